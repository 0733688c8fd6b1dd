//! Pages of vendors in layouts of their own: what must be heard of each class.

use super::tests::{body, method};

#[test]
fn an_envelope_is_no_part_of_the_message() {
    let page = "# AddTicket\n\n```xml\n<e:Envelope xmlns:e=\"urn:e\"><e:Body><t:AddTicket xmlns:t=\"urn:t\"><t:title>x</t:title><t:owner kind=\"a\">1</t:owner></t:AddTicket></e:Body></e:Envelope>\n```\n\n\
        | Element | Type | Occurs |\n|---|---|---|\n| title | string | 1..1 |\n| owner@kind | string | 0..1 |\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["title string!", "owner any", "owner.kind string?@"]);
}

#[test]
fn one_table_may_describe_both_sides() {
    let page = "# PUT /tickets\n\n| Field | Type | Request | Response |\n|---|---|---|---|\n| key | int | | x |\n| title | string | x | x |\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["title string"]);
    assert_eq!(body(&found.response), ["key integer", "title string"]);
    let page = "# PUT /tickets\n\n| Field | Type | Request | Response |\n|---|---|---|---|\n| key | int | - | M |\n| title | string | O | M |\n";
    assert_eq!(body(&method(page).request), ["title string?"]);
}

#[test]
fn rows_that_divide_a_table_say_duties() {
    let page = "# PUT /tickets\n\n| Field | Type | Description |\n|---|---|---|\n| Required fields | | |\n| title | string | Title |\n| Optional fields | | |\n| note | string | Note |\n";
    assert_eq!(body(&method(page).request), ["title string!", "note string?"]);
    let page = "# ticket.merge\n\nRequired parameters:\n\n| Name | Type |\n|---|---|\n| from | int |\n\nOptional parameters:\n\n| Name | Type |\n|---|---|\n| quiet | bool |\n";
    assert_eq!(body(&method(page).request), ["from integer!", "quiet boolean?"]);
}

#[test]
fn columns_under_unknown_words_are_told_by_their_cells() {
    let page = "# PUT /tickets\n\n| Zeta | Name | Eta | Theta |\n|---|---|---|---|\n| The title | title | text(40) | 1..1 |\n| The note | note | text(80) | 0..1 |\n";
    assert_eq!(body(&method(page).request), ["title string!", "note string?"]);
    let page = "# PUT /tickets\n\n| Zeta | Type | Required |\n|---|---|---|\n| title | string | yes |\n| note | string | no |\n";
    assert_eq!(body(&method(page).request), ["title string!", "note string?"]);
}

#[test]
fn labels_beside_names_are_for_people() {
    let page = "# チケット登録\n\nPOST /tickets\n\n| No | 論理名 | 物理名 | 型 | 必須 |\n|---|---|---|---|---|\n| 1 | 件名 | title | String | ○ |\n| 2 | 備考 | note | String | |\n";
    assert_eq!(body(&method(page).request), ["title string!", "note string"]);
}

#[test]
fn open_circles_beside_filled_ones_say_no() {
    let page =
        "# PUT /tickets\n\n| Field | Type | Req. |\n|---|---|---|\n| title | string | ● |\n| note | string | ○ |\n";
    assert_eq!(body(&method(page).request), ["title string!", "note string?"]);
}

#[test]
fn values_below_an_item_belong_to_its_field() {
    let page = "# ticket.close\n\n**Parameters**\n\n* `key` *integer, required* — the ticket\n* `state` *string* — new state. Possible values:\n    * `done` — all is well\n    * `lost` — nobody knows\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["key integer!", "state string done|lost"]);
}

#[test]
fn names_of_classes_above_tables_nest_their_rows() {
    let page = "# PUT /tickets\n\n## Request\n\nTicket\n\n| Property | Type |\n|---|---|\n| title | string |\n| owner | Owner |\n\nOwner\n\n| Property | Type |\n|---|---|\n| key | integer |\n";
    assert_eq!(body(&method(page).request), ["title string", "owner object", "owner.key integer"]);
}

