//! Which calls are repeated, how often, and how long clients wait in between.

use super::{Both, iovox_at, planfix_at, play, superoffice_at};
use contactory::planfix::contact::{add, get_group_list};
use contactory::runtime::{BrokenKind, ClientError, ClientSettings};
use contactory::superoffice::contact as companies;
use contactory::{iovox, planfix};
use mock::Trouble;
use std::time::Duration;

fn status(status: u16, retry_after: Option<u32>) -> Trouble {
    Trouble::Status { status, retry_after: retry_after.map(|seconds| seconds.to_string()), body: Vec::new() }
}

fn seconds(seconds: &[f64]) -> Vec<Duration> {
    seconds.iter().copied().map(Duration::from_secs_f64).collect()
}

#[test]
fn a_server_that_is_busy_is_asked_again_when_it_says() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), ClientSettings::default());
    for code in [429, 503] {
        for outcome in clients.call(&iovox::get_contacts::Request::new(), || server.trouble(status(code, Some(7)))) {
            outcome.unwrap();
        }
    }
    assert_eq!(clients.clocks[0].waits(), seconds(&[7.0, 7.0]));
    assert_eq!(clients.clocks[1].waits(), seconds(&[7.0, 7.0]));
    assert_eq!(server.calls().len(), 8);
}

#[test]
fn a_server_may_name_the_moment_from_which_on_it_can_be_called_again() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), ClientSettings::default());
    // It is nine o'clock on the clocks of the tests, and later by what was waited.
    let retry_after = Some("Mon, 02 Nov 2026 09:00:12 GMT".to_owned());
    for outcome in clients.call(&iovox::get_contacts::Request::new(), || {
        server.trouble(Trouble::Status { status: 503, retry_after: retry_after.clone(), body: Vec::new() })
    }) {
        outcome.unwrap();
    }
    assert_eq!(clients.clocks[0].waits(), seconds(&[12.0]));
    assert_eq!(clients.clocks[1].waits(), seconds(&[12.0]));
}

#[test]
fn a_server_that_is_busy_for_long_is_not_asked_again() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), ClientSettings::default());
    for outcome in clients.call(&iovox::get_contacts::Request::new(), || server.trouble(status(503, Some(3600)))) {
        let error = outcome.unwrap_err();
        assert_eq!(error.api().unwrap().delay(), Some(Duration::from_secs(3600)));
    }
    assert_eq!(server.calls().len(), 2);
}

#[test]
fn attempts_are_bounded_and_further_apart_each_time() {
    let server = play("superoffice");
    let settings = ClientSettings { attempts: 4, ..ClientSettings::default() };
    let clients = Both::new(superoffice_at(&server), settings);
    let break_all = || (0..4).for_each(|_| server.trouble(Trouble::Break));
    for outcome in clients.call(&companies::get::Request::new(1), break_all) {
        let Err(ClientError::Transport(broken)) = outcome else { panic!("there was an answer") };
        assert_eq!(broken.kind, BrokenKind::Lost);
    }
    assert_eq!(clients.clocks[0].waits(), seconds(&[0.5, 1.0, 2.0]));
    assert_eq!(clients.clocks[1].waits(), seconds(&[0.5, 1.0, 2.0]));
}

#[test]
fn what_may_have_been_done_is_not_done_twice() {
    let server = play("planfix");
    let clients = Both::new(planfix_at(&server), ClientSettings::default());
    let contact = add::Request::new().contact(add::Contact::new().name("Ann").template(1));
    for outcome in clients.call(&contact, || server.trouble(Trouble::Break)) {
        assert!(matches!(outcome, Err(ClientError::Transport(_))), "{outcome:?}");
    }
    assert_eq!(server.calls(), ["contact.add", "contact.add"]);
}

#[test]
fn codes_that_the_vendor_takes_back_soon_are_tried_again_and_no_others() {
    let server = play("planfix");
    let clients = Both::new(planfix_at(&server), ClientSettings::default());
    let place = |code: &str| planfix::errors::ERRORS.iter().position(|error| error.code == code).unwrap();
    for (code, calls) in [("0011", 4), ("3014", 4), ("0007", 2), ("0005", 2), ("0101", 2)] {
        for outcome in clients.call(&get_group_list::Request::new(), || server.trouble(Trouble::Error(place(code)))) {
            assert_eq!(outcome.is_ok(), calls == 4, "{code}");
        }
        assert_eq!(server.calls().len(), calls, "{code}");
    }
}

#[test]
fn planfix_gets_a_call_a_second() {
    let server = play("planfix");
    let clients = Both::new(planfix_at(&server), ClientSettings::default());
    for _ in 0..3 {
        for outcome in clients.call(&get_group_list::Request::new(), || ()) {
            outcome.unwrap();
        }
    }
    assert_eq!(clients.clocks[0].waits(), seconds(&[1.0, 1.0]));
    assert_eq!(clients.clocks[1].waits(), seconds(&[1.0, 1.0]));
    // A clone is another hand of the same caller.
    clients.waiting.clone().call(&get_group_list::Request::new()).unwrap();
    assert_eq!(clients.clocks[0].waits(), seconds(&[1.0, 1.0, 1.0]));
}

#[test]
fn nobody_at_the_port_is_no_connection() {
    let url = play("iovox").url();
    let connection = iovox::Connection::new(iovox::Credentials::key("me", "my-key")).base_url(url);
    let clients = Both::new(connection, ClientSettings::default());
    for outcome in clients.call(&iovox::delete_contacts::Request::new("1"), || ()) {
        let Err(ClientError::Transport(broken)) = outcome else { panic!("somebody answered") };
        assert_eq!(broken.kind, BrokenKind::Unsent, "{broken}");
    }
    assert_eq!(clients.clocks[0].waits(), seconds(&[0.5, 1.0]));
    assert_eq!(clients.clocks[1].waits(), seconds(&[0.5, 1.0]));
}

#[test]
fn an_answer_that_is_too_large_is_not_read() {
    let server = play("superoffice");
    let clients = Both::new(superoffice_at(&server), ClientSettings { max_body: 100, ..ClientSettings::default() });
    for outcome in clients.call(&companies::get::Request::new(1), || ()) {
        let Err(ClientError::Transport(broken)) = outcome else { panic!("it was read") };
        assert_eq!(broken.kind, BrokenKind::TooLarge, "{broken}");
    }
    assert_eq!(server.calls().len(), 2);
}
