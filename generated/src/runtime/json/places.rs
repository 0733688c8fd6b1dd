//! Which value of a document a byte is in: a walk that knows no types, through a document that was read before.
//! `read_reporting` asks it.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::lenient::{Crumb, Finder, Leniency, Place};
use crate::runtime::name::Root;
use crate::runtime::object::Step;
use std::borrow::Cow;

/// The values in which these bytes are, in the same order.
pub(super) fn places<'t>(
    text: &'t str,
    root: &'static Root,
    only: Option<&'static str>,
    wanted: &[(usize, Leniency)],
) -> Vec<Place<'t>> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut walk = Walk { finder: Finder::new(wanted), path: Vec::new() };
    walk.path.extend(only.map(|name| Crumb::Name(Cow::Borrowed(name))));
    let mut reader: JsonReader<'t, 'static> = JsonReader::copying(text, root);
    // What is not found keeps its offset and has no path.
    let _: Step = walk.document(&mut reader);
    walk.finder.finish()
}

struct Walk<'w, 't> {
    finder: Finder<'w, 't>,
    path: Vec<Crumb<'t>>,
}

impl<'t> Walk<'_, 't> {
    fn document(&mut self, reader: &mut JsonReader<'t, 'static>) -> Step {
        // A byte-order mark is in no field.
        if reader.peek().is_none_or(|byte| byte == 0xef) && self.finder.next_below(1).is_some() {
            self.finder.put(0, []);
        }
        reader.skip_mark()?;
        self.value(reader)
    }

    fn value(&mut self, reader: &mut JsonReader<'t, 'static>) -> Step {
        let start = reader.position();
        self.settle(start, start + 1);
        match reader.peek() {
            Some(b'{') => self.object(reader)?,
            Some(b'[') => self.array(reader)?,
            _ => reader.skip_value()?,
        }
        self.settle(start, reader.position());
        Ok(())
    }

    /// What is wanted below `end` and was not in a value inside of this one is in this one.
    fn settle(&mut self, start: usize, end: usize) {
        while self.finder.next_below(end).is_some() {
            self.finder.put(start, self.path.iter().cloned());
        }
    }

    fn object(&mut self, reader: &mut JsonReader<'t, 'static>) -> Step {
        reader.enter()?;
        reader.open("{", "an object")?;
        if reader.peek() != Some(b'}') {
            loop {
                let key: Read<Cow<'t, str>> = reader.key();
                self.inside(Crumb::Name(key?), reader)?;
                if !reader.comma() {
                    break;
                }
            }
        }
        reader.leave();
        reader.close("}", "`,` or `}`")
    }

    fn array(&mut self, reader: &mut JsonReader<'t, 'static>) -> Step {
        reader.enter()?;
        reader.open("[", "an array")?;
        if reader.peek() != Some(b']') {
            for index in 0.. {
                self.inside(Crumb::Index(index), reader)?;
                if !reader.comma() {
                    break;
                }
            }
        }
        reader.leave();
        reader.close("]", "`,` or `]`")
    }

    fn inside(&mut self, crumb: Crumb<'t>, reader: &mut JsonReader<'t, 'static>) -> Step {
        self.path.push(crumb);
        self.value(reader)?;
        self.path.pop();
        Ok(())
    }
}
