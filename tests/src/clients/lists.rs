//! Lists of several pages, item by item and page by page.

use super::{Both, iovox_at, planfix_at, play, superoffice_at};
use contactory::iovox;
use contactory::planfix::contact::get_list;
use contactory::runtime::{ClientSettings, Connection, Paged};
use contactory::superoffice::contact::list;
use mock::{Server, Trouble};

/// How many calls a list takes, and how many items it has, which both clients must agree on.
fn read<R>(server: &Server, clients: &Both<R::Connection>, request: R) -> (usize, Vec<R::Item>)
where
    R: Paged + Clone + Send + Sync + 'static,
    R::Connection: Connection + Clone + Send + Sync + 'static,
    for<'a> R::Response<'a>: Send,
    R::Item: Send + PartialEq + std::fmt::Debug,
{
    server.calls();
    let waited: Vec<R::Item> = clients.waiting.items(request.clone()).collect::<Result<_, _>>().unwrap();
    let calls = server.calls().len();
    let mut stream = clients.eager.items(request);
    let mut streamed = Vec::new();
    clients.runtime.block_on(async {
        while let Some(item) = stream.next().await {
            streamed.push(item.unwrap());
        }
    });
    assert_eq!(waited, streamed);
    assert_eq!(calls, server.calls().len());
    (calls, waited)
}

#[test]
fn pages_of_planfix_end_with_the_total() {
    let server = play("planfix");
    let clients = Both::new(planfix_at(&server), ClientSettings::default());
    for (size, expect) in [(25, 2), (20, 3), (50, 1), (7, 8)] {
        let (calls, contacts) = read(&server, &clients, get_list::Request::new().page_size(size));
        let ids: Vec<i64> = contacts.iter().filter_map(|contact| contact.id).collect();
        assert_eq!((calls, ids), (expect, (1..=50).collect()), "{size} a page");
    }
    let (calls, contacts) = read(&server, &clients, get_list::Request::new().page_size(20).page_current(2));
    assert_eq!((calls, contacts.len()), (2, 30));
    let (calls, contacts) = read(&server, &clients, get_list::Request::new().page_current(9));
    assert_eq!((calls, contacts.len()), (1, 0));
}

#[test]
fn pages_of_iovox_end_with_their_number() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), ClientSettings::default());
    let (calls, contacts) = read(&server, &clients, iovox::get_contacts::Request::new().limit(20));
    assert_eq!((calls, contacts.len()), (3, 50));
    assert_eq!(contacts[49].text_of("contact_id"), Some("50"));
}

#[test]
fn rows_of_superoffice_end_without_a_link() {
    let server = play("superoffice");
    let clients = Both::new(superoffice_at(&server), ClientSettings::default());
    let (calls, rows) = read(&server, &clients, list::Request::new().top(20));
    assert_eq!((calls, rows.len(), rows[49].primary_key), (3, 50, Some(50)));
    let (calls, rows) = read(&server, &clients, list::Request::new().top(20).skip(15));
    assert_eq!((calls, rows.len(), rows[0].primary_key), (2, 35, Some(16)));
}

#[test]
fn a_list_ends_with_its_first_error() {
    let server = play("iovox");
    let clients = Both::new(iovox_at(&server), ClientSettings::default());
    let request = || iovox::get_contacts::Request::new().limit(20);
    let mut pages = clients.waiting.pages(request());
    assert!(pages.next().unwrap().is_ok());
    server.trouble(Trouble::Error(0));
    assert!(pages.next().unwrap().is_err());
    assert!(pages.next().is_none());
    let mut pages = clients.eager.pages(request());
    let mut next = || clients.runtime.block_on(pages.next());
    assert!(next().unwrap().is_ok());
    server.trouble(Trouble::Error(0));
    assert!(next().unwrap().is_err());
    assert!(next().is_none());
}
