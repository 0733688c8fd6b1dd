//! The command line: words enter, the flags and operands of one command leave, or what is wrong with them.
//!
//! Called by `main`; knows no command, only their flags as data.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use lexopt::Arg;

use crate::command::{Command, Flag};

/// What was given to a command.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    flags: Vec<(&'static str, OsString)>,
    operands: Vec<OsString>,
}

/// What a command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// To run the command.
    Run(Arguments),
    /// To say how it is used.
    Help,
}

/// Reads the words after a command's name.
///
/// # Errors
/// The first word that does not fit, as a sentence, with the nearest flag where there is one.
pub fn parse(command: &Command, words: impl IntoIterator<Item = OsString>) -> Result<Request, String> {
    let mut parser = lexopt::Parser::from_args(words);
    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Request::Help),
            Arg::Long(name) => {
                let flag = find(command.flags, name)?;
                let value = match flag.value {
                    "" => OsString::new(),
                    value => {
                        let given = parser.value().ok().filter(|given| !given.is_empty());
                        given.ok_or_else(|| format!("--{} needs a value: --{0} {value}", flag.name))?
                    }
                };
                if arguments.has(flag.name) {
                    return Err(format!("--{} is given twice", flag.name));
                }
                arguments.flags.push((flag.name, value));
            }
            Arg::Short(letter) => return Err(format!("unknown flag -{letter}")),
            Arg::Value(word) if command.operands.is_empty() => {
                return Err(format!("unexpected argument `{}`", word.to_string_lossy()));
            }
            Arg::Value(word) => arguments.operands.push(word),
        }
    }
    Ok(Request::Run(arguments))
}

impl Arguments {
    /// This switch and nothing else.
    pub fn switch(name: &'static str) -> Self {
        Arguments { flags: vec![(name, OsString::new())], operands: Vec::new() }
    }

    /// True when this flag was given.
    pub fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// The value of this flag.
    pub fn value(&self, name: &str) -> Option<&OsStr> {
        self.flags.iter().find(|(flag, _)| *flag == name).map(|(_, value)| value.as_os_str())
    }

    /// The value of this flag as a path.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.value(name).map(PathBuf::from)
    }

    /// The value of this flag as text; what is not Unicode is shown as such.
    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).map(|value| value.to_string_lossy().into_owned())
    }

    /// What follows the flags.
    pub fn operands(&self) -> &[OsString] {
        &self.operands
    }
}

/// ` (did you mean `x`?)` for the nearest of the names, or nothing.
pub fn suggestion(word: &str, names: &[&str]) -> String {
    match similar::get_close_matches(word, names, 1, 0.5).first() {
        Some(name) => format!(" (did you mean `{name}`?)"),
        None => String::new(),
    }
}

fn find<'a>(flags: &'a [Flag], name: &str) -> Result<&'a Flag, String> {
    flags.iter().find(|flag| flag.name == name).ok_or_else(|| {
        let names: Vec<String> = flags.iter().map(|flag| format!("--{}", flag.name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let written = format!("--{name}");
        format!("unknown flag {written}{}", suggestion(&written, &names))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Ending;

    const COMMAND: Command = Command {
        name: "bake",
        summary: "",
        operands: "LOAF...",
        flags: &[Flag { name: "heat", value: "DEGREES", help: "" }, Flag { name: "check", value: "", help: "" }],
        examples: &[],
        run: |_, _| Ok(Ending::Good),
    };

    fn read(line: &str) -> Result<Request, String> {
        parse(&COMMAND, line.split_whitespace().map(OsString::from))
    }

    fn given(line: &str) -> Arguments {
        match read(line) {
            Ok(Request::Run(arguments)) => arguments,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn flags_and_operands_may_be_mixed() {
        for line in ["rye --heat 200 --check wheat", "--heat=200 rye wheat --check", "--check --heat 200 -- rye wheat"]
        {
            let arguments = given(line);
            assert_eq!(arguments.operands(), ["rye", "wheat"], "{line}");
            assert_eq!(arguments.text("heat").as_deref(), Some("200"), "{line}");
            assert!(arguments.has("check"), "{line}");
        }
        assert!(!given("rye").has("check"));
    }

    #[test]
    fn what_is_wrong_is_said_with_the_nearest_flag() {
        for (line, message) in [
            ("--chek", "unknown flag --chek (did you mean `--check`?)"),
            ("--banana", "unknown flag --banana"),
            ("-x", "unknown flag -x"),
            ("--heat", "--heat needs a value: --heat DEGREES"),
            ("--heat=", "--heat needs a value: --heat DEGREES"),
            ("--check --check", "--check is given twice"),
        ] {
            assert_eq!(read(line), Err(message.to_owned()), "{line}");
        }
        assert!(read("--check=yes").is_err(), "a switch takes no value");
    }

    #[test]
    fn help_wins_over_what_follows() {
        assert_eq!(read("--check --help --banana"), Ok(Request::Help));
        assert_eq!(read("-h"), Ok(Request::Help));
    }

    #[test]
    fn a_command_without_operands_takes_none() {
        let command = Command { operands: "", ..COMMAND };
        assert_eq!(parse(&command, [OsString::from("rye")]), Err("unexpected argument `rye`".to_owned()));
    }
}
