//! The companion: one file per screen. Its code is in a chunk of its own (`split.rs`).

mod check_in;
mod data;
mod day;
mod day_forms;
mod diary;
mod entry;
mod fields;
mod goals;
mod hand_over;
mod paper;
mod picture;
mod player;
mod progress;
mod raises;
mod run;
mod say;
mod seen;
mod settings;
mod start;
mod today;

use triage_core::companion::Progress;
use triage_core::companion::act::Act;
use triage_core::companion::entry::EntryId;
use triage_core::companion::home::{Due, Home};
use triage_core::companion::recent::here;
use triage_core::protocol::sheet::Sheet;
use triage_core::protocol::stage::Stage;
use triage_core::session::{Event, Session};
use triage_core::words::{Words, companion as texts, plan};
use yew::prelude::*;

use crate::drawings::Figure;
use crate::drawings::icon::{BARS, BRAND, PAGE, SHARE};
use crate::frame::{foot, framed, top};
use crate::pane::pane_of;
use crate::parts::{Doc, Name, icon};

pub use data::{Files, Kept, Lasts, Opened};
pub use paper::alone as paper;
pub use player::Device;
pub use say::{heading, reason};

/// What is drawn.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The screen.
    pub sheet: Sheet,
    /// The companion.
    pub home: &'a Home,
    /// The visit around it: the country, the time.
    pub session: &'a Session,
    /// Whether the browser keeps the diary.
    pub kept: Kept,
    /// What is known of its files.
    pub files: Files,
    /// The file that the runner has opened.
    pub opened: Option<&'a Opened>,
    /// What the device does for a session.
    pub device: Device,
    /// The notes, by their entries.
    pub notes: &'a [(EntryId, String)],
    /// Called with what the runner did that is of the visit: back, help.
    pub on_event: &'a Callback<Event>,
}

/// A screen of the companion. `rules` is the address of the page with the rules.
pub fn companion(words: Words, shown: Shown, rules: &AttrValue, on_act: &Callback<Act>) -> Html {
    let progress = shown.home.progress();
    let due = shown.home.due(&progress);
    let asks_now = asked(shown.sheet, due);
    let key = match asks_now {
        Some(Due::Lines) => "companion-lines",
        Some(Due::Feeling) => "companion-feeling",
        None => code(shown.sheet),
    };
    let stages: Vec<&str> = Stage::ALL.iter().map(|stage| plan::stage(words, *stage)).collect();
    let at = progress.course.is_started.then_some(here(&progress.course) as usize);
    let header = |d: &mut Doc| {
        pane_of(d, "ol", &stages, at);
        top(shown.on_event)(d);
    };
    framed(words, "div.soleus", key, header, |d| {
        match shown.sheet {
            // Of the screen: it prints alone.
            Sheet::HandOver => d.attribute(Name::DataPrint, "handover"),
            Sheet::Paper => d.attribute(Name::DataPrint, "paper"),
            Sheet::Today
            | Sheet::Feeling
            | Sheet::Run
            | Sheet::Goals
            | Sheet::Seen
            | Sheet::Progress
            | Sheet::Diary
            | Sheet::Data
            | Sheet::Settings
            | Sheet::Player
            | Sheet::Raises
            | Sheet::Day
            | Sheet::Check
            | Sheet::Work
            | Sheet::Note => {}
        }
        let has_own_bar = is_form(shown.sheet)
            || shown.sheet == Sheet::Raises && raises::lock(shown.home, &progress).is_none();
        if asks_now.is_none() && !has_own_bar {
            bar(d, shown.sheet, on_act);
        }
        d.within("main.companion", |d| screen(d, shown, asks_now, &progress, on_act));
        // While something runs by the clock there is nothing else on the screen.
        let is_timed =
            matches!(shown.sheet, Sheet::Player | Sheet::Raises) && shown.home.player.playing().is_some();
        if asks_now.is_none() && !is_timed {
            foot(d, rules);
        }
    })
}

/// What is between the top of a screen and its foot.
fn screen(d: &mut Doc, shown: Shown, asks_now: Option<Due>, progress: &Progress, on_act: &Callback<Act>) {
    match (asks_now, shown.sheet) {
        (Some(Due::Lines), _) => check_in::lines(d, shown, progress, on_act),
        (Some(Due::Feeling), _) | (None, Sheet::Feeling) => {
            check_in::feeling(d, shown, progress, on_act);
        }
        (None, Sheet::Today) => today::today(d, shown, progress, on_act),
        (None, Sheet::Run) => run::run(d, shown.home, on_act),
        (None, Sheet::Goals) => goals::goals(d, shown.home, progress, on_act),
        (None, Sheet::Seen) => seen::seen(d, shown.home, on_act),
        (None, Sheet::Progress) => progress::progress(d, shown, progress, on_act),
        (None, Sheet::HandOver) => hand_over::hand_over(d, shown, progress),
        (None, Sheet::Player) => player::player(d, shown, on_act),
        (None, Sheet::Raises) => raises::raises(d, shown, progress, on_act),
        (None, Sheet::Data) => data::data(d, shown, progress, on_act),
        (None, Sheet::Settings) => settings::settings(d, shown, on_act),
        (None, Sheet::Diary) => diary::diary(d, shown.home, progress, on_act),
        (None, Sheet::Day) => day::day(d, shown, on_act),
        (None, Sheet::Check) => day_forms::check(d, shown.home, on_act),
        (None, Sheet::Work) => day_forms::work(d, shown.home, on_act),
        (None, Sheet::Note) => day_forms::note(d, shown, on_act),
        (None, Sheet::Paper) => paper::paper(d, shown.home.answers.as_ref(), shown.session, shown.on_event),
    }
}

