//! What a page says of a body's form: that it is bytes, a form with parts, a patch of either kind.
//!
//! Blocks with their outline enter, facts about whole bodies and the parts of forms leave; `extract` calls it. What
//! the table of headers says is weighed by `resolve`, where the headers are fields.

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline, Place, Sample};
use crate::schema::Format;
use crate::vocabulary::media;

use super::Heard;
use super::document::Parsed;
use super::outline::{Context, Outline};

/// A label before the name of a type has so many words at most.
const LABEL_WORDS: usize = 3;

/// Hears what is said of bodies as a whole.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    for (at, block) in document.blocks.iter().enumerate() {
        let Some(context) = outline.contexts.get(at) else { continue };
        match block {
            Block::Heading { text, .. } | Block::Prose(text) => {
                named_bytes(heard, context, text);
                let verb = outline.methods.get(context.method).and_then(|head| head.verb.as_deref());
                if verb == Some("PATCH") && media::means_merge_patch(&text.text) {
                    let statement = Statement::ContentType(media::MERGE_PATCH_TYPE.to_owned());
                    say(heard, context.method, Part::Request, Path::Root, statement, "", text.place);
                }
            }
            Block::Sample(block) => {
                if let Some(Some(parsed)) = outline.samples.get(at) {
                    exchange(heard, context, block, parsed);
                }
            }
            Block::List(_) | Block::Table(_) => {}
        }
    }
}

/// `Response body: byte[]`, `Request body: image binary`.
fn named_bytes(heard: &mut Heard<'_>, context: &Context, text: &Inline) {
    let Some(part @ (Part::Request | Part::Response)) = context.part else { return };
    let Some((label, name)) = text.text.split_once(':') else { return };
    if label.split_whitespace().count() <= LABEL_WORDS && media::means_bytes(name) {
        say(heard, context.method, part, Path::Root, Statement::Format(Format::Bytes), name.trim(), text.place);
    }
}

/// An HTTP exchange whose header says that bytes follow, and the parts of a form that it shows.
fn exchange(heard: &mut Heard<'_>, context: &Context, block: &Sample, parsed: &Parsed) {
    let Some(content_type) = parsed.content_type.as_deref().filter(|found| !media::is_readable(found)) else { return };
    let part = match parsed.part().or(context.part) {
        Some(part @ (Part::Request | Part::Response | Part::Error)) => part,
        _ if parsed.status.is_some() => Part::Response,
        _ => Part::Request,
    };
    say(heard, context.method, part, Path::Root, Statement::Format(Format::Bytes), content_type, block.place);
    let statement = Statement::ContentType(content_type.to_owned());
    say(heard, context.method, part, Path::Root, statement, content_type, block.place);
    let mut offset = 0;
    let witness = Witness::Sample(heard.next_sample(context.method, part));
    for line in block.text.split_inclusive('\n') {
        if let Some(name) = part_name(line) {
            let path = Path::Exact([name.to_owned()].into());
            let place = block.place_at(offset);
            let fact = heard.fact(context.method, part, path, Statement::Shown, witness, name, place);
            heard.facts.push(Fact { rule: "part of a form", ..fact });
        }
        offset += line.len();
    }
}

/// `Content-Disposition: form-data; name="photo"; filename="a.png"` → `photo`
fn part_name(line: &str) -> Option<&str> {
    let (header, value) = line.split_once(':')?;
    if !header.trim().eq_ignore_ascii_case("content-disposition") {
        return None;
    }
    let mut parameters = value.split(';').map(str::trim);
    parameters.next().filter(|kind| kind.eq_ignore_ascii_case("form-data"))?;
    let name = parameters.find_map(|parameter| parameter.strip_prefix("name="))?.trim_matches('"');
    (!name.is_empty() && name.chars().all(|letter| !letter.is_control())).then_some(name)
}

fn say(heard: &mut Heard<'_>, method: usize, part: Part, path: Path, statement: Statement, row: &str, place: Place) {
    let fact = heard.fact(method, part, path, statement, Witness::Prose, row, place);
    heard.facts.push(Fact { rule: "form of a body", ..fact });
}

#[cfg(test)]
mod tests {
    use super::part_name;

    #[test]
    fn parts_of_a_form_have_names() {
        let line = "Content-Disposition: form-data; name=\"photo\"; filename=\"a;b.png\"\r\n";
        assert_eq!(part_name(line), Some("photo"));
        assert_eq!(part_name("content-disposition: form-data; name=note"), Some("note"));
        assert_eq!(part_name("Content-Disposition: attachment; filename=\"a.png\""), None);
        assert_eq!(part_name("name=\"photo\""), None);
    }
}
