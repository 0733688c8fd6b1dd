// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.merge.post.html

//! Holds `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}`.

#[rustfmt::skip]
pub mod post;
