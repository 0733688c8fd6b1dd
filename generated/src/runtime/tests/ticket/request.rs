//! The request.

use super::{Comments, DATE_FORMS, Owner, STYLE, State, Users};
use crate::runtime::{
    Checker, DateTime, Document, IntoOwned, Map, Object, One, Open, Patch, Reader, Root, Spelling, Step, Style,
    Unknown, Validate, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;

/// `ticket.update`: changes a ticket.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request<'a> {
    /// `silent`: nobody is told. (desk/en/ticket.update, request table, row "silent")
    pub silent: Patch<bool>,
    /// `ticket`: the ticket. (desk/en/ticket.update, request sample)
    pub ticket: Option<Ticket<'a>>,
}

impl<'a> Request<'a> {
    /// An update that changes nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `silent`.
    pub fn silent(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.silent = value.into();
        self
    }

    /// Sets `ticket`.
    pub fn ticket(mut self, value: impl Into<Ticket<'a>>) -> Self {
        self.ticket = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;

    fn into_owned(self) -> Request<'static> {
        Request { silent: self.silent, ticket: own(self.ticket) }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("silent"), &mut self.silent)?;
        reader.object(1, name!("ticket"), &mut self.ticket)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("silent"), &self.silent);
        writer.object(name!("ticket"), &self.ticket);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root { name: name!("request"), attributes: &[(name!("method"), "ticket.update")] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.required_object(
            &self.ticket,
            rule!("ticket", Required, r#"desk/en/ticket.update, request table, row "ticket""#),
        );
        checker.object("ticket", &self.ticket);
    }
}

/// `ticket`: a ticket. It has a required field, so it has no `Default`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticket<'a> {
    /// `id`: its number. At least one of `id`, `number` identifies it.
    pub id: Option<i64>,
    /// `number`: its number in the list.
    pub number: Option<i64>,
    /// `key`: required, at most 12 characters.
    pub key: Cow<'a, str>,
    /// `title`: at most 32 characters; it cannot be empty if it is set.
    pub title: Patch<Cow<'a, str>>,
    /// `priority`: 1 to 5.
    pub priority: Patch<i64>,
    /// `rating`: 32 bits.
    pub rating: Patch<i32>,
    /// `hours`: a number with a fraction.
    pub hours: Patch<f64>,
    /// `archived`: written `TRUE` or `FALSE`, unlike the vendor's other booleans.
    pub archived: Patch<bool>,
    /// `due`: `dd-mm-yyyy` or `dd-mm-yyyy HH:MM`.
    pub due: Patch<DateTime<'a>>,
    /// `state`: open or closed.
    pub state: Patch<State<'a>>,
    /// `assignee`: a sample shows `null`.
    pub assignee: Option<Cow<'a, str>>,
    /// `owner`: a nested object.
    pub owner: Option<Owner>,
    /// `comments`: repeated objects inside of a wrapper.
    pub comments: Option<Comments<'a>>,
    /// `users`: repeated scalars without a wrapper of their own.
    pub users: Option<Users>,
    /// `fields`: keys that are data.
    pub fields: Map<'a, Cow<'a, str>>,
    /// `rights`: keys that are data, with objects.
    pub rights: Map<'a, Owner>,
    /// `links`: described elsewhere.
    pub links: Option<Open<'a>>,
    /// Members that the page does not list, kept so that nothing is lost when the ticket is sent back.
    pub unknown: Unknown<'a>,
}

impl<'a> Ticket<'a> {
    /// A ticket with its required fields.
    pub fn new(key: impl Into<Cow<'a, str>>) -> Self {
        Ticket {
            id: None,
            number: None,
            key: key.into(),
            title: Patch::Keep,
            priority: Patch::Keep,
            rating: Patch::Keep,
            hours: Patch::Keep,
            archived: Patch::Keep,
            due: Patch::Keep,
            state: Patch::Keep,
            assignee: None,
            owner: None,
            comments: None,
            users: None,
            fields: Map::default(),
            rights: Map::default(),
            links: None,
            unknown: Map::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `title`, or clears it: `.title("x")`, `.title(Patch::Clear)`.
    pub fn title(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.title = value.into();
        self
    }

    /// Sets or clears `due`.
    pub fn due(mut self, value: impl Into<Patch<DateTime<'a>>>) -> Self {
        self.due = value.into();
        self
    }

    /// Sets or clears `state`.
    pub fn state(mut self, value: impl Into<Patch<State<'a>>>) -> Self {
        self.state = value.into();
        self
    }

    /// Sets `comments`.
    pub fn comments(mut self, value: impl Into<Comments<'a>>) -> Self {
        self.comments = Some(value.into());
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, value: impl Into<Map<'a, Cow<'a, str>>>) -> Self {
        self.fields = value.into();
        self
    }

    // … and so on for every field.
}

impl IntoOwned for Ticket<'_> {
    type Owned = Ticket<'static>;

    fn into_owned(self) -> Ticket<'static> {
        // `own` for what has a lifetime, a move for the rest.
        Ticket {
            id: self.id,
            number: self.number,
            key: own(self.key),
            title: own(self.title),
            priority: self.priority,
            rating: self.rating,
            hours: self.hours,
            archived: self.archived,
            due: own(self.due),
            state: own(self.state),
            assignee: own(self.assignee),
            owner: self.owner,
            comments: own(self.comments),
            users: self.users,
            fields: own(self.fields),
            rights: own(self.rights),
            links: own(self.links),
            unknown: own(self.unknown),
        }
    }
}

