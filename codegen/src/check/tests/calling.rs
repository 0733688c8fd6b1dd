//! What the configuration says of calling must lead somewhere.

use super::super::check as check_all;
use super::messages;
use super::notation::methods;
use super::plain_vendor;
use crate::config::{Credential, ErrorCode, Login, Paging, Vendor};
use crate::model::Step;

const ORDERS: &str = "
method order.list
request request
  page integer
  size integer
  word string
response response
  total integer
  orders object
    order object repeated
      id integer
method session.open
request request
  user string
response response
  key string
";

fn vendor() -> Vendor {
    let error_codes = vec![ErrorCode { code: "7".to_owned(), ..ErrorCode::default() }];
    let credential = |name: &str, basic: &str| Credential {
        name: name.to_owned(),
        basic: basic.to_owned(),
        ..Credential::default()
    };
    let credentials = vec![credential("token", "{user}:{token}"), credential("key", "{user}:{key}")];
    Vendor { error_codes, credentials, ..plain_vendor() }
}

fn paging() -> Paging {
    Paging {
        methods: vec!["order.list".to_owned()],
        page: "page".to_owned(),
        size: "size".to_owned(),
        items: "orders.order".to_owned(),
        total_items: "total".to_owned(),
        ..Paging::default()
    }
}

fn login() -> Login {
    Login {
        method: "session.open".to_owned(),
        over: vec!["7".to_owned()],
        credential: "key".to_owned(),
        values: vec![("key".to_owned(), "key".to_owned())],
    }
}

/// What is said about this configuration.
fn said(vendor: &Vendor) -> String {
    check_all(&methods(ORDERS.trim()), &[], &[], vendor).map_or_else(|found| messages(&found), |_| String::new())
}

#[test]
fn ways_lead_through_the_types_of_the_answer() {
    let vendor = Vendor { paging: vec![paging()], login: Some(login()), retry_codes: vec!["7".to_owned()], ..vendor() };
    let model = check_all(&methods(ORDERS.trim()), &[], &[], &vendor).unwrap().vendor;
    let method = |name: &str| model.methods.iter().find(|method| method.name == name).unwrap();
    let paging = method("order.list").paging.as_ref().unwrap();
    let names: Vec<&str> = paging.items.iter().map(|step: &Step| step.name.as_str()).collect();
    assert_eq!((names, paging.page.name.as_str(), paging.total_pages.len()), (vec!["orders", "order"], "page", 0));
    let login = method("session.open").login.as_ref().unwrap();
    assert_eq!((login.from.join(" "), login.arguments.len()), ("Token Key".to_owned(), 2));
}

#[test]
fn what_leads_nowhere_is_said() {
    let with = |paging: Paging| said(&Vendor { paging: vec![paging], ..vendor() });
    let cases = [
        (Paging { page: "pages".to_owned(), ..paging() }, "order.list: its request has no field pages"),
        (Paging { size: "word".to_owned(), ..paging() }, "order.list: word is no whole number"),
        (Paging { items: "total".to_owned(), ..paging() }, "order.list: total is not a list"),
        (Paging { items: "orders.line".to_owned(), ..paging() }, "order.list: its answer has no field orders.line"),
        (
            Paging { total_items: "orders.order.id".to_owned(), ..paging() },
            "order.list: orders.order.id stands in a list",
        ),
        (Paging { methods: vec!["order.all".to_owned()], ..paging() }, "there is no method \"order.all\""),
    ];
    for (paging, expect) in cases {
        assert_eq!(with(paging), format!("error bad-paging line -: shop: {expect}\n"));
    }
}

#[test]
fn a_login_makes_a_credential_of_its_answer() {
    let with = |login: Login| said(&Vendor { login: Some(login), ..vendor() });
    let values = |name: &str, path: &str| vec![(name.to_owned(), path.to_owned())];
    let cases = [
        (Login { credential: "ticket".to_owned(), ..login() }, "bad-login", "there is no credential \"ticket\""),
        (Login { values: values("sid", "key"), ..login() }, "bad-login", "the credential \"key\" has no value sid"),
        (Login { values: values("key", "sid"), ..login() }, "bad-login", "session.open: its answer has no field sid"),
        (
            Login { over: vec!["8".to_owned()], ..login() },
            "bad-retry-code",
            "nothing documents an error with the code \"8\"",
        ),
    ];
    for (login, code, expect) in cases {
        assert_eq!(with(login), format!("error {code} line -: shop: {expect}\n"));
    }
}
