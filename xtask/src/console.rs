//! Where commands write: two streams, how wide a line may be, and whether colours are welcome.
//!
//! Made once by `main`; tests make one over two buffers.

use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};

/// The width of a line when nobody says otherwise.
pub const WIDTH: usize = 100;

/// What a command writes to.
pub struct Console<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// What goes wrong, and remarks that are no result.
    pub err: &'a mut dyn Write,
    /// How many columns a line may have.
    pub width: usize,
    /// Whether escape codes for colours may be written to `out`.
    pub styled: bool,
}

/// The width of the terminal: `COLUMNS`, else what the terminal says, else 100.
pub fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    columns.or_else(ask_terminal).filter(|width| *width >= 20).unwrap_or(WIDTH)
}

/// Whether standard output is a terminal that takes colours.
pub fn styled() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    io::stdout().is_terminal() && !refused
}

/// The standard library cannot ask a terminal for its size; `stty` can, where there is one.
fn ask_terminal() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let answer = Command::new("stty").arg("size").stdin(Stdio::inherit()).stderr(Stdio::null()).output().ok()?;
    String::from_utf8(answer.stdout).ok()?.split_whitespace().nth(1)?.parse().ok()
}
