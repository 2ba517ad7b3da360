//! The protocol for clinicians: `protocol markdown`, `protocol page` or `protocol flow` prints it in that form.

use std::process::ExitCode;

use triage_tools::document::{FLOW_FILE, flow, markdown, page};

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let text = match wanted.as_str() {
        "markdown" => markdown(FLOW_FILE),
        "page" => page::page(),
        "flow" => Ok(flow::drawing(2)),
        _ => Err(format!("no form is called “{wanted}”; known are: markdown, page, flow")),
    };
    match text {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("protocol: {message}");
            ExitCode::from(2)
        }
    }
}
