//! The same contact with the same rules for garde and validator.

use validator::{Validate, ValidationError};

/// A contact.
#[derive(Debug, Clone, Default, garde::Validate, Validate)]
pub struct Contact {
    #[garde(range(min = 1))]
    #[validate(range(min = 1))]
    pub id: Option<i64>,
    #[garde(range(min = 1))]
    #[validate(range(min = 1))]
    pub user_id: Option<i64>,
    #[garde(range(min = 1))]
    #[validate(range(min = 1))]
    pub general: Option<i64>,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub name: Option<String>,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub mid_name: Option<String>,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub last_name: Option<String>,
    #[garde(range(min = 1))]
    #[validate(range(min = 1))]
    pub template: Option<i64>,
    #[garde(length(chars, max = 200))]
    #[validate(length(max = 200))]
    pub post: Option<String>,
    #[garde(inner(email))]
    #[validate(email)]
    pub email: Option<String>,
    #[garde(dive)]
    #[validate(nested)]
    pub phones: Vec<Phone>,
    #[garde(length(chars, max = 500))]
    #[validate(length(max = 500))]
    pub address: Option<String>,
    #[garde(length(chars, max = 4000))]
    #[validate(length(max = 4000))]
    pub description: Option<String>,
    #[garde(length(chars, max = 200))]
    #[validate(length(max = 200))]
    pub site: Option<String>,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub skype: Option<String>,
    #[garde(length(chars, max = 200))]
    #[validate(length(max = 200))]
    pub facebook: Option<String>,
    #[garde(length(chars, max = 200))]
    #[validate(length(max = 200))]
    pub vk: Option<String>,
    #[garde(length(chars, max = 30))]
    #[validate(length(max = 30))]
    pub icq: Option<String>,
    #[garde(custom(garde_date))]
    #[validate(custom(function = "validator_date"))]
    pub birthdate: Option<String>,
    #[garde(custom(garde_lang))]
    #[validate(custom(function = "validator_lang"))]
    pub lang: Option<String>,
    #[garde(dive)]
    #[validate(nested)]
    pub custom: Vec<CustomValue>,
}

/// A phone number.
#[derive(Debug, Clone, Default, garde::Validate, Validate)]
pub struct Phone {
    #[garde(length(chars, max = 30))]
    #[validate(length(max = 30))]
    pub number: Option<String>,
    #[garde(range(min = 1, max = 100))]
    #[validate(range(min = 1, max = 100))]
    pub type_id: Option<i64>,
    #[garde(length(chars, max = 50))]
    #[validate(length(max = 50))]
    pub type_name: Option<String>,
}

/// The value of a custom field.
#[derive(Debug, Clone, Default, garde::Validate, Validate)]
pub struct CustomValue {
    #[garde(range(min = 1))]
    #[validate(range(min = 1))]
    pub id: Option<i64>,
    #[garde(length(chars, max = 4000))]
    #[validate(length(max = 4000))]
    pub value: Option<String>,
}

/// `dd-mm-yyyy`, and the day exists in its month. As fast as it can be said: the peers shall not lose by it.
fn is_date(text: &str) -> bool {
    let [d1, d0, b'-', m1, m0, b'-', y3, y2, y1, y0] = text.as_bytes() else { return false };
    if ![d1, d0, m1, m0, y3, y2, y1, y0].iter().all(|digit| digit.is_ascii_digit()) {
        return false;
    }
    let number = |digits: &[&u8]| digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(*digit - b'0'));
    let (day, month, year) = (number(&[d1, d0]), number(&[m1, m0]), number(&[y3, y2, y1, y0]));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn is_lang(text: &str) -> bool {
    matches!(text, "Ru" | "En")
}

fn garde_date(value: &Option<String>, _: &()) -> garde::Result {
    value.as_deref().is_none_or(is_date).then_some(()).ok_or_else(|| garde::Error::new("no date"))
}

fn garde_lang(value: &Option<String>, _: &()) -> garde::Result {
    value.as_deref().is_none_or(is_lang).then_some(()).ok_or_else(|| garde::Error::new("no language"))
}

fn validator_date(value: &str) -> Result<(), ValidationError> {
    is_date(value).then_some(()).ok_or_else(|| ValidationError::new("date"))
}

fn validator_lang(value: &str) -> Result<(), ValidationError> {
    is_lang(value).then_some(()).ok_or_else(|| ValidationError::new("lang"))
}
