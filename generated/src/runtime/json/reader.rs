//! The state of reading a JSON document: where it is, what went wrong, and the document as a whole.
//!
//! A text enters, a document leaves; `json` calls it, and the other files read its parts.

use super::Read;
use super::members::Next;
use crate::runtime::MAXIMUM_DEPTH;
use crate::runtime::error::{Failure, ReadErrorKind, Trail};
use crate::runtime::lenient::{Leniency, Watch};
use crate::runtime::name::{Name, Root};
use crate::runtime::object::{Fault, Object, Step};
use crate::runtime::scan::Seen;
use std::borrow::Cow;

/// Reads a JSON document for generated code: a text of lifetime `'t` into values of lifetime `'a`.
#[derive(Debug)]
pub struct JsonReader<'t, 'a> {
    /// What is not read yet.
    pub(super) rest: &'t str,
    text: &'t str,
    /// How values borrow from the text; `None` if they copy it.
    borrow: Option<fn(&'t str) -> &'a str>,
    pub(super) depth: usize,
    /// What comes next in the object whose fields are being read.
    pub(super) next: Next,
    /// The key of [`Next::Claimable`].
    pub(super) pending: Cow<'t, str>,
    /// Which fields of that object were there.
    pub(super) seen: Seen,
    /// Room in which escaped strings are put together.
    pub(super) pieces: String,
    pub(super) root: &'static Root,
    /// Which of the root's attributes were there.
    pub(super) root_seen: Seen,
    failure: Option<Box<Failure>>,
    /// What is tolerated is noted here, if somebody wants to know.
    pub(super) watch: Option<Box<Watch>>,
}

impl<'a> JsonReader<'a, 'a> {
    /// A reader whose values borrow from the text.
    pub(crate) fn borrowing(text: &'a str, root: &'static Root) -> Self {
        Self::new(text, root, Some(|part| part))
    }
}

impl<'t, 'a> JsonReader<'t, 'a> {
    /// A reader whose values own their text.
    pub(crate) fn copying(text: &'t str, root: &'static Root) -> Self {
        Self::new(text, root, None)
    }

    fn new(text: &'t str, root: &'static Root, borrow: Option<fn(&'t str) -> &'a str>) -> Self {
        JsonReader {
            rest: text,
            text,
            borrow,
            depth: 0,
            next: Next::End,
            pending: Cow::Borrowed(""),
            seen: Seen::default(),
            pieces: String::new(),
            root,
            root_seen: Seen::default(),
            failure: None,
            watch: None,
        }
    }

    /// A part of the text as values hold it.
    #[inline(always)]
    pub(super) fn keep(&self, part: &'t str) -> Cow<'a, str> {
        match self.borrow {
            Some(borrow) => Cow::Borrowed(borrow(part)),
            None => Cow::Owned(part.to_owned()),
        }
    }

    /// The place of the next byte.
    pub(crate) fn position(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// The next byte.
    #[inline(always)]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.rest.as_bytes().first().copied()
    }

    /// Notes what is wrong here.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail<T>(&mut self, kind: ReadErrorKind) -> Read<T> {
        let at_end = self.rest.is_empty() && matches!(kind, ReadErrorKind::Syntax(_) | ReadErrorKind::Expected(_));
        let kind = if at_end { ReadErrorKind::UnexpectedEnd } else { kind };
        self.failure = Some(Box::new(Failure { kind, offset: self.position(), trail: Trail::default() }));
        Err(Fault)
    }

    /// Notes that what begins at `start` is no value of its type.
    #[cold]
    pub(crate) fn fail_at<T>(&mut self, start: usize, kind: ReadErrorKind) -> Read<T> {
        self.rest = self.text.get(start..).unwrap_or_default();
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
        let offset = self.position();
        match self.failure {
            Some(failure) => *failure,
            None => Failure { kind: ReadErrorKind::UnexpectedEnd, offset, trail: Trail::default() },
        }
    }

    /// Reads the whole document into `object`.
    pub(crate) fn document<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        self.skip_mark()?;
        self.body(object)?;
        if (0..self.root.attributes.len()).any(|place| !self.root_seen.contains(place)) {
            return self.fail_at(0, ReadErrorKind::WrongRoot);
        }
        self.end()
    }

    /// Reads a document that is nothing but the value of the only field of `object`.
    pub(crate) fn bare_document<O: Object<'a>>(&mut self, only: &'static Name, object: &mut O) -> Step {
        self.skip_mark()?;
        self.claimable(Cow::Borrowed(only.wire()));
        object.read(self)?;
        self.end()
    }

    /// Nothing but white space may be left.
    pub(crate) fn end(&mut self) -> Step {
        self.skip_white();
        if self.rest.is_empty() { Ok(()) } else { self.fail(ReadErrorKind::TrailingContent) }
    }

    /// Passes over a byte-order mark and white space at the start of the text.
    pub(crate) fn skip_mark(&mut self) -> Step {
        if self.text.starts_with('\u{feff}') {
            self.tolerate(Leniency::ByteOrderMark);
            self.eat("\u{feff}");
        }
        self.skip_white();
        Ok(())
    }

    /// Goes one level deeper, if that is allowed.
    #[inline(always)]
    pub(crate) fn enter(&mut self) -> Step {
        if self.depth >= MAXIMUM_DEPTH {
            return self.fail(ReadErrorKind::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }

    /// Comes back up.
    #[inline(always)]
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }
}
