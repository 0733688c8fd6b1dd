//! One value as a schema: its type with the limits that the docs state.

use super::{Place, Writing, reference, words};
use crate::model::{Demand, Enum, Field, Value, Vendor};
use crate::schema::Format;
use crate::tree::Tree;

impl<'m> Writing<'m> {
    /// One value of a field.
    pub(super) fn value(&self, field: &Field, place: Place<'m>) -> Tree {
        if let Value::Object { name, .. } = &field.value {
            return self.names.find(place.scope, name).map_or(Tree::map(), |found| self.to(found));
        }
        single(self, field, place.format)
    }
}

/// One value that is no object.
pub fn single(writing: &Writing<'_>, field: &Field, format: Format) -> Tree {
    let is_openapi = writing.dialect == super::Dialect::OpenApi;
    let of = |kind: &str, width: Option<&str>| {
        Tree::map().with("type", kind).with_some("format", width.filter(|_| is_openapi))
    };
    let plain = match &field.value {
        Value::Text => of("string", None),
        Value::Secret => of("string", Some("password")),
        Value::Integer => of("integer", Some("int64")),
        Value::Integer32 => of("integer", Some("int32")),
        Value::Number => of("number", Some("double")),
        Value::Boolean => boolean(field, format, writing.vendor),
        Value::DateTime => of("string", None),
        Value::Enum(name) => return reference(writing.to_shared, &super::names::key(name)),
        Value::Map => of("object", None).with("additionalProperties", Tree::Flag(true)),
        Value::Object { .. } | Value::Open => Tree::map(),
    };
    let rules = field.rules.iter().map(|rule| limit(&rule.demand, writing.vendor));
    rules.fold(plain, Tree::and)
}

/// JSON has truth values; elsewhere they are two texts.
fn boolean(field: &Field, format: Format, vendor: &Vendor) -> Tree {
    let spelling = field.spelling.as_ref().unwrap_or(&vendor.booleans);
    let (yes, no) = (spelling.true_text.as_str(), spelling.false_text.as_str());
    if format == Format::Json || (yes, no) == ("true", "false") {
        return Tree::map().with("type", "boolean");
    }
    Tree::map().with("type", "string").with("enum", Tree::texts([yes, no]))
}

/// A demand in the keywords of schemas.
fn limit(demand: &Demand, vendor: &Vendor) -> Tree {
    let map = Tree::map();
    match demand {
        Demand::NotEmpty => map.with("minLength", 1_i64),
        Demand::MinLength(length) => map.with("minLength", *length),
        Demand::MaxLength(length) => map.with("maxLength", *length),
        Demand::Minimum(least) => map.with("minimum", *least),
        Demand::Maximum(most) => map.with("maximum", *most),
        Demand::OneOf(numbers) => {
            map.with("enum", numbers.iter().map(|&number| Tree::from(number)).collect::<Vec<_>>())
        }
        Demand::DateForm => map.with_full("pattern", pattern(&vendor.date_formats)),
        // Whether a field is there is said by the object that holds it, what an enum knows by the enum.
        Demand::Email { stated } => map.with_some("format", stated.then_some("email")),
        Demand::Present | Demand::Known | Demand::MinItems(_) | Demand::MaxItems(_) => map,
    }
}

/// `dd-mm-yyyy` → `^([0-9]{2}-[0-9]{2}-[0-9]{4})$`.
fn pattern(forms: &[String]) -> String {
    let one = |form: &String| {
        let mut pattern = String::new();
        let mut digits = 0;
        // The blank at the end closes a number that stands there.
        for letter in form.chars().chain([' ']) {
            if "dmyHMS".contains(letter) {
                digits += 1;
                continue;
            }
            if digits > 0 {
                pattern.push_str(&format!("[0-9]{{{digits}}}"));
                digits = 0;
            }
            pattern.push_str(if "\\^$.|?*+()[]{}".contains(letter) { "\\" } else { "" });
            pattern.push(letter);
        }
        pattern.pop();
        pattern
    };
    let forms: Vec<String> = forms.iter().map(one).collect();
    if forms.is_empty() { String::new() } else { format!("^({})$", forms.join("|")) }
}

/// The default of a field as its type has it; `None` where there is none, or the docs' words are no such value.
pub fn default(field: &Field, format: Format, vendor: &Vendor) -> Option<Tree> {
    let text = field.docs.default.as_deref()?;
    match &field.value {
        Value::Text | Value::Secret | Value::DateTime => Some(Tree::from(text)).filter(|_| fits(field, text)),
        Value::Integer | Value::Integer32 => {
            let number = text.trim().parse::<i64>().ok()?;
            Some(Tree::from(number)).filter(|_| within(field, number))
        }
        Value::Number => text.trim().parse::<f64>().ok().filter(|number| number.is_finite()).map(Tree::Decimal),
        Value::Boolean => {
            let value = truth(text)?;
            let spelling = field.spelling.as_ref().unwrap_or(&vendor.booleans);
            let word = if value { &spelling.true_text } else { &spelling.false_text };
            let is_flag = boolean(field, format, vendor).get("enum").is_none();
            Some(if is_flag { Tree::Flag(value) } else { Tree::from(word.as_str()) })
        }
        Value::Enum(name) => {
            let found = vendor.enums.iter().find(|found| found.name == *name)?;
            found.variants.iter().any(|variant| variant.value == text).then(|| Tree::from(text))
        }
        Value::Object { .. } | Value::Map | Value::Open => None,
    }
}

fn fits(field: &Field, text: &str) -> bool {
    field.rules.iter().all(|rule| match &rule.demand {
        Demand::NotEmpty => !text.is_empty(),
        Demand::MinLength(length) => text.chars().count() >= *length as usize,
        Demand::MaxLength(length) => text.chars().count() <= *length as usize,
        Demand::DateForm => false,
        _ => true,
    })
}

fn within(field: &Field, number: i64) -> bool {
    field.rules.iter().all(|rule| match &rule.demand {
        Demand::Minimum(least) => number >= *least,
        Demand::Maximum(most) => number <= *most,
        Demand::OneOf(numbers) => numbers.contains(&number),
        _ => true,
    })
}

fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}

/// An open enum: the values that are known, and any other.
pub fn enumeration(found: &Enum) -> Tree {
    let text = Tree::map().with("type", "string");
    let described = Tree::map().with_full("description", words::values(found));
    if found.variants.is_empty() {
        return described.and(text);
    }
    let known = Tree::texts(found.variants.iter().map(|variant| variant.value.as_str()));
    described.with("anyOf", vec![text.clone().with("enum", known), text])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_dates_is_a_pattern() {
        let forms = ["dd-mm-yyyy".to_owned(), "yyyy.mm.dd HH:MM".to_owned()];
        assert_eq!(pattern(&forms), "^([0-9]{2}-[0-9]{2}-[0-9]{4}|[0-9]{4}\\.[0-9]{2}\\.[0-9]{2} [0-9]{2}:[0-9]{2})$");
        assert_eq!(pattern(&[]), "");
    }
}
