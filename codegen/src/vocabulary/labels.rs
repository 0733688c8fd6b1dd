//! Words that label what a page says of a call: its verb, its name, its URL, its body, its status. Data only.
//!
//! `extract::cue` looks them up in headings, and in lines such as `Method: POST`.

/// Words that label the verb of a method in a line `label: value`; the last word of the label counts.
#[rustfmt::skip]
pub const VERB_LABELS: &[&str] = &[
    "method", "verb", "metod", "metodu", "yöntem", "запроса", "запиту", "metode", "методу", "метод", "verbo",
    "методом", "methode", "méthode", "método", "metodo", "metoda", "方法", "メソッド", "方式", "메서드", "메소드", "metóda",
    "metodă", "menetelmä", "metódus", "μέθοδος", "thức", "metot", "الطريقة", "שיטה",
];

/// Words that label the name of a method.
#[rustfmt::skip]
pub const NAME_LABELS: &[&str] = &[
    "operation", "operación", "operação", "opération", "operazione", "operacja", "operace", "операция", "операція",
    "işlem", "function", "funktion", "fonction", "función", "função", "funzione", "funkcja", "functie", "функция",
    "функція", "fonksiyon", "command", "befehl", "commande", "comando", "polecenie", "команда", "接口名称", "接口名", "方法名",
    "api名",
];

/// Words that label the URL of a method.
#[rustfmt::skip]
pub const URL_LABELS: &[&str] = &[
    "url", "uri", "endpoint", "address", "path", "адрес", "адреса", "resource", "route", "adresse", "dirección",
    "ruta", "ścieżka", "indirizzo", "percorso", "pfad", "chemin", "caminho", "endereço", "cesta", "adres", "шлях",
    "путь", "地址", "链接", "路径", "エンドポイント", "パス", "주소", "adresa", "cestă", "osoite", "cím", "címe", "διεύθυνση",
    "адресът", "alamat", "adress", "العنوان", "כתובת", "aufruf", "apel",
];

/// Words for the content of a message, whichever way it goes.
#[rustfmt::skip]
pub const BODY_WORDS: &[&str] = &[
    "body", "payload", "content", "json", "xml", "raw", "тело", "corps", "cuerpo", "corpo", "inhalt",
];

/// Words before a number that make it a status code.
#[rustfmt::skip]
pub const STATUS_NOUNS: &[&str] = &[
    "http", "status", "code", "response", "returns", "error", "код", "статус", "ответ", "statut", "estado", "kod",
    "stato", "antwort", "fehler", "erreur", "réponse", "respuesta", "状态码", "ステータス",
];

/// First words of what HTTP says with its status codes.
#[rustfmt::skip]
pub const REASONS: &[&str] = &[
    "ok", "created", "accepted", "no", "bad", "unauthorized", "payment", "forbidden", "not", "method", "conflict",
    "gone", "precondition", "unprocessable", "locked", "too", "internal", "service", "gateway", "response", "error",
];
