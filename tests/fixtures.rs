//! Every screen is drawn on the host and held to the rules for all drawings. They cost milliseconds here, and breaking
//! one of them breaks the screen for somebody with a screen reader, a strict policy, or one hand.

use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::support::runner;
use crate::support::visit;
use crate::support::visit::{Visit, as_far_as_moving, as_far_as_pain, self_care};
use triage_core::protocol::Urgency;
use triage_core::protocol::country::{COUNTRIES, Country, by_code};
use triage_core::protocol::question::{QuestionId, Step};
use triage_core::protocol::red_flag::{Finding, Route};
use triage_core::protocol::review::{self, RELEASED};
use triage_core::reasoning::interview::conclude;
use triage_core::reasoning::plan::Plan;
use triage_core::session::{
    Earlier, Effect, Event, Here, Part, Place, Report, Screen, Session, Words, report, screen, update,
};
use triage_core::words::en::{outcome as words, plan, screen as words_on_screen};
use triage_exchange::case_file;
use triage_view::{FirstScreen, Root, RootProps, selector};
use yew::{Callback, LocalServerRenderer};

fn finished(drawing: impl Future<Output = String>) -> String {
    let mut drawing = pin!(drawing);
    match drawing.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => panic!("a drawing waits for something"),
    }
}

fn drawn(session: &Session) -> String {
    let props = RootProps {
        session: session.clone(),
        rules: "/files/protocol.html".into(),
        on_event: Callback::noop(),
    };
    finished(LocalServerRenderer::<Root>::with_props(props).hydratable(false).render())
}

