// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.image.delete.md
// Page: superoffice/contact.image.get.md
// Page: superoffice/contact.image.post.html
// Page: superoffice/contact.image.put.html

//! The methods of `contact::image`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`delete`](mod@delete) | Takes the contact's image away. |
//! | [`get`](mod@get) | Picture of the contact. |
//! | [`post`](mod@post) | Stores the image of a contact. |
//! | [`put`](mod@put) | Stores the image of a contact. |

#[rustfmt::skip]
pub mod delete;
#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod put;
