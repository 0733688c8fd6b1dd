// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/ru/authentication.md

//! The method `auth.login`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`login`](mod@login) | `auth.login` | Открывает сессию и выдаёт её ключ по имени и паролю. |

#[rustfmt::skip]
pub mod login;
