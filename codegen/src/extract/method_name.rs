//! The names of methods, as headings, request lines, URLs and samples write them.
//!
//! Text enters, a name with its weight leaves; `outline` calls it.

/// The verbs of HTTP, and the short forms that index pages use.
const VERBS: &[(&str, &str)] = &[
    ("GET", "GET"),
    ("POST", "POST"),
    ("PUT", "PUT"),
    ("PATCH", "PATCH"),
    ("DELETE", "DELETE"),
    ("DEL", "DELETE"),
    ("HEAD", "HEAD"),
    ("OPTIONS", "OPTIONS"),
];

/// An HTTP call: verb and path, or verb and URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The verb, upper case, long form.
    pub verb: &'static str,
    /// The path with its leading part, without scheme, host and query string.
    pub path: String,
    /// The query string, without the question mark.
    pub query: Option<String>,
    /// True when the path begins with `/` or a scheme: a whole path, not the short form of a heading.
    pub whole: bool,
    /// The URL as written.
    pub url: String,
}

impl Call {
    /// Verb and path: `PUT /api/v1/Contact/{id}`.
    pub fn name(&self) -> String {
        format!("{} {}", self.verb, self.path)
    }
}

/// The verb that a word is.
pub fn verb(word: &str) -> Option<&'static str> {
    let word = word.trim_matches(|letter: char| matches!(letter, '`' | '*' | '[' | ']' | ':'));
    VERBS.iter().find(|(name, _)| *name == word).map(|(_, long)| *long)
}

/// The call at the start of a line: `PUT /api/v1/Contact/{id}?x=y HTTP/1.1`.
pub fn call(line: &str) -> Option<Call> {
    let mut words = line.split_whitespace();
    let verb = verb(words.next()?)?;
    let target = words.next()?.trim_matches('`');
    let rest: Vec<&str> = words.collect();
    let looks_like_path =
        target.starts_with('/') || target.contains("://") || target.contains('{') || target.contains('/');
    let tail_is_protocol = rest.first().is_none_or(|word| word.starts_with("HTTP/"));
    if !tail_is_protocol {
        return None;
    }
    if !looks_like_path && !target.chars().next().is_some_and(char::is_uppercase) {
        return None;
    }
    if target.chars().all(|letter| letter.is_uppercase()) {
        return None;
    }
    Some(split(verb, target))
}

/// The call that a verb and a URL or path make.
pub fn split(verb: &'static str, target: &str) -> Call {
    // `/orders/#{id}`, as Ruby puts a value into a text.
    let target = target.replace("#{", "{");
    let target = target.as_str();
    let (before, query) = match target.split_once('?') {
        Some((before, query)) => (before, Some(query.to_owned())),
        None => (target, None),
    };
    // `{base}/orders`: what stands for the host is no part of the path.
    let before = match before.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        Some((_, rest)) if rest.starts_with('/') => rest,
        _ => before,
    };
    let path = match before.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        None => before,
    };
    Call {
        verb,
        path: path.to_owned(),
        query,
        whole: before.starts_with('/') || target.contains("://"),
        url: target.to_owned(),
    }
}

/// True for an identifier that can be a method's name: `ticket.update`, `updateTickets`, `update_tickets`.
pub fn is_identifier(word: &str) -> bool {
    let word = word.trim_end_matches("()");
    let mut letters = word.chars();
    let starts_well = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
    let only_name_letters = word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_'));
    if !starts_well || !only_name_letters || word.ends_with('.') || word.contains("..") || word.len() < 3 {
        return false;
    }
    let dotted = word.split('.').count() > 1
        && word
            .split('.')
            .all(|step| step.len() > 1 && step.chars().next().is_some_and(|letter| letter.is_ascii_alphabetic()))
        && !has_known_ending(word);
    dotted || is_camel(word) || (word.contains('_') && word.chars().any(|letter| letter.is_ascii_lowercase()))
}

/// `updateTickets`: begins small, has a capital inside.
fn is_camel(word: &str) -> bool {
    word.chars().next().is_some_and(|letter| letter.is_ascii_lowercase())
        && word.chars().any(|letter| letter.is_ascii_uppercase())
        && !word.contains('.')
}

/// File names and hosts look like dotted names.
fn has_known_ending(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "html", "htm", "md", "txt", "json", "xml", "com", "org", "net", "ru", "io", "php", "js", "py", "pdf", "png",
        "jpg", "svg", "yaml", "yml", "aspx", "jsp", "de", "fr", "uk", "eu",
    ];
    word.rsplit('.').next().is_some_and(|ending| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
}

