//! The state of reading a JSON document, and the walk through the members of an object.

use super::Read;
use crate::runtime::error::{Failure, ReadErrorKind, Trail};
use crate::runtime::name::{Name, Root};
use crate::runtime::object::{Fault, Object, Step};
use crate::runtime::scan::Seen;
use crate::runtime::{MAXIMUM_DEPTH, Open};
use std::borrow::Cow;
use std::mem::replace;

/// Reads a JSON document for generated code.
#[derive(Debug)]
pub struct JsonReader<'a> {
    pub(super) text: &'a str,
    pub(super) position: usize,
    pub(super) depth: usize,
    pub(super) frame: Frame<'a>,
    root: &'static Root,
    /// Which of the root's attributes were there.
    root_seen: Seen,
    failure: Option<Box<Failure>>,
}

/// What is known of the object whose fields are being read.
#[derive(Debug, Default)]
pub(super) struct Frame<'a> {
    /// Which fields were there.
    pub(super) seen: Seen,
    /// A key that was read and that no field has claimed yet. While there is none, a field looks for its own key
    /// in the text.
    pub(super) pending: Option<Cow<'a, str>>,
    /// A member comes next; otherwise the object ends here.
    pub(super) ready: bool,
}

impl<'a> JsonReader<'a> {
    pub(crate) fn new(text: &'a str, root: &'static Root) -> Self {
        JsonReader {
            text,
            position: 0,
            depth: 0,
            frame: Frame::default(),
            root,
            root_seen: Seen::default(),
            failure: None,
        }
    }

