// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.simple.get.md

//! The Contact in its small form.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | The Contact in its small form. |

#[rustfmt::skip]
pub mod get;
