//! Values that texts name, and texts that only name words.

use super::*;
use crate::page::Place;

fn found(text: &str) -> Vec<String> {
    let cell = Inline::plain(text, Place::default());
    alternatives(&cell).unwrap_or_default().into_iter().map(|value| value.value).collect()
}

#[test]
fn values_without_meanings() {
    assert_eq!(found("What to do on fraud. Either 'hold', 'drop' or 'take'"), ["hold", "drop", "take"]);
    assert_eq!(found("The state of it, \"new\", \"open\", \"shut\""), ["new", "open", "shut"]);
    assert_eq!(found("(Optional) 'en', 'fr' or 'es'"), ["en", "fr", "es"]);
    assert_eq!(found("Whether it comes again: S/N."), ["S", "N"]);
    assert_eq!(found("Switches it on, 0 or 1"), ["0", "1"]);
    assert_eq!(found("Y or N. N is usual"), ["Y", "N"]);
    assert_eq!(found("The unit: KG, LB or OZ. KG is usual"), ["KG", "LB", "OZ"]);
    assert_eq!(found("which form (html, text, or mobile), html if none is said"), ["html", "text", "mobile"]);
    assert_eq!(found("「AB」「CD」「EF」のいずれか"), ["AB", "CD", "EF"]);
    assert_eq!(found("默认为MD5X，支持SHA9和MD5X。"), ["SHA9", "MD5X"]);
    assert_eq!(found("queued | ringing | in-progress"), ["queued", "ringing", "in-progress"]);
    assert_eq!(found("Text or Picture"), ["Text", "Picture"]);
    assert_eq!(found("people (PERSON) or firms (COMPANY)"), ["PERSON", "COMPANY"]);
    assert_eq!(found("zulässig sind CAR, VAN und LORRY"), ["CAR", "VAN", "LORRY"]);
    assert_eq!(found("for all (\"Y\") or not (\"N\")"), ["Y", "N"]);
    assert_eq!(found("a sale (1) or a return (0)."), ["1", "0"]);
    assert_eq!(found("Please give \"in\" or \"out\"."), ["in", "out"]);
    assert_eq!(found("how (None | Brief | Full). Else none"), ["None", "Brief", "Full"]);
    assert_eq!(found("tongue (pl, en, de)"), ["pl", "en", "de"]);
    assert_eq!(found("lb or kg"), ["lb", "kg"]);
    assert_eq!(found("\"YES\", \"NO\""), ["YES", "NO"]);
    assert_eq!(found("返回：OKAY/FAILED"), ["OKAY", "FAILED"]);
}

#[test]
fn texts_that_name_words() {
    for text in [
        "the \"open\" and the \"shut\" state of it",
        "either the name or the key",
        "it's the owner's key, isn't it",
        "the key (name or number)",
        "a list (first, second and third name)",
        "10 or 11 days",
        "version 1/0/3",
        "sent by HTML, XML and JSON readers",
        "the file \"a.txt\"",
        "Scheme 'One', 'Two' or 'Three', whichever is there",
        "close (0) or open(1) it",
        "string or integer",
        "a picture: GIF or PNG or JPG",
        "the name of it: 'x_box' or 'Shop:2'.",
    ] {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}
