//! The hand-written runtime that generated code calls.
