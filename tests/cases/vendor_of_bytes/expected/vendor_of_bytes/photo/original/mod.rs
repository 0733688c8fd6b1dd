// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md
// Page: vendor_of_bytes/page.replace.md

//! The methods of `photo::original`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`get`](mod@get) | `GET /v2/Photo/{id}/Original` | Fetches the photo as it was taken. |
//! | [`put`](mod@put) | `PUT /v2/Photo/{id}/Original` | Replaces the content of a photo. |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod put;
