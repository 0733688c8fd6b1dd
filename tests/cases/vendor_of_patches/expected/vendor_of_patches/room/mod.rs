// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.part.md

//! Holds `PATCH /v1/Room/{id}`.

#[rustfmt::skip]
pub mod patch;
