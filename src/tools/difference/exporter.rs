//! The program that writes the protocol of another revision as JSON: built by scripts/clinical-diff.sh against its core.

mod export;
mod protocol;

fn main() -> Result<(), serde_json::Error> {
    let protocol = export::protocol(triage_core::protocol::red_flag::RED_FLAGS);
    println!("{}", serde_json::to_string(&protocol)?);
    Ok(())
}
