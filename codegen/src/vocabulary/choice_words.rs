//! Words around values to choose from: data only, with the lookups over them.
//!
//! Words of a sentence enter, what they are leaves; the finders of values in `extract` call it.

/// Words between a value and what it stands for, where no mark parts them: "1 for parcels", per language.
#[rustfmt::skip]
const WORDS_MEAN: &[&str] = &[
    "if", "when", "wenn", "falls", "si", "se", "jeśli", "gdy", "если", "якщо", "als", "pokud", "om", "is", "means",
    "for", "stands", "indicates", "bedeutet", "für", "steht", "ist", "pour", "signifie", "correspond", "désigne",
    "para", "significa", "indica", "es", "per", "indica", "dla", "oznacza", "to", "для", "означает", "значит",
    "означає", "znamená", "pro", "betyder", "betekent", "voor", "için", "表示", "代表", "为", "是",
];

/// What is said of a field beside its value, before examples, and what else stands before a colon without being one.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "example", "examples", "e.g", "eg", "sample", "note", "see", "warning", "attention", "hint", "tip", "important",
    "например", "пример", "важно", "внимание", "beispiel", "z.b", "hinweis", "achtung", "wichtig", "exemple", "ex",
    "attention", "ejemplo", "ej", "exemplo", "esempio", "es", "przykład", "np", "uwaga", "bijvoorbeeld",
    "voorbeeld", "let op", "例", "note", "min", "max", "minimum", "maximum", "http", "https", "iso", "rfc",
];

/// What a list of values names beside them without being one: that nothing is sent.
#[rustfmt::skip]
const NOTHING: &[&str] = &[
    "absent", "empty", "blank", "omitted", "missing", "otherwise", "else", "leer", "fehlt", "sonst", "vide",
    "sinon", "vacío", "vazio", "vuoto", "assente", "puste", "brak", "пусто", "отсутствует", "иначе", "порожньо",
    "prázdné",
];

/// Words for the other case, per language.
#[rustfmt::skip]
const OTHERWISE: &[&str] = &[
    "otherwise", "else", "sonst", "sinon", "иначе", "інакше", "altrimenti", "senão", "inaczej", "jinak", "anders", "annars",
];

/// Words for what stands below, per language, lower case.
#[rustfmt::skip]
const FOLLOWING: &[&str] = &[
    "following", "these", "folgende", "folgenden", "suivants", "suivantes", "siguientes", "seguintes", "seguenti",
    "następujące", "следующие", "наступні", "volgende", "aşağıdaki", "následující", "följande", "以下",
];

/// How words begin that say how something is marked, per language: a legend speaks of marks, not of all fields.
#[rustfmt::skip]
const MARKED: &[&str] = &[
    "marked", "indicated", "denoted", "asterisk", "bold", "highlighted", "gekennzeichnet", "markiert", "fett",
    "sternchen", "marqué", "indiqué", "signalé", "astérisque", "gras", "marcad", "señalad", "asterisco", "negrita",
    "assinalad", "negrito", "contrassegnat", "grassetto", "oznaczon", "gwiazdk", "отмечен", "помечен", "звёздочк",
    "звездочк", "жирн", "позначен", "зірочк", "označen", "hvězdičk", "işaret", "yıldız", "gemarkeerd", "vet",
    "markera", "标", "带", "印",
];

/// How words for bold letters begin, per language.
#[rustfmt::skip]
const BOLD: &[&str] = &[
    "bold", "fett", "gras", "negrita", "negrito", "grassetto", "pogrubi", "жирн", "полужирн", "tučn", "vetgedrukt", "fetstil",
    "fed", "halvfet", "粗体", "加粗", "太字", "굵은",
];

/// Words behind values that end a list of them, per language.
#[rustfmt::skip]
const CLOSING: &[&str] = &[
    "sein", "zijn", "olabilir", "olmalıdır", "alabilir", "değerlerinden", "değerlerini", "değeri", "のいずれか", "のどれか", "いずれか", "から選択",
    "を指定", "を設定", "のうち", "中的一个", "其中之一", "之一", "二选一", "중 하나", "중 택일", "sind möglich", "sind erlaubt",
    "sind zulässig", "angeben", "verwenden", "setzen", "übergeben", "möglich", "erlaubt", "are allowed",
    "are supported", "are accepted", "are possible", "is allowed", "allowed", "only", "possible", "допустимы",
    "возможны",
];

/// Words that send a reader to another place of the page, per language. Chinese and Japanese ones are signs.
#[rustfmt::skip]
const REFERENCES: &[&str] = &[
    "see", "refer", "table", "appendix", "annex", "section", "list", "siehe", "vgl", "tabelle", "anhang",
    "abschnitt", "liste", "voir", "cf", "tableau", "annexe", "ver", "véase", "consulte", "consultar", "tabla",
    "anexo", "veja", "tabela", "vedi", "vedere", "tabella", "allegato", "zob", "zobacz", "patrz", "tabeli", "zie",
    "tabel", "se", "viz", "tabulka", "bkz", "bakınız", "tablo", "pozri", "pozrite", "см", "смотри", "смотрите", "таблица", "таблице",
    "таблицу", "приложение", "справочник", "справочника", "див", "дивіться", "таблиця", "таблицю", "таблиці",
    "довідник", "довідника", "表",
];