#[test]
fn types_in_the_place_of_values_are_types() {
    let page = "# PUT /tickets\n\n```json\n{\"title\": \"string (required)\", \"key\": \"integer\", \"open\": \"boolean, optional\"}\n```\n";
    assert_eq!(body(&method(page).request), ["title string!", "key integer", "open boolean?"]);
}

#[test]
fn lists_without_types_name_fields_where_these_are_announced() {
    let page = "Close a ticket\n\nGET /close\n\nParameters:\n\nkey – key of the ticket (required);\nnote – why it is closed (optional).\n";
    let found = method(page);
    let names: Vec<_> = found.query.iter().map(|field| (field.name.as_str(), field.required)).collect();
    assert_eq!(names, [("key", Some(true)), ("note", Some(false))]);
}

#[test]
fn failures_are_listed_in_many_ways() {
    let codes = |section: &str| -> Vec<String> {
        let page = format!("# ticket.close\n\nParameters\n\n- key (integer): the key\n\n{section}");
        method(&page).errors.into_iter().map(|error| error.code.unwrap_or(error.text)).collect()
    };
    assert_eq!(codes("Errors:\n\nT100: no such ticket\n\nT101: it is closed\n"), ["T100", "T101"]);
    assert_eq!(codes("## Errors\n\n```\nE1  no such ticket\nE2  it is closed\n```\n"), ["E1", "E2"]);
    assert_eq!(codes("## Errors\n\n```csv\ncode,message\n12,no such ticket\n```\n"), ["12"]);
    assert_eq!(
        codes("Errors:\n\n- \"No such ticket\" - look again\n- \"It is closed\" - open it\n"),
        ["No such ticket", "It is closed"]
    );
    assert_eq!(
        codes("## Errors\n\n| Name | Description | Reason |\n|---|---|---|\n| NO_TICKET | It is gone | Closed |\n"),
        ["NO_TICKET"]
    );
}

#[test]
fn a_manual_lists_names_above_their_texts() {
    let page = "NAME\n    ticket.close - close a ticket\n\nSYNOPSIS\n    POST /v2/close\n\nREQUEST FIELDS\n    key (integer, required)\n        Key of the ticket.\n\n    how (string, optional)\n        One of: kept, lost.\n\nERRORS\n    409\n        It is closed.\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["key integer!", "how string? kept|lost"]);
    assert_eq!(found.errors.iter().map(|error| error.status).collect::<Vec<_>>(), [Some(409)]);
}

#[test]
fn a_column_of_notes_describes_where_no_other_does() {
    let page = "# PUT /tickets\n\n| Feld | Typ | Bemerkung |\n|---|---|---|\n| title | Text | What it is about |\n";
    let described = |page| method(page).request.unwrap().fields[0].description.clone();
    assert_eq!(described(page), "What it is about");
    let page = "# PUT /tickets\n\n| Field | Type | Note | Description |\n|---|---|---|---|\n| title | text | at most 80 characters | The title |\n";
    assert_eq!(described(page), "The title");
}

#[test]
fn one_item_of_a_list_may_name_no_field() {
    let page = "# PUT /tickets\n\nParameters:\n\n- title — what it is about *(required)*;\n- kind (`bug`, `wish`) - which one;\n- notes[] – remarks:\n  - text – what it says;\n- All of them are sent in the body.\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["title any!", "kind enum bug|wish", "notes object*", "notes.text any"]);
}

#[test]
fn attributes_that_name_types_are_no_fields() {
    let page = "# Tickets\n\n* `GET /tickets/#{id}.xml`\n\nReturns one ticket.\n\n```xml\n<ticket><id type=\"integer\">7</id><at type=\"datetime\">2026-11-22T10:00:00Z</at><closed-by nil=\"true\"></closed-by></ticket>\n```\n";
    let found = method(page);
    assert_eq!(found.name, "GET /tickets/{id}.xml");
    assert_eq!(body(&found.response), ["id integer", "at datetime", "closed-by any"]);
}

