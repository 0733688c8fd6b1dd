//! How fast the generated crate reads, writes and validates, beside the peers that people would take instead.
//! `cargo xtask bench` runs this and holds the figures against their aims; by itself it prints times:
//!
//! ```sh
//! cargo bench -p benches                          # all groups
//! cargo bench -p benches -- xml-read              # groups whose name contains this
//! cargo bench -p benches -- --calls xml-read-list "ours, owned" 20   # the bare work, for callgrind
//! ```

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to report")]

mod cases;
mod data;
mod harness;
mod peers;
mod rules;

use cases::{Documents, GROUPS};

/// How often each contender has its turn.
const ROUNDS: usize = 120;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let documents = Documents::new();
    match words[..] {
        ["--calls", group, contender, calls] => call(&documents, group, contender, calls.parse().unwrap()),
        ["--list"] => list(&documents),
        ["--lines", filter] => times(&documents, filter, true),
        [filter] => times(&documents, filter, false),
        [] => times(&documents, "", false),
        _ => eprintln!("usage: [FILTER] | --lines FILTER | --list | --calls GROUP CONTENDER NUMBER"),
    }
}

/// Does the work of one contender and nothing else, once it is set up.
fn call(documents: &Documents, group: &str, contender: &str, calls: usize) {
    for (_, contenders) in GROUPS.iter().filter(|(name, _)| *name == group) {
        for one in contenders(documents).iter_mut().filter(|one| one.name == contender) {
            (0..calls).for_each(|_| (one.work)());
        }
    }
}

/// Every contender on a line, after its group and a tab.
fn list(documents: &Documents) {
    for (group, contenders) in GROUPS {
        contenders(documents).iter().for_each(|one| println!("{group}\t{}", one.name));
    }
}

/// The best times: for people, or as lines of group, contender and nanoseconds with tabs between them.
fn times(documents: &Documents, filter: &str, lines: bool) {
    if !lines {
        sizes(documents);
    }
    for (group, contenders) in GROUPS.iter().filter(|(group, _)| group.contains(filter)) {
        let timings = harness::time(&mut contenders(documents), ROUNDS);
        let ours = timings.first().map_or(f64::NAN, |timing| timing.nanoseconds);
        if !lines {
            println!("\n{group}");
        }
        for timing in timings {
            let (name, nanoseconds) = (timing.name, timing.nanoseconds);
            match lines {
                true => println!("{group}\t{name}\t{nanoseconds:.1}"),
                false => println!("  {name:<22} {:>10.2} µs {:>7.2} ×", nanoseconds / 1e3, nanoseconds / ours),
            }
        }
    }
}

/// What the documents are, and how many bytes they have.
fn sizes(documents: &Documents) {
    for (name, document) in [
        ("contact.update", &documents.update),
        ("contact.getList, 100 contacts", &documents.list),
        ("the same, pretty-printed", &documents.list_pretty),
        ("the same, children shuffled", &documents.list_shuffled),
        ("iovox update, 50 contacts", &documents.iovox),
        ("SuperOffice ContactEntity", &documents.entity),
    ] {
        println!("{:>8} bytes  {name}", document.len());
    }
}
