//! Fields of which one stands for another: groups of the docs enter, rules of the types that hold them leave.
//!
//! `method` calls it, before the types are made and after.

use std::collections::BTreeSet;

use super::report::{Report, Where};
use crate::model::{Alternative, Type, Value};
use crate::schema::{Field, Method};

/// The paths of which one stands for another; those that lead to no field are an error.
pub fn known(method: &Method, report: &mut Report) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for path in method.alternatives.iter().flat_map(|group| &group.paths) {
        match method.request.as_ref().and_then(|body| field_at(&body.fields, path)) {
            Some(field) => {
                if field.required == Some(true) {
                    let message = "it is required, although another field may stand for it";
                    let place = Where::Field(method, field, path);
                    report.warning("required-alternative", &place, message, "it is optional");
                }
                known.insert(path.clone());
            }
            None => {
                let message = format!("`{path}` stands for another field, but is no field of the request");
                report.error("unknown-path", &Where::Method(method), message);
            }
        }
    }
    known
}

fn field_at<'a>(fields: &'a [Field], path: &str) -> Option<&'a Field> {
    let mut fields = fields;
    let mut found = None;
    for step in path.split('.') {
        found = fields.iter().find(|field| field.name == step);
        fields = found.map_or(&[], |field| &field.children);
    }
    found
}

/// Attaches the groups of fields of which one stands for another to the type of the object that holds them.
pub fn attach(method: &Method, types: &mut [Type], report: &mut Report) {
    for group in &method.alternatives {
        let parents: BTreeSet<&str> =
            group.paths.iter().map(|path| path.rsplit_once('.').map_or("", |(parent, _)| parent)).collect();
        let names: Vec<&str> = group.paths.iter().map(|path| path.rsplit('.').next().unwrap_or(path)).collect();
        let holder = match parents.first() {
            Some(parent) if parents.len() == 1 => holder(types, parent),
            _ => {
                let message = format!("{} stand for one another, but not in one object", group.paths.join(", "));
                report.warning("alternative-across-parents", &Where::Method(method), message, "no rule is made of it");
                None
            }
        };
        let Some(holder) = holder else { continue };
        let fields: Vec<usize> =
            names.iter().filter_map(|name| holder.fields.iter().position(|field| field.wire == *name)).collect();
        let source = fields
            .iter()
            .filter_map(|&at| holder.fields.get(at)?.docs.sources.first().cloned())
            .next_back()
            .unwrap_or_default();
        let alternative = Alternative { fields, stated: group.stated, source };
        if alternative.fields.len() > 1 && !holder.alternatives.contains(&alternative) {
            holder.alternatives.push(alternative);
        }
    }
}

/// The type of the object at a path of the request.
fn holder<'a>(types: &'a mut [Type], path: &str) -> Option<&'a mut Type> {
    let mut name = "Request".to_owned();
    for step in path.split('.').filter(|step| !step.is_empty()) {
        let found = types.iter().find(|found| found.name == name)?;
        let field = found.fields.iter().find(|field| field.wire == step)?;
        let Value::Object { name: next, .. } = &field.value else { return None };
        name.clone_from(next);
    }
    types.iter_mut().find(|found| found.name == name)
}
