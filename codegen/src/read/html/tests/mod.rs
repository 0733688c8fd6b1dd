//! HTML in, blocks out.
