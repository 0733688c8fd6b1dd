//! The grammar of RFC 8259, class by class, with serde_json and Python as witnesses.

use super::json_cases::{ACCEPTED, Case, DIFFERENT, REFUSED};
use super::random::Random;
use super::ticket::Request;
use crate::runtime::{Document, Open};
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

fn accepts(text: &str) -> bool {
    Open::from_document(text).is_ok()
}

fn cases() -> impl Iterator<Item = &'static Case> {
    ACCEPTED.iter().chain(REFUSED).chain(DIFFERENT)
}

#[test]
fn every_class_is_accepted_or_refused_as_the_table_says() {
    for case in cases() {
        assert_eq!(accepts(case.text), case.ours, "{}: {}", case.class, case.text);
    }
}

#[test]
fn serde_json_decides_as_the_table_says() {
    for case in cases() {
        let accepted = serde_json::from_str::<Value>(case.text).is_ok();
        assert_eq!(accepted, case.serde_json, "{}: {}", case.class, case.text);
    }
}

/// Reads a document a line, each escaped as a JSON string, and says of each whether it is one.
const PYTHON: &str = r#"
import json, sys
for line in sys.stdin:
    try:
        json.loads(json.loads(line))
        print("yes")
    except ValueError:
        print("no")
"#;

#[test]
#[ignore = "needs python3"]
fn python_decides_as_the_table_says() {
    let lines: String = cases().map(|case| Value::from(case.text).to_string() + "\n").collect();
    let answers = python(PYTHON, &lines);
    assert_eq!(answers.lines().count(), cases().count());
    for (case, answer) in cases().zip(answers.lines()) {
        assert_eq!(answer == "yes", case.python, "{}: {}", case.class, case.text);
    }
}

/// What a program says of this input.
fn python(program: &str, input: &str) -> String {
    let mut command = Command::new("python3");
    let command = command.args(["-X", "utf8", "-c", program]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // All that is asked fits into a pipe.
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// What is sent to Python and comes back with its members in order.
const PYTHON_AGAIN: &str = r#"
import json, sys
for line in sys.stdin:
    print(json.dumps(json.loads(line), ensure_ascii=bool(len(line) % 2)))
"#;

#[test]
#[ignore = "needs python3"]
fn what_python_writes_of_a_request_is_the_same_request() {
    let requests: Vec<Request<'_>> = (0..40).map(|seed| Random::new(seed).request()).collect();
    let lines: String = requests.iter().map(|request| request.to_json().unwrap() + "\n").collect();
    let answers = python(PYTHON_AGAIN, &lines);
    assert_eq!(answers.lines().count(), requests.len());
    for (request, answer) in requests.iter().zip(answers.lines()) {
        let read = Request::from_json(answer).unwrap();
        assert_eq!(reread(&read), reread(request), "{answer}");
    }
}

/// With the numbers of open values in one spelling: Python writes `1e3` as `1000.0`.
fn reread(request: &Request<'_>) -> Value {
    let value: Value = serde_json::from_str(&request.to_json().unwrap()).unwrap();
    floats(value)
}

fn floats(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(items) => items.into_iter().map(floats).collect(),
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, floats(value))).collect(),
        other => other,
    }
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
