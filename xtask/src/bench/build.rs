//! Cargo as a tool: packages enter, the paths of what was built leave.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What cargo made of a target.
pub struct Artifact {
    /// The target's name.
    pub name: String,
    /// The files of a library.
    pub files: Vec<PathBuf>,
    /// The program, where it is one.
    pub executable: Option<PathBuf>,
}

/// Runs cargo in a folder and lists what it made; what it says goes to the terminal.
///
/// # Errors
/// That it failed, with the command line.
pub fn build(folder: &Path, words: &[&str], target: Option<&Path>) -> Result<Vec<Artifact>, String> {
    let mut command = Command::new(cargo());
    command.current_dir(folder).args(words).args(["--message-format", "json-render-diagnostics", "--quiet"]);
    command.stdout(Stdio::piped()).stderr(Stdio::inherit());
    if let Some(target) = target {
        command.arg("--target-dir").arg(target);
    }
    let line = format!("cargo {}", words.join(" "));
    let output = command.output().map_err(|error| format!("{line}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{line} failed"));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().filter_map(|line| artifact(&serde_json::from_str(line).ok()?)).collect())
}

/// Cargo as the one that runs us is called.
pub fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The program of this name.
///
/// # Errors
/// That there is none.
pub fn executable(artifacts: &[Artifact], name: &str) -> Result<PathBuf, String> {
    let found = artifacts.iter().find(|artifact| artifact.name == name).and_then(|one| one.executable.clone());
    found.ok_or_else(|| format!("cargo built no program `{name}`"))
}

fn artifact(message: &Value) -> Option<Artifact> {
    if message.get("reason")?.as_str()? != "compiler-artifact" {
        return None;
    }
    let files = message.get("filenames")?.as_array()?;
    Some(Artifact {
        name: message.get("target")?.get("name")?.as_str()?.to_owned(),
        files: files.iter().filter_map(|file| Some(PathBuf::from(file.as_str()?))).collect(),
        executable: message.get("executable").and_then(Value::as_str).map(PathBuf::from),
    })
}
