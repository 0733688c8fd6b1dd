//! Pages as vendors and their renderings write them, with invented names.

use super::read;
use crate::page::{Block, Document, Inline, Revision};

/// The blocks of a page as text, a line a block or row: `# heading`, `prose`, `* item`, `= header`, `- row`, `:code`.
fn shown(document: &Document) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out.push_str(&text.replace('\n', "⏎"));
        out.push('\n');
    };
    let cells = |cells: &[Inline]| cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>().join(" | ");
    for block in &document.blocks {
        match block {
            Block::Heading { level, text } => line(format!("{} {}", "#".repeat(usize::from(*level)), text.text)),
            Block::Prose(text) => line(text.text.clone()),
            Block::List(items) => items.iter().for_each(|item| line(format!("* {}", item.text))),
            Block::Table(table) => {
                line(format!("= {}", cells(&table.header)));
                table.rows.iter().for_each(|row| line(format!("- {}", cells(&row.cells))));
            }
            Block::Sample(sample) => line(format!(":{}: {}", sample.language, sample.text)),
        }
    }
    out
}

#[track_caller]
fn check(source: &str, expected: &str) {
    let documents = read("page", source, &mut Vec::new());
    assert_eq!(documents.len(), 1);
    let expected: String = expected.trim().lines().map(|line| format!("{}\n", line.trim())).collect();
    let found: String = shown(&documents[0]).lines().map(|line| format!("{}\n", line.trim_end())).collect();
    assert_eq!(found, expected);
}

