// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field.delete.md
// Page: superoffice/contact.udef_field.get.md
// Page: superoffice/contact.udef_field_published.get.html
// Page: superoffice/contact.udef_field_type.post.html
// Page: superoffice/contact.udef_layout.get.md
// Page: superoffice/contact.udef_layout.post.md
// Page: superoffice/contact.udef_layout.put.md
// Page: superoffice/contact.udef_layout_changed.get.md
// Page: superoffice/contact.udef_layout_publish.get.md
// Page: superoffice/contact.udef_layout_publish.post.md
// Page: superoffice/contact.udef_layout_published.get.md
// Page: superoffice/contact.udef_layout_revert.post.md

//! The methods of `contact::udef_layout`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`change_to::post`](mod@change_to::post) | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |
//! | [`changed::get`](mod@changed::get) | Did the UDef Layout change? Data may have to move (which takes longer), or not. |
//! | [`delete`](mod@delete) | Deletes a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`get`](mod@get) | Details of a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`list`](mod@list) | The current layout of ContactEntity's user-defined fields. |
//! | [`post`](mod@post) | Puts a new field into the current layout of ContactEntity's user-defined fields. |
//! | [`publish::get`](mod@publish::get) | Is the UDef Layout being published? |
//! | [`publish::post`](mod@publish::post) | Publishes the layout of ContactEntity's user-defined fields. |
//! | [`published::get`](mod@published::get) | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`published::list`](mod@published::list) | The published layout of ContactEntity's user-defined fields. |
//! | [`put`](mod@put) | Stores the layout of ContactEntity's user-defined fields. |
//! | [`revert::post`](mod@revert::post) | Drops what was changed in ContactEntity's udef layout and not published. |

#[rustfmt::skip]
pub mod change_to;
#[rustfmt::skip]
pub mod changed;
#[rustfmt::skip]
pub mod delete;
#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod publish;
#[rustfmt::skip]
pub mod published;
#[rustfmt::skip]
pub mod put;
#[rustfmt::skip]
pub mod revert;
