// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md
// Page: vendor_of_bytes/page.form.md
// Page: vendor_of_bytes/page.replace.md
// Page: vendor_of_bytes/page.thumbnail.md

//! The methods of `photo`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`original::get`](mod@original::get) | Fetches the photo as it was taken. |
//! | [`original::put`](mod@original::put) | Replaces the content of a photo. |
//! | [`post`](mod@post) | Adds a photo to an album. |
//! | [`thumbnail::get`](mod@thumbnail::get) | Fetches a small picture of the photo. |

#[rustfmt::skip]
pub mod original;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod thumbnail;
