// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicates.get.md

//! The method `GET /api/v1/Contact/Duplicates/{name}`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Finds duplicates by name and department. |

#[rustfmt::skip]
pub mod get;
