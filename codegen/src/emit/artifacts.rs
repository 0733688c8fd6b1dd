//! What is made of a vendor beside Rust. A new artifact is a file beside this one, and a line in [`ARTIFACTS`].
//!
//! The model enters, files of the vendor's folder leave; `generate` calls it, and regen asks what the artifacts own.

use super::{json_schema, openapi};
use crate::File;
use crate::model::Vendor;

/// An artifact.
pub struct Artifact {
    /// The file or the folder, below the vendor's folder, that holds nothing else: what it no longer makes is removed
    /// there.
    pub owns: &'static str,
    /// Makes its files, paths below the vendor's folder; none, where it cannot say anything true.
    pub emit: fn(&Vendor) -> Vec<File>,
}

/// All of them.
pub const ARTIFACTS: &[Artifact] = &[
    Artifact { owns: "json-schema", emit: json_schema::emit },
    Artifact { owns: "openapi.yaml", emit: openapi::emit },
];

/// The line that claims a file for regen.
pub const WRITTEN_BY: &str = "Written by `cargo xtask regen`: edits are lost.";
