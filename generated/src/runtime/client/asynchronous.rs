//! A client for async code, over reqwest. It needs tokio, as reqwest does.
//!
//! Calls enter, responses leave; what to send and how long to wait says `exchange`.

use super::super::connection::Connection;
use super::super::login::Login;
use super::super::method::Method;
use super::super::paging::Paged;
use super::USER_AGENT;
use super::core::Core;
use super::exchange::{Exchange, Next};
use super::failure::{Broken, BrokenKind, ClientError};
use super::settings::ClientSettings;
use super::stream::{ItemStream, PageStream};
use reqwest::redirect;

/// Calls a vendor. Its clones share session, pace and connections.
#[derive(Debug, Clone)]
pub struct AsyncClient<C> {
    core: Core<C>,
    agent: reqwest::Client,
}

impl<C: Connection + Clone> AsyncClient<C> {
    /// A client of this connection.
    ///
    /// # Errors
    /// The system has no certificates to trust, or none that can be read.
    pub fn new(connection: C) -> Result<Self, ClientError> {
        // Redirects are not followed: nobody but the vendor gets credentials.
        let agent = reqwest::Client::builder().redirect(redirect::Policy::none()).user_agent(USER_AGENT).build();
        let agent = agent.map_err(|error| ClientError::Transport(broken(error)))?;
        Ok(AsyncClient { core: Core::new(connection), agent })
    }

    /// Calls in this way.
    pub fn settings(mut self, settings: ClientSettings) -> Self {
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
    pub async fn call<M: Method<Connection = C>>(&self, method: &M) -> Result<M::Response<'static>, ClientError> {
        let mut exchange = Exchange::new(&self.core, method);
        loop {
            match exchange.next() {
                Next::Sleep(time) => self.core.settings.clock.rest(time).await,
                Next::Send(request) => match self.send(request).await {
                    Ok(response) => exchange.answered(&response),
                    Err(broken) => exchange.broke(broken),
                },
                Next::Return(outcome) => return outcome,
            }
        }
    }

    /// The pages of a list, from the page that the request asks for.
    pub fn pages<R: Paged<Connection = C>>(&self, request: R) -> PageStream<C, R> {
        PageStream::new(self.clone(), request)
    }

    /// The items of a list, from the page that the request asks for. A page is read when it is needed.
    pub fn items<R: Paged<Connection = C>>(&self, request: R) -> ItemStream<C, R> {
        ItemStream::new(self.pages(request))
    }

    async fn send(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, Broken> {
        let mut request = reqwest::Request::try_from(request).map_err(broken)?;
        if request.body().and_then(reqwest::Body::as_bytes).is_some_and(<[u8]>::is_empty) && !request.method().is_safe()
        {
            request.headers_mut().insert(http::header::CONTENT_LENGTH, http::HeaderValue::from_static("0"));
        }
        *request.timeout_mut() = Some(self.core.settings.timeout);
        let mut response = self.agent.execute(request).await.map_err(broken)?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            if body.len().saturating_add(chunk.len()) > self.core.settings.max_body {
                let source = format!("more than {} bytes", self.core.settings.max_body).into();
                return Err(Broken { source, kind: BrokenKind::TooLarge });
            }
            body.extend_from_slice(&chunk);
        }
        let mut answer = http::Response::new(body);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = response.headers().clone();
        Ok(answer)
    }
}

/// What reqwest says, without the URL: parameters stand in it.
fn broken(error: reqwest::Error) -> Broken {
    let kind = if error.is_builder() {
        BrokenKind::Refused
    } else if error.is_connect() {
        BrokenKind::Unsent
    } else {
        BrokenKind::Lost
    };
    Broken { source: error.without_url().into(), kind }
}
