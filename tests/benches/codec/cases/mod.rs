//! What is measured: groups of contenders that do the same work. Before anything is measured a group makes sure that
//! its contenders agree.

mod contender;
mod json;
mod validate;
mod xml;

use crate::data;
pub use contender::Contender;

/// The documents, made once.
pub struct Documents {
    pub update: String,
    pub list: String,
    pub list_pretty: String,
    pub list_shuffled: String,
    pub iovox: String,
    pub entity: String,
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
    ("validate-valid", validate::valid),
    ("validate-address", validate::with_address),
    ("validate-faulty", validate::faulty),
];
