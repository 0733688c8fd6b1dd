//! Help: commands as data enter, text leaves.

use std::io::{self, Write};

use crate::command::Command;

/// Writes what commands there are.
pub fn write_all(out: &mut dyn Write, commands: &[&Command]) -> io::Result<()> {
    writeln!(out, "The project's commands. Usage: cargo xtask COMMAND [FLAGS]\n\nCommands:")?;
    let rows = commands.iter().map(|command| (command.name.to_owned(), command.summary));
    write_rows(out, rows.chain([("help".to_owned(), "Says how a command is used: help COMMAND.")]).collect())?;
    writeln!(out, "\nExamples:")?;
    for command in commands {
        write_examples(out, command.examples.get(..1).unwrap_or_default())?;
    }
    Ok(())
}

/// Writes how one command is used.
pub fn write_one(out: &mut dyn Write, command: &Command) -> io::Result<()> {
    writeln!(out, "{}\n", command.summary)?;
    write!(out, "Usage: cargo xtask {}", command.name)?;
    for flag in command.flags {
        match flag.value {
            "" => write!(out, " [--{}]", flag.name)?,
            value => write!(out, " [--{} {value}]", flag.name)?,
        }
    }
    let operands = command.operands;
    writeln!(out, "{}{operands}", if operands.is_empty() { "" } else { " " })?;
    if !command.flags.is_empty() {
        writeln!(out, "\nFlags:")?;
        let rows = command.flags.iter().map(|flag| (format!("--{} {}", flag.name, flag.value), flag.help));
        write_rows(out, rows.collect())?;
    }
    writeln!(out, "\nExamples:")?;
    write_examples(out, command.examples)
}

fn write_rows(out: &mut dyn Write, rows: Vec<(String, &str)>) -> io::Result<()> {
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, text) in rows {
        writeln!(out, "  {name:width$}  {text}")?;
    }
    Ok(())
}

fn write_examples(out: &mut dyn Write, examples: &[(&str, &str)]) -> io::Result<()> {
    for (line, purpose) in examples {
        writeln!(out, "  {line}\n      {purpose}")?;
    }
    Ok(())
}
