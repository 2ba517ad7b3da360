//! Proofs over every set of answers that a complete check can end with, unknowns included.
//!
//! `docs/PROOFS.md` is written from here: each property in plain words, how many sets of answers it covers, and that no
//! counter-example exists. Where one does, it is printed as a patient, with the rules that bear on it.
//! `UPDATE_DOCS=1 cargo test -p triage-tools --test proofs` writes the report anew; a stale one fails.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/symbolic.rs"]
mod symbolic;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use biodivine_lib_bdd::{Bdd, BddVariable};
use symbolic::{Change, Symbolic, Tri, patient};
use triage_core::protocol::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
use triage_core::protocol::question::{Kind, QUESTIONS, Question, QuestionId, Step, of_step};
use triage_core::protocol::red_flag::{Finding, RED_FLAGS, RedFlag};
use triage_core::protocol::treatment::{TREATMENTS, Treatment, TreatmentRow};
use triage_core::protocol::{Fact, Measure, Urgency};
use triage_core::reasoning::interview::{Answers, replay};
use triage_core::reasoning::{assess, evaluate};

static ALL_ANSWERS: LazyLock<Symbolic> = LazyLock::new(Symbolic::new);

const LEVELS: [Urgency; 4] = [Urgency::Routine, Urgency::WithinDays, Urgency::SameDay, Urgency::Emergency];

/// A rule table under proof, with what each rule adds at each level.
struct Proof<'a> {
    of: &'a Symbolic,
    rules: &'a [RedFlag],
    /// For each rule, where it reaches each of [`LEVELS`].
    reaches: Vec<[Bdd; 4]>,
    /// For each rule, the bits of answers that it looks at.
    looks_at: Vec<HashSet<BddVariable>>,
    /// Where all rules together reach each level: the large ones, made when first needed.
    levels: [OnceCell<Bdd>; 4],
}

/// What was proved, or a patient against it.
type Verdict = Result<(), String>;

