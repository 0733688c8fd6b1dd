//! What the vendors' modules stand on, and what you work with whichever vendor it is.
//!
//! # Calls
//!
//! [`Method`] makes of a request what is sent: [`to_http`](Method::to_http) with the feature `http`, or URL, headers and
//! [`Body`] one by one. It reads what comes back, with [`read_reply`](Method::read_reply) or `read_response`, as a
//! response or an [`Error`]. That says what the vendor reports ([`ApiError`]), what its docs have to say about it
//! ([`KnownError`]), whether another attempt may help ([`Error::is_retryable`]) and after how long
//! ([`Error::delay_at`]). Where calls go and who makes them is a vendor's own `Connection`; what it holds of secrets
//! prints as `[redacted]` ([`Secret`]).
//!
//! # Clients
//!
//! `BlockingClient` (feature `client-ureq`) and `AsyncClient` (feature `client-reqwest`) send calls: `call` gives a
//! response that owns its text, or a `ClientError`. They keep to the pace that the vendor wants ([`Policy`]), repeat
//! what may be repeated ([`Method::IDEMPOTENT`]) and is worth it, log in before the first call and again when the
//! session is over ([`Login`]). `ClientSettings` say how often, how long and how much, whether answers are read
//! strictly, and whether requests are sent that break rules of the docs; a `Clock` of your own makes tests wait for
//! nothing. Without a client, send what `to_http` gives with any HTTP library.
//!
//! # Lists with pages
//!
//! A request whose answer is a page of a list is [`Paged`]. `client.pages(request)` gives page after page, and
//! `client.items(request)` one item after the other, an iterator of the one client and a stream of the other; a page is
//! read when it is needed. [`Page`] says what a page knows of the others, for those who turn pages by themselves.
//!
//! # Values
//!
//! A field that can be absent is an `Option`, one of a partial update a [`Patch`]: kept, cleared or set. In a merge
//! patch an object is [`Nested`] and a list a [`ListPatch`]. Dates are [`DateTime`], written as the vendor writes them;
//! with the features `jiff` and `time` they convert to the types of these crates. Files are [`Bytes`], made by [`Form`]
//! where several go together. What the docs give no shape is [`Open`], and a [`Map`] where its keys are data. Enums keep
//! what they do not know ([`UnknownValue`]). Expressions for parameters such as `$filter` are written with [`filter`].
//!
//! [`Validate::validate`] gives every [`Violation`] at once; those of [`Severity::Warning`] stop nothing.
//!
//! # Text
//!
//! Every type is a [`Document`]: `to_xml` and `from_xml` with the feature `xml`, `to_json` and `from_json` with `json`;
//! what cannot be read is a [`ReadError`] with its place. What was read borrows from its text until
//! [`into_owned`](IntoOwned::into_owned); `from_json_owned` copies at once. Reading understands what vendors write
//! otherwise than their docs say: `from_json_reporting` lists it ([`Leniency`]), `from_json_strict` and
//! [`read_reply_strict`](Method::read_reply_strict) refuse it.
//!
//! With the feature `serde` every type is `Serialize` and `Deserialize` too, in the shape of its JSON.
//!
//! # Types of your own
//!
//! The rest is for generated code, which lists fields ([`Object`]: read with a [`Reader`],
//! written with a [`Writer`], in the vendor's [`Style`]) and rules ([`Validate`], with a [`Checker`]); behaviour lives
//! here. Crates that generate their own types use it as this one does:
//!
//! ```
//! use contactory::runtime::{Document, Object, Reader, Root, Spelling, Step, Style, Writer, name};
//!
//! #[derive(Default)]
//! struct Order {
//!     id: Option<i64>,
//!     paid: Option<bool>,
//! }
//!
//! impl<'a> Object<'a> for Order {
//!     fn blank() -> Self {
//!         Self::default()
//!     }
//!
//!     fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
//!         reader.value(0, name!("id"), &mut self.id)?;
//!         reader.value(1, name!("paid"), &mut self.paid)
//!     }
//!
//!     fn write<W: Writer>(&self, writer: &mut W) {
//!         writer.value(name!("id"), &self.id);
//!         writer.value(name!("paid"), &self.paid);
//!     }
//! }
//!
//! impl Document<'_> for Order {
//!     const ROOT: Root = Root { name: name!("order"), attributes: &[] };
//!     const STYLE: &'static Style =
//!         &Style { boolean: Spelling { yes: "1", no: "0" }, empty_is_none: true, empty_arrays: false };
//! }
//!
//! let order = Order::from_xml("<order><id>7</id><paid>1</paid></order>")?;
//! assert_eq!(order.to_json()?, r#"{"id":7,"paid":true}"#);
//!
//! let error = Order::from_json(r#"{"id":"seven"}"#).map(drop).unwrap_err();
//! assert_eq!(error.to_string(), "id: expected an integer at line 1, column 7");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod api_error;
mod borrowed;
mod bytes;
mod check;
mod choice;
#[cfg(any(feature = "client-ureq", feature = "client-reqwest"))]
mod client;
mod connection;
mod date_time;
mod email;
mod error;
pub mod filter;
mod form;
mod headers;
mod http_date;
#[cfg(any(feature = "xml", feature = "json"))]
mod integer;
#[cfg(feature = "json")]
mod json;
mod lenient;
mod login;
mod map;
#[cfg(any(feature = "xml", feature = "json"))]
mod measure;
mod merge;
mod method;
#[cfg(any(feature = "jiff", feature = "time"))]
mod moment;
mod name;
mod object;
mod open;
mod own;
mod paging;
mod patch;
mod policy;
mod reply;
#[cfg(feature = "http")]
mod request;
mod rule;
mod scalar;
#[cfg(any(feature = "xml", feature = "json", feature = "serde"))]
mod scan;
mod secret;
#[cfg(feature = "serde")]
pub mod serde;
mod serde_lines;
mod signature;
#[cfg(test)]
mod tests;
mod url;
mod value;
mod values;
mod violation;
#[cfg(feature = "xml")]
mod xml;

