//! What texts were found to say so far: the pages of a vendor share most of their rows, and what a row says costs more
//! than anything else about it.
//!
//! A cell with the names of its page enters, what it says leaves; `rules` calls it. What a text says depends on the text
//! with its marks, and on which of its words are names of fields. Both are compared, so that whoever remembers hears what
//! he would have heard anew.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::RwLock;

use crate::page::{Inline, Place};

use super::names::{self, Names};
use super::rules::Found;

/// So many texts are kept; then all of them are forgotten, so that no run of any length fills the memory.
const MOST: usize = 4096;
/// A text that is longer, in bytes, is hardly there twice.
const LONGEST: usize = 2000;

/// What the pages of a run have said so far, by their texts.
#[derive(Debug, Default)]
pub struct Memory {
    said: RwLock<HashMap<String, Said>>,
}

/// What one text said.
#[derive(Debug)]
struct Said {
    /// The text with its marks, without its place.
    cell: Inline,
    /// The words that were looked up among the names, and whether they were found there.
    asked: Vec<(String, bool)>,
    /// What it said.
    found: Vec<Found>,
}

/// The names of a page, and which of them a text asked for.
pub struct Asked<'page> {
    names: &'page Names,
    words: RefCell<Vec<(String, bool)>>,
}

impl Memory {
    /// What a cell says: as it was found before, else as it is found now.
    pub fn of(&self, cell: &Inline, names: &Names, find: impl FnOnce(&Inline, &Asked<'_>) -> Vec<Found>) -> Vec<Found> {
        if let Some(found) = self.recall(cell, names) {
            return found;
        }
        // Nothing of what is remembered may depend on where the text stands.
        let cell = Inline { place: Place::default(), ..cell.clone() };
        let asked = Asked::of(names);
        let found = find(&cell, &asked);
        if cell.text.len() <= LONGEST
            && let Ok(mut said) = self.said.write()
        {
            if said.len() >= MOST {
                said.clear();
            }
            let asked = asked.words.into_inner();
            said.insert(cell.text.clone(), Said { cell, asked, found: found.clone() });
        }
        found
    }

    fn recall(&self, cell: &Inline, names: &Names) -> Option<Vec<Found>> {
        let said = self.said.read().ok()?;
        let said = said.get(&cell.text)?;
        // Of the text with its marks everything counts but its place.
        let Inline { text, links, bold, code, level, place: _ } = &said.cell;
        let is_same = (text, links, bold, code, level)
            == (&cell.text, &cell.links, &cell.bold, &cell.code, &cell.level)
            && said.asked.iter().all(|(word, is_name)| names.contains(word) == *is_name);
        is_same.then(|| said.found.clone())
    }
}

impl<'page> Asked<'page> {
    /// Nothing has been asked yet.
    pub fn of(names: &'page Names) -> Self {
        Asked { names, words: RefCell::default() }
    }

    /// True when a field has this name.
    pub fn contains(&self, name: &str) -> bool {
        let is_name = self.names.contains(name);
        self.words.borrow_mut().push((name.to_owned(), is_name));
        is_name
    }

    /// The field that a word of a sentence names: itself, or its singular.
    pub fn field_of(&self, word: &str) -> Option<String> {
        names::field_of(word, |name| self.contains(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::Statement;
    use std::cell::Cell;

    fn said(statement: Statement) -> Vec<Found> {
        vec![Found { rule: "test", statement, other_field: None }]
    }

    #[test]
    fn a_text_is_heard_again_only_where_something_it_depends_on_is_another() {
        let (memory, heard) = (Memory::default(), Cell::new(0));
        let plain = |line| Inline::plain("as colour", Place::new(line, 1));
        let hear = |cell: &Inline, names: &Names| {
            memory.of(cell, names, |cell, asked| {
                heard.set(heard.get() + 1);
                assert_eq!(cell.place, Place::default());
                if asked.contains("colour") { said(Statement::Like("colour".to_owned())) } else { Vec::new() }
            })
        };
        let (without, with) = (Names::default(), Names::of(["colour", "size"]));
        assert_eq!((hear(&plain(1), &without), heard.get()), (Vec::new(), 1));
        assert_eq!((hear(&plain(2), &Names::of(["size"])), heard.get()), (Vec::new(), 1), "nobody asked for `size`");
        let like = said(Statement::Like("colour".to_owned()));
        assert_eq!((hear(&plain(2), &with), heard.get()), (like.clone(), 2), "a word became a name");
        let bold = Inline { bold: std::iter::once(0..2).collect(), ..plain(3) };
        assert_eq!((hear(&bold, &with), heard.get()), (like, 3), "the marks are others");
        assert_eq!((hear(&bold, &with).len(), heard.get()), (1, 3));
    }

    #[test]
    fn whatever_is_said_the_memory_does_not_fill() {
        let (memory, names) = (Memory::default(), Names::default());
        for number in 0..MOST + 10 {
            memory.of(&Inline::plain(number.to_string(), Place::default()), &names, |_, _| Vec::new());
        }
        assert!(memory.said.read().unwrap().len() <= MOST);
    }
}
