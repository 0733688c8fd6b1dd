//! What must hold of requests that are made of what was read.

use super::{notation::methods, plain_vendor};
use crate::check::check;
use crate::model::{Conversion, How, Reference};

/// The conversions of a schema, a line each, with the fields that are not simply moved.
fn conversions(schema: &str) -> Vec<String> {
    let checked = check(&methods(schema), &[], &[], &plain_vendor()).expect("the schema is sound");
    let path = |found: &Reference| [found.module.join("::"), found.name.clone()].join("::");
    let line = |found: &Conversion| {
        let changed = found.fields.iter().filter(|(_, how)| *how != How::Same);
        let changed: String = changed.map(|(name, how)| format!(" {name}={how:?}")).collect();
        let left: String = found.left_out.iter().map(|name| format!(" -{name}")).collect();
        format!("{} from {}{changed}{left}", path(&found.to), path(&found.from))
    };
    checked.vendor.conversions.iter().map(line).collect()
}

#[test]
fn what_is_read_at_an_address_can_be_sent_to_it() {
    let found = conversions(
        "
method GET /api/v1/Order/{id}
response json
  Id integer bits=32
  Name string
  Lines object repeated
    Code string
    Rank integer
  Links map
method PUT /api/v1/Order/{id}
request json
  Id integer
  Name string
  Lines object repeated
    Code string max=8
method GET /api/v1/Customer/{id}
response json
  Id integer
  Name string
",
    );
    assert_eq!(
        found,
        [
            "order::put::Request from order::get::Response id=MapInto lines=EachInto -Links",
            "order::put::Line from order::get::Line -Rank"
        ]
    );
}

#[test]
fn a_field_that_was_not_read_is_not_sent_where_nothing_else_is_lost() {
    let get = "
method GET /api/v1/Order/{id}
response json
  Id integer
  Name string
";
    let put = "
method PUT /api/v1/Order/{id}
request json
  Id integer
  Name string
  Note string
";
    assert_eq!(conversions(&format!("{get}{put}")), ["order::put::Request from order::get::Response note=Nothing"]);
    // Each has something that the other has not: they are two things.
    assert!(conversions(&format!("{get}  Changed datetime{put}")).is_empty());
    // There is no value for a field that must be there.
    assert!(conversions(&format!("{get}{put}  State string required")).is_empty());
}

#[test]
fn values_of_other_types_are_no_values() {
    let found = conversions(
        "
method GET /api/v1/Order/{id}
response json
  Id integer
  Name string
method PUT /api/v1/Order/{id}
request json
  Id integer
  Name boolean
",
    );
    assert_eq!(found, Vec::<String>::new());
}
