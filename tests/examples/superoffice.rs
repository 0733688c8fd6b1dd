//! Finds a contact of SuperOffice, changes two of its fields and clears one, and pages through all contacts; with the
//! client for async code.
//!
//! `cargo run -p tests --example superoffice` calls the server that plays SuperOffice. `Connection::new` makes a
//! connection that calls the vendor.

use contactory::runtime::{AsyncClient, ClientSettings};
use contactory::superoffice::contact::{get, list, put};
use contactory::superoffice::{Connection, Credentials};
use mock::{Server, Vendor};
use std::{error::Error, io::Write, path::Path};

#[allow(dead_code, reason = "the tests run the example with a clock of their own")]
fn main() -> Result<(), Box<dyn Error>> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/superoffice");
    let server = Server::start(Vendor::read(&specs)?, 0)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run(&server.url(), ClientSettings::default(), &mut std::io::stdout()))
}

/// The calls.
pub async fn run(url: &str, settings: ClientSettings, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let client = AsyncClient::new(Connection::at(url, Credentials::bearer("my-token")))?.settings(settings);

    let mut found = client.items(list::Request::new().filter("name contains 'Name 17'").select("name"));
    let contact = found.next().await.ok_or("nobody has this name")??;
    let id = i32::try_from(contact.primary_key.ok_or("a contact without id")?)?;
    writeln!(out, "found: {id}")?;

    // A PUT replaces the whole entity: what was read is sent back, with its changes.
    let read = client.call(&get::Request::new(id)).await?;
    let mut entity = put::Request::from(read).name("Example Ltd").org_nr("987 654 321");
    entity.department = None;
    client.call(&put::Call::new(put::Parameters::new(id), entity.clone())).await?;

    let changed = client.call(&get::Request::new(id)).await?;
    let shown = [changed.name, changed.org_nr, changed.department].map(|text| text.unwrap_or("nothing".into()));
    writeln!(out, "changed: {}", shown.join(", "))?;

    let (mut pages, mut contacts) = (client.pages(list::Request::new().top(20)), 0);
    while let Some(page) = pages.next().await {
        contacts += page?.items.len();
    }
    writeln!(out, "all: {contacts} contacts")?;
    Ok(())
}
