//! The grammar of RFC 8259, case by case, with serde_json as the witness.

use super::random::Random;
use crate::runtime::{Document, Open};
use serde_json::Value;

fn accepts(text: &str) -> bool {
    Open::from_document(text).is_ok()
}

#[track_caller]
fn both(cases: &[(&str, &str)], expected: bool) {
    for (name, text) in cases {
        assert_eq!(accepts(text), expected, "{name}: {text}");
        assert_eq!(serde_json::from_str::<Value>(text).is_ok(), expected, "serde_json, {name}: {text}");
    }
}

#[test]
fn what_the_grammar_allows_is_accepted() {
    both(
        &[
            ("an empty object", "{}"),
            ("an empty array", "[ ]"),
            ("a string alone", "\"a\""),
            ("a number alone", "0"),
            ("literals", "[true,false,null]"),
            ("all white space", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n"),
            ("white space around a colon", "{\"a\" \n:\t 1}"),
            ("minus zero", "[-0]"),
            ("a fraction", "[1.0,0.5,-0.25]"),
            ("exponents", "[1e1,1E1,1e+1,1e-1,0e0,1.5e10]"),
            ("an integer of any length", "[123456789012345678901234567890]"),
            ("every short escape", r#"["\"\\\/\b\f\n\r\t"]"#),
            ("a unicode escape", r#"["\u0041\u00e9\uFFFF"]"#),
            ("a pair of surrogates", r#"["\uD83D\uDE00"]"#),
            ("an escaped zero", r#"["\u0000"]"#),
            ("a delete character", "[\"\u{7f}\"]"),
            ("characters beyond the first plane", "[\"😀\"]"),
            ("an empty key", r#"{"":1}"#),
            ("a key twice, where keys are data", r#"{"a":1,"a":2}"#),
            ("a line separator", "[\"\u{2028}\"]"),
        ],
        true,
    );
}

#[test]
fn what_the_grammar_forbids_is_refused() {
    both(
        &[
            ("nothing", ""),
            ("white space alone", "  "),
            ("a comma at the end of an array", "[1,]"),
            ("a comma at the end of an object", r#"{"a":1,}"#),
            ("a comma alone", "[,]"),
            ("two commas", "[1,,2]"),
            ("no comma", "[1 2]"),
            ("no comma between members", r#"{"a":1 "b":2}"#),
            ("no colon", r#"{"a" 1}"#),
            ("two colons", r#"{"a"::1}"#),
            ("a key without quotes", "{a:1}"),
            ("a key in single quotes", "{'a':1}"),
            ("a number as a key", "{1:1}"),
            ("no value", r#"{"a":}"#),
            ("an array that does not end", "[1"),
            ("an object that does not end", r#"{"a":1"#),
            ("the wrong bracket", "[1}"),
            ("a bracket too many", "[1]]"),
            ("a second document", "{}{}"),
            ("a comment", "[1/*a*/]"),
            ("a plus sign", "[+1]"),
            ("a leading zero", "[01]"),
            ("a leading zero behind a minus", "[-01]"),
            ("no digit before the point", "[.5]"),
            ("no digit behind the point", "[1.]"),
            ("a point before the exponent", "[1.e1]"),
            ("an empty exponent", "[1e]"),
            ("an exponent of a sign", "[1e+]"),
            ("a minus alone", "[-]"),
            ("two minus signs", "[--1]"),
            ("hexadecimal", "[0x10]"),
            ("not a number", "[NaN]"),
            ("infinity", "[Infinity]"),
            ("a digit of another script", "[１]"),
            ("a literal in capitals", "[TRUE]"),
            ("half a literal", "[nul]"),
            ("more than a literal", "[truee]"),
            ("a string that does not end", "[\"a"),
            ("a string that ends in an escape", "[\"a\\"),
            ("a string in single quotes", "['a']"),
            ("an escape that is none", r#"["\x41"]"#),
            ("an escaped apostrophe", r#"["\'"]"#),
            ("three hexadecimal digits", r#"["\u041"]"#),
            ("a unicode escape with a sign", r#"["\u+041"]"#),
            ("the first half of a pair", r#"["\uD83D"]"#),
            ("the second half of a pair", r#"["\uDE00"]"#),
            ("two first halves", r#"["\uD83D\uD83D"]"#),
            ("a first half before a letter", r#"["\uD83Da"]"#),
            ("a form feed as white space", "[\u{c}1]"),
            ("a no-break space as white space", "[\u{a0}1]"),
        ],
        false,
    );
}

#[test]
fn every_control_character_is_refused_in_a_string() {
    for code in 0..0x20_u8 {
        let text = format!("[\"a{}b\"]", char::from(code));
        let error = Open::from_document(&text).unwrap_err();
        assert_eq!(error.to_string(), format!("illegal character U+{code:04X} at line 1, column 4"));
    }
}

#[test]
fn a_byte_order_mark_is_passed_over_at_the_start_only() {
    // RFC 8259 lets a reader ignore it; serde_json does not.
    assert!(accepts("\u{feff}{}"));
    assert!(!accepts("\u{feff}\u{feff}{}"));
    assert!(!accepts("{\u{feff}}"));
}

#[test]
fn depth_is_limited_to_128() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(accepts(&nested(128)));
        let error = Open::from_document(&nested(129)).map(drop).unwrap_err();
        assert!(error.to_string().contains("nested too deep"), "{error}");
    }
}

#[test]
fn damaged_documents_are_accepted_exactly_when_serde_json_accepts_them() {
    for seed in 0..3000 {
        let mut random = Random::new(seed);
        let text = damaged(&random.request().to_json().unwrap(), &mut random);
        let ours = Open::from_document(&text).map(drop);
        let theirs = serde_json::from_str::<Value>(&text).map(drop);
        // serde_json stops at a number that no f64 holds; an open number keeps its text.
        if theirs.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range")) {
            continue;
        }
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{text}\nours: {ours:?}\ntheirs: {theirs:?}");
    }
}

/// Takes out, doubles or replaces a few characters.
pub(super) fn damaged(text: &str, random: &mut Random) -> String {
    const SPARE: [char; 16] = ['"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', ' ', 'u', '<', '>', '&'];
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..1 + random.below(3) {
        let place = random.below(characters.len());
        match random.below(4) {
            0 => drop(characters.remove(place)),
            1 => characters.insert(place, characters[place]),
            2 => characters.truncate(place.max(1)),
            _ => characters[place] = SPARE[random.below(SPARE.len())],
        }
        if characters.is_empty() {
            characters.push('x');
        }
    }
    characters.into_iter().collect()
}
