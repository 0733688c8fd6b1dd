// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.
// Page: vendor_of_xml/page.md

//! Changes a ticket.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`update`](mod@update) | `ticket.update` | Changes a ticket. |

#[rustfmt::skip]
pub mod update;
