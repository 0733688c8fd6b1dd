//! Calls what may panic without falling with it: a bug on one page must not take the other pages along.
//!
//! A call enters, its result or the words of its panic leave; `regen`, `inspect` and `score` call it.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// `None` outside a guarded call; inside, what a panic said, or nothing yet.
    static HEARD: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The result of the call, or what its panic said and where.
pub fn guarded<T>(call: impl FnOnce() -> T) -> Result<T, String> {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(listen);
    HEARD.with(|heard| heard.replace(Some(String::new())));
    let result = panic::catch_unwind(AssertUnwindSafe(call));
    let message = HEARD.with(|heard| heard.replace(None)).unwrap_or_default();
    // A panic that began on another thread said its words there; only what it carries arrives here.
    result.map_err(|carried| if message.is_empty() { text_of(carried.as_ref()).to_owned() } else { message })
}

/// Keeps the panic's words of a guarded call instead of printing them; other panics go on as before.
fn listen() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let kept = HEARD.with(|heard| match heard.borrow_mut().as_mut() {
            Some(message) => {
                *message = words(panic);
                true
            }
            None => false,
        });
        if !kept {
            before(panic);
        }
    }));
}

fn words(panic: &panic::PanicHookInfo<'_>) -> String {
    let text = text_of(panic.payload());
    match panic.location() {
        Some(location) => format!("{text} ({}:{})", location.file(), location.line()),
        None => text.to_owned(),
    }
}

fn text_of(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or(payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("panic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_words_and_its_place() {
        assert_eq!(guarded(|| 1), Ok(1));
        let message = guarded(|| panic!("the {} is on fire", "barn")).unwrap_err();
        assert!(message.starts_with("the barn is on fire (") && message.contains("guard.rs:"), "{message}");
        assert_eq!(guarded(|| 2), Ok(2), "the next call is not touched");
        let carried = guarded(|| panic::resume_unwind(Box::new("from another thread")));
        assert_eq!(carried, Err::<(), _>("from another thread".to_owned()));
    }
}
