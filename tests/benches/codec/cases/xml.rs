//! XML: ours and quick-xml with serde's derives, writing and reading; and the floors that nothing can go below.

use super::Documents;
use super::contender::{Contender, contender};
use crate::peers::{self, Borrowed};
use contactory::runtime::IntoOwned;
use contactory::{Document, iovox, planfix};
use serde::Serialize;

/// Writing: ours, ours into a buffer that is used again, the peer, and a copy of the finished text.
fn write<'a>(ours: impl Document<'a> + 'a, peer: impl Serialize + 'a, text: &'a str) -> Vec<Contender<'a>> {
    assert_eq!(body(&ours.to_xml().unwrap()), text, "ours writes the document");
    assert_eq!(quick_xml::se::to_string(&peer).unwrap(), text, "the peer writes the document");
    let ours = std::rc::Rc::new(ours);
    let (again, mut buffer) = (ours.clone(), String::new());
    vec![
        contender("ours", move || ours.to_xml()),
        contender("ours, buffer reused", move || {
            buffer.clear();
            again.write_xml(&mut buffer)
        }),
        contender("quick-xml", move || quick_xml::se::to_string(&peer)),
        contender("copy", move || text.to_owned()),
    ]
}

/// The document without the declaration before it.
fn body(xml: &str) -> &str {
    xml.find("?>\n").map_or(xml, |end| &xml[end + 3..])
}

/// Reading: ours and the peer, borrowed and owned, and a visit of each `<`. Owned is, of ours, `from_xml_owned`; what
/// `from_xml` and `into_owned` take together is shown beside it. The value that is read must be the one that the compact
/// document gives.
macro_rules! read {
    ($text:expr, $compact:expr, $ours:ty, $owned:ty, $borrowed:ty) => {{
        let (text, compact): (&str, &str) = ($text, $compact);
        let owned: $owned = quick_xml::de::from_str(text).unwrap();
        let borrowed: $borrowed = quick_xml::de::from_str(text).unwrap();
        assert_eq!(quick_xml::se::to_string(&owned).unwrap(), compact, "the peer loses nothing");
        assert_eq!(quick_xml::se::to_string(&borrowed).unwrap(), compact, "the borrowing peer loses nothing");
        assert_eq!(body(&<$ours>::from_xml(text).unwrap().to_xml().unwrap()), compact, "ours loses nothing");
        assert!(format!("{:?}", <$ours>::from_xml(text)).find(": None").is_none(), "ours has every field");
        vec![
            contender("ours, owned", move || <$ours>::from_xml_owned(text)),
            contender("ours, borrowed", move || <$ours>::from_xml(text)),
            contender("ours, borrowed, then owned", move || <$ours>::from_xml(text).map(IntoOwned::into_owned)),
            contender("quick-xml, owned", move || quick_xml::de::from_str::<$owned>(text)),
            contender("quick-xml, borrowed", move || quick_xml::de::from_str::<$borrowed>(text)),
            contender("memchr", move || visit(text)),
        ]
    }};
}

fn visit(text: &str) -> usize {
    let mut sum = 0_usize;
    for position in memchr::memchr_iter(b'<', text.as_bytes()) {
        sum ^= position;
    }
    sum
}

type UpdatePeer<T> = peers::planfix::UpdateRequest<T>;
type ListPeer<T> = peers::planfix::ListResponse<T>;
type IovoxPeer<T> = peers::iovox::UpdateRequest<T>;

/// `contact.update`, every field set.
pub fn write_update(documents: &Documents) -> Vec<Contender<'_>> {
    let ours = planfix::contact::update::Request::from_xml(&documents.update).unwrap().into_owned();
    let peer: UpdatePeer<String> = quick_xml::de::from_str(&documents.update).unwrap();
    write(ours, peer, &documents.update)
}

/// The answer of `contact.getList`.
pub fn write_list(documents: &Documents) -> Vec<Contender<'_>> {
    let ours = planfix::contact::get_list::Response::from_xml(&documents.list).unwrap().into_owned();
    let peer: ListPeer<String> = quick_xml::de::from_str(&documents.list).unwrap();
    write(ours, peer, &documents.list)
}

/// iovox' update of 50 contacts.
pub fn write_iovox(documents: &Documents) -> Vec<Contender<'_>> {
    let ours = iovox::update_contacts::Request::from_xml(&documents.iovox).unwrap().into_owned();
    let peer: IovoxPeer<String> = quick_xml::de::from_str(&documents.iovox).unwrap();
    write(ours, peer, &documents.iovox)
}

/// `contact.update`, every field set.
pub fn read_update(documents: &Documents) -> Vec<Contender<'_>> {
    let text = &documents.update;
    read!(text, text, planfix::contact::update::Request, UpdatePeer<String>, UpdatePeer<Borrowed<'_>>)
}

/// The answer of `contact.getList`.
pub fn read_list(documents: &Documents) -> Vec<Contender<'_>> {
    list(&documents.list, documents)
}

/// The same, pretty-printed.
pub fn read_pretty(documents: &Documents) -> Vec<Contender<'_>> {
    list(&documents.list_pretty, documents)
}

/// The same, children in another order.
pub fn read_shuffled(documents: &Documents) -> Vec<Contender<'_>> {
    list(&documents.list_shuffled, documents)
}

fn list<'a>(text: &'a str, documents: &'a Documents) -> Vec<Contender<'a>> {
    let compact = &documents.list;
    read!(text, compact, planfix::contact::get_list::Response, ListPeer<String>, ListPeer<Borrowed<'_>>)
}

/// iovox' update of 50 contacts.
pub fn read_iovox(documents: &Documents) -> Vec<Contender<'_>> {
    let text = &documents.iovox;
    read!(text, text, iovox::update_contacts::Request, IovoxPeer<String>, IovoxPeer<Borrowed<'_>>)
}
