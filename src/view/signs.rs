//! The emergency signs, once the page runs. `first.rs` draws the same screen before that, without any script.

use triage_core::session::screen::{Asked, QuestionScreen};
use triage_core::session::{Event, Session};
use triage_core::words::{Words, screen as texts};
use yew::prelude::*;

use crate::asked::choice;
use crate::first::{Heading, early, foot, list};
use crate::frame::{brand, frame, heading, help, place, top};
use crate::into_view;
use crate::keeping;
use crate::numbers;
use crate::onward::{more_below, not_sure, past_a_list};
use crate::pane::Part;
use crate::parts::{Choice, Doc, Name, bar};

/// The signs. When opened from another screen, the numbers are above them, and there is a way back.
pub fn signs(session: &Session, words: Words, screen: &QuestionScreen, on_event: &Callback<Event>) -> Html {
    let signs = &screen.asked;
    let is_again = screen.is_changing;
    let draw_numbers = |d: &mut Doc| {
        numbers::call_emergency(d, session.country);
        numbers::place(d, session, on_event);
    };
    let head = |d: &mut Doc| {
        if is_again {
            top(on_event)(d);
        } else {
            brand(d);
            help(d, on_event);
        }
    };
    frame(words, if is_again { "help" } else { "signs" }, Part::Signs, head, |d| {
        d.within("main", |d| {
            if is_again {
                d.within("section.section", |d| {
                    d.attribute(Name::Id, into_view::NUMBERS);
                    heading(d, texts::numbers(words));
                    draw_numbers(d);
                });
            }
            keeping::back_to_plan(d, session, on_event);
            keeping::earlier_visit(d, session, on_event);
            d.within("div.signs", |d| {
                rows(d, signs, if is_again { Heading::Second } else { Heading::First }, on_event)
            });
            actions(d, signs, on_event);
            if !is_again {
                place(d, "start");
            }
            foot(d, session.country, if is_again { None } else { Some(&draw_numbers) });
            keeping::consent(d, session, on_event);
            if !is_again {
                place(d, "about");
            }
        });
    })
}

fn rows(d: &mut Doc, signs: &Asked, heading: Heading, on_event: &Callback<Event>) {
    let words = d.words();
    let sign = |offered| Choice { name: early::SIGN, ..choice(words, signs, offered, on_event) };
    list(d, signs.choices.iter().map(sign).collect(), heading);
}

fn actions(d: &mut Doc, signs: &Asked, on_event: &Callback<Event>) {
    bar(d, |d| {
        not_sure(d, signs, on_event);
        past_a_list(d, signs, on_event);
    });
    more_below(d, signs.choices.len());
}
