//! Dates of `time`.

use super::{DateError, Moment};
use crate::runtime::DateTime;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

impl DateTime<'_> {
    /// The date and time that a clock on the wall shows, in one of these forms or in ISO 8601; `forms` are the vendor's
    /// (`planfix::DATE_FORMS`), or none. A text without a time is midnight; an offset is passed over.
    pub fn to_time(&self, forms: &[&str]) -> Result<PrimitiveDateTime, DateError> {
        primitive(&Moment::read(self, forms)?)
    }

    /// The date and time with the offset from UTC that the text says.
    pub fn to_time_offset(&self, forms: &[&str]) -> Result<OffsetDateTime, DateError> {
        let moment = Moment::read(self, forms)?;
        let seconds = moment.offset.ok_or(DateError::NoOffset)?;
        let offset = UtcOffset::from_whole_seconds(seconds).map_err(|_| DateError::OutOfRange)?;
        Ok(primitive(&moment)?.assume_offset(offset))
    }

    /// The text of a date in the first of the vendor's forms that holds all of it, in ISO 8601 if there are none.
    pub fn from_time(date: PrimitiveDateTime, forms: &[&str]) -> Result<DateTime<'static>, DateError> {
        let moment = Moment {
            year: u32::try_from(date.year()).map_err(|_| DateError::OutOfRange)?,
            month: u32::from(u8::from(date.month())),
            day: u32::from(date.day()),
            hour: u32::from(date.hour()),
            minute: u32::from(date.minute()),
            second: u32::from(date.second()),
            nanosecond: date.nanosecond(),
            offset: None,
        };
        moment.write(forms)
    }
}

fn primitive(moment: &Moment) -> Result<PrimitiveDateTime, DateError> {
    let small = |value: u32| u8::try_from(value).map_err(|_| DateError::OutOfRange);
    let month = Month::try_from(small(moment.month)?).map_err(|_| DateError::OutOfRange)?;
    let year = i32::try_from(moment.year).map_err(|_| DateError::OutOfRange)?;
    let date = Date::from_calendar_date(year, month, small(moment.day)?).map_err(|_| DateError::OutOfRange)?;
    let (hour, minute, second) = (small(moment.hour)?, small(moment.minute)?, small(moment.second)?);
    let time = Time::from_hms_nano(hour, minute, second, moment.nanosecond).map_err(|_| DateError::OutOfRange)?;
    Ok(PrimitiveDateTime::new(date, time))
}
