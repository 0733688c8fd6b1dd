//! Work on all cores, results in the order of the work: the same input prints the same lines.
//!
//! Items and work enter, results leave one after the other; `inspect` and `score` call it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// As much as the main thread has: work must not run out of stack because it runs elsewhere.
const STACK: usize = 8 << 20;

/// Calls `work` on every item, on as many threads as there are cores, and `take` on every result, in the order
/// of the items and as early as possible. Ends early when `take` fails.
///
/// # Errors
/// What `take` fails with.
pub fn in_order<I: Sync, R: Send, E>(
    items: &[I],
    work: impl Fn(&I) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (send, receive) = mpsc::channel();
    let worker = |send: mpsc::Sender<(usize, R)>| {
        while !stop.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { break };
            if send.send((number, work(item))).is_err() {
                break;
            }
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let worker = &worker;
        let mut started = 0;
        for _ in 0..cores.min(items.len()) {
            let send = send.clone();
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || worker(send));
            started += usize::from(thread.is_ok());
        }
        if started == 0 {
            worker(send.clone());
        }
        drop(send);
        let mut waiting = BTreeMap::new();
        let mut wanted = 0;
        for (number, result) in &receive {
            waiting.insert(number, result);
            while let Some(result) = waiting.remove(&wanted) {
                wanted += 1;
                if let Err(error) = take(result) {
                    stop.store(true, Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..50).collect();
        let mut taken = Vec::new();
        let work = |item: &u64| {
            thread::sleep(std::time::Duration::from_micros((50 - item) * 20));
            item * 2
        };
        let ended: Result<(), ()> = in_order(&items, work, |result| {
            taken.push(result);
            Ok(())
        });
        assert_eq!(ended, Ok(()));
        assert_eq!(taken, items.iter().map(|item| item * 2).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_failure_ends_the_work() {
        let items: Vec<u64> = (0..1000).collect();
        let mut taken = 0;
        let ended = in_order(
            &items,
            |item| *item,
            |result| {
                taken += 1;
                if result == 3 { Err("enough") } else { Ok(()) }
            },
        );
        assert_eq!((ended, taken), (Err("enough"), 4));
    }

    #[test]
    fn no_items_are_no_work() {
        assert_eq!(in_order(&[], |item: &u8| *item, |_| Err("called")), Ok(()));
    }
}
