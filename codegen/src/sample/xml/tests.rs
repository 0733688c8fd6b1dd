//! Samples as people write them enter, the tree and the defects that must be seen.

use super::read;
use crate::sample::{Content, Document, Node};

/// A tree in one line: `name[@attribute=value]{children}`, `+` after a node that repeats, `!label` for a label.
fn show(node: &Node) -> String {
    let mut text = node.name.clone();
    for attribute in &node.attributes {
        text.push_str(&format!("@{}={}", attribute.name, attribute.value));
    }
    match &node.content {
        Content::Empty => {}
        Content::Children(children) => {
            let inside: Vec<String> = children.iter().map(show).collect();
            text.push_str(&format!("{{{}}}", inside.join(" ")));
        }
        _ => text.push_str(&format!("={}", node.text().unwrap())),
    }
    if node.repeats {
        text.push('+');
    }
    if !node.label.is_empty() {
        text.push_str(&format!("!{}", node.label));
    }
    text
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
fn a_plain_document_has_no_defects() {
    check(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<order kind='x' open=1 paid>\n <id>7</id><none></none><note/>\n</order>\n",
        "order@kind=x@open=1@paid={id=7 none note}",
        "",
    );
    check("<a:b><c.d-e>R&amp;D <![CDATA[<x>]]></c.d-e></a:b>", "a:b{c.d-e=R&D<x>}", "");
}

#[test]
fn opening_tags_close_leaves() {
    check(
        "<line><typeId><typeId>\n<page>1<page><name></name></line>",
        "line{typeId page=1 name}",
        "broken-closing-tag broken-closing-tag",
    );
    check("<line><id><id></id></id></line>", "line{id{id}}", "");
}

#[test]
fn an_opening_tag_closes_an_element_with_children() {
    check("<r><line><id/>\n<no/><line></r>", "r{line{id no}}", "broken-closing-tag");
    check(
        "<r><line><id/></line><line>\n ...\n<line>\n</r>",
        "r{line{id} line{}}",
        "ellipsis-repeats broken-closing-tag",
    );
    check("<r><line><id/><line><line><id/><line></r>", "r{line{id} line{id}}", "broken-closing-tag broken-closing-tag");
    check("<r>\n<line>\n<id/>\n<line>\n<no/>\n</r>", "r{line{id} no}", "broken-closing-tag");
    check("<r><line><id/></r>", "r{line{id}}", "unclosed-element");
    check("<r><line><id></id><line><id></id></line></r>", "r{line{id} line{id}}", "unclosed-element");
}

#[test]
fn indentation_ends_what_is_never_closed() {
    check("<r>\n  <id>5\n  <name>x</name>\n</r>", "r{id=5 name=x}", "unclosed-element");
    check("<r>\n  <id>\n    <name>x</name>\n</r>", "r{id{name=x}}", "unclosed-element");
    check("<r>\n<id>\n<name>x</name>\n</r>", "r{id{name=x}}", "unclosed-element");
}

#[test]
fn wrong_closing_tags() {
    check("<r><id >1</id ><b>2</ b></r>", "r{id=1 b=2}", "blank-in-closing-tag blank-in-closing-tag");
    check("<r><id>1</Id><b>2</bb></r>", "r{id=1 b=2}", "mismatched-closing-tag mismatched-closing-tag");
    check("<r><id>1</id></x></r>", "r{id=1}", "stray-closing-tag");
    check("<r><a><b>1</a></b><c/></r>", "r{a{b=1} c}", "unclosed-element stray-closing-tag");
    check("<r><a>1</a <b>2</b></r>", "r{a=1 b=2}", "unclosed-tag");
}

#[test]
fn attributes_of_every_kind() {
    check("<r method=\"order.add \" to=' a'/>", "r@method=order.add@to=a", "blank-in-attribute blank-in-attribute");
    check("<r a = \"1\" b=2/>", "r@a=1@b=2", "");
    check("<r a=“1”><b/></r>", "r@a=1{b}", "typographic-quotes");
    check("<r a=\"1><b/></r>", "r@a=1{b}", "unclosed-tag");
    check("<r a=\"1\" ...><b/></r>", "r@a=1{b}", "undecidable-ellipsis");
    check("<r a=\"x > y &amp; z\"/>", "r@a=x > y & z", "");
}

#[test]
fn ellipses_repeat_objects_and_lone_or_repeated_leaves() {
    for dots in ["<!-- ... -->", "<!-- -->", "<!---->", "...", "…", "<!-- more -->", "<!--    -->\n<!-- ... -->"] {
        check(&format!("<r><line><id/></line>{dots}</r>"), "r{line{id}+}", "ellipsis-repeats");
        check(&format!("<r><id/><id/>\n{dots}\n</r>"), "r{id id+}", "ellipsis-repeats");
        check(&format!("<r><id>1</id>{dots}</r>"), "r{id=1+}", "ellipsis-repeats");
        check(&format!("<r><id/><name/>{dots}</r>"), "r{id name}", "undecidable-ellipsis");
        check(&format!("<r><line><id/></line><name/>{dots}</r>"), "r{line{id} name}", "undecidable-ellipsis");
        check(&format!("<r>{dots}<id/></r>"), "r{id}", "undecidable-ellipsis");
        check(&format!("<r><line>{dots}</line></r>"), "r{line}", "content-not-shown");
        check(&format!("<r><line><id/></line><line>{dots}</line></r>"), "r{line{id} line{}}", "ellipsis-repeats");
    }
}

#[test]
fn comments_are_labels() {
    check("<r><account><!-- its name --></account><b/></r>", "r{account!its name b}", "");
    check("<r>\n<!-- the key -->\n<id>1</id> <!-- a number -->\n<b/></r>", "r{id=1!the key; a number b}", "");
    check("<r>\n<line> <!-- one -->\n<id/></line></r>", "r{line{id}!one}", "");
    check("<r><id/><!-- first --><b/>\n<!-- last -->\n</r>", "r{id b!first}", "comment-without-node");
    check("<r><line><id/></line><line><!-- likewise --></line></r>", "r{line{id} line{}!likewise}", "");
}

#[test]
fn comments_may_hold_elements() {
    check("<r><line><id/></line><!-- <line/> --></r>", "r{line{id}+}", "ellipsis-repeats");
    check("<r><line><id/></line><!-- more lines --></r>", "r{line{id}+}", "ellipsis-repeats");
    check("<r><id/><!-- <note/> --></r>", "r{id}", "commented-out");
}

#[test]
fn cut_samples_keep_what_is_visible() {
    let whole = "<order kind=\"a\"><line><id>12</id><!-- x --><b/></line></order>";
    for cut in 0..whole.len() {
        if let Some(document) = read(&whole[..cut]) {
            assert!(document.truncated, "{}", &whole[..cut]);
        }
    }
    check("<r><id>1</id><na", "r{id=1}", "truncated-sample");
    check("<r><id>1</id><name>Jo", "r{id=1 name=Jo}", "truncated-sample");
    check("<r><id>1</id></r", "r{id=1}", "truncated-sample");
    check("<r status=\"ok\"><id kind=\"a\" b=\"", "r@status=ok{id@kind=a}", "truncated-sample");
    check("<r><id>1</id><!-- wor", "r{id=1}", "truncated-sample");
}

#[test]
fn what_surrounds_a_document() {
    check("POST /orders HTTP/1.1\nHost: x\n\n<r><a/></r>", "r{a}", "");
    check("<r><a/></r>| Name | Type |", "r{a}", "trailing-content");
    check("<r><a/>some words</r>", "r{a}", "mixed-content");
    check("<r><a/></r>\n<!-- end -->\n", "r{a}", "");
    check("\u{feff}\u{200b}<r>\u{a0}<a>\u{200b}</a>\u{feff}</r>\u{200b}", "r{a}", "");
    check("<r><a/></r> <r><b></r ><", "r{a}", "trailing-content");
}

#[test]
fn stripped_tags_are_not_guessed() {
    check("<?xml version=\"1.0\"?>\n<r method=\"x\">\nid\nname\n", "r@method=x", "stripped-tags truncated-sample");
}

#[test]
fn prose_is_no_sample() {
    for text in [
        "",
        "text",
        "The <id> element",
        "<id> of the order",
        "<b>Note</b> that this is so",
        "{\"a\": 1}",
        "< 5",
        "<a",
        "1 < 2",
    ] {
        assert_eq!(read(text), None, "{text:?}");
    }
}

#[test]
fn placeholders_are_text() {
    check("<r><a>{true|false}</a><b>???</b><c>a < b</c></r>", "r{a={true|false} b=??? c=a < b}", "");
}

#[test]
fn hostile_text_is_read_in_linear_time() {
    for piece in
        ["<a>", "<a", "<!-- >", "<a b=\"", "</a>", "<![CDATA[>", "<a><b></a>", "<a>...", "<", "&", "<a\n <b>", "<?>"]
    {
        let _ = read(&format!("<r>{}", piece.repeat(20_000)));
        let _ = read(&piece.repeat(20_000));
    }
    let document = read(&"<a><b>".repeat(1000)).unwrap();
    assert!(document.defects.iter().any(|defect| defect.code == "sample-too-deep"));
}

#[test]
fn what_is_written_reads_the_same() {
    let text = "<r a=\"1\"><id><id>\n<line><no>R&amp;D &lt;</no></line><line><!-- x --></line><none/></r>";
    let document = read(text).unwrap();
    let written = crate::sample::write::xml(&document);
    let again = read(&written).unwrap();
    assert_eq!(codes(&again), "");
    assert_eq!(show(&again.root), "r@a=1{id line{no=R&D <} none}");
}
