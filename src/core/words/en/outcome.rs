//! The outcome in plain words: how soon, where to, what to watch for, and the headings of everything under it.
//!
//! Action first, reason second, exact times. Phone numbers and names of lines come from the country table.

use crate::protocol::CivilDate;
use crate::protocol::grade::Evidence;
use crate::protocol::outcome::Section;
use crate::protocol::red_flag::{Finding, Route};
use crate::protocol::review::{self, SignOff};
use crate::protocol::source::SourceStatus;
use crate::protocol::urgency::Urgency;

// ---- The level: what, by when, where. ----

/// The heading of the outcome: the action in a few words. Brief a.1; amendments 6, 31 and 35.
pub const fn title(urgency: Urgency, route: Route) -> &'static str {
    match (urgency, route) {
        (Urgency::Emergency, _) => "Get emergency help now",
        (Urgency::SameDay, Route::EmergencyDepartment) => "Go to an emergency department now",
        (Urgency::SameDay, Route::ScanWithinADay) => "See a doctor about a scan today",
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst | Route::Prescriber) => {
            "Get medical help today"
        }
        (Urgency::WithinDays, Route::ScanWithinADay) => "See a doctor about a scan within 24 hours",
        (Urgency::WithinDays, Route::Prescriber) => "Ask about your medicine today",
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            "See a doctor or physio in the next 1 to 3 days"
        }
        (Urgency::Routine, _) => "Book a routine visit with a physio or doctor",
        (Urgency::SelfCare, _) => "You can look after this yourself, with checks",
    }
}

/// By when.
pub const fn time(urgency: Urgency, route: Route) -> &'static str {
    match (urgency, route) {
        (Urgency::Emergency, _) | (Urgency::SameDay, Route::EmergencyDepartment) => "Now",
        (
            Urgency::SameDay,
            Route::Usual | Route::AmbulanceFirst | Route::ScanWithinADay | Route::Prescriber,
        ) => "Today",
        (Urgency::WithinDays, Route::ScanWithinADay) => "Within 24 hours",
        (Urgency::WithinDays, Route::Prescriber) => "Call today. Be seen within 24 to 72 hours",
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            "Within 24 to 72 hours"
        }
        (Urgency::Routine, _) => "Within 1 to 4 weeks",
        (Urgency::SelfCare, _) => "From today",
    }
}

/// Where to.
pub const fn place(urgency: Urgency, route: Route) -> &'static str {
    match (urgency, route) {
        (Urgency::Emergency, Route::AmbulanceFirst) => "Ambulance",
        (
            Urgency::Emergency,
            Route::Usual | Route::EmergencyDepartment | Route::ScanWithinADay | Route::Prescriber,
        ) => "Ambulance or emergency department",
        (Urgency::SameDay, Route::EmergencyDepartment) => "Emergency department",
        (Urgency::SameDay, Route::Prescriber) => "Whoever prescribed the medicine, or an advice line",
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst | Route::ScanWithinADay) => {
            "Advice line, urgent care or doctor today. If none can see you: emergency department"
        }
        (Urgency::WithinDays, Route::ScanWithinADay) => "A doctor who can arrange a scan",
        (Urgency::WithinDays, Route::Prescriber) => "Whoever prescribed the medicine, then a doctor",
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => {
            "Doctor, physio or sports clinic"
        }
        (Urgency::Routine, _) => "Physio or doctor",
        (Urgency::SelfCare, _) => "Home. A pharmacist can help",
    }
}

