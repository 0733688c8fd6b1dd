//! Finds the word that somebody may have meant; `read` calls it for unknown keys and values.

/// Longer words are not compared.
const LONGEST: usize = 40;

/// The candidate that is most like the word, when it is like it at all.
pub(super) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().take(LONGEST + 1).collect();
    if word.len() > LONGEST {
        return None;
    }
    let allowed = (word.len() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, left out or replaced.
fn distance(word: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (line, letter) in other.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (&expected, &above) in word.iter().zip(row.iter().skip(1)) {
            let replaced = diagonal + usize::from(expected != letter);
            left = replaced.min(above + 1).min(left + 1);
            next.push(left);
            diagonal = above;
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let keys = ["title", "endpoint", "languages", "skip"];
        assert_eq!(nearest("titel", keys), None);
        assert_eq!(nearest("titl", keys), Some("title"));
        assert_eq!(nearest("langauges", keys), Some("languages"));
        assert_eq!(nearest("Endpoints", keys), Some("endpoint"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("", keys), None);
    }

    #[test]
    fn distances() {
        let of = |word: &str, other| distance(&word.chars().collect::<Vec<_>>(), other);
        assert_eq!(
            (of("abc", "abc"), of("abc", "abd"), of("", "ab"), of("ab", ""), of("kitten", "sitting")),
            (0, 1, 2, 2, 3)
        );
    }
}
