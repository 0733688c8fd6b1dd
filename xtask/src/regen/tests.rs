//! The command as a whole, over a folder of its own and a stand-in for `codegen::generate`.

use std::fs;

use codegen::File;
use codegen::page::Place;

use super::*;
use crate::files;

/// What a run ended with and wrote.
struct Run {
    ending: Ending,
    out: String,
    err: String,
}

/// A workspace with these files.
fn workspace(name: &str, given: &[(&str, &str)]) -> PathBuf {
    let folder = files::scratch(name);
    given.iter().for_each(|(path, text)| files::write(&folder.join(path), text.as_bytes()).unwrap());
    folder
}

/// Makes a method of every page; a vendor whose configuration holds `wrong` is refused.
fn pretend(sources: &VendorSources) -> Result<Generated, Vec<Diagnostic>> {
    let config = String::from_utf8_lossy(&sources.config.bytes);
    if let Some(column) = config.find("wrong") {
        let place = Place::new(1, column as u32 + 1);
        let diagnostic = Diagnostic::warning("unknown-key", &sources.config.path, place, "no such key");
        return Err(vec![diagnostic.clone().error().underline(5), diagnostic.error()]);
    }
    assert!(!config.contains("panic"), "the emitter fell over");
    let mut generated = Generated::default();
    for page in &sources.pages {
        let stem = page.path.trim_end_matches(".md");
        let text =
            format!("{} from specs/{}.\n{}", ensure::HEADER_MARK, sources.name, String::from_utf8_lossy(&page.bytes));
        let file = |path: String, comment: &str| File { path, bytes: format!("{comment} {text}").into_bytes() };
        generated.schema_files.push(file(format!("schema/{stem}.yaml"), "#"));
        generated.rust_files.push(file(format!("{}/{stem}.rs", sources.name), "//"));
        generated.diagnostics.push(Diagnostic::warning("odd-row", &page.path, Place::new(1, 1), "a row is odd"));
        generated.methods += 1;
        generated.fields += page.bytes.len();
    }
    Ok(generated)
}

