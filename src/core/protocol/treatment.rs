//! Every treatment of the article and of brief e: its evidence, its time window, and what forbids it.
//!
//! A treatment is offered only where its `blocked_by` is clearly false: "not sure" withholds it.

use super::coded::coded;
use super::criterion::Criterion::{self, Any, AtLeast, Is, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::grade::Evidence::{self, B, C, D, X};
use super::red_flag::Finding;
use super::source::*;
use super::term::UNDER_16;
use super::urgency::Urgency::{self, Emergency, Routine, SameDay, SelfCare, WithinDays};

coded! {
    /// A treatment.
    Treatment {
        /// Stop running, walk within pain, one to three days.
        RelativeRest = "relative-rest",
        /// Ice, for comfort.
        Ice = "ice",
        /// A wrap or sock.
        Compression = "compression",
        /// The leg raised.
        Elevation = "elevation",
        /// Crutches.
        Crutches = "crutches",
        /// A heel lift in both shoes.
        HeelLift = "heel-lift",
        /// Paracetamol.
        Paracetamol = "paracetamol",
        /// An anti-inflammatory gel.
        NsaidGel = "nsaid-gel",
        /// Anti-inflammatory tablets.
        NsaidTablets = "nsaid-tablets",
        /// Physiotherapy.
        Physiotherapy = "physiotherapy",
        /// Strength work.
        Strengthening = "strengthening",
        /// Towel stretch.
        TowelStretch = "towel-stretch",
        /// Wall stretch, knee bent: the soleus.
        WallStretchBent = "wall-stretch-bent",
        /// Wall stretch, knee straight: the gastrocnemius.
        WallStretch = "wall-stretch",
        /// Cycling, deep-water running, swimming.
        CrossTraining = "cross-training",
        /// The run ladder.
        GradualReturn = "gradual-return",
        /// Shoes.
        Footwear = "footwear",
        /// Orthotics.
        Orthotics = "orthotics",
        /// Massage.
        Massage = "massage",
        /// Foam rolling.
        FoamRolling = "foam-rolling",
        /// Heat.
        Heat = "heat",
        /// Acupuncture.
        Acupuncture = "acupuncture",
        /// Dry needling.
        DryNeedling = "dry-needling",
        /// Chiropractic adjustment.
        Chiropractic = "chiropractic",
        /// Drinking.
        Hydration = "hydration",
        /// Eating.
        Nutrition = "nutrition",
        /// Alcohol: avoid it.
        Alcohol = "alcohol",
        /// See a professional.
        SeeAProfessional = "see-a-professional",
    }
}

/// A part of a dose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dose {
    /// For this many days.
    Days(u8, u8),
    /// Minutes at a time: from, to.
    Minutes(u8, u8),
    /// Never longer than this at a time, minutes.
    AtMostMinutes(u8),
    /// Once in this many hours: from, to.
    EveryHours(u8, u8),
    /// Repeats: from, to, each held for seconds: from, to.
    Holds {
        /// Repeats.
        sets: u8,
        /// Seconds: from, to.
        hold_s: (u8, u8),
    },
    /// Times per day: from, to.
    TimesADay(u8, u8),
    /// Times per week: from, to.
    TimesAWeek(u8, u8),
    /// Sessions in total: from, to.
    Sessions(u8, u8),
    /// No longer than this many days without advice.
    AtMostDays(u8),
    /// Height, millimeters: from, to.
    Millimeters(u8, u8),
    /// Protein per day, tenths of a gram per kilogram: from, to.
    ProteinTenths(u8, u8),
    /// As long as the pain stays at this or less, 0 to 10.
    PainUpTo(u8),
}

/// One treatment.
#[derive(Clone, Copy, Debug)]
pub struct TreatmentRow {
    /// The treatment.
    pub treatment: Treatment,
    /// How good the evidence is.
    pub evidence: Evidence,
    /// The source article names it.
    pub in_article: bool,
    /// A runner could start it alone. False: it takes, or is, a visit.
    pub is_self_help: bool,
    /// Offered at this level and at less urgent ones.
    pub most_urgent: Urgency,
    /// Not before this day, counted from when the pain began. 3: after 72 hours; 2: after 48.
    pub from_day: u16,
    /// Not before the strength stage (brief e: "P3 onward"), except with equal day-after soreness and nothing else.
    pub from_strength: bool,
    /// It loads the leg: not where a clinician has to look first, before any running (amendment 29).
    pub is_loading: bool,
    /// Not after this day.
    pub until_day: Option<u16>,
    /// How much. Empty: its text says all there is.
    pub dose: &'static [Dose],
    /// Offered only where this is clearly false.
    pub blocked_by: Criterion,
    /// The references.
    pub sources: &'static [SourceId],
}

