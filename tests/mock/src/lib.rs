//! A local server that plays a vendor, for tests of whoever calls it. What it knows it has from the vendor's specs: which
//! methods there are, what they require, what they answer, which errors they document.
//!
//! `vendor` reads the specs, `heard` understands a request, `play` answers it without input and output, and `server`
//! does that at a port of this machine. It keeps some records that can be listed, read and changed, and it fails when it
//! is told to, which `order` understands.

mod guard;
mod heard;
mod invent;
mod order;
mod play;
mod records;
mod refuse;
mod server;
mod tree;
mod vendor;

pub use play::{Play, Trouble};
pub use server::Server;
pub use vendor::{Known, Vendor};
