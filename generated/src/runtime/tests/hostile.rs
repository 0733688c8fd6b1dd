//! Input that means harm: nothing panics, and nothing takes more than linear time.

use super::json_grammar::damaged;
use super::random::Random;
use super::ticket::{Request, Response, read_reply};
use crate::runtime::{Document, Open};

#[test]
fn damage_never_panics() {
    for seed in 0..2000 {
        let mut random = Random::new(seed);
        let request = random.request();
        let (xml, json) = (request.to_xml().unwrap(), request.to_json().unwrap());
        for text in [damaged(&xml, &mut random), damaged(&json, &mut random)] {
            drop(Request::from_xml(&text));
            drop(Request::from_json(&text));
            drop(read_reply(200, &text));
        }
    }
}

#[test]
fn every_prefix_of_a_document_is_refused() {
    let request = Random::new(7).request();
    let (xml, json) = (request.to_xml().unwrap(), request.to_json().unwrap());
    for end in (0..xml.len()).filter(|end| xml.is_char_boundary(*end)) {
        assert!(Request::from_xml(&xml[..end]).is_err());
    }
    for end in (0..json.len()).filter(|end| json.is_char_boundary(*end)) {
        assert!(Request::from_json(&json[..end]).is_err());
    }
}

fn read_every_way(text: &str) {
    drop(Response::from_xml(text));
    drop(Response::from_json(text));
    drop(Open::from_document(text));
}

/// A response with this inside of its ticket.
fn inside(text: &str) -> String {
    format!("<response status=\"ok\"><ticket><key>K</key>{text}</ticket></response>")
}

/// The same in JSON, with this as a member that is no field.
fn member(value: &str) -> String {
    format!(r#"{{"status":"ok","ticket":{{"key":"K","x":{value}}}}}"#)
}

fn attributes(count: usize) -> String {
    (0..count).map(|number| format!(" a{number}='1'")).collect()
}

fn children(count: usize) -> String {
    (0..count).map(|number| format!("<a{number}/>")).collect()
}

/// Makes a document of so many parts.
type Shape = fn(usize) -> String;

#[test]
fn much_input_is_read_to_its_end() {
    let shapes: [(&str, Shape); 16] = [
        ("open tags", |count| inside(&"<a>".repeat(count))),
        ("siblings", |count| inside(&"<a/>".repeat(count))),
        ("siblings of many names", |count| inside(&children(count))),
        ("known fields that may not come twice", |count| inside(&"<id/>".repeat(count))),
        ("attributes", |count| inside(&format!("<x{}/>", attributes(count)))),
        ("comments", |count| inside(&"<!---->".repeat(count))),
        ("comments in text", |count| inside(&format!("<title>{}</title>", "a<!-- -->".repeat(count)))),
        ("comments that do not end", |count| inside(&"<!--".repeat(count))),
        ("sections that do not end", |count| inside(&"<x><![CDATA[".repeat(count))),
        ("references", |count| inside(&format!("<title>{}</title>", "&amp;".repeat(count)))),
        ("half references", |count| inside(&format!("<title>{}</title>", "&".repeat(count)))),
        ("suspicious characters", |count| inside(&format!("<title>{}</title>", "\u{ff21}".repeat(count)))),
        ("white space", |count| inside(&" \n".repeat(count))),
        ("brackets", |count| member(&"[".repeat(count))),
        ("escapes", |count| member(&format!("\"{}\"", "\\u0041".repeat(count)))),
        ("digits", |count| member(&"1".repeat(count))),
    ];
    for (_, shape) in shapes {
        // Quadratic work would take a quarter of a minute a shape; nothing here may panic or overflow the stack.
        read_every_way(&shape(200_000));
    }
}
