// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_revert.post.md

//! Holds `POST /api/v1/Contact/UdefLayout/Revert`.

#[rustfmt::skip]
pub mod post;
