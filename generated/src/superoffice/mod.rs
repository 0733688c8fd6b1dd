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
//! [`Method`](crate::runtime::Method).
//!
//! # Methods
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`contact::activities::get`](mod@contact::activities::get) | `GET /api/v1/Contact/{id}/Activities` | Activities of one ContactEntity, as an OData list. |
//! | [`contact::appointments::get`](mod@contact::appointments::get) | `GET /api/v1/Contact/{id}/Appointments` | Appointments of one ContactEntity, as an OData list. |
//! | [`contact::custom_field::get`](mod@contact::custom_field::get) | `GET /api/v1/Contact/CustomField/{fieldName}` | Meta-data of a ContactEntity custom field (user defined and published, or extra). |
//! | [`contact::custom_field::list`](mod@contact::custom_field::list) | `GET /api/v1/Contact/CustomField` | Meta-data of ContactEntity's custom fields (user defined and published, or extra). |
//! | [`contact::default::get`](mod@contact::default::get) | `GET /api/v1/Contact/default` | A fresh ContactEntity with its defaults. |
//! | [`contact::delete`](mod@contact::delete) | `DELETE /api/v1/Contact/{id}` | Removes a ContactEntity. |
//! | [`contact::documents::get`](mod@contact::documents::get) | `GET /api/v1/Contact/{id}/Documents` | Documents of one ContactEntity, as an OData list. |
//! | [`contact::duplicate_rules::get`](mod@contact::duplicate_rules::get) | `GET /api/v1/Contact/DuplicateRules` | Every duplicate rule for contacts. |
//! | [`contact::duplicate_rules::put`](mod@contact::duplicate_rules::put) | `PUT /api/v1/Contact/DuplicateRules` | Turns duplicate rules on or off. |
//! | [`contact::duplicates::get`](mod@contact::duplicates::get) | `GET /api/v1/Contact/Duplicates/{name}` | Finds duplicates by name and department. |
//! | [`contact::foreign_key::get`](mod@contact::foreign_key::get) | `GET /api/v1/Contact/{id}/ForeignKey` | The ContactEntity's foreign keys. |
//! | [`contact::get`](mod@contact::get) | `GET /api/v1/Contact/{id}` | Reads a ContactEntity. |
//! | [`contact::image::delete`](mod@contact::image::delete) | `DELETE /api/v1/Contact/{contactId}/Image` | Takes the contact's image away. |
//! | [`contact::image::get`](mod@contact::image::get) | `GET /api/v1/Contact/{contactId}/Image` | Picture of the contact. |
//! | [`contact::image::post`](mod@contact::image::post) | `POST /api/v1/Contact/{contactId}/Image` | Stores the image of a contact. |
//! | [`contact::image::put`](mod@contact::image::put) | `PUT /api/v1/Contact/{contactId}/Image` | Stores the image of a contact. |
//! | [`contact::image_info::put`](mod@contact::image_info::put) | `PUT /api/v1/Contact/{contactId}/ImageInfo` | Writes the Blob about a contact's picture. |
//! | [`contact::imageinfo::get`](mod@contact::imageinfo::get) | `GET /api/v1/Contact/{contactId}/Imageinfo` | Reads the Blob about a contact's picture. |
//! | [`contact::list`](mod@contact::list) | `GET /api/v1/Contact` | Every ContactEntity, as an OData list. |
//! | [`contact::merge_to::post`](mod@contact::merge_to::post) | `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}` | Makes one contact of two. |
//! | [`contact::patch`](mod@contact::patch) | `PATCH /api/v1/Contact/{id}` | Changes parts of a ContactEntity. The changes come as JSON Patch or as JSON Merge Patch. |
//! | [`contact::persons::get`](mod@contact::persons::get) | `GET /api/v1/Contact/{id}/Persons` | Persons of one ContactEntity, as an OData list. |
//! | [`contact::post`](mod@contact::post) | `POST /api/v1/Contact` | Stores a new ContactEntity. |
//! | [`contact::projects::get`](mod@contact::projects::get) | `GET /api/v1/Contact/{id}/Projects` | Projects of one ContactEntity, as an OData list. |
//! | [`contact::put`](mod@contact::put) | `PUT /api/v1/Contact/{id}` | Writes an existing ContactEntity. |
//! | [`contact::relations::get`](mod@contact::relations::get) | `GET /api/v1/Contact/{id}/Relations` | Relations of one ContactEntity, as an OData list. |
//! | [`contact::sales::get`](mod@contact::sales::get) | `GET /api/v1/Contact/{id}/Sales` | Sales of one ContactEntity, as an OData list. |
//! | [`contact::simple::get`](mod@contact::simple::get) | `GET /api/v1/Contact/{id}/Simple` | The Contact in its small form. |
//! | [`contact::summary::get`](mod@contact::summary::get) | `GET /api/v1/Contact/{contactId}/Summary` | The contact and its latest activity in short. |
//! | [`contact::tickets::get`](mod@contact::tickets::get) | `GET /api/v1/Contact/{id}/Tickets` | Tickets of one ContactEntity, as an OData list. |
//! | [`contact::udef_layout::change_to::post`](mod@contact::udef_layout::change_to::post) | `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}` | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |
//! | [`contact::udef_layout::changed::get`](mod@contact::udef_layout::changed::get) | `GET /api/v1/Contact/UdefLayout/Changed` | Did the UDef Layout change? Data may have to move (which takes longer), or not. |
//! | [`contact::udef_layout::delete`](mod@contact::udef_layout::delete) | `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}` | Deletes a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`contact::udef_layout::get`](mod@contact::udef_layout::get) | `GET /api/v1/Contact/UdefLayout/{progidOrLabel}` | Details of a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`contact::udef_layout::list`](mod@contact::udef_layout::list) | `GET /api/v1/Contact/UdefLayout` | The current layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::post`](mod@contact::udef_layout::post) | `POST /api/v1/Contact/UdefLayout` | Puts a new field into the current layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::publish::get`](mod@contact::udef_layout::publish::get) | `GET /api/v1/Contact/UdefLayout/Publish` | Is the UDef Layout being published? |
//! | [`contact::udef_layout::publish::post`](mod@contact::udef_layout::publish::post) | `POST /api/v1/Contact/UdefLayout/Publish` | Publishes the layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::published::get`](mod@contact::udef_layout::published::get) | `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}` | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`contact::udef_layout::published::list`](mod@contact::udef_layout::published::list) | `GET /api/v1/Contact/UdefLayout/Published` | The published layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::put`](mod@contact::udef_layout::put) | `PUT /api/v1/Contact/UdefLayout` | Stores the layout of ContactEntity's user-defined fields. |
//! | [`contact::udef_layout::revert::post`](mod@contact::udef_layout::revert::post) | `POST /api/v1/Contact/UdefLayout/Revert` | Drops what was changed in ContactEntity's udef layout and not published. |
//! | [`contact::validate::post`](mod@contact::validate::post) | `POST /api/v1/Contact/Validate` | Checks whether an entity could be saved; gives error messages by field. |
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
