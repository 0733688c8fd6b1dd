//! Pages as they are understood, made by hand: what the tests of `inspect` show.

use codegen::Understanding;
use codegen::diagnostic::Diagnostic;
use codegen::page::{Form, Page, Place};
use codegen::schema::{AllowedValue, Alternative, Body, ErrorEntry, Field, Format, Kind, Method, Origin, Schema, Seen};

/// The source of the page `order.change`, so that lines can be quoted.
pub const SOURCE: &str = "order.change\n\n<request method=\"order.chnge\">\n  <order><id/></order>\n</request>\n";

/// A page about one method of an XML API, with a defect.
pub fn xml() -> Understanding {
    let wrong_name = Diagnostic::warning(
        "wrong-method-name",
        "shop/order.change.txt",
        Place::new(3, 18),
        "the sample names `order.chnge`",
    )
    .underline(11)
    .decided("the heading's name is taken");
    understanding(
        "shop/order.change.txt",
        Schema { methods: vec![xml_method()], ..Schema::default() },
        vec![wrong_name],
    )
}

/// The method of that page.
pub fn xml_method() -> Method {
    let state = Field { allowed: values(&["OPEN", "CLOSED"]), ..field("state", Kind::Enum, 9, vec![]) };
    let id = Field { required: Some(true), declared: "int".into(), ..field("id", Kind::Integer, 8, vec![]) };
    let count = Field { attribute: true, ..field("count", Kind::Integer, 4, vec![]) };
    let item = Field { repeated: true, seen: Seen::SampleOnly, ..field("item", Kind::String, 4, vec![]) };
    let note = Field {
        max_length: Some(32),
        default: Some("none".into()),
        required: Some(false),
        ..field("note", Kind::String, 10, vec![])
    };
    let order = field(
        "order",
        Kind::Object,
        4,
        vec![id, state.clone(), field("items", Kind::Object, 4, vec![count, item]), note],
    );
    let sort = Field { allowed: values(&["asc", "desc"]), ..field("sort", Kind::Enum, 20, vec![]) };
    Method {
        name: "order.change".into(),
        verb: Some("POST".into()),
        url: Some("https://shop.example/xml/".into()),
        description: "Changes an order.".into(),
        request: Some(Body { root: "request".into(), kind: Kind::Object, fields: vec![order], ..Body::default() }),
        response: Some(Body {
            root: "response".into(),
            kind: Kind::Object,
            fields: vec![field("order", Kind::Object, 14, vec![Field { allowed: values(&["OPEN", "LOST"]), ..state }])],
            ..Body::default()
        }),
        error_response: Some(Body {
            root: "response".into(),
            fields: vec![field("code", Kind::String, 18, vec![])],
            ..Body::default()
        }),
        query: vec![sort],
        success: vec![204],
        errors: vec![
            ErrorEntry { code: Some("0042".into()), text: "No such order".into(), ..ErrorEntry::default() },
            ErrorEntry {
                status: Some(400),
                text: "Item x of y Empty".into(),
                origin: Some(origin(31)),
                ..ErrorEntry::default()
            },
        ],
        alternatives: vec![Alternative { paths: vec!["order.id".into(), "order.number".into()], stated: false }],
        ..Method::default()
    }
}

/// A page about one method of a JSON API.
pub fn json() -> Understanding {
    let address = field("Address", Kind::String, 5, vec![]);
    let emails = Field { repeated: true, ..field("Emails", Kind::Object, 5, vec![address]) };
    let tags = Field { repeated: true, ..field("Tags", Kind::String, 6, vec![]) };
    let fields = vec![emails, tags, field("Extra", Kind::Map, 7, vec![])];
    let body = Body { format: Format::Json, kind: Kind::Object, fields, ..Body::default() };
    let method = Method {
        name: "GET /tickets/{id}".into(),
        path_parameters: vec![Field { required: Some(true), ..field("id", Kind::Integer, 3, vec![]) }],
        headers: vec![field("Accept", Kind::String, 4, vec![])],
        response: Some(Body { repeated: true, ..body }),
        ..Method::default()
    };
    understanding("tickets.md", Schema { methods: vec![method], ..Schema::default() }, vec![])
}

/// A page that was read, with this content.
pub fn understanding(name: &str, schema: Schema, diagnostics: Vec<Diagnostic>) -> Understanding {
    let page =
        Page { name: name.into(), form: Form::Text, source: SOURCE.into(), documents: vec![], diagnostics: vec![] };
    Understanding { page, schema, diagnostics }
}

/// A field that was seen on a line.
pub fn field(name: &str, kind: Kind, line: u32, children: Vec<Field>) -> Field {
    Field { name: name.into(), kind, children, origins: vec![origin(line)], ..Field::default() }
}

/// Values without descriptions.
pub fn values(words: &[&str]) -> Vec<AllowedValue> {
    words.iter().map(|word| AllowedValue { value: (*word).into(), ..AllowedValue::default() }).collect()
}

fn origin(line: u32) -> Origin {
    Origin { place: Some(Place::new(line, 1)), ..Origin::default() }
}
