//! The words of a "mandatory" column.

use std::sync::OnceLock;

use super::duty_words;
use super::words::WordMap;

/// The longest word, in bytes; anything longer is a sentence.
const LONGEST: usize = 64;

/// Words for yes, per language, lower case.
const REQUIRED: &[&str] = &[
    "yes",
    "y",
    "true",
    "t",
    "s",
    "p",
    "required",
    "mandatory",
    "req",
    "m",
    "r",
    "obligatory",
    "always",
    "1",
    "+",
    "x",
    "✓",
    "✔",
    "✅",
    "●",
    "•",
    "да",
    "обязательный",
    "обязательно",
    "обязательное",
    "обязательная",
    "обязателен",
    "обязательна",
    "так",
    "ja",
    "pflicht",
    "erforderlich",
    "pflichtfeld",
    "muss",
    "oui",
    "obligatoire",
    "requis",
    "sí",
    "si",
    "sì",
    "obligatorio",
    "obligatoria",
    "requerido",
    "sim",
    "obrigatório",
    "obrigatória",
    "obbligatorio",
    "tak",
    "wymagane",
    "wymagany",
    "obowiązkowe",
    "verplicht",
    "vereist",
    "ano",
    "povinné",
    "povinný",
    "evet",
    "zorunlu",
    "gerekli",
    "obligatorisk",
    "krävs",
    "påkrevd",
    "påkrævet",
    "是",
    "必填",
    "必须",
    "必需",
    "必須",
    "はい",
    "○",
    "예",
    "필수",
    "required field",
    "is required",
    "must",
    "compulsory",
    "обязательны",
    "обязательное поле",
    "обязательный параметр",
    "обязат.",
    "обяз.",
    "обов'язковий",
    "обов'язково",
    "обов’язково",
    "обов'язкове",
    "обов'язкова",
    "notwendig",
    "zwingend",
    "verpflichtend",
    "obligatorisch",
    "pflichtangabe",
    "erforderliche angabe",
    "requise",
    "nécessaire",
    "requerida",
    "necesario",
    "obrigatorio",
    "obbligatoria",
    "richiesto",
    "wymagana",
    "obowiązkowy",
    "obowiązkowa",
    "verplichte",
    "vereiste",
    "povinná",
    "povinně",
    "vyžadováno",
    "zorunludur",
    "obligatoriskt",
    "obligatoriske",
    "not null",
    "notnull",
    "√",
    "☑",
    "◯",
    "〇",
    "◎",
    "必传",
    "必选",
    "必要",
    "必輸",
    "必須項目",
    "필수 항목",
    "필수입니다",
];

/// Words for no.
const OPTIONAL: &[&str] = &[
    "no",
    "n",
    "false",
    "f",
    "k",
    "optional",
    "opt",
    "o",
    "not required",
    "never",
    "✕",
    "✖",
    "☐",
    "△",
    "0",
    "-",
    "–",
    "—",
    "✗",
    "✘",
    "❌",
    "нет",
    "необязательный",
    "необязательно",
    "необязательное",
    "необязательная",
    "опционально",
    "опциональный",
    "ні",
    "nein",
    "nicht erforderlich",
    "kann",
    "non",
    "facultatif",
    "optionnel",
    "opcional",
    "não",
    "facoltativo",
    "opzionale",
    "nie",
    "opcjonalne",
    "opcjonalny",
    "nee",
    "optioneel",
    "ne",
    "volitelné",
    "nepovinné",
    "hayır",
    "isteğe bağlı",
    "nej",
    "valfri",
    "valgfri",
    "nei",
    "valgfritt",
    "否",
    "可选",
    "选填",
    "いいえ",
    "任意",
    "×",
    "아니오",
    "선택",
    "not mandatory",
    "non-mandatory",
    "optionally",
    "no (optional)",
    "необязательны",
    "необязателен",
    "необязательна",
    "не обязательно",
    "не обязательный",
    "не обязательное",
    "не обязательная",
    "не обязателен",
    "не обязательна",
    "необязат.",
    "необяз.",
    "опц.",
    "опциональное",
    "опциональная",
    "не требуется",
    "необов'язковий",
    "необов'язково",
    "необов’язково",
    "необов'язкове",
    "не обов'язково",
    "опціонально",
    "опціональний",
    "fakultativ",
    "freiwillig",
    "optionale",
    "nicht notwendig",
    "nicht zwingend",
    "keine pflicht",
    "optionnelle",
    "facultative",
    "non requis",
    "non obligatoire",
    "pas obligatoire",
    "no requerido",
    "no obligatorio",
    "optativo",
    "facultativo",
    "não obrigatório",
    "facoltativa",
    "opzionali",
    "non obbligatorio",
    "non richiesto",
    "opcjonalna",
    "opcjonalnie",
    "nieobowiązkowe",
    "nieobowiązkowy",
    "niewymagane",
    "niewymagany",
    "niet verplicht",
    "niet vereist",
    "optionele",
    "facultatief",
    "volitelný",
    "volitelná",
    "nepovinný",
    "nepovinná",
    "opsiyonel",
    "seçmeli",
    "zorunlu değil",
    "gerekli değil",
    "valfritt",
    "frivillig",
    "valgfrit",
    "inte obligatorisk",
    "ikke påkrevd",
    "ikke påkrævet",
    "非必填",
    "非必须",
    "非必需",
    "可不填",
    "可選",
    "選填",
    "省略可",
    "省略可能",
    "オプション",
    "必須ではない",
    "선택 사항",
    "선택사항",
    "생략 가능",
    "아니요",
];

