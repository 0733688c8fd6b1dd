//! Dates as vendors write them, for the typed dates of `jiff` and `time`. A text and the vendor's forms enter, a
//! [`Moment`] leaves, and the other way round; the files beside this one turn it into what the crates have.

#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use super::date_time::{DateTime, fields};
use std::fmt;

/// Why a text is no typed date, or a typed date cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateError {
    /// The text has none of the vendor's forms, and it is no ISO 8601; or there is no such day or time.
    Form,
    /// The text is the least or the greatest date that some systems know, by which they mean none.
    Sentinel,
    /// The text says no offset from UTC, so that it is no point in time.
    NoOffset,
    /// The type cannot hold the date.
    OutOfRange,
    /// None of the vendor's forms holds the date without a loss.
    DoesNotFit,
}

impl fmt::Display for DateError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            DateError::Form => "the text has no form of a date that is known",
            DateError::Sentinel => "the text stands for no date",
            DateError::NoOffset => "the text does not say the offset from UTC",
            DateError::OutOfRange => "the type cannot hold the date",
            DateError::DoesNotFit => "no form of the vendor holds the date without a loss",
        })
    }
}

impl std::error::Error for DateError {}

/// A date and a time of the day, and the offset where the text says one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Moment {
    pub(crate) year: u32,
    pub(crate) month: u32,
    pub(crate) day: u32,
    pub(crate) hour: u32,
    pub(crate) minute: u32,
    pub(crate) second: u32,
    pub(crate) nanosecond: u32,
    /// In seconds east of UTC.
    pub(crate) offset: Option<i32>,
}

impl Moment {
    /// What the text says in one of the vendor's forms, or in ISO 8601.
    pub(crate) fn read(text: &DateTime<'_>, forms: &[&str]) -> Result<Self, DateError> {
        let text = text.as_str();
        let by_form = forms.iter().find_map(|form| fields(text, form));
        let found = by_form.map(Moment::of).or_else(|| iso(text)).ok_or(DateError::Form)?;
        if found.is_sentinel() { Err(DateError::Sentinel) } else { Ok(found) }
    }

    /// Day, month, year, hour, minute and second; a form without a day or a month means the first.
    fn of([day, month, year, hour, minute, second]: [u32; 6]) -> Self {
        Moment { year, month: month.max(1), day: day.max(1), hour, minute, second, ..Moment::default() }
    }

    fn is_sentinel(&self) -> bool {
        let date = (self.year, self.month, self.day);
        let time = (self.hour, self.minute, self.second);
        (date, time) == ((1, 1, 1), (0, 0, 0)) || (date, time) == ((9999, 12, 31), (23, 59, 59))
    }

    /// The text in the first form that holds all of it; in ISO 8601 if the vendor has no forms.
    pub(crate) fn write(&self, forms: &[&str]) -> Result<DateTime<'static>, DateError> {
        if forms.is_empty() {
            return Ok(DateTime::from(self.iso()));
        }
        let holds = |form: &&&str| fields(&self.in_form(form), form).map(Moment::of).as_ref() == Some(self);
        let form = forms.iter().find(holds).ok_or(DateError::DoesNotFit)?;
        Ok(DateTime::from(self.in_form(form)))
    }

    fn in_form(&self, form: &str) -> String {
        let mut text = String::with_capacity(form.len());
        let mut letters = form.chars().peekable();
        while let Some(letter) = letters.next() {
            let value = match letter {
                'd' => self.day,
                'm' => self.month,
                'y' => self.year,
                'H' => self.hour,
                'M' => self.minute,
                'S' => self.second,
                other => {
                    text.push(other);
                    continue;
                }
            };
            let mut width = 1;
            while letters.next_if_eq(&letter).is_some() {
                width += 1;
            }
            text.push_str(&format!("{value:0width$}"));
        }
        text
    }

    fn iso(&self) -> String {
        let mut text = self.in_form("yyyy-mm-ddTHH:MM:SS");
        if self.nanosecond > 0 {
            let fraction = format!(".{:09}", self.nanosecond);
            text.push_str(fraction.trim_end_matches('0'));
        }
        text
    }
}

/// `2015-11-04`, with a time behind `T` or a blank, to the minute, the second or a fraction of it, and an offset.
fn iso(text: &str) -> Option<Moment> {
    let (date, rest) = text.split_at_checked("yyyy-mm-dd".len())?;
    let found = Moment::of(fields(date, "yyyy-mm-dd")?);
    let Some(rest) = rest.strip_prefix(['T', ' ']) else {
        return rest.is_empty().then_some(found);
    };
    let (clock, rest) = rest.split_at_checked("HH:MM".len())?;
    let [.., hour, minute, _] = fields(clock, "HH:MM")?;
    let mut found = Moment { hour, minute, ..found };
    let mut rest = rest;
    if let Some((second, behind)) = rest.split_at_checked(":SS".len())
        && let Some([.., second]) = fields(second, ":SS")
    {
        (found.second, rest) = (second, behind);
        if let Some(behind) = rest.strip_prefix('.') {
            (found.nanosecond, rest) = fraction(behind)?;
        }
    }
    found.offset = offset(rest)?;
    Some(found)
}

/// Up to nine digits, in billionths, and what follows them.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(length)?;
    let scale = 9_u32.checked_sub(u32::try_from(length).ok()?)?;
    let value: u32 = digits.parse().ok()?;
    Some((value * 10_u32.pow(scale), rest))
}

/// Nothing, `Z`, `+02:00` or `+0200`.
fn offset(text: &str) -> Option<Option<i32>> {
    match text {
        "" => return Some(None),
        "Z" | "z" => return Some(Some(0)),
        _ => {}
    }
    let (sign, clock) = match text.strip_prefix('-') {
        Some(clock) => (-1, clock),
        None => (1, text.strip_prefix('+')?),
    };
    let [.., hour, minute, _] = fields(clock, "HH:MM").or_else(|| fields(clock, "HHMM"))?;
    Some(Some(sign * i32::try_from(hour * 3600 + minute * 60).ok()?))
}
