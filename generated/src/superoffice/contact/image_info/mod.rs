// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.imageinfo.get.md
// Page: superoffice/contact.imageinfo.put.md

//! The methods of `contact::image_info`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Reads the Blob about a contact's picture. |
//! | [`put`](mod@put) | Writes the Blob about a contact's picture. |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod put;
