// Written by `cargo xtask regen` from specs/vendor_of_json. Do not edit.
// Page: vendor_of_json/page.md

//! The method `PUT /api/v1/Order/{id}`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`put`](mod@put) |  |

#[rustfmt::skip]
pub mod put;
