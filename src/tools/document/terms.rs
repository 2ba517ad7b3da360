//! Criteria that have a name, so that the sentence of a rule stays short. Each is defined once, under "Terms".

use triage_core::protocol::Criterion;
use triage_core::protocol::picture::*;
use triage_core::protocol::question::RAISE_IS_SAFE;
use triage_core::protocol::term::*;
use triage_core::protocol::treatment::*;

/// A named criterion.
pub struct Term {
    /// Its anchor in the document.
    pub anchor: &'static str,
    /// Its name, as used in the middle of a sentence.
    pub name: &'static str,
    /// What it stands for.
    pub means: Criterion,
}

const fn term(anchor: &'static str, name: &'static str, means: Criterion) -> Term {
    Term { anchor, name, means }
}

/// The lesser clot risks: rules count how many of them hold.
pub const LESSER_RISKS: Term = term("lesser-clot-risk", "lesser clot risk", Criterion::Any(VTE_STRONG));
/// The weak clot risks: rules count how many of them hold.
pub const WEAK_RISKS: Term = term("weak-clot-risk", "weak clot risk", Criterion::Any(VTE_WEAK));

/// Every term, those of the rules first. Single facts need none.
pub const TERMS: &[Term] = &[
    term("clear-injury", "a clear injury", INJURY_CLEAR),
    term("injury-said", "an injury in one moment", INJURY_SAID),
    term("load-linked", "pain linked to load", LOAD_LINKED),
    term("load-only", "pain with exercise alone", LOAD_ONLY),
    term("no-named-start", "no named way to begin", NO_NAMED_ONSET),
    term("day-after-soreness", "equal day-after soreness and nothing else", DOMS_OK),
    term("strong-soreness", "equal day-after soreness at its peak", DOMS_STRONG),
    term("cramps-only", "short cramps and nothing else", CRAMP_OK),
    term("simple-cramps", "now and then a cramp, with nothing behind it", SIMPLE_CRAMP),
    term("cramp-over", "one cramp that is over", CRAMP_OVER),
    term("mild-and-clear", "mild and without a sign", CLEAR),
    term("clear-under-5", "without a sign, pain under 5", CLEAR5),
    term("mechanical", "mild pain that load brings on", MECH),
    term("settling", "a tear or knock that settles", SETTLING),
    term("tear-easing", "a tear that eases day by day", TEAR_EASING),
    term("older-strain", "a pulled calf muscle that settles, in an older runner", OLDER_STRAIN),
    term("local-puffiness", "puffiness at a tendon or shin strip", LOCAL_PUFFY),
    term("puffy-after-effort", "both legs puffy after a long effort", OEDEMA_AFTER_EFFORT),
    term("puffy-for-weeks", "both legs puffy for weeks, no change", STANDING_OEDEMA),
    term("viral-ache", "both legs ache after a cold or flu", VIRAL_ACHE),
    term("cord-inflamed", "a sore heel cord with nothing that lets an infection in", CORD_OK),
    term("behind-knee-mild", "a mild ache behind the knee that load brings on", BEHIND_KNEE_OK),
    term("cyst-mild", "a lump behind the knee, known or brought on by load", CYST_OK),
    term("cyst-unchanged", "a known lump behind the knee, unchanged", CYST_UNCHANGED),
    term("lump-known", "a known lump elsewhere, or knots in both calves", LUMP_KNOWN),
    term("small-bruise", "a small bruise that settles", SMALL_BRUISE),
    term("bruise-settled", "a bruise of three days or more that has settled", THINNER_BRUISE_SETTLED),
    term("long-rest-ache", "an ache at rest, the same for four weeks", LONG_REST_ACHE),
    term("steady-exertional", "effort pain without a name, unchanged for six weeks", STEADY_EXERTIONAL),
    term("soleus-ache", "a deep low calf that comes on with the miles, for four weeks at most", SOLEUS_ACHE),
    term("same-calf-again", "the same calf that goes again at the same distance", SAME_CALF_AGAIN),
    term("almost-gone", "stiffness of the last week that has all but gone", ALMOST_GONE),
    term("settled", "the same, all but gone", SETTLED),
    term(
        "one-risk-settling",
        "one lesser clot risk beside what is clearly getting better",
        ONE_RISK_SETTLING,
    ),
    term(
        "pregnancy-cramps-mild",
        "cramps in pregnancy, now and then, and nothing else",
        PREGNANCY_CRAMPS_MILD,
    ),
    term("child-mild", "a mild ache of a child", CHILD_MILD),
    term("growing-pains", "growing pains with no pain by day", GROWING_PAINS),
    term("long-numb", "numb legs, the same for six weeks, strong", LONG_NUMB),
    term("exertional-known", "effort pain with a name, unchanged", EXERTIONAL_KNOWN),
    term("tight-sock", "numbness from something tight", TIGHT_SOCK),
    term("quiet-both", "both legs looked at, and nothing hurts", QUIET_BOTH),
    term("stiff-both", "both legs stiff on the first steps, the same for weeks", STIFF_BOTH),
    term("skin-alike", "a skin change that both legs show alike", SKIN_ALIKE),
    term("rash-alike", "a mild rash that both legs show alike", RASH_ALIKE),
    term("color-alone", "a change of colour as the only sign", COLOR_ALONE),
    term("overloaded-bone", "a sore bone spot that running brought on", OVERLOADED_BONE),
    term("sore-heel-child", "a child’s sore heel that load brings on", SORE_HEEL_CHILD),
    term("calm-rest", "load-linked pain that also aches at rest", CALM_REST),
    term("knock-fresh", "a knock of the last two days", KNOCK_FRESH),
    term("knock-soft", "a knock with a bruise on a soft calf", KNOCK_SOFT),
    term("knock-on-bone", "a knock on the bone that settles", KNOCK_ON_BONE_OK),
    term("sciatica-one", "nerve pain from the back down one leg", SCIATICA_ONE),
    term("child-quiet", "a quiet ache of a child", CHILD_QUIET),
    term("growing-ache", "growing pains", GROWING_ACHE),
    term("not-better", "not getting better", NOT_BETTER),
    term("worse", "getting worse or back again", WORSE),
    term("raises", "a heel raise that works", RAISES),
    term("heel-cord", "pain in the heel cord (Achilles)", ACHILLES),
    term("bone-site", "a sorest place on a bone", BONE_SITE),
    term("bone", "a sore point on a bone", BONE),
    term("swelling", "swelling of the leg", SWOLLEN),
    term("bigger-leg", "a calf or leg that is bigger, not merely puffy at the sore spot", BIGGER),
    term("any-swelling", "any swelling, of one leg or both", ANY_SWELLING),
    term("skin-or-vein-sign", "a sign on the skin or a vein", SKIN_OR_VEIN_SIGN),
    term("infected-place", "a way in for an infection, or a sign of one", INFECTED_PLACE),
    term("clot-sign", "a sign of a clot on the leg", DVT_SIGN),
    term("recent-surgery", "an operation in the last 12 weeks", RECENT_SURGERY),
    term("recent-birth", "a birth in the last 6 weeks", RECENT_BIRTH),
    term("major-clot-risk", "a major clot risk", VTE_MAJOR),
    LESSER_RISKS,
    WEAK_RISKS,
    term("major-or-lesser-risk", "any major or lesser clot risk", MAJOR_OR_STRONG),
    term("risk-pain", "pain that is neither injury, cramp nor load alone", RISK_PAIN),
    term("clot-hormone", "a hormone that makes clots more likely", HORMONE),
    term("journey", "a long journey in the last 8 weeks", TRAVEL),
    term("artery-risk", "a disease of the heart or of an artery", ARTERY_RISK),
    term(
        "one-risk-and-clear",
        "one lesser clot risk at most, with pain that is mild and linked to load",
        ONE_RISK_AND_CLEAR,
    ),
    term("pregnancy-cramps", "pregnancy as the only clot risk, with short cramps", PREGNANCY_CRAMPS),
    term("thinner", "a blood thinner or bleeding disorder", THINNER),
    term("thinner-gaps", "a blood thinner with gaps, or stopped", THINNER_GAPS),
    term("numb-feet", "diabetes or numb feet", NUMB_FEET),
    term("statin", "a statin", STATIN),
    term("doubt-ok", "a picture so mild that a doubt does not count", DOUBT_OK),
    term("sign-doubt-ok", "the same, with warmth or colour known to be absent", SIGN_DOUBT_OK),
    term("strain-doubt-ok", "a pull in the muscle that settles", STRAIN_DOUBT_OK),
    term("tear-doubt-ok", "the same picture, or a pull that settles without a gap", TEAR_DOUBT_OK),
    term(
        "infection-doubt-ok",
        "the same picture, with nothing that lets an infection in",
        INFECTION_DOUBT_OK,
    ),
    term("lesser-risk-doubt-ok", "the same picture, with no other lesser clot risk", LESSER_RISK_DOUBT_OK),
    term("major-risk-doubt-ok", "the same picture, with no other major clot risk", MAJOR_RISK_DOUBT_OK),
    term("raise-is-safe", "a heel raise is known to be safe", RAISE_IS_SAFE),
    term("clot-concern", "a sign or risk of a clot, or of bleeding", CLOT_CONCERN),
    term("leg-clot-signs", "swelling, a dent, a hard vein, warmth or colour", CLOT_SIGNS),
    term("numb-or-narrow", "numb skin or poor blood flow", NUMB_OR_NARROW),
    term("narrow", "poor blood flow", NARROW),
    term("tense", "a tight, hard calf or a tight cast", TENSE),
    term("broken-skin", "open skin", BROKEN_SKIN),
    term("fresh-tear", "signs of a fresh tear", FRESH_TEAR),
    term("bone-concern", "signs that it may be the bone", BONE_CONCERN),
    term("hands", "a reason against hands, rollers and needles", HANDS),
    term("lift-concern", "a reason against a heel lift", LIFT_CONCERN),
    term("nsaid-concern", "a reason against anti-inflammatories", NSAID_CONCERN),
];

/// The term that a criterion equals.
pub fn term_of(criterion: &Criterion) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.means == *criterion)
}
