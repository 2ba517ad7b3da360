//! What to do, what not to do, and the status of each treatment. Nothing forbidden can come out of here.

use super::assess::Assessment;
use super::evaluate::{evaluate, holds, supporting_facts};
use super::facts::{Amount, FactSet, Facts, Truth};
use super::plan::{grade, needs_clinician_first};
use crate::protocol::Measure;
use crate::protocol::Urgency;
use crate::protocol::picture::DOMS_OK;
use crate::protocol::question::{Learn, Step, of_step};
use crate::protocol::recovery::LayGrade;
use crate::protocol::stage::{STAGES, Stage};
use crate::protocol::treatment::{
    FIRST_AID, FirstAid, FirstAidKind, FirstAidRow, MASSAGE, MOST_FIRST_AID, TREATMENTS, Treatment,
    TreatmentRow,
};

/// What a runner is advised.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Advice {
    /// At most three things to do.
    pub dos: Vec<FirstAid>,
    /// At most three things to avoid.
    pub donts: Vec<FirstAid>,
}

impl Advice {
    /// The lines that a particular suspicion calls for, most important first: they are shown with the action. "Do not
    /// eat or drink" has a sentence of its own there.
    pub fn at_once(&self) -> impl Iterator<Item = FirstAid> {
        let is_for_some =
            |item: FirstAid| FIRST_AID.iter().any(|row| row.item == item && !row.only_for.is_empty());
        let lines = self.dos.iter().chain(&self.donts).copied();
        lines.filter(move |item| *item != FirstAid::NoFood && is_for_some(*item))
    }

    /// The same advice without what loads the leg, which is withheld together with the plan.
    pub fn without_loading(mut self) -> Advice {
        self.dos.retain(|item| *item != FirstAid::LoadFromDayTwo);
        self
    }
}

/// Which treatments wait, whatever the answers say about each of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waiting {
    /// None.
    Nothing,
    /// What loads the leg: a clinician has to look first, or the protocol is too old to plan by.
    Loading,
    /// Every one: urgency only.
    Everything,
}

impl Waiting {
    /// The same, with what loads the leg.
    pub fn with_loading(self) -> Waiting {
        match self {
            Waiting::Nothing | Waiting::Loading => Waiting::Loading,
            Waiting::Everything => self,
        }
    }

    fn includes(self, row: &TreatmentRow) -> bool {
        match self {
            Waiting::Nothing => false,
            Waiting::Loading => row.is_loading,
            Waiting::Everything => true,
        }
    }
}

/// A treatment and its status for this runner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The treatment.
    pub treatment: Treatment,
    /// Its status.
    pub standing: Standing,
    /// The facts that count against it, or that would if they were known. Empty where there are none.
    pub because: FactSet,
}

/// The status of a treatment. Only one that is [`Standing::Now`] may be used today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// May be used.
    Now,
    /// May be used from this day on, counted from when the pain began.
    FromDay(u16),
    /// Its time has passed.
    Over,
    /// The checks before ice and painkillers have to be answered first.
    NeedsCheck,
    /// An answer rules it out.
    Blocked,
    /// An unknown answer may rule it out.
    NotRuledOut,
    /// The level is too urgent for it.
    NotAtThisLevel,
}

/// The advice for these facts, at the level that the assessment led to.
pub fn advise(facts: &Facts, urgency: Urgency, assessment: &Assessment, is_urgency_only: bool) -> Advice {
    // A treatment on offer must not be forbidden by a line above it; the next line takes that line's place. The row is
    // named, not looked up, so that the table of treatments stays with the later parts of the outcome (decision 18).
    let is_massage_offered = !is_urgency_only && standing(&MASSAGE, facts, urgency) == Standing::Now;
    let contradicts = |item| item == FirstAid::NoMassage && is_massage_offered;
    let lines = |kind| first_aid(kind, facts, urgency, assessment, &contradicts);
    Advice { dos: lines(FirstAidKind::Do), donts: lines(FirstAidKind::Dont) }
}

/// Which treatments wait for a clinician, or are not for this runner's age.
pub fn waiting(facts: &Facts, assessment: &Assessment, is_urgency_only: bool) -> Waiting {
    if is_urgency_only {
        Waiting::Everything
    } else if needs_clinician_first(facts, assessment) {
        Waiting::Loading
    } else {
        Waiting::Nothing
    }
}