/// The method that a page is named after, when it is of the group of the one named beside it: `ticket.get` of
/// `pages/API_ticket.get.md` beside `ticket.update`.
pub fn of_page(page: &str, beside: &str) -> Option<String> {
    let (group, _) = beside.split_once('.')?;
    let file = page.rsplit(['/', '\\']).next()?;
    let ending =
        |stem: &str| stem.rsplit_once('.').filter(|(_, last)| has_known_ending(last)).map(|(stem, _)| stem.len());
    let mut stem = file;
    while let Some(length) = ending(stem) {
        stem = stem.get(..length)?;
    }
    let name = stem.rsplit(['_', ' ', '-']).next()?;
    let alike = name.split('.').count() == beside.split('.').count() && name.split('.').next() == Some(group);
    (alike && name != beside && is_identifier(name)).then(|| name.to_owned())
}

/// The identifier in a heading or title: the whole heading, or its first or last word, when the rest is words.
pub fn in_heading(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(['¶', '#']).trim();
    let clean = |word: &str| -> String {
        word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != ')' && letter != '(')
            .trim_end_matches("()")
            .to_owned()
    };
    // `ticket.update(key, title, quiet = true)`: what it takes is no part of its name.
    let signature = text.trim_matches('`').split_once(['(', '（']).map(|(name, _)| name.trim());
    if let Some(name) = signature.filter(|name| is_identifier(name)) {
        return Some(name.to_owned());
    }
    let words: Vec<String> = text.split_whitespace().map(clean).collect();
    // Behind the number of a section, a lone word with capitals inside is a name: `3.2 FindCompany`.
    if let [number, name] = words.as_slice()
        && number.contains('.')
        && number.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
        && is_compound(name)
    {
        return Some(name.clone());
    }
    // `Warehouse : FindShelf`: a wiki puts its own name before that of the page.
    let page = text.rsplit_once(" : ").map(|(_, page)| page.trim());
    if let Some(name) = page.filter(|page| is_compound(page)) {
        return Some(name.to_owned());
    }
    if words.len() > 9 {
        return None;
    }
    words
        .iter()
        .rev()
        .find(|word| is_identifier(word))
        .or_else(|| words.iter().find(|word| is_operation(word)))
        .cloned()
}

/// Words that operations begin with when they are written in capitals: `UpdateTicket`.
const OPERATIONS: &[&str] = &[
    "Get", "Set", "Create", "Update", "Delete", "Remove", "Add", "Save", "Insert", "Modify", "Edit", "List", "Find",
    "Search", "Query", "Send", "Do", "Cancel", "Close", "Open", "Read", "Write", "Put", "Post", "Merge", "Import",
    "Export", "Register", "Change", "Retrieve", "Fetch", "Submit", "Validate", "Check", "Start", "Stop", "Upsert",
];

/// `UpdateTicket`: a verb and another capital word, written as one.
fn is_operation(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii_alphanumeric())
        && OPERATIONS.iter().any(|verb| {
            let rest = word.strip_prefix(verb).unwrap_or_default();
            rest.len() > 1
                && rest.starts_with(|letter: char| letter.is_ascii_uppercase())
                && rest.contains(|letter: char| letter.is_ascii_lowercase())
        })
}

/// `FindCompany`: letters alone, with a capital at the start and another one inside.
fn is_compound(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_uppercase())
        && word.chars().all(|letter| letter.is_ascii_alphanumeric())
        && word.chars().skip(1).any(|letter| letter.is_ascii_uppercase())
        && word.chars().any(|letter| letter.is_ascii_lowercase())
}

/// The method named in the query string of a URL: `…?v=3&method=updateTickets`.
pub fn in_query(query: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key.eq_ignore_ascii_case("method") && is_identifier(value)).then(|| value.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_line_is_split() {
        let found = call("PUT /api/v1/Ticket/{id}?$select=name HTTP/1.1").unwrap();
        assert_eq!(found.name(), "PUT /api/v1/Ticket/{id}");
        assert_eq!(found.query.as_deref(), Some("$select=name"));
        assert_eq!(call("DEL Ticket/{id}").unwrap().name(), "DELETE Ticket/{id}");
        assert_eq!(call("GET Ticket").unwrap().name(), "GET Ticket");
        assert_eq!(call("GET /tickets/#{id}.xml").unwrap().path, "/tickets/{id}.xml");
        assert_eq!(call("GET https://shop.example/v1/tickets").unwrap().path, "/v1/tickets");
    }

    #[test]
    fn a_sentence_is_no_request_line() {
        for line in ["GET the ticket", "PUT it there", "Get /x", "POST", "GET ALL"] {
            assert_eq!(call(line), None, "{line}");
        }
    }

    #[test]
    fn headings_name_methods() {
        assert_eq!(in_heading("Shop API ticket.update").as_deref(), Some("ticket.update"));
        assert_eq!(in_heading("updateTickets¶").as_deref(), Some("updateTickets"));
        assert_eq!(in_heading("ticket.add / Create a ticket").as_deref(), Some("ticket.add"));
        assert_eq!(in_heading("UpdateTicket operation").as_deref(), Some("UpdateTicket"));
        assert_eq!(in_heading("ticket.add(title, state = [], quiet = true)").as_deref(), Some("ticket.add"));
        assert_eq!(in_heading("Errors of example.com"), None);
        assert_eq!(in_heading("Result"), None);
    }
}
