// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.validate.post.md

//! Checks whether an entity could be saved; gives error messages by field.
//!
//! | Module | What it does |
//! |---|---|
//! | [`post`](mod@post) | Checks whether an entity could be saved; gives error messages by field. |

#[rustfmt::skip]
pub mod post;
