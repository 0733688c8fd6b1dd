//! Header rows of many languages enter, the columns that they must be.

use super::super::segment_header;
use super::Column::*;
use super::*;

#[test]
fn every_example_of_every_language_means_what_it_says() {
    for language in languages() {
        assert!(!language.examples.is_empty());
        for (cell, expected) in language.examples {
            assert_eq!(column(cell), Some(*expected), "{cell}");
        }
    }
}

#[test]
fn cells_of_fields_are_not_headers() {
    for cell in [
        "Identifier of the order",
        "ticket.number",
        "string(32)",
        "",
        "yes",
        "a rather long sentence about the default value of things",
    ] {
        assert_eq!(column(cell), None, "{cell}");
    }
}

#[track_caller]
fn row(cells: &[&str], expected: &[Option<Column>]) {
    assert_eq!(header_row(cells).as_deref(), Some(expected), "{cells:?}");
}

#[test]
fn value_is_decided_by_its_neighbours() {
    row(&["Name", "Type", "Value", "Note"], &[Some(Name), Some(Type), Some(Description), Some(Note)]);
    row(&["Value", "Description", "Note"], &[Some(Value), Some(Description), Some(Note)]);
    row(&["Field", "Description", "Values"], &[Some(Name), Some(Description), Some(Value)]);
    row(&["Название", "Тип", "Значение", "Примечание"], &[Some(Name), Some(Type), Some(Description), Some(Note)]);
    row(&["Name", "Тип", "Value", "Notr"], &[Some(Name), Some(Type), Some(Description), Some(Note)]);
}

#[test]
fn a_header_may_have_strange_and_empty_cells() {
    row(&["Parameter", "Since 2.0", "Description", ""], &[Some(Name), None, Some(Description), None]);
}

#[test]
fn rows_of_fields_are_not_headers() {
    for cells in [
        &["name", "string", "Name"][..],
        &["description", "string", "Description of the order"],
        &["type", "string", "note"],
        &["code", "Error code"],
        &["Name", "Name"],
        &["status", ""],
        &["id", "int", "identifier"],
        &["order.status", "enum", "Статус"],
        &["status", "enum", "Статус"],
        &["ship_to", "Type", "Name"],
    ] {
        assert_eq!(header_row(cells), None, "{cells:?}");
    }
}

#[track_caller]
fn line(text: &str, expected: &[(Column, &str)]) {
    let found = segment_header(text).unwrap_or_default();
    let found: Vec<(Column, &str)> = found.into_iter().map(|(column, range)| (column, &text[range])).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn lines_without_borders_are_split() {
    line("Name Type Value Note", &[(Name, "Name"), (Type, "Type"), (Description, "Value"), (Note, "Note")]);
    line("Value Description Note", &[(Value, "Value"), (Description, "Description"), (Note, "Note")]);
    line(
        "ParameterDescriptionDefault ValueData TypeMandatory",
        &[
            (Name, "Parameter"),
            (Description, "Description"),
            (Default, "Default Value"),
            (Type, "Data Type"),
            (Required, "Mandatory"),
        ],
    );
    line(
        "HTTP CodeError StringResolution",
        &[(Status, "HTTP Code"), (Text, "Error String"), (Resolution, "Resolution")],
    );
    line(
        "Название Тип Значение Примечание",
        &[(Name, "Название"), (Type, "Тип"), (Description, "Значение"), (Note, "Примечание")],
    );
    line(
        "Feldname Datentyp Pflicht Beschreibung",
        &[(Name, "Feldname"), (Type, "Datentyp"), (Required, "Pflicht"), (Description, "Beschreibung")],
    );
    line("参数名类型说明", &[(Name, "参数名"), (Type, "类型"), (Description, "说明")]);
}

#[test]
fn headings_and_sentences_are_no_header_lines() {
    for text in [
        "Response example",
        "Request parameters",
        "Error codes",
        "Name of the order",
        "Example",
        "Error Result",
        "Status",
        "Error message",
    ] {
        assert_eq!(segment_header(text), None, "{text}");
    }
}

#[test]
fn hostile_lines_take_no_time() {
    assert_eq!(segment_header(&"Name ".repeat(1_000_000)), None);
    assert_eq!(column(&"x".repeat(1_000_000)), None);
    segment_header(&"NameType".repeat(25));
}
