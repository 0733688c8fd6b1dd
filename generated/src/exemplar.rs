//! Generated code as it should look, by hand: an invented method `ticket.update` that has every case once.
//! Temporary: the first generated module replaces it.

use crate::runtime::{
    Checker, Choice, DateTime, Document, Error, ErrorFields, IntoOwned, KnownError, Map, Object, One, Open, Patch,
    Reader, Root, Severity, Spelling, Step, Style, Text, Unknown, UnknownValue, Validate, Writer, name, own,
};
use std::borrow::Cow;

// ---- One per vendor, in `<vendor>/mod.rs`.

/// How the vendor writes.
pub(crate) const STYLE: Style =
    Style { boolean: Spelling { yes: "1", no: "0" }, empty_is_none: true, empty_arrays: false };

/// A request with the session's fields around it, as the vendor takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope<'a, T> {
    /// `account`: the account.
    pub account: Cow<'a, str>,
    /// `sid`: the session.
    pub sid: Option<Cow<'a, str>>,
    /// The request.
    pub request: T,
    /// `signature`: the signature.
    pub signature: Option<Cow<'a, str>>,
}

impl<'a, T> Envelope<'a, T> {
    /// The request of an account.
    pub fn new(account: impl Into<Cow<'a, str>>, request: T) -> Self {
        Envelope { account: account.into(), sid: None, request, signature: None }
    }

    /// Sets `sid`.
    pub fn sid(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.sid = Some(value.into());
        self
    }

    /// Sets `signature`.
    pub fn signature(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.signature = Some(value.into());
        self
    }
}

// Envelope fields count down from 255, so that they never meet the request's own.
impl<'a, T: Document<'a>> Object<'a> for Envelope<'a, T> {
    const REQUIRED: &'static [(usize, &'static str)] = T::REQUIRED;

    fn blank() -> Self {
        Envelope::new("", T::blank())
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(255, name!("account"), &mut self.account)?;
        reader.value(254, name!("sid"), &mut self.sid)?;
        self.request.read(reader)?;
        reader.value(253, name!("signature"), &mut self.signature)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("account"), &self.account);
        writer.value(name!("sid"), &self.sid);
        self.request.write(writer);
        writer.value(name!("signature"), &self.signature);
    }

    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        self.request.unknown()
    }
}

impl<'a, T: Document<'a>> Document<'a> for Envelope<'a, T> {
    const ROOT: Root = T::ROOT;
    const STYLE: &'static Style = T::STYLE;
}

// ---- The request.

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

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.required_object("ticket", &self.ticket, r#"desk/en/ticket.update, request table, row "ticket""#);
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
        reader.value(7, name!("archived"), &mut self.archived)?;
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
        const TRUE_FALSE: Spelling = Spelling { yes: "TRUE", no: "FALSE" };
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

impl Validate for Ticket<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.at_least_one(
            self.id.is_some() || self.number.is_some(),
            &["id", "number"],
            Severity::Warning,
            r#"desk/en/ticket.update, request table, row "number""#,
        );
        checker.required("key", &self.key, r#"desk/en/ticket.update, request table, row "key""#);
        checker.max_length("key", &One(&self.key), 12, r#"desk/en/ticket.update, request table, row "key""#);
        checker.not_empty("title", &self.title, r#"desk/en/ticket.update, request table, row "title""#);
        checker.max_length("title", &self.title, 32, r#"desk/en/ticket.update, request table, row "title""#);
        checker.minimum("priority", &self.priority, 1, r#"desk/en/ticket.update, request table, row "priority""#);
        checker.maximum("priority", &self.priority, 5, r#"desk/en/ticket.update, request table, row "priority""#);
        checker.date("due", &self.due, &DATE_FORMS, r#"desk/en/ticket.update, request table, row "due""#);
        checker.known("state", &self.state, r#"desk/en/ticket.update, request table, row "state""#);
        checker.object("comments", &self.comments);
    }
}

/// The forms of dates, once per vendor.
const DATE_FORMS: [&str; 2] = ["dd-mm-yyyy", "dd-mm-yyyy HH:MM"];

/// `state`: the values that the docs list, and any other.
#[derive(Debug, Clone, PartialEq)]
pub enum State<'a> {
    /// `open`: somebody works on it.
    Open,
    /// `closed`: it is done.
    Closed,
    /// A value that the docs do not list.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for State<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "open" => State::Open,
            "closed" => State::Closed,
            _ => State::Unknown(UnknownValue::new(text)),
        }
    }

    fn text(&self) -> &str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Unknown(value) => value.as_str(),
        }
    }
}

// Not for an enum whose values no page lists.
impl<'a> Choice<'a> for State<'a> {
    const KNOWN: &'static [&'static str] = &["open", "closed"];
}

impl State<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for State<'a> {
    fn from(text: &'a str) -> Self {
        State::of(Cow::Borrowed(text))
    }
}

// So that `.state("open")` works; only for an enum that stands in a `Patch`.
impl<'a> From<&'a str> for Patch<State<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for State<'_> {
    type Owned = State<'static>;

    fn into_owned(self) -> State<'static> {
        match self {
            State::Open => State::Open,
            State::Closed => State::Closed,
            State::Unknown(value) => State::Unknown(value.into_owned()),
        }
    }
}

/// `owner`: without text, so without a lifetime.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Owner {
    /// `id`: a user.
    pub id: Option<i64>,
}

impl<'a> Object<'a> for Owner {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
    }
}

