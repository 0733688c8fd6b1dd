//! Layouts of tables and lists that unknown vendors use: short pages in, their fields out.

use super::tests::{body, method, show};

fn errors(page: &str) -> Vec<(Option<u16>, Option<String>)> {
    method(page).errors.into_iter().map(|error| (error.status, error.code)).collect()
}

#[test]
fn a_column_says_which_way_a_field_goes() {
    let page =
        "# ticket.move\n\n| Name | In/Out | Type |\n|---|---|---|\n| key | in | int |\n| place | out | string |\n";
    let found = method(page);
    assert_eq!(
        (body(&found.request), body(&found.response)),
        (vec!["key integer".into()], vec!["place string".into()])
    );
}

#[test]
fn a_row_of_one_cell_divides_a_table() {
    let page = "# ticket.move\n\nRequest\n\n| Name | Type | Note |\n|---|---|---|\n| key | int | |\n\
        | Output parameters | | |\n| place | string | |\n";
    let found = method(page);
    assert_eq!(
        (body(&found.request), body(&found.response)),
        (vec!["key integer".into()], vec!["place string".into()])
    );
}

#[test]
fn one_parameter_may_be_the_body() {
    let page = "# Find tickets\n\n`POST /tickets/{shop}/find`\n\n| Name | In | Type | Required |\n|---|---|---|---|\n\
        | shop | path | string | yes |\n| body | body | Wanted | yes |\n\n### Wanted\n\n| Field | Type |\n|---|---|\n\
        | words | string |\n| kinds | string[] |\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["words string", "kinds string*"]);
    assert_eq!(show(&found.path_parameters), ["shop string!"]);
}

#[test]
fn a_table_of_a_class_belongs_where_the_class_is_named() {
    let page = "# Add a ticket\n\n`POST /tickets`\n\n## Request body\n\n| Name | Type |\n|---|---|\n| title | string |\n\
        | links | Link[] |\n\n## Responses\n\n| Status | Type |\n|---|---|\n| 200 | Ticket |\n\n### Link\n\n\
        | Name | Type |\n|---|---|\n| target | string |\n";
    assert_eq!(body(&method(page).request), ["title string", "links object*", "links.target string"]);
}

#[test]
fn a_type_may_stand_with_the_name_or_above_the_description() {
    let page = "<html><body><h1>ticket.move</h1><h2>Request</h2><table><tr><th>Field</th><th>Description</th></tr>\
        <tr><td><code>key</code> <i>integer</i> <b>required</b></td><td>Which</td></tr>\
        <tr><td><code>place</code></td><td><p><code>string</code></p><p>Where to</p></td></tr></table></body></html>";
    assert_eq!(body(&method(page).request), ["key integer!", "place string"]);
}

#[test]
fn labels_say_types_and_duties() {
    let page = "<html><body><h1>MoveTicket</h1><h2>Request Parameters</h2><dl><dt><b>Key</b></dt><dd><p>Which.</p>\
        <p>Type: Integer</p><p>Required: Yes</p></dd><dt><b>Place</b></dt><dd><p>Where to.</p><p>Type: String</p>\
        <p>Required: No</p></dd></dl></body></html>";
    assert_eq!(body(&method(page).request), ["Key integer!", "Place string?"]);
}

#[test]
fn marks_of_duty_are_read_beside_each_other() {
    let french = "# ticket.move\n\nRequest\n\n| Nom | Obligatoire | Type |\n|---|---|---|\n| cle | O | Entier |\n| lieu | N | Texte |\n";
    assert_eq!(body(&method(french).request), ["cle integer!", "lieu string?"]);
    let crossed = "# ticket.move\n\nRequest\n\n| Name | Required | Type |\n|---|---|---|\n| key | ✓ | int |\n| place | x | string |\n";
    assert_eq!(body(&method(crossed).request), ["key integer!", "place string?"]);
}

#[test]
fn items_of_minified_lists_keep_their_depth() {
    let page = "<html><body><h1>ticket.list</h1><h3>Response fields:</h3><ul><li><b>total</b> (int): all</li>\
        <li><b>tickets</b> (array of objects):<ul><li><b>key</b> (int): one</li></ul></li></ul></body></html>";
    assert_eq!(body(&method(page).response), ["total integer", "tickets object*", "tickets.key integer"]);
}

#[test]
fn a_paragraph_below_an_item_belongs_to_it() {
    let page = "# ticket.move\n\n## Parameters\n\n- **way** string Required\n\n  Possible enum values: `up`, `down`.\n\n\
        - **far** integer\n\n  How far.\n";
    assert_eq!(
        body(&method(page).request),
        ["way enum! up|down", "far integer"].map(|line| line.replace("enum", "string"))
    );
}

#[test]
fn comments_beside_members_speak_of_them() {
    let page = "# ticket.move\n\nRequest\n\n```json\n{\n  \"key\": 5, // required, which one\n  \"place\": \"x\" // optional\n}\n```\n";
    assert_eq!(body(&method(page).request), ["key integer!", "place string?"]);
}

#[test]
fn documents_in_lists_are_samples() {
    let page = "# POST /tickets\n\n## Success response\n\n* **Code:** 200\n* **Content:** `{ \"key\": 12 }`\n\n## Error response\n\n\
        * **Code:** 404 NOT FOUND\n";
    assert_eq!(body(&method(page).response), ["key integer"]);
    assert_eq!(errors(page), [(Some(404), None)]);
}

#[test]
fn errors_may_bear_names_or_short_numbers() {
    let named = "# ticket.move\n\nRequest\n\n| Name | Type |\n|---|---|\n| key | int |\n\n## Errors\n\n* `ticket_gone`: no such ticket\n";
    assert_eq!(errors(named), [(None, Some("ticket_gone".to_owned()))]);
    let numbered = "# ticket.move\n\nRequest\n\n| Name | Type |\n|---|---|\n| key | int |\n\n## Return codes\n\n| Return code | Meaning |\n|---|---|\n| 101 | No such ticket |\n| 102 | Not allowed |\n";
    let codes = ["101", "102"].map(|code| (None, Some(code.to_owned())));
    assert_eq!(errors(numbered), codes);
}

#[test]
fn a_list_of_names_is_no_heading() {
    let page = "POST Agents/Tickets/Move\n\nPOST /api/Agents/Tickets/Move\n\nMoves tickets.\n\nRequest Body: request \n\n\
        TicketIds, MoveMode, Place \n\n| Property Name | Type |\n|---|---|\n| TicketIds | Array |\n| MoveMode | String |\n";
    assert_eq!(body(&method(page).request), ["TicketIds any*", "MoveMode string"]);
}

#[test]
fn a_class_may_be_called_like_a_type() {
    let page = "# GET /tickets/{id}\n\n## Response\n\n| Name | Type |\n|---|---|\n| Id | int32 |\n| Title | string |\n| Currency | Currency |\n";
    assert_eq!(body(&method(page).response), ["Id integer", "Title string", "Currency object"]);
}

#[test]
fn items_without_types_are_fields_where_fields_are_announced() {
    let page = "# Find tickets\n\n`GET /tickets`\n\nQuery parameters:\n\n* **words** – what to look for (mandatory)\n* **lang** – language\n";
    assert_eq!(show(&method(page).query), ["words any!", "lang any"]);
    let values = "# Find tickets\n\n`GET /tickets`\n\nQuery parameters:\n\n| Name | Type |\n|---|---|\n| way | string |\n\nKinds of ways\n\n* **up** – upwards\n* **down** – downwards\n";
    assert_eq!(show(&method(values).query), ["way string"]);
}
