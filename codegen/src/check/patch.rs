//! Requests that change a part of an entity: a list of operations (RFC 6902), or the part itself (RFC 7396).
//!
//! Settled methods enter; the operations leave with their values typed, and a method that takes a merge patch with the
//! fields of the entity that a PUT of the same URL documents. `check` calls it.

use std::collections::BTreeSet;

use super::entity::{Settled, join};
use super::report::{Report, Where};
use crate::schema::{AllowedValue, Field, Format, Kind, Method};
use crate::vocabulary::media::{JSON_PATCH_TYPE, MERGE_PATCH_TYPE};

/// The type of a merge patch beside a list of operations.
pub const MERGE_PATCH: &str = "MergePatch";

/// The operations that there are, where a page does not list its own.
const OPERATIONS: &[&str] = &["add", "remove", "replace", "move", "copy", "test"];

/// What a method can take as a part of an entity.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Merge {
    /// Nothing.
    #[default]
    None,
    /// Its request is the part.
    Request,
    /// Its request is a list of operations; the part of this entity may stand in its place.
    Entity(Entity),
}

impl Merge {
    /// The type that is sent.
    pub fn type_name(&self) -> Option<&'static str> {
        match self {
            Merge::None => None,
            Merge::Request => Some("Request"),
            Merge::Entity(_) => Some(MERGE_PATCH),
        }
    }
}

/// The entity that another method replaces.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entity {
    /// The fields that its docs list.
    pub fields: Vec<Field>,
    /// Paths within its arrays that the docs do not list.
    pub carried: BTreeSet<String>,
    /// Its request can be made of its response.
    pub converts: bool,
}

/// True for a method whose request is a list of operations.
pub fn is_operations(method: &Method) -> bool {
    takes(method, JSON_PATCH_TYPE)
}

fn takes(method: &Method, media_type: &str) -> bool {
    let types = method.request.as_ref().map(|body| body.content_types.as_slice()).unwrap_or_default();
    types.iter().any(|found| found == media_type)
}

/// The media types of a request itself: a merge patch that may stand in the place of operations is another type.
pub fn own_types(documented: &[String]) -> Vec<String> {
    let is_operations = documented.iter().any(|found| found == JSON_PATCH_TYPE);
    documented.iter().filter(|found| !is_operations || *found != MERGE_PATCH_TYPE).cloned().collect()
}

/// Gives the operations of a list their name, their values and what the standard demands of them.
pub fn settle_operations(method: &mut Method) {
    if !is_operations(method) {
        return;
    }
    let Some(request) = &mut method.request else { return };
    // A table says what an operation is; a page without a sample does not say that there is a list of them.
    request.repeated = true;
    request.type_name.get_or_insert_with(|| "Operation".to_owned());
    for field in request.fields.iter_mut().filter(|field| field.children.is_empty()) {
        match field.name.as_str() {
            "op" => {
                field.kind = Kind::Enum;
                field.required = Some(true);
                if field.allowed.is_empty() && field.allowed_link.is_none() {
                    let listed = |name: &&str| AllowedValue { value: (*name).to_owned(), ..AllowedValue::default() };
                    field.allowed = OPERATIONS.iter().map(listed).collect();
                }
            }
            "path" => field.required = Some(true),
            "value" => (field.kind, field.open) = (Kind::Any, true),
            _ => {}
        }
    }
}

/// Gives every method that takes a merge patch the entity of which it takes parts.
pub fn attach(settled: &mut [Settled], report: &mut Report) {
    for at in 0..settled.len() {
        let Some(found) = settled.get(at).filter(|found| takes(&found.method, MERGE_PATCH_TYPE)) else { continue };
        let merge = if is_operations(&found.method) {
            entity(&found.method, settled).map_or(Merge::None, Merge::Entity)
        } else {
            Merge::Request
        };
        if merge == Merge::None {
            report.warning(
                "merge-patch-without-entity",
                &Where::Method(&found.method),
                "it takes a merge patch, but no PUT of its URL documents the entity",
                "only the list of operations gets a type",
            );
        }
        if let Some(found) = settled.get_mut(at) {
            found.merge = merge;
        }
    }
}

/// The entity that a PUT of the same URL documents.
fn entity(method: &Method, settled: &[Settled]) -> Option<Entity> {
    let url = steps(method.url.as_deref()?);
    let is_it = |other: &&Settled| {
        let body = other.method.request.as_ref();
        other.method.verb.as_deref() == Some("PUT")
            && other.method.url.as_deref().is_some_and(|other| steps(other) == url)
            && !other.bare_request
            && !other.from_parameters
            && body.is_some_and(|body| body.format == Format::Json && !body.fields.is_empty())
    };
    let found = settled.iter().find(is_it)?;
    let fields = &found.method.request.as_ref()?.fields;
    Some(Entity {
        fields: listed(fields, "", &found.carried),
        carried: found.carried.clone(),
        converts: found.converts,
    })
}

/// The steps of a path; parameters may have any name.
fn steps(url: &str) -> Vec<&str> {
    let path = url.split('?').next().unwrap_or(url);
    let is_parameter = |step: &str| step.starts_with(['{', ':']);
    path.split('/').filter(|step| !step.is_empty()).map(|step| if is_parameter(step) { "{}" } else { step }).collect()
}

/// The fields without those that the docs do not list; an array is sent as a whole, so that its items keep theirs.
fn listed(fields: &[Field], prefix: &str, carried: &BTreeSet<String>) -> Vec<Field> {
    let mut kept = Vec::new();
    for field in fields {
        let path = join(prefix, &field.name);
        if carried.contains(&path) {
            continue;
        }
        let is_whole = field.repeated || field.repeatable || field.kind == Kind::Map;
        let children = if is_whole { field.children.clone() } else { listed(&field.children, &path, carried) };
        kept.push(Field { children, ..field.clone() });
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn parameters_of_one_url_may_have_other_names() {
        assert_eq!(steps("/v1/Order/{id}"), steps("/v1/Order/{orderId}?$select=name"));
        assert_eq!(steps("/v1/Order/:id"), steps("v1/Order/{id}/"));
        assert_ne!(steps("/v1/Order/{id}"), steps("/v1/Order/Lines"));
        assert_ne!(steps("/v1/Order/{id}"), steps("/v1/Order/{id}/Lines"));
    }
}
