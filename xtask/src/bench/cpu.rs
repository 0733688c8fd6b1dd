//! The processor time of programs that were started and waited for.

use std::process::Command;

/// What the kernel counts processor time in, wherever `/proc` tells it: hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

/// Runs a program to its end and says for how many seconds it, and what it started, kept processors busy.
///
/// # Errors
/// Why it cannot be run or timed, or what it said when it failed.
pub fn seconds(command: &mut Command) -> Result<f64, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let before = of_children().ok_or("processor time is read from /proc, which is not here")?;
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let after = of_children().ok_or("processor time is read from /proc, which is not here")?;
    Ok(after - before)
}

/// The processor time of all children that have ended.
fn of_children() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    children_in(&text)
}

/// The sixteenth and seventeenth field; the second is a name in parentheses that may hold anything.
fn children_in(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13);
    let mut next = || fields.next()?.parse::<f64>().ok();
    Some((next()? + next()?) / TICKS_PER_SECOND)
}

#[cfg(test)]
mod tests {
    use super::children_in;

    #[test]
    fn a_name_may_hold_anything() {
        let stat = "7 (a) b (c) S 1 7 7 0 -1 4194560 900 0 0 0 11 22 150 250 20 0 1 0 100 1000 10";
        assert_eq!(children_in(stat), Some(4.0));
        assert_eq!(children_in("7 (a"), None);
    }
}
