//! Cues in headings and sentences: which part of a method they announce, and what they say of the method itself.
//!
//! Text enters, a part or a property of the head leaves; `outline` calls it.

use crate::fact::Part;
use crate::page::{Block, Document, Inline};
use crate::vocabulary::labels::{BODY_WORDS, NAME_LABELS, REASONS, STATUS_NOUNS, URL_LABELS, VERB_LABELS};
use crate::vocabulary::phrase::{self, Meaning};

use super::document::Parsed;
use super::head::MethodHead;
use super::method_name;

/// The meanings that announce a part, the strongest first: "a reply with an error" speaks of the error.
const PARTS: &[(Meaning, Part)] = &[
    (Meaning::Error, Part::Error),
    (Meaning::Header, Part::Header),
    (Meaning::Query, Part::Query),
    (Meaning::PathPart, Part::Path),
    (Meaning::Response, Part::Response),
    (Meaning::Request, Part::Request),
];

/// The part that a heading announces.
pub fn part_of_heading(text: &str) -> Option<Part> {
    let tokens = phrase::tokens(text);
    let said = PARTS.iter().find(|(meaning, _)| phrase::find_in(&tokens, *meaning).is_some()).map(|(_, part)| *part);
    match (said, status(text)) {
        (None | Some(Part::Response | Part::Request), Some(status)) => {
            Some(if status >= 400 { Part::Error } else { Part::Response })
        }
        (said, _) => said,
    }
}

/// Whether a word before a number makes it a status code.
pub fn is_status_noun(word: &str) -> bool {
    STATUS_NOUNS.contains(&word.to_lowercase().as_str())
}

/// Whether a word begins what HTTP says with a status code.
pub fn is_reason(word: &str) -> bool {
    REASONS.contains(&word)
}

/// The HTTP status that a short text names: `Returns 422:`, `400 Bad Request`, `HTTP status: 404`.
pub fn status(text: &str) -> Option<u16> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(9)
        .map(str::to_lowercase)
        .collect();
    let at = words
        .iter()
        .position(|word| word.len() == 3 && word.parse().is_ok_and(|code: u16| (200..600).contains(&code)))?;
    let before =
        at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| STATUS_NOUNS.contains(&word.as_str()));
    let behind = words.get(at + 1).is_some_and(|word| REASONS.contains(&word.as_str()));
    let alone = words.len() == 1;
    (words.len() <= 8 && (before || behind || alone))
        .then(|| words.get(at).and_then(|word| word.parse().ok()))
        .flatten()
}

/// True for a heading with such a word in it: `Request body`.
pub fn speaks_of_body(heading: &str) -> bool {
    heading.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).any(|word| BODY_WORDS.contains(&word))
}

/// True for words such as `Body`, which does not say whose body it is.
pub fn names_body(text: &str) -> bool {
    let text = text.trim().trim_end_matches(':').to_lowercase();
    text.len() <= 40 && text.split_whitespace().all(|word| BODY_WORDS.contains(&word))
}

/// The part that a paragraph announces: by its last sentence, when that leads in to something.
pub fn part_of_sentence(text: &str) -> Option<Part> {
    let text = without_number(text);
    let last = last_sentence(text);
    let leads_in =
        text.trim_end().ends_with(':') || (last.len() == text.trim().len() && last.split_whitespace().count() <= 12);
    leads_in.then(|| part_of_heading(last)).flatten()
}

/// A title without what counts it: `Table 2. Input`.
fn without_number(text: &str) -> &str {
    let counts =
        |label: &str| label.split_whitespace().count() <= 2 && label.ends_with(|letter: char| letter.is_ascii_digit());
    text.split_once(". ").filter(|(label, _)| counts(label)).map_or(text, |(_, rest)| rest)
}

fn last_sentence(text: &str) -> &str {
    let text = text.trim().trim_end_matches([':', '.']);
    let start = text.rfind(". ").map(|at| at + 2).or_else(|| text.rfind('\n').map(|at| at + 1)).unwrap_or(0);
    text.get(start..).unwrap_or(text).trim()
}

