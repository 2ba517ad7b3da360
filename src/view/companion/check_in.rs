//! The daily check-in: the lines, then pain, walking and the time after the last run.

use triage_core::companion::Progress;
use triage_core::companion::act::{Act, WeekAct};
use triage_core::companion::today::Missing;
use triage_core::protocol::check_in::{AfterRun, Line, Trend, Walking};
use triage_core::words::{companion as texts, question, week as week_words};
use yew::prelude::*;

use super::fields::{Answer, missing, pain, rows};
use super::{Shown, entry, status};
use crate::frame::heading;
use crate::onward::more_below;
use crate::parts::{Choice, Doc, bar, button, card};
use crate::send::{changed, pressed};

/// The nine lines. As for every list of signs, the way past them comes after the last row.
pub fn lines(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let draft = &shown.home.draft;
    status(d, progress);
    d.open("fieldset.question lines");
    d.within("legend", |d| heading(d, texts::since(words, shown.home.days_since_check_in())));
    d.within("div.choices joined", |d| {
        for line in Line::ALL {
            card(
                d,
                Choice {
                    kind: "checkbox",
                    name: "line",
                    value: line.code(),
                    label: texts::line(words, *line),
                    hint: "",
                    mark: "",
                    class: "choice",
                    is_chosen: draft.lines.has(*line),
                    is_fixed: false,
                    spoken: None,
                    changed: changed(on_act, Act::Line(*line)),
                },
            );
        }
    });
    d.close();
    bar(d, |d| {
        button(d, "alt", question::not_sure(words), pressed(on_act, Act::LinesNotSure));
        match draft.lines.count() {
            0 => button(d, "go", question::none_of_these(words), pressed(on_act, Act::SendLines)),
            ticked => {
                d.open("button.go");
                d.attribute(crate::parts::Name::Type, "button");
                d.text_of(question::continue_ticked(words, ticked));
                let sent = pressed(on_act, Act::SendLines);
                d.close_as(html! { <button onclick={sent} /> });
            }
        }
    });
    more_below(d, Line::ALL.len());
}

/// The rest.
pub fn feeling(d: &mut Doc, shown: Shown, progress: &Progress, on_act: &Callback<Act>) {
    let words = d.words();
    let draft = &shown.home.draft;
    status(d, progress);
    heading(d, texts::feeling(words));
    let lacks = |d: &mut Doc, here: &[Missing], question: &'static str| {
        if draft.missing.is_some_and(|missing| here.contains(&missing)) {
            missing(d, texts::missing(words, question));
        }
    };
    lacks(d, &[Missing::Pain, Missing::CheckIn, Missing::Lines, Missing::Again], texts::worst_pain(words));
    pain(d, "worst-pain", texts::worst_pain(words), draft.worst_pain, Act::Pain, on_act);
    let walkings = Walking::ALL.iter().map(|walking| Answer {
        code: walking.code(),
        label: texts::walks(words, *walking),
        is_chosen: draft.walking == Some(*walking),
        act: Act::Walking(*walking),
    });
    lacks(d, &[Missing::Walking], texts::walking(words));
    rows(d, "walking", texts::walking(words), walkings.collect(), on_act);
    if shown.home.asks_after_run(progress) {
        // In the first day after it nobody knows yet whether it lasts longer than a day.
        let is_next_day = !shown.home.is_over_a_day_since_run(progress);
        let offered = AfterRun::ALL
            .iter()
            .filter(|each| !is_next_day || !matches!(each, AfterRun::Longer | AfterRun::Unsure));
        let answers = offered.map(|each| Answer {
            code: each.code(),
            label: match each {
                AfterRun::Settled if is_next_day => texts::worse_settled_now(words),
                AfterRun::Same
                | AfterRun::Settled
                | AfterRun::Longer
                | AfterRun::Unsure
                | AfterRun::Still => texts::after(words, *each),
            },
            is_chosen: draft.after_run == Some(*each),
            act: Act::AfterRun(*each),
        });
        lacks(d, &[Missing::AfterRun], texts::after_run(words));
        rows(d, "after-run", texts::after_run(words), answers.collect(), on_act);
    }
    if shown.home.asks_week(progress) {
        let answers = Trend::ALL.iter().map(|each| Answer {
            code: each.code(),
            label: entry::trend(words, *each),
            is_chosen: draft.trend == Some(*each),
            act: Act::Week(WeekAct::Trend(*each)),
        });
        lacks(d, &[Missing::Week], week_words::trend(words));
        rows(d, "week", week_words::trend(words), answers.collect(), on_act);
    }
    bar(d, |d| button(d, "go", texts::see_today(words), pressed(on_act, Act::SeeToday)));
}
