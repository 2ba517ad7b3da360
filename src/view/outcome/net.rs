//! What to watch for, by when, and what then.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::review::Age;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::outcome as texts;
use yew::prelude::*;

use super::headed;
use crate::check::line;
use crate::level::small_shape;
use crate::numbers;
use crate::parts::{Doc, Name};

/// This part of the outcome. If nobody has to be called now, the country of the numbers is shown here; if the rules may
/// be out of date, a notice.
#[inline(never)]
pub fn net(d: &mut Doc, session: &Session, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    headed(d, texts::net_heading(words, outcome.urgency), "", |d| {
        to_check(d, outcome, on_event);
        signs(d, session.country, outcome.urgency);
        if outcome.urgency < Urgency::WithinDays {
            numbers::place_and_others(d, session, on_event);
        }
        d.calm(texts::worried(words));
        match outcome.age {
            Age::Current => {}
            Age::Due | Age::Expired => d.line("p.aside", texts::may_be_old(words)),
        }
    });
}

/// "Not sure" answers that do not count today: to check now, each with a button back to its answer.
fn to_check(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    let words = d.words();
    if outcome.to_check.is_empty() {
        return;
    }
    d.line("h3", texts::to_check(words));
    d.p(texts::to_check_hint(words));
    d.within("dl.rows", |d| {
        for given in &outcome.to_check {
            line(d, given, texts::check_again(words), on_event);
        }
    });
}

/// The signs for each level above this one.
#[inline(never)]
pub fn signs(d: &mut Doc, country: Option<&'static Country>, urgency: Urgency) {
    let words = d.words();
    let is_emergency = urgency == Urgency::Emergency;
    let now = if is_emergency {
        texts::net_any(words).to_owned()
    } else {
        texts::net_now(words, numbers::emergency(words, country))
    };
    d.within("ul.net", |d| {
        level(d, Urgency::Emergency, now, &texts::net_now_signs(words));
        if !is_emergency {
            level(d, Urgency::SameDay, texts::net_today_heading(words).to_owned(), &texts::net_today(words));
        }
        if urgency < Urgency::SameDay {
            level(d, Urgency::Routine, texts::net_later_heading(words).to_owned(), &texts::net_later(words));
        }
    });
}

#[inline(never)]
fn level(d: &mut Doc, urgency: Urgency, heading: String, signs: &[&'static str]) {
    d.open("li");
    d.attribute(Name::DataLevel, urgency.code());
    d.open("b");
    small_shape(d, urgency);
    d.text_of(heading);
    d.close();
    d.within("div", |d| {
        if urgency == Urgency::Emergency {
            d.as_written();
        }
        d.fixed_list(signs);
    });
    d.close();
}
