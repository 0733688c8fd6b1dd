//! The state of reading an XML document, and the walk through the children of an element.

use super::Read;
use super::entity::is_character;
use super::erased::Target;
use super::markup::behind_tag;
use crate::runtime::error::{Failure, ReadErrorKind, Trail};
use crate::runtime::lenient::Watch;
use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Fault, Object, Step, Unknown};
use crate::runtime::scan::Seen;
use crate::runtime::value::Value;
use crate::runtime::{MAXIMUM_DEPTH, Open};
use std::borrow::Cow;
use std::mem::take;

/// Reads an XML document, the text of lifetime `'t`, for generated code. The values may borrow for `'a`.
#[derive(Debug)]
pub struct XmlReader<'t, 'a> {
    pub(super) text: &'t str,
    /// What has not been read yet.
    pub(super) rest: &'t str,
    /// How a value borrows from the text; if it does not, it is a copy.
    pub(super) borrow: Option<fn(&'t str) -> &'a str>,
    pub(crate) style: &'static Style,
    /// How the boolean that is read next is spelled.
    pub(super) spelling: &'static Spelling,
    /// The attributes of the start tag that was read last, as they were written, already checked.
    pub(crate) tag: &'t str,
    /// That start tag was `<a/>`: the element has neither content nor end tag.
    pub(crate) closed: bool,
    pub(super) depth: usize,
    pub(super) frame: Frame<'t>,
    /// The name of a child whose start tag is read and which no field has claimed yet. While there is none, a field looks
    /// for its own start tag in the text; so there is none where an object begins.
    pub(super) pending: Option<&'t str>,
    pub(super) attribute_names: Vec<&'t str>,
    /// Room for text whose references are being resolved.
    pub(super) unescaped: String,
    failure: Option<Box<Failure>>,
    /// What is tolerated is noted here, if somebody wants to know.
    pub(super) watch: Option<Box<Watch>>,
}

/// What is known of the object whose fields are being read.
#[derive(Debug, Default)]
pub(super) struct Frame<'a> {
    /// Which fields were there.
    pub(super) seen: Seen,
    /// The attributes of its start tag, for the first pass.
    pub(super) attributes: &'a str,
}

impl<'a> XmlReader<'a, 'a> {
    /// A reader whose values borrow from the text.
    pub(crate) fn borrowing(text: &'a str, style: &'static Style) -> Self {
        XmlReader { borrow: Some(|text| text), ..XmlReader::copying(text, style) }
    }
}

impl<'t, 'a> XmlReader<'t, 'a> {
    /// A reader whose values do not borrow.
    pub(crate) fn copying(text: &'t str, style: &'static Style) -> Self {
        XmlReader {
            text,
            rest: text,
            borrow: None,
            style,
            spelling: &style.boolean,
            tag: "",
            closed: false,
            depth: 0,
            frame: Frame::default(),
            pending: None,
            attribute_names: Vec::new(),
            unescaped: String::new(),
            failure: None,
            watch: None,
        }
    }

    /// A part of the text as a value.
    #[inline(always)]
    pub(crate) fn keep(&self, text: &'t str) -> Cow<'a, str> {
        match self.borrow {
            Some(borrow) => Cow::Borrowed(borrow(text)),
            None => Cow::Owned(copy(text)),
        }
    }

    /// The place of the next byte.
    pub(crate) fn position(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// Notes what is wrong here: above all a character that XML cannot hold.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail<T>(&mut self, kind: ReadErrorKind) -> Read<T> {
        let kind = match self.rest.chars().next() {
            Some(next) if !is_character(next) => ReadErrorKind::IllegalCharacter(next),
            _ => kind,
        };
        self.failure = Some(Box::new(Failure { kind, offset: self.position(), trail: Trail::default() }));
        Err(Fault)
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
            None => Failure { kind: ReadErrorKind::UnexpectedEnd, offset: self.position(), trail: Trail::default() },
        }
    }

    /// Reads the whole document into `object`.
    pub(super) fn document(&mut self, root: &Root, object: &mut dyn Target<'a>) -> Step {
        self.opens(root)?;
        self.fields_of(root.name.end, object)?;
        self.epilog()
    }

    /// What stands before the content of the root, with its start tag.
    fn opens(&mut self, root: &Root) -> Step {
        self.prolog()?;
        let start = self.position();
        let name = self.start_tag()?;
        if name != root.name.element() {
            return self.fail_at(start, ReadErrorKind::WrongRoot);
        }
        for (attribute, value) in root.attributes {
            if self.find_attribute(self.tag, attribute.element())?.as_deref() != Some(*value) {
                return self.fail_at(start, ReadErrorKind::WrongRoot);
            }
        }
        Ok(())
    }

