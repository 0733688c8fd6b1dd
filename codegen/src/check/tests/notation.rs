//! Schemas as short texts, and models as short texts: what the tests of `check` and `emit` write and compare.
//!
//! A line a field, two blanks a level: `@version string`, `tags string repeated`, `state enum =new,done`.

use crate::model::{self, Demand, Presence, Value};
use crate::page::Place;
use crate::schema::{AllowedValue, Alternative, Body, Field, Format, Kind, Method, Origin, TextFormat};

/// The methods of a text.
pub(crate) fn methods(text: &str) -> Vec<Method> {
    let mut methods: Vec<Method> = Vec::new();
    let mut part = "";
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let words: Vec<&str> = line.split_whitespace().collect();
        let rest = words[1..].join(" ");
        match (depth, words[0]) {
            (0, "method") => methods.push(Method {
                name: rest.clone(),
                verb: rest.contains(' ').then(|| words[1].to_owned()),
                url: rest.split_once(' ').map(|(_, url)| url.to_owned()),
                pages: vec![format!("{rest}.html")],
                ..Method::default()
            }),
            (0, "alternatives") => last(&mut methods)
                .alternatives
                .push(Alternative { paths: words[1..].iter().map(|word| (*word).to_owned()).collect(), stated: true }),
            (0, "request") => {
                part = "request";
                last(&mut methods).request = Some(body(&words));
            }
            (0, "response") => {
                part = "response";
                last(&mut methods).response = Some(body(&words));
            }
            _ => {
                let method = last(&mut methods);
                let page = method.name.clone();
                let body = if part == "request" { &mut method.request } else { &mut method.response };
                let fields = &mut body.as_mut().expect("a body comes first").fields;
                place(fields, depth - 1, field(&words, &page, part, number));
            }
        }
    }
    methods
}

fn last(methods: &mut [Method]) -> &mut Method {
    methods.last_mut().expect("a method comes first")
}

fn place(fields: &mut Vec<Field>, depth: usize, field: Field) {
    match depth {
        0 => fields.push(field),
        _ => place(&mut fields.last_mut().expect("a parent comes first").children, depth - 1, field),
    }
}

/// `request order` is XML, `request json` is JSON; `array` and `class=Order` may follow.
fn body(words: &[&str]) -> Body {
    let is_json = words.get(1) == Some(&"json");
    let mut body = Body {
        format: if is_json { Format::Json } else { Format::Xml },
        root: if is_json { String::new() } else { words.get(1).unwrap_or(&"").to_string() },
        kind: Kind::Object,
        ..Body::default()
    };
    for word in words.get(2..).unwrap_or_default() {
        match word.split_once('=') {
            Some(("class", class)) => body.type_name = Some(class.to_owned()),
            Some((name, value)) => body.root_attributes.push((name.to_owned(), value.to_owned())),
            None if *word == "array" => body.repeated = true,
            None => body.kind = Kind::from_name(word).expect("a kind"),
        }
    }
    body
}

fn field(words: &[&str], page: &str, part: &str, number: usize) -> Field {
    let mut field = Field {
        name: words[0].trim_start_matches('@').to_owned(),
        attribute: words[0].starts_with('@'),
        kind: Kind::from_name(words[1]).expect("a kind"),
        origins: vec![Origin {
            page: format!("{page}.html").into(),
            source: format!("{part} table").into(),
            row: words[0].to_owned(),
            place: Some(Place::new(number as u32 + 1, 1)),
        }],
        ..Field::default()
    };
    for word in &words[2..] {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        match name {
            "required" => field.required = Some(true),
            "optional" => field.required = Some(false),
            "repeated" => field.repeated = true,
            "repeatable" => field.repeatable = true,
            "not_empty" => field.not_empty = true,
            "nullable" => field.nullable = true,
            "open" => field.open = true,
            "email" => (field.format, field.format_stated) = (Some(TextFormat::Email), value == "stated"),
            "max" => field.max_length = value.parse().ok(),
            "least" => field.minimum = value.parse().ok(),
            "most" => field.maximum = value.parse().ok(),
            "bits" => field.bits = value.parse().ok(),
            "default" => field.default = Some(value.to_owned()),
            "class" => field.type_name = Some(value.to_owned()),
            "link" => field.allowed_link = Some(value.to_owned()),
            "about" => field.description = value.replace('_', " "),
            "" => field.allowed = value.split(',').map(allowed).collect(),
            _ => panic!("{word} is no property"),
        }
    }
    field
}

