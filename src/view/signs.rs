//! The emergency signs, once the page runs. `first.rs` draws the same screen before that, without any script.

use triage_core::session::screen::{Asked, QuestionScreen};
use triage_core::session::{Event, Session};
use triage_core::words::en::question::{self, words};
use triage_core::words::en::screen;
use yew::prelude::*;

use crate::asked::choice;
use crate::first::{SIGN, foot, list};
use crate::frame::{alt, brand_top, frame, help, top};
use crate::numbers;
use crate::parts::{Choice, bar, button, text};

/// The signs. Asked for again, the numbers stand above them.
pub fn signs(session: &Session, asked: &QuestionScreen, on_event: &Callback<Event>) -> Html {
    let Some(signs) = asked.questions.first() else { return Html::default() };
    let is_again = signs.is_none || signs.is_unsure || signs.choices.iter().any(|offered| offered.is_chosen);
    let head = if is_again || asked.is_changing { top(on_event) } else { brand_top(help(on_event)) };
    let telling = html! {
        <>
            { numbers::call_emergency(session.country) }
            { numbers::place(session, on_event) }
            { numbers::list(session, on_event) }
        </>
    };
    let body = html! {
        <main>
            if is_again {
                <section class="section">
                    { text("h2", "", screen::NUMBERS) }
                    { telling.clone() }
                </section>
            }
            <div class="signs">{ rows(signs, on_event) }</div>
            { actions(signs, on_event) }
            { foot(if is_again { Html::default() } else { telling }, session.country) }
        </main>
    };
    frame("signs", head, body)
}

fn rows(signs: &Asked, on_event: &Callback<Event>) -> Html {
    let told = words(signs.id);
    let sign = |offered| Choice { name: SIGN, ..choice(signs, offered, told, on_event) };
    list(signs.choices.iter().map(sign).collect())
}

fn actions(signs: &Asked, on_event: &Callback<Event>) -> Html {
    let id = signs.id;
    let none = on_event.clone();
    let none = Callback::from(move |_| {
        none.emit(Event::NoneOf(id));
        none.emit(Event::Continue);
    });
    bar(html! {
        <>
            { alt(question::NOT_SURE, on_event, Event::NotSure(id)) }
            { button("go", question::NONE_OF_THESE, none) }
        </>
    })
}
