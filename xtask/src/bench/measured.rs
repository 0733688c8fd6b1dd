//! What was measured: the programs of `tests/benches` are run and their lines read.
//!
//! Names of programs enter, figures by their names leave; `bench` calls it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::figure::Profile;

/// A group and a contender of it.
pub type Key = (String, String);

/// Everything that the codec's benchmark says; what is absent was not measured.
#[derive(Default)]
pub struct Measured {
    /// The best time of a call in nanoseconds.
    pub times: BTreeMap<(Profile, String, String), f64>,
    /// Instructions of a call.
    pub instructions: BTreeMap<Key, f64>,
    /// Allocations of a call.
    pub allocations: BTreeMap<Key, f64>,
    /// Why there are no instructions, where there are none.
    pub no_instructions: Option<String>,
}

impl Measured {
    /// The best time of a contender.
    pub fn time(&self, profile: Profile, group: &str, contender: &str) -> Option<f64> {
        self.times.get(&(profile, group.to_owned(), contender.to_owned())).copied()
    }

    /// Runs the groups whose name contains one of these, and keeps the best times.
    pub fn add_times(&mut self, program: &Path, profile: Profile, groups: &[&str]) -> Result<(), String> {
        for group in groups {
            for (group, contender, value) in lines(program, &["--lines", group])? {
                let best = self.times.entry((profile, group, contender)).or_insert(f64::INFINITY);
                *best = best.min(value);
            }
        }
        Ok(())
    }

    /// Counts the allocations of all groups.
    pub fn add_allocations(&mut self, program: &Path) -> Result<(), String> {
        self.allocations.extend(lines(program, &[])?.into_iter().map(|(group, one, count)| ((group, one), count)));
        Ok(())
    }

    /// Counts the instructions of a contender: those of many calls less those of one, so that setting up cancels out.
    pub fn add_instructions(&mut self, program: &Path, group: &str, contender: &str) -> Result<(), String> {
        const CALLS: u32 = 20;
        let one = collected(program, group, contender, 1)?;
        let many = collected(program, group, contender, 1 + CALLS)?;
        let key = (group.to_owned(), contender.to_owned());
        self.instructions.insert(key, (many - one) / f64::from(CALLS));
        Ok(())
    }
}

/// Lines of group, contender and value, with tabs between them.
fn lines(program: &Path, words: &[&str]) -> Result<Vec<(String, String, f64)>, String> {
    let output = Command::new(program).args(words).output().map_err(|error| format!("the benchmark: {error}"))?;
    if !output.status.success() {
        return Err(format!("the benchmark failed: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let parse = |line: &str| {
        let mut cells = line.split('\t');
        let (group, contender) = (cells.next()?, cells.next()?);
        Some((group.to_owned(), contender.to_owned(), cells.next()?.parse().ok()?))
    };
    Ok(text.lines().filter_map(parse).collect())
}

/// How many instructions callgrind counts.
fn collected(program: &Path, group: &str, contender: &str, calls: u32) -> Result<f64, String> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
    command.args(["--calls", group, contender, &calls.to_string()]);
    let output = command.output().map_err(|error| format!("valgrind: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let count = text.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    count.ok_or_else(|| format!("valgrind counted nothing: {}", text.lines().last().unwrap_or_default()))
}