#[test]
fn markdown_with_front_matter_and_fences() {
    check(
        "---\ntitle: PUT Order/{id}\nuid: x\n---\n\n# PUT Order/{id}\n\n```http\nPUT /api/Order/{id}\n```\n\nChanges it.\n\n\
         | Name | Type | Description |\n|------|---|---|\n| id | int32 | The order. **Required** |\n\n## Sample\n\n\
         ```http_\nHTTP/1.1 200 OK\n\n{\"a\": 1}\n```",
        "# PUT Order/{id}
         # PUT Order/{id}
         :http: PUT /api/Order/{id}
         Changes it.
         = Name | Type | Description
         - id | int32 | The order. Required
         ## Sample
         :http_: HTTP/1.1 200 OK⏎⏎{\"a\": 1}",
    );
}

#[test]
fn rendered_markdown_without_marks() {
    check(
        "PUT Order/{id}\nPUT /api/Order/{id}\nChanges the order\nQuery Parameters\n| Name | Type | Description |\n|---|---|---|\n\
         | $select | string | Names |\nPUT /api/Order/{id}?$select=name\nResponse body: Order\n| Name | Type | Description |\n|---|---|---|\n\
         | Id | int32 | Key |\n| _Links | object |\nSample request\nPUT /api/Order/{id}\nAccept: application/json\n{\n\"Id\": 5,\n\"Tags\": [\n\"a\"\n]\n}\nDone",
        "# PUT Order/{id}
         :http: PUT /api/Order/{id}
         Changes the order
         ### Query Parameters
         = Name | Type | Description
         - $select | string | Names
         :http: PUT /api/Order/{id}?$select=name
         ### Response body: Order
         = Name | Type | Description
         - Id | int32 | Key
         - _Links | object
         ### Sample request
         :http: PUT /api/Order/{id}⏎Accept: application/json⏎{⏎\"Id\": 5,⏎\"Tags\": [⏎\"a\"⏎]⏎}
         Done",
    );
}

#[test]
fn a_blank_line_after_every_line() {
    check(
        "Закрывает заказ. Формат запроса: \n\n    \n\n    \n\n    <?xml version=\"1.0\"?>\n\n    <request method=\"order.close\">\n\n      <id></id>\n\n    </request>\n\n\n\
         Название | Тип | Значение | Примечание   \n\n---|---|---|---  \n\nid | int | номер |   \n\nfields.field | string | поле: \n\n\n  * **a** \\- один\n\n  * **b** \\- два\n\n\n\
         | добавится в ответ   \n\nstate | enum | вид | смотри [виды](виды.md)  \n\n  \n\nОтвет: \n",
        "Закрывает заказ. Формат запроса:
         :: <?xml version=\"1.0\"?>⏎<request method=\"order.close\">⏎  <id></id>⏎</request>
         = Название | Тип | Значение | Примечание
         - id | int | номер |
         - fields.field | string | поле:⏎* a - один⏎* b - два | добавится в ответ
         - state | enum | вид | смотри виды
         Ответ:",
    );
}

#[test]
fn a_table_glued_to_the_sample() {
    check(
        "Order API\n<request method=\"order.get\">\n<id></id>\n</request>| Name | Type | Value | Note | \n|---|---|---|---|\n| id | int | key | |\n\
         | kinds | string | one of:\n  | \nthe node then holds it | \n| last | int | \nReply:",
        "# Order API
         :: <request method=\"order.get\">⏎<id></id>⏎</request>
         = Name | Type | Value | Note
         - id | int | key |
         - kinds | string | one of: | the node then holds it
         - last | int
         Reply:",
    );
}

#[test]
fn flattened_cells() {
    check(
        "Order API order.find\n\n<request method=\"order.find\">\n<id></id>\n<state/>\n<lines total=\"1\"><line/></lines>\n<ship><to/></ship>\n</request>\n\
         Name Type Value Note\nid int key of the order\nstate enum one of:\n  • open - not yet sent\n  • sent\nthe reply then holds it\nlines list of the lines\n\
         lines total int how many there are\nship root of the address\nship .to string where it goes\n\nA paragraph inside the cell.\n\nship.zip string zip code\n\n\nReply:\n",
        "# Order API order.find
         :: <request method=\"order.find\">⏎<id></id>⏎<state/>⏎<lines total=\"1\"><line/></lines>⏎<ship><to/></ship>⏎</request>
         = Name | Type | Value | Note
         - id | int | key of the order |
         - state | enum | one of:⏎• open - not yet sent⏎• sent⏎the reply then holds it |
         - lines |  | list of the lines |
         - lines total | int | how many there are |
         - ship |  | root of the address |
         - ship .to | string | where it goes⏎A paragraph inside the cell. |
         - ship.zip | string | zip code |
         Reply:",
    );
}

#[test]
fn glued_cells() {
    check(
        "closeOrder\n\nFieldDescriptionDefault ValueData TypeMandatory\nvVersion of the API\nINTEGERYES\n\norder > \n\norder_id  \nNumber of the order\nSTRINGYES\n\
         order > forceTRUE/FALSE. Skip the checksFALSEBOOLEANNO\norder > nameName of it\n\nfirst of the two\n\nSTRINGNO\n\nResult\n\n\
         HTTP CodeError StringResolution\n400Order x of y emptyAdd the order\n500Internal ErrorTry again\n\nSuccess\n\nHTTP/1.1 204 No Content\n",
        "# closeOrder
         = Field | Description | Default Value | Data Type | Mandatory
         - v | Version of the API |  | INTEGER | YES
         - order > order_id | Number of the order |  | STRING | YES
         - order > force | TRUE/FALSE. Skip the checks | FALSE | BOOLEAN | NO
         - order > name | Name of it | first of the two | STRING | NO
         ### Result
         = HTTP Code | Error String | Resolution
         - 400 | Order x of y empty | Add the order
         - 500 | Internal Error | Try again
         ### Success
         :http: HTTP/1.1 204 No Content",
    );
}

#[test]
fn the_old_and_the_new_side_of_a_diff() {
    let source = "Orders: Difference between revisions\n\nLine 1: Line 1:\nOld words about orders\n{{#seo:\n|title=Orders\n}}\n\n== order.add ==\n\
                  New words about orders\n<source lang=\"xml\">\n#[[API order.add|order.add]]\n<request method=\"order.add\">\n#[[API order.get|order.get]]\n  <id/>\n  <name/>\n\
                  <a/>\n<b/>\n<c/>\n<d/>\n<e/>\n<f/>\n<g/>\n</request>\n</source>\n\nReply:\n<source lang=\"xml\">\n<response/>\n</source>\n=== State ===\n*OPEN\n*DONE\n\n\
                  == Go ==\n== Go ==\n\nLatest revision as of 10:00, 1 May 2024";
    let documents = read("page", source, &mut Vec::new());
    let revisions: Vec<Revision> = documents.iter().map(|document| document.revision).collect();
    assert_eq!(revisions, [Revision::Current, Revision::Old]);
    let title = "# Orders: Difference between revisions\n";
    assert_eq!(shown(&documents[0]), format!("{title}New words about orders\n* order.add\n* order.get\n## Go\n"));
    let old = "Old words about orders\n## order.add\n:xml: <request method=\"order.add\">⏎  <id/>⏎  <name/>⏎<a/>⏎<b/>⏎<c/>⏎<d/>⏎<e/>⏎<f/>⏎<g/>⏎</request>\n\
               Reply:\n:xml: <response/>\n### State\n* OPEN\n* DONE\n## Go\n";
    assert_eq!(shown(&documents[1]), format!("{title}{old}"));
}

#[test]
fn the_revision_shown_below_a_diff_is_the_current_one() {
    let source = "Orders: Difference\n\nLine 5: Line 5:\n* [[A]]\n* [[B]]\n\nCurrent revision as of 1 May 2024Closes an order.\n\n<request>\n<id/>\n</request>\n";
    let documents = read("page", source, &mut Vec::new());
    let expected = "# Orders: Difference\nCloses an order.\n:: <request>⏎<id/>⏎</request>\n";
    assert_eq!(shown(&documents[0]), expected);
}

#[test]
fn samples_end_where_something_else_resumes() {
    check(
        "Send this:\n<request>\n<order>\n...\n<order>\n</request>\nThe rest is prose.\n\n<request>\n<id>\nName Type Value\nid int key\n\n<id>1</id> is a fragment.\n<silent>1</silent>\n",
        "Send this:
         :: <request>⏎<order>⏎...⏎<order>⏎</request>
         The rest is prose.
         :: <request>⏎<id>
         = Name | Type | Value
         - id | int | key
         <id>1</id> is a fragment.
         <silent>1</silent>",
    );
}

#[test]
fn other_vendors() {
    check(
        "# Auftrag\n\n| Pflicht | Feld | Typ | Beschreibung |\n|:--|:--|:--|:--|\n| Ja | kunde.nr | Zeichenkette (20) | Nummer |\n| Nein | art | int|string | Art |\n\n\
         - `title` (string, required): what it is\n- `size` (integer): from 1\n\n+----+-----+\n| Key | Type |\n+====+=====+\n| id | int |\n+----+-----+\n\n`GET /orders`\n",
        "# Auftrag
         = Pflicht | Feld | Typ | Beschreibung
         - Ja | kunde.nr | Zeichenkette (20) | Nummer
         - Nein | art | int|string | Art
         * title (string, required): what it is
         * size (integer): from 1
         = Key | Type
         - id | int
         :http: GET /orders",
    );
}

#[test]
fn indented_names_bear_marks() {
    check(
        "| Name | Type |\n|---|---|\n| order | object |\n| &nbsp;&nbsp;`lines` | array |\n| \u{2003}\u{2003}price | int |\n| state | enum |\n",
        "= Name | Type
         - order | object
         - → lines | array
         - →→ price | int
         - state | enum",
    );
}

#[test]
fn quotations_lose_their_marks() {
    check(
        "# Order\n\n> **Note**\n>\n> Send it once,\n> then wait.\n\n> | Name | Type |\n> |---|---|\n> | id | int |\n\n> > Twice quoted.\n\n```sh\n> kept\n```\n",
        "# Order
         Note
         Send it once, then wait.
         = Name | Type
         - id | int
         Twice quoted.
         :sh: > kept",
    );
}

#[test]
fn the_wiki_markup_of_jira() {
    check(
        "h1. addTicket\n\nh2. Request\n\n||Name||Type||Note||\n|*key*|int|see [keys|http://example.com/k] or {{a|b}}|\n|state|enum|one of:\n* OPEN\n* DONE|\n\n\
         # first\n** a {color:red}red{color} one\n\n{code:json|title=x}\n{\n  \"a\": \"h1. {{x}}\"\n}\n{code}\n\n{noformat}GET /tickets{noformat}\nEnd.\n",
        "# addTicket
         ## Request
         = Name | Type | Note
         - key | int | see keys or a|b
         - state | enum | one of:⏎• OPEN⏎• DONE
         * first
         * a red one
         x
         :json: {⏎  \"a\": \"h1. {{x}}\"⏎}
         :: GET /tickets
         End.",
    );
}

#[test]
fn asciidoc() {
    check(
        "= Add ticket\n:toc: left\n\n`POST /tickets`\n\n.Request fields\n[cols=\"1,1a,3\"]\n|===\n|Name |Type |Note\n\n|key\n|int\n|the *key*\nof it\n\n\
         |state |enum a|`a\\|b`\n|===\n\n== Errors\n\n[options=\"header\",cols=\"2*\"]\n|===\n|Code\n|Text\n|12\n|not found\n|===\n\n.Sample\n[source,json]\n----\n{\n\"a\": \"|===\"\n}\n----\n\n* one\n** two\n",
        "# Add ticket
         :http: POST /tickets
         ##### Request fields
         = Name | Type | Note
         - key | int | the key⏎of it
         - state | enum | a|b
         ## Errors
         = Code | Text
         - 12 | not found
         ##### Sample
         :json: {⏎\"a\": \"|===\"⏎}
         * one
         * two",
    );
}

#[test]
fn places_point_into_the_source() {
    let documents =
        read("page", "Order\n\n<o>\n<b/>\n</o>| Name | Type |\n|---|---|\n| id |  int |\n", &mut Vec::new());
    let Block::Table(table) = &documents[0].blocks[2] else { panic!("a table") };
    assert_eq!(table.place.to_string(), "5:5");
    assert_eq!(table.rows[0].cells[1].place.to_string(), "7:9");
    let Block::Sample(sample) = &documents[0].blocks[1] else { panic!("a sample") };
    assert_eq!(sample.place_at(4).to_string(), "4:1");
}

#[test]
fn hostile_pages_are_read_to_their_end() {
    let pages = [
        "| a ".repeat(50_000),
        "| a |\n".repeat(20_000),
        "a | b | \nx\n".repeat(10_000),
        "<a>".repeat(50_000),
        "<a>\n".repeat(20_000),
        "{\n".repeat(20_000),
        "[".repeat(100_000),
        "Name Type Value\n".repeat(2_000),
        format!("Name Type Value\n{}", "id int x\ny\n\n".repeat(10_000)),
        format!("NameTypeRequired\n{}", "order > \n\n".repeat(10_000)),
        "- a\n".repeat(30_000),
        "x".repeat(1_000_000),
        "`".repeat(50_000),
        "Line 1: Line 1:\n".repeat(20_000),
        "GET /x\n\n".repeat(20_000),
        format!("{}\n", "{{".repeat(20)).repeat(10_000),
        "<source>\n".repeat(10_000),
        "```\n".repeat(10_001),
        "PUT /x\nA: b\n".repeat(10_000),
        "a  b\n".repeat(20_000),
        "    x = 1\n\n".repeat(20_000),
        "|===\n".repeat(20_001),
        "> a\n>\n".repeat(20_000),
        "> ".repeat(50_000),
        format!("Name\tType\n{}", "id\tint\nx\n\n".repeat(10_000)),
        format!("|===\n{}", "|a\n".repeat(20_000)),
        format!("h1. x\n{}", "[{{{x}{code}*".repeat(10_000)),
        "{code}\n".repeat(20_001),
    ];
    for page in pages {
        assert!(!read("page", &page, &mut Vec::new()).is_empty());
    }
}
