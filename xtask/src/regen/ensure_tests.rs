//! What happens to a folder, in both modes.

use super::*;

fn generated(text: &str) -> String {
    format!("// {HEADER_MARK} from specs/shop. Do not edit.\n{text}\n")
}

fn wanted(files: &[(&str, &str)]) -> Vec<File> {
    files.iter().map(|(path, text)| File { path: (*path).into(), bytes: generated(text).into_bytes() }).collect()
}

fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = files::scratch(name);
    files.iter().for_each(|(path, text)| files::write(&folder.join(path), text.as_bytes()).unwrap());
    folder
}

fn content(folder: &Path) -> Vec<String> {
    files::list(folder).into_iter().map(|path| files::relative(&path.unwrap(), folder)).collect()
}

fn ensure(base: &Path, owned: &[&str], files: &[File], mode: Mode) -> Outcome {
    super::ensure(&[Wanted { base, owned, files }], mode)
}

fn counts(outcome: &Outcome) -> (usize, usize, usize) {
    (outcome.written(), outcome.unchanged, outcome.removed())
}

#[test]
fn what_is_missing_is_written_and_then_left_alone() {
    let base = folder("ensure-write", &[]);
    let wanted = wanted(&[("shop/order/get.rs", "a"), ("shop/mod.rs", "b")]);
    assert_eq!(counts(&ensure(&base, &["shop"], &wanted, Mode::Write)), (2, 0, 0));
    assert_eq!(content(&base), ["shop/mod.rs", "shop/order/get.rs"]);
    let before = fs::metadata(base.join("shop/mod.rs")).unwrap().modified().unwrap();
    assert_eq!(counts(&ensure(&base, &["shop"], &wanted, Mode::Write)), (0, 2, 0));
    assert_eq!(fs::metadata(base.join("shop/mod.rs")).unwrap().modified().unwrap(), before, "not even touched");
}

#[test]
fn a_check_changes_nothing_and_finds_what_a_write_would_do() {
    let old = generated("old");
    let base = folder("ensure-check", &[("shop/mod.rs", &old), ("shop/gone.rs", &old)]);
    let wanted = wanted(&[("shop/mod.rs", "new"), ("shop/more.rs", "new")]);
    let checked = ensure(&base, &["shop"], &wanted, Mode::Check);
    assert_eq!(content(&base), ["shop/gone.rs", "shop/mod.rs"]);
    assert_eq!(fs::read_to_string(base.join("shop/mod.rs")).unwrap(), old);
    assert_eq!(ensure(&base, &["shop"], &wanted, Mode::Write), checked);
    assert_eq!(content(&base), ["shop/mod.rs", "shop/more.rs"]);
    assert_eq!(counts(&ensure(&base, &["shop"], &wanted, Mode::Check)), (0, 2, 0));
}

#[test]
fn only_own_files_are_removed_and_only_in_the_own_folder() {
    let own = generated("vanished");
    let by_hand = "// A note: files here are written by regen.\n";
    let base = folder(
        "ensure-remove",
        &[
            ("shop/order/drop.rs", &own),
            ("shop/order/deep/er.rs", &own),
            ("shop/ticket/by_hand.rs", by_hand),
            ("shop/ticket/drop.rs", &own),
            ("bank/mod.rs", &own),
        ],
    );
    let outcome = ensure(&base, &["shop"], &wanted(&[("shop/mod.rs", "a")]), Mode::Write);
    assert_eq!(counts(&outcome), (1, 0, 3));
    assert_eq!(content(&base), ["bank/mod.rs", "shop/mod.rs", "shop/ticket/by_hand.rs"]);
    assert!(!base.join("shop/order").exists(), "an emptied folder goes too");
}

