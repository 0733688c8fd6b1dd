//! Lists of CSS selectors that stand among the data in, the elements they select out. Whoever looks for an element
//! by its name, class or attributes calls it.

use std::sync::OnceLock;

use scraper::{ElementRef, Selector};

use super::nodes::NodeId;
use super::tree::Tree;

/// Selectors in order of preference, compiled when they are needed for the first time.
#[derive(Debug)]
pub(super) struct Selectors {
    sources: &'static [&'static str],
    compiled: OnceLock<Vec<Selector>>,
}

impl Selectors {
    /// Selectors as CSS writes them.
    pub(super) const fn new(sources: &'static [&'static str]) -> Self {
        Selectors { sources, compiled: OnceLock::new() }
    }

    /// True when one of the selectors selects this node.
    pub(super) fn select(&self, tree: &Tree, id: NodeId) -> bool {
        tree.element(id).is_some_and(|element| self.all().iter().any(|selector| selector.matches(&element)))
    }

    /// Which of these elements the first selector that selects any selects first.
    pub(super) fn best_of<'a>(&self, elements: &[ElementRef<'a>]) -> Option<ElementRef<'a>> {
        let find = |selector: &Selector| elements.iter().find(|element| selector.matches(element)).copied();
        self.all().iter().find_map(find)
    }

    /// The first element of the page that is acceptable; what an earlier selector selects is preferred.
    pub(super) fn first(&self, tree: &Tree, is_acceptable: impl Fn(NodeId) -> bool) -> Option<NodeId> {
        self.all().iter().find_map(|selector| tree.select(selector).find(|&id| is_acceptable(id)))
    }

    fn all(&self) -> &[Selector] {
        // A test beside each list sees to it that every selector can be compiled.
        self.compiled.get_or_init(|| self.sources.iter().filter_map(|source| Selector::parse(source).ok()).collect())
    }

    /// True when all of the selectors can be compiled.
    #[cfg(test)]
    pub(super) fn are_sound(&self) -> bool {
        self.all().len() == self.sources.len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    static TITLES: Selectors = Selectors::new(&["h1.title", "h1, h2"]);

    fn text(tree: &Tree, id: Option<NodeId>) -> String {
        id.and_then(|id| tree.element(id)).map(|element| element.text().collect()).unwrap_or_default()
    }

    #[test]
    fn the_order_of_the_list_comes_before_that_of_the_page() {
        let (tree, _) = parse("<h2>a</h2><h1 class='x title'>b</h1><h1>c</h1>");
        assert_eq!(text(&tree, TITLES.first(&tree, |_| true)), "b");
        assert_eq!(text(&tree, TITLES.first(&tree, |id| !tree.has_class(id, "title"))), "a");
    }

    #[test]
    fn a_selector_that_is_misspelt_is_noticed() {
        assert!(TITLES.are_sound());
        assert!(!Selectors::new(&["h1", "h2["]).are_sound());
    }
}
