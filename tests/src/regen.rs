//! What regen promises: the same bytes for the same pages, and nothing that hangs on where a line stands.

use crate::vendors;
use codegen::{File, Generated, VendorSources, compare, generate, yaml};

type Files = Vec<(String, String)>;

/// Everything that would be written.
fn files(sources: &VendorSources) -> Files {
    texts(generate(sources).unwrap_or_else(|found| panic!("{}: {found:#?}", sources.name)))
}

/// The same of a vendor as it stands.
fn files_of(vendor: &str) -> Files {
    texts(vendors::generated(vendor).clone())
}

fn texts(found: Generated) -> Files {
    let text = |file: File| (file.path, String::from_utf8(file.bytes).unwrap());
    found.schema_files.into_iter().chain(found.rust_files).map(text).collect()
}

fn assert_same(found: &[(String, String)], expected: &[(String, String)], why: &str) {
    let names = |files: &[(String, String)]| files.iter().map(|file| file.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(found), names(expected), "{why}");
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found.1, expected.1, "{why} changes {}", found.0);
    }
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    for vendor in vendors::NAMES {
        assert_same(&files(&vendors::sources(vendor)), &files_of(vendor), "a second run");
    }
}

/// Anything else is set by prettyplease, which takes ten times as long.
#[test]
fn everything_that_is_emitted_is_known_to_the_printer() {
    for vendor in vendors::NAMES {
        assert_eq!(vendors::generated(vendor).set_by_others, 0, "files of {vendor}");
    }
}

#[test]
fn what_is_committed_is_what_the_pages_give() {
    for vendor in vendors::NAMES {
        let found = vendors::generated(vendor);
        let mut specs = vendors::files_below(&vendors::root().join("specs").join(vendor));
        let is_owned = |path: &str| codegen::owned().any(|place| path.split('/').next() == Some(place));
        specs.retain(|file| is_owned(&file.path));
        assert_eq!(specs.len(), found.schema_files.len());
        for file in &specs {
            let path = &file.path;
            let same = found.schema_files.iter().find(|made| made.path == *path).map(|made| &made.bytes);
            assert!(same == Some(&file.bytes), "{vendor}/{path} is stale: run `cargo xtask regen`");
        }
        let crate_files = vendors::files_below(&vendors::root().join("generated/src").join(vendor));
        assert_eq!(crate_files.len(), found.rust_files.len(), "{vendor}");
    }
}

#[test]
fn lines_above_and_an_unrelated_paragraph_change_nothing() {
    for vendor in vendors::NAMES {
        let sources = vendors::sources(vendor);
        let mut moved = sources.clone();
        for page in &mut moved.pages {
            page.bytes = below_a_paragraph(page);
        }
        assert_same(&files(&moved), &files_of(vendor), "a paragraph at the top");
    }
}

/// The page with blank lines and a paragraph in front of its content.
fn below_a_paragraph(page: &File) -> Vec<u8> {
    let text = String::from_utf8(page.bytes.clone()).unwrap();
    if page.path.ends_with(".html") {
        let body = text.find("<body").and_then(|at| text[at..].find('>').map(|end| at + end + 1)).unwrap();
        return format!("{}\n\n\n<p>The office is closed on Friday.</p>\n\n{}", &text[..body], &text[body..])
            .into_bytes();
    }
    // A front matter must stay the first thing of its page.
    let start = match text.strip_prefix("---\n") {
        Some(rest) => 4 + rest.find("\n---\n").unwrap() + 5,
        None => 0,
    };
    // What follows a title is the method's description, so the paragraph goes below it.
    let start = if text[start..].starts_with('#') { start + below_the_description(&text[start..]) } else { start };
    // The first line of rendered text and of a list of values is its title: nothing but blank lines may stand above it.
    let is_titled = page.path.ends_with(".txt") || page.path.contains("enum.");
    let paragraph = if is_titled { "" } else { "The office is closed on Friday.\n\n" };
    format!("{}\n\n\n{paragraph}{}", &text[..start], &text[start..]).into_bytes()
}

/// The byte behind the paragraph that follows a title.
fn below_the_description(text: &str) -> usize {
    let title = text.find("\n\n").map_or(text.len(), |end| end + 2);
    text[title..].find("\n\n").map_or(text.len(), |end| title + end + 2)
}

#[test]
fn the_order_of_the_page_files_does_not_matter() {
    for vendor in vendors::NAMES {
        let mut turned = vendors::sources(vendor);
        turned.pages.reverse();
        assert_same(&files(&turned), &files_of(vendor), "another order of files");
    }
}

