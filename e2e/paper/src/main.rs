//! Turns clean sample pages into office scans and phone photographs.

fn main() {}
