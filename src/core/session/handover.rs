//! The hand-over as plain data: what a clinician reads in half a minute, in rows by what could be wrong.
//!
//! A reader takes silence for "no". So each answer of the check is in one place, what was denied is named, and what was
//! not asked or not sure is named too, apart from it. What does not apply is in none of them. Whether an answer is a
//! finding or says that something is normal is declared for each ([`crate::protocol::polarity`]).

use super::given::offered;
use super::outcome::{Outcome, Reason};
use crate::protocol::Urgency;
use crate::protocol::handover::{Filed, HEADLINE, Place, filed};
use crate::protocol::polarity::{Left, Reads, Unticked, polarity};
use crate::protocol::question::{ChoiceId, Doubt, Question, QuestionId, question};
use crate::protocol::red_flag::Finding;
use crate::protocol::term::UNDER_16;
use crate::reasoning::evaluate::evaluate;
use crate::reasoning::facts::Truth;
use crate::reasoning::interview::{Answer, Answers, applies, is_answered};
use crate::reasoning::{Certainty, Facts};

/// What is known of something that was, or was to be, asked about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Standing {
    /// A finding: by an answer, by a tick, or by what was left unticked.
    Yes,
    /// An answer that says that something is normal or is not there.
    Normal,
    /// Asked, and left unticked: an item, or all of a list that was asked on request.
    No,
    /// Not sure.
    Unsure,
    /// On the screen, and not ticked when one tick ended the check. Nobody denied it.
    Shown,
    /// Not asked, or not answered yet.
    Open,
}

/// One thing that is handed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Where it is listed.
    pub place: Place,
    /// What is known of it.
    pub standing: Standing,
    /// A choice or an item of a question, or the question as a whole.
    pub about: Doubt,
    /// What it says where it was left unticked and that is no plain "no".
    pub left: Option<Left>,
}

/// What the runner said, and how far the check got.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The facts that follow from them.
    pub facts: &'a Facts,
    /// The list on which an emergency ended the check. One tick was enough, so what is unticked there was on the screen
    /// but never denied.
    pub cut_short: Option<QuestionId>,
}

/// The question whose answer ended a check as an emergency: the last one that the emergency rests on.
fn cut_short(outcome: &Outcome) -> Option<QuestionId> {
    let last = outcome.emergency_answers.iter().map(|answer| answer.question).max();
    last.filter(|_| outcome.rest.is_some())
}

/// What is handed over, but for the words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Handover {
    /// In order: the headline, then each row.
    pub entries: Vec<Entry>,
}

impl Handover {
    /// The answers that led to an outcome.
    pub fn of(answers: &Answers, outcome: &Outcome) -> Handover {
        Handover::from(&Account { answers, facts: &outcome.facts, cut_short: cut_short(outcome) })
    }

    /// The same, from the answers themselves.
    pub fn from(account: &Account) -> Handover {
        let mut handover = Handover { entries: Vec::with_capacity(64) };
        for id in HEADLINE.iter().chain(QuestionId::ALL) {
            let is_listed = handover.entries.iter().any(|entry| entry.about.question == *id);
            if let Some(question) = question(*id).filter(|_| !is_listed) {
                handover.add(question, account);
            }
        }
        handover
    }

    /// What a place says of one kind.
    pub fn said(&self, place: Place, standing: Standing) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.place == place && entry.standing == standing)
    }

    /// Whether nothing was asked of what a place is about.
    pub fn is_unasked(&self, place: Place) -> bool {
        let mut there = self.entries.iter().filter(|entry| entry.place == place).peekable();
        there.peek().is_some() && there.all(|entry| entry.standing == Standing::Open)
    }

    /// Whether a place says anything.
    pub fn says(&self, place: Place) -> bool {
        self.entries.iter().any(|entry| entry.place == place)
    }

    fn tell(&mut self, standing: Standing, question: QuestionId, item: Option<u8>, index: u8) {
        if let Some(place) = filed(question).place(index) {
            let entry = Entry { place, standing, about: Doubt { question, item }, left: None };
            if !self.entries.contains(&entry) {
                self.entries.push(entry);
            }
        }
    }

    /// Files a choice that was chosen or ticked.
    fn tell_chosen(&mut self, question: QuestionId, index: u8) {
        let standing = match polarity(question).chosen(index) {
            Some(Reads::Normal) => Standing::Normal,
            // What is not declared is rather read once too often than missed.
            Some(Reads::Finding) | None => Standing::Yes,
        };
        self.tell(standing, question, Some(index), index);
    }

    /// Files an item that was left unticked.
    fn tell_unticked(&mut self, question: QuestionId, index: u8) {
        match polarity(question).unticked(index) {
            Some(Unticked::Denied) | None => self.tell(Standing::No, question, Some(index), index),
            Some(Unticked::Says(reads, left)) => {
                let standing = match reads {
                    Reads::Finding => Standing::Yes,
                    Reads::Normal => Standing::Normal,
                };
                if let Some(place) = filed(question).place(index) {
                    let about = Doubt { question, item: Some(index) };
                    self.entries.push(Entry { place, standing, about, left: Some(left) });
                }
            }
        }
    }

    fn add(&mut self, asked: &Question, account: &Account) {
        let Account { answers, facts, cut_short } = *account;
        let id = asked.id;
        if !applies(asked, facts) {
            return;
        }
        let answer = answers.get(id).filter(|_| is_answered(asked, answers, facts));
        if is_spared(asked, answer, facts) {
            return;
        }
        match answer {
            None => self.leave_open(asked, account),
            Some(Answer::Unsure) => self.tell(Standing::Unsure, id, None, 0),
            Some(Answer::One(index)) => self.tell_chosen(id, index),
            Some(Answer::NONE) if !asked.step.is_interview() => self.tell(Standing::No, id, None, 0),
            Some(Answer::Ticked { .. }) => {
                for item in offered(asked, answer, facts) {
                    let index = item.index;
                    match (item.is_chosen, item.is_unsure) {
                        (true, _) => self.tell_chosen(id, index),
                        (false, true) => self.tell(Standing::Unsure, id, Some(index), index),
                        (false, false) if cut_short == Some(id) => {
                            self.tell(Standing::Shown, id, Some(index), index);
                        }
                        (false, false) if asked.step.is_interview() => self.tell_unticked(id, index),
                        (false, false) => {}
                    }
                }
            }
        }
    }

    /// Names a question that has no answer, in each of its rows.
    fn leave_open(&mut self, asked: &Question, account: &Account) {
        let Account { answers, facts, .. } = *account;
        let id = asked.id;
        // Nobody expects an answer about shoes; about what counts against a painkiller a prescriber does.
        let is_expected = asked.step.is_interview() || id == QuestionId::PainkillerHealth;
        match filed(id) {
            Filed::Detail(of, _) if question(of).is_some_and(|of| !is_answered(of, answers, facts)) => {}
            Filed::At(_) | Filed::Detail(..) if is_expected => self.tell(Standing::Open, id, None, 0),
            Filed::At(_) | Filed::Detail(..) => {}
            Filed::Each(_) => {
                for item in offered(asked, None, facts) {
                    self.tell(Standing::Open, id, item_named(asked, item.index), item.index);
                }
            }
        }
    }
}

