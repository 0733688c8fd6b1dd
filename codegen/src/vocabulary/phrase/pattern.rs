//! Patterns of phrases, taken apart once and matched against tokens.
//!
//! A pattern enters as written, its variants leave; `index` compiles them and `find_in` matches them.

use std::borrow::Cow;

use super::token::{self, Token};

/// A pattern that is ready to be matched.
#[derive(Debug)]
pub(super) struct Pattern {
    /// Its parts.
    pub parts: Vec<Part>,
    /// The part without which it cannot match.
    anchor: usize,
    /// How many tokens may stand before the anchor.
    pub lead: usize,
}

impl Pattern {
    /// The words of the part without which it cannot match: how to look the pattern up.
    pub fn anchor(&self) -> &[Choice] {
        match self.parts.get(self.anchor) {
            Some(Part::Word { choices, .. }) => choices,
            _ => &[],
        }
    }
}

/// One part of a pattern.
#[derive(Debug, Clone)]
pub(super) enum Part {
    /// `^`
    LineStart,
    /// `$`
    LineEnd,
    /// `..`
    Gap,
    /// `word`, `stem*`, `a|b`, `?word`
    Word { choices: Vec<Choice>, optional: bool },
    /// `<!word`, `>word`, `>!word`: the word before or the next one is among these, or is not; none is consumed.
    Beside { choices: Vec<Choice>, before: bool, is: bool },
}

/// One of the words that a part may be.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// Spelt as tokens are.
    pub text: Cow<'static, str>,
    /// Every word that begins so.
    pub stem: bool,
    /// Written with a capital in the pattern: only a capital of the text fits.
    pub capital: bool,
}

/// The most words that a gap skips; a sign of a language without blanks counts as half a word.
const GAP: usize = 10;

/// Takes a pattern apart. A word of several tokens makes a variant of the whole pattern.
pub(super) fn compile(pattern: &'static str) -> Vec<Pattern> {
    let mut variants: Vec<Vec<Part>> = vec![Vec::with_capacity(8)];
    for written in pattern.split_whitespace() {
        match step(written) {
            // Nearly all words stand for themselves; only the others make variants.
            Step::One(part) => {
                if let Some((last, others)) = variants.split_last_mut() {
                    others.iter_mut().for_each(|before| before.push(part.clone()));
                    last.push(part);
                }
            }
            Step::Either(rows) => {
                variants = variants
                    .iter()
                    .flat_map(|before| rows.iter().map(move |row| before.iter().chain(row).cloned().collect()))
                    .collect();
            }
        }
    }
    variants.into_iter().filter_map(with_anchor).collect()
}

/// What one word of a pattern may stand for.
enum Step {
    /// One part.
    One(Part),
    /// Any of these rows of parts.
    Either(Vec<Vec<Part>>),
}

fn step(written: &'static str) -> Step {
    match written {
        "^" => return Step::One(Part::LineStart),
        "$" => return Step::One(Part::LineEnd),
        ".." => return Step::One(Part::Gap),
        _ => {}
    }
    if let Some(beside) = beside(written) {
        return Step::One(beside);
    }
    let (word, optional) = match written.strip_prefix('?') {
        Some(rest) if !rest.is_empty() => (rest, true),
        _ => (written, false),
    };
    let mut single = Vec::new();
    let mut rows = Vec::new();
    for choice in word.split(if word.len() == 1 { ' ' } else { '|' }) {
        let stem = choice.len() > 1 && choice.ends_with('*');
        let text = if stem { choice.trim_end_matches('*') } else { choice };
        if token::is_spelt_as_tokens(text) {
            single.push(Choice { text: Cow::Borrowed(text), stem, capital: false });
            continue;
        }
        let words: Vec<String> = token::split(text).into_iter().map(|token| token.word.into_owned()).collect();
        let last = words.len().saturating_sub(1);
        let capital = text.starts_with(char::is_uppercase);
        let mut choices: Vec<Choice> = words
            .into_iter()
            .enumerate()
            .map(|(at, text)| Choice { text: text.into(), stem: stem && at == last, capital: capital && at == 0 })
            .collect();
        if choices.len() == 1 {
            single.append(&mut choices);
        } else {
            rows.push(
                choices.into_iter().map(|choice| Part::Word { choices: vec![choice], optional: false }).collect(),
            );
        }
    }
    if rows.is_empty() && !single.is_empty() {
        return Step::One(Part::Word { choices: single, optional });
    }
    if !single.is_empty() {
        rows.push(vec![Part::Word { choices: single, optional }]);
    } else if optional {
        rows.push(Vec::new());
    }
    Step::Either(rows)
}

