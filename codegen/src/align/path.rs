//! Paths as people write them, split into steps.
//!
//! Text enters, steps leave; `rows` calls it.

/// Marks between the steps of a path.
const SEPARATORS: &[&str] = &["->", "→", "=>", "::", ">", "»", "/", "\\"];

/// Splits `responsible .users.id`, `contact > rm_rules`, `contacts count` into steps.
pub fn steps(written: &str) -> Vec<String> {
    let mut text = written.replace('\u{a0}', " ");
    for separator in SEPARATORS {
        text = text.replace(separator, ".");
    }
    text.split('.')
        .flat_map(|step| step.split_whitespace())
        .map(|step| {
            step.trim_matches(|letter| matches!(letter, '[' | ']' | '@' | '*' | '`' | '<' | '>' | '"' | '\''))
                .to_owned()
        })
        // A dash between two names parts them.
        .filter(|step| !matches!(step.as_str(), "" | "-" | "–" | "—" | ":" | "|"))
        .collect()
}

/// True for a name that nothing could part.
pub fn is_one_step(written: &str) -> bool {
    !written.is_empty() && written.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
}

/// True when the page wrote a blank before or after a dot.
pub fn has_stray_blank(written: &str) -> bool {
    written.contains(" .") || written.contains(". ")
}

/// Names that differ in case, hyphens and underscores only.
pub fn spelled_alike(left: &str, right: &str) -> bool {
    folded(left) == folded(right)
}

/// A name without the prefix of its namespace: `ticket` of `shop:ticket`.
pub fn local(name: &str) -> &str {
    match name.split_once(':') {
        Some((prefix, rest))
            if !prefix.is_empty()
                && prefix.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
                && rest.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') =>
        {
            rest
        }
        _ => name,
    }
}

/// A name without case, hyphens and underscores.
pub fn folded(name: &str) -> String {
    if name.is_ascii() {
        let letters = local(name).bytes().filter(u8::is_ascii_alphanumeric);
        return letters.map(|letter| char::from(letter.to_ascii_lowercase())).collect();
    }
    local(name).chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_of_paths() {
        assert_eq!(steps("owner .users.id"), ["owner", "users", "id"]);
        assert_eq!(steps("ticket > colour"), ["ticket", "colour"]);
        assert_eq!(steps("ticket - colour"), ["ticket", "colour"]);
        assert_eq!(steps("ticket -> colour"), ["ticket", "colour"]);
        assert_eq!(steps("tickets count"), ["tickets", "count"]);
        assert_eq!(steps("items[].colour"), ["items", "colour"]);
        assert_eq!(steps("ticket.@count"), ["ticket", "count"]);
        assert!(has_stray_blank("owner .users"));
    }

    #[test]
    fn case_and_marks_make_no_other_name() {
        assert_eq!(folded("shop:Ticket_Id-2"), "ticketid2");
        assert_eq!(folded("Имя_ID"), "имяid");
    }
}
