//! The body map: a drawing to point at. The list of radios below it is the same question, and its only form
//! for a keyboard or a screen reader, so the drawing is hidden from both.

use triage_core::protocol::question::QuestionId;
use triage_core::session::Event;
use triage_core::session::screen::{Asked, Offered, QuestionScreen};
use triage_core::words::{Words, question, screen};
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
pub fn map(d: &mut Doc, asked: &Asked, screen: &QuestionScreen, on_event: &Callback<Event>) {
    let words = d.words();
    let views: &[(&'static LegView, Leg, &'static str)] = match screen.leg {
        Some("both-legs") => &[
            (&BACK, Leg::Left, screen::left(words)),
            (&BACK, Leg::Right, screen::right(words)),
            (&INNER, Leg::Left, screen::left(words)),
            (&INNER, Leg::Right, screen::right(words)),
        ],
        Some("right-leg") => &[
            (&BACK, Leg::Right, screen::from_behind(words)),
            (&INNER, Leg::Right, screen::inner_side(words)),
        ],
        _ => {
            &[(&BACK, Leg::Left, screen::from_behind(words)), (&INNER, Leg::Left, screen::inner_side(words))]
        }
    };
    // Each row then has two views of the same width, and needs two columns of the same width.
    d.within(if views.len() > 2 { "div.map both" } else { "div.map" }, |d| {
        d.attribute(Name::AriaHidden, "true");
        for (view, leg, caption) in views {
            side(d, view, *leg, caption, asked, on_event);
        }
    });
    shin(d, asked, on_event);
}

/// After a tap on the shin bone: one spot or a strip? They differ in how soon somebody should look at it.
fn shin(d: &mut Doc, asked: &Asked, on_event: &Callback<Event>) {
    let words = d.words();
    if chosen_of_shin(asked).is_none() {
        return;
    }
    d.within("div.shin", |d| {
        d.attribute(Name::Role, "group");
        d.attribute(Name::AriaLabel, screen::which_shin(words));
        d.line("p.hint", screen::which_shin(words));
        d.within("div.choices chips", |d| {
            for (code, label) in SHIN.iter().zip(screen::shin(words)) {
                if let Some(offered) = find(asked, code) {
                    let pressed = pressed(on_event, Event::Choose(QuestionId::Site, offered.index));
                    mark_button(d, label, offered.is_chosen, pressed);
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

fn label(words: Words, offered: &Offered) -> &'static str {
    question::choice(words, QuestionId::Site, offered.index).label
}

fn side(
    d: &mut Doc,
    view: &'static LegView,
    leg: Leg,
    caption: &'static str,
    asked: &Asked,
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
            place(d, region, offered, on_event);
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

fn place(d: &mut Doc, region: &'static Region, offered: &Offered, on_event: &Callback<Event>) {
    let words = d.words();
    d.open_as("g", if offered.is_chosen { "region chosen" } else { "region" });
    d.line("title", label(words, offered));
    d.open("path.hit");
    d.attribute(Name::D, region.hit);
    d.close();
    d.open("path");
    d.attribute(Name::D, region.d);
    d.close();
    let pressed = pressed(on_event, Event::Choose(QuestionId::Site, offered.index));
    d.close_as(html! { <g onclick={pressed} /> });
}
