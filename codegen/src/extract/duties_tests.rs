//! Duties that pages state above tables and lists, in letters, and with marks.

use crate::schema::Method;

fn duties(page: &str) -> Vec<String> {
    let found = crate::inspect("page.md", page.as_bytes());
    let method: Method = found.schema.methods.into_iter().next().unwrap_or_default();
    let fields = method.request.map(|body| body.fields).unwrap_or_default();
    let mark = |required: Option<bool>| match required {
        Some(true) => "!",
        Some(false) => "?",
        None => "",
    };
    fields.iter().map(|field| format!("{}{}", field.name, mark(field.required))).collect()
}

fn table(title: &str, rows: &str) -> String {
    format!("# POST /doors\n\n{title}\n\n{rows}")
}

const ROWS: &str = "| Field | Description |\n|---|---|\n| colour | how it looks |\n| width | how wide |\n";

#[test]
fn words_above_a_table_say_a_duty_of_all_rows() {
    for title in [
        "## Required parameters",
        "## Minimum required fields",
        "The following fields are required:",
        "Champs obligatoires :",
        "## Pflichtfelder",
        "Обязательные параметры:",
    ] {
        assert_eq!(duties(&table(title, ROWS)), ["colour!", "width!"], "{title}");
    }
    for title in ["## Optional fields", "The following are optional", "Не обязательные параметры:"]
    {
        assert_eq!(duties(&table(title, ROWS)), ["colour?", "width?"], "{title}");
    }
}

#[test]
fn legends_and_conditions_say_none() {
    for title in [
        "Fields marked with an asterisk (*) are required.",
        "Pola oznaczone gwiazdką są wymagane.",
        "## Fields",
        "These fields are required if the door is open.",
    ] {
        assert_eq!(duties(&table(title, ROWS)), ["colour", "width"], "{title}");
    }
}

#[test]
fn a_list_below_a_title_has_its_duty() {
    let page = "# POST /doors\n\n### Required arguments\n\n- **colour**: how it looks\n- **width**: how wide\n\n\
                ### Optional arguments\n\n- **glass**: 0 or 1\n- **lock**: which one\n";
    assert_eq!(duties(page), ["colour!", "width!", "glass?", "lock?"]);
}

#[test]
fn letters_and_stars_are_duties() {
    let rows = "| Field | M/O/K | Type |\n|---|---|---|\n| colour | M | string |\n| width | O | int |\n";
    assert_eq!(duties(&table("", rows)), ["colour!", "width?"]);
    let rows =
        "| Field | Status | Type |\n|---|---|---|\n| colour | M | string |\n| width | C | int |\n| glass | O | int |\n";
    assert_eq!(duties(&table("", rows)), ["colour!", "width", "glass?"]);
    let rows = "| Field | Type |\n|---|---|\n| *colour | string (1) |\n| width | text (1) |\n";
    assert_eq!(duties(&table("", rows)), ["colour!", "width"]);
    let lines = "# POST /doors\n\ncolour (required): how it looks\nwidth (optional): how wide\n";
    assert_eq!(duties(lines), ["colour!", "width?"]);
}

#[test]
fn a_table_without_a_header_below_words_about_fields_lists_them() {
    let page = "<html><body><h1>POST /doors</h1><p>The following are required to add a door</p>\
                <table><tr><td>colour</td><td>how it looks</td></tr><tr><td>width</td><td>how wide</td></tr></table>\
                </body></html>";
    assert_eq!(duties(page), ["colour!", "width!"]);
}
