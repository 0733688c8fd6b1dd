// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field_published.get.html
// Page: superoffice/contact.udef_layout_published.get.md

//! The methods of `contact::udef_layout::published`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`list`](mod@list) | The published layout of ContactEntity's user-defined fields. |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
