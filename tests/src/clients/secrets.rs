//! What proves who calls is never printed.

use super::{Both, iovox_at, once, play};
use contactory::iovox;
use contactory::planfix::contact::get_group_list;
use contactory::planfix::{Connection, Credentials, auth::login};
use contactory::runtime::ClientSettings;
use mock::Trouble;

const SECRETS: &[&str] = &["my-key", "my-token", "my-password", "session-1", "bXkta2V5"];

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} stands in {text}");
    }
}

#[test]
fn clients_and_errors_print_no_secrets() {
    let server = play("planfix");
    let connection = Connection::new("my-account", Credentials::login("my-key")).base_url(server.url());
    let login = login::Request::new().login("me").password("my-password");
    assert_clean(&format!("{login:?}"));
    let clients = Both::new(connection, ClientSettings::default()).login(login);
    clients.waiting.call(&get_group_list::Request::new()).unwrap();
    assert_clean(&format!("{:?} {:?}", clients.waiting, clients.eager));
    for trouble in [Trouble::Error(3), Trouble::Break] {
        let before = || (0..3).for_each(|_| server.trouble(trouble.clone()));
        for outcome in clients.call(&get_group_list::Request::new(), before) {
            if let Err(error) = outcome {
                assert_clean(&format!("{error} {error:?}"));
            }
        }
    }
}

#[test]
fn an_error_of_the_http_library_names_no_url() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), once());
    for outcome in clients.call(&iovox::get_contact_details::Request::new("secret-contact"), || {
        server.trouble(Trouble::Break);
    }) {
        let error = outcome.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret-contact"), "{error:?}");
    }
}
