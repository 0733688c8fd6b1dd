// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.patch.md
// Page: vendor_of_patches/page.put.md

//! Holds `PATCH /v1/Shelf/{shelfId}`, `PUT /v1/Shelf/{id}`.

#[rustfmt::skip]
pub mod patch;
#[rustfmt::skip]
pub mod put;