/// The part of a block of code: its own tag, else what was announced, else the order of things.
pub fn part_of_sample(parsed: &Parsed, announced: Option<Part>, has_request: bool, verb: Option<&str>) -> Option<Part> {
    if let Some(own) = parsed.part() {
        return Some(own);
    }
    if parsed.document.is_none() {
        return announced;
    }
    match announced {
        Some(Part::Query | Part::Path | Part::Header) | None => {
            let has_body = !matches!(verb, Some("GET" | "HEAD"));
            Some(if has_body && !has_request { Part::Request } else { Part::Response })
        }
        announced => announced,
    }
}

/// Whether the name of a method is behind a label: an identifier, or a word with a capital inside or the steps of a path
/// where nothing follows: `sms/send`.
fn is_name(first: &str, value: &str) -> bool {
    let is_alone = || value.trim().trim_matches(['`', '*', ' ']) == first;
    let is_step =
        |step: &str| step.len() > 1 && step.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    let is_path = || (2..=4).contains(&first.split('/').count()) && first.split('/').all(is_step);
    method_name::is_identifier(first) || ((is_written_as_one(first) || is_path()) && is_alone())
}

/// `OpenTicket`: several words in one, each with a capital.
pub fn is_written_as_one(word: &str) -> bool {
    word.bytes().all(|letter| letter.is_ascii_alphanumeric())
        && word.bytes().filter(u8::is_ascii_uppercase).count() > 1
        && word.bytes().any(|letter| letter.is_ascii_lowercase())
}

/// The identifier behind a label at the start of a heading or sentence: `Operation addTicket`, `Method ticket.add …`.
pub fn named_after_label(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace();
    let label = words.next()?.to_lowercase();
    let name = words.next()?.trim_matches(['`', '*', ':', ',', '.', '«', '»', '"']);
    let is_label = VERB_LABELS.contains(&label.as_str()) || NAME_LABELS.contains(&label.as_str());
    (is_label && (method_name::is_identifier(name) || is_written_as_one(name))).then_some(name)
}

/// True for the name of a member that says which method is called.
pub fn names_call(member: &str) -> bool {
    let member = member.to_lowercase();
    matches!(member.as_str(), "call" | "action" | "cmd" | "api")
        || VERB_LABELS.contains(&member.as_str())
        || NAME_LABELS.contains(&member.as_str())
}

/// True for a word that labels the verb or the URL of a method.
pub fn is_label(word: &str) -> bool {
    let word = word.to_lowercase();
    VERB_LABELS.contains(&word.as_str()) || URL_LABELS.contains(&word.as_str())
}

/// The labels of a line with what follows each: `URL: /tickets Method: POST` has two. A label has at most three words.
fn labels(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, colon) in line.match_indices([':', '：']).take(8) {
        let before = line.get(from..at).unwrap_or_default();
        let behind = line.get(at + colon.len()..).unwrap_or_default();
        let words = before.split_whitespace().count();
        // The value of the label before stands between; the colon of `https://` is none.
        let words_back = if from == 0 { 3 } else { 1 };
        if (words <= words_back || from > 0) && !behind.starts_with("//") {
            let start = if from == 0 {
                0
            } else {
                before.trim_end().rfind(char::is_whitespace).map_or(from, |blank| from + blank + 1)
            };
            found.push((line.get(start..at).unwrap_or_default(), behind));
        }
        from = at + colon.len();
    }
    found
}

