// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field_type.post.html

//! Gives a user-defined field of ContactEntity, found by prog-id or label, another type.
//!
//! | Module | What it does |
//! |---|---|
//! | [`post`](mod@post) | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |

#[rustfmt::skip]
pub mod post;
