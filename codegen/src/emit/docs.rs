//! Documentation comments of generated items: the docs' words, escaped so that rustdoc takes them for plain text.
//!
//! Texts and the model's docs enter, `#[doc]` attributes leave; every artifact calls it.

use std::borrow::Cow;

use crate::model::{Field, FieldDocs, Presence, Value};
use crate::print::DOC_LINE_END;
use crate::schema::{Kind, TextFormat};
use crate::tokens::{self, TokenStream};
use crate::vocabulary::kind_named;

/// Lines are wrapped at so many characters.
const WIDTH: usize = 100;

/// Characters that change the direction of the text around them, or are no text at all.
const DIRECTIONS: &[std::ops::RangeInclusive<char>] =
    &['\u{200e}'..='\u{200f}', '\u{202a}'..='\u{202e}', '\u{2066}'..='\u{2069}', '\u{feff}'..='\u{feff}'];

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
    // The words of the page may end with the same.
    let words = docs.description.trim_end();
    facts.extend(limits(docs).into_iter().filter(|fact| !ends_with(words, fact)));
    if field.carried {
        facts.push("The request's documentation does not list it: it holds what was read, to be sent back.".to_owned());
    }
    let expression = EXPRESSIONS.iter().find(|(name, _)| field.wire.eq_ignore_ascii_case(name));
    facts.extend(expression.map(|(_, help)| (*help).to_owned()));
    Doc::default().words(&docs.description).paragraph(facts.join(" ")).paragraph(sources(&docs.sources))
}

/// The comment of a setter: what the field is in a sentence, and what the docs say about its value.
pub fn setter(field: &Field) -> Doc {
    let verb = if field.presence == Presence::Patch { "Sets or clears" } else { "Sets" };
    let name = &field.name;
    let words = first_sentence(&field.docs.description);
    let mut facts = vec![format!("{verb} [`{name}`](field@Self::{name}).")];
    facts.extend((!words.is_empty()).then(|| sentence(words)));
    let words = words.trim_end();
    facts.extend(limits(&field.docs).into_iter().filter(|fact| !ends_with(words, fact)));
    Doc::new(facts.join(" "))
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

/// A text set as code, whatever backticks it has.
pub fn code(text: &str) -> String {
    let text = visible(text);
    if text.trim().is_empty() {
        return "(empty)".to_owned();
    }
    if !text.contains('`') {
        return ["`", &text, "`"].concat();
    }
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// A text as Markdown that shows exactly this text; links stay links.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    plain_into(text, &mut shown);
    shown
}

fn plain_into(text: &str, shown: &mut String) {
    for (number, word) in visible(text).split(' ').filter(|word| !word.is_empty()).enumerate() {
        shown.push_str(if number > 0 { " " } else { "" });
        plain_word(word, shown);
    }
}

/// Words of a page as a sentence of a comment: a small word at its start is capitalised, and a full stop closes it.
pub fn sentence(text: &str) -> String {
    let mut text = text.trim().to_owned();
    let first = text.split(' ').next().unwrap_or_default();
    let is_word = first.len() < text.len() && first.chars().all(char::is_lowercase);
    if let Some(letter) = text.chars().next().filter(|_| is_word) {
        text.replace_range(..letter.len_utf8(), &letter.to_uppercase().to_string());
    }
    let is_open = text.chars().last().is_some_and(|last| last.is_alphanumeric() || ")]}>»”\"'`%*".contains(last));
    let mut shown = plain(&text);
    if is_open {
        shown.push('.');
    }
    shown
}

fn plain_word(word: &str, shown: &mut String) {
    let link = || word.find("https://").or_else(|| word.find("http://"));
    let Some(at) = word.contains(':').then(link).flatten() else { return escape(word, shown) };
    let (before, rest) = word.split_at_checked(at).unwrap_or((word, ""));
    let end = rest.find(['<', '>', '"', '\'', '`', '\\']).unwrap_or(rest.len());
    let url = rest.get(..end).unwrap_or(rest).trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}']);
    let after = rest.get(url.len()..).unwrap_or_default();
    escape(before, shown);
    shown.push('<');
    shown.push_str(url);
    shown.push('>');
    escape(after, shown);
}

fn escape(text: &str, escaped: &mut String) {
    let may_mean =
        |byte: u8| matches!(byte, b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'&' | b'_' | b':');
    // Without a branch in it, the loop looks at many bytes at once.
    if !text.bytes().fold(false, |found, byte| found | may_mean(byte)) {
        return escaped.push_str(text);
    }
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_letter = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
        let is_marked = match character {
            // Inside a word it means nothing.
            '_' => !(is_letter(before) && is_letter(characters.peek().copied())),
            ':' => text.contains("://"),
            _ => matches!(character, '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&'),
        };
        if is_marked {
            escaped.push('\\');
        }
        escaped.push(character);
        before = Some(character);
    }
}

/// Escapes what would begin a heading, a list or a rule at the start of a line.
fn escape_escaped_start(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line.get(digits..).and_then(|rest| rest.chars().next()) {
        Some('.' | ')') if digits > 0 => {
            let (number, rest) = line.split_at_checked(digits).unwrap_or((line, ""));
            format!("{number}\\{rest}")
        }
        Some('#' | '-' | '+' | '=') if digits == 0 => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

/// Without characters that change how the text around them is shown.
fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter(|character| !DIRECTIONS.iter().any(|range| range.contains(character)));
    shown.map(|character| if character.is_control() || character.is_whitespace() { ' ' } else { character }).collect()
}

fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let begin = || String::with_capacity(text.len().min(WIDTH + 20));
    let (mut line, mut length) = (begin(), 0);
    for word in text.split_whitespace() {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > WIDTH {
            lines.push(std::mem::replace(&mut line, begin()));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
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
        check("order_id of it!", &[r"order_id of it!"]);
        check("номер (один)", &["Номер (один)."]);
        check("see <b>", &[r"See \<b\>."]);
        check("of which:", &["Of which:"]);
    }

    #[test]
    fn words_of_the_docs_are_no_markup() {
        check("a [link] <b> `x` *y* R&D snake_name", &[r"A \[link\] \<b\> \`x\` \*y\* R\&D snake_name."]);
        check("_a_ a__b", &[r"\_a\_ a\_\_b."]);
        check("# 1\n- two\n3. three\n    four", &[r"\# 1.", "", r"\- two.", "", r"3\. three.", "", "four."]);
        check("see (https://shop.example/a_b).", &[r"See (<https://shop.example/a_b>)."]);
        check("a\u{202e}b\tc", &["ab c."]);
    }

    #[test]
    fn code_holds_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "``` a``b ```");
        assert_eq!(code(" "), "(empty)");
    }

    #[test]
    fn long_lines_are_wrapped_and_their_starts_escaped() {
        let lines = Doc::default().words(&format!("{} - b", "A".repeat(99))).lines;
        assert_eq!(lines, [&"A".repeat(99), r"\- b."]);
    }
}
