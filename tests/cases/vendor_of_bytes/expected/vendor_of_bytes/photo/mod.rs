// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md
// Page: vendor_of_bytes/page.form.md
// Page: vendor_of_bytes/page.replace.md
// Page: vendor_of_bytes/page.thumbnail.md

//! Holds `GET /v2/Photo/{id}/Original`, `PUT /v2/Photo/{id}/Original`, `POST /v2/Photo`, `GET
//! /v2/Photo/{id}/Thumbnail`.

#[rustfmt::skip]
pub mod original;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod thumbnail;
