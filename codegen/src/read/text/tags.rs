//! Tags that stray into text pages: HTML in Markdown cells, comment tags of programming languages.
//!
//! Text at a `<` enters, what the tag means leaves; `inline` calls it. A tag that is not listed is text.

/// A tag of markup.
pub(super) enum Tag {
    /// A line break, or the border of a paragraph.
    Break {
        /// Bytes of the tag.
        length: usize,
    },
    /// Markup without a meaning here.
    Plain {
        /// Bytes of the tag.
        length: usize,
    },
    /// A reference that stands alone: `<see cref="T:Shop.Order"/>`.
    Reference {
        /// Bytes of the tag.
        length: usize,
        /// Where it points.
        target: String,
        /// What is shown.
        text: String,
    },
    /// Text between an opening and a closing tag.
    Span {
        /// Bytes of the opening tag.
        length: usize,
        /// The closing tag.
        close: &'static str,
        /// What the text is.
        kind: Span,
    },
}

/// What marked text is.
pub(super) enum Span {
    /// Bold.
    Bold,
    /// Code.
    Code,
    /// A link to the target.
    Link(String),
}

const BREAKS: &[&str] = &["br", "p", "para", "li", "ul", "ol", "div", "hr", "tr", "dd", "dt"];
#[rustfmt::skip]
const PLAIN: &[&str] = &[
    "span", "i", "em", "u", "sub", "sup", "font", "nobr", "small", "big", "tt", "kbd", "var", "img", "nowiki", "ref", "del", "ins",
    "s", "center", "dl", "mark", "wbr", "remarks", "see", "seealso", "paramref", "typeparamref", "a", "b", "strong", "td", "th",
    "table", "tbody", "thead",
];

/// The longest tag, in bytes.
const LONGEST: usize = 600;

/// The tag at the start of the text, when it is one of markup.
pub(super) fn tag(text: &str) -> Option<Tag> {
    let closing = text.starts_with("</");
    let name_start = if closing { 2 } else { 1 };
    let rest = text.get(name_start..)?;
    let name_length = rest.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
    let name = rest.get(..name_length)?.to_ascii_lowercase();
    if !rest.get(name_length..)?.starts_with(['>', '/', ' ', '\n', '\t']) {
        return None;
    }
    // Another `<` before the end means that this one opens no tag.
    let end = text.bytes().take(LONGEST).skip(1).position(|byte| matches!(byte, b'>' | b'<'))? + 1;
    if text.as_bytes().get(end) != Some(&b'>') {
        return None;
    }
    let length = end + 1;
    let inside = text.get(name_start + name_length..end)?;
    if closing {
        let code = name == "code" || name == "c";
        let known = BREAKS.contains(&name.as_str()) || PLAIN.contains(&name.as_str());
        return match () {
            () if BREAKS.contains(&name.as_str()) => Some(Tag::Break { length }),
            () if known && !code => Some(Tag::Plain { length }),
            () => None,
        };
    }
    let alone = inside.ends_with('/');
    match name.as_str() {
        "b" | "strong" if !alone => {
            let close = if name == "b" { "</b>" } else { "</strong>" };
            Some(Tag::Span { length, close, kind: Span::Bold })
        }
        "code" | "c" if !alone => {
            let close = if name == "c" { "</c>" } else { "</code>" };
            let empty = text.get(length..)?.starts_with(close);
            (!empty).then_some(Tag::Span { length, close, kind: Span::Code })
        }
        "a" => {
            let target = attribute(inside, &["href"])?;
            Some(Tag::Span { length, close: "</a>", kind: Span::Link(target) })
        }
        "see" | "seealso" | "paramref" | "typeparamref" => {
            let target = attribute(inside, &["cref", "href", "langword", "name"])?;
            if alone {
                let text = target.rsplit([':', '.']).next().unwrap_or(&target).to_owned();
                return Some(Tag::Reference { length, target, text });
            }
            let close = if name == "see" { "</see>" } else { "</seealso>" };
            Some(Tag::Span { length, close, kind: Span::Link(target) })
        }
        name if BREAKS.contains(&name) => Some(Tag::Break { length }),
        name if PLAIN.contains(&name) => Some(Tag::Plain { length }),
        _ => None,
    }
}

/// Whether an element of this name is markup of a page, not of a sample.
pub(super) fn is_markup(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let more = [
        "pre",
        "source",
        "h1",
        "h2",
        "h3",
        "h4",
        "details",
        "summary",
        "html",
        "body",
        "syntaxhighlight",
        "blockquote",
        "section",
    ];
    BREAKS.contains(&name.as_str()) || PLAIN.contains(&name.as_str()) || more.contains(&name.as_str())
}

fn attribute(inside: &str, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let at = inside.find(&format!("{name}="))?;
        let value = inside.get(at + name.len() + 1..)?.trim_end_matches('/').trim();
        let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''));
        let value = match quote {
            Some(quote) => value.get(1..)?.split(quote).next()?,
            None => value.split_whitespace().next()?,
        };
        Some(value.to_owned())
    })
}
