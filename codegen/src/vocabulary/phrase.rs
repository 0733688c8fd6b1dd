//! Phrases that carry a rule, found in running text whatever the language.
//!
//! Text enters, the range of the phrase leaves; every extractor calls it. The phrases themselves are data, one
//! file a language. A pattern is a row of words: `word` stands for itself, `stem*` for every word that begins so,
//! `a|b` for either, `?word` may be missing, `..` skips up to five words of one sentence (ten signs of a language
//! without blanks), `^` and `$` are the ends of a line; punctuation is written as words of their own. Words with
//! apostrophes and words of Chinese and Japanese are split as texts are. `_` is any word, `#` any number, `Word` a word
//! with a capital; `<!word`, `>word`, `>!word` look at the word before or the next one without taking it.

mod index;
mod pattern;
mod token;

use std::ops::Range;

pub(super) use token::split;
pub use token::{Token, tokens};

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
    /// It is as a field that is named beside it: "as for the workers above".
    Alike,
    /// It holds other fields: "root node of the list".
    Container,
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
    /// All fields save those named are required.
    AllRequired,
    /// It begins with a number that is the default.
    NumberByDefault,
    /// It has to be an e-mail address.
    EmailAddress,
    /// A duty behind it is asked about or shared, not stated: "whether it is required", "one of them must be given".
    Whether,
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

/// Compiles all phrases.
pub(super) fn prepare() {
    index::prepare();
}

/// The first phrase of this meaning in the text, as a byte range.
pub fn find(text: &str, meaning: Meaning) -> Option<Range<usize>> {
    find_in(&tokens(text), meaning)
}

/// The same for a text that is split already. Of phrases that begin at the same word the longest is taken.
pub fn find_in(tokens: &[Token<'_>], meaning: Meaning) -> Option<Range<usize>> {
    let mut best: Option<(usize, usize)> = None;
    let candidates = tokens.iter().enumerate().filter(|(_, token)| token.meanings & index::bit(meaning) != 0);
    for (anchor, token) in candidates {
        for pattern in index::patterns(&token.word, meaning) {
            let found = (anchor.saturating_sub(pattern.lead)..=anchor)
                .find_map(|first| pattern::matches(&pattern.parts, tokens, first).map(|end| (first, end)));
            let Some((first, end)) = found else { continue };
            if matches!(meaning, Meaning::Optional | Meaning::Required) && is_asked(tokens, first) {
                continue;
            }
            if best.is_none_or(|(known, known_end)| first < known || (first == known && end > known_end)) {
                best = Some((first, end));
            }
        }
    }
    let (first, end) = best?;
    Some(tokens.get(first)?.range.start..tokens.get(end.checked_sub(1)?)?.range.end)
}

/// Whether the clause before this token makes a question of what it says. Punctuation ends a clause.
fn is_asked(tokens: &[Token<'_>], first: usize) -> bool {
    let is_word = |token: &Token| token.word.starts_with(|letter: char| letter.is_alphanumeric() || letter == '\'');
    if !tokens.get(first).is_some_and(is_word) {
        return false;
    }
    let before = tokens.get(..first).unwrap_or_default();
    let length = before.iter().rev().take(10).take_while(|token| is_word(token)).count();
    find_in(before.get(first - length..).unwrap_or_default(), Meaning::Whether).is_some()
}

#[cfg(test)]
mod tests;
