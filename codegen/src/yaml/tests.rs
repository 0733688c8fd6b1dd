use super::*;
use crate::page::{Place, Revision};
use crate::schema::{AllowedValue, Alternative, Body, ErrorEntry, Field, Format, Kind, Origin, Seen, TextFormat};
use crate::shared::{Apart, ApartType, SharedType};

fn file(text: &str) -> File {
    File { path: "file.yaml".to_owned(), bytes: text.as_bytes().to_vec() }
}

/// The problems of a file, `line: code`.
#[track_caller]
fn problems<T: std::fmt::Debug>(result: Result<T, Vec<Diagnostic>>) -> Vec<String> {
    let problems = result.expect_err("problems");
    problems
        .iter()
        .map(|problem| format!("{}: {} {}", problem.place.unwrap().line, problem.code, problem.message))
        .collect()
}

const VENDOR: &str = r#"
vendor: "acme"
title: "Acme API"
format: "json"
endpoint: "https://api.example.com"
boolean_true: "1"
boolean_false: "0"
fixed_query:
  v: "3"
  a: "b"
errors: "http-status"
languages: ["en", "ru"]
pages:
  - file: "order.html"
    language: "en"
    url: "https://example.com/order"
  - {file: "old.txt", language: "ru", role: "history"}
"#;

#[test]
fn a_vendor_is_read() {
    let vendor = read_vendor(&file(VENDOR)).unwrap();
    assert_eq!((vendor.vendor.as_str(), vendor.format, vendor.errors.as_str()), ("acme", Format::Json, "http-status"));
    assert_eq!(vendor.fixed_query, [("v".to_owned(), "3".to_owned()), ("a".to_owned(), "b".to_owned())]);
    assert_eq!(vendor.languages, ["en", "ru"]);
    let roles: Vec<&str> = vendor.pages.iter().map(|page| page.role.as_str()).collect();
    assert_eq!(roles, ["method", "history"]);
}

#[test]
fn credentials_and_settings_are_read_and_their_wrong_keys_are_reported() {
    let text = format!(
        "{VENDOR}credentials:\n  - name: \"token\"\n    headers: {{\"X-Key\": \"{{key}}\"}}\nsettings:\n  - name: \"zone\"\n    \
         header: \"X-Zone\"\n    secret: true\ncall_headers:\n  - name: \"If-Match\"\n    verbs: [\"PUT\"]\nverb: \"PUT\"\n"
    );
    let vendor = read_vendor(&file(&text)).unwrap();
    assert_eq!(vendor.credentials[0].headers, [("X-Key".to_owned(), "{key}".to_owned())]);
    assert_eq!((vendor.settings[0].header.as_str(), vendor.settings[0].secret), ("X-Zone", true));
    assert_eq!((vendor.call_headers[0].verbs.as_slice(), vendor.verb.as_str()), (["PUT".to_owned()].as_slice(), "PUT"));
    let wrong = text
        .replace("secret:", "secrt:")
        .replace("    headers:", "    header:")
        .replace("verb: \"PUT\"", "verb: \"PAT\"");
    let found = problems(read_vendor(&file(&wrong)));
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].contains("did you mean headers?"), "{found:?}");
    assert!(found[1].contains("did you mean secret?"), "{found:?}");
    assert!(found[2].contains("verb is PAT, but must be one of GET, POST"), "{found:?}");
}

#[test]
fn all_problems_of_a_vendor_are_reported_with_their_lines() {
    let text = VENDOR
        .replace("title:", "titl:")
        .replace("\"json\"", "\"jsn\"")
        .replace("https://api", "api")
        .replace("\"1\"", "1")
        .replace("language: \"en\"", "language: \"de\"")
        .replace("order.html", "../order.html");
    assert_eq!(
        problems(read_vendor(&file(&text))),
        [
            "1: missing-key the key title is absent",
            "3: unknown-key nothing reads the key titl; did you mean title?",
            "4: bad-value format is jsn, but must be one of xml, json; did you mean json?",
            "5: bad-value api.example.com is no URL: it begins with https:// or with a value in braces",
            "6: wrong-type boolean_true must be text, but is a number; put it in quotes",
            "14: bad-value ../order.html does not lie below pages/",
            "15: bad-value de is none of the languages of the vendor",
        ]
    );
}

