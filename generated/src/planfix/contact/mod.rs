// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.update.html
// Page: planfix/ru/contact.update.md

//! `contact.update`.

#[rustfmt::skip]
pub mod update;
