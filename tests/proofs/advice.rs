//! 7. Nothing forbidden is offered, in any state.

use biodivine_lib_bdd::Bdd;
use triage_core::protocol::Criterion::{All, Any, AtLeast, Below};
use triage_core::protocol::outcome::{Section, SectionRow};
use triage_core::protocol::picture::{CHILD_MILD, CHILD_QUIET, CRAMP_OK, DOMS_OK, GROWING_PAINS};
use triage_core::protocol::question::QuestionId;
use triage_core::protocol::treatment::{Treatment, TreatmentRow};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::interview::Answers;

use crate::support::proof::{LEVELS, Proof, Verdict};

/// Proves that none of these may use a treatment today. The strength stage can only come later, so it is left out.
fn never_used(proof: &Proof, row: &TreatmentRow, what: &str, among: &Bdd) -> Verdict {
    let claim = format!("{} {what}", row.treatment.code());
    let early = proof.of.may_be_under(Measure::Days, row.from_day);
    let open = proof.of.criterion(&row.blocked_by).no.and_not(&early).and(among);
    match LEVELS.iter().position(|level| *level > row.most_urgent) {
        // Most claims are settled by the contraindications alone, without the large diagram of a level.
        Some(level) if !open.is_false() => proof.all_reach(&claim, &open, level),
        Some(_) | None => proof.against(&claim, &open),
    }
}

const HANDS: &[Treatment] =
    &[Treatment::Massage, Treatment::FoamRolling, Treatment::DryNeedling, Treatment::Acupuncture];
const STRETCHES: &[Treatment] =
    &[Treatment::TowelStretch, Treatment::WallStretchBent, Treatment::WallStretch];
const AFTER_72_HOURS: &[Treatment] = &[
    Treatment::Massage,
    Treatment::FoamRolling,
    Treatment::DryNeedling,
    Treatment::Acupuncture,
    Treatment::Heat,
    Treatment::TowelStretch,
    Treatment::WallStretchBent,
    Treatment::WallStretch,
    Treatment::GradualReturn,
];
const CLOT_SIGNS: &[Fact] = &[
    Fact::SwellingMild,
    Fact::SwellingMarked,
    Fact::SwellingWholeLeg,
    Fact::SwellingBothLegs,
    Fact::Pitting,
    Fact::HardVein,
    Fact::Warmth,
    Fact::Redness,
];
const AGAINST_PARACETAMOL: &[Fact] = &[Fact::LiverDisease, Fact::Under50Kg, Fact::TakesParacetamolProduct];
const CLOT_SIGNS_AND_RISKS: &[Fact] = &[
    Fact::SwellingMild,
    Fact::SwellingMarked,
    Fact::SwellingWholeLeg,
    Fact::SwellingBothLegs,
    Fact::Pitting,
    Fact::HardVein,
    Fact::Warmth,
    Fact::Redness,
    Fact::PriorClot,
    Fact::Cancer,
    Fact::Surgery,
    Fact::BedRest,
    Fact::CastOrBoot,
    Fact::Pregnant,
    Fact::Postpartum,
    Fact::ClotHormone,
    Fact::FamilyClot,
    Fact::IllnessInBed,
    Fact::Anticoagulant,
];
const AGAINST_ANTI_INFLAMMATORIES: &[Fact] = &[
    Fact::Pregnant,
    Fact::TryingToConceive,
    Fact::Breastfeeding,
    Fact::UlcerOrBleeding,
    Fact::KidneyDisease,
    Fact::LiverDisease,
    Fact::HeartFailureOrAttack,
    Fact::HighBloodPressure,
    Fact::Stroke,
    Fact::AspirinAsthma,
    Fact::NsaidAllergy,
    Fact::BowelDisease,
    Fact::ChickenpoxNow,
    Fact::Anticoagulant,
    Fact::Steroids,
    Fact::TakesAspirin,
    Fact::TakesSsriOrSnri,
    Fact::TakesLithiumOrMethotrexate,
    Fact::TakesAceArbOrDiuretic,
    Fact::DehydratedOrUltra,
];

