//! Command lines that call a method: `curl -X PUT https://… -d '{…}'`.
//!
//! The text of a sample enters, the call and its body leave; `document` calls it.

use super::method_name::{self, Call};

/// The flags of a body.
const BODY_FLAGS: &[&str] = &[
    "-d",
    "--data",
    "--data-raw",
    "--data-binary",
    "--data-ascii",
    "--data-urlencode",
    "--json",
    "-F",
    "--form",
    "--form-string",
];

/// The flags that send the data in the URL.
const URL_FLAGS: &[&str] = &["-G", "--get"];

/// The call of a command line, over as many lines as it has.
pub fn call(text: &str) -> Option<Call> {
    if !is_command(text) {
        return None;
    }
    let words: Vec<&str> = text.split_whitespace().take(200).collect();
    let after =
        |flags: &[&str]| words.iter().position(|word| flags.contains(word)).and_then(|at| words.get(at + 1)).copied();
    let strip = |word: &str| word.trim_matches(|letter| matches!(letter, '\'' | '"')).to_owned();
    let url = words.iter().map(|word| strip(word)).find(|word| word.starts_with("http"))?;
    let has_body = words.iter().any(|word| BODY_FLAGS.contains(word)) && !words.iter().any(sends_in_url);
    let verb = after(&["-X", "--request"]).and_then(|word| method_name::verb(&strip(word)));
    Some(method_name::split(verb.unwrap_or(if has_body { "POST" } else { "GET" }), &url))
}

/// The body that a command line sends in quotes, and the offset behind it. Doubled escapes of the shell are undone.
pub fn body(text: &str) -> Option<(String, usize)> {
    if !is_command(text) || text.split_whitespace().take(200).any(|word| sends_in_url(&word)) {
        return None;
    }
    let (flag, length) = BODY_FLAGS
        .iter()
        .filter_map(|flag| {
            let at = text.match_indices(flag).map(|(at, _)| at).find(|at| stands_alone(text, *at, flag.len()))?;
            Some((at, flag.len()))
        })
        .min()?;
    let rest = text.get(flag + length..)?;
    let start = flag + length + (rest.len() - rest.trim_start_matches([' ', '=', '\\', '\n', '$', '\t']).len());
    let quote = text.get(start..)?.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    let inside = text.get(start + 1..)?;
    let mut body = String::new();
    let mut escaped = false;
    for (at, letter) in inside.char_indices() {
        match letter {
            '\\' if quote == '"' && !escaped => escaped = true,
            _ if letter == quote && !escaped => return Some((body, start + 1 + at + 1)),
            _ => {
                // Within double quotes the shell takes the backslash off a quote and leaves any other.
                if escaped && letter != '"' && letter != '\\' {
                    body.push('\\');
                }
                escaped = false;
                body.push(letter);
            }
        }
    }
    Some((body, text.len()))
}

fn sends_in_url(word: &&str) -> bool {
    URL_FLAGS.contains(word)
}

fn is_command(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.strip_prefix('$').unwrap_or(text).trim_start();
    text.strip_prefix("curl").is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let behind = text.get(at + length..).and_then(|behind| behind.chars().next());
    before.is_some_and(char::is_whitespace)
        && behind.is_some_and(|letter| letter.is_whitespace() || matches!(letter, '\'' | '"' | '='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_taken_apart() {
        let text = "$ curl -X PUT \\\n  https://shop.example/tickets/5 \\\n  -d '{\"a\": 1}'\n{\"b\": 2}";
        assert_eq!(call(text).unwrap().name(), "PUT /tickets/5");
        let (inside, end) = body(text).unwrap();
        assert_eq!((inside.as_str(), text[end..].trim()), ("{\"a\": 1}", "{\"b\": 2}"));
        let text = "curl https://shop.example/t --data \"{\\\"a\\\": 1}\"";
        assert_eq!(body(text).unwrap().0, "{\"a\": 1}");
        assert_eq!(body("curl https://shop.example/t -H 'x: y'"), None);
        assert_eq!(body("echo -d 'x'"), None);
        let text = "curl -G https://shop.example/t -d limit=1 --data-urlencode 'name=x y'";
        assert_eq!((call(text).unwrap().name(), body(text)), ("GET /t".to_owned(), None));
    }
}
