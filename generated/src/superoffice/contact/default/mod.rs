// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.default.get.md

//! The method `GET /api/v1/Contact/default`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | A fresh ContactEntity with its defaults. |

#[rustfmt::skip]
pub mod get;
