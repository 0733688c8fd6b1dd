//! What a validator demands of a field, and whether the demands make sense.
//!
//! A field of the schema enters, the model's rules leave; `fields` calls it for requests, `sound` for the sanity of
//! every field.

use super::report::{Report, Where, source_text};
use super::values::holds_several;
use crate::model::{Demand, Presence, Rule, Value};
use crate::schema::{Field, Kind, Method, TextFormat};

/// The rules of a field whose type is settled.
pub fn rules(field: &Field, value: &Value, presence: Presence, has_date_forms: bool, known_values: bool) -> Vec<Rule> {
    let source = field.origins.first().map(source_text).unwrap_or_default();
    let is_number = matches!(value, Value::Integer | Value::Integer32 | Value::Number);
    let is_text = matches!(value, Value::Text | Value::Enum(_));
    let mut demands = Vec::new();
    let required = field.required == Some(true) && field.condition.is_none();
    if required && (presence != Presence::Required || is_text) {
        demands.push(Demand::Present);
    }
    demands.extend(field.min_length.filter(|&length| is_text && length > 0).map(Demand::MinLength));
    if field.not_empty {
        demands.push(Demand::NotEmpty);
    }
    demands.extend(field.max_length.filter(|&length| is_text && length > 0).map(Demand::MaxLength));
    if matches!(presence, Presence::List) {
        demands.extend(field.min_items.filter(|&count| count > 0).map(Demand::MinItems));
        demands.extend(field.max_items.filter(|&count| count > 0).map(Demand::MaxItems));
    }
    let is_email = field.format == Some(TextFormat::Email) && *value == Value::Text;
    demands.extend(is_email.then_some(Demand::Email { stated: field.format_stated }));
    demands.extend(field.minimum.filter(|_| is_number).map(Demand::Minimum));
    demands.extend(field.maximum.filter(|_| is_number).map(Demand::Maximum));
    if *value == Value::Integer {
        let numbers: Option<Vec<i64>> = field.allowed.iter().map(|allowed| allowed.value.trim().parse().ok()).collect();
        demands.extend(numbers.filter(|numbers| !numbers.is_empty()).map(Demand::OneOf));
    }
    if matches!(value, Value::Enum(_)) && known_values {
        demands.push(Demand::Known);
    }
    if *value == Value::DateTime && has_date_forms {
        demands.push(Demand::DateForm);
    }
    demands.into_iter().map(|demand| Rule { demand, source: source.clone() }).collect()
}

/// Reports demands that contradict each other or the type.
pub fn check_sanity(method: &Method, field: &Field, path: &str, report: &mut Report) {
    let place = Where::Field(method, field, path);
    if let (Some(minimum), Some(maximum)) = (field.minimum, field.maximum)
        && minimum > maximum
    {
        report.error("bounds-crossed", &place, format!("at least {minimum}, but at most {maximum}"));
    }
    for (least, most, what) in
        [(field.min_length, field.max_length, "characters"), (field.min_items, field.max_items, "items")]
    {
        if let (Some(least), Some(most)) = (least, most)
            && least > most
        {
            report.error("bounds-crossed", &place, format!("at least {least} {what}, but at most {most}"));
        }
    }
    let is_number = matches!(field.kind, Kind::Integer | Kind::Number | Kind::Any);
    if !is_number && (field.minimum.is_some() || field.maximum.is_some()) {
        let message = format!("a limit is stated, but it is a {}", field.kind.name());
        report.warning("bounds-unusable", &place, message, "the limit is not checked");
    }
    let is_text = matches!(field.kind, Kind::String | Kind::Enum | Kind::Any);
    if field.max_length.is_some_and(|length| !is_text || length == 0) {
        let message = format!("a length of {} is stated for a {}", field.max_length.unwrap_or(0), field.kind.name());
        report.warning("bounds-unusable", &place, message, "the length is not checked");
    }
    if let Some(default) = &field.default {
        check_default(field, default, &place, report);
    }
}

fn check_default(field: &Field, default: &str, place: &Where<'_>, report: &mut Report) {
    const DECISION: &str = "the default is documented as the page has it";
    let number = default.trim().parse::<f64>().ok();
    if matches!(field.kind, Kind::Integer | Kind::Number) && number.is_none() {
        let message = format!("the default \"{default}\" is no {}", field.kind.name());
        return report.warning("default-unreadable", place, message, DECISION);
    }
    let listed = field.allowed.iter().any(|allowed| allowed.value.eq_ignore_ascii_case(default.trim()));
    if !field.allowed.is_empty() && !listed && !holds_several(field) {
        let message = format!("the default \"{default}\" is not among the allowed values");
        return report.warning("default-not-allowed", place, message, DECISION);
    }
    let below = number.zip(field.minimum).is_some_and(|(number, minimum)| number < minimum as f64);
    let above = number.zip(field.maximum).is_some_and(|(number, maximum)| number > maximum as f64);
    if below || above {
        report.warning("default-not-allowed", place, format!("the default {default} is out of bounds"), DECISION);
    }
}
