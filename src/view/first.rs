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

use crate::asked::Heading;
use crate::frame::{ask, brand, frame, help_link, reviewed};
use crate::into_view;
use crate::level::{bend, level, shape};
use crate::numbers;
use crate::outcome::net;
use crate::parts::{Choice, Doc, Name, bar, card, fold};
use crate::second::second;

/// What can be pressed before the page runs, by the name that the loader passes to it at the start.
pub mod early {
    /// None of the signs.
    pub const NONE: &str = "none";
    /// Not sure about the signs.
    pub const NOT_SURE: &str = "not-sure";
    /// The numbers: a link to the part of the screen with this id.
    pub const HELP: &str = "help";
    /// The `name` of the checkboxes of the signs.
    pub const SIGN: &str = "sign";
    /// The box that leads to the second screen, as it is kept.
    pub const LEFT: &str = "go=none";
    /// None of the signs, and the second screen has been shown since then.
    pub const SECOND: &str = "second";
    /// Continue on the second screen.
    pub const CONTINUE: &str = "continue";
    /// All of them.
    pub const PRESSED: [&str; 5] = [HELP, NONE, NOT_SURE, SECOND, CONTINUE];
}

/// The form of the boxes that lead to the second screen and on from it: resetting it leads back.
pub const EARLY_FORM: &str = "early";

/// Both static screens. The second one follows "None of these".
#[component]
pub fn FirstScreen() -> Html {
    html! {
        <>
            <form id={EARLY_FORM} autocomplete="off" hidden=true></form>
            {first()}
            {second()}
        </>
    }
}

fn first() -> Html {
    let top = |d: &mut Doc| {
        brand(d);
        help_link(d);
    };
    frame("signs", top, |d| {
        d.within("main", |d| {
            d.within("form.signs", |d| {
                d.attribute(Name::Id, "signs");
                d.attribute(Name::Autocomplete, "off");
                list(d, signs(), Heading::First);
                emergency(d);
            });
            actions(d);
            foot(d, None, Some(&numbers::by_region));
        });
    })
}

fn signs() -> Vec<Choice> {
    let text = words(QuestionId::Signs);
    let codes = question(QuestionId::Signs).map_or(&[][..], |question| question.kind.choices());
    let sign = |(index, code): (u8, &'static str)| {
        let words = text.choice(index);
        Choice {
            kind: "checkbox",
            name: early::SIGN,
            value: code,
            label: words.map_or("", |words| words.label),
            hint: words.map_or("", |words| words.hint),
            mark: "",
            class: "choice",
            is_chosen: false,
            changed: Callback::noop(),
        }
    };
    (0..).zip(codes.iter().map(|choice| choice.code())).map(sign).collect()
}

/// The question and its signs, the same before and after the page runs.
#[inline(never)]
pub fn list(d: &mut Doc, signs: Vec<Choice>, heading: Heading) {
    let text = words(QuestionId::Signs);
    match heading {
        Heading::First => ask(d, text.title, text.hint),
        Heading::Second => d.within("div.ask", |d| {
            d.line("h2", text.title);
            d.line("p.hint", text.hint);
        }),
    }
    d.within("div.choices joined", |d| {
        d.attribute(Name::Role, "group");
        d.attribute(Name::AriaLabel, text.title);
        for sign in signs {
            card(d, sign);
        }
    });
}

/// What a ticked sign means while no script runs.
fn emergency(d: &mut Doc) {
    level(d, Urgency::Emergency, |d| {
        d.attribute(Name::Role, "alert");
        bend(d);
        shape(d, Urgency::Emergency);
        // The only heading while the card is shown: the question is then hidden.
        d.line("h1", outcome::title(Urgency::Emergency, Route::Usual));
        d.line("p.by", screen::CALL_NOW);
        numbers::by_region(d);
        d.p(outcome::statement(Urgency::Emergency));
        d.within("button.quiet", |d| {
            d.attribute(Name::Type, "reset");
            d.words(screen::TICKED_BY_MISTAKE);
        });
    });
}

/// A checkbox drawn as a button, so that a press is remembered from the very first moment.
pub fn action(d: &mut Doc, class: &'static str, value: &'static str, label: &'static str) {
    d.open_as("label", class);
    d.node(html! { <input type="checkbox" name="go" form={EARLY_FORM} value={value} data-action={value} autocomplete="off" /> });
    d.words(label);
    d.close();
}

/// Shown while a press waits for the page.
pub fn waiting(d: &mut Doc, words: &'static str) {
    d.within("p.waiting", |d| {
        d.attribute(Name::Role, "status");
        d.words(words);
    });
}

fn actions(d: &mut Doc) {
    bar(d, |d| {
        waiting(d, screen::WAITING);
        d.within("p.unreviewed", |d| {
            d.attribute(Name::DataWhen, "failed");
            d.attribute(Name::Role, "alert");
            d.attribute(Name::Hidden, "");
            d.words(screen::FAILED);
        });
        d.within("noscript", |d| d.line("p.waiting", screen::NO_SCRIPT));
        action(d, "alt", early::NOT_SURE, asking::NOT_SURE);
        action(d, "go", early::NONE, asking::NONE_OF_THESE);
        // Replaces them after a jump to the numbers: on the way back up they would be in view before the last signs.
        d.within("a.go to-signs", |d| {
            d.attribute(Name::Href, "#signs");
            d.words(screen::BACK_TO_SIGNS);
        });
    });
}

/// Below the fold: the numbers, unless they are shown above, what to watch for, and what this is not.
pub fn foot(d: &mut Doc, country: Option<&'static Country>, draw_numbers: Option<&dyn Fn(&mut Doc)>) {
    d.within("div.foot", |d| {
        d.within("noscript", |d| d.line("p.unreviewed", screen::NO_SCRIPT));
        if let Some(draw_numbers) = draw_numbers {
            d.within("section.section", |d| {
                d.attribute(Name::Id, into_view::NUMBERS);
                d.line("h2", screen::NUMBERS);
                draw_numbers(d);
            });
        }
        fold(d, outcome::heading(Section::SafetyNet), String::new(), |d| {
            net::signs(d, country, Urgency::SelfCare);
        });
        d.line_of("p", asking::start(numbers::emergency(country)));
        d.p(asking::START_UNDER_16);
        reviewed(d);
        d.p(outcome::ON_THIS_DEVICE);
    });
}
