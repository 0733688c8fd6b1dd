//! What changed in the schemas of a vendor, what of it breaks callers, and which line of which page says so.
//!
//! The schemas that were on disk and those that were made of the pages enter, the report leaves. `regen` prints it
//! before anybody reads a difference of generated files.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use codegen::compare::{self, Change, Effect};
use codegen::schema::{Method, Origin};
use codegen::{File, Generated, yaml};

use super::ensure::Outcome;
use super::report::Names;

/// Where methods of old revisions stand: they are no methods of today.
const HISTORY: &str = "history/";
/// More changes of a vendor than this are counted, unless somebody asks for them.
const MOST_LINES: usize = 100;

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The changes, by method.
    list: Vec<Change>,
    /// Schemas on disk that cannot be read, so that nothing is known of them.
    unreadable: Vec<String>,
    /// There were no schemas before: how many methods there are now.
    first: Option<usize>,
}

/// Compares the schemas of a vendor with those that were on disk. `folder` is the vendor's, below `specs`.
pub fn find(folder: &Path, outcome: &Outcome, generated: &Generated) -> Changes {
    let methods: HashMap<String, &Method> =
        generated.schemas.iter().map(|method| (format!("{}.yaml", method.file_name()), method)).collect();
    let mut changes = Changes::default();
    let schemas = folder.join("schema");
    let missing: HashSet<PathBuf> =
        outcome.stale.iter().filter(|stale| stale.old.is_none()).map(|stale| stale.path.clone()).collect();
    if !methods.is_empty() && methods.keys().all(|name| missing.contains(&schemas.join(name))) {
        changes.first = Some(methods.len());
        return changes;
    }
    for stale in &outcome.stale {
        let Ok(below) = stale.path.strip_prefix(&schemas) else { continue };
        let name = below.to_string_lossy().replace('\\', "/");
        let new = methods.get(&name).copied();
        let old = stale.old.as_ref().map(|bytes| File { path: name.clone(), bytes: bytes.clone() });
        match (name.as_str(), old) {
            (name, _) if name.starts_with(HISTORY) => {}
            ("enums.yaml" | "types.yaml", _) => {}
            ("errors.yaml", old) => match old.map_or(Ok(Vec::new()), |old| yaml::read_errors(&old)) {
                Ok(old) => changes.list.extend(compare::errors("", &old, &generated.errors)),
                Err(_) => changes.unreadable.push(name),
            },
            (_, None) => changes.list.extend(new.map(compare::appeared)),
            (_, Some(old)) => match (yaml::read_method(&old), new) {
                (Ok(old), Some(new)) => changes.list.extend(compare::compare(&old, new)),
                (Ok(old), None) => changes.list.push(compare::vanished(&old)),
                (Err(_), _) => changes.unreadable.push(name),
            },
        }
    }
    changes
}

/// The changes as lines, each method with its own; empty where nothing changed. Changes of words are only counted,
/// unless `verbose`.
pub fn render(changes: &Changes, names: &Names<'_>, verbose: bool) -> String {
    let mut text = changes.first.map(|count| format!("  the first schemas, of {count} methods\n")).unwrap_or_default();
    for name in &changes.unreadable {
        text.push_str(&format!("  {name} on disk is no schema that can be read: what changed is not known\n"));
    }
    let mut by_method: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in &changes.list {
        by_method.entry(&change.method).or_default().push(change);
    }
    let mut left = if verbose { usize::MAX } else { MOST_LINES };
    for (method, mut found) in by_method {
        found.retain(|change| verbose || change.effect != Effect::Wording);
        found.sort_by_key(|change| std::cmp::Reverse(change.effect));
        found.truncate(left);
        left -= found.len();
        if let [only] = found.as_slice()
            && only.part.is_empty()
        {
            text.push_str(&format!("  {method}: {}\n", line(only, names)));
        } else if !found.is_empty() {
            let owner = if method.is_empty() { "errors of every method" } else { method };
            text.push_str(&format!("  {owner}\n"));
            found.iter().for_each(|change| text.push_str(&format!("    {}\n", line(change, names))));
        }
    }
    if changes.list.is_empty() { text } else { format!("{text}  {}\n", count(changes)) }
}

