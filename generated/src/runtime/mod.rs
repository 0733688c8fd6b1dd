//! What generated code stands on: readers and writers of XML and JSON, validation, replies. Generated modules
//! list their fields ([`Object`]) and rules ([`Validate`]); behaviour lives here. Crates that generate their own
//! types use it as this one does:
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
mod error;
pub mod filter;
mod form;
mod headers;
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

pub use api_error::{ApiError, Error, ErrorFields, ErrorKind, KnownError};
pub use borrowed::Borrowed;
pub use bytes::{ANY_BYTES, Bytes, Nothing, read_bytes};
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
pub use name::{Name, Root, Spelling, Style};
pub use object::{Document, Fault, Object, Reader, Slot, State, Step, Unknown, Writer};
pub use open::{Element, Node, Open};
pub use own::{IntoOwned, own};
pub use paging::{Page, Paged};
pub use patch::Patch;
pub use policy::Policy;
pub use reply::{Reply, read_error_list, read_http_status, read_status_attribute};
#[cfg(feature = "http")]
pub use request::RequestError;
pub use secret::Secret;
pub use signature::SigningKey;
pub use url::Url;
pub use value::{Text, Value};
pub use values::{Number, One, Values};
pub use violation::{Rule, Severity, Violation, Violations};
#[cfg(feature = "xml")]
pub use xml::{XmlReader, XmlWriter};

#[doc(hidden)]
pub use crate::{name, serde_document, serde_text};

/// Elements, objects and arrays may be nested this deep.
pub const MAXIMUM_DEPTH: usize = 128;
