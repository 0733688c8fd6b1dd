//! Types, their names and their fields.

use super::{check, check_with, methods, plain_vendor};
use crate::config::Vendor;

#[test]
fn an_object_is_a_type_and_a_field_has_a_rust_name() {
    check(
        "
method order.update
request request
  userid integer
  type string max=32
  order object
    lineItems object
      item object repeated
        @count integer
        price number
response response
  total number
",
        "
mod order::update
  Request<'a> request
    user_id userid Option<i64>
    type_ type Option<Text> max=32
    order order Option<Order>
  Response response
    total total Option<f64>
  Order order
    line_items lineItems Option<LineItems>
  LineItems lineItems
    item item Vec<Item>
  Item item
    count @count Option<i64>
    price price Option<f64>
",
    );
}

#[test]
fn required_fields_are_arguments_only_of_requests() {
    check(
        "
method addOrder
request request
  code string required
  count integer required least=1 most=9
  lines object repeated required
    id integer
response response
  code string required
",
        "
mod add_order
  Request<'a> request new
    code code Text present
    count count i64 least=1 most=9
    lines lines Vec<Lines> present
  Response<'a> response
    code code Option<Text>
  Lines lines
    id id Option<i64>
",
    );
}

#[test]
fn a_partial_update_tells_three_states_apart_save_for_keys() {
    let vendor = Vendor {
        partial_update: vec!["order.update".to_owned()],
        envelope_before: vec!["token".to_owned()],
        ..plain_vendor()
    };
    let schema = methods(
        "
method order.update
alternatives order.id order.code
request request
  token string
  order object
    @version integer
    id integer
    code string
    name string not_empty
    tag string repeated
    extra object
",
    );
    check_with(
        &schema,
        &[],
        &vendor,
        "
mod order::update
  Request<'a> request
    order order Option<Order>
  Order<'a> order
    version @version Option<i64>
    id id Option<i64>
    code code Option<Text>
    name name Patch<Text> not-empty
    tag tag Vec<Text>
    extra extra Option<Open>
    one of id code
",
    );
}

#[test]
fn same_name_and_shape_is_one_type_another_shape_gets_its_parents() {
    check(
        "
method order.get
request request
  billing object
    address object
      city string
  shipping object
    address object
      city string
  store object
    address object
      city string
      floor integer
  option object
    id integer
response response
  billing object
    id integer
",
        "
mod order::get
  Request<'a> request
    billing billing Option<Billing>
    shipping shipping Option<Shipping>
    store store Option<Store>
    option option Option<OrderOption>
  Response response
    billing billing Option<ResponseBilling>
  Billing<'a> billing
    address address Option<Address>
  Shipping<'a> shipping
    address address Option<Address>
  Store<'a> store
    address address Option<StoreAddress>
  OrderOption option
    id id Option<i64>
  ResponseBilling billing
    id id Option<i64>
  Address<'a> address
    city city Option<Text>
  StoreAddress<'a> address
    city city Option<Text>
    floor floor Option<i64>
",
    );
}

#[test]
fn request_and_response_share_a_type_and_other_rules_part_types() {
    check(
        "
method order.add
request request
  order object
    name string
    buyer object
      name string max=9
  seller object
    buyer object
      name string max=5
response response
  order object
    name string
    buyer object
      name string
",
        "
mod order::add
  Request<'a> request
    order order Option<Order>
    seller seller Option<Seller>
  Response<'a> response
    order order Option<Order>
  Order<'a> order
    name name Option<Text>
    buyer buyer Option<Buyer>
  Seller<'a> seller
    buyer buyer Option<SellerBuyer>
  Buyer<'a> buyer
    name name Option<Text> max=9
  SellerBuyer<'a> buyer
    name name Option<Text> max=5
",
    );
}

#[test]
fn a_request_that_replaces_what_the_response_shows_can_hold_all_of_it() {
    check(
        "
method PUT /api/v1/Order/{id}
request json
  Id integer bits=32
  Changed string
  Lines object repeated
    Code string
response json
  Id integer bits=32
  Changed datetime nullable
  Lines object repeated
    Code string
    Rights object class=Rights
  Links map
",
        "
mod order::put converts
  Request<'a>  unknown
    id Id Option<i32>
    changed Changed Option<DateTime>
    lines Lines Vec<Line>
    links Links Option<Map> carried
  Response<'a>  unknown
    id Id Option<i32>
    changed Changed Option<DateTime>
    lines Lines Vec<ResponseLine>
    links Links Option<Map>
  Line<'a> Lines unknown
    code Code Option<Text>
    rights Rights Option<Open> carried
  ResponseLine<'a> Lines unknown
    code Code Option<Text>
    rights Rights Option<Open>
order::put::Request from order::put::Response
order::put::Line from order::put::ResponseLine
warning date-time-wins line 5: PUT /api/v1/Order/{id}: `Changed`: a text here, a date and time elsewhere
note class-not-shown line 13: PUT /api/v1/Order/{id}: `Lines.Rights`: no page that was read shows the fields of a Rights
",
    );
}

#[test]
fn a_class_described_once_has_its_fields_everywhere_but_not_in_itself() {
    check(
        "
method order.get
response response
  buyer object class=Person
    name string
    partner object class=Person
  seller object class=Person
",
        "
mod order::get
  Response<'a> response
    buyer buyer Option<Person>
    seller seller Option<Person>
  Person<'a> buyer
    name name Option<Text>
    partner partner Option<Open>
note recursive-type line 6: order.get: `buyer.partner`: a Person inside a Person, or too many of them
note recursive-type line 6: order.get: `seller.partner`: a Person inside a Person, or too many of them
",
    );
}

#[test]
fn names_that_would_collide_are_told_apart_where_the_page_allows_it() {
    check(
        "
method order.get
response response
  userid integer
  userId integer
  id integer
  @id integer
",
        "
mod order::get
  Response response
    userid userid Option<i64>
    user_id userId Option<i64>
    id id Option<i64>
    id_attribute @id Option<i64>
warning attribute-and-element line 7: order.get: `id`: an attribute and an element have one name
",
    );
}

#[test]
fn a_leaf_without_a_type_is_a_text_in_xml_and_open_in_json() {
    check(
        "
method a.get
response response
  city any
  person any class=Person
method b.get
response json
  city any
  people object repeated
    id any
",
        "
mod a::get
  Response<'a> response
    city city Option<Text>
    person person Option<Open>
mod b::get
  Response<'a>  unknown
    city city Option<Open>
    people people Vec<Person>
  Person<'a> people unknown
    id id Option<Open>
note class-not-shown line 5: a.get: `person`: no page that was read shows the fields of a Person
",
    );
}
