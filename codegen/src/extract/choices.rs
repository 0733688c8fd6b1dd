//! Values that words of choice or their own look set off: "either `asc` or `desc`", `OPEN, CLOSED or ALL`.
//!
//! Cells enter, values leave; `rules` and `row_facts` call it.

use crate::schema::AllowedValue;
use crate::vocabulary::{self, choice_words, media};

use super::values::{plain, sequence};

/// Whether words that are parted by blanks and commas are a choice: the last but one says so. The Dutch "of" needs
/// commas before it.
fn is_choice(text: &str, words: &[&str]) -> bool {
    let Some(word) = words.iter().rev().nth(1).map(|word| word.to_lowercase()) else { return false };
    vocabulary::chooses(&word) || (word == "of" && text.contains(','))
}

/// `Mr, Mrs or Ms`, `draft, open, closed`: a text that is nothing but three names and more, with capitals and the last
/// one behind "or", or small and with commas alone.
pub fn whole_list(text: &str) -> Option<Vec<AllowedValue>> {
    let text = text.trim().trim_end_matches('.');
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let is_or = |word: &str| vocabulary::joins(&word.to_lowercase());
    let joined = is_choice(text, &words);
    let names = words.iter().filter(|word| !is_or(word));
    // Small words with commas alone: `draft, open, closed`.
    let small = !joined && text.matches(',').count() + 1 == words.len() && words.len() > 2;
    let joined = joined || small;
    let alike = names.clone().all(|word| {
        is_short_name(word)
            && if small {
                word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
            } else {
                word.starts_with(char::is_uppercase)
            }
    });
    if !joined || !alike {
        return None;
    }
    let values = sequence(text);
    (names.count() == values.len() && values.len() > 2).then_some(values)
}

/// `"OPEN" - can be changed, "CLOSED" - cannot`: words in quotes with what each means.
pub fn explained_quotes(text: &str) -> Option<Vec<AllowedValue>> {
    let parts: Vec<&str> = text.split(['"', '“', '”', '«', '»', '„']).collect();
    let before = parts.first()?.trim();
    if parts.len().is_multiple_of(2) || !(before.is_empty() || before.ends_with([':', '.', '•'])) {
        return None;
    }
    let mut values = Vec::new();
    for pair in parts.get(1..)?.chunks(2) {
        let [value, meaning] = pair else { return None };
        let meaning = meaning.trim_start().strip_prefix(['-', '–', '—', '=', ':', '('])?;
        let meaning = meaning.trim_end_matches([' ', ',', ';', '.', ')', '\n', '•']).trim();
        if !is_short_name(value) || meaning.is_empty() {
            return None;
        }
        values.push(AllowedValue { value: (*value).to_owned(), description: meaning.to_owned() });
    }
    (values.len() > 1).then_some(values)
}

/// `its state "open" or "closed"`: words in quotes with nothing but "or" and commas between them, wherever they stand.
pub fn quoted(text: &str) -> Option<Vec<AllowedValue>> {
    const QUOTES: &[char] = &['"', '“', '”', '«', '»', '„'];
    if !text.contains(QUOTES) {
        return None;
    }
    let parts: Vec<&str> = text.split(QUOTES).collect();
    // Every second part stands between quotes.
    let inside: Vec<&str> = parts.iter().skip(1).step_by(2).copied().collect();
    let between: Vec<&str> = parts.iter().skip(2).step_by(2).copied().collect();
    let gaps = between.get(..inside.len().checked_sub(1)?)?;
    let is_gap = |gap: &str| {
        gap.split([' ', ',', '/']).filter(|word| !word.is_empty()).all(|word| vocabulary::joins(&word.to_lowercase()))
    };
    let joined = gaps.last().is_some_and(|gap| gap.chars().any(char::is_alphabetic) || gap.contains('/'));
    let are_names = inside.iter().all(|word| is_short_name(word));
    // What goes on as a sentence speaks about the words.
    let is_whole = parts.len() == inside.len() * 2 + 1
        && parts
            .last()
            .is_some_and(|rest| rest.trim().is_empty() || rest.trim_start().starts_with(['.', ',', ';', ')', '(']));
    let all = inside.len() > 1 && is_whole && joined && are_names && !leads_to_examples(parts.first()?);
    (all && gaps.iter().all(|gap| is_gap(gap))).then(|| inside.iter().map(|word| plain(word)).collect())
}