    /// Reads the content of an element into the fields of `object`; its start tag has been read.
    pub(super) fn body<O: Object<'a>>(&mut self, name: &'static Name, object: &mut O) -> Step {
        self.content_of(name.end, object)
    }

    /// The same up to and with this end tag.
    pub(crate) fn content_of<O: Object<'a>>(&mut self, end: &'static str, object: &mut O) -> Step {
        self.fields_of(end, object)
    }

    /// What does not depend on the type is done by other functions, because this one a compiler makes for each. For the
    /// fields of a root it is made once.
    #[inline(always)]
    fn fields_of<T: Target<'a> + ?Sized>(&mut self, end: &'static str, object: &mut T) -> Step {
        let outer = take(&mut self.frame);
        self.begins()?;
        loop {
            let before = self.rest.len();
            object.read_fields(self)?;
            if !self.goes_on(before, end, object.unknown_members())? {
                break;
            }
        }
        if let Some(unknown) = object.unknown_members() {
            unknown.gather();
        }
        let [required, inner] = object.required_fields();
        if !required.is_empty() || !inner.is_empty() {
            self.has(required, inner)?;
        }
        self.ends(outer);
        Ok(())
    }

    /// True when there is something that the fields are to be asked for; so much was left before they were asked last.
    #[inline(always)]
    fn goes_on(&mut self, before: usize, end: &'static str, unknown: Option<&mut Unknown<'a>>) -> Read<bool> {
        self.frame.attributes = "";
        // Mostly the fields took all that there was.
        if self.pending.is_none()
            && let Some(behind) = behind_tag(self.rest, end)
        {
            self.rest = behind;
            return Ok(false);
        }
        // Where children come in another order, the next one mostly is a field that has already been asked. To ask
        // it again is cheaper than to find out the name.
        let mut found_some = self.rest.len() < before;
        match self.pending.take() {
            // The element was `<a/>`.
            Some("") => return Ok(false),
            Some(unclaimed) => {
                self.unclaimed(unclaimed, unknown)?;
                found_some = false;
            }
            None => {}
        }
        self.next_child(end, found_some)
    }

    /// Fails unless these fields were there.
    fn has(&mut self, required: &[(usize, &'static str)], inner: &[(usize, &'static str)]) -> Step {
        let seen = &self.frame.seen;
        match seen.missing(required).or_else(|| seen.missing(inner)) {
            Some(missing) => self.lacks(missing),
            None => Ok(()),
        }
    }

    /// Ends an object: what is known of the one around it counts again.
    #[inline(always)]
    fn ends(&mut self, outer: Frame<'t>) {
        self.frame = outer;
        self.depth -= 1;
    }

    #[cold]
    #[inline(never)]
    fn lacks(&mut self, missing: &'static str) -> Step {
        let _: Read<()> = self.fail(ReadErrorKind::MissingField);
        Err(self.within(missing, None))
    }

    /// Begins an object; nothing is known of it yet.
    #[inline(always)]
    fn begins(&mut self) -> Step {
        self.enter()?;
        if self.closed || !self.tag.is_empty() {
            self.begins_unusually();
        }
        self.skip_white();
        Ok(())
    }

    /// The start tag of the object has attributes, or it is `<a/>`, in which no field may look for its start tag behind
    /// the element.
    #[inline(never)]
    fn begins_unusually(&mut self) {
        self.frame.attributes = take(&mut self.tag);
        self.pending = take(&mut self.closed).then_some("");
    }

    /// A child that no field claimed: kept if the object keeps such children, otherwise passed over.
    #[cold]
    #[inline(never)]
    fn unclaimed(&mut self, name: &'t str, unknown: Option<&mut Unknown<'a>>) -> Step {
        let start = self.tolerate_child();
        if let Some(unknown) = unknown {
            let value = Open::read_xml_element(self, name).map_err(|_| self.within(name, None))?;
            unknown.0.push(value.into_member(self.keep(name)));
            self.skip_white();
        } else {
            self.skip_element(name).map_err(|_| self.within(name, None))?;
        }
        self.forget_attributes(start);
        Ok(())
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

    /// What follows the start tag of the next element, if it is the one that a field of this name waits for. It is
    /// handed on as an argument because to keep it in the reader and fetch it again takes longer than the rest.
    #[inline(always)]
    pub(super) fn at(&mut self, name: &'static Name) -> Option<&'t str> {
        match self.pending {
            None => self.rest.strip_prefix(name.start),
            Some(_) => self.claims(name).then_some(self.rest),
        }
    }

    /// True when a field of this name waits for the child that is pending. Most children are never pending, so that this
    /// need not be part of the code for each field.
    #[cold]
    #[inline(never)]
    fn claims(&mut self, name: &'static Name) -> bool {
        let claimed = self.pending == Some(name.element());
        if claimed {
            self.pending = None;
        }
        claimed
    }

    /// Refuses a second occurrence of a field, of which `rest` follows the start tag.
    #[inline(always)]
    pub(super) fn once(&mut self, rest: &'t str, index: usize, name: &'static Name) -> Step {
        if self.frame.seen.insert(index) { Ok(()) } else { self.duplicate(rest, name) }
    }

    #[cold]
    #[inline(never)]
    fn duplicate(&mut self, rest: &'t str, name: &'static Name) -> Step {
        self.rest = rest;
        let _: Read<()> = self.fail(ReadErrorKind::DuplicateField);
        Err(self.within(name.wire(), None))
    }

    /// A value whose start tag has been read, and the white space behind it.
    #[inline(always)]
    pub(super) fn content<V: Value<'a>>(&mut self, end: &'static str) -> Read<Option<V>> {
        let value = V::read_xml(self, end)?;
        self.tag = "";
        self.skip_white();
        Ok(value)
    }
}

/// A function of its own, because the many who inline `keep` would not inline what this consists of.
#[inline(never)]
pub(super) fn copy(text: &str) -> String {
    text.to_owned()
}
