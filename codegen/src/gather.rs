//! The pages of one vendor, heard and put together: one evidence tree a method, in every language.
//!
//! Configuration and page files enter, resolved methods leave; `generate` in `lib.rs` calls it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::align::{self, AlignedMethod};
use crate::config::{PageEntry, Vendor};
use crate::diagnostic::{Diagnostic, Severity};
use crate::links::{self, Links, Pages};
use crate::page::Revision;
use crate::schema::{EnumPage, ErrorEntry, Method};
use crate::timings::{Clock, Stage, Timings};
use crate::wordings::{self, Languages, Wording};
use crate::{File, VendorSources, extract, parallel, read, resolve};

/// What the pages of a vendor say together.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The methods, by name.
    pub methods: Vec<Method>,
    /// The methods as pages of history show them, each with its page.
    pub history: Vec<(String, Method)>,
    /// Lists of values that stand on pages of their own.
    pub enums: Vec<EnumPage>,
    /// Errors of pages that document no method.
    pub errors: Vec<ErrorEntry>,
    /// Defects and decisions.
    pub diagnostics: Vec<Diagnostic>,
    /// How long each stage took.
    pub timings: Timings,
}

/// What one page says.
#[derive(Default)]
struct Heard {
    methods: Vec<AlignedMethod>,
    old: Vec<AlignedMethod>,
    enums: Vec<EnumPage>,
    errors: Vec<ErrorEntry>,
    diagnostics: Vec<Diagnostic>,
    index: Vec<(String, String)>,
    timings: Timings,
}

/// Hears every page of a vendor and resolves its methods.
pub fn gather(sources: &VendorSources, vendor: &Vendor) -> Gathered {
    let mut gathered = Gathered { timings: Timings::with(sources.clock), ..Gathered::default() };
    let mut by_name: BTreeMap<String, Vec<AlignedMethod>> = BTreeMap::new();
    let mut index: Vec<(String, String)> = Vec::new();
    let mut old: Vec<AlignedMethod> = Vec::new();
    let files: HashMap<&str, &File> = sources.pages.iter().map(|file| (file.path.as_str(), file)).collect();
    let memory = Arc::default();
    let heard = parallel::map(&by_preference(vendor), |entry| match files.get(entry.file.as_str()) {
        Some(file) => hear(&format!("{}/{}", sources.name, entry.file), file, entry, &memory, sources.clock),
        None => Heard { diagnostics: vec![missing(sources, &entry.file)], ..Heard::default() },
    });
    for page in heard {
        gathered.timings.add(page.timings);
        gathered.enums.extend(page.enums);
        gathered.errors.extend(page.errors);
        gathered.diagnostics.extend(page.diagnostics);
        index.extend(page.index);
        old.extend(page.old);
        for method in page.methods {
            by_name.entry(method.head.name.clone()).or_default().push(method);
        }
    }
    gathered.diagnostics.extend(unlisted(sources, vendor));
    compare_index(&index, &by_name, &mut gathered.diagnostics);
    resolve_all(by_name, vendor, &Languages::of(vendor, &sources.name), &mut gathered);
    let mut timings = gathered.timings;
    timings.time(Stage::Resolve, || resolve_history(old, vendor, &mut gathered));
    gathered.timings = timings;
    gathered
}

/// What the pages of each method say together, with what other pages add.
fn resolve_all(
    by_name: BTreeMap<String, Vec<AlignedMethod>>,
    vendor: &Vendor,
    languages: &Languages<'_>,
    gathered: &mut Gathered,
) {
    let values = Pages::new(&gathered.enums, vendor);
    let clock = gathered.timings.clock();
    let resolved = parallel::take(by_name.into_values().collect(), |pages| {
        let mut timings = Timings::with(clock);
        let resolved = timings.time(Stage::Resolve, || resolve_one(pages, &values, languages));
        (resolved, timings)
    });
    let mut wordings = Vec::new();
    for (one, timings) in resolved {
        gathered.methods.extend(one.method);
        gathered.diagnostics.extend(one.diagnostics);
        wordings.extend(one.wordings);
        gathered.timings.add(timings);
    }
    gathered.diagnostics.extend(wordings::apply(&mut gathered.methods, &wordings));
}

/// What the pages of one method say together.
struct Resolved {
    method: Option<Method>,
    diagnostics: Vec<Diagnostic>,
    wordings: Vec<Wording>,
}

fn resolve_one(pages: Vec<AlignedMethod>, values: &Pages<'_>, languages: &Languages<'_>) -> Resolved {
    let (merged, mut diagnostics) = resolve::merge(pages);
    let mut wordings = Vec::new();
    let method = merged.map(|merged| {
        wordings = wordings::pairs(&merged, languages);
        let (mut method, found) = resolve::resolve(&merged);
        diagnostics.extend(found);
        links::link(&mut method, &Links::of(&merged), values);
        method
    });
    Resolved { method, diagnostics, wordings }
}

