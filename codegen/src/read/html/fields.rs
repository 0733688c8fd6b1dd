//! Lists of fields whose engine makes no table of them (ReDoc, Swagger UI, readme, Stoplight and their like) in,
//! tables out. They are known by classes that say what an element is: `param-name`, `property-type`. Called by
//! `flow`; `content` counts the roles.

use super::content::Content;
use super::flow::Walk;
use super::inline::{Breaks, Builder};
use super::marks::Marks;
use super::nodes::NodeId;
use super::roles::{Role, role_of};
use crate::page::{Block, Borders, Inline, Place, Row, Table};

/// How the columns of the table stand.
const COLUMNS: [Role; 5] = [Role::Name, Role::Type, Role::Required, Role::Default, Role::Description];

/// What a name or the class of a row says of a field that must be there.
const REQUIRED: &str = "required";

/// Reads the element's children if they are fields; what stands between them is read as what it is.
pub(super) fn read(walk: &mut Walk<'_, '_>, container: NodeId) -> bool {
    let content = walk.content;
    let Some(container) = list_in(content, container) else { return false };
    let mut fields = Vec::new();
    for child in content.children(container) {
        if is_field(content, child) {
            read_field(content, child, "", &mut fields);
        } else if content.tree.name(child) == "tr"
            && content.weight(child).names > 0
            && let Some(parent) = fields.last().map(Field::path)
        {
            // A row that holds fields of its own is the inside of the field above it.
            read_nested(content, child, &parent, &mut fields);
        } else if content.weight(child).text > 0 && content.tree.name(child) != "thead" {
            finish(walk, &mut fields);
            walk.container(child);
        }
    }
    finish(walk, &mut fields);
    true
}

/// The element itself, or the body of a table: whatever has fields for children.
fn list_in(content: &Content<'_>, id: NodeId) -> Option<NodeId> {
    if content.weight(id).names == 0 || content.weight(id).roles == 0 {
        return None;
    }
    if content.tree.name(id) == "table" {
        let body = content.children(id).find(|&child| content.tree.name(child) == "tbody")?;
        // Where each role has a column of its own the table is a plain one.
        let shares_cell = |row: NodeId| {
            let is_shared = |cell: NodeId| content.weight(cell).names > 0 && content.weight(cell).roles > 0;
            content.children(row).any(is_shared) || content.weight(id).tables > 1
        };
        let has_header = content.descendants(id).any(|below| content.tree.name(below) == "th");
        let is_list = is_list(content, body) && (!has_header || content.children(body).any(shares_cell));
        return is_list.then_some(body);
    }
    is_list(content, id).then_some(id)
}

/// True when fields stand side by side here; one alone must say that it is one.
fn is_list(content: &Content<'_>, id: NodeId) -> bool {
    let mut fields = content.children(id).filter(|&child| is_field(content, child));
    let Some(first) = fields.next() else { return false };
    let others = content.children(id).filter(|&child| content.weight(child).text > 0).count();
    fields.next().is_some() || others == 1 && ["li", "tr"].contains(&content.tree.name(first))
}

/// True when the element is about one field: on the way down to its name no fields stand side by side.
fn is_field(content: &Content<'_>, id: NodeId) -> bool {
    let mut at = id;
    loop {
        let weight = content.weight(at);
        if weight.names == 0 || (at == id && weight.roles == 0) || holds_rows(content, at) {
            return false;
        }
        if role_of(&content.tree, at) == Some(Role::Name) {
            return at != id;
        }
        match content.children(at).find(|&child| content.weight(child).names > 0) {
            Some(child) => at = child,
            None => return false,
        }
    }
}

/// True when two children look alike and each holds a name and something about it.
fn holds_rows(content: &Content<'_>, id: NodeId) -> bool {
    let looks = |child: NodeId| (content.tree.name(child), content.tree.classes(child).next().unwrap_or(""));
    let is_full = |&child: &NodeId| content.weight(child).names > 0 && content.weight(child).roles > 0;
    let mut rows = content.children(id).filter(is_full);
    let Some(first) = rows.next() else { return false };
    let (name, class) = looks(first);
    rows.any(|row| looks(row) == (name, class) || (looks(row).0 == name && ["li", "tr"].contains(&name)))
}

/// A field in the making, a text for each role.
#[derive(Debug)]
struct Field {
    texts: [Inline; 5],
    place: Place,
}

impl Field {
    fn path(&self) -> String {
        let [name, ..] = &self.texts;
        name.text.clone()
    }
}

