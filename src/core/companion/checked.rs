//! What follows from the answers of a full check for the weeks after it. Worked out by the triage itself, never stored.

use crate::protocol::adjustment::{CAREFUL_START, SLOWER};
use crate::protocol::check_in::STANDING;
use crate::protocol::criterion::Criterion::{All, Below, Is};
use crate::protocol::finding::Finding;
use crate::protocol::recovery::LayGrade;
use crate::protocol::red_flag::Route;
use crate::protocol::stage::Stage;
use crate::protocol::{Criterion, Fact, Measure, Urgency};
use crate::reasoning::interview::{Answers, conclude, replay};
use crate::reasoning::plan::{Plan, Withheld, may_hold, plan, stages};
use crate::reasoning::{Amount, Assessment, Concluded, FactSet, Facts, assess};

/// What a full check leads to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Checked {
    /// The level of the findings that nobody can settle: those with a sign, and all that ask for care today.
    pub level: Urgency,
    /// Where the rules that decide send the runner.
    pub referral: Referral,
    /// The findings from standing facts alone, of "within days".
    pub within_days: Findings,
    /// The findings from standing facts alone, of "routine".
    pub routine: Findings,
    /// Whether there is a plan.
    pub offer: Offer,
    /// Pregnant, or a birth in the last 12 weeks, or neither is excluded.
    pub is_pregnant: bool,
    /// The lay grade.
    pub grade: LayGrade,
    /// The stage to start at.
    pub here: Stage,
    /// The ladder starts carefully.
    pub is_careful: bool,
    /// Some steps are passed twice, whatever the grade.
    pub is_slower: bool,
    /// Raises on one leg that are enough to start running, by age.
    pub raise_minimum: u8,
    /// Days since the pain began, at least.
    pub days: u16,
    /// With these answers the level rises by itself as days go by.
    pub rises: Option<Rise>,
}

/// Where a result sends the runner, beyond its level.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Referral {
    /// To whom.
    pub route: Route,
    /// The finding about a medicine, which has a sentence of its own ([`crate::words::outcome::medicine`]).
    pub medicine: Option<Finding>,
}

impl Referral {
    /// What the level says.
    pub const USUAL: Referral = Referral { route: Route::Usual, medicine: None };

    fn of(assessment: &Assessment) -> Referral {
        let decides = |c: &&Concluded| c.urgency == assessment.urgency && c.rule.route == Route::Prescriber;
        let medicine = assessment.concluded.iter().find(decides).map(Concluded::finding);
        Referral { route: assessment.route(), medicine }
    }
}

/// Whether a full check leads to a plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Offer {
    /// The stages and the ladder.
    Plan,
    /// None: soreness or cramps only.
    Soreness,
    /// None before a clinician has seen it.
    ClinicianFirst,
    /// None at all: under 16, or the age is not known.
    NotOffered,
}

/// After how many days the kept answers ask for more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Rise {
    /// Days after the check.
    pub after_days: u8,
    /// The level from then on.
    pub to: Urgency,
}

const WORDS: usize = Finding::ALL.len().div_ceil(64);

/// A set of findings.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Findings([u64; WORDS]);

impl Findings {
    /// No finding.
    pub const NONE: Findings = Findings([0; WORDS]);

    /// These and one more.
    #[must_use]
    pub fn with(mut self, finding: Finding) -> Findings {
        let index = finding as usize;
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
        self
    }

    /// All of both.
    #[must_use]
    pub fn and(mut self, other: Findings) -> Findings {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
        self
    }

    /// Whether each of these is in the other set.
    pub fn are_all_in(self, other: Findings) -> bool {
        self.0.iter().zip(other.0).all(|(word, others)| word & !others == 0)
    }
}

/// Pregnant, or a birth less than 12 whole weeks ago. Decision 19.
const PREGNANT: Criterion =
    Criterion::Any(&[Is(Fact::Pregnant), All(&[Is(Fact::Postpartum), Below(Measure::PostpartumWeeks, 13)])]);
