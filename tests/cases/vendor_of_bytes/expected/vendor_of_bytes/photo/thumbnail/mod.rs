// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.thumbnail.md

//! Holds `GET /v2/Photo/{id}/Thumbnail`.

#[rustfmt::skip]
pub mod get;
