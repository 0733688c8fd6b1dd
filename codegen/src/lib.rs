//! Contactory's compiler: pages of documentation in, a schema and a Rust crate out.
//!
//! Data flows one way: page → blocks → facts → aligned facts → schema → model → tokens → files.
//! Nothing here touches the disk or the network: bytes enter, files leave as values.

pub mod align;
pub mod check;
pub mod compare;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod extract;
pub mod fact;
pub mod gather;
pub mod links;
pub mod model;
pub mod page;
pub mod parallel;
pub mod print;
pub mod read;
pub mod resolve;
pub mod sample;
pub mod schema;
pub mod shared;
pub mod timings;
pub mod tokens;
pub mod tree;
pub mod vocabulary;
mod wordings;
pub mod write;
pub mod yaml;

pub use compare::compare;

use diagnostic::{Diagnostic, Severity};
use emit::Runtime;
use emit::artifacts::ARTIFACTS;
use timings::{Stage, Timings};

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
pub fn inspect(name: &str, bytes: &[u8]) -> Understanding {
    let page = read::read(name, bytes);
    let heard = extract::extract(&page);
    let mut diagnostics = page.diagnostics.clone();
    diagnostics.extend(heard.diagnostics);
    let mut schema = schema::Schema::default();
    for mut document in heard.documents {
        let revision = document.revision;
        schema.index.extend(std::mem::take(&mut document.index));
        schema.enums.extend(document.values.take());
        let (methods, found) = align::align(document, name);
        diagnostics.extend(found);
        for method in methods {
            if !method.is_documented() {
                schema.errors.extend(method.errors);
                continue;
            }
            let (resolved, found) = resolve::resolve(&method);
            diagnostics.extend(found);
            match revision {
                page::Revision::Current => schema.methods.push(resolved),
                page::Revision::Old => schema.old_methods.push(resolved),
            }
        }
    }
    diagnostics.sort_by_key(|found| found.place);
    diagnostics.dedup();
    Understanding { page, schema, diagnostics }
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
    /// The Rust path of the runtime that generated code calls; empty means `crate::runtime`.
    pub runtime: String,
    /// The clock that times are taken with.
    pub clock: timings::Clock,
}

/// What regen writes for one vendor.
#[derive(Debug, Clone, Default)]
pub struct Generated {
    /// Files of the vendor's folder, paths relative to it: `schema/contact.update.yaml`, `openapi.yaml`.
    pub schema_files: Vec<File>,
    /// Rust files, paths relative to the output folder: `planfix/contact/update.rs`.
    pub rust_files: Vec<File>,
    /// How many of the Rust files hold something that the printer does not know, so that prettyplease has set them.
    pub set_by_others: usize,
    /// Defects of the docs and decisions.
    pub diagnostics: Vec<Diagnostic>,
    /// The format that the vendor speaks.
    pub format: schema::Format,
    /// How many methods were written.
    pub methods: usize,
    /// How many fields they have in all.
    pub fields: usize,
    /// The methods as they were written, with their places in the pages: to be compared with older ones.
    pub schemas: Vec<schema::Method>,
    /// The errors that no single method has.
    pub errors: Vec<schema::ErrorEntry>,
    /// How long each stage took.
    pub timings: Timings,
}

/// Reads the pages of one vendor and writes its schemas and its module.
///
/// # Errors
/// Everything that is wrong with the configuration, the corrections or the model, at once.
pub fn generate(sources: &VendorSources) -> Result<Generated, Vec<Diagnostic>> {
    let mut timings = Timings::with(sources.clock);
    let vendor = timings.time(Stage::Yaml, || yaml::read_vendor(&sources.config))?;
    let corrections = sources.corrections.as_ref();
    let corrections = timings.time(Stage::Yaml, || corrections.map_or(Ok(Vec::new()), yaml::read_corrections))?;
    let mut gathered = gather::gather(sources, &vendor);
    timings.add(gathered.timings);
    let file = sources.corrections.as_ref().map_or("corrections.yaml", |file| file.path.as_str());
    let methods = &mut gathered.methods;
    let found = timings.time(Stage::Resolve, || resolve::correct_all(methods, &corrections, file));
    gathered.diagnostics.extend(found);
    if gathered.diagnostics.iter().any(|found| found.severity == Severity::Error) {
        return Err(gathered.diagnostics);
    }
    // Half of a check is done on one core. The schemas of the methods do not wait for it.
    let check = || check::check(&gathered.methods, &gathered.enums, &gathered.errors, &vendor);
    let schemas = || write::method_schemas(&sources.name, &gathered, sources.clock);
    let ((schemas, time), checked) = parallel::both(schemas, || timings.time(Stage::Check, check));
    timings.add(time);
    let checked = checked?;
    gathered.diagnostics.extend(checked.warnings);
    let runtime = match sources.runtime.as_str() {
        "" | "crate::runtime" => Runtime::Own,
        _ => Runtime::Contactory,
    };
    let written = write::Sources {
        name: &sources.name,
        vendor: &checked.vendor,
        errors: &gathered.errors,
        sharing: &checked.sharing,
        runtime,
    };
    let written = write::write(&written, &mut timings).map_err(|found| vec![found])?;
    Ok(Generated {
        schema_files: [schemas, written.schemas].concat(),
        rust_files: written.rust.files,
        set_by_others: written.rust.by_others,
        diagnostics: gathered.diagnostics,
        format: vendor.format,
        methods: gathered.methods.len(),
        fields: gathered.methods.iter().map(schema::Method::count_fields).sum(),
        schemas: gathered.methods,
        errors: gathered.errors,
        timings,
    })
}

/// The file that makes the vendors modules of their crate, so that a new vendor needs no line of Rust. With
/// `features`, each is there only if the feature of its name is.
///
/// # Errors
/// A name that no module can have.
pub fn vendor_list(vendors: &[String], features: bool) -> Result<File, Diagnostic> {
    let names: Vec<&str> = vendors.iter().map(String::as_str).collect();
    let mut printed = print::print("", vec![emit::vendor_list(&names, features)])?;
    Ok(printed.files.pop().unwrap_or_default())
}

/// The files and folders below a vendor's folder that hold nothing but what [`generate`] makes.
pub fn owned() -> impl Iterator<Item = &'static str> {
    std::iter::once("schema").chain(ARTIFACTS.iter().map(|artifact| artifact.owns))
}

/// Every code that a diagnostic may bear, with what it means.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lists = [diagnostic::CODES, sample::CODES, yaml::CODES, check::CODES];
    lists.into_iter().flatten().copied()
}
