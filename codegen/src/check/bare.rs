//! Bodies that are no object: an array, a single value or a map, as an object with one field.
//!
//! A settled method enters and its JSON bodies of that kind get the object around them; `check` calls it before it
//! names anything. The runtime leaves that object out when it reads and writes JSON.

use super::entity::{Settled, join};
use crate::schema::{Body, Field, Format, Kind};

/// The field of a body that is an array: its name on the wire (in our XML) and in Rust.
const ITEMS: (&str, &str) = ("item", "items");
/// The field of a body that is a map.
const ENTRIES: (&str, &str) = ("entry", "entries");
/// The field of a body that is a single value.
const VALUE: (&str, &str) = ("value", "value");

/// Wraps the bodies of a method where they need it.
pub fn wrap(settled: &mut Settled) {
    let method = &mut settled.method;
    if let Some(request) = &mut method.request
        && let Some(name) = wrap_body(request)
    {
        settled.bare_request = true;
        for path in method.alternatives.iter_mut().flat_map(|group| &mut group.paths) {
            *path = join(name, path);
        }
        settled.carried = settled.carried.iter().map(|path| join(name, path)).collect();
    }
    settled.bare_response = method.response.as_mut().and_then(wrap_body).is_some();
}

/// The Rust name of the only field of a wrapped body.
pub fn rust_name(wire: &str) -> String {
    let known = [ITEMS, ENTRIES, VALUE].into_iter().find(|(name, _)| *name == wire);
    known.map_or(wire, |(_, rust)| rust).to_owned()
}

/// Gives a body the object around it, and says what its only field is called on the wire.
fn wrap_body(body: &mut Body) -> Option<&'static str> {
    let is_object = !body.fields.is_empty() || matches!(body.kind, Kind::Object | Kind::Any);
    let (name, _) = match body.kind {
        _ if body.format != Format::Json => return None,
        _ if body.repeated => ITEMS,
        Kind::Map => ENTRIES,
        _ if is_object => return None,
        _ => VALUE,
    };
    let children = std::mem::take(&mut body.fields);
    let kind = if children.is_empty() || body.kind == Kind::Map { body.kind } else { Kind::Object };
    let only = Field {
        name: name.to_owned(),
        kind,
        repeated: body.repeated,
        type_name: body.type_name.take(),
        required: (name == VALUE.0).then_some(true),
        children,
        ..Field::default()
    };
    *body = Body { kind: Kind::Object, repeated: false, fields: vec![only], ..std::mem::take(body) };
    Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: Body, expect: Option<&str>) {
        let mut wrapped = body.clone();
        assert_eq!(wrap_body(&mut wrapped), expect);
        assert_eq!(wrapped == body, expect.is_none());
        assert_eq!(wrapped.fields.len(), 1);
    }

    #[test]
    fn what_is_no_object_gets_one_around_it() {
        let fields = vec![Field { name: "id".to_owned(), ..Field::default() }];
        let body = |kind, repeated, fields: &[Field]| Body {
            format: Format::Json,
            kind,
            repeated,
            fields: fields.to_vec(),
            ..Body::default()
        };
        check(body(Kind::Object, false, &fields), None);
        check(body(Kind::Object, true, &fields), Some("item"));
        check(body(Kind::String, true, &[]), Some("item"));
        check(body(Kind::Integer, false, &[]), Some("value"));
        check(body(Kind::Map, false, &fields), Some("entry"));
        check(Body { format: Format::Xml, ..body(Kind::Object, true, &fields) }, None);
    }
}
