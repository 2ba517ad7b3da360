//! `clinical-diff FILE NAME`: what the rules and questions of the working tree change against those in FILE.
//!
//! FILE is what `export` wrote at the revision called NAME. `make clinical-diff BASE=…` does both (scripts/clinical-diff.sh).

use std::process::ExitCode;

use triage_core::protocol::red_flag::RED_FLAGS;
use triage_exchange::case_file;
use triage_tools::difference::protocol::Protocol;
use triage_tools::difference::report::report;
use triage_tools::difference::{compare, export};

const VIGNETTES: &str = include_str!("../../tests/data/vignettes.json");

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
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(name), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: clinical-diff FILE NAME   (or: make clinical-diff BASE=<git revision>)".into());
    };
    let text = std::fs::read_to_string(&file).map_err(|e| format!("{file}: {e}"))?;
    let base: Protocol = serde_json::from_str(&text).map_err(|e| format!("{file}: not a protocol: {e}"))?;
    let cases = case_file::read(VIGNETTES).map_err(|e| e.to_string())?;
    Ok(report(&compare(&base, &export::protocol(RED_FLAGS), &cases), &name))
}
