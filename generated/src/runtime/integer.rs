//! Whole numbers as text, for the writers of both formats.

/// Adds a whole number.
#[inline(never)]
pub(crate) fn push_integer(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    push_digits(out, value.unsigned_abs());
}

/// Adds the digits of a number, four at a step.
fn push_digits(out: &mut String, number: u64) {
    const FOUR: u64 = 10_000;
    if number < FOUR {
        return push_first(out, number as u32);
    }
    // Most numbers have eight digits or less, and a call takes longer than two of them.
    if number < FOUR * FOUR {
        push_first(out, (number / FOUR) as u32);
    } else {
        push_digits(out, number / FOUR);
    }
    let four = (number % FOUR) as u32;
    push_pair(out, four / 100);
    push_pair(out, four % 100);
}

/// Adds a number below 10,000; none begins with a zero, but zero.
#[inline(always)]
fn push_first(out: &mut String, number: u32) {
    if number < 100 {
        return push_short(out, number);
    }
    push_short(out, number / 100);
    push_pair(out, number % 100);
}

/// Adds a number below 100.
#[inline(always)]
fn push_short(out: &mut String, number: u32) {
    if number >= 10 {
        push_pair(out, number);
    } else {
        out.push(char::from(b'0' + number as u8 % 10));
    }
}

/// Adds two digits.
#[inline(always)]
fn push_pair(out: &mut String, pair: u32) {
    let place = pair as usize * 2;
    if let Some(digits) = PAIRS.get(place..place + 2) {
        out.push_str(digits);
    }
}

/// All pairs of digits.
const PAIRS: &str = "0001020304050607080910111213141516171819\
                     2021222324252627282930313233343536373839\
                     4041424344454647484950515253545556575859\
                     6061626364656667686970717273747576777879\
                     8081828384858687888990919293949596979899";