/// A rise is looked for over this many days; by then a new full check is long due.
const LOOK_AHEAD_DAYS: u8 = 60;
/// From this age on there is a plan (brief a.1).
const ADULT_YEARS: u16 = 16;

impl Checked {
    /// What the answers lead to. Cannot fail; an unfinished check has the level that it has reached so far.
    pub fn of(answers: &Answers) -> Checked {
        let facts = replay(answers).facts;
        let assessment = conclude(answers);
        let concluded = &assessment.concluded;
        let standing = |urgency: Urgency| {
            concluded
                .iter()
                .filter(|finding| finding.urgency == urgency && is_standing(finding))
                .fold(Findings::NONE, |set, finding| set.with(finding.finding()))
        };
        let fixed = concluded
            .iter()
            .filter(|finding| finding.urgency >= Urgency::SameDay || !is_standing(finding))
            .map(|finding| finding.urgency);
        let stages = stages(&facts, false);
        Checked {
            level: fixed.max().unwrap_or(Urgency::SelfCare),
            referral: Referral::of(&assessment),
            within_days: standing(Urgency::WithinDays),
            routine: standing(Urgency::Routine),
            offer: offer(&facts),
            is_pregnant: may_hold(&PREGNANT, &facts),
            grade: stages.grade,
            here: stages.here,
            is_careful: may_hold(&CAREFUL_START, &facts),
            is_slower: may_hold(&SLOWER, &facts),
            raise_minimum: stages.raise_minimum,
            days: least(facts.amount(Measure::Days)),
            rises: rise(&facts),
        }
    }

    /// The level that is left once a clinician has seen these findings.
    pub fn level_without(&self, settled: Findings) -> Urgency {
        let mut level = self.level;
        if !self.routine.are_all_in(settled) {
            level = level.max(Urgency::Routine);
        }
        if !self.within_days.are_all_in(settled) {
            level = level.max(Urgency::WithinDays);
        }
        level
    }
}

fn least(amount: Amount) -> u16 {
    match amount {
        Amount::Within(least, _) => least,
        Amount::Unknown | Amount::Absent => 0,
    }
}

/// Whether every fact behind a finding is a standing one. A finding without a reason is not.
fn is_standing(finding: &Concluded) -> bool {
    let standing =
        STANDING.iter().fold(FactSet::EMPTY.with_measure(Measure::AgeYears), |set, fact| set.with(*fact));
    !finding.because.is_empty()
        && finding.because.facts().all(|fact| standing.contains(fact))
        && finding.because.measures().all(|measure| standing.contains_measure(measure))
}

fn offer(facts: &Facts) -> Offer {
    if least(facts.amount(Measure::AgeYears)) < ADULT_YEARS {
        return Offer::NotOffered;
    }
    let assessment = assess(facts);
    // At an urgent level there is no plan for the level's sake, and a lock of its own. What is asked here is whether
    // there would be one if that were over.
    match plan(facts, assessment.urgency.min(Urgency::Routine), &assessment) {
        Some(Plan::Stages) => Offer::Plan,
        Some(Plan::Withheld(Withheld::SorenessOnly)) => Offer::Soreness,
        Some(Plan::Withheld(Withheld::ClinicianFirst | Withheld::TooOld)) | None => Offer::ClinicianFirst,
    }
}

/// The first day on which the same answers, with only the days going by, ask for more.
fn rise(facts: &Facts) -> Option<Rise> {
    let Amount::Within(from, to) = facts.amount(Measure::Days) else { return None };
    let now = assess(facts).urgency;
    (1..=LOOK_AHEAD_DAYS).find_map(|after_days| {
        let days =
            Amount::Within(from.saturating_add(after_days.into()), to.saturating_add(after_days.into()));
        let to = crate::reasoning::urgency(&facts.with_amount(Measure::Days, days));
        (to > now).then_some(Rise { after_days, to })
    })
}
