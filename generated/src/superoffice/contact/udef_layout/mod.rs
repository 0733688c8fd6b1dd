// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field.delete.md
// Page: superoffice/contact.udef_field.get.md
// Page: superoffice/contact.udef_field_published.get.html
// Page: superoffice/contact.udef_field_type.post.html
// Page: superoffice/contact.udef_layout.get.md
// Page: superoffice/contact.udef_layout.post.md
// Page: superoffice/contact.udef_layout.put.md
// Page: superoffice/contact.udef_layout_changed.get.md
// Page: superoffice/contact.udef_layout_publish.get.md
// Page: superoffice/contact.udef_layout_publish.post.md
// Page: superoffice/contact.udef_layout_published.get.md
// Page: superoffice/contact.udef_layout_revert.post.md

//! Holds `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`, `GET
//! /api/v1/Contact/UdefLayout/Changed`, `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}`, `GET
//! /api/v1/Contact/UdefLayout/{progidOrLabel}`, `GET /api/v1/Contact/UdefLayout`, `POST
//! /api/v1/Contact/UdefLayout`, `GET /api/v1/Contact/UdefLayout/Publish`, `POST
//! /api/v1/Contact/UdefLayout/Publish`, `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}`,
//! `GET /api/v1/Contact/UdefLayout/Published`, `PUT /api/v1/Contact/UdefLayout`, `POST
//! /api/v1/Contact/UdefLayout/Revert`.

#[rustfmt::skip]
pub mod change_to;
#[rustfmt::skip]
pub mod changed;
#[rustfmt::skip]
pub mod delete;
#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod publish;
#[rustfmt::skip]
pub mod published;
#[rustfmt::skip]
pub mod put;
#[rustfmt::skip]
pub mod revert;