/// Reads lines such as `Request Method: PUT` and `URL: https://…`, or `URL: https://… (method PUT)`.
pub fn labelled(text: &Inline, head: &mut MethodHead) {
    let words = || text.text.split([' ', '\n', '(', ')', ',', ';', ':', '`', '*']).filter(|word| !word.is_empty());
    let behind = words().zip(words().skip(1)).take(60).find_map(|(label, word)| {
        // Verbs are rarer than labels.
        let verb = method_name::verb(word)?;
        (label.len() <= 24 && VERB_LABELS.contains(&label.to_lowercase().as_str())).then_some(verb)
    });
    let is_called = text.text.contains("://") || text.text.contains(" /");
    if let (Some(verb), None, true) = (behind, &head.verb, is_called) {
        head.verb = Some(verb.to_owned());
    }
    for (label, value) in text.text.lines().flat_map(labels) {
        let label = label.trim().to_lowercase();
        // Chinese and Japanese write the words of a label without blanks between them.
        let is_label = |word: &str, known: &str| word == known || (!known.is_ascii() && word.ends_with(known));
        let has =
            |labels: &[&str]| label.split_whitespace().any(|word| labels.iter().any(|known| is_label(word, known)));
        let first = value.split_whitespace().next().unwrap_or_default();
        let first = first.split('（').next().unwrap_or(first).trim_matches(['`', '*', ',', ';']);
        // What stands behind a label is looked at first: it is known by its form, and the labels are many.
        if let (None, Some(verb)) = (&head.verb, method_name::verb(first))
            && has(VERB_LABELS)
        {
            head.verb = Some(verb.to_owned());
        }
        if head.name.is_empty() && is_name(first, value) && (has(VERB_LABELS) || has(NAME_LABELS)) {
            head.name = first.to_owned();
        }
        if head.url.is_none() && (first.contains("://") || first.starts_with('/')) && has(URL_LABELS) {
            head.url = Some(first.to_owned());
            // `Address: https://…, method POST`
            let mut verbs = value.split(|letter: char| !letter.is_ascii_alphabetic()).filter_map(method_name::verb);
            head.verb = head.verb.take().or(verbs.next_back().map(str::to_owned));
        }
    }
}

/// The description of a method: the first paragraph under its title that is a sentence.
pub fn description(document: &Document, blocks: std::ops::Range<usize>) -> String {
    let is_title = |at: &usize| matches!(document.blocks.get(*at), Some(Block::Heading { level: 1, .. }));
    let before_content =
        blocks.clone().take_while(|at| !matches!(document.blocks.get(*at), Some(Block::Sample(_) | Block::Table(_))));
    let start = before_content.filter(is_title).last().unwrap_or(blocks.start);
    for at in start..blocks.end {
        match document.blocks.get(at) {
            Some(Block::Prose(text)) => {
                let first = text.text.trim();
                let label = first.split_once(':').filter(|(label, _)| label.split_whitespace().count() <= 2);
                let (words, sentence) = match label {
                    Some((_, rest)) if !rest.trim().is_empty() => (rest.split_whitespace().count(), rest.trim()),
                    _ => (first.split_whitespace().count(), first),
                };
                let is_call = method_name::call(first).is_some() || sentence.contains("://");
                if words >= 3 && !is_call && method_name::in_heading(first).is_none_or(|_| words > 6) {
                    return without_lead_in(sentence);
                }
            }
            // The call itself often stands between the title and the words about it.
            Some(Block::Sample(sample)) if sample.text.lines().all(|line| method_name::call(line).is_some()) => {}
            Some(Block::Sample(_) | Block::Table(_)) | None => break,
            _ => {}
        }
    }
    String::new()
}

/// Drops a last sentence that only leads in to a sample: "… Format of the request:".
fn without_lead_in(text: &str) -> String {
    if !text.ends_with(':') {
        return text.to_owned();
    }
    match text.trim_end_matches(':').rfind(". ") {
        Some(at) => text.get(..=at).unwrap_or(text).to_owned(),
        None => text.trim_end_matches(':').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_announce_replies_and_failures() {
        for text in ["Returns 422:", "400 Bad Request", "HTTP-Status: 404", "Error 500"] {
            assert_eq!(part_of_heading(text), Some(Part::Error), "{text}");
        }
        assert_eq!(part_of_heading("201 Created"), Some(Part::Response));
        assert_eq!(status("at most 500 tickets"), None);
    }
}
