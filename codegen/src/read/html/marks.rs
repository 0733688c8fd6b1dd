//! Emphasis and links while text is read: which are open, and the ranges they make. Called by `inline`.

use std::ops::Range;

use super::content::Content;
use super::nodes::NodeId;
use super::words::{BOLD_ELEMENTS, CODE_ELEMENTS};

/// The emphasis that is open: which element opened it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Marks {
    pub(super) bold: Option<NodeId>,
    pub(super) code: Option<NodeId>,
    pub(super) link: Option<NodeId>,
}

/// What is open inside this element.
pub(super) fn marks_inside(content: &Content<'_>, id: NodeId, name: &str, marks: Marks) -> Marks {
    let is_link = name == "a" && content.tree.attribute_if_any(id, "href").is_some();
    let style = content.tree.attribute(id, "style");
    let is_bold = BOLD_ELEMENTS.contains(&name)
        || style.split_once("font-weight").is_some_and(|(_, value)| {
            let value = value.trim_start_matches([':', ' ']);
            ["bold", "600", "700", "800", "900"].iter().any(|weight| value.starts_with(weight))
        });
    Marks {
        bold: marks.bold.or(is_bold.then_some(id)),
        code: marks.code.or(CODE_ELEMENTS.contains(&name).then_some(id)),
        link: if is_link { Some(id) } else { marks.link },
    }
}

/// Lengthens the last range if the same element opened it, else begins another.
pub(super) fn extend(
    ranges: &mut Vec<Range<usize>>,
    mark: Option<NodeId>,
    last: &mut Option<NodeId>,
    range: Range<usize>,
) {
    match (mark, ranges.last_mut()) {
        (Some(_), Some(open)) if *last == mark => open.end = range.end,
        (Some(_), _) => ranges.push(range),
        (None, _) => {}
    }
    *last = mark;
}
