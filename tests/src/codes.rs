//! Every diagnostic bears a code that is listed, once, with what it means.

use std::collections::HashSet;
use std::fs;

use crate::vendors::{NAMES, files_below, generated, root};

#[test]
fn every_code_is_listed_once() {
    let mut seen = HashSet::new();
    for (code, meaning) in codegen::codes() {
        assert!(seen.insert(code), "{code} is listed twice");
        assert!(!meaning.is_empty(), "{code} means nothing");
    }
}

#[test]
fn what_is_reported_bears_a_listed_code() {
    let listed: HashSet<&str> = codegen::codes().map(|(code, _)| code).collect();
    let reported = NAMES.iter().flat_map(|name| &generated(name).diagnostics);
    let missing: HashSet<&str> = reported.map(|found| found.code).filter(|code| !listed.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Codes are written as they are reported, so a code that the sources report stands in them as a text.
#[test]
fn the_sources_report_no_other_code() {
    let listed: HashSet<String> = codegen::codes().map(|(code, _)| code.to_owned()).collect();
    let mut found = 0;
    for file in files_below(&root().join("codegen/src")) {
        let text = fs::read_to_string(root().join("codegen/src").join(&file.path)).unwrap();
        for (_, rest) in text.match_indices("Diagnostic::warning(").map(|(at, start)| (at, &text[at + start.len()..])) {
            let Some(code) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            found += 1;
            assert!(listed.contains(code), "{}: {code} is not listed", file.path);
        }
    }
    assert!(found > 10, "the sources are where this test looks for them");
}
