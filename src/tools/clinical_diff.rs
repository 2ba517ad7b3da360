//! `clinical-diff FILE NAME [OUT]`: how the rules and questions of the working tree differ from those in FILE.
//!
//! FILE is what `exporter` wrote at the revision called NAME. `make clinical-diff BASE=…` runs both.
//! A change to a few rules is counted exactly. A change to many, or any change with OUT, becomes a document for a
//! physician: every case that moves, and a sample of interviews. Whatever is above the mark in OUT is preserved.

use std::process::ExitCode;

use triage_core::protocol::red_flag::RED_FLAGS;
use triage_tools::cases::{PUBLIC, SETS};
use triage_tools::difference::report::report;
use triage_tools::difference::{compare, large};
use triage_tools::symbolic::export;
use triage_tools::symbolic::protocol::Protocol;

/// How many interviews are in the calm sample of a large change.
const RUNNERS: usize = 1_000_000;

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("clinical-diff: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (file, name, out) = match arguments.as_slice() {
        [file, name] => (file, name, None),
        [file, name, out] => (file, name, Some(out)),
        _ => {
            return Err(
                "usage: clinical-diff FILE NAME [OUT]   (or: make clinical-diff BASE=<git revision>)".into(),
            );
        }
    };
    let text = std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?;
    let base: Protocol = serde_json::from_str(&text).map_err(|e| format!("{file}: not a protocol: {e}"))?;
    let head = export::protocol(RED_FLAGS);
    let document = || -> Result<String, String> {
        let sets = SETS.iter().map(|set| Ok((set.name, set.cases()?)));
        Ok(large::document(&base, &head, name, sets.collect::<Result<_, String>>()?, RUNNERS))
    };
    match out {
        Some(out) => {
            let existing = std::fs::read_to_string(out).unwrap_or_default();
            let text = large::below_what_was_written_by_hand(&existing, &document()?);
            std::fs::write(out, text).map_err(|e| format!("{out}: {e}"))?;
            Ok(String::new())
        }
        None if large::is_large(&base, &head) => document(),
        None => {
            let cases: Vec<_> = PUBLIC.cases()?.into_iter().map(|case| case.case).collect();
            Ok(report(&compare(&base, &head, &cases), name))
        }
    }
}
