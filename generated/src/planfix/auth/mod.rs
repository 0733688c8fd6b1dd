// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/ru/authentication.md

//! Holds `auth.login`.

#[rustfmt::skip]
pub mod login;
