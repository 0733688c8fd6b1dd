//! Fields without nesting enter beside a page that nests them: where they must stand.

use super::lift;
use crate::align::{Node, align};
use crate::fact::Part;
use crate::{extract, read};

/// The request of a page.
fn request(page: &str) -> Node {
    let page = read::read("page.md", page.as_bytes());
    let heard = extract::extract(&page);
    let document = heard.documents.first().unwrap();
    let (mut methods, _) = align(document.clone(), "page.md");
    methods.remove(0).parts.remove(&Part::Request).unwrap()
}

fn paths(node: &Node, above: &str, all: &mut Vec<String>) {
    for child in &node.children {
        let path = format!("{above}{}", child.name);
        all.push(path.clone());
        paths(child, &format!("{path}."), all);
    }
}

fn lifted(flat: &str, nested: &str) -> Vec<String> {
    let (mut own, other) = (request(flat), request(nested));
    lift(&mut own, &other);
    let mut all = Vec::new();
    paths(&own, "", &mut all);
    all
}

const NESTED: &str = "# parcel.update\n\n```xml\n<request method=\"parcel.update\"><account/><parcel><id/>\
    <doors><door><colour/></door></doors><sender><people><id/></people></sender></parcel><note/></request>\n```\n";

fn flat(rows: &str) -> String {
    format!(
        "# parcel.update\n\n```xml\n<request method=\"parcel.update\">\n<!-- ... -->\n```\n\n\
         | Name | Type | Value |\n|---|---|---|\n{rows}"
    )
}

#[test]
fn rows_without_a_sample_stand_where_the_other_page_shows_them() {
    let rows =
        "| id | int | who |\n| doors | string | doors |\n| door.colour | string | colour |\n| note | string | note |\n";
    let found = lifted(&flat(rows), NESTED);
    let wanted = ["parcel", "parcel.id", "parcel.doors", "parcel.doors.door", "parcel.doors.door.colour", "note"];
    assert_eq!(found, wanted);
}

#[test]
fn gaps_of_a_written_path_are_filled() {
    let rows = "| sender | node | who sends |\n| sender.id | int | one of them |\n";
    let found = lifted(&flat(rows), NESTED);
    assert_eq!(found, ["parcel", "parcel.sender", "parcel.sender.people", "parcel.sender.people.id"]);
}

#[test]
fn what_only_the_flat_page_has_stays_beside_its_neighbour() {
    let rows = "| id | int | who |\n| weight | int | grams |\n";
    assert_eq!(lifted(&flat(rows), NESTED), ["parcel", "parcel.id", "parcel.weight"]);
}

#[test]
fn what_a_sample_shows_stays_where_it_is() {
    let own =
        "# parcel.update\n\n```xml\n<request method=\"parcel.update\"><id/><parcel><note/></parcel></request>\n```\n";
    assert_eq!(lifted(own, NESTED), ["id", "parcel", "parcel.note"]);
}
