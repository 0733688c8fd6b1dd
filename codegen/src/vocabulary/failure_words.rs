//! Words around failures that running text names: data only, with the lookups over them.
//!
//! Words of a sentence enter, what they are leaves; `extract::stated_failures` calls it.

/// Words that say of a number beside them that it is a reply, per language, lower case.
#[rustfmt::skip]
const REPLIES: &[&str] = &[
    "return", "returns", "returned", "respond", "responds", "response", "reply", "replies", "answers", "answered",
    "receive", "receives", "get", "gets", "fails", "rejected", "yields", "raises", "throws", "status", "error", "http",
    "liefert", "antwortet", "gibt", "kommt", "meldet", "retourne", "renvoie", "répond", "devuelve", "retorna",
    "responde", "restituisce", "risponde", "zwraca", "odpowiada", "vrací", "возвращает", "вернёт", "вернет",
    "возвращается", "отвечает", "ответит", "повертає", "döner", "döndürür", "geeft", "returneras", "returnerar",
    "返回", "返します",
];

/// Words that lead to the condition of a failure, per language, lower case.
#[rustfmt::skip]
const CONDITIONS: &[&str] = &[
    "if", "when", "wenn", "falls", "si", "lorsque", "quand", "cuando", "se", "quando", "jeśli", "gdy", "pokud", "если",
    "когда", "якщо", "als", "wanneer", "om", "eğer",
];

/// What HTTP says with its status codes of failures, lower case.
#[rustfmt::skip]
const REASONS: &[(u16, &[&str])] = &[
    (400, &["bad request"]), (401, &["unauthorized", "unauthorised"]), (402, &["payment required"]), (403, &["forbidden"]),
    (404, &["not found"]), (405, &["method not allowed"]), (406, &["not acceptable"]), (408, &["request timeout"]),
    (409, &["conflict"]), (410, &["gone"]), (411, &["length required"]), (412, &["precondition failed"]),
    (413, &["payload too large", "request entity too large", "content too large"]), (414, &["uri too long"]),
    (415, &["unsupported media type"]), (416, &["range not satisfiable"]), (417, &["expectation failed"]),
    (422, &["unprocessable entity", "unprocessable content"]), (423, &["locked"]), (424, &["failed dependency"]),
    (426, &["upgrade required"]), (428, &["precondition required"]), (429, &["too many requests"]),
    (500, &["internal server error"]), (501, &["not implemented"]), (502, &["bad gateway"]),
    (503, &["service unavailable"]), (504, &["gateway timeout"]), (507, &["insufficient storage"]),
];

/// What stands behind the phrase of the standard and a colon: `Bad Request: the name is missing`. Behind a dash it is
/// left with the phrase, as one text.
pub fn behind_reason(status: u16, text: &str) -> Option<&str> {
    let (reason, rest) = text.split_once(':')?;
    let reason = reason.trim().to_lowercase();
    let (_, reasons) = REASONS.iter().find(|(known, _)| *known == status)?;
    Some(rest.trim()).filter(|rest| reasons.contains(&reason.as_str()) && !rest.is_empty())
}

/// Whether a word says that something comes back.
pub fn replies(word: &str) -> bool {
    word.len() <= 40 && REPLIES.contains(&word)
}

/// Whether a word leads to a condition.
pub fn leads_to_condition(word: &str) -> bool {
    word.len() <= 20 && CONDITIONS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_failures_are_known() {
        assert!(replies("returns") && replies("вернёт") && !replies("characters"));
        assert_eq!(behind_reason(404, "Not Found: no such shelf"), Some("no such shelf"));
        assert_eq!(behind_reason(404, "Conflict: two of them"), None);
        assert!(leads_to_condition("если") && !leads_to_condition("404"));
    }
}
