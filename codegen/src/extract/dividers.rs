//! Rows that divide a table: a title over its whole width, "Output parameters", "Required parameters".
//!
//! A row enters, its title and what it says of the rows below leave; `tables` and `guessed` call it. The words above a
//! table or list say the same in the same ways: `tables` and `listed` ask for it.

use crate::fact::Part;
use crate::page::Row;
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column, choice_words, duty};

use super::cue;
use super::names::Names;
use super::outline::Context;

/// The title: the only filled cell, or the same words in every cell, which a cell over all columns makes.
pub fn title(row: &Row) -> Option<&str> {
    let mut filled = row.cells.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
    let only = filled.next()?;
    let is_alone = filled.all(|other| other == only);
    let words = only.split_whitespace().count();
    // A single word is a title where it announces a part: `Response`.
    let is_title = words > 1 || (row.cells.len() != 2 && only.starts_with(char::is_uppercase) && is_part_word(only));
    (is_alone && is_title && words <= 6 && !only.ends_with('.')).then_some(only)
}

/// Words over three columns or more that are no path of a field: `Where it comes from`.
pub fn is_mere_title(title: &str, columns: usize) -> bool {
    let is_word =
        |word: &str| word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’' | ',' | ':'));
    columns > 2
        && title.starts_with(|letter: char| letter.is_uppercase() || !letter.is_ascii())
        && title.split_whitespace().skip(1).all(is_word)
        && title.split_whitespace().skip(1).all(|word| !word.starts_with(char::is_uppercase) || !word.is_ascii())
}

/// One of the words for what is sent and what comes back.
fn is_part_word(word: &str) -> bool {
    matches!(part(word), Some(Part::Request | Part::Response))
}

/// The part that a title announces for the rows below.
pub fn part(title: &str) -> Option<Part> {
    cue::part_of_heading(title)
}

/// The duty that a title announces: "Required parameters".
pub fn duty(title: &str) -> Option<bool> {
    let words: Vec<&str> = title.split_whitespace().take(8).collect();
    let (first, last) = (words.first()?, words.last().filter(|_| words.len() > 1)?);
    // `Not required`: two words may say more than one.
    let two = |pair: &[&str]| duty::unmistakable_duty(&pair.join(" "));
    let ends = words.get(..2).and_then(two).or_else(|| words.get(words.len() - 2..).and_then(two));
    ends.or_else(|| duty::unmistakable_duty(first))
        .or_else(|| duty::unmistakable_duty(last))
        .or_else(|| within(&words, last))
}

/// "Minimum required fields": a duty inside, before the fields.
fn within(words: &[&str], last: &str) -> Option<bool> {
    if words.len() > 5 || vocabulary::column(last) != Some(Column::Name) {
        return None;
    }
    let mut duties = words.windows(2).filter_map(|pair| {
        let [before, word] = pair else { return None };
        duty::unmistakable_duty(word).map(|found| duty::unmistakable_duty(&format!("{before} {word}")).unwrap_or(found))
    });
    let found = duties.next()?;
    duties.all(|other| other == found).then_some(found)
}

/// The duty that the words right above a table or list say of all its rows: "The following fields are required:".
pub fn duty_above(context: &Context, names: &Names) -> Option<bool> {
    if choice_words::speaks_of_marks(&context.lead) {
        return None;
    }
    let lead = context.lead.trim().trim_end_matches([':', '.']).trim();
    let of_heading = || {
        let heading = context.heading.trim().trim_end_matches(':');
        let is_sent =
            !choice_words::speaks_of_marks(heading) && !matches!(context.part, Some(Part::Response | Part::Error));
        is_sent.then(|| of_title(heading)).flatten()
    };
    let words = lead.split_whitespace().count();
    if words <= 4 {
        return of_title(lead).or_else(|| following(lead)).or_else(of_heading);
    }
    following(lead).or_else(|| sentence(lead, words, names)).or_else(of_heading)
}

/// "The following are required to add an order": a sentence that says a duty of what follows.
pub fn says_duty(text: &str) -> bool {
    following(text).is_some()
}

/// The duty that a sentence states of "the following", in its first words.
fn following(text: &str) -> Option<bool> {
    let words: Vec<&str> = text.split_whitespace().take(8).collect();
    let at = words.iter().take(3).position(|word| choice_words::follows(word))?;
    let duty = words.iter().enumerate().skip(at + 1).take(4).find_map(|(at, word)| {
        let word = word.trim_matches([':', '.', ',']);
        let before = words.get(at.checked_sub(1)?)?;
        duty::unmistakable_duty(&format!("{before} {word}")).or_else(|| duty::unmistakable_duty(word))
    })?;
    let tokens = phrase::tokens(text);
    (phrase::find_in(&tokens, Meaning::Conditional).is_none()).then_some(duty)
}

/// A title that is about fields and nothing else: "Required parameters", "Champs obligatoires", "Optional:".
fn of_title(title: &str) -> Option<bool> {
    let words: Vec<&str> = title.split_whitespace().take(6).collect();
    let (first, last) = (words.first()?, words.last()?);
    if words.len() == 1 {
        return duty::unmistakable_duty(first).filter(|_| first.chars().count() > 4);
    }
    let is_field = |word: &str| vocabulary::column(word) == Some(Column::Name);
    // "Required parameters are bold" is about how they are written.
    let is_about_fields = words.len() <= 5 && (is_field(first) || is_field(last));
    is_about_fields.then(|| duty(title)).flatten()
}

/// A short sentence about fields that names none of them and ends with a duty, or says it of every call.
fn sentence(lead: &str, words: usize, names: &Names) -> Option<bool> {
    if words > 12 || lead.contains(". ") {
        return None;
    }
    let last = lead.rsplit(' ').next()?;
    let pair = lead.rsplitn(3, ' ').take(2).collect::<Vec<&str>>();
    let two = pair.iter().rev().copied().collect::<Vec<&str>>().join(" ");
    let tokens = phrase::tokens(lead);
    let of_all = || phrase::find_in(&tokens, Meaning::Required).map(|_| true);
    let found = duty::unmistakable_duty(&two).or_else(|| duty::unmistakable_duty(last)).or_else(of_all)?;
    let names_one = tokens
        .iter()
        .filter_map(|token| lead.get(token.range.clone()))
        .any(|word| names.contains(word) && word.contains(|letter: char| letter == '_' || letter.is_ascii_uppercase()));
    let is_whole = phrase::find_in(&tokens, Meaning::FieldNoun).is_some()
        && phrase::find_in(&tokens, Meaning::Conditional).is_none()
        && phrase::find_in(&tokens, Meaning::Whether).is_none();
    (is_whole && !names_one).then_some(found)
}
