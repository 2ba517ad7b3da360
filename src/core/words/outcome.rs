//! The outcome in plain words: how soon, where to, what to watch for, and the headings of everything under it.
//!
//! Action first, reason second, exact times. Phone numbers and names of lines come from the country table.

use super::Words;
use super::message::{keyed, listed, messages};
use crate::protocol::grade::Evidence;
use crate::protocol::outcome::Section;
use crate::protocol::red_flag::{Finding, Route};
use crate::protocol::review::{self, SignOff};
use crate::protocol::source::SourceStatus;
use crate::protocol::urgency::Urgency;

messages! {
    Outcome = "outcome";
    /// Only where the findings ask for it: where an operation may follow (amendment 24).
    do_not_eat_or_drink;
    /// At same-day, until help is there. Brief i.2.
    until_seen;
    /// At "routine", where the plan is shown.
    gentle_steps;
    /// At "routine", where it is not (amendment 29).
    no_plan_yet;
    /// Always.
    worried;
    /// Where a level rests on "not sure" alone.
    because_not_sure;
    /// In an emergency, in place of `net_now`: the call does not wait for any of the signs.
    net_any;
    /// Above the "not sure" answers that do not count with a picture this mild.
    to_check;
    /// Under it.
    to_check_hint;
    /// When to get help the same day.
    net_today_heading;
    /// When to be seen later.
    net_later_heading;
    /// After the level, the signs and the numbers.
    under_16;
    /// Of medicines, nothing more is said under 16. Brief a.5.
    under_16_medicines;
    /// The heading of the same card once the first 72 hours are over.
    for_now;
    /// The list of what to do.
    to_do;
    /// The list of what not to do.
    not_to_do;
    /// Before a pattern's name.
    fits;
    /// Where no pattern stands out.
    not_clear;
    /// Where no cause stands out.
    no_cause;
    /// Where no cause stands out, once the questions about training have been answered.
    no_cause_found;
    /// On the lane of stages.
    you_are_here;
    /// Opens the question again.
    check_again;
    /// Above what has changed since the last check of this visit.
    since;
    /// Where no answer has changed.
    nothing_changed;
    /// In place of an answer to a question that was not asked then, or is not now.
    not_asked;
    /// Shows what else can be called.
    other_numbers;
    /// Prints.
    print;
    /// Starts again.
    start_again;
    /// Opens the painkiller questions.
    check_painkillers;
    /// Opens the training questions.
    what_changed;
    /// Ends it.
    seen_by_clinician;
    /// On every outcome and in print.
    does_not_diagnose;
    /// Leads to the document that clinicians review.
    all_rules;
    /// Where the rules are over a year old, or the device does not know the day. After the safety net.
    may_be_old;
    /// Beside the review state.
    not_marked;
    /// Everything stays here.
    on_this_device;
    /// The head of the printed page.
    print_title;
    /// Under it.
    print_subtitle;
    /// A rule without a paper.
    no_source;
    /// The heading of an outcome: the action in a few words.
    title_emergency;
    /// The heading of an outcome: the action in a few words.
    title_emergency_department;
    /// The heading of an outcome: the action in a few words.
    title_scan_today;
    /// The heading of an outcome: the action in a few words.
    title_same_day;
    /// The heading of an outcome: the action in a few words.
    title_scan_within_a_day;
    /// The heading of an outcome: the action in a few words.
    title_medicine;
    /// The heading of an outcome: the action in a few words.
    title_within_days;
    /// The heading of an outcome: the action in a few words.
    title_routine;
    /// The heading of an outcome: the action in a few words.
    title_self_care;
    /// By when.
    time_now;
    /// By when.
    time_today;
    /// By when.
    time_within_a_day;
    /// By when.
    time_medicine;
    /// By when.
    time_within_days;
    /// By when.
    time_routine;
    /// By when.
    time_self_care;
    /// Where to.
    place_ambulance;
    /// Where to.
    place_emergency;
    /// Where to.
    place_emergency_department;
    /// Where to.
    place_prescriber_today;
    /// Where to.
    place_same_day;
    /// Where to.
    place_scan;
    /// Where to.
    place_prescriber;
    /// Where to.
    place_within_days;
    /// Where to.
    place_routine;
    /// Where to.
    place_self_care;
    /// What to do, in a sentence or two.
    act_ambulance(emergency: &str);
    /// What to do, after the first sentence.
    act_ambulance_more;
    /// What to do, in a sentence or two.
    act_emergency(emergency: &str);
    /// What to do, after the first sentence.
    act_emergency_more;
    /// What to do, in a sentence or two.
    act_emergency_department;
    /// What to do, after the first sentence.
    act_emergency_department_more(emergency: &str);
    /// What to do, in a sentence or two.
    act_prescriber_today;
    /// What to do, after the first sentence.
    act_prescriber_today_more(line: &str);
    /// What to do, in a sentence or two.
    act_prescriber_today_no_line;
    /// What to do, in a sentence or two.
    act_same_day(line: &str);
    /// What to do, after the first sentence.
    act_same_day_more;
    /// What to do, in a sentence or two.
    act_same_day_no_line;
    /// What to do, after the first sentence.
    act_same_day_no_line_more;
    /// What to do, in a sentence or two.
    act_scan(line: &str);
    /// What to do, in a sentence or two.
    act_scan_no_line;
    /// What to do, in a sentence or two.
    act_prescriber(line: &str);
    /// What to do, in a sentence or two.
    act_prescriber_no_line;
    /// What to do, in a sentence or two.
    act_within_days(line: &str);
    /// What to do, in a sentence or two.
    act_within_days_no_line;
    /// By when, as a sentence.
    by(time: &str);
    /// An advice line whose name does not hold its number.
    line_on(name: &str, number: &str);
    /// What to do about the medicine that a finding names (amendment 31, brief a.5).
    medicine_quinolone;
    /// What to do about the medicine that a finding names (amendment 31, brief a.5).
    medicine_any_quinolone;
    /// What to do about the medicine that a finding names (amendment 31, brief a.5).
    medicine_statin_pain;
    /// What to do about the medicine that a finding names (amendment 31, brief a.5).
    medicine_statin_weakness;
    /// What to do about the medicine that a finding names (amendment 31, brief a.5).
    medicine_new_statin;
    /// On the way, with a tight calf or a cold foot (brief a.3, RF02b).
    on_the_way(emergency: &str);
    /// When to call at once. Each sign ends this sentence.
    net_now(emergency: &str);
    /// The heading of the safety net in an emergency: nothing sooner is left to say.
    net_heading_emergency;
    /// The heading of the first-aid card in an emergency.
    first_aid_emergency;
    /// The heading of the first-aid card where help comes today.
    first_aid_same_day;
    /// Before the answers that by themselves reach the level.
    because(answers: u32);
    /// Another answer to a question, and what would follow.
    if_it_were(answer: &str, level: &str);
    /// One more item of a list.
    if_also(answer: &str, level: &str);
    /// An item of a list left out.
    if_not(answer: &str, level: &str);
    /// The level then, where it was different.
    it_was(level: &str);
    /// An answer then and now.
    then_and_now(before: &str, now: &str);
    /// Calls.
    call(number: &str);
    /// Above a new, milder result (amendment 28). `level` is one of the names for this sentence.
    earlier_check(level: &str);
    /// Who has signed these very rules.
    reviewed_by(name: &str, role: &str, date: &str);
    /// Where nobody has.
    not_reviewed;
    /// The version of the rules, and what distinguishes them and these words from every other.
    protocol(version: &str, fingerprint: &str, words_fingerprint: &str);
    /// When the check was answered, in print: as in the hand-over.
    checked_on(date: &str);
    /// A reference, and how far it was read.
    cited(source: &str, status: &str);
}

