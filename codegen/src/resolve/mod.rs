//! Evidence to schema: the facts about each node are weighed, property by property.
//!
//! Aligned methods enter (of one page, or of several about the same method in order of preference), the schema
//! leaves; `inspect` and `generate` call it. Place, nesting, order and repetition: the sample before the table.
//! Type, duty, default, allowed values: the table before a sentence before the sample. A sample's children
//! overrule a declared scalar; its value refines only what the table leaves open. Within a property a correction
//! comes first, the other language last. What is overruled becomes a diagnostic.

mod alternatives;
mod body;
mod corrections;
mod field;
mod kind;
mod media;
mod merge;

use crate::align::AlignedMethod;
use crate::config::Correction;
use crate::diagnostic::Diagnostic;
use crate::fact::Part;
use crate::schema::{Field, Method};

pub use corrections::correct;
pub use merge::merge;

/// Weighs what was heard of one method.
pub fn resolve(method: &AlignedMethod) -> (Method, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut resolved = Method {
        name: method.head.name.clone(),
        revision: method.revision,
        verb: method.head.verb.clone(),
        url: method.head.url.clone(),
        description: method.head.description.clone(),
        errors: method.errors.clone(),
        success: method.success.clone(),
        pages: method.pages.clone(),
        ..Method::default()
    };
    let format = body::format_of(method);
    let classes = body::classes(method);
    for (part, root) in &method.parts {
        let mut weigh = field::Weigh { part: *part, format, classes: &classes, diagnostics: &mut diagnostics };
        match part {
            Part::Request => resolved.request = body::body(root, &mut weigh),
            Part::Response => resolved.response = body::body(root, &mut weigh),
            Part::Error => resolved.error_response = body::body(root, &mut weigh),
            Part::Query => resolved.query = parameters(root, &mut weigh),
            Part::Path => resolved.path_parameters = parameters(root, &mut weigh),
            Part::Header => resolved.headers = parameters(root, &mut weigh),
        }
    }
    split_path_parameters(&mut resolved);
    resolved.success.sort_unstable();
    resolved.success.dedup();
    media::settle(&mut resolved);
    resolved.alternatives = alternatives::find(method);
    (resolved, diagnostics)
}

fn parameters(root: &crate::align::Node, weigh: &mut field::Weigh<'_>) -> Vec<Field> {
    root.children.iter().map(|node| field::field(node, weigh)).collect()
}

/// Parameters that the URL names in braces belong to the path, whatever table lists them.
fn split_path_parameters(method: &mut Method) {
    let Some(url) = method.url.clone() else { return };
    let in_path = |name: &str| {
        url.contains(&format!("{{{name}}}")) || url.split('/').any(|step| step.strip_prefix(':') == Some(name))
    };
    let mut moved = Vec::new();
    method.query.retain(|field| {
        let stays = !in_path(&field.name);
        if !stays {
            moved.push(field.clone());
        }
        stays
    });
    if let Some(body) = &mut method.request {
        body.fields.retain(|field| {
            let stays = field.seen != crate::schema::Seen::TableOnly || !in_path(&field.name);
            if !stays {
                moved.push(field.clone());
            }
            stays
        });
        if body.fields.is_empty() && !moved.is_empty() {
            method.request = None;
        }
    }
    for field in moved {
        if !method.path_parameters.iter().any(|known| known.name == field.name) {
            method.path_parameters.push(field);
        }
    }
}

/// Applies the corrections of a vendor to its methods; what no longer matches is an error.
pub fn correct_all(methods: &mut [Method], corrections: &[Correction], file: &str) -> Vec<Diagnostic> {
    corrections.iter().filter_map(|correction| correct(methods, correction, file).err()).collect()
}
