//! Words of a column that says where a parameter is sent, or which way it goes: data and one lookup.
//!
//! A cell enters, a part of the method leaves; `extract` calls it row by row.

use super::key;
use crate::fact::Part;

/// Words of each part, in any language, as keys.
#[rustfmt::skip]
const WORDS: &[(Part, &[&str])] = &[
    (Part::Query, &["query", "querystring", "queryparam", "queryparameter", "url", "urlparameter", "urlquery", "getparameter", "строказапроса"]),
    (Part::Path, &["path", "uri", "route", "pathparam", "pathparameter", "pathvariable", "urlpath", "путь", "pfad", "chemin", "ruta"]),
    (Part::Header, &["header", "headers", "httpheader", "requestheader", "kopfzeile", "заголовок", "entête"]),
    (Part::Request, &[
        "body", "form", "formdata", "payload", "json", "requestbody", "postbody", "formfield", "bodyparam", "тело", "телозапроса", "corps", "cuerpo", "rumpf",
        "in", "input", "request", "req", "i", "вход", "входной", "запрос", "eingabe", "ein", "anfrage", "entrée", "requête", "entrada", "solicitud", "ingresso", "wejście", "invoer", "vstup", "入力", "输入", "입력",
    ]),
    (Part::Response, &[
        "out", "output", "response", "res", "resp", "reply", "return", "returned", "o", "выход", "выходной", "ответ", "ausgabe", "aus", "antwort", "sortie", "réponse",
        "salida", "respuesta", "saída", "resposta", "uscita", "risposta", "wyjście", "odpowiedź", "uitvoer", "výstup", "出力", "输出", "출력",
    ]),
];

/// The part that a cell of such a column names. What goes both ways is left to the table.
pub fn location(cell: &str) -> Option<Part> {
    let word = key(cell);
    WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(part, _)| *part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_parts() {
        for (cell, part) in
            [("query", Part::Query), ("Form data", Part::Request), ("OUT", Part::Response), ("(path)", Part::Path)]
        {
            assert_eq!(location(cell), Some(part), "{cell}");
        }
        assert_eq!(location("in/out"), None);
    }
}
