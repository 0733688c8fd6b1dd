//! What `rules` must hold.

use super::*;

#[test]
fn defaults_are_found_in_words() {
    let default = |text: &str| default_of(text, &phrase::tokens(text));
    assert_eq!(default("Pages. Default = show all fields.").as_deref(), Some("show all fields"));
    assert_eq!(default("Default: \"ticket\". More").as_deref(), Some("ticket"));
    assert_eq!(default("tickets, value by default"), None);
    assert_eq!(default("page size, at most 100, 20 by default").as_deref(), Some("20"));
    assert_eq!(default("The default value is 20").as_deref(), Some("20"));
}