/// What to do, as a sentence or two. `emergency` is the number of this country; `advice` the name and the
/// number of its advice line. Amendment 26: without a line, the emergency department or the on-call doctor.
pub fn action(urgency: Urgency, route: Route, emergency: &str, advice: Option<(&str, &str)>) -> String {
    let or_where = |before: &str| match advice {
        Some((name, number)) => format!("{before}call {}", line(name, number)),
        None => format!("{before}go to the emergency department or see the on-call doctor"),
    };
    match (urgency, route) {
        (Urgency::Emergency, Route::AmbulanceFirst) => format!(
            "Call {emergency} now and ask for an ambulance. If no ambulance can come, ask someone to take you to hospital. Do not drive yourself."
        ),
        (Urgency::Emergency, Route::Usual | Route::EmergencyDepartment | Route::ScanWithinADay | Route::Prescriber) => {
            format!("Call {emergency} now, or ask someone to take you to hospital. Do not drive yourself.")
        }
        (Urgency::SameDay, Route::EmergencyDepartment) => format!(
            "Go to the emergency department now. Do not wait for a phone line or a practice. Ask someone to take you. If nobody can, call {emergency}."
        ),
        (Urgency::SameDay, Route::Prescriber) => match advice {
            Some((name, number)) => format!(
                "Call whoever prescribed the medicine today. Or call {}. If nobody answers, go to an emergency department.",
                line(name, number)
            ),
            None => "Call whoever prescribed the medicine today. If nobody answers, go to the emergency department. Or see the on-call doctor.".to_owned(),
        },
        (Urgency::SameDay, Route::Usual | Route::AmbulanceFirst | Route::ScanWithinADay) => match advice {
            Some((name, number)) => format!(
                "Call {} today. At night too: do not wait for the morning. If nobody can see you today, go to an emergency department.",
                line(name, number)
            ),
            None => "See the on-call doctor today, or go to the emergency department. At night too: do not wait for the morning.".to_owned(),
        },
        (Urgency::WithinDays, Route::ScanWithinADay) => {
            format!("See a doctor who can arrange a scan, within 24 hours. Do not run. {}.", or_where("If none is free, "))
        }
        (Urgency::WithinDays, Route::Prescriber) => format!(
            "Call whoever prescribed the medicine today. {}. Do not run. See a doctor in the next 1 to 3 days.",
            or_where("If nobody answers, ")
        ),
        (Urgency::WithinDays, Route::Usual | Route::AmbulanceFirst | Route::EmergencyDepartment) => format!(
            "Do not run. {}.",
            or_where("If you cannot get a visit, ")
        ),
        // The heading and the time say it all.
        (Urgency::Routine | Urgency::SelfCare, _) => String::new(),
    }
}

/// An advice line with its number, which its name may already hold: "NHS 111 (England, Scotland, Wales)".
fn line(name: &str, number: &str) -> String {
    let short = line_name(name);
    if holds_number(short, number) { short.to_owned() } else { format!("{short} on {number}") }
}

/// On the button of an advice line, for example "Call NHS 111".
pub fn call_line(name: &str, number: &str) -> String {
    let short = line_name(name);
    call(if holds_number(short, number) { short } else { number })
}

fn line_name(name: &str) -> &str {
    name.split('(').next().unwrap_or(name).trim_end_matches(' ')
}

fn holds_number(name: &str, number: &str) -> bool {
    name.starts_with(number) || name.ends_with(number)
}

/// What the level means, under the action. Brief i.2.
pub const fn statement(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => {
            "Your answers can be signs of a serious problem. It needs treatment straight away."
        }
        Urgency::SameDay => "Your answers can be signs of a problem that needs a check today.",
        Urgency::WithinDays => "Someone should look at the leg before you run or train it.",
        Urgency::Routine => "A visit can find out more. Check again every day until then.",
        Urgency::SelfCare => {
            "Your answers today do not show warning signs. That does not rule out a problem. Check again every day."
        }
    }
}

/// The level in one word, beside its shape.
pub const fn level(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "Emergency",
        Urgency::SameDay => "Today",
        Urgency::WithinDays => "1 to 3 days",
        Urgency::Routine => "1 to 4 weeks",
        Urgency::SelfCare => "At home",
    }
}

/// What to do about the medicine that a finding names (amendment 31, brief a.5). Shown right after the action.
pub fn medicine(finding: Finding) -> Option<&'static str> {
    // The law in the tests finds a row of the medicine route that is missing here.
    let of = |row: &&(&[Finding], &'static str)| row.0.contains(&finding);
    MEDICINES.iter().find(of).map(|row| row.1)
}

const MEDICINES: [(&[Finding], &str); 5] = [
    (
        &[Finding::QuinoloneRecentOrTendonPain, Finding::QuinoloneWithCalfPain],
        "Take no more of the quinolone. Stop all exercise. Call whoever prescribed it, or an advice line, today. You may need another antibiotic. Ask a pharmacist.",
    ),
    (
        &[Finding::AnyQuinolone],
        "If you still take the quinolone, take no more. Call whoever prescribed it today. Ask a pharmacist.",
    ),
    (
        &[Finding::StatinMusclePain],
        "Call whoever prescribed the statin, or an advice line, today, before the next dose. Do not stop it for good on your own. Ask a pharmacist.",
    ),
    (
        &[Finding::StatinMyopathy],
        "Call whoever prescribed the statin, or an advice line, now. Take none until you have spoken to them. Ask for a blood test (CK). Do not stop it for good on your own. Ask a pharmacist.",
    ),
    (
        &[Finding::NewOrRaisedStatin],
        "Tell whoever prescribed the statin this week. Do not stop it on your own. If you turn weak or it spreads, call the same day. Ask a pharmacist.",
    ),
];