/// `its colour: red, green or blue`: single words behind a label, the last one behind "or".
pub fn behind_label(text: &str) -> Option<Vec<AllowedValue>> {
    let (label, rest) = text.split_once(':')?;
    let last = label.rsplit(['.', '(', '\n']).next()?.trim().to_lowercase();
    let first = rest.split(['\n', ';', '(']).next()?;
    let sentence = first.split(". ").next()?.trim().trim_end_matches('.');
    let words: Vec<&str> = sentence.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let is_or = |word: &str| vocabulary::joins(&word.to_lowercase());
    let joined = is_choice(sentence, &words) && !words.last().is_some_and(|word| is_or(word));
    let spoken = words.iter().filter(|word| is_or(word)).count();
    // "A or B or C" is a way of speaking, "A, B or C" a list.
    let most = if spoken == 1 { 8 } else { 3 };
    if !joined || is_example(&last) || last.is_empty() || last.split_whitespace().count() > most || label.len() > 120 {
        return None;
    }
    let items = words.iter().filter(|word| !is_or(word)).count();
    let values = sequence(sentence);
    let alike = values.iter().all(|value| value.description.is_empty() && is_short_name(&value.value));
    (values.len() > 1 && values.len() == items && alike).then_some(values)
}

/// Whether a text ends with words that lead to examples: "a name such as", "the list, e.g.".
pub fn leads_to_examples(text: &str) -> bool {
    let text = text.trim().trim_end_matches([':', ',', '(', '[', '"', '“', '\'', '`', ' ']).to_lowercase();
    let last = text.split([' ', '\n', '(']).next_back().unwrap_or_default();
    is_example(last) || [" such as", " like"].iter().any(|words| text.ends_with(words))
}

/// Whether the words before a listing make it one of examples.
fn is_example(before: &str) -> bool {
    before.split([' ', '-']).any(choice_words::is_label)
}

pub(super) fn is_short_name(word: &str) -> bool {
    (1..=24).contains(&word.chars().count())
        && word.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '+'))
        && word.is_ascii()
        || word.chars().count() <= 16
            && word.chars().all(char::is_alphabetic)
            && word.contains(|letter: char| letter < '\u{500}')
}

/// Words that open a choice, per language, lower case.
const EITHER: &[&str] =
    &["either ", "entweder ", "soit ", "либо ", "или ", "o bien ", "enten ", "antingen ", "joko ", "ofwel ", "buď "];

/// `either red or green`, `"red", "green" or "blue"` at the start of a text: single words, the last behind "or".
pub fn either(text: &str) -> Option<Vec<AllowedValue>> {
    let head = text.trim().split(['.', '(', ';', '\n']).next()?.trim();
    let lower = head.to_lowercase();
    let said = EITHER.iter().find_map(|word| lower.strip_prefix(word));
    let rest = match said {
        Some(rest) => head.get(head.len() - rest.len()..)?,
        None if head.starts_with(['"', '\'', '“', '«', '‘']) => head,
        None => return None,
    };
    let rest = rest.split(" - ").next()?.split(" – ").next()?;
    let words: Vec<&str> = rest.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let joined = words.iter().any(|word| vocabulary::joins(&word.to_lowercase())) || rest.contains(['/', '|']);
    let values = sequence(rest);
    let quoted = said.is_some()
        || words.iter().all(|word| {
            vocabulary::joins(&word.to_lowercase()) || word.starts_with(['"', '\'', '“', '«', '‘', '/', '|'])
        });
    (joined && quoted && values.len() > 1 && values.iter().all(|value| value.description.is_empty())).then_some(values)
}

/// Words before the states that something may be in.
const WORDS_BEFORE_STATES: &[&str] = &[" can be ", " may be ", " must be ", " может быть ", " могут быть "];

/// "a folder, can be Open, Closed or Shared": names with capitals to the end of the sentence, the last behind "or".
pub fn states(text: &str) -> Option<Vec<AllowedValue>> {
    let (_, rest) = WORDS_BEFORE_STATES.iter().find_map(|words| text.split_once(words))?;
    let end = rest.find(['.', ';', '(', '\n']).unwrap_or(rest.len());
    let rest = rest.get(..end)?.trim();
    let words: Vec<&str> = rest.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let values = sequence(rest);
    let is_name = |value: &AllowedValue| {
        value.description.is_empty() && is_short_name(&value.value) && value.value.starts_with(char::is_uppercase)
    };
    (values.len() > 1 && is_choice(rest, &words) && values.iter().all(is_name)).then_some(values)
}

/// `what you send: application/json, text/xml`: nothing but media types behind a colon, or in the whole text.
pub fn media_list(text: &str) -> Option<Vec<AllowedValue>> {
    let rest = text.split_once(':').map_or(text, |(_, rest)| rest).trim().trim_end_matches('.');
    if !rest.contains('/') {
        return None;
    }
    let items: Vec<&str> = rest.split([',', ';', '\n']).map(str::trim).filter(|item| !item.is_empty()).collect();
    let named = media::media_types(rest);
    let is_list = items.len() > 1 && items.len() == named.len();
    let whole = items.iter().zip(&named).all(|(item, name)| item.trim_matches('`').eq_ignore_ascii_case(name));
    (is_list && whole).then(|| named.iter().map(|name| plain(name)).collect())
}

#[cfg(test)]
#[path = "choices_tests.rs"]
mod tests;
