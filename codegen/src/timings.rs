//! How long each stage took: `generate` and `gather` fill it, whoever calls them adds it up and shows it.
//!
//! What is measured is the time a thread spent in a stage, added up over all threads: on a machine that is not busy
//! otherwise, the CPU time. Nothing that is generated depends on it.

use std::time::{Duration, Instant};

/// A stage of the work, in the order of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Files are read from disk, by the caller.
    Load,
    /// Bytes → blocks.
    Read,
    /// Blocks → facts.
    Extract,
    /// Facts → aligned facts.
    Align,
    /// Aligned facts → schema, with what pages say together, links and corrections.
    Resolve,
    /// Schema → model.
    Check,
    /// Model → tokens.
    Emit,
    /// Tokens → Rust text.
    Print,
    /// Configuration and corrections are read, schemas are written as text.
    Yaml,
    /// Files are compared with those on disk and written, by the caller.
    Write,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Stage; 10] = [
        Stage::Load,
        Stage::Read,
        Stage::Extract,
        Stage::Align,
        Stage::Resolve,
        Stage::Check,
        Stage::Emit,
        Stage::Print,
        Stage::Yaml,
        Stage::Write,
    ];

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Load => "load",
            Stage::Read => "read",
            Stage::Extract => "extract",
            Stage::Align => "align",
            Stage::Resolve => "resolve",
            Stage::Check => "check",
            Stage::Emit => "emit",
            Stage::Print => "print",
            Stage::Yaml => "yaml",
            Stage::Write => "write",
        }
    }
}

/// The time that each stage took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timings {
    times: [Duration; Stage::ALL.len()],
}

impl Timings {
    /// Does the work and adds its time to the stage.
    pub fn time<T>(&mut self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        if let Some(time) = self.times.get_mut(stage as usize) {
            *time += start.elapsed();
        }
        result
    }

    /// Adds what was measured elsewhere.
    pub fn add(&mut self, other: Timings) {
        for (time, more) in self.times.iter_mut().zip(other.times) {
            *time += more;
        }
    }

    /// The stages in order, each with its time.
    pub fn stages(&self) -> impl Iterator<Item = (Stage, Duration)> {
        Stage::ALL.into_iter().zip(self.times)
    }

    /// All stages together.
    pub fn total(&self) -> Duration {
        self.times.iter().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_added_stage_by_stage() {
        let (mut one, mut other) = (Timings::default(), Timings::default());
        let pause = Duration::from_millis(2);
        assert_eq!(one.time(Stage::Check, || 7), 7);
        other.time(Stage::Write, || std::thread::sleep(pause));
        one.add(other);
        one.add(other);
        let of = |wanted: Stage| one.stages().find(|(stage, _)| *stage == wanted).map(|(_, time)| time);
        assert!(of(Stage::Write) >= Some(pause * 2));
        assert_eq!(of(Stage::Read), Some(Duration::ZERO));
        assert_eq!(one.stages().map(|(_, time)| time).sum::<Duration>(), one.total());
    }
}
