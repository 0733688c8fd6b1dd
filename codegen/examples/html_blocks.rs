//! Prints the blocks of HTML pages: `cargo run -p codegen --example html_blocks -- PAGE...`.

use codegen::page::{Block, Inline};

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let html = codegen::read::html::read(&path, &String::from_utf8_lossy(&bytes));
        for document in &html.documents {
            println!("== {path} {:?}", document.revision);
            document.blocks.iter().for_each(print_block);
        }
        for text in &html.texts {
            println!("== {path} {:?} text, {} lines", text.revision, text.lines.len());
            for (line, place) in text.text.lines().zip(&text.lines) {
                println!("{place:>8} {line}");
            }
        }
        for diagnostic in &html.diagnostics {
            println!("!! {} {:?} {}", diagnostic.code, diagnostic.place, diagnostic.message);
        }
    }
}

fn print_block(block: &Block) {
    print!("{:>8} ", block.place());
    match block {
        Block::Heading { level, text } => println!("{} {}", "#".repeat(usize::from(*level)), show(text)),
        Block::Prose(text) => println!("{}", show(text)),
        Block::List(items) => {
            println!("list");
            items.iter().for_each(|item| println!("{:>8}   - {}", item.place, show(item)));
        }
        Block::Table(table) => {
            println!("table | {}", table.header.iter().map(show).collect::<Vec<_>>().join(" | "));
            for row in &table.rows {
                println!("{:>8}   {}", row.place, row.cells.iter().map(show).collect::<Vec<_>>().join(" | "));
            }
        }
        Block::Sample(sample) => {
            println!("sample `{}`", sample.language);
            sample.text.lines().zip(&sample.lines).for_each(|(line, place)| println!("{place:>8}   > {line}"));
        }
    }
}

fn show(text: &Inline) -> String {
    let mut shown = text.text.replace('\n', "⏎");
    if std::env::var_os("PLAIN").is_some() {
        return shown;
    }
    for link in &text.links {
        shown.push_str(&format!(" [{}→{}]", link.text, link.target));
    }
    for range in &text.bold {
        shown.push_str(&format!(" *{}*", text.text.get(range.clone()).unwrap_or("?")));
    }
    for range in &text.code {
        shown.push_str(&format!(" `{}`", text.text.get(range.clone()).unwrap_or("?")));
    }
    shown
}