#[test]
fn corrections_are_read_with_their_lines() {
    let text = "# none yet\n- method: \"order.add\"\n  part: \"request\"\n  path: \"order.id\"\n  property: \"kind\"\n  \
                was: \"string\"\n  value: \"integer\"\n  reason: \"it is a number\"\n";
    let corrections = read_corrections(&file(text)).unwrap();
    assert_eq!((corrections.len(), corrections[0].line, corrections[0].value.as_str()), (1, 2, "integer"));
    assert_eq!(read_corrections(&file("")).unwrap(), []);
    assert_eq!(read_corrections(&file("# nothing\n")).unwrap(), []);
    assert_eq!(
        problems(read_corrections(&file(&text.replace("integer", "whole").replace("  reason", "  reasons")))),
        [
            "2: missing-key [0] has no reason",
            "7: bad-value kind cannot be whole",
            "8: unknown-key nothing reads the key reasons; did you mean reason?",
        ]
    );
    assert_eq!(problems(read_corrections(&file("a: 1"))), ["1: wrong-type the file must be a list, but is a map"]);
}

#[test]
fn what_is_no_yaml_is_refused() {
    for text in ["a: [", "a: \"b", "a: b\n c: d", "\u{1}", "a: 1\na: 2"] {
        assert!(read_method(&file(text)).unwrap_err().iter().all(|problem| problem.code == "yaml-syntax"), "{text:?}");
    }
    let bytes = File { path: "x".to_owned(), bytes: vec![0xff] };
    assert_eq!(read_method(&bytes).unwrap_err()[0].code, "yaml-syntax");
}

#[test]
fn a_method_is_written_for_people() {
    let method = Method {
        name: "order.add".to_owned(),
        pages: vec!["acme/order.html".to_owned()],
        request: Some(Body {
            root: "request".to_owned(),
            kind: Kind::Object,
            fields: vec![Field {
                name: "lines".to_owned(),
                kind: Kind::Object,
                required: Some(false),
                children: vec![Field {
                    name: "no".to_owned(),
                    kind: Kind::Integer,
                    max_length: Some(32),
                    seen: Seen::SampleOnly,
                    origins: vec![Origin {
                        page: "acme/order.html".into(),
                        source: "request table".into(),
                        row: "lines.no".to_owned(),
                        place: Some(Place::new(1, 1)),
                    }],
                    ..Field::default()
                }],
                ..Field::default()
            }],
            ..Body::default()
        }),
        ..Method::default()
    };
    let expected = r#"# What the documentation says about order.add.
# Read from:
#   acme/order.html
# Written by `cargo xtask regen`: edits are lost. What a page has wrong goes to corrections.yaml.
name: "order.add"
pages:
  - "acme/order.html"
request:
  format: "xml"
  root: "request"
  kind: "object"
  fields:
    - name: "lines"
      kind: "object"
      required: false
      children:
        - name: "no"
          kind: "integer"
          max_length: 32
          seen: "sample"
          origins:
            - "acme/order.html: request table: lines.no"
"#;
    assert_eq!(write_method(&method), expected);
    assert_eq!(read_method(&file(expected)).unwrap(), method);
}

