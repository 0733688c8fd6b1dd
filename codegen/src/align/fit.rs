//! How well a node's path fits the steps that a person wrote.
//!
//! A path and steps enter, yes or no leaves; `rows` asks in the order of [`FITS`].

use super::path;

/// A way in which a path may fit.
pub type Fit = fn(&[&str], &[String]) -> bool;

/// The ways, the best first: the whole path, its end, the steps in order with gaps, the root element written as
/// the first step, another spelling, names without the prefix of their namespace.
pub const FITS: [Fit; 6] =
    [is_whole, is_end, has_steps, is_end_without_root, is_end_spelled_alike, is_end_without_prefixes];

fn is_whole(path: &[&str], steps: &[String]) -> bool {
    path.len() == steps.len() && is_end(path, steps)
}

/// The steps are the end of the path.
pub fn is_end(path: &[&str], steps: &[String]) -> bool {
    path.len() >= steps.len() && path.iter().rev().zip(steps.iter().rev()).all(|(name, step)| name == step)
}

/// The steps occur in the path in order, and both end alike.
fn has_steps(path: &[&str], steps: &[String]) -> bool {
    let mut rest = path.iter();
    path.last().copied() == steps.last().map(String::as_str) && steps.iter().all(|step| rest.any(|name| name == step))
}

/// The page wrote the root element as the first step.
fn is_end_without_root(path: &[&str], steps: &[String]) -> bool {
    const ROOTS: &[&str] = &["request", "response", "body", "root", "result", "data"];
    steps.len() > 1
        && steps.first().is_some_and(|first| ROOTS.contains(&first.to_lowercase().as_str()))
        && steps.get(1..).is_some_and(|rest| path.len() == rest.len() && is_end(path, rest))
}

fn is_end_spelled_alike(path: &[&str], steps: &[String]) -> bool {
    path.len() >= steps.len()
        && path.iter().rev().zip(steps.iter().rev()).all(|(name, step)| path::spelled_alike(name, step))
}

/// The sample writes `shop:ticket`, the table `ticket`.
fn is_end_without_prefixes(path: &[&str], steps: &[String]) -> bool {
    path.len() >= steps.len()
        && path.iter().rev().zip(steps.iter().rev()).all(|(name, step)| path::local(name) == path::local(step))
}
