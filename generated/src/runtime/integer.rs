//! Whole numbers as text, for the writers of both formats.

/// Adds a whole number.
#[inline(never)]
pub(crate) fn push_integer(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    push_digits(out, value.unsigned_abs());
}

/// Adds the digits of a number, four at a time.
fn push_digits(out: &mut String, value: u64) {
    let digit = |value: u64| char::from(b'0' + (value % 10) as u8);
    let lowest = if value < 10_000 {
        value
    } else {
        push_digits(out, value / 10_000);
        value % 10_000
    };
    let is_first = value < 10_000;
    if lowest >= 1000 || !is_first {
        out.push(digit(lowest / 1000));
    }
    if lowest >= 100 || !is_first {
        out.push(digit(lowest / 100));
    }
    if lowest >= 10 || !is_first {
        out.push(digit(lowest / 10));
    }
    out.push(digit(lowest));
}
