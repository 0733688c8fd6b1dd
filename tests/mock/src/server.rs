//! A vendor at a port of this machine.
//!
//! Its thread ends when the server is dropped.

use crate::play::{Play, Trouble};
use crate::vendor::Vendor;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::{fmt, io};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A greater request is refused.
const MAXIMUM_BODY: usize = 64 << 20;

/// A vendor that answers at a port of this machine.
pub struct Server {
    play: Arc<Mutex<Play>>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Plays a vendor at this port; 0 takes one that is free.
    ///
    /// # Errors
    /// The port is taken, or the system gives none.
    pub fn start(vendor: Vendor, port: u16) -> io::Result<Server> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let play = Arc::new(Mutex::new(Play::new(vendor)));
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let shared = Arc::clone(&play);
        let thread = std::thread::spawn(move || runtime.block_on(serve(listener, shared, stopped)));
        Ok(Server { play, address, stop: Some(stop), thread: Some(thread) })
    }

    /// The URL that calls begin with.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The next call goes wrong, or the one after those that already do.
    pub fn trouble(&self, trouble: Trouble) {
        self.play().trouble(trouble);
    }

    /// The session that is open is over.
    pub fn expire(&self) {
        self.play().expire();
    }

    /// The methods that were called since this was asked last, in order.
    pub fn calls(&self) -> Vec<String> {
        let mut play = self.play();
        let calls = play.calls().to_vec();
        play.forget();
        calls
    }

    /// How many errors are documented for a method.
    pub fn errors(&self, method: &str) -> usize {
        self.play().vendor().method(method).map_or(0, |method| method.errors.len())
    }

    /// Waits until the server ends, which it does when its process is ended.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so.
            let _ = thread.join();
        }
    }

    fn play(&self) -> MutexGuard<'_, Play> {
        self.play.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Server({})", self.url())
    }
}

async fn serve(listener: std::net::TcpListener, play: Arc<Mutex<Play>>, mut stopped: oneshot::Receiver<()>) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = &mut stopped => return,
        };
        // A connection that went away before it was taken is nobody's loss.
        let Ok((stream, _)) = accepted else { continue };
        let play = Arc::clone(&play);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(request, Arc::clone(&play)));
            // What breaks is the caller's to find out.
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// The answer; an error breaks the connection.
async fn answer(
    request: hyper::Request<Incoming>,
    play: Arc<Mutex<Play>>,
) -> Result<hyper::Response<Full<Bytes>>, io::Error> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, MAXIMUM_BODY).collect().await.map_err(|_| io::Error::other("no whole request"))?;
    let request = hyper::Request::from_parts(parts, body.to_bytes().to_vec());
    let answer = play.lock().unwrap_or_else(PoisonError::into_inner).answer(&request);
    let answer = answer.ok_or_else(|| io::Error::other("asked to break the connection"))?;
    Ok(answer.map(|body| Full::new(Bytes::from(body))))
}
