// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md
// Page: vendor_of_bytes/page.replace.md

//! Holds `GET /v2/Photo/{id}/Original`, `PUT /v2/Photo/{id}/Original`.

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod put;
