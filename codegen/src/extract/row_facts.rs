//! The facts that one row of a table of fields makes.
//!
//! Cells that know their columns enter, facts leave; `tables` calls it for each row.

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Inline, Row};
use crate::schema::Kind;
use crate::vocabulary::{self, duty, phrase};

use super::layout::Marks;
use super::{Heard, attribute_values, bounds, constants, defaults, name_cell, rules, type_cell, values};

/// A row on its way to facts.
pub struct RowFacts<'row, 'page> {
    pub heard: &'row mut Heard<'page>,
    pub method: usize,
    pub part: Part,
    pub path: Path,
    pub witness: Witness,
    pub row: String,
    pub table_row: &'row Row,
    /// The table writes its types in lower case, so that a capital begins the name of a class.
    pub small_types: bool,
}

impl RowFacts<'_, '_> {
    pub fn head(&mut self, name: &name_cell::Name, name_cell: Option<&Inline>, type_cell: Option<&Inline>) {
        let place = name_cell.map_or(self.table_row.place, |cell| cell.place);
        let listed = Inline::plain(self.row.clone(), place);
        self.say("row", &listed, Statement::Listed);
        if name.attribute {
            self.say("attribute row", &listed, Statement::Attribute);
        }
        if name.repeats {
            self.say("brackets in the name", &listed, Statement::Repeats);
        }
        if let Some(required) = name.duty {
            self.say("mark in the name", &listed, Statement::Duty(required));
        }
        let written = type_cell.map(|cell| cell.text.trim().to_owned()).or_else(|| name.type_words.clone());
        if let Some(written) = written {
            let at = type_cell.unwrap_or(&listed).clone();
            let (written, rest) = type_cell::type_and_sentence(type_cell::in_brackets(&written).unwrap_or(&written));
            if let Some(rest) = rest {
                self.text(&Inline::plain(rest, at.place), false);
            }
            let is_class = self.small_types && written == name.path && written.starts_with(char::is_uppercase);
            let declared = if is_class { type_cell::class(written) } else { type_cell::declared(written, &at) };
            let is_understood = declared.iter().any(|(_, statement)| matches!(statement, Statement::Type { .. }));
            declared.into_iter().for_each(|(rule, statement)| self.say(rule, &at, statement));
            if !is_understood {
                let message = format!("`{written}` is not understood as the type of `{}`", self.row);
                let length = at.text.trim().chars().count();
                self.heard.warn("unknown-type", at.place, length, message, "the type is left open".to_owned());
            }
        }
    }

    pub fn lost_name(&mut self) {
        let message = "this row has lost its name".to_owned();
        let decision = "its place among its neighbours may tell which field is meant".to_owned();
        self.heard.warn("lost-name", self.table_row.place, 0, message, decision);
    }

    pub fn shifted(&mut self) {
        let message = format!("the cells of the row `{}` stand under the wrong columns", self.row);
        let decision = "each cell was put under the column whose kind of value it holds".to_owned();
        self.heard.diagnostics.push(
            Diagnostic::warning("shifted-cells", self.heard.page, self.table_row.place, message)
                .decided(decision)
                .note(),
        );
    }

    /// A column of duties.
    pub fn duty(&mut self, cell: &Inline, marks: Marks) {
        let own = match cell.text.trim() {
            "x" | "X" if marks.crosses_deny => Some(false),
            "○" | "◯" | "〇" if marks.circles_deny => Some(false),
            "o" | "O" if marks.o_affirms => Some(true),
            "a" | "A" if marks.a_affirms => Some(true),
            _ => None,
        };
        if let Some(required) = own {
            self.say("mandatory column", cell, Statement::Duty(required));
            return;
        }
        if duty::may_repeat(&cell.text) {
            self.say("cardinality", cell, Statement::Repeats);
        }
        match duty::duty(&cell.text) {
            Some(required) => self.say("mandatory column", cell, Statement::Duty(required)),
            None if duty::is_conditional(&cell.text) && cell.text.trim().chars().count() > 1 => {
                self.say("mandatory column", cell, Statement::Condition(cell.text.trim().to_owned()));
            }
            None => self.text(cell, false),
        }
    }

    /// A column that says yes to what may be left out.
    pub fn optional(&mut self, cell: &Inline) {
        // `NOT NULL` and `NULL` under `Null` say by themselves what they mean.
        let required = match vocabulary::key(&cell.text).as_str() {
            "null" => Some(false),
            "notnull" => Some(true),
            _ => duty::duty(&cell.text).map(|optional| !optional),
        };
        if let Some(required) = required {
            self.say("mandatory column", cell, Statement::Duty(required));
        }
    }

    pub fn length(&mut self, cell: &Inline) {
        if let Some(statement) = bounds::length(&cell.text) {
            self.say("length column", cell, statement);
        }
    }

