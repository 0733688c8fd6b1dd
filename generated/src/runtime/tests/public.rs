//! What users of the crate rely on without naming it: traits of its types.

use super::super::{
    ApiError, Error, KnownError, ReadError, RequestError, Secret, UnknownValue, Violations, WriteError,
};
use std::collections::HashSet;

fn is_an_error<T: std::error::Error + Send + Sync + 'static>() {}

fn is_a_value<T: Clone + PartialEq + std::fmt::Debug + Send + Sync>() {}

#[test]
fn errors_can_be_boxed_and_sent_to_other_threads() {
    is_an_error::<Error>();
    is_an_error::<ReadError>();
    is_an_error::<WriteError>();
    is_an_error::<RequestError>();
    is_an_error::<Violations>();
}

#[test]
fn values_can_be_compared_printed_and_shared() {
    is_a_value::<ApiError>();
    is_a_value::<KnownError>();
    is_a_value::<crate::planfix::contact::update::Request<'static>>();
    is_a_value::<crate::superoffice::contact::put::Response<'static>>();
    is_a_value::<crate::iovox::Connection>();
    let found: HashSet<UnknownValue<'_>> = ["a".into(), "a".into()].map(UnknownValue::new).into();
    assert_eq!(found.len(), 1);
}

#[test]
fn an_enum_is_made_of_texts_that_live_on() {
    let owned = crate::iovox::enums::Output::from("JSON".to_owned());
    assert_eq!(owned, crate::iovox::enums::Output::Json);
    assert_eq!(crate::iovox::enums::Output::from(String::from("CSV")).as_str(), "CSV");
}

#[test]
fn what_proves_who_calls_is_not_printed() {
    let connection = crate::iovox::Connection::new(crate::iovox::Credentials::key("ada", "analytical"));
    let printed = format!("{connection:?}");
    assert!(printed.contains("ada") && printed.contains("[redacted]") && !printed.contains("analytical"));
    assert_eq!(format!("{:?}", Secret::from("analytical")), "[redacted]");
}
