//! Lists of fields that are no tables.

use super::body;

#[test]
fn elements_with_roles_make_a_table() {
    let fields = "<div class=\"params\">\
        <div class=\"param\"><div class=\"head\"><span class=\"param-name\">id</span><span class=\"param-type\">integer</span>\
        <span class=\"param-required\">required</span></div><div class=\"param-description\"><p>Of the order.</p><p>Up to 9.</p></div></div>\
        <div class=\"param\"><div class=\"head\"><span class=\"param-name\">note</span><span class=\"param-type\">string</span></div></div></div>";
    assert_eq!(
        body(fields),
        "[Name | Type | Required | Description]\n| id | integer | required | Of the order.⏎Up to 9.\n| note | string |  | "
    );
}

#[test]
fn fields_inside_a_field_bear_its_name() {
    let row = |name: &str, inside: &str| {
        format!(
            "<li class=\"field\"><b class=\"field-name\">{name}</b> <i class=\"field-type\">string</i>{inside}</li>"
        )
    };
    let inner = format!("<ul>{}{}</ul>", row("name", ""), row("mail", ""));
    assert_eq!(
        body(&format!("<ul>{}{}</ul>", row("buyer", &inner), row("id", ""))),
        "[Name | Type]\n| buyer | string\n| buyer.name | string\n| buyer.mail | string\n| id | string"
    );
}

#[test]
fn a_row_of_fields_belongs_to_the_row_above() {
    let row = |name: &str| {
        format!(
            "<tr><td><span class=\"property-name\">{name}</span></td><td><span class=\"sc-x type\">string</span></td></tr>"
        )
    };
    let table = format!(
        "<table><tbody>{}<tr><td colspan=2><div><table><tbody>{}{}</tbody></table></div></td></tr>{}</tbody></table>",
        row("tag"),
        row("label"),
        row("color"),
        row("id")
    );
    assert_eq!(
        body(&table),
        "[Name | Type]\n| tag | string\n| tag.label | string\n| tag.color | string\n| id | string"
    );
}

#[test]
fn a_cell_with_name_and_type_is_taken_apart() {
    let table = "<table class=\"parameters\"><thead><tr><th>Name</th><th>Description</th></tr></thead><tbody>\
        <tr><td class=\"parameters-col_name\"><div class=\"parameter__name required\">limit<span>&nbsp;*</span></div>\
        <div class=\"parameter__type\">integer</div></td><td><p>How many</p></td></tr></tbody></table>";
    assert_eq!(body(table), "[Name | Type | Required | Description]\n| limit | integer | required | How many");
}

#[test]
fn sections_with_fields_stay_apart() {
    let section = |title: &str, name: &str| {
        let field = format!("<li><span class=\"param-name\">{name}</span> <span class=\"type\">int</span></li>");
        format!("<section><h3>{title}</h3><ul>{field}{field}</ul></section>")
    };
    let field = |name: &str| format!("[Name | Type]\n| {name} | int\n| {name} | int");
    assert_eq!(
        body(&format!("{}{}", section("Query", "a"), section("Body", "b"))),
        format!("### Query\n{}\n### Body\n{}", field("a"), field("b"))
    );
}

#[test]
fn a_button_that_names_a_field_is_read() {
    let row = "<li><button><span class=\"property-name\">items</span></button><span class=\"type\">array</span></li>";
    assert_eq!(
        body(&format!("<ul>{row}{row}</ul><button>Copy</button>")),
        "[Name | Type]\n| items | array\n| items | array"
    );
}

#[test]
fn a_name_may_hold_its_type() {
    let row = |name: &str, inside: &str| {
        format!(
            "<div class=\"param\"><div class=\"param-name\">{name} <span class=\"type\">string</span></div>\
             <div class=\"param-desc\">About {name}.{inside}</div></div>"
        )
    };
    let inner = format!("<div>{}{}</div>", row("buyer.name", ""), row("buyer.mail", ""));
    assert_eq!(
        body(&format!("<div>{}{}</div>", row("buyer", &inner), row("id", ""))),
        "[Name | Type | Description]\n| buyer | string | About buyer.\n| buyer.name | string | About buyer.name.\n| buyer.mail | string | About buyer.mail.\n| id | string | About id."
    );
}

#[test]
fn boxes_in_rows_are_a_table() {
    let row = |cells: [&str; 3]| {
        let [name, kind, note] = cells;
        format!("<div class=\"row\"><div>{name}</div><div>{kind}</div><div>{note}</div></div>")
    };
    let head = row(["Field", "Type", "Description"]);
    let rows = format!("{head}{}{}", row(["size", "integer", ""]), row(["colour", "string", "Of the order"]));
    assert_eq!(
        body(&format!("<div>{rows}</div>")),
        "[Field | Type | Description]\n| size | integer | \n| colour | string | Of the order"
    );
    let plain = row(["One", "Two", "Three"]);
    assert!(!body(&format!("<div>{plain}{plain}{plain}</div>")).contains('['));
}
