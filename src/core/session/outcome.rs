//! The outcome of a visit as plain data: the level, why, and the advice that the level allows.

use super::derived::Derived;
use super::given::{Given, given_from};
pub use super::since::Since;
use super::since::since;
use super::{Companion, Session, Ticked};
use crate::protocol::outcome::{SECTIONS, Section, View};
use crate::protocol::question::{ChoiceId, Doubt, QuestionId, Step};
use crate::protocol::red_flag::{Finding, Route};
use crate::protocol::review::{self, Age};
use crate::protocol::source::SourceId;
use crate::protocol::treatment::FirstAid;
use crate::protocol::{Criterion, Measure, Urgency};
use crate::reasoning::advise::{Advice, Waiting, advise, waiting};
use crate::reasoning::evaluate::evaluate;
use crate::reasoning::explain::{Change, deciding, explain};
use crate::reasoning::interview::{Answers, may_become_an_emergency, steps_asked};
use crate::reasoning::plan::{Plan, plan};
use crate::reasoning::supporting::{answers_implying, doubts_about};
use crate::reasoning::{Assessment, Certainty, FactSet, Facts, Truth};

/// What a runner reads at the end. What only its later parts show is worked out by `later`.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// The level: that of the answers, or of an earlier urgent result that still counts.
    pub urgency: Urgency,
    /// Where to go, by the rules that decide.
    pub route: Route,
    /// Under 16, or an age that is not known: urgency only.
    pub is_urgency_only: bool,
    /// Known to be under 16.
    pub is_under_16: bool,
    /// The parts to show, in order.
    pub sections: Vec<Section>,
    /// The view that is open.
    pub view: View,
    /// Every rule that bears on it, most urgent first.
    pub reasons: Vec<Reason>,
    /// The answers that an emergency rests on, which may have been a mistake. Empty: there is none in this check.
    pub emergency_answers: Vec<ChoiceId>,
    /// The "not sure" answers that do not count with a picture this mild (precision 5): to check at home, today and
    /// again tomorrow. Each question with the items that were not sure.
    pub to_check: Vec<Given>,
    /// "Do not eat or drink" applies (amendment 24).
    pub is_nil_by_mouth: bool,
    /// The answers of the check, for the hand-over.
    pub given: Vec<Given>,
    /// Emergency answers taken back as a mistake, for the hand-over.
    pub withdrawn: Vec<ChoiceId>,
    /// An urgent result of an earlier check that still counts.
    pub earlier: Option<Urgency>,
    /// What is still open of a check whose outcome opened early. `None`: it is complete.
    pub rest: Option<Rest>,
    /// The first 72 hours are over.
    pub is_past_72_hours: bool,
    /// The questions about training were answered.
    pub is_training_known: bool,
    /// The checks before ice and painkillers were answered.
    pub is_painkiller_check_done: bool,
    /// What to do and what not to do.
    pub advice: Advice,
    /// Which treatments wait, whatever the answers say about each of them.
    pub waiting: Waiting,
    /// The way back to running, where the level allows it.
    pub plan: Option<Plan>,
    /// What is ticked in the plan.
    pub ticked: Ticked,
    /// Whether the way back is kept on this device.
    pub companion: Companion,
    /// How old the protocol is.
    pub age: Age,
    /// The answers that by themselves reach the level of this check. Empty: none asks for more than care at home.
    pub because: Vec<Given>,
    /// Answers that would have led to a lower level, and one to a higher level, which alone is shown. Empty in an
    /// incomplete check.
    pub would_change: Vec<Change>,
    /// What has changed since the last check of this visit.
    pub since: Option<Since>,
    /// What the answers say.
    pub facts: Facts,
}

/// What is still open of a check whose outcome opened early: it may still be answered, to help the clinician.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rest {
    /// At most how many steps have a question to answer.
    pub steps: usize,
    /// Signs of an emergency have begun to show, and the rest can settle that: it comes first.
    pub may_be_an_emergency: bool,
}

/// One rule that bears on the outcome, in terms of the answers.
#[derive(Clone, PartialEq, Debug)]
pub struct Reason {
    /// The suspicion.
    pub finding: Finding,
    /// Met, or not excluded.
    pub certainty: Certainty,
    /// The level it asks for.
    pub urgency: Urgency,
    /// The answers that met it.
    pub answers: Vec<ChoiceId>,
    /// The "not sure" answers that leave it open: to a question, or to one of its choices.
    pub doubts: Vec<Doubt>,
    /// Its references.
    pub sources: &'static [SourceId],
}

impl Outcome {
    /// The outcome of a session.
    pub fn of(session: &Session) -> Outcome {
        Outcome::from_derived(session, &Derived::of(&session.check.answers))
    }