fn line(change: &Change, names: &Names<'_>) -> String {
    let place = [change.part, &change.path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let place = if place.is_empty() { place } else { format!("{place}: ") };
    let source = change.origin.as_ref().map(|origin| format!("  ({})", source(origin, names))).unwrap_or_default();
    format!("{:10}  {place}{}{source}", change.effect.to_string(), change.what)
}

/// `specs/shop/pages/order.md:12:3`, else the page with the table and the row where it stood.
fn source(origin: &Origin, names: &Names<'_>) -> String {
    let page = names.shown(&origin.page);
    match origin.place {
        Some(place) => format!("{page}:{place}"),
        None if origin.row.is_empty() => page.to_owned(),
        None => format!("{page}, {}, \"{}\"", origin.source, origin.row),
    }
}

/// `changed: 2 breaking, 3 compatible, 1 of words`.
fn count(changes: &Changes) -> String {
    let of = |effect| changes.list.iter().filter(|change| change.effect == effect).count();
    let counts =
        [(of(Effect::Breaking), "breaking"), (of(Effect::Compatible), "compatible"), (of(Effect::Wording), "of words")];
    let words = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    format!("changed: {}", words.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regen::ensure::Stale;
    use codegen::page::Place;
    use codegen::schema::{Body, Field, Kind};

    fn method(name: &str, fields: &[(&str, Kind, u32)]) -> Method {
        let field = |&(name, kind, line): &(&str, Kind, u32)| {
            let place = Some(Place::new(line, 3));
            let (page, source, row) = ("shop/add.md".into(), "table".into(), name.to_owned());
            let origins = vec![codegen::schema::Origin { page, source, row, place }];
            Field { name: name.to_owned(), kind, origins, ..Field::default() }
        };
        let fields = fields.iter().map(field).collect();
        let request = Some(Body { kind: Kind::Object, fields, ..Body::default() });
        Method { name: name.to_owned(), request, pages: vec!["shop/add.md".to_owned()], ..Method::default() }
    }

    fn stale(name: &str, old: Option<&Method>, new: Option<&Method>) -> Stale {
        let bytes = |method: &Method| yaml::write_method(method).into_bytes();
        let path = Path::new("specs/shop/schema").join(name);
        Stale { path, old: old.map(bytes), new: new.map(bytes) }
    }

    #[test]
    fn every_change_says_what_it_breaks_and_where_the_page_says_so() {
        let old = method("order.add", &[("id", Kind::Integer, 4), ("note", Kind::String, 5)]);
        let new = method("order.add", &[("id", Kind::String, 4), ("colour", Kind::String, 7)]);
        let (gone, fresh) = (method("order.get", &[]), method("order.list", &[]));
        let outcome = Outcome {
            stale: vec![
                stale("order.add.yaml", Some(&old), Some(&new)),
                stale("order.get.yaml", Some(&gone), None),
                stale("order.list.yaml", None, Some(&fresh)),
                stale("history/old.md/order.add.yaml", Some(&gone), None),
            ],
            ..Outcome::default()
        };
        let generated = Generated { schemas: vec![new, fresh], ..Generated::default() };
        let changes = find(Path::new("specs/shop"), &outcome, &generated);
        let pages = vec![File { path: "add.md".to_owned(), bytes: Vec::new() }];
        let sources = codegen::VendorSources { name: "shop".to_owned(), pages, ..codegen::VendorSources::default() };
        let text = render(&changes, &Names::of(Path::new("specs"), &sources), false);
        let expect = "  order.add
    breaking    request id: type: integer → string  (specs/shop/pages/add.md:4:3)
    breaking    request note: removed: it was string  (specs/shop/pages/add.md, table, \"note\")
    compatible  request colour: added: string  (specs/shop/pages/add.md:7:3)
  order.get: breaking    no page documents the method any more  (specs/shop/pages/add.md)
  order.list: compatible  the method is new  (specs/shop/pages/add.md)
  changed: 3 breaking, 2 compatible
";
        assert_eq!(text, expect);
    }

    #[test]
    fn where_there_was_nothing_nothing_changed() {
        let new = method("order.add", &[]);
        let outcome = Outcome { stale: vec![stale("order.add.yaml", None, Some(&new))], ..Outcome::default() };
        let generated = Generated { schemas: vec![new], ..Generated::default() };
        let changes = find(Path::new("specs/shop"), &outcome, &generated);
        let names = codegen::VendorSources::default();
        let text = render(&changes, &Names::of(Path::new("specs"), &names), false);
        assert_eq!(text, "  the first schemas, of 1 methods\n");
    }

    #[test]
    fn a_schema_that_cannot_be_read_is_said_to_be_unknown() {
        let mut outcome = Outcome { stale: vec![stale("a.yaml", None, None)], ..Outcome::default() };
        outcome.stale[0].old = Some(b"- no".to_vec());
        let changes = find(Path::new("specs/shop"), &outcome, &Generated::default());
        assert_eq!(changes.unreadable, ["a.yaml"]);
    }
}
