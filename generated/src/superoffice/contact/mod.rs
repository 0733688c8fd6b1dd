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

//! Holds `GET /api/v1/Contact/{id}/Activities`, `GET /api/v1/Contact/{id}/Appointments`, `GET
//! /api/v1/Contact/CustomField/{fieldName}`, `GET /api/v1/Contact/CustomField`, `GET
//! /api/v1/Contact/default`, `DELETE /api/v1/Contact/{id}`, `GET /api/v1/Contact/{id}/Documents`, `GET
//! /api/v1/Contact/DuplicateRules`, `PUT /api/v1/Contact/DuplicateRules`, `GET
//! /api/v1/Contact/Duplicates/{name}`, `GET /api/v1/Contact/{id}/ForeignKey`, `GET
//! /api/v1/Contact/{id}`, `DELETE /api/v1/Contact/{contactId}/Image`, `GET
//! /api/v1/Contact/{contactId}/Image`, `POST /api/v1/Contact/{contactId}/Image`, `PUT
//! /api/v1/Contact/{contactId}/Image`, `PUT /api/v1/Contact/{contactId}/ImageInfo`, `GET
//! /api/v1/Contact/{contactId}/Imageinfo`, `GET /api/v1/Contact`, `POST
//! /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}`, `PATCH /api/v1/Contact/{id}`,
//! `GET /api/v1/Contact/{id}/Persons`, `POST /api/v1/Contact`, `GET /api/v1/Contact/{id}/Projects`,
//! `PUT /api/v1/Contact/{id}`, `GET /api/v1/Contact/{id}/Relations`, `GET /api/v1/Contact/{id}/Sales`,
//! `GET /api/v1/Contact/{id}/Simple`, `GET /api/v1/Contact/{contactId}/Summary`, `GET
//! /api/v1/Contact/{id}/Tickets`, `POST
//! /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`, `GET
//! /api/v1/Contact/UdefLayout/Changed`, `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}`, `GET
//! /api/v1/Contact/UdefLayout/{progidOrLabel}`, `GET /api/v1/Contact/UdefLayout`, `POST
//! /api/v1/Contact/UdefLayout`, `GET /api/v1/Contact/UdefLayout/Publish`, `POST
//! /api/v1/Contact/UdefLayout/Publish`, `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}`,
//! `GET /api/v1/Contact/UdefLayout/Published`, `PUT /api/v1/Contact/UdefLayout`, `POST
//! /api/v1/Contact/UdefLayout/Revert`, `POST /api/v1/Contact/Validate`.

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
