//! The treatments and the lines for the first hours: what each is worth, and how it is done.
//!
//! Every item that people are told to try is here with an honest line, even where the line is "no proof".

use super::Words;
use super::message::{keyed, messages};
use crate::protocol::treatment::{Dose, FirstAid, Treatment};

keyed! {
    Treatments = "treatment", Treatment;
    /// What it is called.
    name;
    /// What it is worth. Never more than the evidence says.
    line: "line";
    /// How it is done. May be empty.
    how: "how" optional;
}

keyed! {
    FirstAidItems = "first-aid", FirstAid;
    /// A line for the first hours. Each is complete in itself: people read a list without its heading.
    first_aid;
}

messages! {
    Standings = "treatments";
    /// May be used today.
    now;
    /// Not yet.
    later;
    /// Not for this runner.
    not_for_you;
    /// Something has to be asked first.
    check_first;
    /// Its time has passed.
    over;
    /// The level is too urgent.
    after_the_visit;
    /// Before the answers that count against it.
    because;
    /// Before the answers that are not sure.
    because_not_sure;
    /// Where the calves were not compared.
    compare_first;
    /// Where only the checks for painkillers are open.
    needs_check;
    /// Before the references.
    sources;
    /// From a day.
    from_day(day: u32);
    /// A range of numbers.
    range(from: u32, to: u32);
    /// A dose.
    dose_days(days: &str);
    /// A dose.
    dose_minutes(minutes: &str);
    /// A dose.
    dose_at_most_minutes(minutes: u32);
    /// A dose.
    dose_every_hours(hours: &str);
    /// A dose.
    dose_holds(sets: u32, seconds: &str);
    /// A dose.
    dose_once_a_day;
    /// A dose.
    dose_times_a_day(count: &str);
    /// A dose.
    dose_times_a_week(count: &str);
    /// A dose.
    dose_sessions(count: &str);
    /// A dose.
    dose_at_most_days(days: u32);
    /// A dose.
    dose_millimeters(height: &str);
    /// A dose.
    dose_protein(from: &str, to: &str);
    /// A dose.
    dose_pain_up_to(pain: u32);
}

/// A part of a dose. Several form one line, with commas.
pub fn dose(words: Words, dose: Dose) -> String {
    let span = |from, to| span(words, from, to);
    let tenths = |tenths| words.tenths(u32::from(tenths));
    match dose {
        Dose::Days(from, to) => dose_days(words, &span(from, to)),
        Dose::Minutes(from, to) => dose_minutes(words, &span(from, to)),
        Dose::AtMostMinutes(most) => dose_at_most_minutes(words, u32::from(most)),
        Dose::EveryHours(from, to) => dose_every_hours(words, &span(from, to)),
        Dose::Holds { sets, hold_s: (from, to) } => dose_holds(words, u32::from(sets), &span(from, to)),
        Dose::TimesADay(1, 1) => dose_once_a_day(words).to_owned(),
        Dose::TimesADay(from, to) => dose_times_a_day(words, &span(from, to)),
        Dose::TimesAWeek(from, to) => dose_times_a_week(words, &span(from, to)),
        Dose::Sessions(from, to) => dose_sessions(words, &span(from, to)),
        Dose::AtMostDays(most) => dose_at_most_days(words, u32::from(most)),
        Dose::Millimeters(from, to) => dose_millimeters(words, &span(from, to)),
        Dose::ProteinTenths(from, to) => dose_protein(words, &tenths(from), &tenths(to)),
        Dose::PainUpTo(most) => dose_pain_up_to(words, u32::from(most)),
    }
}

/// "3", or "3 to 5".
pub fn span(words: Words, from: u8, to: u8) -> String {
    if from == to { words.number(u32::from(from)) } else { range(words, u32::from(from), u32::from(to)) }
}
