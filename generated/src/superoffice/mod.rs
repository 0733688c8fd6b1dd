// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.put.md

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
pub mod contact;
