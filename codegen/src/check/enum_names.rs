//! The names of a vendor's enums.
//!
//! The first field that has each enum enters, a name for each leaves; `values` calls it when it knows them all, so that
//! no name depends on the order of the methods, unless several enums have one name and one owner.

use std::collections::{BTreeMap, BTreeSet};

use super::{modules, names, naming};
use crate::schema::Method;

/// The first field that has an enum, and what surrounds it.
#[derive(Debug)]
pub struct First {
    name: String,
    owner: String,
    parent: String,
    method: String,
}

impl First {
    /// The owner is the object around the field, unless that is only the plural of it: then what the method is about.
    /// `parent` is empty for a field of the body itself.
    pub fn of(method: &Method, parent: &str, name: &str) -> Self {
        let says_more = !parent.is_empty() && !naming::is_plural(parent, name);
        let owner = if says_more { parent.to_owned() } else { modules::noun(&method.name) };
        First { name: name.to_owned(), owner, parent: parent.to_owned(), method: method.name.clone() }
    }

    /// The name of the method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The name of the field.
    pub fn field(&self) -> &str {
        &self.name
    }
}

/// A name for each: `Sex`; where several enums would have it, or it says little, `UserStatus`; where that is taken
/// as well, with the method in front. `None` where no name can be made.
pub fn choose(firsts: &[First]) -> Vec<Option<String>> {
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for first in firsts {
        *wanted.entry(first.name.to_lowercase()).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    let names = firsts.iter().map(|first| {
        let is_contested = wanted.get(&first.name.to_lowercase()).is_some_and(|count| *count > 1);
        let own = Some(first.name.clone()).filter(|name| !is_contested && !naming::says_little(name));
        let with_owner = format!("{} {}", first.owner, first.name);
        let with_method = format!("{} {} {}", first.method, first.parent, first.name);
        let mut words = own.into_iter().chain([with_owner, with_method]);
        let name = words.find_map(|words| names::enum_name(&words).filter(|name| !taken.contains(name)))?;
        taken.insert(name.clone());
        Some(name)
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(firsts: &[(&str, &str, &str)], expect: &[&str]) {
        let first = |&(method, parent, name): &(&str, &str, &str)| {
            First::of(&Method { name: method.to_owned(), ..Method::default() }, parent, name)
        };
        let names = choose(&firsts.iter().map(first).collect::<Vec<_>>());
        assert_eq!(names, expect.iter().map(|name| Some((*name).to_owned())).collect::<Vec<_>>());
    }

    #[test]
    fn a_name_that_says_enough_stands_alone() {
        check(&[("order.add", "order", "colour"), ("order.add", "order", "state")], &["Colour", "OrderState"]);
        check(&[("order.get", "fields", "field")], &["OrderField"]);
        check(&[("GET /api/v1/Order", "", "$mode")], &["OrderMode"]);
    }

    #[test]
    fn a_name_that_several_want_goes_to_none_whatever_their_order() {
        let (one, other) = (("order.add", "user", "role"), ("order.get", "agent", "Role"));
        check(&[one, other], &["UserRole", "AgentRole"]);
        check(&[other, one], &["AgentRole", "UserRole"]);
        check(&[one, one], &["UserRole", "OrderAddUserRole"]);
    }
}
