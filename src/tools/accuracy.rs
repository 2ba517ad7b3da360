//! How the protocol does on every set of cases, as a table: what `make accuracy` prints.

use std::process::ExitCode;

use triage_core::protocol::Urgency;
use triage_tools::cases::{SETS, Score, Vignette};
use triage_tools::document::accuracy::{HEADINGS, columns};

fn main() -> ExitCode {
    match table() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("accuracy: {message}");
            ExitCode::from(2)
        }
    }
}

fn table() -> Result<(), String> {
    let mut contradictory = Vec::new();
    print(&HEADINGS.map(str::to_owned));
    for set in &SETS {
        let cases = set.cases()?;
        print(&columns(set.name, &Score::of(&cases)));
        let contradicting = cases.iter().filter(|case| case.contradicts_itself());
        contradictory.extend(contradicting.map(|case| format!("{} {}", set.name, case.id())));
        for urgency in Urgency::ALL.into_iter().rev() {
            let of_level: Vec<&Vignette> =
                cases.iter().filter(|case| case.reading.expected == urgency).collect();
            print(&columns(&format!("  {}", urgency.code()), &Score::of(of_level)));
        }
    }
    println!("\nNo case was written or rated by a clinician.");
    if !contradictory.is_empty() {
        let list = contradictory.join(", ");
        println!("{} with contradictions, taken at the more careful reading: {list}.", contradictory.len());
    }
    for set in &SETS {
        println!("{}: {}", set.name, set.origin);
    }
    Ok(())
}

fn print(columns: &[String; 10]) {
    let [name, rest @ ..] = columns;
    let rest: Vec<String> = rest.iter().map(|column| format!("{column:>12}")).collect();
    println!("{name:<16}{}", rest.concat());
}
