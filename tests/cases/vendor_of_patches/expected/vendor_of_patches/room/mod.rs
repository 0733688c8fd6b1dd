// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.part.md

//! The method `PATCH /v1/Room/{id}`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`patch`](mod@patch) | `PATCH /v1/Room/{id}` | Changes parts of a room. |

#[rustfmt::skip]
pub mod patch;
