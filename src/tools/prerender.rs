//! Prints what the build takes from these sources: `prerender NAME` the text for the placeholder `{{NAME}}` of a
//! template, and `prerender first.en`, `rest.en` and `companion.en` the files of words.

use std::process::ExitCode;

use triage_core::words::Part;
use triage_core::words::screen;
use triage_tools::words;
use triage_tools::words::english;
use triage_tools::{app, drawn, embed};
use triage_view::{FirstScreen, FirstScreenProps};
use yew::LocalServerRenderer;

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let found = match wanted.as_str() {
        "title" => Some(screen::page_title(english()).to_owned()),
        "first-screen" => Some(first_screen()),
        "snippet" => Some(embed::snippet()),
        "safety" => Some(embed::safety()),
        other => match other.split_once('.') {
            Some(("first", tag)) => Some(words::file_of(tag, Part::First)),
            Some(("rest", tag)) => Some(words::file_of(tag, Part::Rest)),
            Some(("companion", tag)) => Some(words::file_of(tag, Part::Companion)),
            _ => app::part(other),
        },
    };
    let Some(found) = found else {
        eprintln!(
            "prerender: no part is called “{wanted}”; known are title, first-screen, first.en, rest.en, companion.en, snippet, safety, and those of src/tools/app.rs"
        );
        return ExitCode::from(2);
    };
    print!("{found}");
    ExitCode::SUCCESS
}

/// The first screen, through the same view that the page draws with.
fn first_screen() -> String {
    drawn(
        LocalServerRenderer::<FirstScreen>::with_props(FirstScreenProps { words: english() })
            .hydratable(false)
            .render(),
    )
}
