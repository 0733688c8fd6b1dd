//! The list of what was tolerated: readers add to it, `Document` gives it out.
//!
//! Called only by reading that reports.

use super::path::Labels;
use super::{Lenience, Leniency, Place};
use crate::runtime::error::{ReadError, ReadErrorKind};
use crate::runtime::object::Object;
#[cfg(feature = "xml")]
use std::collections::BTreeSet;

/// What a reader notes when somebody asks for it.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    /// What was tolerated and a byte of the element or value where that was.
    found: Vec<(usize, Leniency)>,
    /// Attributes that no field has asked for yet, by the place of their names.
    #[cfg(feature = "xml")]
    attributes: BTreeSet<usize>,
}

impl Watch {
    /// Notes a leniency.
    pub(crate) fn add(&mut self, place: usize, what: Leniency) {
        self.found.push((place, what));
    }

    /// Everything that was noted, in the order of the document.
    pub(crate) fn into_found(mut self) -> Vec<(usize, Leniency)> {
        #[cfg(feature = "xml")]
        self.found.extend(self.attributes.iter().map(|place| (*place, Leniency::UnknownAttribute)));
        self.found.sort_by_key(|(place, _)| *place);
        self.found
    }
}

#[cfg(feature = "xml")]
impl Watch {
    /// An attribute, whose name stands there, was read.
    pub(crate) fn attribute(&mut self, place: usize) {
        self.attributes.insert(place);
    }

    /// A field asked for the attribute.
    pub(crate) fn claim(&mut self, place: usize) {
        self.attributes.remove(&place);
    }

    /// The attributes from `place` on are parts of something that is noted as a whole.
    pub(crate) fn forget(&mut self, place: usize) {
        self.attributes.split_off(&place);
    }
}

/// The list for the reader of a document of type `O`: what was found, with the place of each.
pub(crate) fn list<'a, O: Object<'a>>(
    text: &str,
    found: Vec<(usize, Leniency)>,
    places: Vec<Place<'_>>,
) -> Vec<Lenience> {
    let mut known: Vec<(Place<'_>, Leniency)> =
        places.into_iter().zip(found).map(|(place, (_, what))| (place, what)).collect();
    known.sort_by_key(|(place, _)| place.start);
    // Lines and columns are counted on from one place to the next, so that the whole takes one pass.
    let (mut line, mut column, mut counted) = (1, 1, 0);
    let list = known.into_iter().map(|(place, what)| {
        let new = text.get(counted..place.start).unwrap_or_default();
        counted = place.start;
        line += new.bytes().filter(|byte| *byte == b'\n').count();
        column = match new.rsplit_once('\n') {
            Some((_, last)) => last.chars().count() + 1,
            None => column + new.chars().count(),
        };
        Lenience { what, path: Labels::path::<O>(&place.path), offset: place.start, line, column }
    });
    list.collect()
}

/// The value if nothing had to be tolerated.
pub(crate) fn strict<T>((value, found): (T, Vec<Lenience>)) -> Result<T, ReadError> {
    match found.into_iter().next() {
        None => Ok(value),
        Some(Lenience { what, path, offset, line, column }) => {
            Err(ReadError { kind: ReadErrorKind::Tolerable(what), path, offset, line, column })
        }
    }
}
