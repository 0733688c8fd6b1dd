// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/getContacts.html
// Page: iovox/notes/getContacts.md

//! Lists every contact of the account.
//!
//! The method `getContacts`, called as `GET https://api.iovox.com:444/Contacts?v=3&method=getContacts`.
//! A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::iovox::get_contacts::Request;
//! use contactory::iovox::{Connection, Credentials};
//!
//! let connection = Connection::new(Credentials::key("my-username", "my-secure-key"));
//! let request = Request::new().contact_id("4711").display_name("Ada Lovelace");
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, "<response><current_page>1</current_page></response>")?;
//! assert_eq!(response.current_page, Some(1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 6 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Open,
    Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
use std::borrow::Cow;
pub use super::enums::Output;

/// The request of `getContacts`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Page to return, see limit.
    ///
    /// Wire name: `page`. Optional. Default: `1`.
    ///
    /// Source: iovox/getContacts.html, query table, row "page".
    pub page: Option<i64>,
    /// Results on a page, see page. Maximum 20000.
    ///
    /// Wire name: `limit`. Optional. At most 20000. Default: `20000`.
    ///
    /// Source: iovox/getContacts.html, query table, row "limit".
    pub limit: Option<i64>,
    /// Field to sort by: a short name from req_fields with \_ASC (ascending) or \_DESC (descending) after
    /// it. "od_DESC" is order_date, latest first.
    ///
    /// Wire name: `order`. Optional. Default: `od_DESC`.
    ///
    /// Source: iovox/getContacts.html, query table, row "order".
    pub order: Option<Cow<'a, str>>,
    /// Fields to return, comma delimited short names. cid=contact_id, dn=display_name, comp=Company,
    /// em=Email, bphone=business_phone,as=assigned_status.
    ///
    /// Wire name: `req_fields`. Optional. Default: `cid,dn,comp,em,bphone,as`. Allowed: `cid`, `dn`,
    /// `comp`, `em`, `bphone`, `as`.
    ///
    /// Source: iovox/getContacts.html, query table, row "req_fields".
    pub req_fields: Option<Cow<'a, str>>,
    /// Only the contact with this Contact ID.
    ///
    /// Wire name: `contact_id`. Optional.
    ///
    /// Source: iovox/getContacts.html, query table, row "contact_id".
    pub contact_id: Option<Cow<'a, str>>,
    /// Only contacts with this text in the display name.
    ///
    /// Wire name: `display_name`. Optional.
    ///
    /// Source: iovox/getContacts.html, query table, row "display_name".
    pub display_name: Option<Cow<'a, str>>,
    /// Only contacts of this company.
    ///
    /// Wire name: `company`. Optional.
    ///
    /// Source: iovox/getContacts.html, query table, row "company".
    pub company: Option<Cow<'a, str>>,
    /// Only contacts with this phone number.
    ///
    /// Wire name: `phone_number`. Optional.
    ///
    /// Source: iovox/getContacts.html, query table, row "phone_number".
    pub phone_number: Option<Cow<'a, str>>,
    /// Only contacts with this email.
    ///
    /// Wire name: `email`. Optional.
    ///
    /// Source: iovox/getContacts.html, query table, row "email"; iovox/notes/getContacts.md, query table,
    /// row "email".
    pub email: Option<Cow<'a, str>>,
    /// XML or JSON: how the data come back.
    ///
    /// Wire name: `output`. Declared as `STRING`. Optional. Default: `XML`. Allowed: `XML`, `JSON`.
    ///
    /// Source: iovox/getContacts.html, query table, row "output".
    pub output: Option<Output<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`page`](field@Self::page). Page to return, see limit. Optional. Default: `1`.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`limit`](field@Self::limit). Results on a page, see page. Optional. At most 20000. Default:
    /// `20000`.
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`order`](field@Self::order). Field to sort by: a short name from req_fields with \_ASC
    /// (ascending) or \_DESC (descending) after it. Optional. Default: `od_DESC`.
    pub fn order(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets [`req_fields`](field@Self::req_fields). Fields to return, comma delimited short names.
    /// Optional. Default: `cid,dn,comp,em,bphone,as`. Allowed: `cid`, `dn`, `comp`, `em`, `bphone`, `as`.
    pub fn req_fields(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.req_fields = Some(value.into());
        self
    }
    /// Sets [`contact_id`](field@Self::contact_id). Only the contact with this Contact ID. Optional.
    pub fn contact_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets [`display_name`](field@Self::display_name). Only contacts with this text in the display name.
    /// Optional.
    pub fn display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company). Only contacts of this company. Optional.
    pub fn company(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`phone_number`](field@Self::phone_number). Only contacts with this phone number. Optional.
    pub fn phone_number(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email). Only contacts with this email. Optional.
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`output`](field@Self::output). XML or JSON: how the data come back. Optional. Default: `XML`.
    /// Allowed: `XML`, `JSON`.
    pub fn output(mut self, value: impl Into<Output<'a>>) -> Self {
        self.output = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            page: self.page,
            limit: self.limit,
            order: own(self.order),
            req_fields: own(self.req_fields),
            contact_id: own(self.contact_id),
            display_name: own(self.display_name),
            company: own(self.company),
            phone_number: own(self.phone_number),
            email: own(self.email),
            output: own(self.output),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("page"), &mut self.page)?;
        reader.value(1, name!("limit"), &mut self.limit)?;
        reader.value(2, name!("order"), &mut self.order)?;
        reader.value(3, name!("req_fields"), &mut self.req_fields)?;
        reader.value(4, name!("contact_id"), &mut self.contact_id)?;
        reader.value(5, name!("display_name"), &mut self.display_name)?;
        reader.value(6, name!("company"), &mut self.company)?;
        reader.value(7, name!("phone_number"), &mut self.phone_number)?;
        reader.value(8, name!("email"), &mut self.email)?;
        reader.value(9, name!("output"), &mut self.output)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("page"), &self.page);
        writer.value(name!("limit"), &self.limit);
        writer.value(name!("order"), &self.order);
        writer.value(name!("req_fields"), &self.req_fields);
        writer.value(name!("contact_id"), &self.contact_id);
        writer.value(name!("display_name"), &self.display_name);
        writer.value(name!("company"), &self.company);
        writer.value(name!("phone_number"), &self.phone_number);
        writer.value(name!("email"), &self.email);
        writer.value(name!("output"), &self.output);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .number(
                &self.limit,
                rule!(
                    "limit", Maximum(20000),
                    "iovox/getContacts.html, query table, row \"limit\""
                ),
            );
        checker
            .known(
                &self.output,
                rule!(
                    "output", Allowed(Output::KNOWN),
                    "iovox/getContacts.html, query table, row \"output\"", Warning
                ),
            );
    }
}

