// Written by `cargo xtask regen` from specs/vendor_of_json. Do not edit.
// Page: vendor_of_json/page.md

//! The method `PUT /api/v1/Order/{id}`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`put`](mod@put) | `PUT /api/v1/Order/{id}` |  |

#[rustfmt::skip]
pub mod put;
