//! The fast forms of small things do what the naive forms do: looking for special bytes, numbers, reservations.

use super::random::Random;
use super::ticket::{Comment, Envelope, Request};
use crate::runtime::integer::push_integer;
use crate::runtime::measure;
use crate::runtime::own::own;
use crate::runtime::xml::{behind_tag, find_markup, find_suspicious, is_writable, places, places_at_end, unwritable};
use crate::runtime::{Document, Patch, ReadErrorKind};

fn is_suspicious(byte: u8) -> bool {
    !(0x20..0xEF).contains(&byte)
}

#[track_caller]
fn search_agrees(bytes: &[u8]) {
    let naive = |stops: &[u8]| bytes.iter().position(|&byte| is_suspicious(byte) || stops.contains(&byte));
    assert_eq!(find_markup(bytes), naive(b"<&"), "{bytes:?}");
    let members = |start: usize| {
        let set = bytes.iter().skip(start).take(16).map(|&byte| is_suspicious(byte) || b"<>&".contains(&byte));
        set.enumerate().fold(0, |places, (place, member)| places | u32::from(member) << place)
    };
    let (blocks, few) = bytes.as_chunks::<16>();
    for (number, block) in blocks.iter().enumerate() {
        assert_eq!(places(block, unwritable), members(16 * number), "{bytes:?}");
    }
    assert_eq!(places_at_end(bytes, few, unwritable), members(16 * blocks.len()), "{bytes:?}");
    assert_eq!(is_writable(bytes), naive(b"<>&").is_none(), "{bytes:?}");
    assert_eq!(find_suspicious(bytes), naive(b""), "{bytes:?}");
}

#[test]
fn every_byte_is_found_at_every_place_of_a_text() {
    for length in (0..20).chain([31, 32, 33, 50, 64, 65, 70]) {
        for place in 0..length {
            for byte in 0..=u8::MAX {
                for around in [b'a', 0xD0, 0xFF] {
                    let mut bytes = vec![around; length];
                    bytes[place] = byte;
                    search_agrees(&bytes);
                }
            }
        }
    }
}

#[test]
fn the_first_of_several_bytes_is_found() {
    let mut random = Random::new(1);
    for _ in 0..20_000 {
        // Neighbours of the special bytes are where carries would show.
        const BYTES: [u8; 18] = *b"<>&=;%'\x1f \x1e\0\x7f\x80\xEE\xEF\xF0\xBFa";
        let bytes: Vec<u8> = (0..random.below(40)).map(|_| BYTES[random.below(BYTES.len())]).collect();
        search_agrees(&bytes);
        let plain: Vec<u8> = bytes.iter().map(|byte| if is_suspicious(*byte) { b'z' } else { *byte }).collect();
        search_agrees(&plain);
    }
}

#[test]
fn a_tag_is_recognized_as_a_whole() {
    for length in 1..24 {
        let tag: String = ('a'..='z').take(length).collect();
        assert_eq!(behind_tag(&format!("{tag}rest"), &tag), Some("rest"));
        assert_eq!(behind_tag(&tag, &tag), Some(""));
        for place in 0..length {
            let mut other = tag.clone();
            other.replace_range(place..=place, "_");
            assert_eq!(behind_tag(&format!("{other}rest"), &tag), None, "{other}");
            assert_eq!(behind_tag(&tag[..place], &tag), None);
        }
        assert_eq!(behind_tag("ёёёёёёёёёёёёёёёё", &tag), None);
    }
}

#[test]
fn whole_numbers_are_written_with_all_their_digits() {
    let around = (0..19).flat_map(|power| [10_i64.pow(power) - 1, 10_i64.pow(power), 10_i64.pow(power) + 9]);
    for number in around.chain([i64::MAX, i64::MIN, 10_203, 1_000_020_003, 5_000_000_000]) {
        for number in [number, number.wrapping_neg()] {
            let mut out = String::from("x");
            push_integer(&mut out, number);
            assert_eq!(out, format!("x{number}"));
        }
    }
}

#[test]
fn a_document_is_never_longer_than_measured_but_for_escapes() {
    for seed in 0..400 {
        let envelope = Envelope::new("acc", Random::new(seed).request()).sid("s & s");
        let (xml, json) = (envelope.to_xml().unwrap(), envelope.to_json().unwrap());
        let measured = measure::length(&envelope);
        assert!(xml.len() <= measured + 6 * xml.matches('&').count(), "{xml}");
        assert!(json.len() <= measured + 6 * json.matches('\\').count(), "{json}");
    }
}

#[test]
fn reading_a_copy_is_reading_and_copying() {
    for seed in 0..200 {
        let xml = Random::new(seed).request().to_xml().unwrap();
        let copied: Request<'static> = Request::from_xml_owned(&xml.clone()).unwrap();
        assert_eq!(copied, own(Request::from_xml(&xml).unwrap()), "{xml}");
    }
}

#[test]
fn text_of_several_lines_is_borrowed_and_illegal_characters_are_found_behind_them() {
    for lines in 0..20 {
        let text = format!("{}end", "a line\n\tand\u{fffd} more\n".repeat(lines));
        let xml = format!("<comment><text>{text}</text></comment>");
        let comment = Comment::from_xml(&xml).unwrap();
        assert_eq!(comment.text, Patch::from(text.as_str()));
        assert!(matches!(comment.text, Patch::Set(std::borrow::Cow::Borrowed(_))));
        for illegal in ['\0', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'] {
            let broken = xml.replace("end", &format!("end{illegal}"));
            let error = Comment::from_xml(&broken).unwrap_err();
            assert_eq!(error.kind, ReadErrorKind::IllegalCharacter(illegal));
            assert_eq!(error.offset, broken.find(illegal).unwrap());
        }
    }
}
