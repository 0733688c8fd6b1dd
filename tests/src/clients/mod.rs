//! Both clients against the servers that play the vendors: every documented error, attempts, pauses, logins, pages.
//!
//! No test waits: the clock of the clients jumps.

mod attempts;
mod errors;
mod examples;
mod lists;
mod secrets;
mod sessions;
mod settings;

use contactory::runtime::{AsyncClient, BlockingClient, ClientError, ClientSettings, Clock, Connection, Login, Method};
use contactory::{iovox, planfix, superoffice};
use mock::{Server, Vendor};
use std::collections::BTreeMap;
use std::future::ready;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::runtime::Runtime;

/// A clock that stands still unless somebody waits.
#[derive(Debug, Default)]
struct Jumping(Mutex<Vec<Duration>>);

impl Jumping {
    /// The waits so far.
    fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }
}

impl Clock for Jumping {
    fn now(&self) -> Duration {
        self.waits().iter().sum()
    }

    fn today(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_793_610_000) + self.now()
    }

    fn sleep(&self, time: Duration) {
        self.0.lock().unwrap().push(time);
    }

    fn rest(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.sleep(time);
        Box::pin(ready(()))
    }
}

/// A server of its own for each test; the specs are read once.
fn play(vendor: &str) -> Server {
    static READ: Mutex<BTreeMap<String, Arc<Vendor>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap();
    let vendor = read.entry(vendor.to_owned()).or_insert_with(|| {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(vendor);
        Arc::new(Vendor::read(&specs).unwrap())
    });
    Server::start(Arc::clone(vendor), 0).unwrap()
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// A client of each kind, each with a clock of its own.
struct Both<C> {
    waiting: BlockingClient<C>,
    eager: AsyncClient<C>,
    clocks: [Arc<Jumping>; 2],
    runtime: Runtime,
}

impl<C: Connection + Clone> Both<C> {
    fn new(connection: C, settings: ClientSettings) -> Self {
        let clocks = [Arc::new(Jumping::default()), Arc::new(Jumping::default())];
        let with = |at: usize| ClientSettings { clock: Arc::clone(&clocks[at]) as Arc<dyn Clock>, ..settings.clone() };
        Both {
            waiting: BlockingClient::new(connection.clone()).settings(with(0)),
            eager: AsyncClient::new(connection).unwrap().settings(with(1)),
            clocks,
            runtime: runtime(),
        }
    }

    fn login(self, login: impl Login<Connection = C> + Clone + Send + Sync + 'static) -> Self {
        Both { waiting: self.waiting.login(login.clone()), eager: self.eager.login(login), ..self }
    }

    /// What one client and then the other brings; `before` prepares the server for each.
    fn call<M: Method<Connection = C>>(
        &self,
        method: &M,
        before: impl Fn(),
    ) -> [Result<M::Response<'static>, ClientError>; 2] {
        before();
        let first = self.waiting.call(method);
        before();
        [first, self.runtime.block_on(self.eager.call(method))]
    }
}

fn planfix_at(server: &Server) -> planfix::Connection {
    planfix::Connection::new("my-account", planfix::Credentials::token("my-key", "my-token")).base_url(server.url())
}

fn iovox_at(server: &Server) -> iovox::Connection {
    iovox::Connection::new(iovox::Credentials::key("me", "my-key")).base_url(server.url())
}

fn superoffice_at(server: &Server) -> superoffice::Connection {
    superoffice::Connection::at(server.url(), superoffice::Credentials::bearer("my-token"))
}

fn once() -> ClientSettings {
    ClientSettings { attempts: 1, ..ClientSettings::default() }
}
