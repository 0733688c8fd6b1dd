//! What was understood of a page, as YAML: the schemas as regen writes them, and what else the page says.
//!
//! An `Understanding` enters, text leaves: a document a method, then one of the rest; the defects are comments.

use codegen::Understanding;
use codegen::schema::Method;
use codegen::shared::SharedEnum;
use codegen::yaml;

use super::json;
use super::value::Object;
use crate::regen::ensure::HEADER_MARK;

/// The whole page.
pub fn page(understanding: &Understanding) -> String {
    let schema = &understanding.schema;
    let methods = schema.methods.iter().chain(&schema.old_methods);
    let mut documents: Vec<String> = methods.map(method).collect();
    if !schema.enums.is_empty() {
        let enums = schema.enums.iter().map(|list| SharedEnum {
            name: list.title.clone(),
            page: list.page.clone(),
            values: list.values.clone(),
            ..SharedEnum::default()
        });
        documents.push(without_header(&yaml::write_enums(&enums.collect::<Vec<_>>())));
    }
    // JSON is YAML too, and these lists have no file below `schema/`.
    let mut rest = Object::default();
    rest.put_all("index", &schema.index);
    rest.put_all("errors", schema.errors.iter().map(json::error));
    if !rest.is_empty() {
        documents.push(format!("{}\n", super::value::Value::from(rest)));
    }
    let mut text = documents.join("---\n");
    for found in &understanding.diagnostics {
        let place = found.place.map(|place| format!("{place}: ")).unwrap_or_default();
        let words = [found.message.as_str(), found.decision.as_str()].join("; ");
        let line = format!("# {place}{}[{}]: {}", found.severity, found.code, words.trim_end_matches("; "));
        text.extend(line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }));
        text.push('\n');
    }
    text
}

fn method(method: &Method) -> String {
    without_header(&yaml::write_method(method))
}

/// Without the line that claims the file for regen: this one is the reader's.
fn without_header(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !(line.starts_with('#') && line.contains(HEADER_MARK))).collect()
}

#[cfg(test)]
mod tests {
    use codegen::schema::Schema;

    use super::super::example;
    use super::*;

    #[test]
    fn a_method_is_the_schema_that_regen_writes_without_its_claim() {
        let text = page(&example::xml());
        let written = yaml::write_method(&example::xml_method());
        assert!(written.contains(HEADER_MARK), "regen finds its own files by this");
        assert!(!text.contains(HEADER_MARK));
        let end = "# 3:18: warning[wrong-method-name]: the sample names `order.chnge`; the heading's name is taken\n";
        assert_eq!(text.strip_suffix(end).map(str::lines).map(Iterator::count), Some(written.lines().count() - 1));
        let body =
            |text: &str| text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(body(&text), body(&written));
    }

    #[test]
    fn what_has_no_schema_file_is_shown_too() {
        let schema = Schema { index: vec!["order.add".into(), "a: b".into()], ..Schema::default() };
        let text = page(&example::understanding("page", schema, vec![]));
        assert_eq!(text, "{\n \"index\": [\"order.add\", \"a: b\"]\n}\n");
    }
}
