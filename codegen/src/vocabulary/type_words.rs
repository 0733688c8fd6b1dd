//! Type words, per language: data only. `types` looks them up; case, blanks and punctuation do not count.

use crate::schema::{Kind, TextFormat};

/// A type word and what it means.
pub(super) struct Word {
    /// What a value is.
    pub kind: Kind,
    /// 32 for `int32`.
    pub bits: Option<u8>,
    /// The value is a list of them; `Kind::Any` when the word does not say of what.
    pub array: bool,
    /// Whether the word is a type wherever it stands, or also a word of everyday prose (`date`, `list`, `text`).
    pub certain: bool,
    /// What a text is.
    pub format: Option<TextFormat>,
    /// The word in every spelling and language.
    pub words: &'static [&'static str],
}

/// A word that is a type wherever it stands.
pub(super) const fn certain(kind: Kind, words: &'static [&'static str]) -> Word {
    Word { kind, bits: None, array: false, certain: true, format: None, words }
}

/// A word that prose uses too.
pub(super) const fn everyday(kind: Kind, words: &'static [&'static str]) -> Word {
    Word { kind, bits: None, array: false, certain: false, format: None, words }
}

/// A list; whether its word is a type wherever it stands.
pub(super) const fn list(certain: bool, words: &'static [&'static str]) -> Word {
    Word { kind: Kind::Any, bits: None, array: true, certain, format: None, words }
}

const fn text(format: TextFormat, words: &'static [&'static str]) -> Word {
    Word { kind: Kind::String, bits: None, array: false, certain: false, format: Some(format), words }
}

