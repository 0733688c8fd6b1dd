//! Enums: who shares them, what they are called, which values they know.

use super::notation::allowed;
use super::{check, check_with, methods, plain_vendor};
use crate::schema::{AllowedValue, EnumPage, Field, Kind};

#[test]
fn a_link_that_says_nothing_leads_to_no_page_without_a_title() {
    let values = vec![AllowedValue { value: "LEFT".to_owned(), description: String::new() }];
    let page = EnumPage { page: "shop/side.md".to_owned(), title: String::new(), values };
    let field = Field { kind: Kind::Enum, allowed_link: Some("...".to_owned()), ..Field::default() };
    assert_eq!(super::super::enum_pages::EnumPages::of(&[page]).meant_by(&field), None);
}

#[test]
fn fields_with_the_same_values_share_an_enum_and_others_do_not() {
    check(
        "
method order.update
request request
  state string =new,DONE,0005
  old object
    state string =new,DONE,0005
    mode string =a
  mode string =b
",
        "
enum OrderState New=new Done=DONE Value0005=0005
enum OldMode A=a
enum OrderMode B=b
mod order::update
  Request<'a> request
    state state Option<OrderState> known
    old old Option<Old>
    mode mode Option<OrderMode> known
  Old<'a> old
    state state Option<OrderState> known
    mode mode Option<OldMode> known
",
    );
}

#[test]
fn a_link_leads_to_the_page_with_the_values() {
    let page = EnumPage {
        page: "values/order-state.html".to_owned(),
        title: "Order: State".to_owned(),
        values: vec![allowed("NEW"), allowed("NEW"), allowed("new")],
    };
    let schema = methods(
        "
method order.update
request request
  state enum link=/wiki/index.php?title=Order%3A_State#top
response response
  state enum
  colour enum link=Colours
  size enum
",
    );
    check_with(
        &schema,
        &[page],
        &plain_vendor(),
        "
enum OrderState New=NEW ValueNew=new
enum Colour
enum Size
mod order::update
  Request<'a> request
    state state Option<OrderState> known
  Response<'a> response
    state state Option<OrderState>
    colour colour Option<Colour>
    size size Option<Size>
warning value-twice line 4: order.update: `state`: the value \"NEW\" is listed twice
warning unknown-enum-page line 7: order.update: `colour`: its values stand on \"Colours\", a page that was not read
",
    );
}

#[test]
fn values_of_numbers_and_booleans_make_no_enum() {
    check(
        "
method order.update
request request
  level integer =1,2,3
  open boolean =TRUE,FALSE
",
        "
mod order::update
  Request request
    level level Option<i64> one-of=[1, 2, 3]
    open open Option<bool>
",
    );
}

#[test]
fn a_type_leaves_an_enum_its_name() {
    check(
        "
method order.update
request request
  colour string =a,b
  old object
    Colour object
      id integer
",
        "
enum Colour A=a B=b
mod order::update
  Request<'a> request
    colour colour Option<Colour> known
    old old Option<Old>
  Old old
    colour Colour Option<OldColour>
  OldColour Colour
    id id Option<i64>
",
    );
}

#[test]
fn a_field_without_values_has_those_of_its_namesake_in_an_element_of_the_same_name() {
    check(
        "
method order.update
request request
  order object
    state enum =a,b
response response
  order object
    state enum
  line object
    state enum
",
        "
enum OrderState A=a B=b
enum LineState
mod order::update
  Request<'a> request
    order order Option<Order>
  Response<'a> response
    order order Option<Order>
    line line Option<Line>
  Order<'a> order
    state state Option<OrderState> known
  Line<'a> line
    state state Option<LineState>
",
    );
}
