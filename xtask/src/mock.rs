//! `mock`: starts the server that plays a vendor, for tests of whoever calls it.
//!
//! Words enter, cargo runs the package of that server with them; it is no part of this program, so that other commands
//! need not build it.

use std::io;
use std::process::Command as Process;

use crate::arguments::Arguments;
use crate::command::{Command, Ending, Flag};
use crate::console::Console;

/// The command.
pub const COMMAND: Command = Command {
    name: "mock",
    summary: "Starts a local server that plays a vendor, and says where it is.",
    operands: "VENDOR",
    flags: &[
        Flag { name: "port", value: "N", help: "the port (default: one that is free)" },
        Flag { name: "specs", value: "DIR", help: "where the vendors are (default: specs/ of the workspace)" },
    ],
    examples: &[
        ("cargo xtask mock planfix", "At a port that is free."),
        ("cargo xtask mock iovox --port 8080", "At this port."),
    ],
    run,
};

fn run(arguments: &Arguments, console: &mut Console<'_>) -> io::Result<Ending> {
    let [vendor] = arguments.operands() else {
        return Ok(Ending::Usage("one vendor must be given".to_owned()));
    };
    let mut cargo = Process::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--package", "mock", "--"]).arg(vendor);
    for flag in ["port", "specs"] {
        if let Some(value) = arguments.value(flag) {
            cargo.arg(format!("--{flag}")).arg(value);
        }
    }
    match cargo.status() {
        Ok(status) => Ok(Ending::good_if(status.success())),
        Err(error) => {
            writeln!(console.err, "error: cannot run cargo: {error}")?;
            Ok(Ending::Bad)
        }
    }
}
