//! The records that a server keeps: they are listed page by page, read and changed.
//!
//! A request enters, the body of an answer leaves; `None` where there is no such record. `play` calls it.

use crate::heard::Heard;
use crate::invent::Pen;
use crate::tree;
use crate::vendor::Vendor;
use codegen::config::{Access, Paging};
use codegen::sample::{Content, Node};
use codegen::schema::{Body, Field};

/// How many items a page has when the request does not say.
const USUAL_SIZE: usize = 20;

/// The records of a vendor.
#[derive(Debug, Clone, Default)]
pub struct Records(Vec<Node>);

impl Records {
    /// As many records as these, invented.
    pub fn invent(vendor: &Vendor, count: usize) -> Records {
        let Some(config) = &vendor.config.records else { return Records::default() };
        let fields = vendor.method(&config.get.method).and_then(|method| method.schema.response.as_ref());
        let fields = fields.and_then(|body| item_fields(body, &config.get.item)).unwrap_or_default();
        let pen = Pen { config: &vendor.config, format: vendor.config.format };
        let record = |number: usize| {
            let mut record = pen.object("", fields, number);
            tree::set(&mut record, &config.key, &number.to_string());
            record
        };
        Records((1..=count).map(record).collect())
    }

    /// A page of the list.
    pub fn list(&self, vendor: &Vendor, heard: &Heard<'_>, paging: &Paging) -> Option<Node> {
        let body = heard.method.schema.response.as_ref()?;
        let pen = Pen { config: &vendor.config, format: vendor.config.format };
        let wanted: Vec<&Node> = self.0.iter().filter(|record| is_wanted(record, vendor, heard, paging)).collect();
        let size = number(heard.value(&paging.size)).filter(|size| *size > 0).unwrap_or(USUAL_SIZE);
        let first = usize::try_from(paging.first).unwrap_or_default();
        let page = number(heard.value(&paging.page)).unwrap_or(first);
        let skipped = page.saturating_sub(first);
        let start = if paging.by_items { skipped } else { skipped.saturating_mul(size) };
        let shown: Vec<&Node> = wanted.iter().skip(start).take(size).copied().collect();
        let (count, total) = (shown.len(), wanted.len());
        let has_more = start.saturating_add(count) < total;
        let fields = item_fields(body, &paging.items).unwrap_or_default();
        let config = vendor.config.records.as_ref()?;
        let columns = heard.value(&config.select);
        let items = shown.into_iter().map(|record| item(record, &config.key, fields, columns, pen)).collect();
        let mut root = pen.body(body, 1);
        tree::replace(&mut root, &paging.items, items);
        tree::set(&mut root, &paging.total_items, &total.to_string());
        tree::set(&mut root, &paging.total_pages, &total.div_ceil(size).to_string());
        tree::set(&mut root, &paging.count, &count.to_string());
        tree::set(&mut root, &paging.current, &page.to_string());
        if !paging.more.is_empty() && !has_more {
            tree::remove(&mut root, &paging.more);
        }
        Some(root)
    }

    /// A record.
    pub fn get(&self, vendor: &Vendor, heard: &Heard<'_>) -> Option<Node> {
        let config = vendor.config.records.as_ref()?;
        let record = self.0.get(self.position(&config.key, heard.value(&config.get.key)?)?)?;
        shown(record, vendor, heard, &config.get)
    }

    /// Changes records. The answer is one of them, where the method answers as the one does that reads one.
    pub fn change(&mut self, vendor: &Vendor, heard: &Heard<'_>) -> Option<Option<Node>> {
        let config = vendor.config.records.as_ref()?;
        let is_partial = vendor.config.partial_update.contains(&heard.method.schema.name);
        let own_key = config.change.key.rsplit('.').next().unwrap_or_default();
        let mut changes = Vec::new();
        for given in tree::all(heard.body.as_ref()?, &config.change.item) {
            let inside = given.child(own_key).and_then(Node::text).filter(|_| !config.change.item.is_empty());
            let key = inside.or_else(|| heard.value(&config.change.key))?;
            changes.push((self.position(&config.key, key)?, key, given));
        }
        let mut last = None;
        for (at, key, given) in changes {
            let record = self.0.get_mut(at)?;
            if !is_partial {
                record.content = Content::Children(Vec::new());
            }
            for field in given.children().iter().filter(|field| !(is_partial && field.name == own_key)) {
                put(record, field);
            }
            put(record, &tree::text(&config.key, key));
            last = Some(at);
        }
        let class = |name: &str| vendor.method(name)?.schema.response.as_ref()?.type_name.clone();
        let is_alike = class(&config.get.method).is_some_and(|one| class(&config.change.method) == Some(one));
        let record = self.0.get(last.filter(|_| is_alike).unwrap_or(usize::MAX));
        Some(record.and_then(|record| shown(record, vendor, heard, &config.get)))
    }

