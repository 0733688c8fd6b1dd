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

//! SuperOffice REST API v1
//!
//! Endpoint: `https://{env}.superoffice.com/{customer}`.
//!
//! Bearer (online), SOTicket, or HTTP Basic (on-site) in Authorization, otherwise X-XSRF-TOKEN; servers
//! that call online also send SO-AppToken
//!
//! On the wire it is JSON. The XML of these types is ours: the vendor never sees it.
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
