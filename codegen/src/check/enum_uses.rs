//! Where each enum stands and why there: the content of `schema/enums.yaml`.
//!
//! `values` notes each use when it decides it; what people review leaves.

use std::collections::BTreeMap;

use crate::schema::AllowedValue;
use crate::shared::SharedEnum;

/// What makes a field have an enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its page links to the page of values.
    Link,
    /// Its page lists the values.
    Values,
    /// Nothing lists its values, but it is called as another field in an element of the same name.
    Place,
}

/// An enum and the fields that have it.
#[derive(Debug, Default)]
pub struct EnumUse {
    /// The page that lists the values; may be empty.
    pub page: String,
    /// The values.
    pub values: Vec<AllowedValue>,
    /// The fields, by method, part and path.
    pub places: Vec<(String, Why)>,
}

impl EnumUse {
    /// The entry of the enum of this name.
    pub fn shared(&self, name: &str) -> SharedEnum {
        SharedEnum {
            name: name.to_owned(),
            reason: self.reason(),
            page: self.page.clone(),
            values: self.values.clone(),
            used_by: self.places.iter().map(|(place, _)| place.clone()).collect(),
        }
    }

    fn reason(&self) -> String {
        let mut counts: BTreeMap<Why, usize> = BTreeMap::new();
        for (_, why) in &self.places {
            *counts.entry(*why).or_default() += 1;
        }
        let words = counts.into_iter().map(|(why, count)| {
            let of = if count == 1 { "a field" } else { "fields" };
            match why {
                Why::Link => format!("{of} that link{} to one page of values", if count == 1 { "s" } else { "" }),
                Why::Values => format!("{of} with {} values listed", if count == 1 { "its" } else { "the same" }),
                Why::Place => format!("{of} without a list, of one name in elements of one name"),
            }
        });
        words.collect::<Vec<_>>().join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_counts_what_makes_fields_share() {
        let place = |path: &str, why| (format!("order.add request {path}"), why);
        let places = vec![place("a", Why::Values), place("b", Why::Link), place("c", Why::Link)];
        let found = EnumUse { places, ..EnumUse::default() }.shared("State");
        assert_eq!(found.reason, "fields that link to one page of values; a field with its values listed");
        assert_eq!(found.used_by, ["order.add request a", "order.add request b", "order.add request c"]);
    }
}