/// The answer of `getContacts` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Page that was returned.
    ///
    /// Wire name: `current_page`.
    ///
    /// Source: iovox/notes/getContacts.md, response table, row "current_page".
    pub current_page: Option<i64>,
    /// How many pages there are.
    ///
    /// Wire name: `total_pages`.
    ///
    /// Source: iovox/notes/getContacts.md, response table, row "total_pages".
    pub total_pages: Option<i64>,
    /// How many contacts there are on all pages.
    ///
    /// Wire name: `total_results`.
    ///
    /// Source: iovox/notes/getContacts.md, response table, row "total_results".
    pub total_results: Option<i64>,
    /// Wire name: `results`.
    ///
    /// Source: iovox/notes/getContacts.md, response sample, path "results".
    pub results: Option<Results<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`current_page`](field@Self::current_page). Page that was returned.
    pub fn current_page(mut self, value: impl Into<i64>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets [`total_pages`](field@Self::total_pages). How many pages there are.
    pub fn total_pages(mut self, value: impl Into<i64>) -> Self {
        self.total_pages = Some(value.into());
        self
    }
    /// Sets [`total_results`](field@Self::total_results). How many contacts there are on all pages.
    pub fn total_results(mut self, value: impl Into<i64>) -> Self {
        self.total_results = Some(value.into());
        self
    }
    /// Sets [`results`](field@Self::results).
    pub fn results(mut self, value: impl Into<Results<'a>>) -> Self {
        self.results = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            current_page: self.current_page,
            total_pages: self.total_pages,
            total_results: self.total_results,
            results: own(self.results),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("current_page"), &mut self.current_page)?;
        reader.value(1, name!("total_pages"), &mut self.total_pages)?;
        reader.value(2, name!("total_results"), &mut self.total_results)?;
        reader.object(3, name!("results"), &mut self.results)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("current_page"), &self.current_page);
        writer.value(name!("total_pages"), &self.total_pages);
        writer.value(name!("total_results"), &self.total_results);
        writer.object(name!("results"), &self.results);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Response);

