//! A client that waits, over ureq.
//!
//! Calls enter, responses leave; what to send and how long to wait says `exchange`.

use super::super::connection::Connection;
use super::super::login::Login;
use super::super::method::Method;
use super::super::paging::{Page, Paged};
use super::USER_AGENT;
use super::core::Core;
use super::exchange::{Exchange, Next};
use super::failure::{Broken, BrokenKind, ClientError};
use super::settings::ClientSettings;
use super::turner::Turner;
use ureq::{Agent, Body, http};

/// Calls a vendor and waits for the answer. Its clones share session, pace and connections.
#[derive(Debug, Clone)]
pub struct BlockingClient<C> {
    core: Core<C>,
    agent: Agent,
}

impl<C: Connection + Clone> BlockingClient<C> {
    /// A client of this connection.
    pub fn new(connection: C) -> Self {
        let core = Core::new(connection);
        BlockingClient { agent: agent(&core.settings), core }
    }

    /// Calls in this way.
    pub fn settings(mut self, settings: ClientSettings) -> Self {
        self.agent = agent(&settings);
        self.core.settings = settings;
        self
    }

    /// Logs in with this request before the first call, and once more when a call finds its session over.
    pub fn login(mut self, login: impl Login<Connection = C> + Send + Sync + 'static) -> Self {
        self.core.set_login(login);
        self
    }

    /// The connection.
    pub fn connection(&self) -> &C {
        &self.core.connection
    }

    /// Calls a method.
    ///
    /// # Errors
    /// Why there is no response.
    pub fn call<M: Method<Connection = C>>(&self, method: &M) -> Result<M::Response<'static>, ClientError> {
        let mut exchange = Exchange::new(&self.core, method);
        loop {
            match exchange.next() {
                Next::Sleep(time) => self.core.settings.clock.sleep(time),
                Next::Send(request) => match self.send(request) {
                    Ok(response) => exchange.answered(&response),
                    Err(broken) => exchange.broke(broken),
                },
                Next::Return(outcome) => return outcome,
            }
        }
    }

    /// The pages of a list, from the page that the request asks for.
    pub fn pages<R: Paged<Connection = C>>(&self, request: R) -> Pages<'_, C, R> {
        Pages { client: self, turner: Turner::new(request) }
    }

    /// The items of a list, from the page that the request asks for. A page is read when it is needed.
    pub fn items<R: Paged<Connection = C>>(&self, request: R) -> Items<'_, C, R> {
        Items { pages: self.pages(request), page: Vec::new().into_iter() }
    }

    fn send(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, Broken> {
        let sent = if request.body().is_empty() && may_lack_body(request.method()) {
            self.agent.run(request.map(|_| ()))
        } else {
            self.agent.run(request)
        };
        let (parts, body) = sent.map_err(broken)?.into_parts();
        Ok(http::Response::from_parts(parts, self.read(body)?))
    }

    fn read(&self, mut body: Body) -> Result<Vec<u8>, Broken> {
        let limit = u64::try_from(self.core.settings.max_body).unwrap_or(u64::MAX);
        body.with_config().limit(limit).read_to_vec().map_err(|error| match error {
            error @ ureq::Error::BodyExceedsLimit(_) => Broken { source: error.into(), kind: BrokenKind::TooLarge },
            error => Broken { source: error.into(), kind: BrokenKind::Lost },
        })
    }
}

/// Redirects are not followed: nobody but the vendor gets credentials.
fn agent(settings: &ClientSettings) -> Agent {
    let config = Agent::config_builder().timeout_global(Some(settings.timeout)).user_agent(USER_AGENT);
    config.max_redirects(0).max_redirects_will_error(false).http_status_as_error(false).build().into()
}

fn may_lack_body(method: &http::Method) -> bool {
    matches!(*method, http::Method::GET | http::Method::HEAD | http::Method::DELETE)
}

fn broken(error: ureq::Error) -> Broken {
    let kind = match &error {
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed | ureq::Error::Tls(_) => BrokenKind::Unsent,
        ureq::Error::Timeout(ureq::Timeout::Resolve | ureq::Timeout::Connect) => BrokenKind::Unsent,
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => BrokenKind::Refused,
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => BrokenKind::Unsent,
        _ => BrokenKind::Lost,
    };
    Broken { source: error.into(), kind }
}

/// The pages of a list; after an error there is no further one.
#[derive(Debug)]
pub struct Pages<'c, C, R> {
    client: &'c BlockingClient<C>,
    turner: Turner<R>,
}

impl<C: Connection + Clone, R: Paged<Connection = C>> Iterator for Pages<'_, C, R> {
    type Item = Result<Page<R::Item>, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        let outcome = self.client.call(self.turner.request()?);
        if outcome.is_err() {
            self.turner.stop();
        }
        Some(outcome.map(|response| self.turner.turn(response)))
    }
}

/// The items of a list; after an error there is no further one.
#[derive(Debug)]
pub struct Items<'c, C, R: Paged> {
    pages: Pages<'c, C, R>,
    page: std::vec::IntoIter<R::Item>,
}

impl<C: Connection + Clone, R: Paged<Connection = C>> Iterator for Items<'_, C, R> {
    type Item = Result<R::Item, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