/// Only where the findings ask for it: where an operation may follow (amendment 24).
pub const DO_NOT_EAT_OR_DRINK: &str = "Do not eat or drink. You may need an operation.";
/// At same-day, until help is there. Brief i.2.
pub const UNTIL_SEEN: &str = "Until then, do not run, stretch hard, massage or roll the leg.";
/// On the way, with a tight calf or a cold foot (brief a.3, RF02b).
pub fn on_the_way(emergency: &str) -> String {
    format!(
        "Look at the foot and the calf every 30 minutes. If the foot turns cold, blue or numb, call {emergency} now."
    )
}
/// At "routine", where the plan is shown.
pub const GENTLE_STEPS: &str =
    "You can start the gentle steps below if they do not hurt. A physio should check them with you.";
/// At "routine", where it is not (amendment 29).
pub const NO_PLAN_YET: &str = "Do not run until you have been seen. The plan comes after the visit.";
/// Always.
pub const WORRIED: &str = "If you are worried and this tool does not agree, get help anyway.";
/// Where a level rests on "not sure" alone.
pub const BECAUSE_NOT_SURE: &str =
    "This level counts what you are not sure about. If you can find out, answer again.";

// ---- Safety net. Brief i.2, amendment 37. ----

/// When to call at once.
pub fn net_now(emergency: &str) -> String {
    format!("Call {emergency} now if")
}
/// The signs for it. Each ends the sentence above.
pub const NET_NOW: &[&str] = &[
    "your chest or upper back hurts, or you are short of breath",
    "you cough blood, faint, or your heart races",
    "your foot turns cold, pale, blue or numb",
    "the calf or shin turns as hard as wood, or the pain gets very strong",
    "you go numb between the legs, or have new trouble with bladder or bowel",
    "both legs turn weak",
    "your pee is dark like cola, or you pass none for 12 hours",
    "you get confused, stagger, turn very hot, or throw up after a long run",
    "the leg is hot or discoloured and you feel very ill",
];

/// The heading of the safety net. In an emergency nothing sooner is left to say.
pub const fn net_heading(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "Signs of an emergency",
        Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => {
            heading(Section::SafetyNet)
        }
    }
}
/// In an emergency, in place of `net_now`: the call does not wait for any of the signs.
pub const NET_ANY: &str = "One is enough to call";

/// Above the "not sure" answers that do not count with a picture this mild.
pub const TO_CHECK: &str = "Check these now, and again tomorrow";
/// Under it.
pub const TO_CHECK_HINT: &str = "You were not sure of them. If one is there, answer again.";
/// When to get help the same day.
pub const NET_TODAY_HEADING: &str = "Get medical help today if";
/// The signs for it.
pub const NET_TODAY: &[&str] = &[
    "one leg swells, feels hot or changes colour",
    "one leg starts to hurt at rest, after the first 3 days",
    "one leg hurts at rest now, and still does in two days",
    "it was better and gets worse again",
    "you cannot lift your heel or take your weight",
    "the foot drops or drags, or the leg turns weak",
    "you get a fever",
];

/// When to be seen later.
pub const NET_LATER_HEADING: &str = "See a physio or doctor if";
/// The signs for it.
pub const NET_LATER: &[&str] = &["you still limp after 7 days", "it is not better after 14 days"];

// ---- Under 16 (amendment 38). ----

/// After the level, the signs and the numbers.
pub const UNDER_16: &str =
    "Show this page to an adult now, and get help together. The plan is for people aged 16 and over.";
/// Of medicines, nothing more is said under 16. Brief a.5.
pub const UNDER_16_MEDICINES: &str =
    "Take no aspirin. For any other painkiller, ask a doctor or a pharmacist.";

// ---- Headings. ----

/// The heading of a part of the outcome.
pub const fn heading(section: Section) -> &'static str {
    match section {
        Section::Action => "What to do",
        Section::Tell => "What to tell the clinician",
        Section::FirstAid => "The next 72 hours",
        Section::SafetyNet => "When to get help sooner",
        Section::Why => "Why this advice",
        Section::Pattern => "What it may be",
        Section::Causes => "What may have added to it",
        Section::Treatments => "What helps, and what does not",
        Section::NotNow => "Not now",
        Section::Recovery => "How long it may take",
        Section::Stages => "Your plan, stage by stage",
        Section::Ladder => "Back to running",
        Section::Complications => "What can go wrong",
        Section::Prevention => "How to keep it away",
    }
}

