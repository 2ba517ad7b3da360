//! The likely causes and what counts for or against each.
//!
//! An impression never changes the urgency. The weights are judgements, not likelihood ratios: brief b,
//! from R8, R19, R26, R27, R28, R38, R39, R45, R53, R68, R79 and R110, without a further source.

use super::criterion::Criterion::{self, All, Any, AtLeast, Below, Is, Unless};
use super::fact::Fact as F;
use super::fact::Measure as M;
use super::term::{BONE, BOTH, EXERTIONAL, INJURY_CLEAR, VTE_MAJOR, VTE_STRONG};

/// A pattern that answers can fit. Never a diagnosis. Declared in the column order of brief b.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Impression {
    /// Strain or overload of the soleus.
    Soleus,
    /// Strain or tear of the gastrocnemius (tennis leg).
    Gastrocnemius,
    /// Mid-portion Achilles tendinopathy.
    AchillesMid,
    /// Insertional Achilles tendinopathy.
    AchillesInsertion,
    /// Delayed-onset muscle soreness.
    Doms,
    /// Exercise or night cramp.
    Cramp,
    /// Medial tibial stress syndrome.
    ShinSplints,
    /// Bone stress injury or stress fracture of tibia or fibula.
    BoneStress,
    /// Chronic exertional compartment syndrome.
    ExertionalCompartment,
    /// Popliteal artery entrapment; includes endofibrosis.
    ArteryEntrapment,
    /// Sciatica, S1, tibial or sural nerve, soleal sling, spinal stenosis.
    Nerve,
    /// Plantaris rupture.
    Plantaris,
    /// Tibialis posterior or flexor hallucis longus.
    AnkleTendons,
    /// Deep vein thrombosis.
    Clot,
    /// Ruptured Baker cyst.
    BakerCyst,
    /// Achilles tendon rupture.
    AchillesRupture,
    /// Peripheral artery disease.
    ArteryDisease,
    /// Skin or deep infection.
    Infection,
    /// Statin muscle symptoms.
    Statin,
    /// Rhabdomyolysis.
    MuscleBreakdown,
    /// Acute compartment syndrome.
    AcuteCompartment,
}

impl Impression {
    /// Every impression, in the order of [`PRIORS`] and of each row of weights.
    pub const ALL: [Impression; 21] = [
        Impression::Soleus,
        Impression::Gastrocnemius,
        Impression::AchillesMid,
        Impression::AchillesInsertion,
        Impression::Doms,
        Impression::Cramp,
        Impression::ShinSplints,
        Impression::BoneStress,
        Impression::ExertionalCompartment,
        Impression::ArteryEntrapment,
        Impression::Nerve,
        Impression::Plantaris,
        Impression::AnkleTendons,
        Impression::Clot,
        Impression::BakerCyst,
        Impression::AchillesRupture,
        Impression::ArteryDisease,
        Impression::Infection,
        Impression::Statin,
        Impression::MuscleBreakdown,
        Impression::AcuteCompartment,
    ];

    /// The column id of brief b, stable.
    pub const fn code(self) -> &'static str {
        match self {
            Impression::Soleus => "soleus",
            Impression::Gastrocnemius => "gastroc",
            Impression::AchillesMid => "achilles_mid",
            Impression::AchillesInsertion => "achilles_ins",
            Impression::Doms => "doms",
            Impression::Cramp => "cramp",
            Impression::ShinSplints => "mtss",
            Impression::BoneStress => "bsi",
            Impression::ExertionalCompartment => "cecs",
            Impression::ArteryEntrapment => "paes",
            Impression::Nerve => "nerve",
            Impression::Plantaris => "plantaris",
            Impression::AnkleTendons => "tibpost_fhl",
            Impression::Clot => "dvt",
            Impression::BakerCyst => "baker",
            Impression::AchillesRupture => "ach_rupture",
            Impression::ArteryDisease => "pad",
            Impression::Infection => "infection",
            Impression::Statin => "statin",
            Impression::MuscleBreakdown => "rhabdo",
            Impression::AcuteCompartment => "acs",
        }
    }
}

