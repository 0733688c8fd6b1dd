//! Whole numbers as text, for the writers of both formats.

/// Adds a whole number.
#[inline(never)]
pub(crate) fn push_integer(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    push_digits(out, value.unsigned_abs());
}

/// Adds the digits of a number, two at a step.
fn push_digits(out: &mut String, number: u64) {
    if number >= 100 {
        push_digits(out, number / 100);
    }
    let pair = number % 100;
    if number >= 10 {
        out.push(digit(pair / 10));
    }
    out.push(digit(pair % 10));
}

#[inline(always)]
fn digit(value: u64) -> char {
    char::from(b'0' + (value % 10) as u8)
}
