//! Turns the pages of a list: which page comes next, and which was the last. Both clients use it.

use super::super::paging::{Page, Paged};

/// A list that is read page by page.
#[derive(Debug)]
pub struct Turner<R> {
    request: R,
    /// The page to read; `None` behind the last.
    page: Option<i64>,
    /// How many items the pages had that were read.
    seen: i64,
    /// How many stand before the first page that was read; known with that page.
    before: Option<i64>,
}

impl<R: Paged> Turner<R> {
    /// Begins at the page that the request asks for, or at the first.
    pub fn new(mut request: R) -> Self {
        let page = request.page().unwrap_or(R::FIRST);
        request.turn(page);
        Turner { request, page: Some(page), seen: 0, before: None }
    }

    /// The request for the next page; `None` behind the last.
    pub fn request(&self) -> Option<&R> {
        self.page.map(|_| &self.request)
    }

    /// Turns the page that this is the answer of.
    pub fn turn(&mut self, response: R::Response<'static>) -> Page<R::Item> {
        let found = R::read_page(response);
        let count = i64::try_from(found.items.len()).unwrap_or(i64::MAX);
        let Some(page) = self.page.take() else { return found };
        let skipped = page.saturating_sub(R::FIRST);
        let before = *self.before.get_or_insert(if R::BY_ITEMS { skipped } else { skipped.saturating_mul(count) });
        self.seen = self.seen.saturating_add(count);
        // An empty page is the last one whatever it says: nothing would ever end otherwise.
        let is_last = count == 0
            || match (found.more, found.total_pages, found.total_items, self.request.size()) {
                (Some(more), ..) => !more,
                (_, Some(total), ..) => skipped.saturating_add(1) >= total,
                (_, _, Some(total), _) => before.saturating_add(self.seen) >= total,
                (.., Some(size)) => count < size,
                (None, None, None, None) => false,
            };
        if !is_last {
            let next = page.saturating_add(if R::BY_ITEMS { count } else { 1 });
            self.page = Some(next);
            self.request.turn(next);
        }
        found
    }

    /// Reads no further page.
    pub fn stop(&mut self) {
        self.page = None;
    }
}
