// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.thumbnail.md

//! Fetches a small picture of the photo.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Fetches a small picture of the photo. |

#[rustfmt::skip]
pub mod get;
