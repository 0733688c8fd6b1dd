// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.summary.get.html

//! The contact and its latest activity in short.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | The contact and its latest activity in short. |

#[rustfmt::skip]
pub mod get;
