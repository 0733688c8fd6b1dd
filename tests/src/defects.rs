//! Every defect of the pages that is known is reported, with its code and the line it stands on.

use crate::vendors;
use codegen::diagnostic::{Diagnostic, Severity};

/// A diagnostic for each of `names`, in the order of the report, and no other of this code: its message has the name,
/// and so has the place it points to (in HTML a row takes several lines).
fn check(vendor: &str, page: &str, code: &str, names: &[&str]) {
    let source = vendors::page(vendor, page);
    let lines: Vec<&str> = source.lines().collect();
    let found = heard(vendor, page, code);
    let messages: Vec<&str> = found.iter().map(|found| &*found.message).collect();
    assert_eq!(found.len(), names.len(), "{code} on {page}: {messages:#?}");
    for (found, name) in found.iter().zip(names) {
        assert!(found.message.contains(name), "{code}: `{name}` is not in `{}`", found.message);
        let line = found.place.unwrap_or_else(|| panic!("{found:?} has no place")).line as usize;
        let around = lines[line.saturating_sub(4)..(line + 3).min(lines.len())].join("\n");
        assert!(around.contains(name), "{code}: `{name}` is not at line {line}:\n{around}");
    }
}

/// The diagnostics of a code on a page.
fn heard(vendor: &str, page: &str, code: &str) -> Vec<&'static Diagnostic> {
    let is_meant = |found: &&Diagnostic| found.code == code && found.page == format!("{vendor}/{page}");
    vendors::generated(vendor).diagnostics.iter().filter(is_meant).collect()
}

#[test]
fn a_blank_before_the_dot() {
    let paths = ["responsible .users", "responsible .users.id", "responsible .groups", "responsible .groups.id"];
    check("planfix", "en/contact.update.html", "blank-in-path", &paths);
    check("planfix", "ru/contact.update.md", "blank-in-path", &paths);
}

#[test]
fn a_container_that_the_table_calls_a_text() {
    check("planfix", "en/contact.update.html", "container-declared-scalar", &["phones", "secondaryEmails"]);
}

#[test]
fn the_name_of_another_method_in_a_sample() {
    check("planfix", "ru/contacts-diff.txt", "wrong-method-name", &["contact.update"]);
    check("planfix", "ru/contacts-diff.html", "wrong-method-name", &["contact.update"]);
}

#[test]
fn an_ellipsis_that_tells_nothing() {
    let source = vendors::page("planfix", "ru/contacts-diff.txt");
    let lines: Vec<&str> = source.lines().collect();
    let found = heard("planfix", "ru/contacts-diff.txt", "undecidable-ellipsis");
    let places: Vec<&str> = found.iter().map(|found| lines[found.place.unwrap().line as usize - 1].trim()).collect();
    assert_eq!(places, ["<!-- -->"; 5]);
}

#[test]
fn a_field_on_one_page_of_two_languages() {
    check("planfix", "ru/contact.update.md", "only-in-one-language", &["vk"]);
    check("planfix", "ru/contact.update.md", "values-differ", &["lang"]);
}

#[test]
fn methods_that_no_index_names() {
    let notes = vendors::generated("planfix").diagnostics.iter().filter(|found| found.code == "unindexed-method");
    let messages: Vec<&str> = notes.map(|found| &*found.message).collect();
    assert_eq!(messages, ["no index names `auth.login`", "no index names `contact.getFilterList`"]);
    assert!(vendors::generated("planfix").diagnostics.iter().all(|found| found.code != "undocumented-method"));
}

#[test]
fn a_wrong_prefix() {
    check("iovox", "updateContacts.html", "wrong-parent", &["rm_rules", "replace_details"]);
}

#[test]
fn an_element_closed_by_an_opening_tag() {
    check("iovox", "updateContacts.html", "broken-closing-tag", &["contact"]);
}

#[test]
fn fields_on_one_side_only() {
    let sample_only = [
        "work_address_1",
        "work_address_2",
        "work_city",
        "work_country",
        "work_postcode",
        "home_address_1",
        "home_address_2",
        "home_city",
        "home_postcode",
    ];
    check("iovox", "updateContacts.html", "missing-in-table", &sample_only);
    check("iovox", "updateContacts.html", "missing-in-sample", &["business_country"]);
}

#[test]
fn a_date_that_the_request_calls_a_text() {
    let dates = ["UpdatedDate", "CreatedDate", "DbiLastSyncronized", "DbiLastModified"];
    check("superoffice", "contact.put.md", "date-time-wins", &dates);
}

#[test]
fn an_example_that_spells_fields_otherwise() {
    check("superoffice", "contact.put.md", "example-names-differ", &["$select"]);
    let found = heard("superoffice", "contact.put.md", "example-names-differ");
    assert!(found[0].message.contains("name, orgNr, category/id"), "{}", found[0].message);
}

#[test]
fn defects_are_warnings_with_a_decision() {
    for vendor in vendors::NAMES {
        for found in &vendors::generated(vendor).diagnostics {
            assert!(found.severity < Severity::Error, "{found:?}");
            let says_why = found.severity == Severity::Note || !found.decision.is_empty();
            assert!(says_why, "what was decided? {found:?}");
        }
    }
}
