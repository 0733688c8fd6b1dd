//! Tables of the members of a class that fields are of: which class it is, and where such a field stands.
//!
//! What was heard so far and the context of a table enter; `tables` calls it.

use crate::fact::{Fact, Part, Statement};

use super::Heard;
use super::outline::Context;
use super::tables::MOST_FACTS;

/// The class whose name is the line right above the table, below a heading that says something else.
pub fn title(heard: &Heard<'_>, context: &Context) -> Option<String> {
    let lead = context.lead.trim().trim_end_matches(':');
    if lead.is_empty() || lead.contains(char::is_whitespace) || lead == context.heading.trim() {
        return None;
    }
    let names_it = |fact: &Fact| {
        fact.subject.method == context.method
            && matches!(&fact.statement, Statement::Type { word, .. } if word.class.as_deref() == Some(lead))
    };
    heard.facts.iter().take(MOST_FACTS).any(names_it).then(|| lead.to_owned())
}

/// The part with a field, or a body, of the class that stands alone above the table.
pub fn part(heard: &Heard<'_>, context: &Context) -> Option<Part> {
    let title = title(heard, context).unwrap_or_else(|| context.heading.trim().to_owned());
    if title.is_empty() || title.contains(char::is_whitespace) {
        return None;
    }
    let names_it = |fact: &&Fact| match &fact.statement {
        Statement::Type { word, .. } => word.class.as_ref() == Some(&title),
        Statement::TypeName(name) => *name == title,
        _ => false,
    };
    let own = heard.facts.iter().take(MOST_FACTS).filter(|fact| fact.subject.method == context.method);
    own.filter(names_it).map(|fact| fact.subject.part).find(|part| matches!(part, Part::Request | Part::Response))
}
