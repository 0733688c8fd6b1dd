//! What is said about the figures: a table for people at the terminal, JSON for programs, Markdown for the repository.
//!
//! Rows enter, text leaves; `bench` calls it.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use super::Findings;
use super::figure::{self, Profile};
use super::row::{Row, Standing, bound};
use crate::grid::{self, Column, Cut};

/// The figures as columns.
pub fn table(rows: &[Row], width: usize) -> String {
    let columns = ["FIGURE", "VALUE", "MUST", "AIM", ""].map(|name| Column { name, cut: Cut::End });
    let cells: Vec<Vec<String>> = rows.iter().map(|row| cells(row, &row.figure.name)).collect();
    let widths = grid::widths(&columns, cells.iter(), width);
    let lines = cells.iter().map(|row| grid::row(&columns, row, &widths));
    [grid::header(&columns, &widths)].into_iter().chain(lines).map(|line| line + "\n").collect()
}

fn cells(row: &Row, name: &str) -> Vec<String> {
    let unit = row.figure.unit;
    let standing = match &row.value {
        Err(why) => why.clone(),
        Ok(_) => row.standing().words().to_owned(),
    };
    vec![name.to_owned(), row.shown(), bound(row.figure.must, unit), bound(row.figure.aim, unit), standing]
}

/// The figures as JSON: a list of objects.
pub fn json(rows: &[Row]) -> String {
    let rows = rows.iter().map(|row| {
        json!({
            "name": row.figure.name,
            "title": row.figure.title,
            "value": row.value.as_ref().ok(),
            "must": row.figure.must,
            "aim": row.figure.aim,
            "unit": row.figure.unit.sign(),
            "met": (row.standing() != Standing::Shown).then(|| row.standing().is_good()),
            "why": row.value.as_ref().err(),
        })
    });
    format!("{:#}", Value::Array(rows.collect()))
}

/// The whole file.
pub fn markdown(root: &Path, rows: &[Row], findings: &Findings) -> String {
    let mut out = String::from("<!-- Written by `cargo xtask bench`. Do not edit. -->\n\n# How fast it is\n\n");
    let good = rows.iter().filter(|row| row.standing().is_good() && row.figure.must.is_some()).count();
    let asked = rows.iter().filter(|row| row.figure.must.is_some()).count();
    let _ = writeln!(out, "{good} of {asked} figures are what they must be. {}\n", machine(root));
    out.push_str(
        "Times are ratios of the best times of contenders that took turns in one run; that all of them mean the same is \
         asserted before. *LTO* is a build with link-time optimization and one codegen unit, everything else is a plain \
         release build. Instructions are counted by callgrind, setting up not included. *Owned* is, of ours, `from_xml_owned` \
         and `from_json_owned`, which is what a user calls who keeps what was read. The peers of XML are quick-xml, those of JSON serde_json, with serde's derives \
         on the same types; the borrowing ones borrow even inside an `Option`.\n\n![figures](results.svg)\n\n",
    );
    out.push_str("| Figure | Value | Must | Aim | |\n|---|--:|--:|--:|---|\n");
    for row in rows {
        let _ = writeln!(out, "| {} |", cells(row, &row.figure.title).join(" | "));
    }
    costs(&mut out, rows);
    contenders(&mut out, findings);
    compile(&mut out, findings);
    generators(&mut out, findings);
    out
}

/// What stands in the way of the musts that are missed, where that is known.
fn costs(out: &mut String, rows: &[Row]) {
    let missed = rows.iter().filter(|row| row.standing() == Standing::Missed);
    let mut known = missed.filter_map(|row| Some((&row.figure.title, figure::cost(&row.figure.name)?))).peekable();
    if known.peek().is_some() {
        out.push_str("\n## What costs the musts that are missed\n\n");
    }
    for (title, cost) in known {
        let _ = writeln!(out, "- {title}: {cost}");
    }
}

