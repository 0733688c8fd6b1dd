//! Tables: headers, spans, what stands in cells, tables that are none.

use super::super::read;
use super::{body, cells};
use crate::page::Block;

#[test]
fn header_cells_make_the_header() {
    assert_eq!(
        body("<table><tr><th>Name</th><th>Type</th></tr><tr><td>id</td><td>int</td></tr></table>"),
        "[Name | Type]\n| id | int"
    );
}

#[test]
fn a_first_row_in_bold_is_the_header() {
    assert_eq!(
        body(
            "<table><tr><td><b>Code</b></td><td><b>Text</b></td></tr><tr><td>0001</td><td><b>bad</b> key</td></tr></table>"
        ),
        "[Code | Text]\n| 0001 | bad key"
    );
}

#[test]
fn a_plain_first_row_is_left_to_the_vocabulary() {
    assert_eq!(body("<table><tr><td>Name<td>Type<tr><td>id<td>int</table>"), "[]\n| Name | Type\n| id | int");
}

#[test]
fn two_header_rows_are_joined_column_by_column() {
    let table = "<table><tr><th rowspan=2>Name</th><th colspan=2>Range</th></tr><tr><th>min</th><th>max</th></tr>\
        <tr><td>x</td><td>1</td><td>2</td></tr></table>";
    assert_eq!(body(table), "[Name | Range min | max]\n| x | 1 | 2");
}

#[test]
fn a_title_row_and_a_caption_are_headings() {
    let table = "<h2>Request</h2><table><caption>Values</caption><tr><th colspan=2>Input</th></tr>\
        <tr><th>Name</th><th>Type</th></tr><tr><td>id</td><td>int</td></tr><tr><td colspan=2>All required</td></tr></table>";
    assert_eq!(body(table), "## Request\n### Values\n### Input\n[Name | Type]\n| id | int\n| All required");
}

#[test]
fn a_cell_that_spans_rows_stands_in_each() {
    let table = "<table><tr><th>a<th>b<tr><td rowspan=2>x<td>1<tr><td>2<tr><td>y<td>3</table>";
    assert_eq!(body(table), "[a | b]\n| x | 1\n| x | 2\n| y | 3");
}

#[test]
fn a_row_of_which_one_cell_goes_on_is_one_row() {
    let table =
        "<table><tr><th>a<th>b<th>c<tr><td rowspan=2>x<td rowspan=2>int<td>1<tr><td><b>2</b><tr><td>y<td>z<td></table>";
    assert_eq!(body(table), "[a | b | c]\n| x | int | 1⏎2\n| y | z | ");
}

#[test]
fn indented_names_bear_marks() {
    let table = |rows: &str| body(&format!("<table><tr><th>Duty</th><th>Name</th></tr>{rows}</table>"));
    let row = |cell: &str| format!("<tr><td>yes</td>{cell}</tr>");
    let rows =
        ["<td>order</td>", "<td>&nbsp;&nbsp;<b>lines</b></td>", "<td>\n&emsp;&emsp;price</td>", "<td>state</td>"];
    let marked = "[Duty | Name]\n| yes | order\n| yes | → lines\n| yes | →→ price\n| yes | state";
    assert_eq!(table(&rows.map(row).concat()), marked);
    let rows = [
        "<td>order</td>",
        "<td class='x indent-1'>lines</td>",
        "<td><div class='indent-2'>price</div></td>",
        "<td class='indent-0'>state</td>",
    ];
    assert_eq!(table(&rows.map(row).concat()), marked);
    let rows = [
        "<td style='padding-left: 8px'>order</td>",
        "<td style='padding-left: 20px'>lines</td>",
        "<td style='color:red; padding-left:2em'><code>price</code></td>",
        "<td style='padding-left:8px'>state</td>",
    ];
    assert_eq!(table(&rows.map(row).concat()), marked);
}

#[test]
fn no_span_leaves_its_group() {
    let table = "<table><tbody><tr><td rowspan=0>x<td>1<tbody><tr><td>y<td>2</table>";
    assert_eq!(body(table), "[]\n| x | 1\n| y | 2");
}

#[test]
fn the_footer_comes_last() {
    let table = "<table><thead><tr><td>N<td>T</thead><tfoot><tr><td>end<td>-</tfoot><tbody><tr><td>id<td>int</table>";
    assert_eq!(body(table), "[N | T]\n| id | int\n| end | -");
}

#[test]
fn breaks_lists_and_code_stay_in_their_cell() {
    let table =
        "<table><tr><td>a<br>b<p>c</p><ul><li>d</li><li>e</li></ul><pre>f\n g</pre></td><td>z</td></tr></table>";
    assert_eq!(body(table), "[]\n| a⏎b⏎c⏎• d⏎• e⏎f⏎g | z");
}

#[test]
fn a_table_in_a_cell_follows_under_the_name_of_its_row() {
    let table = "<table><tr><th>Name</th><th>Text</th></tr><tr><td>buyer</td><td>who<table><tr><th>Name</th><th>Type</th></tr>\
        <tr><td>id</td><td>int</td></tr></table></td></tr><tr><td>state</td><td>one of <table><tr><td>OPEN</td></tr></table></td></tr></table>";
    assert_eq!(body(table), "[Name | Text]\n| buyer | who\n| state | one of⏎OPEN\n## buyer\n[Name | Type]\n| id | int");
}

#[test]
fn a_layout_table_is_read_as_what_it_holds() {
    assert_eq!(body("<table><tr><td><h3>A</h3><p>a</p></td><td><h3>B</h3></td></tr></table>"), "### A\na\n### B");
    assert_eq!(
        body("<table><tr><th>Request</th><td><pre>{\n\"a\": 1\n}</pre></td></tr></table>"),
        "Request\n```\n{\n\"a\": 1\n}"
    );
}

#[test]
fn a_picture_stands_for_its_description() {
    assert_eq!(body("<table><tr><td>id<td><img alt=yes><tr><td>x<td></table>"), "[]\n| id | yes\n| x | ");
}

#[test]
fn links_bold_and_code_know_their_ranges() {
    let source =
        "<table><tr><td>x<td>see <b><a href=\"/s%20t\">the list</a></b> or <code>a b</code> <code>c</code></table>";
    let html = read("page", source);
    let Block::Table(table) = &html.documents[0].blocks[0] else { panic!("a table") };
    let cell = &table.rows[0].cells[1];
    assert_eq!(cells(&table.rows[0].cells), "x | see the list or a b c");
    let link = &cell.links[0];
    assert_eq!((link.text.as_str(), link.target.as_str()), ("the list", "/s%20t"));
    assert_eq!(cell.text[link.range.clone()], link.text);
    let shown =
        |ranges: &[std::ops::Range<usize>]| ranges.iter().map(|r| cell.text[r.clone()].to_owned()).collect::<Vec<_>>();
    assert_eq!(shown(&cell.bold), ["the list"]);
    assert_eq!(shown(&cell.code), ["a b", "c"]);
}
