//! The fields of a case file: the dictionary of the vignettes and the optional fields added since.

use triage_core::protocol::{Fact as F, Measure as M};
use triage_core::reasoning::FactSet;

/// One field: its name, the values it accepts, and the facts it sets.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name in the file.
    pub name: &'static str,
    /// The values it accepts.
    pub kind: Kind,
}

/// The values a field accepts. `"unknown"` is accepted everywhere and means "not sure".
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Flag(F),
    /// One of these words, each with the facts that it sets.
    Choice(&'static [(&'static str, &'static [F])]),
    /// A number from 0 to the limit, in the unit of the measure.
    Number(M, u16),
    /// A number that only dates a fact, and so implies it.
    Dates(F, M, u16),
    /// A number from 0 to the limit that no rule uses.
    Unused(u16),
}

const fn flag(name: &'static str, fact: F) -> Field {
    Field { name, kind: Kind::Flag(fact) }
}

const fn choice(name: &'static str, values: &'static [(&'static str, &'static [F])]) -> Field {
    Field { name, kind: Kind::Choice(values) }
}

const fn number(name: &'static str, measure: M, limit: u16) -> Field {
    Field { name, kind: Kind::Number(measure, limit) }
}

/// Every field, those of the vignettes first.
pub const FIELDS: &[Field] = &[
    number("age", M::AgeYears, 120),
    choice("sex", &[("female", &[]), ("male", &[])]),
    choice(
        "onset",
        &[
            ("sudden", &[F::OnsetSudden]),
            ("gradual", &[F::OnsetGradual]),
            ("delayed_after_exercise", &[F::OnsetDelayed]),
            ("during_exercise_recurrent", &[F::OnsetRecurrent]),
            ("no_trigger", &[F::OnsetNoTrigger]),
            ("direct_blow", &[F::OnsetBlow]),
        ],
    ),
    choice(
        "side",
        &[
            ("one", &[F::OneLeg]),
            ("left", &[F::OneLeg, F::LeftLeg]),
            ("right", &[F::OneLeg, F::RightLeg]),
            ("both", &[F::BothLegs]),
        ],
    ),
    choice(
        "pain_site",
        &[
            ("calf_deep_low", &[F::SiteCalfDeepLow]),
            ("calf_upper_inner", &[F::SiteCalfUpperInner]),
            ("calf_mid", &[F::SiteCalfMid]),
            ("calf_outer", &[F::SiteCalfOuter]),
            ("calf_diffuse", &[F::SiteCalfDiffuse]),
            ("achilles_mid", &[F::SiteAchillesMid]),
            ("achilles_heel", &[F::SiteAchillesHeel]),
            ("shin_inner_diffuse", &[F::SiteShinInnerDiffuse]),
            ("shin_inner_focal", &[F::SiteShinInnerFocal]),
            ("shin_front_focal", &[F::SiteShinFrontFocal]),
            ("shin_front_muscle", &[F::SiteShinFrontMuscle]),
            ("fibula_focal", &[F::SiteFibulaFocal]),
            ("ankle_inner", &[F::SiteAnkleInner]),
            ("foot_or_toe", &[F::SiteFootOrToe]),
            ("behind_knee", &[F::SiteBehindKnee]),
            ("back_to_calf", &[F::SiteBackToCalf]),
            ("whole_leg", &[F::SiteWholeLeg]),
            ("calves_and_thighs", &[F::SiteCalvesAndThighs]),
        ],
    ),
    choice(
        "raise_pattern",
        &[
            ("bent_worse", &[F::RaiseBentWorse]),
            ("straight_worse", &[F::RaiseStraightWorse]),
            ("both", &[F::RaiseBothSame]),
            ("none", &[F::RaisePainless]),
        ],
    ),
    choice(
        "swelling",
        &[
            ("none", &[F::SwellingNone]),
            ("mild", &[F::SwellingMild]),
            ("marked", &[F::SwellingMarked]),
            ("whole_leg", &[F::SwellingWholeLeg]),
            ("both_legs", &[F::SwellingBothLegs]),
        ],
    ),
    flag("pitting", F::Pitting),
    flag("bruising", F::Bruise),
    flag("warmth", F::Warmth),
    flag("redness", F::Redness),
    flag("spreading_redness", F::SpreadingRedness),
    flag("skin_break", F::SkinBreak),
    flag("hard_surface_vein", F::HardVein),
    choice(
        "weight_bearing",
        &[("normal", &[F::WalksNormally]), ("limp", &[F::Limps]), ("unable", &[F::CannotWalk])],
    ),
    choice(
        "can_single_leg_heel_raise",
        &[("yes", &[F::RaiseEasy]), ("painful", &[F::RaisePainful]), ("no", &[F::RaiseUnable])],
    ),
    flag("heard_pop", F::HeardPop),
    flag("gap", F::Gap),
    flag("numbness", F::Numbness),
    flag("weakness", F::Weakness),
    flag("foot_drop", F::FootDrop),
    flag("cramps", F::Cramps),
    flag("cramp_only", F::CrampOnly),
    flag("cramp_linked_to_run", F::CrampLinkedToRun),
    flag("night_pain", F::NightPain),
    flag("rest_pain", F::RestPain),
    flag("morning_stiffness", F::MorningStiffness),
    flag("fever", F::Fever),
    flag("unwell", F::Unwell),
    flag("sepsis_signs", F::SepsisSigns),
    flag("breathlessness", F::Breathlessness),
    flag("chest_pain", F::ChestPain),
    flag("coughing_blood", F::CoughingBlood),
    flag("collapse", F::Collapse),
    flag("cold_pale_foot", F::ColdPaleFoot),
    flag("foot_numb_on_exertion", F::FootNumbOnExertion),
    flag("tense_hard", F::TenseHard),
    flag("pain_out_of_proportion", F::PainOutOfProportion),
    flag("dark_urine", F::DarkUrine),
    flag("deformity", F::Deformity),
    flag("saddle_or_bladder", F::SaddleOrBladder),
    flag("back_pain", F::BackPain),
    flag("focal_bone_tender", F::BoneSpot),
    flag("hop_pain", F::HopPain),
    flag("knee_cyst", F::KneeCyst),
    flag("lump", F::LumpGrowing),
    flag("weight_loss", F::WeightLoss),
    flag("walk_claudication", F::WalkClaudication),
    number("relief_minutes", M::ReliefMinutes, 10_080),
    flag("foot_ulcer", F::FootUlcer),
    flag("recent_immobility", F::BedRest),
    flag("illness_in_bed", F::IllnessInBed),
    flag("cast_or_boot", F::CastOrBoot),
    number("travel_hours", M::TravelHours, 200),
    number("travel_days_ago", M::TravelDaysAgo, 36_500),
    flag("surgery", F::Surgery),
    Field { name: "surgery_weeks_ago", kind: Kind::Dates(F::Surgery, M::SurgeryWeeks, 5_200) },
    flag("cancer", F::Cancer),
    flag("prior_dvt", F::PriorClot),
    flag("clotting_disorder", F::ClottingDisorder),
    flag("family_clot", F::FamilyClot),
    choice(
        "pregnancy_postpartum",
        &[("pregnant", &[F::Pregnant]), ("postpartum", &[F::Postpartum]), ("none", &[])],
    ),
    number("postpartum_weeks", M::PostpartumWeeks, 5_200),
    choice(
        "hormonal",
        &[
            ("combined_pill", &[F::CombinedPill]),
            ("oral_hrt", &[F::OralHrt]),
            ("tamoxifen", &[F::Tamoxifen]),
            ("testosterone", &[F::Testosterone]),
            ("progestogen_only", &[F::ProgestogenOnly]),
            ("injection", &[F::ContraceptiveInjection]),
            ("hrt_patch", &[F::HrtPatch]),
            ("none", &[]),
        ],
    ),
    flag("anticoagulant", F::Anticoagulant),
    flag("bleeding_disorder", F::BleedingDisorder),
    choice("statin", &[("new", &[F::StatinNew]), ("long_term", &[F::StatinLong]), ("none", &[])]),
    flag("fluoroquinolone", F::Quinolone),
    flag("steroids", F::Steroids),
    flag("diabetes", F::Diabetes),
    flag("neuropathy", F::Neuropathy),
    flag("smoker", F::Smoker),
    flag("vascular_disease", F::VascularDisease),
    flag("obesity", F::Obesity),
    flag("sickle", F::Sickle),
    flag("recent_virus", F::RecentVirus),
    number("pain_severity_0_10", M::Pain, 10),
    number("days_since_onset", M::Days, 36_500),
    choice(
        "improving",
        &[
            ("better", &[F::TrendBetter]),
            ("same", &[F::TrendSame]),
            ("worse", &[F::TrendWorse]),
            ("relapse", &[F::TrendRelapse]),
        ],
    ),
    flag("recurring", F::Recurring),
    Field { name: "home_treatment_days", kind: Kind::Unused(36_500) },
    choice(
        "training_change",
        &[
            ("distance_up", &[F::DistanceUp]),
            ("frequency_up", &[F::FrequencyUp]),
            ("started_running", &[F::StartedRunning]),
            ("return_after_break", &[F::ReturnAfterBreak]),
            ("none", &[]),
        ],
    ),
    flag("hills_or_speed", F::HillsOrSpeed),
    choice("shoe_change", &[("new", &[F::ShoesNew]), ("low_drop", &[F::ShoesLowDrop]), ("none", &[])]),
    choice(
        "surface",
        &[("hard", &[F::SurfaceHard]), ("soft", &[F::SurfaceSoft]), ("changed", &[F::SurfaceChanged])],
    ),
    choice("warm_up", &[("none", &[F::WarmUpNone]), ("some", &[F::WarmUpSome])]),
    choice("hydration", &[("poor", &[F::FluidsPoor]), ("ok", &[F::FluidsOk])]),
    choice(
        "prior_injury",
        &[
            ("calf_strain", &[F::PriorCalfStrain]),
            ("ankle", &[F::PriorAnkleInjury]),
            ("other", &[F::PriorOtherInjury]),
            ("none", &[]),
        ],
    ),
    flag("hip_weakness", F::HipWeakness),
    flag("form_issue", F::Overstride),
    flag("low_energy", F::LowEnergy),
    // Added since; all optional.
    flag("passive_stretch_pain", F::PassiveStretchPain),
    flag("pushoff_weak", F::PushOffWeak),
    flag("weakness_rising", F::WeaknessRising),
    flag("racing_heart", F::RacingHeart),
    flag("pleuritic_back_pain", F::UpperBackPain),
    flag("foot_cold_now", F::FootColdNow),
    flag("foot_cold_longstanding", F::FootColdLongstanding),
    flag("no_urine_12h", F::NoUrine),
    flag("dark_urine_past", F::DarkUrinePast),
    flag("confusion", F::Confusion),
    flag("vomiting", F::Vomiting),
    flag("recent_long_or_hot_run", F::RecentLongOrHotRun),
    flag("drank_far_too_much", F::DrankFarTooMuch),
    flag("cast_tight", F::CastTight),
    flag("anticoagulant_gaps", F::AnticoagulantGaps),
    flag("anticoagulant_stopped", F::AnticoagulantStopped),
    flag("leg_stent", F::LegStent),
    flag("peripheral_artery_disease", F::PeripheralArteryDisease),
    flag("hot_joint", F::HotJoint),
    flag("red_lumps", F::RedLumps),
    flag("rash", F::Rash),
    flag("weak_immunity", F::WeakImmunity),
    flag("stomach_bug", F::StomachBug),
    flag("lump_still", F::LumpStill),
    flag("lump_pulsing", F::LumpPulsing),
    flag("bruise_under_palm", F::BruiseUnderPalm),
    flag("cramp_witnessed", F::CrampWitnessed),
    flag("pain_between_cramps", F::PainBetweenCramps),
    flag("numb_gone_after_loosening", F::NumbnessGoneLoosened),
    flag("sensation_normal", F::SensationNormal),
    Field { name: "fq_days_since_last", kind: Kind::Dates(F::Quinolone, M::QuinoloneDays, 36_500) },
    number("pain_worst_0_10", M::WorstPain, 10),
    flag("onset_at_rest", F::OnsetAtRest),
    flag("swelling_local", F::SwellingLocal),
    flag("cramp_often", F::CrampOften),
    flag("gone_by_morning", F::GoneByMorning),
    flag("both_legs_new", F::SciaticaBothNew),
    flag("cyst_unchanged", F::LumpSeenUnchanged),
    flag("skin_both_alike", F::SkinAlike),
    flag("exertional_known", F::ExertionKnown),
    choice(
        "both_legs_swollen_since",
        &[
            ("new", &[F::SwellingNew]),
            ("effort", &[F::SwellingAfterEffort]),
            ("six_weeks", &[F::SwellingStanding]),
        ],
    ),
];

/// The field of this name.
pub fn field(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

impl Field {
    /// Every fact and measure that it can set.
    pub fn teaches(&self) -> FactSet {
        match self.kind {
            Kind::Flag(fact) => FactSet::EMPTY.with(fact),
            Kind::Choice(values) => values
                .iter()
                .flat_map(|(_, facts)| facts.iter())
                .fold(FactSet::EMPTY, |set, fact| set.with(*fact)),
            Kind::Number(measure, _) => FactSet::EMPTY.with_measure(measure),
            Kind::Dates(fact, measure, _) => FactSet::EMPTY.with(fact).with_measure(measure),
            Kind::Unused(_) => FactSet::EMPTY,
        }
    }

    /// The values it accepts, for an error message or a document.
    pub fn expected(&self) -> String {
        match self.kind {
            Kind::Flag(_) => "true, false or \"unknown\"".into(),
            Kind::Choice(values) => {
                let words: Vec<&str> = values.iter().map(|(word, _)| *word).collect();
                format!("one of {} or \"unknown\"", words.join(", "))
            }
            Kind::Number(_, limit) | Kind::Dates(_, _, limit) | Kind::Unused(limit) => {
                format!("a number from 0 to {limit} or \"unknown\"")
            }
        }
    }
}
