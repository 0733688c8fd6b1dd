//! The command as a whole, with a stand-in for `codegen::inspect`.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::schema::Schema;

use super::*;

/// What a run ended with and wrote.
struct Run {
    ending: Ending,
    out: String,
    err: String,
}

/// Understands a page by its words, as no real page would have it.
fn pretend(name: &str, bytes: &[u8]) -> Understanding {
    let mut understanding = match bytes {
        b"broken" => panic!("the reader fell over"),
        b"method" => example::xml(),
        _ => example::understanding(name, Schema::default(), vec![]),
    };
    understanding.page.name = name.to_owned();
    if bytes == b"\0" {
        understanding.page.form = Form::None;
    }
    understanding
}

fn inspect(paths: &[PathBuf], shape: Shape, out: Option<&Path>) -> Run {
    let operands: Vec<_> = paths.iter().map(|path| path.clone().into_os_string()).collect();
    let options = Options { shape, out: out.map(Path::to_path_buf), style: Style { width: 100, styled: false } };
    let (mut written, mut err) = (Vec::new(), Vec::new());
    let mut console = Console { out: &mut written, err: &mut err, width: 100, styled: false };
    let ending = inspect_all(pages::collect(&operands, out), &options, &pretend, &mut console).unwrap();
    Run { ending, out: String::from_utf8(written).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn folder(name: &str, pages: &[(&str, &str)]) -> PathBuf {
    let folder = files::scratch(name);
    for (path, text) in pages {
        files::write(&folder.join(path), text.as_bytes()).unwrap();
    }
    folder
}

fn paths_in(folder: &Path) -> Vec<String> {
    files::list(folder).into_iter().map(|path| files::relative(&path.unwrap(), folder)).collect()
}

#[test]
fn a_folder_becomes_a_folder_of_the_same_paths() {
    let folder =
        folder("inspect-folder", &[("in/a/one.txt", "method"), ("in/two.md", "method"), ("in/photo.png", "\0")]);
    let run = inspect(&[folder.join("in")], Shape::Json, Some(&folder.join("out")));
    assert_eq!(run.ending, Ending::Good);
    assert_eq!(paths_in(&folder.join("out")), ["a/one.txt.json", "two.md.json"]);
    assert_eq!((run.out.as_str(), run.err.lines().next()), ("", Some("photo.png: no page (binary, or empty)")));
    let text = fs::read(folder.join("out/a/one.txt.json")).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&text).unwrap();
    assert_eq!((&value["page"], &value["method"]), (&"a/one.txt".into(), &"order.change".into()));
}

#[test]
fn what_fails_is_said_and_the_rest_goes_on() {
    let folder = folder("inspect-failures", &[("a.txt", "broken"), ("b.txt", "method")]);
    let run = inspect(&[folder.join("missing.txt"), folder.clone()], Shape::Json, None);
    assert_eq!(run.ending, Ending::Bad);
    assert_eq!(run.out.matches("\"method\": \"order.change\"").count(), 1);
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.err);
    assert!(lines[0].contains("missing.txt: "), "{}", lines[0]);
    assert!(lines[1].contains("a.txt: internal error: the reader fell over"), "{}", lines[1]);
}

#[test]
fn pages_come_in_the_order_they_were_named() {
    let folder = folder("inspect-order", &[("z.txt", "method"), ("a/1.txt", "method"), ("a/2.txt", "nothing")]);
    let run = inspect(&[folder.join("z.txt"), folder.join("a")], Shape::Json, None);
    let at = |text: &str| run.out.find(text).unwrap_or_else(|| panic!("{text} is missing in\n{}", run.out));
    assert!(at("z.txt\"") < at("\"1.txt\""));
    assert!(run.err.starts_with("2.txt: no page ("), "{}", run.err);
    assert_eq!(run.ending, Ending::Good);
}

#[test]
fn every_format_shows_the_method_and_has_its_own_ending() {
    let folder = folder("inspect-formats", &[("page.txt", "method")]);
    for (shape, name) in
        [(Shape::Table, "page.txt.txt"), (Shape::Yaml, "page.txt.yaml"), (Shape::Json, "page.txt.json")]
    {
        let run = inspect(&[folder.join("page.txt")], shape, None);
        assert!(run.out.contains("order.change") && run.out.contains("wrong-method-name"), "{name}: {}", run.out);
        let out = folder.join("out");
        inspect(&[folder.join("page.txt")], shape, Some(&out));
        assert!(out.join(name).exists(), "{name}");
    }
}

#[test]
fn two_pages_never_share_a_file() {
    let folder = folder("inspect-doubles", &[("a/page.txt", "method"), ("b/page.txt", "method")]);
    let run = inspect(&[folder.join("a"), folder.join("b")], Shape::Json, Some(&folder.join("out")));
    assert_eq!(run.ending, Ending::Bad);
    assert!(run.err.contains("an earlier page is written to the same file"), "{}", run.err);
    assert_eq!(paths_in(&folder.join("out")), ["page.txt.json"]);
}
