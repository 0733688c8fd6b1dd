//! A contender: work under a name. The cases make them, the harness and the counter of allocations run them.

use std::hint::black_box;

/// One way to do the work of a group.
pub struct Contender<'a> {
    /// Its name within the group.
    pub name: &'static str,
    /// Does the work once.
    pub work: Box<dyn FnMut() + 'a>,
}

/// A contender whose result nobody needs.
pub fn contender<'a, T>(name: &'static str, mut work: impl FnMut() -> T + 'a) -> Contender<'a> {
    Contender { name, work: Box::new(move || drop(black_box(work()))) }
}