/// Every treatment, with its status.
pub fn offers(facts: &Facts, urgency: Urgency, waiting: Waiting) -> Vec<Offer> {
    let offer = |row: &TreatmentRow| {
        let standing =
            if waiting.includes(row) { Standing::NotAtThisLevel } else { standing(row, facts, urgency) };
        Offer { treatment: row.treatment, standing, because: against(row, facts, standing) }
    };
    TREATMENTS.iter().map(offer).collect()
}

/// The status of a treatment. The level is checked first, then what rules the treatment out, then the day.
pub fn standing(row: &TreatmentRow, facts: &Facts, urgency: Urgency) -> Standing {
    if urgency > row.most_urgent {
        return Standing::NotAtThisLevel;
    }
    match evaluate(&row.blocked_by, facts) {
        Truth::Yes => Standing::Blocked,
        Truth::Unknown if is_open_to_check(row, facts) => Standing::NeedsCheck,
        Truth::Unknown => Standing::NotRuledOut,
        Truth::No => match facts.amount(Measure::Days) {
            Amount::Within(earliest, _) if earliest < first_day(row, facts) => {
                Standing::FromDay(first_day(row, facts))
            }
            Amount::Within(earliest, _) if row.until_day.is_some_and(|last| earliest > last) => {
                Standing::Over
            }
            Amount::Within(..) => Standing::Now,
            // The day is unknown: only what is allowed from the first day may be used.
            Amount::Unknown | Amount::Absent if first_day(row, facts) == 0 => Standing::Now,
            Amount::Unknown | Amount::Absent => Standing::FromDay(first_day(row, facts)),
        },
    }
}

/// The first day on which it may be used: its own, or that of the strength stage for this grade.
fn first_day(row: &TreatmentRow, facts: &Facts) -> u16 {
    if !row.from_strength || holds(&DOMS_OK, facts) {
        return row.from_day;
    }
    let strength = STAGES.iter().find(|stage| stage.stage == Stage::Strength);
    let days = strength
        .map(|stage| if grade(facts) >= LayGrade::Two { stage.days_moderate } else { stage.days_mild });
    days.map_or(row.from_day, |days| days.from.max(row.from_day))
}

/// The facts because of which a treatment is withheld.
fn against(row: &TreatmentRow, facts: &Facts, standing: Standing) -> FactSet {
    match standing {
        Standing::Blocked => supporting_facts(&row.blocked_by, facts, Truth::Yes),
        Standing::NeedsCheck | Standing::NotRuledOut => {
            supporting_facts(&row.blocked_by, facts, Truth::Unknown)
        }
        Standing::Now | Standing::FromDay(_) | Standing::Over | Standing::NotAtThisLevel => FactSet::EMPTY,
    }
}

/// Whether the checks after the outcome ask about everything that is unknown about a block.
fn is_open_to_check(row: &TreatmentRow, facts: &Facts) -> bool {
    let unknown = supporting_facts(&row.blocked_by, facts, Truth::Unknown);
    unknown.measures().next().is_none()
        && unknown.facts().all(|fact| {
            of_step(Step::Painkillers)
                .flat_map(|question| question.kind.choices())
                .any(|choice| choice.yes.contains(&Learn::Yes(fact)))
        })
}

fn first_aid(
    kind: FirstAidKind,
    facts: &Facts,
    urgency: Urgency,
    assessment: &Assessment,
    contradicts: &dyn Fn(FirstAid) -> bool,
) -> Vec<FirstAid> {
    let fits = |row: &&FirstAidRow| {
        row.kind == kind
            && !contradicts(row.item)
            && row.shown_at.contains(&urgency)
            && (row.only_for.is_empty() || row.only_for.iter().any(|finding| assessment.has_met(*finding)))
            && evaluate(&row.blocked_by, facts) == Truth::No
            && row.only_with.as_ref().is_none_or(|with| holds(with, facts))
            && row.until_day.is_none_or(|last| match facts.amount(Measure::Days) {
                Amount::Within(earliest, _) => earliest <= last,
                // The day is unknown: a line for the first days may still apply.
                Amount::Unknown | Amount::Absent => true,
            })
    };
    let mut lines = Vec::new();
    for row in FIRST_AID.iter().filter(fits).take(MOST_FIRST_AID) {
        lines.push(row.item);
    }
    lines
}
