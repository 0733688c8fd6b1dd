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

//! The methods of `contact`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`activities::get`](mod@activities::get) | `GET /api/v1/Contact/{id}/Activities` | Activities of one ContactEntity, as an OData list. |
//! | [`appointments::get`](mod@appointments::get) | `GET /api/v1/Contact/{id}/Appointments` | Appointments of one ContactEntity, as an OData list. |
//! | [`custom_field::get`](mod@custom_field::get) | `GET /api/v1/Contact/CustomField/{fieldName}` | Meta-data of a ContactEntity custom field (user defined and published, or extra). |
//! | [`custom_field::list`](mod@custom_field::list) | `GET /api/v1/Contact/CustomField` | Meta-data of ContactEntity's custom fields (user defined and published, or extra). |
//! | [`default::get`](mod@default::get) | `GET /api/v1/Contact/default` | A fresh ContactEntity with its defaults. |
//! | [`delete`](mod@delete) | `DELETE /api/v1/Contact/{id}` | Removes a ContactEntity. |
//! | [`documents::get`](mod@documents::get) | `GET /api/v1/Contact/{id}/Documents` | Documents of one ContactEntity, as an OData list. |
//! | [`duplicate_rules::get`](mod@duplicate_rules::get) | `GET /api/v1/Contact/DuplicateRules` | Every duplicate rule for contacts. |
//! | [`duplicate_rules::put`](mod@duplicate_rules::put) | `PUT /api/v1/Contact/DuplicateRules` | Turns duplicate rules on or off. |
//! | [`duplicates::get`](mod@duplicates::get) | `GET /api/v1/Contact/Duplicates/{name}` | Finds duplicates by name and department. |
//! | [`foreign_key::get`](mod@foreign_key::get) | `GET /api/v1/Contact/{id}/ForeignKey` | The ContactEntity's foreign keys. |
//! | [`get`](mod@get) | `GET /api/v1/Contact/{id}` | Reads a ContactEntity. |
//! | [`image::delete`](mod@image::delete) | `DELETE /api/v1/Contact/{contactId}/Image` | Takes the contact's image away. |
//! | [`image::get`](mod@image::get) | `GET /api/v1/Contact/{contactId}/Image` | Picture of the contact. |
//! | [`image::post`](mod@image::post) | `POST /api/v1/Contact/{contactId}/Image` | Stores the image of a contact. |
//! | [`image::put`](mod@image::put) | `PUT /api/v1/Contact/{contactId}/Image` | Stores the image of a contact. |
//! | [`image_info::put`](mod@image_info::put) | `PUT /api/v1/Contact/{contactId}/ImageInfo` | Writes the Blob about a contact's picture. |
//! | [`imageinfo::get`](mod@imageinfo::get) | `GET /api/v1/Contact/{contactId}/Imageinfo` | Reads the Blob about a contact's picture. |
//! | [`list`](mod@list) | `GET /api/v1/Contact` | Every ContactEntity, as an OData list. |
//! | [`merge_to::post`](mod@merge_to::post) | `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}` | Makes one contact of two. |
//! | [`patch`](mod@patch) | `PATCH /api/v1/Contact/{id}` | Changes parts of a ContactEntity. The changes come as JSON Patch or as JSON Merge Patch. |
//! | [`persons::get`](mod@persons::get) | `GET /api/v1/Contact/{id}/Persons` | Persons of one ContactEntity, as an OData list. |
//! | [`post`](mod@post) | `POST /api/v1/Contact` | Stores a new ContactEntity. |
//! | [`projects::get`](mod@projects::get) | `GET /api/v1/Contact/{id}/Projects` | Projects of one ContactEntity, as an OData list. |
//! | [`put`](mod@put) | `PUT /api/v1/Contact/{id}` | Writes an existing ContactEntity. |
//! | [`relations::get`](mod@relations::get) | `GET /api/v1/Contact/{id}/Relations` | Relations of one ContactEntity, as an OData list. |
//! | [`sales::get`](mod@sales::get) | `GET /api/v1/Contact/{id}/Sales` | Sales of one ContactEntity, as an OData list. |
//! | [`simple::get`](mod@simple::get) | `GET /api/v1/Contact/{id}/Simple` | The Contact in its small form. |
//! | [`summary::get`](mod@summary::get) | `GET /api/v1/Contact/{contactId}/Summary` | The contact and its latest activity in short. |
//! | [`tickets::get`](mod@tickets::get) | `GET /api/v1/Contact/{id}/Tickets` | Tickets of one ContactEntity, as an OData list. |
//! | [`udef_layout::change_to::post`](mod@udef_layout::change_to::post) | `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}` | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |
//! | [`udef_layout::changed::get`](mod@udef_layout::changed::get) | `GET /api/v1/Contact/UdefLayout/Changed` | Did the UDef Layout change? Data may have to move (which takes longer), or not. |
//! | [`udef_layout::delete`](mod@udef_layout::delete) | `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}` | Deletes a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`udef_layout::get`](mod@udef_layout::get) | `GET /api/v1/Contact/UdefLayout/{progidOrLabel}` | Details of a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`udef_layout::list`](mod@udef_layout::list) | `GET /api/v1/Contact/UdefLayout` | The current layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::post`](mod@udef_layout::post) | `POST /api/v1/Contact/UdefLayout` | Puts a new field into the current layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::publish::get`](mod@udef_layout::publish::get) | `GET /api/v1/Contact/UdefLayout/Publish` | Is the UDef Layout being published? |
//! | [`udef_layout::publish::post`](mod@udef_layout::publish::post) | `POST /api/v1/Contact/UdefLayout/Publish` | Publishes the layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::published::get`](mod@udef_layout::published::get) | `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}` | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`udef_layout::published::list`](mod@udef_layout::published::list) | `GET /api/v1/Contact/UdefLayout/Published` | The published layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::put`](mod@udef_layout::put) | `PUT /api/v1/Contact/UdefLayout` | Stores the layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::revert::post`](mod@udef_layout::revert::post) | `POST /api/v1/Contact/UdefLayout/Revert` | Drops what was changed in ContactEntity's udef layout and not published. |
//! | [`validate::post`](mod@validate::post) | `POST /api/v1/Contact/Validate` | Checks whether an entity could be saved; gives error messages by field. |

#[rustfmt::skip]
pub mod activities;
#[rustfmt::skip]
pub mod appointments;
#[rustfmt::skip]
pub mod custom_field;
#[rustfmt::skip]
pub mod default;
#[rustfmt::skip]
pub mod delete;
#[rustfmt::skip]
pub mod documents;
#[rustfmt::skip]
pub mod duplicate_rules;
#[rustfmt::skip]
pub mod duplicates;
#[rustfmt::skip]
pub mod foreign_key;
#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod image;
#[rustfmt::skip]
pub mod image_info;
#[rustfmt::skip]
pub mod imageinfo;
#[rustfmt::skip]
pub mod list;
#[rustfmt::skip]
pub mod merge_to;
#[rustfmt::skip]
pub mod patch;
#[rustfmt::skip]
pub mod persons;
#[rustfmt::skip]
pub mod post;
#[rustfmt::skip]
pub mod projects;
#[rustfmt::skip]
pub mod put;
#[rustfmt::skip]
pub mod relations;
#[rustfmt::skip]
pub mod sales;
#[rustfmt::skip]
pub mod simple;
#[rustfmt::skip]
pub mod summary;
#[rustfmt::skip]
pub mod tickets;
#[rustfmt::skip]
pub mod udef_layout;
#[rustfmt::skip]
pub mod validate;
