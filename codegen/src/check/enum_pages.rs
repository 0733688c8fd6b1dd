//! Which page of values the link of a field means.
//!
//! The pages enter once a vendor, links are looked up; `values` asks for each field.

use std::collections::HashMap;

use crate::schema::{EnumPage, Field};

/// The pages of values by everything that a link may call them.
#[derive(Debug, Default)]
pub struct EnumPages<'a> {
    pages: &'a [EnumPage],
    /// The first page of each name, as it is written.
    by_page: HashMap<&'a str, usize>,
    /// The first page of each title, or file, as [`plain`] writes them.
    by_name: HashMap<String, usize>,
    /// The titles, as [`plain`] writes them.
    titles: Vec<String>,
}

impl<'a> EnumPages<'a> {
    /// Lists the pages.
    pub fn of(pages: &'a [EnumPage]) -> Self {
        let mut known = EnumPages { pages, ..EnumPages::default() };
        for (at, page) in pages.iter().enumerate() {
            let title = plain(&page.title);
            known.by_page.entry(&page.page).or_insert(at);
            known.by_name.entry(title.clone()).or_insert(at);
            known.by_name.entry(plain(file_stem(&page.page))).or_insert(at);
            known.titles.push(title);
        }
        known
    }

    /// The page that a field's link leads to: by its title or its file, else the only one whose title holds the link.
    pub fn meant_by(&self, field: &Field) -> Option<&'a EnumPage> {
        let written = field.allowed_link.as_ref()?;
        let link = plain(written);
        if link.is_empty() {
            return None;
        }
        let exact = self.by_page.get(written.as_str()).into_iter().chain(self.by_name.get(&link)).min().copied();
        let near = || {
            let is_long = link.chars().count() > 4;
            let mut near = self.titles.iter().enumerate().filter(|(_, title)| is_long && title.contains(&link));
            near.next().filter(|_| near.next().is_none()).map(|(only, _)| only)
        };
        self.pages.get(exact.or_else(near)?)
    }
}

fn file_stem(page: &str) -> &str {
    let name = page.rsplit('/').next().unwrap_or(page);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A title or target reduced to its letters and digits: `/wiki/index.php?title=Order_state#Values` → `orderstate`.
pub fn plain(link: &str) -> String {
    let target = link.split('#').next().filter(|target| !target.is_empty()).unwrap_or(link);
    let last = target.rsplit(['/', '=']).find(|part| !part.is_empty()).unwrap_or(target);
    let bytes = percent_decoded(last);
    String::from_utf8_lossy(&bytes)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn percent_decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    bytes
}
