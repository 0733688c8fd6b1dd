//! `mock`: starts the server that plays a vendor, for tests of whoever calls it.
//!
//! Words enter, cargo runs the package of that server with them; it is no part of this program, so that other commands
//! need not build it.

use std::io;
use std::process::Command as Process;

use crate::arguments::Arguments;
use crate::command::{Command, Ending, Flag};
use crate::console::Console;
use crate::workspace;

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
    if let Err(message) = check(&vendor.to_string_lossy(), arguments) {
        return Ok(Ending::Usage(message));
    }
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

/// Finds out what is wrong with the words before anybody waits for cargo.
fn check(vendor: &str, arguments: &Arguments) -> Result<(), String> {
    if let Some(port) = arguments.text("port").filter(|port| port.parse::<u16>().is_err()) {
        return Err(format!("--port is a number up to {}, not `{port}`", u16::MAX));
    }
    let specs = arguments.path("specs").or_else(|| {
        let here = std::env::current_dir().ok()?;
        workspace::root(&here).map(|root| root.join("specs"))
    });
    let vendors = workspace::vendors(&specs.ok_or("this is no workspace: say where with --specs DIR")?)?;
    if vendors.iter().any(|known| known == vendor) {
        return Ok(());
    }
    let names: Vec<&str> = vendors.iter().map(String::as_str).collect();
    let suggestion = crate::arguments::suggestion(vendor, &names);
    Err(format!("unknown vendor `{vendor}`{suggestion}; there are: {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::arguments::{self, Request};
    use crate::files;

    #[test]
    fn what_is_wrong_is_said_before_anything_is_built() {
        let specs = files::scratch("mock");
        files::write(&specs.join("shop/vendor.yaml"), b"").unwrap();
        let asked = |vendor: &str, port: &str| {
            let words = ["--specs".into(), specs.clone().into_os_string(), "--port".into(), OsString::from(port)];
            match arguments::parse(&COMMAND, words) {
                Ok(Request::Run(arguments)) => check(vendor, &arguments),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(asked("shop", "8080"), Ok(()));
        assert_eq!(asked("shop", "99999"), Err("--port is a number up to 65535, not `99999`".to_owned()));
        assert_eq!(asked("shp", "0"), Err("unknown vendor `shp` (did you mean `shop`?); there are: shop".to_owned()));
    }
}