/// Type words; those of further languages stand in `type_words_more`.
#[rustfmt::skip]
const WORDS: &[Word] = &[
    certain(Kind::String, &["string", "str", "varchar", "numc", "clnt", "cuky", "nvarchar", "alnum", "alphanum", "alphanum.", "a-n", "a/n", "varchar2", "char", "nchar", "alnum", "alphanum", "longtext", "mediumtext", "alphanumeric", "alphanumérique", "alphanumerisch", "alfanumérico", "alfanumerico", "alfanumeryczny", "alfanumeriek", "半角英数", "半角英数字", "uuid", "guid", "uri", "base64", "base64binary", "hexbinary", "token", "normalizedstring", "anyuri", "ncname", "строка", "рядок", "zeichenkette", "zeichenfolge", "caractère", "carácter", "caractere", "carattere", "znak", "timespan", "time-span", "chaîne", "chaîne de caractères", "cadena", "cadena de texto", "cadena de caracteres", "stringa", "ciąg znaków", "łańcuch", "tekenreeks", "řetězec", "karakter dizisi", "metin", "sträng", "streng", "字符串", "字符型", "字符串型", "字串", "文字列", "문자열"]),
    text(TextFormat::Email, &["email", "e-mail", "email address", "e-mail address", "mail address", "адрес электронной почты", "адрес email", "адрес e-mail", "адреса електронної пошти", "e-mail-adresse", "emailadresse", "adresse e-mail", "adresse email", "adresse électronique", "correo electrónico", "endereço de e-mail", "indirizzo e-mail", "indirizzo email", "e-mailadres", "adres e-mail", "adres email", "电子邮件", "邮箱", "メールアドレス", "이메일"]),
    everyday(Kind::String, &["ländercode", "länderkürzel", "währungscode", "sprachcode", "country code", "language code", "code pays", "text", "alpha", "iso code", "iso-code", "character", "characters", "url", "html", "json", "xml", "binary", "bytes", "file", "blob", "password", "hash", "md5", "phone", "currency code", "code", "codelist", "code list", "текст", "файл", "символы", "texte", "texto", "testo", "tekst", "texto libre", "文本", "文字", "テキスト", "텍스트"]),
    certain(Kind::Integer, &["int", "integer", "long", "short", "bigint", "smallint", "tinyint", "mediumint", "uint", "ulong", "longint", "unsigned int", "unsigned integer", "signed integer", "nonnegativeinteger", "positiveinteger", "positive integer", "non-negative integer", "целое", "целое число", "целочисленный", "ціле", "ціле число", "ganzzahl", "entier", "entero", "número entero", "inteiro", "número inteiro", "intero", "numero intero", "liczba całkowita", "całkowita", "geheel getal", "celé číslo", "tam sayı", "tamsayı", "heltal", "heltall", "整数", "整型", "整数型", "长整型", "长整数", "短整型", "整数値", "정수"]),
    everyday(Kind::Integer, &["byte", "id", "identifier", "ids", "timestamp unix", "unix timestamp", "unixtime", "epoch", "идентификатор"]),
    Word { kind: Kind::Integer, bits: Some(32), array: false, certain: true, format: None, words: &["int32", "integer32", "i32", "sint32"] },
    Word { kind: Kind::Integer, bits: Some(64), array: false, certain: true, format: None, words: &["int64", "integer64", "i64"] },
    Word { kind: Kind::Integer, bits: Some(16), array: false, certain: true, format: None, words: &["int16", "i16"] },
    Word { kind: Kind::Integer, bits: Some(8), array: false, certain: true, format: None, words: &["int8", "i8"] },
    certain(Kind::Number, &["float", "double", "decimal", "numeric", "real", "float32", "float64", "bigdecimal", "curr", "quan", "double precision", "дробное", "дробное число", "дробове", "дробове число", "десяткове число", "десятичное число", "kommazahl", "numero decimale", "nombre décimal", "número decimal", "decimale", "liczba dziesiętna", "dziesiętna", "decimaal", "decimaal getal", "kommagetal", "desetinné", "ondalıklı", "ondalık sayı", "decimaltal", "desimaltall", "вещественное", "вещественное число", "gleitkommazahl", "dezimalzahl", "dezimal", "dezimalwert", "fließkommazahl", "flottant", "décimal", "liczba zmiennoprzecinkowa", "desetinné číslo", "ondalık", "浮点数", "浮点型", "双精度", "小数", "実数", "실수"]),
    everyday(Kind::Number, &["number", "num", "num.", "núm", "núm.", "money", "currency", "amount", "price", "percentage", "kwota", "betrag", "montant", "importe", "importo", "valor", "bedrag", "částka", "tutar", "сумма", "сума", "число", "число с плавающей точкой", "числовой", "numérique", "numérico", "numerico", "numerisch", "numeryczny", "numeriek", "zahl", "nombre", "número", "numero", "liczba", "getal", "číslo", "sayı", "tal", "tall", "数字", "数値", "数值", "숫자"]),
    certain(Kind::Boolean, &["bool", "boolean", "tinyint(1)", "логический", "логическое", "булево", "булевый", "логічний", "boolesch", "wahrheitswert", "booléen", "booleano", "lógico", "booleana", "logiczny", "wartość logiczna", "logická hodnota", "mantıksal", "boolsk", "boolesk", "boolskt", "布尔", "布尔值", "布尔型", "真偽値", "ブール", "불리언"]),
    everyday(Kind::Boolean, &["flag", "yes/no", "true/false", "y/n", "logical", "флаг", "checkbox", "ja/nein", "oui/non", "sí/no", "si/no", "sì/no", "sim/não", "tak/nie", "ja/nee", "ja/nej", "ja/nei", "kyllä/ei", "igen/nem", "da/nu", "áno/nie", "da/ne", "ναι/όχι", "jah/ei", "ya/tidak", "có/không", "はい/いいえ", "예/아니오", "是/否", "ano/ne", "evet/hayır", "да/нет", "так/ні", "0/1", "1/0", "j/n", "s/n"]),
    certain(Kind::DateTime, &["datetime", "date-time", "datetimeoffset", "date/time", "timestamp", "iso8601", "iso 8601", "iso 8601 timestamp", "iso 8601 date", "iso 8601 datetime", "iso date", "datetime.iso8601", "isodate", "isodatetime", "dats", "tims", "rfc 3339", "rfc3339", "дата и время", "дата-время", "datum und uhrzeit", "datumzeit", "zeitstempel", "date et heure", "fecha y hora", "data e hora", "data e ora", "data i czas", "datum en tijd", "datum a čas", "tarih saat", "日時", "日期时间", "날짜시간"]),
    everyday(Kind::DateTime, &["date", "time", "date and time", "dates", "дата", "время", "час", "datum", "uhrzeit", "zeit", "heure", "fecha", "hora", "data", "ora", "czas", "godzina", "tijd", "čas", "tarih", "saat", "dato", "tid", "日期", "时间", "日付", "時刻", "날짜", "시간"]),
    certain(Kind::Enum, &["enum", "enumeration", "enumerated", "перечисление", "aufzählung", "énumération", "enumeración", "enumeração", "enumerazione", "枚举", "列挙型", "열거형"]),
    everyday(Kind::Enum, &["choice", "picklist", "select", "option", "one of", "keuze", "keuzelijst", "auswahl", "auswahlfeld", "auswahlliste", "choix", "liste de choix", "selección", "seleção", "scelta", "wybór", "lista wyboru", "valg", "val", "výběr", "seçim", "выбор", "вибір"]),
    certain(Kind::Object, &["struct", "structure", "struktur", "structuur", "estructura", "estrutura", "struttura", "struktura", "component", "complex type", "complextype", "subelement", "jsonobject", "json object", "объект", "структура", "об'єкт", "objekt", "objet", "objeto", "oggetto", "obiekt", "nesne", "对象", "對象", "オブジェクト", "객체"]),
    everyday(Kind::Object, &["object", "node", "element", "complex", "group", "container", "record", "entity", "nested", "hash table", "узел", "группа", "knoten"]),
    certain(Kind::Map, &["dictionary", "hashmap", "associative array", "key-value pairs", "key value pairs", "словарь", "ассоциативный массив", "wörterbuch", "dictionnaire", "diccionario", "字典"]),
    everyday(Kind::Map, &["map", "dict"]),
    Word { kind: Kind::Any, bits: None, array: true, certain: true, format: None, words: &["array", "arrays", "массив", "масив", "tableau", "pole", "arreglo", "matriz", "tablica", "pole hodnot", "dizi", "数组", "陣列", "配列", "배열"] },
    Word { kind: Kind::Any, bits: None, array: true, certain: false, format: None, words: &["list", "set", "collection", "multiple", "sequence", "список", "набор", "liste", "lista", "lijst", "seznam", "列表", "リスト", "목록", "elenco", "coleção", "colección", "collezione", "kolekcja"] },
    certain(Kind::Any, &["mixed", "variant", "anytype"]),
    everyday(Kind::Any, &["any", "various", "dynamic"]),
];

