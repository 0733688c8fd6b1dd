//! Bodies whose class the page does not name, although their fields are those of a class that another page names.
//!
//! A settled method enters, its JSON bodies get the class that they show; `check` calls it before it names anything.
//! A request may leave out some fields of the class: they are `carried`, so that what was read can be sent.

use std::collections::BTreeSet;

use super::entity::{Settled, merge};
use super::references::Classes;
use super::report::{Report, Where, named};
use crate::schema::{Body, Field, Format, Kind};

/// Fewer fields than this are shared by chance.
const FEWEST_FIELDS: usize = 4;

/// Gives the bodies of a method their classes.
pub fn adopt(settled: &mut Settled, classes: &mut Classes, report: &mut Report) {
    let known = named(&settled.method);
    let method = &mut settled.method;
    for (is_request, body) in [(true, &mut method.request), (false, &mut method.response)] {
        let Some(body) = body.as_mut().filter(|body| is_nameless(body)) else { continue };
        let found = class_of(body, classes, is_request);
        let Some((class, mut shown)) = found.map(|(class, fields)| (class.to_owned(), fields.to_vec())) else {
            continue;
        };
        let part = if is_request { "request" } else { "response" };
        classes.add_note(format!("{} {part}", known.name), "the page names no class: it has the fields of this one");
        let message = format!("a body without a class has the fields of a {class}");
        report.note("class-by-shape", &Where::Method(&known), message, "it is one");
        body.type_name = Some(class);
        let mut carried = BTreeSet::new();
        merge(&mut body.fields, &mut shown, "", &mut carried, &mut |_, _, _| {});
        if is_request {
            settled.carried.extend(carried);
        }
    }
}

fn is_nameless(body: &Body) -> bool {
    body.type_name.is_none() && body.format == Format::Json && body.kind == Kind::Object
}

/// The smallest class that has the fields of a body: all of them and no other for a response; for a request, which
/// leaves out what the vendor fills in, most of them.
fn class_of<'a>(body: &Body, classes: &'a Classes, is_request: bool) -> Option<(&'a str, &'a [Field])> {
    let names: BTreeSet<&str> = body.fields.iter().map(|field| field.name.as_str()).collect();
    // So many fields a class may have that fits; looking at their names takes longer.
    let most = if is_request { names.len() * 3 / 2 } else { names.len() };
    let fits = |fields: &[Field]| {
        if !(names.len()..=most).contains(&fields.len()) {
            return false;
        }
        let missing = fields.iter().filter(|field| !names.contains(field.name.as_str())).count();
        let shared = fields.len() - missing;
        shared == names.len() && if is_request { missing * 3 <= fields.len() } else { missing == 0 }
    };
    let is_known = names.len() >= FEWEST_FIELDS;
    let found = classes.bodies(Format::Json).filter(|(_, fields)| is_known && fits(fields));
    found.min_by_key(|(_, fields)| fields.len())
}
