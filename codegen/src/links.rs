//! Links from fields to the pages that list their values.
//!
//! The trees of a method tell which links its pages give to which field, each page in its own language; the method
//! as it was resolved, the pages of values and the configuration enter, and every field that one of its links leads
//! to a page of values has those values and names that page. `gather` calls it.

use std::collections::{BTreeMap, HashMap};

use crate::align::{AlignedMethod, Node};
use crate::config::{PageEntry, Vendor};
use crate::fact::{Part, Statement};
use crate::schema::{EnumPage, Field, Method};

/// The links of one method, by part and path: what the reader of a page sees, and where it leads.
#[derive(Debug, Clone, Default)]
pub struct Links(BTreeMap<(Part, String), Vec<String>>);

impl Links {
    /// The links that any page of a method gives, the preferred page first.
    pub fn of(method: &AlignedMethod) -> Self {
        let mut links = Links::default();
        for (part, root) in &method.parts {
            root.children.iter().for_each(|child| links.collect(*part, child, ""));
        }
        links
    }

    fn collect(&mut self, part: Part, node: &Node, prefix: &str) {
        let path = join(prefix, &node.name);
        for fact in &node.facts {
            if let Statement::AllowedLink { text, target } = &fact.statement {
                let known = self.0.entry((part, path.clone())).or_default();
                known.extend([target, text].into_iter().filter(|link| !link.is_empty()).cloned());
            }
        }
        node.children.iter().for_each(|child| self.collect(part, child, &path));
    }

    fn at(&self, part: Part, path: &str) -> &[String] {
        self.0.get(&(part, path.to_owned())).map_or(&[], Vec::as_slice)
    }
}

/// Gives the fields of a method the values of the pages that they link to.
pub fn link(method: &mut Method, links: &Links, pages: &Pages<'_>) {
    let bodies = [
        (Part::Request, &mut method.request),
        (Part::Response, &mut method.response),
        (Part::Error, &mut method.error_response),
    ];
    for (part, body) in bodies {
        let Some(body) = body else { continue };
        body.fields.iter_mut().for_each(|field| link_field(field, part, "", links, pages));
    }
    method.query.iter_mut().for_each(|field| link_field(field, Part::Query, "", links, pages));
    method.path_parameters.iter_mut().for_each(|field| link_field(field, Part::Path, "", links, pages));
}

fn link_field(field: &mut Field, part: Part, prefix: &str, links: &Links, pages: &Pages<'_>) {
    let path = join(prefix, &field.name);
    let is_leaf = field.children.is_empty();
    if is_leaf && field.allowed.is_empty() {
        let own = field.allowed_link.iter();
        let mut linked = own.chain(links.at(part, &path)).filter_map(|link| pages.meant_by(link));
        if let Some(page) = linked.next().or_else(|| pages.named_for(&path)) {
            field.allowed.clone_from(&page.values);
            field.allowed_link = Some(page.page.clone());
        }
    }
    field.children.iter_mut().for_each(|child| link_field(child, part, &path, links, pages));
}

/// The pages of values by everything that a link may call them; made once a vendor.
#[derive(Debug)]
pub struct Pages<'a> {
    enums: &'a [EnumPage],
    /// By the last step of an address or file, and by the title in small letters.
    by_name: HashMap<String, usize>,
    /// The ends of paths that the configuration gives to a page.
    by_path: Vec<(&'a str, usize)>,
}

impl<'a> Pages<'a> {
    /// The pages of values of a vendor.
    pub fn new(enums: &'a [EnumPage], vendor: &'a Vendor) -> Self {
        let entries: HashMap<&str, &PageEntry> =
            vendor.pages.iter().map(|entry| (entry.file.as_str(), entry)).collect();
        let mut pages = Pages { enums, by_name: HashMap::new(), by_path: Vec::new() };
        for (at, page) in enums.iter().enumerate() {
            // A page is named with its vendor's folder in front.
            let file = page.page.split_once('/').map_or(page.page.as_str(), |(_, file)| file);
            let entry = entries.get(file).or_else(|| entries.get(page.page.as_str()));
            let url = entry.map_or("", |entry| entry.url.as_str());
            for name in [last_step(&page.page), last_step(url), page.title.trim().to_lowercase()] {
                if !name.is_empty() {
                    pages.by_name.entry(name).or_insert(at);
                }
            }
            pages.by_path.extend(entry.iter().flat_map(|entry| &entry.values_of).map(|path| (path.as_str(), at)));
        }
        pages
    }

    /// The page that a link leads to, by its address, its file or its title.
    fn meant_by(&self, link: &str) -> Option<&'a EnumPage> {
        let by_title = || self.by_name.get(&link.trim().to_lowercase());
        let at = self.by_name.get(&last_step(link)).or_else(by_title)?;
        self.enums.get(*at)
    }

    /// The page that the configuration gives to a field to which no page gives a link.
    fn named_for(&self, path: &str) -> Option<&'a EnumPage> {
        let is_meant = |known: &str| {
            let rest = path.strip_suffix(known);
            rest.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        let (_, at) = self.by_path.iter().find(|(known, _)| is_meant(known))?;
        self.enums.get(*at)
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { [prefix, ".", name].concat() }
}

/// The last step of a path or URL as people read it: decoded, without its ending and anchor.
fn last_step(link: &str) -> String {
    let path = link.split(['#', '?']).next().unwrap_or(link);
    let last = path.rsplit('/').next().unwrap_or(path);
    let bare = ["md", "html", "htm", "txt"]
        .into_iter()
        .find_map(|ending| last.strip_suffix(ending)?.strip_suffix('.'))
        .unwrap_or(last);
    decoded(bare)
}

/// A text with its `%D0%9F` decoded; one that does not decode stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.filter(|_| first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vendor(values_of: &[&str]) -> Vendor {
        let entry = PageEntry {
            file: "ru/enum.paint.md".to_owned(),
            url: "https://shop.example/wiki/Цвет_краски".to_owned(),
            values_of: values_of.iter().map(|&path| path.to_owned()).collect(),
            ..PageEntry::default()
        };
        Vendor { pages: vec![entry], ..Vendor::default() }
    }

    fn enums() -> Vec<EnumPage> {
        let page = "shop/ru/enum.paint.md".to_owned();
        vec![EnumPage { page, title: "Paints".to_owned(), ..EnumPage::default() }]
    }

    #[test]
    fn a_link_is_known_by_address_file_or_title_however_it_is_written() {
        let (vendor, enums) = (vendor(&[]), enums());
        let pages = Pages::new(&enums, &vendor);
        let encoded = "/wiki/%D0%A6%D0%B2%D0%B5%D1%82_%D0%BA%D1%80%D0%B0%D1%81%D0%BA%D0%B8#top";
        for link in [encoded, "../Shop/Цвет_краски.md", "enum.paint.html", "paints"] {
            assert!(pages.meant_by(link).is_some(), "{link}");
        }
        for link in ["", "Цвет", "/wiki/%D0", "paint"] {
            assert!(pages.meant_by(link).is_none(), "{link}");
        }
    }

    #[test]
    fn the_configuration_names_whole_steps_of_a_path() {
        let (vendor, enums) = (vendor(&["car.paint"]), enums());
        let pages = Pages::new(&enums, &vendor);
        assert!(pages.named_for("order.car.paint").is_some());
        assert!(pages.named_for("car.paint").is_some());
        assert!(pages.named_for("order.oldcar.paint").is_none());
        assert!(pages.named_for("paint").is_none());
    }
}
