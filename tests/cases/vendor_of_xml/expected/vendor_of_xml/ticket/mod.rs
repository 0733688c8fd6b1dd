// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.
// Page: vendor_of_xml/page.md

//! Holds `ticket.update`.

#[rustfmt::skip]
pub mod update;
