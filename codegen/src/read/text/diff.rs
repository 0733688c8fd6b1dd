//! Wiki diffs as text: two revisions, interleaved line by line without marks.
//!
//! The lines of a page enter, the lines of two revisions leave; `text::read` calls it. What continues what tells them
//! apart: code goes on with code, an item with the next item, and of two lines that change each other the
//! old one stands first. When the page shows the current revision below the diff, that one is taken.

use super::lines::Line;
use super::pipe_rows;

/// The lines of both revisions.
pub(super) struct Sides<'a> {
    /// Today's.
    pub current: Vec<Line<'a>>,
    /// The one before.
    pub old: Vec<Line<'a>>,
}

/// What engines write above the revision that they show below a diff.
#[rustfmt::skip]
const CURRENT: &[&str] = &[
    "Latest revision as of", "Current revision as of", "Revision as of", "Текущая версия от", "Версия от", "Поточна версія на", "Aktuelle Version vom",
    "Dernière version du", "Version actuelle datée du", "Revisión actual", "Edição atual tal como", "Versione attuale delle", "Aktualna wersja na dzień",
    "Huidige versie van", "Aktuální verze z", "最新版本", "最新版",
];

/// The revisions of a diff page; `None` for any other page.
pub(super) fn split<'a>(lines: &[Line<'a>]) -> Option<Sides<'a>> {
    let first = lines.iter().position(|line| is_hunk(line.body()))?;
    let marker = lines
        .iter()
        .skip(first)
        .position(|line| CURRENT.iter().any(|words| line.body().starts_with(words)))
        .map(|at| at + first);
    let title: Vec<Line<'a>> = lines.iter().take(first).filter(|line| !line.is_blank()).take(1).copied().collect();
    let changed = lines.get(first..marker.unwrap_or(lines.len()))?;
    let mut sorter = Sorter::default();
    sorter.sort(changed);
    let below: Vec<Line<'a>> = marker.map(|marker| rest_of(lines, marker)).unwrap_or_default();
    let shown = below.iter().any(|line| !line.is_blank());
    let mut current = title.clone();
    current.push(blank(&title));
    current.extend(if shown { below } else { sorter.new });
    let mut old = title.clone();
    old.push(blank(&title));
    old.extend(sorter.old);
    Some(Sides { current, old })
}

fn blank<'a>(title: &[Line<'a>]) -> Line<'a> {
    Line { text: "", place: title.first().map(|line| line.place).unwrap_or_default() }
}

/// The lines below the marker; its own line may have the first one glued to its date.
fn rest_of<'a>(lines: &[Line<'a>], marker: usize) -> Vec<Line<'a>> {
    let mut below = Vec::new();
    if let Some(line) = lines.get(marker) {
        let digits = |window: &[u8]| window.iter().all(u8::is_ascii_digit);
        let year = line.text.as_bytes().windows(4).rposition(digits).map(|at| at + 4);
        let rest = year
            .map(|end| line.rest(end))
            .filter(|rest| rest.text.chars().filter(|letter| letter.is_alphabetic()).count() > 3);
        below.extend(rest);
    }
    below.extend(lines.iter().skip(marker + 1).copied());
    below
}

