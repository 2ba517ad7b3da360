//! Prints the number for diaries from 0 to below the first argument.

fn main() {
    let to = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", triage_trace::trace(0, to));
}
