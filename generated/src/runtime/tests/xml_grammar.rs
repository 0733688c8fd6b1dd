//! Well-formed XML, case by case.

use super::json_grammar::damaged;
use super::oracle::{events, events_of};
use super::random::Random;
use super::ticket::{Comment, Request};
use crate::runtime::{Document, Open, Patch, ReadErrorKind};

/// What is wrong with a document, both for a reader that passes over what it does not know and for one that
/// keeps it.
#[track_caller]
fn fault(text: &str) -> ReadErrorKind {
    let kept = Open::from_document(text).map(drop).expect_err(text);
    // The same inside of an element that is passed over.
    let inside = text.replace("<?xml version=\"1.0\"?>", "");
    if !inside.contains("<!DOCTYPE") && kept.kind != ReadErrorKind::TrailingContent && inside.starts_with("<r") {
        let passed = format!("<comment>{inside}</comment>");
        Comment::from_xml(&passed).expect_err(&passed);
    }
    kept.kind
}

#[test]
fn what_is_not_well_formed_is_refused() {
    use ReadErrorKind::{DuplicateAttribute, MismatchedEndTag, Syntax, TrailingContent, UnexpectedEnd, UnknownEntity};
    for (text, expected) in [
        ("<r>", UnexpectedEnd),
        ("<r", UnexpectedEnd),
        ("<r a='1'", UnexpectedEnd),
        ("<r>text", UnexpectedEnd),
        ("<r></r", UnexpectedEnd),
        ("<r><a></r>", MismatchedEndTag),
        ("<r><a></b></r>", MismatchedEndTag),
        ("<r></rr>", MismatchedEndTag),
        ("<r></ r>", MismatchedEndTag),
        ("<r></r a='1'>", MismatchedEndTag),
        ("<r/><r/>", TrailingContent),
        ("<r/>text", TrailingContent),
        ("<r/>\u{feff}", TrailingContent),
        ("<r a='1' a='2'/>", DuplicateAttribute),
        ("<r a='1' b='2' a='3'></r>", DuplicateAttribute),
        ("<r a='1'b='2'/>", Syntax("white space before an attribute")),
        ("<r a/>", Syntax("`=` behind the name of an attribute")),
        ("<r a=1/>", Syntax("a quoted value of an attribute")),
        ("<r ='1'/>", Syntax("the name of an attribute")),
        ("<r 1='1'/>", Syntax("the name of an attribute")),
        ("<r a='<'/>", Syntax("no `<` in the value of an attribute")),
        ("<r a='&x;'/>", UnknownEntity),
        ("<r a='&amp'/>", UnknownEntity),
        ("<r>&nbsp;</r>", UnknownEntity),
        ("<r>&</r>", UnknownEntity),
        ("<r>&amp</r>", UnknownEntity),
        ("<r>&;</r>", UnknownEntity),
        ("<r>&#;</r>", UnknownEntity),
        ("<r>&#x;</r>", UnknownEntity),
        ("<r>&#X41;</r>", UnknownEntity),
        ("<r>&#+65;</r>", UnknownEntity),
        ("<r>&#0;</r>", UnknownEntity),
        ("<r>&#31;</r>", UnknownEntity),
        ("<r>&#xD800;</r>", UnknownEntity),
        ("<r>&#xFFFE;</r>", UnknownEntity),
        ("<r>&#x110000;</r>", UnknownEntity),
        ("<r>&#99999999999;</r>", UnknownEntity),
        ("<r><1/></r>", Syntax("the name of an element")),
        ("<r>< a/></r>", Syntax("the name of an element")),
        ("<r><></></r>", Syntax("the name of an element")),
        ("<r><a×/></r>", Syntax("the name of an element")),
        ("<r><!-- -- --></r>", Syntax("no `--` inside of a comment")),
        ("<r><!-- </r>", UnexpectedEnd),
        ("<r><![CDATA[ </r>", UnexpectedEnd),
        ("<r><?p </r>", UnexpectedEnd),
        ("<r><?xml version='1.0'?></r>", Syntax("the name of a processing instruction")),
        ("<r><? p?></r>", Syntax("the name of a processing instruction")),
        ("<r><!ELEMENT r ANY></r>", Syntax("a tag, a comment or character data")),
    ] {
        assert_eq!(fault(text), expected, "{text}");
    }
}

