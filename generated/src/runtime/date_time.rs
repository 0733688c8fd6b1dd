//! A date, a time or both, as the vendor writes it.

use super::{own::IntoOwned, patch::Patch};
use std::borrow::Cow;

/// The text of a date or a time. Vendors differ in form and zone and few say which, so the text is the value;
/// `validate` holds it against the forms that the vendor documents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateTime<'a>(pub Cow<'a, str>);

impl DateTime<'_> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'a> From<&'a str> for DateTime<'a> {
    fn from(text: &'a str) -> Self {
        DateTime(Cow::Borrowed(text))
    }
}

impl From<String> for DateTime<'_> {
    fn from(text: String) -> Self {
        DateTime(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for DateTime<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        DateTime(text)
    }
}

impl<'a> From<&'a str> for Patch<DateTime<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl From<String> for Patch<DateTime<'_>> {
    fn from(text: String) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for DateTime<'_> {
    type Owned = DateTime<'static>;

    fn into_owned(self) -> Self::Owned {
        DateTime(super::own(self.0))
    }
}

/// True when `text` is a date or a time in this form, in the letters `dd mm yyyy HH MM SS`; a day must exist in
/// its month.
pub(crate) fn matches(text: &str, form: &str) -> bool {
    fields(text, form).is_some()
}

/// Day, month, year, hour, minute and second of a text in this form, 0 where the form has none.
pub(crate) fn fields(text: &str, form: &str) -> Option<[u32; 6]> {
    let parts = ['d', 'm', 'y', 'H', 'M', 'S'];
    let mut values = [0_u32; 6];
    let mut letters = form.chars();
    for found in text.chars() {
        let letter = letters.next()?;
        match (parts.iter().position(|part| *part == letter), found.to_digit(10)) {
            (Some(part), Some(digit)) => {
                if let Some(value) = values.get_mut(part) {
                    *value = value.saturating_mul(10).saturating_add(digit);
                }
            }
            (None, _) if letter == found => {}
            _ => return None,
        }
    }
    let [day, month, year, hour, minute, second] = values;
    let has = |part: char| form.contains(part);
    let exists = letters.next().is_none()
        && (!has('m') || (1..=12).contains(&month))
        && (!has('d') || (1..=days(month, has('y').then_some(year))).contains(&day))
        && (hour < 24 && minute < 60 && second < 60);
    exists.then_some(values)
}

/// The days of a month; of a month that is not known, 31.
fn days(month: u32, year: Option<u32>) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => match year {
            Some(year) if year % 4 != 0 || (year % 100 == 0 && year % 400 != 0) => 28,
            _ => 29,
        },
        _ => 31,
    }
}
