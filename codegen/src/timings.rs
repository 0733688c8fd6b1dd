//! How long each stage took: `generate` and `gather` fill it, whoever calls them adds it up and shows it.
//!
//! The caller brings the clock, since this library asks nobody for the time: that of the CPU of the current thread tells
//! what a stage costs whatever else the machine does. Times are added up over all threads. Nothing that is generated
//! depends on them.

use std::time::Duration;

/// Tells how much time has passed since some moment, the same for all calls on one thread.
#[derive(Debug, Clone, Copy)]
pub struct Clock(pub fn() -> Duration);

/// A clock that stands still.
impl Default for Clock {
    fn default() -> Self {
        Clock(|| Duration::ZERO)
    }
}

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
#[derive(Debug, Clone, Copy, Default)]
pub struct Timings {
    clock: Clock,
    times: [Duration; Stage::ALL.len()],
}

/// Times are the same whatever clock they were taken with.
impl PartialEq for Timings {
    fn eq(&self, other: &Self) -> bool {
        self.times == other.times
    }
}

impl Eq for Timings {}

impl Timings {
    /// No time yet, to be taken with this clock.
    pub fn with(clock: Clock) -> Self {
        Timings { clock, times: Default::default() }
    }

    /// The clock that times are taken with.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// Does the work and adds its time to the stage.
    pub fn time<T>(&mut self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let start = (self.clock.0)();
        let result = work();
        if let Some(time) = self.times.get_mut(stage as usize) {
            *time += (self.clock.0)().saturating_sub(start);
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
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn times_are_added_stage_by_stage() {
        // A clock that goes on by two at each look.
        static NOW: AtomicU64 = AtomicU64::new(0);
        let clock = Clock(|| Duration::from_millis(NOW.fetch_add(2, Ordering::Relaxed)));
        let (mut one, mut other) = (Timings::default(), Timings::with(clock));
        let pause = Duration::from_millis(2);
        assert_eq!(one.time(Stage::Check, || 7), 7);
        other.time(Stage::Write, || {});
        one.add(other);
        one.add(other);
        let of = |wanted: Stage| one.stages().find(|(stage, _)| *stage == wanted).map(|(_, time)| time);
        assert_eq!(of(Stage::Write), Some(pause * 2));
        assert_eq!(of(Stage::Check), Some(Duration::ZERO));
        assert_eq!(of(Stage::Read), Some(Duration::ZERO));
        assert_eq!(one.stages().map(|(_, time)| time).sum::<Duration>(), one.total());
    }
}
