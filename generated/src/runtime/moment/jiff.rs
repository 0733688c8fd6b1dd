//! Dates of `jiff`.

use super::{DateError, Moment};
use crate::runtime::DateTime;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::Offset;

impl DateTime<'_> {
    /// The date and time that a clock on the wall shows, in one of these forms or in ISO 8601; `forms` are the vendor's
    /// (`planfix::DATE_FORMS`), or none. A text without a time is midnight; an offset is passed over.
    pub fn to_jiff(&self, forms: &[&str]) -> Result<civil::DateTime, DateError> {
        civil_of(&Moment::read(self, forms)?)
    }

    /// The point in time, of a text that says its offset from UTC.
    pub fn to_jiff_timestamp(&self, forms: &[&str]) -> Result<Timestamp, DateError> {
        let moment = Moment::read(self, forms)?;
        let seconds = moment.offset.ok_or(DateError::NoOffset)?;
        let offset = Offset::from_seconds(seconds).map_err(|_| DateError::OutOfRange)?;
        offset.to_timestamp(civil_of(&moment)?).map_err(|_| DateError::OutOfRange)
    }

    /// The text of a date in the first of the vendor's forms that holds all of it, in ISO 8601 if there are none.
    pub fn from_jiff(date: civil::DateTime, forms: &[&str]) -> Result<DateTime<'static>, DateError> {
        let moment = Moment {
            year: u32::try_from(date.year()).map_err(|_| DateError::OutOfRange)?,
            month: part(date.month()),
            day: part(date.day()),
            hour: part(date.hour()),
            minute: part(date.minute()),
            second: part(date.second()),
            nanosecond: u32::try_from(date.subsec_nanosecond()).unwrap_or_default(),
            offset: None,
        };
        moment.write(forms)
    }
}

/// Parts of a date are never negative.
fn part(value: i8) -> u32 {
    u32::try_from(value).unwrap_or_default()
}

fn civil_of(moment: &Moment) -> Result<civil::DateTime, DateError> {
    let small = |value: u32| i8::try_from(value).map_err(|_| DateError::OutOfRange);
    let date = civil::DateTime::new(
        i16::try_from(moment.year).map_err(|_| DateError::OutOfRange)?,
        small(moment.month)?,
        small(moment.day)?,
        small(moment.hour)?,
        small(moment.minute)?,
        small(moment.second)?,
        i32::try_from(moment.nanosecond).map_err(|_| DateError::OutOfRange)?,
    );
    date.map_err(|_| DateError::OutOfRange)
}
