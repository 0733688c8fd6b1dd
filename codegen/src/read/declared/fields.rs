//! What a declaration says of fields, and the table that says the same.
//!
//! Declarations enter, blocks leave; the forms of declarations make the one, `mod` asks for the other.

use std::collections::HashMap;

use crate::page::{Block, Borders, Inline, Place, Row, Sample, Table};

/// More rows are a declaration that leads back to itself.
pub(super) const MOST_ROWS: usize = 1_500;

/// How deep types may stand in one another.
const DEEPEST: usize = 12;

/// A named type with its fields or values.
#[derive(Debug, Clone, Default)]
pub(super) struct Declaration {
    /// Its name; empty where it has none.
    pub name: String,
    /// What it is.
    pub shape: Shape,
    /// Byte offset in the block.
    pub offset: usize,
}

/// What a value is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Shape {
    /// Nothing is said.
    #[default]
    Unknown,
    /// A type word, or the name of another declaration.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// One of these values.
    Values(Vec<String>),
    /// Keys that are data.
    Map,
    /// An object.
    Fields(Vec<Field>),
}

/// A field of an object.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Field {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Whether it is required, where the declaration says so.
    pub required: Option<bool>,
    /// What comments say of it.
    pub description: String,
    /// Byte offset in the block.
    pub offset: usize,
}

/// The tables of the declarations that no other one uses, each under its name.
pub(super) fn tables(sample: &Sample, declarations: &[Declaration]) -> Option<Vec<Block>> {
    let known: HashMap<&str, &Shape> =
        declarations.iter().filter(|one| !one.name.is_empty()).map(|one| (one.name.as_str(), &one.shape)).collect();
    let used: Vec<&str> = declarations.iter().flat_map(|one| mentions(&one.shape, &one.name)).collect();
    let is_object = |one: &&Declaration| matches!(&one.shape, Shape::Fields(fields) if !fields.is_empty());
    let mut roots: Vec<&Declaration> =
        declarations.iter().filter(is_object).filter(|one| !used.contains(&one.name.as_str())).collect();
    if roots.is_empty() {
        roots = declarations.iter().filter(is_object).take(1).collect();
    }
    let mut blocks = Vec::new();
    for root in roots {
        let place = sample.place_at(root.offset);
        if !root.name.is_empty() {
            blocks.push(Block::Prose(Inline::plain(words(&root.name), place)));
        }
        blocks.push(Block::Table(table(sample, &root.name, &root.shape, &known, place)));
    }
    (!blocks.is_empty()).then_some(blocks)
}

/// The table of one object; its name is known where it has one.
pub(super) fn table(sample: &Sample, name: &str, shape: &Shape, known: &HashMap<&str, &Shape>, place: Place) -> Table {
    let header = ["Name", "Type", "Required", "Description"];
    let header = header.iter().map(|cell| Inline::plain(*cell, place)).collect();
    let mut table = Table { borders: Borders::Marked, header, rows: Vec::new(), place };
    let mut writer = Writer { sample, known, rows: &mut table.rows, above: vec![name.to_owned()] };
    writer.children(shape, "");
    table
}

struct Writer<'table> {
    sample: &'table Sample,
    known: &'table HashMap<&'table str, &'table Shape>,
    rows: &'table mut Vec<Row>,
    /// The names of the types around the current one.
    above: Vec<String>,
}

impl Writer<'_> {
    /// A row for each field inside of a shape.
    fn children(&mut self, shape: &Shape, path: &str) {
        match shape {
            Shape::Fields(fields) => fields.iter().for_each(|field| self.field(field, path)),
            Shape::List(item) => self.children(item, path),
            Shape::Named(name) if !self.above.contains(name) && self.above.len() < DEEPEST => {
                if let Some(shape) = self.known.get(name.as_str()).copied() {
                    self.above.push(name.clone());
                    self.children(shape, path);
                    self.above.pop();
                }
            }
            _ => {}
        }
    }

    fn field(&mut self, field: &Field, parent: &str) {
        if self.rows.len() >= MOST_ROWS || parent.len() > 1_000 {
            return;
        }
        let place = self.sample.place_at(field.offset);
        let path = if parent.is_empty() { field.name.clone() } else { format!("{parent}.{}", field.name) };
        let required = match field.required {
            Some(true) => "required",
            Some(false) => "optional",
            None => "",
        };
        let cells = [path.as_str(), &self.words_of(&field.shape, 0), required, field.description.trim()];
        let cells = cells.map(|text| Inline::plain(text, place)).to_vec();
        self.rows.push(Row { cells, place });
        self.children(&field.shape, &path);
    }

    /// A shape in the words of a cell.
    fn words_of(&self, shape: &Shape, depth: usize) -> String {
        match shape {
            Shape::Unknown => String::new(),
            Shape::Named(name) => match self.known.get(name.as_str()) {
                Some(Shape::Fields(_)) => "object".to_owned(),
                Some(shape) if depth < DEEPEST => self.words_of(shape, depth + 1),
                _ => name.clone(),
            },
            Shape::List(item) => match self.words_of(item, depth + 1) {
                item if item.is_empty() => "array".to_owned(),
                item if item.starts_with("enum: ") => "array of enum".to_owned(),
                item => format!("array of {item}"),
            },
            Shape::Values(values) => format!("enum: {}", values.join(", ")),
            Shape::Map => "map".to_owned(),
            Shape::Fields(_) => "object".to_owned(),
        }
    }
}

/// The names that a shape speaks of, without its own.
fn mentions<'shape>(shape: &'shape Shape, own: &str) -> Vec<&'shape str> {
    let mut found = Vec::new();
    let mut open = vec![shape];
    while let Some(shape) = open.pop() {
        match shape {
            Shape::Named(name) if name != own => found.push(name.as_str()),
            Shape::List(item) => open.push(item),
            Shape::Fields(fields) => open.extend(fields.iter().map(|field| &field.shape)),
            _ => {}
        }
    }
    found
}

/// `CreateOrderRequest` as words: `Create Order Request`.
fn words(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(if letter == '_' { ' ' } else { letter });
        before = letter;
    }
    words
}
