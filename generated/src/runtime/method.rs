//! A call of a vendor's API, without input and output: a request becomes what an HTTP library sends, and what it
//! brings back becomes a response or a typed error.

use super::api_error::Error;
use super::check::Validate;
use super::connection::{Body, Connection};
use super::error::WriteError;
use super::headers::Headers;
use super::own::IntoOwned;
use super::reply::Reply;

/// A method of a vendor's API, with everything that one call of it takes.
pub trait Method: Validate {
    /// What comes back. It borrows the text of the answer; `into_owned` frees it.
    type Response<'a>: IntoOwned<Owned = Self::Response<'static>>;

    /// Whom it is called at.
    type Connection: Connection;

    /// Its name: `contact.update`. Where the vendor knows it by verb and path alone, it is that of its module.
    const NAME: &'static str;

    /// Its HTTP verb: `POST`.
    const VERB: &'static str;

    /// Its path below the base, with names in the place of values: `/api/v1/Contact/{id}`. Of a vendor that has one
    /// address for all methods it is empty.
    const PATH: &'static str;

    /// Whether two calls do no more than one does, so that a call whose answer was lost may be repeated.
    const IDEMPOTENT: bool;

    /// The media types that an answer may have, where it has not the vendor's format.
    const ACCEPT: Option<&'static str> = None;

    /// The whole URL, below the base that a connection has: `https://api.example.com/`.
    fn to_url(&self, base: &str) -> String;

    /// Adds the parameters that stand in headers.
    fn add_headers(&self, headers: &mut Headers) {
        let _ = headers;
    }

    /// The body, with all that the vendor wants around the request; `None` for a call that has none.
    ///
    /// # Errors
    /// What the vendor's format cannot hold.
    fn to_body(&self, connection: &Self::Connection) -> Result<Option<Body>, WriteError> {
        let _ = connection;
        Ok(None)
    }

    /// Reads an answer of any status.
    ///
    /// # Errors
    /// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error>;

    /// Reads an answer of which nothing but status and body is known.
    ///
    /// # Errors
    /// As [`Method::from_reply`] has them.
    fn read_reply<B: AsRef<[u8]> + ?Sized>(status: u16, body: &B) -> Result<Self::Response<'_>, Error> {
        Self::from_reply(Reply::new(status, body.as_ref()))
    }

    /// Reads an answer as [`Method::read_reply`] does, and refuses a success that is not as the docs say: see
    /// [`Document::from_json_strict`](super::Document::from_json_strict).
    ///
    /// # Errors
    /// As [`Method::from_reply`] has them; of what strict reading refuses, the first place.
    fn read_reply_strict<B: AsRef<[u8]> + ?Sized>(status: u16, body: &B) -> Result<Self::Response<'_>, Error> {
        Self::from_reply(Reply::new(status, body.as_ref()).strict())
    }

    /// The request to send, if nothing is wrong with it for certain: warnings do not stop it.
    ///
    /// # Errors
    /// The violations of what the docs state, or what cannot be sent at all.
    #[cfg(feature = "http")]
    fn to_http(&self, connection: &Self::Connection) -> Result<http::Request<Vec<u8>>, super::RequestError> {
        self.validate().into_result().map_err(super::RequestError::Invalid)?;
        self.to_http_unchecked(connection)
    }

    /// The request to send, whatever the docs say about it.
    ///
    /// # Errors
    /// What cannot be sent at all.
    #[cfg(feature = "http")]
    fn to_http_unchecked(&self, connection: &Self::Connection) -> Result<http::Request<Vec<u8>>, super::RequestError> {
        super::request::build(self, connection)
    }

    /// Reads an answer of any status.
    ///
    /// # Errors
    /// As [`Method::from_reply`] has them.
    #[cfg(feature = "http")]
    fn read_response<B: AsRef<[u8]>>(response: &http::Response<B>) -> Result<Self::Response<'_>, Error> {
        Self::from_reply(super::request::reply(response))
    }
}
