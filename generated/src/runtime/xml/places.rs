//! Which element of a document a byte is in: a walk that knows no types, through a document that was read before.
//! `read_reporting` asks it.

use super::attribute::Attributes;
use super::reader::XmlReader;
use crate::runtime::lenient::{Crumb, Finder, Leniency, Place};
use crate::runtime::name::Style;
use crate::runtime::object::Step;
use std::borrow::Cow;
use std::collections::HashMap;

/// The elements and attributes in which these bytes are, in the same order.
pub(super) fn places<'t>(text: &'t str, style: &'static Style, wanted: &[(usize, Leniency)]) -> Vec<Place<'t>> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut walk = Walk { finder: Finder::new(wanted), open: Vec::new() };
    let mut reader: XmlReader<'t, 'static> = XmlReader::copying(text, style);
    // What is not found keeps its offset and has no path.
    let _: Step = walk.document(&mut reader);
    walk.finder.finish()
}

struct Walk<'w, 't> {
    finder: Finder<'w, 't>,
    /// The elements that are open, the root first.
    open: Vec<Element<'t>>,
}

struct Element<'t> {
    name: &'t str,
    /// Its position among its siblings of the same name.
    index: usize,
    start: usize,
    /// How many children of a name it has had.
    children: HashMap<&'t str, usize>,
}

impl<'t> Walk<'_, 't> {
    fn document(&mut self, reader: &mut XmlReader<'t, 'static>) -> Step {
        reader.prolog()?;
        self.start_tag(reader)?;
        while let Some(innermost) = self.open.last().map(|element| element.name) {
            match reader.rest.as_bytes() {
                [b'<', b'/', ..] => {
                    reader.end_tag(innermost)?;
                    self.close(reader.position());
                }
                [b'<', b'!', b'[', ..] if reader.rest.starts_with("<![CDATA[") => {
                    reader.between("<![CDATA[", "]]>")?;
                }
                [b'<', b'!' | b'?', ..] => reader.skip_aside()?,
                [b'<', ..] => self.start_tag(reader)?,
                [b'&', ..] => drop(reader.reference()?),
                [b'\r', ..] => reader.advance(1),
                _ => drop(reader.characters()?),
            }
        }
        Ok(())
    }

    fn start_tag(&mut self, reader: &mut XmlReader<'t, 'static>) -> Step {
        let start = reader.position();
        self.settle(start);
        let name = reader.start_tag()?;
        let index = self.open.last_mut().map_or(0, |parent| {
            let count = parent.children.entry(name).or_default();
            *count += 1;
            *count - 1
        });
        self.open.push(Element { name, index, start, children: HashMap::new() });
        for (attribute, _) in Attributes(std::mem::take(&mut reader.tag)) {
            let place = reader.place_of(attribute);
            self.settle(place);
            while self.finder.next_below(place + 1).is_some() {
                let path = self.path().chain([Crumb::Name(Cow::Borrowed(attribute))]).collect::<Vec<_>>();
                self.finder.put(place, path);
            }
        }
        if std::mem::take(&mut reader.closed) {
            self.close(reader.position());
        }
        Ok(())
    }

    fn close(&mut self, end: usize) {
        self.settle(end);
        self.open.pop();
    }

    /// What is wanted below `end` and was not in an element inside of the innermost one is in that.
    fn settle(&mut self, end: usize) {
        while self.finder.next_below(end).is_some() {
            let start = self.open.last().map_or(0, |element| element.start);
            let path: Vec<_> = self.path().collect();
            self.finder.put(start, path);
        }
    }

    /// The way to the innermost element; the root is on no path.
    fn path(&self) -> impl Iterator<Item = Crumb<'t>> {
        let named = self.open.iter().skip(1);
        named.flat_map(|element| [Crumb::Name(Cow::Borrowed(element.name)), Crumb::Index(element.index)])
    }
}
