// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/ru/authentication.md

//! Opens a session with the name and the password of a user.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`login`](mod@login) | `auth.login` | Opens a session with the name and the password of a user. |

#[rustfmt::skip]
pub mod login;
