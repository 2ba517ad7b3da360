//! The first screen as plain HTML, usable before the page runs and without any script.
//!
//! It shares its parts with `signs.rs`, so that nothing moves when the running screen takes its place. Each tap
//! is a native checkbox whose state lives in the page; the style sheet shows the emergency card for a ticked sign.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::question::{QuestionId, question};
use triage_core::words::en::question::{self as asking, words};
use triage_core::words::en::{outcome, screen};
use yew::prelude::*;

use crate::frame::{ask, brand_top, frame, help_words, kept_here, reviewed};
use crate::level::{bend, shape};
use crate::numbers;
use crate::outcome::net;
use crate::parts::{Choice, bar, card, text};

/// What the boxes of the signs are called: the style sheet and the loader know it.
pub const SIGN: &str = "sign";

/// The whole static screen.
#[component]
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
    let help = html! { <a class="help" href="#help">{ help_words() }</a> };
    let body = html! {
        <main>
            <form class="signs" autocomplete="off">{ list(signs.collect()) }{ emergency() }</form>
            { actions() }
            { foot(numbers::by_region(), None) }
        </main>
    };
    frame("signs", brand_top(help), body)
}

/// The question and its signs, the same before and after the page runs.
pub fn list(signs: Vec<Choice>) -> Html {
    let told = words(QuestionId::Signs);
    html! {
        <>
            { ask(told.title, told.hint) }
            <div class="choices joined" role="group" aria-label={told.title}>{ for signs.into_iter().map(card) }</div>
        </>
    }
}

/// What a ticked sign means, while nothing runs.
fn emergency() -> Html {
    html! {
        <section class="level" data-level={Urgency::Emergency.code()} role="alert">
            { bend() }{ shape(Urgency::Emergency) }
            <h2>{ outcome::title(Urgency::Emergency, triage_core::protocol::red_flag::Route::Usual) }</h2>
            { text("p", "by", screen::CALL_NOW) }
            { numbers::by_region() }
            { text("p", "", outcome::statement(Urgency::Emergency)) }
            <button type="reset" class="quiet">{ screen::TICKED_BY_MISTAKE }</button>
        </section>
    }
}

/// Boxes drawn as buttons: a press is kept from the very first moment.
fn actions() -> Html {
    let action = |class, value: &'static str, label: &'static str| {
        html! {
            <label class={class}>
                <input type="checkbox" name="go" value={value} data-action={value} autocomplete="off" />
                { label }
            </label>
        }
    };
    bar(html! {
        <>
            <p class="waiting" role="status">{ screen::WAITING }</p>
            <noscript><p class="waiting">{ screen::NO_SCRIPT }</p></noscript>
            { action("alt", "not-sure", asking::NOT_SURE) }
            { action("go", "none", asking::NONE_OF_THESE) }
        </>
    })
}

/// Below the fold: the numbers, what to watch for, and what this is not.
pub fn foot(telling: Html, country: Option<&'static Country>) -> Html {
    html! {
        <div class="foot">
            <noscript><p class="unreviewed">{ screen::NO_SCRIPT }</p></noscript>
            <p class="unreviewed" data-when="failed" role="alert" hidden={true}>{ screen::FAILED }</p>
            <section class="section" id="help">
                { text("h2", "", screen::NUMBERS) }
                { telling }
            </section>
            <details class="fold">
                <summary><h2>{ outcome::heading(triage_core::protocol::outcome::Section::SafetyNet) }</h2></summary>
                { net::signs(country, Urgency::SelfCare) }
            </details>
            { text("p", "", asking::start(numbers::emergency(country))) }
            { text("p", "", asking::START_UNDER_16) }
            { reviewed() }
            { kept_here() }
        </div>
    }
}
