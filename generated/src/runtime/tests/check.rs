//! Rules, all of them, and the paths of what breaks them.

use super::ticket::{Comment, Comments, Request, State, Ticket};
use crate::runtime::{Checker, Patch, Rule, Severity, UnknownValue, Validate, date_time, rule};

fn found(ticket: Ticket<'_>) -> Vec<String> {
    let violations = Request::new().ticket(ticket).validate();
    violations.iter().map(|violation| format!("{}: {}", violation.path(), violation.rule())).collect()
}

#[test]
fn a_valid_request_breaks_nothing() {
    let ticket = Ticket::new("K").id(1).title("t").state("open").due("29-02-2024 23:59");
    assert!(Request::new().ticket(ticket).validate().is_empty());
    assert!(found(Ticket { due: Patch::Clear, state: Patch::Clear, ..Ticket::new("K").id(1) }).is_empty());
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let long = Comment { text: "x".repeat(21).into(), tag: vec!["fine".into(), "not fine".into()] };
    let comments = Comments { comment: vec![Comment::default(), long], ..Comments::default() };
    let ticket = Ticket {
        priority: Patch::Set(0),
        ..Ticket::new("").title("").due("31-02-2024").state("waiting").comments(comments)
    };
    assert_eq!(
        found(ticket),
        [
            "ticket: at least one of id, number must be there",
            "ticket.key: must have a value",
            "ticket.title: must not be empty",
            "ticket.priority: must be at least 1",
            "ticket.due: must be a date written as dd-mm-yyyy, dd-mm-yyyy HH:MM",
            "ticket.state: is none of the known values: open, closed",
            "ticket.comments.comment[1].text: may have at most 20 characters",
            "ticket.comments.comment[1].tag[1]: may have at most 5 characters",
        ]
    );
}

#[test]
fn what_is_inferred_is_a_warning_and_blocks_nothing() {
    let mut violations = Request::new().ticket(Ticket::new("K").state("waiting")).validate();
    let severities: Vec<_> = violations.iter().map(|violation| violation.severity()).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Warning]);
    assert!(violations.is_ok() && !violations.is_empty());
    violations = Request::new().validate();
    assert!(!violations.is_ok());
    assert_eq!(
        violations.into_result().unwrap_err().to_string(),
        "error: ticket: must have a value (desk/en/ticket.update, request table, row \"ticket\")"
    );
}

#[test]
fn length_counts_characters() {
    for (text, most, ok) in [("", 0, true), ("a", 0, false), ("ЯЯЯ", 3, true), ("ЯЯЯЯ", 3, false), ("😀", 1, true)]
    {
        assert_eq!(Rule::MaxLength(most).is_broken_by_text(text), !ok, "{text}");
    }
}

#[test]
fn shortness_counts_characters() {
    for (text, least, ok) in [("", 0, true), ("", 1, false), ("ЯЯ", 3, false), ("ЯЯЯ", 3, true), ("😀", 2, false)]
    {
        assert_eq!(Rule::MinLength(least).is_broken_by_length(text), !ok, "{text}");
    }
}

#[test]
fn a_list_that_is_there_has_so_many_items() {
    let mut checker = Checker::default();
    checker.count::<i64>(&[], rule!("none", MinItems(2), ""));
    checker.count(&[1], rule!("few", MinItems(2), ""));
    checker.count(&[1, 2], rule!("enough", MinItems(2), ""));
    checker.count(&[1, 2], rule!("full", MaxItems(2), ""));
    checker.count(&[1, 2, 3], rule!("many", MaxItems(2), ""));
    let found: Vec<String> =
        checker.finish().iter().map(|found| format!("{} {}", found.path(), found.rule())).collect();
    assert_eq!(found, ["few must have at least 2 items", "many may have at most 2 items"]);
}

#[test]
fn bounds_belong_to_the_range() {
    let rules = |priority: i64| found(Ticket { priority: Patch::Set(priority), ..Ticket::new("K").id(1) });
    assert!(rules(1).is_empty() && rules(5).is_empty());
    assert_eq!(rules(6), ["ticket.priority: must be at most 5"]);
    let mut checker = Checker::default();
    checker.number(&Some(0.5), rule!("a", Minimum(1), ""));
    checker.number(&vec![1, 7_i32], rule!("b", Maximum(6), ""));
    checker.number(&Some(3), rule!("c", AllowedNumbers(&[1, 2]), ""));
    checker.required_items::<i64>(&[], rule!("d", Required, ""));
    let found = checker.finish();
    let found: Vec<_> = found.iter().map(|violation| (violation.path(), violation.rule())).collect();
    assert_eq!(
        found,
        [
            ("a".to_owned(), Rule::Minimum(1)),
            ("b[1]".to_owned(), Rule::Maximum(6)),
            ("c".to_owned(), Rule::AllowedNumbers(&[1, 2])),
            ("d".to_owned(), Rule::Required),
        ]
    );
}