/// Types that sentences begin with as well, to say more of what follows: `long description of it`.
pub(super) const ADJECTIVES: &[&str] = &["long", "short", "double", "real", "numeric", "decimal"];

/// All type words.
pub(super) fn words() -> impl Iterator<Item = &'static Word> {
    WORDS.iter().chain(super::type_words_more::WORDS)
}

/// Words between a list and its items: `array of strings`, `массив строк` has none.
pub(super) const OF: &[&str] = &["of", "von", "aus", "de", "des", "d'", "di", "do", "van", "av", "из", "af"];

/// Inflected names of items, with the type word they stand for.
#[rustfmt::skip]
pub(super) const ITEMS: &[(&str, &str)] = &[
    ("strings", "string"), ("integers", "integer"), ("ints", "int"), ("numbers", "number"), ("objects", "object"), ("booleans", "boolean"), ("longs", "long"), ("doubles", "double"), ("floats", "float"), ("datetimes", "datetime"), ("enums", "enum"), ("guids", "guid"), ("uuids", "uuid"), ("urls", "url"), ("emails", "email"), ("maps", "map"), ("nodes", "node"), ("elements", "element"), ("structures", "structure"), ("lists", "list"), ("texts", "text"), ("files", "file"), ("identifiers", "identifier"),
    ("строк", "строка"), ("чисел", "число"), ("целых чисел", "целое число"), ("целых", "целое"), ("объектов", "объект"), ("идентификаторов", "идентификатор"), ("дат", "дата"), ("структур", "структура"), ("рядків", "рядок"), ("об'єктів", "об'єкт"), ("decimals", "decimal"), ("chars", "char"), ("structs", "struct"), ("tekenreeksen", "tekenreeks"), ("getallen", "getal"), ("objecten", "object"), ("obiektów", "obiekt"), ("ciągów znaków", "ciąg znaków"), ("objektů", "objekt"), ("řetězců", "řetězec"), ("chaînes de caractères", "chaîne de caractères"),
    ("zeichenketten", "zeichenkette"), ("objekten", "objekt"), ("objekte", "objekt"), ("ganzzahlen", "ganzzahl"), ("zahlen", "zahl"), ("chaînes", "chaîne"), ("objets", "objet"), ("entiers", "entier"), ("cadenas", "cadena"), ("objetos", "objeto"), ("enteros", "entero"), ("inteiros", "inteiro"), ("stringhe", "stringa"), ("oggetti", "oggetto"), ("interi", "intero"), ("obiektów", "obiekt"),
];

/// Words that say of a type only that the value may be absent, or how it is written.
#[rustfmt::skip]
pub(super) const DECORATION: &[&str] = &["nullable", "null", "optional", "required", "unsigned", "signed", "readonly", "read-only", "writeonly", "valid", "xs", "xsd", "system", "utf-8", "utf8", "iso", "value", "type", "unique", "json", "mandatory", "none"];
