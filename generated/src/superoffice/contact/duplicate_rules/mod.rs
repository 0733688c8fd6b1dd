// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicate_rules.get.md
// Page: superoffice/contact.duplicate_rules.put.md

//! The methods of `contact::duplicate_rules`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Every duplicate rule for contacts. |
//! | [`put`](mod@put) | Turns duplicate rules on or off. |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod put;
