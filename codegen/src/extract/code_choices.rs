//! Values that are set as code: "either `asc` or `desc`", "`new` — just made, `paid` — money came".
//!
//! Cells enter, values leave; `rules` and `type_cell` call it.

use crate::page::Inline;
use crate::schema::AllowedValue;
use crate::vocabulary;

use super::values::plain;

/// Runs of code behind a colon or a word of choice, with nothing but separators between them: "the order: `asc`,
/// `desc`", "either `asc` or `desc`". At the start of a text a word such as "or" must join them.
pub fn in_code(cell: &Inline) -> Option<Vec<AllowedValue>> {
    code_in_parentheses(cell).or_else(|| joined_code(cell)).or_else(|| explained_code(cell))
}

/// Code that stands in parentheses behind a word each: "upwards (`asc`) or downwards (`desc`)".
fn code_in_parentheses(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let is_enclosed = |range: &std::ops::Range<usize>| {
        text.get(..range.start).is_some_and(|before| before.trim_end_matches('`').ends_with('('))
            && text.get(range.end..).is_some_and(|rest| rest.trim_start_matches('`').starts_with(')'))
    };
    // Between two of them stands what the second one means, behind a mark or a word that joins.
    let is_parted = |pair: &[std::ops::Range<usize>]| {
        let [one, next] = pair else { return false };
        let between = text.get(one.end..next.start).unwrap_or_default().trim_start_matches(['`', ')', ' ']);
        let first = between.split(' ').next().unwrap_or_default();
        between.len() <= 60 && (first.starts_with([',', '/', ';']) || vocabulary::joins(&first.to_lowercase()))
    };
    let all = cell.code.len() > 1 && cell.code.iter().all(is_enclosed) && cell.code.windows(2).all(is_parted);
    let values = cell.code.iter().map(|range| text.get(range.clone()).map(plain));
    all.then(|| values.collect::<Option<Vec<_>>>()).flatten()
}

/// Whether the text begins with code, and its first sentence holds nothing else but an "or" before the last: "`up`,
/// `down` or `left`. More". What is spoken of is followed by a verb.
pub fn is_sentence(cell: &Inline) -> bool {
    let first = cell.text.split(['.', '\n', '。', '(']).next().unwrap_or_default();
    let mut end = 0;
    let mut chosen = false;
    for range in cell.code.iter().take_while(|range| range.end <= first.len()) {
        let gap = first.get(end..range.start).unwrap_or("?").to_lowercase();
        let words = || gap.split([' ', ',', ';', '/', '|', '`']).filter(|word| !word.is_empty());
        if !words().all(vocabulary::chooses) {
            return false;
        }
        chosen |= words().next().is_some() || gap.contains(['/', '|']);
        end = range.end;
    }
    chosen && first.get(end..).is_some_and(|rest| rest.trim_matches([' ', '`']).is_empty())
}

fn joined_code(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let before = |range: &std::ops::Range<usize>| {
        let before = text.get(..range.start)?.trim_end_matches([' ', '`', '"']);
        Some((before.to_owned(), before.rsplit([' ', ':', '.', ',']).next()?.to_lowercase()))
    };
    let first = cell.code.iter().position(|range| {
        before(range).is_some_and(|(before, word)| {
            before.is_empty() || before.ends_with([':', '。']) || vocabulary::leads_to_choice(&word)
        })
    })?;
    let joined = |between: &str| between.contains(['/', '|']) || between.split_whitespace().any(vocabulary::joins);
    let at_start =
        cell.code.get(first).and_then(before).is_some_and(|(before, _)| before.is_empty() || before.ends_with('。'));
    let mut is_joined = false;
    let mut values = Vec::new();
    let mut end = cell.code.get(first)?.start;
    for range in cell.code.iter().skip(first) {
        let between = text.get(end..range.start)?.to_lowercase();
        let is_separator =
            between.split([' ', ',', ';', '/', '|', '`', '\n']).all(|word| word.is_empty() || vocabulary::joins(word));
        if !is_separator {
            break;
        }
        is_joined |= joined(&between);
        values.push(plain(text.get(range.clone())?));
        end = range.end;
    }
    let whole = values.iter().all(|value| !value.value.is_empty() && !value.value.contains(char::is_whitespace));
    (values.len() > 1 && whole && (is_joined || !at_start)).then_some(values)
}

/// Runs of code with what each means: "`new` — just made, `paid` — money came".
fn explained_code(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let first = cell.code.first()?;
    let before = text.get(..first.start)?.trim_end_matches(['`', ' ', '•', '・', '\n', '-']);
    if !(before.is_empty() || before.ends_with([':', '：', '.', '。', '('])) {
        return None;
    }
    let mut values = Vec::new();
    for (at, range) in cell.code.iter().enumerate() {
        let end = cell.code.get(at + 1).map_or(text.len(), |next| next.start);
        let rest = text.get(range.end..end)?.trim_start_matches('`').trim_start();
        let meaning = rest.strip_prefix(['-', '–', '—', ':', '：', '=', '(', '→'])?;
        let meaning = meaning.trim_end_matches(['`', '•', '・', '\n', ' ', ',', ';', '.', ')']).trim();
        let value = text.get(range.clone())?.trim();
        if value.is_empty() || value.contains(char::is_whitespace) || meaning.is_empty() {
            return None;
        }
        values.push(AllowedValue { value: value.to_owned(), description: meaning.to_owned() });
    }
    (values.len() > 1).then_some(values)
}
