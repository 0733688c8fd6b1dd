// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.tickets.get.md

//! Holds `GET /api/v1/Contact/{id}/Tickets`.

#[rustfmt::skip]
pub mod get;
