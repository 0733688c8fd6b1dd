//! Values that texts list, and texts that list none.

use super::*;
use crate::page::Place;

fn found(text: &str) -> Vec<String> {
    let cell = Inline::plain(text, Place::default());
    in_text(&cell, &phrase::tokens(text)).unwrap_or_default().into_iter().map(|value| value.value).collect()
}

#[test]
fn values_in_sentences() {
    assert_eq!(found("colour, allowed values: red, green or blue"), ["red", "green", "blue"]);
    assert_eq!(found("field, possible values:\n• one - first\n• two - second"), ["one", "two"]);
    assert_eq!(found("TRUE/FALSE. With TRUE the rest goes"), ["TRUE", "FALSE"]);
    assert_eq!(found("XML or JSON, the form of the reply"), ["XML", "JSON"]);
    assert_eq!(found("tongue: Ru, En"), ["Ru", "En"]);
    assert_eq!(found("order {asc,desc}"), ["asc", "desc"]);
    assert_eq!(found("0 - minutes, 1 - hours"), ["0", "1"]);
    assert_eq!(found("unit of the span 0 - minutes, 1 - hours"), ["0", "1"]);
    assert_eq!(found("支付：1-现金，2-转账"), ["1", "2"]);
    assert_eq!(found("等级。1：低，2：高"), ["1", "2"]);
    assert_eq!(found("範囲（own：自分、all：全員）"), ["own", "all"]);
    assert_eq!(found("Y - Yes, N - No"), ["Y", "N"]);
    assert_eq!(found("0:off 1:on"), ["0", "1"]);
    assert_eq!(found("EUR, USD or GBP"), ["EUR", "USD", "GBP"]);
    assert_eq!(found("座席。table、counter、private のいずれか"), ["table", "counter", "private"]);
    assert_eq!(found("取值如下：OPEN，CLOSED"), ["OPEN", "CLOSED"]);
    assert_eq!(found("State of it (queued|up)"), ["queued", "up"]);
    assert_eq!(found("Test mode (0 or 1)"), ["0", "1"]);
    assert_eq!(found("등급 (gold, silver)"), ["gold", "silver"]);
    assert_eq!(found("状态：open：打开 closed：关闭"), ["open", "closed"]);
    assert_eq!(found("Enum: \"up\" \"down\" \"left\"\nWhich way"), ["up", "down", "left"]);
    assert_eq!(found("enum\nWhich way\nAllowed: up, down"), ["up", "down"]);
    assert_eq!(found("Short names, with commas.id=ticket_id, co=Colour, ow=owner"), ["id", "co", "ow"]);
}

#[test]
fn sentences_without_values() {
    for text in [
        "name of the ticket",
        "see https://shop.example/x",
        "the key {{Ticket.Id}} of it",
        "close (0) or open(1) it",
        "width in pixels, 0 = enough",
    ] {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}
