// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.tickets.get.md

//! Tickets of one ContactEntity, as an OData list.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Tickets of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
