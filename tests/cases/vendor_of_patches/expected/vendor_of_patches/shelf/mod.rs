// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.patch.md
// Page: vendor_of_patches/page.put.md

//! The methods of `shelf`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`patch`](mod@patch) | Changes a shelf by a JSON Patch document. |
//! | [`put`](mod@put) | Replaces a shelf. |

#[rustfmt::skip]
pub mod patch;
#[rustfmt::skip]
pub mod put;
