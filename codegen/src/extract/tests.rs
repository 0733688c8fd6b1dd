//! Short pages in, their fields out: one test a way of writing that pages of unknown vendors have.

use crate::schema::{Body, Field, Method};

/// The only method of a page.
pub fn method(page: &str) -> Method {
    let mut found = crate::inspect("page.md", page.as_bytes()).schema.methods;
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// `path kind flags` a field: `!` required, `?` optional, `*` repeated, `@` attribute, and its values.
pub fn show(fields: &[Field]) -> Vec<String> {
    let mut lines = Vec::new();
    walk(fields, "", &mut lines);
    lines
}

fn walk(fields: &[Field], above: &str, lines: &mut Vec<String>) {
    for field in fields {
        let path = format!("{above}{}", field.name);
        let mut line = format!("{path} {}", field.kind.name());
        line.push_str(match field.required {
            Some(true) => "!",
            Some(false) => "?",
            None => "",
        });
        line.push_str(if field.repeated { "*" } else { "" });
        line.push_str(if field.attribute { "@" } else { "" });
        let values: Vec<&str> = field.allowed.iter().map(|value| value.value.as_str()).collect();
        if !values.is_empty() {
            line.push_str(&format!(" {}", values.join("|")));
        }
        lines.push(line);
        walk(&field.children, &format!("{path}."), lines);
    }
}

pub fn body(body: &Option<Body>) -> Vec<String> {
    body.as_ref().map(|body| show(&body.fields)).unwrap_or_default()
}

#[test]
fn marks_before_names_nest_them() {
    let page = "# ticket.create\n\nRequest\n\n| Field | Type | Required |\n|---|---|---|\n| ticket | object | yes |\n\
        | → title | string | yes |\n| → owner | object | no |\n| →→ name | string | no |\n| -- lang | string | no |\n\
        | quiet | bool | no |\n";
    assert_eq!(
        body(&method(page).request),
        [
            "ticket object!",
            "ticket.title string!",
            "ticket.owner object?",
            "ticket.owner.name string?",
            "ticket.owner.lang string?",
            "quiet boolean?"
        ]
    );
}

#[test]
fn brackets_in_names_are_steps() {
    let page = "# ticket.create\n\nRequest\n\n| Field | Type | Occurs |\n|---|---|---|\n\
        | ticket[title] | string | 1 |\n| ticket[tags][] | string | 0..n |\n| lines[].amount | int | 1..n |\n\
        | lines[0][unit] | string | 0..1 |\n";
    assert_eq!(
        body(&method(page).request),
        [
            "ticket object",
            "ticket.title string!",
            "ticket.tags string?*",
            "lines object*",
            "lines.amount integer!*",
            "lines.unit string?"
        ]
    );
}

#[test]
fn a_type_may_stand_beside_the_name_and_a_duty_beside_the_type() {
    let page = "# ticket.create\n\nRequest\n\n| Name `type` | Description |\n|---|---|\n| **id*** `integer` | Key |\n\
        | **state** `ticket_state` | State |\n\n### Parameter more\n\n| Name | Type | Text |\n|---|---|---|\n\
        | title | string, required, max. 80 chars | Title |\n| stock | integer (optional), default: 5 | Stock |\n";
    let method = method(page);
    let fields = &method.request.as_ref().unwrap().fields;
    assert_eq!(show(fields), ["id integer!", "state any", "title string!", "stock integer?"]);
    assert_eq!((fields[2].max_length, fields[3].default.as_deref()), (Some(80), Some("5")));
}

#[test]
fn names_that_are_header_words_or_types_stay_names() {
    let page = "# ticket.create\n\nRequest\n\n| Needed | Name | Type | Description |\n|---|---|---|---|\n\
        | yes | status | number | Its status |\n| no | date | date | Its date |\n| no | title | text | Title |\n";
    let page = page.replace("Needed", "Required");
    assert_eq!(body(&method(&page).request), ["status number!", "date datetime?", "title string?"]);
}

#[test]
fn a_command_line_shows_the_request() {
    let page = "# Tickets\n\n## Create a ticket\n\n`POST /tickets`\n\n```\ncurl -X POST \\\n  https://shop.example/v2/tickets \\\n\
        -d '{\"title\": \"x\", \"owner\": {\"id\": 5}}'\n```\n\nResponse\n\n```json\n{\"id\": 7}\n```\n";
    let method = method(page);
    assert_eq!(body(&method.request), ["title string", "owner object", "owner.id integer"]);
    assert_eq!((method.name.as_str(), body(&method.response)), ("POST /tickets", vec!["id integer".to_owned()]));
}

#[test]
fn a_call_without_a_body_has_parameters_and_a_reply() {
    let table = "| Name | Type |\n|---|---|\n| page | int |\n\n";
    let plain = format!("# List tickets\n\n`GET /tickets`\n\n{table}```json\n{{\"total\": 5}}\n```\n");
    let announced = format!(
        "# List tickets\n\n`GET /tickets`\n\n## Request\n\n{table}## Reply\n\n```json\n{{\"total\": 5}}\n```\n"
    );
    for page in [plain, announced] {
        let method = method(&page);
        assert_eq!(show(&method.query), ["page integer"]);
        assert_eq!((body(&method.request), body(&method.response)), (vec![], vec!["total integer".to_owned()]));
    }
}

#[test]
fn paragraphs_and_lists_describe_fields() {
    let page = "# ticket.create\n\n**Request**\n\n`title` — string, required. Title of the ticket.\n\n\
        `owner` — integer, optional. Key of the owner.\n\n**Response**\n\n- lines (array, optional)\n    - amount: `5` (number, required)\n\
        - state: `new` (enum, required)\n";
    let method = method(page);
    assert_eq!(body(&method.request), ["title string!", "owner integer?"]);
    assert_eq!(body(&method.response), ["lines object?*", "lines.amount number!", "state enum!"]);
}

#[test]
fn a_list_of_statuses_is_one_of_errors() {
    let page = "# ticket.create\n\nRequest\n\n- title (string)\n\nErrors:\n\n- 201 Created\n- 400 - no title\n- 404 - no owner\n";
    let method = method(page);
    let errors: Vec<_> = method.errors.iter().map(|error| (error.status, error.code.as_deref())).collect();
    assert_eq!(errors, [(Some(400), None), (Some(404), None)]);
    assert_eq!(method.success, [201]);
}

#[test]
fn prefixes_of_namespaces_do_not_hide_a_field() {
    let page = "# UpdateTicket\n\nRequest\n\n```xml\n<s:Envelope xmlns:s=\"urn:s\"><s:Body><t:Title xmlns:t=\"urn:t\">x</t:Title></s:Body></s:Envelope>\n```\n\n\
        | Element | Type | Required |\n|---|---|---|\n| Title | xs:string | yes |\n";
    assert_eq!(body(&method(page).request), ["Title string!"]);
}

#[test]
fn an_example_call_shows_parameters_that_no_table_lists() {
    let page = "# List tickets\n\n`GET /tickets?page=1&state=open`\n\n```json\n[{\"id\": 1}]\n```\n";
    let method = method(page);
    assert_eq!(show(&method.query).len(), 2);
    assert_eq!(method.name, "GET /tickets");
    let listed = page.replace("```json", "| Name | Type |\n|---|---|\n| limit | int |\n\n```json");
    assert_eq!(show(&self::method(&listed).query), ["limit integer"]);
}

#[test]
fn a_sample_of_the_introduction_is_no_request() {
    let page = "# Change a ticket\n\nPATCH /tickets/{id}\n\nTo rename it say so:\n\n```js\n{\"title\": \"x\"}\n```\n\n\
        ## Request Body\n\n| Name | Type |\n|---|---|\n| op | string |\n| value | object |\n";
    assert_eq!(body(&method(page).request), ["op string", "value object"]);
    let shared = page.replace("\"title\"", "\"op\"");
    assert_eq!(body(&method(&shared).request), ["op string", "value object"]);
}

#[test]
fn rows_below_a_list_of_the_same_name_stand_in_it() {
    let page = "# ticket.create\n\nRequest\n\n| Name | Type |\n|---|---|\n| phones | string |\n| phone.number | string |\n| title | string |\n";
    assert_eq!(
        body(&method(page).request),
        ["phones object", "phones.phone object", "phones.phone.number string", "title string"]
    );
}

#[test]
fn a_table_may_list_the_values_of_several_fields() {
    let page = "# List tickets\n\n`GET /tickets`\n\n| Name | In | Type |\n|---|---|---|\n| state | query | string |\n| sort | query | string |\n\n\
        #### Values\n\n| Parameter | Value |\n|---|---|\n| state | open |\n| state | closed |\n| sort | asc |\n";
    let values: Vec<String> = method(page)
        .query
        .iter()
        .map(|field| field.allowed.iter().map(|value| value.value.clone()).collect::<Vec<_>>().join("|"))
        .collect();
    assert_eq!(values, ["open|closed", "asc"]);
}

#[test]
fn replies_are_told_apart_by_their_status() {
    let page = "# Tickets\n\n`POST /tickets`\n\n| Field | Type | Text |\n|---|---|---|\n| sort | string | The order: `up`, `down` |\n\n\
        Returns `201 Created`:\n\n```json\n{\"id\": 1}\n```\n\nReturns `422`:\n\n```json\n{\"reason\": \"x\"}\n```\n";
    let method = method(page);
    assert_eq!(body(&method.request), ["sort string up|down"]);
    assert_eq!(
        (body(&method.response), body(&method.error_response)),
        (vec!["id integer".to_owned()], vec!["reason string".to_owned()])
    );
}

#[test]
fn the_root_element_is_no_field() {
    let page = "# SaveTicket\n\nRequest\n\n```xml\n<saveTicket><ticket id=\"5\"><title>x</title></ticket></saveTicket>\n```\n\n\
        | XPath | Type | Occurs |\n|---|---|---|\n| saveTicket | node | 1 |\n| saveTicket/ticket/@id | int | 1 |\n| ticket/title | string | 0..1 |\n";
    let method = method(page);
    assert_eq!(body(&method.request), ["ticket object", "ticket.id integer!@", "ticket.title string?"]);
}

#[test]
fn a_second_column_of_names_holds_attributes() {
    let page = "# SaveTicket\n\nRequest\n\n| Element | Attribute | Type | Required |\n|---|---|---|---|\n| ticket | | | yes |\n\
        | | id | int | yes |\n| ticket | lang | string | no |\n| title | | string | no |\n";
    assert_eq!(
        body(&method(page).request),
        ["ticket object!", "ticket.id integer!@", "ticket.lang string?@", "title string?"]
    );
}

#[test]
fn blocks_of_gitbook_are_parameters() {
    let page = "{% swagger method=\"post\" path=\"/boxes\" summary=\"Add a box\" %}\n\
        {% swagger-parameter in=\"query\" name=\"dry\" type=\"boolean\" %}\nOnly try\n{% endswagger-parameter %}\n\n\
        {% swagger-parameter in=\"body\" name=\"weight\" type=\"integer\" required=\"true\" %}\nHow heavy\n\
        {% endswagger-parameter %}\n\n\
        {% swagger-response status=\"200: OK\" description=\"Done\" %}\n```json\n{\"id\": 3}\n```\n\
        {% endswagger-response %}\n{% swagger-response status=\"409: Conflict\" description=\"Box is there\" %}\n\
        {% endswagger-response %}\n{% endswagger %}\n";
    let found = method(page);
    assert_eq!(found.name, "POST /boxes");
    assert_eq!(show(&found.query), ["dry boolean"]);
    assert_eq!(body(&found.request), ["weight integer!"]);
    assert_eq!(body(&found.response), ["id integer"]);
    assert_eq!(found.errors.len(), 1);
}

#[test]
fn a_text_with_attributes_has_the_type_of_the_text() {
    let page = "# getToll\n\nResponse:\n\n```xml\n<reply><toll unit=\"DKK\">9</toll><toll unit=\"SEK\">8</toll></reply>\n```\n\n\
        | Name | Type |\n|---|---|\n| toll | decimal |\n| toll.unit | string |\n";
    assert_eq!(body(&method(page).response), ["toll number*", "toll.unit string@"]);
}

#[test]
fn definitions_of_a_term_may_be_a_list_of_names() {
    let page = "<html><body><h1>createBox</h1><p><code>POST /boxes</code></p><dl><dt>Parameters:</dt><dd><code>weight</code> - (decimal, required) how heavy</dd>\
        <dd><code>colour</code> - (string, optional) which</dd><dt>Returns:</dt><dd><code>id</code> - (integer) key</dd></dl></body></html>";
    let found = crate::inspect("page.html", page.as_bytes()).schema.methods.remove(0);
    assert_eq!(body(&found.request), ["weight number!", "colour string?"]);
    assert_eq!(body(&found.response), ["id integer"]);
}

#[test]
fn front_matter_is_not_lost_without_a_word() {
    let found = crate::inspect("page.md", b"---\ntitle: getBox\nuid: x\nstatus: beta\n---\n\nText.\n");
    let told: Vec<(&str, u32)> =
        found.diagnostics.iter().map(|found| (found.code, found.place.map_or(0, |place| place.line))).collect();
    assert!(told.contains(&("front-matter", 4)), "{told:?}");
}

#[test]
fn an_address_is_one_by_its_type_or_by_a_rule_but_not_by_its_name() {
    let page = "# createBox\n\n`POST /boxes`\n\nRequest:\n\n| Name | Type | Description |\n|---|---|---|\n\
        | email | string | Who owns the box |\n| owner | email | Who owns the box |\n\
        | keeper | string | Who keeps it. Must be a valid e-mail address. |\n| weight | decimal | Valid email address |\n";
    let fields = method(page).request.expect("a request").fields;
    let told: Vec<_> = fields.iter().map(|field| (field.name.as_str(), field.format, field.format_stated)).collect();
    let email = Some(crate::schema::TextFormat::Email);
    assert_eq!(
        told,
        [("email", None, false), ("owner", email, false), ("keeper", email, true), ("weight", None, false)]
    );
}
