//! What was answered, in rows: the findings, what was denied, and what nobody knows.

use triage_core::protocol::handover::{HEADLINE, Place, Row};
use triage_core::protocol::question::{ChoiceId, Doubt, QuestionId};
use triage_core::session::handover::{Entry, Handover, Standing};
use triage_core::words::{Words, handover as texts, question, screen};

use crate::given::short;
use crate::parts::Doc;

/// A row of the table.
pub fn point(d: &mut Doc, label: &'static str, fill: impl FnOnce(&mut Doc)) {
    d.open("div");
    d.line("dt", label);
    d.open("dd");
    fill(d);
    d.close();
    d.close();
}

/// A row of what was answered, if anything.
pub fn filed(d: &mut Doc, row: Row, handover: &Handover) {
    let place = Place::In(row);
    if handover.says(place) {
        let label = texts::label(d.words(), row);
        point(d, label, |d| said(d, handover, place));
    }
}

/// The findings, then what is normal or was denied, then what nobody knows: a reader takes silence for "no".
#[inline(never)]
pub fn said(d: &mut Doc, handover: &Handover, place: Place) {
    let words = d.words();
    let findings = match place {
        Place::Headline => headline(words, handover),
        Place::In(_) => names(words, handover, place, Standing::Yes),
    };
    for (element, facts) in [("p", findings), ("p.calm", names(words, handover, place, Standing::Normal))] {
        if !facts.is_empty() {
            d.line_of(element, screen::sentence(words, &screen::line(words, &facts, screen::dot)));
        }
    }
    let denied = names(words, handover, place, Standing::No);
    if !denied.is_empty() {
        d.line_of("p.calm", texts::denied(words, &screen::line(words, &denied, screen::comma)));
    }
    for (standing, label) in [
        (Standing::Unsure, texts::unsure(words)),
        (Standing::Shown, texts::shown(words)),
        (Standing::Open, texts::not_asked(words)),
    ] {
        let open = names(words, handover, place, standing);
        if !open.is_empty() {
            unknown(d, label, &screen::line(words, &open, screen::comma));
        }
    }
}

/// What nobody knows. The label alone is bold, so that the findings are what stands out.
pub fn unknown(d: &mut Doc, label: &'static str, items: &str) {
    let words = d.words();
    d.within("p.unknown", |d| {
        d.line("b", label);
        d.text(" ");
        d.text_of(screen::sentence(words, items));
    });
}

fn names(words: Words, handover: &Handover, place: Place, standing: Standing) -> Vec<String> {
    handover.said(place, standing).map(|entry| name(words, entry)).collect()
}

/// The facts of the headline. Leg and place are one: "Left calf pain, low and deep".
fn headline(words: Words, handover: &Handover) -> Vec<String> {
    let mut facts: Vec<String> = Vec::with_capacity(10);
    let mut side = None;
    for entry in handover.said(Place::Headline, Standing::Yes) {
        let about = entry.about;
        match about.question {
            QuestionId::Leg => {
                side = Some(texts::about(words, about));
                facts.extend(
                    about
                        .item
                        .map(|index| short(words, ChoiceId { question: about.question, index }).to_owned()),
                );
            }
            QuestionId::Site => {
                let site = texts::about(words, about);
                // It takes the place of the leg alone, which is before it.
                facts.clear();
                facts.push(match side {
                    Some(side) => texts::pain_at(words, side, site),
                    None => texts::pain_somewhere(words, site),
                });
            }
            _ => facts.push(name(words, entry)),
        }
    }
    facts
}

/// A finding in a row is read back as elsewhere; everything else is as short as can be, and a number as it is written.
fn name(words: Words, entry: &Entry) -> String {
    if let Some(left) = entry.left {
        return texts::left(words, left).to_owned();
    }
    let Doubt { question, item } = entry.about;
    match (entry.standing, item) {
        (Standing::Yes | Standing::Normal, Some(index)) => match question {
            QuestionId::PainNow => texts::pain_now(words, question::choice(words, question, index).label),
            QuestionId::PainWorst => texts::pain_worst(words, question::choice(words, question, index).label),
            id if HEADLINE.contains(&id) => texts::about(words, entry.about).to_owned(),
            _ => short(words, ChoiceId { question, index }).to_owned(),
        },
        (
            Standing::Yes
            | Standing::Normal
            | Standing::No
            | Standing::Unsure
            | Standing::Shown
            | Standing::Open,
            _,
        ) => texts::about(words, entry.about).to_owned(),
    }
}