/// A small source of random values; the same ones on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn flag(&mut self) -> bool {
        self.below(2) == 0
    }

    fn text(&mut self) -> String {
        const PIECES: &[&str] = &[
            "",
            "a",
            "no",
            "1_000",
            "12:30",
            ": ",
            " #",
            "\"",
            "'",
            "\\",
            "\n",
            "\r\n",
            "\t",
            "- ",
            "&x",
            "*",
            "!",
            "<<",
            "---",
            "é",
            "я",
            "\u{202e}",
            "\u{feff}",
            "\u{85}",
            "\u{2028}",
            "\0",
            "😀",
            "\u{e0001}",
            "{",
            "[",
            "|",
            "~",
            "null",
            " ",
        ];
        (0..self.below(4)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.below(3) == 0 { Some(make(self)) } else { None }
    }

    fn list<T>(&mut self, longest: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(longest + 1)).map(|_| make(self)).collect()
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn origin(&mut self) -> Origin {
        Origin {
            page: self.pick(&["a/b.html", "", "я.md"]).into(),
            source: self.pick(&["request table", "", "prose"]).into(),
            row: self.text(),
            place: None,
        }
    }

    fn kind(&mut self) -> Kind {
        use Kind::*;
        self.pick(&[String, Integer, Number, Boolean, DateTime, Enum, Object, Map, Any])
    }

    fn field(&mut self, depth: usize) -> Field {
        Field {
            name: self.text(),
            kind: self.kind(),
            declared: self.text(),
            type_name: self.maybe(Self::text),
            bits: self.maybe(|random| random.below(256) as u8),
            repeated: self.flag(),
            repeatable: self.flag(),
            attribute: self.flag(),
            required: self.maybe(Self::flag),
            condition: self.maybe(Self::text),
            not_empty: self.flag(),
            nullable: self.flag(),
            format: self.maybe(|_| TextFormat::Email),
            format_stated: self.flag(),
            min_length: self.maybe(|random| random.pick(&[0, 1, u32::MAX])),
            max_length: self.maybe(|random| random.pick(&[0, 1, u32::MAX])),
            min_items: self.maybe(|random| random.pick(&[0, 1, u32::MAX])),
            max_items: self.maybe(|random| random.pick(&[0, 1, u32::MAX])),
            minimum: self.maybe(|random| random.pick(&[i64::MIN, -1, 0])),
            maximum: self.maybe(|random| random.pick(&[i64::MAX, 1, 0])),
            default: self.maybe(Self::text),
            allowed: self.list(2, |random| AllowedValue { value: random.text(), description: random.text() }),
            allowed_link: self.maybe(Self::text),
            values_from: self.maybe(Self::text),
            open: self.flag(),
            seen: self.pick(&[Seen::Both, Seen::TableOnly, Seen::SampleOnly, Seen::ProseOnly]),
            description: self.text(),
            children: if depth == 0 { Vec::new() } else { self.list(2, |random| random.field(depth - 1)) },
            origins: self.list(2, Self::origin),
        }
    }

    fn body(&mut self) -> Body {
        Body {
            format: self.pick(&[Format::Xml, Format::Json, Format::Bytes]),
            root: self.text(),
            root_attributes: self.list(2, |random| (random.text(), random.text())),
            kind: self.kind(),
            repeated: self.flag(),
            type_name: self.maybe(Self::text),
            content_types: self.list(2, Self::text),
            fields: self.list(2, |random| random.field(2)),
            samples: Vec::new(),
        }
    }

    fn method(&mut self) -> Method {
        Method {
            name: self.text(),
            revision: self.pick(&[Revision::Current, Revision::Old]),
            verb: self.maybe(Self::text),
            url: self.maybe(Self::text),
            description: self.text(),
            request: self.maybe(Self::body),
            response: self.maybe(Self::body),
            error_response: self.maybe(Self::body),
            query: self.list(1, |random| random.field(1)),
            path_parameters: self.list(1, |random| random.field(0)),
            headers: self.list(1, |random| random.field(0)),
            success: self.list(2, |random| random.below(600) as u16),
            errors: self.list(2, |random| ErrorEntry {
                status: random.maybe(|random| random.below(600) as u16),
                code: random.maybe(Self::text),
                text: random.text(),
                resolution: random.text(),
                category: random.text(),
                origin: random.maybe(Self::origin),
            }),
            alternatives: self
                .list(2, |random| Alternative { paths: random.list(2, Self::text), stated: random.flag() }),
            pages: self.list(2, Self::text),
        }
    }
}

#[test]
fn every_method_that_is_written_reads_the_same() {
    let mut random = Random(7);
    for _ in 0..300 {
        let method = random.method();
        let text = write_method(&method);
        assert_eq!(read_method(&file(&text)).map_err(|problems| format!("{problems:#?}\n{text}")).unwrap(), method);
    }
}

#[test]
fn shared_enums_and_types_read_the_same() {
    let mut random = Random(11);
    for _ in 0..50 {
        let enums = random.list(2, |random| SharedEnum {
            name: random.text(),
            reason: random.text(),
            page: random.text(),
            values: random.list(2, |random| AllowedValue { value: random.text(), description: random.text() }),
            used_by: random.list(2, Random::text),
        });
        assert_eq!(read_enums(&file(&write_enums(&enums))).unwrap(), enums);
        let types = random.list(2, |random| SharedType {
            name: random.text(),
            reason: random.text(),
            open: random.flag(),
            fields: random.list(2, Random::text),
            used_by: random.list(2, Random::text),
        });
        let apart = random.list(2, |random| Apart {
            name: random.text(),
            types: random.list(2, |random| ApartType {
                name: random.text(),
                differs: random.list(2, Random::text),
                used_by: random.list(2, Random::text),
            }),
        });
        let types = Sharing { types, apart, enums: Vec::new() };
        let errors = [ErrorEntry { code: Some(random.text()), text: random.text(), ..ErrorEntry::default() }];
        assert_eq!(read_errors(&file(&write_errors(&errors))).unwrap(), errors);
        assert_eq!(read_types(&file(&write_types(&types))).unwrap(), types);
    }
}
