//! What a page was heard to say: single statements, each about one subject and with its origin.
//!
//! `extract` makes facts without weighing them, `align` puts each to the node of a tree that it speaks of,
//! `resolve` weighs them. The order of facts is the order of appearance, and is itself evidence.

use std::sync::Arc;

use crate::page::{Place, Revision};
use crate::schema::{AllowedValue, Format, Origin, TextFormat};
use crate::vocabulary::TypeWord;

/// The part of a method that a fact speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The body a client sends.
    Request,
    /// The body of a success.
    Response,
    /// The body of a failure.
    Error,
    /// The query string.
    Query,
    /// The path of the URL.
    Path,
    /// The request headers.
    Header,
}

impl Part {
    /// The name used in messages and origins.
    pub fn name(self) -> &'static str {
        match self {
            Part::Request => "request",
            Part::Response => "response",
            Part::Error => "error",
            Part::Query => "query",
            Part::Path => "path",
            Part::Header => "header",
        }
    }
}

/// What a fact is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The revision of the page.
    pub revision: Revision,
    /// The method, as its ordinal on the page.
    pub method: usize,
    /// The part of the method.
    pub part: Part,
    /// The field.
    pub path: Path,
}

/// A field as the page names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Path {
    /// The body itself.
    Root,
    /// The place in a sample, from the root down; an attribute is the last step.
    Exact(Arc<[String]>),
    /// As a person wrote it in a table or a sentence: `phone.number`, `contact > rm_rules`, `contacts count`.
    Written(String),
    /// The page lost the name; only the place among its neighbours is known.
    Lost,
    /// Every field of this name in the request, however nested.
    Named(String),
}

/// Who speaks. Ordinals count from 0 on each page and part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Witness {
    /// A correction by hand.
    Correction,
    /// A row of a table.
    Table(usize),
    /// Running text.
    Prose,
    /// A sample.
    Sample(usize),
}

/// One statement of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub subject: Subject,
    /// What it says.
    pub statement: Statement,
    /// Who says it.
    pub witness: Witness,
    /// Where.
    pub origin: Origin,
    /// How many characters of the page say it, for the caret of a message.
    pub length: usize,
    /// The rule by which it was read, for `explain`.
    pub rule: &'static str,
    /// Rank of the page among those of the method: 0 is the preferred one.
    pub rank: usize,
}

impl Fact {
    /// Where it stands in the page.
    pub fn place(&self) -> Place {
        self.origin.place.unwrap_or_default()
    }
}

/// A property with its value.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement {
    /// A sample shows it as an element or a member.
    Shown,
    /// A sample shows it as an attribute, or a row speaks of it as one.
    Attribute,
    /// It may occur several times.
    Repeats,
    /// The sample leaves open whether it repeats.
    MayRepeat,
    /// A sentence says that there may be several of it.
    Several,
    /// What a sample has in it.
    Holds(Held),
    /// A row of a table lists it.
    Listed,
    /// Its declared type.
    Type {
        /// What was understood of it.
        word: TypeWord,
        /// The words of the page.
        written: String,
    },
    /// Required (true) or optional (false).
    Duty(bool),
    /// Required under a condition, in the words of the page.
    Condition(String),
    /// It may be absent but not empty.
    NotEmpty,
    /// Its text has to be of this form.
    MustBe(TextFormat),
    /// What the vendor assumes when it is absent.
    Default(String),
    /// The values it may take.
    Allowed(Vec<AllowedValue>),
    /// A page or section that lists its values.
    AllowedLink {
        /// What the reader sees.
        text: String,
        /// Where it points; may be empty.
        target: String,
    },
    /// A method whose results are its values.
    ValuesFrom(String),
    /// The least and the greatest length in characters.
    Length {
        /// The least.
        least: Option<u32>,
        /// The greatest.
        most: Option<u32>,
    },
    /// The least and the greatest number of items of a list.
    Items {
        /// The least.
        least: Option<u32>,
        /// The greatest.
        most: Option<u32>,
    },
    /// Bounds of a number.
    Range(Option<i64>, Option<i64>),
    /// It stands in for the field named, or the other way round.
    InsteadOf(String),
    /// Its content is described on another page.
    Elsewhere,
    /// It is as the field named.
    Like(String),
    /// What it means.
    Description(String),
    /// Of a table: the heading it stands under.
    Title(String),
    /// Of a body: how it is written.
    Format(Format),
    /// Of a body: a media type that it has.
    ContentType(String),
    /// Of a body: the name of its root element.
    RootElement(String),
    /// Of a body: an attribute of its root element.
    RootAttribute(String, String),
    /// Of a body: the name of its type.
    TypeName(String),
    /// Of a body: a sample as a document that parses.
    Document(String),
}

/// What a sample has in a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// Text.
    Text(String),
    /// A JSON number.
    Number(String),
    /// A JSON boolean.
    Boolean,
    /// JSON `null`.
    Null,
    /// Named children.
    Children,
    /// A JSON array.
    Array,
    /// Keys that are data.
    Entries,
}
