//! Finds out which closing tag belongs to which opening tag, before any tree is built.
//!
//! Tokens enter, a table of partners leaves; `xml::read` calls it, `tree` decides with it whether an opening tag
//! without a partner is a broken closing one. Linear in the number of tokens.

use std::collections::HashMap;

use super::super::{Defect, preamble};
use super::token::{Kind, Token};

/// What is known of an opening tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum End {
    /// The text ends before anything closes it.
    #[default]
    Never,
    /// An ancestor is closed before it.
    WithAncestor,
    /// The closing tag with this number in the list of tokens.
    At(usize),
}

/// Which tags belong together, by their numbers in the list of tokens.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    ends: HashMap<usize, End>,
    opened: HashMap<usize, usize>,
}

impl Pairs {
    /// How the opening tag with this number ends.
    pub fn end(&self, open: usize) -> End {
        self.ends.get(&open).copied().unwrap_or_default()
    }

    /// The opening tag that the closing tag with this number closes.
    pub fn opened_by(&self, close: usize) -> Option<usize> {
        self.opened.get(&close).copied()
    }
}

/// Pairs the tags. A closing tag closes the nearest open element of its name, and with it all that is open inside.
pub(super) fn find(tokens: &[Token<'_>], defects: &mut Vec<Defect>) -> Pairs {
    let mut pairs = Pairs::default();
    let mut stack: Vec<(usize, &str)> = Vec::new();
    let mut by_name: HashMap<&str, usize> = HashMap::new();
    let mut previous = None;
    for (number, token) in tokens.iter().enumerate() {
        match &token.kind {
            Kind::Open { empty: true, .. } => previous = None,
            Kind::Open { name, .. } => {
                stack.push((number, name));
                *by_name.entry(name).or_default() += 1;
                previous = Some(number);
            }
            Kind::Close { name } => {
                let known = by_name.get(name).is_some_and(|&count| count > 0);
                let misspelt = !known && is_misspelt(tokens, number, previous, stack.last());
                if misspelt {
                    let right = stack.last().map_or("", |&(_, right)| right);
                    let message = format!("{right} is closed as {name}");
                    defects.push(Defect::new("mismatched-closing-tag", token.span.clone(), message, "it closes"));
                }
                if known || misspelt {
                    close(&mut stack, &mut by_name, &mut pairs, number, if misspelt { None } else { Some(name) });
                }
                previous = None;
            }
            Kind::Text(_) | Kind::Verbatim(_) | Kind::Comment(_) => {}
        }
    }
    pairs
}

/// Closes the nearest element of this name, or the innermost one.
fn close<'a>(
    stack: &mut Vec<(usize, &'a str)>,
    by_name: &mut HashMap<&'a str, usize>,
    pairs: &mut Pairs,
    number: usize,
    wanted: Option<&str>,
) {
    while let Some((open, name)) = stack.pop() {
        if let Some(count) = by_name.get_mut(name) {
            *count = count.saturating_sub(1);
        }
        if wanted.is_none_or(|wanted| wanted == name) {
            pairs.ends.insert(open, End::At(number));
            pairs.opened.insert(number, open);
            return;
        }
        pairs.ends.insert(open, End::WithAncestor);
    }
}

/// A closing tag whose name nothing open has closes the innermost element when the names differ in case only, or
/// when nothing but text stands between the two and no right closing tag follows.
fn is_misspelt(
    tokens: &[Token<'_>],
    number: usize,
    previous: Option<usize>,
    innermost: Option<&(usize, &str)>,
) -> bool {
    let (Some(&(open, right)), Some(Kind::Close { name })) = (innermost, tokens.get(number).map(|token| &token.kind))
    else {
        return false;
    };
    if name.to_lowercase() == right.to_lowercase() {
        return true;
    }
    let next = tokens.get(number + 1..).and_then(|rest| rest.iter().find(|token| !is_blank(&token.kind)));
    let closed_next = matches!(next.map(|token| &token.kind), Some(Kind::Close { name }) if *name == right);
    previous == Some(open) && !name.is_empty() && !closed_next
}

/// White space between tags.
pub(super) fn is_blank(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Text(text) if text.chars().all(preamble::is_blank))
}
