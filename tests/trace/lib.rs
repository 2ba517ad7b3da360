//! What the companion says of random diaries, as one number (C19): `tests/scripts/same-everywhere.test.mjs` compares the
//! number of a native program with that of the same code in WebAssembly, where a `usize` has 32 bits.

// The generator is that of the native tests, which use all of it.
#[allow(dead_code, clippy::indexing_slicing, clippy::unwrap_used, clippy::panic)]
#[path = "../companion/cast.rs"]
mod cast;
#[allow(dead_code, clippy::indexing_slicing, clippy::unwrap_used, clippy::panic)]
#[path = "../companion/diaries.rs"]
mod diaries;

use std::fmt::Write;

use triage_core::companion::progress::progress;

/// Days of each diary, and the hour at which it is read.
const DAYS: usize = 21;
const EVENING: u16 = 18 * 60;

/// Diaries from this seed to below that one: all that follows from each on its last days, hashed with FNV-1a.
///
/// Not by the trait `Hash`, which reads a `usize` and the number of a variant in the width of the machine.
// WebAssembly has no other way to export a function that takes numbers.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub extern "C" fn trace(from: u64, to: u64) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for seed in from..to {
        // Neighboring seeds give streams that are alike.
        let diary = diaries::diary(seed.wrapping_mul(0x2545_f491_4f6c_dd1d), DAYS);
        for day in [DAYS / 2, DAYS - 1, DAYS] {
            let said = progress(&diary.entries, &cast::now(day, EVENING));
            // It never fails: `write_str` takes everything.
            let _ = write!(hash, "{said:?}");
        }
    }
    hash.0
}

struct Fnv(u64);

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        Ok(())
    }
}