/// The heading of the first-aid card: at the urgent levels it lasts until help is there.
pub const fn first_aid_heading(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "Until help is there",
        Urgency::SameDay => "Until you are seen",
        Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => heading(Section::FirstAid),
    }
}

/// The heading of the same card once the first 72 hours are over.
pub const FOR_NOW: &str = "For now";

/// The line under a heading, where one is needed. Empty where it is not.
pub const fn intro(section: Section) -> &'static str {
    match section {
        Section::Tell => "Read this out, or show the page.",
        Section::Pattern => "A pattern is not a diagnosis. It never changes how soon to get help.",
        Section::Causes => "These are things that may have added to this.",
        Section::Treatments => "Each with how sure the evidence is.",
        Section::NotNow => "Use none of these on the leg until someone has checked it.",
        Section::Recovery => "Counted from the day it began. A range, not a date: some people take longer.",
        Section::Stages => {
            "Start at the stage that is marked. Go on when you can do all that it asks for, not by the calendar."
        }
        Section::Ladder => "Run and walk by turns. One step at a time.",
        Section::Complications => "Most of these come from going back too soon.",
        Section::Action | Section::FirstAid | Section::SafetyNet | Section::Why | Section::Prevention => "",
    }
}

/// The list of what to do.
pub const DO: &str = "Do";
/// The list of what not to do.
pub const DO_NOT: &str = "Do not";
/// Before a pattern's name.
pub const FITS: &str = "Fits the pattern of:";
/// Where no pattern stands out.
pub const NOT_CLEAR: &str = "It is not clear from these answers. Someone who sees the leg can say more.";
/// Where no cause stands out.
pub const NO_CAUSE: &str =
    "Nothing in your answers stands out. Tell us what changed in your running to learn more.";
/// Beside the heading of the hand-over, where nobody has to be seen.
pub const TELL_LATER: &str = "If you see someone about it";
/// Where no cause stands out, once the questions about training have been answered.
pub const NO_CAUSE_FOUND: &str = "Nothing in your answers stands out.";
/// On the lane of stages.
pub const YOU_ARE_HERE: &str = "Start here";

// ---- Why, and what would have changed it. ----

/// Before the answers that by themselves reach the level.
pub const fn because(answers: usize) -> &'static str {
    if answers == 1 { "This answer alone asks for it:" } else { "These answers together ask for it:" }
}
/// Opens the question again.
pub const CHECK_AGAIN: &str = "Check this answer";
/// Another answer to a question, and what would follow.
pub fn if_it_were(short: &str, level: &str) -> String {
    format!("If your answer were “{short}”, this would be: {level}.")
}
/// One more item of a list.
pub fn if_also(short: &str, level: &str) -> String {
    format!("If “{short}” were true too, this would be: {level}.")
}
/// An item of a list left out.
pub fn if_not(short: &str, level: &str) -> String {
    format!("If “{short}” were not true, this would be: {level}.")
}
/// Above what has changed since the last check of this visit.
pub const SINCE: &str = "Since your last check";
/// The level then, where it was different.
pub fn it_was(level: &str) -> String {
    format!("Your last check said: {level}.")
}
/// Where no answer has changed.
pub const NOTHING_CHANGED: &str = "You gave the same answers.";
/// An answer then and now.
pub fn then_and_now(before: &str, now: &str) -> String {
    format!("From “{before}” to “{now}”")
}
/// In place of an answer to a question that was not asked then, or is not now.
pub const NOT_ASKED: &str = "Not asked";

// ---- Buttons. ----

/// Calls.
pub fn call(number: &str) -> String {
    format!("Call {number}")
}
/// The country whose numbers are shown (amendments 26 and 51).
pub fn numbers_for(country: &str) -> String {
    format!("Numbers for {country}. Not there? Change it.")
}
/// Opens the list of countries.
pub const CHANGE_COUNTRY: &str = "Change country";
/// Shows what else can be called.
pub const OTHER_NUMBERS: &str = "Show other numbers";
/// Prints.
pub const PRINT: &str = "Print";
/// Starts again.
pub const START_AGAIN: &str = "Start again";
/// Opens the painkiller questions.
pub const CHECK_PAINKILLERS: &str = "Check before painkillers";
/// Opens the training questions.
pub const WHAT_CHANGED: &str = "What changed in your running";
/// Opens the answers.
pub const CHANGE_ANSWERS: &str = "Change an answer";