const TRUE_FALSE: Spelling = Spelling { yes: "TRUE", no: "FALSE" };

impl<'a> Object<'a> for Ticket<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(2, "key")];

    fn blank() -> Self {
        // With required fields: `new` with defaults. Without: `Self::default()`.
        Self::new(<Cow<'a, str>>::default())
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("number"), &mut self.number)?;
        reader.required(2, name!("key"), &mut self.key)?;
        reader.value(3, name!("title"), &mut self.title)?;
        reader.value(4, name!("priority"), &mut self.priority)?;
        reader.value(5, name!("rating"), &mut self.rating)?;
        reader.value(6, name!("hours"), &mut self.hours)?;
        reader.flag(7, name!("archived"), &mut self.archived, &TRUE_FALSE)?;
        reader.value(8, name!("due"), &mut self.due)?;
        reader.value(9, name!("state"), &mut self.state)?;
        reader.value(10, name!("assignee"), &mut self.assignee)?;
        reader.object(11, name!("owner"), &mut self.owner)?;
        reader.object(12, name!("comments"), &mut self.comments)?;
        reader.object(13, name!("users"), &mut self.users)?;
        reader.map(14, name!("fields"), &mut self.fields)?;
        reader.object_map(15, name!("rights"), &mut self.rights)?;
        reader.value(16, name!("links"), &mut self.links)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("number"), &self.number);
        writer.required(name!("key"), &self.key);
        writer.value(name!("title"), &self.title);
        writer.value(name!("priority"), &self.priority);
        writer.value(name!("rating"), &self.rating);
        writer.value(name!("hours"), &self.hours);
        writer.flag(name!("archived"), &self.archived, &TRUE_FALSE);
        writer.value(name!("due"), &self.due);
        writer.value(name!("state"), &self.state);
        writer.nullable(name!("assignee"), &self.assignee);
        writer.object(name!("owner"), &self.owner);
        writer.object(name!("comments"), &self.comments);
        writer.object(name!("users"), &self.users);
        writer.map(name!("fields"), &self.fields);
        writer.object_map(name!("rights"), &self.rights);
        writer.value(name!("links"), &self.links);
        writer.unknown(&self.unknown);
    }

    // Only where unknown members are kept.
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

// Every generated type can stand alone as a document; its root is the element it is named after.
impl<'a> Document<'a> for Ticket<'a> {
    const ROOT: Root = Root { name: name!("ticket"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!('a Ticket);

impl Validate for Ticket<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.demand(
            self.id.is_some() || self.number.is_some(),
            rule!("", AtLeastOne(&["id", "number"]), r#"desk/en/ticket.update, request table, row "number""#, Warning),
        );
        checker.required(&self.key, rule!("key", Required, r#"desk/en/ticket.update, request table, row "key""#));
        checker
            .text(&One(&self.key), rule!("key", MaxLength(12), r#"desk/en/ticket.update, request table, row "key""#));
        checker
            .not_empty(&self.title, rule!("title", NotEmpty, r#"desk/en/ticket.update, request table, row "title""#));
        checker
            .text(&self.title, rule!("title", MaxLength(32), r#"desk/en/ticket.update, request table, row "title""#));
        checker.number(
            &self.priority,
            rule!("priority", Minimum(1), r#"desk/en/ticket.update, request table, row "priority""#),
        );
        checker.number(
            &self.priority,
            rule!("priority", Maximum(5), r#"desk/en/ticket.update, request table, row "priority""#),
        );
        checker.text(
            &self.due,
            rule!("due", DateFormat(&DATE_FORMS), r#"desk/en/ticket.update, request table, row "due""#),
        );
        checker.known(
            &self.state,
            rule!("state", Allowed(State::KNOWN), r#"desk/en/ticket.update, request table, row "state""#, Warning),
        );
        checker.object("comments", &self.comments);
    }
}
