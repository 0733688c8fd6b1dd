// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.foreign_keys.get.md

//! The ContactEntity's foreign keys.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | The ContactEntity's foreign keys. |

#[rustfmt::skip]
pub mod get;
