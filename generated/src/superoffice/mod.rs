// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.activities.get.md
// Page: superoffice/contact.appointments.get.md
// Page: superoffice/contact.custom_field.get.md
// Page: superoffice/contact.custom_fields.get.md
// Page: superoffice/contact.default.get.md
// Page: superoffice/contact.delete.md
// Page: superoffice/contact.documents.get.md
// Page: superoffice/contact.duplicate_rules.get.md
// Page: superoffice/contact.duplicate_rules.put.md
// Page: superoffice/contact.duplicates.get.md
// Page: superoffice/contact.foreign_keys.get.md
// Page: superoffice/contact.get.md
// Page: superoffice/contact.image.delete.md
// Page: superoffice/contact.image.get.md
// Page: superoffice/contact.image.post.html
// Page: superoffice/contact.image.put.html
// Page: superoffice/contact.imageinfo.get.md
// Page: superoffice/contact.imageinfo.put.md
// Page: superoffice/contact.list.get.md
// Page: superoffice/contact.merge.post.html
// Page: superoffice/contact.patch.md
// Page: superoffice/contact.persons.get.md
// Page: superoffice/contact.post.md
// Page: superoffice/contact.projects.get.md
// Page: superoffice/contact.put.md
// Page: superoffice/contact.relations.get.md
// Page: superoffice/contact.sales.get.md
// Page: superoffice/contact.simple.get.md
// Page: superoffice/contact.summary.get.html
// Page: superoffice/contact.tickets.get.md
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
// Page: superoffice/contact.validate.post.md

//! SuperOffice REST API v1.
//!
//! Endpoint: `https://{env}.superoffice.com/{customer}`.
//!
//! Authentication: Bearer (online), SOTicket, or HTTP Basic (on-site) in Authorization, otherwise
//! X-XSRF-TOKEN; servers that call online also send SO-AppToken.
//!
//! On the wire it is JSON. The XML of these types is ours: the vendor never sees it.
//!
//! # Connection
//!
//! ```
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! ```
//!
//! Each method's module has a `Request` to fill in and a `Response` to read; where a call takes something in its
//! URL beside a body, a `Call` holds both. What makes the call of it, and reads its answer, is
//! [`Method`](crate::runtime::Method). Calls are sent by any HTTP client; `BlockingClient` and `AsyncClient` of
//! [`runtime`](crate::runtime) do so with retries, logins and pages.
//!
//! # Methods
//!
//! | Module | What it does |
//! |---|---|
//! | [`contact::activities::get`](mod@contact::activities::get) | Activities of one ContactEntity, as an OData list. |
//! | [`contact::appointments::get`](mod@contact::appointments::get) | Appointments of one ContactEntity, as an OData list. |
//! | [`contact::custom_field::get`](mod@contact::custom_field::get) | Meta-data of a ContactEntity custom field (user defined and published, or extra). |
//! | [`contact::custom_field::list`](mod@contact::custom_field::list) | Meta-data of ContactEntity's custom fields (user defined and published, or extra). |
//! | [`contact::default::get`](mod@contact::default::get) | A fresh ContactEntity with its defaults. |
//! | [`contact::delete`](mod@contact::delete) | Removes a ContactEntity. |
//! | [`contact::documents::get`](mod@contact::documents::get) | Documents of one ContactEntity, as an OData list. |
//! | [`contact::duplicate_rules::get`](mod@contact::duplicate_rules::get) | Every duplicate rule for contacts. |
//! | [`contact::duplicate_rules::put`](mod@contact::duplicate_rules::put) | Turns duplicate rules on or off. |
//! | [`contact::duplicates::get`](mod@contact::duplicates::get) | Finds duplicates by name and department. |
//! | [`contact::foreign_key::get`](mod@contact::foreign_key::get) | The ContactEntity's foreign keys. |
//! | [`contact::get`](mod@contact::get) | Reads a ContactEntity. |
//! | [`contact::image::delete`](mod@contact::image::delete) | Takes the contact's image away. |
//! | [`contact::image::get`](mod@contact::image::get) | Picture of the contact. |
//! | [`contact::image::post`](mod@contact::image::post) | Stores the image of a contact. |
//! | [`contact::image::put`](mod@contact::image::put) | Stores the image of a contact. |
//! | [`contact::image_info::get`](mod@contact::image_info::get) | Reads the Blob about a contact's picture. |
//! | [`contact::image_info::put`](mod@contact::image_info::put) | Writes the Blob about a contact's picture. |
//! | [`contact::list`](mod@contact::list) | Every ContactEntity, as an OData list. |
//! | [`contact::merge_to::post`](mod@contact::merge_to::post) | Makes one contact of two. |
//! | [`contact::patch`](mod@contact::patch) | Changes parts of a ContactEntity. The changes come as JSON Patch or as JSON Merge Patch. |
//! | [`contact::persons::get`](mod@contact::persons::get) | Persons of one ContactEntity, as an OData list. |
//! | [`contact::post`](mod@contact::post) | Stores a new ContactEntity. |
//! | [`contact::projects::get`](mod@contact::projects::get) | Projects of one ContactEntity, as an OData list. |
//! | [`contact::put`](mod@contact::put) | Writes an existing ContactEntity. |
//! | [`contact::relations::get`](mod@contact::relations::get) | Relations of one ContactEntity, as an OData list. |
//! | [`contact::sales::get`](mod@contact::sales::get) | Sales of one ContactEntity, as an OData list. |
//! | [`contact::simple::get`](mod@contact::simple::get) | The Contact in its small form. |
//! | [`contact::summary::get`](mod@contact::summary::get) | The contact and its latest activity in short. |
//! | [`contact::tickets::get`](mod@contact::tickets::get) | Tickets of one ContactEntity, as an OData list. |
//! | [`contact::udef_layout::change_to::post`](mod@contact::udef_layout::change_to::post) | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |
//! | [`contact::udef_layout::changed::get`](mod@contact::udef_layout::changed::get) | Did the UDef Layout change? Data may have to move (which takes longer), or not. |
//! | [`contact::udef_layout::delete`](mod@contact::udef_layout::delete) | Deletes a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`contact::udef_layout::get`](mod@contact::udef_layout::get) | Details of a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`contact::udef_layout::list`](mod@contact::udef_layout::list) | The current layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::post`](mod@contact::udef_layout::post) | Puts a new field into the current layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::publish::get`](mod@contact::udef_layout::publish::get) | Is the UDef Layout being published? |
//! | [`contact::udef_layout::publish::post`](mod@contact::udef_layout::publish::post) | Publishes the layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::published::get`](mod@contact::udef_layout::published::get) | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`contact::udef_layout::published::list`](mod@contact::udef_layout::published::list) | The published layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::put`](mod@contact::udef_layout::put) | Stores the layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::revert::post`](mod@contact::udef_layout::revert::post) | Drops what was changed in ContactEntity's udef layout and not published. |
//! | [`contact::validate::post`](mod@contact::validate::post) | Checks whether an entity could be saved; gives error messages by field. |
#![allow(
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]

/// How the vendor writes.
pub(crate) const STYLE: crate::runtime::Style = crate::runtime::Style {
    boolean: crate::runtime::Spelling {
        yes: "true",
        no: "false",
    },
    empty_is_none: false,
    empty_arrays: true,
};

#[rustfmt::skip]
pub mod enums;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
mod connection;
pub use connection::{Connection, Credentials};
#[rustfmt::skip]
pub mod contact;
