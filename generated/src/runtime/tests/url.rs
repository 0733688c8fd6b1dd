//! URLs of calls without a body.

use crate::runtime::{Spelling, Style, Url};
use std::borrow::Cow;

const STYLE: &Style =
    &Style { boolean: Spelling { yes: "TRUE", no: "FALSE" }, empty_is_none: true, empty_arrays: false };

#[test]
fn what_is_set_stands_in_the_url() {
    let url = Url::new("https://api.example.com/", STYLE)
        .text("orders/")
        .step(&Cow::Borrowed("7/8 ö"))
        .text("/lines")
        .fixed("v", "3")
        .value("page", &Some(2_i64))
        .value("limit", &None::<i64>)
        .required("all", &true)
        .values("$select", &[Cow::Borrowed("a,b"), Cow::Borrowed("c&d=e")]);
    let expected =
        "https://api.example.com/orders/7%2F8%20%C3%B6/lines?v=3&page=2&all=TRUE&$select=a,b&$select=c%26d%3De";
    assert_eq!(url.finish(), expected);
}

#[test]
fn a_base_with_and_without_a_slash_is_the_same() {
    assert_eq!(Url::new("https://api.example.com", STYLE).text("x").finish(), "https://api.example.com/x");
    assert_eq!(Url::new("https://api.example.com///", STYLE).text("x").finish(), "https://api.example.com/x");
}
