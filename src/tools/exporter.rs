//! Writes the protocol of a revision as JSON: scripts/clinical-diff.sh runs it in a copy of the revision to compare with.

use triage_core::protocol::red_flag::RED_FLAGS;
use triage_tools::symbolic::export;

fn main() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string(&export::protocol(RED_FLAGS))?);
    Ok(())
}
