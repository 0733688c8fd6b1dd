//! Errors and response codes: rows of tables, bullets under headings.
//!
//! Tables and lists with their context enter, error entries and success codes leave; `tables` and `extract` call it.

use crate::diagnostic::Diagnostic;
use crate::fact::Part;
use crate::page::{Block, Document, Inline, Place};
use crate::schema::{ErrorEntry, Origin};
use crate::vocabulary::{Column, failure_words};

use super::error_codes::{code_and_text, is_failure, named_error, names_failure, told_apart};
use super::layout::Layout;
use super::outline::{Context, Outline};
use super::{
    Heard, carriers, cue, error_columns, error_headings, error_lines, error_samples, failure_items, rules, value_lists,
};

/// Hears a table of errors or response codes.
pub fn table(heard: &mut Heard<'_>, layout: &Layout<'_>, context: &Context) {
    let mut known: Vec<Option<Column>> = layout.columns.clone();
    error_columns::settle(&mut known, layout, carriers::names_carrier(heard, context));
    let above = carriers::status_above(&known, context);
    let find = |row: &crate::page::Row, wanted: Column| -> Option<String> {
        let at = known.iter().position(|column| *column == Some(wanted))?;
        row.cells.get(at).map(|cell| cell.text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    // Behind the phrase of the standard the vendor may say what it means here.
    let described = |row: &crate::page::Row| -> Option<String> {
        let cells = known.iter().zip(&row.cells).filter(|(column, _)| **column == Some(Column::Description));
        cells.map(|(_, cell)| cell.text.trim()).rfind(|text| !text.is_empty()).map(str::to_owned)
    };
    let mut last = None;
    for row in &layout.rows {
        let status_text = find(row, Column::Status);
        let (first, beside) =
            status_text.as_deref().map_or(("", ""), |text| text.split_once(char::is_whitespace).unwrap_or((text, "")));
        let number = first.parse::<u16>().ok();
        // Where a code has no status beside it, that of the row above goes on.
        let goes_on = status_text.is_none() && find(row, Column::Code).is_some();
        let status = number.filter(|status| (100..600).contains(status)).or(last.filter(|_| goes_on));
        last = status;
        // `404 / F-20`: the code stands behind the status.
        let beside = beside.trim_matches(|letter: char| !letter.is_alphanumeric());
        let is_code = names_failure(beside) && beside.contains(|letter: char| letter.is_ascii_digit() || letter == '_');
        let beside = status.filter(|status| *status >= 400 && is_code).map(|_| beside.to_owned());
        // A number that is no HTTP status is a code of the vendor; zero means success.
        let own = number.filter(|_| status.is_none()).map(|_| status_text.clone().unwrap_or_default());
        let code = find(row, Column::Code).or(beside).or(own);
        if let Some(zero) = code.as_ref().filter(|code| !code.is_empty() && code.bytes().all(|byte| byte == b'0')) {
            means_success(heard, zero, row.place);
            continue;
        }
        let text =
            find(row, Column::Text).or_else(|| described(row)).or_else(|| find(row, Column::Name)).unwrap_or_default();
        let resolution = find(row, Column::Resolution).unwrap_or_default();
        if let Some(status) = status.filter(|status| (100..400).contains(status) && code.is_none()) {
            heard.success.push((context.method, status));
            continue;
        }
        if status.is_none() && code.is_none() && text.is_empty() {
            continue;
        }
        push(heard, context, status.or(above), code, text, resolution, row.place);
    }
}

/// Zero among the codes of a vendor means success: it is seen, and is no error.
fn means_success(heard: &mut Heard<'_>, code: &str, place: Place) {
    let message = format!("a table of errors lists `{code}`, which means success");
    let found = Diagnostic::warning("success-among-errors", heard.page, place, message);
    heard.diagnostics.push(found.underline(code.len()).decided("it is no error").note());
}

/// Hears the lists of errors in a document: `7001 - text` under a heading.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    for (at, block) in document.blocks.iter().enumerate() {
        let Some(context) = outline.contexts.get(at) else { continue };
        match block {
            Block::List(items) => list(heard, context, items),
            Block::Heading { text, .. } if error_headings::is_one(document, outline, at) => {
                if let Some((status, code, words)) = error_headings::said(document, at, text) {
                    push(heard, context, status, code, words, String::new(), text.place);
                }
            }
            Block::Sample(sample) if context.part == Some(Part::Error) && error_lines::is_plain(outline, at) => {
                let lines = sample.text.lines().zip(&sample.lines).filter(|(line, _)| !line.trim().is_empty());
                let items: Vec<Inline> = lines.map(|(line, place)| Inline::plain(line.trim(), *place)).collect();
                error_lines::all(heard, context, &items);
            }
            Block::Sample(sample) if context.part == Some(Part::Error) => {
                if let Some((status, code, words)) = error_samples::said(document, outline, at) {
                    push(heard, context, Some(status), Some(code), words, String::new(), sample.place);
                }
            }
            Block::Prose(text)
                if context.part == Some(Part::Error)
                    && error_lines::paragraph(heard, context, text, document.blocks.get(at + 1)) => {}
            Block::Prose(text) if status_and_text(text, context).is_some() => {
                if let Some((status, words)) = status_and_text(text, context) {
                    push(heard, context, Some(status), None, words, String::new(), text.place);
                }
            }
            Block::Prose(text) => {
                let are_all = are_codes(document, at);
                for (code, words) in text.text.lines().filter_map(|line| coded_line(line, context, are_all)) {
                    push(heard, context, None, Some(code), words, String::new(), text.place);
                }
            }
            _ => {}
        }
    }
}

