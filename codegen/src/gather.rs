//! The pages of one vendor, heard and put together: one evidence tree a method, in every language.
//!
//! Configuration and page files enter, resolved methods leave; `generate` in `lib.rs` calls it.

use std::collections::BTreeMap;

use crate::align::{self, AlignedMethod};
use crate::config::{PageEntry, Vendor};
use crate::diagnostic::{Diagnostic, Severity};
use crate::links::{self, Links};
use crate::page::Revision;
use crate::schema::{EnumPage, ErrorEntry, Method};
use crate::{File, VendorSources, extract, read, resolve};

/// What the pages of a vendor say together.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The methods, by name.
    pub methods: Vec<Method>,
    /// Lists of values that stand on pages of their own.
    pub enums: Vec<EnumPage>,
    /// Errors of pages that document no method.
    pub errors: Vec<ErrorEntry>,
    /// Defects and decisions.
    pub diagnostics: Vec<Diagnostic>,
}

/// Hears every page of a vendor and resolves its methods.
pub fn gather(sources: &VendorSources, vendor: &Vendor) -> Gathered {
    let mut gathered = Gathered::default();
    let mut by_name: BTreeMap<String, Vec<AlignedMethod>> = BTreeMap::new();
    let mut index: Vec<(String, String)> = Vec::new();
    for entry in by_preference(vendor) {
        let Some(file) = sources.pages.iter().find(|file| file.path == entry.file) else {
            gathered.diagnostics.push(missing(sources, &entry.file));
            continue;
        };
        let name = format!("{}/{}", sources.name, entry.file);
        hear(&name, file, entry, &mut gathered, &mut by_name, &mut index);
    }
    gathered.diagnostics.extend(unlisted(sources, vendor));
    compare_index(&index, &by_name, &mut gathered.diagnostics);
    for pages in by_name.into_values() {
        let (merged, found) = resolve::merge(pages);
        gathered.diagnostics.extend(found);
        if let Some(merged) = merged {
            let (mut method, found) = resolve::resolve(&merged);
            gathered.diagnostics.extend(found);
            links::link(&mut method, &Links::of(&merged), &gathered.enums, vendor);
            gathered.methods.push(method);
        }
    }
    gathered
}

/// The preferred language first, then the order of the list.
fn by_preference(vendor: &Vendor) -> Vec<&PageEntry> {
    let rank = |entry: &&PageEntry| {
        vendor.languages.iter().position(|language| *language == entry.language).unwrap_or(usize::MAX)
    };
    let mut entries: Vec<&PageEntry> = vendor.pages.iter().collect();
    entries.sort_by_key(rank);
    entries
}

fn hear(
    name: &str,
    file: &File,
    entry: &PageEntry,
    gathered: &mut Gathered,
    by_name: &mut BTreeMap<String, Vec<AlignedMethod>>,
    index: &mut Vec<(String, String)>,
) {
    let page = read::read(name, &file.bytes);
    let heard = extract::extract(&page);
    gathered.diagnostics.extend(page.diagnostics);
    gathered.diagnostics.extend(heard.diagnostics);
    let role = entry.role.as_str();
    for document in heard.documents {
        index.extend(document.index.iter().map(|method| (method.clone(), name.to_owned())));
        gathered.enums.extend(document.values.clone());
        // A page of history is heard for its defects; what it says of its time goes into no schema of today.
        if role == "history" || document.revision == Revision::Old {
            continue;
        }
        let (methods, found) = align::align(&document, name);
        gathered.diagnostics.extend(found);
        for method in methods {
            if method.is_documented() && matches!(role, "" | "method") {
                by_name.entry(method.head.name.clone()).or_default().push(method);
            } else {
                gathered.errors.extend(method.errors);
            }
        }
    }
}

fn missing(sources: &VendorSources, file: &str) -> Diagnostic {
    Diagnostic {
        code: "missing-page",
        severity: Severity::Error,
        page: sources.config.path.clone(),
        place: None,
        length: 0,
        message: format!("the page `{file}` is listed, but there is no such file below `pages`"),
        decision: "add the file, or take the entry out".to_owned(),
    }
}

fn unlisted(sources: &VendorSources, vendor: &Vendor) -> Vec<Diagnostic> {
    let is_listed = |file: &&File| vendor.pages.iter().any(|entry| entry.file == file.path);
    let unlisted = sources.pages.iter().filter(|file| !is_listed(file));
    unlisted
        .map(|file| Diagnostic {
            code: "unlisted-page",
            severity: Severity::Warning,
            page: format!("{}/{}", sources.name, file.path),
            place: None,
            length: 0,
            message: format!("`{}` is not listed in vendor.yaml", file.path),
            decision: "it is not heard".to_owned(),
        })
        .collect()
}

/// Methods that an index names and no page documents, and the other way round.
fn compare_index(
    index: &[(String, String)],
    by_name: &BTreeMap<String, Vec<AlignedMethod>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if index.is_empty() {
        return;
    }
    let note = |page: &str, code, message| Diagnostic {
        code,
        severity: Severity::Note,
        page: page.to_owned(),
        place: None,
        length: 0,
        message,
        decision: String::new(),
    };
    let mut seen = std::collections::BTreeSet::new();
    for (method, page) in index.iter().filter(|(method, _)| !by_name.contains_key(method)) {
        if seen.insert(method) {
            diagnostics.push(note(
                page,
                "undocumented-method",
                format!("the index names `{method}`, which no page here documents"),
            ));
        }
    }
    for (method, pages) in by_name.iter().filter(|(name, _)| !index.iter().any(|(method, _)| method == *name)) {
        let page = pages.first().and_then(|page| page.pages.first()).map_or("", String::as_str);
        diagnostics.push(note(page, "unindexed-method", format!("no index names `{method}`")));
    }
}
