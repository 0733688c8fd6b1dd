// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_changed.get.md

//! The method `GET /api/v1/Contact/UdefLayout/Changed`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Did the UDef Layout change? Data may have to move (which takes longer), or not. |

#[rustfmt::skip]
pub mod get;
