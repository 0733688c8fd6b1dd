//! Pages as they may come: cut, with lines lost, doubled or in another order. Nothing panics, every diagnostic has a
//! place inside of its page, and what is generated is Rust.

use crate::random::Random;
use crate::vendors;
use codegen::{File, generate};
use std::path::Path;

/// The pages of all cases.
fn pages() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let is_page = |file: &File| file.path.split('/').nth(1).is_some_and(|name| name.starts_with("page"));
    vendors::files_below(&folder).into_iter().filter(is_page).collect()
}

/// The page with something done to its lines.
fn mutated(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    for _ in 0..1 + random.below(3) {
        if lines.len() < 2 {
            break;
        }
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        match random.below(4) {
            0 => drop(lines.remove(one)),
            1 => lines.insert(one, lines[other]),
            2 => lines.swap(one, other),
            _ => lines[one] = &lines[one][..lines[one].len() / 2],
        }
    }
    lines.concat()
}

fn check(path: &str, bytes: &[u8]) {
    let understood = codegen::inspect(path, bytes);
    // The end of a page that ends with a line break is a place, too.
    let lines = understood.page.source.lines().count() + 1;
    for found in &understood.diagnostics {
        let line = found.place.map_or(1, |place| place.line as usize);
        assert!((1..=lines).contains(&line), "{path} has {lines} lines: {found:?}");
    }
}

#[test]
fn a_page_may_be_cut_anywhere() {
    for page in pages() {
        for part in 0..6 {
            check(&page.path, &page.bytes[..page.bytes.len() * part / 6]);
        }
    }
}

#[test]
fn lines_may_be_lost_doubled_or_moved() {
    for page in pages() {
        for seed in 0..6 {
            check(&page.path, &mutated(&page.bytes, &mut Random::new(seed)));
        }
    }
}

#[test]
fn what_is_generated_is_rust_or_refused_with_a_reason() {
    for case in ["vendor_of_json", "vendor_of_xml"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(case);
        let mut sources = vendors::sources_of(&folder, case);
        let pages = vendors::files_below(&folder);
        for seed in 0..15 {
            let mut random = Random::new(seed);
            let is_page = |file: &&File| file.path.starts_with("page");
            sources.pages = pages
                .iter()
                .filter(is_page)
                .map(|page| File { path: page.path.clone(), bytes: mutated(&page.bytes, &mut random) })
                .collect();
            if let Err(found) = generate(&sources) {
                assert!(!found.is_empty(), "{case}, seed {seed}");
                assert!(found.iter().all(|found| found.code != "emitted-no-rust"), "{case}, seed {seed}: {found:?}");
            }
        }
    }
}