/// `Line 55: Line 55:`, `Строка 1: Строка 1:`, also as cells of a pipe row.
fn is_hunk(body: &str) -> bool {
    let is_blank = |letter: char| letter == '|' || letter.is_whitespace();
    if body.len() > 120 || !body.trim_end_matches(is_blank).ends_with(':') {
        return false;
    }
    let plain: String = body.chars().map(|letter| if letter == '|' { ' ' } else { letter }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let half = words.len() / 2;
    let (Some(left), Some(right)) = (words.get(..half), words.get(half..)) else { return false };
    let number = |side: &[&str]| {
        side.last()
            .and_then(|word| word.strip_suffix(':'))
            .is_some_and(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    (2..=3).contains(&half) && number(left) && number(right) && left.first() == right.first()
}

/// What goes on in one revision until it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Code,
    Template,
    Table,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

impl Side {
    fn other(self) -> Side {
        if self == Side::Old { Side::New } else { Side::Old }
    }
}

#[derive(Default)]
struct Sorter<'a> {
    old: Vec<Line<'a>>,
    new: Vec<Line<'a>>,
    open_old: Option<Open>,
    open_new: Option<Open>,
    /// Whose the last two lines outside of blocks were, the later one last.
    trail: Vec<Side>,
    /// Whose lines come alone: there was nothing in their place in the other revision.
    alone: Option<Side>,
    /// How many lines of a block came in a row.
    inside: usize,
}

/// A block that goes on for so many lines has no counterpart in the other revision.
const ALONE: usize = 8;

impl<'a> Sorter<'a> {
    fn sort(&mut self, lines: &[Line<'a>]) {
        let mut number = 0;
        while let Some(line) = lines.get(number) {
            number += 1;
            let body = line.body();
            if is_hunk(body) {
                self.trail.clear();
                self.alone = None;
                continue;
            }
            if let Some((left, right)) = cells(line) {
                self.old.extend(left);
                self.new.extend(right);
                continue;
            }
            if body.is_empty() {
                self.old.push(*line);
                self.new.push(*line);
                if self.open_old.is_none() && self.open_new.is_none() {
                    self.trail.clear();
                }
                continue;
            }
            let unchanged = self.open_old.is_none()
                && self.open_new.is_none()
                && lines.get(number).is_some_and(|next| next.text == line.text);
            if unchanged {
                self.old.push(*line);
                self.new.extend(lines.get(number));
                self.trail.clear();
                self.alone = None;
                number += 1;
                continue;
            }
            let side = self.side(body);
            self.put(side, *line);
        }
    }

    fn open(&self, side: Side) -> Option<Open> {
        if side == Side::Old { self.open_old } else { self.open_new }
    }

    fn last(&self, side: Side) -> &str {
        let lines = if side == Side::Old { &self.old } else { &self.new };
        lines.iter().rev().find(|line| !line.is_blank()).map_or("", |line| line.body())
    }

    /// Whose line this is.
    fn side(&self, body: &str) -> Side {
        let sides = [Side::Old, Side::New];
        if let Some(side) = sides.into_iter().find(|side| self.open(*side).is_some_and(|open| fits(open, body))) {
            return side;
        }
        if let Some(side) = sides.into_iter().find(|side| self.open(*side).is_some()) {
            return side.other();
        }
        if let Some(side) = self.alone {
            return side;
        }
        let continues: Vec<Side> =
            sides.into_iter().filter(|side| is_item(body) && is_item(self.last(*side))).collect();
        if let ([side], false) = (continues.as_slice(), self.trail.is_empty()) {
            return *side;
        }
        match self.trail.as_slice() {
            [] => Side::Old,
            // The first line after what did not change has its counterpart next.
            [only] => only.other(),
            [.., before, last] if before != last => last.other(),
            [.., last] => *last,
        }
    }

    fn put(&mut self, side: Side, line: Line<'a>) {
        let body = line.body();
        let was_open = self.open(side).is_some();
        self.inside = if was_open { self.inside + 1 } else { 0 };
        if self.inside >= ALONE {
            self.alone = Some(side);
        } else if !was_open && self.open(side.other()).is_some() {
            self.alone = None;
        }
        let open = match self.open(side) {
            Some(open) if closes(open, body) => None,
            Some(open) => Some(open),
            None => opens(body),
        };
        match side {
            Side::Old => {
                self.old.push(line);
                self.open_old = open;
            }
            Side::New => {
                self.new.push(line);
                self.open_new = open;
            }
        }
        if was_open {
            return;
        }
        self.trail.push(side);
        if self.trail.len() > 2 {
            self.trail.remove(0);
        }
    }
}

/// The two cells of a line of a diff that comes as a pipe table, without the marks of the diff itself.
fn cells<'a>(line: &Line<'a>) -> Option<(Option<Line<'a>>, Option<Line<'a>>)> {
    let body = line.body();
    if pipe_rows::only_pipes(body) {
        return Some((None, None));
    }
    if !line.text.ends_with('|') || body.starts_with(['|', '{', '!']) {
        return None;
    }
    let text = line.text.trim_end_matches('|').trim_end();
    let Some(at) = text.find(" | ") else { return Some((None, Some(line.upto(text.len())))) };
    Some((Some(line.upto(at)), Some(line.upto(text.len()).rest(at + 3))))
}

fn is_item(body: &str) -> bool {
    body.starts_with(['*', '#', ':', ';'])
}

fn opens(body: &str) -> Option<Open> {
    let closed = |mark: &str| body.contains(mark);
    match () {
        () if (body.starts_with("<source") || body.starts_with("<syntaxhighlight")) && !closed("</s") => {
            Some(Open::Code)
        }
        () if body.starts_with("<pre") && !closed("</pre") => Some(Open::Code),
        () if body.starts_with("{{") && !closed("}}") => Some(Open::Template),
        () if body.starts_with("{|") && !closed("|}") => Some(Open::Table),
        () => None,
    }
}

fn closes(open: Open, body: &str) -> bool {
    match open {
        Open::Code => body.contains("</source>") || body.contains("</syntaxhighlight>") || body.contains("</pre>"),
        Open::Template => body.contains("}}"),
        Open::Table => body.starts_with("|}"),
    }
}

/// Whether a line can be inside what is open.
fn fits(open: Open, body: &str) -> bool {
    let wiki = body.starts_with("==")
        || body.starts_with("#[[")
        || body.starts_with("*[[")
        || body.starts_with("[[")
        || body.starts_with("{{")
        || body.starts_with("'''");
    match open {
        Open::Code => {
            !wiki
                && (body.starts_with(['<', '{', '}', '"', ']', '[', '.'])
                    || !body.starts_with(['*', '#', '|', '=', '!']))
        }
        Open::Template => body.starts_with(['|', '}']),
        Open::Table => body.starts_with(['|', '!']),
    }
}
