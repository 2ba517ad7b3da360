//! Writes the protocol of another revision as JSON: scripts/clinical-diff.sh builds this program against that core.

mod export;
mod protocol;

fn main() -> Result<(), serde_json::Error> {
    let protocol = export::protocol(triage_core::protocol::red_flag::RED_FLAGS);
    println!("{}", serde_json::to_string(&protocol)?);
    Ok(())
}
