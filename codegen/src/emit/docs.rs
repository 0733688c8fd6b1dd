//! Documentation comments of generated items: the docs' words, escaped so that rustdoc takes them for plain text.
//!
//! Texts and the model's docs enter, `#[doc]` attributes leave; every artifact calls it.

pub use super::markdown::{code, plain, sentence};
use super::markdown::{escape_escaped_start, plain_into, wrap};
use crate::model::{Field, FieldDocs, Presence, Value};
use crate::print::DOC_LINE_END;
use crate::schema::{Kind, TextFormat};
use crate::tokens::{self, TokenStream};
use crate::vocabulary::kind_named;

/// A comment: paragraphs, an empty line between them.
#[derive(Debug, Clone, Default)]
pub struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// A comment of one paragraph of ours, which is Markdown already.
    pub fn new(markdown: impl Into<String>) -> Self {
        Doc::default().paragraph(markdown)
    }

    /// Adds a paragraph of ours, which is Markdown already.
    pub fn paragraph(mut self, markdown: impl Into<String>) -> Self {
        let markdown = markdown.into();
        if markdown.trim().is_empty() {
            return self;
        }
        self.begin_paragraph();
        self.lines.extend(wrap(&markdown));
        self
    }

    /// Adds words of the vendor's documentation.
    pub fn words(mut self, text: &str) -> Self {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.begin_paragraph();
            self.lines.extend(wrap(&sentence(line)).iter().map(|line| escape_escaped_start(line)));
        }
        self
    }

    /// Adds lines of ours that are to stay as they are: a heading, a table, code.
    pub fn lines(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.begin_paragraph();
        self.lines.extend(lines);
        self
    }

    /// The comment of an item.
    pub fn outer(&self) -> TokenStream {
        self.token(tokens::Kind::OuterDoc)
    }

    /// The comment of a file.
    pub fn inner(&self) -> TokenStream {
        self.token(tokens::Kind::InnerDoc)
    }

    /// One token for all lines.
    fn token(&self, kind: tokens::Kind) -> TokenStream {
        let mut stream = TokenStream::new();
        if !self.lines.is_empty() {
            stream.add(kind, |text| {
                for (number, line) in self.lines.iter().enumerate() {
                    text.push_str(if number > 0 { DOC_LINE_END } else { "" });
                    text.push_str(if line.is_empty() { "" } else { " " });
                    text.push_str(line);
                }
            });
        }
        stream
    }

    fn begin_paragraph(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

/// The comment of a field.
pub fn field(field: &Field) -> Doc {
    let docs = &field.docs;
    let kind = if field.attribute { "attribute " } else { "" };
    let mut facts = vec![format!("Wire name: {kind}{}.", code(&field.wire))];
    facts.extend(declared(field));
    // A name of several words reads well at the head of a page; one word would be the same once more.
    let description = if docs.description.contains(' ') { &docs.description } else { description(field) };
    // The words of the page may end with the same.
    let words = description.trim_end();
    facts.extend(limits(docs).into_iter().filter(|fact| !ends_with(words, fact)));
    if field.carried {
        facts.push("The request's documentation does not list it: it holds what was read, to be sent back.".to_owned());
    }
    let expression = EXPRESSIONS.iter().find(|(name, _)| field.wire.eq_ignore_ascii_case(name));
    facts.extend(expression.map(|(_, help)| (*help).to_owned()));
    Doc::default().words(description).paragraph(facts.join(" ")).paragraph(sources(&docs.sources))
}

/// The comment of a setter: what the field is in a sentence, and what the docs say about its value.
pub fn setter(field: &Field) -> Doc {
    let verb = if field.presence == Presence::Patch { "Sets or clears" } else { "Sets" };
    let name = &field.name;
    let words = first_sentence(description(field));
    let mut facts = vec![format!("{verb} [`{name}`](field@Self::{name}).")];
    facts.extend((!words.is_empty()).then(|| sentence(words)));
    let words = words.trim_end();
    facts.extend(limits(&field.docs).into_iter().filter(|fact| !ends_with(words, fact)));
    Doc::new(facts.join(" "))
}

/// What the docs say of a field; nothing where that is its name once more.
fn description(field: &Field) -> &str {
    let letters =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase();
    let said = &field.docs.description;
    if letters(said) == letters(&field.wire) || letters(said) == letters(&field.name) { "" } else { said }
}

/// The first sentence of a description, when it is not a long one.
fn first_sentence(text: &str) -> &str {
    const LONGEST: usize = 120;
    let line = text.trim().lines().next().unwrap_or_default();
    let end = line.find(". ").map_or(line.len(), |at| at + 1);
    line.get(..end).filter(|words| words.chars().count() <= LONGEST).unwrap_or_default().trim()
}

/// True for words that end with this sentence.
fn ends_with(words: &str, sentence: &str) -> bool {
    let words = words.strip_suffix('.').unwrap_or(words);
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    words.strip_suffix(sentence).is_some_and(|before| before.is_empty() || before.ends_with([' ', '.', '\n']))
}

/// Parameters that OData has for expressions, with what the runtime offers to write them.
const EXPRESSIONS: &[(&str, &str)] = &[
    ("$filter", "Values in it are written with `runtime::filter`: `filter::text(\"O'Neill\")` doubles the quote."),
    ("$orderby", "`filter::ascending` and `filter::descending` of `runtime::filter` make sure of a column's name."),
    ("$select", "`filter::columns` of `runtime::filter` makes sure of the columns' names."),
];

/// The type as the page wrote it, where the field's own type does not say the same.
fn declared(field: &Field) -> Option<String> {
    let says_so = matches!(
        (kind_named(&field.docs.declared), &field.value),
        (Some(Kind::String), Value::Text | Value::Secret)
            | (Some(Kind::Integer), Value::Integer | Value::Integer32)
            | (Some(Kind::Number), Value::Number)
            | (Some(Kind::Boolean), Value::Boolean)
            | (Some(Kind::DateTime), Value::DateTime)
    );
    let is_list = matches!(field.presence, Presence::List | Presence::PatchList);
    declaration(&field.docs).filter(|_| is_list || !says_so)
}

/// The type as the page wrote it.
pub fn declaration(docs: &FieldDocs) -> Option<String> {
    (!docs.declared.is_empty()).then(|| format!("Declared as {}.", code(&docs.declared)))
}

/// What the docs say about a value, a sentence each.
pub fn limits(docs: &FieldDocs) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(class) = docs.class.as_ref().filter(|class| **class != docs.declared) {
        facts.push(format!("Class: {}.", code(class)));
    }
    facts.extend(docs.required.map(|required| if required { "Required." } else { "Optional." }.to_owned()));
    if let Some(condition) = &docs.condition {
        facts.push(format!("Required under a condition: {}.", plain(condition.trim_end_matches('.'))));
    }
    if docs.not_empty {
        facts.push("Not empty if it is set.".to_owned());
    }
    facts.extend(docs.format.map(|TextFormat::Email| match docs.format_stated {
        true => "Must be an e-mail address.".to_owned(),
        false => "An e-mail address.".to_owned(),
    }));
    facts.extend(between(docs.min_length, docs.max_length, " characters"));
    facts.extend(between(docs.min_items, docs.max_items, " items"));
    facts.extend(docs.minimum.map(|least| format!("At least {least}.")));
    facts.extend(docs.maximum.map(|most| format!("At most {most}.")));
    facts.extend(docs.default.as_ref().map(|default| format!("Default: {}.", code(default))));
    if !docs.allowed.is_empty() {
        let values: Vec<String> = docs.allowed.iter().map(|value| code(value)).collect();
        facts.push(format!("Allowed: {}.", values.join(", ")));
    }
    facts.extend(docs.values_from.as_ref().map(|method| format!("Its values come from {}.", code(method))));
    facts
}

