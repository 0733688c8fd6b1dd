//! Merge patches: every field has three states, at every depth; arrays are whole.

use crate::name;
use crate::runtime::{
    Checker, Document, ListPatch, Nested, Object, Patch, Reader, Root, Spelling, Step, Style, Validate, Writer, own,
    rule,
};
use std::borrow::Cow;

#[derive(Debug, Clone, PartialEq, Default)]
struct Order<'a> {
    name: Patch<Cow<'a, str>>,
    number: Patch<i64>,
    address: Patch<Nested<Address<'a>>>,
    tags: Patch<ListPatch<Cow<'a, str>>>,
    lines: Patch<ListPatch<Nested<Address<'a>>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Address<'a> {
    town: Patch<Cow<'a, str>>,
    inner: Patch<Nested<Box<Order<'a>>>>,
}

impl<'a> Object<'a> for Order<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("name"), &mut self.name)?;
        reader.value(1, name!("number"), &mut self.number)?;
        reader.value(2, name!("address"), &mut self.address)?;
        reader.value(3, name!("tags"), &mut self.tags)?;
        reader.value(4, name!("lines"), &mut self.lines)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("name"), &self.name);
        writer.value(name!("number"), &self.number);
        writer.value(name!("address"), &self.address);
        writer.value(name!("tags"), &self.tags);
        writer.value(name!("lines"), &self.lines);
    }
}

impl<'a> Object<'a> for Address<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("town"), &mut self.town)?;
        reader.value(1, name!("inner"), &mut self.inner)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("town"), &self.town);
        writer.value(name!("inner"), &self.inner);
    }
}

impl<'a> Document<'a> for Order<'a> {
    const ROOT: Root = Root { name: name!("order"), attributes: &[] };
    const STYLE: &'static Style =
        &Style { boolean: Spelling { yes: "true", no: "false" }, empty_is_none: true, empty_arrays: true };
}

impl Validate for Address<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.text(&self.town, rule!("town", MaxLength(3), "page"));
    }
}

impl Validate for Order<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.part("address", &self.address);
        checker.items("lines", &self.lines);
    }
}

fn town(name: &str) -> Address<'_> {
    Address { town: name.into(), ..Address::default() }
}

#[test]
fn every_state_is_written_and_read_again() {
    let full = Order {
        name: Patch::Clear,
        number: 7.into(),
        address: town("Oslo").into(),
        tags: Patch::Set(["a", "b"].into_iter().collect()),
        lines: Patch::Set(ListPatch::Add(Nested(town("Bergen")))),
    };
    let json = r#"{"name":null,"number":7,"address":{"town":"Oslo"},"tags":["a","b"],"lines":{"town":"Bergen"}}"#;
    assert_eq!(full.to_json().unwrap(), json);
    let xml = "<order><name/><number>7</number><address><town>Oslo</town></address>\
               <tags><item>a</item><item>b</item></tags><lines><added><town>Bergen</town></added></lines></order>";
    assert!(full.to_xml().unwrap().ends_with(xml));

    let cleared = Order { address: Patch::Clear, tags: Patch::Clear, lines: Patch::Clear, ..Order::default() };
    assert_eq!(cleared.to_json().unwrap(), r#"{"address":null,"tags":null,"lines":null}"#);
    let emptied = Order {
        address: Address::default().into(),
        tags: Patch::Set(ListPatch::default()),
        lines: Patch::Set(ListPatch::Replace(vec![Nested(Address::default()), Nested(town("x"))])),
        ..Order::default()
    };
    assert_eq!(emptied.to_json().unwrap(), r#"{"address":{},"tags":[],"lines":[{},{"town":"x"}]}"#);
    assert_eq!(Order::default().to_json().unwrap(), "{}");

    for order in [full, cleared, emptied, Order::default()] {
        let (json, xml) = (order.to_json().unwrap(), order.to_xml().unwrap());
        assert_eq!(Order::from_json(&json).unwrap(), order, "{json}");
        assert_eq!(Order::from_xml(&xml).unwrap(), order, "{xml}");
        assert_eq!(own(order.clone()), order);
    }
}

impl crate::runtime::IntoOwned for Order<'_> {
    type Owned = Order<'static>;

    fn into_owned(self) -> Self::Owned {
        Order {
            name: own(self.name),
            number: self.number,
            address: own(self.address),
            tags: own(self.tags),
            lines: own(self.lines),
        }
    }
}

impl crate::runtime::IntoOwned for Address<'_> {
    type Owned = Address<'static>;

    fn into_owned(self) -> Self::Owned {
        Address { town: own(self.town), inner: own(self.inner) }
    }
}

#[test]
fn errors_and_violations_name_their_path() {
    let error = |json: &str| Order::from_json(json).unwrap_err().path;
    assert_eq!(error(r#"{"address":{"inner":{"number":"x"}}}"#), "address.inner.number");
    assert_eq!(error(r#"{"address":7}"#), "address");
    assert_eq!(error(r#"{"tags":[{}]}"#), "tags");
    let xml = Order::from_xml("<order><address><inner><number>x</number></inner></address></order>").unwrap_err();
    assert_eq!(xml.path, "address.inner.number");
    let order = Order {
        address: town("Oslo").into(),
        lines: Patch::Set(ListPatch::Replace(vec![Nested(town("x")), Nested(town("Bergen"))])),
        ..Order::default()
    };
    let found = order.validate();
    let paths: Vec<String> = found.iter().map(|found| found.path()).collect();
    assert_eq!(paths, ["address.town", "lines[1].town"]);
}

#[test]
fn nesting_has_its_limit() {
    for depth in [20, 200] {
        let json = format!("{}{{}}{}", "{\"address\":{\"inner\":".repeat(depth), "}}".repeat(depth));
        assert_eq!(Order::from_json(&json).is_ok(), depth == 20);
        let xml = format!("<order>{}{}</order>", "<address><inner>".repeat(depth), "</inner></address>".repeat(depth));
        assert_eq!(Order::from_xml(&xml).is_ok(), depth == 20);
    }
}