/// The score at which each impression starts, before any answer.
pub const PRIORS: [i8; 21] = [2, 1, 1, 0, 1, 0, 1, 0, -1, -2, -1, -2, -1, 0, -1, -1, -1, -1, -1, -2, -2];

/// One finding and how it weighs: 2 strong for, 1 for, 0 neutral, -1 against, -2 strong against.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Feature {
    /// The row id of brief b, stable.
    #[cfg(any(test, feature = "review"))]
    pub id: &'static str,
    /// Its weights count when this is known to hold.
    pub when: Criterion,
    /// One weight for each impression, in the order of [`Impression::ALL`].
    pub weights: [i8; 21],
}

/// Running has gone up, in any of four ways (amendment 45).
const TRAINING_LOAD_UP: Criterion =
    Any(&[Is(F::DistanceUp), Is(F::FrequencyUp), Is(F::StartedRunning), Is(F::ReturnAfterBreak)]);
/// A calf strain before this one, at any time.
const PRIOR_CALF: Criterion =
    Any(&[Is(F::PriorCalfStrain), Is(F::CalfStrainLastYear), Is(F::CalfStrainLastTwoMonths)]);
/// Any clot risk, major or lesser (brief a.6: `vte_major or vte_minor_strong>=1`).
const CLOT_RISK: Criterion = Any(&[VTE_MAJOR, Any(VTE_STRONG)]);

const fn feature(id: &'static str, when: Criterion, weights: [i8; 21]) -> Feature {
    #[cfg(not(any(test, feature = "review")))]
    let _ = id;
    Feature {
        #[cfg(any(test, feature = "review"))]
        id,
        when,
        weights,
    }
}

