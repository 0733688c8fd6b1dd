//! The figures for people: a table of groups, the worst pages, what kinds of things went wrong.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::tally::{Class, Figure, Miss, Tally};
use super::{Scored, Scores};
use crate::grid::{self, Column, Cut};

const COLUMNS: [Column; 11] = [
    Column { name: "GROUP", cut: Cut::Start },
    Column { name: "PAGES", cut: Cut::End },
    Column { name: "PATHS", cut: Cut::End },
    Column { name: "TYPES", cut: Cut::End },
    Column { name: "REPEATED", cut: Cut::End },
    Column { name: "ATTRIB", cut: Cut::End },
    Column { name: "MUST", cut: Cut::End },
    Column { name: "ENUM", cut: Cut::End },
    Column { name: "ERRORS", cut: Cut::End },
    Column { name: "METHOD", cut: Cut::End },
    Column { name: "INDEX", cut: Cut::End },
];

/// The figure in each column after the first two.
const SHOWN: [&str; 9] = ["paths", "types", "repeated", "attribute", "must", "enum", "errors", "method", "index"];

/// A figure is never cut: on a terminal that is narrower, lines wrap.
const ROOM: usize = 130;

/// How many of the worst pages are named.
const WORST: usize = 10;

/// Writes everything; the misses themselves where they are asked for.
pub fn write(out: &mut dyn Write, scores: &Scores, with_misses: bool, width: usize) -> io::Result<()> {
    if with_misses {
        for page in scores.pages.iter().filter(|page| !page.tally.misses.is_empty()) {
            write_misses(out, page)?;
        }
    }
    write_groups(out, scores)?;
    write_worst(out, scores, width)?;
    let total = scores.total();
    let all = classes(total.misses.iter());
    writeln!(out, "\nmisses    {}", if all.is_empty() { "none" } else { &all })?;
    let invented = classes(total.misses.iter().filter(|miss| miss.invented));
    writeln!(out, "invented  {}", if invented.is_empty() { "nothing" } else { &invented })?;
    let absent: Vec<&str> = scores.pages.iter().filter(|page| page.absent).map(|page| page.name.as_str()).collect();
    if !absent.is_empty() {
        let line =
            format!("{} labelled pages are not there and count as not understood: {}", absent.len(), absent.join(", "));
        writeln!(out, "{}", grid::shorten(&line, width, Cut::End))?;
    }
    if scores.unlabelled > 0 {
        writeln!(out, "{} pages have no labels and are not compared", scores.unlabelled)?;
    }
    Ok(())
}

fn write_misses(out: &mut dyn Write, page: &Scored) -> io::Result<()> {
    writeln!(out, "{}", page.name)?;
    for miss in &page.tally.misses {
        writeln!(out, "  {:12}  {}", miss.class.name(), miss.what)?;
    }
    writeln!(out)
}

fn write_groups(out: &mut dyn Write, scores: &Scores) -> io::Result<()> {
    let mut rows: Vec<Vec<String>> =
        scores.groups().into_iter().map(|(group, (pages, tally))| row(group, pages, &tally)).collect();
    if rows.len() > 1 {
        rows.push(row("all", scores.pages.len(), &scores.total()));
    }
    let widths = grid::widths(&COLUMNS, rows.iter(), ROOM);
    writeln!(out, "{}", grid::header(&COLUMNS, &widths))?;
    rows.iter().try_for_each(|row| writeln!(out, "{}", grid::row(&COLUMNS, row, &widths)))
}

/// Two numbers are precision and recall; a cell is empty where there was nothing to count.
fn row(name: &str, pages: usize, tally: &Tally) -> Vec<String> {
    let figures = tally.figures();
    let figure = |wanted: &str| figures.iter().find(|(name, _)| *name == wanted).map(|(_, figure)| figure);
    let cells = SHOWN.iter().map(|name| figure(name).map(cell).unwrap_or_default());
    [name.to_owned(), pages.to_string()].into_iter().chain(cells).collect()
}

fn cell(figure: &Figure) -> String {
    let number = |value: &Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.3}"));
    match figure {
        Figure::Pair(None, None) | Figure::Single(None) => String::new(),
        Figure::Pair(precision, recall) => format!("{}/{}", number(precision), number(recall)),
        Figure::Single(share) => number(share),
    }
}

fn write_worst(out: &mut dyn Write, scores: &Scores, width: usize) -> io::Result<()> {
    let count = |page: &Scored| page.tally.misses.iter().map(|miss| miss.count).sum::<usize>();
    let mut worst: Vec<(usize, &Scored)> = scores.pages.iter().map(|page| (count(page), page)).collect();
    worst.retain(|(count, _)| *count > 0);
    worst.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    if worst.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nworst pages ({} of {} have a miss)", worst.len(), scores.pages.len())?;
    for (count, page) in worst.into_iter().take(WORST) {
        let line = format!("  {count:>4}  {}  {}", page.name, classes(page.tally.misses.iter()));
        writeln!(out, "{}", grid::shorten(&line, width, Cut::End))?;
    }
    Ok(())
}

/// `3 missing path, 1 enum`, most frequent first.
fn classes<'a>(misses: impl Iterator<Item = &'a Miss>) -> String {
    let mut counts: BTreeMap<Class, usize> = BTreeMap::new();
    for miss in misses {
        *counts.entry(miss.class).or_default() += miss.count;
    }
    let mut counts: Vec<(Class, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let words: Vec<String> = counts.iter().map(|(class, count)| format!("{count} {}", class.name())).collect();
    words.join(", ")
}
