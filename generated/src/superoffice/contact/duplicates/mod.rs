// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicates.get.md

//! Finds duplicates by name and department.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Finds duplicates by name and department. |

#[rustfmt::skip]
pub mod get;
