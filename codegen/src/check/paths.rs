//! The way to a field, from its path as the configuration writes it.
//!
//! A proven method and a path enter, steps of the model leave; `calling` calls it.

use crate::model::{Document, Field, Method, Step, Type, Value, Vendor};

/// Where the types of a document stand.
#[derive(Clone, Copy)]
pub struct Types<'m> {
    vendor: &'m Vendor,
    method: &'m Method,
}

/// A way, and whether the type of its last field's parent is one of the vendor's.
pub type Way = (Vec<Step>, bool);

impl<'m> Types<'m> {
    /// The types that a method's documents are made of.
    pub fn new(vendor: &'m Vendor, method: &'m Method) -> Self {
        Types { vendor, method }
    }

    /// The way to the field at `path` of a document; a name may have dots in it.
    pub fn way(self, document: &Document, path: &str) -> Option<Way> {
        let (mut found, mut is_shared) = match &document.shared {
            Some(name) => (self.of_vendor(name)?, true),
            None => (self.of_method(&document.type_name)?, false),
        };
        let (mut steps, mut rest) = (Vec::new(), path);
        loop {
            if let Some(field) = found.fields.iter().find(|field| field.wire == rest) {
                steps.push(step(field));
                return Some((steps, is_shared));
            }
            let below = |field: &&'m Field| rest.strip_prefix(field.wire.as_str())?.strip_prefix('.');
            let (field, after) = found.fields.iter().find_map(|field| Some((field, below(&field)?)))?;
            let Value::Object { name, .. } = &field.value else { return None };
            steps.push(step(field));
            rest = after;
            (found, is_shared) = match (is_shared, self.of_method(name)) {
                (false, Some(own)) => (own, false),
                (false, None) => (self.of_vendor(self.alias(name))?, true),
                (true, _) => (self.of_vendor(name)?, true),
            };
        }
    }

    fn of_method(self, name: &str) -> Option<&'m Type> {
        self.method.types.iter().find(|found| found.name == name)
    }

    fn of_vendor(self, name: &str) -> Option<&'m Type> {
        self.vendor.types.iter().find(|found| found.name == name)
    }

    fn alias<'n>(self, name: &'n str) -> &'n str
    where
        'm: 'n,
    {
        self.method.shared.iter().find(|(own, _)| own == name).map_or(name, |(_, found)| found)
    }
}

fn step(field: &Field) -> Step {
    Step { name: field.name.clone(), presence: field.presence, value: field.value.clone() }
}
