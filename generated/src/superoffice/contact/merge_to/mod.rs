// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.merge.post.html

//! The method `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`post`](mod@post) | Makes one contact of two. |

#[rustfmt::skip]
pub mod post;
