// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.lost.md

//! Changes a lamp by a JSON Patch or a JSON Merge Patch document.
//!
//! | Module | What it does |
//! |---|---|
//! | [`patch`](mod@patch) | Changes a lamp by a JSON Patch or a JSON Merge Patch document. |

#[rustfmt::skip]
pub mod patch;
