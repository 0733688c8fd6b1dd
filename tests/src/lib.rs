//! What must hold of the pipeline as a whole and of the crate it writes. One test binary, for the sake of build time;
//! the cases stand in `cases/`.
#![cfg(test)]

mod artifacts;
mod behaviour;
mod cases;
mod clients;
mod codes;
mod defects;
mod fill;
mod merge;
mod mutations;
mod properties;
mod random;
mod regen;
mod round_trips;
mod tree;
mod vendors;
