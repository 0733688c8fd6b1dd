// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.list.get.md

//! Every ContactEntity, as an OData list.
//!
//! The method `GET /api/v1/Contact` at `https://{env}.superoffice.com/{customer}`. A success has the
//! HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::list::{ContactMode, Output, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new().mode(ContactMode::Slim).output(Output::Logical);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"value":[{"PrimaryKey":1}]}"#)?;
//! assert_eq!(response.value[0].primary_key, Some(1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::{ContactMode, Output};
pub use super::super::types::ODataSlimResponseValue as Value;

/// The request of `GET /api/v1/Contact`: all of it stands in the URL and in headers.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Columns to return, separated by commas. "nameDepartment,category,fullname". Aggregates with
    /// modifiers are columns too: "Count(category):Footer".
    ///
    /// Wire name: `$select`. `filter::columns` of `runtime::filter` makes sure of the columns' names.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$select".
    pub select: Option<Cow<'a, str>>,
    /// Condition that rows must meet. e.g.: "name begins 'lan' and business gt 3".
    ///
    /// Wire name: `$filter`. Values in it are written with `runtime::filter`: `filter::text("O'Neill")`
    /// doubles the quote.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$filter".
    pub filter: Option<Cow<'a, str>>,
    /// Columns to sort by, separated by commas, each with or without direction. "name
    /// desc,category,fullname asc".
    ///
    /// Wire name: `$orderBy`. `filter::ascending` and `filter::descending` of `runtime::filter` make sure
    /// of a column's name.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$orderBy".
    pub order_by: Option<Cow<'a, str>>,
    /// Entities to read, separated by commas. Default = "contact". "contact, sale".
    ///
    /// Wire name: `$entities`. Default: `contact`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$entities".
    pub entities: Option<Cow<'a, str>>,
    /// How many rows to return.
    ///
    /// Wire name: `$top`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$top".
    pub top: Option<i32>,
    /// Rows to pass over first.
    ///
    /// Wire name: `$skip`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$skip".
    pub skip: Option<i32>,
    /// FULL (raw values and hints too) or SLIM (display values alone).
    ///
    /// Wire name: `$mode`. Declared as `Enum: Slim, Wide, Full`. Allowed: `Slim`, `Wide`, `Full`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$mode".
    pub mode: Option<ContactMode<'a>>,
    /// Options of the provider. e.g: "GrandTotal=true".
    ///
    /// Wire name: `$options`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$options".
    pub options: Option<Cow<'a, str>>,
    /// Context parameter of the provider.
    ///
    /// Wire name: `$context`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$context".
    pub context: Option<Cow<'a, str>>,
    /// Output as XML or JSON; goes before the Accept header.
    ///
    /// Wire name: `$format`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$format".
    pub format: Option<Cow<'a, str>>,
    /// Names that are safe in JSON: every unsafe character becomes \_ (underscore).
    ///
    /// Wire name: `$jsonSafe`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$jsonSafe".
    pub json_safe: Option<bool>,
    /// Kind of values in SLIM mode: Logical gives a boolean as true/false, Display as an icon hint. A date
    /// is an ISO string either way.
    ///
    /// Wire name: `$output`. Declared as `Enum: Logical, Display`. Allowed: `Logical`, `Display`.
    ///
    /// Source: superoffice/contact.list.get.md, query table, row "$output".
    pub output: Option<Output<'a>>,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`select`](field@Self::select). Columns to return, separated by commas.
    pub fn select(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.select = Some(value.into());
        self
    }
    /// Sets [`filter`](field@Self::filter). Condition that rows must meet.
    pub fn filter(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets [`order_by`](field@Self::order_by). Columns to sort by, separated by commas, each with or
    /// without direction.
    pub fn order_by(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets [`entities`](field@Self::entities). Entities to read, separated by commas. Default: `contact`.
    pub fn entities(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.entities = Some(value.into());
        self
    }
    /// Sets [`top`](field@Self::top). How many rows to return.
    pub fn top(mut self, value: impl Into<i32>) -> Self {
        self.top = Some(value.into());
        self
    }
    /// Sets [`skip`](field@Self::skip). Rows to pass over first.
    pub fn skip(mut self, value: impl Into<i32>) -> Self {
        self.skip = Some(value.into());
        self
    }
    /// Sets [`mode`](field@Self::mode). FULL (raw values and hints too) or SLIM (display values alone).
    /// Allowed: `Slim`, `Wide`, `Full`.
    pub fn mode(mut self, value: impl Into<ContactMode<'a>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets [`options`](field@Self::options). Options of the provider.
    pub fn options(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`context`](field@Self::context). Context parameter of the provider.
    pub fn context(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets [`format`](field@Self::format). Output as XML or JSON; goes before the Accept header.
    pub fn format(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets [`json_safe`](field@Self::json_safe). Names that are safe in JSON: every unsafe character
    /// becomes \_ (underscore).
    pub fn json_safe(mut self, value: impl Into<bool>) -> Self {
        self.json_safe = Some(value.into());
        self
    }
    /// Sets [`output`](field@Self::output). Kind of values in SLIM mode: Logical gives a boolean as
    /// true/false, Display as an icon hint. Allowed: `Logical`, `Display`.
    pub fn output(mut self, value: impl Into<Output<'a>>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets [`if_modified_since`](field@Self::if_modified_since). Answer with 304 when nothing has changed
    /// since; a date as in RFC 1123.
    pub fn if_modified_since(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            select: own(self.select),
            filter: own(self.filter),
            order_by: own(self.order_by),
            entities: own(self.entities),
            top: self.top,
            skip: self.skip,
            mode: own(self.mode),
            options: own(self.options),
            context: own(self.context),
            format: own(self.format),
            json_safe: self.json_safe,
            output: own(self.output),
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("$select", "__select"), &mut self.select)?;
        reader.value(1, name!("$filter", "__filter"), &mut self.filter)?;
        reader.value(2, name!("$orderBy", "__orderBy"), &mut self.order_by)?;
        reader.value(3, name!("$entities", "__entities"), &mut self.entities)?;
        reader.value(4, name!("$top", "__top"), &mut self.top)?;
        reader.value(5, name!("$skip", "__skip"), &mut self.skip)?;
        reader.value(6, name!("$mode", "__mode"), &mut self.mode)?;
        reader.value(7, name!("$options", "__options"), &mut self.options)?;
        reader.value(8, name!("$context", "__context"), &mut self.context)?;
        reader.value(9, name!("$format", "__format"), &mut self.format)?;
        reader.value(10, name!("$jsonSafe", "__jsonSafe"), &mut self.json_safe)?;
        reader.value(11, name!("$output", "__output"), &mut self.output)?;
        reader.value(12, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("$select", "__select"), &self.select);
        writer.value(name!("$filter", "__filter"), &self.filter);
        writer.value(name!("$orderBy", "__orderBy"), &self.order_by);
        writer.value(name!("$entities", "__entities"), &self.entities);
        writer.value(name!("$top", "__top"), &self.top);
        writer.value(name!("$skip", "__skip"), &self.skip);
        writer.value(name!("$mode", "__mode"), &self.mode);
        writer.value(name!("$options", "__options"), &self.options);
        writer.value(name!("$context", "__context"), &self.context);
        writer.value(name!("$format", "__format"), &self.format);
        writer.value(name!("$jsonSafe", "__jsonSafe"), &self.json_safe);
        writer.value(name!("$output", "__output"), &self.output);
        writer.value(name!("If-Modified-Since"), &self.if_modified_since);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .known(
                &self.mode,
                rule!(
                    "$mode", Allowed(ContactMode::KNOWN),
                    "superoffice/contact.list.get.md, query table, row \"$mode\"",
                    Warning
                ),
            );
        checker
            .known(
                &self.output,
                rule!(
                    "$output", Allowed(Output::KNOWN),
                    "superoffice/contact.list.get.md, query table, row \"$output\"",
                    Warning
                ),
            );
    }
}

/// The answer of `GET /api/v1/Contact` when it succeeds.
pub type Response<'a> = super::super::types::ODataSlimResponse<'a>;

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.list";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("api/v1/Contact")
            .value("$select", &self.select)
            .value("$filter", &self.filter)
            .value("$orderBy", &self.order_by)
            .value("$entities", &self.entities)
            .value("$top", &self.top)
            .value("$skip", &self.skip)
            .value("$mode", &self.mode)
            .value("$options", &self.options)
            .value("$context", &self.context)
            .value("$format", &self.format)
            .value("$jsonSafe", &self.json_safe)
            .value("$output", &self.output)
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value("If-Modified-Since", &self.if_modified_since, &super::super::STYLE);
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_http_status(
            reply,
            ERRORS,
            &ErrorFields {
                code: "ErrorType",
                message: "ErrorMessage",
            },
        )
    }
}

impl crate::runtime::Paged for Request<'_> {
    type Item = super::super::types::ODataSlimResponseValue<'static>;
    const FIRST: i64 = 0;
    const BY_ITEMS: bool = true;
    fn page(&self) -> Option<i64> {
        self.skip.map(i64::from)
    }
    fn size(&self) -> Option<i64> {
        self.top.map(i64::from)
    }
    fn turn(&mut self, page: i64) {
        self.skip = Some(i32::try_from(page).unwrap_or(i32::MAX));
    }
    fn read_page(response: Response<'static>) -> crate::runtime::Page<Self::Item> {
        crate::runtime::Page {
            total_items: None,
            total_pages: None,
            more: Some(
                response.odata_next_link.as_ref().is_some_and(|found| !found.is_empty()),
            ),
            items: response.value,
        }
    }
}

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
