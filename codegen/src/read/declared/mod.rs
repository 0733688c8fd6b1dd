//! Blocks of code that declare types instead of showing values: interfaces, messages, structures, schemas.
//!
//! The blocks of a page enter, the same with such blocks as tables of fields leave; `read` calls it, whatever the form
//! of the page. Each form of declaration is a file; what they find becomes the same table.

mod braces;
mod fields;
mod json_schema;
mod lexer;
mod openapi;
mod schema;
mod tree;
mod yaml;

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostic;
use crate::page::{Block, Sample};

use fields::{Declaration, tables};

/// Longer blocks are dumps.
const LONGEST: usize = 200_000;

/// Puts tables in the place of declarations.
pub(super) fn lift(page: &str, blocks: Vec<Block>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Sample(sample) => match declared(&sample) {
                Some(found) => {
                    if found.iter().any(is_cut) {
                        let message = "the types declared here lead to more fields than are read";
                        let warning = Diagnostic::warning("declaration-too-large", page, sample.place, message);
                        diagnostics.push(warning.decided("its first fields are read"));
                    }
                    out.extend(found);
                }
                None => out.push(Block::Sample(sample)),
            },
            block => out.push(block),
        }
    }
    out
}

fn is_cut(block: &Block) -> bool {
    matches!(block, Block::Table(table) if table.rows.len() >= fields::MOST_ROWS)
}

/// What a block declares, if it does.
fn declared(sample: &Sample) -> Option<Vec<Block>> {
    let text = sample.text.trim_start();
    if sample.text.len() > LONGEST || text.starts_with('<') {
        return None;
    }
    if braces::may_declare(&sample.language, text) {
        let found: Vec<Declaration> = braces::read(sample)?;
        return tables(sample, &found);
    }
    if json_schema::may_declare(text) {
        let tree = tree::of_json(sample)?;
        return openapi::blocks(sample, &tree).or_else(|| json_schema::blocks(sample, &tree));
    }
    if openapi::may_declare(text) {
        let tree = yaml::read(sample)?;
        return openapi::blocks(sample, &tree).or_else(|| json_schema::blocks(sample, &tree));
    }
    None
}
