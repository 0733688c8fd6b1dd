//! Nothing: this package has benchmarks alone, and Cargo wants a target beside them.
