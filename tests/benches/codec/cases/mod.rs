//! What is measured: groups of contenders that do the same work. Before anything is measured a group makes sure that
//! its contenders agree.

mod json;
mod xml;

use crate::data;
use crate::harness::Contender;

/// The documents, made once.
pub struct Documents {
    update: String,
    list: String,
    list_pretty: String,
    list_shuffled: String,
    iovox: String,
    entity: String,
}

impl Documents {
    /// All of them.
    pub fn new() -> Self {
        let list = data::planfix::list();
        Documents {
            update: data::planfix::update().compact(),
            list: list.compact(),
            list_pretty: list.pretty(),
            list_shuffled: list.shuffled().compact(),
            iovox: data::iovox::update().compact(),
            entity: data::superoffice::entity(),
        }
    }

    /// What they are, and how many bytes they have.
    pub fn sizes(&self) -> [(&'static str, usize); 6] {
        [
            ("contact.update", self.update.len()),
            ("contact.getList, 100 contacts", self.list.len()),
            ("the same, pretty-printed", self.list_pretty.len()),
            ("the same, children shuffled", self.list_shuffled.len()),
            ("iovox update, 50 contacts", self.iovox.len()),
            ("SuperOffice ContactEntity", self.entity.len()),
        ]
    }
}

/// A group and what makes its contenders.
pub type Group = (&'static str, for<'a> fn(&'a Documents) -> Vec<Contender<'a>>);

/// Every group.
pub const GROUPS: &[Group] = &[
    ("xml-write-request", xml::write_update),
    ("xml-write-list", xml::write_list),
    ("xml-write-iovox", xml::write_iovox),
    ("xml-read-request", xml::read_update),
    ("xml-read-list", xml::read_list),
    ("xml-read-pretty", xml::read_pretty),
    ("xml-read-shuffled", xml::read_shuffled),
    ("xml-read-iovox", xml::read_iovox),
    ("json-write", json::write),
    ("json-read", json::read),
];
