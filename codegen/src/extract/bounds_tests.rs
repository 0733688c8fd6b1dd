//! Sentences, and the limits that they state or do not.

use super::*;

fn said(text: &str) -> Vec<Statement> {
    of_text(text, &phrase::tokens(text)).into_iter().map(|(_, statement)| statement).collect()
}

fn length(least: impl Into<Option<u32>>, most: impl Into<Option<u32>>) -> Statement {
    Statement::Length { least: least.into(), most: most.into() }
}

fn items(least: impl Into<Option<u32>>, most: impl Into<Option<u32>>) -> Statement {
    Statement::Items { least: least.into(), most: most.into() }
}

fn range(least: impl Into<Option<i64>>, most: impl Into<Option<i64>>) -> Statement {
    Statement::Range(least.into(), most.into())
}

#[test]
fn values_have_bounds() {
    for (text, least, most) in [
        ("page size, between 1 and 100", Some(1), Some(100)),
        ("How many come back. No more than 20000 here", None, Some(20000)),
        ("Seconds to let it ring, 5 to 120. Default 30", Some(5), Some(120)),
        ("At most 1,000", None, Some(1000)),
        ("Maximum: 1 000", None, Some(1000)),
        ("from -10 to 50", Some(-10), Some(50)),
        ("(1-100)", Some(1), Some(100)),
        ("1..100", Some(1), Some(100)),
        ("Range: 1-100", Some(1), Some(100)),
        ("a number in the range 10 - 60", Some(10), Some(60)),
        ("Default 20, max 100", None, Some(100)),
        ("min 3 max 20", Some(3), Some(20)),
        ("minimum 1, maximum 9", Some(1), Some(9)),
        (">= 18", Some(18), None),
        ("5 or more", Some(5), None),
        ("At least 1.", Some(1), None),
        ("page size, up to 100", None, Some(100)),
        ("Pause between calls, 5 to 120 seconds.", Some(5), Some(120)),
        ("Wertebereich 0 bis 9999", Some(0), Some(9999)),
        ("zwischen 1 und 20", Some(1), Some(20)),
        ("от 1 до 100", Some(1), Some(100)),
        ("размер страницы, не более 100", None, Some(100)),
        ("entre 1 y 100", Some(1), Some(100)),
        ("od 1 do 100", Some(1), Some(100)),
        ("mellan 1 och 100", Some(1), Some(100)),
        ("1〜100", Some(1), Some(100)),
        ("1から100まで", Some(1), Some(100)),
        ("最大100", None, Some(100)),
        ("取值范围：1-100", Some(1), Some(100)),
    ] {
        assert_eq!(said(text), [range(least, most)], "{text}");
    }
}

#[test]
fn texts_have_lengths() {
    for (text, least, most) in [
        ("at most 80 characters", None, Some(80)),
        ("between 3 and 20 characters", Some(3), Some(20)),
        ("The number to dial. 3 to 20 characters.", Some(3), Some(20)),
        ("3-20 characters", Some(3), Some(20)),
        ("length 3–20", Some(3), Some(20)),
        ("Max length: 20", None, Some(20)),
        ("Length: max. 20", None, Some(20)),
        ("max length is 1,000", None, Some(1000)),
        ("minimum 3 characters", Some(3), None),
        ("must be at least 8 characters long", Some(8), None),
        ("min 3, max 20 characters", Some(3), Some(20)),
        ("255 chars max", None, Some(255)),
        ("Limited to 255 characters.", None, Some(255)),
        ("Can be up to 40 characters long.", None, Some(40)),
        ("up to 40 alphanumeric characters", None, Some(40)),
        ("should not exceed 70 characters", None, Some(70)),
        ("exactly 2 letters", Some(2), Some(2)),
        ("Maximum number of characters: 30", None, Some(30)),
        ("höchstens 80 Zeichen", None, Some(80)),
        ("название, не более 80 символов", None, Some(80)),
        ("от 3 до 20 символов", Some(3), Some(20)),
        ("Максимальная длина: 50", None, Some(50)),
        ("до 255 символов", None, Some(255)),
        ("Longitud máxima: 20", None, Some(20)),
        ("máximo 20 caracteres", None, Some(20)),
        ("massimo 30 caratteri", None, Some(30)),
        ("maks. 30 tegn", None, Some(30)),
        ("mellan 3 och 20 tecken", Some(3), Some(20)),
        ("en fazla 30 karakter", None, Some(30)),
        ("maks. 30 znaków", None, Some(30)),
        ("最大20文字", None, Some(20)),
        ("20文字以内", None, Some(20)),
        ("不超过20个字符", None, Some(20)),
        ("长度 1-20", Some(1), Some(20)),
    ] {
        assert_eq!(said(text), [length(least, most)], "{text}");
    }
}

#[test]
fn lists_have_numbers_of_items() {
    assert_eq!(said("up to 50 items"), [items(None, 50)]);
    assert_eq!(said("1 to 10 entries"), [items(1, 10)]);
    assert_eq!(said("не более 100 элементов"), [items(None, 100)]);
}

#[test]
fn other_numbers_are_no_limits() {
    for text in [
        "at least one of the keys",
        "at least 1 of the keys",
        "number of the ticket",
        "Maximum 2.5",
        "0.5 to 2.0",
        "at most 20 MB",
        "no more than 3 times a day",
        "80 characters long line",
        "takes 2 to 3 days to arrive",
        "as on 2012-05-01",
        "from 9:00 to 18:00",
        "ISO 3166-1 code",
        "see section 2 - 3 ways to do it",
        "0 and 1",
        "values 0 and 1",
        "max. 1.000",
        "9 to 3",
        "up to 24 hours",
        "by default 20",
    ] {
        assert_eq!(said(text), [], "{text}");
    }
}

#[test]
fn a_cell_of_a_column_for_lengths_is_one() {
    assert_eq!(super::length("80"), Some(length(None, 80)));
    assert_eq!(super::length("3-20"), Some(length(3, 20)));
    assert_eq!(super::length("1,000"), Some(length(None, 1000)));
    assert_eq!(super::length("max. 64"), Some(length(None, 64)));
    assert_eq!(super::length("10,2"), None);
    assert_eq!(super::length("-"), None);
    assert_eq!(super::length(&"1,".repeat(200_000)), None);
}
