//! Any Rust, set by prettyplease: slow, but there is nothing that it does not know.
//!
//! Tokens enter, text leaves; `print` calls it for a file with something in it that its own printer does not know.

use super::DOC_LINE_END;
use crate::tokens::TokenStream;

/// The items of a file, one after the other with a blank line between them.
pub fn code(tokens: &TokenStream) -> syn::Result<String> {
    let mut file: syn::File = syn::parse_str(&tokens.to_string())?;
    let items = std::mem::take(&mut file.items);
    let mut parts = Vec::new();
    if !file.attrs.is_empty() {
        parts.push(with_doc_lines(prettyplease::unparse(&file)));
    }
    let mut short = String::new();
    for item in items {
        let is_short = match &item {
            syn::Item::Use(_) => true,
            syn::Item::Mod(module) => module.content.is_none(),
            _ => false,
        };
        let alone = syn::File { shebang: None, attrs: Vec::new(), items: vec![item], frontmatter: None };
        let text = with_doc_lines(prettyplease::unparse(&alone));
        if is_short {
            short.push_str(&text);
        } else {
            parts.extend((!short.is_empty()).then(|| std::mem::take(&mut short)));
            parts.push(text);
        }
    }
    parts.extend((!short.is_empty()).then_some(short));
    Ok(parts.join("\n"))
}

/// Gives every line of a doc comment a line of its own.
fn with_doc_lines(text: String) -> String {
    if !text.contains(DOC_LINE_END) {
        return text;
    }
    let mut apart = String::with_capacity(text.len() + text.len() / 2);
    for line in text.split_inclusive('\n') {
        let mut parts = line.split(DOC_LINE_END);
        let first = parts.next().unwrap_or_default();
        apart.push_str(first);
        let sign = first.find("//").and_then(|at| first.get(..at + 3)).unwrap_or_default();
        for part in parts {
            apart.push('\n');
            apart.push_str(sign);
            apart.push_str(part);
        }
    }
    apart
}
