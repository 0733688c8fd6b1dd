//! Prints the blocks of the pages given as paths: a look at what the readers understand.

use codegen::page::{Block, Inline};

fn main() {
    for path in std::env::args().skip(1) {
        let Ok(bytes) = std::fs::read(&path) else {
            println!("{path}: cannot be read");
            continue;
        };
        let page = codegen::read::read(&path, &bytes);
        println!("===== {path}: {:?}", page.form);
        for diagnostic in &page.diagnostics {
            println!("! {:?} {} {}", diagnostic.place, diagnostic.code, diagnostic.message);
        }
        for document in &page.documents {
            println!("--- {:?}", document.revision);
            document.blocks.iter().for_each(print);
        }
    }
}

fn print(block: &Block) {
    let place = block.place();
    match block {
        Block::Heading { level, text } => println!("{place} {} {}", "#".repeat(usize::from(*level)), show(text)),
        Block::Prose(text) => println!("{place} {}", show(text)),
        Block::List(items) => items.iter().for_each(|item| println!("{} * {}", item.place, show(item))),
        Block::Table(table) => {
            println!("{place} {:?} table: {}", table.borders, cells(&table.header));
            for row in &table.rows {
                println!("  {} {}", row.place, cells(&row.cells));
            }
        }
        Block::Sample(sample) => {
            println!("{place} sample [{}]", sample.language);
            for line in sample.text.lines() {
                println!("  : {line}");
            }
        }
    }
}

fn cells(cells: &[Inline]) -> String {
    cells.iter().map(show).collect::<Vec<_>>().join(" ┃ ")
}

fn show(text: &Inline) -> String {
    let links: String = text.links.iter().map(|link| format!(" ⟨{} → {}⟩", link.text, link.target)).collect();
    format!("{}{links}", text.text.replace('\n', "⏎"))
}
