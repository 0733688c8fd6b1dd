//! Finds a contact of iovox, changes two of its details and clears one, and pages through all contacts.
//!
//! `cargo run -p tests --example iovox` calls the server that plays iovox. Without `base_url`, a connection calls the
//! vendor.

use contactory::iovox::{Connection, Credentials, get_contact_details, get_contacts, update_contacts};
use contactory::runtime::{BlockingClient, ClientSettings, Patch};
use mock::{Server, Vendor};
use std::{error::Error, io::Write, path::Path};

#[allow(dead_code, reason = "the tests run the example with a clock of their own")]
fn main() -> Result<(), Box<dyn Error>> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/iovox");
    let server = Server::start(Vendor::read(&specs)?, 0)?;
    run(&server.url(), ClientSettings::default(), &mut std::io::stdout())
}

/// The calls.
pub fn run(url: &str, settings: ClientSettings, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let client =
        BlockingClient::new(Connection::new(Credentials::key("me", "my-key")).base_url(url)).settings(settings);

    let mut found = client.items(get_contacts::Request::new().email("email 17"));
    let contact = found.next().ok_or("nobody has this address")??;
    let id = contact.text_of("contact_id").ok_or("a contact without id")?.to_owned();
    writeln!(out, "found: {id}, {}", contact.text_of("email").unwrap_or_default())?;

    let change =
        update_contacts::Contact::new(&id).company("Example Ltd").email("ann@example.com").email_2(Patch::Clear);
    client.call(&update_contacts::Request::new().contact([change]))?;

    let changed = client.call(&get_contact_details::Request::new(&id))?;
    let contact = changed.results.and_then(|results| results.result.into_iter().next()).ok_or("the contact is gone")?;
    let shown = [contact.company, contact.email, contact.email_2].map(|text| text.unwrap_or("nothing".into()));
    writeln!(out, "changed: {}", shown.join(", "))?;

    let pages: Vec<_> = client.pages(get_contacts::Request::new().limit(15)).collect::<Result<_, _>>()?;
    let contacts: usize = pages.iter().map(|page| page.items.len()).sum();
    writeln!(out, "all: {contacts} contacts on {} pages", pages.len())?;
    Ok(())
}
