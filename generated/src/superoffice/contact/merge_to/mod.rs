// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.merge.post.html

//! Makes one contact of two.
//!
//! | Module | What it does |
//! |---|---|
//! | [`post`](mod@post) | Makes one contact of two. |

#[rustfmt::skip]
pub mod post;
