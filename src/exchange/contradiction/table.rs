//! The contradictions that the fields of a case file allow.
//!
//! Two kinds: fields of which one denies the other, and details without the thing they describe. Fields that can hold
//! together do not contradict, even where the interview never asks for both: pain that began gradually may settle
//! minutes after a run, calves of the same size may be puffy at the sore spot, feet may feel normal in somebody without
//! diabetes, and pain of the last hours may be getting worse. `tests/contradictions/complete.rs` checks the table
//! against the interview.
//!
//! The order matters: no reading of a row brings about the contradiction of an earlier row.

use super::Claim::{self, AtLeast, Below, False, Given, Is, IsNot, More, NotYet, True, Without};
use super::Contradiction;
use super::Edit::{self, No, Number, Unsure, Word, Yes};

const fn row(
    when: &'static [Claim],
    readings: &'static [&'static [Edit]],
    why: &'static str,
) -> Contradiction {
    Contradiction { when, readings, why }
}

/// Two flags that cannot both be true.
macro_rules! either {
    ($one:literal, $other:literal, $why:literal) => {
        row(&[True($one), True($other)], &[&[No($other)], &[No($one)]], $why)
    };
}

/// A flag that cannot be true without one of the others.
macro_rules! needs {
    ($detail:literal, [$($opener:literal),+], $why:literal) => {
        row(&[True($detail), $(Without($opener)),+], &[&[No($detail)], $(&[Yes($opener)]),+], $why)
    };
}

const ONE_LEG: &[&str] = &["one", "left", "right"];
const ONSET_AT_REST: &[&str] = &["sudden", "no_trigger"];
const EFFORT: &str = "during_exercise_recurrent";
/// The sites where "a little swelling" by itself means puffiness at the sore spot.
const PUFFY_SITES: &[&str] = &[
    "achilles_mid",
    "achilles_heel",
    "ankle_inner",
    "shin_inner_diffuse",
    "shin_inner_focal",
    "shin_front_focal",
    "fibula_focal",
];