    /// The place of the next byte.
    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// The next byte.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    /// Notes what is wrong here.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail<T>(&mut self, kind: ReadErrorKind) -> Read<T> {
        let at_end =
            self.position >= self.text.len() && matches!(kind, ReadErrorKind::Syntax(_) | ReadErrorKind::Expected(_));
        let kind = if at_end { ReadErrorKind::UnexpectedEnd } else { kind };
        self.failure = Some(Box::new(Failure { kind, offset: self.position, trail: Trail::default() }));
        Err(Fault)
    }

    /// Notes that what begins at `start` is no value of its type.
    #[cold]
    pub(crate) fn fail_at<T>(&mut self, start: usize, kind: ReadErrorKind) -> Read<T> {
        self.position = start;
        self.fail(kind)
    }

    /// Adds a name to the path of the failure on its way out.
    #[cold]
    #[inline(never)]
    pub(crate) fn within(&mut self, name: &str, index: Option<usize>) -> Fault {
        if let Some(failure) = &mut self.failure {
            failure.trail.push(name.to_owned(), index);
        }
        Fault
    }

    /// What went wrong; an end of the text if nothing did.
    pub(crate) fn into_failure(self) -> Failure {
        match self.failure {
            Some(failure) => *failure,
            None => Failure { kind: ReadErrorKind::UnexpectedEnd, offset: self.position, trail: Trail::default() },
        }
    }

    /// Reads the whole document into `object`.
    pub(crate) fn document<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        self.skip_mark();
        self.body(object)?;
        if (0..self.root.attributes.len()).any(|place| !self.root_seen.contains(place)) {
            return self.fail_at(0, ReadErrorKind::WrongRoot);
        }
        self.skip_white();
        if self.rest().is_empty() { Ok(()) } else { self.fail(ReadErrorKind::TrailingContent) }
    }

    /// Reads a document that is nothing but the value of the only field of `object`.
    pub(crate) fn bare_document<O: Object<'a>>(&mut self, only: &'static Name, object: &mut O) -> Step {
        self.skip_mark();
        self.frame.pending = Some(Cow::Borrowed(only.wire));
        object.read(self)?;
        self.skip_white();
        let ends = self.frame.pending.is_none() && !self.frame.ready && self.rest().is_empty();
        if ends { Ok(()) } else { self.fail(ReadErrorKind::TrailingContent) }
    }

    /// Passes over a byte-order mark and white space at the start of the text.
    pub(crate) fn skip_mark(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.position = '\u{feff}'.len_utf8();
        }
        self.skip_white();
    }

    /// Reads the members of an object into the fields of `object`.
    pub(crate) fn body<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        self.enter()?;
        self.open(b'{', "an object")?;
        let ready = !self.rest().starts_with(b"}");
        let outer = replace(&mut self.frame, Frame { ready, ..Frame::default() });
        loop {
            object.read(self)?;
            if let Some(key) = self.frame.pending.take() {
                self.unclaimed(key, object)?;
            }
            if !self.frame.ready {
                break;
            }
            self.frame.pending = Some(self.key()?);
        }
        self.close(b'}', "`,` or `}`")?;
        let mut required = O::REQUIRED.iter().chain(O::INNER_REQUIRED);
        if let Some((_, missing)) = required.find(|(index, _)| !self.frame.seen.contains(*index)) {
            let _: Read<()> = self.fail(ReadErrorKind::MissingField);
            return Err(self.within(missing, None));
        }
        self.frame = outer;
        self.depth -= 1;
        Ok(())
    }

    /// A member that no field claimed: a root attribute, kept if the object keeps such members, or passed over.
    #[cold]
    #[inline(never)]
    fn unclaimed<O: Object<'a>>(&mut self, key: Cow<'a, str>, object: &mut O) -> Step {
        let root = if self.depth == 1 { self.root.attributes } else { &[] };
        let found = root.iter().enumerate().find(|(_, attribute)| attribute.0.wire == key);
        if let Some((place, (name, value))) = found {
            if !self.root_seen.insert(place) {
                return self.duplicate(name);
            }
            let start = self.position;
            if self.string()? != *value {
                return self.fail_at(start, ReadErrorKind::WrongRoot);
            }
        } else if let Some(unknown) = object.unknown() {
            match Open::read_json(self) {
                Ok(value) => unknown.0.push((key, value)),
                Err(_) => return Err(self.within(&key, None)),
            }
        } else {
            self.skip_value().map_err(|_| self.within(&key, None))?;
        }
        self.separator()
    }

    /// Goes one level deeper, if that is allowed.
    pub(crate) fn enter(&mut self) -> Step {
        if self.depth >= MAXIMUM_DEPTH {
            return self.fail(ReadErrorKind::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    /// Comes back up.
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// What stands behind the value of a member.
    #[inline(always)]
    pub(super) fn separator(&mut self) -> Step {
        self.frame.ready = self.comma();
        Ok(())
    }

    /// True when the next member is the one that a field of this name waits for; its key is then read.
    #[inline(always)]
    pub(super) fn at(&mut self, name: &'static Name) -> bool {
        match &self.frame.pending {
            None => self.frame.ready && self.predicted(name),
            Some(pending) => {
                let found = *pending == name.wire;
                if found {
                    self.frame.pending = None;
                }
                found
            }
        }
    }

    #[inline(always)]
    fn predicted(&mut self, name: &'static Name) -> bool {
        // The key without the comma that leads it and the colon at its end.
        let quoted = name.key.as_bytes().get(1..name.key.len() - 1).unwrap_or_default();
        if !self.rest().starts_with(quoted) {
            return false;
        }
        let start = self.position;
        self.position += quoted.len();
        self.skip_white();
        if self.rest().first() != Some(&b':') {
            // Reading the key in full will say what is wrong.
            self.position = start;
            return false;
        }
        self.position += 1;
        self.skip_white();
        true
    }

    /// Refuses a second occurrence of a field.
    #[inline(always)]
    pub(super) fn once(&mut self, index: usize, name: &'static Name) -> Step {
        if self.frame.seen.insert(index) { Ok(()) } else { self.duplicate(name) }
    }

    #[cold]
    #[inline(never)]
    fn duplicate(&mut self, name: &'static Name) -> Step {
        let _: Read<()> = self.fail(ReadErrorKind::DuplicateField);
        Err(self.within(name.wire, None))
    }
}
