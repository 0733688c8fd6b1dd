// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md
// Page: vendor_of_bytes/page.replace.md

//! The methods of `photo::original`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Fetches the photo as it was taken. |
//! | [`put`](mod@put) | Replaces the content of a photo. |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod put;
