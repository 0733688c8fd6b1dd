// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/getContacts.html

//! `getContacts`.
//!
//! Parameters of the querystring
//!
//! Called as `GET https://api.iovox.com:444/Contacts?v=3&method=getContacts` at
//! `https://api.iovox.com:444/`.
//!
//! The docs list the errors in [`ERRORS`].
//!
//! In the query: `v`: Version of the API. Declared as `INTEGER`. Required.
//!
//! In the query: `page`: Page to return, see limit. Declared as `INTEGER`. Optional. Default: `1`.
//!
//! In the query: `limit`: Results on a page, see page. Maximum 20000. Declared as `INTEGER`. Optional.
//! Default: `20000`.
//!
//! In the query: `order`: Field to sort by: a short name from req_fields with \_ASC (ascending) or
//! \_DESC (descending) after it. "od_DESC" is order_date, latest first. Declared as `STRING`. Optional.
//! Default: `od_DESC`.
//!
//! In the query: `req_fields`: Fields to return, comma delimited short names. cid=contact_id,
//! dn=display_name, comp=Company, em=Email, bphone=business_phone,as=assigned_status. Declared as
//! `STRING`. Optional. Default: `cid,dn,comp,em,bphone,as`. Allowed: `cid`, `dn`, `comp`, `em`,
//! `bphone`, `as`.
//!
//! In the query: `contact_id`: Only the contact with this Contact ID. Declared as `STRING`. Optional.
//!
//! In the query: `display_name`: Only contacts with this text in the display name. Declared as
//! `STRING`. Optional.
//!
//! In the query: `company`: Only contacts of this company. Declared as `STRING`. Optional.
//!
//! In the query: `phone_number`: Only contacts with this phone number. Declared as `STRING`. Optional.
//!
//! In the query: `email`: Only contacts with this email. Declared as `STRING`. Optional.
//!
//! In the query: `output`: XML or JSON: how the data come back. Declared as `STRING`. Optional.
//! Default: `XML`. Allowed: `XML`, `JSON`.

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Object, Reader, Root, Step,
    Style, Writer, name,
};

/// A success of `getContacts` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl IntoOwned for Response {
    type Owned = Response;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Response {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(400),
        code: "",
        text: "API Version Empty",
        parameters: &[],
        resolution: "Give the query parameter v a value",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "API Version Invalid",
        parameters: &[],
        resolution: "Check the value of v",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Request Method must be GET. x attempted",
        parameters: &["x"],
        resolution: "Send it with GET instead of x",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Page Number not an integer",
        parameters: &[],
        resolution: "Send page as a whole number",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Limit not an integer",
        parameters: &[],
        resolution: "Send limit as a whole number",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Limit must be between 1 and 20",
        parameters: &[],
        resolution: "",
    },
];

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response, Error> {
    crate::runtime::read_error_list(
        status,
        body,
        ERRORS,
        &ErrorFields {
            code: "",
            message: "",
        },
    )
}
