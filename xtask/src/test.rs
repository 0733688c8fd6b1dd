//! `test`: runs everything that must hold, and closes with a summary.
//!
//! Runs cargo, passes its words through, and counts what it says about tests; then looks whether the generated
//! files are up to date.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::time::Instant;

use crate::arguments::Arguments;
use crate::command::{Command, Ending};
use crate::console::Console;
use crate::{outside, regen, workspace};

/// The command.
pub const COMMAND: Command = Command {
    name: "test",
    summary: "Runs everything that must hold: all tests and doc tests, that generated files are up to date, and that they compile in another workspace.",
    operands: "[FILTER]",
    flags: &[],
    examples: &[
        ("cargo xtask test", "Everything."),
        ("cargo xtask test round_trip", "Only tests whose name contains this."),
    ],
    run,
};

/// What cargo said about tests.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
    ignored: usize,
}

fn run(arguments: &Arguments, console: &mut Console<'_>) -> io::Result<Ending> {
    let start = Instant::now();
    let filter = match arguments.operands() {
        [] => None,
        [filter] => Some(filter),
        _ => return Ok(Ending::Usage("more than one filter given".to_owned())),
    };
    let Some(root) = std::env::current_dir().ok().and_then(|here| workspace::root(&here)) else {
        return Ok(Ending::Usage("this is no workspace".to_owned()));
    };
    let mut everything = cargo(&["test", "--workspace", "--no-fail-fast"]);
    everything.args(filter);
    let (tally, tests_hold) = test(everything, &root, console)?;
    let mut rows = vec![tally.row("tests", tests_hold)];
    let mut good = tests_hold;
    if filter.is_some() && tests_hold && tally == (Tally { ignored: tally.ignored, ..Tally::default() }) {
        good = false;
        rows.push("tests            FAILED  no name contains the filter".to_owned());
    }
    if filter.is_none() {
        let (row, agrees) = ask_python(&root, console)?;
        good &= agrees;
        rows.push(row);
        writeln!(console.out, "\ncargo xtask regen --check")?;
        let up_to_date = regen::check(console)? == Ending::Good;
        good &= up_to_date;
        let word = if up_to_date { "ok" } else { "FAILED  see above" };
        rows.push(format!("generated files  {word}"));
        let (row, compiles) = other_workspace(&root, console)?;
        good &= compiles;
        rows.push(row);
    }
    writeln!(console.out, "\nsummary")?;
    rows.iter().try_for_each(|row| writeln!(console.out, "  {row}"))?;
    let verdict = if good { "everything holds" } else { "something does not hold" };
    writeln!(console.out, "{verdict} ({:.1} s)", start.elapsed().as_secs_f64())?;
    Ok(Ending::good_if(good))
}

/// Compiles what regen writes for a workspace of somebody else's.
fn other_workspace(root: &Path, console: &mut Console<'_>) -> io::Result<(String, bool)> {
    writeln!(console.out, "\ncargo xtask regen --specs … --out …, and cargo check")?;
    // Beside what cargo builds, wherever that is.
    let program = std::env::current_exe()?;
    let work = program.ancestors().nth(2).unwrap_or(root).join("outside");
    match outside::compile(root, &work) {
        Ok(()) => Ok(("other workspace  ok".to_owned(), true)),
        Err(why) => {
            writeln!(console.err, "error: {why}")?;
            Ok(("other workspace  FAILED  see above".to_owned(), false))
        }
    }
}

/// Runs the tests that ask Python, where there is one.
fn ask_python(root: &Path, console: &mut Console<'_>) -> io::Result<(String, bool)> {
    let version = Process::new("python3").arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        return Ok(("against Python   skipped  there is no python3".to_owned(), true));
    }
    let (tally, holds) =
        test(cargo(&["test", "-p", "contactory", "--lib", "--", "--ignored", "python"]), root, console)?;
    // A name that changed would leave nothing to run.
    let holds = holds && tally.passed > 0;
    Ok((tally.row("against Python", holds), holds))
}

fn cargo(arguments: &[&str]) -> Process {
    let mut cargo = Process::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// Runs cargo, shows what it writes as it comes, and counts.
fn test(mut cargo: Process, root: &Path, console: &mut Console<'_>) -> io::Result<(Tally, bool)> {
    let mut child = match cargo.current_dir(root).stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => {
            writeln!(console.err, "error: cannot run cargo: {error}")?;
            return Ok((Tally::default(), false));
        }
    };
    let counted = match child.stdout.take() {
        Some(output) => pass_through(BufReader::new(output), console.out),
        None => Ok(Tally::default()),
    };
    // The child is waited for even when nobody reads its words any more.
    let status = child.wait()?;
    Ok((counted?, status.success()))
}

fn pass_through(mut output: impl BufRead, out: &mut dyn Write) -> io::Result<Tally> {
    let mut tally = Tally::default();
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line)? > 0 {
        out.write_all(&line)?;
        out.flush()?;
        tally.hear(&String::from_utf8_lossy(&line));
        line.clear();
    }
    Ok(tally)
}

impl Tally {
    /// Adds what a line like `test result: ok. 3 passed; 0 failed; 1 ignored; …` says.
    fn hear(&mut self, line: &str) {
        let Some(counts) = line.trim().strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for count in counts.1.split(';') {
            match count.trim().split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                Some((number, "ignored")) => self.ignored += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    fn row(&self, what: &str, hold: bool) -> String {
        let word = if hold { "ok    " } else { "FAILED" };
        format!("{what:<15}  {word}  {} passed, {} failed, {} ignored", self.passed, self.failed, self.ignored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "running 3 tests\n\
        test a ... ok\n\
        test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
        test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 9 filtered out; finished in 0.00s\n";

    #[test]
    fn results_are_counted_and_words_passed_through() {
        let mut out = Vec::new();
        let tally = pass_through(WORDS.as_bytes(), &mut out).unwrap();
        assert_eq!(tally, Tally { passed: 7, failed: 2, ignored: 1 });
        assert_eq!(out, WORDS.as_bytes());
    }

    #[test]
    fn a_command_that_fails_or_is_missing_does_not_hold() {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console { out: &mut out, err: &mut err, width: 80, styled: false };
        let here = std::env::temp_dir();
        let missing = test(Process::new("no-such-program-anywhere"), &here, &mut console).unwrap();
        assert_eq!(missing, (Tally::default(), false));
        assert!(String::from_utf8(err).unwrap().starts_with("error: cannot run cargo: "));
    }
}
