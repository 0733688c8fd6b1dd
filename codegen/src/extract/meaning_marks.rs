//! The marks between a value and what it means: dashes, colons, words.
//!
//! A text and the end of a value in it enter, the mark leaves; `explained` calls it.

use crate::vocabulary::choice_words;

use super::explained::Look;

/// What stands between a value and its meaning: the same in one list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Dash,
    Equals,
    Colon,
    /// `open (can be changed)`
    Parenthesis,
    /// `[A] can be changed`
    Bracket,
    /// `1 for parcels`
    Word,
    /// `1 Parcels`
    Blank,
    /// `1. Parcels`
    Dot,
}

/// The mark behind a value, and how long it is with the blanks around it. A parenthesis may stand between: `0 (usual) - no`.
pub fn mark_at(text: &str, end: usize, look: Look) -> Option<(Mark, usize)> {
    let rest = text.get(end..)?;
    let plain = rest.trim_start_matches(' ');
    let blanks = rest.len() - plain.len();
    if let Some(inside) = plain.strip_prefix(['(', '（']) {
        let behind = inside.split_once([')', '）']).map(|(_, behind)| behind);
        if let Some(behind) =
            behind.filter(|_| inside.len() < 400 || inside.find([')', '）']).is_some_and(|at| at < 60))
            && let Some((mark @ (Mark::Dash | Mark::Equals | Mark::Colon), length)) = plain_mark(behind, look)
        {
            return Some((mark, rest.len() - behind.len() + length));
        }
        return Some((Mark::Parenthesis, rest.len() - inside.len()));
    }
    if let Some(found) = plain_mark(rest, look) {
        return Some(found);
    }
    if let Some(length) = (look != Look::Word).then(|| choice_words::means_before(plain)).flatten() {
        return Some((Mark::Word, blanks + length));
    }
    let word = plain.split_whitespace().next()?;
    let may_be_word = blanks > 0 && look != Look::Word && word.len() <= 24;
    if may_be_word && choice_words::means(word) {
        return Some((Mark::Word, blanks + word.len()));
    }
    // `1 to send it, 0 otherwise`
    if may_be_word && choice_words::is_nothing(word.trim_matches([',', '.', ';', ')', '('])) {
        return Some((Mark::Word, blanks));
    }
    if look == Look::Number
        && let Some(title) = rest.strip_prefix(['.', ')']).and_then(|rest| rest.strip_prefix(' '))
        && title.starts_with(|letter: char| letter.is_uppercase() || letter > '\u{2e80}')
    {
        return Some((Mark::Dot, 2));
    }
    let first = plain.chars().next()?;
    let is_foreign = first > '\u{370}' && first.is_alphabetic();
    let may_be_title =
        is_foreign && look == Look::Capitals || look == Look::Number && (is_foreign || first.is_uppercase());
    (blanks > 0 && may_be_title).then_some((Mark::Blank, blanks))
}

fn plain_mark(rest: &str, look: Look) -> Option<(Mark, usize)> {
    let plain = rest.trim_start_matches(' ');
    let blanks = rest.len() - plain.len();
    let found = |mark: Mark, sign: &str| plain.starts_with(sign).then_some((mark, blanks + sign.len()));
    found(Mark::Equals, "=>")
        .or_else(|| found(Mark::Equals, "="))
        .or_else(|| found(Mark::Equals, "→"))
        .or_else(|| (blanks < 2).then(|| found(Mark::Colon, ":").or_else(|| found(Mark::Colon, "："))).flatten())
        .or_else(|| found(Mark::Dash, "——"))
        .or_else(|| found(Mark::Dash, "--"))
        .or_else(|| found(Mark::Dash, "—"))
        .or_else(|| found(Mark::Dash, "–"))
        .or_else(|| (blanks > 0 || look == Look::Number || is_glued(plain)).then(|| found(Mark::Dash, "-")).flatten())
}

/// `SF-顺丰`: where no blank parts words, the dash stands right between a value and words of another script.
fn is_glued(plain: &str) -> bool {
    plain
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|letter: char| letter > '\u{2e80}' && letter.is_alphabetic()))
}
