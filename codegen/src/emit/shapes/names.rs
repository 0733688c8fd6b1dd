//! The names of types beside Rust: one list for a whole vendor, where Rust has a module a method.
//!
//! The model enters; a name for every type of every method leaves, and where a name of a type leads. What methods
//! share keeps the name it has in the crate; a method's own type gets the module of its method in front.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Method, Type, Vendor};

/// The names of all types of a vendor.
#[derive(Debug)]
pub struct Names<'m> {
    vendor: &'m Vendor,
    own: BTreeMap<(&'m [String], &'m str), String>,
    /// The name of the type of failures.
    pub error: String,
}

/// Where a type is named: in a method, or among what methods share.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'m> {
    /// The method; `None` for the vendor.
    pub method: Option<&'m Method>,
}

/// A type that was found.
#[derive(Debug, Clone, Copy)]
pub struct Found<'m> {
    /// It.
    pub definition: &'m Type,
    /// Where the names in it are looked up.
    pub scope: Scope<'m>,
}

impl<'m> Names<'m> {
    /// Names everything.
    pub fn new(vendor: &'m Vendor) -> Self {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        let enums = vendor.enums.iter().chain(&vendor.codes).map(|found| &found.name);
        taken.extend(enums.chain(vendor.types.iter().map(|found| &found.name)).map(|name| key(name)));
        let mut own = BTreeMap::new();
        for method in &vendor.methods {
            for found in &method.types {
                let name = free(&mut taken, &format!("{}{}", pascal(&method.module), key(&found.name)));
                own.insert((method.module.as_slice(), found.name.as_str()), name);
            }
        }
        let error = free(&mut taken, "Error");
        Names { vendor, own, error }
    }

    /// The type of a name that a field in this scope has.
    pub fn find(&self, scope: Scope<'m>, name: &str) -> Option<Found<'m>> {
        if let Some(method) = scope.method {
            if let Some(definition) = method.types.iter().find(|found| found.name == name) {
                return Some(Found { definition, scope });
            }
            let (_, shared) = method.shared.iter().find(|(own, _)| own == name)?;
            return self.shared(shared);
        }
        self.shared(name)
    }

    /// The type of this name that methods share.
    pub fn shared(&self, name: &str) -> Option<Found<'m>> {
        let definition = self.vendor.types.iter().find(|found| found.name == name)?;
        Some(Found { definition, scope: Scope { method: None } })
    }

    /// What a type is called.
    pub fn of(&self, found: Found<'m>) -> String {
        let own = found
            .scope
            .method
            .and_then(|method| self.own.get(&(method.module.as_slice(), found.definition.name.as_str())).cloned());
        own.unwrap_or_else(|| key(&found.definition.name))
    }
}

/// A name that is not yet taken; numbers tell those apart that are.
fn free(taken: &mut BTreeSet<String>, name: &str) -> String {
    let mut found = name.to_owned();
    let mut number = 2_u32;
    while !taken.insert(found.clone()) {
        found = format!("{name}{number}");
        number += 1;
    }
    found
}

/// A name in the letters that a key of components may have.
pub fn key(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        match letter {
            _ if letter.is_ascii_alphanumeric() || letter == '_' => text.push(letter),
            _ => text.push_str(&format!("u{:04x}", u32::from(letter))),
        }
    }
    text
}

/// `["contact", "get_list"]` → `ContactGetList`.
fn pascal(module: &[String]) -> String {
    let words = module.iter().flat_map(|part| part.split('_'));
    let upper = words.map(|word| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    });
    key(&upper.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_to_the_letters_of_keys() {
        assert_eq!(pascal(&["order".to_owned(), "get_list".to_owned()]), "OrderGetList");
        assert_eq!(key("Пол_"), "u041fu043eu043b_");
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let mut taken = BTreeSet::from(["Error".to_owned()]);
        assert_eq!((free(&mut taken, "Error"), free(&mut taken, "Error")), ("Error2".to_owned(), "Error3".to_owned()));
    }
}
