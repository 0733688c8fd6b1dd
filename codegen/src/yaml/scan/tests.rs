//! Texts enter, the refusals and the lines of keys that must be found.

use super::*;

fn refusals(text: &str) -> Vec<String> {
    let refused = scan("x", text).err().unwrap_or_default();
    refused.iter().map(|refusal| format!("{} {}", refusal.place.unwrap_or_default(), refusal.message)).collect()
}

#[test]
fn features_that_surprise_are_refused() {
    for (text, expected) in [
        ("a: &x 1", "1:4 an anchor"),
        ("- *x", "1:3 an alias"),
        ("a: !!str 1", "1:4 a tag"),
        ("!x a: 1", "1:1 a tag"),
        ("a:\n  <<: b", "2:3 a merge key"),
        ("a: {<<: b}", "1:5 a merge key"),
        ("a: [1, &x 2]", "1:8 an anchor"),
        ("? a\n: b", "1:1 an explicit key"),
        ("[a]: b", "1:4 a collection as a key"),
        ("a: 1\n---\nb: 2", "2:1 more than one document"),
        ("a: 1\n...\n", "2:1 more than one document"),
        ("%YAML 1.2\n---\na: 1", "1:1 a directive"),
        ("a:\n\tb: 1", "2:1 a tab in the indentation"),
        ("a:\tb", "1:3 a tab between tokens"),
        ("a: b\rc: &d e", "1:5 a line break other than LF and CRLF"),
        ("a: 'b", "1:1 a quotation is never closed"),
    ] {
        assert_eq!(refusals(text).first().map(String::as_str), Some(expected), "{text:?}");
    }
}

#[test]
fn text_that_only_looks_like_them_is_not() {
    for text in [
        "---\na: 1",
        "a: \"&x *y !z\"\nb: '<<: it''s \" here'\n",
        "a: b & c * d ! e # &f\n# &g\n",
        "a: |\n  &x\n  *y: z\n\n  --- \n  \tb\nc: >-\n  !x\n",
        "a: some\n  &words *that \"go on\nb: 1\n",
        "a: \"two\n  &lines\"\nb: [\"&x\", 'y', # &z\n  z&z]\n",
        "- a: 1\n  b:\n  - 2\n- - 3\n  - 4\r\n",
        "\u{feff}a: http://x/?y=*&z\n",
    ] {
        assert_eq!(refusals(text), [""; 0], "{text:?}");
    }
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| (0..depth).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>();
    assert!(refusals(&nested(MAXIMUM_DEPTH)).is_empty());
    assert_eq!(refusals(&nested(MAXIMUM_DEPTH + 1)), ["65:65 nested too deep"]);
    assert!(refusals(&"[".repeat(MAXIMUM_DEPTH)).is_empty());
    assert_eq!(refusals(&"[".repeat(100_000)).len(), 1);
    assert!(!refusals(&"- ".repeat(100_000)).is_empty());
    assert!(!refusals(&"[\n".repeat(100_000)).is_empty());
    assert!(!refusals(&format!("{}{}", nested(60), " ".repeat(60) + "b: {c: [{d: [[1]]}]}")).is_empty());
}

#[test]
fn keys_have_lines() {
    let text =
        "a: 1\n\"b c\":\n- x: 1\n  y:\n    - 2\n    -\n      z: 3\n- w: |\n    v: 4\nd:\n  e: [f,\n    g]\nh: 5\n";
    let lines = scan("x", text).unwrap();
    for (path, line) in [
        ("a", 1),
        ("b c", 2),
        ("b c[0].x", 3),
        ("b c[0].y[0]", 5),
        ("b c[0].y[1].z", 7),
        ("b c[1].w", 8),
        ("d.e", 11),
        ("d.e[1]", 11),
        ("h", 13),
        ("unknown", 1),
        ("b c[1].unknown", 8),
    ] {
        assert_eq!(lines.place(path).line, line, "{path}");
    }
}

fn holds_tag_or_merge(value: &serde_yaml::Value) -> bool {
    match value {
        serde_yaml::Value::Tagged(_) => true,
        serde_yaml::Value::Sequence(items) => items.iter().any(holds_tag_or_merge),
        serde_yaml::Value::Mapping(entries) => {
            entries.iter().any(|(key, value)| holds_tag_or_merge(key) || holds_tag_or_merge(value))
        }
        _ => false,
    }
}

#[test]
fn no_tag_gets_past_the_scan() {
    const PIECES: &[&str] = &[
        "a", "b: ", "- ", "\n", "\n  ", "\n    ", "!t ", "!t", "\"", "'", "''", "\\", "|\n", ">-\n", "[", "]", "{",
        "}", ", ", ": ", " #", "? ", "---", "\n\n", "\t", "c: d\n", "- e\n",
    ];
    let mut state = 3u64;
    let mut both = 0;
    for _ in 0..60_000 {
        let mut text = String::new();
        for _ in 0..4 + (state >> 40) % 12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(PIECES[(state >> 33) as usize % PIECES.len()]);
        }
        if scan("x", &text).is_ok()
            && let Ok(value) = serde_yaml::from_str::<serde_yaml::Value>(&text)
        {
            both += 1;
            assert!(!holds_tag_or_merge(&value), "{text:?} {value:?}");
        }
    }
    assert!(both > 1000, "{both}");
}
