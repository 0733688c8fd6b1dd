//! What a consumer's compiler has to do: a crate of 60 types of 20 fields each, as regen writes it and with the derives
//! of serde over quick-xml. Everything they depend on is built before.

mod synthetic;

use std::path::{Path, PathBuf};
use std::process::Command;

use super::build::{self, Artifact};
use super::cpu;
use crate::files;

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// Seconds of processor time of rustc.
    Cpu,
    /// Lines of LLVM IR in the bodies of functions, before optimization.
    Lines,
    /// Bytes of the stripped program, less those of an empty one.
    Binary,
}

/// What one crate costs.
#[derive(Debug, Clone, Copy)]
pub struct Costs {
    /// Seconds of processor time.
    pub cpu: f64,
    /// Lines of LLVM IR.
    pub lines: f64,
    /// Bytes, net.
    pub binary: f64,
}

impl Costs {
    /// One of them.
    pub fn of(&self, cost: Cost) -> f64 {
        match cost {
            Cost::Cpu => self.cpu,
            Cost::Lines => self.lines,
            Cost::Binary => self.binary,
        }
    }
}

/// Ours and the peer's.
pub struct Compared {
    /// As regen writes it.
    pub ours: Costs,
    /// With derives.
    pub peer: Costs,
}

/// How often each is compiled; the least time counts.
const ROUNDS: usize = 2;

/// Makes both crates below `work` and compiles them in turns.
///
/// # Errors
/// What could not be made, compiled or measured.
pub fn compare(root: &Path, work: &Path) -> Result<Compared, String> {
    let ours = synthetic::ours(root, work)?;
    let peer = synthetic::peer(work)?;
    let compiler = Compiler::new(root, work)?;
    let empty = work.join("empty.rs");
    files::write(&empty, b"fn main() {}\n").map_err(|error| error.to_string())?;
    let nothing = compiler.program(&empty)?.1;
    let measure = |main: &Path| -> Result<Costs, String> {
        let (cpu, bytes) = compiler.program(main)?;
        Ok(Costs { cpu, lines: 0.0, binary: bytes - nothing })
    };
    let (mut first, mut second) = (measure(&ours)?, measure(&peer)?);
    for _ in 1..ROUNDS {
        first.cpu = first.cpu.min(measure(&ours)?.cpu);
        second.cpu = second.cpu.min(measure(&peer)?.cpu);
    }
    (first.lines, second.lines) = (compiler.lines(&ours)?, compiler.lines(&peer)?);
    Ok(Compared { ours: first, peer: second })
}

/// rustc, and where the libraries are.
struct Compiler {
    work: PathBuf,
    libraries: Vec<String>,
}

impl Compiler {
    /// Builds what both crates depend on.
    fn new(root: &Path, work: &Path) -> Result<Self, String> {
        let folder = work.join("libraries");
        synthetic::libraries(root, &folder)?;
        let artifacts = build::build(&folder, &["build", "--release"], Some(&folder.join("target")))?;
        let mut libraries = Vec::new();
        for name in ["contactory", "serde", "quick_xml"] {
            let path = library(&artifacts, name).ok_or_else(|| format!("cargo built no library `{name}`"))?;
            libraries.extend(["--extern".to_owned(), format!("{name}={}", path.display())]);
        }
        let dependencies = folder.join("target/release/deps");
        libraries.extend(["-L".to_owned(), format!("dependency={}", dependencies.display())]);
        Ok(Compiler { work: work.to_owned(), libraries })
    }

    /// Seconds of processor time, and bytes of the program.
    fn program(&self, main: &Path) -> Result<(f64, f64), String> {
        let program = self.work.join("program");
        let seconds = cpu::seconds(self.rustc(main).args(["-C", "strip=symbols", "-o"]).arg(&program))?;
        let bytes = std::fs::metadata(&program).map_err(|error| format!("the program: {error}"))?.len();
        Ok((seconds, bytes as f64))
    }

    /// Lines in the bodies of functions, before optimization.
    fn lines(&self, main: &Path) -> Result<f64, String> {
        let text = self.work.join("program.ll");
        let mut rustc = self.rustc(main);
        rustc.args(["--emit=llvm-ir", "-C", "no-prepopulate-passes", "-C", "codegen-units=1", "-o"]).arg(&text);
        cpu::seconds(&mut rustc)?;
        let text = std::fs::read_to_string(&text).map_err(|error| format!("LLVM IR: {error}"))?;
        Ok(lines_of_bodies(&text) as f64)
    }

    fn rustc(&self, main: &Path) -> Command {
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args([
            "--edition=2024",
            "--crate-name=consumer",
            "--crate-type=bin",
            "-C",
            "opt-level=3",
            "--cap-lints=allow",
        ]);
        rustc.args(&self.libraries).arg(main);
        rustc
    }
}

fn library(artifacts: &[Artifact], name: &str) -> Option<PathBuf> {
    let files = &artifacts.iter().rfind(|artifact| artifact.name == name)?.files;
    files.iter().find(|file| file.extension().is_some_and(|ending| ending == "rlib")).cloned()
}

/// From `define` to the closing brace, without blank lines.
fn lines_of_bodies(text: &str) -> usize {
    let mut inside = false;
    let mut count = 0;
    for line in text.lines() {
        inside |= line.starts_with("define ");
        count += usize::from(inside && !line.trim().is_empty());
        inside &= line != "}";
    }
    count
}

#[cfg(test)]
mod tests {
    use super::lines_of_bodies;

    #[test]
    fn bodies_of_functions_are_counted() {
        let text = "@x = constant i8 0\n\ndefine void @f() {\nstart:\n\n  ret void\n}\n\ndeclare void @g()\n";
        assert_eq!(lines_of_bodies(text), 4);
    }
}
