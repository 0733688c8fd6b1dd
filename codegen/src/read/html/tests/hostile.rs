//! Pages that would be expensive, or deep, or are cut.

use super::super::read;
use super::show;

/// Reads the page and says what was reported.
fn codes(source: &str) -> Vec<&'static str> {
    let html = read("page", source);
    html.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn depth_is_capped_and_what_follows_is_read() {
    let source = format!("{}x{}<p>after", "<div>".repeat(5_000), "</div>".repeat(5_000));
    let html = read("page", &source);
    assert_eq!(show(&html), "x\nafter");
    assert_eq!(html.diagnostics[0].code, "nesting-too-deep");
}

#[test]
fn every_kind_of_depth_is_survived() {
    let kinds = ["<ul><li>", "<dl><dt>a<dd>", "<table><tr><td>", "<b><p>", "<a><div>", "<h1>", "<code>", "<svg><g>"];
    for kind in kinds {
        codes(&kind.repeat(30_000));
    }
    let field = "<div class=param><span class=param-name>a</span><span class=type>b</span>";
    assert_eq!(codes(&field.repeat(10_000)), ["nesting-too-deep"]);
}

#[test]
fn end_tags_that_close_nothing_do_not_lift_the_cap() {
    let source = "<ul><li>".repeat(300) + &"</x></x></x><ul><li>".repeat(20_000);
    assert!(codes(&source).contains(&"nesting-too-deep"));
}

#[test]
fn attributes_are_capped() {
    let attributes: Vec<String> = (0..100_000).map(|number| format!("a{number}=\"<\"")).collect();
    let source = format!("<p {}>x</p>", attributes.join(" "));
    assert_eq!(show(&read("page", &source)), "x");
    assert_eq!(codes(&source), ["too-many-attributes"]);
}

#[test]
fn formatting_that_multiplies_is_stopped() {
    let open: String = (0..200).map(|number| format!("<b class=c{number}>")).collect();
    assert_eq!(codes(&format!("<p>{open}{}", "</p><p>x".repeat(50_000))), ["markup-beyond-repair"]);
}

#[test]
fn spans_do_not_multiply_the_page() {
    let cell = format!("<td rowspan=65000 colspan=1000>{}</td>", "x".repeat(1_000));
    let source = format!("<table><tr>{cell}</tr>{}</table>", "<tr><td>y</td></tr>".repeat(5_000));
    assert_eq!(codes(&source), ["span-too-large"]);
}

#[test]
fn a_large_page_is_read_to_its_end() {
    let shown = |source: &str| show(&read("page", source));
    assert_eq!(
        shown(&format!("<p>{}", "word <b>x</b> &lt;y&gt; ".repeat(20_000))).matches("word x <y>").count(),
        20_000
    );
    let sample = shown(&format!("<pre>{}</pre>", "<span class=nt>&lt;a&gt;</span>\n".repeat(10_000)));
    assert_eq!(sample.lines().filter(|line| *line == "<a>").count(), 10_000);
    assert_eq!(codes(&"<!-- ".repeat(200_000)), ["empty-page"]);
    assert_eq!(shown(&"&".repeat(100_000)).len(), 100_000);
}

#[test]
fn a_page_cut_inside_a_table_is_reported() {
    assert_eq!(codes("<body><table><tr><td>id<td>int"), ["page-cut"]);
    assert!(codes("<body><table><tr><td>id<td>int</table>").is_empty());
}

#[test]
fn whatever_the_bytes_nothing_breaks() {
    for source in
        ["", "<", "<table", "<pre>", "</", "<td>x", "<table><td rowspan=-1 colspan=x>", "<frameset>x", "\0<p>\0"]
    {
        read("page", source);
    }
}
