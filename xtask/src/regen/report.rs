//! What regen says: a line a vendor, the total, what is stale, and the diagnostics of those who ask for them.
//!
//! Counts, files and diagnostics enter, text leaves; `regen` calls it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::timings::Timings;
use codegen::{File, VendorSources};

use super::diff;
use super::ensure::{Mode, Outcome};
use crate::diagnostics::{self, Lines, Style};
use crate::workspace::{CONFIG, CORRECTIONS, PAGES};

/// How many stale files are shown with their difference.
const DIFFERENCES: usize = 10;

/// What is counted, of a vendor or of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Methods.
    pub methods: usize,
    /// Fields.
    pub fields: usize,
    /// Diagnostics that are no mere notes.
    pub defects: usize,
    /// Files that were, or would be, written.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files that were, or would be, removed.
    pub removed: usize,
    /// How long each stage took.
    pub timings: Timings,
}

impl Counts {
    /// Counts what became of files.
    pub fn count(&mut self, outcome: &Outcome) {
        self.written += outcome.written();
        self.unchanged += outcome.unchanged;
        self.removed += outcome.removed();
    }

    /// Adds those of another vendor.
    pub fn add(&mut self, other: Counts) {
        self.methods += other.methods;
        self.fields += other.fields;
        self.defects += other.defects;
        self.written += other.written;
        self.unchanged += other.unchanged;
        self.removed += other.removed;
        self.timings.add(other.timings);
    }

    /// The line that shows them.
    pub fn line(&self, mode: Mode) -> String {
        let [written, unchanged, removed] = match mode {
            Mode::Write => ["written", "unchanged", "removed"],
            Mode::Check => ["stale", "up to date", "to be removed"],
        };
        format!(
            "{:>3} methods {:>5} fields {:>4} doc defects   files: {} {written}, {} {unchanged}, {} {removed}",
            self.methods, self.fields, self.defects, self.written, self.unchanged, self.removed
        )
    }
}

/// How many of them say that the docs are wrong.
pub fn defects(diagnostics: &[Diagnostic]) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.severity > Severity::Note).count()
}

/// `doc defects: 3 wrong-method-name, 1 unclosed-element`, most frequent first.
pub fn summary<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics.filter(|diagnostic| diagnostic.severity > Severity::Note) {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let words: Vec<String> = counts.iter().map(|(code, count)| format!("{count} {code}")).collect();
    (!words.is_empty()).then(|| format!("doc defects: {}", words.join(", ")))
}

/// What an index names and no page documents, and the other way round: a line each.
pub fn index(diagnostics: &[Diagnostic]) -> String {
    let lines = [("undocumented-method", "no page documents"), ("unindexed-method", "no index names")];
    let mut text = String::new();
    for (code, words) in lines {
        // The message holds the name of the method in backticks.
        let found = diagnostics.iter().filter(|found| found.code == code);
        let names: Vec<&str> = found.filter_map(|found| found.message.split('`').nth(1)).collect();
        if !names.is_empty() {
            text.push_str(&format!("  {words} {}\n", names.join(", ")));
        }
    }
    text
}

/// The last line: `total …, 0.12 s`.
pub fn total(counts: &Counts, mode: Mode, name_width: usize, time: Duration) -> String {
    format!("{:name_width$}  {}   {:.2} s", "total", counts.line(mode), time.as_secs_f64())
}

/// A line a stage, and their sum.
pub fn timings(timings: &Timings) -> String {
    let stages = timings.stages().map(|(stage, time)| (stage.name(), time));
    let mut text = "ms of CPU a stage, added up over threads\n".to_owned();
    for (name, time) in stages.chain([("all", timings.total())]) {
        text.push_str(&format!("  {name:8}{:>10.1}\n", time.as_secs_f64() * 1e3));
    }
    text
}

/// Diagnostics of a vendor with their excerpts, out of the files that were read.
pub fn explain(specs: &Path, sources: &VendorSources, diagnostics: &[Diagnostic], style: Style) -> String {
    let names = Names::of(specs, sources);
    let shown: Vec<Diagnostic> = diagnostics.iter().map(|found| names.located(found)).collect();
    let mentioned: HashSet<&str> = shown.iter().map(|found| found.page.as_str()).collect();
    let files = names.files.iter().filter(|(path, _)| mentioned.contains(path.as_str()));
    // Places point into a source as it was decoded, which only the reader knows how to do.
    let texts: HashMap<&str, String> =
        files.map(|(path, file)| (path.as_str(), codegen::read::read(path, &file.bytes).source)).collect();
    let lines: HashMap<&str, Lines<'_>> = texts.iter().map(|(path, text)| (*path, Lines::new(text))).collect();
    diagnostics::render(&shown, |path| lines.get(path), style)
}

/// Every stale file with a short difference; of many, the rest by name.
pub fn stale(out: &mut dyn Write, outcome: &Outcome, width: usize) -> io::Result<()> {
    for (number, stale) in outcome.stale.iter().enumerate() {
        let path = stale.path.display();
        match (&stale.old, &stale.new) {
            (_, None) => writeln!(out, "stale: {path} should not be there")?,
            (None, Some(_)) => writeln!(out, "stale: {path} is missing")?,
            (Some(_), Some(_)) if number >= DIFFERENCES => writeln!(out, "stale: {path}")?,
            (Some(old), Some(new)) => write!(out, "stale: {path}\n{}", diff::short(old, new, width))?,
        }
    }
    Ok(())
}

/// What the files of a vendor are called: by people, and by diagnostics.
pub struct Names<'a> {
    /// Path as people see it, file.
    files: Vec<(String, &'a File)>,
    /// Every name that a diagnostic may use → path as people see it.
    shown: HashMap<String, String>,
}

impl<'a> Names<'a> {
    /// The names of a vendor's files.
    pub fn of(specs: &Path, sources: &'a VendorSources) -> Self {
        let mut names = Names { files: Vec::new(), shown: HashMap::new() };
        let vendor = &sources.name;
        let folder = specs.join(vendor);
        names.add(&folder.join(CONFIG), vendor, CONFIG, &sources.config);
        if let Some(corrections) = &sources.corrections {
            names.add(&folder.join(CORRECTIONS), vendor, CORRECTIONS, corrections);
        }
        for page in &sources.pages {
            names.add(&folder.join(PAGES).join(&page.path), vendor, &page.path, page);
        }
        names
    }

    fn add(&mut self, path: &Path, vendor: &str, below: &str, file: &'a File) {
        let path = path.display().to_string();
        let stem = below.rsplit_once('.').map_or(below, |(stem, _)| stem);
        for name in [below, stem] {
            for prefix in ["", PAGES] {
                let name = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
                self.shown.entry(format!("{vendor}/{name}")).or_insert_with(|| path.clone());
                self.shown.entry(name).or_insert_with(|| path.clone());
            }
        }
        self.files.push((path, file));
    }

    /// The path that people see of what a diagnostic calls so.
    pub fn shown<'b>(&'b self, name: &'b str) -> &'b str {
        self.shown.get(name).map_or(name, String::as_str)
    }

    /// The diagnostic with the path of its file in place of the name it was given.
    fn located(&self, diagnostic: &Diagnostic) -> Diagnostic {
        let page = self.shown(&diagnostic.page).to_owned();
        Diagnostic { page, ..diagnostic.clone() }
    }
}