#[test]
fn names_stand_alone_below_words_that_announce_them() {
    let page = "# PUT /tickets\n\n#### Required parameters\n\n* **title**\n* **state**\n\n#### Optional parameters\n\n* **note**: long remark about it\n* **kind**\n";
    assert_eq!(body(&method(page).request), ["title any!", "state any!", "note any?", "kind any?"]);
}

#[test]
fn terms_of_definitions_are_names() {
    let page = "<html><body><h1>PUT /tickets</h1><h2>Request parameters</h2><dl><dt>title*</dt><dd>What it is about</dd><dt>state</dt><dd>How it is (0 - open, 1 - done)</dd></dl></body></html>";
    assert_eq!(body(&method(page).request), ["title any!", "state enum 0|1"]);
}

#[test]
fn a_mere_example_shows_the_part_that_lists_its_names() {
    let page = "# POST /tickets\n\n### Input\n\n| Nº | Field | Type | Oblig. |\n|---|---|---|---|\n| 1 | title | string | Y |\n| 2 | state | int | N |\n\n### Output\n\n| Field | Type |\n|---|---|\n| key | int |\n\n### Example\n\n```xml\n<ticket><title>x</title><state>1</state></ticket>\n```\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["title string!", "state integer?"]);
    assert_eq!(body(&found.response), ["key integer"]);
}

#[test]
fn sentences_behind_a_type_describe_the_field() {
    let page = "# PUT /tickets\n\n| Field | Type |\n|---|---|\n| title | String. Required. |\n| state | Integer. Possible values: 0, 1. |\n";
    assert_eq!(body(&method(page).request), ["title string!", "state integer 0|1"]);
}

#[test]
fn lines_of_running_text_may_describe_a_field_each() {
    let page = "<html><body><h1>ticket.find</h1><p>Call: <code>PUT https://shop.example/tickets</code></p><p><b>title</b> (required) — what it is about.<br><b>state</b> — how it is.<br>It is new.<br><b>kind</b> (optional) — which one.</p><p><b>url</b>: see above</p></body></html>";
    assert_eq!(body(&method(page).request), ["title any!", "state any", "kind any?"]);
    let page = "<html><body><h1>ticket.find</h1><p><b>note</b> – this is old.<br><b>hint</b> – so is this.</p><h2>Reply</h2><pre>{\"id\": 1}</pre></body></html>";
    assert_eq!(body(&method(page).request), Vec::<String>::new());
}

#[test]
fn an_item_among_fields_may_have_a_class_for_its_type() {
    let page = "# PUT /tickets\n\n- **title** : *String* [1] - what it is about\n- **watchers** : *Person* [0..*] - who is told\n  - **mail** : *String* [1] - the address\n- **rank** : *Integer* [0..1]\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["title string!", "watchers object?", "watchers.mail string!", "rank integer?"]);
}

#[test]
fn a_row_that_the_url_names_in_its_query_is_sent_there() {
    let page = "# Open a ticket\n\nMethod: POST\n\nURL: https://shop.example/tickets?token=TOKEN\n\n```json\n{\"title\": \"x\"}\n```\n\n| Parameter (type) | Required | Note |\n|---|---|---|\n| token (key) | yes | the key |\n| title (small text) | yes | what it is about |\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["title string!"]);
    assert_eq!(found.query.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["token"]);
}

