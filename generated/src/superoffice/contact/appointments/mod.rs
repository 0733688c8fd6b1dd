// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.appointments.get.md

//! Holds `GET /api/v1/Contact/{id}/Appointments`.

#[rustfmt::skip]
pub mod get;
