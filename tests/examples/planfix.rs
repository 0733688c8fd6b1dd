//! Finds a contact of Planfix, changes two of its fields and clears one, and pages through all contacts.
//!
//! `cargo run -p tests --example planfix` calls the server that plays Planfix. Without `base_url`, a connection calls the
//! vendor.

use contactory::planfix::contact::{get, get_list, update};
use contactory::planfix::{Connection, Credentials, auth::login};
use contactory::runtime::{BlockingClient, ClientSettings, Patch};
use mock::{Server, Vendor};
use std::{error::Error, io::Write, path::Path};

#[allow(dead_code, reason = "the tests run the example with a clock of their own")]
fn main() -> Result<(), Box<dyn Error>> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/planfix");
    let server = Server::start(Vendor::read(&specs)?, 0)?;
    run(&server.url(), ClientSettings::default(), &mut std::io::stdout())
}

/// The calls, one a second, as Planfix wants it.
pub fn run(url: &str, settings: ClientSettings, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let connection = Connection::new("my-account", Credentials::login("my-key")).base_url(url);
    let login = login::Request::new().login("me").password("my-password");
    let client = BlockingClient::new(connection).settings(settings).login(login);

    let mut found = client.items(get_list::Request::new().search("lastName 17"));
    let contact = found.next().ok_or("nobody has this name")??;
    let id = contact.id.ok_or("a contact without id")?;
    writeln!(out, "found: {id}, {}", contact.last_name.unwrap_or_default())?;

    let change = update::Contact::new().id(id).post("Architect").email("ann@example.com").skype(Patch::Clear);
    client.call(&update::Request::new().contact(change))?;

    let changed = client.call(&get::Request::new().contact(get::Contact::new().id(id)))?;
    let contact = changed.contact.ok_or("the contact is gone")?;
    let shown = [contact.post, contact.email, contact.skype].map(|text| text.unwrap_or("nothing".into()));
    writeln!(out, "changed: {}", shown.join(", "))?;

    let all: Vec<_> = client.items(get_list::Request::new().page_size(25)).collect::<Result<_, _>>()?;
    writeln!(out, "all: {} contacts", all.len())?;
    Ok(())
}
