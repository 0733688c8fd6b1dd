// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.sales.get.md

//! Sales of one ContactEntity, as an OData list.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Sales of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
