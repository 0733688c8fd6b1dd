//! Pages as the engines behind wikis and documentation sites render them.

use super::super::read;
use super::{blocks, show};
use crate::page::{Block, Place, Revision};

const MEDIAWIKI: &str = r##"<!DOCTYPE html>
<html class="client-nojs"><head><title>order.update — Shop</title><script>var a = "<table>";</script></head>
<body class="mediawiki"><div id="content" role="main"><h1 id="firstHeading">Shop API order.update</h1>
<div id="siteSub">From Shop</div><div id="jump-to-nav">Jump to: <a href="#head">navigation</a></div>
<div id="mw-content-text"><div class="mw-parser-output">
<table><tr><td><a href="/a">Home</a></td><td><a href="/b">Functions</a></td></tr></table>
<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#Request">1 Request</a></li></ul></div>
<h2><span class="mw-headline" id="Request">Request</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>
<div class="mw-highlight mw-highlight-lang-xml"><pre><span></span><span class="nt">&lt;request</span> <span class="na">method=</span><span class="s">"order.update"</span><span class="nt">&gt;</span>
  <span class="nt">&lt;id&gt;&lt;/id&gt;</span>
<span class="nt">&lt;/request&gt;</span>
</pre></div>
<table class="wikitable">
<tbody><tr>
<th width="150">Name
</th>
<th>Value
</th></tr>
<tr>
<td>state
</td>
<td>one of:
<ul><li>OPEN</li>
<li>CLOSED</li></ul>
</td></tr></tbody></table>
</div></div>
<div id="catlinks" class="catlinks"><a href="/c">Category</a></div></div>
<div id="footer" role="contentinfo">Privacy</div></body></html>
"##;

#[test]
fn mediawiki_is_read_without_its_frame() {
    assert_eq!(
        blocks(MEDIAWIKI),
        "# Shop API order.update\n## Request\n```xml\n<request method=\"order.update\">\n  <id></id>\n</request>\n\
         [Name | Value]\n| state | one of:⏎• OPEN⏎• CLOSED"
    );
}

#[test]
fn a_navigation_table_is_left_out_with_a_note() {
    let codes: Vec<_> = read("page", MEDIAWIKI).diagnostics.iter().map(|note| note.code).collect();
    assert_eq!(codes, ["navigation-table"]);
}

#[test]
fn sphinx_is_read_without_its_anchors_and_sidebar() {
    let page = r##"<html><head><title>updateTickets — Desk</title></head><body>
<div class="related" role="navigation"><h3>Navigation</h3></div>
<div class="document"><div class="body" role="main"><div class="section" id="updatetickets">
<h1>updateTickets<a class="headerlink" href="#updatetickets" title="Permalink">¶</a></h1>
<p><strong>Request Method:</strong> PUT</p>
<div class="section" id="toc"><h2>Payload<a class="headerlink" href="#toc">¶</a></h2>
<div class="highlight-xml notranslate"><div class="highlight"><pre><span></span><span class="nt">&lt;a/&gt;</span>
</pre></div></div>
<table class="docutils"><colgroup><col width="9%"/></colgroup>
<thead><tr><th class="head"><p>Node Name</p></th><th class="head"><p>Data Type</p></th></tr></thead>
<tbody><tr><td><p>ticket &gt; id</p></td><td><p>STRING</p></td></tr></tbody></table>
<dl class="field-list simple"><dt>Parameters</dt><dd><ul><li><p><strong>limit</strong> – how many</p></li></ul></dd></dl>
</div></div></div><div class="sphinxsidebar">Contents</div></div></body></html>"##;
    assert_eq!(
        blocks(page),
        "# updateTickets\nRequest Method: PUT\n## Payload\n```xml\n<a/>\n[Node Name | Data Type]\n\
         | ticket > id | STRING\nParameters\n- limit – how many"
    );
}

#[test]
fn docfx_is_read_with_the_languages_of_its_samples() {
    let page = r#"<html><body><header><nav class="navbar">Docs</nav></header><div role="main">
<article class="content wrap" id="_content"><h1>PUT Ticket/{id}</h1>
<pre><code class="lang-http!">PUT /api/v1/Ticket/1

{ "Id": 1 }
</code></pre><div class="table-responsive"><table class="table"><thead><tr><th>Path Part</th></tr></thead>
<tbody><tr><td>id <strong>Required</strong></td></tr></tbody></table></div></article></div>
<div class="sideaffix">In this article</div><footer>Back to top</footer></body></html>"#;
    assert_eq!(
        blocks(page),
        "# PUT Ticket/{id}\n```http!\nPUT /api/v1/Ticket/1\n\n{ \"Id\": 1 }\n[Path Part]\n| id Required"
    );
}