/// What identifiers and addresses are called: beside each other they say what a field holds, not which values it takes.
#[rustfmt::skip]
const IDENTIFIERS: &[&str] = &[
    "CPF", "CNPJ", "RG", "NIF", "CIF", "NIE", "VAT", "DNI", "RFC", "CURP", "RUT", "CUIT", "CUIL", "NIT", "INN", "KPP", "OGRN",
    "ИНН", "КПП", "ОГРН", "ОГРНИП", "БИК", "СНИЛС", "ЄДРПОУ", "ІПН", "NIP", "REGON", "PESEL", "DIC", "DIČ", "ICO", "IČO", "SIRET",
    "SIREN", "SSN", "EIN", "TIN", "ABN", "GST", "GSTIN", "PAN", "IBAN", "BIC", "SWIFT", "EAN", "UPC", "ISBN", "ISSN", "GTIN", "SKU",
    "MPN", "ASIN", "URL", "URI", "ID", "UUID", "GUID", "MAC", "IMEI", "IMSI", "ICCID", "MSISDN", "CEP", "ZIP", "PLZ", "CAP", "DUNS",
];

/// Whether a word is what an identifier is called.
pub fn is_identifier(word: &str) -> bool {
    IDENTIFIERS.contains(&word)
}

/// Two words that say yes and no, either of which may stand first.
const YES_AND_NO: &[(&str, &str)] = &[
    ("0", "1"),
    ("y", "n"),
    ("s", "n"),
    ("j", "n"),
    ("o", "n"),
    ("t", "n"),
    ("t", "f"),
    ("yes", "no"),
    ("true", "false"),
    ("on", "off"),
    ("ja", "nein"),
    ("ja", "nee"),
    ("oui", "non"),
    ("si", "no"),
    ("sí", "no"),
    ("sì", "no"),
    ("sim", "não"),
    ("tak", "nie"),
    ("да", "нет"),
    ("так", "ні"),
    ("ano", "ne"),
    ("evet", "hayır"),
    ("ja", "nej"),
    ("e", "h"),
    ("a", "n"),
    ("т", "н"),
    ("д", "н"),
    ("v", "f"),
    ("wahr", "falsch"),
    ("vrai", "faux"),
    ("是", "否"),
    ("enabled", "disabled"),
];

/// Whether a word leads from a value to what it stands for.
pub fn means(word: &str) -> bool {
    WORDS_MEAN.contains(&word)
}

/// The same where nothing parts it from the value and from what that stands for.
const SIGNS_MEAN: &[&str] = &["表示", "代表", "を示す"];

/// How long the sign is that leads from a value to what it stands for, at the start of a text.
pub fn glued_sign(rest: &str) -> Option<usize> {
    SIGNS_MEAN.iter().find(|sign| rest.starts_with(**sign)).map(|sign| sign.len())
}

/// The length of a word of a language without blanks that begins a text and leads from a value to what it stands for.
pub fn means_before(text: &str) -> Option<usize> {
    if text.starts_with(|letter: char| letter < '\u{2e80}') {
        return None;
    }
    WORDS_MEAN.iter().filter(|word| !word.is_ascii() && text.starts_with(**word)).map(|word| word.len()).max()
}

/// Words for numbers whose bits mean something, per language.
const MASKS: &[&str] = &[
    "bit mask",
    "bitmask",
    "bit field",
    "bitfield",
    "bit flags",
    "bitwise",
    "битовая маска",
    "bitmaske",
    "masque de bits",
];

/// Whether a text speaks of bits that are added up.
pub fn speaks_of_bits(text: &str) -> bool {
    let text = text.to_lowercase();
    MASKS.iter().any(|words| text.contains(words))
}

/// Whether a word in front of a colon or dash labels a remark and is no value.
pub fn is_label(word: &str) -> bool {
    word.len() <= 16 && LABELS.contains(&word.trim_end_matches('.').to_lowercase().as_str())
}

/// Whether a word among values says that there is none.
pub fn is_nothing(word: &str) -> bool {
    word.len() <= 24 && NOTHING.contains(&word.to_lowercase().as_str())
}

/// Whether a word leads to the other case.
pub fn is_otherwise(word: &str) -> bool {
    word.len() <= 24 && OTHERWISE.contains(&word)
}

/// Whether a text says how something is marked.
pub fn speaks_of_marks(text: &str) -> bool {
    text.contains(['*', '✓', '✔'])
        || text
            .to_lowercase()
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| MARKED.iter().any(|stem| word.starts_with(stem)))
}

/// Whether a text speaks of bold letters.
pub fn speaks_of_bold(text: &str) -> bool {
    text.to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| BOLD.iter().any(|stem| word.starts_with(stem)))
}

/// Whether a word speaks of what stands below.
pub fn follows(word: &str) -> bool {
    FOLLOWING.contains(&word.to_lowercase().as_str())
}

/// Whether a text begins with words that end a list of values.
pub fn closes(rest: &str) -> bool {
    CLOSING.iter().any(|words| rest.starts_with(words))
}

/// Whether a word sends the reader to another place of the page.
pub fn refers(word: &str) -> bool {
    REFERENCES.contains(&word.to_lowercase().as_str())
}

/// Whether two words are a yes and a no, in either order.
pub fn are_yes_and_no(one: &str, other: &str) -> bool {
    if one.len() > 12 || other.len() > 12 {
        return false;
    }
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    YES_AND_NO.iter().any(|(yes, no)| (one == *yes && other == *no) || (one == *no && other == *yes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_values_are_known() {
        assert!(means("means") && means("для") && !means("order"));
        assert!(is_label("Example") && is_label("e.g.") && !is_label("OPEN"));
        assert!(is_nothing("absent") && !is_nothing("0"));
        assert!(are_yes_and_no("N", "Y") && are_yes_and_no("0", "1") && !are_yes_and_no("Y", "S"));
    }
}
