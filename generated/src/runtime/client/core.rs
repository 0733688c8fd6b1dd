//! What the calls of one client share: connection, session, and when the next of them may begin.
//!
//! `exchange` asks it what to do; nothing here sends or waits.

use super::super::api_error::Error;
use super::super::connection::Connection;
use super::super::login::Login;
use super::super::request::RequestError;
use super::settings::ClientSettings;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What the calls of one client share. Its clones share session and pace.
pub struct Core<C> {
    pub connection: C,
    pub settings: ClientSettings,
    door: Option<Arc<dyn Door<C>>>,
    shared: Arc<Mutex<Shared<C>>>,
}

struct Shared<C> {
    /// When the next call may begin.
    free_at: Duration,
    /// The connection with the session that a login has opened.
    session: Option<Arc<C>>,
    /// How many sessions were opened.
    opened: u64,
}

/// A login whatever its types are.
pub trait Door<C>: Send + Sync {
    fn knock(&self, connection: &C) -> Result<http::Request<Vec<u8>>, RequestError>;
    fn open(&self, connection: &C, response: &http::Response<Vec<u8>>) -> Result<Option<C>, Error>;
    fn may_be_repeated(&self) -> bool;
    fn is_over(&self, error: &Error) -> bool;
}

impl<L: Login + Send + Sync> Door<L::Connection> for L {
    fn knock(&self, connection: &L::Connection) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.to_http(connection)
    }

    fn open(
        &self,
        connection: &L::Connection,
        response: &http::Response<Vec<u8>>,
    ) -> Result<Option<L::Connection>, Error> {
        L::read_response(response).map(|response| <L as Login>::open(connection, &response))
    }

    fn may_be_repeated(&self) -> bool {
        L::IDEMPOTENT
    }

    fn is_over(&self, error: &Error) -> bool {
        L::OVER.iter().any(|code| error.has_code(code))
    }
}

/// Whom a call is made at.
pub enum Session<C> {
    /// This connection; the number says which session it is.
    Open(Arc<C>, u64),
    /// Nobody, before somebody has logged in.
    Shut(Arc<dyn Door<C>>),
    /// The connection as it was given: there is no login.
    Plain,
}

impl<C: Connection> Core<C> {
    pub fn new(connection: C) -> Self {
        let shared = Shared { free_at: Duration::ZERO, session: None, opened: 0 };
        Core { connection, settings: ClientSettings::default(), door: None, shared: Arc::new(Mutex::new(shared)) }
    }

    /// Logs in with this request whenever there is no session.
    pub fn set_login(&mut self, login: impl Login<Connection = C> + Send + Sync + 'static) {
        self.door = Some(Arc::new(login));
    }

    /// Takes the next place in the line, and says how long it is until then.
    pub fn reserve(&self) -> Duration {
        let now = self.settings.clock.now();
        let mut shared = self.shared();
        let begin = shared.free_at.max(now);
        shared.free_at = begin.saturating_add(C::POLICY.pause);
        begin.saturating_sub(now)
    }

    pub fn session(&self) -> Session<C> {
        let Some(door) = &self.door else { return Session::Plain };
        let shared = self.shared();
        match &shared.session {
            Some(connection) => Session::Open(Arc::clone(connection), shared.opened),
            None => Session::Shut(Arc::clone(door)),
        }
    }

    pub fn enter(&self, connection: C) {
        let mut shared = self.shared();
        shared.session = Some(Arc::new(connection));
        shared.opened += 1;
    }

    /// Whether an error says that the session of this number is over; then it is forgotten, unless another call has
    /// opened a new one in the meantime.
    pub fn leave(&self, number: u64, error: &Error) -> bool {
        let is_over = self.door.as_ref().is_some_and(|door| door.is_over(error));
        let mut shared = self.shared();
        if is_over && shared.opened == number {
            shared.session = None;
        }
        is_over
    }

    /// The wait before another attempt, where one is worth it after so many have failed.
    pub fn retry_after(&self, error: &Error, may_be_repeated: bool, failed: u32) -> Option<Duration> {
        if failed >= self.settings.attempts {
            return None;
        }
        let by_code = C::POLICY.retry_codes.iter().any(|code| error.has_code(code));
        // A server that says when to come back has done nothing; a gateway does not know what the server did.
        let by_status = match error.status {
            429 => true,
            503 => error.retry_after.is_some() || may_be_repeated,
            502 | 504 => may_be_repeated,
            _ => false,
        };
        let delay = error.delay_at(self.settings.clock.today()).unwrap_or_default().max(self.settings.backoff(failed));
        (by_code || by_status).then_some(delay).filter(|delay| *delay <= self.settings.longest_delay)
    }

    fn shared(&self) -> MutexGuard<'_, Shared<C>> {
        // What is behind the lock is sound after every line, so a thread that panicked has spoilt nothing.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C: Clone> Clone for Core<C> {
    fn clone(&self) -> Self {
        Core {
            connection: self.connection.clone(),
            settings: self.settings.clone(),
            door: self.door.clone(),
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<C: fmt::Debug> fmt::Debug for Core<C> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Client");
        shown.field("connection", &self.connection).field("settings", &self.settings);
        shown.field("logs_in", &self.door.is_some()).finish()
    }
}
