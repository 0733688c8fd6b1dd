//! `inspect`: what Contactory understands of any page, with no configuration at all.
//!
//! Files enter; a table, YAML or JSON a page leaves, to standard output or to one file a page.

#[cfg(test)]
mod example;
mod fields;
mod json;
mod pages;
mod table;
mod value;
mod yaml;

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use codegen::Understanding;
use codegen::page::Form;

use crate::arguments::Arguments;
use crate::command::{Command, Ending, Flag};
use crate::console::Console;
use crate::diagnostics::Style;
use crate::guard::guarded;
use crate::{files, parallel};
use pages::Input;

/// The command.
pub const COMMAND: Command = Command {
    name: "inspect",
    summary: "Shows what Contactory understands of pages: methods, fields, errors, and the defects of the docs.",
    operands: "PAGE|FOLDER...",
    flags: &[
        Flag { name: "format", value: "FORMAT", help: "table (the default), yaml or json" },
        Flag { name: "out", value: "DIR", help: "one file a page there, under the same relative path" },
    ],
    examples: &[
        ("cargo xtask inspect page.html", "One page on one screen, then its defects."),
        ("cargo xtask inspect docs --format json --out understood", "A folder: understood/<page>.json for every page."),
        ("cargo xtask inspect docs/a.txt docs/b.md --format yaml", "Two pages as the schemas that regen would write."),
    ],
    run,
};

/// How a page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Table,
    Yaml,
    Json,
}

/// What every page is done with.
struct Options {
    shape: Shape,
    out: Option<PathBuf>,
    style: Style,
}

/// What became of a file.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It is a page, and this is to be printed.
    Shown(String),
    /// It is a page, and its file was written.
    Written,
    /// It documents nothing.
    NoPage(String),
    /// It could not be read, or not be written, or something in here broke.
    Failed(String),
}

fn run(arguments: &Arguments, console: &mut Console<'_>) -> io::Result<Ending> {
    let shape = match arguments.text("format").as_deref() {
        None | Some("table") => Shape::Table,
        Some("yaml") => Shape::Yaml,
        Some("json") => Shape::Json,
        Some(other) => {
            let suggestion = crate::arguments::suggestion(other, &["table", "yaml", "json"]);
            return Ok(Ending::Usage(format!("unknown format `{other}`{suggestion}; there are table, yaml and json")));
        }
    };
    if arguments.operands().is_empty() {
        return Ok(Ending::Usage("no page and no folder given".to_owned()));
    }
    let out = arguments.path("out");
    if let Some(out) = out.as_deref().filter(|out| out.is_file()) {
        return Ok(Ending::Usage(format!("--out names a folder, and {} is a file", out.display())));
    }
    let style = Style { width: console.width, styled: console.styled && out.is_none() };
    let options = Options { shape, out, style };
    let found = pages::collect(arguments.operands(), options.out.as_deref());
    if found.is_empty() {
        let folders: Vec<_> = arguments.operands().iter().map(|folder| folder.to_string_lossy()).collect();
        return Ok(Ending::Usage(format!("no file in {}", folders.join(", "))));
    }
    inspect_all(found, &options, &codegen::inspect, console)
}

type Inspect = dyn Fn(&str, &[u8]) -> Understanding + Sync;

fn inspect_all(
    found: Vec<Result<Input, String>>,
    options: &Options,
    inspect: &Inspect,
    console: &mut Console<'_>,
) -> io::Result<Ending> {
    let found = refuse_doubles(found, options.out.is_some());
    let (mut written, mut other, mut failed) = (0, 0, 0);
    let work = |input: &Result<Input, String>| match input {
        Ok(input) => one(input, options, inspect),
        Err(message) => Outcome::Failed(message.clone()),
    };
    parallel::in_order(&found, work, |outcome| match outcome {
        Outcome::Shown(text) => console.out.write_all(text.as_bytes()),
        Outcome::Written => {
            written += 1;
            Ok(())
        }
        Outcome::NoPage(line) => {
            other += 1;
            // A table is for people: there the line is part of the result.
            if options.shape == Shape::Table && options.out.is_none() {
                writeln!(console.out, "{line}")
            } else {
                writeln!(console.err, "{line}")
            }
        }
        Outcome::Failed(line) => {
            failed += 1;
            writeln!(console.err, "error: {line}")
        }
    })?;
    if let Some(out) = &options.out {
        writeln!(console.err, "{written} pages written to {}, {other} no pages, {failed} errors", out.display())?;
    }
    Ok(Ending::good_if(failed == 0))
}

/// Two inputs must not write one file: the second of them becomes an error.
fn refuse_doubles(found: Vec<Result<Input, String>>, into_files: bool) -> Vec<Result<Input, String>> {
    let mut taken = HashSet::new();
    let mut check = |input: Input| {
        if !into_files || taken.insert(input.output.clone()) {
            Ok(input)
        } else {
            Err(format!("{}: an earlier page is written to the same file", input.path.display()))
        }
    };
    found.into_iter().map(|input| input.and_then(&mut check)).collect()
}

fn one(input: &Input, options: &Options, inspect: &Inspect) -> Outcome {
    let bytes = match std::fs::read(&input.path) {
        Ok(bytes) => bytes,
        Err(error) => return Outcome::Failed(format!("{}: {error}", input.path.display())),
    };
    let shown = guarded(|| {
        let understanding = inspect(&input.name, &bytes);
        match no_page(&understanding) {
            Some(line) => Err(line),
            None => Ok(show(&understanding, options)),
        }
    });
    match (shown, &options.out) {
        (Err(message), _) => Outcome::Failed(format!("{}: internal error: {message}", input.path.display())),
        (Ok(Err(line)), _) => Outcome::NoPage(line),
        (Ok(Ok(text)), None) => Outcome::Shown(text),
        (Ok(Ok(text)), Some(out)) => write(&out.join(format!("{}.{}", input.output, options.shape.ending())), &text),
    }
}

fn write(path: &Path, text: &str) -> Outcome {
    match files::write(path, text.as_bytes()) {
        Ok(()) => Outcome::Written,
        Err(error) => Outcome::Failed(format!("{}: {error}", path.display())),
    }
}

/// The line that stands for a file which is no page.
fn no_page(understanding: &Understanding) -> Option<String> {
    let name = &understanding.page.name;
    if understanding.page.form == Form::None {
        return Some(format!("{name}: no page (binary, or empty)"));
    }
    let schema = &understanding.schema;
    let silent = schema.methods.is_empty()
        && schema.old_methods.is_empty()
        && schema.index.is_empty()
        && schema.enums.is_empty()
        && schema.errors.is_empty();
    silent.then(|| match understanding.diagnostics.as_slice() {
        [] => format!("{name}: no page (documents no method, values or errors)"),
        [first, ..] => {
            let count = crate::diagnostics::count(&understanding.diagnostics);
            format!("{name}: no page (documents no method, values or errors; {count}, the first: {})", first.message)
        }
    })
}

/// What was understood of a page, as `--format json` writes it.
pub fn as_json(understanding: &Understanding) -> String {
    format!("{}\n", json::page(understanding))
}

fn show(understanding: &Understanding, options: &Options) -> String {
    match options.shape {
        Shape::Table => table::page(understanding, options.style),
        Shape::Yaml => yaml::page(understanding),
        Shape::Json => as_json(understanding),
    }
}

impl Shape {
    /// The ending of the files it is written to.
    fn ending(self) -> &'static str {
        match self {
            Shape::Table => "txt",
            Shape::Yaml => "yaml",
            Shape::Json => "json",
        }
    }
}

#[cfg(test)]
mod tests;