/// The methods of pages of history, each by itself: nothing is merged with them. What is wrong with them is past.
fn resolve_history(old: Vec<AlignedMethod>, vendor: &Vendor, gathered: &mut Gathered) {
    let values = Pages::new(&gathered.enums, vendor);
    for aligned in old {
        let (mut method, _) = resolve::resolve(&aligned);
        links::link(&mut method, &Links::of(&aligned), &values);
        method.revision = Revision::Old;
        let page = aligned.pages.first().cloned().unwrap_or_default();
        gathered.history.push((page, method));
    }
    gathered.history.sort_by(|one, other| (&one.0, &one.1.name).cmp(&(&other.0, &other.1.name)));
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

fn hear(name: &str, file: &File, entry: &PageEntry, memory: &Arc<extract::Memory>, clock: Clock) -> Heard {
    let mut said = Heard { timings: Timings::with(clock), ..Heard::default() };
    let page = said.timings.time(Stage::Read, || read::read(name, &file.bytes));
    let heard = said.timings.time(Stage::Extract, || extract::extract_with(&page, memory));
    said.diagnostics.extend(page.diagnostics);
    said.diagnostics.extend(heard.diagnostics);
    let role = entry.role.as_str();
    let is_comparison = heard.documents.iter().any(|document| document.revision == Revision::Old);
    for mut document in heard.documents {
        said.index.extend(std::mem::take(&mut document.index).into_iter().map(|method| (method, name.to_owned())));
        said.enums.extend(document.values.take());
        // What a page of history says of its time goes into no schema of today, and what a comparison says of today
        // is said by the page that it compares.
        if role == "history" || document.revision == Revision::Old {
            if role == "history" && (document.revision == Revision::Old) == is_comparison {
                let (methods, _) = said.timings.time(Stage::Align, || align::align(document, name));
                said.old.extend(methods.into_iter().filter(AlignedMethod::is_documented));
            }
            continue;
        }
        let (methods, found) = said.timings.time(Stage::Align, || align::align(document, name));
        said.diagnostics.extend(found);
        for method in methods {
            if method.is_documented() && matches!(role, "" | "method") {
                said.methods.push(method);
            } else {
                said.errors.extend(method.errors);
            }
        }
    }
    said
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
    let listed: HashSet<&str> = vendor.pages.iter().map(|entry| entry.file.as_str()).collect();
    let unlisted = sources.pages.iter().filter(|file| !listed.contains(file.path.as_str()));
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
    let named: HashSet<String> = index.iter().flat_map(|(method, _)| spellings(method).into_iter().next()).collect();
    let documented: HashSet<String> = by_name.keys().flat_map(|method| spellings(method)).collect();
    let mut seen = HashSet::new();
    for (method, page) in index {
        let is_known = spellings(method).first().is_some_and(|name| documented.contains(name));
        if !is_known && seen.insert(method) {
            let message = format!("the index names `{method}`, which no page here documents");
            diagnostics.push(note(page, "undocumented-method", message));
        }
    }
    for (method, pages) in
        by_name.iter().filter(|(method, _)| !spellings(method).iter().any(|name| named.contains(name)))
    {
        let page = pages.first().and_then(|page| page.pages.first()).map_or("", String::as_str);
        diagnostics.push(note(page, "unindexed-method", format!("no index names `{method}`")));
    }
}

/// The ways in which an index may spell a method, the whole name first: a call may lack the leading steps of its path,
/// and its parameters may have other names.
fn spellings(method: &str) -> Vec<String> {
    let Some((verb, path)) = method.split_once(' ') else { return vec![method.to_owned()] };
    let steps: Vec<&str> = path
        .split('/')
        .filter(|step| !step.is_empty())
        .map(|step| if step.starts_with(['{', ':']) { "{}" } else { step })
        .collect();
    (0..steps.len()).filter_map(|from| steps.get(from..)).map(|rest| format!("{verb} {}", rest.join("/"))).collect()
}

#[cfg(test)]
mod tests {
    use super::spellings;

    #[test]
    fn an_index_may_shorten_calls() {
        assert_eq!(spellings("GET /api/Ticket/{ticketId}"), ["GET api/Ticket/{}", "GET Ticket/{}", "GET {}"]);
        assert_eq!(spellings("GET Ticket/{id}").first().map(String::as_str), Some("GET Ticket/{}"));
        assert_eq!(spellings("ticket.update"), ["ticket.update"]);
    }
}
