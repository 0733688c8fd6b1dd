// Written by `cargo xtask regen` from specs/vendor_of_limits. Do not edit.
// Page: vendor_of_limits/page.md

//! POST /v1/bells rings a bell.
//!
//! | Module | What it does |
//! |---|---|
//! | [`post`](mod@post) | POST /v1/bells rings a bell. |

#[rustfmt::skip]
pub mod post;
