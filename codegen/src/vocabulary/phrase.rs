//! Phrases that carry a rule, found in running text whatever the language.
//!
//! Text enters, the range of the phrase leaves; every extractor calls it. The phrases themselves are data, one
//! file a language. A pattern is a row of words: `word` stands for itself, `stem*` for every word that begins so,
//! `a|b` for either, `?word` may be missing, `..` skips up to five words of one sentence, `^` and `$` are the
//! ends of the text; punctuation is written as words of their own.

use std::ops::Range;

use super::phrases;

/// What a phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The field may be left out.
    Optional,
    /// The field must be there.
    Required,
    /// The field must be there under a condition that follows.
    Conditional,
    /// It may be absent but not empty.
    NotEmpty,
    /// The allowed values follow.
    Allowed,
    /// The allowed values stand somewhere else: a section, a page.
    AllowedElsewhere,
    /// The allowed values are results of a method.
    AllowedFromMethod,
    /// The default follows.
    Default,
    /// What stands before it is the default: `contacts - value by default`.
    DefaultHere,
    /// The name of a field follows that it stands in for.
    InsteadOf,
    /// There may be several values.
    Several,
    /// It is described elsewhere.
    Elsewhere,
    /// A noun that calls its neighbour a field: "the parameter", "поле".
    FieldNoun,
    /// A request follows or is meant.
    Request,
    /// A response.
    Response,
    /// A failure.
    Error,
    /// The query string.
    Query,
    /// The path of the URL.
    PathPart,
    /// Request headers.
    Header,
    /// All fields save those named are optional.
    AllOptional,
}

/// Patterns of one meaning in one language, with sentences that they must and must not match.
pub struct Phrase {
    /// What they mean.
    pub meaning: Meaning,
    /// The patterns.
    pub patterns: &'static [&'static str],
    /// Sentences in which a pattern must be found.
    pub examples: &'static [&'static str],
    /// Sentences in which none may be found.
    pub traps: &'static [&'static str],
}

/// A word or a punctuation mark of a text.
#[derive(Debug)]
pub struct Token {
    /// Lower case.
    pub word: String,
    /// Where it stands in the text.
    pub range: Range<usize>,
}

/// Splits a text into words and punctuation marks.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        if letter.is_alphanumeric() || letter == '_' || letter == '$' {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            push(&mut found, text, from..at);
        }
        if !letter.is_whitespace() {
            push(&mut found, text, at..at + letter.len_utf8());
        }
    }
    if let Some(from) = start {
        push(&mut found, text, from..text.len());
    }
    found
}

fn push(found: &mut Vec<Token>, text: &str, range: Range<usize>) {
    if let Some(word) = text.get(range.clone()) {
        found.push(Token { word: word.to_lowercase(), range });
    }
}

/// The first phrase of this meaning in the text, as a byte range.
pub fn find(text: &str, meaning: Meaning) -> Option<Range<usize>> {
    find_in(&tokens(text), meaning)
}

/// The same for a text that is split already.
pub fn find_in(tokens: &[Token], meaning: Meaning) -> Option<Range<usize>> {
    let mut best: Option<Range<usize>> = None;
    for phrase in phrases::all().filter(|phrase| phrase.meaning == meaning) {
        for pattern in phrase.patterns {
            if let Some(range) = search(pattern, tokens) {
                if best.as_ref().is_none_or(|known| range.start < known.start) {
                    best = Some(range);
                }
            }
        }
    }
    best
}

fn search(pattern: &str, tokens: &[Token]) -> Option<Range<usize>> {
    let parts: Vec<&str> = pattern.split_whitespace().collect();
    (0..tokens.len()).find_map(|first| {
        let last = matches(&parts, tokens, first)?;
        let end = tokens.get(last.checked_sub(1)?)?.range.end;
        Some(tokens.get(first)?.range.start..end)
    })
}

/// Matches the parts from token `at` on; returns the token behind the match. Patterns are short, so the
/// recursion is as deep as a pattern is long.
fn matches(parts: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(at);
    };
    match *part {
        "^" => (at == 0).then(|| matches(rest, tokens, at))?,
        "$" => {
            let tail = tokens.get(at..).unwrap_or_default();
            tail.iter().all(|token| matches!(token.word.as_str(), "." | "!" | ")" | "]" | "*")).then_some(at)
        }
        ".." => (at..=at + 5)
            .take_while(|end| tokens.get(at..*end).is_some_and(|skipped| skipped.iter().all(|token| token.word != ".")))
            .find_map(|end| matches(rest, tokens, end)),
        part => {
            let optional = part.strip_prefix('?');
            let word = optional.unwrap_or(part);
            if tokens.get(at).is_some_and(|token| word_matches(word, &token.word)) {
                if let Some(end) = matches(rest, tokens, at + 1) {
                    return Some(end);
                }
            }
            optional.and_then(|_| matches(rest, tokens, at))
        }
    }
}

fn word_matches(pattern: &str, word: &str) -> bool {
    if pattern.len() == 1 {
        return pattern == word;
    }
    pattern.split('|').any(|choice| match choice.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => choice == word,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_in_its_examples_and_not_in_its_traps() {
        let mut wrong = Vec::new();
        for phrase in phrases::all() {
            assert!(!phrase.examples.is_empty(), "{:?} {:?} has no example", phrase.meaning, phrase.patterns);
            for example in phrase.examples {
                if find(example, phrase.meaning).is_none() {
                    wrong.push(format!("{:?} not found in {example:?}", phrase.meaning));
                }
            }
            for trap in phrase.traps {
                if let Some(range) = find(trap, phrase.meaning) {
                    wrong.push(format!("{:?} found in {trap:?}: {:?}", phrase.meaning, &trap[range]));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_pattern_skips_words_of_one_sentence_only() {
        let text = "must be short. It is set";
        assert!(search("must .. set", &tokens(text)).is_none());
        assert!(search("must .. set", &tokens("must be quickly set")).is_some());
    }
}