/// Whether a line is spared a runner at school: parents and coaches read it too, and that a child is not pregnant is
/// nothing to hand over. A yes is, and so is what was not asked or is in doubt, since the level may rest on it.
fn is_spared(asked: &Question, answer: Option<Answer>, facts: &Facts) -> bool {
    let Some(Answer::One(index)) = answer else { return false };
    let chosen = asked.kind.choices().get(usize::from(index));
    let is_denial = chosen.is_some_and(|choice| choice.yes.is_empty());
    asked.id == QuestionId::Pregnancy && is_denial && evaluate(&UNDER_16, facts) == Truth::Yes
}

/// From so many items of one list in one row, the list is named and not each item.
const ITEMS_OF_A_LIST: usize = 3;

/// The item by which a list that was not asked is named in a row. `None`: by the list, since most of it is there.
fn item_named(asked: &Question, index: u8) -> Option<u8> {
    let place = filed(asked.id).place(index);
    let count = asked.kind.choices().len();
    let there = (0_u8..).take(count).filter(|other| filed(asked.id).place(*other) == place).count();
    (there < ITEMS_OF_A_LIST).then_some(index)
}

/// The most findings that are said in full, and the most that are named after them.
pub const MOST_NAMED: usize = 3;

/// Why: the rules that send the runner to a clinician.
#[derive(Clone, PartialEq, Debug)]
pub struct WhyNow<'a> {
    /// What to tell, most urgent first.
    pub named: Vec<&'a Reason>,
    /// Further findings that the answers meet.
    pub also: Vec<Finding>,
    /// The level rests on these, which are not met but not ruled out.
    pub not_excluded: Vec<&'a Reason>,
}

impl WhyNow<'_> {
    /// The rules behind an outcome, from "within days" up. A milder one is said where none of these bears on it.
    pub fn of(outcome: &Outcome) -> WhyNow<'_> {
        let highest = outcome.reasons.iter().map(|reason| reason.urgency).max();
        let least = highest.map_or(Urgency::WithinDays, |highest| highest.min(Urgency::WithinDays));
        let bearing = |certainty| {
            let bears = move |reason: &&Reason| reason.certainty == certainty && reason.urgency >= least;
            outcome.reasons.iter().filter(bears)
        };
        let met: Vec<&Reason> = bearing(Certainty::Met).collect();
        let mut named: Vec<&Reason> =
            met.iter().filter(|less| !met.iter().any(|more| covers(more, less))).copied().collect();
        let also = named.iter().skip(MOST_NAMED).map(|reason| reason.finding).collect();
        named.truncate(MOST_NAMED);
        let highest = met.first().map_or(Urgency::SelfCare, |reason| reason.urgency);
        let level = outcome.reasons.first().map_or(Urgency::SelfCare, |reason| reason.urgency);
        let not_excluded = bearing(Certainty::NotExcluded)
            .filter(|reason| reason.urgency > highest && reason.urgency == level)
            .take(MOST_NAMED)
            .collect();
        WhyNow { named, also, not_excluded }
    }

    /// Every rule that is said in full or named, in that order.
    pub fn rules(&self) -> Vec<Finding> {
        let of = |reasons: &[&Reason]| reasons.iter().map(|reason| reason.finding).collect::<Vec<_>>();
        [of(&self.named), of(&self.not_excluded), self.also.clone()].concat()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.named.is_empty() && self.not_excluded.is_empty()
    }
}

/// Whether one finding says all that another, less urgent one would: by the same answers, or by the same pain.
pub fn covers(more: &Reason, less: &Reason) -> bool {
    let is_pain = |answer: &ChoiceId| matches!(answer.question, QuestionId::PainNow | QuestionId::PainWorst);
    let is_known = !less.answers.is_empty();
    let has_all = less.answers.iter().all(|answer| more.answers.contains(answer));
    let is_one_pain = !more.answers.is_empty() && more.answers.iter().chain(&less.answers).all(is_pain);
    more.urgency > less.urgency && is_known && (has_all || is_one_pain)
}