// ---- An earlier result (amendment 28). ----

/// Above a new, milder result.
pub fn earlier(urgency: Urgency) -> String {
    format!(
        "An earlier check said: {}. A new check does not erase it. It counts for 72 hours, or until a clinician has seen you.",
        title(urgency, Route::Usual).to_ascii_lowercase()
    )
}
/// Ends it.
pub const SEEN_BY_CLINICIAN: &str = "A clinician has seen me";

// ---- What this is, and is not. ----

/// On every outcome and in print.
pub const DOES_NOT_DIAGNOSE: &str = "This tool does not diagnose. It helps you choose what to do next.";
/// Leads to the document that clinicians review.
pub const ALL_RULES: &str = "Read all the rules, and why";
/// Whether a clinician has signed these very rules, and which they are. On every screen's foot and in print.
pub fn review_state() -> String {
    state_of(review::sign_off())
}
fn state_of(signed: Option<&SignOff>) -> String {
    match signed {
        Some(signed) => {
            let (name, role, date) = (signed.name, signed.role, signed.date);
            format!("Clinically reviewed by {name}, {role}, on {date}. {}", protocol())
        }
        None => format!("Not yet clinically reviewed. {}", protocol()),
    }
}
/// The version, and what distinguishes it from every other.
fn protocol() -> String {
    format!("Protocol {}, fingerprint {}.", review::VERSION, review::FINGERPRINT)
}
/// Where the rules are over a year old, or the device does not know the day. After the safety net.
pub const MAY_BE_OLD: &str = "Look for a newer version of this page: its rules may be out of date. How soon to get help still holds. If it gets worse, get help sooner.";
/// Beside the review state.
pub const NOT_MARKED: &str =
    "Not CE or UKCA marked. Not yet clinically validated. Not for use by people under 16.";
/// Everything stays here.
pub const ON_THIS_DEVICE: &str = "Your answers stay on this device.";

/// The head of the printed page.
pub const PRINT_TITLE: &str = "Calf pain in a runner: a check with soleus-triage";
/// Under it.
pub const PRINT_SUBTITLE: &str = "Told by the runner. Not a diagnosis, and nobody examined the leg.";

/// The day of the check.
pub fn checked_on(date: CivilDate) -> String {
    format!("Checked on {date}.")
}

// ---- Legends. ----

/// What an evidence letter means.
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::A => "Strong evidence: many good studies agree.",
        Evidence::B => "Good evidence: at least one good study.",
        Evidence::C => "Limited evidence: few studies, or they do not agree.",
        Evidence::D => "Expert view only. It was not well tested.",
        Evidence::X => "Studies found no clear effect.",
    }
}

/// The letter itself.
pub const fn evidence_letter(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::A => "A",
        Evidence::B => "B",
        Evidence::C => "C",
        Evidence::D => "D",
        Evidence::X => "X",
    }
}

