//! Sessions: opened before the first call, and once more when a call finds its session over.

use super::{Both, play};
use contactory::planfix::contact::get_group_list;
use contactory::planfix::{Connection, Credentials, auth::login, errors};
use contactory::runtime::{ClientError, ClientSettings};
use mock::{Server, Trouble};

fn clients(server: &Server, password: &str) -> Both<Connection> {
    let connection = Connection::new("my-account", Credentials::login("my-key")).base_url(server.url());
    let login = login::Request::new().login("me").password(password.to_owned());
    Both::new(connection, ClientSettings::default()).login(login)
}

#[test]
fn the_first_call_logs_in_and_the_next_need_not() {
    let server = play("planfix");
    let clients = clients(&server, "my-password");
    clients.waiting.call(&get_group_list::Request::new()).unwrap();
    clients.waiting.call(&get_group_list::Request::new()).unwrap();
    assert_eq!(server.calls(), ["auth.login", "contact.getGroupList", "contact.getGroupList"]);
    clients.runtime.block_on(clients.eager.call(&get_group_list::Request::new())).unwrap();
    clients.runtime.block_on(clients.eager.call(&get_group_list::Request::new())).unwrap();
    assert_eq!(server.calls(), ["auth.login", "contact.getGroupList", "contact.getGroupList"]);
}

#[test]
fn a_session_that_is_over_is_opened_anew_and_the_call_repeated() {
    let server = play("planfix");
    let clients = clients(&server, "my-password");
    clients.waiting.call(&get_group_list::Request::new()).unwrap();
    server.expire();
    server.calls();
    clients.waiting.call(&get_group_list::Request::new()).unwrap();
    let expect = ["contact.getGroupList", "auth.login", "contact.getGroupList"];
    assert_eq!(server.calls(), expect);
    clients.runtime.block_on(clients.eager.call(&get_group_list::Request::new())).unwrap();
    server.expire();
    server.calls();
    clients.runtime.block_on(clients.eager.call(&get_group_list::Request::new())).unwrap();
    assert_eq!(server.calls(), expect);
}

#[test]
fn whose_new_session_is_over_too_is_told_so() {
    let server = play("planfix");
    let clients = clients(&server, "my-password");
    clients.waiting.call(&get_group_list::Request::new()).unwrap();
    clients.runtime.block_on(clients.eager.call(&get_group_list::Request::new())).unwrap();
    let over = errors::ERRORS.iter().position(|error| error.code == "0005").unwrap();
    let group_list = errors::ERRORS.iter().position(|error| error.code == "0101").unwrap();
    // The blocking client finds its session over, since the other one opened a new one, then fails for another reason.
    server.calls();
    server.trouble(Trouble::Error(over));
    server.trouble(Trouble::Error(group_list));
    let Err(ClientError::Login(error)) = clients.runtime.block_on(clients.eager.call(&get_group_list::Request::new()))
    else {
        panic!("there was a session")
    };
    assert!(error.api().unwrap().has_code("0101"));
    assert_eq!(server.calls(), ["contact.getGroupList", "auth.login"]);
}

#[test]
fn a_login_that_fails_is_told_apart_from_the_call() {
    let server = play("planfix");
    let clients = clients(&server, "my-password");
    let unknown = errors::ERRORS.iter().position(|error| error.code == "0013").unwrap();
    for outcome in clients.call(&get_group_list::Request::new(), || server.trouble(Trouble::Error(unknown))) {
        let error = outcome.unwrap_err();
        assert!(matches!(&error, ClientError::Login(error) if error.api().unwrap().has_code("0013")), "{error}");
    }
    assert_eq!(server.calls(), ["auth.login", "auth.login"]);
}
