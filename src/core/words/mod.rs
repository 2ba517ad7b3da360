//! Every sentence a runner can read, by name. The texts are in files, one folder per language (`words/`).
//!
//! The page reads two files of a language: what the interview and the urgent outcomes need, then the rest. The native
//! tools write them from the Fluent files that translators edit. No sentence is compiled into the page.

pub mod app;
pub mod cause;
pub mod companion;
pub mod country;
pub mod diary;
pub mod embed;
pub mod exercise;
pub mod file;
pub mod finding;
pub mod handover;
pub mod impression;
pub mod message;
pub mod outcome;
pub mod paper;
pub mod pattern;
pub mod plan;
pub mod player;
pub mod progress;
pub mod question;
pub mod raises;
pub mod screen;
pub mod settings;
pub mod source;
pub mod summary;
mod table;
pub mod today;
pub mod treatment;
pub mod view;
pub mod week;

pub use file::{Invalid, Part};
pub use message::Message;
use message::{Group, Placed};
pub use pattern::Value;
pub use table::{Direction, Locale, Numerals, Words};

/// Gives each group its place, one after another.
macro_rules! places {
    ($first:ty, $($rest:ty,)*) => {
        impl Placed for $first {
            const FIRST: u16 = 0;
        }

        places!(@ $first; $($rest,)*);

        /// What the Fluent files must have for each position, in order.
        #[cfg(feature = "review")]
        pub fn specs() -> Vec<message::Spec> {
            let mut specs = <$first as Group>::specs();
            $(specs.extend(<$rest as Group>::specs());)*
            specs
        }
    };
    (@ $before:ty; $next:ty, $($rest:ty,)*) => {
        impl Placed for $next {
            const FIRST: u16 = <$before as Placed>::FIRST + <$before as Group>::COUNT;
        }

        places!(@ $next; $($rest,)*);
    };
    (@ $last:ty;) => {
        /// How many sentences a build has.
        pub const SLOTS: usize = (<$last as Placed>::FIRST + <$last as Group>::COUNT) as usize;
    };
}

places! {
    screen::Screen,
    screen::Shin,
    screen::Parts,
    question::Asking,
    question::Steps,
    question::Questions,
    question::Choices,
    question::Unsafe,
    question::Recalled,
    outcome::Outcome,
    view::View,
    outcome::Level,
    outcome::Sections,
    outcome::Grades,
    outcome::Statuses,
    outcome::NetNow,
    outcome::NetToday,
    outcome::NetLater,
    finding::Findings,
    handover::Handover,
    handover::Rows,
    handover::Lefts,
    handover::Subjects,
    handover::Shorthands,
    country::Numbers,
    country::Months,
    country::Names,
    country::Notes,
    treatment::Treatments,
    treatment::FirstAidItems,
    treatment::Standings,
    cause::Causes,
    impression::Impressions,
    exercise::Exercises,
    exercise::ExerciseDose,
    exercise::ExerciseFigure,
    plan::Plan,
    plan::Stages,
    plan::Milestones,
    plan::LayGrades,
    plan::Zones,
    plan::Verdicts,
    plan::Complications,
    plan::Preventions,
    plan::Notes,
    source::Sources,
    companion::Companion,
    companion::LineTexts,
    companion::Walkings,
    companion::AfterRuns,
    companion::RunSigns,
    companion::RunDays,
    today::Today,
    diary::Diary,
    progress::Progress,
    summary::Summary,
    paper::Paper,
    settings::Settings,
    player::Player,
    raises::Raises,
    week::Week,
    week::Weekdays,
    app::App,
    app::Pictures,
    embed::Embed,
}
