//! What a type holds, and what that holds: the schemas that a document needs.
//!
//! The type of a root enters, every type below it leaves; the artifacts call it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Found, Names};
use crate::model::Value;

/// Types and enums that documents need.
#[derive(Debug, Default)]
pub struct Reached<'m> {
    /// The types by their names.
    pub types: BTreeMap<String, Found<'m>>,
    /// The names of the enums, as the model has them.
    pub enums: BTreeSet<&'m str>,
}

impl<'m> Reached<'m> {
    /// Adds what a root holds; the root itself is not added unless something holds it.
    pub fn add_below(&mut self, names: &Names<'m>, root: Found<'m>) {
        let mut open = vec![root];
        while let Some(holder) = open.pop() {
            for field in &holder.definition.fields {
                match &field.value {
                    Value::Enum(name) => {
                        self.enums.insert(name);
                    }
                    Value::Object { name, .. } => {
                        let Some(found) = names.find(holder.scope, name) else { continue };
                        if self.types.insert(names.of(found), found).is_none() {
                            open.push(found);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}
