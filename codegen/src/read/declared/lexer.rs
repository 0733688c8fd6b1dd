//! Tokens of declarations: words, texts in quotes, marks, comments.
//!
//! A block of code enters, its tokens leave; `braces` calls it.

/// A token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'text> {
    /// Letters, digits, and what names have in them.
    Word(&'text str),
    /// A text in quotes, without them.
    Text(&'text str),
    /// Any other letter.
    Mark(char),
    /// A comment, without its marks.
    Comment(&'text str),
    /// The end of a line.
    Line,
}

/// A token and where it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'text> {
    pub kind: Kind<'text>,
    pub at: usize,
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let (kind, length) = token(rest, letter);
        if let Some(kind) = kind {
            tokens.push(Token { kind, at });
        }
        at += length.max(letter.len_utf8());
    }
    tokens
}

/// The token at the start of a text, and its length in bytes.
fn token(rest: &str, letter: char) -> (Option<Kind<'_>>, usize) {
    if letter == '\n' {
        return (Some(Kind::Line), 1);
    }
    if letter.is_whitespace() {
        return (None, letter.len_utf8());
    }
    if let Some(inner) = rest.strip_prefix("/*") {
        let length = inner.find("*/").unwrap_or(inner.len());
        let text = inner.get(..length).unwrap_or_default();
        return (Some(Kind::Comment(text)), length + 4);
    }
    if rest.starts_with("//") || letter == '#' {
        let length = rest.find('\n').unwrap_or(rest.len());
        let text = rest.get(..length).unwrap_or_default().trim_start_matches(['/', '#']);
        return (Some(Kind::Comment(text)), length);
    }
    if rest.starts_with("\"\"\"")
        && let Some((inner, _)) = rest.get(3..).and_then(|inner| inner.split_once("\"\"\""))
    {
        return (Some(Kind::Comment(inner)), inner.len() + 6);
    }
    if matches!(letter, '"' | '\'' | '`') {
        let inner = rest.get(1..).unwrap_or_default();
        let end = inner.find(letter).filter(|end| inner.get(..*end).is_some_and(|text| !text.contains('\n')));
        if let Some(end) = end {
            return (Some(Kind::Text(inner.get(..end).unwrap_or_default())), end + 2);
        }
        return (Some(Kind::Mark(letter)), 1);
    }
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$' | '-');
    if is_word(letter) {
        let length = rest.find(|letter: char| !is_word(letter)).unwrap_or(rest.len());
        return (Some(Kind::Word(rest.get(..length).unwrap_or_default())), length);
    }
    (Some(Kind::Mark(letter)), letter.len_utf8())
}

/// The words of a comment: without stars at the starts of its lines.
pub(super) fn comment(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim().trim_start_matches('*').trim());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
