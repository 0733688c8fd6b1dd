// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/getContactDetails.html
// Page: iovox/notes/getContactDetails.md

//! Reads the details of one contact.
//!
//! The method `getContactDetails`, called as `GET
//! https://api.iovox.com:444/Contacts?v=3&method=getContactDetails`. A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::iovox::get_contact_details::{Output, Request};
//! use contactory::iovox::{Connection, Credentials};
//!
//! let connection = Connection::new(Credentials::key("my-username", "my-secure-key"));
//! let request = Request::new("4711").page(1).output(Output::Xml);
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
//! The docs list 8 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::enums::Output;

/// The request of `getContactDetails`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Contact ID of the contact to read.
    ///
    /// Wire name: `contact_id`. Required.
    ///
    /// Source: iovox/getContactDetails.html, query table, row "contact_id".
    pub contact_id: Cow<'a, str>,
    /// Page to return, see limit.
    ///
    /// Wire name: `page`. Optional. Default: `1`.
    ///
    /// Source: iovox/getContactDetails.html, query table, row "page".
    pub page: Option<i64>,
    /// Results on a page, see page. Maximum 20000.
    ///
    /// Wire name: `limit`. Optional. At most 20000. Default: `20000`.
    ///
    /// Source: iovox/getContactDetails.html, query table, row "limit".
    pub limit: Option<i64>,
    /// XML or JSON: how the data come back.
    ///
    /// Wire name: `output`. Declared as `STRING`. Optional. Default: `XML`. Allowed: `XML`, `JSON`.
    ///
    /// Source: iovox/getContactDetails.html, query table, row "output".
    pub output: Option<Output<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<Cow<'a, str>>) -> Self {
        Self {
            contact_id: contact_id.into(),
            page: Default::default(),
            limit: Default::default(),
            output: Default::default(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Contact ID of the contact to read. Required.
    pub fn contact_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_id = value.into();
        self
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
            contact_id: own(self.contact_id),
            page: self.page,
            limit: self.limit,
            output: own(self.output),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contact_id")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contact_id"), &mut self.contact_id)?;
        reader.value(1, name!("page"), &mut self.page)?;
        reader.value(2, name!("limit"), &mut self.limit)?;
        reader.value(3, name!("output"), &mut self.output)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contact_id"), &self.contact_id);
        writer.value(name!("page"), &self.page);
        writer.value(name!("limit"), &self.limit);
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
            .required(
                &self.contact_id,
                rule!(
                    "contact_id", Required,
                    "iovox/getContactDetails.html, query table, row \"contact_id\""
                ),
            );
        checker
            .number(
                &self.limit,
                rule!(
                    "limit", Maximum(20000),
                    "iovox/getContactDetails.html, query table, row \"limit\""
                ),
            );
        checker
            .known(
                &self.output,
                rule!(
                    "output", Allowed(Output::KNOWN),
                    "iovox/getContactDetails.html, query table, row \"output\"", Warning
                ),
            );
    }
}

/// The answer of `getContactDetails` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Page that was returned.
    ///
    /// Wire name: `current_page`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "current_page";
    /// iovox/notes/getContactDetails.md, response table, row "current_page".
    pub current_page: Option<i64>,
    /// How many pages there are.
    ///
    /// Wire name: `total_pages`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "total_pages";
    /// iovox/notes/getContactDetails.md, response table, row "total_pages".
    pub total_pages: Option<i64>,
    /// How many results there are on all pages.
    ///
    /// Wire name: `total_results`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "total_results";
    /// iovox/notes/getContactDetails.md, response table, row "total_results".
    pub total_results: Option<i64>,
    /// Wire name: `results`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results";
    /// iovox/notes/getContactDetails.md, response sample, path "results".
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
    /// Sets [`total_results`](field@Self::total_results). How many results there are on all pages.
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

/// `results` in an answer of `getContactDetails`.
///
/// Source: iovox/getContactDetails.html, response sample, path "results";
/// iovox/notes/getContactDetails.md, response sample, path "results".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results<'a> {
    /// Wire name: `result`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result";
    /// iovox/notes/getContactDetails.md, response sample, path "results.result".
    pub result: Vec<ContactDetailsResult<'a>>,
}

impl<'a> Results<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`result`](field@Self::result).
    pub fn result(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContactDetailsResult<'a>>>,
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
        reader.objects(0, name!("result"), &mut self.result)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("result"), &self.result);
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

/// `results.result` in an answer of `getContactDetails`.
///
/// Source: iovox/getContactDetails.html, response sample, path "results.result";
/// iovox/notes/getContactDetails.md, response sample, path "results.result".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactDetailsResult<'a> {
    /// Wire name: `contact_id`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.contact_id".
    pub contact_id: Option<Cow<'a, str>>,
    /// Wire name: `first_name`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.first_name".
    pub first_name: Option<Cow<'a, str>>,
    /// Wire name: `last_name`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.last_name".
    pub last_name: Option<Cow<'a, str>>,
    /// Wire name: `display_name`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.display_name".
    pub display_name: Option<Cow<'a, str>>,
    /// Wire name: `email`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `email_2`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.email_2".
    pub email_2: Option<Cow<'a, str>>,
    /// Wire name: `company`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.company".
    pub company: Option<Cow<'a, str>>,
    /// Wire name: `title`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.title".
    pub title: Option<Cow<'a, str>>,
    /// Work number, one or several.
    ///
    /// Wire name: `business_phone`. Declared as `STRING`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.business_phone";
    /// iovox/notes/getContactDetails.md, response table, row "results \> result \> business_phone".
    pub business_phone: Vec<Cow<'a, str>>,
    /// Wire name: `business_fax`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.business_fax".
    pub business_fax: Option<Cow<'a, str>>,
    /// Wire name: `work_address_1`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.work_address_1".
    pub work_address_1: Option<Cow<'a, str>>,
    /// Wire name: `work_address_2`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.work_address_2".
    pub work_address_2: Option<Cow<'a, str>>,
    /// Wire name: `work_city`.
    ///
    /// Source: iovox/getContactDetails.html, response sample, path "results.result.work_city".
    pub work_city: Option<Cow<'a, str>>,
}

