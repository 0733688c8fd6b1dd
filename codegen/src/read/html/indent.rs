//! A cell in, how far its text is indented out: by blanks that are not folded, by its style, or by its class.
//! Called by `grid`.

use super::content::Content;
use super::nodes::NodeId;
use crate::read::indentation;

/// How deep a cell is looked into.
const DEPTH: usize = 6;
/// Classes that indent, before their number.
const CLASSES: &[&str] =
    &["indent", "level", "depth", "nesting", "pl", "ml", "ps", "ms", "padding-left", "margin-left"];
/// Properties that indent.
const PROPERTIES: &[&str] =
    &["padding-left", "margin-left", "text-indent", "padding-inline-start", "margin-inline-start"];

/// How far the first text of a cell is indented; only the order of the numbers of one table means something.
pub(super) fn of_cell(content: &Content<'_>, cell: NodeId) -> usize {
    let mut at = cell;
    let mut indent = 0;
    for _ in 0..DEPTH {
        indent += by_style(content.tree.attribute(at, "style"));
        indent += content.tree.classes(at).filter_map(by_class).max().unwrap_or(0);
        let mut blanks = 0;
        let filled = content.children(at).find(|&child| {
            let text = content.tree.text(child).map(|(text, _)| text);
            blanks += text.map_or(0, indentation::width);
            text.map_or(content.weight(child).text > 0, |text| !text.trim().is_empty())
        });
        // A blank is a fourth of what a step of indentation usually is.
        indent += blanks * 4;
        match filled.filter(|&child| content.tree.element(child).is_some()) {
            Some(child) => at = child,
            None => break,
        }
    }
    indent
}

/// `indent-2`, `level3`, `pl-4`.
fn by_class(class: &str) -> Option<usize> {
    let name = class.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number: usize = class.get(name.len()..)?.parse().ok().filter(|number| *number <= 100)?;
    CLASSES.contains(&name.trim_end_matches(['-', '_'])).then_some(number * 4)
}

/// `padding-left: 20px`, `margin-left:2em`.
fn by_style(style: &str) -> usize {
    let indents = style.split(';').filter_map(|rule| {
        let (property, value) = rule.split_once(':')?;
        let value = value.trim();
        let digits = value.bytes().take_while(u8::is_ascii_digit).count();
        let number: usize = value.get(..digits)?.parse().ok().filter(|number| *number <= 1_000)?;
        let unit = if value.ends_with("em") { 16 } else { 1 };
        PROPERTIES.contains(&property.trim().to_ascii_lowercase().as_str()).then_some(number * unit)
    });
    indents.sum()
}
