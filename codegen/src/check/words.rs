//! Splits a name as vendors write it into words: `midName`, `new_contact_id`, `userid`, `HTTPStatus`, `email_2`.
//!
//! A wire name enters, lower-case words leave; `names` joins them to Rust names.

/// Words that vendors glue together in lower case, and where they part. A name whose parts are written apart
/// collides with one that is written as one word only where a vendor uses both; then the glued one stays whole.
const GLUED: &[(&str, &[&str])] = &[
    ("accountid", &["account", "id"]),
    ("actionid", &["action", "id"]),
    ("articleid", &["article", "id"]),
    ("categoryid", &["category", "id"]),
    ("clientid", &["client", "id"]),
    ("companyid", &["company", "id"]),
    ("companyname", &["company", "name"]),
    ("contactid", &["contact", "id"]),
    ("contactname", &["contact", "name"]),
    ("countrycode", &["country", "code"]),
    ("customerid", &["customer", "id"]),
    ("displayname", &["display", "name"]),
    ("documentid", &["document", "id"]),
    ("eventid", &["event", "id"]),
    ("fileid", &["file", "id"]),
    ("firstname", &["first", "name"]),
    ("fullname", &["full", "name"]),
    ("groupid", &["group", "id"]),
    ("itemid", &["item", "id"]),
    ("lastname", &["last", "name"]),
    ("messageid", &["message", "id"]),
    ("middlename", &["middle", "name"]),
    ("objectid", &["object", "id"]),
    ("orderid", &["order", "id"]),
    ("ownerid", &["owner", "id"]),
    ("parentid", &["parent", "id"]),
    ("personid", &["person", "id"]),
    ("phonenumber", &["phone", "number"]),
    ("productid", &["product", "id"]),
    ("projectid", &["project", "id"]),
    ("requestid", &["request", "id"]),
    ("sessionid", &["session", "id"]),
    ("statusid", &["status", "id"]),
    ("taskid", &["task", "id"]),
    ("templateid", &["template", "id"]),
    ("ticketid", &["ticket", "id"]),
    ("typeid", &["type", "id"]),
    ("typename", &["type", "name"]),
    ("userid", &["user", "id"]),
];

/// Letters in front of a word that are a part of it, although a capital follows: `UDefFieldId`, `eMail`.
const PARTED: &[(&str, &str)] =
    &[("e", "commerce"), ("e", "mail"), ("o", "auth"), ("o", "data"), ("u", "def"), ("w", "lan")];

/// The words of a name, in lower case, glued words parted.
pub fn split(name: &str) -> Vec<String> {
    let words = split_plain(name);
    part(&words).unwrap_or(words)
}

/// The same, with parted words joined: for names in small letters. In a type, `ODataList` shows its parts well.
pub fn split_for_snake(name: &str) -> Vec<String> {
    let words = split(name);
    join(&words).unwrap_or(words)
}

/// The words with the parted ones joined; `None` where none is parted.
pub fn join(words: &[String]) -> Option<Vec<String>> {
    let is_parted = |letter: &str, word: &str| PARTED.contains(&(letter, word));
    if !words.windows(2).any(|pair| matches!(pair, [letter, word] if is_parted(letter, word))) {
        return None;
    }
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        match joined.last_mut().filter(|last| is_parted(last, word)) {
            Some(letter) => letter.push_str(word),
            None => joined.push(word.clone()),
        }
    }
    Some(joined)
}

/// The words with the glued ones parted; `None` where none is glued.
pub fn part(words: &[String]) -> Option<Vec<String>> {
    words.iter().any(|word| parts(word).is_some()).then(|| {
        words
            .iter()
            .flat_map(|word| match parts(word) {
                Some(parts) => parts.iter().map(|&part| part.to_owned()).collect(),
                None => vec![word.clone()],
            })
            .collect()
    })
}

fn parts(word: &str) -> Option<&'static [&'static str]> {
    let at = GLUED.binary_search_by(|(glued, _)| (*glued).cmp(word)).ok()?;
    GLUED.get(at).map(|(_, parts)| *parts)
}

/// The words of a name, in lower case, as its case, digits and separators show them.
pub fn split_plain(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut previous = None;
    let mut start = None;
    let mut characters = name.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        if !character.is_alphanumeric() || begins_word(previous, character, next) {
            words.extend(start.take().and_then(|start| name.get(start..at)).map(lower));
        }
        if character.is_alphanumeric() {
            start.get_or_insert(at);
        }
        previous = Some(character);
    }
    words.extend(start.and_then(|start| name.get(start..)).map(lower));
    words
}

fn lower(word: &str) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { word.chars().flat_map(char::to_lowercase).collect() }
}

/// True when a word begins at a letter or digit: `midName`, `HTTPStatus`, `email2`, `2nd`.
fn begins_word(previous: Option<char>, character: char, next: Option<char>) -> bool {
    let Some(previous) = previous else { return false };
    let turns_upper = character.is_uppercase() && !previous.is_uppercase();
    let ends_acronym = character.is_uppercase() && previous.is_uppercase() && next.is_some_and(char::is_lowercase);
    turns_upper || ends_acronym || previous.is_numeric() != character.is_numeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expect: &str) {
        assert_eq!(split(name).join(" "), expect, "{name}");
    }

    #[test]
    fn words_part_at_case_separators_and_digits() {
        check("midName", "mid name");
        check("new_contact_id", "new contact id");
        check("HTTPStatus", "http status");
        check("email_2", "email 2");
        check("Number1", "number 1");
        check("If-Modified-Since", "if modified since");
        check("_Links", "links");
        check("order.line", "order line");
        check("имяКлиента", "имя клиента");
        check("$%", "");
    }

    #[test]
    fn glued_words_part_only_where_the_list_says_so() {
        check("userid", "user id");
        check("TypeID", "type id");
        check("birthdate", "birthdate");
        check("android", "android");
    }

    #[test]
    fn parted_words_are_joined_in_small_letters() {
        let joined = |name: &str| split_for_snake(name).join("_");
        assert_eq!(joined("UDefFieldId"), "udef_field_id");
        assert_eq!(joined("eMail"), "email");
        assert_eq!(joined("e_mail_def"), "email_def");
        assert_eq!(joined("UDeskId"), "u_desk_id");
        assert_eq!(split("UDefField").join(" "), "u def field");
    }

    #[test]
    fn the_list_is_sorted_for_its_search() {
        assert!(GLUED.is_sorted_by_key(|(glued, _)| *glued));
    }
}
