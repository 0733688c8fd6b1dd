//! Contactory's compiler: pages of documentation in, a schema and a Rust crate out.
//!
//! Data flows one way: page → blocks → facts → aligned facts → schema → model → tokens → files.
//! Nothing here touches the disk or the network: bytes enter, files leave as values.

pub mod check;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod model;
pub mod page;
pub mod print;
pub mod sample;
pub mod schema;

use diagnostic::Diagnostic;

/// A file as bytes: what the caller read, or what it is to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    /// Relative path with `/` between its parts.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// What Contactory understands of one page, without any configuration.
#[derive(Debug, Clone)]
pub struct Understanding {
    /// The page as it was read.
    pub page: page::Page,
    /// What it says.
    pub schema: schema::Schema,
    /// Its defects and what was decided, in order of place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads one page and says what it documents.
pub fn inspect(_name: &str, _bytes: &[u8]) -> Understanding {
    todo!()
}

/// Everything about one vendor that regen reads.
#[derive(Debug, Clone, Default)]
pub struct VendorSources {
    /// The folder's name below `specs/`.
    pub name: String,
    /// `vendor.yaml`.
    pub config: File,
    /// `corrections.yaml`, where there is one.
    pub corrections: Option<File>,
    /// The files below `pages/`, paths relative to it, in any order.
    pub pages: Vec<File>,
}

/// What regen writes for one vendor.
#[derive(Debug, Clone, Default)]
pub struct Generated {
    /// YAML files, paths relative to the vendor's folder: `schema/contact.update.yaml`.
    pub schema_files: Vec<File>,
    /// Rust files, paths relative to the output folder: `planfix/contact/update.rs`.
    pub rust_files: Vec<File>,
    /// Defects of the docs and decisions.
    pub diagnostics: Vec<Diagnostic>,
    /// How many methods were written.
    pub methods: usize,
    /// How many fields they have in all.
    pub fields: usize,
}

/// Reads the pages of one vendor and writes its schemas and its module.
///
/// # Errors
/// Everything that is wrong with the configuration, the corrections or the model, at once.
pub fn generate(_sources: &VendorSources) -> Result<Generated, Vec<Diagnostic>> {
    todo!()
}
