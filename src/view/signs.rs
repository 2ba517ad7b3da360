//! The emergency signs, once the page runs. `first.rs` draws the same screen before that, without any script.

use triage_core::session::screen::{Asked, QuestionScreen};
use triage_core::session::{Event, Session};
use triage_core::words::en::question::{self, words};
use triage_core::words::en::screen;
use yew::prelude::*;

use crate::asked::choice;
use crate::first::{SIGN, foot, list};
use crate::frame::{alt, brand_top, frame, help, main, top};
use crate::numbers;
use crate::parts::{Choice, all, bar, button, el, text, when};

/// The signs. Asked for again, the numbers stand above them.
#[inline(never)]
pub fn signs(session: &Session, asked: &QuestionScreen, on_event: &Callback<Event>) -> Html {
    let Some(signs) = asked.questions.first() else { return Html::default() };
    let is_again = signs.is_none || signs.is_unsure || signs.choices.iter().any(|offered| offered.is_chosen);
    let head = if is_again || asked.is_changing { top(on_event) } else { brand_top(help(on_event)) };
    let telling = || {
        all(vec![
            numbers::call_emergency(session.country),
            numbers::place(session, on_event),
            numbers::list(session, on_event),
        ])
    };
    let above = when(is_again, || el("section", "section", vec![text("h2", "", screen::NUMBERS), telling()]));
    let below = when(!is_again, telling);
    let body = main(vec![
        above,
        el("div", "signs", vec![rows(signs, on_event)]),
        actions(signs, on_event),
        foot(below, session.country),
    ]);
    frame("signs", head, body)
}

#[inline(never)]
fn rows(signs: &Asked, on_event: &Callback<Event>) -> Html {
    let told = words(signs.id);
    let sign = |offered| Choice { name: SIGN, ..choice(signs, offered, told, on_event) };
    list(signs.choices.iter().map(sign).collect())
}

#[inline(never)]
fn actions(signs: &Asked, on_event: &Callback<Event>) -> Html {
    let id = signs.id;
    let none = on_event.clone();
    let none = Callback::from(move |_| {
        none.emit(Event::NoneOf(id));
        none.emit(Event::Continue);
    });
    bar(vec![
        alt(question::NOT_SURE, on_event, Event::NotSure(id)),
        button("go", question::NONE_OF_THESE, none),
    ])
}
