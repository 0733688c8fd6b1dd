//! The examples run, and say what the README says that they do.

use super::{Jumping, play, runtime};
use contactory::runtime::ClientSettings;
use std::sync::Arc;

#[path = "../../examples/iovox.rs"]
mod iovox;
#[path = "../../examples/planfix.rs"]
mod planfix;
#[path = "../../examples/superoffice.rs"]
mod superoffice;

const README: &str = include_str!("../../../README.md");

fn settings() -> ClientSettings {
    ClientSettings { clock: Arc::new(Jumping::default()), ..ClientSettings::default() }
}

fn assert_said(vendor: &str, out: Vec<u8>) {
    let expect = format!("$ cargo run -p tests --example {vendor}\n{}", String::from_utf8(out).unwrap());
    assert!(README.contains(&expect), "the README does not say:\n{expect}");
}

#[test]
fn the_example_of_planfix_runs() {
    let mut out = Vec::new();
    planfix::run(&play("planfix").url(), settings(), &mut out).unwrap();
    assert_said("planfix", out);
}

#[test]
fn the_example_of_iovox_runs() {
    let mut out = Vec::new();
    iovox::run(&play("iovox").url(), settings(), &mut out).unwrap();
    assert_said("iovox", out);
}

#[test]
fn the_example_of_superoffice_runs() {
    let (mut out, server) = (Vec::new(), play("superoffice"));
    runtime().block_on(superoffice::run(&server.url(), settings(), &mut out)).unwrap();
    assert_said("superoffice", out);
}
