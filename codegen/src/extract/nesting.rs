//! Rows that are children by the marks before their names: `→ name`, `-- name`, `└ name`.
//!
//! Names with their marks enter in the order of the table, whole paths leave; `tables` and `listed` call it.

use super::name_cell::Name;

/// The rows that the next one may stand below.
#[derive(Debug, Default)]
pub struct Nesting {
    /// The level and path of each.
    above: Vec<(usize, String)>,
}

impl Nesting {
    /// Puts a name below the last row with fewer marks. Rows that all have the same marks are siblings.
    pub fn place(&mut self, name: &mut Name) {
        if name.path.is_empty() {
            return;
        }
        while self.above.last().is_some_and(|(level, _)| *level >= name.level) {
            self.above.pop();
        }
        // Names as long as a page would grow with every row.
        if let Some((_, parent)) = self.above.last().filter(|(_, parent)| parent.len() < 1_000) {
            // Whoever writes both marks and whole paths needs no help.
            if !name.path.starts_with(&format!("{parent}.")) {
                name.lists = name.lists.iter().map(|list| format!("{parent}.{list}")).collect();
                name.path = format!("{parent}.{}", name.path);
            }
        }
        self.above.push((name.level, name.path.clone()));
    }
}
