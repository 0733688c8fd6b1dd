//! Answers about words that come again and again: the header and the types of a table stand on every page of a vendor.
//!
//! A word enters, what was found out about it on this thread leaves. What is remembered depends on the word alone.

use std::cell::RefCell;
use std::collections::HashMap;

/// So many words are kept; then all of them are forgotten, so that no run of any length fills the memory.
const MOST: usize = 4096;
/// A text that is longer, in bytes, is neither a word nor a line of a header.
const LONGEST: usize = 240;

/// Answers by word.
pub(super) struct Memo<A> {
    answers: RefCell<HashMap<String, A>>,
}

impl<A> Default for Memo<A> {
    fn default() -> Self {
        Memo { answers: RefCell::default() }
    }
}

impl<A: Clone> Memo<A> {
    /// The answer as it was found before, else as it is found now, which may ask for other words.
    pub fn of(&self, word: &str, find: impl FnOnce(&str) -> A) -> A {
        if word.len() > LONGEST {
            return find(word);
        }
        if let Some(answer) = self.answers.borrow().get(word) {
            return answer.clone();
        }
        let answer = find(word);
        let mut answers = self.answers.borrow_mut();
        if answers.len() >= MOST {
            answers.clear();
        }
        answers.insert(word.to_owned(), answer.clone());
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn a_word_is_looked_up_once_and_no_run_fills_the_memory() {
        let (memo, found) = (Memo::default(), Cell::new(0));
        let length = |word: &str| {
            memo.of(word, |word| {
                found.set(found.get() + 1);
                word.len()
            })
        };
        assert_eq!((length("name"), length("type"), length("name"), found.get()), (4, 4, 4, 2));
        let long = "x".repeat(LONGEST + 1);
        assert_eq!((length(&long), length(&long), found.get()), (LONGEST + 1, LONGEST + 1, 4));
        (0..2 * MOST).for_each(|number| assert_eq!(length(&number.to_string()), number.to_string().len()));
        assert!(memo.answers.borrow().len() <= MOST);
    }
}
