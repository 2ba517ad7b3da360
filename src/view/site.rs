//! The body map: a drawing to point at. The list of radios below it is the same question, and its only form
//! for a keyboard or a screen reader, so the drawing is hidden from both.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::{Asked, Offered, QuestionScreen};
use triage_core::words::en::question::QuestionWords;
use triage_core::words::en::screen;
use yew::prelude::*;

use crate::drawings::Pen;
use crate::drawings::body_map::{BACK, INNER, LegView, Region};
use crate::parts::{el, el_with, some, stroke, text};
use crate::send::pressed;

/// Which leg a view is of. The drawings are of the left one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leg {
    Left,
    Right,
}

/// The map of the leg in question, or of both.
#[inline(never)]
pub fn map(asked: &Asked, screen: &QuestionScreen, told: &QuestionWords, on_event: &Callback<Event>) -> Html {
    let one = |view, leg, caption| side(view, leg, caption, asked, told, on_event);
    let mut drawn = match leg_code(screen) {
        Some("both-legs") => vec![
            one(&BACK, Leg::Left, screen::LEFT),
            one(&BACK, Leg::Right, screen::RIGHT),
            one(&INNER, Leg::Left, screen::LEFT),
            one(&INNER, Leg::Right, screen::RIGHT),
        ],
        Some("right-leg") => {
            vec![one(&BACK, Leg::Right, screen::FROM_BEHIND), one(&INNER, Leg::Right, screen::INNER_SIDE)]
        }
        _ => vec![one(&BACK, Leg::Left, screen::FROM_BEHIND), one(&INNER, Leg::Left, screen::INNER_SIDE)],
    };
    drawn.push(chosen(asked, told));
    el_with("div", &["class", "aria-hidden"], vec![some("map"), some("true")], drawn)
}

#[inline(never)]
fn leg_code(screen: &QuestionScreen) -> Option<&'static str> {
    let leg = screen.questions.iter().find(|asked| asked.id == QuestionId::Leg)?;
    leg.choices.iter().find(|offered| offered.is_chosen).map(|offered| offered.code)
}

/// The name of the place, so that a tap on the drawing is seen to be understood.
#[inline(never)]
fn chosen(asked: &Asked, told: &QuestionWords) -> Html {
    let chosen = asked.choices.iter().find(|offered| offered.is_chosen);
    let words = chosen.and_then(|offered| told.choice(offered.index)).map_or("", |words| words.label);
    text("p", "picked", words)
}

#[inline(never)]
fn side(
    view: &'static LegView,
    leg: Leg,
    caption: &'static str,
    asked: &Asked,
    told: &QuestionWords,
    on_event: &Callback<Event>,
) -> Html {
    let mirror = (leg == Leg::Right).then(|| format!("translate({} 0) scale(-1 1)", view.width));
    let strokes = |is_wanted: fn(Pen) -> bool| {
        view.figure.strokes.iter().filter(move |each| is_wanted(each.pen)).map(stroke)
    };
    let regions = view.regions.iter().filter_map(|region| {
        let offered = asked.choices.iter().find(|offered| offered.code == region.site)?;
        Some(place(region, offered, told, on_event))
    });
    let body =
        strokes(|pen| pen == Pen::Body).chain(regions).chain(strokes(|pen| pen != Pen::Body)).collect();
    let turned = el_with("g", &["transform"], vec![mirror.map(AttrValue::from)], body);
    let svg = el_with("svg", &["viewBox"], vec![some(view.figure.view_box)], vec![turned]);
    el("figure", "", vec![svg, text("figcaption", "", caption)])
}

#[inline(never)]
fn place(region: &Region, offered: &Offered, told: &QuestionWords, on_event: &Callback<Event>) -> Html {
    let event = Event::Choose(QuestionId::Site, offered.index);
    let class = if offered.is_chosen { "region chosen" } else { "region" };
    html! {
        <g class={class} onclick={pressed(on_event, event)}>
            <title>{ told.choice(offered.index).map_or("", |words| words.label) }</title>
            <path class="hit" d={region.hit} />
            <path d={region.d} />
        </g>
    }
}
