//! What must hold of emitted code: it is Rust, and it says what the model says.

use super::{Runtime, emit, vendor_list};
use crate::check;
use crate::check::tests::{notation::methods, plain_vendor};
use crate::config::Vendor;
use crate::print::print;

const SCHEMA: &str = "
method order.update
alternatives order.id order.code
request request method=other
  token string
  order object about=The_[order]
    id integer
    code string
    name string max=32 not_empty
    mail string email=stated
    copy string repeated email
    state enum =new,done
    due datetime
    lines object
      @count integer
      line object repeated
        price number
    extra object open
response response status=ok total=1
  id integer
method order.delete
";

fn files(runtime: Runtime) -> Vec<(String, String)> {
    let vendor = Vendor {
        envelope_before: vec!["token".to_owned()],
        envelope_after: vec!["signature".to_owned()],
        partial_update: vec!["order.update".to_owned()],
        method_attribute: "method".to_owned(),
        errors: "status-attribute".to_owned(),
        date_formats: vec!["yyyy-mm-dd".to_owned()],
        ..plain_vendor()
    };
    let checked = check::check(&methods(SCHEMA), &[], &[], &vendor).expect("the schema is sound");
    let files = print("shop", emit(&checked.vendor, runtime)).expect("it is Rust").files;
    files.into_iter().map(|file| (file.path, String::from_utf8_lossy(&file.bytes).into_owned())).collect()
}

fn check_holds(path: &str, lines: &str) {
    let files = files(Runtime::Own);
    let (_, text) = files.iter().find(|(found, _)| found == path).expect("the file is emitted");
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        assert!(plain(text).contains(&plain(line)), "{line}\nis not in\n{text}");
    }
}

#[test]
fn every_method_is_a_file_and_every_folder_has_a_list() {
    let paths: Vec<String> = files(Runtime::Own).into_iter().map(|(path, _)| path).collect();
    let expect =
        ["connection.rs", "enums.rs", "envelope.rs", "mod.rs", "order/delete.rs", "order/mod.rs", "order/update.rs"]
            .map(|path| format!("shop/{path}"));
    assert_eq!(paths, expect);
    check_holds(
        "shop/mod.rs",
        "#[rustfmt::skip] pub mod order;\n#[rustfmt::skip] mod connection;\npub use connection::Connection;\npub use envelope::Envelope;",
    );
    check_holds("shop/order/mod.rs", "#[rustfmt::skip] pub mod delete; #[rustfmt::skip] pub mod update;");
}

#[test]
fn a_module_beyond_ascii_names_its_file() {
    let checked =
        check::check(&methods("method заказ.изменить"), &[], &[], &plain_vendor()).expect("the schema is sound");
    let files = print("shop", emit(&checked.vendor, Runtime::Own)).expect("it is Rust").files;
    let texts: Vec<String> = files.iter().map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
    assert!(texts.iter().any(|text| text.contains("#[path = \"заказ/mod.rs\"]\npub mod заказ;")), "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("#[path = \"изменить.rs\"]\npub mod изменить;")), "{texts:?}");
}

#[test]
fn a_type_has_its_fields_setters_readers_writers_and_rules() {
    check_holds(
        "shop/order/update.rs",
        r#"
pub use super::super::enums::OrderState;
#[derive(Debug, Clone, PartialEq, Default)] #[must_use] pub struct Request<'a> {
/// The \[order\].
pub name: Patch<Cow<'a, str>>,
pub fn name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self { self.name = value.into(); self }
reader.value(2, name!("name"), &mut self.name)?;
writer.attribute(name!("count"), &self.count);
checker.not_empty( &self.name, rule!("name", NotEmpty, "order.update.html, request table, row \"name\""), );
rule!("name", MaxLength(32), "order.update.html, request table, row \"name\"")
checker.text( &self.due, rule!("due", DateFormat(super::super::DATE_FORMS),
rule!("mail", Email, "order.update.html, request table, row \"mail\"")
rule!("copy", Email, "order.update.html, request table, row \"copy\"", Warning)
checker.demand( self.id.is_some() || self.code.is_some(), rule!("", AtLeastOne(&["id", "code"]),
name: name!("request"), attributes: &[(name!("method"), "order.update")],
name: name!("response"), attributes: &[(name!("status"), "ok")],
impl Method for Request
"#,
    );
}

#[test]
fn a_request_is_made_of_a_response_and_writes_what_it_carries_only_where_there_is_some() {
    let schema = "
method PUT /Order/{id}
request json
  Lines object repeated
    Code string
response json
  Lines object repeated
    Code string
    Rights map
";
    let checked = check::check(&methods(schema), &[], &[], &plain_vendor()).expect("the schema is sound");
    let files = print("shop", emit(&checked.vendor, Runtime::Own)).expect("it is Rust").files;
    let file = files.iter().find(|file| file.path == "shop/order/put.rs").expect("the file is emitted");
    let text: String = String::from_utf8_lossy(&file.bytes).split_whitespace().collect();
    for part in [
        "impl<'a>From<Response<'a>>forRequest<'a>",
        "lines:value.lines.into_iter().map(Into::into).collect(),unknown:value.unknown",
        "impl<'a>From<ResponseLine<'a>>forLine<'a>",
        "if!self.rights.is_empty(){writer.map(name!(\"Rights\"),&self.rights);}",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[test]
fn a_success_without_a_body_is_a_response_without_fields() {
    check_holds(
        "shop/order/delete.rs",
        "pub struct Response {}\nfn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step { Ok(())",
    );
}

#[test]
fn enums_are_open() {
    check_holds(
        "shop/enums.rs",
        r#"
New, /// `done`. Done, /// Any other value. Unknown(UnknownValue<'a>),
Self::of_known(&text).unwrap_or_else(|| OrderState::Unknown(UnknownValue::new(text)))
const KNOWN: &'static [&'static str] = &["new", "done"];
"#,
    );
}

#[test]
fn the_first_session_field_is_required_and_the_others_are_not() {
    check_holds(
        "shop/envelope.rs",
        "pub token: Cow<'a, str>,\npub signature: Option<Cow<'a, str>>,\nreader.required(255, name!(\"token\"), &mut self.token)?;",
    );
}

#[test]
fn in_another_workspace_the_runtime_is_that_of_contactory() {
    for (path, text) in files(Runtime::Contactory) {
        assert!(!text.contains("crate::runtime"), "{path}");
    }
    let list = print("shop", vec![vendor_list(&["shop"], false)]).expect("it is Rust").files;
    let text = String::from_utf8_lossy(&list[0].bytes).into_owned();
    assert!(text.contains("#[rustfmt::skip]\n#[path = \"shop/mod.rs\"]\npub mod shop;"), "{text}");
    assert!(!text.contains("cfg"), "a feature that nobody has: {text}");
    let list = print("shop", vec![vendor_list(&["shop"], true)]).expect("it is Rust").files;
    let text = String::from_utf8_lossy(&list[0].bytes).into_owned();
    assert!(text.contains("#[cfg(feature = \"shop\")]\n#[rustfmt::skip]"), "{text}");
}
