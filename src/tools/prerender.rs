//! Writes what the build takes from these sources: `prerender NAME` prints the HTML for the mark `{{NAME}}` of
//! a page, and `prerender words` the file of words.

use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};

use triage_core::words::en::screen;
use triage_tools::embed;
use triage_view::{FirstScreen, packed};
use yew::LocalServerRenderer;

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    match wanted.as_str() {
        "title" => print!("{}", screen::PAGE_TITLE),
        "words" => print!("{}", packed::file()),
        "first-screen" => print!("{}", first_screen()),
        "snippet" => print!("{}", embed::snippet()),
        "safety" => print!("{}", embed::safety()),
        _ => {
            eprintln!(
                "prerender: no part is called “{wanted}”; known are: title, first-screen, words, snippet, safety"
            );
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// The first screen, through the same view that the page draws with.
fn first_screen() -> String {
    let mut drawing = pin!(LocalServerRenderer::<FirstScreen>::new().hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    // Nothing in a drawing waits, so this ends with the first call.
    loop {
        if let Poll::Ready(html) = drawing.as_mut().poll(&mut context) {
            return html;
        }
    }
}