fn contenders(out: &mut String, findings: &Findings) {
    out.push_str("\n## Every contender\n\nMicroseconds of a call at best, and what a call costs besides.\n\n");
    out.push_str("| Work | Contender | µs | µs, LTO | Instructions | Allocations |\n|---|---|--:|--:|--:|--:|\n");
    let measured = &findings.measured;
    for (profile, group, contender) in measured.times.keys().filter(|(profile, ..)| *profile == Profile::Plain) {
        let key = (group.clone(), contender.clone());
        let micro = |profile| measured.time(profile, group, contender).map(|time| format!("{:.2}", time / 1e3));
        let whole = |value: Option<&f64>| value.map(|value| format!("{value:.0}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "| {group} | {contender} | {} | {} | {} | {} |",
            micro(*profile).unwrap_or_default(),
            micro(Profile::Lto).unwrap_or_default(),
            whole(measured.instructions.get(&key)),
            whole(measured.allocations.get(&key)),
        );
    }
}

fn compile(out: &mut String, findings: &Findings) {
    let Some(Ok(compared)) = &findings.compiled else { return };
    out.push_str("\n## A consumer's compiler\n\nA crate of 60 types of 20 fields that reads and writes each of them as XML; what it depends on is built.\n\n");
    out.push_str("| | CPU of rustc, s | Lines of LLVM IR | Binary, net kB |\n|---|--:|--:|--:|\n");
    for (name, costs) in [("as regen writes it", compared.ours), ("serde and quick-xml", compared.peer)] {
        let _ = writeln!(out, "| {name} | {:.2} | {:.0} | {:.0} |", costs.cpu, costs.lines, costs.binary / 1e3);
    }
}

fn generators(out: &mut String, findings: &Findings) {
    let Some(Ok(timed)) = &findings.generated else { return };
    out.push_str(
        "\n## Other generators\n\nThe same operations of SuperOffice, whole process, each run into a new folder, nothing built. cargo-progenitor is what users of progenitor run to \
         get files: it writes a crate and has rustfmt format it. As a library, in a program that does nothing else and \
         formats with prettyplease, progenitor is quicker. Both read a copy of our OpenAPI with one media type a body \
         and one answer an operation, since they refuse more.\n\n| | s |\n|---|--:|\n",
    );
    let _ = writeln!(out, "| regen, from the vendor's pages | {:.3} |", timed.ours);
    for (generator, seconds) in &timed.others {
        let seconds =
            seconds.as_ref().map_or_else(|why| format!("not measured: {why}"), |seconds| format!("{seconds:.3}"));
        let _ = writeln!(out, "| {}, from our OpenAPI | {seconds} |", generator.title());
    }
}

/// On what it was measured, and at which commit.
fn machine(root: &Path) -> String {
    let said = |program: &str, words: &[&str]| {
        let output =
            Command::new(program).current_dir(root).args(words).output().ok().filter(|out| out.status.success());
        output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let processor = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        text.lines()
            .find(|line| line.starts_with("model name"))
            .and_then(|line| Some(line.split_once(": ")?.1.to_owned()))
    });
    let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
    let commit = said("git", &["rev-parse", "--short", "HEAD"]).unwrap_or_else(|| "no commit".to_owned());
    // What bench itself writes is not a change of what was measured.
    let changed =
        said("git", &["status", "--porcelain", "--", ".", ":!tests/benches/RESULTS.md", ":!tests/benches/results.svg"]);
    let changed = if changed.is_none_or(|lines| lines.is_empty()) { "" } else { ", with changes" };
    let rust = said("rustc", &["--version"]).unwrap_or_else(|| "rustc".to_owned());
    // Ratios hold under load, and whoever compares seconds wants to know of it.
    let load = std::fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|text| text.split_whitespace().nth(2)).unwrap_or("unknown");
    let processor = processor.unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    format!(
        "Measured on {processor}, {cores} cores, load {load}, {}, with {rust}, at commit {commit}{changed}.",
        std::env::consts::OS
    )
}
