//! What HTML engines call elements and languages. Data alone; the rest of the reader looks it up.

use super::selectors::Selectors;

/// Elements that end a line of running text.
pub(super) const BLOCK_ELEMENTS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "xmp",
];

/// Elements that hold a sample.
pub(super) const SAMPLE_ELEMENTS: &[&str] = &["pre", "textarea", "xmp", "listing"];

/// Tables that say themselves that they hold no rows and columns.
pub(super) static LAYOUT_TABLES: Selectors =
    Selectors::new(&["table[role=presentation]", "table[role=none]", "table.field-list"]);

/// Elements that are bold, and that are code.
pub(super) const BOLD_ELEMENTS: &[&str] = &["b", "strong"];

/// See [`BOLD_ELEMENTS`].
pub(super) const CODE_ELEMENTS: &[&str] = &["code", "tt", "kbd", "samp"];

/// Elements of running text; what is neither these nor a block is markup that the page forgot to escape.
pub(super) const TEXT_ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "br",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "em",
    "font",
    "i",
    "img",
    "ins",
    "kbd",
    "label",
    "mark",
    "nobr",
    "picture",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "time",
    "tt",
    "u",
    "var",
    "wbr",
    "clipboard-copy",
    "colgroup",
    "col",
    "svg",
    "path",
];

/// Prefixes of classes that name the language of a sample, the most telling first.
pub(super) const LANGUAGE_PREFIXES: &[&str] = &["language-", "mw-highlight-lang-", "lang-"];

/// Prefixes that other classes share: what follows counts only if it is one of [`LANGUAGES`].
pub(super) const WEAK_LANGUAGE_PREFIXES: &[&str] =
    &["highlight-source-", "highlight-text-", "highlight-", "source-", "brush:", "code-", "syntax-", "src-"];

/// Classes of wrappers of samples whose other class is the language: `sourceCode json`, `highlight xml`.
pub(super) const HIGHLIGHTERS: &[&str] =
    &["sourcecode", "highlight", "hljs", "prettyprint", "codehilite", "code-block", "prism", "shiki", "brush:"];

/// Languages as engines name them; a bare class counts as a language only if it is one of these.
pub(super) const LANGUAGES: &[&str] = &[
    "xml",
    "json",
    "json5",
    "jsonc",
    "http",
    "html",
    "javascript",
    "js",
    "typescript",
    "ts",
    "python",
    "python3",
    "py",
    "ruby",
    "rb",
    "php",
    "java",
    "csharp",
    "cs",
    "go",
    "rust",
    "swift",
    "kotlin",
    "shell",
    "sh",
    "bash",
    "console",
    "curl",
    "powershell",
    "perl",
    "yaml",
    "text",
    "plaintext",
    "none",
    "default",
    "sql",
    "graphql",
    "c",
    "cpp",
    "objc",
    "node",
    "nodejs",
    "jsx",
    "dart",
    "scala",
    "r",
    "lua",
];

/// Languages that say that there is none.
pub(super) const NO_LANGUAGES: &[&str] = &["text", "plaintext", "none", "default", "plain", "txt"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_are_sound() {
        assert!(LAYOUT_TABLES.are_sound());
    }
}