/// `results` in an answer of `getContacts`.
///
/// Source: iovox/notes/getContacts.md, response sample, path "results".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results<'a> {
    /// One contact: the fields that req_fields asks for.
    ///
    /// Wire name: `result`. Declared as `OBJECT`.
    ///
    /// Source: iovox/notes/getContacts.md, response table, row "results \> result".
    pub result: Vec<Open<'a>>,
}

impl<'a> Results<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`result`](field@Self::result). One contact: the fields that req_fields asks for.
    pub fn result(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<'a>>>,
    ) -> Self {
        self.result = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Results<'_> {
    type Owned = Results<'static>;
    fn into_owned(self) -> Self::Owned {
        Results {
            result: own(self.result),
        }
    }
}

impl<'a> Object<'a> for Results<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("result"), &mut self.result)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("result"), &self.result);
    }
}

impl<'a> Document<'a> for Results<'a> {
    const ROOT: Root = Root {
        name: name!("results"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Results);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::Connection;
    const NAME: &'static str = "getContacts";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/Contacts";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::STYLE)
            .text("Contacts")
            .fixed("v", "3")
            .fixed("method", "getContacts")
            .value("page", &self.page)
            .value("limit", &self.limit)
            .value("order", &self.order)
            .value("req_fields", &self.req_fields)
            .value("contact_id", &self.contact_id)
            .value("display_name", &self.display_name)
            .value("company", &self.company)
            .value("phone_number", &self.phone_number)
            .value("email", &self.email)
            .value("output", &self.output)
            .finish()
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_error_list(
            reply,
            ERRORS,
            &ErrorFields {
                code: "",
                message: "",
            },
        )
    }
}

impl crate::runtime::Paged for Request<'_> {
    type Item = Open<'static>;
    const FIRST: i64 = 1;
    const BY_ITEMS: bool = false;
    fn page(&self) -> Option<i64> {
        self.page
    }
    fn size(&self) -> Option<i64> {
        self.limit
    }
    fn turn(&mut self, page: i64) {
        self.page = Some(page);
    }
    fn read_page(response: Response<'static>) -> crate::runtime::Page<Self::Item> {
        crate::runtime::Page {
            total_items: response.total_results,
            total_pages: response.total_pages,
            more: None,
            items: response.results.map(|found| found.result).unwrap_or_default(),
        }
    }
}

/// The errors that the docs list for this method.
///
/// | Status | Text | What the docs advise |
/// | --- | --- | --- |
/// | 400 | API Version Empty | Give the query parameter v a value |
/// | 400 | API Version Invalid | Check the value of v |
/// | 400 | Request Method must be GET. x attempted | Send it with GET instead of x |
/// | 400 | Page Number not an integer | Send page as a whole number |
/// | 400 | Limit not an integer | Send limit as a whole number |
/// | 400 | Limit must be between 1 and 200 |  |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(400),
        text: "API Version Empty",
        resolution: "Give the query parameter v a value",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "API Version Invalid",
        resolution: "Check the value of v",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Request Method must be GET. x attempted",
        resolution: "Send it with GET instead of x",
        category: "Error Result",
        parameters: &["x"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Page Number not an integer",
        resolution: "Send page as a whole number",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Limit not an integer",
        resolution: "Send limit as a whole number",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Limit must be between 1 and 200",
        category: "Error Result",
        ..KnownError::NOTHING
    },
];
