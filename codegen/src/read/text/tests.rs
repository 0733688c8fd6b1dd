//! Pages as they come, in our own words.