#[test]
fn clearing_what_must_not_be_empty_is_an_error() {
    let ticket = Ticket::new("K").id(1).title(Patch::Clear);
    assert_eq!(found(ticket), ["ticket.title: must not be empty"]);
}

#[test]
fn dates_follow_their_form_and_the_calendar() {
    for (text, form, expected) in [
        ("29-02-2024", "dd-mm-yyyy", true),
        ("29-02-2023", "dd-mm-yyyy", false),
        ("29-02-1900", "dd-mm-yyyy", false),
        ("29-02-2000", "dd-mm-yyyy", true),
        ("31-04-2024", "dd-mm-yyyy", false),
        ("00-01-2024", "dd-mm-yyyy", false),
        ("01-13-2024", "dd-mm-yyyy", false),
        ("1-01-2024", "dd-mm-yyyy", false),
        ("01-01-24", "dd-mm-yyyy", false),
        ("01-01-2024 ", "dd-mm-yyyy", false),
        ("01/01/2024", "dd-mm-yyyy", false),
        ("", "dd-mm-yyyy", false),
        ("2024-12-31 23:59:59", "yyyy-mm-dd HH:MM:SS", true),
        ("2024-12-31 24:00:00", "yyyy-mm-dd HH:MM:SS", false),
        ("2024-12-31 23:60:00", "yyyy-mm-dd HH:MM:SS", false),
        ("23:59", "HH:MM", true),
        ("29-02", "dd-mm", true),
        ("١٢:٠٠", "HH:MM", false),
    ] {
        assert_eq!(date_time::matches_any(text, &[form]), expected, "{text} as {form}");
    }
}

#[test]
fn a_known_value_is_never_an_unknown_one() {
    assert_eq!(State::from("open"), State::Open);
    assert_eq!(State::from("Open"), State::Unknown(UnknownValue::new("Open".into())));
    assert_eq!(State::from("Open").as_str(), "Open");
}

#[test]
fn addresses_are_what_html_takes_for_them_in_any_script() {
    let label = "a".repeat(63);
    for valid in [
        "a@b",
        "vera.lindqvist+tag@mail.example.com",
        "!#$%&'*+/=?^_`{|}~-.@example.com",
        "..@9-1.example",
        "вера@пример.рф",
        "名前@例え.jp",
        &format!("a@{label}.com"),
        &format!("a@{}", "я".repeat(63)),
    ] {
        assert!(!Rule::Email.is_broken_by_text(valid), "{valid}");
    }
    for invalid in [
        "",
        "@",
        "a",
        "a@",
        "@b",
        "a@b@c",
        "a b@c",
        "a@b c",
        " a@b",
        "a@b\n",
        "a@b.",
        "a@.b",
        "a@b..c",
        "a@-b",
        "a@b-",
        "a@b-.c",
        "a@b.-c",
        "a@b_c",
        "a,b@c",
        "\"a\"@b",
        "Vera <a@b>",
        "a@[127.0.0.1]",
        "a\u{7f}@b",
        &format!("a@{label}a.com"),
    ] {
        assert!(Rule::Email.is_broken_by_text(invalid), "{invalid}");
    }
}

#[test]
fn a_violation_knows_its_place_its_rule_and_its_words() {
    let long = Comment { tag: vec!["fine".into(), "not fine".into()], ..Comment::default() };
    let comments = Comments { comment: vec![Comment::default(), long], ..Comments::default() };
    let found = Request::new().ticket(Ticket::new("K").id(1).comments(comments)).validate();
    let violation = found.first().unwrap();
    assert_eq!((violation.path(), violation.rule()), ("ticket.comments.comment[1].tag[1]".into(), Rule::MaxLength(5)));
    assert_eq!(violation.message(), "may have at most 5 characters");
    assert_eq!(violation.source(), r#"desk/en/ticket.update, request table, row "comment.tag""#);
    assert_eq!(
        format!("{violation:?}"),
        "Violation { path: \"ticket.comments.comment[1].tag[1]\", rule: MaxLength(5), severity: Error, source: \
         \"desk/en/ticket.update, request table, row \\\"comment.tag\\\"\" }"
    );
    let again = found.clone();
    assert_eq!(again.first(), Some(violation));
    assert_eq!((found.iter().count(), (&found).into_iter().count()), (1, 1));
}
