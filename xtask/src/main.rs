//! The project's commands: words enter, files and an exit status leave.
//!
//! Here alone the project touches the disk; what a page means is decided in `codegen`.

mod arguments;
mod bench;
mod command;
mod console;
mod diagnostics;
mod files;
mod grid;
mod guard;
mod help;
mod inspect;
mod mock;
mod outside;
mod parallel;
mod regen;
mod score;
mod test;
mod workspace;

use std::ffi::OsString;
use std::io::{self, BufWriter};
use std::process::ExitCode;

use arguments::Request;
use command::{Command, Ending};
use console::Console;

/// Every command. A new one is a module with a `COMMAND` and a line here.
const COMMANDS: &[&Command] =
    &[&regen::COMMAND, &inspect::COMMAND, &mock::COMMAND, &score::COMMAND, &test::COMMAND, &bench::COMMAND];

/// Tokens and facts are small and many: the allocator of the system took a third of all instructions.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Neither stream is locked for long: a thread that panics must be able to say so.
    let (mut out, mut err) = (BufWriter::new(io::stdout()), io::stderr());
    let (width, styled) = (console::width(), console::styled());
    let mut console = Console { out: &mut out, err: &mut err, width, styled };
    let ending = run(std::env::args_os().skip(1).collect(), &mut console)
        .and_then(|ending| console.out.flush().map(|()| ending));
    match ending {
        Ok(Ending::Good) => ExitCode::SUCCESS,
        Ok(Ending::Bad) => ExitCode::FAILURE,
        Ok(Ending::Usage(message)) => {
            // Nobody is left to tell when standard error is closed.
            let _ = writeln!(console.err, "error: {message}");
            ExitCode::from(2)
        }
        // The reader went away (`| head`): it has what it wanted.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(console.err, "error: cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: Vec<OsString>, console: &mut Console<'_>) -> io::Result<Ending> {
    let mut words = words.into_iter();
    let Some(first) = words.next() else {
        help::write_all(console.err, COMMANDS)?;
        return Ok(Ending::Usage("no command given".to_owned()));
    };
    match first.to_string_lossy().as_ref() {
        "--help" | "-h" => help::write_all(console.out, COMMANDS).map(|()| Ending::Good),
        "help" => match words.next().filter(|word| word != "--help" && word != "-h") {
            None => help::write_all(console.out, COMMANDS).map(|()| Ending::Good),
            Some(name) => match find(&name.to_string_lossy()) {
                Ok(command) => help::write_one(console.out, command).map(|()| Ending::Good),
                Err(message) => Ok(Ending::Usage(message)),
            },
        },
        name => match find(name) {
            Ok(command) => run_command(command, words, console),
            Err(message) => Ok(Ending::Usage(message)),
        },
    }
}

fn run_command(
    command: &Command,
    words: impl Iterator<Item = OsString>,
    console: &mut Console<'_>,
) -> io::Result<Ending> {
    let ending = match arguments::parse(command, words) {
        Ok(Request::Help) => help::write_one(console.out, command).map(|()| Ending::Good),
        Ok(Request::Run(arguments)) => (command.run)(&arguments, console),
        Err(message) => Ok(Ending::Usage(message)),
    }?;
    Ok(match ending {
        Ending::Usage(message) => {
            Ending::Usage(format!("{message}\n`cargo xtask {} --help` says how it is used", command.name))
        }
        ending => ending,
    })
}

fn find(name: &str) -> Result<&'static Command, String> {
    COMMANDS.iter().find(|command| command.name == name).copied().ok_or_else(|| {
        let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).chain(["help"]).collect();
        let suggestion = arguments::suggestion(name, &names);
        format!("unknown command `{name}`{suggestion}; there are: {}", names.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a command line ends with, and what it writes to standard output.
    fn answer(line: &str) -> (Ending, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console { out: &mut out, err: &mut err, width: 80, styled: false };
        let words = line.split_whitespace().map(OsString::from).collect();
        let ending = run(words, &mut console).unwrap();
        (ending, String::from_utf8(out).unwrap())
    }

    #[test]
    fn every_command_has_help_with_examples_that_it_takes() {
        for command in COMMANDS {
            let (ending, text) = answer(&format!("{} --help", command.name));
            assert_eq!(ending, Ending::Good);
            assert_eq!(answer(&format!("help {}", command.name)).1, text);
            for (example, _) in command.examples {
                assert!(text.contains(example));
                let words = example.strip_prefix("cargo xtask ").and_then(|line| line.strip_prefix(command.name));
                let words = words.unwrap_or_else(|| panic!("{example}: not a line of {}", command.name));
                let words = words.split_whitespace().map(OsString::from);
                assert!(matches!(arguments::parse(command, words), Ok(Request::Run(_))), "{example}");
            }
        }
    }

    #[test]
    fn a_wrong_word_is_a_usage_error_with_a_suggestion() {
        let (Ending::Usage(message), _) = answer("inspct x") else { panic!("it was taken") };
        assert!(message.contains("did you mean `inspect`?"), "{message}");
        let (Ending::Usage(message), _) = answer("inspect --fromat json x") else { panic!("it was taken") };
        assert!(message.contains("did you mean `--format`?") && message.contains("inspect --help"), "{message}");
    }
}