const NOTHING: Criterion = Any(&[]);

/// A sign or risk of a clot, or blood that clots poorly: no massage, rolling, needling or new compression.
/// Source: amendment 29, brief e and a.4.
pub const CLOT_CONCERN: Criterion = Any(&[
    Is(F::SwellingMild),
    Is(F::SwellingMarked),
    Is(F::SwellingWholeLeg),
    Is(F::SwellingBothLegs),
    Is(F::Pitting),
    Is(F::HardVein),
    Is(F::Warmth),
    Is(F::Redness),
    Is(F::PriorClot),
    Is(F::ClottingDisorder),
    Is(F::Cancer),
    Is(F::Surgery),
    Is(F::CastOrBoot),
    Is(F::BedRest),
    Is(F::Pregnant),
    Is(F::Postpartum),
    Is(F::CombinedPill),
    Is(F::OralHrt),
    Is(F::Tamoxifen),
    Is(F::Testosterone),
    Is(F::ClotHormone),
    AtLeast(M::TravelHours, 4),
    Is(F::FamilyClot),
    Is(F::IllnessInBed),
    Is(F::Anticoagulant),
    Is(F::BleedingDisorder),
]);
/// Skin that may be numb, or blood flow that may be too weak.
pub const NUMB_OR_NARROW: Criterion = Any(&[
    Is(F::Numbness),
    Is(F::Neuropathy),
    Is(F::Diabetes),
    Is(F::ArteryTrouble),
    Is(F::PeripheralArteryDisease),
    Is(F::FootColdLongstanding),
    Is(F::LegStent),
    Is(F::WalkClaudication),
    Is(F::ColdPaleFoot),
    Is(F::FootNumbOnExertion),
]);
/// Blood flow that may be too weak.
pub const NARROW: Criterion = Any(&[
    Is(F::ArteryTrouble),
    Is(F::PeripheralArteryDisease),
    Is(F::FootColdLongstanding),
    Is(F::LegStent),
    Is(F::WalkClaudication),
    Is(F::ColdPaleFoot),
]);
/// The calves were not compared, or not found equal: a calf that may be swollen is neither rubbed nor wrapped.
const NOT_COMPARED: Criterion = Unless(&Is(F::SwellingNone));
/// High pressure in the calf, or something tight around it.
pub const TENSE: Criterion =
    Any(&[Is(F::TenseHard), Is(F::PainOutOfProportion), Is(F::PassiveStretchPain), Is(F::CastTight)]);
