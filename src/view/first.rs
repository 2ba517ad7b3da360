//! The first screen as plain HTML, usable before the page runs and without any script.
//!
//! It shares its parts with `signs.rs`, so that nothing moves when the running screen takes its place. Each tap
//! is a native checkbox whose state lives in the page; the style sheet shows the emergency card for a ticked sign.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::outcome::Section;
use triage_core::protocol::question::{QuestionId, question};
use triage_core::protocol::red_flag::Route;
use triage_core::words::question as asking;
use triage_core::words::{Words, outcome, screen};
use yew::prelude::*;

use crate::frame::{brand, frame, heading, help_link, reviewed};
use crate::into_view;
use crate::level::{bend, level, shape};
use crate::numbers;
use crate::onward::more_below;
use crate::outcome::net;
use crate::pane::Part;
use crate::parts::{Choice, Doc, Name, bar, fold, sign_row};
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
    /// Not sure about the question of the second screen.
    pub const NOT_SURE_SECOND: &str = "not-sure-second";
    /// Continue on the second screen.
    pub const CONTINUE: &str = "continue";
    /// All of them.
    pub const PRESSED: [&str; 6] = [HELP, NONE, NOT_SURE, SECOND, NOT_SURE_SECOND, CONTINUE];
}

/// The form of the boxes that lead to the second screen and on from it: resetting it leads back.
pub const EARLY_FORM: &str = "early";

/// The level of the title of the signs on its screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heading {
    /// The heading of the screen.
    First,
    /// A heading below that of the screen.
    Second,
}

/// The language of the static screens.
#[derive(Properties, PartialEq, Clone, Debug)]
pub struct FirstScreenProps {
    /// Its words.
    pub words: Words,
}

/// Both static screens. The second one follows "None of these".
#[component]
pub fn FirstScreen(props: &FirstScreenProps) -> Html {
    html! {
        <>
            <form id={EARLY_FORM} autocomplete="off" hidden=true></form>
            {first(props.words)}
            {second(props.words)}
        </>
    }
}

fn first(words: Words) -> Html {
    let top = |d: &mut Doc| {
        brand(d);
        help_link(d);
    };
    frame(words, "signs", Part::Signs, top, |d| {
        d.within("main", |d| {
            d.within("form.signs", |d| {
                d.attribute(Name::Id, "signs");
                d.attribute(Name::Autocomplete, "off");
                list(d, signs(words), Heading::First);
                emergency(d);
            });
            actions(d);
            more_below(d, question(QuestionId::Signs).map_or(0, |signs| signs.kind.choices().len()));
            foot(d, None, Some(&numbers::by_region));
        });
    })
}

fn signs(words: Words) -> Vec<Choice> {
    let codes = question(QuestionId::Signs).map_or(&[][..], |question| question.kind.choices());
    let sign = |(index, code): (u8, &'static str)| {
        let own = asking::choice(words, QuestionId::Signs, index);
        Choice {
            kind: "checkbox",
            name: early::SIGN,
            value: code,
            label: own.label,
            hint: own.hint,
            mark: "",
            class: "choice",
            is_chosen: false,
            is_fixed: false,
            spoken: None,
            changed: Callback::noop(),
        }
    };
    (0..).zip(codes.iter().map(|choice| choice.code())).map(sign).collect()
}

/// The question and its signs, the same before and after the page runs.
#[inline(never)]
pub fn list(d: &mut Doc, signs: Vec<Choice>, level: Heading) {
    let words = d.words();
    let title = asking::title(words, QuestionId::Signs);
    match level {
        Heading::First => d.within("div.ask", |d| {
            d.line("p.what", screen::what_this_is(words));
            heading(d, title);
            d.line("p.hint", screen::first_the_signs(words));
        }),
        Heading::Second => d.within("div.ask", |d| {
            d.line("h2", title);
            d.line("p.hint", asking::hint(words, QuestionId::Signs));
        }),
    }
    d.within("div.choices joined", |d| {
        d.attribute(Name::Role, "group");
        d.attribute(Name::AriaLabel, title);
        d.as_written();
        for sign in signs {
            sign_row(d, sign);
        }
    });
}

/// What a ticked sign means while no script runs.
fn emergency(d: &mut Doc) {
    let words = d.words();
    level(d, Urgency::Emergency, |d| {
        d.attribute(Name::Role, "alert");
        bend(d);
        shape(d, Urgency::Emergency);
        // The only heading while the card is shown: the question is then hidden.
        d.line("h1", outcome::title(words, Urgency::Emergency, Route::Usual));
        d.line("p.by", screen::call_now(words));
        numbers::by_region(d);
        d.p(outcome::statement(words, Urgency::Emergency));
        d.within("button.quiet", |d| {
            d.attribute(Name::Type, "reset");
            d.text(screen::ticked_by_mistake(words));
        });
    });
}

/// A checkbox drawn as a button, so that a press is remembered from the very first moment.
pub fn action(d: &mut Doc, class: &'static str, value: &'static str, label: &'static str) {
    d.open_as("label", class);
    d.node(html! { <input type="checkbox" name="go" form={EARLY_FORM} value={value} data-action={value} autocomplete="off" /> });
    d.text(label);
    d.close();
}

/// Shown while a press waits for the page.
pub fn waiting(d: &mut Doc, text: &'static str) {
    d.within("p.waiting", |d| {
        d.attribute(Name::Role, "status");
        d.text(text);
    });
}

fn actions(d: &mut Doc) {
    let words = d.words();
    bar(d, |d| {
        waiting(d, screen::waiting(words));
        d.within("p.failed", |d| {
            d.attribute(Name::DataWhen, "failed");
            d.attribute(Name::Role, "alert");
            d.attribute(Name::Hidden, "");
            d.text(screen::failed(words));
        });
        d.within("button.go", |d| {
            d.attribute(Name::Type, "button");
            d.attribute(Name::DataWhen, "failed");
            d.attribute(Name::Hidden, "");
            d.text(screen::try_again(words));
        });
        d.within("noscript", |d| d.line("p.waiting", screen::no_script(words)));
        action(d, "alt", early::NOT_SURE, asking::not_sure(words));
        action(d, "go", early::NONE, asking::none_of_these(words));
        // Replaces them after a jump to the numbers: on the way back up they would be in view before the last signs.
        d.within("a.go to-signs", |d| {
            d.attribute(Name::Href, "#signs");
            d.text(screen::back_to_signs(words));
        });
    });
}

/// Below the fold: the numbers, unless they are shown above, what to watch for, and what this is not.
pub fn foot(d: &mut Doc, country: Option<&'static Country>, draw_numbers: Option<&dyn Fn(&mut Doc)>) {
    let words = d.words();
    d.within("div.foot", |d| {
        d.within("noscript", |d| d.line("p.unreviewed", screen::no_script(words)));
        if let Some(draw_numbers) = draw_numbers {
            d.within("section.section", |d| {
                d.attribute(Name::Id, into_view::NUMBERS);
                d.line("h2", screen::numbers(words));
                draw_numbers(d);
            });
        }
        fold(d, outcome::heading(words, Section::SafetyNet), String::new(), |d| {
            net::signs(d, country, Urgency::SelfCare);
        });
        d.line_of("p", asking::start(words, numbers::emergency(words, country)));
        d.p(asking::start_under_16(words));
        reviewed(d);
        d.p(outcome::on_this_device(words));
    });
}
