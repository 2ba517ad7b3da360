//! The start of the document: what the check is for, whom it is not for, how to read a rule, and the five levels.

use triage_core::protocol::Urgency;
use triage_core::protocol::outcome::{SECTIONS, Section};
use triage_core::protocol::red_flag::{RED_FLAGS, Route};
use triage_core::words::{outcome, screen};

use super::markdown::Markdown;
use super::{CONTENTS, level, level_numbers};
use crate::words::english;

/// Example numbers for the text of a level, from one country.
const EMERGENCY: &str = "999";
const ADVICE: (&str, &str) = ("NHS 111", "111");

/// For readers who have the repository at hand.
pub const IN_THE_REPOSITORY: &str = "\
Who has signed it, and how to: [SIGN-OFF.md](SIGN-OFF.md).
Why each rule is there, and from what source: [the clinical basis](clinical/README.md).
Written by a program from the tables that the check itself runs on, so the two cannot differ.
To change it, change a table in `src/core`, then run `make docs`.";

/// The same for readers of the page.
pub const BACK: &str = "\
Written for clinicians, by a program, from the tables that the check itself runs on, so the two cannot differ.
[Back to the check](./)";

/// Adds everything before the questions.
pub fn add(document: &mut Markdown) {
    document.block(&format!("# {}: the protocol", screen::page_title(english())));
    document.block(&format!("**{}**\n{}", outcome::review_state(english()), outcome::not_marked(english())));
    document.block(IN_THE_REPOSITORY);
    document.block(CONTENTS);
    add_purpose(document);
    add_reading(document);
    add_levels(document);
}

fn add_purpose(document: &mut Markdown) {
    document.heading(2, "intended-use", "Intended use");
    document.block(
        "For adults of 16 and over who run and have pain between the knee and the heel, mainly at the back.\n\
         A runner answers alone, on their own device, and reads how soon to be seen, by whom, why, and what to do until then.\n\
         Where it is safe, a plan back to running follows.\n\
         No answer leaves the device.",
    );
    document.block(&format!("On every outcome stands: “{}”", outcome::does_not_diagnose(english())));
    document.heading(2, "exclusions", "Exclusions and limits");
    document.list([
        "Under 16: the level and the numbers only, never a plan.",
        "Anybody who feels very unwell is told to call before the first question.",
        "It does not examine, and it rules nothing out. The mildest outcome says that it shows no warning signs today, no more.",
        "It replaces no clinician: “If you are worried and this tool does not agree, get help anyway.”",
        "Pain that does not come from the lower leg is outside its questions.",
        "A plan stands at levels 4 and 5 alone, and not where a finding needs a clinician before any running.",
        "It names no diagnosis, no dose by weight and no brand. All text on medicines sends to a pharmacist.",
        "The country of the emergency numbers is guessed from the device, named, and can be changed.",
    ]);
}

fn add_reading(document: &mut Markdown) {
    document.heading(2, "how-to-read", "How to read a rule");
    document.list([
        "Every rule is a floor. The most urgent rule that holds decides; no rule lowers another.",
        "An answer is yes, no or “not sure”. Where a rule can neither be met nor excluded, it asks for its level “if not sure”.",
        "“Not clearly” holds on “no” and on “not sure” alike. All reassurance stands in this form, so doubt never calms a warning.",
        "“Without” asks for a “no”. It stands inside “not clearly” only.",
        "“Clearly” asks for a “yes”.",
        "Where one answer joins several things, a rule may name each: the runner ticks the joint answer, a case file can tell them apart.",
        "Words that are links are terms, and are defined [below](#terms).",
        "A source is *read* (its text was read), *read about* (another page reports it) or *not read yet* (from memory).",
        "A vignette *meets* a rule, or *leaves it open* because it says “not sure”.",
    ]);
}

fn add_levels(document: &mut Markdown) {
    document.heading(2, "levels", "The five levels");
    document.table(
        ["Level", "The heading", "By when", "Where to"],
        Urgency::ALL.iter().rev().map(|urgency| {
            [
                format!("**{}**", level(*urgency)),
                outcome::title(english(), *urgency, Route::Usual).to_owned(),
                outcome::time(english(), *urgency, Route::Usual).to_owned(),
                outcome::place(english(), *urgency, Route::Usual).to_owned(),
            ]
        }),
    );
    document.block("What each says next, here with the numbers of the United Kingdom:");
    document.list(Urgency::ALL.iter().rev().map(|urgency| level_summary(*urgency, Route::Usual)));
    document.entry(3, "routes", "Rules that send elsewhere");
    document.block("Where one of these rules decides, the level keeps its number and the way changes.");
    document.list(routes().into_iter().map(|(urgency, route)| {
        format!(
            "{} By when: {}. Where to: {}.",
            level_summary(urgency, route),
            outcome::time(english(), urgency, route),
            outcome::place(english(), urgency, route)
        )
    }));
    document.entry(3, "shown", "What an outcome shows");
    document.table(
        ["Part", "At levels", "Under 16"],
        SECTIONS.iter().map(|row| {
            [
                part(row.section).to_owned(),
                level_numbers(row.shown_at),
                if row.under_16 { "yes" } else { "no" }.to_owned(),
            ]
        }),
    );
}

fn level_summary(urgency: Urgency, route: Route) -> String {
    format!(
        "**{}**, “{}”: {} {}",
        level(urgency),
        outcome::title(english(), urgency, route),
        outcome::action(english(), urgency, route, EMERGENCY, Some(ADVICE)).whole(),
        outcome::statement(english(), urgency)
    )
    .replace(":  ", ": ")
}

/// The levels and routes that rules ask for, other than the usual route.
fn routes() -> Vec<(Urgency, Route)> {
    let mut found: Vec<(Urgency, Route)> = Vec::new();
    for rule in RED_FLAGS.iter().filter(|rule| rule.route != Route::Usual) {
        if !found.contains(&(rule.urgency, rule.route)) {
            found.push((rule.urgency, rule.route));
        }
    }
    found.sort_by_key(|(urgency, _)| urgency.level());
    found
}

fn part(section: Section) -> &'static str {
    match section {
        Section::FirstAid => "Do and do not, first hours",
        Section::Action
        | Section::Tell
        | Section::SafetyNet
        | Section::Why
        | Section::Pattern
        | Section::Causes
        | Section::Treatments
        | Section::NotNow
        | Section::Recovery
        | Section::Stages
        | Section::Ladder
        | Section::Complications
        | Section::Prevention => outcome::heading(english(), section),
    }
}