/// The parts of a field while its element is walked.
struct Parts {
    builders: [Builder; 5],
    nested: Vec<NodeId>,
    has_name: bool,
}

fn read_field(content: &Content<'_>, id: NodeId, parent: &str, fields: &mut Vec<Field>) {
    let builders = COLUMNS.map(|_| Builder::new(Breaks::Keep));
    let mut parts = Parts { builders, nested: Vec::new(), has_name: false };
    content.children(id).for_each(|child| sort(content, child, Role::Description, &mut parts));
    let mut texts = parts.builders.map(|mut builder| builder.finish());
    let says_required = content.tree.classes(id).any(|class| class.to_lowercase() == REQUIRED);
    let [name, _, required, ..] = &mut texts;
    let starred = name.text.strip_suffix('*').map(|rest| rest.trim_end().to_owned());
    if (starred.is_some() || says_required) && required.is_empty() {
        *required = Inline::plain(REQUIRED, name.place);
    }
    let bare = starred.unwrap_or_else(|| name.text.clone());
    // Some engines write the whole path inside of a field as well.
    let is_whole = bare.strip_prefix(parent).is_some_and(|rest| rest.starts_with(['.', '[']));
    let path = if parent.is_empty() || is_whole { bare } else { format!("{parent}.{bare}") };
    let mut whole = Inline::plain(path.clone(), name.place);
    if parent.is_empty() && path == name.text {
        whole = std::mem::take(name);
    }
    *name = whole;
    fields.push(Field { texts, place: content.places.at(content.tree.offset(id)) });
    for list in parts.nested {
        read_nested(content, list, &path, fields);
    }
}

/// Fields below a field bear its name, for the table has no other way to say where they belong.
fn read_nested(content: &Content<'_>, id: NodeId, parent: &str, fields: &mut Vec<Field>) {
    for child in content.children(id) {
        if is_field(content, child) {
            read_field(content, child, parent, fields);
        } else if content.weight(child).names > 0 {
            read_nested(content, child, parent, fields);
        }
    }
}

fn sort(content: &Content<'_>, id: NodeId, role: Role, parts: &mut Parts) {
    let weight = content.weight(id);
    // Fields may stand in the description of the field that holds them, behind its words.
    let describes = role_of(&content.tree, id) == Some(Role::Description);
    if parts.has_name && weight.names > 0 && weight.roles > 0 && !describes {
        parts.nested.push(id);
        return;
    }
    // What stands inside the name's element may say something else: `<div class="name">size <i class="type">int</i>`.
    let is_inside_name = |own: &Role| role == Role::Name && !matches!(own, Role::Name | Role::Description);
    let own = role_of(&content.tree, id).filter(|own| role == Role::Description || is_inside_name(own));
    let role = match own {
        Some(Role::Name) if parts.has_name => Role::Description,
        Some(Role::Name) => {
            parts.has_name = true;
            Role::Name
        }
        Some(own) if own != Role::Description && content.is_block(id) && weight.names > 0 => role,
        Some(own) => own,
        None => role,
    };
    let is_mixed = role == Role::Description || (role == Role::Name && weight.roles > 0);
    let is_whole = !is_mixed || (weight.roles + weight.names == 0) || !content.tree.node(id).has_children();
    if is_whole {
        if let Some(at) = COLUMNS.iter().position(|&column| column == role)
            && let Some(builder) = parts.builders.get_mut(at)
        {
            builder.separate();
            builder.node(content, id, Marks::default());
        }
        return;
    }
    if content.is_block(id)
        && let Some(description) = parts.builders.last_mut()
    {
        description.line_break();
    }
    content.children(id).for_each(|child| sort(content, child, role, parts));
}

fn finish(walk: &mut Walk<'_, '_>, fields: &mut Vec<Field>) {
    let fields = std::mem::take(fields);
    let Some(place) = fields.first().map(|field| field.place) else { return };
    walk.flush();
    let is_used: Vec<bool> = (0..COLUMNS.len())
        .map(|at| fields.iter().any(|field| field.texts.get(at).is_some_and(|text| !text.is_empty())))
        .collect();
    let header = COLUMNS.iter().zip(&is_used).filter(|(_, used)| **used);
    let header = header.map(|(role, _)| Inline::plain(role.header(), place)).collect();
    let rows = fields.into_iter().map(|field| {
        let cells = field.texts.into_iter().zip(&is_used).filter(|(_, used)| **used).map(|(text, _)| text).collect();
        Row { cells, place: field.place }
    });
    let table = Table { borders: Borders::Marked, header, rows: rows.collect(), place };
    walk.blocks.push(Block::Table(table));
}