/// How far a source was read.
pub const fn source_status(status: SourceStatus) -> &'static str {
    match status {
        SourceStatus::Checked => "read",
        SourceStatus::SecondHand => "read about",
        SourceStatus::Memory => "not read yet",
    }
}
/// A rule without a paper.
pub const NO_SOURCE: &str = "A choice of the protocol's authors, without a paper.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::red_flag::RED_FLAGS;
    use crate::words::en::reading::{
        MOST_GRADE, ROUTES, check_plain, check_short, check_tone, level_texts, of_level,
    };

    const ADVICE: [Option<(&str, &str)>; 2] = [Some(("NHS 111", "111")), None];

    #[test]
    fn every_level_is_told_plainly() {
        for urgency in Urgency::ALL {
            let grade = of_level(urgency);
            assert!(grade <= MOST_GRADE, "{urgency:?}: grade {grade:.1}");
            for text in ROUTES.iter().flat_map(|route| level_texts(urgency, *route)).flatten() {
                check_tone(&text);
                if urgency >= Urgency::SameDay {
                    check_short(&text);
                }
            }
        }
    }

    #[test]
    fn other_texts_are_plain() {
        let mut texts = vec![
            DO_NOT_EAT_OR_DRINK,
            UNTIL_SEEN,
            GENTLE_STEPS,
            NO_PLAN_YET,
            WORRIED,
            BECAUSE_NOT_SURE,
            MAY_BE_OLD,
            UNDER_16,
            UNDER_16_MEDICINES,
            NOT_CLEAR,
            NO_CAUSE,
            PRINT_SUBTITLE,
            ALL_RULES,
            because(1),
            because(2),
            NOTHING_CHANGED,
        ];
        texts.extend(RED_FLAGS.iter().filter_map(|row| medicine(row.finding)));
        let told = [
            net_now("999"),
            on_the_way("999"),
            if_it_were("pain 8 of 10", "A routine visit"),
            if_also("hurts at rest", "Medical help today"),
            if_not("hurts at rest", "Care at home"),
            it_was("A routine visit"),
        ];
        texts.extend(told.iter().map(String::as_str));
        for text in texts {
            check_plain(text);
            check_short(text);
            check_tone(text);
        }
        for (heading, signs) in
            [("Call 999 now if", NET_NOW), (NET_TODAY_HEADING, NET_TODAY), (NET_LATER_HEADING, NET_LATER)]
        {
            for sign in signs {
                check_plain(&format!("{heading} {sign}."));
                check_tone(sign);
            }
        }
    }

    #[test]
    fn every_emergency_outcome_names_the_number_of_this_country() {
        for route in ROUTES {
            for advice in ADVICE {
                assert!(action(Urgency::Emergency, route, "144", advice).contains("144"));
            }
        }
        assert!(action(Urgency::SameDay, Route::EmergencyDepartment, "144", None).contains("144"));
    }

    #[test]
    fn a_country_without_an_advice_line_is_sent_to_a_place() {
        for urgency in [Urgency::SameDay, Urgency::WithinDays] {
            for route in ROUTES {
                let told = action(urgency, route, "112", None);
                assert!(told.contains("emergency department"), "{told}");
                assert!(!told.contains("None"), "{told}");
            }
        }
    }

    #[test]
    fn every_medicine_route_says_what_to_do_about_it() {
        for row in RED_FLAGS.iter().filter(|row| row.route == Route::Prescriber) {
            assert!(
                medicine(row.finding).is_some_and(|told| told.ends_with("Ask a pharmacist.")),
                "{:?}",
                row.finding
            );
        }
        for statin in [Finding::StatinMusclePain, Finding::StatinMyopathy, Finding::NewOrRaisedStatin] {
            let stops_alone = medicine(statin).is_some_and(|told| !told.contains("Do not stop it"));
            assert!(!stops_alone, "{statin:?}");
        }
        // NHS: with weakness or strong pain, none until somebody has been asked.
        assert!(medicine(Finding::StatinMyopathy).is_some_and(|told| told.contains("Take none until")));
        // MHRA 2024: stop at the first sign, and call.
        for quinolone in
            [Finding::QuinoloneRecentOrTendonPain, Finding::QuinoloneWithCalfPain, Finding::AnyQuinolone]
        {
            assert!(
                medicine(quinolone).is_some_and(|told| told.contains("no more") && told.contains("Call"))
            );
        }
    }

    /// Both legs ache at rest for days after hard effort. Only one leg, later than that, sends a runner to the phone.
    #[test]
    fn day_after_soreness_is_not_sent_to_the_phone() {
        for sign in NET_TODAY.iter().filter(|sign| sign.contains("rest")) {
            let has_days =
                ["after the first 3 days", "still does in two days"].iter().any(|days| sign.contains(days));
            assert!(sign.starts_with("one leg ") && has_days, "{sign}");
        }
    }

    #[test]
    fn no_clear_effect_is_not_called_evidence_against() {
        let grades = [Evidence::A, Evidence::B, Evidence::C, Evidence::D, Evidence::X];
        assert!(grades.iter().all(|grade| !evidence(*grade).contains("against")));
    }

    #[test]
    fn a_signature_is_named_and_without_one_nobody_is() {
        let protocol = protocol();
        assert_eq!(state_of(None), format!("Not yet clinically reviewed. {protocol}"));
        let signed = SignOff {
            name: "A. Example",
            role: "physiotherapist",
            date: review::RELEASED,
            version: review::VERSION,
            fingerprint: review::FINGERPRINT,
        };
        let expected = format!(
            "Clinically reviewed by A. Example, physiotherapist, on {}. {protocol}",
            review::RELEASED
        );
        assert_eq!(state_of(Some(&signed)), expected);
        [state_of(None), expected].iter().for_each(|text| check_tone(text));
    }

    #[test]
    fn self_care_never_says_more_than_today() {
        assert_eq!(
            statement(Urgency::SelfCare),
            "Your answers today do not show warning signs. That does not rule out a problem. Check again every day."
        );
    }
}
