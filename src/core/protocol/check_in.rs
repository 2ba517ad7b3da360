//! The daily check-in: nine lines, any of which opens the full check, and what else is asked each day.
//!
//! The five daily questions of brief a.1 are in the lines `lung`, `foot-calf`, `bigger` and `skin`; amendment 27 adds
//! `rest`. The others are there so that a day on the way back is never judged more mildly than the rules of the triage
//! would judge it. Decision 19 says what follows from each.

use super::coded::coded;
use super::fact::Fact::{self, *};
use super::question::Step;
use super::urgency::Urgency;

coded! {
    /// One line of the check-in: signs that open the full check at once.
    Line {
        /// Breathless, chest or upper back pain, fast heart, coughed blood, fainted.
        Lung = "lung",
        /// Foot cold, pale, blue or numb, or the calf hard like wood.
        FootOrCalf = "foot-calf",
        /// Dark or no urine, numb between the legs, both legs weak, confused, very ill.
        VeryIll = "very-ill",
        /// One calf or leg is bigger, or a thumb dent stays.
        Bigger = "bigger",
        /// Skin hot, red, purple or darker; a new hard vein; fever.
        Skin = "skin",
        /// It hurts at rest, or wakes at night.
        Rest = "rest",
        /// A pop or gap, a heel that will not lift, a weak, floppy or tingling foot.
        PopOrWeak = "pop-weak",
        /// A sore spot on the bone, or pain in a new place.
        Place = "place",
        /// New: a long trip, an operation, days in bed, a pregnancy, a medicine.
        New = "new",
    }
}

coded! {
    /// How walking and the first steps are today, compared with what is usual for this runner. The worst comes last.
    Walking {
        /// As usual.
        AsUsual = "as-usual",
        /// Stiffer than usual at first, then fine.
        StiffThenFine = "stiff-then-fine",
        /// Stiffer than usual, and it stays.
        Stiff = "stiff",
        /// With a limp.
        Limp = "limp",
        /// No weight can be put on it.
        NoWeight = "no-weight",
    }
}

coded! {
    /// How the calf has been since the last run.
    AfterRun {
        /// The same as before it, or better.
        Same = "same",
        /// Worse, and back to what it was within a day.
        Settled = "settled",
        /// Worse for longer than a day, and settled now.
        Longer = "longer",
        /// Not sure.
        Unsure = "unsure",
        /// Still worse.
        Still = "still",
    }
}

coded! {
    /// The trend that is asked once a week.
    Trend {
        /// Better.
        Better = "better",
        /// The same.
        Same = "same",
        /// Worse.
        Worse = "worse",
        /// It had gone and is back again.
        BackAgain = "back-again",
    }
}

/// A line with what follows from a tick.
#[derive(Clone, Copy, Debug)]
pub struct LineRow {
    /// The line.
    pub line: Line,
    /// The facts that its words name. A rule that one of them can meet is reached through the full check.
    pub facts: &'static [Fact],
    /// Where the full check is opened.
    pub opens_at: &'static [Step],
    /// The level that counts until the full check is finished.
    pub floor: Urgency,
}

