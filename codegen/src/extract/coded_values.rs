//! Values that are set as code, with what each means behind it.
//!
//! A cell enters, values leave; `alternatives` calls it.

use crate::page::Inline;
use crate::schema::AllowedValue;

use super::alternatives::is_value;
use super::values::plain;

/// Values set as code, each with what it means behind it: a line each, or with commas between them, as in `OPEN` for
/// everybody, `SHUT` for nobody.
pub fn with_meanings(cell: &Inline) -> Option<Vec<AllowedValue>> {
    const BULLETS: [char; 6] = ['•', '・', '-', '–', '*', ' '];
    if cell.code.len() < 2 {
        return None;
    }
    let text = cell.text.as_str();
    let first = cell.code.first()?;
    let lead = text.get(..first.start)?;
    let in_lines = lead.trim_end_matches(BULLETS).ends_with('\n') && lead.ends_with(BULLETS);
    if !in_lines && !lead.trim_matches(['`', ' ']).is_empty() {
        return None;
    }
    let mut values = Vec::with_capacity(cell.code.len());
    for (at, range) in cell.code.iter().enumerate() {
        let end = cell.code.get(at + 1).map_or(text.len(), |next| next.start);
        let meaning = text.get(range.end..end)?.trim_matches(['`', ' ']);
        let is_last = at + 1 == cell.code.len();
        let bare = meaning.trim_end_matches(BULLETS).trim_end_matches(['\n', ',', ';', '.', ' ']);
        let is_closed = is_last || if in_lines { meaning.contains('\n') } else { meaning.ends_with([',', ';']) };
        let words = bare.split_whitespace().count();
        let is_short = (1..=if in_lines { 20 } else { 4 }).contains(&words) && !bare.contains('\n');
        if !is_closed || !is_short || !bare.starts_with(char::is_alphabetic) {
            return None;
        }
        values.push(AllowedValue { description: bare.to_owned(), ..plain(text.get(range.clone())?) });
    }
    values.iter().all(|value| is_value(&value.value) && !value.value.contains(' ')).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    #[test]
    fn code_with_a_meaning_behind_each() {
        let of_code = |text: &str| {
            let marks: Vec<usize> = text.match_indices('`').map(|(at, _)| at).collect();
            // Each pair of marks goes, and what was between them is code.
            let code = marks.chunks(2).enumerate().map(|(at, pair)| pair[0] - 2 * at..pair[1] - 2 * at - 1).collect();
            let cell = Inline { code, ..Inline::plain(text.replace('`', ""), Place::default()) };
            let values = with_meanings(&cell).unwrap_or_default().into_iter();
            values.map(|value| format!("{}={}", value.value, value.description)).collect::<Vec<_>>()
        };
        assert_eq!(of_code("`A` for all, `N` for nobody"), ["A=for all", "N=for nobody"]);
        assert_eq!(
            of_code("How it goes.\nPossible values\n• `slow` It takes a day.\n• `fast` It takes an hour."),
            ["slow=It takes a day", "fast=It takes an hour"]
        );
        assert!(of_code("`size` and `colour` are read together, `weight` is not").is_empty());
        assert!(of_code("see `size`, `colour`").is_empty());
    }
}
