//! Declarations with braces: TypeScript interfaces, GraphQL types, protobuf messages, Go structures, classes, and
//! objects that name types in the place of values: `{ id: integer, name: string (required) }`.
//!
//! A block of code enters, declarations leave; `mod` calls it. `types` reads what stands behind a name.

mod members;
mod types;

use super::fields::{Declaration, Field, Shape};
use super::lexer::{Kind, Token, comment, tokens};
use crate::page::Sample;
use crate::vocabulary;

/// Languages whose blocks hold declarations.
const LANGUAGES: &[&str] = &[
    "typescript",
    "ts",
    "tsx",
    "proto",
    "protobuf",
    "proto3",
    "graphql",
    "gql",
    "flow",
    "go",
    "golang",
    "csharp",
    "cs",
    "kotlin",
    "rust",
    "java",
    "swift",
];

/// Words that begin a declaration with a name.
const KEYWORDS: &[&str] = &["interface", "message", "type", "input", "struct", "class", "record", "enum"];

/// Words before a declaration.
const BEFORE: &[&str] = &[
    "export", "declare", "default", "public", "pub", "data", "final", "static", "abstract", "private", "internal",
    "sealed",
];

/// How deep braces may nest.
const DEEPEST: usize = 40;

/// A cheap look at whether a block may hold declarations.
pub(super) fn may_declare(language: &str, text: &str) -> bool {
    if !text.contains('{') {
        return false;
    }
    if is_object_of_types(text) {
        return true;
    }
    let begins = |line: &str| {
        let mut words = line.split_whitespace().skip_while(|word| BEFORE.contains(word));
        let keyword = words.next().unwrap_or_default();
        let name = words.next().unwrap_or_default();
        KEYWORDS.contains(&keyword)
            && name.starts_with(|letter: char| letter.is_ascii_uppercase())
            && (line.contains('{') || line.contains('=') || LANGUAGES.contains(&language))
    };
    text.lines().take(400).any(|line| begins(line.trim()))
}

/// `{ id: integer`, `object {`: an object whose first name has no quotes and stands before a word that is no value.
fn is_object_of_types(text: &str) -> bool {
    let inside = text.trim_start_matches("object").trim_start().strip_prefix('{');
    let Some((name, behind)) = inside.and_then(|inside| inside.split_once(':')) else { return false };
    let name = name.trim().trim_end_matches('?');
    let is_name =
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '$'));
    is_name && behind.trim_start().starts_with(|letter: char| letter.is_alphabetic() || matches!(letter, '[' | '{'))
}

/// The declarations of a block; `None` where there are none after all.
pub(super) fn read(sample: &Sample) -> Option<Vec<Declaration>> {
    let tokens = tokens(&sample.text);
    let mut parser = Parser { tokens: &tokens, at: 0, depth: 0, said: String::new() };
    if is_object_of_types(sample.text.trim_start()) {
        let shape = parser.bare_object()?;
        return names_types(&shape).then(|| vec![Declaration { name: String::new(), shape, offset: 0 }]);
    }
    let mut found = Vec::new();
    while parser.at < tokens.len() {
        match parser.declaration(&mut found) {
            Some(()) => {}
            None => parser.at += 1,
        }
    }
    mark_required(&mut found);
    (!found.is_empty()).then_some(found)
}

/// Whether all that an object holds are types that are known, one of which no value could be.
fn names_types(shape: &Shape) -> bool {
    let mut open = vec![shape];
    let mut types = 0;
    while let Some(shape) = open.pop() {
        match shape {
            Shape::Named(name) if vocabulary::type_word(name).is_some_and(|word| word.class.is_none()) => types += 1,
            Shape::Named(_) | Shape::Unknown => return false,
            Shape::List(item) => open.push(item),
            Shape::Fields(fields) => open.extend(fields.iter().map(|field| &field.shape)),
            Shape::Values(_) | Shape::Map => {}
        }
    }
    types > 0
}

/// Where some fields are marked as optional, the others are required.
fn mark_required(found: &mut [Declaration]) {
    fn any(shape: &Shape, depth: usize) -> bool {
        match shape {
            Shape::Fields(fields) if depth < DEEPEST => {
                fields.iter().any(|field| field.required == Some(false) || any(&field.shape, depth + 1))
            }
            Shape::List(item) if depth < DEEPEST => any(item, depth + 1),
            _ => false,
        }
    }
    fn mark(shape: &mut Shape, depth: usize) {
        match shape {
            Shape::Fields(fields) if depth < DEEPEST => fields.iter_mut().for_each(|field| {
                field.required = field.required.or(Some(true));
                mark(&mut field.shape, depth + 1);
            }),
            Shape::List(item) if depth < DEEPEST => mark(item, depth + 1),
            _ => {}
        }
    }
    if found.iter().any(|one| any(&one.shape, 0)) {
        found.iter_mut().for_each(|one| mark(&mut one.shape, 0));
    }
}