impl<'a> ContactDetailsResult<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact_id`](field@Self::contact_id).
    pub fn contact_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets [`first_name`](field@Self::first_name).
    pub fn first_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`last_name`](field@Self::last_name).
    pub fn last_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`display_name`](field@Self::display_name).
    pub fn display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`email_2`](field@Self::email_2).
    pub fn email_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email_2 = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company).
    pub fn company(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets [`business_phone`](field@Self::business_phone). Work number, one or several.
    pub fn business_phone(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.business_phone = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`business_fax`](field@Self::business_fax).
    pub fn business_fax(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.business_fax = Some(value.into());
        self
    }
    /// Sets [`work_address_1`](field@Self::work_address_1).
    pub fn work_address_1(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_address_1 = Some(value.into());
        self
    }
    /// Sets [`work_address_2`](field@Self::work_address_2).
    pub fn work_address_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_address_2 = Some(value.into());
        self
    }
    /// Sets [`work_city`](field@Self::work_city).
    pub fn work_city(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_city = Some(value.into());
        self
    }
}

impl IntoOwned for ContactDetailsResult<'_> {
    type Owned = ContactDetailsResult<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactDetailsResult {
            contact_id: own(self.contact_id),
            first_name: own(self.first_name),
            last_name: own(self.last_name),
            display_name: own(self.display_name),
            email: own(self.email),
            email_2: own(self.email_2),
            company: own(self.company),
            title: own(self.title),
            business_phone: own(self.business_phone),
            business_fax: own(self.business_fax),
            work_address_1: own(self.work_address_1),
            work_address_2: own(self.work_address_2),
            work_city: own(self.work_city),
        }
    }
}

impl<'a> Object<'a> for ContactDetailsResult<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("contact_id"), &mut self.contact_id)?;
        reader.value(1, name!("first_name"), &mut self.first_name)?;
        reader.value(2, name!("last_name"), &mut self.last_name)?;
        reader.value(3, name!("display_name"), &mut self.display_name)?;
        reader.value(4, name!("email"), &mut self.email)?;
        reader.value(5, name!("email_2"), &mut self.email_2)?;
        reader.value(6, name!("company"), &mut self.company)?;
        reader.value(7, name!("title"), &mut self.title)?;
        reader.values(8, name!("business_phone"), &mut self.business_phone)?;
        reader.value(9, name!("business_fax"), &mut self.business_fax)?;
        reader.value(10, name!("work_address_1"), &mut self.work_address_1)?;
        reader.value(11, name!("work_address_2"), &mut self.work_address_2)?;
        reader.value(12, name!("work_city"), &mut self.work_city)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("contact_id"), &self.contact_id);
        writer.value(name!("first_name"), &self.first_name);
        writer.value(name!("last_name"), &self.last_name);
        writer.value(name!("display_name"), &self.display_name);
        writer.value(name!("email"), &self.email);
        writer.value(name!("email_2"), &self.email_2);
        writer.value(name!("company"), &self.company);
        writer.value(name!("title"), &self.title);
        writer.values(name!("business_phone"), &self.business_phone);
        writer.value(name!("business_fax"), &self.business_fax);
        writer.value(name!("work_address_1"), &self.work_address_1);
        writer.value(name!("work_address_2"), &self.work_address_2);
        writer.value(name!("work_city"), &self.work_city);
    }
}

impl<'a> Document<'a> for ContactDetailsResult<'a> {
    const ROOT: Root = Root {
        name: name!("result"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a ContactDetailsResult);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::Connection;
    const NAME: &'static str = "getContactDetails";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/Contacts";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::STYLE)
            .text("Contacts")
            .fixed("v", "3")
            .fixed("method", "getContactDetails")
            .required("contact_id", &self.contact_id)
            .value("page", &self.page)
            .value("limit", &self.limit)
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

/// The errors that the docs list for this method.
///
/// | Status | Text | What the docs advise |
/// | --- | --- | --- |
/// | 400 | API Version Empty | Give the query parameter v a value |
/// | 400 | API Version Invalid | Check the value of v |
/// | 400 | Request Method must be GET. x attempted | Send it with GET instead of x |
/// | 400 | Page Number not an integer | Send page as a whole number |
/// | 400 | Limit not an integer | Send limit as a whole number |
/// | 400 | Limit must be between 1 and 20000 | Check the value of limit |
/// | 400 | Output Type Invalid | Check the value of output |
/// | 500 | Internal Server Error | Try again later |
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
        text: "Limit must be between 1 and 20000",
        resolution: "Check the value of limit",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Output Type Invalid",
        resolution: "Check the value of output",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(500),
        text: "Internal Server Error",
        resolution: "Try again later",
        category: "Error Result",
        ..KnownError::NOTHING
    },
];