/// The lines, in the order in which they are asked. The floors are the authors' choice: never below the level of the
/// mildest rule from "within days" up that the line leads to.
pub const LINES: [LineRow; Line::ALL.len()] = [
    LineRow {
        line: Line::Lung,
        facts: &[
            SignLungClot,
            Breathlessness,
            ChestPain,
            CoughingBlood,
            Collapse,
            RacingHeart,
            UpperBackPain,
        ],
        opens_at: &[Step::Emergency],
        floor: Urgency::Emergency,
    },
    LineRow {
        line: Line::FootOrCalf,
        facts: &[SignColdFoot, SignHardCalf, ColdPaleFoot, FootColdNow, TenseHard, Numbness, CastTight],
        opens_at: &[Step::Emergency, Step::Exertion, Step::Feel, Step::Body],
        floor: Urgency::SameDay,
    },
    LineRow {
        line: Line::VeryIll,
        facts: &[
            SignSaddle,
            SignBothLegsWeak,
            SignUrine,
            SignConfused,
            SignSepsis,
            SaddleOrBladder,
            DarkUrine,
            DarkUrinePast,
            NoUrine,
            Confusion,
            Vomiting,
            SepsisSigns,
            Unwell,
            WeaknessRising,
        ],
        opens_at: &[Step::Emergency, Step::Body],
        floor: Urgency::SameDay,
    },
    LineRow {
        line: Line::Bigger,
        facts: &[SwellingMild, SwellingMarked, SwellingWholeLeg, SwellingBothLegs, SwellingNew, Pitting],
        opens_at: &[Step::Look],
        floor: Urgency::SameDay,
    },
    LineRow {
        line: Line::Skin,
        facts: &[
            Warmth,
            Redness,
            SpreadingRedness,
            HardVein,
            Bruise,
            RedLumps,
            Rash,
            Fever,
            HotJoint,
            SkinBreak,
        ],
        opens_at: &[Step::Look, Step::Body],
        floor: Urgency::SameDay,
    },
    LineRow {
        line: Line::Rest,
        facts: &[RestPain, NightPain, PainOutOfProportion, OnsetAtRest, OnsetNoTrigger],
        opens_at: &[Step::Pain, Step::Time],
        floor: Urgency::SameDay,
    },
    LineRow {
        line: Line::PopOrWeak,
        facts: &[
            HeardPop,
            Gap,
            RaiseUnable,
            Weakness,
            PushOffWeak,
            FootDrop,
            Numbness,
            OnsetSudden,
            OnsetBlow,
        ],
        opens_at: &[Step::Feel, Step::Body, Step::Move],
        floor: Urgency::SameDay,
    },
    LineRow {
        line: Line::Place,
        facts: &[
            BoneSpot,
            HopPain,
            SiteShinInnerFocal,
            SiteShinFrontFocal,
            SiteFibulaFocal,
            SiteBehindKnee,
            SiteBackToCalf,
            SiteWholeLeg,
            SiteCalfDiffuse,
            SiteCalvesAndThighs,
            SiteFootOrToe,
            BackPain,
            BothLegs,
            SciaticaBothNew,
        ],
        opens_at: &[Step::Place, Step::Feel, Step::Onset],
        floor: Urgency::WithinDays,
    },
    LineRow {
        line: Line::New,
        facts: &[
            Surgery,
            BedRest,
            IllnessInBed,
            CastOrBoot,
            Pregnant,
            Postpartum,
            PriorClot,
            ClottingDisorder,
            Cancer,
            CombinedPill,
            OralHrt,
            Tamoxifen,
            Testosterone,
            ClotHormone,
            ProgestogenOnly,
            Anticoagulant,
            AnticoagulantGaps,
            AnticoagulantStopped,
            Statin,
            StatinNew,
            Quinolone,
            Steroids,
        ],
        opens_at: &[Step::You, Step::Clot, Step::Health],
        floor: Urgency::WithinDays,
    },
];

/// The row of a line.
pub const fn line_row(line: Line) -> &'static LineRow {
    match line {
        Line::Lung => &LINES[0],
        Line::FootOrCalf => &LINES[1],
        Line::VeryIll => &LINES[2],
        Line::Bigger => &LINES[3],
        Line::Skin => &LINES[4],
        Line::Rest => &LINES[5],
        Line::PopOrWeak => &LINES[6],
        Line::Place => &LINES[7],
        Line::New => &LINES[8],
    }
}

/// Facts that a clinician who has seen them can settle, because they do not come and go: past clots, medicines, long
/// illness, pregnancy, how it began, and where it is. A sign is never one of them. Which findings may be settled is an
/// open point for a physio (decision 19).
pub const STANDING: &[Fact] = &[
    OnsetSudden,
    OnsetBlow,
    OnsetGradual,
    OnsetDelayed,
    OnsetRecurrent,
    OnsetNoTrigger,
    OneLeg,
    LeftLeg,
    RightLeg,
    SiteCalfDeepLow,
    SiteCalfUpperInner,
    SiteCalfMid,
    SiteCalfOuter,
    SiteCalfDiffuse,
    SiteAchillesMid,
    SiteAchillesHeel,
    SiteShinInnerDiffuse,
    SiteShinFrontMuscle,
    SiteAnkleInner,
    PriorClot,
    ClottingDisorder,
    Cancer,
    Pregnant,
    Postpartum,
    FamilyClot,
    CombinedPill,
    OralHrt,
    Tamoxifen,
    Testosterone,
    ClotHormone,
    ProgestogenOnly,
    HrtPatch,
    ContraceptiveInjection,
    Smoker,
    Obesity,
    VaricoseVeins,
    Anticoagulant,
    BleedingDisorder,
    Statin,
    StatinLong,
    Diabetes,
    Neuropathy,
    VascularDisease,
    PeripheralArteryDisease,
    LegStent,
    Sickle,
    WeakImmunity,
    Gout,
];