/// Walks over the tokens.
struct Parser<'text> {
    tokens: &'text [Token<'text>],
    at: usize,
    depth: usize,
    /// What the last comment said.
    said: String,
}

impl<'text> Parser<'text> {
    fn peek(&self) -> Option<Kind<'text>> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    fn offset(&self) -> usize {
        self.tokens.get(self.at).map_or(0, |token| token.at)
    }

    fn is(&self, mark: char) -> bool {
        self.peek() == Some(Kind::Mark(mark))
    }

    fn take(&mut self, mark: char) -> bool {
        let found = self.is(mark);
        self.at += usize::from(found);
        found
    }

    fn word(&mut self) -> Option<&'text str> {
        let Some(Kind::Word(word)) = self.peek() else { return None };
        self.at += 1;
        Some(word)
    }

    /// Steps over ends of lines and comments, whose last one is kept.
    fn skip(&mut self) {
        loop {
            match self.peek() {
                Some(Kind::Line) => {}
                Some(Kind::Comment(text)) => self.said = comment(text),
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Steps over what stands between brackets that open here.
    fn skip_brackets(&mut self) {
        let mut depth = 0usize;
        while let Some(kind) = self.peek() {
            match kind {
                Kind::Mark('(' | '[' | '{' | '<') => depth += 1,
                Kind::Mark(')' | ']' | '}' | '>') => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    /// A declaration, if one begins here.
    fn declaration(&mut self, found: &mut Vec<Declaration>) -> Option<()> {
        self.skip();
        let start = self.at;
        while matches!(self.peek(), Some(Kind::Word(word)) if BEFORE.contains(&word)) {
            self.at += 1;
        }
        let offset = self.offset();
        let keyword = self.word().filter(|word| KEYWORDS.contains(word));
        let name = keyword.and_then(|_| self.word());
        let (Some(keyword), Some(name)) = (keyword, name) else {
            self.at = start;
            return None;
        };
        if self.is('<') {
            self.skip_brackets();
        }
        // What a type extends, or how a directive decorates it.
        while matches!(self.peek(), Some(Kind::Word(_) | Kind::Mark(',' | '.' | ':' | '@' | '&') | Kind::Line)) {
            self.at += 1;
        }
        let shape = if self.take('=') {
            self.shape()?
        } else if keyword == "enum" {
            self.values()?
        } else {
            self.object(found)?
        };
        found.push(Declaration { name: name.to_owned(), shape, offset });
        Some(())
    }

    /// An object that stands for itself.
    fn bare_object(&mut self) -> Option<Shape> {
        self.skip();
        if matches!(self.peek(), Some(Kind::Word("object"))) {
            self.at += 1;
        }
        let shape = self.object(&mut Vec::new())?;
        self.skip();
        self.peek().is_none().then_some(shape)
    }

    /// The values of an enumeration in braces.
    fn values(&mut self) -> Option<Shape> {
        if !self.take('{') {
            return None;
        }
        let mut values: Vec<String> = Vec::new();
        let mut is_name = true;
        while let Some(kind) = self.peek() {
            self.at += 1;
            match kind {
                Kind::Mark('}') => return Some(Shape::Values(values)),
                Kind::Mark(',' | ';') | Kind::Line => is_name = true,
                Kind::Word(name) if is_name => {
                    values.push(name.to_owned());
                    is_name = false;
                }
                // `Open = 'open'`: the text is what is sent.
                Kind::Text(text) => {
                    if let Some(last) = values.last_mut() {
                        *last = text.to_owned();
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// The members between braces.
    fn object(&mut self, found: &mut Vec<Declaration>) -> Option<Shape> {
        if self.depth >= DEEPEST || !self.take('{') {
            return None;
        }
        self.depth += 1;
        let mut fields: Vec<Field> = Vec::new();
        loop {
            self.said.clear();
            self.skip();
            if self.take('}') {
                self.depth -= 1;
                return Some(Shape::Fields(fields));
            }
            self.peek()?;
            let before = self.at;
            members::read(self, &mut fields, found);
            if self.at == before {
                self.at += 1;
            }
        }
    }
}
