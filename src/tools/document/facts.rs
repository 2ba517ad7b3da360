//! What a fact or a measure is called: the words in which a runner's answer is read back.

use crate::words::english;
use triage_core::protocol::question::{Learn, QUESTIONS};
use triage_core::protocol::{Fact, Measure};
use triage_core::words::question;
use triage_exchange::field::{FIELDS, Kind};

/// Facts without a choice of their own: one choice covers several of them, or only a case file states them.
const OWN_WORDS: &[(Fact, &str)] = &[
    (
        Fact::SignLungClot,
        "the sign for a lung clot: breathless, chest or upper back pain, blood coughed up, faint or racing heart",
    ),
    (Fact::Breathlessness, "breathlessness"),
    (Fact::ChestPain, "chest pain"),
    (Fact::CoughingBlood, "coughing blood"),
    (Fact::Collapse, "fainting or collapse"),
    (Fact::RacingHeart, "racing heart"),
    (Fact::UpperBackPain, "pain in the mid or upper back"),
    (Fact::FootColdNow, "foot cold now"),
    (Fact::SaddleOrBladder, "numb between the legs, or bladder or bowel trouble"),
    (Fact::DarkUrine, "dark urine"),
    (Fact::NoUrine, "no urine for 12 hours"),
    (Fact::Confusion, "confusion"),
    (Fact::Unwell, "very unwell"),
    (Fact::Vomiting, "vomiting"),
    (Fact::RecentLongOrHotRun, "recent long or hot run"),
    (Fact::SepsisSigns, "signs of sepsis"),
    (Fact::Deformity, "deformity or open injury"),
    (Fact::OneLeg, "pain in one leg"),
    (Fact::BothLegs, "pain in both legs"),
    (Fact::PainBetweenCramps, "pain on the days between cramps"),
    (Fact::RedLumps, "sore skin lumps"),
    (Fact::Rash, "rash"),
    (Fact::PriorClot, "past blood clot"),
    (Fact::ClottingDisorder, "clotting disorder"),
    (Fact::Surgery, "operation"),
    (Fact::Postpartum, "recent birth"),
    (Fact::CombinedPill, "combined pill, patch or ring"),
    (Fact::OralHrt, "HRT tablets"),
    (Fact::Tamoxifen, "tamoxifen"),
    (Fact::Testosterone, "testosterone"),
    (Fact::ClotHormone, "one of these hormones, not said which"),
    (Fact::Anticoagulant, "blood thinner"),
    (Fact::BleedingDisorder, "bleeding disorder"),
    (Fact::Diabetes, "diabetes"),
    (Fact::Neuropathy, "feet numb from nerve damage"),
    (Fact::CalfStrainLastYear, "calf strain in the last 12 months"),
];

/// What the fact is called in the middle of a sentence.
pub fn fact(fact: Fact) -> String {
    if let Some((_, words)) = OWN_WORDS.iter().find(|(other, _)| *other == fact) {
        return (*words).to_owned();
    }
    short_answer(fact).map_or_else(|| fact.code().replace('-', " "), lower)
}

/// The short wording of the first choice that sets this fact before any other.
fn short_answer(fact: Fact) -> Option<&'static str> {
    QUESTIONS.iter().find_map(|asked| {
        let choices = asked.kind.choices();
        let position = choices.iter().position(|choice| choice.yes.first() == Some(&Learn::Yes(fact)))?;
        question::choices(english(), asked.id).nth(position).map(|words| words.short)
    })
}

/// Whether the fact has words of its own, rather than its code spelled out.
pub fn is_named(fact: Fact) -> bool {
    short_answer(fact).is_some() || OWN_WORDS.iter().any(|(other, _)| *other == fact)
}

/// The text with a lowercase first letter, unless its first word is a name or an abbreviation.
pub fn lower(text: &str) -> String {
    const NAMES: [&str; 3] = ["Achilles", "Raynaud's", "Guillain"];
    let is_name = NAMES.iter().any(|name| text.starts_with(name));
    let is_abbreviation = text.chars().nth(1).is_some_and(char::is_uppercase);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !is_name && !is_abbreviation => first.to_lowercase().chain(letters).collect(),
        Some(_) | None => text.to_owned(),
    }
}

/// "This much or more", with the measure in words.
pub fn at_least(measure: Measure, least: u16) -> String {
    match measure {
        Measure::AgeYears => format!("age {least} or over"),
        Measure::Days => format!("{least} days or more since it began"),
        Measure::Pain => format!("pain now {least} or more out of 10"),
        Measure::WorstPain => format!("worst pain today {least} or more out of 10"),
        Measure::ReliefMinutes => format!("takes {least} minutes or more to ease after stopping"),
        Measure::TravelHours => format!("journey of {least} hours or more"),
        Measure::TravelDaysAgo => format!("that journey {least} days ago or more"),
        Measure::SurgeryWeeks => format!("that operation {least} weeks ago or more"),
        Measure::PostpartumWeeks => format!("that birth {least} weeks ago or more"),
        Measure::QuinoloneDays => format!("last quinolone tablet {least} days ago or more"),
    }
}

/// "Less than this", with the measure in words.
pub fn below(measure: Measure, limit: u16) -> String {
    match measure {
        Measure::AgeYears => format!("age under {limit}"),
        Measure::Days => format!("less than {limit} days since it began"),
        Measure::Pain => format!("pain now under {limit} out of 10"),
        Measure::WorstPain => format!("worst pain today under {limit} out of 10"),
        Measure::ReliefMinutes => format!("eases less than {limit} minutes after stopping"),
        Measure::TravelHours => format!("journey of less than {limit} hours"),
        Measure::TravelDaysAgo => format!("that journey less than {limit} days ago"),
        Measure::SurgeryWeeks => format!("that operation less than {limit} weeks ago"),
        Measure::PostpartumWeeks => format!("that birth less than {limit} weeks ago"),
        Measure::QuinoloneDays => format!("last quinolone tablet less than {limit} days ago"),
    }
}

/// A measure between two numbers, both included; the largest number that a case file can state means no upper limit.
pub fn within(measure: Measure, low: u16, high: u16) -> String {
    let what = match measure {
        Measure::AgeYears => "age",
        Measure::Days => "days since it began",
        Measure::Pain => "pain now",
        Measure::WorstPain => "worst pain today",
        Measure::ReliefMinutes => "minutes to ease after stopping",
        Measure::TravelHours => "hours of the journey",
        Measure::TravelDaysAgo => "days since the journey",
        Measure::SurgeryWeeks => "weeks since the operation",
        Measure::PostpartumWeeks => "weeks since the birth",
        Measure::QuinoloneDays => "days since the last quinolone tablet",
    };
    match high {
        high if high == low => format!("{what}: {low}"),
        high if is_limit(measure, high) => format!("{what}: {low} or more"),
        high => format!("{what}: {low} to {high}"),
    }
}

/// Whether this is the largest number that a case file can state.
fn is_limit(measure: Measure, number: u16) -> bool {
    FIELDS.iter().any(|field| match field.kind {
        Kind::Number(of, limit) | Kind::Dates(_, of, limit) => of == measure && limit == number,
        Kind::Flag(_) | Kind::Choice(_) | Kind::Unused(_) => false,
    })
}
