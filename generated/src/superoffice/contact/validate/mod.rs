// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.validate.post.md

//! Holds `POST /api/v1/Contact/Validate`.

#[rustfmt::skip]
pub mod post;
