// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_revert.post.md

//! Drops what was changed in ContactEntity's udef layout and not published.
//!
//! | Module | What it does |
//! |---|---|
//! | [`post`](mod@post) | Drops what was changed in ContactEntity's udef layout and not published. |

#[rustfmt::skip]
pub mod post;
