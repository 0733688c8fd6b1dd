// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.summary.get.html

//! The method `GET /api/v1/Contact/{contactId}/Summary`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | The contact and its latest activity in short. |

#[rustfmt::skip]
pub mod get;
