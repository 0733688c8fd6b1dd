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
//! | Module | What it does |
//! |---|---|
//! | [`activities::get`](mod@activities::get) | Activities of one ContactEntity, as an OData list. |
//! | [`appointments::get`](mod@appointments::get) | Appointments of one ContactEntity, as an OData list. |
//! | [`custom_field::get`](mod@custom_field::get) | Meta-data of a ContactEntity custom field (user defined and published, or extra). |
//! | [`custom_field::list`](mod@custom_field::list) | Meta-data of ContactEntity's custom fields (user defined and published, or extra). |
//! | [`default::get`](mod@default::get) | A fresh ContactEntity with its defaults. |
//! | [`delete`](mod@delete) | Removes a ContactEntity. |
//! | [`documents::get`](mod@documents::get) | Documents of one ContactEntity, as an OData list. |
//! | [`duplicate_rules::get`](mod@duplicate_rules::get) | Every duplicate rule for contacts. |
//! | [`duplicate_rules::put`](mod@duplicate_rules::put) | Turns duplicate rules on or off. |
//! | [`duplicates::get`](mod@duplicates::get) | Finds duplicates by name and department. |
//! | [`foreign_key::get`](mod@foreign_key::get) | The ContactEntity's foreign keys. |
//! | [`get`](mod@get) | Reads a ContactEntity. |
//! | [`image::delete`](mod@image::delete) | Takes the contact's image away. |
//! | [`image::get`](mod@image::get) | Picture of the contact. |
//! | [`image::post`](mod@image::post) | Stores the image of a contact. |
//! | [`image::put`](mod@image::put) | Stores the image of a contact. |
//! | [`image_info::get`](mod@image_info::get) | Reads the Blob about a contact's picture. |
//! | [`image_info::put`](mod@image_info::put) | Writes the Blob about a contact's picture. |
//! | [`list`](mod@list) | Every ContactEntity, as an OData list. |
//! | [`merge_to::post`](mod@merge_to::post) | Makes one contact of two. |
//! | [`patch`](mod@patch) | Changes parts of a ContactEntity. The changes come as JSON Patch or as JSON Merge Patch. |
//! | [`persons::get`](mod@persons::get) | Persons of one ContactEntity, as an OData list. |
//! | [`post`](mod@post) | Stores a new ContactEntity. |
//! | [`projects::get`](mod@projects::get) | Projects of one ContactEntity, as an OData list. |
//! | [`put`](mod@put) | Writes an existing ContactEntity. |
//! | [`relations::get`](mod@relations::get) | Relations of one ContactEntity, as an OData list. |
//! | [`sales::get`](mod@sales::get) | Sales of one ContactEntity, as an OData list. |
//! | [`simple::get`](mod@simple::get) | The Contact in its small form. |
//! | [`summary::get`](mod@summary::get) | The contact and its latest activity in short. |
//! | [`tickets::get`](mod@tickets::get) | Tickets of one ContactEntity, as an OData list. |
//! | [`udef_layout::change_to::post`](mod@udef_layout::change_to::post) | Gives a user-defined field of ContactEntity, found by prog-id or label, another type. |
//! | [`udef_layout::changed::get`](mod@udef_layout::changed::get) | Did the UDef Layout change? Data may have to move (which takes longer), or not. |
//! | [`udef_layout::delete`](mod@udef_layout::delete) | Deletes a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`udef_layout::get`](mod@udef_layout::get) | Details of a user-defined field of ContactEntity, found by prog-id or label. |
//! | [`udef_layout::list`](mod@udef_layout::list) | The current layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::post`](mod@udef_layout::post) | Puts a new field into the current layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::publish::get`](mod@udef_layout::publish::get) | Is the UDef Layout being published? |
//! | [`udef_layout::publish::post`](mod@udef_layout::publish::post) | Publishes the layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::published::get`](mod@udef_layout::published::get) | Details of a published user-defined field of ContactEntity, found by prog-id or label. |
//! | [`udef_layout::published::list`](mod@udef_layout::published::list) | The published layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::put`](mod@udef_layout::put) | Stores the layout of ContactEntity's user-defined fields. |
//! | [`udef_layout::revert::post`](mod@udef_layout::revert::post) | Drops what was changed in ContactEntity's udef layout and not published. |
//! | [`validate::post`](mod@validate::post) | Checks whether an entity could be saved; gives error messages by field. |

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
