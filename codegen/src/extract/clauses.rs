//! Where a clause ends: at a bracket, at a full stop.
//!
//! Texts enter, their beginnings leave; `values` and `rules` call it.

/// What stands before the items of a list that a cell or paragraph holds, besides dashes and stars.
pub const BULLETS: [char; 12] = ['•', '*', '-', '·', '–', '◦', '▪', '・', '‣', '●', '○', '■'];

/// The text up to the square bracket that closes the one in which the words before it stand: `[enum: up, down] more`.
pub fn up_to_bracket<'text>(text: &'text str, before: &str) -> Option<&'text str> {
    let open = before.rfind('[').is_some_and(|at| !before.get(at..).is_some_and(|inside| inside.contains(']')));
    let end = text.find(']').filter(|at| open && !text.get(..*at).is_some_and(|inside| inside.contains('[')));
    text.get(..end.unwrap_or(text.len()))
}

/// The first sentence of the first line.
pub fn first_sentence(text: &str) -> &str {
    let end = text.find('\n').unwrap_or(text.len());
    let line = text.get(..end).unwrap_or(text);
    line.find(". ").and_then(|at| line.get(..at)).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_that_was_opened_before_ends_a_clause() {
        assert_eq!(up_to_bracket("up, down] more", "which way [enum: "), Some("up, down"));
        assert_eq!(up_to_bracket("up, down] more", "which way enum: "), Some("up, down] more"));
        assert_eq!(up_to_bracket("[up], down] more", "which way [enum: "), Some("[up], down] more"));
        assert_eq!(up_to_bracket("up]", "a [list] of ways: "), Some("up]"));
    }
}
