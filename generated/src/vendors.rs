// Written by `cargo xtask regen` from specs. Do not edit.

//! The vendors.

#[rustfmt::skip]
#[path = "iovox/mod.rs"]
pub mod iovox;
#[rustfmt::skip]
#[path = "planfix/mod.rs"]
pub mod planfix;
#[rustfmt::skip]
#[path = "superoffice/mod.rs"]
pub mod superoffice;
