//! Every diagnostic bears a code that is listed, once, with what it means.

use std::collections::HashSet;

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

/// Functions whose first argument is the code of what they report.
const REPORTS: [&str; 6] = ["warn(", "warning(", "error(", "note(", "defect(", "problem("];

/// The sources of the compiler, each with its path.
fn sources() -> Vec<(String, String)> {
    let folder = root().join("codegen/src");
    let files = files_below(&folder).into_iter().filter(|file| file.path.ends_with(".rs"));
    files.map(|file| (file.path, String::from_utf8(file.bytes).unwrap())).collect()
}

/// The text that is the first argument of a call, when it is one of small words with `-` between them.
fn code(arguments: &str) -> Option<&str> {
    let (text, _) = arguments.trim_start().strip_prefix('"')?.split_once('"')?;
    let is_code = text.contains('-') && text.bytes().all(|letter| letter == b'-' || letter.is_ascii_lowercase());
    is_code.then_some(text)
}

/// Codes are written as they are reported, so a code that the sources report stands in them as a text.
#[test]
fn the_sources_report_no_other_code() {
    let listed: HashSet<&str> = codegen::codes().map(|(code, _)| code).collect();
    let mut found = HashSet::new();
    for (path, text) in sources() {
        for call in REPORTS {
            for reported in text.split(call).skip(1).filter_map(code) {
                assert!(listed.contains(reported), "{path}: {reported} is not listed");
                found.insert(reported.to_owned());
            }
        }
    }
    assert!(found.len() > listed.len() / 2, "the sources report in other words than those that this test knows");
}

#[test]
fn what_is_listed_is_reported_somewhere() {
    let sources = sources();
    for (code, _) in codegen::codes() {
        let written = format!("\"{code}\"");
        let times: usize = sources.iter().map(|(_, text)| text.matches(&written).count()).sum();
        assert!(times > 1, "{code} stands in its list and nowhere else");
    }
}
