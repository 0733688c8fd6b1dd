// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field_type.post.html

//! Holds `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`.

#[rustfmt::skip]
pub mod post;
