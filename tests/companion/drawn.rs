//! The companion as it is drawn: one answer for each row of the table, and nothing forbidden on any of them.

use triage_core::companion::act::Act;
use triage_core::companion::entry::{Entry, EntryId, Kind};
use triage_core::companion::home::Home;
use triage_core::companion::progress::Now;
use triage_core::companion::today::{Allowed, Missing, Row};
use triage_core::protocol::check_in::Trend;
use triage_core::protocol::exercise::{EXERCISES, Exercise};
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::Stage;
use triage_core::reasoning::interview::{Answer, Answers};
use triage_core::session::Session;
use triage_tools::drawn;
use triage_tools::reading::{check_plain, check_tone};
use triage_tools::words::english;
use triage_view::{Device, Files, Kept, Shown, companion, heading, reason};
use yew::LocalServerRenderer;
use yew::prelude::*;

use super::cast::{Diary, MILD, now};
use super::rows::witnesses;

#[derive(Properties, PartialEq)]
struct Props {
    home: Home,
    sheet: Sheet,
}

#[component]
fn Screen(props: &Props) -> Html {
    let session = Session::new("Europe/London", "en-GB", None);
    let shown = Shown {
        sheet: props.sheet,
        home: &props.home,
        session: &session,
        kept: Kept::Yes,
        files: Files::default(),
        opened: None,
        device: Device::default(),
        notes: &[],
        on_event: &Callback::noop(),
    };
    companion(english(), shown, &AttrValue::from("protocol.html"), &Callback::<Act>::noop())
}

pub fn screen(home: Home, sheet: Sheet) -> String {
    drawn(LocalServerRenderer::<Screen>::with_props(Props { home, sheet }).hydratable(false).render())
}

/// A calm runner, so that every exercise of a stage may be shown.
pub fn answers() -> Answers {
    Answers::EMPTY.with(QuestionId::Age, Some(Answer::One(2)))
}

pub fn text_of(html: &str) -> String {
    html.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The companion of this diary, with the weekly answer of today, where it is due.
pub fn home_of(diary: Diary, now: Now) -> Home {
    let week = Kind::Week(Trend::Better);
    let Now { day, minute, offset, .. } = now;
    let week = Entry { id: EntryId(9000), rev: 0, day, minute, offset, kind: week };
    let entries = diary.entries.into_iter().chain([week]).collect();
    Home::of(entries, Some(answers()), now)
}

/// C22: at rows 1 to 7 and at rest, no exercise, no step of the ladder, no ice, massage, stretch or medicine is shown.
#[test]
fn c22_nothing_forbidden_is_shown() {
    let mut seen = 0;
    for (row, allowed, diary, now) in witnesses() {
        let home = home_of(diary, now);
        let html = screen(home.clone(), Sheet::Today);
        let has = |class: &str| html.contains(&format!("class=\"{class}"));
        let main = html.split("<main").nth(1).and_then(|main| main.split("<footer").next()).unwrap();
        let text = text_of(main).to_lowercase();
        if allowed.load() <= 1 {
            assert!(!has("ladder"), "{row:?}");
            for forbidden in
                ["raise", "hop ", "run 1", "min,", "stretch", "massage", "ibuprofen", "paracetamol", " ice"]
            {
                assert!(!text.contains(forbidden), "{forbidden:?} at {row:?}: {text}");
            }
        }
        // Where a walk and gentle moves are fine, the list has the moves of the first stage and no others.
        let is_light = allowed == Allowed::Light;
        assert_eq!(has("exercise"), allowed.load() >= 2 || is_light, "{row:?}");
        let is_first = |exercise: &Exercise| {
            EXERCISES.iter().any(|of| of.exercise == *exercise && of.stage == Stage::Protect)
        };
        let exercises = home.exercises(&home.progress());
        assert!(!is_light || exercises.iter().all(is_first), "{row:?}: {exercises:?}");
        assert_eq!(text.contains("run today:"), allowed.is_run(), "{row:?}: {text}");
        // Hops belong to a day that is neither sore nor the day after hops.
        let may_hop = match allowed {
            Allowed::Work { is_half, is_same_dose } => !is_half && !is_same_dose && row != Row::HopsYesterday,
            Allowed::Run { .. } | Allowed::Minutes { .. } => true,
            Allowed::Nothing | Allowed::Rest | Allowed::Walk | Allowed::Light => false,
        };
        assert!(may_hop || !text.contains("small hops"), "{row:?}: {text}");
        seen += 1;
    }
    assert!(seen > 30);
}

/// A row that asks is asked, and every other has a heading and a reason of its own.
#[test]
fn every_row_says_what_and_why_in_plain_words() {
    for (row, allowed, diary, now) in witnesses() {
        let home = home_of(diary, now);
        let html = screen(home, Sheet::Today);
        match row {
            Row::CheckIn(Missing::CheckIn | Missing::Lines) => assert!(html.contains("name=\"line\"")),
            Row::CheckIn(Missing::Pain | Missing::Walking | Missing::AfterRun) => {
                assert!(html.contains("name=\"worst-pain\""));
            }
            _ => {
                let (heading, reason) = (heading(english(), &row, allowed), reason(english(), &row, allowed));
                let text = html.replace("&#x27;", "'").replace("&quot;", "\"");
                assert!(text.contains(&heading) && text.contains(&reason), "{row:?}: {heading} / {reason}");
                check_plain(&reason);
                check_tone(&reason);
                check_tone(&heading);
            }
        }
    }
}

#[test]
fn each_screen_has_one_heading_and_the_way_to_emergency_help() {
    let diary = Diary::ready(MILD, 1);
    for sheet in [
        Sheet::Today,
        Sheet::Feeling,
        Sheet::Run,
        Sheet::Goals,
        Sheet::Seen,
        Sheet::Progress,
        Sheet::HandOver,
        Sheet::Diary,
        Sheet::Data,
        Sheet::Player,
        Sheet::Raises,
        Sheet::Day,
        Sheet::Check,
        Sheet::Work,
        Sheet::Note,
    ] {
        let home = Home::of(diary.entries.clone(), Some(answers()), now(1, 9 * 60));
        let html = screen(home, sheet);
        assert_eq!(html.matches("<h1").count(), 1, "{sheet:?}");
        assert!(html.contains("class=\"help\""), "{sheet:?}");
    }
}