#[test]
fn a_page_under_another_name_says_the_same() {
    let mut renamed = vendors::sources("iovox");
    let change = |text: &str| text.replace("updateContacts.html", "a-page.txt");
    renamed.config.bytes = change(&String::from_utf8(renamed.config.bytes).unwrap()).into_bytes();
    renamed.pages.iter_mut().for_each(|page| page.path = change(&page.path));
    // Comments are filled to a width, so a shorter name breaks their lines elsewhere.
    let squeeze = |files: Files| -> Files {
        let code = |line: &&str| !line.trim_start().starts_with("//");
        let squeezed = |text: String| text.lines().filter(code).flat_map(str::split_whitespace).collect();
        files.into_iter().map(|(path, text)| (path, squeezed(change(&text)))).collect()
    };
    assert_same(&squeeze(files(&renamed)), &squeeze(files_of("iovox")), "another name of the page");
}

#[test]
fn a_schema_read_back_is_the_schema_that_was_written() {
    for vendor in vendors::NAMES {
        let files = &vendors::generated(vendor).schema_files;
        for file in files.iter().filter(|file| file.path.starts_with("schema/")) {
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            let again = match file.path.as_str() {
                "schema/enums.yaml" => yaml::write_enums(&yaml::read_enums(file).unwrap()),
                "schema/errors.yaml" => yaml::write_errors(&yaml::read_errors(file).unwrap()),
                "schema/types.yaml" => yaml::write_types(&yaml::read_types(file).unwrap()),
                _ => yaml::write_method(&yaml::read_method(file).unwrap()),
            };
            assert_eq!(again, text, "{vendor}/{}", file.path);
        }
    }
}

#[test]
fn what_a_page_of_history_shows_is_a_schema_of_its_own_and_nothing_else() {
    let made = vendors::generated("planfix");
    let is_old = |file: &&File| file.path.starts_with("schema/history/ru/contacts-diff.");
    let old: Vec<_> = made.schema_files.iter().filter(is_old).map(|file| yaml::read_method(file).unwrap()).collect();
    assert!(old.iter().any(|method| method.name == "contact.update"), "{}", old.len());
    for method in &old {
        assert_eq!(method.revision, codegen::page::Revision::Old, "{}", method.name);
        assert!(method.pages.iter().all(|page| page.contains("contacts-diff")), "{:?}", method.pages);
        let today = made.schemas.iter().find(|today| today.name == method.name).unwrap();
        assert!(!compare(method, today).is_empty(), "{} has not changed", method.name);
    }
    assert!(made.schemas.iter().all(|method| method.pages.iter().all(|page| !page.contains("diff"))));
    let uses_old = |file: &&File| String::from_utf8_lossy(&file.bytes).contains("contacts-diff");
    assert_eq!(made.rust_files.iter().filter(uses_old).count(), 0);
}

#[test]
fn a_correction_that_matches_nothing_is_an_error_with_its_line() {
    let mut sources = vendors::sources("iovox");
    let text = "# by hand\n- method: \"updateContacts\"\n  part: \"request\"\n  path: \"contact.company\"\n  property: \"kind\"\n  \
                was: \"integer\"\n  value: \"string\"\n  reason: \"for the test\"\n";
    sources.corrections = Some(File { path: "corrections.yaml".into(), bytes: text.into() });
    let found = generate(&sources).unwrap_err();
    let stale: Vec<_> = found.iter().filter(|found| found.code == "stale-correction").collect();
    assert_eq!(stale.len(), 1, "{found:?}");
    assert_eq!(stale[0].place.map(|place| place.line), Some(2));
    assert!(stale[0].message.contains("contact.company"), "{}", stale[0].message);
}

#[test]
fn a_correction_changes_what_it_names_and_is_named_as_the_source() {
    let mut sources = vendors::sources("iovox");
    let text = "- method: \"updateContacts\"\n  part: \"request\"\n  path: \"contact.company\"\n  property: \"max_length\"\n  \
                was: \"\"\n  value: \"64\"\n  reason: \"for the test\"\n";
    sources.corrections = Some(File { path: "corrections.yaml".into(), bytes: text.into() });
    let found = generate(&sources).unwrap();
    let schema = found.schema_files.iter().find(|file| file.path.contains("updateContacts")).unwrap();
    let method = yaml::read_method(schema).unwrap();
    let request = method.request.unwrap();
    let company = vendors::field(&request.fields, "contact.company");
    assert_eq!((company.max_length, &*company.origins[0].page), (Some(64), "corrections.yaml"));
    let code = found.rust_files.iter().find(|file| file.path.ends_with("update_contacts.rs")).unwrap();
    let squeezed: String = String::from_utf8(code.bytes.clone()).unwrap().split_whitespace().collect();
    assert!(
        squeezed.contains("checker.text(&self.company,rule!(\"company\",MaxLength(64),"),
        "the rule is in the code"
    );
}