impl<'a> Proof<'a> {
    fn new(of: &'a Symbolic, rules: &'a [RedFlag]) -> Proof<'a> {
        let reach = |rule: &RedFlag| {
            let Tri { yes, no } = of.criterion(&rule.when);
            let unsure = yes.or(&no).not();
            LEVELS.map(|level| {
                let met = if rule.urgency >= level { yes.clone() } else { of.falsum() };
                let open = if rule.if_unsure >= level { unsure.clone() } else { of.falsum() };
                met.or(&open)
            })
        };
        let reaches: Vec<[Bdd; 4]> = rules.iter().map(reach).collect();
        let looks_at = reaches
            .iter()
            .map(|reaches| reaches.iter().flat_map(|bdd| bdd.support_set()).collect())
            .collect();
        Proof { of, rules, reaches, looks_at, levels: [const { OnceCell::new() }; 4] }
    }

    /// Where the rules that `keep` picks reach a level.
    fn some(&self, level: usize, keep: impl Fn(usize) -> bool) -> Bdd {
        let kept = self.reaches.iter().enumerate().filter(|(rule, _)| keep(*rule));
        kept.fold(self.of.falsum(), |all, (_, reaches)| all.or(&reaches[level]))
    }

    /// Where all rules together reach a level.
    fn level(&self, level: usize) -> &Bdd {
        self.levels[level].get_or_init(|| self.some(level, |_| true))
    }

    /// What is left of these where no rule but those that `skip` picks reaches the level. Rule by rule: what is small
    /// stays small.
    fn below(&self, of: &Bdd, level: usize, skip: impl Fn(usize) -> bool) -> Bdd {
        let mut left = of.and(&self.of.legal);
        // Those that look at the same answers first: what they cover is gone before the diagram can grow.
        let about = of.support_set();
        let mut order: Vec<usize> = (0..self.rules.len()).filter(|rule| !skip(*rule)).collect();
        order.sort_by_key(|rule| {
            let looks_at = &self.looks_at[*rule];
            (looks_at.len() - looks_at.intersection(&about).count(), looks_at.len())
        });
        for rule in order {
            if left.is_false() {
                break;
            }
            left = left.and_not(&self.reaches[rule][level]);
        }
        left
    }

    /// A patient of these, with what the real assessment makes of it.
    fn against(&self, claim: &str, bad: &Bdd) -> Verdict {
        match self.of.witness(bad) {
            None => Ok(()),
            Some(answers) => Err(format!("{claim}: {}", self.told(&answers))),
        }
    }

    fn told(&self, answers: &Answers) -> String {
        let facts = replay(answers).facts;
        let met: Vec<&str> = self
            .rules
            .iter()
            .filter(|rule| evaluate(&rule.when, &facts) == triage_core::reasoning::Truth::Yes)
            .map(|rule| rule.finding.code())
            .collect();
        format!("{} [{}]", patient(answers), met.join(" "))
    }

    /// Of these patients the one who says least: each answer is the calm one wherever that is still possible.
    fn calmest(&self, of: &Bdd) -> Option<Answers> {
        let mut left = of.and(&self.of.legal);
        for question in QUESTIONS {
            let changes: Vec<Change> = match question.kind {
                Kind::OneOf(choices) => {
                    let calm = choices.iter().position(|choice| CALM.contains(&choice.code()));
                    calm.map(Change::To).into_iter().collect()
                }
                Kind::Checklist(choices) => (0..choices.len()).map(Change::Left).collect(),
            };
            for change in changes {
                let calmer = self.of.pinned(&left, question.id, change);
                if !calmer.is_false() {
                    left = calmer;
                }
            }
        }
        self.of.witness(&left)
    }

    /// Whether the real assessment of these answers rests on this rule alone.
    fn decides_alone(&self, answers: &Answers, rule: usize) -> bool {
        let assessment = assess(&replay(answers).facts);
        let at_level: Vec<_> =
            assessment.concluded.iter().filter(|c| c.urgency == assessment.urgency).collect();
        matches!(at_level[..], [only] if only.finding() == self.rules[rule].finding && only.urgency == self.rules[rule].urgency)
    }

    /// Whether changing one answer this way can lower the level. The patient before the change, if it can.
    fn lowers(&self, id: QuestionId, before: Change, after: Change) -> Option<String> {
        let on = |bdd: &Bdd, change| self.of.with_answer(bdd, id, change);
        let bits = self.of.bits_of(id, before);
        // Only rules that look at the answer can lower; the others matter where they hold the level up.
        let moved: Vec<bool> =
            self.looks_at.iter().map(|looks_at| bits.iter().any(|bit| looks_at.contains(bit))).collect();
        let both = on(&self.of.legal, before).and(&on(&self.of.legal, after));
        for level in 0..LEVELS.len() {
            let movable = self.some(level, |rule| moved[rule]);
            let lost = on(&movable, before).and_not(&on(&movable, after)).and(&both);
            let lost = self.below(&self.of.pinned(&lost, id, before), level, |rule| moved[rule]);
            if let Some(answers) = self.of.witness(&lost) {
                return Some(self.told(&answers));
            }
        }
        None
    }
}

/// What a runner with a mild ache says.
const CALM: &[&str] = &[
    "30-39",
    "not-pregnant",
    "onset-gradual",
    "left-leg",
    "site-calf-mid",
    "2-days",
    "trend-better",
    "2",
    "swelling-none",
    "walks-normally",
    "raise-easy",
    "raise-both-same",
    "0-10-minutes",
    "lump-still",
    "29-56-days-ago",
    "over-30-days",
    "statin-long",
    "foot-cold-longstanding",
];

fn interview() -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(|question| question.step.is_interview())
}

fn index(id: QuestionId, code: &str) -> usize {
    let choices = QUESTIONS[id as usize].kind.choices();
    choices.iter().position(|choice| choice.code() == code).unwrap_or_else(|| panic!("{code}"))
}

// ---- 1. Emergency. ----

/// Each of the nine signs alone is an emergency, whatever else is said.
fn a_sign_is_an_emergency(proof: &Proof) -> Verdict {
    for (index, sign) in QUESTIONS[QuestionId::Signs as usize].kind.choices().iter().enumerate() {
        let ticked = proof.of.given(QuestionId::Signs, index);
        proof.against(sign.code(), &proof.below(&ticked, 3, |_| false))?;
    }
    Ok(())
}

// ---- 2. A warning never lowers. ----

/// Items of checklists that may lower a level, and why. No other does: that is proved both ways.
const MAY_LOWER: &[(&str, &str)] = &[
    ("cramps", "opens the question of what the cramps are like"),
    ("cramp-only", "short cramps that fully go, and nothing else"),
    ("cramp-linked-to-run", "the worst pain of today was that cramp"),
    ("cramp-witnessed", "the pain was a cramp that was felt as such"),
    ("bruise-under-palm", "a small bruise after a knock that gets better"),
    ("numbness-gone-loosened", "the numbness came from something tight"),
    ("sensation-normal", "with diabetes, every toe feels a touch"),
];

