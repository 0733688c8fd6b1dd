// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md
// Page: vendor_of_bytes/page.form.md
// Page: vendor_of_bytes/page.replace.md
// Page: vendor_of_bytes/page.thumbnail.md

//! The methods of `photo`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`original::get`](mod@original::get) | `GET /v2/Photo/{id}/Original` | Fetches the photo as it was taken. |
//! | [`original::put`](mod@original::put) | `PUT /v2/Photo/{id}/Original` | Replaces the content of a photo. |
//! | [`post`](mod@post) | `POST /v2/Photo` | Adds a photo to an album. |
//! | [`thumbnail::get`](mod@thumbnail::get) | `GET /v2/Photo/{id}/Thumbnail` | Fetches a small picture of the photo. |

#[rustfmt::skip]
pub mod original;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod thumbnail;
