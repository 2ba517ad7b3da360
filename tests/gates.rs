//! What may never be shown: by level, by finding, by day, by contraindication, by age.
//! Checked by id, not by wording.

mod first_aid;
mod plan;
mod random_facts;
mod sections;
mod treatments;

use triage_core::protocol::treatment::Treatment;
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::advise::{Standing, offers, waiting};
use triage_core::reasoning::plan::{Plan, plan};
use triage_core::reasoning::{Amount, Facts, Truth, assess};

fn now(facts: &Facts, urgency: Urgency) -> Vec<Treatment> {
    offers(facts, urgency, waiting(facts, &assess(facts), false))
        .iter()
        .filter(|o| o.standing == Standing::Now)
        .map(|o| o.treatment)
        .collect()
}

/// A 34-year-old runner with a mild, gradual ache for eight days and no contraindication.
fn calm() -> Facts {
    [(Measure::AgeYears, 34), (Measure::Days, 8), (Measure::Pain, 2), (Measure::WorstPain, 3)]
        .into_iter()
        .fold(Facts::NOTHING_PRESENT, |facts, (measure, n)| facts.with_amount(measure, Amount::Within(n, n)))
        .with(Fact::OnsetGradual, Truth::Yes)
        .with(Fact::OneLeg, Truth::Yes)
        .with(Fact::SiteCalfDeepLow, Truth::Yes)
        .with(Fact::SwellingNone, Truth::Yes)
        .with(Fact::WalksNormally, Truth::Yes)
        .with(Fact::RaisePainful, Truth::Yes)
}

#[test]
fn the_calm_runner_is_offered_what_the_brief_offers() {
    let facts = calm();
    assert_eq!(assess(&facts).urgency, Urgency::SelfCare);
    let offered = now(&facts, Urgency::SelfCare);
    for treatment in [
        Treatment::Massage,
        Treatment::FoamRolling,
        Treatment::Heat,
        Treatment::NsaidGel,
        Treatment::Paracetamol,
        Treatment::Compression,
        Treatment::TowelStretch,
        Treatment::Physiotherapy,
        Treatment::HeelLift,
        Treatment::GradualReturn,
    ] {
        assert!(offered.contains(&treatment), "{}", treatment.code());
    }
    assert!(matches!(plan(&facts, Urgency::SelfCare, &assess(&facts)), Some(Plan::Stages)));
}