/// A condition on a neighbour: its choices are single words.
fn beside(written: &'static str) -> Option<Part> {
    let before = written.starts_with('<');
    let words = written.strip_prefix(['<', '>']).filter(|words| !words.is_empty() && *words != "|")?;
    let is = !words.starts_with('!');
    let choices = words.trim_start_matches('!').split('|').map(|choice| Choice {
        text: Cow::Borrowed(choice.trim_end_matches('*')),
        stem: choice.len() > 1 && choice.ends_with('*'),
        capital: false,
    });
    Some(Part::Beside { choices: choices.collect(), before, is })
}

fn with_anchor(parts: Vec<Part>) -> Option<Pattern> {
    // The longest word is the rarest; punctuation is the last resort.
    let weight = |choices: &[Choice]| choices.iter().map(Choice::weight).min().unwrap_or(0);
    let (anchor, _) = parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| match part {
            Part::Word { choices, optional: false } => Some((at, choices)),
            _ => None,
        })
        .filter(|(_, choices)| choices.iter().all(|choice| !matches!(&*choice.text, "_" | "#")))
        .max_by_key(|(_, choices)| weight(choices))?;
    let lead = parts.iter().take(anchor).map(|part| match part {
        Part::LineStart | Part::LineEnd | Part::Beside { .. } => 0,
        Part::Gap => GAP,
        Part::Word { .. } => 1,
    });
    Some(Pattern { lead: lead.sum(), anchor, parts })
}

/// Matches the parts from token `at` on; returns the token behind the match. Patterns are short, so the
/// recursion is as deep as a pattern is long.
pub(super) fn matches(parts: &[Part], tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(at);
    };
    match part {
        Part::LineStart => {
            tokens.get(at).is_some_and(|token| token.begins_line).then(|| matches(rest, tokens, at)).flatten()
        }
        Part::LineEnd => {
            let mut line = tokens.get(at..).unwrap_or_default().iter().take_while(|token| !token.begins_line);
            line.all(|token| matches!(&*token.word, "." | "!" | ")" | "]" | "*")).then_some(at)
        }
        Part::Gap => {
            let mut end = at;
            let mut room = GAP;
            loop {
                if let Some(found) = matches(rest, tokens, end) {
                    return Some(found);
                }
                let skipped = tokens.get(end)?;
                let cost = if skipped.word.chars().all(token::stands_alone) { 1 } else { 2 };
                if room < cost || ends_sentence(tokens, end) || (end > 0 && skipped.begins_line) {
                    return None;
                }
                room -= cost;
                end += 1;
            }
        }
        Part::Word { choices, optional } => {
            let found = if is_among(choices, tokens.get(at)) { matches(rest, tokens, at + 1) } else { None };
            found.or_else(|| if *optional { matches(rest, tokens, at) } else { None })
        }
        Part::Beside { choices, before, is } => {
            let neighbour = if *before { at.checked_sub(1) } else { Some(at) };
            let found = is_among(choices, neighbour.and_then(|at| tokens.get(at)));
            if found == *is { matches(rest, tokens, at) } else { None }
        }
    }
}

fn is_among(choices: &[Choice], token: Option<&Token<'_>>) -> bool {
    token.is_some_and(|token| {
        choices.iter().any(|choice| choice.fits(&token.word) && (token.capital || !choice.capital))
    })
}

impl Choice {
    /// Whether a word of a text is this one, whatever its case. `_` is any word, `#` any number.
    pub fn fits(&self, word: &str) -> bool {
        match &*self.text {
            "_" => word.starts_with(char::is_alphanumeric),
            "#" => word.starts_with(|letter: char| letter.is_ascii_digit()),
            text if self.stem => word.starts_with(text),
            text => word == text,
        }
    }

    fn weight(&self) -> usize {
        if self.text.starts_with(char::is_alphanumeric) { self.text.len() } else { 0 }
    }
}

/// A dot inside a name (`ticket.kind`) ends nothing.
fn ends_sentence(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return true };
    match &*token.word {
        "." => tokens.get(at + 1).is_none_or(|next| next.range.start > token.range.end || token.range.len() > 1),
        ";" | "!" | "?" => true,
        _ => false,
    }
}