keyed! {
    Level = "level", Urgency;
    /// The name of a level, in a sentence.
    level_name;
    /// The level in one word, beside its shape.
    level: "word";
    /// What the level means, under the action. Brief i.2.
    statement: "statement";
    /// The level within the sentence about an earlier check.
    level_then: "then";
}

keyed! {
    Sections = "section", Section;
    /// The heading of a part of the outcome.
    heading;
    /// The line under a heading. Empty where none is needed.
    intro: "intro" optional;
}

keyed! {
    Grades = "evidence", Evidence;
    /// What an evidence letter means.
    evidence;
}

keyed! {
    Statuses = "source-status", SourceStatus;
    /// How far a source was read.
    source_status;
}

listed! {
    NetNow = "net-now", 9;
    /// The signs for a call at once. Each ends the sentence above them.
    net_now_signs;
}

listed! {
    NetToday = "net-today", 7;
    /// The signs for the same day.
    net_today;
}

listed! {
    NetLater = "net-later", 2;
    /// The signs for a visit later.
    net_later;
}

/// The heading of the outcome: the action in a few words. Brief a.1; amendments 6, 31 and 35.
pub fn title(words: Words, urgency: Urgency, route: Route) -> &'static str {
    match (urgency, route) {
        (Urgency::Emergency, _) => title_emergency(words),
        (Urgency::SameDay, Route::EmergencyDepartment) => title_emergency_department(words),
        (Urgency::SameDay, Route::ScanWithinADay) => title_scan_today(words),
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst | Route::Prescriber) => title_same_day(words),
        (Urgency::WithinDays, Route::ScanWithinADay) => title_scan_within_a_day(words),
        (Urgency::WithinDays, Route::Prescriber) => title_medicine(words),
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            title_within_days(words)
        }
        (Urgency::Routine, _) => title_routine(words),
        (Urgency::SelfCare, _) => title_self_care(words),
    }
}