    /// The same, given what follows from the answers.
    pub(super) fn from_derived(session: &Session, derived: &Derived) -> Outcome {
        let answers = &session.check.answers;
        let facts = &derived.all.facts;
        let given = given_from(answers, facts);
        let assessment = derived.conclude();
        let urgency = assessment.urgency.max(session.earlier_urgency());
        let under_16 = evaluate(&Criterion::Below(Measure::AgeYears, 16), facts);
        let is_urgency_only = under_16 != Truth::No;
        let age = review::age(session.clock.today);
        let advice = advise(facts, urgency, &assessment, is_urgency_only);
        let plan = if is_urgency_only { None } else { plan(facts, urgency, &assessment) };
        let waiting = waiting(facts, &assessment, is_urgency_only);
        let (advice, waiting, plan) = match age {
            Age::Current | Age::Due => (advice, waiting, plan),
            Age::Expired => (advice.without_loading(), waiting.with_loading(), plan.map(Plan::if_too_old)),
        };
        let explanation = explain(answers);
        let sections = sections(urgency, is_urgency_only, age);
        let view = session.here.view();
        let view = if has(&sections, urgency, view) { view } else { View::Today };
        Outcome {
            urgency,
            route: assessment.route(),
            is_urgency_only,
            is_under_16: under_16 == Truth::Yes,
            sections,
            view,
            reasons: reasons(answers, &assessment),
            emergency_answers: emergency_answers(answers, &derived.so_far),
            to_check: to_check(answers, &given, &assessment),
            is_nil_by_mouth: advice.donts.contains(&FirstAid::NoFood),
            withdrawn: session.check.withdrawn.clone(),
            earlier: session.earlier.map(|earlier| earlier.urgency),
            rest: rest(answers, derived),
            is_past_72_hours: evaluate(&Criterion::AtLeast(Measure::Days, 4), facts) == Truth::Yes,
            is_training_known: derived.is_answered(Step::Training),
            is_painkiller_check_done: derived.is_answered(Step::Painkillers),
            advice,
            waiting,
            plan,
            ticked: session.ticked,
            companion: session.companion,
            age,
            because: because(answers, &given, &explanation.because, assessment.urgency),
            would_change: explanation.milder.into_iter().chain(explanation.graver).collect(),
            since: session.last.map(|last| since(&last, &given)),
            given,
            facts: *facts,
        }
    }

    /// Whether a part is shown.
    pub fn shows(&self, section: Section) -> bool {
        self.sections.contains(&section)
    }

    /// Whether it has this view.
    pub fn has(&self, view: View) -> bool {
        has(&self.sections, self.urgency, view)
    }
}

/// A view is there if it has a part to show.
fn has(sections: &[Section], urgency: Urgency, view: View) -> bool {
    sections.iter().any(|section| section.view(urgency) == view)
}

fn rest(answers: &Answers, derived: &Derived) -> Option<Rest> {
    let next = derived.next_open()?;
    let steps = steps_asked(&derived.check.facts).filter(|step| *step >= next).count();
    Some(Rest { steps, may_be_an_emergency: may_become_an_emergency(answers) })
}

/// Every rule that asks for more than care at home, in terms of the answers.
fn reasons(answers: &Answers, assessment: &Assessment) -> Vec<Reason> {
    let bears = assessment.concluded.iter().filter(|c| c.urgency > Urgency::SelfCare);
    bears
        .map(|c| Reason {
            finding: c.finding(),
            certainty: c.certainty,
            urgency: c.urgency,
            answers: answers_implying(answers, &c.because),
            doubts: doubts_about(answers, &c.because),
            sources: c.rule.sources,
        })
        .collect()
}

/// The answers to these questions, without the items that no rule of this level rests on.
fn because(answers: &Answers, given: &[Given], ids: &[QuestionId], level: Urgency) -> Vec<Given> {
    let decided = deciding(answers, level);
    let (met, doubts) = (answers_implying(answers, &decided), doubts_about(answers, &decided));
    let mut found = Vec::new();
    for given in given.iter().filter(|given| ids.contains(&given.id)) {
        let mut given = given.clone();
        let question = given.id;
        let bears = |index: u8| {
            met.contains(&ChoiceId { question, index })
                || doubts.contains(&Doubt { question, item: Some(index) })
        };
        // An answer that merely leads to another question has no item that bears on the level: it is shown whole.
        if given.yes.iter().chain(&given.unsure).any(|index| bears(*index)) {
            given.yes.retain(|index| bears(*index));
            given.unsure.retain(|index| bears(*index));
        }
        found.push(given);
    }
    found
}

/// The "not sure" answers behind the rules whose doubt is calmed.
fn to_check(answers: &Answers, given: &[Given], assessment: &Assessment) -> Vec<Given> {
    let calmed = assessment.concluded.iter().filter(|c| c.urgency == Urgency::SelfCare);
    let facts = calmed.fold(FactSet::EMPTY, |all, c| all.union(c.because));
    let doubts = doubts_about(answers, &facts);
    let mut found = Vec::new();
    for given in given.iter().filter(|given| doubts.iter().any(|doubt| doubt.question == given.id)) {
        let mut given = given.clone();
        given.yes.clear();
        let question = given.id;
        given.unsure.retain(|index| doubts.contains(&Doubt { question, item: Some(*index) }));
        found.push(given);
    }
    found
}

/// The sections of a level, by the table. Of a plan that is withheld for the protocol's age, one is left to say so.
pub fn sections(urgency: Urgency, is_urgency_only: bool, age: Age) -> Vec<Section> {
    const WITH_A_PLAN: [Section; 3] = [Section::Recovery, Section::Ladder, Section::Prevention];
    SECTIONS
        .iter()
        .filter(|row| row.shown_at.contains(&urgency) && (row.under_16 || !is_urgency_only))
        .filter(|row| age != Age::Expired || !WITH_A_PLAN.contains(&row.section))
        .map(|row| row.section)
        .collect()
}

/// The answers that an emergency rests on, each once.
pub(super) fn emergency_answers(answers: &Answers, so_far: &Assessment) -> Vec<ChoiceId> {
    let mut found = Vec::new();
    for concluded in so_far.concluded.iter().filter(|c| c.urgency == Urgency::Emergency) {
        for answer in answers_implying(answers, &concluded.because) {
            if !found.contains(&answer) {
                found.push(answer);
            }
        }
    }
    found
}