fn regen_in(folder: &Path, mode: Mode, verbose: bool) -> Run {
    let style = Style { width: 100, styled: false };
    let (specs, out) = (folder.join("specs"), folder.join("src"));
    let mend = "cargo xtask regen".to_owned();
    let options = Options { specs, out, runtime: String::new(), mode, timings: verbose, verbose, style, mend };
    let (mut written, mut err) = (Vec::new(), Vec::new());
    let mut console = Console { out: &mut written, err: &mut err, width: 100, styled: false };
    let ending = regen(&options, &pretend, &mut console).unwrap();
    Run { ending, out: String::from_utf8(written).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn content(folder: &Path) -> Vec<String> {
    files::list(folder).into_iter().map(|path| files::relative(&path.unwrap(), folder)).collect()
}

const SHOP: [(&str, &str); 3] =
    [("specs/shop/vendor.yaml", ""), ("specs/shop/pages/add.md", "abc"), ("specs/shop/pages/get.md", "de")];

#[test]
fn an_index_and_the_pages_are_compared() {
    let note = |code, message: &str| Diagnostic::warning(code, "index.md", Place::new(1, 1), message).note();
    let found = [
        note("unindexed-method", "no index names `ping`"),
        note("undocumented-method", "the index names `add`, which no page here documents"),
        note("undocumented-method", "the index names `get`, which no page here documents"),
        note("odd-row", "the row `x` is odd"),
    ];
    assert_eq!(report::index(&found), "  no page documents add, get\n  no index names ping\n");
    assert_eq!(report::index(&[]), "");
}

#[test]
fn a_run_writes_what_is_missing_and_the_next_one_nothing() {
    let folder = workspace("regen-write", &SHOP);
    let first = regen_in(&folder, Mode::Write, false);
    let lines: Vec<&str> = first.out.lines().collect();
    assert_eq!(lines[0], "shop     2 methods     5 fields    2 doc defects   files: 4 written, 0 unchanged, 0 removed");
    assert!(lines[1].starts_with("total    2 methods") && lines[1].ends_with(" s"), "{}", first.out);
    assert_eq!(lines[2], "doc defects: 2 odd-row (--verbose shows them)");
    assert_eq!((first.ending, first.err.as_str()), (Ending::Good, ""));
    assert_eq!(content(&folder.join("src")), ["shop/add.rs", "shop/get.rs", "vendors.rs"]);
    assert_eq!(content(&folder.join("specs/shop/schema")), ["add.yaml", "get.yaml"]);
    let second = regen_in(&folder, Mode::Write, false);
    assert!(second.out.contains("files: 0 written, 4 unchanged, 0 removed"), "{}", second.out);
}

#[test]
fn a_check_fails_with_a_difference_and_the_command_that_mends_it() {
    let folder = workspace("regen-check", &SHOP);
    regen_in(&folder, Mode::Write, false);
    assert_eq!(regen_in(&folder, Mode::Check, false).ending, Ending::Good);
    files::write(&folder.join("specs/shop/pages/get.md"), b"new").unwrap();
    let run = regen_in(&folder, Mode::Check, false);
    assert_eq!(run.ending, Ending::Bad);
    assert!(run.out.contains("files: 2 stale, 2 up to date, 0 to be removed"), "{}", run.out);
    assert!(run.err.contains("shop/get.rs\n@@ ") && run.err.contains("\n-de\n+new\n"), "{}", run.err);
    assert!(run.err.ends_with("2 files are stale; this mends it: cargo xtask regen\n"), "{}", run.err);
    assert_eq!(fs::read_to_string(folder.join("src/shop/get.rs")).unwrap().lines().last(), Some("de"));
}

#[test]
fn files_of_a_vanished_method_and_of_a_vanished_vendor_go() {
    let folder = workspace("regen-vanished", &SHOP);
    for path in ["specs/bank/vendor.yaml", "specs/bank/pages/old/pay.md", "src/lib.rs", "src/shop/by_hand.rs"] {
        files::write(&folder.join(path), b"").unwrap();
    }
    regen_in(&folder, Mode::Write, false);
    assert!(folder.join("src/bank/old/pay.rs").exists());
    fs::remove_file(folder.join("specs/shop/pages/get.md")).unwrap();
    fs::remove_dir_all(folder.join("specs/bank")).unwrap();
    assert_eq!(regen_in(&folder, Mode::Check, false).ending, Ending::Bad);
    let run = regen_in(&folder, Mode::Write, false);
    assert!(run.out.contains("files: 0 written, 2 unchanged, 2 removed"), "{}", run.out);
    assert!(run.out.contains("3 removed"), "the total counts the vendor that is gone: {}", run.out);
    assert_eq!(content(&folder.join("src")), ["lib.rs", "shop/add.rs", "shop/by_hand.rs", "vendors.rs"]);
    let listed = fs::read_to_string(folder.join("src/vendors.rs")).unwrap();
    assert!(listed.contains("mod shop;") && !listed.contains("mod bank;"), "{listed}");
    assert!(!folder.join("src/bank").exists());
}

#[test]
fn a_broken_vendor_is_explained_and_the_others_go_on() {
    let folder = workspace("regen-broken", &SHOP);
    files::write(&folder.join("specs/bank/vendor.yaml"), b"wrong: \"yes\"\n").unwrap();
    files::write(&folder.join("specs/cafe/vendor.yaml"), b"panic").unwrap();
    files::write(&folder.join("specs/empty/pages/a.md"), b"").unwrap();
    let own = format!("// {} from specs/bank.", ensure::HEADER_MARK);
    files::write(&folder.join("src/bank/pay.rs"), own.as_bytes()).unwrap();
    let run = regen_in(&folder, Mode::Write, false);
    assert_eq!(run.ending, Ending::Bad);
    assert_eq!(run.err.matches("error[unknown-key]: no such key").count(), 2, "all at once: {}", run.err);
    assert!(run.err.contains("specs/bank/vendor.yaml:1:1") && run.err.contains("^^^^^"), "{}", run.err);
    assert!(run.err.contains("cafe: internal error: the emitter fell over"), "{}", run.err);
    assert!(run.err.contains("specs/empty/vendor.yaml: "), "{}", run.err);
    assert!(run.out.contains("bank   not generated: 2 errors\n"), "{}", run.out);
    assert_eq!(content(&folder.join("src")), ["bank/pay.rs", "shop/add.rs", "shop/get.rs"]);
}

#[test]
fn whoever_asks_sees_each_diagnostic_with_its_excerpt() {
    let folder = workspace("regen-verbose", &SHOP);
    let run = regen_in(&folder, Mode::Write, true);
    assert!(run.out.contains("specs/shop/pages/add.md:1:1\n  |\n1 | abc\n  | ^^^"), "{}", run.out);
    assert!(!run.out.contains("--verbose"), "{}", run.out);
}

#[test]
fn whoever_asks_sees_the_time_of_each_stage() {
    let folder = workspace("regen-timings", &SHOP);
    let run = regen_in(&folder, Mode::Write, true);
    let rows = run.out.lines().skip_while(|line| !line.starts_with("ms of CPU a stage")).skip(1);
    let rows: Vec<Vec<&str>> = rows.map(|line| line.split_whitespace().collect()).collect();
    let names: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    assert_eq!(
        names,
        ["load", "read", "extract", "align", "resolve", "check", "emit", "print", "yaml", "write", "all"]
    );
    let written: f64 = rows[9][1].parse().unwrap();
    assert!(written > 0.0 && rows[1][1] == "0.0", "a stand-in reads nothing, but files were written: {rows:?}");
}

#[test]
fn without_any_vendor_nothing_is_removed() {
    let own = format!("// {} from specs/bank.", ensure::HEADER_MARK);
    let folder = workspace("regen-none", &[("src/bank/pay.rs", &own), ("specs/README.md", "")]);
    assert!(matches!(regen_in(&folder, Mode::Write, false).ending, Ending::Usage(_)));
    assert_eq!(content(&folder.join("src")), ["bank/pay.rs"]);
}

#[test]
fn a_manifest_with_marks_gets_a_feature_for_each_vendor_and_the_list_asks_for_them() {
    let manifest = format!("[features]\n{}\n{}\n", manifest::START, manifest::END);
    let folder = workspace("regen-features", &SHOP);
    files::write(&folder.join("Cargo.toml"), manifest.as_bytes()).unwrap();
    assert_eq!(regen_in(&folder, Mode::Check, false).ending, Ending::Bad);
    regen_in(&folder, Mode::Write, false);
    let made = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    assert!(made.contains("\nshop = [\"xml\"]\nall-vendors = [\"shop\"]\n"), "{made}");
    let listed = fs::read_to_string(folder.join("src/vendors.rs")).unwrap();
    assert!(listed.contains("#[cfg(feature = \"shop\")]"), "{listed}");
    assert_eq!(regen_in(&folder, Mode::Check, false).ending, Ending::Good);
}

#[test]
fn a_manifest_without_marks_is_not_touched_and_no_feature_is_asked_for() {
    let folder = workspace("regen-no-features", &SHOP);
    files::write(&folder.join("Cargo.toml"), b"[package]\n").unwrap();
    regen_in(&folder, Mode::Write, false);
    assert_eq!(fs::read_to_string(folder.join("Cargo.toml")).unwrap(), "[package]\n");
    assert!(!fs::read_to_string(folder.join("src/vendors.rs")).unwrap().contains("cfg"));
}
