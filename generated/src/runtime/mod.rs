//! What generated code stands on: readers and writers of XML and JSON, validation, replies. Generated modules
//! list their fields ([`Object`]) and rules ([`Validate`]); behaviour lives here.

mod check;
mod choice;
mod date_time;
mod error;
mod json;
mod map;
mod name;
mod object;
mod open;
mod own;
mod patch;
mod reply;
mod scan;
#[cfg(test)]
mod tests;
mod value;
mod values;
mod violation;
mod xml;

pub use check::{Checker, Validate};
pub use choice::{Choice, UnknownValue};
pub use date_time::DateTime;
pub use error::{ReadError, ReadErrorKind, WriteError, WriteErrorKind};
pub use json::{JsonReader, JsonWriter};
pub use map::Map;
pub use name::{Name, Root, Spelling, Style};
pub use object::{Document, Fault, Object, Reader, Slot, State, Step, Unknown, Writer};
pub use open::{Element, Node, Open};
pub use own::{IntoOwned, own};
pub use patch::Patch;
pub use reply::{
    ApiError, Error, ErrorFields, ErrorKind, KnownError, read_error_list, read_http_status, read_status_attribute,
};
pub use value::{Text, Value};
pub use values::{Number, One, Values};
pub use violation::{Rule, Severity, Violation, Violations};

pub use xml::{XmlReader, XmlWriter};

pub(crate) use name::name;

/// Elements, objects and arrays may be nested this deep.
pub const MAXIMUM_DEPTH: usize = 128;