/// What may never be offered where a contraindication is present or unknown, by treatment. Deliberately restated here
/// rather than read from the tables.
pub fn nothing_forbidden_is_offered(proof: &Proof, treatments: &[TreatmentRow]) -> Verdict {
    let present_or_open = |facts: &[Fact]| {
        facts.iter().fold(proof.of.nobody(), |all, fact| all.or(&proof.of.fact(*fact).no.not()))
    };
    let early = |day| proof.of.may_be_under(Measure::Days, day);
    let clot = present_or_open(CLOT_SIGNS_AND_RISKS);
    let clot_sign = present_or_open(CLOT_SIGNS);
    let against_paracetamol = present_or_open(AGAINST_PARACETAMOL).or(&maybe_under_16(proof));
    let against = present_or_open(AGAINST_ANTI_INFLAMMATORIES).or(&maybe_under_16(proof)).or(&proof
        .of
        .criterion(&AtLeast(Measure::AgeYears, 65))
        .no
        .not());
    for row in treatments {
        let never = |what: &str, among: &Bdd| never_used(proof, row, what, among);
        let is_anti_inflammatory = matches!(row.treatment, Treatment::NsaidGel | Treatment::NsaidTablets);
        if HANDS.contains(&row.treatment) || matches!(row.treatment, Treatment::Compression | Treatment::Heat)
        {
            never("with a clot sign or risk", &clot)?;
        }
        if STRETCHES.contains(&row.treatment) {
            never("with a clot sign", &clot_sign)?;
        }
        if AFTER_72_HOURS.contains(&row.treatment) {
            never("in the first 72 hours", &early(3))?;
        }
        if row.treatment == Treatment::Paracetamol {
            never("with a reason against it", &against_paracetamol)?;
        }
        if is_anti_inflammatory {
            never("with a reason against it", &against)?;
            never("in the first 48 hours", &early(2))?;
        }
        if HANDS.contains(&row.treatment) && row.most_urgent > Urgency::Routine {
            return Err(format!("{} is offered before the leg was seen", row.treatment.code()));
        }
    }
    Ok(())
}

// ---- Under 16, or an unknown age. ----

/// Where the age is under 16 or unknown.
pub fn maybe_under_16(proof: &Proof) -> Bdd {
    proof.of.criterion(&Below(Measure::AgeYears, 16)).no.not()
}

/// Under 16, or with an unknown age, nothing but urgency is shown: the table of sections says so, and neither of those
/// answers can ever count as "16 or over". Nor is the level ever care at home, except for the complete mild pictures of
/// a child without any other sign.
pub fn under_16_only_urgency(proof: &Proof, sections: &[SectionRow]) -> Verdict {
    let young = maybe_under_16(proof);
    for row in sections.iter().filter(|row| row.under_16 && !URGENCY.contains(&row.section)) {
        let is_first_aid_at_once =
            row.section == Section::FirstAid && row.shown_at.iter().all(|level| *level >= Urgency::SameDay);
        if !is_first_aid_at_once {
            proof.against(&format!("{:?} is shown", row.section), &young)?;
        }
    }
    let said = proof.of.given(QuestionId::Age, 0).or(&proof.of.unsure(QuestionId::Age, 0));
    proof.against("counts as 16 or over", &said.and_not(&young))?;
    let may_stay = proof
        .of
        .criterion(&Any(&[CHILD_MILD, GROWING_PAINS, All(&[CHILD_QUIET, Any(&[DOMS_OK, CRAMP_OK])])]))
        .yes;
    proof.all_reach("stays at care at home", &young.and_not(&may_stay), 0)
}

/// What is shown under 16 at any level.
const URGENCY: &[Section] = &[Section::Action, Section::Tell, Section::SafetyNet, Section::Why];

// ---- The level locks. ----

/// At the urgent levels no treatment, pattern, cause or plan is shown, and at "within days" no plan.
pub fn the_level_locks(proof: &Proof, sections: &[SectionRow], treatments: &[TreatmentRow]) -> Verdict {
    let everybody = proof.of.everybody();
    let against = |claim: String, patient: Option<Answers>| match patient {
        None => Ok(()),
        Some(answers) => Err(format!("{claim}: {}", proof.describe(&answers))),
    };
    for row in sections {
        let latest = match row.section {
            Section::Action
            | Section::Tell
            | Section::FirstAid
            | Section::SafetyNet
            | Section::Why
            | Section::NotNow => {
                continue;
            }
            Section::Pattern | Section::Causes | Section::Treatments | Section::Complications => {
                Urgency::WithinDays
            }
            Section::Recovery | Section::Stages | Section::Ladder | Section::Prevention => Urgency::Routine,
        };
        if let Some(level) = row.shown_at.iter().find(|level| **level > latest) {
            let patient =
                proof.somebody_at(LEVELS.iter().position(|urgency| urgency == level).unwrap(), &everybody);
            return against(format!("{:?} is shown at {}", row.section, level.code()), patient);
        }
    }
    for row in treatments {
        if row.most_urgent >= Urgency::SameDay {
            let patient = proof.somebody_at(2, &everybody);
            return against(format!("{} is offered at same-day", row.treatment.code()), patient);
        }
    }
    Ok(())
}
