//! Keys of front matter that say how the method of a page is called: `method: POST` with `path: /orders`, or
//! `api: POST /orders`.
//!
//! The lines of front matter enter, a call leaves; `blocks` asks for it.

use super::lines::Line;

/// The keys that are read.
pub(super) const KEYS: &[&str] = &[
    "method",
    "verb",
    "http_method",
    "httpMethod",
    "path",
    "url",
    "uri",
    "endpoint",
    "route",
    "api",
    "openapi",
    "operation",
    "api_endpoint",
    "request",
];

/// The verbs.
const VERBS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/// Verb and path, where both are said.
pub(super) fn call(metadata: &[Line<'_>]) -> Option<String> {
    let (mut verb, mut target): (Option<String>, Option<&str>) = (None, None);
    for line in metadata {
        let Some((key, value)) = line.text.split_once(':').filter(|(key, _)| KEYS.contains(key)) else { continue };
        let value = value.trim().trim_matches(['"', '\'']);
        let mut words = value.split_whitespace();
        let first = words.next().unwrap_or_default();
        let is_target =
            |word: &&str| word.starts_with('/') || word.contains("://") || key == "path" && !word.is_empty();
        if VERBS.contains(&first.to_uppercase().as_str()) {
            verb.get_or_insert_with(|| first.to_uppercase());
            target = target.or(words.next().filter(is_target));
        } else {
            target = target.or(Some(first).filter(is_target));
        }
    }
    let (verb, target) = (verb?, target?);
    let slash = if target.starts_with('/') || target.contains("://") { "" } else { "/" };
    Some(format!("{verb} {slash}{target}"))
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn calls_are_put_together() {
        for (text, expected) in [
            ("title: x\nmethod: post\npath: \"/orders\"", Some("POST /orders")),
            ("api: 'PUT https://shop.example/orders'", Some("PUT https://shop.example/orders")),
            ("method: delete\npath: orders/{id}", Some("DELETE /orders/{id}")),
            ("method: order.add\npath: /orders", None),
            ("path: /docs/orders", None),
        ] {
            assert_eq!(call(&lines(text)).as_deref(), expected, "{text}");
        }
    }
}
