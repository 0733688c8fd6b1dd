//! What must hold of the pipeline and of the crate it writes; the cases stand beside this file.