/// By when.
pub fn time(words: Words, urgency: Urgency, route: Route) -> &'static str {
    match (urgency, route) {
        (Urgency::Emergency, _) | (Urgency::SameDay, Route::EmergencyDepartment) => time_now(words),
        (
            Urgency::SameDay,
            Route::Usual | Route::AmbulanceFirst | Route::ScanWithinADay | Route::Prescriber,
        ) => time_today(words),
        (Urgency::WithinDays, Route::ScanWithinADay) => time_within_a_day(words),
        (Urgency::WithinDays, Route::Prescriber) => time_medicine(words),
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            time_within_days(words)
        }
        (Urgency::Routine, _) => time_routine(words),
        (Urgency::SelfCare, _) => time_self_care(words),
    }
}

/// Where to.
pub fn place(words: Words, urgency: Urgency, route: Route) -> &'static str {
    match (urgency, route) {
        (Urgency::Emergency, Route::AmbulanceFirst) => place_ambulance(words),
        (
            Urgency::Emergency,
            Route::Usual | Route::EmergencyDepartment | Route::ScanWithinADay | Route::Prescriber,
        ) => place_emergency(words),
        (Urgency::SameDay, Route::EmergencyDepartment) => place_emergency_department(words),
        (Urgency::SameDay, Route::Prescriber) => place_prescriber_today(words),
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst | Route::ScanWithinADay) => {
            place_same_day(words)
        }
        (Urgency::WithinDays, Route::ScanWithinADay) => place_scan(words),
        (Urgency::WithinDays, Route::Prescriber) => place_prescriber(words),
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            place_within_days(words)
        }
        (Urgency::Routine, _) => place_routine(words),
        (Urgency::SelfCare, _) => place_self_care(words),
    }
}

/// What to do: at the urgent levels `first` is what leads, and `more` follows it. Both are empty where the heading and
/// the time say it all.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Action {
    /// The act itself. Empty below the urgent levels.
    pub first: String,
    /// The rest.
    pub more: String,
}

impl Action {
    /// All of it, as it is read.
    pub fn whole(&self) -> String {
        [&self.first, &self.more].map(String::as_str).join(" ").trim_matches(' ').to_owned()
    }
}

/// What to do. `emergency` is the number of this country; `advice` the name and the number of its advice line.
/// Amendment 26: without a line, the emergency department or the on-call doctor.
pub fn action(
    words: Words,
    urgency: Urgency,
    route: Route,
    emergency: &str,
    advice: Option<(&str, &str)>,
) -> Action {
    let line = advice.map(|(name, number)| line(words, name, number));
    let both = |first: &str, more: &str| Action { first: first.to_owned(), more: more.to_owned() };
    let only = |more: String| Action { first: String::new(), more };
    match (urgency, route) {
        (Urgency::Emergency, Route::AmbulanceFirst) => {
            both(&act_ambulance(words, emergency), act_ambulance_more(words))
        }
        (
            Urgency::Emergency,
            Route::Usual | Route::EmergencyDepartment | Route::ScanWithinADay | Route::Prescriber,
        ) => both(&act_emergency(words, emergency), act_emergency_more(words)),
        (Urgency::SameDay, Route::EmergencyDepartment) => {
            both(act_emergency_department(words), &act_emergency_department_more(words, emergency))
        }
        (Urgency::SameDay, Route::Prescriber) => match line {
            Some(line) => both(act_prescriber_today(words), &act_prescriber_today_more(words, &line)),
            None => both(act_prescriber_today(words), act_prescriber_today_no_line(words)),
        },
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst | Route::ScanWithinADay) => match line {
            Some(line) => both(&act_same_day(words, &line), act_same_day_more(words)),
            None => both(act_same_day_no_line(words), act_same_day_no_line_more(words)),
        },
        (Urgency::WithinDays, Route::ScanWithinADay) => {
            only(line.map_or(act_scan_no_line(words).to_owned(), |line| act_scan(words, &line)))
        }
        (Urgency::WithinDays, Route::Prescriber) => {
            only(line.map_or(act_prescriber_no_line(words).to_owned(), |line| act_prescriber(words, &line)))
        }
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            only(line.map_or(act_within_days_no_line(words).to_owned(), |line| act_within_days(words, &line)))
        }
        (Urgency::Routine | Urgency::SelfCare, _) => Action::default(),
    }
}

