//! Whole numbers as text, for the writers of both formats.
//!
//! A number enters, its digits are added to a text; `scalar` calls it.

/// Adds a whole number.
#[inline(never)]
pub(crate) fn push_integer(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    let number = value.unsigned_abs();
    if number >= 1_000_000 {
        return push_many(out, number);
    }
    let (front, back) = (number / 1000, number % 1000);
    if front == 0 {
        push_first(out, back);
    } else {
        push_first(out, front);
        push_three(out, back);
    }
}

/// Adds a number of more than six digits.
#[inline(never)]
fn push_many(out: &mut String, number: u64) {
    if number < 1000 {
        return push_first(out, number);
    }
    push_many(out, number / 1000);
    push_three(out, number % 1000);
}

/// Adds a number below 1000; none begins with a zero, but zero.
#[inline(always)]
fn push_first(out: &mut String, number: u64) {
    if number >= 100 {
        push_three(out, number);
    } else if number >= 10 {
        let end = number as usize * 3 + 3;
        push_part(out, end - 2, end);
    } else {
        out.push(char::from(b'0' + number as u8 % 10));
    }
}

/// Adds three digits.
#[inline(always)]
fn push_three(out: &mut String, number: u64) {
    let place = number as usize * 3;
    push_part(out, place, place + 3);
}

/// Adds digits of the table. Where there are none is no text to push: to push nothing instead costs as much again.
#[inline(always)]
fn push_part(out: &mut String, start: usize, end: usize) {
    if let Some(digits) = THREES.get(start..end) {
        out.push_str(digits);
    }
}

/// All numbers of three digits.
static THREES: &str = match str::from_utf8(&DIGITS) {
    Ok(digits) => digits,
    Err(_) => "",
};

static DIGITS: [u8; 3000] = {
    let mut digits = [b'0'; 3000];
    let mut number = 0;
    while number < 1000 {
        digits[number * 3] += (number / 100) as u8;
        digits[number * 3 + 1] += (number / 10 % 10) as u8;
        digits[number * 3 + 2] += (number % 10) as u8;
        number += 1;
    }
    digits
};
