//! One call, from the request to the response: what to send and how long to wait, without sending and waiting.
//!
//! A method enters; the clients ask [`Exchange::next`] what to do and tell it what came of it. Both clients differ in
//! how they do it alone.

use super::super::api_error::Error;
use super::super::method::Method;
use super::super::own::own;
use super::super::request::{self, RequestError};
use super::core::{Core, Door, Session};
use super::failure::{Broken, BrokenKind, ClientError};
use std::sync::Arc;
use std::time::Duration;

/// What a client has to do.
pub enum Next<T> {
    /// Wait, then ask again.
    Sleep(Duration),
    /// Send this, tell what came of it, then ask again.
    Send(http::Request<Vec<u8>>),
    /// Nothing: this is what came of it all.
    Return(Result<T, ClientError>),
}

type Owned<M> = <M as Method>::Response<'static>;

/// A call that is under way.
pub struct Exchange<'c, M: Method> {
    core: &'c Core<M::Connection>,
    method: &'c M,
    stage: Stage<Owned<M>, M::Connection>,
    /// How many attempts have failed, of the call and of the login before it.
    failed: u32,
    /// A session was over, and the call is repeated with another.
    renewed: bool,
}

enum Stage<T, C> {
    /// It waits for its place in the line.
    Begin,
    /// It is its turn.
    Turn,
    /// An attempt has failed, and another will follow.
    Wait(Duration),
    /// The call is on its way, with the session of this number.
    Called(u64),
    /// The login is on its way.
    Knocked(Arc<dyn Door<C>>),
    /// It is over.
    End(Result<T, ClientError>),
    /// The outcome was handed out.
    Left,
}

impl<'c, M: Method> Exchange<'c, M> {
    /// A call that is still to be made.
    pub fn new(core: &'c Core<M::Connection>, method: &'c M) -> Self {
        Exchange { core, method, stage: Stage::Begin, failed: 0, renewed: false }
    }

    /// What to do now.
    pub fn next(&mut self) -> Next<Owned<M>> {
        loop {
            match std::mem::replace(&mut self.stage, Stage::Left) {
                Stage::Wait(time) => {
                    self.stage = Stage::Begin;
                    return Next::Sleep(time);
                }
                Stage::Begin => {
                    let time = self.core.reserve();
                    self.stage = Stage::Turn;
                    if !time.is_zero() {
                        return Next::Sleep(time);
                    }
                }
                Stage::Turn => {
                    if let Some(request) = self.request() {
                        return Next::Send(request);
                    }
                }
                Stage::End(outcome) => return Next::Return(outcome),
                // Whoever asks before saying what came of a request has no answer.
                Stage::Called(_) | Stage::Knocked(_) | Stage::Left => {
                    let (kind, source) = (BrokenKind::Lost, "the client told nothing of an answer".into());
                    return Next::Return(Err(ClientError::Transport(Broken { source, kind })));
                }
            }
        }
    }

    /// An answer came.
    pub fn answered(&mut self, response: &http::Response<Vec<u8>>) {
        self.stage = match std::mem::replace(&mut self.stage, Stage::Left) {
            Stage::Knocked(door) => match door.open(&self.core.connection, response) {
                Ok(Some(connection)) => {
                    self.core.enter(connection);
                    Stage::Begin
                }
                Ok(None) => Stage::End(Err(ClientError::NoSession)),
                Err(error) => self.refused(error, door.may_be_repeated(), |error| {
                    ClientError::Login(Box::new(ClientError::Api(error)))
                }),
            },
            Stage::Called(number) => match self.read(response) {
                Ok(found) => Stage::End(Ok(own(found))),
                Err(error) if !self.renewed && self.core.leave(number, &error) => {
                    self.renewed = true;
                    Stage::Begin
                }
                Err(error) => self.refused(error, M::IDEMPOTENT, ClientError::Api),
            },
            other => other,
        };
    }

    /// No answer came, or not all of it.
    pub fn broke(&mut self, broken: Broken) {
        let (may_be_repeated, is_login) = match &self.stage {
            Stage::Knocked(door) => (door.may_be_repeated(), true),
            _ => (M::IDEMPOTENT, false),
        };
        self.failed += 1;
        let is_worth_it = match broken.kind {
            BrokenKind::Unsent => true,
            BrokenKind::Lost => may_be_repeated,
            BrokenKind::TooLarge | BrokenKind::Refused => false,
        };
        let settings = &self.core.settings;
        self.stage = if is_worth_it && self.failed < settings.attempts {
            Stage::Wait(settings.backoff(self.failed))
        } else {
            let error = ClientError::Transport(broken);
            Stage::End(Err(if is_login { ClientError::Login(Box::new(error)) } else { error }))
        };
    }

    /// The request whose turn it is; `None` where it cannot be sent, which ends the call.
    fn request(&mut self) -> Option<http::Request<Vec<u8>>> {
        let (made, stage) = match self.core.session() {
            Session::Plain => (self.written(&self.core.connection), Stage::Called(0)),
            Session::Open(connection, number) => (self.written(&connection), Stage::Called(number)),
            Session::Shut(door) => (door.knock(&self.core.connection), Stage::Knocked(door)),
        };
        match made {
            Ok(request) => {
                self.stage = stage;
                Some(request)
            }
            Err(error) => {
                self.stage = Stage::End(Err(ClientError::Request(error)));
                None
            }
        }
    }

    fn written(&self, connection: &M::Connection) -> Result<http::Request<Vec<u8>>, RequestError> {
        if self.core.settings.unchecked {
            self.method.to_http_unchecked(connection)
        } else {
            self.method.to_http(connection)
        }
    }

    fn read<'a>(&self, response: &'a http::Response<Vec<u8>>) -> Result<M::Response<'a>, Error> {
        let reply = request::reply(response);
        M::from_reply(if self.core.settings.strict { reply.strict() } else { reply })
    }

    fn refused(
        &mut self,
        error: Error,
        may_be_repeated: bool,
        named: impl FnOnce(Error) -> ClientError,
    ) -> Stage<Owned<M>, M::Connection> {
        self.failed += 1;
        match self.core.retry_after(&error, may_be_repeated, self.failed) {
            Some(time) => Stage::Wait(time),
            None => Stage::End(Err(named(error))),
        }
    }
}