    /// The steps above the name that are written as lists. They are rows of their own, so they follow the row.
    pub fn lists(&mut self, name: &name_cell::Name) {
        for list in &name.lists {
            let (path, place) = (Path::Written(list.clone()), self.table_row.place);
            let fact = self.heard.fact(self.method, self.part, path, Statement::Repeats, self.witness, list, place);
            self.heard.facts.push(Fact { rule: "brackets in the name", ..fact });
        }
    }

    /// A column of examples.
    pub fn example(&mut self, cell: &Inline) {
        let value = cell.text.trim().trim_matches(['`', '"', '\'']).to_owned();
        if let Path::Written(path) = &self.path {
            let last = path.rsplit(['.', ' ', '>', '/', '→']).next().unwrap_or(path).to_owned();
            self.heard.examples.push((self.method, self.part, last, value));
        }
    }

    /// A column of allowed values.
    pub fn values(&mut self, cell: &Inline) {
        if let Some(listed) = values::listed(&cell.text).map(rules::kept) {
            self.say("column of values", cell, Statement::Allowed(listed));
            return;
        }
        // `up / down, by default up`
        let before = defaults::before(&cell.text).and_then(values::listed).map(rules::kept);
        match before.filter(|listed| listed.iter().all(|value| !value.value.contains(' '))) {
            Some(listed) => {
                self.say("column of values", cell, Statement::Allowed(listed));
                if let Some(default) = defaults::stated(&cell.text, &phrase::tokens(&cell.text)) {
                    self.say("default in words", cell, Statement::Default(default));
                }
            }
            None => self.text(cell, false),
        }
    }

    /// A cell beside a type that has values: `asc / desc`, `0 or 1`, `which way: up, down`.
    pub fn values_of_type(&mut self, type_cell: Option<&Inline>, cell: &Inline) {
        let Some(word) = type_cell.and_then(|cell| vocabulary::type_word(&cell.text)) else { return };
        if word.kind == Kind::Enum
            && word.allowed.is_empty()
            && let Some(listed) = constants::joined(&cell.text).or_else(|| constants::explained(&cell.text))
        {
            self.say("values beside the type", cell, Statement::Allowed(listed));
            return;
        }
        if !matches!(word.kind, Kind::Enum | Kind::Boolean) {
            return;
        }
        let (label, listing) = cell.text.rsplit_once(':').unwrap_or(("", &cell.text));
        let Some(listed) = values::listed(listing).filter(|_| word.allowed.is_empty()) else { return };
        let numbers = listed.iter().all(|value| value.value.chars().all(|letter| letter.is_ascii_digit()));
        // Words with commas between them may as well be a description.
        let is_choice = numbers || !label.is_empty() || listing.contains(['/', '|', '\n']);
        let takes = match word.kind {
            Kind::Enum => is_choice,
            Kind::Boolean => numbers,
            _ => false,
        };
        if takes {
            self.say("values beside the type", cell, Statement::Allowed(listed));
        }
    }

    pub fn text(&mut self, cell: &Inline, is_description: bool) {
        if is_description {
            self.say("description", cell, Statement::Description(cell.text.clone()));
        }
        if let (Some((name, values)), Path::Written(own)) = (attribute_values::of_text(&cell.text), &self.path) {
            let path = Path::Written(format!("{own}.{name}"));
            let statement = Statement::Allowed(values);
            let fact = self.heard.fact(self.method, self.part, path, statement, Witness::Prose, &self.row, cell.place);
            self.heard.facts.push(Fact { rule: "values of an attribute", ..fact });
        }
        for found in rules::of_text(cell, self.heard.names) {
            if let Some(other) = found.other_field {
                let fact = self.heard.fact(
                    self.method,
                    self.part,
                    Path::Named(other),
                    found.statement,
                    Witness::Prose,
                    &self.row,
                    cell.place,
                );
                self.heard.facts.push(Fact { rule: found.rule, ..fact });
            } else {
                self.say(found.rule, cell, found.statement);
            }
        }
    }

    /// True for a header that HTTP gives a syntax of its own: what a page lists of it are schemes.
    fn holds_credentials(&self) -> bool {
        const HEADERS: &[&str] = &["authorization", "proxy-authorization", "cookie"];
        self.part == Part::Header && HEADERS.iter().any(|name| self.row.eq_ignore_ascii_case(name))
    }

    pub fn say(&mut self, rule: &'static str, cell: &Inline, statement: Statement) {
        if matches!(statement, Statement::Allowed(_)) && self.holds_credentials() {
            return;
        }
        let fact =
            self.heard.fact(self.method, self.part, self.path.clone(), statement, self.witness, &self.row, cell.place);
        let length = cell.text.lines().next().unwrap_or_default().chars().count();
        self.heard.facts.push(Fact { rule, length, ..fact });
    }
}
