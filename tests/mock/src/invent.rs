//! Values that fit a schema, for records that nobody has documented.
//!
//! Fields of a schema and a number enter, nodes leave that are the same whenever the number is.

use crate::tree;
use codegen::config;
use codegen::sample::{Content, Node};
use codegen::schema::{Body, Field, Format, Kind};

/// How a vendor writes.
#[derive(Clone, Copy)]
pub struct Pen<'v> {
    pub config: &'v config::Vendor,
    pub format: Format,
}

impl Pen<'_> {
    /// A whole body.
    pub fn body(self, body: &Body, number: usize) -> Node {
        let mut root = self.object(&body.root, &body.fields, number);
        root.attributes.splice(0..0, body.root_attributes.iter().map(|(name, value)| tree::attribute(name, value)));
        if !body.repeated {
            return root;
        }
        Node { content: Content::Items(vec![Node { name: String::new(), ..root }]), ..Node::default() }
    }

    /// A value with these fields. Schemas are as deep as pages are, which are read with a bound.
    pub fn object(self, name: &str, fields: &[Field], number: usize) -> Node {
        let mut node = tree::parent(name, Vec::new());
        let mut children = Vec::new();
        for field in fields {
            if field.attribute {
                let made = self.field(field, number);
                node.attributes.push(tree::attribute(&field.name, made.text().unwrap_or_default()));
            } else {
                children.push(self.field(field, number));
            }
        }
        node.content = Content::Children(children);
        node
    }

    fn field(self, field: &Field, number: usize) -> Node {
        let value = self.value(field, number);
        if field.repeated && self.format == Format::Json {
            let item = Node { name: String::new(), ..value };
            let items = if matches!(item.content, Content::Null) { Vec::new() } else { vec![item] };
            return Node { name: field.name.clone(), content: Content::Items(items), ..Node::default() };
        }
        value
    }

    fn value(self, field: &Field, number: usize) -> Node {
        let is_json = self.format == Format::Json;
        let first = field.allowed.first().map(|allowed| allowed.value.clone());
        let plain = |text: String| if is_json { Content::Number(text) } else { Content::Text(text) };
        let content = match field.kind {
            Kind::Object if !field.open && !field.children.is_empty() => {
                return self.object(&field.name, &field.children, number);
            }
            Kind::Object | Kind::Map | Kind::Any if is_json && !field.children.is_empty() => {
                return self.object(&field.name, &field.children, number);
            }
            Kind::Object | Kind::Map if is_json => Content::Children(Vec::new()),
            Kind::Any if is_json => Content::Null,
            Kind::Object | Kind::Map => Content::Empty,
            Kind::Integer => plain(first.unwrap_or_else(|| bounded(field, number))),
            Kind::Number => plain("1.5".to_owned()),
            Kind::Boolean if is_json => Content::Boolean(false),
            Kind::Boolean => Content::Text(self.config.boolean_false.clone()),
            Kind::DateTime => Content::Text(self.date()),
            Kind::Any if !field.children.is_empty() => return self.object(&field.name, &field.children, number),
            // Where the page does not say, a value is a text.
            Kind::Any if field.open => Content::Empty,
            Kind::Enum | Kind::String | Kind::Any => {
                let text = first.unwrap_or_else(|| format!("{} {number}", field.name));
                let most = field.max_length.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
                Content::Text(text.chars().take(most).collect())
            }
        };
        Node { name: field.name.clone(), content, ..Node::default() }
    }

    fn date(self) -> String {
        let form = self.config.date_formats.first().map_or("yyyy-mm-ddTHH:MM:SS", String::as_str);
        let parts = [("yyyy", "2024"), ("mm", "02"), ("dd", "03"), ("HH", "04"), ("MM", "05"), ("SS", "06")];
        parts.iter().fold(form.to_owned(), |text, (part, value)| text.replace(part, value))
    }
}

fn bounded(field: &Field, number: usize) -> String {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    let (least, most) = (field.minimum.unwrap_or(i64::MIN), field.maximum.unwrap_or(i64::MAX));
    number.max(least).min(most).to_string()
}
