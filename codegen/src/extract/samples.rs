//! What samples show: elements, members, attributes, their nesting, order and repetition.
//!
//! The outline's parsed documents enter, facts leave; `extract` calls it.

use std::collections::HashSet;

use crate::fact::{Fact, Held, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline, Sample};
use crate::sample::{self, Content, Node};
use crate::schema::Format;
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, duty};

use super::outline::Outline;
use super::places::Places;
use super::{Heard, constants, defect, rules, type_attributes};

/// Hears every sample of a document.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    for (at, block) in document.blocks.iter().enumerate() {
        let (Block::Sample(block), Some(Some(parsed)), Some(context)) =
            (block, outline.samples.get(at), outline.contexts.get(at))
        else {
            continue;
        };
        if let Some(status) = parsed.status.filter(|status| (200..400).contains(status)) {
            heard.success.push((context.method, status));
        }
        let Some((format, tree)) = &parsed.document else { continue };
        let part = match context.part {
            Some(part @ (Part::Request | Part::Response | Part::Error)) => part,
            _ => Part::Request,
        };
        if context.guessed && part == Part::Request && is_illustration(&tree.root, document, outline, at) {
            let message =
                "this sample shares no field with the request that the page describes further down".to_owned();
            heard.warn(
                "illustration",
                block.place,
                0,
                message,
                "it is taken as an illustration and left out".to_owned(),
            );
            continue;
        }
        document_of(heard, block, context.method, part, *format, tree);
        check_method_name(heard, block, parsed.method(), outline, context.method, part);
        for (part, format, tree) in &parsed.more {
            document_of(heard, block, context.method, *part, *format, tree);
        }
    }
}