fn first_screen() -> String {
    finished(LocalServerRenderer::<FirstScreen>::new().hydratable(false).render())
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

/// Every kind of screen, by name.
fn fixtures() -> Vec<(String, Session)> {
    let mut all: Vec<(String, Session)> = Vec::new();
    let mut add = |name: &str, visit: Visit| all.push((name.to_owned(), visit.0));
    add("signs", Visit::new());
    add("signs, country not known", Visit(Session::new("", "", Some(RELEASED))));
    add("signs, asked for again", as_far_as_pain().on(Event::EmergencyHelp));
    add("countries", Visit::new().on(Event::ToggleCountries));
    add("about which", Visit::new().on(Event::NotSure(QuestionId::Signs)));
    add("pain, unanswered", as_far_as_pain());
    add("pain, answer missing", as_far_as_pain().next());
    add("moving", as_far_as_moving());
    add("check", self_care().on(Event::Back).at(Place::Check));
    add("self-care", self_care());
    add("painkillers", self_care().on(Event::Open(Step::Painkillers)));
    add("training", self_care().on(Event::Open(Step::Training)));
    let strong = || {
        as_far_as_pain()
            .say(QuestionId::PainNow, "9")
            .say(QuestionId::PainWorst, "9")
            .none(QuestionId::Behavior)
            .next()
    };
    add("interrupt", strong().at(Place::Interrupt));
    add("same day", strong().next());
    add("question, outcome ready", strong().on(Event::GoOn));
    add("check, not finished", strong().on(Event::GoOn).on(Event::Open(Step::Onset)).next());
    let emergency = || Visit::new().say(QuestionId::Signs, "sign-cold-foot");
    add("emergency", emergency());
    add("emergency, country not known", {
        Visit(Session::new("", "", Some(RELEASED))).say(QuestionId::Signs, "sign-lung-clot")
    });
    add("mistake", emergency().on(Event::Mistake));
    add("a milder result after an urgent one", {
        let mut visit = self_care();
        visit.0.earlier = Some(Earlier { urgency: Urgency::SameDay, at: None });
        visit
    });
    add("checked again", {
        let visit = self_care().on(Event::Open(Step::Pain)).say(QuestionId::PainNow, "1");
        visit.next().on(Event::SeeOutcome)
    });
    for words in [Words::Waiting, Words::Failed] {
        add(&format!("self-care, words {words:?}"), self_care().notify(Report::Words(words)));
    }
    for (name, months) in [("rules due for review", 12), ("rules too old to plan by", 18)] {
        for (level, mut visit) in [("self-care", self_care()), ("emergency", emergency())] {
            visit.0.clock.today = Some(RELEASED.months_later(months));
            add(&format!("{name}, {level}"), visit);
        }
    }
    for step in Step::ALL {
        add(&format!("step {}", step.code()), {
            let mut visit = self_care();
            visit.0.here = Here::at(Place::Step(*step));
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
            session.here = Here::at(Place::Outcome);
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

#[test]
fn a_screen_has_one_heading_and_skips_no_level() {
    each(|name, html| {
        let mut last = 0;
        let mut first = 0;
        for tag in tags(html) {
            let Some(level) = tag.name.strip_prefix('h').and_then(|digit| digit.parse::<u8>().ok()) else {
                continue;
            };
            first += u8::from(level == 1);
            assert!(level <= last + 1, "{name}: h{last} then h{level}: {:.60}", tag.rest);
            assert!(!tag.rest.starts_with("</"), "{name}: an empty h{level}");
            last = level;
        }
        // The static screens are in one page: the signs, the emergency card that takes their place, the second screen.
        assert_eq!(first, if name == "first screen" { 3 } else { 1 }, "{name}");
    });
}

#[test]
fn ids_are_unique_and_every_reference_leads_somewhere() {
    each(|name, html| {
        let mut ids = BTreeSet::new();
        for tag in tags(html) {
            if let Some(id) = tag.get("id") {
                assert!(ids.insert(id.clone()), "{name}: {id} twice");
            }
        }
        for tag in tags(html) {
            let described = tag.get("aria-describedby").unwrap_or_default();
            let is_found = described.split_whitespace().any(|id| ids.contains(id));
            assert!(described.is_empty() || is_found, "{name}: {described}");
            if let Some(place) = tag.get("href").filter(|href| href.starts_with('#')) {
                assert!(ids.contains(&place[1..]), "{name}: {place}");
            }
        }
    });
}

#[test]
fn the_policy_and_the_club_page_have_nothing_to_refuse() {
    each(|name, html| {
        for forbidden in [" style=", "<style", "<script", " onclick=", "javascript:", "http:", "https:"] {
            assert!(!html.contains(forbidden), "{name}: {forbidden}");
        }
    });
}

#[test]
fn every_control_says_what_it_is() {
    each(|name, html| {
        for tag in tags(html) {
            match tag.name {
                "button" => {
                    assert!(tag.get("type").is_some(), "{name}: a button without a type submits a form");
                    let words = &tag.rest[..tag.rest.find("</button>").unwrap()];
                    let has_text =
                        !words.split('<').all(|part| part.split_once('>').map_or(part, |p| p.1).is_empty());
                    assert!(has_text || tag.get("aria-label").is_some(), "{name}: a button without words");
                }
                "input" => {
                    for needed in ["type", "name", "value"] {
                        assert!(tag.get(needed).is_some_and(|value| !value.is_empty()), "{name}: {needed}");
                    }
                }
                "a" => {
                    let href = tag.get("href").unwrap();
                    let is_number = href.strip_prefix("tel:").is_some_and(|number| !number.is_empty());
                    let leads_on = ["#help", "#signs", "/files/protocol.html"].contains(&href.as_str());
                    assert!(is_number || leads_on, "{name}: {href}");
                }
                "svg" => {
                    let is_labeled = tag.get("role").is_some() && tag.get("aria-label").is_some();
                    let in_map = html.contains("class=\"map\"");
                    assert!(is_labeled || in_map || tag.get("aria-hidden").is_some(), "{name}: a drawing");
                }
                _ => {}
            }
        }
        assert_eq!(
            html.matches("<label").count(),
            html.matches("<input").count(),
            "{name}: each control in a label"
        );
    });
}

/// Every outcome is drawn with the safety net; old rules add a notice, and the plan is drawn only where it may be.
#[test]
fn the_age_of_the_rules_is_shown_and_a_plan_that_is_too_old_is_not_drawn() {
    for (name, session) in fixtures() {
        let Screen::Outcome(outcome) = screen(&session) else { continue };
        let html = drawn(&session);
        let is_current = !name.starts_with("rules ");
        assert_eq!(html.contains(words::MAY_BE_OLD), !is_current, "{name}");
        assert!(html.contains(words::net_heading(outcome.urgency)), "{name}");
        let is_planned = outcome.urgency == Urgency::SelfCare && session.words == Words::Here;
        let is_too_old = name.starts_with("rules too old");
        assert_eq!(html.contains(plan::TOO_OLD), is_planned && is_too_old, "{name}");
        for part in ["class=\"track\"", "class=\"ladder\"", "class=\"bands\"", "class=\"exercise\""] {
            assert_eq!(html.contains(part), is_planned && !is_too_old, "{name}: {part}");
        }
    }
}

#[test]
fn every_outcome_says_who_has_reviewed_it_and_which_rules_these_are() {
    each(|name, html| {
        if html.contains("<footer") || name == "first screen" {
            for needed in [words::review_state().as_str(), review::VERSION, review::FINGERPRINT] {
                assert!(html.contains(needed), "{name}: {needed}");
            }
            let is_linked = html.contains("href=\"/files/protocol.html\"");
            assert_eq!(is_linked, name != "first screen", "{name}: the way to the rules");
        }
    });
    let outcome = drawn(&self_care().0);
    assert!(outcome.contains("<footer") && outcome.contains(&format!("Checked on {RELEASED}.")), "{outcome}");
    let mut unknown = self_care().0;
    unknown.clock.today = None;
    let outcome = drawn(&unknown);
    assert!(!outcome.contains("Checked on") && outcome.contains(words::MAY_BE_OLD));
}

#[test]
fn every_class_is_in_the_style_sheet() {
    let sheet = include_str!("../static/style.css");
    let mut used = BTreeSet::new();
    // The closure of `each` only reads, so the classes are gathered here.
    for (_, session) in fixtures().into_iter().chain(vignette_outcomes()) {
        for tag in tags(&drawn(&session)) {
            used.extend(tag.get("class").unwrap_or_default().split_whitespace().map(str::to_owned));
        }
    }
    assert!(used.len() > 50);
    let missing: Vec<&String> = used.iter().filter(|class| !sheet.contains(&format!(".{class}"))).collect();
    assert_eq!(missing, [] as [&String; 0]);
}

#[test]
fn an_outcome_says_its_level_in_words_first_and_shows_a_plan_only_where_it_may() {
    for (name, session) in vignette_outcomes() {
        let html = drawn(&session);
        let level = tags(&html).iter().find_map(|tag| tag.get("data-level")).unwrap();
        let has_plan = html.contains("class=\"track\"") || html.contains("class=\"ladder\"");
        match level.as_str() {
            "emergency" | "same_day" | "within_days" => assert!(!has_plan, "{name}"),
            "routine" | "self_care" => {}
            other => panic!("{name}: {other}"),
        }
        if level == "emergency" {
            assert!(html.contains("href=\"tel:999\""), "{name}");
        }
        for needed in ["Not yet clinically reviewed", "does not diagnose", "Protocol "] {
            assert!(html.contains(needed), "{name}: {needed}");
        }
    }
}

/// Each country is in one group of letters, and the group of the chosen country is open.
#[test]
fn every_country_can_be_chosen() {
    let html = drawn(&Visit::new().on(Event::ToggleCountries).0);
    // The buttons of the list, each with its attributes, its text, and what comes before it.
    let buttons: Vec<(&str, &str, &str)> = html
        .match_indices("<button")
        .filter_map(|(at, _)| {
            let (attributes, rest) = html[at..].split_once('>')?;
            let (name, _) = rest.split_once("</button>")?;
            attributes.contains("class=\"choice\"").then_some((attributes, name, &html[..at]))
        })
        .collect();
    let mut offered: Vec<&str> = buttons.iter().map(|(_, name, _)| *name).collect();
    let mut all: Vec<&str> = COUNTRIES.iter().map(|country| country.name).collect();
    offered.sort();
    all.sort();
    assert_eq!(offered, all);
    let (_, name, before) =
        buttons.iter().find(|(attributes, ..)| attributes.contains("aria-current=\"true\"")).unwrap();
    assert_eq!(*name, "United Kingdom");
    let (_, group) = before.rsplit_once("<details").unwrap();
    assert!(group.split_once('>').unwrap().0.contains("open"), "{group}");
}

/// A link that calls: what a phone dials, the text on it, and the small print below that.
struct Call {
    dials: String,
    words: String,
    note: String,
}

fn calls(html: &str) -> Vec<Call> {
    let text = |html: &str| {
        let words: String =
            html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect();
        words.replace("&#x27;", "'").replace("&amp;", "&")
    };
    let call = |tag: &Tag<'_>| {
        let dials = tag.get("href")?.strip_prefix("tel:")?.replace("%23", "#");
        let (inside, _) = tag.rest.split_once("</a>")?;
        let (words, note) = inside.split_once("<small>").unwrap_or((inside, ""));
        Some(Call { dials, words: text(words), note: text(note) })
    };
    tags(html).iter().filter(|tag| tag.name == "a").filter_map(call).collect()
}

/// What is left of a number, or of text with one in it, on the keys of a telephone.
fn keys(words: &str) -> String {
    words.chars().filter(|sign| matches!(sign, '0'..='9' | '+' | '*' | '#')).collect()
}

/// One screen of each kind that has a number on it; of the outcomes, one for each level and route.
fn screens_with_numbers() -> Vec<(String, Session)> {
    let mut kinds = BTreeSet::new();
    let mut all: Vec<(String, Session)> = fixtures().into_iter().chain(vignette_outcomes()).collect();
    all.retain(|(name, session)| match screen(session) {
        Screen::Outcome(outcome) => kinds.insert(format!("{:?} {:?}", outcome.urgency, outcome.route)),
        _ => !name.starts_with("step "),
    });
    all.retain(|(_, session)| !calls(&drawn(session)).is_empty());
    all
}

#[test]
fn what_a_link_dials_is_the_number_on_it_in_each_country_and_on_each_screen() {
    let screens = screens_with_numbers();
    assert!(screens.len() >= 10, "{}", screens.len());
    let mut checked = 0;
    let countries = COUNTRIES.iter().map(Some).chain([None]);
    for (country, (name, session)) in
        countries.flat_map(|country| screens.iter().map(move |each| (country, each)))
    {
        // What comes in the file of words has no numbers, so it is drawn for one country and left out for the others.
        let is_whole = country.is_some_and(|country| country.code == "GB");
        let words = if is_whole { Words::Here } else { Words::Waiting };
        let session = Session { country, words, ..session.clone() };
        let html = drawn(&session);
        let name = format!("{name}, {}", country.map_or("no country", |country| country.name));
        let found = calls(&html);
        let known: Vec<(String, String)> = country.map_or_else(by_region, numbers_of);
        for Call { dials, words, note } in &found {
            assert_eq!(dials, &keys(words), "{name}: {words} {note}");
            // With a note, it is the number of the line in the note. Without one, it is some number of the country.
            let is_known =
                known.iter().any(|(line, number)| dials == number && (note.is_empty() || note == line));
            assert!(is_known, "{name}: {words} {note} is none of {known:?}");
        }
        // "Other numbers" lists everything that is known for the country.
        if html.contains(words::OTHER_NUMBERS) {
            let (_, others) = html.split_once(words::OTHER_NUMBERS).unwrap();
            let (others, _) = others.split_once("</details>").unwrap();
            let others: Vec<(String, String)> =
                calls(others).into_iter().map(|Call { dials, note, .. }| (note, dials)).collect();
            assert_eq!(others, known, "{name}");
        }
        checked += found.len();
    }
    for Call { dials, words, note } in calls(&first_screen()) {
        assert_eq!(dials, keys(&words), "first screen: {words} {note}");
        assert!(by_region().contains(&(note.clone(), dials)), "first screen: {words} {note}");
        checked += 1;
    }
    assert!(checked > 1500, "{checked}");
}

/// Every number of a country, on the keys of a telephone, each after what it is for.
fn numbers_of(country: &Country) -> Vec<(String, String)> {
    let emergency =
        country.emergency().map(|number| (words_on_screen::EMERGENCY_LINE.to_owned(), keys(number)));
    emergency.chain(country.advice().map(|line| (line.name.to_owned(), keys(line.number)))).collect()
}

/// The numbers while the country is unknown.
fn by_region() -> Vec<(String, String)> {
    let number = |code: &str| keys(by_code(code).unwrap().emergency().next().unwrap());
    words_on_screen::REGIONS.iter().map(|(code, region)| ((*region).to_owned(), number(code))).collect()
}

/// Where the action is a call, the first number on the outcome is the one for it.
#[test]
fn an_outcome_calls_the_line_for_its_level() {
    let mut called = BTreeSet::new();
    for (name, session) in screens_with_numbers() {
        let Screen::Outcome(outcome) = screen(&session) else { continue };
        for country in COUNTRIES {
            let session = Session { country: Some(country), words: Words::Waiting, ..session.clone() };
            let html = drawn(&session);
            let (head, _) = html.split_once("<div class=\"place\"").unwrap();
            let first = calls(head).first().map(|call| call.dials.clone());
            let emergency = country.emergency().next().map(keys);
            let expected = match (outcome.urgency, outcome.route) {
                (Urgency::Emergency, _) | (Urgency::SameDay, Route::EmergencyDepartment) => emergency,
                (Urgency::SameDay | Urgency::WithinDays, _) => {
                    country.advice().next().map(|line| keys(line.number))
                }
                (Urgency::Routine | Urgency::SelfCare, _) => None,
            };
            assert_eq!(first, expected, "{name}, {}", country.name);
            called.insert((outcome.urgency, format!("{:?}", outcome.route)));
        }
    }
    assert!(called.len() >= 6, "{called:?}");
}

/// Controls of the hazard log that are text on a screen.
#[test]
fn every_outcome_carries_the_lines_that_safety_rests_on() {
    let text = |html: &str| html.replace("&#x27;", "'");
    for (name, session) in vignette_outcomes() {
        let html = text(&drawn(&session));
        assert!(html.contains(words::WORRIED), "{name}");
        assert!(html.contains(words::PRINT_SUBTITLE), "{name}: nobody examined the leg");
        for sign in words::NET_NOW {
            assert!(html.contains(sign), "{name}: {sign}");
        }
        let hard_calf_alone = conclude(&session.check.answers);
        if hard_calf_alone.urgency == Urgency::SameDay
            && hard_calf_alone.has_met(Finding::EarlyCompartmentSyndrome)
        {
            assert!(html.contains(&words::on_the_way("999")), "{name}");
        }
    }
}

/// A plan that has not loaded yet, or could not be loaded, takes nothing from the level, the action and the signs.
#[test]
fn without_the_file_of_words_an_urgent_outcome_is_the_same_and_the_others_say_what_is_missing() {
    let mut waited = 0;
    for (name, session) in vignette_outcomes() {
        let whole = drawn(&session);
        for (words, line) in
            [(Words::Waiting, words_on_screen::MORE_WAITING), (Words::Failed, words_on_screen::MORE_FAILED)]
        {
            let without = drawn(&report(&session, Report::Words(words)).0);
            let Some((before, rest)) = whole.split_once("<div class=\"rest\"") else {
                assert_eq!(without, whole, "{name}");
                continue;
            };
            waited += 1;
            assert!(without.starts_with(before), "{name}: what comes before it is the same");
            assert!(without[before.len()..].contains(line), "{name}");
            let closing = |html: &str| html[html.find("<div class=\"choices two\"").unwrap()..].to_owned();
            assert_eq!(closing(&without), closing(rest), "{name}: what comes after it is the same");
            assert!(!without.contains("class=\"treatments\""), "{name}: nothing is drawn without its words");
        }
        let level = tags(&whole).iter().find_map(|tag| tag.get("data-level")).unwrap();
        let is_urgent = level == "emergency" || level == "same_day";
        assert!(!(is_urgent && whole.contains("class=\"rest\"")), "{name}");
    }
    assert!(waited > 20, "{waited}");
}

/// Only a runner asks for it again, and only after it could not be loaded.
#[test]
fn the_file_of_words_is_fetched_again_only_on_request() {
    let session = self_care().0;
    for (words, effects) in [
        (Words::Here, vec![]),
        (Words::Waiting, vec![]),
        (Words::Failed, vec![Effect::FetchWords, Effect::BringIntoView(Part::LaterParts)]),
    ] {
        let (before, none) = report(&session, Report::Words(words));
        assert_eq!(none, [] as [Effect; 0]);
        let (after, asked) = update(&before, Event::FetchWords);
        assert_eq!(asked, effects, "{words:?}");
        assert_eq!(after.words, if words == Words::Here { Words::Here } else { Words::Waiting });
        let opened = update(&before, Event::Open(Step::Training)).0.place();
        assert_eq!(opened == Place::Step(Step::Training), words == Words::Here, "{words:?}");
        // A new check keeps what has loaded.
        assert_eq!(update(&before, Event::StartAgain).0.words, words);
    }
}

/// The app fills these slots without knowing the outcome, so an urgent outcome must not have the slot for a hint.
#[test]
fn a_slot_for_the_app_is_drawn_only_on_the_screens_where_it_may_be() {
    for (name, session) in fixtures().into_iter().chain(vignette_outcomes()) {
        let html = drawn(&session);
        let places: Vec<String> =
            tags(&html).iter().filter(|tag| tag.name == "slot").map(|tag| tag.get("name").unwrap()).collect();
        let expected: &[&str] = match screen(&session) {
            Screen::Questions(asked) if asked.step == Step::Emergency && asked.is_changing => &[],
            Screen::Questions(asked) if asked.step == Step::Emergency => &["start", "about"],
            Screen::Questions(_) => &["question"],
            Screen::Outcome(outcome) => match (&outcome.plan, outcome.urgency) {
                (Some(Plan::Stages(_)), Urgency::Routine | Urgency::SelfCare) => &["after-plan", "outcome"],
                (Some(Plan::Stages(_)), urgency) => panic!("{name}: a plan at {urgency:?}"),
                (Some(Plan::Withheld(_)) | None, _) => &["outcome"],
            },
            Screen::AboutWhich(_) | Screen::Interrupt(_) | Screen::Mistake(_) | Screen::Check(_) => &[],
        };
        assert_eq!(places, expected, "{name}");
    }
    assert!(!first_screen().contains("<slot"));
}

/// How often a selector that the view names finds something in a drawing: an id, an element or an attribute.
fn found(html: &str, selector: &str) -> usize {
    let is_found = |tag: &Tag<'_>| match (selector.strip_prefix('#'), selector.strip_prefix('[')) {
        (Some(id), _) => tag.get("id").as_deref() == Some(id),
        (None, Some(attribute)) => {
            let (name, value) = attribute.trim_end_matches(']').split_once('=').unwrap();
            tag.get(name).as_deref() == Some(value)
        }
        (None, None) => tag.name == selector,
    };
    tags(html).iter().filter(|tag| is_found(tag)).count()
}

/// The browser looks up the part that an event is about, so it has to be on the screen after the event.
#[test]
fn what_an_event_brings_into_view_is_drawn() {
    let events = [
        Event::Continue,
        Event::SeeOutcome,
        Event::EmergencyHelp,
        Event::Country("CH"),
        Event::FetchWords,
        Event::StartAgain,
        Event::Back,
    ];
    let mut shown = BTreeSet::new();
    for (name, before) in fixtures() {
        let has_numbers = found(&drawn(&before), "#country") == 1;
        // The other events have no control on the screen.
        let is_offered = |event: &Event| match event {
            Event::Country(_) => has_numbers,
            Event::Continue | Event::SeeOutcome => before.place() != Place::Step(Step::Emergency),
            _ => true,
        };
        for event in events.into_iter().filter(is_offered) {
            let (after, effects) = visit::step(&before, event);
            for effect in effects {
                let part = match effect {
                    Effect::BringIntoView(part) => part,
                    Effect::ShowNewScreen | Effect::ShowNewScreenUnasked | Effect::ShowEarlierScreen => {
                        Part::Heading
                    }
                    Effect::StepBack
                    | Effect::FetchWords
                    | Effect::Print
                    | Effect::Save
                    | Effect::SaveDamaged
                    | Effect::Erase
                    | Effect::SayErased => continue,
                };
                let count = found(&drawn(&after), selector(part));
                assert!(
                    count == 1 || part == Part::Missing && count > 1,
                    "{name}, {event:?}: {part:?} {count}"
                );
                shown.insert(format!("{part:?}"));
            }
        }
    }
    assert_eq!(shown.len(), 5, "{shown:?}");
}
