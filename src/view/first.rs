//! The first screen as plain HTML, usable before the page runs and without any script.
//!
//! It shares its parts with `signs.rs`, so that nothing moves when the running screen takes its place. Each tap
//! is a native checkbox whose state lives in the page; the style sheet shows the emergency card for a ticked sign.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::{QuestionId, question};
use triage_core::protocol::red_flag::Route;
use triage_core::words::en::question::{self as asking, words};
use triage_core::words::en::{outcome, screen};
use yew::prelude::*;

use crate::frame::{ask, brand_top, frame, help_words, kept_here, main, reviewed};
use crate::level::{bend, shape};
use crate::numbers;
use crate::outcome::net;
use crate::parts::{Choice, all, bar, card, el, el_with, fold, plain, some, text};

/// What the boxes of the signs are called: the style sheet and the loader know it.
pub const SIGN: &str = "sign";

/// The whole static screen.
#[component]
#[inline(never)]
pub fn FirstScreen() -> Html {
    let told = words(QuestionId::Signs);
    let codes = question(QuestionId::Signs).map_or(&[][..], |question| question.kind.choices());
    let signs = codes.iter().zip(told.choices).map(|(choice, words)| Choice {
        kind: "checkbox",
        name: SIGN,
        value: choice.code,
        label: words.label.into(),
        hint: words.hint.into(),
        mark: Html::default(),
        class: "choice",
        is_chosen: false,
        changed: Callback::noop(),
    });
    let help = el_with("a", &["class", "href"], vec![some("help"), some("#help")], vec![help_words()]);
    let form = el_with(
        "form",
        &["class", "autocomplete"],
        vec![some("signs"), some("off")],
        vec![list(signs.collect()), emergency()],
    );
    frame("signs", brand_top(help), main(vec![form, actions(), foot(numbers::by_region(), None)]))
}

/// The question and its signs, the same before and after the page runs.
#[inline(never)]
pub fn list(signs: Vec<Choice>) -> Html {
    let told = words(QuestionId::Signs);
    let group = el_with(
        "div",
        &["class", "role", "aria-label"],
        vec![some("choices joined"), some("group"), some(told.title)],
        signs.into_iter().map(card).collect(),
    );
    all(vec![ask(told.title, told.hint), group])
}

/// What a ticked sign means, while nothing runs.
#[inline(never)]
fn emergency() -> Html {
    let mistake = el_with(
        "button",
        &["type", "class"],
        vec![some("reset"), some("quiet")],
        vec![plain(screen::TICKED_BY_MISTAKE)],
    );
    el_with(
        "section",
        &["class", "data-level", "role"],
        vec![some("level"), some(Urgency::Emergency.code()), some("alert")],
        vec![
            bend(),
            shape(Urgency::Emergency),
            text("h2", "", outcome::title(Urgency::Emergency, Route::Usual)),
            text("p", "by", screen::CALL_NOW),
            numbers::by_region(),
            text("p", "", outcome::statement(Urgency::Emergency)),
            mistake,
        ],
    )
}

/// Boxes drawn as buttons: a press is kept from the very first moment.
#[inline(never)]
fn actions() -> Html {
    let action = |class, value: &'static str, label: &'static str| {
        html! {
            <label class={class}>
                <input type="checkbox" name="go" value={value} data-action={value} autocomplete="off" />
                { label }
            </label>
        }
    };
    let waiting =
        el_with("p", &["class", "role"], vec![some("waiting"), some("status")], vec![plain(screen::WAITING)]);
    bar(vec![
        waiting,
        el("noscript", "", vec![text("p", "waiting", screen::NO_SCRIPT)]),
        action("alt", "not-sure", asking::NOT_SURE),
        action("go", "none", asking::NONE_OF_THESE),
    ])
}

/// Below the fold: the numbers, what to watch for, and what this is not.
#[inline(never)]
pub fn foot(telling: Html, country: Option<&'static Country>) -> Html {
    let failed = el_with(
        "p",
        &["class", "data-when", "role", "hidden"],
        vec![some("unreviewed"), some("failed"), some("alert"), some("")],
        vec![plain(screen::FAILED)],
    );
    let numbers = el_with(
        "section",
        &["class", "id"],
        vec![some("section"), some("help")],
        vec![text("h2", "", screen::NUMBERS), telling],
    );
    el(
        "div",
        "foot",
        vec![
            el("noscript", "", vec![text("p", "unreviewed", screen::NO_SCRIPT)]),
            failed,
            numbers,
            fold(outcome::heading(Section::SafetyNet), "", net::signs(country, Urgency::SelfCare)),
            text("p", "", asking::start(numbers::emergency(country))),
            text("p", "", asking::START_UNDER_16),
            reviewed(),
            kept_here(),
        ],
    )
}
