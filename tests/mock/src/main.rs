//! Starts the server that plays a vendor: `mock VENDOR [--port N] [--specs DIR]`. `cargo xtask mock` calls it.

use mock::{Server, Vendor};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut words: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut name, mut port) = (None, 0);
    let mut specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--port" => port = value()?.parse().map_err(|_| "--port needs a number up to 65535".to_owned())?,
            "--specs" => specs = PathBuf::from(value()?),
            _ => name = Some(word),
        }
    }
    let name = name.ok_or("no vendor given: mock VENDOR [--port N] [--specs DIR]")?;
    let vendor = Vendor::read(&specs.join(&name))?;
    let methods = vendor.methods.len();
    let server = Server::start(vendor, port).map_err(|error| format!("port {port}: {error}"))?;
    println!("{name} at {} ({methods} methods; any credentials will do)", server.url());
    server.wait();
    Ok(())
}
