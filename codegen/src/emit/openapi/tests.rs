//! Schemas as short texts in, lines of the document out.

use super::emit;
use crate::check::check;
use crate::check::tests::{notation::methods, plain_vendor};
use crate::config::{Credential, EndpointValue, Setting, Vendor};
use crate::schema::{ErrorEntry, Field, Format, Kind, Method};

fn document(methods: &[Method], vendor: &Vendor) -> String {
    let checked = check(methods, &[], &[], vendor).expect("the schema is sound");
    let files = emit(&checked.vendor);
    assert_eq!(files.len(), 1);
    String::from_utf8_lossy(&files[0].bytes).into_owned()
}

/// The block that begins with this line, without its indentation.
fn block(document: &str, first: &str) -> String {
    let mut lines = document.lines().skip_while(|line| line.trim() != first);
    let Some(head) = lines.next() else { panic!("{first} is not in\n{document}") };
    let margin = head.len() - head.trim_start().len();
    let inner = lines.take_while(|line| line.len() - line.trim_start().len() > margin);
    inner.map(|line| format!("{}\n", &line[margin + 2..])).collect()
}

fn json() -> Vendor {
    Vendor {
        format: Format::Json,
        endpoint: "https://{host}.example".to_owned(),
        error_code: "Code".to_owned(),
        ..plain_vendor()
    }
}

fn orders() -> Vec<Method> {
    let mut found = methods(
        "
method PUT /Order/{id}
request json class=Order
  Id integer
  State enum =new,done default=new about=How_it_stands
  Lines object repeated
    Sku string max=8 not_empty
  Extra map
response json class=Order
  Id integer
  State enum =new,done default=new about=How_it_stands
  Lines object repeated
    Sku string
  Extra map
method GET /Order
response json array class=Order
  Id integer
",
    );
    let field = |name: &str, kind| Field { name: name.to_owned(), kind, ..Field::default() };
    found[0].path_parameters.push(Field { bits: Some(32), ..field("id", Kind::Integer) });
    found[0].headers.extend([field("Accept", Kind::String), field("X-Trace", Kind::String)]);
    found[0].success = vec![200, 204];
    let error = |text: &str| ErrorEntry { status: Some(412), text: text.to_owned(), ..ErrorEntry::default() };
    found[0].errors = vec![error("Too late."), error("Too early.")];
    found
}

#[test]
fn an_operation_has_its_parameters_its_body_and_its_answers() {
    let text = document(&orders(), &json());
    let expect = r##"tags:
  - "order"
operationId: "order_put"
parameters:
  - name: "id"
    in: "path"
    required: true
    schema:
      type: "integer"
      format: "int32"
  - name: "X-Trace"
    in: "header"
    required: false
    schema:
      type: "string"
requestBody:
  required: true
  content:
    "application/json":
      schema:
        "$ref": "#/components/schemas/OrderPutRequest"
responses:
  "200":
    description: "Success."
    content:
      "application/json":
        schema:
          "$ref": "#/components/schemas/OrderPutResponse"
  "204":
    description: "Success, without a body."
  "412":
    description: "- Too late.\n- Too early."
    content:
      "application/json":
        schema:
          "$ref": "#/components/schemas/Error"
  "4XX":
"##;
    let found = block(&text, "put:");
    assert!(found.starts_with(expect), "{found}");
}

#[test]
fn what_stands_in_braces_of_the_endpoint_is_a_variable() {
    let expect = "- url: \"https://{host}.example\"\n  variables:\n    host:\n      default: \"host\"\n      \
                  description: \"To be replaced: it has no default.\"\n";
    assert_eq!(block(&document(&orders(), &json()), "servers:"), expect);
}

#[test]
fn types_say_what_their_fields_may_hold() {
    let text = document(&orders(), &json());
    let expect = r##"type: "object"
properties:
  Id:
    type: "integer"
    format: "int64"
  State:
    description: "How it stands"
    allOf:
      - "$ref": "#/components/schemas/OrderState"
    default: "new"
  Lines:
    type: "array"
    items:
      "$ref": "#/components/schemas/OrderPutLine"
  Extra:
    type: "object"
    additionalProperties: true
"##;
    assert_eq!(block(&text, "OrderPutRequest:"), expect);
    let sku = "type: \"string\"\nminLength: 1\nmaxLength: 8\n";
    assert_eq!(block(&block(&text, "OrderPutLine:"), "Sku:"), sku);
    let state = "\n    OrderState:\n      description: \"How it stands\\nOther values may come.\"\n      anyOf:\n        - type: \"string\"\n          enum:\n            \
                 - \"new\"\n            - \"done\"\n        - type: \"string\"\n";
    assert!(text.contains(state), "{text}");
}