#[test]
fn types_in_brackets_tell_columns_without_a_header() {
    let page = "TicketChange\n\nRequest:\n\n  Key      (Integer, required)   which one\n  Title    (String[40])          what it is about\n  Owner    (Structure)           who has it\n    Mail   (String[60])          where to write to\n\nErrors:\n\n  100   no such ticket\n  101   no such owner\n\nExample:\n\n<TicketChange>\n  <Key>1</Key>\n  <Owner>\n    <Mail>a@b.example</Mail>\n  </Owner>\n</TicketChange>\n";
    let found = method(page);
    assert_eq!(body(&found.request), ["Key integer!", "Title string", "Owner object", "Owner.Mail string"]);
}

#[test]
fn methods_are_named_behind_labels() {
    for page in [
        "# Open a ticket\n\n**Operation:** `OpenTicket`\n\nRequest:\n\n```json\n{\"title\": \"x\"}\n```\n",
        "# Shop handbook\n\n## Operation OpenTicket\n\nRequest:\n\n```json\n{\"title\": \"x\"}\n```\n",
    ] {
        assert_eq!(method(page).name, "OpenTicket", "{page}");
    }
}

#[test]
fn numbers_and_codes_tell_failures() {
    let page = "# ticket.open\n\n```json\n{\"title\": \"x\"}\n```\n\n## Errors\n\n| No. | Meaning |\n|---|---|\n| E10 | Title is empty |\n| E11 | No such owner |\n";
    let errors = |page| -> Vec<String> {
        let entries = method(page).errors.into_iter();
        entries.map(|error| format!("{:?} {:?} {}", error.status, error.code, error.text)).collect()
    };
    assert_eq!(errors(page), ["None Some(\"E10\") Title is empty", "None Some(\"E11\") No such owner"]);
    let page = "# ticket.open\n\n```json\n{\"title\": \"x\"}\n```\n\n## Errors\n\n- **HTTP 402** - no money left\n- **HTTP 404** - no such owner\n";
    assert_eq!(errors(page), ["Some(402) None no money left", "Some(404) None no such owner"]);
}

#[test]
fn a_star_in_brackets_is_a_mark() {
    let page = "# PUT /tickets\n\nFields with (*) are required.\n\n| Field | Type |\n|---|---|\n| title (*) | string |\n| note | string |\n";
    assert_eq!(body(&method(page).request), ["title string!", "note string"]);
}

#[test]
fn a_page_that_is_too_long_to_be_looked_through_says_so_once() {
    let rows = |count: usize| (0..count).map(|row| format!("| field{row} | string | word |\n")).collect::<String>();
    let table =
        |name: &str, rows: &str| format!("## {name}\n\n| Field | Type | Description |\n|---|---|---|\n{rows}\n");
    let told = |rows: &str| {
        let page = format!(
            "# ticket.create\n\n{}{}{}",
            table("Request", rows),
            table("Response", "| a | int | x |\n"),
            table("Response", "| b | int | x |\n")
        );
        let found = crate::inspect("page.md", page.as_bytes());
        let lines: Vec<u32> = found
            .diagnostics
            .iter()
            .filter(|found| found.code == "long-page")
            .filter_map(|found| Some(found.place?.line))
            .collect();
        (lines, body(&found.schema.methods[0].response))
    };
    let heard = vec!["a integer".to_owned(), "b integer".to_owned()];
    assert_eq!(told(&rows(10)), (Vec::new(), heard.clone()));
    assert_eq!(told(&rows(7_000)), (vec![7_010], heard), "the table behind it is read all the same");
}

#[test]
fn a_list_of_values_may_belong_to_a_path() {
    let table = "# PUT /tickets\n\n| Field | Type |\n|---|---|\n| marks | array |\n| marks[].kind | string |\n\n";
    for values in [
        "The field `marks[].kind` has one of the following values:\n\n* `red`: at once\n* `blue`: later\n",
        "### Values of marks[].kind\n\n| Value | Description |\n|---|---|\n| red | at once |\n| blue | later |\n",
    ] {
        let found = method(&format!("{table}{values}"));
        assert_eq!(body(&found.request), ["marks object*", "marks.kind string red|blue"], "{values}");
    }
}
