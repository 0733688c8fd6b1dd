// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.default.get.md

//! A fresh ContactEntity with its defaults.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | A fresh ContactEntity with its defaults. |

#[rustfmt::skip]
pub mod get;