/// What a cell of a "mandatory" column says: `Some(true)` required, `Some(false)` optional, `None` something else.
pub fn duty(cell: &str) -> Option<bool> {
    let word = cell.trim().trim_matches(|letter| matches!(letter, '*' | '.' | '(' | ')' | '[' | ']')).trim();
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    cardinality(&word).map(|(least, _)| least).or_else(|| index().get(&word).copied())
}

/// What each word says.
fn index() -> &'static WordMap<bool> {
    static INDEX: OnceLock<WordMap<bool>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let optional = duty_words::OPTIONAL.iter().chain(OPTIONAL).map(|word| ((*word).to_owned(), false));
        let required = duty_words::REQUIRED.iter().chain(REQUIRED).map(|word| ((*word).to_owned(), true));
        optional.chain(required).collect()
    })
}

/// Whether the cell is a cardinality with more than one at most: `0..n`, `1..*`.
pub fn may_repeat(cell: &str) -> bool {
    cardinality(cell.trim().trim_matches(['[', ']', '(', ')'])).is_some_and(|(_, many)| many)
}

/// `0..1`, `1..n`, `0-∞`, `1:*`: whether at least one is wanted, and whether there may be several.
fn cardinality(cell: &str) -> Option<(bool, bool)> {
    // Few cells begin with a number.
    if !cell.trim_start().starts_with(|letter: char| letter.is_ascii_digit() || letter == '+') {
        return None;
    }
    let (least, most) =
        ["...", "..", "…", "–", "-", ":", ","].iter().find_map(|separator| cell.split_once(separator))?;
    let least: u32 = least.trim().parse().ok().filter(|least| *least <= 1)?;
    let most = most.trim();
    let many =
        matches!(most, "*" | "n" | "N" | "m" | "∞" | "unbounded") || most.parse::<u32>().is_ok_and(|most| most > 1);
    (many || matches!(most, "0" | "1")).then_some((least == 1, many))
}

/// The same, but only words that mean nothing else: for cells whose column is in doubt.
pub fn unmistakable_duty(cell: &str) -> Option<bool> {
    (cell.trim().chars().count() > 1 && !matches!(cell.trim(), "10" | "00")).then(|| duty(cell)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_too_long() {
        let further = duty_words::REQUIRED.iter().chain(duty_words::OPTIONAL);
        assert!(REQUIRED.iter().chain(OPTIONAL).chain(further).all(|word| word.len() <= LONGEST));
    }

    #[test]
    fn duties_are_read_in_several_languages() {
        for yes in ["YES", "Да", "Ja", "required", "(Required)", "必填", "Obligatoire"] {
            assert_eq!(duty(yes), Some(true), "{yes}");
        }
        for no in ["NO", "нет", "nein", "Optional", "facultatif", "否"] {
            assert_eq!(duty(no), Some(false), "{no}");
        }
        assert_eq!((duty("1..1"), duty("0..n"), duty("[1..*]")), (Some(true), Some(false), Some(true)));
        assert!(may_repeat("0..n") && !may_repeat("0..1"));
        assert_eq!(duty("maybe"), None);
        assert_eq!(unmistakable_duty("1"), None);
        assert_eq!(unmistakable_duty("NO"), Some(false));
    }
}
