//! Diagnostics for people: values enter, text leaves, with the excerpt under a caret.
//!
//! Called by `inspect` and `regen`.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use codegen::diagnostic::{Diagnostic, Severity};
use codegen::page::Place;

/// More than these are counted, not printed: nobody reads them.
const MOST: usize = 500;

/// So many bytes of source are walked along for excerpts. On a minified page every excerpt walks the whole page.
const WALK: usize = 20 << 20;

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// How many columns a line may have.
    pub width: usize,
    /// Whether colours are welcome.
    pub styled: bool,
}

/// All of them, in order, each followed by an empty line. `source` finds the text of a page by its name.
pub fn render<'a>(diagnostics: &[Diagnostic], source: impl Fn(&str) -> Option<&'a Lines<'a>>, style: Style) -> String {
    let mut text = String::new();
    let mut walk = WALK;
    for diagnostic in diagnostics.iter().take(MOST) {
        let place = diagnostic.place.unwrap_or_default();
        let line = source(&diagnostic.page).and_then(|lines| lines.get(place.line));
        let line = line.filter(|line| line.len() <= walk);
        walk -= line.map_or(0, str::len);
        text.push_str(&render_one(diagnostic, line, style));
        text.push_str("\n\n");
    }
    if diagnostics.len() > MOST {
        text.push_str(&format!("… and {} more\n\n", diagnostics.len() - MOST));
    }
    text
}

/// `2 errors, 1 warning, 3 notes`, or `none`.
pub fn count(diagnostics: &[Diagnostic]) -> String {
    let names = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let counts = names.iter().filter_map(|(severity, name)| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == *severity).count();
        (count > 0).then(|| format!("{count} {name}{}", if count == 1 { "" } else { "s" }))
    });
    let counts: Vec<String> = counts.collect();
    if counts.is_empty() { "none".to_owned() } else { counts.join(", ") }
}

/// The lines of a source, split once for all diagnostics that point into it.
pub struct Lines<'a>(Vec<&'a str>);

impl<'a> Lines<'a> {
    /// Splits a source.
    pub fn new(source: &'a str) -> Self {
        Lines(source.split('\n').collect())
    }

    fn get(&self, line: u32) -> Option<&'a str> {
        self.0.get((line as usize).checked_sub(1)?).copied()
    }
}

fn render_one(diagnostic: &Diagnostic, line: Option<&str>, style: Style) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let (page, message) = (diagnostic.page.as_str(), diagnostic.message.as_str());
    let group = Group::with_title(level.primary_title(message).id(diagnostic.code));
    let group = match (diagnostic.place, line) {
        (Some(place), Some(line)) => {
            let snippet = Snippet::source(line).path(page).line_start(place.line as usize);
            let span = underlined(line, place, diagnostic.length);
            group.element(snippet.annotation(AnnotationKind::Primary.span(span)))
        }
        (Some(place), None) => {
            group.element(Origin::path(page).line(place.line as usize).char_column(place.column as usize))
        }
        (None, _) => group.element(Origin::path(page)),
    };
    let group = match diagnostic.decision.as_str() {
        "" => group,
        decision => group.element(Level::HELP.with_name("decided").message(decision)),
    };
    let renderer = if style.styled { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(style.width).render(&[group])
}

/// The bytes of a line that stand at a column; without a length, the rest of it.
fn underlined(line: &str, place: Place, length: usize) -> Range<usize> {
    let column = (place.column as usize).saturating_sub(1);
    let mut offsets = line.char_indices().map(|(offset, _)| offset).skip(column);
    let start = offsets.next().unwrap_or(line.len());
    let end = match length.checked_sub(1) {
        None => line.trim_end().len(),
        Some(more) => offsets.nth(more).unwrap_or(line.len()),
    };
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style { width: 60, styled: false };

    fn check(source: &str, diagnostic: Diagnostic, expected: &str) {
        let lines = Lines::new(source);
        let text = render(&[diagnostic], |name| (name == "page.txt").then_some(&lines), STYLE);
        assert_eq!(text.trim_end(), expected.trim_matches('\n'), "found:\n{text}");
    }

    #[test]
    fn the_excerpt_stands_over_its_caret() {
        let place = Place::new(2, 10);
        let diagnostic = Diagnostic::warning("wrong-name", "page.txt", place, "the sample names `chnge`").underline(5);
        check(
            "first\n<request chnge>\nlast",
            diagnostic.decided("the heading's name is taken"),
            r"
warning[wrong-name]: the sample names `chnge`
 --> page.txt:2:10
  |
2 | <request chnge>
  |          ^^^^^
  |
  = decided: the heading's name is taken",
        );
    }

    #[test]
    fn without_a_length_the_rest_of_the_line_is_meant() {
        check(
            "имя строка",
            Diagnostic::warning("odd", "page.txt", Place::new(1, 5), "a type word").note(),
            r"
note[odd]: a type word
 --> page.txt:1:5
  |
1 | имя строка
  |     ^^^^^^",
        );
    }

    #[test]
    fn a_place_that_the_page_does_not_have_is_still_named() {
        let gone = Diagnostic::warning("odd", "page.txt", Place::new(9, 4), "gone").error();
        check("one line", gone.clone(), "error[odd]: gone\n--> page.txt:9:4");
        check("one line", Diagnostic { place: None, ..gone.clone() }, "error[odd]: gone\n--> page.txt");
        check("one line", Diagnostic { page: "other".into(), ..gone }, "error[odd]: gone\n--> other:9:4");
    }

    #[test]
    fn a_minified_page_shows_only_the_surroundings() {
        let source = format!("{}<b>here</b>{}", "я".repeat(5000), "z".repeat(5000));
        let diagnostic = Diagnostic::warning("odd", "page.txt", Place::new(1, 5004), "a tag").underline(4);
        let lines = Lines::new(&source);
        let text = render(&[diagnostic], |_| Some(&lines), STYLE);
        let shown: Vec<&str> = text.lines().collect();
        assert_eq!(shown[1], " --> page.txt:1:5004");
        assert!(shown.iter().all(|line| line.chars().count() <= STYLE.width), "{text}");
        let caret = shown[4].chars().position(|letter| letter == '^').unwrap();
        assert_eq!(shown[3].chars().skip(caret).take(4).collect::<String>(), "here", "{text}");
    }

    #[test]
    fn places_outside_of_a_line_do_no_harm() {
        for (line, column, length) in [("", 1, 0), ("ab", 0, 1), ("ab", 3, 5), ("ab", 99, 1), ("ab", 2, usize::MAX)] {
            let diagnostic = Diagnostic::warning("odd", "page.txt", Place::new(1, column), "here").underline(length);
            let lines = Lines::new(line);
            let text = render(&[diagnostic], |_| Some(&lines), STYLE);
            assert!(text.contains("page.txt:1:"), "{text}");
        }
    }

    #[test]
    fn they_are_counted_by_weight() {
        let one = Diagnostic::warning("odd", "page", Place::default(), "");
        assert_eq!(count(&[one.clone(), one.clone().note(), one.clone().error(), one]), "1 error, 2 warnings, 1 note");
        assert_eq!(count(&[]), "none");
    }
}
