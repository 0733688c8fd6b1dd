//! Validation: ours, garde and validator, on a contact without mistakes and on one with five.

use super::Documents;
use super::contender::{Contender, contender};
use crate::rules::{self, Pair};
use contactory::planfix::contact::update::Request;
use contactory::runtime::IntoOwned;
use contactory::{Document, Validate};

/// A contact that breaks no rule and has no e-mail address.
pub fn valid(documents: &Documents) -> Vec<Contender<'_>> {
    contenders(rules::valid(Request::from_xml(&documents.update).unwrap().into_owned()), 0)
}

/// The same with an e-mail address, which each of the three holds against a rule of its own.
pub fn with_address(documents: &Documents) -> Vec<Contender<'_>> {
    for &(address, is_valid) in rules::ADDRESSES {
        drop(contenders(rules::address(address), usize::from(!is_valid)));
    }
    contenders(rules::with_address(Request::from_xml(&documents.update).unwrap().into_owned()), 0)
}

/// A contact that breaks five.
pub fn faulty(documents: &Documents) -> Vec<Contender<'_>> {
    contenders(rules::faulty(Request::from_xml(&documents.update).unwrap().into_owned()), 5)
}

fn contenders<'a>(pair: Pair, faults: usize) -> Vec<Contender<'a>> {
    let Pair { ours, peer } = pair;
    assert_eq!(ours.validate().iter().count(), faults, "{}", ours.validate());
    assert_eq!(garde_faults(&peer), faults);
    assert_eq!(validator_faults(&peer), faults);
    let same = peer.clone();
    vec![
        contender("ours", move || std::hint::black_box(&ours).validate()),
        contender("garde", move || garde::Validate::validate(std::hint::black_box(&peer))),
        contender("validator", move || validator::Validate::validate(std::hint::black_box(&same))),
    ]
}

fn garde_faults(peer: &rules::peer::Contact) -> usize {
    garde::Validate::validate(peer).map_or_else(|report| report.iter().count(), |()| 0)
}

fn validator_faults(peer: &rules::peer::Contact) -> usize {
    fn count(errors: &validator::ValidationErrors) -> usize {
        use validator::ValidationErrorsKind::{Field, List, Struct};
        errors.errors().values().fold(0, |sum, kind| {
            sum + match kind {
                Struct(inner) => count(inner),
                List(items) => items.values().map(|item| count(item)).sum(),
                Field(faults) => faults.len(),
            }
        })
    }
    validator::Validate::validate(peer).map_or_else(|errors| count(&errors), |()| 0)
}
