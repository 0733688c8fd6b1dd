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
    let place = (number % 100 * 2) as usize;
    // No number begins with a zero, but zero.
    if number < 10 {
        out.push_str(PAIRS.get(place + 1..place + 2).unwrap_or_default());
    } else {
        out.push_str(PAIRS.get(place..place + 2).unwrap_or_default());
    }
}

/// All pairs of digits.
const PAIRS: &str = "0001020304050607080910111213141516171819\
                     2021222324252627282930313233343536373839\
                     4041424344454647484950515253545556575859\
                     6061626364656667686970717273747576777879\
                     8081828384858687888990919293949596979899";
