//! A folder a case, below `tests/cases/`: a page, what Contactory understands of it (`expected.txt`), and where there
//! is a `vendor.yaml`, the schema and the code that come of it. `UPDATE_EXPECTED=1 cargo test -p tests` writes what
//! is expected anew; it is reviewed, not believed.

mod code;
mod limits;
mod text;

use crate::vendors;
use codegen::{File, Generated, generate};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of all cases.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Holds what is understood of a case against what is expected.
fn check(name: &str) {
    let folder = folder().join(name);
    let pages: Vec<File> = vendors::files_below(&folder)
        .into_iter()
        .filter(|file| file.path.starts_with("page") && !file.path.contains('/'))
        .collect();
    assert!(!pages.is_empty(), "{name} has a file page.*");
    let understood: Vec<String> =
        pages.iter().map(|page| text::text(&codegen::inspect(&page.path, &page.bytes))).collect();
    expect(&folder.join("expected.txt"), &understood.join("\n"));
    if folder.join("vendor.yaml").exists() {
        check_generated(&folder, name, pages);
    }
}

/// The schema and the code of a case with a `vendor.yaml`.
fn check_generated(folder: &Path, name: &str, pages: Vec<File>) {
    let mut sources = vendors::sources_of(folder, name);
    sources.pages = pages;
    sources.runtime = "contactory::runtime".to_owned();
    let Generated { schema_files, rust_files, set_by_others, .. } =
        generate(&sources).unwrap_or_else(|found| panic!("{found:#?}"));
    assert_eq!(set_by_others, 0, "files of {name} that the printer does not know");
    let expected = folder.join("expected");
    let mut paths = Vec::new();
    for file in schema_files.iter().chain(&rust_files) {
        expect(&expected.join(&file.path), std::str::from_utf8(&file.bytes).unwrap());
        paths.push(file.path.clone());
    }
    paths.sort();
    let there: Vec<String> = vendors::files_below(&expected).into_iter().map(|file| file.path).collect();
    assert_eq!(there, paths, "the files of {name}");
}

/// Compares, or writes when `UPDATE_EXPECTED` is set.
fn expect(path: &Path, found: &str) {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, found).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if found == expected {
        return;
    }
    let differs = found.lines().zip(expected.lines()).take_while(|(found, expected)| found == expected).count();
    let window = |text: &str| text.lines().skip(differs.saturating_sub(2)).take(8).collect::<Vec<_>>().join("\n");
    panic!(
        "{} differs at line {}:\n--- expected\n{}\n--- found\n{}\n(UPDATE_EXPECTED=1 writes it anew; review it)",
        path.display(),
        differs + 1,
        window(&expected),
        window(found)
    );
}

/// A test for each folder, and one that none is forgotten.
macro_rules! cases {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*

        #[test]
        fn every_folder_is_a_case() {
            let mut found: Vec<String> = fs::read_dir(folder())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
                .collect();
            found.sort();
            assert_eq!(found, [$(stringify!($name)),*]);
        }
    };
}
cases! {
    broken_samples
    cut_page
    docfx_html
    error_page
    flattened_text
    german_words
    glued_cells
    invisible_characters
    json_roots
    many_methods
    markdown_with_blank_lines
    markup_in_cells
    minified_html
    no_page
    pipe_rows
    relative_paths
    rest_json
    samples_in_variants
    shifted_cells
    sphinx_html
    stripped_sample
    tables_of_other_things
    values_page
    vendor_of_bytes
    vendor_of_json
    vendor_of_limits
    vendor_of_patches
    vendor_of_xml
    wiki_diff
    wiki_html
    windows_1251
    words_of_duty
}
