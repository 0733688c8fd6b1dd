use super::super::leading_type;
use super::*;

#[track_caller]
fn kind(cell: &str, expected: Kind) -> TypeWord {
    let found = type_word(cell).unwrap_or_else(|| panic!("no type: {cell}"));
    assert_eq!(found.kind, expected, "{cell}");
    found
}

#[track_caller]
fn array(cell: &str, expected: Kind) {
    assert!(kind(cell, expected).array, "{cell}");
}

#[test]
fn words_of_all_languages() {
    for cell in [
        "string",
        "String",
        "STRING",
        "varchar(20)",
        "строка",
        "Zeichenkette",
        "chaîne de caractères",
        "字符串",
        "uuid",
        "text",
        "url",
    ] {
        kind(cell, Kind::String);
    }
    for cell in [
        "int",
        "INTEGER",
        "id",
        "long",
        "целое число",
        "Ganzzahl",
        "unsigned int",
        "integer(int64)",
        "xs:int",
        "System.Int32",
        "int?",
    ] {
        kind(cell, Kind::Integer);
    }
    for cell in ["bool", "BOOLEAN", "bool (0/1)", "bool - 0/1", "логический", "boolean, optional", "nullable bool"]
    {
        kind(cell, Kind::Boolean);
    }
    for cell in
        ["DateTime", "Date", "Time", "date-time", "string(date-time)", "string <date-time>", "xs:dateTime", "дата"]
    {
        kind(cell, Kind::DateTime);
    }
    for cell in ["double", "decimal(10,2)", "number", "Float", "число"] {
        kind(cell, Kind::Number);
    }
    for cell in ["node", "object", "Object", "объект"] {
        kind(cell, Kind::Object);
    }
    for cell in ["enum", "enum / int", "перечисление"] {
        kind(cell, Kind::Enum);
    }
}

#[test]
fn lengths_and_bits() {
    assert_eq!(kind("string(32)", Kind::String).max_length, Some(32));
    assert_eq!(kind("String (max 255 chars)", Kind::String).max_length, Some(255));
    assert_eq!(kind("string, max 40 characters", Kind::String).max_length, Some(40));
    assert_eq!(kind("string[1..12]", Kind::String).max_length, Some(12));
    assert_eq!(kind("string(min 3)", Kind::String).max_length, None);
    assert_eq!(kind("int32", Kind::Integer).bits, Some(32));
    assert_eq!(kind("integer <int64>", Kind::Integer).bits, Some(64));
    assert_eq!(kind("int", Kind::Integer).bits, None);
}

#[test]
fn arrays_and_maps() {
    for cell in [
        "array of strings",
        "string[]",
        "[string]",
        "List<String>",
        "Array(string)",
        "массив строк",
        "array string",
        "string array",
        "Array von Zeichenketten",
        "tableau de chaînes",
    ] {
        array(cell, Kind::String);
    }
    for cell in ["array", "list", "set", "set/list", "массив"] {
        array(cell, Kind::Any);
    }
    array("List<Person>", Kind::Object);
    assert_eq!(kind("Person[]", Kind::Object).class.as_deref(), Some("Person"));
    let nested = kind("List<List<int>>", Kind::Integer);
    assert!(nested.array && nested.items.is_some_and(|items| items.array));
    let map = kind("Dictionary<string, Ticket>", Kind::Map);
    assert_eq!(map.items.and_then(|items| items.class).as_deref(), Some("Ticket"));
    assert_eq!(kind("map[string]int", Kind::Map).items.map(|items| items.kind), Some(Kind::Integer));
}

#[test]
fn listed_values() {
    for cell in [
        "enum: {asc,desc}",
        "Enum: asc, desc",
        "enum(asc|desc)",
        "enum [asc, desc]",
        "'asc' | 'desc'",
        "string: asc, desc",
        "enum asc/desc",
    ] {
        let found = type_word(cell);
        if cell != "enum asc/desc" {
            assert_eq!(
                found.map(|found| (found.kind, found.allowed)),
                Some((Kind::Enum, vec!["asc".into(), "desc".into()])),
                "{cell}"
            );
        }
    }
    assert_eq!(kind("bool (0/1)", Kind::Boolean).allowed, ["0", "1"]);
    assert_eq!(kind("Enum: One", Kind::Enum).allowed, ["One"]);
}