/// Open skin.
pub const BROKEN_SKIN: Criterion = Any(&[Is(F::SkinBreak), Is(F::OpenSkin), Is(F::FootUlcer)]);
/// Signs of a fresh tear.
pub const FRESH_TEAR: Criterion = Any(&[Is(F::Bruise), Is(F::HeardPop), Is(F::Gap)]);
/// The pain may come from a bone.
pub const BONE_CONCERN: Criterion = Any(&[
    Is(F::BoneSpot),
    Is(F::HopPain),
    Is(F::SiteShinInnerFocal),
    Is(F::SiteShinFrontFocal),
    Is(F::SiteFibulaFocal),
]);
/// What rules out hands, rollers and needles. Source: brief e; amendment 29.
pub const HANDS: Criterion = Any(&[
    CLOT_CONCERN,
    NOT_COMPARED,
    FRESH_TEAR,
    BROKEN_SKIN,
    BONE_CONCERN,
    NUMB_OR_NARROW,
    TENSE,
    Is(F::Fever),
]);
/// What must be asked and ruled out before an anti-inflammatory, gel included. Source: R105, R106, amendment 30.
pub const NSAID_CONCERN: Criterion = Any(&[
    UNDER_16,
    AtLeast(M::AgeYears, 65),
    Is(F::NsaidAllergy),
    Is(F::AspirinAsthma),
    Is(F::UlcerOrBleeding),
    Is(F::KidneyDisease),
    Is(F::LiverDisease),
    Is(F::HeartFailureOrAttack),
    Is(F::HighBloodPressure),
    Is(F::Stroke),
    Is(F::VascularDisease),
    Is(F::BowelDisease),
    Is(F::ChickenpoxNow),
    Is(F::Pregnant),
    Is(F::TryingToConceive),
    Is(F::Breastfeeding),
    Is(F::Anticoagulant),
    Is(F::BleedingDisorder),
    Is(F::Steroids),
    Is(F::TakesAspirin),
    Is(F::TakesSsriOrSnri),
    Is(F::TakesLithiumOrMethotrexate),
    Is(F::TakesAceArbOrDiuretic),
    Is(F::DehydratedOrUltra),
    Is(F::SignUrine),
    Is(F::DarkUrine),
    Is(F::DarkUrinePast),
    Is(F::DrankFarTooMuch),
    Is(F::Sickle),
]);
/// No heel lift where a rule on pop, rupture, weight-bearing, bone or raise is met or open (amendment 50).
pub const LIFT_CONCERN: Criterion =
    Any(&[FRESH_TEAR, BONE_CONCERN, Is(F::CannotWalk), Is(F::RaiseUnable), Is(F::PushOffWeak)]);

const fn row(
    treatment: Treatment,
    evidence: Evidence,
    most_urgent: Urgency,
    from_day: u16,
    blocked_by: Criterion,
    sources: &'static [SourceId],
) -> TreatmentRow {
    TreatmentRow {
        treatment,
        evidence,
        in_article: true,
        is_self_help: !matches!(treatment, Treatment::Physiotherapy | Treatment::SeeAProfessional),
        most_urgent,
        from_day,
        from_strength: matches!(
            treatment,
            Treatment::GradualReturn
                | Treatment::Massage
                | Treatment::FoamRolling
                | Treatment::Acupuncture
                | Treatment::DryNeedling
        ),
        is_loading: matches!(
            treatment,
            Treatment::Strengthening | Treatment::CrossTraining | Treatment::GradualReturn
        ),
        until_day: None,
        dose: dose(treatment),
        blocked_by,
        sources,
    }
}

/// How much of it. Source: brief e, with its references in the rows below.
const fn dose(treatment: Treatment) -> &'static [Dose] {
    match treatment {
        Treatment::RelativeRest => &[Dose::Days(1, 3), Dose::PainUpTo(2)],
        Treatment::Ice => {
            &[Dose::Minutes(ICE_MINUTES.0, ICE_MINUTES.1), Dose::EveryHours(2, 3), Dose::AtMostMinutes(20)]
        }
        Treatment::Elevation => &[Dose::Minutes(15, 20), Dose::TimesADay(3, 5)],
        Treatment::HeelLift => &[Dose::Millimeters(6, 10)],
        Treatment::NsaidGel => &[Dose::TimesADay(3, 3), Dose::AtMostDays(7)],
        Treatment::NsaidTablets => &[Dose::AtMostDays(3)],
        Treatment::TowelStretch => {
            &[Dose::Holds { sets: 3, hold_s: (20, 30) }, Dose::TimesADay(2, 2), Dose::PainUpTo(2)]
        }
        Treatment::WallStretchBent | Treatment::WallStretch => {
            &[Dose::Holds { sets: 3, hold_s: (30, 30) }, Dose::TimesADay(1, 2), Dose::PainUpTo(3)]
        }
        Treatment::CrossTraining => &[Dose::Minutes(20, 40), Dose::PainUpTo(2)],
        Treatment::Massage => &[Dose::Minutes(5, 10), Dose::TimesAWeek(2, 3)],
        Treatment::FoamRolling => &[Dose::Minutes(1, 2), Dose::PainUpTo(3)],
        Treatment::Heat => &[Dose::Minutes(10, 15), Dose::TimesADay(3, 4)],
        Treatment::DryNeedling => &[Dose::Sessions(1, 2)],
        Treatment::Nutrition => &[Dose::ProteinTenths(12, 16)],
        Treatment::Compression
        | Treatment::Crutches
        | Treatment::Paracetamol
        | Treatment::Physiotherapy
        | Treatment::Strengthening
        | Treatment::GradualReturn
        | Treatment::Footwear
        | Treatment::Orthotics
        | Treatment::Acupuncture
        | Treatment::Chiropractic
        | Treatment::Hydration
        | Treatment::Alcohol
        | Treatment::SeeAProfessional => &[],
    }
}

