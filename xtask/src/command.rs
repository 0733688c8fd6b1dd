//! What a command is: its name, flags and examples as data, and the function that runs it.
//!
//! `main` lists the commands, `arguments` reads their flags, `help` prints them.

use std::io;

use crate::arguments::Arguments;
use crate::console::Console;

/// A command of `cargo xtask`. A new one is a file with such a constant and a line in `main`.
pub struct Command {
    /// The word after `cargo xtask`.
    pub name: &'static str,
    /// What it does, in a line.
    pub summary: &'static str,
    /// What may follow the flags, as help shows it: `PAGE|FOLDER...`; empty when nothing may.
    pub operands: &'static str,
    /// The flags it takes.
    pub flags: &'static [Flag],
    /// Command lines, each with what it is good for.
    pub examples: &'static [(&'static str, &'static str)],
    /// Runs it.
    pub run: fn(&Arguments, &mut Console<'_>) -> io::Result<Ending>,
}

/// A flag of a command.
pub struct Flag {
    /// Its name without the dashes: `out`.
    pub name: &'static str,
    /// What its value is called in help: `DIR`; empty for a switch.
    pub value: &'static str,
    /// What it does.
    pub help: &'static str,
}

/// How a command ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// All is well: exit status 0.
    Good,
    /// What failed has been said: exit status 1.
    Bad,
    /// It was called wrongly, and this is why: exit status 2.
    Usage(String),
}

impl Ending {
    /// `Good` when this holds.
    pub fn good_if(holds: bool) -> Self {
        if holds { Ending::Good } else { Ending::Bad }
    }
}