#[test]
fn what_a_killed_run_left_goes_with_the_next_one() {
    let left = "half of a fi";
    let base = folder(
        "ensure-killed",
        &[
            ("shop/order/.get.rs.being-written", left),
            ("shop/.mod.rs.being-written", left),
            (".list.rs.being-written", left),
            ("other/.mod.rs.being-written", left),
        ],
    );
    let wanted = wanted(&[("shop/mod.rs", "a"), ("list.rs", "b")]);
    let both = |mode| {
        let mut outcome = ensure(&base, &["shop"], &wanted[..1], mode);
        outcome.add(ensure_file(&base, &wanted[1], mode));
        outcome
    };
    let checked = both(Mode::Check);
    assert_eq!(counts(&checked), (2, 0, 3));
    assert_eq!(both(Mode::Write), checked);
    assert_eq!(content(&base), ["list.rs", "other/.mod.rs.being-written", "shop/mod.rs"]);
    assert_eq!(counts(&both(Mode::Check)), (0, 2, 0));
}

#[test]
fn a_schema_bears_the_header() {
    let schema = codegen::yaml::write_method(&codegen::schema::Method::default());
    let base = folder("ensure-bears", &[("a.yaml", &schema)]);
    assert!(bears_header(&base.join("a.yaml")).unwrap(), "{schema}");
}

#[test]
fn the_header_is_a_comment_at_the_top() {
    let yaml = format!("# What the docs say.\n#   page\n# {HEADER_MARK}: edits are lost.\nname: \"a\"\n");
    let quoted = format!("//! A test.\n\nconst HEADER: &str = \"\n// {HEADER_MARK}\";\n");
    let about = format!("// Not one of those {HEADER_MARK}.\n");
    let base = folder("ensure-header", &[("a/own.yaml", &yaml), ("a/quoted.rs", &quoted), ("a/about.rs", &about)]);
    ensure(&base, &["a"], &[], Mode::Write);
    assert_eq!(content(&base), ["a/about.rs", "a/quoted.rs"]);
}

#[test]
fn a_folder_makes_room_for_a_file() {
    let base = folder("ensure-room", &[("shop/order/mod.rs", &generated("a"))]);
    let outcome = ensure(&base, &["shop"], &wanted(&[("shop/order", "b")]), Mode::Write);
    assert_eq!(outcome.errors, Vec::<String>::new());
    assert_eq!(content(&base), ["shop/order"]);
}

#[test]
fn no_path_leaves_its_folder() {
    let base = folder("ensure-outside", &[]);
    for path in ["../out.rs", "/out.rs", "shop/../../out.rs", ""] {
        let file = File { path: path.into(), bytes: vec![] };
        assert_eq!(ensure(&base, &["shop"], &[file], Mode::Write).errors.len(), 1, "{path}");
    }
    let twice = [File { path: "a".into(), bytes: vec![1] }, File { path: "a".into(), bytes: vec![2] }];
    assert_eq!(ensure(&base, &["shop"], &twice, Mode::Write).errors.len(), 1);
    assert_eq!(fs::read(base.join("a")).unwrap(), [1]);
}

#[test]
fn a_failure_is_told_and_the_others_go_on() {
    let base = folder("ensure-failure", &[("shop/blocked/inside.txt", "by hand")]);
    let outcome = ensure(&base, &["shop"], &wanted(&[("shop/blocked", "a"), ("shop/free.rs", "b")]), Mode::Write);
    assert_eq!(outcome.errors.len(), 1, "{:?}", outcome.errors);
    assert_eq!(content(&base), ["shop/blocked/inside.txt", "shop/free.rs"]);
}

#[test]
fn a_sweep_takes_the_generated_files_it_concerns() {
    let own = generated("a");
    let base = folder("ensure-sweep", &[("gone/mod.rs", &own), ("shop/mod.rs", &own), ("lib.rs", "// by hand\n")]);
    let concerns = |path: &Path| !path.starts_with(base.join("shop"));
    assert_eq!(counts(&sweep(&base, concerns, Mode::Check)), (0, 0, 1));
    assert_eq!(counts(&sweep(&base, concerns, Mode::Write)), (0, 0, 1));
    assert_eq!(content(&base), ["lib.rs", "shop/mod.rs"]);
}

#[test]
fn folders_take_turns() {
    let file = File::default();
    let files = ["a/1", "a/2", "a/3", "a/4", "b/1", "b/2"].map(|path| (PathBuf::from(path), &file));
    let turns: Vec<String> = in_turns(files.into()).iter().map(|(path, _)| path.display().to_string()).collect();
    assert_eq!(turns, ["a/1", "a/2", "b/1", "a/3", "a/4", "b/2"]);
}
