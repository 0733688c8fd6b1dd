//! The words of columns of duties: data only. `duty` looks them up.

/// Words for yes, per language, lower case.
#[rustfmt::skip]
pub(super) const REQUIRED: &[&str] = &[
    "yes", "y", "true", "t", "s", "p", "required", "mandatory", "req", "m", "r", "obligatory", "always", "1", "+",
    "x", "✓", "✔", "✅", "●", "•", "да", "обязательный", "обязательно", "обязательное", "обязательная", "обязателен",
    "обязательна", "так", "ja", "pflicht", "erforderlich", "pflichtfeld", "muss", "oui", "obligatoire", "requis",
    "sí", "si", "sì", "obligatorio", "obligatoria", "requerido", "sim", "obrigatório", "obrigatória",
    "obbligatorio", "tak", "wymagane", "wymagany", "obowiązkowe", "verplicht", "vereist", "ano", "povinné",
    "povinný", "evet", "zorunlu", "gerekli", "obligatorisk", "krävs", "påkrevd", "påkrævet", "是", "必填", "必须", "必需",
    "必須", "はい", "○", "예", "필수", "required field", "is required", "must", "compulsory", "обязательны",
    "обязательное поле", "обязательный параметр", "обязат.", "обяз.", "обов'язковий", "обов'язково", "обов’язково",
    "обов'язкове", "обов'язкова", "notwendig", "zwingend", "verpflichtend", "obligatorisch", "pflichtangabe",
    "erforderliche angabe", "requise", "nécessaire", "requerida", "necesario", "obrigatorio", "obbligatoria",
    "richiesto", "wymagana", "obowiązkowy", "obowiązkowa", "verplichte", "vereiste", "povinná", "povinně",
    "vyžadováno", "zorunludur", "obligatoriskt", "obligatoriske", "not null", "notnull", "√", "☑", "◯", "〇", "◎",
    "必传", "必选", "必要", "必輸", "必須項目", "필수 항목", "필수입니다", "обязательные", "обов'язкові", "obligatoires", "obligatorios",
    "obligatorias", "obrigatórios", "obrigatórias", "obbligatori", "obbligatorie", "obowiązkowo", "pflichtfelder",
    "pflichtparameter", "mandatory field", "required parameter", "mand", "mand.", "obl", "obl.", "oblig", "oblig.",
    "obbl.", "e", "обяз", "обов.", "требуется", "потрібно", "zorunlu alan", "必須入力", "必输", "oui (obligatoire)",
    "yes (required)", "muss-feld", "pflicht-feld", "sí (obligatorio)", "必须传", "需要",
    "pflichtangaben", "pflichtattribute", "mussfelder", "muss-felder",
];

/// Words for no.
#[rustfmt::skip]
pub(super) const OPTIONAL: &[&str] = &[
    "no", "n", "false", "f", "k", "h", "optional", "opt", "o", "not required", "never", "✕", "✖", "☐", "△", "0", "-",
    "–", "—", "✗", "✘", "❌", "нет", "необязательный", "необязательно", "необязательное", "необязательная",
    "опционально", "опциональный", "ні", "nein", "nicht erforderlich", "kann", "non", "facultatif", "optionnel",
    "opcional", "não", "facoltativo", "opzionale", "nie", "opcjonalne", "opcjonalny", "nee", "optioneel", "ne",
    "volitelné", "nepovinné", "hayır", "isteğe bağlı", "nej", "valfri", "valgfri", "nei", "valgfritt", "否", "可选",
    "选填", "いいえ", "任意", "×", "아니오", "선택", "not mandatory", "non-mandatory", "optionally", "no (optional)",
    "необязательны", "необязателен", "необязательна", "не обязательно", "не обязательный", "не обязательное",
    "не обязательная", "не обязателен", "не обязательна", "необязат.", "необяз.", "опц.", "опциональное",
    "опциональная", "не требуется", "необов'язковий", "необов'язково", "необов’язково", "необов'язкове",
    "не обов'язково", "опціонально", "опціональний", "fakultativ", "freiwillig", "optionale", "nicht notwendig",
    "nicht zwingend", "keine pflicht", "optionnelle", "facultative", "non requis", "non obligatoire",
    "pas obligatoire", "no requerido", "no obligatorio", "optativo", "facultativo", "não obrigatório",
    "facoltativa", "opzionali", "non obbligatorio", "non richiesto", "opcjonalna", "opcjonalnie", "nieobowiązkowe",
    "nieobowiązkowy", "niewymagane", "niewymagany", "niet verplicht", "niet vereist", "optionele", "facultatief",
    "volitelný", "volitelná", "nepovinný", "nepovinná", "opsiyonel", "seçmeli", "zorunlu değil", "gerekli değil",
    "valfritt", "frivillig", "valgfrit", "inte obligatorisk", "ikke påkrevd", "ikke påkrævet", "非必填", "非必须", "非必需",
    "可不填", "可選", "選填", "省略可", "省略可能", "オプション", "必須ではない", "선택 사항", "선택사항", "생략 가능", "아니요", "необязательные",
    "необов'язкові", "facultatifs", "facultatives", "optionnels", "optionnelles", "opcionales", "opcionais",
    "facoltativi", "facoltative", "kann-feld", "no es obligatorio", "not needed", "opt.", "fac.", "facult.",
    "необяз", "optionals", "可为空", "可空", "非必传", "不必填", "省略時", "任意項目",
];

/// Words for a duty under a condition.
#[rustfmt::skip]
pub(super) const CONDITIONAL: &[&str] = &[
    "c", "cond", "cond.", "conditional", "conditionally required", "depends", "k", "konditional", "bedingt",
    "conditionnel", "conditionnelle", "condicional", "condizionale", "warunkowo", "warunkowe", "условно",
    "условный", "условно обязательный", "умовно", "voorwaardelijk", "koşullu", "podmíněně", "条件付き必須", "条件必須", "条件により必須", "条件", "条件必填",
    "条件必须", "按条件", "조건부",
];