#[test]
fn an_unknown_engine_keeps_everything_but_the_frame() {
    let page = "<body><nav>Menu</nav><div class=\"docs-sidebar\">Orders</div><div class=\"has-sidebar\"><h1>Orders</h1>\
        <aside class=\"notice\">Be kind</aside><p>Text</p><p>and more of it</p></div><footer>Legal</footer></body>";
    assert_eq!(blocks(page), "# Orders\nBe kind\nText\nand more of it");
}

#[test]
fn a_minified_page_gives_the_same_blocks_and_places_on_its_line() {
    let (head, rest) = MEDIAWIKI.split_once("<pre>").unwrap();
    let (code, tail) = rest.split_once("</pre>").unwrap();
    let minified = format!("{}<pre>{code}</pre>{}", head.replace('\n', ""), tail.replace('\n', ""));
    assert_eq!(blocks(&minified), blocks(MEDIAWIKI));
    let html = read("page", &minified);
    let place = html.documents[0].blocks[1].place();
    let line = minified.lines().nth(place.line as usize - 1).unwrap();
    assert!(line.chars().skip(place.column as usize - 1).collect::<String>().starts_with("Request</span>"));
}

#[test]
fn places_are_those_of_the_source() {
    let source = "<html><body><main>\n<h1>Заказ</h1><p>один <b>два</b></p>\n<pre>\nfirst\n&lt;second&gt;</pre></main>";
    let html = read("page", source);
    let places: Vec<Place> = html.documents[0].blocks.iter().map(Block::place).collect();
    assert_eq!(places, [Place::new(2, 5), Place::new(2, 18), Place::new(4, 1)]);
    let Block::Sample(sample) = &html.documents[0].blocks[2] else { panic!("a sample") };
    assert_eq!(sample.lines, [Place::new(4, 1), Place::new(5, 1)]);
}

const DIFF_ROWS: &str = r#"<table class="diff"><tr class="diff-title"><td colspan="2" class="diff-otitle diff-side-deleted">Older</td>
<td colspan="2" class="diff-ntitle">Newer</td></tr>
<tr><td colspan="2" class="diff-lineno">Line 1:</td><td colspan="2" class="diff-lineno">Line 1:</td></tr>
<tr><td class="diff-marker"></td><td class="diff-context"><div>== order.get ==</div></td>
<td class="diff-marker"></td><td class="diff-context"><div>== order.get ==</div></td></tr>
<tr><td class="diff-marker">−</td><td class="diff-deletedline"><div>  &lt;id&gt;<del class="diffchange">1</del>&lt;/id&gt;</div></td>
<td class="diff-marker">+</td><td class="diff-addedline"><div>#[[<ins class="diffchange">order.get</ins>]]</div></td></tr>
<tr><td colspan="2" class="diff-lineno">Line 9:</td><td colspan="2" class="diff-lineno">Line 8:</td></tr>
<tr><td class="diff-marker">−</td><td class="diff-deletedline"><div>gone</div></td><td colspan="2" class="diff-empty"></td></tr></table>"#;

#[test]
fn a_comparison_gives_the_rendered_page_and_the_old_text() {
    let page = format!("<body>{DIFF_ROWS}<div class=\"mw-parser-output\"><ol><li>order.get</li></ol></div></body>");
    let html = read("page", &page);
    assert_eq!(show(&html), "- order.get");
    let [old] = html.texts.as_slice() else { panic!("one text") };
    assert_eq!((old.revision, old.text.as_str()), (Revision::Old, "== order.get ==\n  <id>1</id>\n\ngone\n"));
    let lines: Vec<u32> = old.lines.iter().map(|place| place.line).collect();
    assert_eq!(lines, [4, 6, 8, 9]);
}

#[test]
fn a_comparison_alone_gives_both_texts() {
    let html = read("page", &format!("<body><h1>Difference</h1>{DIFF_ROWS}</body>"));
    assert!(html.documents.is_empty());
    let texts: Vec<_> = html.texts.iter().map(|text| (text.revision, text.text.as_str())).collect();
    assert_eq!(
        texts,
        [
            (Revision::Current, "== order.get ==\n#[[order.get]]\n\n"),
            (Revision::Old, "== order.get ==\n  <id>1</id>\n\ngone\n")
        ]
    );
}
