//! The names that a page's samples and URLs show.
//!
//! The source enters, a set of names leaves; tables without borders are split with its help.

use std::collections::HashSet;

use super::tags;

/// Names seen on a page.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    /// Elements, JSON keys, query and path parameters.
    all: HashSet<&'a str>,
    /// XML attributes.
    attributes: HashSet<&'a str>,
}

impl<'a> Names<'a> {
    /// Collects the names of a source.
    pub fn of(source: &'a str) -> Self {
        let mut names = Names::default();
        for (at, byte) in source.bytes().enumerate() {
            match byte {
                b'<' => names.element(source.get(at + 1..).unwrap_or("")),
                b':' if source.as_bytes().get(at.wrapping_sub(1)) == Some(&b'"') => {
                    names.key(source.get(..at - 1).unwrap_or(""))
                }
                b'?' | b'&' | b'{' => names.parameter(source.get(at + 1..).unwrap_or("")),
                _ => {}
            }
        }
        names
    }

    /// The key at the end of a text, whose closing quote follows.
    fn key(&mut self, before: &'a str) {
        let length = before.bytes().rev().take(64).position(|byte| byte == b'"');
        let key = length.and_then(|length| before.get(before.len() - length..));
        self.all.extend(key.filter(|key| !key.is_empty() && !key.contains(char::is_whitespace)));
    }

    fn parameter(&mut self, rest: &'a str) {
        let rest = rest.trim_start_matches('$');
        let name = identifier(rest);
        let after = rest.get(name.len()..).unwrap_or("");
        if !name.is_empty() && after.starts_with(['=', '}']) {
            self.all.insert(name);
        }
    }

    fn element(&mut self, rest: &'a str) {
        let name = identifier(rest);
        let after = rest.get(name.len()..).unwrap_or("");
        if name.is_empty() || !after.starts_with(['>', '/', ' ']) || tags::is_markup(name) {
            return;
        }
        self.all.insert(name);
        let tag = after
            .get(..after.bytes().take(400).position(|byte| matches!(byte, b'>' | b'<')).unwrap_or(0))
            .unwrap_or("");
        for part in tag.split_whitespace() {
            let attribute = identifier(part);
            if part.get(attribute.len()..).is_some_and(|rest| rest.starts_with('=')) {
                self.attributes.insert(attribute);
            }
        }
    }

    /// Whether the page shows no name at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether the page shows next to no names, as when a rendering stripped the tags of its samples.
    pub fn is_meagre(&self) -> bool {
        self.all.len() <= 3
    }

    /// Whether the last step of a path is a known name.
    pub fn knows(&self, path: &str) -> bool {
        let last = path.rsplit(['.', '/', '>']).next().unwrap_or(path).trim();
        self.all.contains(last)
    }

    /// Whether a name is a known attribute.
    pub fn knows_attribute(&self, name: &str) -> bool {
        self.attributes.contains(name)
    }
}

/// The identifier at the start of a text.
pub(super) fn identifier(text: &str) -> &str {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':' | '$');
    let end =
        text.char_indices().take(100).find(|(_, letter)| !fits(*letter)).map_or(text.len().min(100), |(at, _)| at);
    text.get(..end).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_from_elements_keys_and_urls() {
        let names = Names::of(
            "<orders totalCount=\"2\"><order_id/></orders> {\"shipTo\": 1} GET /x/{orderId}?limit=2&page=1 <br>",
        );
        for name in ["orders", "order_id", "shipTo", "orderId", "limit", "page", "orders.order_id"] {
            assert!(names.knows(name), "{name}");
        }
        assert!(names.knows_attribute("totalCount"));
        assert!(!names.knows("br") && !names.knows("x"));
    }
}