/// What of the check-in a screen asks.
const fn asked(sheet: Sheet, due: Option<Due>) -> Option<Due> {
    match (sheet, due) {
        (Sheet::Today, due) => due,
        (Sheet::Feeling, _) => Some(Due::Feeling),
        (
            Sheet::Run
            | Sheet::Goals
            | Sheet::Seen
            | Sheet::Progress
            | Sheet::HandOver
            | Sheet::Diary
            | Sheet::Data
            | Sheet::Settings
            | Sheet::Player
            | Sheet::Raises
            | Sheet::Day
            | Sheet::Check
            | Sheet::Work
            | Sheet::Note
            | Sheet::Paper,
            _,
        ) => None,
    }
}

/// How the style sheet and a link know a screen.
const fn code(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Today => "companion-today",
        Sheet::Feeling => "companion-feeling",
        Sheet::Run => "companion-run",
        Sheet::Goals => "companion-goals",
        Sheet::Seen => "companion-seen",
        Sheet::Progress => "companion-progress",
        Sheet::HandOver => "companion-hand-over",
        Sheet::Diary => "companion-diary",
        Sheet::Data => "companion-data",
        Sheet::Settings => "companion-settings",
        Sheet::Player => "companion-player",
        Sheet::Raises => "companion-raises",
        Sheet::Day => "companion-day",
        Sheet::Check => "companion-check",
        Sheet::Work => "companion-work",
        Sheet::Note => "companion-note",
        Sheet::Paper => "companion-paper",
    }
}

/// A form has its own way on in the thumb's reach.
const fn is_form(sheet: Sheet) -> bool {
    match sheet {
        Sheet::Run
        | Sheet::Goals
        | Sheet::Seen
        | Sheet::Player
        | Sheet::Check
        | Sheet::Work
        | Sheet::Note => true,
        Sheet::Today
        | Sheet::Feeling
        | Sheet::Progress
        | Sheet::HandOver
        | Sheet::Diary
        | Sheet::Data
        | Sheet::Settings
        | Sheet::Raises
        | Sheet::Day
        | Sheet::Paper => false,
    }
}

/// The screen of the bar that leads to a screen.
const fn within(sheet: Sheet) -> Sheet {
    match sheet {
        Sheet::Today | Sheet::Feeling | Sheet::Run | Sheet::Seen | Sheet::Player | Sheet::Raises => {
            Sheet::Today
        }
        Sheet::Progress | Sheet::Goals | Sheet::HandOver => Sheet::Progress,
        Sheet::Diary | Sheet::Day | Sheet::Check | Sheet::Work | Sheet::Note => Sheet::Diary,
        Sheet::Data | Sheet::Settings | Sheet::Paper => Sheet::Data,
    }
}

/// The links at the thumb, as those of an outcome.
fn bar(d: &mut Doc, current: Sheet, on_act: &Callback<Act>) {
    let words = d.words();
    d.within("nav.views", |d| {
        d.attribute(Name::AriaLabel, texts::bar(words));
        link(d, Sheet::Today, current, &BRAND, texts::today(words), on_act);
        link(d, Sheet::Progress, current, &BARS, texts::progress(words), on_act);
        link(d, Sheet::Diary, current, &PAGE, texts::diary(words), on_act);
        link(d, Sheet::Data, current, &SHARE, texts::data(words), on_act);
    });
}

fn link(
    d: &mut Doc,
    sheet: Sheet,
    current: Sheet,
    figure: &'static Figure,
    text: &'static str,
    on_act: &Callback<Act>,
) {
    d.open("a");
    d.attribute_of(Name::Href, AttrValue::from(format!("#{}", code(sheet))));
    if sheet == current {
        d.attribute(Name::AriaCurrent, "page");
    } else if sheet == within(current) {
        d.attribute(Name::AriaCurrent, "true");
    }
    icon(d, figure);
    d.text(text);
    // The address of the page stays as it is: it belongs to the page around the widget.
    let opened = on_act.reform(move |event: MouseEvent| {
        event.prevent_default();
        Act::Open(sheet)
    });
    d.close_as(html! { <a onclick={opened} /> });
}

/// The day since it began, and the stage.
fn status(d: &mut Doc, progress: &Progress) {
    let words = d.words();
    if progress.course.is_started {
        let day = u32::from(progress.course.days);
        let stage = plan::stage(words, here(&progress.course));
        d.line_of("p.status", texts::day_and_stage(words, day, stage));
    }
}
