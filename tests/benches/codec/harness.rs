//! Contenders measured in turns: a group of closures that do the same work goes in, the best time of each comes out.
//!
//! Under load the best time says most, and contenders that take turns suffer the same load, so that ratios of their
//! best times hold where times do not.

use crate::cases::Contender;
use std::time::Instant;

/// What a contender took.
pub struct Timing {
    /// Its name within the group.
    pub name: &'static str,
    /// The best time of one call, in nanoseconds.
    pub nanoseconds: f64,
}

/// A batch lasts this long at least, so that reading the clock does not count.
const BATCH_SECONDS: f64 = 0.0008;

/// Measures all of them in turns, `rounds` times each; who is first changes from round to round.
pub fn time(contenders: &mut [Contender<'_>], rounds: usize) -> Vec<Timing> {
    let batches: Vec<usize> = contenders.iter_mut().map(batch).collect();
    let mut best = vec![f64::INFINITY; contenders.len()];
    for round in 0..rounds {
        for turn in 0..contenders.len() {
            let index = (turn + round) % contenders.len();
            best[index] = best[index].min(seconds(&mut contenders[index], batches[index]) / batches[index] as f64);
        }
    }
    contenders.iter().zip(best).map(|(one, best)| Timing { name: one.name, nanoseconds: best * 1e9 }).collect()
}

/// How many calls make a batch.
fn batch(contender: &mut Contender<'_>) -> usize {
    let mut calls = 1;
    while seconds(contender, calls) < BATCH_SECONDS {
        calls *= 2;
    }
    calls
}

fn seconds(contender: &mut Contender<'_>, calls: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        (contender.work)();
    }
    start.elapsed().as_secs_f64()
}
