//! How HTTP tells the methods apart: by verb and path, or not at all.
//!
//! The model's methods enter, notes leave for those that share a verb and a path, and for verbs that nobody knows;
//! `check` calls it. Nothing is wrong with such an API, but OpenAPI has one operation for such methods, or none.

use std::collections::BTreeMap;

use super::report::{Report, Where};
use crate::model::{VERBS, Vendor, operation};
use crate::schema::Method;

/// Looks at all methods of the vendor.
pub fn look(methods: &[&Method], vendor: &Vendor, report: &mut Report) {
    let mut operations: BTreeMap<(String, String), Vec<&Method>> = BTreeMap::new();
    let by_name: BTreeMap<&str, &Method> = methods.iter().map(|method| (method.name.as_str(), *method)).collect();
    for model in &vendor.methods {
        let Some(&method) = by_name.get(model.name.as_str()) else { continue };
        let (verb, path) = operation(model, &vendor.endpoint);
        if !VERBS.contains(&verb.as_str()) {
            let message = format!("HTTP does not know the verb \"{verb}\"");
            report.warning("unknown-verb", &Where::Method(method), message, "it is no operation in OpenAPI");
        }
        operations.entry((verb, path)).or_default().push(method);
    }
    for ((verb, path), sharing) in operations {
        if let [first, _, ..] = sharing.as_slice() {
            let names: Vec<&str> = sharing.iter().map(|method| method.name.as_str()).collect();
            let message = format!("{} {path} is {}", verb.to_ascii_uppercase(), names.join(", "));
            report.note("shared-operation", &Where::Method(first), message, "OpenAPI has one operation for them");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::check;
    use crate::check::tests::{notation::methods, plain_vendor};

    #[test]
    fn methods_that_http_cannot_tell_apart_are_named() {
        let schema = "
method GET /Order/{id}
method GET /Order?kind=all
method POST /Order
method order.read
method ASK /Order
";
        let mut schema = methods(schema);
        for method in schema.iter_mut().filter(|method| method.verb.is_none()) {
            method.url = Some("https://shop.example/Order?method=read".to_owned());
        }
        let checked = check(&schema, &[], &[], &plain_vendor()).expect("it is sound");
        let told: Vec<String> =
            checked.warnings.iter().map(|found| format!("{} {}", found.code, found.message)).collect();
        let expect = [
            "unknown-verb ASK /Order: HTTP does not know the verb \"ask\"",
            "shared-operation GET /Order?kind=all: GET /Order is GET /Order?kind=all, order.read",
        ];
        assert_eq!(told, expect);
    }
}
