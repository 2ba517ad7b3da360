//! `triage FILE`: cases in, one JSON line per case out. For reviewers and tests; the output is stable.
//!
//! Exit code 0 when every case was read; 2, with one line on standard error and no output, when anything
//! in the file is wrong.

use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;
use serde_json::{Map, Value, json};
use triage_core::reasoning::causes::causes;
use triage_core::reasoning::differential::patterns;
use triage_core::reasoning::{Certainty, assess};
use triage_exchange::case_file::{self, Case};
use triage_exchange::contradiction::reading::Decided;
use triage_exchange::explanation::{Change, explain};

const USAGE: &str = "usage: triage FILE   (FILE holds {\"vignettes\":[{\"id\":…,\"facts\":{…}}]})";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("triage: {}", message.replace(char::is_control, " "));
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(path), None) = (arguments.next(), arguments.next()) else {
        return Err(USAGE.into());
    };
    let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.to_string_lossy()))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{}: not UTF-8 text; expected a JSON file", path.to_string_lossy()))?;
    let cases = case_file::read(&text).map_err(|e| e.to_string())?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for case in &cases {
        writeln!(out, "{}", line(case)?).map_err(|e| e.to_string())?;
    }
    out.flush().map_err(|e| e.to_string())
}

/// One line of output. Keys may be added, never removed or renamed.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    urgency: &'static str,
    findings: Vec<&'static str>,
    not_excluded: Vec<&'static str>,
    patterns: Vec<&'static str>,
    causes: Vec<&'static str>,
    /// Facts that by themselves give this level.
    because: Map<String, Value>,
    /// `{"if":{field:value},"urgency":…}`: the level if that one field were different.
    would_change: Vec<Value>,
    /// `{"fields":[…],"read_as":{field:value},"why":…}`: fields that contradict each other. The rest of the
    /// line describes the case with every `read_as` applied.
    contradictions: Vec<Value>,
}

fn line(case: &Case) -> Result<String, String> {
    let assessment = assess(&case.facts);
    let ids = |certainty| {
        assessment.concluded.iter().filter(|c| c.certainty == certainty).map(|c| c.finding().code()).collect()
    };
    let explanation = explain(case);
    let change = |change: &Change| {
        let field = Map::from_iter([(change.field.to_owned(), change.value.clone())]);
        json!({ "if": field, "urgency": change.urgency.code() })
    };
    let contradiction = |decided: &Decided| {
        let read_as: Map<String, Value> =
            decided.read_as.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect();
        json!({ "fields": decided.fields, "read_as": read_as, "why": decided.why })
    };
    let line = Line {
        id: &case.id,
        urgency: assessment.urgency.code(),
        findings: ids(Certainty::Met),
        not_excluded: ids(Certainty::NotExcluded),
        patterns: patterns(&case.facts).iter().map(|pattern| pattern.code()).collect(),
        causes: causes(&case.facts).iter().map(|cause| cause.code()).collect(),
        because: explanation
            .because
            .iter()
            .map(|(field, value)| ((*field).to_owned(), (*value).clone()))
            .collect(),
        would_change: explanation.would_change.iter().map(change).collect(),
        contradictions: case.contradictions.iter().map(contradiction).collect(),
    };
    serde_json::to_string(&line).map_err(|e| e.to_string())
}
