//! Open values from one format to the other.

use super::ticket::STYLE;
use crate::runtime::json::JsonWriter;
use crate::runtime::xml::XmlWriter;
use crate::runtime::{Map, Open, own};

fn to_json(xml: &str) -> String {
    let mut writer = JsonWriter::new(String::new(), &STYLE);
    Open::from_document(xml).unwrap().1.write_json(&mut writer);
    writer.finish().0
}

fn to_xml(json: &str) -> String {
    let mut writer = XmlWriter::new(String::new(), &STYLE);
    Open::from_document(json).unwrap().1.write_xml_element(&mut writer, "r");
    writer.finish().0
}

#[test]
fn xml_becomes_json() {
    for (xml, json) in [
        ("<r/>", r#""""#),
        ("<r> a &lt; b </r>", r#"" a < b ""#),
        ("<r><a>1</a><b/></r>", r#"{"a":"1","b":""}"#),
        ("<r><a>1</a><b>2</b><a>3</a></r>", r#"{"a":["1","3"],"b":"2"}"#),
        ("<r x='1'/>", r#"{"x":"1"}"#),
        ("<r x='1'>t</r>", r#"{"x":"1","$text":"t"}"#),
        ("<r a='1'><a>2</a></r>", r#"{"a":["1","2"]}"#),
        ("<r>t<b>1</b>u</r>", r#"{"b":"1","$text":"tu"}"#),
        ("<r>\n <a>\n  <b>1</b>\n </a>\n</r>", r#"{"a":{"b":"1"}}"#),
        ("<r><entry key='a b'>1</entry><entry key='c'><d/></entry></r>", r#"{"a b":"1","c":{"d":""}}"#),
        ("<r><entry>1</entry></r>", r#"{"entry":"1"}"#),
        ("<r><!-- c --><a>1<!-- c -->2</a><?p?></r>", r#"{"a":"12"}"#),
    ] {
        assert_eq!(to_json(xml), json, "{xml}");
    }
}

#[test]
fn json_becomes_xml() {
    for (json, xml) in [
        ("null", "<r></r>"),
        ("[]", ""),
        (r#"[1,"a"]"#, "<r>1</r><r>a</r>"),
        (r#"{"a":1.50,"b":true,"c":null}"#, "<r><a>1.50</a><b>true</b><c></c></r>"),
        (r#"{"a":[1,[2,3],{"b":4}]}"#, "<r><a>1</a><a><item>2</item><item>3</item></a><a><b>4</b></a></r>"),
        (
            r#"{"a b":1,"":2,"1":3}"#,
            "<r><entry key=\"a b\">1</entry><entry key=\"\">2</entry><entry key=\"1\">3</entry></r>",
        ),
    ] {
        assert_eq!(to_xml(json), xml, "{json}");
    }
}

#[test]
fn objects_of_text_survive_the_way_there_and_back() {
    for json in [r#"{"a":"1","b":{"c":["x","y"]},"d e":"f"}"#, r#"{"a":{"b":{"c":""}}}"#] {
        assert_eq!(to_json(&to_xml(json)), json);
    }
}

#[test]
fn a_number_that_json_does_not_know_is_written_as_a_string() {
    for (number, expected) in [("1", "1"), ("01", r#""01""#), ("NaN", r#""NaN""#), ("1 ", r#""1 ""#), ("", r#""""#)] {
        let mut writer = JsonWriter::new(String::new(), &STYLE);
        Open::Number(number.into()).write_json(&mut writer);
        let json = writer.finish().0;
        assert_eq!(json, expected);
    }
}

#[test]
fn members_are_found_by_name() {
    let xml = Open::from_document("<r n='1'><a>2</a><b><c/></b></r>").unwrap().1;
    assert_eq!(
        [xml.text_of("n"), xml.text_of("a"), xml.text_of("b"), xml.text_of("x")],
        [Some("1"), Some("2"), None, None]
    );
    let json = Open::from_document(r#"{"a":1,"b":true,"c":{}}"#).unwrap().1;
    assert_eq!([json.text_of("a"), json.text_of("b"), json.text_of("c")], [Some("1"), Some("true"), None]);
}

#[test]
fn an_owned_value_is_the_same() {
    for text in ["<r a='1'>t<b/></r>", r#"{"a":[1,null,true,"x"]}"#] {
        let open = Open::from_document(text).unwrap().1;
        assert_eq!(own(open.clone()), open);
    }
}

#[test]
fn a_map_keeps_its_order() {
    let mut map: Map<'_, Open<'_>> = Map::from_iter([("b", Open::from(1)), ("a", Open::from(true))]);
    map.insert("c", "x");
    map.insert("b", 2);
    assert_eq!(map.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["b", "a", "c"]);
    assert_eq!((map.get("b"), map.len()), (Some(&Open::from(2)), 3));
    assert_eq!(map.remove("a"), Some(Open::Boolean(true)));
    assert_eq!(map.get("a"), None);
}