/// `3 to 20 characters.`; `None` without either bound.
fn between(least: Option<u32>, most: Option<u32>, unit: &str) -> Option<String> {
    match (least, most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("At least {least}{unit}.")),
        (None, Some(most)) => Some(format!("At most {most}{unit}.")),
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {least}{unit}.")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}.")),
    }
}

/// Where the docs say so: the strongest witness of each page; the schema names them all.
pub fn sources(sources: &[String]) -> String {
    let mut pages: Vec<&str> = Vec::new();
    let mut line = String::new();
    for source in sources {
        let page = source.split(", ").next().unwrap_or_default();
        if !pages.contains(&page) {
            line.push_str(if pages.is_empty() { "Source: " } else { "; " });
            plain_into(source, &mut line);
            pages.push(page);
        }
    }
    line.push_str(if pages.is_empty() { "" } else { "." });
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        assert_eq!(Doc::default().words(text).lines, expect);
    }

    #[test]
    fn words_become_sentences() {
        check("set to 1 for yes", &["Set to 1 for yes."]);
        check("state", &["State."]);
        check("lineId", &["lineId."]);
        check("order_id of it!", &[r"order_id of it!"]);
        check("номер (один)", &["Номер (один)."]);
        check("see <b>", &[r"See \<b\>."]);
        check("of which:", &["Of which:"]);
    }

    #[test]
    fn words_of_the_docs_are_no_markup() {
        check("a [link] <b> `x` *y* R&D snake_name", &[r"A \[link\] \<b\> \`x\` \*y\* R\&D snake_name."]);
        check("_a_ a__b", &[r"\_a\_ a\_\_b."]);
        check("# 1\n- two\n3. three\n    four", &[r"\# 1.", "", r"\- two.", "", r"3\. three.", "", "Four."]);
        check("see (https://shop.example/a_b).", &[r"See (<https://shop.example/a_b>)."]);
        check("a\u{202e}b\tc", &["ab c."]);
    }

    #[test]
    fn long_lines_are_wrapped_and_their_starts_escaped() {
        let lines = Doc::default().words(&format!("{} - b", "A".repeat(99))).lines;
        assert_eq!(lines, [&"A".repeat(99), r"\- b."]);
    }
}