#[test]
fn alternatives_widen() {
    kind("int|string", Kind::String);
    kind("integer or null", Kind::Integer);
    kind("int / float", Kind::Number);
    kind("string | null", Kind::String);
    kind("bool or int", Kind::Any);
}

#[test]
fn classes() {
    assert_eq!(kind("Associate", Kind::Object).class.as_deref(), Some("Associate"));
    assert_eq!(kind("Billing.Invoice", Kind::Object).class.as_deref(), Some("Invoice"));
    assert_eq!(kind("DateTimeRange", Kind::Object).class.as_deref(), Some("DateTimeRange"));
}

#[test]
fn other_cells_are_no_types() {
    for cell in [
        "",
        "-",
        "Yes",
        "NO",
        "Required",
        "identifier of the order",
        "list of the groups",
        "Name of it",
        "the number",
        "1",
        "order.id",
        "заказ",
        "Имя",
        "name",
    ] {
        assert_eq!(type_word(cell), None, "{cell}");
    }
}

#[track_caller]
fn leads(text: &str, expected: Option<(Kind, &str)>) {
    let found = leading_type(text).map(|(found, end)| (found.kind, text[..end].trim()));
    assert_eq!(found, expected, "{text}");
}

#[test]
fn flattened_text_begins_with_its_type() {
    leads("string title of the order", Some((Kind::String, "string")));
    leads("string(32) key", Some((Kind::String, "string(32)")));
    leads("bool - 0/1 whether it is open", Some((Kind::Boolean, "bool - 0/1")));
    leads("bool (0/1) whether it is open", Some((Kind::Boolean, "bool (0/1)")));
    leads("enum / int what to give", Some((Kind::Enum, "enum / int")));
    leads("enum: {asc,desc} the order", Some((Kind::Enum, "enum: {asc,desc}")));
    leads("array of strings the tags", Some((Kind::String, "array of strings")));
    leads("DateTime when it was opened", Some((Kind::DateTime, "DateTime")));
    leads("Date when it was opened", Some((Kind::DateTime, "Date")));
    leads("int", Some((Kind::Integer, "int")));
    leads("int идентификатор", Some((Kind::Integer, "int")));
    leads("int list of the orders", Some((Kind::Integer, "int")));
    leads("string(32) md5 of the name", Some((Kind::String, "string(32)")));
    leads("string set up 3 of them", Some((Kind::String, "string")));
    leads("string picture in base64 form", Some((Kind::String, "string")));
    leads("List<Item> the lines", Some((Kind::Object, "List<Item>")));
    leads("Item[] the lines", Some((Kind::Object, "Item[]")));
    leads("set/list the stages", Some((Kind::Any, "set/list")));
}

#[test]
fn prose_does_not_begin_with_a_type() {
    leads("long description of it", None);
    leads("long", Some((Kind::Integer, "long")));
    for text in [
        "date of birth",
        "list of the groups",
        "set up the access",
        "number of the order",
        "values of the fields",
        "Associate",
        "time when it ends",
        "text of the message",
        "",
    ] {
        leads(text, None);
    }
}

#[test]
fn hostile_cells_end() {
    assert_eq!(type_word(&"[".repeat(1000)), None);
    assert_eq!(type_word(&"List<".repeat(300)), None);
    type_word(&"int|".repeat(400));
    type_word(&"a b ".repeat(400));
    leading_type(&"string ".repeat(100_000));
    leading_type(&"(".repeat(100_000));
}

#[test]
fn a_type_word_may_say_what_a_text_is() {
    for cell in ["email", "E-mail", "string (email)", "string <email>", "Email address", "адрес электронной почты"]
    {
        assert_eq!(kind(cell, Kind::String).format, Some(TextFormat::Email), "{cell}");
    }
    assert_eq!(kind("array of emails", Kind::String).format, Some(TextFormat::Email));
    for cell in ["string", "url", "string(32)", "string | email"] {
        assert_eq!(kind(cell, Kind::String).format, None, "{cell}");
    }
}
