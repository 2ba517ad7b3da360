//! The body map: a drawing to point at. The list of radios below it is the same question, and its only form
//! for a keyboard or a screen reader, so the drawing is hidden from both.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::{Asked, Offered, QuestionScreen};
use triage_core::words::en::question::QuestionWords;
use triage_core::words::en::screen;
use yew::prelude::*;

use crate::drawings::Pen;
use crate::drawings::body_map::{BACK, INNER, LegView, Region, SHIN};
use crate::parts::{Doc, Name, mark_button, stroke};
use crate::send::pressed;

/// Which leg a view is of. The drawings are of the left one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leg {
    Left,
    Right,
}

/// The map of the leg in question, or of both.
#[inline(never)]
pub fn map(
    d: &mut Doc,
    asked: &Asked,
    screen: &QuestionScreen,
    text: &QuestionWords,
    on_event: &Callback<Event>,
) {
    let views: &[(&'static LegView, Leg, &'static str)] = match leg_code(screen) {
        Some("both-legs") => &[
            (&BACK, Leg::Left, screen::LEFT),
            (&BACK, Leg::Right, screen::RIGHT),
            (&INNER, Leg::Left, screen::LEFT),
            (&INNER, Leg::Right, screen::RIGHT),
        ],
        Some("right-leg") => {
            &[(&BACK, Leg::Right, screen::FROM_BEHIND), (&INNER, Leg::Right, screen::INNER_SIDE)]
        }
        _ => &[(&BACK, Leg::Left, screen::FROM_BEHIND), (&INNER, Leg::Left, screen::INNER_SIDE)],
    };
    // Each row then has two views of the same width, and needs two columns of the same width.
    d.within(if views.len() > 2 { "div.map both" } else { "div.map" }, |d| {
        d.attribute(Name::AriaHidden, "true");
        for (view, leg, caption) in views {
            side(d, view, *leg, caption, asked, text, on_event);
        }
        d.line("p.picked", chosen(asked, text));
    });
    shin(d, asked, on_event);
}

/// After a tap on the shin bone: one spot or a strip? They differ in how soon somebody should look at it.
fn shin(d: &mut Doc, asked: &Asked, on_event: &Callback<Event>) {
    if chosen_of_shin(asked).is_none() {
        return;
    }
    d.within("div.shin", |d| {
        d.attribute(Name::Role, "group");
        d.attribute(Name::AriaLabel, screen::WHICH_SHIN);
        d.line("p.hint", screen::WHICH_SHIN);
        d.within("div.choices chips", |d| {
            for (code, words) in SHIN.iter().zip(screen::SHIN) {
                if let Some(offered) = find(asked, code) {
                    let pressed = pressed(on_event, Event::Choose(QuestionId::Site, offered.index));
                    mark_button(d, words, offered.is_chosen, pressed);
                }
            }
        });
    });
}

/// The choice made for the shin bone, if any.
fn chosen_of_shin(asked: &Asked) -> Option<&Offered> {
    SHIN.iter().filter_map(|code| find(asked, code)).find(|offered| offered.is_chosen)
}

fn find<'a>(asked: &'a Asked, code: &str) -> Option<&'a Offered> {
    asked.choices.iter().find(|offered| offered.code == code)
}

fn leg_code(screen: &QuestionScreen) -> Option<&'static str> {
    let leg = screen.questions.iter().find(|asked| asked.id == QuestionId::Leg)?;
    leg.choices.iter().find(|offered| offered.is_chosen).map(|offered| offered.code)
}

/// The name of the chosen place, so that the runner sees that a tap on the drawing was understood.
fn chosen(asked: &Asked, text: &QuestionWords) -> &'static str {
    let chosen = asked.choices.iter().find(|offered| offered.is_chosen);
    chosen.and_then(|offered| text.choice(offered.index)).map_or("", |words| words.label)
}

fn side(
    d: &mut Doc,
    view: &'static LegView,
    leg: Leg,
    caption: &'static str,
    asked: &Asked,
    text: &QuestionWords,
    on_event: &Callback<Event>,
) {
    d.open("figure");
    d.open("svg");
    d.attribute(Name::ViewBox, view.figure.view_box);
    d.open("g");
    if leg == Leg::Right {
        d.attribute_of(Name::Transform, format!("translate({} 0) scale(-1 1)", view.width).into());
    }
    for each in view.figure.strokes().filter(|each| each.pen == Pen::Body) {
        stroke(d, &each);
    }
    for region in view.regions {
        let of_shin = chosen_of_shin(asked).filter(|_| region.site == SHIN[0]);
        if let Some(offered) = of_shin.or_else(|| find(asked, region.site)) {
            place(d, region, offered, text, on_event);
        }
    }
    for each in view.figure.strokes().filter(|each| each.pen != Pen::Body) {
        stroke(d, &each);
    }
    d.close();
    d.close();
    d.line("figcaption", caption);
    d.close();
}

fn place(
    d: &mut Doc,
    region: &'static Region,
    offered: &Offered,
    text: &QuestionWords,
    on_event: &Callback<Event>,
) {
    d.open_as("g", if offered.is_chosen { "region chosen" } else { "region" });
    d.line("title", text.choice(offered.index).map_or("", |words| words.label));
    d.open("path.hit");
    d.attribute(Name::D, region.hit);
    d.close();
    d.open("path");
    d.attribute(Name::D, region.d);
    d.close();
    let pressed = pressed(on_event, Event::Choose(QuestionId::Site, offered.index));
    d.close_as(html! { <g onclick={pressed} /> });
}
