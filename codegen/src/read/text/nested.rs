//! Bold words inside of words in italics: `*all of them are **required***`.
//!
//! Text behind a star enters, the place of the star that closes it leaves; `inline` calls it.

/// The most words in bold inside one stretch of italics.
const MOST: usize = 8;

/// The place of the single star behind the bold words that begin at `end`; nothing where no bold words begin there.
pub(super) fn behind_bold(after: &str, end: usize) -> Option<usize> {
    let line = after.split('\n').next()?;
    let mut at = end;
    for _ in 0..MOST {
        let Some(bold) = line.get(at..)?.strip_prefix("**") else { return Some(at).filter(|at| *at > end) };
        at += 2 + bold.find("**").filter(|length| *length > 0)? + 2;
        at += line.get(at..)?.find('*')?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_words_in_italics() {
        assert_eq!(behind_bold("all **must** be*", 4), Some(15));
        assert_eq!(behind_bold("all **must***", 4), Some(12));
        assert_eq!(behind_bold("all* of", 3), None);
        assert_eq!(behind_bold("all ** of", 4), None);
    }
}