/// A list whose items are failures: with a code each, set off or not, or with nothing but a text in quotes.
fn list(heard: &mut Heard<'_>, context: &Context, items: &[Inline]) {
    let speaks_of_errors = context.part == Some(Part::Error);
    if !speaks_of_errors && value_lists::field_in_bracket(heard, context).is_some() {
        return;
    }
    let above = carriers::status_around(context);
    if let Some(failures) = speaks_of_errors.then(|| failure_items::all(items)).flatten() {
        for (failure, item) in failures.into_iter().zip(items) {
            let status = failure.status.or(above);
            push(heard, context, status, Some(failure.code), failure.text, String::new(), item.place);
        }
        return;
    }
    if speaks_of_errors && items.iter().all(|item| quoted_text(item).is_some()) {
        for item in items {
            let text = quoted_text(item).unwrap_or_default().to_owned();
            push(heard, context, None, None, text, String::new(), item.place);
        }
        return;
    }
    let entry = |item| code_and_text(item).or_else(|| speaks_of_errors.then(|| named_error(item)).flatten());
    let entries: Vec<Option<(String, String)>> = items.iter().map(entry).collect();
    if speaks_of_errors && entries.iter().flatten().count() < items.len() && error_lines::all(heard, context, items) {
        return;
    }
    let codes = || entries.iter().flatten().map(|(code, _)| code);
    let enough = codes().count() * 2 > items.len();
    let numbers = codes().all(|code| code.chars().all(|letter| letter.is_ascii_digit()));
    // Codes that are all HTTP statuses of failures are just that.
    let are_statuses = codes().all(|code| code.len() == 3 && is_failure(code));
    if enough && (speaks_of_errors || numbers) && is_about_errors(context, &entries) {
        for (item, entry) in items.iter().zip(entries) {
            listed(heard, context, item, entry, are_statuses, above);
        }
    }
}

/// The code at the start of a line, and the words behind it; `are_all`, where every line of the text begins with one.
fn coded_line(line: &str, context: &Context, are_all: bool) -> Option<(String, String)> {
    let speaks_of_errors = context.part == Some(Part::Error);
    // Three digits are a status or a count, unless errors are spoken of.
    let least = match speaks_of_errors {
        true if are_all => 1,
        true => 3,
        false => 4,
    };
    let is_number = |code: &str| code.chars().all(|letter| letter.is_ascii_digit());
    // Letters and digits are a code where failures are spoken of: `E100: no such key`.
    let is_mixed =
        |code: &str| speaks_of_errors && code.contains(|letter: char| letter.is_ascii_digit() || letter == '_');
    code_and_text(&Inline::plain(line, Place::default()))
        .filter(|(code, _)| code.len() >= least && (is_number(code) || is_mixed(code)))
}

