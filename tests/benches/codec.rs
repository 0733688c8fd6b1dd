//! How fast the generated crate writes and reads, as ratios against quick-xml and serde_json with serde's derives, all
//! measured in one interleaved run. Run it with `cargo bench -p tests`; nothing is asserted but that all agree.
//!
//! The document is an update of 50 contacts of iovox, every field set, with text to escape and Cyrillic. Each figure
//! is the best of many rounds: under load the best time is the one that says most.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to report")]

use std::borrow::Cow;
use std::hint::black_box;
use std::time::{Duration, Instant};

use contactory::iovox::update_contacts::{Contact, Request};
use contactory::runtime::{IntoOwned, Patch};
use contactory::{Document, Validate};
use serde::{Deserialize, Serialize};

/// The same document for serde.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "request")]
struct PeerRequest {
    contact: Vec<PeerContact>,
}

macro_rules! peer_contact {
    ($($field:ident),*) => {
        /// A contact for serde: texts that are left out when they are absent.
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        #[serde(default)]
        struct PeerContact {
            contact_id: String,
            $(#[serde(skip_serializing_if = "Option::is_none")] $field: Option<String>,)*
        }

        fn peer(contact: &Contact<'_>) -> PeerContact {
            let text = |value: &Patch<Cow<'_, str>>| value.value().map(|text| text.to_string());
            PeerContact { contact_id: contact.contact_id.to_string(), $($field: text(&contact.$field),)* }
        }

        fn filled(number: usize) -> Contact<'static> {
            let mut contact = Contact::new(format!("client {number}"));
            $(contact.$field = Patch::Set(Cow::Owned(value(stringify!($field), number)));)*
            contact
        }
    };
}

peer_contact!(
    new_contact_id,
    display_name,
    first_name,
    last_name,
    email,
    email_2,
    company,
    mobile_phone,
    home_phone,
    business_fax,
    work_city,
    work_country,
    work_postcode,
    home_city,
    home_country,
    home_postcode,
    notes,
    business_country
);

fn value(field: &str, number: usize) -> String {
    match number % 5 {
        0 => format!("Müller & Söhne <{field}>"),
        1 => format!("Анна Каренина {number}"),
        _ => format!("{field} of the contact {number}"),
    }
}

/// The best time of one call, by round: each contender once, then the next round.
fn best(contenders: &mut [(&str, &mut dyn FnMut())]) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; contenders.len()];
    for _ in 0..400 {
        for (time, (_, work)) in best.iter_mut().zip(contenders.iter_mut()) {
            let start = Instant::now();
            work();
            *time = (*time).min(start.elapsed());
        }
    }
    best
}

fn report(title: &str, mut contenders: Vec<(&str, &mut dyn FnMut())>) {
    let times = best(&mut contenders);
    let ours = times.first().copied().unwrap_or_default().as_secs_f64();
    println!("{title}");
    for ((name, _), time) in contenders.iter().zip(&times) {
        let ratio = time.as_secs_f64() / ours;
        println!("  {name:<34} {:>9.1} µs   {ratio:>5.1} ×", time.as_secs_f64() * 1e6);
    }
}

fn main() {
    let contacts: Vec<Contact<'static>> = (0..50).map(filled).collect();
    let theirs = PeerRequest { contact: contacts.iter().map(peer).collect() };
    let ours = Request::new().contact(contacts);
    let xml = ours.to_xml().unwrap();
    let json = ours.to_json().unwrap();
    let their_xml = quick_xml::se::to_string_with_root("request", &theirs).unwrap();
    assert_eq!(quick_xml::de::from_str::<PeerRequest>(&xml).unwrap(), theirs, "both mean the same");
    assert_eq!(Request::from_xml(&their_xml).unwrap(), ours, "both mean the same");
    assert_eq!(serde_json::from_str::<PeerRequest>(&json).unwrap(), theirs, "both mean the same");
    assert_eq!(Request::from_json(&json).unwrap(), ours, "both mean the same");
    println!("iovox updateContacts, 50 contacts: {} bytes of XML, {} of JSON\n", xml.len(), json.len());

    let mut buffer = String::new();
    report(
        "write XML",
        vec![
            ("contactory", &mut || drop(black_box(ours.to_xml()))),
            ("contactory, buffer used again", &mut || {
                buffer.clear();
                ours.write_xml(&mut buffer).unwrap();
                black_box(&buffer);
            }),
            ("quick-xml with serde", &mut || drop(black_box(quick_xml::se::to_string_with_root("request", &theirs)))),
        ],
    );
    report(
        "read XML, owned",
        vec![
            ("contactory", &mut || drop(black_box(Request::from_xml(&xml).map(IntoOwned::into_owned)))),
            ("contactory, borrowed", &mut || drop(black_box(Request::from_xml(&xml)))),
            ("quick-xml with serde", &mut || drop(black_box(quick_xml::de::from_str::<PeerRequest>(&xml)))),
        ],
    );
    report(
        "write JSON",
        vec![
            ("contactory", &mut || drop(black_box(ours.to_json()))),
            ("serde_json", &mut || drop(black_box(serde_json::to_string(&theirs)))),
        ],
    );
    report(
        "read JSON, owned",
        vec![
            ("contactory", &mut || drop(black_box(Request::from_json(&json).map(IntoOwned::into_owned)))),
            ("contactory, borrowed", &mut || drop(black_box(Request::from_json(&json)))),
            ("serde_json", &mut || drop(black_box(serde_json::from_str::<PeerRequest>(&json)))),
        ],
    );
    report("validate", vec![("contactory", &mut || drop(black_box(ours.validate())))]);
}
