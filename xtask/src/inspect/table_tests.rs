//! What a screen shows, for pages made by hand.

use super::super::example;
use super::*;

fn check(understanding: &Understanding, width: usize, expected: &str) {
    let text = page(understanding, Style { width, styled: false });
    assert_eq!(text.trim_end(), expected.trim_matches('\n'), "found:\n{text}");
}

#[test]
fn an_xml_page() {
    let expected = r#"
shop/order.change.txt

order.change  POST https://shop.example/xml/
  Changes an order.

request  xml <request>, 7 fields
  PATH               TYPE               REPEATED  REQUIRED  VALUES        DEFAULT  LINE
  order              object                                                        4
  order.id           integer                      yes                              8
  order.state        enum                                   OPEN, CLOSED           9
  order.items        object                                                        4
  order.items.count  integer attribute                                             4
  order.items.item   string             yes                                        4
  order.note         string(32)                   no                      none     10

response  xml <response>, 2 fields
  PATH               TYPE               REPEATED  REQUIRED  VALUES        DEFAULT  LINE
  order              object                                                        14
  order.state        enum                                   OPEN, LOST             9

error response  xml <response>, 1 field
  PATH               TYPE               REPEATED  REQUIRED  VALUES        DEFAULT  LINE
  code               string                                                        18

query  1 field
  PATH               TYPE               REPEATED  REQUIRED  VALUES        DEFAULT  LINE
  sort               enum                                   asc, desc              20

at least one of  order.id, order.number (inferred)

success  HTTP 204

errors  2
  STATUS  CODE  TEXT               LINE
          0042  No such order
  400           Item x of y Empty  31

doc defects  1 warning

warning[wrong-method-name]: the sample names `order.chnge`
 --> shop/order.change.txt:3:18
  |
3 | <request method="order.chnge">
  |                  ^^^^^^^^^^^
  |
  = decided: the heading's name is taken
"#;
    check(&example::xml(), 100, expected);
}

#[test]
fn a_narrow_terminal_shortens_cells() {
    let expected = r#"
tickets.md

GET /tickets/{id}

response  json array of object, 4 fields
  PATH    TYPE    REPEATED  REQUIRED  LINE
  Emails  array…  yes                 5
  …dress  string                      5
  Tags    array…  yes                 6
  Extra   map                         7

path  1 field
  PATH    TYPE    REPEATED  REQUIRED  LINE
  id      integ…            yes       3

headers  1 field
  PATH    TYPE    REPEATED  REQUIRED  LINE
  Accept  string                      4

doc defects  none
"#;
    check(&example::json(), 40, expected);
}

#[test]
fn what_else_a_page_may_hold() {
    let index = vec!["order.add".to_owned(), "order.drop".to_owned()];
    let enums = vec![codegen::schema::EnumPage {
        title: "States".into(),
        values: example::values(&["OPEN"]),
        ..Default::default()
    }];
    let old_methods = vec![Method { name: "order.new".into(), ..Method::default() }];
    let schema = codegen::schema::Schema { index, enums, old_methods, ..Default::default() };
    let expected = r"
page

An old revision, merged into nothing:

order.new

index  2 methods
  order.add
  order.drop

values  1 of States
  VALUE
  OPEN

doc defects  none";
    check(&example::understanding("page", schema, vec![]), 60, expected);
}
