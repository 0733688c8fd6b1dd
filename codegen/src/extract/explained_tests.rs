//! Values with meanings that texts list, and texts that only look so.

use super::*;
use crate::page::Place;

fn found(text: &str) -> Vec<String> {
    let cell = Inline::plain(text, Place::default());
    explained(&cell).unwrap_or_default().into_iter().map(|value| value.value).collect()
}

#[test]
fn values_with_meanings() {
    assert_eq!(found("State of it. 0 = open; 1 = shut. Usually 0"), ["0", "1"]);
    assert_eq!(found("01 - Morning (usual), 03 - Noon, 06 - Night. Needed for parcels"), ["01", "03", "06"]);
    assert_eq!(found("LB = pounds KG = kilograms"), ["LB", "KG"]);
    assert_eq!(found("Which one: [ABC12] to the state, [XYZ1] to others"), ["ABC12", "XYZ1"]);
    assert_eq!(found("[C = cards] [T = cards and cash] [z = none]"), ["C", "T", "z"]);
    assert_eq!(found("0 (usual) – as it is; 1 – turned over"), ["0", "1"]);
    assert_eq!(found("取值：ONE--第一、TWO--第二、THREE--第三"), ["ONE", "TWO", "THREE"]);
    assert_eq!(found("Form: 1 for parcels, 2 for letters, 3 for nothing said"), ["1", "2", "3"]);
    assert_eq!(found("Form of pay: Cash (coins) / Card (plastic)"), ["Cash", "Card"]);
    assert_eq!(found("urgency of it, 1 (low), 2 (usual) or 3 (high)"), ["1", "2", "3"]);
    assert_eq!(found("1 Goods, 2 Services, 3 Goods and services"), ["1", "2", "3"]);
    assert_eq!(found("状态，DONE 成功 / LOST 失败"), ["DONE", "LOST"]);
    assert_eq!(found("1 pour les longs, 0 sinon"), ["1", "0"]);
    assert_eq!(found("0：止める\n1：行う\n2：3DX2.0を使う"), ["0", "1", "2"]);
    assert_eq!(found("1. Single 2. Married 3. Lost"), ["1", "2", "3"]);
    assert_eq!(found("Y if it is a house, N otherwise"), ["Y", "N"]);
    assert_eq!(found("optional, NOW to drop it or LATER to keep it"), ["NOW", "LATER"]);
    assert_eq!(found("付款： 1:寄方 2:收方 3:第三"), ["1", "2", "3"]);
    assert_eq!(found("A: works\nI: rests"), ["A", "I"]);
    assert_eq!(found("'up' (to the sky) or 'down' (to the ground)"), ["up", "down"]);
}

#[test]
fn texts_without_values() {
    for text in [
        "Note: the key is needed. Example: abc",
        "from 1 - 5 pieces, 6 - 10 pieces",
        "2020-01-01 - the first day, see 10:00 - noon",
        "answers 404 - not found, 500 - broken",
        "the name (first), the town (second)",
        "Type: string, Format: date",
        "width 10 - about that",
    ] {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}