const fn added(row: TreatmentRow) -> TreatmentRow {
    TreatmentRow { in_article: false, ..row }
}

const fn until(day: u16, row: TreatmentRow) -> TreatmentRow {
    TreatmentRow { until_day: Some(day), ..row }
}

/// Massage: a line of the first hours forbids it unless it is on offer.
pub const MASSAGE: TreatmentRow = row(Treatment::Massage, C, Routine, 3, HANDS, &[R70, R74, R104]);
const _: () =
    assert!(!MASSAGE.is_loading, "the first hours would have to know whether it waits for a clinician");

/// How long ice stays on, minutes: from, to.
pub const ICE_MINUTES: (u8, u8) = (10, 15);

/// Ice: the companion times it.
pub const ICE: TreatmentRow = until(
    2,
    row(
        Treatment::Ice,
        C,
        WithinDays,
        0,
        Any(&[NUMB_OR_NARROW, TENSE, BROKEN_SKIN, Is(F::RaynaudOrColdAllergy), Is(F::Sickle)]),
        &[R40, R104, R108],
    ),
);

/// Every treatment, in the order of [`Treatment::ALL`]. Source: brief e as amended.
pub const TREATMENTS: &[TreatmentRow] = &[
    until(3, row(Treatment::RelativeRest, B, WithinDays, 0, NOTHING, &[R101, R103])),
    ICE,
    until(
        10,
        row(
            Treatment::Compression,
            C,
            Routine,
            0,
            Any(&[CLOT_CONCERN, NOT_COMPARED, NUMB_OR_NARROW, TENSE]),
            &[R40, R108],
        ),
    ),
    until(3, row(Treatment::Elevation, D, WithinDays, 0, Any(&[TENSE, NARROW]), &[])),
    added(row(Treatment::Crutches, D, WithinDays, 0, NOTHING, &[])),
    added(until(21, row(Treatment::HeelLift, D, WithinDays, 0, LIFT_CONCERN, &[R109]))),
    added(row(
        Treatment::Paracetamol,
        C,
        WithinDays,
        0,
        Any(&[UNDER_16, Is(F::LiverDisease), Is(F::Under50Kg), Is(F::TakesParacetamolProduct)]),
        &[R94, R104],
    )),
    row(Treatment::NsaidGel, B, Routine, 2, Any(&[NSAID_CONCERN, BROKEN_SKIN]), &[R94, R103, R105]),
    row(Treatment::NsaidTablets, C, Routine, 2, NSAID_CONCERN, &[R94, R103, R105, R106]),
    row(Treatment::Physiotherapy, B, WithinDays, 0, NOTHING, &[R101, R48]),
    row(Treatment::Strengthening, B, Routine, 2, BONE_CONCERN, &[R101, R48]),
    row(
        Treatment::TowelStretch,
        C,
        Routine,
        3,
        Any(&[CLOT_SIGNS, Is(F::SiteAchillesHeel), BONE_CONCERN]),
        &[R53],
    ),
    row(
        Treatment::WallStretchBent,
        C,
        Routine,
        3,
        Any(&[CLOT_SIGNS, Is(F::SiteAchillesHeel), BONE_CONCERN]),
        &[R53],
    ),
    row(
        Treatment::WallStretch,
        C,
        Routine,
        7,
        Any(&[CLOT_SIGNS, Is(F::SiteAchillesHeel), BONE_CONCERN]),
        &[R53],
    ),
    row(Treatment::CrossTraining, D, Routine, 2, BONE_CONCERN, &[]),
    row(Treatment::GradualReturn, D, Routine, 3, BONE_CONCERN, &[R81, R83, R84]),
    row(Treatment::Footwear, X, Routine, 0, NOTHING, &[R65]),
    row(Treatment::Orthotics, X, Routine, 3, NOTHING, &[R64, R66]),
    MASSAGE,
    row(Treatment::FoamRolling, C, Routine, 3, HANDS, &[R73]),
    row(
        Treatment::Heat,
        C,
        Routine,
        3,
        Any(&[CLOT_CONCERN, NUMB_OR_NARROW, BROKEN_SKIN, FRESH_TEAR, Is(F::Fever)]),
        &[R40, R104],
    ),
    row(Treatment::Acupuncture, C, Routine, 3, Any(&[HANDS, Is(F::WeakImmunity)]), &[R71]),
    row(Treatment::DryNeedling, C, Routine, 3, Any(&[HANDS, Is(F::WeakImmunity)]), &[R72]),
    row(Treatment::Chiropractic, D, Routine, 3, Any(&[HANDS, Is(F::Weakness), Is(F::BackPain)]), &[R95]),
    row(Treatment::Hydration, C, Routine, 0, Is(F::DrankFarTooMuch), &[R68, R69]),
    row(Treatment::Nutrition, C, Routine, 0, Is(F::KidneyDisease), &[]),
    added(until(3, row(Treatment::Alcohol, C, WithinDays, 0, NOTHING, &[R104]))),
    row(Treatment::SeeAProfessional, B, WithinDays, 0, NOTHING, &[R48]),
];

