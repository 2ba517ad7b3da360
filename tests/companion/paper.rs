//! The plan and a diary on paper: what the screen of the companion would say, for whoever keeps nothing.

use triage_core::protocol::check_in::Line;
use triage_core::protocol::exercise::Exercise;
use triage_core::protocol::ladder::LADDER;
use triage_core::protocol::outcome::View;
use triage_core::protocol::reaction::PainZone;
use triage_core::protocol::sheet::Sheet;
use triage_core::session::{Companion, Effect, Event, Place, Session, update};
use triage_core::words::{companion as lines, exercise, plan};
use triage_tools::drawn;
use triage_tools::words::english;
use yew::LocalServerRenderer;
use yew::prelude::*;

use super::drawn::text_of;
use crate::support::visit::{Visit, self_care};

#[derive(Properties, PartialEq)]
struct Props {
    session: Session,
}

#[component]
fn Paper(props: &Props) -> Html {
    triage_view::paper(english(), &props.session, &AttrValue::from("protocol.html"), &Callback::noop())
}

fn text(session: &Session) -> String {
    let props = Props { session: session.clone() };
    text_of(&drawn(LocalServerRenderer::<Paper>::with_props(props).hydratable(false).render()))
        .replace("&#x27;", "'")
}

/// Where nothing is kept, paper is the only screen of the companion, and Back leads to the plan.
#[test]
fn where_nothing_is_kept_there_is_paper_and_nothing_else() {
    let visit = self_care();
    assert_eq!(visit.0.companion, Companion::NotOffered);
    for sheet in [Sheet::Today, Sheet::Data, Sheet::Progress, Sheet::Run] {
        assert_eq!(self_care().on(Event::Companion(sheet)).place(), visit.place(), "{sheet:?}");
    }
    let paper = visit.on(Event::Companion(Sheet::Paper)).at(Place::Companion(Sheet::Paper));
    assert_eq!(paper.0.companion, Companion::NotOffered, "nothing has been started");
    paper.on(Event::Back).at(Place::Outcome(View::Plan));
}

/// Where the page names the app, the plan leads there; the page itself still keeps nothing.
#[test]
fn where_the_page_names_the_app_the_plan_leads_there() {
    let asked = |companion| {
        let mut visit = self_care();
        visit.0.companion = companion;
        update(&visit.0, Event::KeepInApp).1.contains(&Effect::OpenApp)
    };
    assert!(asked(Companion::InApp));
    for other in [Companion::NotOffered, Companion::Offered, Companion::Started] {
        assert!(!asked(other), "{other:?}");
    }
    let mut visit = self_care();
    visit.0.companion = Companion::InApp;
    let place = visit.place();
    assert_eq!(visit.on(Event::Companion(Sheet::Today)).place(), place);
    let mut visit = self_care();
    visit.0.companion = Companion::InApp;
    let paper = visit.on(Event::Companion(Sheet::Paper)).at(Place::Companion(Sheet::Paper));
    paper.on(Event::Back).at(Place::Outcome(View::Plan));
}

/// On a device with a diary it is one of the files, and Back leads there.
#[test]
fn with_a_diary_paper_belongs_to_its_files() {
    let mut visit = self_care();
    visit.0.companion = Companion::Started;
    let paper = visit.on(Event::Companion(Sheet::Paper));
    paper.on(Event::Back).at(Place::Companion(Sheet::Data));
}

#[test]
fn paper_has_the_same_lines_limits_and_steps_as_the_screen() {
    let Visit(session) = self_care();
    let text = text(&session);
    let has = |part: &str| assert!(text.contains(part), "{part:?} in {text}");
    for line in Line::ALL {
        has(lines::line(english(), *line));
    }
    for zone in PainZone::ALL {
        has(plan::zone_meaning(english(), zone));
    }
    for row in &LADDER {
        has(&plan::step(english(), row));
    }
    has("call 999 now");
    has("Never run two days in a row");
    has("Begin at step ");
    has("Not yet clinically reviewed");
    // The exercises of the stage, and nothing of a later one.
    assert!(!text.contains(exercise::name(english(), Exercise::OneLegPogo)), "{text}");
}