/// Answers of one question from the least to the most severe.
const MORE_SEVERE: &[(QuestionId, &[&str])] = &[
    (QuestionId::PainNow, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    (QuestionId::PainWorst, &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    (QuestionId::Walk, &["walks-normally", "limps", "cannot-walk"]),
    (QuestionId::Raise, &["raise-easy", "raise-painful", "raise-unable"]),
    (QuestionId::Trend, &["trend-better", "trend-same", "trend-worse"]),
    (QuestionId::Size, &["swelling-none", "swelling-mild", "swelling-marked"]),
    (QuestionId::Size, &["swelling-none", "swelling-not-noticed"]),
    (QuestionId::Pregnancy, &["not-pregnant", "birth-7-12-weeks", "birth-0-6-weeks"]),
    (QuestionId::Quinolone, &["over-30-days", "0-30-days"]),
    (QuestionId::Journey, &["29-56-days-ago", "0-28-days-ago"]),
];

fn a_warning_never_lowers(proof: &Proof) -> Verdict {
    let mut lowering = Vec::new();
    for question in interview() {
        let Kind::Checklist(choices) = question.kind else { continue };
        for (index, choice) in choices.iter().enumerate() {
            let patient = proof.lowers(question.id, Change::Left(index), Change::To(index));
            match (patient, MAY_LOWER.iter().any(|(code, _)| *code == choice.code())) {
                (Some(patient), false) => return Err(format!("{} lowers: {patient}", choice.code())),
                (Some(_), true) => lowering.push(choice.code()),
                (None, _) => {}
            }
        }
    }
    for (code, _) in MAY_LOWER {
        if !lowering.contains(code) {
            return Err(format!("{code} is listed as calming and lowers nothing"));
        }
    }
    for (id, codes) in MORE_SEVERE {
        for pair in codes.windows(2) {
            let (before, after) = (index(*id, pair[0]), index(*id, pair[1]));
            if let Some(patient) = proof.lowers(*id, Change::To(before), Change::To(after)) {
                return Err(format!("{} after {} lowers: {patient}", pair[1], pair[0]));
            }
        }
    }
    Ok(())
}

// ---- 3. "Not sure" is never less than "no". ----

fn not_sure_is_never_less_than_no(proof: &Proof) -> Verdict {
    for question in interview() {
        match question.kind {
            Kind::Checklist(choices) => {
                for (index, choice) in choices.iter().enumerate() {
                    // Not sure of cramps opens the question of what they are like; that answer may calm.
                    let opens = choice.code() == "cramps";
                    let patient = proof.lowers(question.id, Change::Left(index), Change::Unsure(index));
                    if let Some(patient) = patient.filter(|_| !opens) {
                        return Err(format!("not sure of {}: {patient}", choice.code()));
                    }
                }
            }
            Kind::OneOf(_) => {}
        }
    }
    for (id, codes) in MORE_SEVERE {
        let least = index(*id, codes[0]);
        if let Some(patient) = proof.lowers(*id, Change::To(least), Change::Unsure(0)) {
            return Err(format!("not sure in place of {}: {patient}", codes[0]));
        }
    }
    Ok(())
}

// ---- 4. Every path ends. ----

/// How many screens a complete check can ask for: the fewest and the most, exactly.
fn screens(of: &Symbolic) -> (usize, usize) {
    let steps: Vec<Bdd> = Step::ALL
        .iter()
        .filter(|step| step.is_interview())
        .map(|step| {
            let asked = of_step(*step).map(|question| &of.asked[question.id as usize]);
            asked.fold(of.falsum(), |any, asked| any.or(asked))
        })
        .collect();
    let reached = |count| of.at_least(count, steps.clone()).and(&of.legal);
    let most = (0..=steps.len()).rev().find(|count| !reached(*count).is_false()).unwrap();
    let fewest = (0..=steps.len()).find(|count| !of.legal.and_not(&reached(count + 1)).is_false()).unwrap();
    (fewest, most)
}

// ---- 5. Nothing is dead. ----

/// Every question is asked of somebody, every choice can be given, every rule is met by somebody; and the real code
/// agrees with the diagrams on each of these patients.
fn nothing_is_dead(proof: &Proof) -> Verdict {
    for question in QUESTIONS {
        for (index, choice) in question.kind.choices().iter().enumerate() {
            let given = proof.of.given(question.id, index);
            let here = given
                .and(&proof.of.asked[question.id as usize])
                .and(&proof.of.offered[question.id as usize][index]);
            if proof.of.witness(&here).is_none() {
                return Err(format!("nobody can say {} to {}", choice.code(), question.id.code()));
            }
        }
    }
    let mut wrong = Vec::new();
    for (rule, row) in proof.rules.iter().enumerate() {
        let met = proof.of.criterion(&row.when).yes;
        let Some(answers) = proof.of.witness(&met) else {
            return Err(format!("nobody meets {}", row.finding.code()));
        };
        let facts = replay(&answers).facts;
        if evaluate(&row.when, &facts) != triage_core::reasoning::Truth::Yes {
            return Err(format!(
                "the diagrams and the code part at {}: {}",
                row.finding.code(),
                proof.told(&answers)
            ));
        }
        let level = LEVELS.iter().position(|level| *level == row.urgency).expect("a level");
        // The calmest patient who meets it mostly settles it; the diagrams decide where he does not.
        let alone = proof.calmest(&met).filter(|answers| proof.decides_alone(answers, rule));
        let alone = alone.or_else(|| {
            proof.of.witness(&proof.below(&proof.reaches[rule][level], level, |other| other == rule))
        });
        let is_listed = NEVER_ALONE.contains(&row.finding);
        match (alone, is_listed) {
            (None, false) => wrong.push(format!("{} never decides a level", row.finding.code())),
            (Some(answers), true) => {
                wrong.push(format!("{} decides after all: {}", row.finding.code(), proof.told(&answers)));
            }
            (None, true) | (Some(_), false) => {}
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

/// Rules that another one always covers at their level. They stay for what they say: the reason and the hand-over.
const NEVER_ALONE: &[Finding] = &[Finding::Rf11];

// ---- 7. Advice. ----

/// Where a treatment may be used today and the claim holds. The strength stage, which can only be later, is left out.
fn used_now(proof: &Proof, row: &TreatmentRow, claim: &Bdd) -> Bdd {
    let early = proof.of.may_be_under(Measure::Days, row.from_day);
    let open = proof.of.criterion(&row.blocked_by).no.and_not(&early).and(claim);
    match LEVELS.iter().position(|level| *level > row.most_urgent) {
        // Most claims are settled by the contraindications alone, without the large diagram of a level.
        Some(level) if !open.is_false() => proof.below(&open, level, |_| false),
        Some(_) | None => open,
    }
}

const HANDS: &[Treatment] =
    &[Treatment::Massage, Treatment::FoamRolling, Treatment::DryNeedling, Treatment::Acupuncture];
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

/// What may never be offered, by treatment: present or not known. Written here a second time on purpose.
fn nothing_forbidden_is_offered(proof: &Proof, treatments: &[TreatmentRow]) -> Verdict {
    let present_or_open = |facts: &[Fact]| {
        facts.iter().fold(proof.of.falsum(), |all, fact| all.or(&proof.of.fact(*fact).no.not()))
    };
    let early = |day| proof.of.may_be_under(Measure::Days, day);
    let clot = present_or_open(CLOT_SIGNS_AND_RISKS);
    let against = present_or_open(AGAINST_ANTI_INFLAMMATORIES)
        .or(&proof.of.criterion(&Below(Measure::AgeYears, 16)).no.not())
        .or(&proof.of.criterion(&AtLeast(Measure::AgeYears, 65)).no.not());
    for row in treatments {
        let never = |what: &str, claim: &Bdd| {
            proof.against(&format!("{} {what}", row.treatment.code()), &used_now(proof, row, claim))
        };
        let is_anti_inflammatory = matches!(row.treatment, Treatment::NsaidGel | Treatment::NsaidTablets);
        if HANDS.contains(&row.treatment) || matches!(row.treatment, Treatment::Compression | Treatment::Heat)
        {
            never("with a clot sign or risk", &clot)?;
        }
        if HANDS.contains(&row.treatment) || row.treatment == Treatment::Heat {
            never("in the first 72 hours", &early(3))?;
        }
        if is_anti_inflammatory {
            never("with a reason against it", &against)?;
            never("in the first 48 hours", &early(2))?;
        }
        if row.most_urgent > Urgency::WithinDays {
            return Err(format!("{} is offered at a same-day level", row.treatment.code()));
        }
        if HANDS.contains(&row.treatment) && row.most_urgent > Urgency::Routine {
            return Err(format!("{} is offered before the leg was seen", row.treatment.code()));
        }
    }
    Ok(())
}

// ---- The proofs, and that each can fail. ----

fn prove(proof: &Proof, treatments: &[TreatmentRow]) -> Vec<(&'static str, Verdict)> {
    vec![
        ("emergency", a_sign_is_an_emergency(proof)),
        ("warning", a_warning_never_lowers(proof)),
        ("not sure", not_sure_is_never_less_than_no(proof)),
        ("dead", nothing_is_dead(proof)),
        ("advice", nothing_forbidden_is_offered(proof, treatments)),
    ]
}

#[test]
fn every_property_holds_for_every_set_of_answers() {
    let proof = Proof::new(&ALL_ANSWERS, RED_FLAGS);
    let failed: Vec<String> = prove(&proof, TREATMENTS)
        .into_iter()
        .filter_map(|(name, verdict)| verdict.err().map(|patient| format!("{name}: {patient}")))
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    report(&proof);
}

/// A fault in the tables, and the proof that must find it.
struct Fault {
    name: &'static str,
    found_by: &'static str,
    rules: fn(&mut Vec<RedFlag>),
    treatments: fn(&mut Vec<TreatmentRow>),
}

fn with(rules: &mut [RedFlag], finding: Finding, change: impl Fn(&mut RedFlag)) {
    change(rules.iter_mut().find(|rule| rule.finding == finding).unwrap());
}

const FAULTS: &[Fault] = &[
    Fault {
        name: "the sign of dark or no urine is forgotten",
        found_by: "emergency",
        rules: |rules| {
            with(rules, Finding::Rf05, |rule| rule.when = Any(&[Is(Fact::DarkUrine), Is(Fact::NoUrine)]))
        },
        treatments: |_| {},
    },
    Fault {
        name: "an emergency rule asks for a clinician today only",
        found_by: "emergency",
        rules: |rules| with(rules, Finding::Rf01, |rule| rule.urgency = Urgency::SameDay),
        treatments: |_| {},
    },
    Fault {
        name: "strong pain counts only up to 9",
        found_by: "warning",
        rules: |rules| {
            with(rules, Finding::Rf17, |rule| {
                rule.when = All(&[AtLeast(Measure::Pain, 8), Below(Measure::Pain, 10)]);
            });
        },
        treatments: |_| {},
    },
    Fault {
        name: "a bruise calms strong pain",
        found_by: "warning",
        rules: |rules| {
            with(rules, Finding::Rf17, |rule| {
                rule.when = All(&[AtLeast(Measure::Pain, 8), Unless(&Is(Fact::Bruise))]);
            });
        },
        treatments: |_| {},
    },
    Fault {
        name: "numbness waits for a clear no to stiffness, and not sure calms it",
        found_by: "not sure",
        rules: |rules| {
            with(rules, Finding::Rf26, |rule| {
                rule.when = All(&[Is(Fact::Numbness), Not(&Is(Fact::MorningStiffness))]);
                rule.if_unsure = Urgency::Routine;
            });
        },
        treatments: |_| {},
    },
    Fault {
        name: "a rule that nobody can meet",
        found_by: "dead",
        rules: |rules| {
            with(rules, Finding::Rf36, |rule| {
                rule.when = All(&[Is(Fact::SwellingBothLegs), Is(Fact::SwellingNone)]);
            });
        },
        treatments: |_| {},
    },
    Fault {
        name: "massage forgets the clot",
        found_by: "advice",
        rules: |_| {},
        treatments: |treatments| {
            let row = treatments.iter_mut().find(|row| row.treatment == Treatment::Massage).unwrap();
            row.blocked_by = Is(Fact::Bruise);
        },
    },
    Fault {
        name: "anti-inflammatory tablets from the first day",
        found_by: "advice",
        rules: |_| {},
        treatments: |treatments| {
            let row = treatments.iter_mut().find(|row| row.treatment == Treatment::NsaidTablets).unwrap();
            row.from_day = 0;
        },
    },
];

/// A proof that cannot fail proves nothing: each fault is found, by the proof that is there for it, as a patient.
#[test]
fn each_seeded_fault_is_caught_by_its_proof() {
    for fault in FAULTS {
        let (mut rules, mut treatments) = (RED_FLAGS.to_vec(), TREATMENTS.to_vec());
        (fault.rules)(&mut rules);
        (fault.treatments)(&mut treatments);
        let proof = Proof::new(&ALL_ANSWERS, &rules);
        let verdict = match fault.found_by {
            "emergency" => a_sign_is_an_emergency(&proof),
            "warning" => a_warning_never_lowers(&proof),
            "not sure" => not_sure_is_never_less_than_no(&proof),
            "dead" => nothing_is_dead(&proof),
            "advice" => nothing_forbidden_is_offered(&proof, &treatments),
            other => panic!("{other}"),
        };
        let patient = verdict.expect_err(fault.name);
        println!("{}\n    found by \"{}\": {patient}", fault.name, fault.found_by);
    }
}

// ---- The report. ----

/// Writes `docs/PROOFS.md`, or holds the file to what would be written.
fn report(proof: &Proof) {
    let of = proof.of;
    let (fewest, most) = screens(of);
    let mut text = String::from(HEAD);
    let count = of.legal.exact_cardinality().to_string();
    writeln!(
        text,
        "\nCovered: all sets of answers that a complete check can end with, \"not sure\" at each question included: \
         a number of {} digits over {} bits. Counter-examples: 0.\n",
        count.len(),
        of.set.num_vars()
    )
    .unwrap();
    text.push_str("| property | proof |\n|---|---|\n");
    for (property, name) in PROPERTIES {
        writeln!(text, "| {property} | `{name}` |").unwrap();
    }
    writeln!(text, "\n## Paths\n\nA complete check asks for {fewest} screens at the least and {most} at the most, exactly.").unwrap();
    text.push_str("An emergency is one tap from opening: each of the nine signs alone is one.\n");
    text.push_str("\n## What may lower a level\n\nNo other item of a checklist does, and each of these does for somebody:\n\n");
    for (code, why) in MAY_LOWER {
        writeln!(text, "- `{code}`: {why}.").unwrap();
    }
    text.push_str("\nOf the answers with an order, none lowers on the way to the more severe:\n\n");
    for (id, codes) in MORE_SEVERE {
        writeln!(text, "- `{}`: {}", id.code(), codes.join(" → ")).unwrap();
    }
    text.push_str("\n## Rules that never decide alone\n\nAnother rule always reaches their level too; they stay for the reason they give:\n\n");
    for finding in NEVER_ALONE {
        writeln!(text, "- {}", finding.code()).unwrap();
    }
    text.push_str("\n## Seeded faults\n\nEach was put into the tables and found, as a patient:\n\n| fault | found by |\n|---|---|\n");
    for fault in FAULTS {
        writeln!(text, "| {} | {} |", fault.name, fault.found_by).unwrap();
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/PROOFS.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(kept, text, "docs/PROOFS.md is stale: UPDATE_DOCS=1 cargo test -p triage-tools --test proofs");
}

const HEAD: &str = "# Proofs

Generated by `tests/proofs.rs`, which runs with every `make test`.
The questions, the replay of answers and the rules are turned into binary decision diagrams, so a property is checked for every set of answers at once and not for a sample.
The diagrams are held to the running code: a patient is drawn for each choice at each level, and both must agree.
";

const PROPERTIES: &[(&str, &str)] = &[
    ("Each of the nine signs alone means emergency, whatever else is said", "a_sign_is_an_emergency"),
    (
        "Ticking one more item never lowers the level, but for the seven below; a more severe answer never does",
        "a_warning_never_lowers",
    ),
    (
        "\"Not sure\" never gives less than \"no\", nor than the mildest answer",
        "not_sure_is_never_less_than_no",
    ),
    (
        "Every question is asked of somebody, every choice can be given, every rule is met by somebody and decides for somebody",
        "nothing_is_dead",
    ),
    (
        "No hands, rollers, needles, wraps or heat with a clot sign or risk, none of them too early; no anti-inflammatory with a reason against it or one that is not known; nothing at the urgent levels",
        "nothing_forbidden_is_offered",
    ),
];

/// The code and the diagrams agree on the level of patients drawn from all over.
#[test]
fn the_diagrams_and_the_code_agree() {
    let of = &*ALL_ANSWERS;
    let proof = Proof::new(of, RED_FLAGS);
    let mut checked = 0;
    for (level, urgency) in LEVELS.iter().enumerate() {
        for question in interview() {
            for index in 0..question.kind.choices().len() {
                let here = proof.level(level).and(&of.given(question.id, index));
                let Some(answers) = of.witness(&here) else { continue };
                assert!(assess(&replay(&answers).facts).urgency >= *urgency, "{}", proof.told(&answers));
                checked += 1;
            }
        }
    }
    assert!(checked > 500, "{checked}");
}
