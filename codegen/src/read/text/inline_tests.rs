//! What `inline` must hold.

use super::*;

#[track_caller]
fn plain(raw: &str, expected: &str) -> Inline {
    let inline = parse(raw, Place::new(1, 1));
    assert_eq!(inline.text, expected, "{raw}");
    inline
}

#[test]
fn emphasis_is_noted_and_taken_off() {
    assert_eq!(plain("**orders** count", "orders count").bold[0], 0..6);
    assert_eq!(plain("the '''state''' of ''it''", "the state of it").bold[0], 4..9);
    plain("_signature_ and *this*", "signature and this");
    plain("new_order_id and rm_* and _Links", "new_order_id and rm_* and _Links");
    plain("2 * 3 * 4", "2 * 3 * 4");
    assert_eq!(plain("use `a|b` here", "use a|b here").code[0], 4..7);
}

#[test]
fn links_of_all_kinds() {
    let inline = plain("see [the list](../a_(b).md \"Title\") now", "see the list now");
    assert_eq!((inline.links[0].target.as_str(), inline.links[0].range.clone()), ("../a_(b).md", 4..12));
    assert_eq!(plain("[[Order states|states]]", "states").links[0].target, "Order states");
    assert_eq!(
        plain("at <https://example.com/x>", "at https://example.com/x").links[0].target,
        "https://example.com/x"
    );
    assert_eq!(plain("[https://example.com the shop]", "the shop").links[0].target, "https://example.com");
    assert_eq!(plain("<a href=\"x.html\">here</a>", "here").links[0].target, "x.html");
    assert_eq!(plain("a <see cref=\"T:Shop.Order\">Order</see>", "a Order").links[0].target, "T:Shop.Order");
    assert_eq!(plain("a <see cref=\"T:Shop.Order\"/>", "a Order").links[0].text, "Order");
}

#[test]
fn tags_vanish_and_fragments_stay() {
    plain("one<br>two<br/>three", "one\ntwo\nthree");
    plain("Text. <para>More.</para>", "Text.\nMore.");
    plain("send <silent>1</silent> always", "send <silent>1</silent> always");
    plain("&amp;lt;para&amp;gt;x&amp;lt;/para&amp;gt; a &lt; b", "x\na < b");
    plain("Payload¶", "Payload");
    plain(r"a \- b \| c \* d", "a - b | c * d");
}

#[test]
fn hostile_text_ends() {
    for mark in ["[", "*", "<a href=", "`", "**", "[[", "_a", "&", "![", "'''", "<"] {
        parse(&mark.repeat(20_000), Place::new(1, 1));
    }
}
