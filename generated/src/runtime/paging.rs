//! Methods whose answer is a page of a list. Generated code says where the page stands in the request and its items in
//! the answer; clients turn the pages.

use super::method::Method;

/// A method whose answer is a page of a list.
pub trait Paged: Method {
    /// An item of the list.
    type Item;

    /// The number of the first page.
    const FIRST: i64;

    /// A page is named by the number of items before it, not by that of pages.
    const BY_ITEMS: bool;

    /// The page that the request asks for.
    fn page(&self) -> Option<i64>;

    /// How many items it asks for.
    fn size(&self) -> Option<i64>;

    /// Asks for this page.
    fn turn(&mut self, page: i64);

    /// The page in an answer.
    fn read_page(response: Self::Response<'static>) -> Page<Self::Item>;
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// What stands on it.
    pub items: Vec<T>,
    /// How many items all pages have, where the answer says so.
    pub total_items: Option<i64>,
    /// How many pages there are, where the answer says so.
    pub total_pages: Option<i64>,
    /// Whether another page follows, where the vendor's answers say so.
    pub more: Option<bool>,
}