/// An advice line with its number, which its name may already hold: "NHS 111 (England, Scotland, Wales)".
fn line(words: Words, name: &str, number: &str) -> String {
    let short = line_name(name);
    if holds_number(short, number) { short.to_owned() } else { line_on(words, short, number) }
}

/// On the button of an advice line, for example "Call NHS 111".
pub fn call_line(words: Words, name: &str, number: &str) -> String {
    let short = line_name(name);
    call(words, if holds_number(short, number) { short } else { number })
}

pub(super) fn line_name(name: &str) -> &str {
    name.split('(').next().unwrap_or(name).trim_end_matches(' ')
}

pub(super) fn holds_number(name: &str, number: &str) -> bool {
    name.starts_with(number) || name.ends_with(number)
}

/// The findings of the medicine route, and the sentence for each.
type Medicine = (&'static [Finding], fn(Words) -> &'static str);

const MEDICINES: [Medicine; 5] = [
    (&[Finding::QuinoloneRecentOrTendonPain, Finding::QuinoloneWithCalfPain], medicine_quinolone),
    (&[Finding::AnyQuinolone], medicine_any_quinolone),
    (&[Finding::StatinMusclePain], medicine_statin_pain),
    (&[Finding::StatinMyopathy], medicine_statin_weakness),
    (&[Finding::NewOrRaisedStatin], medicine_new_statin),
];

/// What to do about the medicine that a finding names (amendment 31, brief a.5). Shown right after the action.
pub fn medicine(words: Words, finding: Finding) -> Option<&'static str> {
    // The law in the tests finds a row of the medicine route that is missing here.
    MEDICINES.iter().find(|row| row.0.contains(&finding)).map(|row| row.1(words))
}

/// The heading of the safety net. In an emergency nothing sooner is left to say.
pub fn net_heading(words: Words, urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => net_heading_emergency(words),
        Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
            heading(words, Section::SafetyNet)
        }
    }
}

/// The heading of the first-aid card: at the urgent levels it lasts until help is there.
pub fn first_aid_heading(words: Words, urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => first_aid_emergency(words),
        Urgency::SameDay => first_aid_same_day(words),
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => heading(words, Section::FirstAid),
    }
}

/// Above a new, milder result (amendment 28).
pub fn earlier(words: Words, urgency: Urgency) -> String {
    earlier_check(words, level_then(words, urgency))
}

/// Whether a clinician has signed these very rules, and which they are. On every screen's foot and in print.
pub fn review_state(words: Words) -> String {
    state_of(words, review::sign_off_in(words.language(), words.fingerprint()))
}

/// The same for a signature, or for none.
pub fn state_of(words: Words, signed: Option<&SignOff>) -> String {
    let protocol = protocol(words, review::VERSION, review::FINGERPRINT, words.fingerprint());
    match signed {
        Some(signed) => {
            let by = reviewed_by(words, signed.name, signed.role, &signed.date.to_string());
            format!("{by} {protocol}")
        }
        None => format!("{} {protocol}", not_reviewed(words)),
    }
}

/// The evidence letter itself: the same in every language.
pub const fn evidence_letter(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::A => "A",
        Evidence::B => "B",
        Evidence::C => "C",
        Evidence::D => "D",
        Evidence::X => "X",
    }
}
