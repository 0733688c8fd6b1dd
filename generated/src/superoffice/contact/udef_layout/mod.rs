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
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`change_to::post`](mod@change_to::post) | `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}` | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |
//! | [`changed::get`](mod@changed::get) | `GET /api/v1/Contact/UdefLayout/Changed` | Did the UDef Layout change? Data may have to move (which takes longer), or not. |
//! | [`delete`](mod@delete) | `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}` | Deletes a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`get`](mod@get) | `GET /api/v1/Contact/UdefLayout/{progidOrLabel}` | Details of a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`list`](mod@list) | `GET /api/v1/Contact/UdefLayout` | The current layout of ContactEntity's user-defined fields. |
//! | [`post`](mod@post) | `POST /api/v1/Contact/UdefLayout` | Puts a new field into the current layout of ContactEntity's user-defined fields. |
//! | [`publish::get`](mod@publish::get) | `GET /api/v1/Contact/UdefLayout/Publish` | Is the UDef Layout being published? |
//! | [`publish::post`](mod@publish::post) | `POST /api/v1/Contact/UdefLayout/Publish` | Publishes the layout of ContactEntity's user-defined fields. |
//! | [`published::get`](mod@published::get) | `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}` | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`published::list`](mod@published::list) | `GET /api/v1/Contact/UdefLayout/Published` | The published layout of ContactEntity's user-defined fields. |
//! | [`put`](mod@put) | `PUT /api/v1/Contact/UdefLayout` | Stores the layout of ContactEntity's user-defined fields. |
//! | [`revert::post`](mod@revert::post) | `POST /api/v1/Contact/UdefLayout/Revert` | Drops what was changed in ContactEntity's udef layout and not published. |

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
