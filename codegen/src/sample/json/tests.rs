//! Samples as people write them enter, the tree and the defects that must be seen.

use super::read;
use crate::sample::{Content, Document, Node};

/// A tree in one line: `{name=value …}`, `[…]`, `+` after what repeats, `!label` for a label.
fn show(node: &Node) -> String {
    let list = |nodes: &[Node]| nodes.iter().map(show).collect::<Vec<_>>().join(" ");
    let value = match &node.content {
        Content::Empty => "?".to_owned(),
        Content::Null => "null".to_owned(),
        Content::Text(text) => format!("'{text}'"),
        Content::Number(text) => text.clone(),
        Content::Boolean(value) => value.to_string(),
        Content::Children(nodes) => format!("{{{}}}", list(nodes)),
        Content::Items(nodes) => format!("[{}]", list(nodes)),
    };
    let equals = if node.name.is_empty() { "" } else { "=" };
    let label = if node.label.is_empty() { String::new() } else { format!("!{}", node.label) };
    format!("{}{equals}{value}{}{label}", node.name, if node.repeats { "+" } else { "" })
}

fn codes(document: &Document) -> String {
    let codes: Vec<&str> = document.defects.iter().map(|defect| defect.code).collect();
    codes.join(" ")
}

#[track_caller]
fn check(text: &str, tree: &str, expected: &str) {
    let document = read(text).expect("a document");
    assert_eq!(show(&document.root), tree);
    assert_eq!(codes(&document), expected);
}

#[test]
fn plain_documents_have_no_defects() {
    check(
        r#"{"a.b": 1, "c": [true, null, -0.5e+3], "d": {}, "e": [], "f": "x\"\u0041\ud83d\ude00\n"}"#,
        "{a.b=1 c=[true null -0.5e+3] d={} e=[] f='x\"A😀\n'}",
        "",
    );
    for (text, tree) in
        [("319", "319"), ("\"x\"", "'x'"), ("true", "true"), ("null", "null"), ("[{}]", "[{}]"), (" {} ", "{}")]
    {
        check(text, tree, "");
    }
}

#[test]
fn commas_are_repaired() {
    check(r#"{"a": 1, "b": [1, 2,],}"#, "{a=1 b=[1 2]}", "trailing-comma trailing-comma");
    check("{\"a\": 1\n\"b\": {} \"c\": 2}", "{a=1 b={} c=2}", "missing-comma missing-comma");
    check("[1,,2]", "[1 2]", "stray-character");
}

#[test]
fn quotation_marks_are_repaired() {
    check("{'a': 'b', c: “d”}", "{a='b' c='d'}", "unquoted-value unquoted-value unquoted-value typographic-quotes");
    check("{\"a\": \"b,\n \"c\": 1}", "{a='b' c=1}", "unclosed-tag missing-comma");
    check("{\"a\": \"two\nlines\"}", "{a='two\nlines'}", "");
}

#[test]
fn placeholders_are_text() {
    check(
        "{\"a\": <string>, \"b\": {id}, \"c\": string, \"d\": {true|false}}",
        "{a='<string>' b='{id}' c='string' d='{true|false}'}",
        "unquoted-value unquoted-value unquoted-value unquoted-value",
    );
    check(
        "{\"a\": 2020-01-02, \"b\": TRUE, \"c\": 007, \"d\": http://x/y}",
        "{a='2020-01-02' b=true c='007' d='http://x/y'}",
        "unquoted-value unquoted-value unquoted-value unquoted-value",
    );
}

#[test]
fn ellipses() {
    for dots in ["...", "…", "// ...\n", "/* ... */", "\"...\"", "# more\n"] {
        check(&format!("[{{\"a\": 1}}, {dots}]"), "[{a=1}+]", "ellipsis-repeats");
    }
    check("{\"a\": {\"b\": 1}, ...}", "{a={b=1}+}", "ellipsis-repeats");
    check("{\"a\": 1, ...}", "{a=1+}", "ellipsis-repeats");
    check("{\"a\": 1, \"b\": 2, ...}", "{a=1 b=2}", "undecidable-ellipsis");
    check(
        "{\"a\": [...], \"b\": {...}, \"c\": ...}",
        "{a=[] b={} c=?}",
        "content-not-shown content-not-shown content-not-shown",
    );
    check("{\"a\": {}, \"...\": \"...\"}", "{a={}+}", "ellipsis-repeats");
}

#[test]
fn comments_are_labels() {
    check("{\n// the key\n\"a\": 1, // a number\n\"b\": 2 # another\n}", "{a=1!the key; a number b=2!another}", "");
    check("{\"a\": { // all of it\n\"b\": 1\n}, \"c\": [ // two\n2]}", "{a={b=1}!all of it c=[2]!two}", "");
    check("{\"a\": 1, /* next */ \"b\": 2\n/* end */ }", "{a=1 b=2!next}", "comment-without-node");
}

#[test]
fn keys_are_checked() {
    check("{\"a\": 1, \"a\": 2}", "{a=1 a=2}", "duplicate-key");
    check("{\"a\": , \"b\", \"c\": 1}", "{a=? b=? c=1}", "missing-value missing-value");
    check("{\"a\": [1}", "{a=[1]}", "mismatched-closing-tag truncated-sample");
}

#[test]
fn cut_samples_keep_what_is_visible() {
    let whole = "{\"a\": [{\"b\": \"x\"}, 2], \"c\": {\"d\": null}}";
    for cut in 1..whole.len() {
        if let Some(document) = read(&whole[..cut]) {
            assert!(document.truncated, "{}", &whole[..cut]);
        }
    }
    check("{\"a\": 1, \"na", "{a=1}", "truncated-sample");
    check("{\"a\": 1, \"name\":", "{a=1 name=?}", "truncated-sample");
    check("{\"a\": [1, \"Jo", "{a=[1 'Jo']}", "truncated-sample");
}

#[test]
fn what_surrounds_a_document() {
    check("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": 1}", "{a=1}", "");
    check("{\"a\": 1}\n{\"b\": 2}", "{a=1}", "trailing-content");
}

#[test]
fn prose_is_no_sample() {
    for text in [
        "",
        "string",
        "{id} of the order",
        "{id}",
        "[see there](orders)",
        "5 orders",
        "<a/>",
        "\"x\" is it",
        "HTTP/1.1 204 No Content",
    ] {
        assert_eq!(read(text), None, "{text:?}");
    }
}

#[test]
fn hostile_text_is_read_in_linear_time() {
    for piece in
        ["[", "{\"a\":", "{", "\"\n", "\"", "/*", "{a", "[{a ", "...", "\\", "<a", "]", ",", "{\"...\":", "\n", "a:"]
    {
        let _ = read(&piece.repeat(40_000));
        let _ = read(&format!("{{\"a\": [1, {}", piece.repeat(40_000)));
    }
}

#[test]
fn what_is_written_reads_the_same() {
    let document = read("{'a': [1, {\"b\": \"x\\\"\\n\"}, ...], c: {}, \"d\": string,}").unwrap();
    let again = read(&crate::sample::write::json(&document)).unwrap();
    assert_eq!(codes(&again), "");
    assert_eq!(show(&again.root), "{a=[1 {b='x\"\n'}] c={} d='string'}");
}
