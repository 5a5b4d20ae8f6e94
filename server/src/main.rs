//! The binary `bescheid`.

fn main() {}
