//! The words of a "mandatory" column.

/// Words for yes, per language, lower case.
const REQUIRED: &[&str] = &[
    "yes",
    "y",
    "true",
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
];

/// Words for no.
const OPTIONAL: &[&str] = &[
    "no",
    "n",
    "false",
    "optional",
    "opt",
    "o",
    "not required",
    "never",
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
];

/// What a cell of a "mandatory" column says: `Some(true)` required, `Some(false)` optional, `None` something else.
pub fn duty(cell: &str) -> Option<bool> {
    let word =
        cell.trim().trim_matches(|letter| matches!(letter, '*' | '.' | '(' | ')' | '[' | ']')).trim().to_lowercase();
    if REQUIRED.contains(&word.as_str()) {
        return Some(true);
    }
    OPTIONAL.contains(&word.as_str()).then_some(false)
}

/// The same, but only words that mean nothing else: for cells whose column is in doubt.
pub fn unmistakable_duty(cell: &str) -> Option<bool> {
    (cell.trim().chars().count() > 1 && !matches!(cell.trim(), "10" | "00")).then(|| duty(cell)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duties_are_read_in_several_languages() {
        for yes in ["YES", "Да", "Ja", "required", "(Required)", "必填", "Obligatoire"] {
            assert_eq!(duty(yes), Some(true), "{yes}");
        }
        for no in ["NO", "нет", "nein", "Optional", "facultatif", "否"] {
            assert_eq!(duty(no), Some(false), "{no}");
        }
        assert_eq!(duty("maybe"), None);
        assert_eq!(unmistakable_duty("1"), None);
        assert_eq!(unmistakable_duty("NO"), Some(false));
    }
}
