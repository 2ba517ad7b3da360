//! Every screen is drawn on the host and held to the rules for all drawings. They cost milliseconds here, and breaking
//! one of them breaks the screen for somebody with a screen reader, a strict policy, or one hand.

mod handover;
mod later_words;
mod markup;
mod numbers;
mod outcome;
mod pane;
mod places;
mod why;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::support::runner;
use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, self_care};
use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::View;
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::review::RELEASED;
use triage_core::session::{Earlier, Event, Here, LaterParts, Place, Report, Session};
use triage_core::words::Words;
use triage_exchange::case_file;
use triage_tools::words::english;
use triage_view::{FirstScreen, FirstScreenProps, Root, RootProps};
use yew::{Callback, LocalServerRenderer};

fn finished(drawing: impl Future<Output = String>) -> String {
    let mut drawing = pin!(drawing);
    match drawing.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => panic!("a drawing waits for something"),
    }
}

/// The page of a session.
pub fn drawn(session: &Session) -> String {
    drawn_in(english(), session)
}

fn drawn_in(words: Words, session: &Session) -> String {
    let props = RootProps {
        words,
        session: session.clone(),
        rules: "/files/protocol.html".into(),
        on_event: Callback::noop(),
    };
    finished(LocalServerRenderer::<Root>::with_props(props).hydratable(false).render())
}

fn first_screen() -> String {
    finished(
        LocalServerRenderer::<FirstScreen>::with_props(FirstScreenProps { words: english() })
            .hydratable(false)
            .render(),
    )
}

/// A start tag: its name and its attributes.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    /// What comes after it.
    rest: &'a str,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let start = format!(" {name}=\"");
        let from = format!(" {}", self.attributes);
        let value = &from[from.find(&start)? + start.len()..];
        Some(value[..value.find('"').unwrap()].to_owned())
    }
}

fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap();
        if !rest.starts_with(['/', '!']) {
            let inside = rest[..end].trim_end_matches('/');
            let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
            found.push(Tag { name, attributes, rest: &rest[end + 1..] });
        }
        rest = &rest[end + 1..];
    }
    found
}

/// What is on the screen: the same drawing without the views that are there only for print.
fn shown(html: &str) -> String {
    let mut on_screen = html.to_owned();
    while let Some(start) =
        on_screen.find("<div class=\"view\"").and_then(|from| hidden_view(&on_screen, from))
    {
        on_screen.replace_range(start, "");
    }
    on_screen
}

/// Where the first hidden view is, at or after a place.
fn hidden_view(html: &str, from: usize) -> Option<std::ops::Range<usize>> {
    let start = from
        + html[from..].match_indices("<div class=\"view\"").map(|(at, _)| at).find(|at| {
            let tag = &html[from + at..];
            tag[..tag.find('>').unwrap()].contains(" hidden")
        })?;
    let mut depth = 0;
    for (at, _) in html[start..].match_indices(['<']) {
        let rest = &html[start + at..];
        depth += i32::from(rest.starts_with("<div")) - i32::from(rest.starts_with("</div>"));
        if depth == 0 {
            return Some(start..start + at + "</div>".len());
        }
    }
    panic!("a view that does not end: {:.80}", &html[start..]);
}

/// Every kind of screen, by name.
pub fn fixtures() -> Vec<(String, Session)> {
    let mut all: Vec<(String, Session)> = Vec::new();
    let mut add = |name: &str, visit: Visit| all.push((name.to_owned(), visit.0));
    add("signs", Visit::new());
    add("signs, country not known", Visit(Session::new("", "", Some(RELEASED))));
    add("signs, asked for again", as_far_as_pain().on(Event::EmergencyHelp));
    add("about which", Visit::new().on(Event::NotSure(QuestionId::Signs)));
    add("pain, unanswered", as_far_as_pain());
    add("pain, answer missing", as_far_as_pain().next());
    add("moving", as_far_as_moving());
    add("check", self_care().on(Event::Back).at(Place::Check));
    add("self-care", self_care());
    for view in [View::Plan, View::Why, View::Clinician] {
        add(&format!("self-care, {view:?}"), self_care().on(Event::View(view)));
    }
    add("painkillers", self_care().on(Event::Open(QuestionId::PainkillerHealth)));
    add("training", self_care().on(Event::Open(QuestionId::Load)));
    let strong = || {
        as_far_as_pain()
            .say(QuestionId::PainNow, "9")
            .say(QuestionId::PainWorst, "9")
            .none(QuestionId::Behavior)
            .next()
    };
    add("same day", strong().at(Place::OUTCOME));
    add("same day, which may be an emergency", {
        // The pain at rest that nobody expected is the beginning of one.
        let visit =
            strong().on(Event::AnswerRest).say(QuestionId::Size, "swelling-none").none(QuestionId::Skin);
        visit.say(QuestionId::Feel, "pain-out-of-proportion").on(Event::SeeOutcome)
    });
    add("question, outcome ready", strong().on(Event::AnswerRest));
    add("check, not finished", strong().on(Event::AnswerRest).on(Event::Open(QuestionId::Onset)).next());
    let emergency = || Visit::new().say(QuestionId::Signs, "sign-cold-foot");
    add("emergency", emergency());
    add("emergency, country not known", {
        Visit(Session::new("", "", Some(RELEASED))).say(QuestionId::Signs, "sign-lung-clot")
    });
    add("emergency, why", emergency().on(Event::View(View::Why)));
    add("mistake", emergency().on(Event::Mistake));
    add("a milder result after an urgent one", {
        let mut visit = self_care();
        visit.0.earlier = Some(Earlier { urgency: Urgency::SameDay, at: None });
        visit
    });
    add("checked again", {
        let visit = self_care().on(Event::Open(QuestionId::PainNow)).say(QuestionId::PainNow, "1");
        visit.next().on(Event::SeeOutcome)
    });
    for words in [LaterParts::Waiting, LaterParts::Failed] {
        add(&format!("self-care, words {words:?}"), self_care().notify(Report::LaterParts(words)));
    }
    for (name, months) in [("rules due for review", 12), ("rules too old to plan by", 18)] {
        for (level, mut visit) in [("self-care", self_care()), ("emergency", emergency())] {
            visit.0.clock.today = Some(RELEASED.months_later(months));
            add(&format!("{name}, {level}"), visit);
        }
    }
    for id in QuestionId::ALL {
        add(&format!("question {}", id.code()), {
            let mut visit = self_care();
            visit.0.here = Here::at(Place::Question(*id));
            visit
        });
    }
    all
}

/// The outcome of every vignette: all levels, findings and gates that they reach.
fn vignette_outcomes() -> Vec<(String, Session)> {
    case_file::read(runner::VIGNETTES)
        .expect("the vignettes are well formed")
        .into_iter()
        .map(|case| {
            let mut session = Session::new("Europe/London", "en-GB", Some(RELEASED));
            session.check.answers = runner::whole_visit(&case.facts).answers;
            session.here = Here::at(Place::OUTCOME);
            (case.id, session)
        })
        .collect()
}

fn each(check: impl Fn(&str, &str)) {
    let all: Vec<(String, Session)> = fixtures().into_iter().chain(vignette_outcomes()).collect();
    assert!(all.len() > 150, "{}", all.len());
    for (name, session) in &all {
        check(name, &drawn(session));
    }
    check("first screen", &first_screen());
}
