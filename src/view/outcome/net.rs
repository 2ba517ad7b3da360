//! What to watch for, by when, and what then.

use triage_core::protocol::Urgency;
use triage_core::protocol::country::Country;
use triage_core::protocol::review::Age;
use triage_core::session::{Event, Outcome, Session};
use triage_core::words::en::outcome as words;
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
    headed(d, words::net_heading(outcome.urgency), "", |d| {
        to_check(d, outcome, on_event);
        signs(d, session.country, outcome.urgency);
        if outcome.urgency < Urgency::WithinDays {
            numbers::place(d, session, on_event);
            if let Some(country) = session.country {
                numbers::others(d, country);
            }
        }
        d.calm(words::WORRIED);
        match outcome.age {
            Age::Current => {}
            Age::Due | Age::Expired => d.line("p.aside", words::MAY_BE_OLD),
        }
    });
}

/// "Not sure" answers that do not count today: to check now, each with a button back to its answer.
fn to_check(d: &mut Doc, outcome: &Outcome, on_event: &Callback<Event>) {
    if outcome.to_check.is_empty() {
        return;
    }
    d.line("h3", words::TO_CHECK);
    d.p(words::TO_CHECK_HINT);
    d.within("dl.rows", |d| {
        for given in &outcome.to_check {
            line(d, given, words::CHECK_AGAIN, on_event);
        }
    });
}

/// The signs for each level above this one.
#[inline(never)]
pub fn signs(d: &mut Doc, country: Option<&'static Country>, urgency: Urgency) {
    let is_emergency = urgency == Urgency::Emergency;
    let now =
        if is_emergency { words::NET_ANY.to_owned() } else { words::net_now(numbers::emergency(country)) };
    d.within("ul.net", |d| {
        level(d, Urgency::Emergency, now, words::NET_NOW);
        if !is_emergency {
            level(d, Urgency::SameDay, words::NET_TODAY_HEADING.to_owned(), words::NET_TODAY);
        }
        if urgency < Urgency::SameDay {
            level(d, Urgency::Routine, words::NET_LATER_HEADING.to_owned(), words::NET_LATER);
        }
    });
}

#[inline(never)]
fn level(d: &mut Doc, urgency: Urgency, heading: String, signs: &'static [&'static str]) {
    d.open("li");
    d.attribute(Name::DataLevel, urgency.code());
    d.open("b");
    small_shape(d, urgency);
    d.words_of(heading);
    d.close();
    d.fixed_list(signs);
    d.close();
}