/// How each finding weighs for each impression. Source: the table of brief b.
// One line of weights per row, in columns, so that it can be compared with the table of brief b. The columns:
// soleus, gastroc, achilles_mid, achilles_ins, doms, cramp, mtss, bsi, cecs, paes, nerve,
// plantaris, tibpost_fhl, dvt, baker, ach_rupture, pad, infection, statin, rhabdo, acs.
#[rustfmt::skip]
pub const FEATURES: [Feature; 53] = [
    // Came on suddenly in one step.
    feature("F01", Is(F::OnsetSudden),
        [-1,  2, -1, -1, -2,  1, -2, -1, -2,  0,  0,  2, -1,  0,  0,  2, -1,  0, -2, -1,  0]),
    // Built up over days or weeks of running.
    feature("F02", Is(F::OnsetGradual),
        [ 2, -1,  1,  1, -1, -1,  1,  1,  0,  0,  0, -2,  1,  0,  0, -2,  0,  0,  1, -1, -1]),
    // Started 12 to 72 hours after unusual effort.
    feature("F03", Is(F::OnsetDelayed),
        [ 0, -1,  0,  0,  2,  0, -1, -1,  0,  0,  0, -2,  0, -1,  0, -2,  0,  0,  0,  1,  0]),
    // Started with no injury, new exercise or run.
    feature("F04", Is(F::OnsetNoTrigger),
        [-1, -2,  0,  0, -2,  0, -2, -1,  0,  0,  1, -2,  0,  2,  1, -2,  0,  1,  1,  0,  0]),
    // Same point in every run, settles within minutes.
    feature("F05", EXERTIONAL,
        [-1, -1, -1,  0, -2,  0, -1, -1,  2,  2,  0,  0,  0, -1,  0, -2,  1,  0,  0,  0,  0]),
    // Happened sprinting, jumping or pushing off hard.
    feature("F06", All(&[Is(F::OnsetSudden), Is(F::HillsOrSpeed)]),
        [ 0,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  0,  0,  0,  1,  0,  0,  0,  0,  0]),
    // Sore deep and low in the calf, to the sides above the Achilles.
    feature("F07", Is(F::SiteCalfDeepLow),
        [ 2, -1,  0,  0,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Sore high and inside, in the bulge of the calf.
    feature("F08", Is(F::SiteCalfUpperInner),
        [-1,  2, -2, -2,  0,  0, -2,  0,  0,  1,  0,  1,  0,  0,  0, -1,  0,  0,  0,  0,  0]),
    // Sore in the tendon 2 to 6 cm above the heel bone.
    feature("F09", Is(F::SiteAchillesMid),
        [-1, -2,  2, -1, -1,  0, -2,  0,  0,  0,  0,  0,  0, -1,  0,  2,  0,  0,  0,  0,  0]),
    // Sore right at the back of the heel bone.
    feature("F10", Is(F::SiteAchillesHeel),
        [-2, -2, -1,  2, -2,  0, -2,  0,  0,  0,  0,  0,  0, -2,  0,  0,  0,  0,  0,  0,  0]),
    // Sore along 5 cm or more of the inner edge of the shin bone.
    feature("F11", Is(F::SiteShinInnerDiffuse),
        [ 0, -2, -2,  0, -2,  0,  2, -1,  0,  0,  0,  0,  1, -1,  0,  0,  0,  0,  0,  0,  0]),
    // One fingertip-sized spot on a bone.
    feature("F12", BONE,
        [-2, -2, -2,  0, -2,  0, -1,  2,  0,  0, -1,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Sore behind the inner ankle bone.
    feature("F13", Is(F::SiteAnkleInner),
        [-1, -2, -1,  0, -2,  0,  0,  0,  0,  0,  1,  0,  2,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Pain runs from back or buttock down the leg.
    feature("F14", Is(F::SiteBackToCalf),
        [-2, -2, -2,  0, -2,  0, -2,  0,  0,  0,  2,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Both legs about the same.
    feature("F15", BOTH,
        [-1, -2, -1,  0,  2,  0,  1,  0,  1,  0,  0, -2,  0, -2, -2, -2,  0, -2,  2,  1,  0]),
    // Heel raise with knee BENT hurts more than straight.
    feature("F16", Is(F::RaiseBentWorse),
        [ 2, -2,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Heel raise with knee STRAIGHT hurts more than bent.
    feature("F17", Is(F::RaiseStraightWorse),
        [-2,  2,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Heel raises do not hurt either way.
    feature("F18", Is(F::RaisePainless),
        [-2, -2, -1,  0, -1,  0,  0,  0,  0,  1,  1,  0,  0,  1,  0,  0,  0,  0,  0,  0,  0]),
    // Pop, snap or kick feeling.
    feature("F19", Is(F::HeardPop),
        [-1,  2,  0,  0, -2,  0, -2,  0, -2,  0,  0,  2,  0, -1,  0,  2,  0,  0,  0,  0,  0]),
    // Dip or gap you can feel.
    feature("F20", Is(F::Gap),
        [-1,  1,  0,  0, -2,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0,  0,  0]),
    // Cannot lift the heel on one leg.
    feature("F21", Is(F::RaiseUnable),
        [ 0,  1,  0,  0, -1,  0, -1,  0,  0,  0,  1,  0,  2,  0,  0,  2,  0,  0,  0,  0,  0]),
    // Bruise.
    feature("F22", Is(F::Bruise),
        [ 0,  2,  0,  0, -2,  0, -2,  0, -2,  0,  0,  1,  0, -1,  1,  1,  0,  0,  0,  0,  0]),
    // One calf or leg clearly bigger.
    feature("F23", All(&[Any(&[Is(F::SwellingMarked), Is(F::SwellingWholeLeg)]), Unless(&BOTH)]),
        [-1,  1, -2,  0, -1,  0, -2,  0,  0,  0, -2,  0,  0,  2,  2,  0,  0,  1,  0,  0,  1]),
    // A little swelling on one side.
    feature("F24", All(&[Is(F::SwellingMild), Unless(&BOTH)]),
        [ 0,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  1,  0,  0,  1,  0,  0,  0]),
    // Warm, red or darker skin.
    feature("F25", Any(&[Is(F::Warmth), Is(F::Redness)]),
        [-2, -1,  0,  0, -2,  0, -1,  0,  0,  0,  0,  0,  0,  2,  1,  0,  0,  2,  0,  0,  0]),
    // Dent stays after thumb press, or new hard sore vein.
    feature("F26", Any(&[Is(F::Pitting), Is(F::HardVein)]),
        [-2, -1,  0,  0, -2,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0,  1,  0,  0,  0]),
    // Aches at rest, not linked to movement.
    feature("F27", Is(F::RestPain),
        [-1, -1, -2,  0, -1,  0, -2,  0, -1,  0,  1,  0,  0,  2,  0,  0,  0,  1,  0,  0,  1]),
    // Wakes you at night most nights.
    feature("F28", Is(F::NightPain),
        [-1,  0,  0,  0, -1,  0, -1,  1,  0,  0,  1,  0,  0,  1,  0,  0,  1,  0,  0,  0,  0]),
    // Stiff for the first steps in the morning, then eases.
    feature("F29", Is(F::MorningStiffness),
        [ 1,  0,  2,  2,  0,  0,  0,  0, -2, -2,  0,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Numb, tingling or burning.
    feature("F30", Is(F::Numbness),
        [-2, -1, -2,  0, -2,  0, -2,  0,  1,  1,  2,  0, -1, -1,  0,  0,  0,  0,  0,  0,  2]),
    // Back pain too.
    feature("F31", Is(F::BackPain),
        [-1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Foot cold, pale or numb during exercise.
    feature("F32", Any(&[Is(F::FootNumbOnExertion), Is(F::ColdPaleFoot), Is(F::SignColdFoot)]),
        [-2, -2,  0,  0, -2,  0,  0,  0,  0,  2,  0,  0,  0,  0,  0,  0,  1,  0,  0,  0,  0]),
    // Same distance of WALKING brings it on, standing still eases it.
    feature("F33", Is(F::WalkClaudication),
        [-2, -2,  0,  0, -2,  0,  0,  0, -1,  1,  1,  0,  0, -1,  0,  0,  2,  0,  0,  0,  0]),
    // Gone within an hour of stopping exercise.
    feature("F34", Below(M::ReliefMinutes, 61),
        [ 0,  0,  0,  0,  0,  0,  0, -1,  1,  1,  0,  0,  0, -2,  0,  0,  1,  0,  0,  0,  0]),
    // Hopping hurts on the bone.
    feature("F35", Is(F::HopPain),
        [ 0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Sudden hard spasm that fully goes in minutes.
    feature("F36", Is(F::Cramps),
        [-1, -1, -2,  0,  0,  2,  0,  0,  0,  0,  0,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Tea or cola colored urine.
    feature("F37", Any(&[Is(F::DarkUrine), Is(F::SignUrine)]),
        [ 0,  0,  0,  0, -2,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  2,  0]),
    // Fever, broken skin or spreading color.
    feature("F38", Any(&[Is(F::Fever), Is(F::SkinBreak), Is(F::SpreadingRedness)]),
        [-1, -1,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0]),
    // Known lump or swelling behind the knee.
    feature("F39", Is(F::KneeCyst),
        [ 0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  2,  0,  0,  0,  0,  0,  0]),
    // Statin: new, or both legs or weak.
    feature("F40", Any(&[Is(F::StatinNew), All(&[Is(F::StatinLong), Any(&[BOTH, Is(F::Weakness)])])]),
        [-1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0]),
    // Quinolone antibiotic or steroid.
    feature("F41", Any(&[Is(F::Quinolone), Is(F::Steroids)]),
        [ 0,  0,  2,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  0,  0,  0,  0,  0]),
    // More hills or speed lately.
    feature("F42", Is(F::HillsOrSpeed),
        [ 1,  1,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Rapid rise in running.
    feature("F43", TRAINING_LOAD_UP,
        [ 1,  0,  1,  0,  1,  0,  2,  1,  0,  0,  0,  0,  0, -1,  0,  0,  0,  0,  0,  0,  0]),
    // Lower-drop or minimal shoes.
    feature("F44", Any(&[Is(F::ShoesLowDrop), Is(F::ShoesBarefoot)]),
        [ 1,  0,  1,  1,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Previous calf strain.
    feature("F45", PRIOR_CALF,
        [ 2,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Age 40 or over.
    feature("F46", AtLeast(M::AgeYears, 40),
        [ 1,  1,  1,  0,  0,  0, -1,  0, -1, -1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Age 60 or over.
    feature("F47", AtLeast(M::AgeYears, 60),
        [ 0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  1,  0,  0,  1,  1,  0,  1,  0,  0,  0,  0]),
    // Any clot risk factor.
    feature("F48", CLOT_RISK,
        [ 0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0,  0,  0,  0,  0]),
    // Smoker, diabetes or vascular disease.
    feature("F49", Any(&[Is(F::Smoker), Is(F::Diabetes), Is(F::VascularDisease), Is(F::PeripheralArteryDisease)]),
        [ 0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  1,  0,  0,  0]),
    // Missed periods or under-fuelling.
    feature("F50", Is(F::LowEnergy),
        [ 0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0]),
    // Rock-hard calf or pain out of proportion.
    feature("F51", Any(&[Is(F::TenseHard), Is(F::SignHardCalf), Is(F::PainOutOfProportion)]),
        [-2, -1,  0,  0, -2,  0,  0,  0,  1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2]),
    // Weak without pain or in many muscles.
    feature("F52", All(&[Is(F::Weakness), Unless(&INJURY_CLEAR)]),
        [-1,  0,  0,  0,  0,  0,  0,  0,  0,  0,  2,  0,  0,  0,  0,  0,  0,  0,  1,  1,  0]),
    // Whole-calf soreness to touch, eases day by day.
    feature("F53", All(&[Is(F::SiteCalfDiffuse), Unless(&Is(F::RestPain))]),
        [-1, -1, -2, -2,  1,  0, -2, -2,  0,  0,  0,  0, -2,  0,  0,  0,  0,  0,  1,  0,  0]),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The sum of a row, counted in the table of brief b.
    fn row_sum(id: &str) -> Option<i16> {
        let feature = FEATURES.iter().find(|feature| feature.id == id)?;
        Some(feature.weights.iter().map(|weight| i16::from(*weight)).sum())
    }

    #[test]
    fn weights_add_up_as_in_the_brief() {
        assert_eq!(row_sum("F01"), Some(-8), "sudden start");
        assert_eq!(row_sum("F26"), Some(-2), "pitting or a hard vein");
        assert_eq!(row_sum("F53"), Some(-10), "soreness of the whole calf");
    }

    #[test]
    fn features_are_numbered_in_order() {
        for (number, feature) in (1..).zip(FEATURES) {
            assert_eq!(feature.id, format!("F{number:02}"));
        }
    }

    #[test]
    fn weights_and_priors_stay_on_the_scale() {
        for weight in FEATURES.iter().flat_map(|feature| feature.weights).chain(PRIORS) {
            assert!((-2..=2).contains(&weight));
        }
    }

    #[test]
    fn declaration_order_is_the_column_order() {
        for (index, impression) in Impression::ALL.iter().enumerate() {
            assert_eq!(*impression as usize, index, "{}", impression.code());
        }
        assert_eq!(Impression::ALL.first().map(|first| first.code()), Some("soleus"));
        assert_eq!(Impression::ALL.last().map(|last| last.code()), Some("acs"));
    }

    #[test]
    fn codes_differ() {
        for (index, impression) in Impression::ALL.iter().enumerate() {
            let again = Impression::ALL.iter().skip(index + 1).any(|it| it.code() == impression.code());
            assert!(!again, "{} appears twice", impression.code());
        }
    }
}
