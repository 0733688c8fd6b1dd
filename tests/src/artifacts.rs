//! What is made beside Rust: every documented sample fits the schema of its body, and every reference leads somewhere.
//!
//! The validator here knows the keywords that are written and no other; a keyword it does not know fails the test.

use crate::vendors;
use serde_json::Value;
use std::collections::BTreeMap;

/// The JSON files of a vendor by name, as they are made.
fn schemas(vendor: &str) -> BTreeMap<String, Value> {
    let files = vendors::generated(vendor).schema_files.iter();
    let found = files.filter_map(|file| Some((file.path.strip_prefix("json-schema/")?, file)));
    found.map(|(name, file)| (name.to_owned(), serde_json::from_slice(&file.bytes).unwrap())).collect()
}

/// What a reference leads to, and the file it stands in.
fn follow<'s>(files: &'s BTreeMap<String, Value>, file: &'s str, reference: &'s str) -> (&'s str, &'s Value) {
    let (other, pointer) = reference.split_once('#').unwrap();
    let file = if other.is_empty() { file } else { other };
    let found = files.get(file).and_then(|root| root.pointer(pointer));
    (file, found.unwrap_or_else(|| panic!("{reference} of {file} leads nowhere")))
}

/// What is wrong with a value, as paths with keywords.
fn faults(files: &BTreeMap<String, Value>, file: &str, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (keyword, demand) in schema.as_object().unwrap() {
        let inner = |schema: &Value, value: &Value, at: &str| faults(files, file, schema, value, at);
        let holds = match keyword.as_str() {
            "$comment" | "$schema" | "$defs" | "title" | "description" | "default" => true,
            "$ref" => {
                let (file, schema) = follow(files, file, demand.as_str().unwrap());
                found.extend(faults(files, file, schema, value, at));
                true
            }
            "type" => match demand {
                Value::Array(kinds) => kinds.iter().any(|kind| is(value, kind)),
                kind => is(value, kind),
            },
            "properties" => {
                for (name, schema) in demand.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        found.extend(inner(schema, value, &format!("{at}.{name}")));
                    }
                }
                true
            }
            "items" => {
                for value in value.as_array().into_iter().flatten() {
                    found.extend(inner(demand, value, &format!("{at}[]")));
                }
                true
            }
            "additionalProperties" => demand == &Value::Bool(true),
            "required" => {
                !value.is_object() || array(demand).iter().all(|name| value.get(name.as_str().unwrap()).is_some())
            }
            "anyOf" => array(demand).iter().any(|schema| inner(schema, value, at).is_empty()),
            "enum" => array(demand).contains(value),
            "minLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 >= demand.as_u64().unwrap()),
            "maxLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 <= demand.as_u64().unwrap()),
            "minimum" => value.as_i64().is_none_or(|number| number >= demand.as_i64().unwrap()),
            "maximum" => value.as_i64().is_none_or(|number| number <= demand.as_i64().unwrap()),
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= demand.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= demand.as_u64().unwrap()),
            other => panic!("{other} is not known here"),
        };
        if !holds {
            found.push(format!("{at} {keyword}"));
        }
    }
    found
}

fn array(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn is(value: &Value, kind: &Value) -> bool {
    match kind.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no type"),
    }
}

#[test]
fn every_documented_sample_of_json_fits_its_schema() {
    let files = schemas("superoffice");
    let mut samples = 0;
    for (name, schema) in files.iter().filter(|(name, _)| *name != "types.json") {
        let (method, part) = name.trim_end_matches(".json").rsplit_once('.').unwrap();
        let method = vendors::method("superoffice", &format!("{method}.yaml"));
        let body = if part == "request" { method.request } else { method.response };
        for sample in &body.unwrap().samples {
            let value: Value = serde_json::from_str(sample).unwrap();
            assert_eq!(faults(&files, name, schema, &value, ""), Vec::<String>::new(), "{name}: {sample}");
            samples += 1;
        }
    }
    assert!(samples >= 40, "{samples} samples");
}

#[test]
fn a_value_of_another_type_does_not_fit() {
    let files = schemas("superoffice");
    let name = "PUT-api-v1-Contact-id.request.json";
    let wrong = serde_json::json!({"ContactId": "7", "Emails": [{"Value": 1}], "Name": "x"});
    let found = faults(&files, name, &files[name], &wrong, "");
    assert_eq!(found, [".ContactId type", ".Emails[].Value type"]);
}

#[test]
fn every_reference_of_openapi_leads_to_a_schema_and_every_schema_is_led_to() {
    for vendor in vendors::NAMES {
        let files = &vendors::generated(vendor).schema_files;
        let file = files.iter().find(|file| file.path == "openapi.yaml").unwrap();
        let text = std::str::from_utf8(&file.bytes).unwrap();
        let (_, schemas) = text.split_once("\n  schemas:\n").unwrap();
        // The schemas end where another kind of component begins.
        let schemas = schemas.lines().take_while(|line| line.starts_with("   "));
        let is_name = |line: &&str| line.starts_with("    ") && !line.starts_with("     ");
        let mut named: Vec<&str> = schemas.filter(is_name).map(|line| line.trim().trim_end_matches(':')).collect();
        let references = text.lines().filter_map(|line| line.split_once("\"$ref\": \"#/components/schemas/"));
        let mut led_to: Vec<&str> = references.map(|(_, name)| name.trim_end_matches('"')).collect();
        named.sort_unstable();
        led_to.sort_unstable();
        led_to.dedup();
        assert_eq!(led_to, named, "{vendor}");
    }
}
