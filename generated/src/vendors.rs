// Written by `cargo xtask regen` from specs. Do not edit.

//! The vendors.

#[cfg(feature = "iovox")]
#[rustfmt::skip]
#[path = "iovox/mod.rs"]
pub mod iovox;
#[cfg(feature = "planfix")]
#[rustfmt::skip]
#[path = "planfix/mod.rs"]
pub mod planfix;
#[cfg(feature = "superoffice")]
#[rustfmt::skip]
#[path = "superoffice/mod.rs"]
pub mod superoffice;
