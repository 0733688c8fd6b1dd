//! Headings, prose and lists.

use super::{blocks, body};

#[test]
fn white_space_is_folded() {
    assert_eq!(body("<p>a&nbsp;&nbsp;b\n c con&#8203;tact&shy;s &amp;lt;</p>"), "a b c contacts &lt;");
}

#[test]
fn every_line_of_prose_is_a_block() {
    assert_eq!(body("<div>loose <i>text</i><div>block</div>tail<br>end</div>"), "loose text\nblock\ntail\nend");
}

#[test]
fn nested_lists_are_flattened_in_order() {
    assert_eq!(body("<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>"), "- a\n- b\n- c⏎d");
}

#[test]
fn an_item_with_a_table_or_sample_is_unfolded() {
    assert_eq!(body("<ol><li>a</li><li>b<pre>code</pre></li><li>c</li></ol>"), "- a\nb\n```\ncode\n- c");
}

#[test]
fn a_definition_follows_its_term() {
    let list = "<dl><dt><code>EVERY</code></dt><dd><p>each day</p></dd><dt>limit:</dt><dd>how many</dd></dl>";
    assert_eq!(body(list), "- EVERY: each day\n- limit: how many");
}

#[test]
fn terms_with_a_name_and_a_type_make_a_table() {
    let list =
        "<dl><dt><code>limit</code> <em>(integer)</em></dt><dd>how many</dd><dt><b>page</b></dt><dd>which</dd></dl>";
    assert_eq!(
        body(list),
        "[Name | Type | Required | Description]\n| limit | integer |  | how many\n| page |  |  | which"
    );
    let docutils = "<dl><dt>limit <span class=\"classifier\">int</span></dt><dd>how many</dd></dl>";
    assert_eq!(body(docutils), "[Name | Type | Required | Description]\n| limit | int |  | how many");
}

#[test]
fn definitions_without_terms_are_indented_text() {
    assert_eq!(body("<dl><dd>only <b>this</b></dd></dl>"), "only this");
}

#[test]
fn anchors_and_edit_links_are_no_part_of_a_heading() {
    assert_eq!(body("<h2>Order <a class=\"anchor\" href=\"#o\">#</a><a href=\"#o\">§</a></h2>"), "## Order");
}

#[test]
fn the_heading_of_a_note_begins_no_section() {
    assert_eq!(body("<div class=\"NOTE\"><h5>Note</h5><p>Keep it.</p></div>"), "Note\nKeep it.");
}

#[test]
fn the_title_names_a_page_without_a_first_heading() {
    assert_eq!(blocks("<title>order.add - Shop</title><p>Adds"), "# order.add - Shop\nAdds");
    assert_eq!(blocks("<title>t</title><h1>order.add</h1><main><p>Adds"), "# order.add\nAdds");
}