/// Every contradiction.
pub const CONTRADICTIONS: &[Contradiction] = &[
    // How it began, and what brings it on.
    row(
        &[True("onset_at_rest"), IsNot("onset", ONSET_AT_REST)],
        &[&[No("onset_at_rest")], &[Word("onset", "sudden")]],
        "what began all at once at rest began suddenly",
    ),
    row(
        &[True("exertional_known"), IsNot("onset", &[EFFORT])],
        &[&[No("exertional_known")], &[Word("onset", EFFORT), No("onset_at_rest")]],
        "effort pain that a clinician has named comes with exercise",
    ),
    row(
        &[
            Given("relief_minutes"),
            Is("onset", &["no_trigger", "delayed_after_exercise"]),
            Without("walk_claudication"),
            Without("recurring"),
        ],
        &[&[Unsure("relief_minutes")], &[Word("onset", EFFORT), No("onset_at_rest")]],
        "only pain that exercise brings on settles when it stops",
    ),
    // One leg or both.
    row(
        &[True("both_legs_new"), Is("side", ONE_LEG), IsNot("pain_site", &["back_to_calf"])],
        &[&[No("both_legs_new")], &[Word("side", "both")]],
        "pain down both legs is not in one leg alone",
    ),
    row(
        &[Is("pain_site", &["calves_and_thighs"]), Is("side", ONE_LEG)],
        &[&[Unsure("pain_site")], &[Word("side", "both")]],
        "calves and thighs are those of both legs",
    ),
    row(
        &[True("skin_both_alike"), Is("side", ONE_LEG)],
        &[&[No("skin_both_alike")], &[Word("side", "both")]],
        "whether both legs look alike is asked where both hurt",
    ),
    // Swelling.
    row(
        &[Given("both_legs_swollen_since"), IsNot("swelling", &["both_legs"])],
        &[&[Unsure("both_legs_swollen_since")], &[Word("swelling", "both_legs")]],
        "since when both legs are swollen is asked where they are",
    ),
    row(
        &[True("swelling_local"), Is("swelling", &["marked", "whole_leg", "both_legs"])],
        &[&[No("swelling_local")], &[Word("swelling", "none"), Unsure("both_legs_swollen_since")]],
        "puffy at the sore spot alone means that the calves are the same size",
    ),
    row(
        &[True("swelling_local"), Is("swelling", &["mild"]), IsNot("pain_site", PUFFY_SITES)],
        &[&[No("swelling_local")], &[Word("swelling", "none")]],
        "puffy at the sore spot alone means that the calves are the same size",
    ),
    row(
        &[True("pitting"), Is("swelling", &["none"])],
        &[&[Unsure("swelling")], &[No("pitting")]],
        "a dent stays only where there is swelling",
    ),
    // Skin.
    needs!("spreading_redness", ["redness", "warmth"], "redness that spreads is redness"),
    needs!("bruise_under_palm", ["bruising"], "a bruise that a palm covers is a bruise"),
    needs!(
        "skin_both_alike",
        ["redness", "rash", "red_lumps"],
        "what both legs show alike is a color, a rash or lumps"
    ),
    // Muscle and tendon.
    row(
        &[
            Is("raise_pattern", &["bent_worse", "straight_worse", "both"]),
            Is("can_single_leg_heel_raise", &["no"]),
        ],
        &[&[Unsure("raise_pattern")], &[Word("can_single_leg_heel_raise", "painful")]],
        "only somebody who can do a heel raise can say which hurts more",
    ),
    row(
        &[Is("raise_pattern", &["none"]), Is("can_single_leg_heel_raise", &["painful"])],
        &[&[Unsure("raise_pattern")], &[Word("can_single_leg_heel_raise", "yes")]],
        "a painful heel raise is not a painless one",
    ),
    row(
        &[Is("can_single_leg_heel_raise", &["yes"]), True("gap")],
        &[&[Unsure("can_single_leg_heel_raise")], &[No("gap")]],
        "a heel raise is not easy with a gap in the muscle or tendon",
    ),
    row(
        &[Is("weight_bearing", &["unable"]), Is("can_single_leg_heel_raise", &["yes", "painful"])],
        &[&[Unsure("can_single_leg_heel_raise")], &[Unsure("weight_bearing")]],
        "somebody who cannot take four steps cannot rise on that leg alone",
    ),
    // Nerves.
    needs!(
        "numb_gone_after_loosening",
        ["numbness", "foot_numb_on_exertion"],
        "numbness that went was numbness"
    ),
    needs!("weakness_rising", ["weakness"], "weakness that gets worse is weakness"),
    either!("neuropathy", "sensation_normal", "feet with nerve damage do not feel as they should"),
    // Cramps.
    needs!("cramp_only", ["cramps"], "cramps and nothing else are cramps"),
    needs!("cramp_linked_to_run", ["cramps"], "cramps with a run are cramps"),
    needs!("cramp_witnessed", ["cramps"], "a cramp that was felt as such is a cramp"),
    needs!("cramp_often", ["cramps"], "cramps on many nights are cramps"),
    needs!("pain_between_cramps", ["cramps"], "pain between cramps means that there are cramps"),
    either!("pain_between_cramps", "cramp_only", "with cramps and no other pain there is none between them"),
    either!("rest_pain", "cramp_only", "with cramps and no other pain there is no ache at rest"),
    // How strong, since when.
    row(
        &[More("pain_severity_0_10", "pain_worst_0_10")],
        &[&[Unsure("pain_worst_0_10")], &[Unsure("pain_severity_0_10")]],
        "the worst pain of the day is at least that of now",
    ),
    row(
        &[True("pain_out_of_proportion"), Below("pain_severity_0_10", 1)],
        &[&[Unsure("pain_severity_0_10")], &[No("pain_out_of_proportion")]],
        "no pain cannot be out of proportion",
    ),
    either!("morning_stiffness", "gone_by_morning", "what is gone each morning is not stiff then"),
    // The rest of the body.
    either!("dark_urine", "dark_urine_past", "urine that is clear again is not dark"),
    row(
        &[True("foot_cold_now"), False("cold_pale_foot")],
        &[&[Yes("cold_pale_foot")], &[No("foot_cold_now")]],
        "a foot that is cold now is cold",
    ),
    // Lumps.
    either!("lump", "lump_still", "a lump that grows is not merely there"),
    row(
        &[True("cyst_unchanged"), Without("knee_cyst"), Without("lump_still")],
        &[&[No("cyst_unchanged")], &[Yes("knee_cyst")], &[Yes("lump_still"), No("lump")]],
        "a lump that has not changed is a lump",
    ),
    // Risks and their dates.
    needs!("cast_tight", ["cast_or_boot"], "a cast that is tight is a cast"),
    row(
        &[Given("surgery_weeks_ago"), False("surgery")],
        &[&[Yes("surgery")], &[Unsure("surgery_weeks_ago")]],
        "weeks since an operation mean that there was one",
    ),
    row(
        &[Given("fq_days_since_last"), False("fluoroquinolone")],
        &[&[Yes("fluoroquinolone")], &[Unsure("fq_days_since_last")]],
        "days since the last tablet mean that there was one",
    ),
    row(
        &[Given("travel_days_ago"), Without("travel_hours")],
        &[&[Number("travel_hours", 4)], &[Unsure("travel_days_ago")]],
        "a journey with a date has a length",
    ),
    row(
        &[Given("postpartum_weeks"), IsNot("pregnancy_postpartum", &["postpartum"])],
        &[&[Word("pregnancy_postpartum", "postpartum")], &[Unsure("postpartum_weeks")]],
        "weeks since a birth mean that there was one",
    ),
    row(
        &[Is("sex", &["male"]), Is("pregnancy_postpartum", &["pregnant", "postpartum"])],
        &[&[Unsure("sex")], &[Word("pregnancy_postpartum", "none"), Unsure("postpartum_weeks")]],
        "somebody male at birth is not pregnant and has not given birth",
    ),
    row(
        &[
            AtLeast("age", 60),
            Is("pregnancy_postpartum", &["pregnant", "postpartum"]),
            NotYet("postpartum_weeks", 13),
        ],
        &[&[Unsure("age")], &[Word("pregnancy_postpartum", "none"), Unsure("postpartum_weeks")]],
        "nobody aged 60 or over is pregnant or has just given birth",
    ),
];