const _: () = assert!(TREATMENTS.len() == Treatment::ALL.len());

/// The article's self-help: what an urgent outcome leaves for later, by name. A list of its own, so that the page needs
/// no row of the table for it.
pub static SELF_HELP: [Treatment; count_self_help()] = self_help();

const fn is_in_self_help(row: &TreatmentRow) -> bool {
    row.in_article && row.is_self_help
}

#[allow(clippy::indexing_slicing, reason = "a wrong index stops the compiler, not the program")]
const fn count_self_help() -> usize {
    let (mut count, mut row) = (0, 0);
    while row < TREATMENTS.len() {
        count += is_in_self_help(&TREATMENTS[row]) as usize;
        row += 1;
    }
    count
}

#[allow(clippy::indexing_slicing, reason = "a wrong index stops the compiler, not the program")]
const fn self_help() -> [Treatment; count_self_help()] {
    let mut found = [Treatment::RelativeRest; count_self_help()];
    let (mut count, mut row) = (0, 0);
    while row < TREATMENTS.len() {
        if is_in_self_help(&TREATMENTS[row]) {
            found[count] = TREATMENTS[row].treatment;
            count += 1;
        }
        row += 1;
    }
    found
}

/// Any sign of a clot on the leg: no stretching.
pub const CLOT_SIGNS: Criterion = Any(&[
    Is(F::SwellingMild),
    Is(F::SwellingMarked),
    Is(F::SwellingWholeLeg),
    Is(F::SwellingBothLegs),
    Is(F::Pitting),
    Is(F::HardVein),
    Is(F::Warmth),
    Is(F::Redness),
]);

coded! {
    /// A line for the first hours: what to do, or what to avoid.
    FirstAid {
        /// Cool first, transport second: heat stroke.
        CoolFirst = "cool-first",
        /// The leg level or a little lower, nothing warm or cold on it: the blood flow is blocked.
        KeepLow = "keep-low",
        /// The leg level, no ice: pressure in the calf (brief a.5).
        KeepLevel = "keep-level",
        /// The leg still, a wound covered: a broken bone.
        KeepStill = "keep-still",
        /// Loosen anything tight.
        LoosenAnythingTight = "loosen-anything-tight",
        /// Have somebody stay.
        HaveSomebodyStay = "have-somebody-stay",
        /// Sit or lie down while help comes.
        SitOrLie = "sit-or-lie",
        /// Bring the list of medicines.
        BringMedicines = "bring-medicines",
        /// No sport until seen.
        RestUntilSeen = "rest-until-seen",
        /// Act at once on a sign of the "now" list.
        WatchForNowSigns = "watch-for-now-signs",
        /// In a cramp: stretch the calf.
        StretchTheCramp = "stretch-the-cramp",
        /// Protect it for one to three days.
        Protect = "protect",
        /// Walk as far as pain stays at 2 or less.
        WalkWithinPain = "walk-within-pain",
        /// Raise the leg.
        RaiseLeg = "raise-leg",
        /// Move the ankle and toes.
        MoveTheAnkle = "move-the-ankle",
        /// Start gentle loading from day 2.
        LoadFromDayTwo = "load-from-day-two",
        /// Check again every day.
        CheckDaily = "check-daily",
        /// Do not drive.
        NoDriving = "no-driving",
        /// Do not eat or drink.
        NoFood = "no-food",
        /// No more than sips: low sodium may be behind it.
        NoDrinkingALot = "no-drinking-a-lot",
        /// Do not wait to see if it goes.
        NoWaiting = "no-waiting",
        /// Do not run.
        NoRunning = "no-running",
        /// No driving with a leg that cannot brake.
        NoWeakBraking = "no-weak-braking",
        /// No massage, rolling or hard stretching.
        NoMassage = "no-massage",
        /// No new compression.
        NoCompression = "no-compression",
        /// No aspirin or spare blood thinner.
        NoSpareThinner = "no-spare-thinner",
        /// No heat, no alcohol.
        NoHeatOrAlcohol = "no-heat-or-alcohol",
        /// No hard stretching.
        NoHardStretch = "no-hard-stretch",
        /// No running through pain with painkillers.
        NoPainkillerRuns = "no-painkiller-runs",
    }
}

