//! Words around and between the values of a choice, per language: data, and the questions that `extract` asks of it.

use std::sync::OnceLock;

use super::words::WordSet;

/// Words that choose and never join or belong, unlike those of other languages that are spelt alike.
#[rustfmt::skip]
const CHOOSING: &[&str] = &[
    "or", "oder", "или", "либо", "або", "чи", "ou", "o", "u", "lub", "albo", "czy", "nebo", "veya", "eller",
    "oppure", "ovvero", "bzw.", "tai", "vagy", "sau", "ili", "ali", "alebo", "ή", "hoặc", "atau", "أو", "או",
    "หรือ", "または", "又は", "或", "或者", "또는",
];

/// Further words between the last two items of a list.
#[rustfmt::skip]
const JOINING: &[&str] = &[
    "and", "&", "и", "та", "й", "und", "respektive", "sowie", "et", "y", "e", "ed", "of", "en", "oraz", "i", "či",
    "a", "ve", "och", "og", "samt", "和", "及", "及び", "と", "및",
];

/// Words right before the values to choose from.
#[rustfmt::skip]
const LEADING: &[&str] = &[
    "either", "of", "be", "are", "is", "among", "parmi", "uit", "spośród", "admite", "acepta", "accetta", "aceita",
    "accepte", "akzeptiert", "przyjmuje", "принимает", "приймає", "vaut", "valoir", "values", "value", "accepts",
    "takes", "pass", "use", "choose", "specify", "sind", "sont", "son", "são", "sono", "być", "to", "są",
    "является", "支持", "为", "是", "选择", "指定", "entweder", "soit", "sea", "hetzij", "buď", "либо", "или", "из",
    "enten", "antingen", "joko", "ofwel", "van", "vara", "være", "zijn", "sein", "être", "ser", "essere", "af",
    "av", "быть", "бути", "hodnot", "hodnoty", "wartości", "wartość", "valeurs", "valores", "valori", "waarden",
    "werte", "värdena", "значения", "значень", "hodnota",
];

/// All words between the last two items of a list.
pub fn between_items() -> impl Iterator<Item = &'static str> {
    CHOOSING.iter().chain(JOINING).copied()
}

/// Whether a word stands between the last two items of a list.
pub fn joins(word: &str) -> bool {
    static WORDS: OnceLock<WordSet> = OnceLock::new();
    WORDS.get_or_init(|| between_items().map(str::to_owned).collect()).contains(word)
}

/// Whether a word between values says that one of them is taken.
pub fn chooses(word: &str) -> bool {
    CHOOSING.contains(&word)
}

/// Whether a word stands right before values to choose from.
pub fn leads_to_choice(word: &str) -> bool {
    LEADING.contains(&word)
}
