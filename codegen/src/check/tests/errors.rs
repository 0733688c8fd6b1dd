//! Everything that is wrong is said at once, each with its place.

use super::notation::methods;
use super::{check, check_with, plain_vendor};
use crate::config::Vendor;
use crate::schema::{Field, Kind};

#[test]
fn everything_is_reported_at_once() {
    check(
        "
method order.get
response response
  id integer
  ID integer
  $ string
  id integer
  two@words string
  @lines object
    a string
  count integer least=5 most=1
",
        "
error bad-xml-name line 6: order.get: `$`: no element can be called \"$\"
error field-twice line 7: order.get: `id`: another field of the same object has the same name on the wire
error bad-xml-name line 8: order.get: `two@words`: no element can be called \"two@words\"
error attribute-not-scalar line 9: order.get: `lines`: an attribute has children or repeats
error bounds-crossed line 11: order.get: `count`: at least 5, but at most 1
error name-collision line 5: order.get: `ID`: `id` would be called `id` too (order.get.html, response table, row \"id\")
error no-rust-name line 6: order.get: `$`: no Rust name can be made of it
error name-collision line 7: order.get: `id`: `ID` would be called `id` too (order.get.html, response table, row \"ID\")
",
    );
}

#[test]
fn rules_that_make_no_sense_are_warnings() {
    check(
        "
method order.get
request request
  a boolean max=3
  b string least=1
  c integer default=many
  d string =x,y default=z
  e integer least=1 most=3 default=7
",
        "
enum D X=x Y=y
mod order::get
  Request<'a> request
    a a Option<bool>
    b b Option<Text>
    c c Option<i64>
    d d Option<D> known
    e e Option<i64> least=1 most=3
warning bounds-unusable line 4: order.get: `a`: a length of 3 is stated for a boolean
warning bounds-unusable line 5: order.get: `b`: a limit is stated, but it is a string
warning default-unreadable line 6: order.get: `c`: the default \"many\" is no integer
warning default-not-allowed line 7: order.get: `d`: the default \"z\" is not among the allowed values
warning default-not-allowed line 8: order.get: `e`: the default 7 is out of bounds
",
    );
}

#[test]
fn alternatives_must_be_fields_of_one_object() {
    check(
        "
method order.get
alternatives id buyer.id
alternatives id code
request request
  id integer
  buyer object
    id integer
",
        "
error unknown-path line -: order.get: `code` stands for another field, but is no field of the request
warning alternative-across-parents line -: order.get: id, buyer.id stand for one another, but not in one object
",
    );
    check(
        "
method order.get
alternatives id code
request request
  id integer required
  code string
",
        "
mod order::get
  Request<'a> request
    id id Option<i64> present
    code code Option<Text>
    one of id code
warning required-alternative line 5: order.get: `id`: it is required, although another field may stand for it
",
    );
}

#[test]
fn a_method_needs_a_name_a_root_and_a_module_of_its_own() {
    check(
        "
method $
method order.get
method order.get
method orderGet
method order_get
request
",
        "
error method-twice line -: order.get: another method has the same name
error missing-root line -: order_get: a body has no root element
error no-rust-name line -: $: no module name can be made of it
error module-collision line -: order_get: another method is the module `order_get` too
",
    );
}

#[test]
fn a_body_may_be_deep_but_not_bottomless() {
    let mut field = Field { name: "a".to_owned(), kind: Kind::Object, ..Field::default() };
    for _ in 0..70 {
        field = Field { name: "a".to_owned(), kind: Kind::Object, children: vec![field], ..Field::default() };
    }
    let mut schema = methods("method order.get\nresponse response");
    schema[0].response.as_mut().expect("it has one").fields.push(field);
    check_with(&schema, &[], &plain_vendor(), "error too-deep line -: order.get: a body is nested more than 64 deep");
}

#[test]
fn the_configuration_is_checked_too() {
    let vendor = Vendor {
        vendor: "1$".to_owned(),
        errors: "guess".to_owned(),
        boolean_true: "1".to_owned(),
        boolean_false: "1".to_owned(),
        date_formats: vec!["dd-mm-yyyy HH:MM".to_owned(), "yyyy-Q".to_owned()],
        skip: vec!["order.cut".to_owned()],
        envelope_before: vec!["token".to_owned(), "%".to_owned()],
        ..Vendor::default()
    };
    let schema = methods("method order.get\nrequest request\n  token object\n    id integer");
    check_with(
        &schema,
        &[],
        &vendor,
        "
error unknown-method line -: 1$: no page documents the method \"order.cut\"
error bad-date-format line -: 1$: \"yyyy-Q\" is no date form
error booleans-equal line -: 1$: true and false are both written \"1\"
error unknown-error-style line -: 1$: the error style \"guess\" is none of http-status, status-attribute, error-list
error envelope-not-text line 3: order.get: `token`: a session field has children or repeats
error no-rust-name line -: 1$: no Rust name can be made of the session field \"%\"
",
    );
}

#[test]
fn odd_bodies_are_reported_and_get_no_type() {
    let mut schema = methods("method order.get\nresponse response\n  id string\n    @lang string");
    check_with(
        &schema,
        &[],
        &plain_vendor(),
        "
mod order::get
  Response<'a> response
    id id Option<Open>
note open-text-with-attributes line 3: order.get: `id`: a string that has attributes too
",
    );
    schema[0].response.as_mut().expect("it has one").format = crate::schema::Format::Bytes;
    check_with(
        &schema,
        &[],
        &plain_vendor(),
        "
mod order::get
note open-text-with-attributes line 3: order.get: `id`: a string that has attributes too
",
    );
}

#[test]
fn one_field_with_two_types_is_reported_but_blocks_nothing() {
    check(
        "
method order.update
request request
  order object
    id integer
response response
  order object
    id datetime
",
        "
mod order::update
  Request request
    order order Option<Order>
  Response<'a> response
    order order Option<ResponseOrder>
  Order order
    id id Option<i64>
  ResponseOrder<'a> order
    id id Option<DateTime>
warning kinds-differ line 8: order.update: `order.id`: datetime here, integer elsewhere
",
    );
}

#[test]
fn a_json_body_that_is_no_object_is_the_only_field_of_one() {
    check(
        "
method a.list
request json map
response json array
  id integer
method a.count
request json array string
response json integer
method a.open
response reply array
",
        "
mod a::count
  Request<'a>
    items item Vec<Text>
  Response  new
    value value i64
mod a::list
  Request<'a>
    entries entry Option<Map>
  Response<'a>
    items item Vec<Item>
  Item<'a> item unknown
    id id Option<i64>
mod a::open
warning root-not-object line -: a.open: a body is an array, not an object
",
    );
}

#[test]
fn names_that_a_key_cannot_hold_and_crowded_objects_are_errors() {
    let mut schema = methods("method a.get\nresponse json");
    let body = schema[0].response.as_mut().expect("it has one");
    body.fields = (0..241).map(|number| Field { name: format!("f{number}"), ..Field::default() }).collect();
    body.fields[0].name = "a\"b".to_owned();
    check_with(
        &schema,
        &[],
        &plain_vendor(),
        "
error too-many-fields line -: a.get: `f240`: more than 240 fields in one object
error bad-json-name line -: a.get: `a\"b`: its name needs escapes as a JSON key
",
    );
}

#[test]
fn a_type_or_a_value_for_which_no_name_is_left_is_an_error() {
    check(
        "
method a.get
response response
  part object
    id integer
  _part object
    code string
  part_ object
    size number
  state string =a-b,A.B,a_b,Ab
  % enum
",
        "
error bad-xml-name line 11: a.get: `%`: no element can be called \"%\"
error name-collision line 10: a.get: `state`: no name is left for the value \"a_b\"
error type-name-collision line 8: a.get: `part_`: no name is left for the type of \"part_\"
error name-collision line 6: a.get: `_part`: `part` would be called `part` too (a.get.html, response table, row \"part\")
error name-collision line 8: a.get: `part_`: `_part` would be called `part` too (a.get.html, response table, row \"_part\")
error no-rust-name line 11: a.get: `%`: no Rust name can be made of it
",
    );
}

#[test]
fn attributes_of_a_response_root_are_skipped_save_for_its_status() {
    let vendor = Vendor { errors: "status-attribute".to_owned(), ..plain_vendor() };
    check_with(
        &methods("method a.get\nresponse response status=ok total=3"),
        &[],
        &vendor,
        "
mod a::get
  Response response
note root-attribute line -: a.get: the root of the response has an attribute \"total\"
",
    );
}

#[test]
fn codes_are_sorted_and_each_is_listed_once() {
    assert!(super::super::CODES.is_sorted_by(|(one, _), (other, _)| one < other));
}