/// Something to do, or to avoid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FirstAidKind {
    /// Do.
    Do,
    /// Don't.
    Dont,
}

/// One line for the first hours.
#[derive(Clone, Copy, Debug)]
pub struct FirstAidRow {
    /// The line.
    pub item: FirstAid,
    /// Do or don't.
    pub kind: FirstAidKind,
    /// The levels that show it.
    pub shown_at: &'static [Urgency],
    /// Shown up to this day only.
    pub until_day: Option<u16>,
    /// Shown only where this is clearly false.
    pub blocked_by: Criterion,
    /// Shown only where one of these is met. Empty: for every finding.
    pub only_for: &'static [Finding],
    /// Shown only where this is clearly true. `None`: for everybody.
    pub only_with: Option<Criterion>,
}

/// At most this many of each kind.
pub const MOST_FIRST_AID: usize = 3;

const fn line(item: FirstAid, kind: FirstAidKind, shown_at: &'static [Urgency]) -> FirstAidRow {
    FirstAidRow { item, kind, shown_at, until_day: None, blocked_by: NOTHING, only_for: &[], only_with: None }
}

use FirstAidKind::{Do, Dont};

const CALM: &[Urgency] = &[WithinDays, Routine, SelfCare];
const PLANNED: &[Urgency] = &[Routine, SelfCare];

const NOW: &[Urgency] = &[Emergency, SameDay];

/// "Do not eat or drink" applies to these alone: an operation may follow within hours (amendment 24, decision 14).
/// It would be wrong for muscle breakdown, heat and low sodium.
const NIL_BY_MOUTH: &[Finding] = &[
    Finding::AcuteCompartmentSyndrome,
    Finding::AcuteLimbIschemia,
    Finding::CaudaEquina,
    Finding::BilateralWeaknessAscendingOrSpinal,
    Finding::DeformityOrOpenInjury,
    Finding::NewBilateralSciatica,
    Finding::CalfHematoma,
    Finding::OccultLimbIschemia,
    Finding::CompleteStressFracture,
    Finding::EvolvingCompartmentOrAneurysm,
];
/// Heat stroke or low sodium: nobody can tell which of the two without a thermometer and a blood test.
const HEAT_OR_LOW_SODIUM: &[Finding] =
    &[Finding::ConfusionOrPostRunVomiting, Finding::HeatStrokeOrHyponatremia];
/// Too little blood gets into the leg: raising it means even less, and it cannot feel heat or cold.
const BLOODLESS: &[Finding] = &[
    Finding::AcuteLimbIschemia,
    Finding::OccultLimbIschemia,
    Finding::ChronicLimbThreateningIschemia,
    Finding::LegArteryStentOrBypass,
];
/// Pressure in the leg: raising it means less blood, and cold hides the pain to watch for. With a clot of the whole leg
/// too little blood gets out, so it is not lowered either.
const PRESSURE: &[Finding] = &[
    Finding::AcuteCompartmentSyndrome,
    Finding::EarlyCompartmentSyndrome,
    Finding::TightCastOrBoot,
    Finding::CalfHematoma,
    Finding::Phlegmasia,
    Finding::EvolvingCompartmentOrAneurysm,
];
/// A broken bone or a deep wound.
const BROKEN: &[Finding] = &[Finding::DeformityOrOpenInjury, Finding::CompleteStressFracture];

