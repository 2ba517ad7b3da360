//! `triage FILE`: cases in, one JSON line per case out. For reviewers and tests; the output is stable.
//! `triage --fields`: every field that a case can have, with its values and what they mean to the rules.
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
use triage_exchange::field::{FIELDS, Field, Kind};

const USAGE: &str =
    "usage: triage FILE   (FILE holds {\"vignettes\":[{\"id\":…,\"facts\":{…}}]}), or triage --fields";

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
    if path == "--fields" {
        return write!(std::io::stdout().lock(), "{}", fields()).map_err(|e| e.to_string());
    }
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

/// Every field, a line each: its name, the values it accepts, and the facts or the measure that these set.
fn fields() -> String {
    let line = |field: &Field| {
        let (values, sets) = match field.kind {
            Kind::Flag(fact) => ("true | false".to_owned(), fact.code().to_owned()),
            Kind::Choice(values) => {
                let words: Vec<String> = values.iter().map(|(word, _)| format!("\"{word}\"")).collect();
                let facts: Vec<&str> =
                    values.iter().flat_map(|(_, facts)| *facts).map(|fact| fact.code()).collect();
                (words.join(" | "), facts.join(" "))
            }
            Kind::Number(measure, limit) => (format!("0 to {limit}"), measure.code().to_owned()),
            Kind::Dates(fact, measure, limit) => {
                (format!("0 to {limit}"), format!("{} {}", measure.code(), fact.code()))
            }
            Kind::Unused(limit) => (format!("0 to {limit}"), "no rule uses it".to_owned()),
        };
        format!("{}\t{values} | \"unknown\"\t{sets}\n", field.name)
    };
    FIELDS.iter().map(line).collect()
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