#[test]
fn methods_of_one_address_are_one_operation() {
    let vendor = Vendor {
        method_attribute: "method".to_owned(),
        errors: "status-attribute".to_owned(),
        error_code: "code".to_owned(),
        endpoint: "https://shop.example/xml/".to_owned(),
        envelope_before: vec!["token".to_owned()],
        partial_update: vec!["order.update".to_owned()],
        boolean_true: "1".to_owned(),
        boolean_false: "0".to_owned(),
        ..plain_vendor()
    };
    let schema = "
method order.update
request request
  token string
  order object
    @id integer
    paid boolean
    line object repeated
      sku string
response response status=ok
  id integer
method order.get
request request
  id integer required
response response status=ok
  name string
";
    let text = document(&methods(schema), &vendor);
    let operation = block(&text, "\"/\":");
    for part in [
        "  operationId: \"order_call\"\n",
        "          oneOf:\n            - \"$ref\": \"#/components/schemas/OrderGetRequest\"\n            - \"$ref\": \"#/components/schemas/OrderUpdateRequest\"\n",
        "            anyOf:\n              - \"$ref\": \"#/components/schemas/OrderGetResponse\"\n",
        "              - \"$ref\": \"#/components/schemas/Error\"\n",
    ] {
        assert!(operation.contains(part), "{part} is not in\n{operation}");
    }
    let expect = r##"type: "object"
required:
  - "method"
  - "token"
properties:
  method:
    type: "string"
    enum:
      - "order.update"
    xml:
      attribute: true
  token:
    type: "string"
  order:
    "$ref": "#/components/schemas/OrderUpdateOrder"
xml:
  name: "request"
"##;
    assert_eq!(block(&text, "OrderUpdateRequest:"), expect);
    let expect = r##"type: "object"
properties:
  id:
    type: "integer"
    format: "int64"
    xml:
      attribute: true
  paid:
    description: "Absent, it keeps its value; empty, it is cleared."
    type: "string"
    enum:
      - "1"
      - "0"
    nullable: true
  line:
    type: "array"
    items:
      "$ref": "#/components/schemas/OrderUpdateLine"
"##;
    assert_eq!(block(&text, "OrderUpdateOrder:"), expect);
}

#[test]
fn credentials_are_alternatives_and_their_headers_go_together() {
    let pair = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let credential = |name: &str| Credential { name: name.to_owned(), ..Credential::default() };
    let setting = |name: &str| Setting { name: name.to_owned(), ..Setting::default() };
    let vendor = Vendor {
        credentials: vec![
            Credential { headers: vec![pair("authorization", "Bearer {token}")], ..credential("bearer") },
            Credential { headers: vec![pair("X-User", "{user}"), pair("X-Key", "k {key}")], ..credential("pair") },
            Credential { basic: "{user}:".to_owned(), ..credential("basic") },
        ],
        settings: vec![
            Setting { header: "X-Trace".to_owned(), secret: true, ..setting("trace") },
            Setting { header: "X-Zone".to_owned(), required: true, ..setting("zone") },
        ],
        endpoint_values: vec![EndpointValue {
            name: "host".to_owned(),
            usual: "api".to_owned(),
            ..EndpointValue::default()
        }],
        ..json()
    };
    let text = document(&orders(), &vendor);
    let ways = "- bearer: []\n- pair_Xu002dUser: []\n  pair_Xu002dKey: []\n- basic: []\n- bearer: []\n  trace: []\n";
    let found = block(&text, "security:");
    assert!(found.starts_with(ways), "{found}");
    let schemes = block(&text, "securitySchemes:");
    assert_eq!(block(&schemes, "bearer:"), "type: \"http\"\nscheme: \"bearer\"\n");
    let key = "description: \"Its value is `k {key}`.\"\ntype: \"apiKey\"\nin: \"header\"\nname: \"X-Key\"\n";
    assert_eq!(block(&schemes, "pair_Xu002dKey:"), key);
    assert!(block(&schemes, "basic:").contains("User `{user}`, password empty."), "{schemes}");
    // A header of a scheme is no parameter, one of a setting is.
    assert!(!text.contains("- name: \"X-Trace\"") && text.contains("- name: \"X-Zone\""), "{text}");
    assert_eq!(block(&text, "host:"), "default: \"api\"\n");
}