/// True for a sample in the introduction when what is said to be the request further down, in tables and samples, has
/// none of its fields.
fn is_illustration(root: &Node, document: &Document, outline: &Outline, at: usize) -> bool {
    let method = outline.contexts.get(at).map(|context| context.method);
    let mut listed: HashSet<&str> = HashSet::new();
    for (later, context) in outline.contexts.iter().enumerate().skip(at + 1) {
        if Some(context.method) != method {
            break;
        }
        // Only a part that words have announced counts: a table may as well follow its sample.
        if context.part != Some(Part::Request) || context.guessed {
            continue;
        }
        if let Some(Block::Table(table)) = document.blocks.get(later) {
            let cells = table.rows.iter().filter_map(|row| row.cells.first());
            listed.extend(
                cells.flat_map(|cell| cell.text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')),
            );
        }
        let sample = outline.samples.get(later).and_then(Option::as_ref).and_then(|parsed| parsed.document.as_ref());
        listed.extend(sample.into_iter().flat_map(|(_, tree)| names(&tree.root)));
    }
    let shown = names(root);
    !listed.is_empty() && !shown.is_empty() && !shown.iter().any(|name| listed.contains(name))
}

/// The names of the members of a sample, or of the items of an array.
fn names(root: &Node) -> Vec<&str> {
    let mut names: Vec<&str> = root.children().iter().map(|child| child.name.as_str()).collect();
    if let Content::Items(items) = &root.content {
        names.extend(items.iter().flat_map(|item| item.children()).map(|child| child.name.as_str()));
    }
    names
}

fn document_of(
    heard: &mut Heard<'_>,
    block: &Sample,
    method: usize,
    part: Part,
    format: Format,
    tree: &sample::Document,
) {
    for found in &tree.defects {
        heard.diagnostics.push(defect(heard.page, block, found));
    }
    let witness = Witness::Sample(heard.next_sample(method, part));
    let typed = format == Format::Xml && type_attributes::declares_types(&tree.root);
    let among_types = block.text.contains([' ', '|']) && names_types(&tree.root);
    let mut walk = Walk { heard, places: Places::new(block), method, part, witness, format, typed, among_types };
    walk.root(&tree.root, tree);
}

/// A sample may carry the name of another method.
fn check_method_name(
    heard: &mut Heard<'_>,
    block: &Sample,
    named: Option<&str>,
    outline: &Outline,
    method: usize,
    part: Part,
) {
    let Some(head) = outline.methods.get(method) else { return };
    let Some(named) = named.filter(|named| part == Part::Request && !head.name.is_empty() && *named != head.name)
    else {
        return;
    };
    let offset = block.text.find(named).unwrap_or(0);
    heard.warn(
        "wrong-method-name",
        block.place_at(offset),
        named.chars().count(),
        format!("the request sample of `{}` carries the name of another method, `{named}`", head.name),
        format!("the title is believed: the method is `{}`", head.name),
    );
}

/// True for a sample in which two values are the names of types.
fn names_types(root: &Node) -> bool {
    let mut named = 0;
    root.walk(&mut |_, node| {
        if named < 2 && node.text().is_some_and(|text| vocabulary::kind_named(text.trim()).is_some()) {
            named += 1;
        }
    });
    named > 1
}

struct Walk<'heard, 'page> {
    heard: &'heard mut Heard<'page>,
    method: usize,
    part: Part,
    witness: Witness,
    format: Format,
    places: Places<'heard>,
    /// Its attributes say types.
    typed: bool,
    /// It shows types in the place of values.
    among_types: bool,
}

impl Walk<'_, '_> {
    fn root(&mut self, root: &Node, tree: &sample::Document) {
        let (name, typed) = (root.name.clone(), self.typed);
        self.say(Path::Root, root, Statement::Format(self.format));
        if self.format == Format::Xml {
            self.say(Path::Root, root, Statement::RootElement(name));
            for attribute in root.attributes.iter().filter(|attribute| is_field(&attribute.name, typed)) {
                let statement = Statement::RootAttribute(attribute.name.clone(), attribute.value.clone());
                self.say(Path::Root, root, statement);
            }
        }
        let written = match self.format {
            Format::Json => sample::write::json(tree),
            _ => sample::write::xml(tree),
        };
        self.say(Path::Root, root, Statement::Document(written));
        self.say(Path::Root, root, Statement::Holds(self.held(&root.content)));
        self.content(&root.content, &mut Vec::new());
    }

    /// The depth of a sample is capped by the reader, so the recursion is bounded.
    fn content(&mut self, content: &Content, path: &mut Vec<String>) {
        match content {
            Content::Children(children) => self.children(children, path),
            Content::Items(items) => {
                for item in items {
                    self.content(&item.content, path);
                }
            }
            _ => {}
        }
    }

    fn children(&mut self, children: &[Node], path: &mut Vec<String>) {
        let mut before: HashSet<&str> = HashSet::new();
        let typed = self.typed;
        let alone = match children {
            [only] => Some(only),
            _ => None,
        };
        for child in children {
            path.push(child.name.clone());
            let exact = Path::Exact(path.as_slice().into());
            self.say(exact.clone(), child, Statement::Shown);
            let again = !before.insert(&child.name);
            // A member of a JSON object is alone of its name; an ellipsis behind it stands for further members.
            if self.format == Format::Xml && (again || child.repeats || alone.is_some_and(|alone| is_item(path, alone)))
            {
                self.say(exact.clone(), child, Statement::Repeats);
            }
            self.say(exact.clone(), child, Statement::Holds(self.held(&child.content)));
            if let Content::Items(items) = &child.content {
                self.say(exact.clone(), child, Statement::Repeats);
                for item in items.iter().take(1) {
                    self.say(exact.clone(), child, Statement::Holds(self.held(&item.content)));
                }
            }
            self.typed(&exact, child);
            self.label(&exact, child);
            for attribute in child.attributes.iter().filter(|attribute| is_field(&attribute.name, typed)) {
                path.push(attribute.name.clone());
                let node = Node { name: attribute.name.clone(), span: attribute.span.clone(), ..Node::default() };
                let place = Path::Exact(path.as_slice().into());
                self.say(place.clone(), &node, Statement::Shown);
                self.say(place.clone(), &node, Statement::Attribute);
                self.say(place, &node, Statement::Holds(Held::Text(attribute.value.clone())));
                path.pop();
            }
            self.content(&child.content, path);
            path.pop();
        }
    }

    /// A type in an attribute, or with a duty in the place of a value, `"name": "string (required)"`, or the values to
    /// choose from.
    fn typed(&mut self, path: &Path, node: &Node) {
        let declared = node.attribute("type").filter(|_| self.typed);
        if let Some((written, word)) = declared.and_then(|written| Some((written, vocabulary::type_word(written)?))) {
            self.say(path.clone(), node, Statement::Type { word, written: written.to_owned() });
        }
        let Content::Text(text) = &node.content else { return };
        if let Some(values) = constants::placeholder(text, self.among_types) {
            self.say(path.clone(), node, Statement::Allowed(values));
        }
        let Some((word, rest)) = text.split_once(['(', ',', ';']).filter(|_| text.len() < 60) else { return };
        let required = rest.split([' ', ',', ';', ')']).find_map(duty::unmistakable_duty);
        let named = vocabulary::kind_named(word.trim()).is_some();
        if let Some(required) = required.filter(|_| named) {
            self.say(path.clone(), node, Statement::Duty(required));
        }
    }

    /// What a comment beside a member or element says of it.
    fn label(&mut self, path: &Path, node: &Node) {
        if node.label.is_empty() {
            return;
        }
        let text = Inline::plain(node.label.clone(), self.places.at(node.span.start));
        self.say(path.clone(), node, Statement::Description(node.label.clone()));
        for found in rules::of_text(&text, self.heard.names) {
            if found.other_field.is_none() {
                self.say(path.clone(), node, found.statement);
            }
        }
        if phrase::find(&node.label, Meaning::Several).is_some() && self.format == Format::Xml {
            self.say(path.clone(), node, Statement::Repeats);
        }
    }

    /// The names of XML elements are no data.
    fn held(&self, content: &Content) -> Held {
        match held(content) {
            Held::Text(text) if vocabulary::kind_named(type_before(&text)).is_some() => {
                Held::Text(type_before(&text).to_owned())
            }
            Held::Entries if self.format == Format::Xml => Held::Children,
            held => held,
        }
    }

    fn say(&mut self, path: Path, node: &Node, statement: Statement) {
        let row = match &path {
            Path::Exact(steps) => steps.join("."),
            _ => String::new(),
        };
        let place = self.places.at(node.span.start);
        let length = node.name.chars().count();
        let fact = self.heard.fact(self.method, self.part, path, statement, self.witness, row, place);
        self.heard.facts.push(Fact { length, rule: "sample", ..fact });
    }
}

/// What is put behind a name for several of it.
const PLURALS: &[&str] = &["s", "es", "en", "n", "e", "er", "i", "List", "list", "_list", "Array", "Set"];

/// True for the only element of a wrapper that is named as several of it: `<tickets><ticket>`.
fn is_item(path: &[String], only: &Node) -> bool {
    let Some(wrapper) = path.iter().rev().nth(1) else { return false };
    let stem = only.name.strip_suffix('y').map(|stem| format!("{stem}ies"));
    let ending = wrapper.strip_prefix(only.name.as_str());
    matches!(only.content, Content::Children(_))
        && (ending.is_some_and(|ending| PLURALS.contains(&ending)) || stem.is_some_and(|plural| *wrapper == plural))
}

/// `string` of `string (required)`.
fn type_before(text: &str) -> &str {
    let (word, rest) = text.split_once(['(', ',', ';']).unwrap_or((text, ""));
    if rest.split([' ', ',', ';', ')']).any(|word| duty::unmistakable_duty(word).is_some()) {
        word.trim()
    } else {
        text
    }
}

/// True for an attribute that is data.
fn is_field(attribute: &str, typed: bool) -> bool {
    !is_namespace(attribute) && !(typed && type_attributes::is_added(attribute))
}

/// Attributes that belong to XML itself: `xmlns`, `xmlns:shop`, `xsi:type`.
fn is_namespace(name: &str) -> bool {
    let prefix = name.split(':').next().unwrap_or(name);
    matches!(prefix, "xmlns" | "xsi" | "xml")
}

fn held(content: &Content) -> Held {
    match content {
        Content::Empty => Held::Nothing,
        Content::Text(text) => Held::Text(text.clone()),
        Content::Number(number) => Held::Number(number.clone()),
        Content::Boolean(_) => Held::Boolean,
        Content::Null => Held::Null,
        Content::Children(children) if keys_are_data(children) => Held::Entries,
        Content::Children(_) => Held::Children,
        Content::Items(_) => Held::Array,
    }
}

/// Names that stand for any key.
const KEY_PLACEHOLDERS: &[&str] =
    &["fieldName", "key", "keyName", "propertyName", "additionalProp1", "property1", "<key>"];

/// True for the members of a map: keys with a colon, numbers, one stem with a running number, or a placeholder.
fn keys_are_data(children: &[Node]) -> bool {
    let all = |test: fn(&str) -> bool| !children.is_empty() && children.iter().all(|child| test(&child.name));
    if all(|name| name.contains(':') && name.chars().next_back().is_some_and(|last| last.is_ascii_digit()))
        || all(|name| name.chars().all(|letter| letter.is_ascii_digit()))
    {
        return true;
    }
    if let [only] = children {
        return KEY_PLACEHOLDERS.contains(&only.name.as_str());
    }
    let stem = |name: &str| name.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned();
    let Some(first) = children.first() else { return false };
    let first_stem = stem(&first.name);
    first_stem.len() > 3
        && children.iter().enumerate().all(|(at, child)| {
            child.name.strip_prefix(first_stem.as_str()).is_some_and(|number| number == (at + 1).to_string())
        })
}
