//! Draws a screen. One file per screen; `parts/` knows nothing of the domain, `drawings/` holds the figures as data.
//!
//! It makes no clinical decision and no browser call: a session comes in, events go out.

mod about_which;
mod app;
mod asked;
mod check;
mod companion;
pub mod drawings;
mod first;
mod frame;
mod given;
mod into_view;
mod keeping;
mod level;
mod mistake;
mod numbers;
mod onward;
mod outcome;
pub mod pane;
mod parts;
mod questions;
mod second;
mod self_test;
mod send;
mod signs;
mod site;
pub mod split;
mod waiting;

use triage_core::protocol::question::QuestionId;
use triage_core::session::{Event, Screen, Session, screen};
use triage_core::words::Words;
use yew::prelude::*;

pub use app::{AppParts, AppPartsProps};
pub use companion::{Device, Files, Kept, Lasts, Opened, Shown, companion, heading, paper, reason};
pub use first::{FirstScreen, FirstScreenProps, early};
pub use into_view::{BEGAN, CALENDAR_AT, COMES_BACK_TO, COUNTRY_LIST, DIARY_FILE, NOTE, selector};
pub use second::second_screen;

/// A session and where its events go.
#[derive(Properties, PartialEq, Clone, Debug)]
pub struct RootProps {
    /// What to draw.
    pub session: Session,
    /// The language to draw it in.
    pub words: Words,
    /// The address of the page with the rules.
    #[prop_or_default]
    pub rules: AttrValue,
    /// Called with everything that the runner does.
    pub on_event: Callback<Event>,
}

/// The screen of a session, as a component.
#[component]
pub fn Root(props: &RootProps) -> Html {
    view(&props.session, props.words, &props.rules, &props.on_event)
}

/// The screen of a session in a language. `rules` is the address of the page with the rules.
///
/// The page calls this on every event, even if nothing changed: a tap that the visit did not accept has already changed
/// the checkbox in the page, and drawing again corrects it.
pub fn view(session: &Session, words: Words, rules: &AttrValue, on_event: &Callback<Event>) -> Html {
    match screen(session) {
        Screen::Question(asked) if asked.asked.id == QuestionId::Signs => {
            signs::signs(session, words, &asked, on_event)
        }
        Screen::Question(asked) => questions::questions(words, &asked, on_event),
        Screen::AboutWhich(asked) => about_which::about_which(words, &asked, on_event),
        Screen::Mistake(answers) => mistake::mistake(words, &answers, on_event),
        Screen::Check(check) => check::check(session, words, &check, on_event),
        Screen::Companion(_) => waiting::waiting(words, session.companion_parts, on_event),
        Screen::Outcome(outcome) => outcome::outcome(session, words, &outcome, rules, on_event),
    }
}
