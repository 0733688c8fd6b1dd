//! What HTML engines call the frame around the documentation, and where they put the documentation itself. Data
//! alone; `frame` and `content` look it up.

use super::selectors::Selectors;

/// Elements that no reader of the page sees, or that are controls.
pub(super) const UNSEEN_ELEMENTS: &[&str] = &[
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video",
    "map", "input", "button", "select", "option", "datalist", "nav", "dialog", "progress", "meter", "colgroup",
];

/// Elements that frame the page where they stand outside its content.
pub(super) const FRAME_ELEMENTS: &[&str] = &["header", "footer", "aside"];

/// Elements whose own header or aside belongs to the content.
pub(super) const CONTENT_ELEMENTS: &[&str] = &["main", "article", "section"];

/// ARIA roles of what frames a page.
pub(super) const FRAME_ROLES: &[&str] = &[
    "navigation",
    "banner",
    "contentinfo",
    "search",
    "menu",
    "menubar",
    "toolbar",
    "tablist",
    "dialog",
    "alertdialog",
    "tooltip",
];

/// Classes of what frames a page, or of what engines add to its words.
pub(super) const FRAME_CLASSES: &[&str] = &[
    // MediaWiki.
    "mw-editsection",
    "mw-jump-link",
    "mw-indicators",
    "mw-navigation",
    "mw-head",
    "mw-panel",
    "mw-footer",
    "mw-empty-elt",
    "toc",
    "toctitle",
    "catlinks",
    "navbox",
    "noprint",
    "printfooter",
    "vector-toc",
    // Sphinx and docutils.
    "headerlink",
    "sphinxsidebar",
    "related",
    "rst-versions",
    "rst-footer-buttons",
    "wy-nav-side",
    "viewcode-link",
    "sphinxfootwarning",
    "toc-backref-list",
    // DocFX and its themes.
    "sideaffix",
    "sidetoggle",
    "sidetoc",
    "affix",
    "contribution",
    "breadcrumb",
    "breadcrumbs",
    "navbar",
    "improve-doc",
    "next-article",
    // Docusaurus, MkDocs, GitBook, readme, Slate and their like.
    "hash-link",
    "anchor-link",
    "anchorjs-link",
    "header-anchor",
    "heading-anchor",
    "anchorlink",
    "permalink",
    "theme-edit-this-page",
    "theme-doc-toc-mobile",
    "theme-doc-breadcrumbs",
    "pagination-nav",
    "table-of-contents",
    "md-nav",
    "md-sidebar",
    "md-header",
    "md-footer",
    "md-clipboard",
    "edit-link",
    "page-nav",
    "lang-selector",
    "skip-link",
    "skip-to-content",
    "toc-wrapper",
    "copybtn",
    "copy-button",
    "copy-btn",
    "btn-copy",
    "btn-clipboard",
    "clipboard-copy",
    "copy-to-clipboard",
    "copycode",
    "sidebar",
    "site-header",
    "site-footer",
    "page-footer",
    "cookie-banner",
    "cookie-consent",
    // Gutters of line numbers.
    "gutter",
    "linenos",
    "lineno",
    "linenodiv",
    "line-numbers-rows",
    "hljs-ln-numbers",
    "rouge-gutter",
    "line-number",
    "linenumber",
    "react-syntax-highlighter-line-number",
];

/// Identifiers of what frames a page; those of sections are made of their titles and say nothing.
pub(super) const FRAME_IDS: &[&str] = &[
    "toc",
    "catlinks",
    "sitesub",
    "contentsub",
    "jump-to-nav",
    "mw-navigation",
    "mw-head",
    "mw-panel",
    "sitenotice",
    "sidetoggle",
    "sideaffix",
    "sidetoc",
    "affix",
    "breadcrumb",
    "breadcrumbs",
    "navbar",
    "sidebar",
    "footer",
    "header",
    "nav",
    "navigation",
    "menu",
    "searchbox",
];

/// Words of which one in a class marks a frame (`docs-sidebar`, `theme-doc-breadcrumbs`).
pub(super) const FRAME_WORDS: &[&str] = &["sidebar", "breadcrumb", "breadcrumbs", "navbar", "navigation"];

/// Where engines put the content, the most certain first.
pub(super) static CONTENT_ROOTS: Selectors = Selectors::new(&[
    ".mw-parser-output",
    "[id~=mw-content-text]",
    "article[id~=_content]",
    "[itemprop~=articleBody]",
    ".markdown-body",
    ".theme-doc-markdown",
    ".api-content",
    "main",
    "[role~=main]",
    "article",
    ".body",
    "[id~=content]",
    ".content",
]);

/// Words in the class of a box whose heading (`Note`) begins no part of the page.
pub(super) const BOX_WORDS: &[&str] = &[
    "note",
    "notice",
    "tip",
    "hint",
    "info",
    "success",
    "warning",
    "danger",
    "caution",
    "important",
    "alert",
    "admonition",
    "callout",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_are_sound() {
        assert!(CONTENT_ROOTS.are_sound());
    }
}
