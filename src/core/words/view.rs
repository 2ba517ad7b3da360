//! The views of an outcome: their links, the act of an urgent one, what to say on the phone, the day.
//!
//! Action first. At the urgent levels a sentence has at most 15 words.

use super::Words;
use super::message::messages;
use super::outcome::{
    act_same_day_no_line, action, holds_number, line_name, title, title_same_day, title_scan_today,
};
use crate::protocol::red_flag::Route;
use crate::protocol::urgency::Urgency;

messages! {
    View = "view";
    /// What the bar of links is called.
    bar;
    /// A link of it.
    now;
    /// The same.
    today;
    /// The same.
    plan;
    /// The same.
    why;
    /// The same.
    clinician;
    /// The heading of the plan.
    plan_title;
    /// The heading of the hand-over.
    clinician_title;
    /// What the button of an outcome at "routine" leads to.
    see_what_to_say;
    /// What the button of an outcome at "self-care" leads to.
    see_plan;
    /// The same, where there is no plan.
    see_what_helps;
    /// The heading of an outcome: the call itself.
    call_now(number: &str);
    /// The same, for an advice line.
    call_today(line: &str);
    /// The same, for whoever prescribed a medicine.
    call_prescriber_today;
    /// Under the heading that says whom to call.
    ask_for_ambulance;
    /// The same, where a lift will do.
    or_be_taken;
    /// What to say on the phone, from the finding.
    say(tell: &str);
    /// The same, where it rests on "not sure".
    say_not_sure(tell: &str);
    /// The heading of the first-aid card, where the day is known.
    first_days;
    /// Beside it. Day 0 is the day on which it began.
    you_are_on_day(day: u32);
    /// Leads from the patterns in one line to the reasons.
    see_why;
    /// The patterns in one line.
    may_be(patterns: &str);
}

/// An urgent act: what the heading calls for, and what leads below its button. The rest is in [`Action`](super::outcome::Action).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Act {
    /// The heading.
    pub heading: String,
    /// The first line under the button. Empty where the heading says it all.
    pub lead: String,
}

/// The act of an urgent outcome. `emergency` and `advice` are those of [`action`](super::outcome::action).
pub fn act(
    words: Words,
    urgency: Urgency,
    route: Route,
    emergency: &str,
    advice: Option<(&str, &str)>,
) -> Act {
    let both = |heading: &str, lead: &str| Act { heading: heading.to_owned(), lead: lead.to_owned() };
    match (urgency, route) {
        (Urgency::Emergency, Route::AmbulanceFirst) => {
            both(&call_now(words, emergency), ask_for_ambulance(words))
        }
        (
            Urgency::Emergency,
            Route::Usual | Route::EmergencyDepartment | Route::ScanWithinADay | Route::Prescriber,
        ) => both(&call_now(words, emergency), or_be_taken(words)),
        (Urgency::SameDay, Route::Prescriber) => both(call_prescriber_today(words), ""),
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst) => match advice {
            Some((name, number)) => {
                let short = line_name(name);
                let line = if holds_number(short, number) { short } else { number };
                both(&call_today(words, line), "")
            }
            None => both(title_same_day(words), act_same_day_no_line(words)),
        },
        (Urgency::SameDay, Route::ScanWithinADay) => {
            both(title_scan_today(words), &action(words, urgency, route, emergency, advice).first)
        }
        (Urgency::SameDay, Route::EmergencyDepartment)
        | (Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare, _) => {
            both(title(words, urgency, route), "")
        }
    }
}
