// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_publish.get.md
// Page: superoffice/contact.udef_layout_publish.post.md

//! Holds `GET /api/v1/Contact/UdefLayout/Publish`, `POST /api/v1/Contact/UdefLayout/Publish`.

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod post;
