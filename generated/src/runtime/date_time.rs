//! A date, a time or both, as the vendor writes it.
//!
//! Readers and setters make it of text; `moment` converts it to the dates of other crates.

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

/// True when `text` is a date or a time in one of these forms.
pub(crate) fn matches_any(text: &str, forms: &[&str]) -> bool {
    forms.iter().any(|form| fields(text, form).is_some())
}

/// The letters of a form.
const LETTERS: &[u8; 6] = b"dmyHMS";

/// Which number a letter of a form is a digit of, as its position in [`LETTERS`]; what is no such letter has the number
/// behind them.
const NUMBERS: [u8; 256] = {
    let mut table = [LETTERS.len() as u8; 256];
    let mut number = 0;
    while number < LETTERS.len() {
        table[LETTERS[number] as usize] = number as u8;
        number += 1;
    }
    table
};

/// Day, month, year, hour, minute and second of a text in this form, in the letters `dd mm yyyy HH MM SS`, 0 where the
/// form has none; a day must exist in its month. No form has a number of ten digits.
pub(crate) fn fields(text: &str, form: &str) -> Option<[u32; 6]> {
    if text.len() != form.len() {
        return None;
    }
    let mut values = [0_u32; 6];
    let mut seen = 0;
    for (letter, byte) in form.bytes().zip(text.bytes()) {
        let number = NUMBERS[usize::from(letter)];
        match values.get_mut(usize::from(number)) {
            Some(value) if byte.is_ascii_digit() => {
                *value = value.wrapping_mul(10).wrapping_add(u32::from(byte - b'0'));
                seen |= 1 << number;
            }
            None if letter == byte => {}
            _ => return None,
        }
    }
    let [day, month, year, hour, minute, second] = values;
    let has = |number: u32| seen & (1 << number) != 0;
    let exists = (!has(1) || (1..=12).contains(&month))
        && (!has(0) || (1..=days(month, has(2).then_some(year))).contains(&day))
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
