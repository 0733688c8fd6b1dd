//! What must hold of types that several methods have in common.

use super::notation::methods;
use super::{check, check_with, plain_vendor};
use crate::schema::{Field, Kind};

#[test]
fn what_looks_alike_and_is_called_alike_is_one_type() {
    check(
        "
method a.add
request json
  lines object repeated
    code string max=8
response json class=Order
  lines object repeated
    code string
method b.get
response json class=Order
  lines object repeated
    code string
method c.get
response json
  lines object repeated
    code integer
",
        "
shared  Line<'a> lines unknown
    code code Option<Text> max=8
shared  Order<'a>  unknown
    lines lines Vec<Line>
mod a::add
  Response = Order
  Request<'a>  unknown
    lines lines Vec<Line>
mod b::get
  Response = Order
mod c::get
  Response<'a>  unknown
    lines lines Vec<Line>
  Line<'a> lines unknown
    code code Option<i64>
",
    );
}

#[test]
fn what_is_shared_and_what_is_not_is_said_with_the_reason() {
    let schema = "
method a.add
request json
  lines object repeated
    code string max=8
response json class=Order
  lines object repeated
    code string
  buyer object class=Person
method b.get
response json class=Order
  lines object repeated
    code string
  buyer object class=Person
method c.get
response json
  lines object repeated
    code integer
";
    let checked = super::super::check(&methods(schema), &[], &[], &plain_vendor()).expect("it is sound");
    let types = checked.sharing.types.iter().map(|found| {
        format!("{}: {}: {}: {}", found.name, found.reason, found.fields.join(", "), found.used_by.join(", "))
    });
    let expect = [
        "Line: objects of one name, `lines`, have the same fields in 2 methods: code: text: \
         a.add request lines, a.add response lines, b.get response lines",
        "Order: whole bodies are of the class `Order`, in 2 methods with the same fields: \
         lines: list of `Line`, buyer: open: a.add response, b.get response",
        "Person: pages only name it, and none that was read shows its fields: : a.add response buyer, b.get response buyer",
    ];
    assert_eq!(types.collect::<Vec<_>>(), expect);
    let [apart] = checked.sharing.apart.as_slice() else { panic!("{:?}", checked.sharing.apart) };
    let found = apart.types.iter().map(|found| format!("{} {:?}", found.name, found.differs));
    let expect = ["types::Line []", "c::get::Line [\"`code` is integer, not text\", \"`code` has other rules\"]"];
    assert_eq!(found.collect::<Vec<_>>(), expect);
}

#[test]
fn other_rules_or_another_holder_of_other_shape_make_another_type() {
    check(
        "
method a.add
request json
  line object
    code string max=8
method b.add
request json
  line object
    code string max=9
method c.get
response json
  line object
    code string
",
        "
shared  Line<'a> line unknown
    code code Option<Text> max=8
mod a::add
  Request<'a>  unknown
    line line Option<Line>
mod b::add
  Request<'a>  unknown
    line line Option<Line>
  Line<'a> line unknown
    code code Option<Text> max=9
mod c::get
  Response<'a>  unknown
    line line Option<Line>
",
    );
}

#[test]
fn a_class_that_one_page_names_has_the_fields_that_another_shows() {
    check(
        "
method a.get
response json
  owner any class=Person
  stranger any class=Nobody
method b.get
response json class=Person
  id integer
  boss object class=Person
",
        "
shared  Person<'a> owner unknown
    id id Option<i64>
    boss boss Option<Open>
mod a::get
  Response<'a>  unknown
    owner owner Option<Person>
    stranger stranger Option<Open>
mod b::get
  Response = Person
note recursive-type line 9: a.get: `owner.boss`: a Person inside a Person, or too many of them
note class-not-shown line 5: a.get: `stranger`: no page that was read shows the fields of a Nobody
note recursive-type line 9: b.get: `boss`: a Person inside a Person, or too many of them
",
    );
}

#[test]
fn a_body_without_a_class_that_has_the_fields_of_one_is_of_that_class() {
    check(
        "
method GET /order
response json class=Order
  id integer
  code string
  name string
  state string
  rights string nullable
method POST /order
request json
  id integer
  code string
  name string
  state string
method GET /orders
response json array
  id integer
  code string
  name string
  state string
  rights string
",
        "
shared  Order<'a>  unknown
    id id Option<i64>
    code code Option<Text>
    name name Option<Text>
    state state Option<Text>
    rights rights Option<Text>
shared  RequestOrder<'a>  unknown
    id id Option<i64>
    code code Option<Text>
    name name Option<Text>
    state state Option<Text>
    rights rights Option<Text> carried
mod order::get
  Response = Order
mod order::post
  Request = RequestOrder
mod orders::get
  Response<'a>
    items item Vec<Order>
types::RequestOrder from types::Order
note class-by-shape line -: POST /order: a body without a class has the fields of a Order
note class-by-shape line -: GET /orders: a body without a class has the fields of a Order
",
    );
}

#[test]
fn parameters_beside_a_body_are_a_type_of_their_own() {
    let mut schema = methods("method PUT /order/{id}\nrequest json\n  code string");
    let field = |name: &str, kind| Field { name: name.to_owned(), kind, ..Field::default() };
    schema[0].url = Some("/order/{id}".to_owned());
    schema[0].path_parameters = vec![Field { bits: Some(32), ..field("id", Kind::Integer) }];
    schema[0].query = vec![field("$select", Kind::String)];
    check_with(
        &schema,
        &[],
        &plain_vendor(),
        "
mod order::put
  Request<'a>  unknown
    code code Option<Text>
  Parameters<'a> parameters new
    id id i32
    select $select Option<Text>
",
    );
    let model = crate::check::check(&schema, &[], &[], &plain_vendor()).expect("the schema is sound").vendor;
    let call = &model.methods[0].call;
    assert_eq!((call.holder.as_deref(), call.query.as_slice()), (Some("Parameters"), [1].as_slice()));
}
