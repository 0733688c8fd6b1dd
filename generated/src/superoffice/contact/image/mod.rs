// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.image.delete.md
// Page: superoffice/contact.image.get.md
// Page: superoffice/contact.image.post.html
// Page: superoffice/contact.image.put.html

//! Holds `DELETE /api/v1/Contact/{contactId}/Image`, `GET /api/v1/Contact/{contactId}/Image`, `POST
//! /api/v1/Contact/{contactId}/Image`, `PUT /api/v1/Contact/{contactId}/Image`.

#[rustfmt::skip]
pub mod delete;
#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod put;