#[test]
fn a_document_type_is_refused() {
    for text in ["<!DOCTYPE r><r/>", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>"] {
        assert_eq!(fault(text), ReadErrorKind::Doctype);
        assert_eq!(Request::from_xml(text).unwrap_err().kind, ReadErrorKind::Doctype);
    }
}

#[test]
fn what_is_well_formed_is_accepted() {
    for text in [
        "\u{feff}<r/>",
        "<?xml version='1.0' encoding='utf-8' standalone='yes'?><r/>",
        "<!-- a -->\n<?p?><r/><?p q?>\n<!---->",
        "<r\n>\t</r\r\n>",
        "<r a = '\"' b\n=\n\"'\" />",
        "<Ключ ns:a-b._1='1'><_a/><a·/></Ключ>",
        "<r>]]&gt; > \" '</r>",
        "<r><![CDATA[]]]]><![CDATA[>]]></r>",
        "<r>\u{85}\u{fffd}\u{10ffff}\u{7f}</r>",
    ] {
        Open::from_document(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    }
}

#[test]
fn every_character_that_xml_cannot_hold_is_refused_with_its_field() {
    let controls = (0..0x20).filter(|code| !matches!(code, 9 | 10 | 13));
    for code in controls.chain([0xFFFE, 0xFFFF]) {
        let character = char::from_u32(code).unwrap();
        let kind = ReadErrorKind::IllegalCharacter(character);
        for text in [
            format!("<comment><text>ab{character}c</text></comment>"),
            format!("<comment><text>{}{character}c</text></comment>", "long enough ".repeat(20)),
            format!("<comment><text><![CDATA[{character}]]></text></comment>"),
            format!("<comment><text><!--{character}--></text></comment>"),
        ] {
            let error = Comment::from_xml(&text).unwrap_err();
            assert_eq!((error.kind, &*error.path, error.offset), (kind, "text", text.find(character).unwrap()));
        }
        for text in [
            format!("<comment>{character}</comment>"),
            format!("<comment a='{character}'/>"),
            format!("<comment/>{character}"),
            format!("<comment><x>{character}</x></comment>"),
        ] {
            assert_eq!(Comment::from_xml(&text).unwrap_err().kind, kind, "{text}");
        }
    }
    let legal = "\t\n \u{ef}\u{efff}\u{fffd}\u{10ffff}";
    let text = format!("<comment><text>{legal}</text></comment>");
    assert_eq!(Comment::from_xml(&text).unwrap().text, Patch::from(legal));
}

#[test]
fn depth_is_limited_to_128() {
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(Open::from_document(&nested(128)).is_ok());
    assert_eq!(Open::from_document(&nested(129)).map(drop).unwrap_err().kind, ReadErrorKind::TooDeep);
    let passed_over = |depth: usize| format!("<comment>{}</comment>", nested(depth));
    assert!(Comment::from_xml(&passed_over(127)).is_ok());
    assert_eq!(Comment::from_xml(&passed_over(128)).unwrap_err().kind, ReadErrorKind::TooDeep);
}

/// quick-xml is the more tolerant one. All of this is refused on purpose.
#[test]
fn what_quick_xml_lets_pass_is_refused() {
    for text in [
        "<!DOCTYPE r><r/>",
        "<r/><r/>",
        "<r/>text",
        "text<r/>",
        "<r><1/></r>",
        "<r><a×/></r>",
        "<r>\0</r>",
        "<r>\u{ffff}</r>",
        "<r><!-- -- --></r>",
        "<r><?xml version='1.0'?></r>",
        "<r a='<'/>",
        "<r a='1'b='2'/>",
    ] {
        assert!(events(text).is_ok(), "{text}");
        assert!(Open::from_document(text).is_err(), "{text}");
    }
}

/// What we accept must mean the same to both.
#[test]
fn damaged_documents_that_are_accepted_mean_the_same_to_quick_xml() {
    let mut accepted = 0;
    for seed in 0..3000 {
        let mut random = Random::new(seed);
        let text = damaged(&random.request().to_xml().unwrap(), &mut random);
        let Ok((name, tree)) = Open::from_document(&text) else { continue };
        if !text.starts_with('<') {
            continue;
        }
        accepted += 1;
        assert_eq!(events(&text).unwrap_or_else(|error| panic!("{error}: {text}")), events_of(name, &tree), "{text}");
    }
    assert!(accepted > 300, "{accepted}");
}