    fn position(&self, key: &str, value: &str) -> Option<usize> {
        self.0.iter().position(|record| record.child(key).and_then(Node::text) == Some(value))
    }
}

/// The record as the body of an answer.
fn shown(record: &Node, vendor: &Vendor, heard: &Heard<'_>, access: &Access) -> Option<Node> {
    let body = heard.method.schema.response.as_ref()?;
    let mut record = record.clone();
    if access.item.is_empty() {
        record.name.clone_from(&body.root);
        return Some(record);
    }
    let pen = Pen { config: &vendor.config, format: vendor.config.format };
    let mut root = pen.body(body, 1);
    tree::replace(&mut root, &access.item, vec![record]);
    Some(root)
}

/// The schema of the entities at a path of a body.
fn item_fields<'b>(body: &'b Body, path: &str) -> Option<&'b [Field]> {
    let (mut fields, mut rest) = (body.fields.as_slice(), path);
    while !rest.is_empty() {
        let found = fields.iter().find_map(|field| {
            let behind = rest.strip_prefix(field.name.as_str())?;
            if behind.is_empty() { Some((field, "")) } else { Some((field, behind.strip_prefix('.')?)) }
        });
        let (field, behind) = found?;
        (fields, rest) = (&field.children, behind);
    }
    Some(fields)
}

/// Puts a field into a record, in the place of the one of its name.
fn put(record: &mut Node, field: &Node) {
    let Content::Children(children) = &mut record.content else { return };
    match children.iter_mut().find(|child| child.name == field.name) {
        Some(child) if matches!(child.content, Content::Number(_)) && field.text().is_some() => {
            child.content = Content::Number(field.text().unwrap_or_default().to_owned());
        }
        Some(child) => *child = field.clone(),
        None => children.push(field.clone()),
    }
}

/// An item of the list: the fields of the schema and the columns that are asked for; all fields of the record where
/// the schema has none.
fn item(record: &Node, key: &str, fields: &[Field], columns: Option<&str>, pen: Pen<'_>) -> Node {
    let value = |name: &str| record.children().iter().find(|child| child.name.eq_ignore_ascii_case(name));
    let named = |name: &str, node: &Node| Node { name: name.to_owned(), ..node.clone() };
    let columns: Vec<&str> = columns.map(|columns| columns.split(',').map(str::trim).collect()).unwrap_or_default();
    if fields.is_empty() && columns.is_empty() {
        return named("", record);
    }
    let number = number(record.child(key).and_then(Node::text)).unwrap_or_default();
    let blank = pen.object("", fields, number);
    let own = blank.children().iter().map(|child| value(&child.name).map_or(child, |found| found));
    let mut children: Vec<Node> = own.cloned().collect();
    for column in columns.into_iter().filter(|column| !fields.iter().any(|field| field.name == *column)) {
        children.extend(value(column).map(|found| named(column, found)));
    }
    Node { content: Content::Children(children), ..blank }
}

/// Whether the request asks for this record.
fn is_wanted(record: &Node, vendor: &Vendor, heard: &Heard<'_>, paging: &Paging) -> bool {
    let Some(config) = &vendor.config.records else { return false };
    let texts = || record.children().iter().filter_map(Node::text);
    let searched = heard.value(&config.search).filter(|_| !config.search.is_empty()).unwrap_or_default();
    let quoted: Vec<&str> = searched.split('\'').skip(1).step_by(2).collect();
    let words = if quoted.is_empty() { vec![searched] } else { quoted };
    let has = |word: &str| texts().any(|text| text.to_lowercase().contains(&word.to_lowercase()));
    let is_special =
        |name: &str| [&paging.page, &paging.size, &config.select, &config.search].iter().any(|known| *known == name);
    let conditions = heard.values.iter().filter(|(name, value)| !value.is_empty() && !is_special(name));
    let is_met = |(name, value): &(String, String)| record.child(name).is_none_or(|field| field.text() == Some(value));
    words.into_iter().all(|word| word.is_empty() || has(word)) && conditions.into_iter().all(is_met)
}

fn number(text: Option<&str>) -> Option<usize> {
    text?.parse().ok()
}
