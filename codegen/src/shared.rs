//! What the methods of a vendor share: lists of values, and types that pages only name.
//!
//! Resolved methods enter, entries of `schema/enums.yaml` and `schema/types.yaml` leave; `generate` calls it.

use crate::schema::{AllowedValue, Body, Field, Kind, Method, SharedEnum, SharedType};

/// The lists of values, in order of first use. Fields share one when they link to the same page, or when their
/// names and values are the same.
pub fn enums(methods: &[Method]) -> Vec<SharedEnum> {
    let mut found: Vec<SharedEnum> = Vec::new();
    visit(methods, &mut |place, field| {
        let is_enum = field.kind == Kind::Enum || (!field.allowed.is_empty() && field.kind != Kind::Boolean);
        if !is_enum {
            return;
        }
        let page = field.allowed_link.clone().unwrap_or_default();
        let name = type_name(&field.name);
        let known = found.iter_mut().find(|known| {
            (!page.is_empty() && known.page == page)
                || (known.name == name && known.page == page && same_values(&known.values, &field.allowed))
        });
        match known {
            Some(known) => known.used_by.push(place.to_owned()),
            None => {
                found.push(SharedEnum { name, page, values: field.allowed.clone(), used_by: vec![place.to_owned()] })
            }
        }
    });
    found
}

/// The pages of two languages describe one value in their own words.
fn same_values(one: &[AllowedValue], other: &[AllowedValue]) -> bool {
    one.iter().map(|allowed| &allowed.value).eq(other.iter().map(|allowed| &allowed.value))
}

/// The types that fields name, in order of first use.
pub fn types(methods: &[Method]) -> Vec<SharedType> {
    let mut found: Vec<SharedType> = Vec::new();
    visit(methods, &mut |place, field| {
        let Some(name) = &field.type_name else { return };
        match found.iter_mut().find(|known| known.name == *name) {
            Some(known) => {
                known.used_by.push(place.to_owned());
                if known.fields.is_empty() {
                    known.fields.clone_from(&field.children);
                    known.open &= field.children.is_empty();
                }
            }
            None => found.push(SharedType {
                name: name.clone(),
                page: String::new(),
                open: field.children.is_empty(),
                fields: field.children.clone(),
                used_by: vec![place.to_owned()],
            }),
        }
    });
    found
}

/// Calls the visitor for every field with its place: `contact.update request contact.sex`.
fn visit(methods: &[Method], visitor: &mut impl FnMut(&str, &Field)) {
    for method in methods {
        let body = |body: &Option<Body>| body.as_ref().map(|body| body.fields.clone()).unwrap_or_default();
        let parts = [
            ("request", body(&method.request)),
            ("response", body(&method.response)),
            ("query", method.query.clone()),
            ("path", method.path_parameters.clone()),
        ];
        for (part, fields) in parts {
            fields.iter().for_each(|field| visit_field(&format!("{} {part} ", method.name), field, visitor));
        }
    }
}

fn visit_field(prefix: &str, field: &Field, visitor: &mut impl FnMut(&str, &Field)) {
    let place = format!("{prefix}{}", field.name);
    visitor(&place, field);
    let prefix = format!("{place}.");
    field.children.iter().for_each(|child| visit_field(&prefix, child, visitor));
}

/// `contact_sex` → `ContactSex`
fn type_name(name: &str) -> String {
    let mut text = String::new();
    let mut upper = true;
    for letter in name.chars() {
        if !letter.is_alphanumeric() {
            upper = true;
        } else if upper {
            text.extend(letter.to_uppercase());
            upper = false;
        } else {
            text.push(letter);
        }
    }
    text
}
