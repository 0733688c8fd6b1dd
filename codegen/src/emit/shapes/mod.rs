//! Types of the model as schemas: what OpenAPI and JSON Schema have in common.
//!
//! A type, a field or a document of the model enters, a schema leaves as a tree; the artifacts call it. Where the two
//! differ (`null`, what may stand beside a reference, XML), the [`Dialect`] says how.

mod names;
mod reach;
mod values;
pub mod words;

pub use names::{Found, Names, Scope, key};
pub use reach::Reached;
pub use values::{default, enumeration, single};

use crate::model::{Demand, Document, Field, Presence, Type, Value, Vendor};
use crate::schema::Format;
use crate::tree::Tree;

/// What a schema is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAPI 3.0.
    OpenApi,
    /// JSON Schema, 2020-12.
    JsonSchema,
}

/// How schemas are written, and where they refer to.
#[derive(Debug, Clone, Copy)]
pub struct Writing<'m> {
    /// The vendor.
    pub vendor: &'m Vendor,
    /// The names of its types.
    pub names: &'m Names<'m>,
    /// What they are written for.
    pub dialect: Dialect,
    /// What leads to a type of one method: `#/$defs/`.
    pub to_own: &'m str,
    /// What leads to a type that methods share.
    pub to_shared: &'m str,
}

/// Where a field stands.
#[derive(Debug, Clone, Copy)]
pub struct Place<'m> {
    /// Where its types are looked up.
    pub scope: Scope<'m>,
    /// How it is written on the wire.
    pub format: Format,
    /// It is part of a request.
    pub in_request: bool,
}

impl<'m> Writing<'m> {
    /// A reference to a type.
    pub fn to(&self, found: Found<'m>) -> Tree {
        let prefix = if found.scope.method.is_some() { self.to_own } else { self.to_shared };
        reference(prefix, &self.names.of(found))
    }

    /// A whole document: a reference to the type of its root, or the one value that it is.
    pub fn document(&self, document: &Document, scope: Scope<'m>) -> Tree {
        let Some(root) = self.root(document, scope) else { return Tree::map() };
        let only = document.only.as_ref().and_then(|only| root.definition.fields.iter().find(|one| one.wire == *only));
        match only {
            None => self.to(root),
            Some(field) => {
                let in_request = root.definition.in_request;
                self.field(field, Place { scope: root.scope, format: document.format, in_request })
            }
        }
    }

    /// The type of a document's root.
    pub fn root(&self, document: &Document, scope: Scope<'m>) -> Option<Found<'m>> {
        match &document.shared {
            Some(shared) => self.names.shared(shared),
            None => self.names.find(scope, &document.type_name),
        }
    }

    /// A struct.
    pub fn definition(&self, found: Found<'m>, format: Format) -> Tree {
        let Type { fields, in_request, .. } = found.definition;
        let place = Place { scope: found.scope, format, in_request: *in_request };
        let required = fields.iter().filter(|field| is_required(field)).map(|field| field.wire.as_str());
        let properties = fields.iter().map(|field| (field.wire.clone(), self.field(field, place))).collect();
        Tree::map()
            .with_full("description", words::definition(found.definition))
            .with("type", "object")
            .with_full("required", Tree::texts(required))
            .with_full("properties", Tree::Map(properties))
            .and(alternatives(found.definition))
    }

    /// A field: what one value of it is, or the list of them.
    pub fn field(&self, field: &Field, place: Place<'m>) -> Tree {
        let one = self.value(field, place);
        let default = default(field, place.format, self.vendor).filter(|_| field.presence != Presence::List);
        let description = words::field(field, default.is_some());
        let is_json = place.format == Format::Json;
        // A reply may hold nothing where its docs promise something; the crate reads both alike.
        let optional = field.presence == Presence::Optional && is_json && !place.in_request;
        let nullable = field.presence == Presence::Patch || (is_json && field.nullable) || optional;
        let xml = field.attribute.then(|| Tree::map().with("attribute", true));
        let value = if field.presence == Presence::List {
            let (least, most) = items(field);
            let array = Tree::map().with("type", "array").with("items", one);
            array.with_some("minItems", least).with_some("maxItems", most)
        } else {
            one
        };
        let xml = xml.filter(|_| self.dialect == Dialect::OpenApi);
        self.described(value, &description, nullable && field.value != Value::Open, default, xml)
    }

    /// A schema with what stands beside it.
    fn described(
        &self,
        value: Tree,
        description: &str,
        nullable: bool,
        default: Option<Tree>,
        xml: Option<Tree>,
    ) -> Tree {
        let described = Tree::map().with_full("description", description);
        let is_reference = value.get("$ref").is_some();
        let stands_alone = description.is_empty() && !nullable && default.is_none() && xml.is_none();
        let value = match self.dialect {
            Dialect::OpenApi if is_reference && !stands_alone => {
                let value = Tree::map().with("allOf", vec![value]);
                if nullable { Tree::map().with("nullable", true).and(value) } else { value }
            }
            Dialect::OpenApi if nullable => value.with("nullable", true),
            Dialect::JsonSchema if nullable => or_null(value),
            _ => value,
        };
        described.and(value).with_some("default", default).with_some("xml", xml)
    }
}

/// `null` as well.
fn or_null(value: Tree) -> Tree {
    match value {
        Tree::Map(mut entries) if !entries.iter().any(|(key, _)| key == "enum") => {
            match entries.iter_mut().find(|(key, _)| key == "type") {
                Some((_, kind)) => {
                    *kind = Tree::List(vec![kind.clone(), Tree::from("null")]);
                    Tree::Map(entries)
                }
                None => any_of_null(Tree::Map(entries)),
            }
        }
        value => any_of_null(value),
    }
}

fn any_of_null(value: Tree) -> Tree {
    Tree::map().with("anyOf", vec![value, Tree::map().with("type", "null")])
}

/// A reference.
pub fn reference(prefix: &str, name: &str) -> Tree {
    Tree::map().with("$ref", format!("{prefix}{name}"))
}

/// True for a field that a validator misses.
fn is_required(field: &Field) -> bool {
    field.presence == Presence::Required || field.rules.iter().any(|rule| rule.demand == Demand::Present)
}

/// The groups of fields of which the docs demand one.
fn alternatives(found: &Type) -> Tree {
    let groups = found.alternatives.iter().filter(|group| group.stated).map(|group| {
        let fields = group.fields.iter().filter_map(|&at| found.fields.get(at));
        let one_each = fields.map(|field| Tree::map().with("required", Tree::texts([field.wire.as_str()])));
        Tree::map().with("anyOf", one_each.collect::<Vec<_>>())
    });
    let mut groups: Vec<Tree> = groups.collect();
    match groups.len() {
        0 => Tree::map(),
        1 => groups.remove(0),
        _ => Tree::map().with("allOf", groups),
    }
}

/// The least and the greatest number of items of a list. A least number above one holds for a list that is there.
fn items(field: &Field) -> (Option<u32>, Option<u32>) {
    let stated = |pick: fn(&Demand) -> Option<u32>| field.rules.iter().filter_map(|rule| pick(&rule.demand)).max();
    let least = stated(|demand| match demand {
        Demand::Present => Some(1),
        Demand::MinItems(least) => Some(*least),
        _ => None,
    });
    let most = stated(|demand| match demand {
        Demand::MaxItems(most) => Some(*most),
        _ => None,
    });
    (least, most)
}