/// The foot that brakes may be too weak or too sore for it.
const WEAK_BRAKING: Criterion = Any(&[
    Is(F::Limps),
    Is(F::CannotWalk),
    Is(F::RaiseUnable),
    Is(F::PushOffWeak),
    Is(F::Weakness),
    Is(F::FootDrop),
]);

/// In order of importance: the first three of a kind that fit are shown. What applies to a suspicion comes before what
/// applies to all, so it is always among the three. Source: brief a.5, e, i.2; amendments 24, 25; decision 14.
pub const FIRST_AID: &[FirstAidRow] = &[
    FirstAidRow { only_for: HEAT_OR_LOW_SODIUM, ..line(FirstAid::CoolFirst, Do, &[Emergency]) },
    FirstAidRow { only_for: BLOODLESS, ..line(FirstAid::KeepLow, Do, NOW) },
    FirstAidRow { only_for: PRESSURE, ..line(FirstAid::KeepLevel, Do, NOW) },
    FirstAidRow { only_for: BROKEN, ..line(FirstAid::KeepStill, Do, &[Emergency]) },
    line(FirstAid::LoosenAnythingTight, Do, NOW),
    line(FirstAid::HaveSomebodyStay, Do, &[Emergency]),
    line(FirstAid::SitOrLie, Do, &[Emergency]),
    line(FirstAid::BringMedicines, Do, &[SameDay]),
    line(FirstAid::WatchForNowSigns, Do, &[SameDay]),
    line(FirstAid::RestUntilSeen, Do, &[WithinDays]),
    FirstAidRow {
        only_with: Some(Is(F::CrampOnly)),
        blocked_by: CLOT_SIGNS,
        ..line(FirstAid::StretchTheCramp, Do, CALM)
    },
    FirstAidRow { until_day: Some(3), ..line(FirstAid::Protect, Do, PLANNED) },
    FirstAidRow { blocked_by: Is(F::CannotWalk), ..line(FirstAid::WalkWithinPain, Do, CALM) },
    FirstAidRow {
        until_day: Some(3),
        blocked_by: Any(&[TENSE, NARROW]),
        ..line(FirstAid::RaiseLeg, Do, CALM)
    },
    line(FirstAid::CheckDaily, Do, CALM),
    FirstAidRow {
        until_day: Some(6),
        blocked_by: BONE_CONCERN,
        ..line(FirstAid::LoadFromDayTwo, Do, PLANNED)
    },
    line(FirstAid::MoveTheAnkle, Do, PLANNED),
    line(FirstAid::NoDriving, Dont, &[Emergency]),
    FirstAidRow { only_for: NIL_BY_MOUTH, ..line(FirstAid::NoFood, Dont, &[Emergency]) },
    FirstAidRow {
        only_for: &[
            Finding::ConfusionOrPostRunVomiting,
            Finding::ExertionalOverhydration,
            Finding::HeatStrokeOrHyponatremia,
        ],
        ..line(FirstAid::NoDrinkingALot, Dont, NOW)
    },
    line(FirstAid::NoWaiting, Dont, &[Emergency]),
    line(FirstAid::NoRunning, Dont, &[SameDay, WithinDays, Routine, SelfCare]),
    FirstAidRow { only_with: Some(WEAK_BRAKING), ..line(FirstAid::NoWeakBraking, Dont, CALM) },
    line(FirstAid::NoMassage, Dont, &Urgency::ALL),
    line(FirstAid::NoSpareThinner, Dont, &[SameDay]),
    line(FirstAid::NoCompression, Dont, &[WithinDays]),
    FirstAidRow { until_day: Some(3), ..line(FirstAid::NoHeatOrAlcohol, Dont, PLANNED) },
    line(FirstAid::NoHardStretch, Dont, PLANNED),
    line(FirstAid::NoPainkillerRuns, Dont, PLANNED),
];

const _: () = assert!(FIRST_AID.len() == FirstAid::ALL.len());
