//! Literals and lists for query parameters that take expressions as OData has them: `$filter`, `$orderby`, `$select`.
//! Values enter, text that says nothing but the value leaves; callers put it into the texts of a request.
//!
//! ```
//! use contactory::runtime::filter;
//!
//! let name = "O'Neill";
//! assert_eq!(format!("name eq {}", filter::text(name)), "name eq 'O''Neill'");
//! assert_eq!(filter::descending("category/id"), Some("category/id desc".to_owned()));
//! ```

use super::date_time::DateTime;

/// A text between quotes; those in it are doubled. Control characters are left out: no literal can hold them.
pub fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('\'');
    for letter in value.chars().filter(|letter| !letter.is_control()) {
        if letter == '\'' {
            out.push('\'');
        }
        out.push(letter);
    }
    out.push('\'');
    out
}

/// A whole number.
pub fn integer(value: i64) -> String {
    value.to_string()
}

/// A number; `None` for infinities and the like, which have no literal.
pub fn number(value: f64) -> Option<String> {
    value.is_finite().then(|| value.to_string())
}

/// True or false.
pub fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// A date as it is, without quotes, as OData 4 has it; `None` for a text that is no date. A vendor that wants dates in
/// quotes takes [`text`] of it.
pub fn date(value: &DateTime<'_>) -> Option<String> {
    let text = value.as_str();
    let is_part = |letter: char| letter.is_ascii_digit() || "-:.+TZ".contains(letter);
    let is_date = text.starts_with(|first: char| first.is_ascii_digit()) && text.chars().all(is_part);
    is_date.then(|| text.to_owned())
}

/// True for the name of a column: letters, digits and `_`, with `/` or `.` between its steps.
pub fn is_column(name: &str) -> bool {
    let is_step = |step: &str| {
        step.starts_with(|first: char| first.is_alphabetic() || first == '_')
            && step.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
    };
    name.split(['/', '.']).all(is_step)
}

/// The columns in a list, in order; `None` when one of them is no column.
pub fn columns<'n>(names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let mut out = String::new();
    for name in names {
        if !is_column(name) {
            return None;
        }
        if !out.is_empty() {
            out.push(',');
        }
        out.push_str(name);
    }
    Some(out)
}

/// A column to sort by, the least value first; `None` for what is no column.
pub fn ascending(column: &str) -> Option<String> {
    is_column(column).then(|| format!("{column} asc"))
}

/// A column to sort by, the greatest value first; `None` for what is no column.
pub fn descending(column: &str) -> Option<String> {
    is_column(column).then(|| format!("{column} desc"))
}
