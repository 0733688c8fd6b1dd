// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_changed.get.md

//! Did the UDef Layout change? Data may have to move (which takes longer), or not.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Did the UDef Layout change? Data may have to move (which takes longer), or not. |

#[rustfmt::skip]
pub mod get;
