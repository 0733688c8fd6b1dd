//! Every error that a vendor documents arrives as what the docs say of it.

use super::{Both, iovox_at, once, planfix_at, play, superoffice_at};
use contactory::planfix::{auth, contact};
use contactory::runtime::{Connection, KnownError, Method};
use contactory::superoffice::contact as companies;
use contactory::{iovox, runtime::ClientError};
use mock::{Server, Trouble};

/// Lets each documented error of a method happen to both clients. Returns how many there are.
fn each<M: Method>(server: &Server, clients: &Both<M::Connection>, method: &M, errors: &[KnownError]) -> usize
where
    M::Connection: Connection + Clone,
    M::Response<'static>: std::fmt::Debug,
{
    let documented = server.errors(M::NAME).max(server.errors(&format!("{} {}", M::VERB, M::PATH)));
    assert_eq!(documented, errors.len(), "{}", M::NAME);
    for (at, expect) in errors.iter().enumerate() {
        for outcome in clients.call(method, || server.trouble(Trouble::Error(at))) {
            let Err(ClientError::Api(error)) = outcome else { panic!("{}: {expect:?} is {outcome:?}", M::NAME) };
            let known = error.errors().first().and_then(|error| error.known);
            let known = known.unwrap_or_else(|| panic!("{}: {expect:?} is unknown in {error:?}", M::NAME));
            assert_eq!((known.status, known.code), (expect.status, expect.code), "{}", M::NAME);
            if expect.code.is_empty() && expect.status.is_none_or(|status| status == 400) {
                assert_eq!(known.text, expect.text, "{}", M::NAME);
            }
            assert_eq!(error.is_retryable(), !expect.retry.is_empty(), "{}: {expect:?}", M::NAME);
        }
    }
    errors.len()
}

#[test]
fn every_error_of_planfix() {
    let server = play("planfix");
    let clients = Both::new(planfix_at(&server), once());
    let get = contact::get::Request::new().contact(contact::get::Contact::new().id(1));
    assert_eq!(each(&server, &clients, &get, contact::get::ERRORS), 100);
    let change = contact::update::Request::new().contact(contact::update::Contact::new().id(1).post("Architect"));
    assert_eq!(each(&server, &clients, &change, contact::update::ERRORS), 100);
    let login = auth::login::Request::new().login("me").password("my-password");
    assert_eq!(each(&server, &clients, &login, auth::login::ERRORS), 100);
}

#[test]
fn every_error_of_iovox() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), once());
    let list = iovox::get_contacts::Request::new();
    each(&server, &clients, &list, iovox::get_contacts::ERRORS);
    let get = iovox::get_contact_details::Request::new("1");
    each(&server, &clients, &get, iovox::get_contact_details::ERRORS);
    let change = iovox::update_contacts::Contact::new("1").company("Example Ltd");
    let change = iovox::update_contacts::Request::new().contact([change]);
    assert_eq!(each(&server, &clients, &change, iovox::update_contacts::ERRORS), 22);
    each(&server, &clients, &iovox::delete_contacts::Request::new("1,2"), iovox::delete_contacts::ERRORS);
}

#[test]
fn every_error_of_superoffice() {
    let server = play("superoffice");
    let clients = Both::new(superoffice_at(&server), once());
    assert_eq!(each(&server, &clients, &companies::get::Request::new(1), companies::get::ERRORS), 1);
    assert_eq!(each(&server, &clients, &companies::delete::Request::new(1), companies::delete::ERRORS), 1);
    let replace = companies::put::Call::new(companies::put::Parameters::new(1), companies::put::Request::new());
    assert_eq!(each(&server, &clients, &replace, companies::put::ERRORS), 2);
}

#[test]
fn whoever_is_unknown_is_not_let_in() {
    let server = play("planfix");
    let wrong = contactory::planfix::Credentials::token("wrong", "my-token");
    let clients = Both::new(contactory::planfix::Connection::new("a", wrong).base_url(server.url()), once());
    for outcome in clients.call(&contact::get_group_list::Request::new(), || ()) {
        assert!(outcome.unwrap_err().api().unwrap().has_code("0012"));
    }
}
