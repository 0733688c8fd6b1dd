// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.lost.md

//! Holds `PATCH /v1/Lamp/{id}`.

#[rustfmt::skip]
pub mod patch;
