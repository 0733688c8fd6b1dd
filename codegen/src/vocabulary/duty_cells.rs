//! What the cell of a `Required` column says, as data, and its lookup.

use super::key;

#[rustfmt::skip]
const YES: &[&str] = &[
    "yes", "y", "true", "required", "mandatory", "obligatory", "m", "r", "req", "must", "always", "1", "✓", "✔", "x", "✅", "+",
    "да", "обязательно", "обязательный", "обязательное", "обяз", "так", "обов'язково", "обов'язковий",
    "ja", "pflicht", "muss", "erforderlich", "pflichtfeld", "oui", "obligatoire", "requis", "sí", "si", "obligatorio", "requerido",
    "sim", "obrigatório", "sì", "obbligatorio", "tak", "wymagane", "wymagany", "verplicht", "ano", "povinné", "povinný", "evet", "zorunlu",
    "obligatorisk", "påkrevd", "是", "必填", "必须", "必需", "はい", "必須", "예", "필수", "○", "◯", "y (required)",
];

#[rustfmt::skip]
const NO: &[&str] = &[
    "no", "n", "false", "optional", "o", "opt", "0", "✗", "✘", "❌", "-", "—", "–", "not required", "not mandatory", "non-mandatory",
    "нет", "необязательно", "необязательный", "необязательное", "опционально", "ні", "необов'язково",
    "nein", "kann", "non", "facultatif", "optionnel", "opcional", "não", "facoltativo", "opzionale", "nie", "opcjonalne", "opcjonalny",
    "nee", "optioneel", "ne", "nepovinné", "volitelné", "hayır", "isteğe bağlı", "nej", "nei", "valfri", "valgfri", "否", "可选", "非必填",
    "いいえ", "任意", "아니오", "선택", "×", "n/a",
];

/// Whether the cell of a `Required` column says yes or no; `None` when it says neither, or only under a condition.
pub fn duty_cell(cell: &str) -> Option<bool> {
    let cell = cell.trim().trim_end_matches(['.', '!']);
    if cell.chars().count() > 20 {
        return None;
    }
    let lower = cell.to_lowercase();
    let word = key(cell);
    let says = |words: &[&str]| words.iter().any(|known| *known == lower || (!word.is_empty() && key(known) == word));
    match (says(YES), says(NO)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_all_languages() {
        for cell in ["YES", "Required", "да", "Ja", "M", "必填", "✓"] {
            assert_eq!(duty_cell(cell), Some(true), "{cell}");
        }
        for cell in ["NO", "optional", "нет", "Nein", "O", "否", "-"] {
            assert_eq!(duty_cell(cell), Some(false), "{cell}");
        }
        for cell in ["", "if the order is new", "conditional", "C", "String"] {
            assert_eq!(duty_cell(cell), None, "{cell}");
        }
    }
}