impl Document<'_> for Owner {
    const ROOT: Root = Root { name: name!("owner"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

// A type without a lifetime is its own owned twin; `own` of a `Map` or `Vec` of it needs this.
impl IntoOwned for Owner {
    type Owned = Owner;

    fn into_owned(self) -> Owner {
        self
    }
}

/// `comments`: attributes come first, in reading and in writing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comments<'a> {
    /// `count`, an attribute: how many there are here.
    pub count: Option<i64>,
    /// `totalCount`, an attribute: how many there are.
    pub total_count: Option<i64>,
    /// `comment`: the comments.
    pub comment: Vec<Comment<'a>>,
}

impl<'a> Object<'a> for Comments<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("count"), &mut self.count)?;
        reader.attribute(1, name!("totalCount"), &mut self.total_count)?;
        reader.objects(2, name!("comment"), &mut self.comment)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("count"), &self.count);
        writer.attribute(name!("totalCount"), &self.total_count);
        writer.objects(name!("comment"), &self.comment);
    }
}

impl<'a> Document<'a> for Comments<'a> {
    const ROOT: Root = Root { name: name!("comments"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

impl Validate for Comments<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("comment", &self.comment);
    }
}

impl IntoOwned for Comments<'_> {
    type Owned = Comments<'static>;

    fn into_owned(self) -> Comments<'static> {
        Comments { count: self.count, total_count: self.total_count, comment: own(self.comment) }
    }
}

/// `comment`: a comment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comment<'a> {
    /// `text`: at most 20 characters.
    pub text: Patch<Cow<'a, str>>,
    /// `tag`: may have several values.
    pub tag: Vec<Cow<'a, str>>,
}

impl<'a> Object<'a> for Comment<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("text"), &mut self.text)?;
        reader.values(1, name!("tag"), &mut self.tag)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("text"), &self.text);
        writer.values(name!("tag"), &self.tag);
    }
}

impl<'a> Document<'a> for Comment<'a> {
    const ROOT: Root = Root { name: name!("comment"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

impl Validate for Comment<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.max_length("text", &self.text, 20, r#"desk/en/ticket.update, request table, row "comment.text""#);
        checker.max_length("tag", &self.tag, 5, r#"desk/en/ticket.update, request table, row "comment.tag""#);
    }
}

impl IntoOwned for Comment<'_> {
    type Owned = Comment<'static>;

    fn into_owned(self) -> Comment<'static> {
        Comment { text: own(self.text), tag: own(self.tag) }
    }
}

/// `users`: `<users><id/><id/></users>`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Users {
    /// `id`: the users.
    pub id: Vec<i64>,
}

impl<'a> Object<'a> for Users {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("id"), &mut self.id)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("id"), &self.id);
    }
}

impl Document<'_> for Users {
    const ROOT: Root = Root { name: name!("users"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

// ---- The response.

/// The reply to `ticket.update`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// `ticket`: the ticket as it is now.
    pub ticket: Option<Ticket<'a>>,
    /// `actionid`: what was done.
    pub actionid: Option<i64>,
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("ticket"), &mut self.ticket)?;
        reader.value(1, name!("actionid"), &mut self.actionid)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("ticket"), &self.ticket);
        writer.value(name!("actionid"), &self.actionid);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root { name: name!("response"), attributes: &[(name!("status"), "ok")] };
    const STYLE: &'static Style = &STYLE;
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;

    fn into_owned(self) -> Response<'static> {
        Response { ticket: own(self.ticket), actionid: self.actionid }
    }
}

// ---- The errors.

/// The errors that the page lists.
pub const ERRORS: &[KnownError] = &[
    KnownError { status: None, code: "0005", text: "session expired", parameters: &[], resolution: "log in again" },
    KnownError {
        status: Some(400),
        code: "",
        text: "Ticket x of y Empty",
        parameters: &["x", "y"],
        resolution: "give the ticket a key",
    },
];

/// Reads the reply: the response, or the error that the vendor reports.
pub fn read_reply(status: u16, body: &str) -> Result<Response<'_>, Error> {
    crate::runtime::read_status_attribute(status, body, ERRORS, &ErrorFields { code: "code", message: "message" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Request<'static> {
        let comment = Comment { text: "a < b".into(), tag: vec!["x".into(), "y\r".into()] };
        let ticket = Ticket {
            number: Some(-7),
            priority: Patch::Set(5),
            rating: Patch::Set(3),
            hours: Patch::Set(1.25),
            archived: Patch::Set(true),
            assignee: Some("Ann".into()),
            owner: Some(Owner { id: Some(i64::MIN) }),
            users: Some(Users { id: vec![1, 2] }),
            rights: Map::from_iter([("a b", Owner { id: Some(1) })]),
            links: Some(Open::from("x")),
            ..Ticket::new("K-1")
                .id(1)
                .title("fine")
                .due(Patch::Clear)
                .state("open")
                .comments(Comments { count: Some(1), total_count: Some(2), comment: vec![comment] })
                .fields(Map::from_iter([("k\n", "v")].map(|(k, v)| (k, Cow::Borrowed(v)))))
        };
        Request::new().silent(true).ticket(ticket)
    }

    #[test]
    fn the_whole_request_survives_both_formats() {
        let request = full();
        let xml = request.to_xml().unwrap();
        assert_eq!(Request::from_xml(&xml).unwrap(), request, "{xml}");
        let json = request.to_json().unwrap();
        assert_eq!(Request::from_json(&json).unwrap(), request, "{json}");
        assert!(request.validate().is_empty(), "{}", request.validate());
        let owned: Request<'static> = own(Request::from_json(&json).unwrap());
        assert_eq!(owned, request);
        let envelope = Envelope::new("acc", request).sid("s").signature("z");
        let xml = envelope.to_xml().unwrap();
        assert_eq!(Envelope::<Request>::from_xml(&xml).unwrap(), envelope, "{xml}");
    }
}
