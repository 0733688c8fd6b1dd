//! What whoever runs the server wants of it: a path below `/-/` and its query enter, an order leaves, or what is wrong
//! with the words. `play` calls it.

use crate::heard::decoded;
use crate::play::Trouble;

/// So often an order holds at the most.
const MOST: u32 = 1_000;

/// An order.
#[derive(Debug, PartialEq, Eq)]
pub enum Order {
    /// The next calls go wrong: `error?at=3&times=2`, `status?code=503&retry_after=1`, `break`.
    Fail {
        /// What is to go wrong.
        trouble: Trouble,
        /// With how many calls.
        times: u32,
    },
    /// The session is over: `expire`.
    Expire,
    /// The documented errors of this method are to be listed: `errors?method=NAME`.
    List(String),
}

/// The order that these words give.
///
/// # Errors
/// What is wrong with them, as a sentence.
pub fn read(path: &str, query: &str) -> Result<Order, String> {
    let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(decoded);
    let number = |name: &str, range: std::ops::RangeInclusive<u32>, usual: u32| match value(name) {
        None => Ok(usual),
        Some(text) => text
            .parse()
            .ok()
            .filter(|number| range.contains(number))
            .ok_or_else(|| format!("{name} is a number from {} to {}, not `{text}`", range.start(), range.end())),
    };
    let trouble = match path {
        "error" => Trouble::Error(number("at", 0..=u32::MAX, 0)? as usize),
        "status" => {
            let status = u16::try_from(number("code", 100..=599, 500)?).unwrap_or(500);
            Trouble::Status { status, retry_after: value("retry_after"), body: Vec::new() }
        }
        "break" => Trouble::Break,
        "expire" => return Ok(Order::Expire),
        "errors" => {
            return value("method").map(Order::List).ok_or_else(|| "errors needs a method: ?method=NAME".into());
        }
        other => return Err(format!("unknown order `{other}`; there are error, status, break, expire and errors")),
    };
    Ok(Order::Fail { trouble, times: number("times", 1..=MOST, 1)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read() {
        let fail = |trouble, times| Ok(Order::Fail { trouble, times });
        let status = |status, after: Option<&str>| Trouble::Status {
            status,
            retry_after: after.map(str::to_owned),
            body: Vec::new(),
        };
        for (path, query, expected) in [
            ("error", "at=3&times=2", fail(Trouble::Error(3), 2)),
            ("error", "", fail(Trouble::Error(0), 1)),
            ("status", "code=503&retry_after=1", fail(status(503, Some("1")), 1)),
            ("status", "", fail(status(500, None), 1)),
            ("break", "times=2", fail(Trouble::Break, 2)),
            ("expire", "", Ok(Order::Expire)),
            ("errors", "method=GET%20/orders", Ok(Order::List("GET /orders".to_owned()))),
        ] {
            assert_eq!(read(path, query), expected, "{path}?{query}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (path, query, message) in [
            ("status", "code=abc", "code is a number from 100 to 599, not `abc`"),
            ("status", "code=1", "code is a number from 100 to 599, not `1`"),
            ("break", "times=0", "times is a number from 1 to 1000, not `0`"),
            ("errors", "", "errors needs a method: ?method=NAME"),
            ("sing", "", "unknown order `sing`; there are error, status, break, expire and errors"),
        ] {
            assert_eq!(read(path, query), Err(message.to_owned()), "{path}?{query}");
        }
    }
}
