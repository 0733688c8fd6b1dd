//! Dates as vendors write them become typed dates, and back.

use super::ticket::DATE_FORMS;
use crate::runtime::{DateError, DateTime};
use jiff::civil::date;

const SPACED: [&str; 2] = ["yyyy-mm-dd HH:MM:SS", "yyyy-mm-dd"];

#[track_caller]
fn reads(text: &str, forms: &[&str], expected: jiff::civil::DateTime) {
    let text = DateTime::from(text);
    assert_eq!(text.to_jiff(forms), Ok(expected));
    // Both crates understand the same.
    let time = text.to_time(forms).unwrap();
    let parts = (time.year(), u8::from(time.month()), time.day(), time.hour(), time.minute(), time.second());
    let (year, month, day) = (i32::from(expected.year()), expected.month() as u8, expected.day() as u8);
    let (hour, minute, second) = (expected.hour() as u8, expected.minute() as u8, expected.second() as u8);
    assert_eq!(parts, (year, month, day, hour, minute, second));
    assert_eq!(time.nanosecond(), expected.subsec_nanosecond() as u32);
}

#[track_caller]
fn refuses(text: &str, forms: &[&str], expected: DateError) {
    assert_eq!(DateTime::from(text).to_jiff(forms), Err(expected), "{text}");
    assert_eq!(DateTime::from(text).to_time(forms), Err(expected), "{text}");
}

#[test]
fn the_forms_of_vendors_are_read() {
    reads("03-02-2018", &DATE_FORMS, date(2018, 2, 3).at(0, 0, 0, 0));
    reads("16-02-2018 23:55", &DATE_FORMS, date(2018, 2, 16).at(23, 55, 0, 0));
    reads("2018-02-16 23:55:09", &SPACED, date(2018, 2, 16).at(23, 55, 9, 0));
    reads("02/16/2018", &["mm/dd/yyyy"], date(2018, 2, 16).at(0, 0, 0, 0));
}

#[test]
fn iso_is_read_with_any_forms() {
    for forms in [&DATE_FORMS[..], &[]] {
        reads("2015-11-04", forms, date(2015, 11, 4).at(0, 0, 0, 0));
        reads("2015-11-04T15:56", forms, date(2015, 11, 4).at(15, 56, 0, 0));
        reads("2015-11-04T15:56:48", forms, date(2015, 11, 4).at(15, 56, 48, 0));
        reads("2015-11-04 15:56:48.1234567", forms, date(2015, 11, 4).at(15, 56, 48, 123_456_700));
        reads("2015-11-04T15:56:48.123456789Z", forms, date(2015, 11, 4).at(15, 56, 48, 123_456_789));
        reads("2015-11-04T15:56:48+02:00", forms, date(2015, 11, 4).at(15, 56, 48, 0));
        reads("2015-11-04T15:56-0730", forms, date(2015, 11, 4).at(15, 56, 0, 0));
    }
}

#[test]
fn a_point_in_time_needs_an_offset() {
    let text = DateTime::from("2015-11-04T15:56:48.5+02:00");
    assert_eq!(text.to_jiff_timestamp(&[]), Ok("2015-11-04T13:56:48.5Z".parse().unwrap()));
    let offset = text.to_time_offset(&[]).unwrap();
    assert_eq!((offset.unix_timestamp(), offset.offset().whole_hours()), (1_446_645_408, 2));
    let local = DateTime::from("2015-11-04T15:56:48");
    assert_eq!(local.to_jiff_timestamp(&[]), Err(DateError::NoOffset));
    assert_eq!(local.to_time_offset(&[]), Err(DateError::NoOffset));
    let far = DateTime::from("2015-11-04T15:56:48+23:59");
    assert!(far.to_jiff_timestamp(&[]).is_ok() && far.to_time_offset(&[]).is_ok());
}

#[test]
fn what_stands_for_no_date_is_none() {
    refuses("0001-01-01T00:00:00", &[], DateError::Sentinel);
    refuses("0001-01-01T00:00:00Z", &[], DateError::Sentinel);
    refuses("9999-12-31T23:59:59.9999999", &[], DateError::Sentinel);
    refuses("01-01-0001", &DATE_FORMS, DateError::Sentinel);
}

#[test]
fn anything_else_is_refused() {
    for text in [
        "",
        "x",
        "03-02-18",
        "2018-02-30",
        "2018-13-01",
        "2018-00-01",
        "2018-2-3",
        "2018-02-03T",
        "2018-02-03T24:00",
        "2018-02-03T23:60",
        "2018-02-03T23:59:60",
        "2018-02-03T1:00",
        "2018-02-03T23:59:59.",
        "2018-02-03T23:59:59.1234567890",
        "2018-02-03T23:59:59+",
        "2018-02-03T23:59:59+25:00",
        "2018-02-03T23:59:59 Z",
        "２018-02-03",
        "2018-02-03é",
        "2018-02-03T23:5é",
        "31-04-2018",
        "29-02-2019",
        "99999-01-01",
    ] {
        refuses(text, &DATE_FORMS, DateError::Form);
        refuses(text, &[], DateError::Form);
    }
    refuses("03-02-2018", &[], DateError::Form);
    refuses("0000-01-01T00:00:61", &[], DateError::Form);
}

#[test]
fn dates_are_written_in_the_first_form_that_holds_them() {
    let day = date(2018, 2, 3);
    let write = |date, forms: &[&str]| DateTime::from_jiff(date, forms).map(|text| text.as_str().to_owned());
    assert_eq!(write(day.at(0, 0, 0, 0), &DATE_FORMS).unwrap(), "03-02-2018");
    assert_eq!(write(day.at(9, 5, 0, 0), &DATE_FORMS).unwrap(), "03-02-2018 09:05");
    assert_eq!(write(day.at(9, 5, 7, 0), &DATE_FORMS), Err(DateError::DoesNotFit));
    assert_eq!(write(day.at(9, 5, 7, 0), &SPACED).unwrap(), "2018-02-03 09:05:07");
    assert_eq!(write(day.at(9, 5, 7, 120), &SPACED), Err(DateError::DoesNotFit));
    assert_eq!(write(day.at(9, 5, 7, 123_456_700), &[]).unwrap(), "2018-02-03T09:05:07.1234567");
    assert_eq!(write(date(-1, 1, 1).at(0, 0, 0, 0), &[]), Err(DateError::OutOfRange));
    for forms in [&DATE_FORMS[..], &SPACED, &[]] {
        for hour in 0..24 {
            let moment = date(2020, 2, 29).at(hour, 30, 0, 0);
            assert_eq!(DateTime::from_jiff(moment, forms).unwrap().to_jiff(forms), Ok(moment));
            let time = DateTime::from_jiff(moment, forms).unwrap().to_time(forms).unwrap();
            assert_eq!(DateTime::from_time(time, forms).unwrap(), DateTime::from_jiff(moment, forms).unwrap());
        }
    }
}
