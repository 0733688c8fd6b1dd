//! Whole numbers as text, for the writers of both formats.

/// Adds a whole number.
#[inline(never)]
pub(crate) fn push_integer(out: &mut String, value: i64) {
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        start -= 1;
        if let Some(digit) = digits.get_mut(start) {
            *digit = b'0' + (rest % 10) as u8;
        }
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push('-');
    }
    out.push_str(str::from_utf8(digits.get(start..).unwrap_or_default()).unwrap_or_default());
}