pub use api_error::{ApiError, Error, ErrorKind, KnownError};
pub use bytes::Bytes;
pub use check::{Checker, Validate};
pub use choice::{Choice, UnknownValue};
#[cfg(feature = "client-reqwest")]
pub use client::{AsyncClient, ItemStream, PageStream};
#[cfg(feature = "client-ureq")]
pub use client::{BlockingClient, Items, Pages};
#[cfg(any(feature = "client-ureq", feature = "client-reqwest"))]
pub use client::{Broken, BrokenKind, ClientError, ClientSettings, Clock, SystemClock};
pub use connection::{Body, Connection, Format};
pub use date_time::DateTime;
pub use error::{ReadError, ReadErrorKind, WriteError, WriteErrorKind};
pub use form::Form;
pub use headers::{Header, Headers};
#[cfg(feature = "json")]
pub use json::{JsonReader, JsonWriter};
pub use lenient::{Lenience, Leniency};
pub use login::Login;
pub use map::Map;
pub use merge::{ListPatch, Nested};
pub use method::Method;
#[cfg(any(feature = "jiff", feature = "time"))]
pub use moment::DateError;
pub use name::{Name, Root, Spelling, Style};
pub use object::{Document, Fault, Object, Reader, Slot, State, Step, Unknown, Writer};
pub use open::{Element, Node, Open};
pub use own::IntoOwned;
pub use paging::{Page, Paged};
pub use patch::Patch;
pub use policy::Policy;
pub use reply::Reply;
#[cfg(feature = "http")]
pub use request::RequestError;
pub use rule::{Rule, Severity};
pub use secret::Secret;
pub use signature::SigningKey;
pub use url::Url;
pub use value::{Text, Value};
pub use violation::{Violation, Violations};
#[cfg(feature = "xml")]
pub use xml::{XmlReader, XmlWriter};

// Generated code calls these; nobody else has a use for them.
#[doc(hidden)]
pub use crate::{name, rule, serde_document, serde_text};
#[doc(hidden)]
pub use api_error::ErrorFields;
#[doc(hidden)]
pub use borrowed::Borrowed;
#[doc(hidden)]
pub use bytes::{ANY_BYTES, Nothing, read_bytes};
#[doc(hidden)]
pub use own::own;
#[doc(hidden)]
pub use reply::{read_error_list, read_http_status, read_status_attribute};
#[doc(hidden)]
pub use rule::Stated;
#[doc(hidden)]
pub use values::{Number, One, Values};

/// Elements, objects and arrays may be nested this deep.
pub const MAXIMUM_DEPTH: usize = 128;
