//! The contract between generated code and the runtime: an [`Object`] lists its fields once for reading and once
//! for writing, and the readers and writers of XML and JSON do the rest.

#[cfg(any(feature = "xml", feature = "json"))]
use super::error::{ReadError, WriteError};
#[cfg(feature = "json")]
use super::json;
#[cfg(any(feature = "xml", feature = "json"))]
use super::lenient::{self, Lenience};
#[cfg(feature = "json")]
use super::measure;
#[cfg(feature = "xml")]
use super::xml;
use super::{Map, Name, Open, Patch, Root, Spelling, Style, Value};

/// Something is wrong and the reader knows what. It carries nothing, so that results stay in a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault;

/// What a step of reading gives.
pub type Step = Result<(), Fault>;

/// The members of an object that its page does not list, as they were read.
pub type Unknown<'a> = Map<'a, Open<'a>>;

/// A generated type with named fields.
pub trait Object<'a>: Sized {
    /// The fields without which it cannot be read: their indices in `read` and their names.
    const REQUIRED: &'static [(usize, &'static str)] = &[];

    /// The same of an object whose fields are read among its own: the request in an envelope.
    const INNER_REQUIRED: &'static [(usize, &'static str)] = &[];

    /// The object before anything is read.
    fn blank() -> Self;

    /// Offers every field to the reader, attributes first, then the others in the documented order. The reader
    /// takes those that come next and calls again as long as something is left, so any order can be read and the
    /// documented one costs a single pass.
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step;

    /// Hands every field to the writer, attributes first, then the others in the documented order.
    fn write<W: Writer>(&self, writer: &mut W);

    /// Where members that are no field are kept; `None` skips them.
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        None
    }
}

/// Reads the fields of one object. The first argument numbers the fields of a type from 0.
pub trait Reader<'a> {
    /// A scalar or open value that may be absent: `Option<V>` or `Patch<V>`.
    fn value<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step;
    /// A boolean that is not spelled as the vendor's others are.
    fn flag<S: Slot<'a, Value = bool>>(
        &mut self,
        index: usize,
        name: &'static Name,
        slot: &mut S,
        _spelling: &'static Spelling,
    ) -> Step {
        self.value(index, name, slot)
    }
    /// A value that [`Object::REQUIRED`] names.
    fn required<V: Value<'a>>(&mut self, index: usize, name: &'static Name, value: &mut V) -> Step;
    /// A value that XML writes as an attribute.
    fn attribute<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step;
    /// Repeated values: repeated elements in XML, an array in JSON.
    fn values<V: Value<'a>>(&mut self, index: usize, name: &'static Name, values: &mut Vec<V>) -> Step;
    /// A nested object.
    fn object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step;
    /// Repeated objects.
    fn objects<O: Object<'a>>(&mut self, index: usize, name: &'static Name, objects: &mut Vec<O>) -> Step;
    /// A map of values.
    fn map<V: Value<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, V>) -> Step;
    /// A map of objects.
    fn object_map<O: Object<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, O>) -> Step;
}

/// Writes the fields of one object. What goes wrong is kept until the document is done.
pub trait Writer {
    /// A scalar or open value; nothing is written when it is absent.
    fn value<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S);
    /// A boolean that is not spelled as the vendor's others are.
    fn flag<'a, S: Slot<'a, Value = bool>>(&mut self, name: &'static Name, slot: &S, spelling: &Spelling);
    /// A value that is never absent.
    fn required<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V);
    /// A value that JSON writes as `null` when it is absent.
    fn nullable<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S);
    /// A value that XML writes as an attribute.
    fn attribute<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S);
    /// Repeated values.
    fn values<'a, V: Value<'a>>(&mut self, name: &'static Name, values: &[V]);
    /// A nested object.
    fn object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>);
    /// A nested object that JSON writes as `null` when it is absent.
    fn nullable_object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>);
    /// Repeated objects.
    fn objects<'a, O: Object<'a>>(&mut self, name: &'static Name, objects: &[O]);
    /// A map of values.
    fn map<'a, V: Value<'a>>(&mut self, name: &'static Name, map: &Map<'a, V>);
    /// A map of objects.
    fn object_map<'a, O: Object<'a>>(&mut self, name: &'static Name, map: &Map<'a, O>);
    /// The members that [`Object::unknown`] kept, at the end.
    fn unknown(&mut self, members: &Unknown<'_>);
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State<T> {
    /// It is not there.
    Absent,
    /// It is there, without a value.
    Empty,
    /// It is there with this value.
    Full(T),
}

/// A field that may be absent.
pub trait Slot<'a> {
    /// What it holds when it is not.
    type Value: Value<'a>;

    /// Sets it to what was read.
    fn put(&mut self, state: State<Self::Value>);

    /// What is to be written.
    fn state(&self) -> State<&Self::Value>;
}

impl<'a, V: Value<'a>> Slot<'a> for Option<V> {
    type Value = V;

    #[inline]
    fn put(&mut self, state: State<V>) {
        *self = match state {
            State::Full(value) => Some(value),
            State::Absent | State::Empty => None,
        };
    }

    #[inline]
    fn state(&self) -> State<&V> {
        match self {
            Some(value) => State::Full(value),
            None => State::Absent,
        }
    }
}

impl<'a, V: Value<'a>> Slot<'a> for Patch<V> {
    type Value = V;

    #[inline]
    fn put(&mut self, state: State<V>) {
        *self = match state {
            State::Full(value) => Patch::Set(value),
            State::Empty => Patch::Clear,
            State::Absent => Patch::Keep,
        };
    }

    #[inline]
    fn state(&self) -> State<&V> {
        match self {
            Patch::Set(value) => State::Full(value),
            Patch::Clear => State::Empty,
            Patch::Keep => State::Absent,
        }
    }
}

