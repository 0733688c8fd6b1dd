//! `score`: how much of labelled pages is understood, for whoever has labels.
//!
//! A folder of pages and one of labels enter, figures leave. CONTRIBUTING.md says how labels are written.

mod compare;
mod facts;
mod fields;
mod json;
mod report;
mod tally;

use std::collections::{BTreeMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use codegen::Understanding;

use crate::arguments::Arguments;
use crate::command::{Command, Ending, Flag};
use crate::console::Console;
use crate::guard::guarded;
use crate::{files, inspect, parallel};
use facts::Facts;
use tally::Tally;

/// The command.
pub const COMMAND: Command = Command {
    name: "score",
    summary: "Compares what is understood of pages with what their labels say: figures, worst pages, misses.",
    operands: "PAGES LABELS",
    flags: &[
        Flag { name: "misses", value: "", help: "print everything that is not right, page by page" },
        Flag { name: "format", value: "FORMAT", help: "table (the default) or json" },
        Flag {
            name: "at-least",
            value: "FIGURE=VALUE,...",
            help: "fail when a group has less: paths, types, repeated, required, must, attribute, enum, errors, method, index",
        },
    ],
    examples: &[
        ("cargo xtask score pages labels", "labels/a/b.md.json says what pages/a/b.md holds (see CONTRIBUTING.md)."),
        ("cargo xtask score page.html page.html.json --misses", "One page."),
        ("cargo xtask score pages labels --at-least paths=0.995,errors=1", "For CI: exit status 1 below."),
    ],
    run,
};

/// The file name's ending of labels, after the whole name of the page.
const ENDING: &str = ".json";

/// A page and its labels.
struct Pair {
    /// What it is called: its path below the folder of pages.
    name: String,
    page: PathBuf,
    labels: PathBuf,
}

/// A page that was compared.
pub struct Scored {
    /// Its path below the folder of pages.
    pub name: String,
    /// What came of it.
    pub tally: Tally,
    /// There are labels, but no such page.
    pub absent: bool,
}

/// All pages that were compared.
#[derive(Default)]
pub struct Scores {
    /// The pages, in order of their names.
    pub pages: Vec<Scored>,
    /// How many pages have no labels.
    pub unlabelled: usize,
}

/// The least that a figure may be.
type Threshold = (&'static str, f64);

type Inspect = dyn Fn(&str, &[u8]) -> Understanding + Sync;

fn run(arguments: &Arguments, console: &mut Console<'_>) -> io::Result<Ending> {
    let as_json = match arguments.text("format").as_deref() {
        None | Some("table") => false,
        Some("json") => true,
        Some(other) => return Ok(Ending::Usage(format!("unknown format `{other}`; there are table and json"))),
    };
    let thresholds = match thresholds(&arguments.text("at-least").unwrap_or_default()) {
        Ok(thresholds) => thresholds,
        Err(message) => return Ok(Ending::Usage(message)),
    };
    let [pages, labels] = arguments.operands() else {
        return Ok(Ending::Usage("give the pages and their labels, two folders or two files".to_owned()));
    };
    let (scores, good) = match score(Path::new(pages), Path::new(labels), &codegen::inspect, console)? {
        Ok(scored) => scored,
        Err(message) => return Ok(Ending::Usage(message)),
    };
    let with_misses = arguments.has("misses");
    if as_json {
        writeln!(console.out, "{}", json::text(&scores, with_misses))?;
    } else {
        report::write(console.out, &scores, with_misses, console.width)?;
    }
    let mut reached = true;
    for line in below(&scores, &thresholds) {
        reached = false;
        writeln!(console.err, "error: {line}")?;
    }
    Ok(Ending::good_if(good && reached))
}

/// Compares every labelled page. What cannot be read is said and makes the second result false.
fn score(
    pages: &Path,
    labels: &Path,
    inspect: &Inspect,
    console: &mut Console<'_>,
) -> io::Result<Result<(Scores, bool), String>> {
    let pairs = match pairs(pages, labels) {
        Ok(pairs) => pairs,
        Err(message) => return Ok(Err(message)),
    };
    let names: HashSet<&str> = pairs.iter().map(|pair| pair.name.as_str()).collect();
    let is_labelled = |page: &str| names.contains(page);
    let listed = if pages.is_dir() { files::list(pages) } else { Vec::new() };
    let listed = listed.into_iter().flatten().map(|page| files::relative(&page, pages));
    let unlabelled = listed.filter(|page| !files::is_hidden(page) && !is_labelled(page)).count();
    let mut scores = Scores { pages: Vec::new(), unlabelled };
    let mut good = true;
    parallel::in_order(
        &pairs,
        |pair| one(pair, inspect),
        |scored| match scored {
            Ok(scored) => {
                scores.pages.push(scored);
                Ok(())
            }
            Err(message) => {
                good = false;
                writeln!(console.err, "error: {message}")
            }
        },
    )?;
    Ok(Ok((scores, good)))
}

fn pairs(pages: &Path, labels: &Path) -> Result<Vec<Pair>, String> {
    if labels.is_file() && !pages.is_dir() {
        let name = pages.to_string_lossy().into_owned();
        return Ok(vec![Pair { name, page: pages.to_path_buf(), labels: labels.to_path_buf() }]);
    }
    let mut pairs = Vec::new();
    for entry in files::list(labels) {
        let path = entry.map_err(|(path, error)| format!("{}: {error}", path.display()))?;
        let below = files::relative(&path, labels);
        if let Some(name) = below.strip_suffix(ENDING).filter(|name| !files::is_hidden(name)) {
            pairs.push(Pair { name: name.to_owned(), page: pages.join(name), labels: path });
        }
    }
    match pairs.as_slice() {
        [] => Err(format!("no labels in {}: they are called like their page, with {ENDING} added", labels.display())),
        _ => Ok(pairs),
    }
}

fn one(pair: &Pair, inspect: &Inspect) -> Result<Scored, String> {
    let explain = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let labels = std::fs::read_to_string(&pair.labels).map_err(|error| explain(&pair.labels, &error))?;
    let truth = Facts::read(&labels).map_err(|error| explain(&pair.labels, &error))?;
    let heard = match std::fs::read(&pair.page) {
        Ok(bytes) => {
            let text = guarded(|| inspect::as_json(&inspect(&pair.name, &bytes)));
            let text = text.map_err(|message| explain(&pair.page, &format!("internal error: {message}")))?;
            Some(Facts::read(&text).map_err(|error| explain(&pair.page, &error))?)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(explain(&pair.page, &error)),
    };
    let tally = compare::page(&truth, heard.as_ref());
    Ok(Scored { name: pair.name.clone(), tally, absent: heard.is_none() })
}

impl Scores {
    /// The counts of each folder, by its name.
    pub fn groups(&self) -> BTreeMap<&str, (usize, Tally)> {
        let mut groups: BTreeMap<&str, (usize, Tally)> = BTreeMap::new();
        for page in &self.pages {
            let folder = page.name.rsplit_once('/').map_or(".", |(folder, _)| folder);
            let (pages, tally) = groups.entry(folder).or_default();
            *pages += 1;
            tally.add(page.tally.clone());
        }
        groups
    }

    /// The counts of all pages.
    pub fn total(&self) -> Tally {
        let mut total = Tally::default();
        self.pages.iter().for_each(|page| total.add(page.tally.clone()));
        total
    }
}

/// Reads `paths=0.99,errors=1`.
fn thresholds(text: &str) -> Result<Vec<Threshold>, String> {
    let figures = Tally::default().figures();
    let names = figures.map(|(name, _)| name);
    let threshold = |word: &str| {
        let (name, value) = word.split_once('=').ok_or_else(|| format!("`{word}` is not FIGURE=VALUE"))?;
        let known = names.into_iter().find(|known| *known == name.trim());
        let known = known.ok_or_else(|| {
            let suggestion = crate::arguments::suggestion(name, &names);
            format!("unknown figure `{name}`{suggestion}; there are {}", names.join(", "))
        })?;
        let value = value.trim().parse::<f64>().ok().filter(|value| (0.0..=1.0).contains(value));
        value.map(|value| (known, value)).ok_or_else(|| format!("`{word}`: the value is a number from 0 to 1"))
    };
    text.split(',').filter(|word| !word.trim().is_empty()).map(threshold).collect()
}

/// A line for every figure of a group that is too low. Where nothing was to be counted, nothing is too low.
fn below(scores: &Scores, thresholds: &[Threshold]) -> Vec<String> {
    let mut lines = Vec::new();
    for (group, (_, tally)) in scores.groups() {
        for (name, figure) in tally.figures() {
            let wanted = thresholds.iter().filter(|(threshold, _)| *threshold == name);
            for (_, wanted) in wanted {
                if let Some(least) = figure.least().filter(|least| least < wanted) {
                    lines.push(format!("{group}: {name} is {least:.4}, wanted at least {wanted}"));
                }
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests;
