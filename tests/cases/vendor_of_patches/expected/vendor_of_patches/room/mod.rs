// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.part.md

//! Changes parts of a room.
//!
//! | Module | What it does |
//! |---|---|
//! | [`patch`](mod@patch) | Changes parts of a room. |

#[rustfmt::skip]
pub mod patch;