/// A value that is allowed.
pub(crate) fn allowed(value: &str) -> AllowedValue {
    AllowedValue { value: value.to_owned(), description: String::new() }
}

/// The types and enums of a model, a line a field.
pub(crate) fn describe(vendor: &model::Vendor) -> String {
    let mut text = String::new();
    for found in &vendor.enums {
        let variants: Vec<String> =
            found.variants.iter().map(|variant| format!("{}={}", variant.name, variant.value)).collect();
        text.push_str(&format!("enum {} {}\n", found.name, variants.join(" ")));
    }
    for found in &vendor.types {
        text.push_str("shared");
        describe_type(found, &mut text);
    }
    for method in &vendor.methods {
        let converts = if method.converts { " converts" } else { "" };
        text.push_str(&format!("mod {}{converts}\n", method.module.join("::")));
        for document in [&method.request, &method.response].into_iter().flatten() {
            if let Some(shared) = &document.shared {
                text.push_str(&format!("  {} = {shared}\n", document.type_name));
            }
        }
        for found in &method.types {
            describe_type(found, &mut text);
        }
    }
    text.extend(vendor.conversions.iter().map(conversion));
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// `order::put::Request from types::Order, nothing for note`.
fn conversion(found: &model::Conversion) -> String {
    let path = |found: &model::Reference| match found.module.as_slice() {
        [] => format!("types::{}", found.name),
        module => format!("{}::{}", module.join("::"), found.name),
    };
    let nothing = found.fields.iter().filter(|(_, how)| *how == model::How::Nothing).map(|(name, _)| name);
    let nothing: String = nothing.map(|name| format!(", nothing for {name}")).collect();
    let left: String = found.left_out.iter().map(|name| format!(", without {name}")).collect();
    format!("{} from {}{nothing}{left}\n", path(&found.to), path(&found.from))
}

fn describe_type(found: &model::Type, text: &mut String) {
    let lifetime = if found.borrows { "<'a>" } else { "" };
    let new = if found.has_default { "" } else { " new" };
    let unknown = if found.keeps_unknown { " unknown" } else { "" };
    text.push_str(&format!("  {}{lifetime} {}{new}{unknown}\n", found.name, found.wire));
    for field in &found.fields {
        let attribute = if field.attribute { "@" } else { "" };
        let carried = if field.carried { " carried" } else { "" };
        let demands: Vec<String> = field.rules.iter().map(|rule| demand(&rule.demand)).collect();
        let wire = format!("{attribute}{}", field.wire);
        text.push_str(&format!("    {} {wire} {}{carried} {}\n", field.name, kind(field), demands.join(" ")));
    }
    for group in &found.alternatives {
        let names: Vec<&str> = group.fields.iter().map(|&at| found.fields[at].name.as_str()).collect();
        text.push_str(&format!("    one of {}\n", names.join(" ")));
    }
}

fn kind(field: &model::Field) -> String {
    let value = match &field.value {
        Value::Text => "Text",
        Value::Secret => "Secret",
        Value::Integer => "i64",
        Value::Integer32 => "i32",
        Value::Number => "f64",
        Value::Boolean => "bool",
        Value::DateTime => "DateTime",
        Value::Enum(name) | Value::Object { name, .. } => name,
        Value::Map => "Map",
        Value::Open => "Open",
    };
    match field.presence {
        Presence::Required => value.to_owned(),
        Presence::Optional => format!("Option<{value}>"),
        Presence::Patch => format!("Patch<{value}>"),
        Presence::List => format!("Vec<{value}>"),
        Presence::PatchList => format!("Patch<ListPatch<{value}>>"),
    }
}

fn demand(demand: &Demand) -> String {
    match demand {
        Demand::Present => "present".to_owned(),
        Demand::NotEmpty => "not-empty".to_owned(),
        Demand::MinLength(length) => format!("min={length}"),
        Demand::MaxLength(length) => format!("max={length}"),
        Demand::MinItems(count) => format!("min-items={count}"),
        Demand::MaxItems(count) => format!("max-items={count}"),
        Demand::Minimum(least) => format!("least={least}"),
        Demand::Maximum(most) => format!("most={most}"),
        Demand::OneOf(numbers) => format!("one-of={numbers:?}"),
        Demand::Known => "known".to_owned(),
        Demand::DateForm => "date".to_owned(),
        Demand::Email { stated: true } => "email".to_owned(),
        Demand::Email { stated: false } => "email?".to_owned(),
    }
}
