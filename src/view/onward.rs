//! The ways on from a question, in the bar within the thumb's reach.
//!
//! Below a list, the bar comes after the last row: a list cannot be denied, nor “Not sure” be said of it, before its last row
//! has been in view, by the order of the page alone. `static/loader/below.js` brings the bar within the thumb's reach once that row is in view,
//! and until then shows a button in its place that says how many rows are below.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::{Asked, QuestionScreen};
use triage_core::words::{Words, question};
use yew::prelude::*;

use crate::asked::{rows, takes_many};
use crate::frame::go;
use crate::parts::{Doc, Given, Name, answer_button, bar};

/// The bar of a question.
pub fn onward(d: &mut Doc, screen: &QuestionScreen, on_event: &Callback<Event>) {
    let asked = &screen.asked;
    bar(d, |d| {
        not_sure(d, asked, on_event);
        if takes_many(asked) {
            past_a_list(d, asked, on_event);
        } else if asked.id == QuestionId::Site {
            let place = asked.choices.iter().find(|offered| offered.is_chosen);
            let place = place.map(|offered| question::choice(d.words(), asked.id, offered.index).label);
            let (element, with) = match place {
                Some(place) => ("button.go stacked", place),
                None => ("button.go alt stacked", question::no_place_yet(d.words())),
            };
            continue_from(d, element, with, on_event);
        } else if screen.is_answered {
            go(d, question::go_to_next(d.words()), on_event, Event::Continue);
        }
    });
    if let Some(rows) = rows(asked) {
        more_below(d, rows);
    }
}

/// "Continue", and what it continues with. Outlined while that is nothing yet.
fn continue_from(d: &mut Doc, element: &'static str, with: &'static str, on_event: &Callback<Event>) {
    let words = d.words();
    d.open(element);
    d.attribute(Name::Type, "button");
    d.line("span", question::go_to_next(words));
    d.line("small", with);
    let pressed = crate::send::pressed(on_event, Event::Continue);
    d.close_as(html! { <button onclick={pressed} /> });
}

/// "None of these", or Continue with as many as are ticked.
pub fn past_a_list(d: &mut Doc, asked: &Asked, on_event: &Callback<Event>) {
    let words = d.words();
    let id = asked.id;
    let ticked = asked.choices.iter().filter(|offered| offered.is_chosen).count();
    let marked = asked.choices.iter().filter(|offered| offered.is_unsure).count();
    match (ticked, marked) {
        (0, 0) => {
            let given = if asked.is_none { Given::Yes } else { Given::No };
            let none = both(on_event, Event::NoneOf(id), Event::ContinueFrom(id));
            answer_button(d, "go", question::none_of(words, id).into(), given, none);
        }
        (0, _) => go(d, question::go_to_next(words), on_event, Event::Continue),
        (ticked, _) => {
            let label = question::continue_ticked(words, u32::try_from(ticked).unwrap_or(u32::MAX));
            answer_button(d, "go", label.into(), Given::No, crate::send::pressed(on_event, Event::Continue));
        }
    }
}

/// "Not sure": an answer, or of a list the way to mark its items.
pub fn not_sure(d: &mut Doc, asked: &Asked, on_event: &Callback<Event>) {
    let words = d.words();
    let given = if asked.is_unsure { Given::Yes } else { Given::No };
    let unsure = both(on_event, Event::NotSure(asked.id), Event::ContinueFrom(asked.id));
    answer_button(d, "alt", question::not_sure(words).into(), given, unsure);
}

fn both(on_event: &Callback<Event>, answer: Event, then: Event) -> Callback<MouseEvent> {
    let on_event = on_event.clone();
    Callback::from(move |_| {
        on_event.emit(answer);
        on_event.emit(then);
    })
}

/// In the place of the bar until the last row is in view: how many rows are below. The loader shows it, with the number
/// that it has counted. For a thumb only: a keyboard and a screen reader reach each row anyway.
#[inline(never)]
pub fn more_below(d: &mut Doc, rows: usize) {
    let words = d.words();
    d.within("div.more", |d| {
        d.attribute(Name::AriaHidden, "true");
        d.within("button.alt", |d| {
            d.attribute(Name::Type, "button");
            d.attribute(Name::Tabindex, "-1");
            d.line("span", question::more_below(words));
            for count in 1..=u32::try_from(rows).unwrap_or(0) {
                d.within("span", |d| {
                    d.attribute_of(Name::DataRows, count.to_string().into());
                    d.attribute(Name::Hidden, "");
                    d.text_of(question::count_below(words, count));
                });
            }
        });
    });
}

/// The same on a screen where an answer has just been marked as not sure, or none.
pub fn past_doubts(d: &mut Doc, words: Words, rows: usize, on_event: &Callback<Event>) {
    bar(d, |d| go(d, question::go_to_next(words), on_event, Event::Continue));
    more_below(d, rows);
}
