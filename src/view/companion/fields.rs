//! The fields of the companion's forms: native radios and checkboxes in a fieldset with its question.

use triage_core::companion::act::Act;
use triage_core::words::screen;
use yew::prelude::*;

use crate::parts::{Choice, Doc, Name, card, chip};
use crate::send::changed;

/// One answer to choose.
pub struct Answer {
    /// Its stable code.
    pub code: &'static str,
    /// Its text.
    pub label: &'static str,
    /// It is chosen.
    pub is_chosen: bool,
    /// What choosing it does.
    pub act: Act,
}

/// A question with its answers, of which one can be chosen, as rows.
pub fn rows(
    d: &mut Doc,
    name: &'static str,
    question: &'static str,
    answers: Vec<Answer>,
    on_act: &Callback<Act>,
) {
    field(d, question, "div.choices joined", answers, |d, answer| {
        card(d, choice("radio", name, answer, on_act))
    });
}

/// The same, as chips.
pub fn chips(
    d: &mut Doc,
    name: &'static str,
    question: &'static str,
    answers: Vec<Answer>,
    on_act: &Callback<Act>,
) {
    field(d, question, "div.choices chips", answers, |d, answer| {
        // Two questions of a screen can have the same answer, which somebody may say aloud to choose it.
        let spoken = Some(AttrValue::from(screen::labelled(d.words(), question, answer.label)));
        chip(d, Choice { spoken, ..choice("radio", name, answer, on_act) });
    });
}

/// The same, any number of which can be ticked.
pub fn ticks(
    d: &mut Doc,
    name: &'static str,
    question: &'static str,
    answers: Vec<Answer>,
    on_act: &Callback<Act>,
) {
    field(d, question, "div.choices joined", answers, |d, answer| {
        card(d, choice("checkbox", name, answer, on_act))
    });
}

/// A pain from 0 to 10.
pub fn pain(
    d: &mut Doc,
    name: &'static str,
    question: &'static str,
    chosen: Option<u8>,
    act: fn(u8) -> Act,
    on_act: &Callback<Act>,
) {
    pain_from(d, name, question, 0, chosen, act, on_act);
}

/// The same, from this pain on.
pub fn pain_from(
    d: &mut Doc,
    name: &'static str,
    question: &'static str,
    least: u8,
    chosen: Option<u8>,
    act: fn(u8) -> Act,
    on_act: &Callback<Act>,
) {
    const PAINS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    let answers = (0..).zip(PAINS).filter(|(pain, _)| *pain >= least).map(|(pain, label)| Answer {
        code: label,
        label,
        is_chosen: chosen == Some(pain),
        act: act(pain),
    });
    field(d, question, "div.choices scale", answers.collect(), |d, answer| {
        chip(d, choice("radio", name, answer, on_act));
    });
}

#[inline(never)]
fn field(
    d: &mut Doc,
    question: &'static str,
    list: &'static str,
    answers: Vec<Answer>,
    mut draw: impl FnMut(&mut Doc, Answer),
) {
    d.open("fieldset.field");
    d.line("legend", question);
    d.within(list, |d| answers.into_iter().for_each(|answer| draw(d, answer)));
    d.close();
}

fn choice(kind: &'static str, name: &'static str, answer: Answer, on_act: &Callback<Act>) -> Choice {
    Choice {
        kind,
        name,
        value: answer.code,
        label: answer.label,
        hint: "",
        mark: "",
        class: "choice",
        is_chosen: answer.is_chosen,
        is_fixed: false,
        spoken: None,
        changed: changed(on_act, answer.act),
    }
}

/// What is missing, read out as soon as it appears.
pub fn missing(d: &mut Doc, text: String) {
    d.open("p.aside");
    d.attribute(Name::Role, "alert");
    d.attribute(Name::Tabindex, "-1");
    d.text_of(text);
    d.close();
}
