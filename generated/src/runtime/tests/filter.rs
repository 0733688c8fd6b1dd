//! Literals of expressions: whatever a value holds, it stays a value.

use crate::runtime::filter::{ascending, boolean, columns, date, descending, integer, is_column, number, text};

/// What a reader of expressions takes from the start of a text: the value of a literal, and what follows it.
fn read_back(literal: &str) -> (String, &str) {
    let mut rest = literal.strip_prefix('\'').unwrap();
    let mut value = String::new();
    loop {
        let at = rest.find('\'').unwrap();
        value.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('\'') {
            Some(after) => {
                value.push('\'');
                rest = after;
            }
            None => return (value, rest),
        }
    }
}

#[test]
fn a_text_is_one_literal_whatever_is_in_it() {
    for value in ["", "'", "''", "O'Neill", "x' or 1 eq 1 or name eq '", "\\'", "日本'", "%27", "a,b;c"] {
        assert_eq!(read_back(&text(value)), (value.to_owned(), ""), "{value}");
    }
    assert_eq!(text("a\0\r\nb"), "'ab'");
}

#[test]
fn other_literals() {
    assert_eq!((integer(i64::MIN), boolean(true), boolean(false)), (i64::MIN.to_string(), "true", "false"));
    assert_eq!(number(2.5).as_deref(), Some("2.5"));
    assert_eq!(number(1e300).map(|text| text.parse::<f64>()), Some(Ok(1e300)));
    assert_eq!((number(f64::NAN), number(f64::INFINITY)), (None, None));
    for day in ["2015-11-04", "2015-11-04T15:56:48.1234567+02:00", "2015-11-04T15:56:48Z"] {
        assert_eq!(date(&day.into()).as_deref(), Some(day));
    }
    for text in ["", "today", "2015-11-04' or 1 eq 1", "T2015", "2015 or 1"] {
        assert_eq!(date(&text.into()), None, "{text}");
    }
}

#[test]
fn columns_are_names_and_nothing_else() {
    assert_eq!(
        columns(["name", "category/id", "odata.type", "_x1", "größe"]).as_deref(),
        Some("name,category/id,odata.type,_x1,größe")
    );
    assert_eq!(columns([]).as_deref(), Some(""));
    assert_eq!((ascending("a/b").as_deref(), descending("b").as_deref()), (Some("a/b asc"), Some("b desc")));
    for name in ["", "/a", "a/", "a//b", "1a", "a b", "a,b", "a'", "a desc"] {
        assert!(!is_column(name), "{name}");
        assert_eq!((columns([name]), ascending(name), descending(name)), (None, None, None));
    }
}
