// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_publish.get.md
// Page: superoffice/contact.udef_layout_publish.post.md

//! The methods of `contact::udef_layout::publish`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Is the UDef Layout being published? |
//! | [`post`](mod@post) | Publishes the layout of ContactEntity's user-defined fields. |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod post;