/// A type that can stand alone as an XML or JSON document. One of the two is the vendor's own form; the other one
/// is ours: wrappers are kept, a repeated element is an array, an attribute a plain member.
///
/// # Normal form
///
/// Reading what was written gives an equal value, `from_xml(to_xml(x)) == x` and the same in JSON, for every value in
/// normal form; and whatever was read from a format is in normal form for that format. A value is in normal form when
/// it holds nothing that the document cannot tell from something else:
///
/// - No text is empty, where the vendor takes an empty element for no value (XML): `Some("")` reads as `None`,
///   `Patch::Set("")` as `Patch::Clear`, and an empty item of a list is not there.
/// - `Option` fields are absent or full; `Patch::Clear` is what `null` and the empty element mean.
/// - Text holds only characters that XML has, or writing it is an error; so are numbers that are not finite.
/// - A known value of an open enum is its variant, as `From<&str>` makes it.
/// - Kept unknown members and [`Open`] values are of the format that is written: the other one changes their shape, as
///   the documentation of [`Open`] says. Members of one name are one array (XML), and none has the name of a field.
/// - In open XML content no text stands beside another text, and none between elements is white space alone.
/// - The numbers of open values are written as JSON writes numbers.
///
/// Of any other value, what is read back is its normal form.
pub trait Document<'a>: Object<'a> {
    /// Its root in XML.
    const ROOT: Root;
    /// How its vendor writes.
    const STYLE: &'static Style;
    /// The only field, where a document in JSON is its value without an object around it.
    const ONLY: Option<&'static Name> = None;

    /// Writes an XML document.
    #[cfg(feature = "xml")]
    fn to_xml(&self) -> Result<String, WriteError> {
        xml::to_string(self)
    }

    /// Writes an XML document at the end of `out`; on an error `out` is as it was.
    #[cfg(feature = "xml")]
    fn write_xml(&self, out: &mut String) -> Result<(), WriteError> {
        xml::write(self, out)
    }

    /// Reads an XML document.
    #[cfg(feature = "xml")]
    fn from_xml(text: &'a str) -> Result<Self, ReadError> {
        xml::read(text)
    }

    /// Reads an XML document and copies its text: the same as `into_owned` of what [`Self::from_xml`] gives, without
    /// the second pass.
    #[cfg(feature = "xml")]
    fn from_xml_owned(text: &str) -> Result<Self, ReadError> {
        xml::read_owned(text)
    }

    /// Reads an XML document and refuses what [`Self::from_xml`] tolerates, with the first place: fields that the
    /// docs do not list, booleans in another spelling than the vendor's, elements without text where a value is
    /// meant.
    #[cfg(feature = "xml")]
    fn from_xml_strict(text: &'a str) -> Result<Self, ReadError> {
        lenient::strict(xml::read_reporting(text)?)
    }

    /// Reads an XML document as [`Self::from_xml_strict`] does, and copies its text.
    #[cfg(feature = "xml")]
    fn from_xml_strict_owned(text: &str) -> Result<Self, ReadError> {
        lenient::strict(xml::read_reporting_owned(text)?)
    }

    /// Reads an XML document as [`Self::from_xml`] does, and lists what it tolerated.
    #[cfg(feature = "xml")]
    fn from_xml_reporting(text: &'a str) -> Result<(Self, Vec<Lenience>), ReadError> {
        xml::read_reporting(text)
    }

    /// Writes a JSON document.
    #[cfg(feature = "json")]
    fn to_json(&self) -> Result<String, WriteError> {
        let mut out = String::with_capacity(measure::length(self));
        self.write_json(&mut out)?;
        Ok(out)
    }

    /// Writes a JSON document at the end of `out`; on an error `out` is as it was.
    #[cfg(feature = "json")]
    fn write_json(&self, out: &mut String) -> Result<(), WriteError> {
        json::write(self, out)
    }

    /// Reads a JSON document.
    #[cfg(feature = "json")]
    fn from_json(text: &'a str) -> Result<Self, ReadError> {
        json::read(text)
    }

    /// Reads a JSON document into values that own their text: the same as [`from_json`](Self::from_json) and
    /// `into_owned`, in one go.
    #[cfg(feature = "json")]
    fn from_json_owned(text: &str) -> Result<Self, ReadError> {
        json::read_owned(text)
    }

    /// Reads a JSON document and refuses what [`Self::from_json`] tolerates, with the first place: fields that the
    /// docs do not list, a text for a number, an item for a list and the like.
    #[cfg(feature = "json")]
    fn from_json_strict(text: &'a str) -> Result<Self, ReadError> {
        lenient::strict(json::read_reporting(text)?)
    }

    /// Reads a JSON document as [`Self::from_json_strict`] does, into values that own their text.
    #[cfg(feature = "json")]
    fn from_json_strict_owned(text: &str) -> Result<Self, ReadError> {
        lenient::strict(json::read_reporting_owned(text)?)
    }

    /// Reads a JSON document as [`Self::from_json`] does, and lists what it tolerated.
    #[cfg(feature = "json")]
    fn from_json_reporting(text: &'a str) -> Result<(Self, Vec<Lenience>), ReadError> {
        json::read_reporting(text)
    }
}

impl<'a, O: Object<'a>> Object<'a> for Box<O> {
    const REQUIRED: &'static [(usize, &'static str)] = O::REQUIRED;
    const INNER_REQUIRED: &'static [(usize, &'static str)] = O::INNER_REQUIRED;

    fn blank() -> Self {
        Box::new(O::blank())
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        (**self).read(reader)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        (**self).write(writer);
    }

    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        (**self).unknown()
    }
}
