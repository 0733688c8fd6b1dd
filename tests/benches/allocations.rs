//! How often each contender of the benchmark asks for memory. A target of its own, because counting costs time.
//!
//! ```sh
//! cargo bench -p benches --bench allocations              # all groups
//! cargo bench -p benches --bench allocations -- xml-read  # groups whose name contains this
//! ```

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to report")]

#[path = "codec/cases/mod.rs"]
mod cases;
#[path = "codec/data/mod.rs"]
mod data;
#[path = "codec/peers/mod.rs"]
mod peers;
#[path = "codec/rules/mod.rs"]
mod rules;

use cases::{Documents, GROUPS};

/// Group, contender, allocations and bytes of one call, with tabs between them.
fn main() {
    let filter = std::env::args().skip(1).find(|word| !word.starts_with("--")).unwrap_or_default();
    let documents = Documents::new();
    for (group, contenders) in GROUPS.iter().filter(|(group, _)| group.contains(&filter)) {
        for mut one in contenders(&documents) {
            // The first call fills buffers that are used again.
            (one.work)();
            let counted = allocation_counter::measure(|| (one.work)());
            println!("{group}\t{}\t{}\t{}", one.name, counted.count_total, counted.bytes_total);
        }
    }
}
