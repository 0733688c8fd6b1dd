//! JSON: ours and serde_json with serde's derives, on a ContactEntity.

use super::Documents;
use super::contender::{Contender, contender};
use crate::peers::{Borrowed, superoffice::Entity};
use contactory::Document;
use contactory::runtime::IntoOwned;
use contactory::superoffice::contact::get::Response;

/// Writing: ours, ours into a buffer that is used again, and the peer.
pub fn write(documents: &Documents) -> Vec<Contender<'_>> {
    let text = &documents.entity;
    let ours = Response::from_json(text).unwrap().into_owned();
    let peer: Entity<String> = serde_json::from_str(text).unwrap();
    assert_eq!(&ours.to_json().unwrap(), text, "ours writes the document");
    assert_eq!(&serde_json::to_string(&peer).unwrap(), text, "the peer writes the document");
    let (again, mut buffer) = (ours.clone(), String::new());
    vec![
        contender("ours", move || ours.to_json()),
        contender("ours, buffer reused", move || {
            buffer.clear();
            again.write_json(&mut buffer)
        }),
        contender("serde_json", move || serde_json::to_string(&peer)),
    ]
}

/// Reading: ours and the peer, borrowed and owned. Owned is, of ours, what a client does: `from_json_owned`.
pub fn read(documents: &Documents) -> Vec<Contender<'_>> {
    let text = &documents.entity;
    let owned: Entity<String> = serde_json::from_str(text).unwrap();
    let borrowed: Entity<Borrowed<'_>> = serde_json::from_str(text).unwrap();
    assert_eq!(&serde_json::to_string(&owned).unwrap(), text, "the peer loses nothing");
    assert_eq!(&serde_json::to_string(&borrowed).unwrap(), text, "the borrowing peer loses nothing");
    assert_eq!(&Response::from_json(text).unwrap().to_json().unwrap(), text, "ours loses nothing");
    vec![
        contender("ours, owned", || Response::from_json_owned(text)),
        contender("ours, borrowed", || Response::from_json(text)),
        contender("serde_json, owned", || serde_json::from_str::<Entity<String>>(text)),
        contender("serde_json, borrowed", || serde_json::from_str::<Entity<Borrowed<'_>>>(text)),
    ]
}
