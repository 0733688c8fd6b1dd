//! Corrections by hand: what a page got wrong, set right in the resolved schema.
//!
//! A correction and the methods enter; the one property it names is changed, or the reason why not leaves;
//! `generate` calls it through `correct_all`.

use crate::config::Correction;
use crate::diagnostic::{Diagnostic, Severity};
use crate::page::Place;
use crate::schema::{AllowedValue, Field, Kind, Method, Origin, TextFormat};

/// Applies one correction.
///
/// # Errors
/// When no method, field or property matches, or the pages do not say what the correction says they do.
pub fn correct(methods: &mut [Method], correction: &Correction, file: &str) -> Result<(), Diagnostic> {
    let mut hits = 0;
    let mut last_problem = None;
    for method in methods.iter_mut().filter(|method| correction.method == "*" || correction.method == method.name) {
        match correct_method(method, correction) {
            Ok(()) => hits += 1,
            Err(problem) => last_problem = Some(problem),
        }
    }
    // A correction for every method need not concern each of them.
    if hits > 0 && (correction.method == "*" || last_problem.is_none()) {
        return Ok(());
    }
    let problem = last_problem.unwrap_or_else(|| format!("no method is called `{}`", correction.method));
    Err(Diagnostic {
        code: "stale-correction",
        severity: Severity::Error,
        page: file.to_owned(),
        place: Some(Place::new(correction.line.max(1), 1)),
        length: 0,
        message: format!(
            "the correction of `{}` in `{}` does not apply: {problem}",
            correction.path, correction.method
        ),
        decision: "remove or mend it: a correction must match what the pages say".to_owned(),
    })
}

fn correct_method(method: &mut Method, correction: &Correction) -> Result<(), String> {
    let fields = match correction.part.as_str() {
        "request" => method.request.as_mut().map(|body| &mut body.fields),
        "response" => method.response.as_mut().map(|body| &mut body.fields),
        "error" => method.error_response.as_mut().map(|body| &mut body.fields),
        "query" => Some(&mut method.query),
        "path" => Some(&mut method.path_parameters),
        "header" => Some(&mut method.headers),
        other => return Err(format!("`{other}` is no part; use request, response, error, query, path or header")),
    };
    let fields = fields.ok_or_else(|| format!("it has no {}", correction.part))?;
    let steps: Vec<&str> = correction.path.split('.').collect();
    let flat = [correction.path.as_str()];
    let steps: &[&str] = if fields.iter().any(|field| field.name == correction.path) { &flat } else { &steps };
    if correction.property == "absent" {
        return remove(fields, steps);
    }
    let field = find(fields, steps).ok_or("there is no such field")?;
    let now = property(field, &correction.property)?;
    if now != correction.was {
        return Err(format!("the pages say `{now}` for `{}`, not `{}`", correction.property, correction.was));
    }
    set(field, correction)?;
    field.origins.insert(
        0,
        Origin {
            page: "corrections.yaml".into(),
            source: correction.property.as_str().into(),
            row: correction.path.clone(),
            place: None,
        },
    );
    Ok(())
}

fn find<'fields>(fields: &'fields mut [Field], steps: &[&str]) -> Option<&'fields mut Field> {
    let (first, rest) = steps.split_first()?;
    let field = fields.iter_mut().find(|field| field.name == *first)?;
    if rest.is_empty() { Some(field) } else { find(&mut field.children, rest) }
}

fn remove(fields: &mut Vec<Field>, steps: &[&str]) -> Result<(), String> {
    let (last, parents) = steps.split_last().ok_or("the path is empty")?;
    let list =
        if parents.is_empty() { fields } else { &mut find(fields, parents).ok_or("there is no such field")?.children };
    let before = list.len();
    list.retain(|field| field.name != *last);
    if list.len() == before { Err("there is no such field".to_owned()) } else { Ok(()) }
}

/// The value of a property as text, as corrections write it.
fn property(field: &Field, name: &str) -> Result<String, String> {
    let or_empty = |value: Option<String>| value.unwrap_or_default();
    Ok(match name {
        "kind" => field.kind.name().to_owned(),
        "name" => field.name.clone(),
        "repeated" => field.repeated.to_string(),
        "attribute" => field.attribute.to_string(),
        "nullable" => field.nullable.to_string(),
        "not_empty" => field.not_empty.to_string(),
        "required" => or_empty(field.required.map(|required| required.to_string())),
        "min_length" => or_empty(field.min_length.map(|length| length.to_string())),
        "max_length" => or_empty(field.max_length.map(|length| length.to_string())),
        "min_items" => or_empty(field.min_items.map(|count| count.to_string())),
        "max_items" => or_empty(field.max_items.map(|count| count.to_string())),
        "minimum" => or_empty(field.minimum.map(|value| value.to_string())),
        "maximum" => or_empty(field.maximum.map(|value| value.to_string())),
        "default" => or_empty(field.default.clone()),
        "format" => or_empty(field.format.map(|format| format.name().to_owned())),
        "type_name" => or_empty(field.type_name.clone()),
        "description" => field.description.clone(),
        "allowed" => field.allowed.iter().map(|value| value.value.as_str()).collect::<Vec<_>>().join(", "),
        other => return Err(format!("`{other}` is no property that can be corrected")),
    })
}

fn set(field: &mut Field, correction: &Correction) -> Result<(), String> {
    let value = correction.value.as_str();
    let boolean = || value.parse::<bool>().map_err(|_| format!("`{value}` is neither true nor false"));
    let number = || value.parse::<i64>().map(Some).map_err(|_| format!("`{value}` is no number"));
    let count = || match value {
        "" => Ok(None),
        _ => value.parse::<u32>().map(Some).map_err(|_| format!("`{value}` is no length")),
    };
    let text = || (!value.is_empty()).then(|| value.to_owned());
    match correction.property.as_str() {
        "kind" => field.kind = Kind::from_name(value).ok_or_else(|| format!("`{value}` is no kind"))?,
        "name" => field.name = value.to_owned(),
        "repeated" => field.repeated = boolean()?,
        "attribute" => field.attribute = boolean()?,
        "nullable" => field.nullable = boolean()?,
        "not_empty" => field.not_empty = boolean()?,
        "required" => field.required = if value.is_empty() { None } else { Some(boolean()?) },
        "min_length" => field.min_length = count()?,
        "max_length" => field.max_length = count()?,
        "min_items" => field.min_items = count()?,
        "max_items" => field.max_items = count()?,
        "minimum" => field.minimum = if value.is_empty() { None } else { number()? },
        "maximum" => field.maximum = if value.is_empty() { None } else { number()? },
        "default" => field.default = text(),
        "format" => {
            let format = || TextFormat::from_name(value).ok_or_else(|| format!("`{value}` is no format of a text"));
            field.format = if value.is_empty() { None } else { Some(format()?) };
            field.format_stated = field.format.is_some();
        }
        "type_name" => field.type_name = text(),
        "description" => field.description = value.to_owned(),
        "allowed" => {
            field.allowed = value
                .split(',')
                .map(str::trim)
                .filter(|value| !value.is_empty())
                .map(|value| AllowedValue { value: value.to_owned(), description: String::new() })
                .collect();
        }
        other => return Err(format!("`{other}` is no property that can be corrected")),
    }
    Ok(())
}
