//! `cargo xtask`: builds, runs and tests the product.

fn main() {}
