//! A second workspace: what `regen --specs --out` writes there has to compile against the public runtime alone.
//!
//! The root of this workspace enters, what went wrong leaves; `test` calls it.

use std::fs;
use std::path::Path;
use std::process::Command as Process;

use crate::files;

/// Lets regen write all vendors into a package of its own below `work`, and compiles it.
///
/// # Errors
/// Which step failed, with what it said.
pub fn compile(root: &Path, work: &Path) -> Result<(), String> {
    let (specs, package) = (work.join("specs"), work.join("package"));
    for folder in [&specs, &package] {
        // What an earlier run left there must not count.
        let _ = fs::remove_dir_all(folder);
    }
    copy(&root.join("specs"), &specs)?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut regen = Process::new(program);
    regen.current_dir(root).arg("regen").arg("--specs").arg(&specs).arg("--out").arg(package.join("src"));
    finish("regen", regen)?;
    let manifest = format!(
        "[package]\nname = \"outside\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         contactory = {{ path = {:?}, features = [\"xml\", \"json\", \"http\", \"signature\"] }}\n",
        root.join("generated").display().to_string()
    );
    write(&package.join("Cargo.toml"), &manifest)?;
    write(&package.join("src/lib.rs"), "#![forbid(unsafe_code)]\npub mod vendors;\n")?;
    // The versions that the workspace has, so that nothing is looked up.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let mut check = Process::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    check.current_dir(&package).args(["check", "--offline", "--quiet", "--target-dir"]).arg(work.join("target"));
    finish("cargo check", check)
}

fn finish(name: &str, mut process: Process) -> Result<(), String> {
    let output = process.output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    for file in files::list(from) {
        let path = file.map_err(|(path, error)| format!("{}: {error}", path.display()))?;
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let target = to.join(files::relative(&path, from));
        files::write(&target, &bytes).map_err(|error| format!("{}: {error}", target.display()))?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    files::write(path, text.as_bytes()).map_err(|error| format!("{}: {error}", path.display()))
}
