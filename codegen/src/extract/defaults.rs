//! Defaults that texts state, and what stands around them.
//!
//! Texts enter, defaults leave; `rules`, `row_facts` and `type_cell` call it.

use crate::page::Inline;
use crate::vocabulary::phrase::{self, Meaning, Token};

use super::clauses::up_to_bracket;

/// The default that a text states.
pub fn stated(text: &str, tokens: &[Token<'_>]) -> Option<String> {
    if let Some(range) = phrase::find_in(tokens, Meaning::NumberByDefault) {
        return text.get(range)?.split_whitespace().next().map(str::to_owned);
    }
    if phrase::find_in(tokens, Meaning::DefaultHere).is_some() {
        return None;
    }
    let range = phrase::find_in(tokens, Meaning::Default)?;
    let rest = text.get(range.end..)?.trim_start_matches([':', '=', ' ', '-', '–', '—']).trim_start();
    let quoted = ['"', '\'', '`', '“', '«'].into_iter().find(|quote| rest.starts_with(*quote));
    let value = match quoted {
        Some(quote) => {
            let inner = rest.get(quote.len_utf8()..)?;
            inner.split(['"', '\'', '`', '”', '»']).next()?
        }
        None => {
            let end = rest.find(['\n', ';', ')', '）', '。', '；']).unwrap_or(rest.len());
            let line = rest.get(..end).and_then(|line| up_to_bracket(line, text.get(..range.end)?))?;
            let end = line.find(". ").unwrap_or(line.len());
            line.get(..end)?.split(", ").next()?.trim_end_matches(['.', ','])
        }
    };
    let value = value.trim();
    (!value.is_empty() && value.split_whitespace().count() <= 5).then(|| value.to_owned())
}

/// What stands before the words that state a default.
pub fn before(text: &str) -> Option<&str> {
    let range = phrase::find(text, Meaning::Default)?;
    let before =
        text.get(..range.start)?.trim_end().trim_end_matches([',', ';', '(', '.', '（', '，', '。']).trim_end();
    (!before.is_empty()).then_some(before)
}

/// The text with blanks in the place of parentheses that call a value the default.
pub fn without_marks(cell: &Inline) -> Option<Inline> {
    let mut text = cell.text.clone();
    let mut from = 0;
    while let Some(open) = text.get(from..)?.find(['(', '（', '[']).map(|at| from + at) {
        let Some(length) = text.get(open..)?.find([')', '）', ']']) else { break };
        let closing = text.get(open + length..)?.chars().next().map_or(1, char::len_utf8);
        let range = open..open + length + closing;
        let inside = text.get(range.clone())?;
        let says_default = |meaning| phrase::find(inside, meaning).is_some();
        if inside.len() <= 60 && (says_default(Meaning::DefaultHere) || says_default(Meaning::Default)) {
            text.replace_range(range.clone(), &" ".repeat(range.len()));
        }
        from = range.end;
    }
    (text != cell.text).then(|| Inline { text, ..cell.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_found_in_words() {
        let default = |text: &str| stated(text, &phrase::tokens(text));
        assert_eq!(default("Pages. Default = show all fields.").as_deref(), Some("show all fields"));
        assert_eq!(default("Default: \"ticket\". More").as_deref(), Some("ticket"));
        assert_eq!(default("tickets, value by default"), None);
        assert_eq!(default("page size, at most 100, 20 by default").as_deref(), Some("20"));
        assert_eq!(default("The default value is 20").as_deref(), Some("20"));
    }
}
