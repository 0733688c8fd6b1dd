//! Work on all cores, results in the order of the work: the same input gives the same output.
//!
//! Items enter, their results leave. `gather` hears pages with it, `generate` checks and prints.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// As much as the main thread has: work must not run out of stack because it runs elsewhere.
const STACK: usize = 8 << 20;

/// The result of the work on every item, in the order of the items. A panic of the work goes on in the caller.
pub fn map<I: Sync, R: Send>(items: &[I], work: impl Fn(&I) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if cores < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut results = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { return results };
            results.push((number, work(item)));
        }
    };
    let mut results = thread::scope(|scope| {
        let start = || thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker);
        // Where no thread can be had, this one does everything.
        let others: Vec<_> = (1..cores).filter_map(|_| start().ok()).collect();
        let mut results = worker();
        for other in others {
            match other.join() {
                Ok(found) => results.extend(found),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    });
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The same for work that consumes its items.
pub fn take<I: Send, R: Send>(items: Vec<I>, work: impl Fn(I) -> R + Sync) -> Vec<R> {
    let items: Vec<Mutex<Option<I>>> = items.into_iter().map(|item| Mutex::new(Some(item))).collect();
    // Each item is asked for once, so nobody waits for one and every one is there.
    let taken = map(&items, |item| item.lock().ok().and_then(|mut item| item.take()).map(&work));
    taken.into_iter().flatten().collect()
}

/// The results of two pieces of work that are done at the same time. A panic of either goes on in the caller.
pub fn both<A: Send, B>(one: impl Fn() -> A + Sync, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let started = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, &one);
        let other = other();
        match started.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(one)) => (one, other),
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            // Where no thread can be had, this one does both.
            Err(_) => (one(), other),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..200).collect();
        let doubled = map(&items, |item| {
            thread::sleep(std::time::Duration::from_micros((200 - item) % 7));
            item * 2
        });
        assert_eq!(doubled, items.iter().map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(map(&[], |item: &u64| *item), Vec::<u64>::new());
        assert_eq!(take(items.clone(), |item| item), items);
    }

    #[test]
    fn two_pieces_of_work_may_be_of_two_kinds() {
        assert_eq!(both(|| 1, || "two"), (1, "two"));
        assert!(std::panic::catch_unwind(|| both(|| panic!("unlucky"), || 2)).is_err());
    }

    #[test]
    fn a_panic_reaches_the_caller() {
        let items: Vec<u64> = (0..20).collect();
        let result = std::panic::catch_unwind(|| map(&items, |item| assert!(*item != 13, "unlucky")));
        assert!(result.is_err());
    }
}