/// Whether each of several lines begins with a code and a mark behind it: `10 = No such door`. They may be paragraphs.
fn are_codes(document: &Document, at: usize) -> bool {
    let is_marked = |line: &str| {
        let rest = line.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '_').trim_start();
        rest.starts_with(['=', '-', '–', '—', ':']) && code_and_text(&Inline::plain(line, Place::default())).is_some()
    };
    let marked = |at: usize| match document.blocks.get(at) {
        Some(Block::Prose(text)) if text.text.lines().all(|line| is_marked(line.trim())) => text.text.lines().count(),
        _ => 0,
    };
    let own = marked(at);
    own > 0 && own + marked(at + 1) + at.checked_sub(1).map_or(0, marked) > 1
}

/// `404 No such ticket` in a line of its own, where replies or failures are spoken of.
fn status_and_text(text: &Inline, context: &Context) -> Option<(u16, String)> {
    let line = text.text.trim();
    // `Response 409: the key is in use`
    let labelled = line.split_once(' ').filter(|(label, _)| cue::is_status_noun(label)).map(|(_, rest)| rest);
    let (first, words) = labelled.unwrap_or(line).split_once([' ', ':'])?;
    let first = first.trim_matches(['`', '*', ':']);
    let status = first.parse::<u16>().ok().filter(|status| (400..=511).contains(status))?;
    let words = words.trim_start_matches([' ', '-', '–', '—', ':']);
    let is_short = words.split_whitespace().count() <= 12
        && (words.starts_with(char::is_uppercase) || labelled.is_some() && words.starts_with(char::is_alphabetic));
    (is_short && (labelled.is_some() || matches!(context.part, Some(Part::Response | Part::Error))))
        .then(|| (status, words.to_owned()))
}

/// Codes of several digits are errors wherever they stand; short numbers only where errors are spoken of.
fn is_about_errors(context: &Context, entries: &[Option<(String, String)>]) -> bool {
    context.part == Some(Part::Error) || entries.iter().flatten().all(|(code, _)| code.len() >= 3)
}

fn listed(
    heard: &mut Heard<'_>,
    context: &Context,
    item: &Inline,
    entry: Option<(String, String)>,
    are_statuses: bool,
    above: Option<u16>,
) {
    let status = |code: &str| code.parse::<u16>().ok().filter(|_| are_statuses);
    match entry {
        Some((code, _)) if status(&code).is_some_and(|status| status < 400) => {
            heard.success.extend(status(&code).map(|status| (context.method, status)));
        }
        Some((code, text)) if are_statuses => {
            push(heard, context, status(&code), None, text, String::new(), item.place);
        }
        Some((code, text)) => {
            let status = rules::behind_label(&item.text, Column::Status).and_then(|status| status.parse().ok());
            push(heard, context, status.or(above), Some(code), text, String::new(), item.place);
        }
        None => {
            let message = format!("this item of a list of errors has no code: `{}`", item.text.trim());
            heard.warn("error-without-code", item.place, 0, message, "it is left out".to_owned());
        }
    }
}

/// The text of a failure in quotes, and a dash or nothing behind it: `"Wrong password" - check it`.
fn quoted_text(item: &Inline) -> Option<&str> {
    let rest = item.text.trim().strip_prefix(['"', '“', '«', '„'])?;
    let (text, behind) = rest.split_once(['"', '”', '»', '“'])?;
    let is_end = behind.trim().trim_start_matches(['-', '–', '—', ':', '.', ';']).len() < behind.trim().len();
    (!text.is_empty() && (behind.trim().is_empty() || is_end)).then_some(text)
}

/// Adds an entry.
pub fn push(
    heard: &mut Heard<'_>,
    context: &Context,
    status: Option<u16>,
    code: Option<String>,
    text: String,
    resolution: String,
    place: Place,
) {
    let (status, code, text) = told_apart(status, code, text);
    let own = status.and_then(|status| failure_words::behind_reason(status, &text)).map(str::to_owned);
    let text = own.unwrap_or(text);
    let row = code.clone().unwrap_or_else(|| text.clone());
    let origin = Origin { page: heard.page_name.clone(), source: "errors".into(), row, place: Some(place) };
    // The code column of an HTTP table holds the status itself.
    let code = code.filter(|code| status.is_none_or(|status| *code != status.to_string()));
    // `Response` is where errors stand, and not what they are about.
    let category = match cue::part_of_heading(&context.heading) {
        Some(Part::Request | Part::Response) => String::new(),
        _ => context.heading.clone(),
    };
    let entry = ErrorEntry { status, code, text, resolution, category, origin: Some(origin) };
    heard.errors.push((context.method, entry));
}
