//! What phrases must hold.

use super::*;
use crate::vocabulary::phrases;

#[test]
fn every_phrase_is_found_in_its_examples_and_not_in_its_traps() {
    let mut wrong = Vec::new();
    for phrase in phrases::all() {
        assert!(!phrase.examples.is_empty(), "{:?} {:?} has no example", phrase.meaning, phrase.patterns);
        assert!(!phrase.traps.is_empty(), "{:?} {:?} has no trap", phrase.meaning, phrase.patterns);
        for example in phrase.examples {
            if find(example, phrase.meaning).is_none() {
                wrong.push(format!("{:?} not found in {example:?}", phrase.meaning));
            }
        }
        for trap in phrase.traps {
            if let Some(range) = find(trap, phrase.meaning) {
                wrong.push(format!("{:?} found in {trap:?}: {:?}", phrase.meaning, &trap[range]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The phrases of a language must not mean something else in another: an example of one meaning may not be taken
/// for its contrary.
#[test]
fn no_example_means_its_contrary() {
    let mut wrong = Vec::new();
    for phrase in phrases::all() {
        let contrary = match phrase.meaning {
            Meaning::Required => [Meaning::Optional, Meaning::Conditional].as_slice(),
            Meaning::Conditional => &[Meaning::Optional],
            Meaning::Optional => &[Meaning::Required, Meaning::Conditional],
            Meaning::Default => &[Meaning::DefaultHere],
            Meaning::Allowed => &[Meaning::AllowedElsewhere, Meaning::AllowedFromMethod],
            Meaning::Response | Meaning::Request => {
                &[Meaning::Error, Meaning::Header, Meaning::Query, Meaning::PathPart]
            }
            _ => continue,
        };
        for example in phrase.examples {
            for meaning in contrary {
                if let Some(range) = find(example, *meaning) {
                    wrong.push(format!("{meaning:?} found in {example:?}: {:?}", &example[range]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_pattern_can_be_looked_up() {
    for written in phrases::all().flat_map(|phrase| phrase.patterns) {
        let compiled = pattern::compile(written);
        assert!(!compiled.is_empty(), "{written:?} has no word that must be there");
        for choice in compiled.iter().flat_map(|pattern| pattern.anchor()) {
            assert!(!choice.stem || choice.text.len() >= index::KEY, "{written:?} hangs on a stem that is too short");
        }
    }
}

fn fits(written: &'static str, text: &str) -> bool {
    let tokens = tokens(text);
    pattern::compile(written)
        .iter()
        .any(|pattern| (0..tokens.len()).any(|at| pattern::matches(&pattern.parts, &tokens, at).is_some()))
}

#[test]
fn a_pattern_skips_words_of_one_sentence_only() {
    assert!(!fits("must .. set", "must be short. It is set"));
    assert!(!fits("must .. set", "must be short\nand set"));
    assert!(fits("must .. set", "must be quickly set"));
    assert!(fits("must .. set", "must like ticket.kind be set"));
}

#[test]
fn lines_of_a_cell_begin_and_end_alone() {
    assert!(fits("^ required $", "name of the queue\nRequired.\nat most 32 letters"));
    assert!(!fits("^ required $", "name of the queue\nrequired here"));
}

#[test]
fn signs_of_languages_without_blanks_match_inside_a_run() {
    assert!(fits("必填|选填", "该字段必填，最多32个字符"));
    assert!(fits("默认 ?值 ?为 ?:", "默认值：20"));
    assert!(fits("レスポンス", "レスポンス例"));
    assert!(fits("can't|cannot be", "It can’t be"));
}

#[test]
fn ranges_are_bytes_of_the_text() {
    let text = "名称：default：open";
    let range = find(text, Meaning::Default).unwrap_or_default();
    assert_eq!(&text[range.end..], "open");
}
