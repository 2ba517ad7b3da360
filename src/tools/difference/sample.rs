//! A sample of whole interviews, drawn by chance from a fixed seed and read by two protocols.
//!
//! For a change of most rules, which has no exact count: what all rules leave of many is a diagram too large to hold.
//! A runner of the sample has an answer to every question that either side knows; each side reads those it asks for.

use super::compare::LEAST_URGENT;
use super::example::{CALM, Example, example};
use super::protocol::{Form, Protocol, Question};
use super::reading::Reading;
use super::set::{Members, Set};
use super::space::{Given, Slot, Space, questions};
use super::world::Bears;

/// How the answers of a sample are drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weighting {
    /// Every choice and "not sure" alike; an item is ticked, not sure of, or left alike.
    Uniform,
    /// Who it is and how it began alike ([`CONTEXT`]); of the rest one answer in 100, 50, 20, 10 or 5 says something.
    Calm,
}

/// The questions whose answers are no signs: who it is, how it began, where, since when and how it goes.
pub const CONTEXT: &[&str] = &["age", "pregnancy", "onset", "doing", "leg", "site", "days", "trend"];
/// Of the answers of a calm runner one in so many says something. Which one it is, is drawn for each runner.
const ONE_IN: [u64; 5] = [100, 50, 20, 10, 5];
/// Of the answers that say something, and of those to the questions of the context, one in so many is "not sure".
const UNSURE_ONE_IN: u64 = 6;

/// Two protocols over a sample.
#[derive(Debug)]
pub struct Sampled {
    /// How many runners were drawn.
    pub drawn: usize,
    /// Of those, how many gave answers that both sides take. Only these are counted below.
    pub compared: usize,
    /// Runners by their level before (first index) and now (second): level 1 is at place 0.
    pub levels: [[usize; 5]; 5],
    /// For each rule of the base, for how many runners it asks for care.
    pub base_rules: Vec<usize>,
    /// For each rule of the head, the same.
    pub head_rules: Vec<usize>,
    /// Those who fall by two levels or more, by both levels and the rule that had set the level before.
    pub falls: Vec<Fall>,
}

/// Runners who fall by two levels or more.
#[derive(Debug)]
pub struct Fall {
    /// The number of the level before.
    pub from: u8,
    /// The number of the level now.
    pub to: u8,
    /// A rule of the base that asked for the level before. There may have been others.
    pub rule: String,
    /// How many runners.
    pub runners: usize,
    /// How many answers say something in the example.
    pub telling: usize,
    /// The one found who says least.
    pub example: Example,
}

/// What one runner answers to one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Answered {
    /// The choice at this place.
    One(usize),
    Unsure,
    /// Items as bits.
    Items {
        yes: u32,
        unsure: u32,
    },
}

/// An answer to each question.
type Interview = Vec<Answered>;

/// So many runners are read at once.
const AT_ONCE: usize = 4096;
/// So many candidates for the smallest example of each way down are looked at.
const CANDIDATES: usize = 300;
/// So many of these are made smaller.
const SHRUNK: usize = 3;

/// Draws so many runners and reads them by both.
pub fn sample(base: &Protocol, head: &Protocol, weighting: Weighting, runners: usize, seed: u64) -> Sampled {
    let questions = questions(base, head);
    let mut roll = rolls(seed);
    let mut all = Sampled {
        drawn: 0,
        compared: 0,
        levels: [[0; 5]; 5],
        base_rules: vec![0; base.rules.len()],
        head_rules: vec![0; head.rules.len()],
        falls: Vec::new(),
    };
    let mut candidates: Vec<Candidates> = Vec::new();
    while all.drawn < runners {
        let count = AT_ONCE.min(runners - all.drawn);
        let drawn: Vec<Interview> = (0..count).map(|_| interview(&questions, weighting, &mut roll)).collect();
        add(&mut all, &mut candidates, &drawn, &Read::of(&questions, base, head, &drawn));
    }
    for mut known in candidates {
        known.smallest.truncate(SHRUNK);
        let shrunk =
            known.smallest.iter().map(|(_, interview)| shrink(&questions, base, head, &known, interview));
        all.falls.extend(shrunk.min_by_key(|fall| fall.telling));
    }
    all.falls.sort_by_key(|fall| (fall.from, std::cmp::Reverse((fall.to, fall.runners))));
    all
}

/// Runners who fall from one level to another past one rule, those who say least first.
struct Candidates {
    from: u8,
    to: u8,
    /// The place of the rule in the base.
    rule: usize,
    runners: usize,
    smallest: Vec<(usize, Interview)>,
}

fn add(all: &mut Sampled, candidates: &mut Vec<Candidates>, drawn: &[Interview], read: &Read) {
    all.drawn += drawn.len();
    all.compared += read.compared.count();
    for (counts, bears) in [(&mut all.base_rules, &read.base_bears), (&mut all.head_rules, &read.head_bears)]
    {
        for (count, bears) in counts.iter_mut().zip(bears) {
            *count += bears.and(&read.compared).count();
        }
    }
    for ((from, before), row) in (1..).zip(&read.base_levels).zip(&mut all.levels) {
        for ((to, after), count) in (1..).zip(&read.head_levels).zip(row) {
            let both = before.and(after);
            *count += both.count();
            if to >= from + 2 && !both.is_nowhere() {
                consider(candidates, (from, to), &both, drawn, read);
            }
        }
    }
}

fn consider(
    candidates: &mut Vec<Candidates>,
    (from, to): (u8, u8),
    both: &Members,
    drawn: &[Interview],
    read: &Read,
) {
    for rule in 0..read.before.rules.len() {
        let past = read.asks_for(rule, from).and(both);
        if past.is_nowhere() {
            continue;
        }
        let known = |known: &Candidates| (known.from, known.to, known.rule) == (from, to, rule);
        let place = candidates.iter().position(known).unwrap_or_else(|| {
            candidates.push(Candidates { from, to, rule, runners: 0, smallest: Vec::new() });
            candidates.len() - 1
        });
        let Some(known) = candidates.get_mut(place) else { continue };
        let wanted = CANDIDATES.saturating_sub(known.runners);
        known.runners += past.count();
        for index in past.iter().take(wanted) {
            let interview = drawn.get(index).cloned().unwrap_or_default();
            known.smallest.push((read.telling(index), interview));
        }
        known.smallest.sort_by_key(|(telling, _)| *telling);
        known.smallest.truncate(SHRUNK);
    }
}

/// A batch of interviews as both sides read them.
struct Read<'a> {
    space: Space<Members>,
    before: Reading<'a, Members>,
    after: Reading<'a, Members>,
    /// Those whose answers both sides take.
    compared: Members,
    /// For each level, of those compared.
    base_levels: [Members; 5],
    head_levels: [Members; 5],
    /// For each rule, those for whom it asks for care.
    base_bears: Vec<Members>,
    head_bears: Vec<Members>,
    /// For each rule of the base, where it is met and where it is in doubt.
    base_each: Vec<Bears<Members>>,
}

impl<'a> Read<'a> {
    fn of(
        questions: &[Question],
        base: &'a Protocol,
        head: &'a Protocol,
        interviews: &[Interview],
    ) -> Read<'a> {
        let space = space(questions, interviews);
        let (before, after) = (Reading::of(base, &space), Reading::of(head, &space));
        let mut all = Members::none(interviews.len());
        (0..interviews.len()).for_each(|index| all.insert(index));
        let compared = all.and(&before.is_complete).and(&after.is_complete);
        let base_each = before.bearing();
        let (base_levels, base_bears) = levels(&before, &base_each, &compared);
        let (head_levels, head_bears) = levels(&after, &after.bearing(), &compared);
        Read { space, before, after, compared, base_levels, head_levels, base_bears, head_bears, base_each }
    }

    /// Those for whom a rule of the base asks for exactly this level.
    fn asks_for(&self, rule: usize, level: u8) -> Members {
        let mut asks = self.space.nowhere.clone();
        if let (Some(Bears { met, open }), Some(rule)) =
            (self.base_each.get(rule), self.before.rules.get(rule))
        {
            for (which, asked) in [(met, rule.level), (open, rule.if_unsure)] {
                if asked == level {
                    asks = asks.or(which);
                }
            }
        }
        asks
    }

    /// Where a question is asked by either side.
    fn is_asked(&self, slot: &Slot<Members>, index: usize) -> bool {
        self.before.asked(slot).contains(index) || self.after.asked(slot).contains(index)
    }

    /// How many answers of this runner say something, of those that either side asks for.
    fn telling(&self, index: usize) -> usize {
        let asked = self.space.slots.iter().filter(|slot| self.is_asked(slot, index));
        asked.flat_map(super::example::telling).filter(|telling| telling.contains(index)).count()
    }

    fn pair(&self, index: usize) -> Option<(u8, u8)> {
        let level =
            |levels: &[Members; 5]| (1..).zip(levels).find(|(_, at)| at.contains(index)).map(|(n, _)| n);
        Some((level(&self.base_levels)?, level(&self.head_levels)?))
    }
}

/// Those compared by their level, and for each rule those for whom it asks for care.
fn levels(
    reading: &Reading<Members>,
    each: &[Bears<Members>],
    compared: &Members,
) -> ([Members; 5], Vec<Members>) {
    let nowhere = compared.and_not(compared);
    let mut at = [(); 5].map(|()| nowhere.clone());
    let mut bears = Vec::new();
    for (rule, Bears { met, open }) in reading.rules.iter().zip(each) {
        let mut asks = nowhere.clone();
        for (which, level) in [(met, rule.level), (open, rule.if_unsure)] {
            if level < LEAST_URGENT {
                asks = asks.or(which);
            }
            if let Some(at) = at.get_mut(usize::from(level.saturating_sub(1))) {
                *at = at.or(which);
            }
        }
        bears.push(asks);
    }
    // Each at its most urgent level alone, and those of no rule at the last.
    let mut left = compared.clone();
    for at in at.iter_mut().take(usize::from(LEAST_URGENT) - 1) {
        *at = at.and(&left);
        left = left.and_not(at);
    }
    if let Some(last) = at.last_mut() {
        *last = left;
    }
    (at, bears)
}

/// The interviews as sets: for each choice, who gave it.
fn space(questions: &[Question], interviews: &[Interview]) -> Space<Members> {
    let nowhere = Members::none(interviews.len());
    let slots = questions.iter().enumerate().map(|(place, question)| {
        let none = || vec![nowhere.clone(); question.choices.len()];
        let (mut yes, mut unsure, mut unsure_of_all) = (none(), none(), nowhere.clone());
        for (index, interview) in interviews.iter().enumerate() {
            match interview.get(place) {
                Some(Answered::One(chosen)) => {
                    if let Some(chosen) = yes.get_mut(*chosen) {
                        chosen.insert(index);
                    }
                }
                Some(Answered::Unsure) | None => unsure_of_all.insert(index),
                Some(Answered::Items { yes: ticked, unsure: doubted }) => {
                    for (bits, sets) in [(ticked, &mut yes), (doubted, &mut unsure)] {
                        let mut bits = *bits;
                        while bits != 0 {
                            if let Some(item) = sets.get_mut(bits.trailing_zeros() as usize) {
                                item.insert(index);
                            }
                            bits &= bits - 1;
                        }
                    }
                }
            }
        }
        let choices = question.choices.iter().zip(yes).zip(unsure).map(|((choice, yes), unsure)| Given {
            code: choice.code.clone(),
            short: choice.short.clone(),
            left: yes.or(&unsure).not(),
            yes,
            unsure,
        });
        Slot {
            choices: choices.collect(),
            code: question.code.clone(),
            title: question.title.clone(),
            form: question.form,
            unsure: unsure_of_all,
            // Everybody has an answer to everything.
            blank: nowhere.clone(),
        }
    });
    Space { slots: slots.collect(), nowhere: nowhere.clone() }
}

fn interview(questions: &[Question], weighting: Weighting, roll: &mut impl FnMut(u64) -> u64) -> Interview {
    let one_in = ONE_IN.get(roll(5) as usize).copied().unwrap_or(10);
    questions.iter().map(|question| answer(question, weighting, one_in, roll)).collect()
}

fn answer(
    question: &Question,
    weighting: Weighting,
    one_in: u64,
    roll: &mut impl FnMut(u64) -> u64,
) -> Answered {
    let choices = question.choices.len() as u64;
    match (question.form, weighting) {
        (Form::OneOf, Weighting::Uniform) => one_or_unsure(roll(choices + 1), choices),
        (Form::OneOf, Weighting::Calm) => {
            let calm = calm_choices(question);
            let is_free = CONTEXT.contains(&question.code.as_str()) || calm.is_empty();
            if !is_free && roll(one_in) != 0 {
                let place = roll(calm.len() as u64) as usize;
                return Answered::One(calm.get(place).copied().unwrap_or(0));
            }
            if roll(UNSURE_ONE_IN) == 0 { Answered::Unsure } else { Answered::One(roll(choices) as usize) }
        }
        (Form::Checklist, _) => {
            let (mut yes, mut unsure) = (0, 0);
            for item in 0..choices {
                let said = match weighting {
                    Weighting::Uniform => roll(3),
                    Weighting::Calm if roll(one_in) != 0 => 0,
                    Weighting::Calm => 1 + u64::from(roll(UNSURE_ONE_IN) == 0),
                };
                match said {
                    0 => {}
                    1 => yes |= 1 << item,
                    _ => unsure |= 1 << item,
                }
            }
            Answered::Items { yes, unsure }
        }
    }
}

fn one_or_unsure(place: u64, choices: u64) -> Answered {
    if place == choices { Answered::Unsure } else { Answered::One(place as usize) }
}

fn calm_choices(question: &Question) -> Vec<usize> {
    let calm = question.choices.iter().enumerate().filter(|(_, choice)| CALM.contains(&choice.code.as_str()));
    calm.map(|(place, _)| place).collect()
}

/// The same runner with as few answers that say something as the way down allows: one answer after another is made calm
/// while both levels stay and the rule still asks for the one before.
fn shrink(
    questions: &[Question],
    base: &Protocol,
    head: &Protocol,
    known: &Candidates,
    interview: &Interview,
) -> Fall {
    let read = |interviews: &[Interview]| Read::of(questions, base, head, interviews);
    let first = read(std::slice::from_ref(interview));
    let mut telling = first.telling(0);
    let mut best = quiet_where_unasked(questions, &first, interview);
    loop {
        let calmer = calmer(questions, &best);
        let batch = read(&calmer);
        let past = batch.asks_for(known.rule, known.from);
        let kept = (0..calmer.len())
            .filter(|index| batch.pair(*index) == Some((known.from, known.to)) && past.contains(*index));
        let fewest = kept.map(|index| (batch.telling(index), index)).min();
        match fewest.and_then(|(fewer, index)| Some((fewer, calmer.get(index)?))) {
            Some((fewer, interview)) if fewer < telling => {
                telling = fewer;
                best = quiet_where_unasked(questions, &read(std::slice::from_ref(interview)), interview);
            }
            _ => break,
        }
    }
    // What nobody asks for is not told.
    let batch = read(std::slice::from_ref(&best));
    let mut example = example(&batch.space, &batch.before, &batch.after, |set| set.contains(0));
    let is_asked =
        |code: &String| batch.space.slots.iter().any(|slot| slot.code == *code && batch.is_asked(slot, 0));
    example.answers.retain(|said| is_asked(&said.question));
    let rule = base.rules.get(known.rule).map(|rule| rule.code.clone()).unwrap_or_default();
    Fall { from: known.from, to: known.to, rule, runners: known.runners, telling, example }
}

/// The interview with calm answers where nobody asks: an answer made calm may open a question.
fn quiet_where_unasked(questions: &[Question], read: &Read, interview: &Interview) -> Interview {
    let slots = questions.iter().zip(&read.space.slots).zip(interview);
    slots
        .map(|((question, slot), answered)| match (read.is_asked(slot, 0), question.form) {
            (true, _) => *answered,
            (false, Form::Checklist) => Answered::Items { yes: 0, unsure: 0 },
            (false, Form::OneOf) => {
                calm_choices(question).first().map_or(*answered, |calm| Answered::One(*calm))
            }
        })
        .collect()
}

/// The interview with one answer calmer.
fn calmer(questions: &[Question], interview: &Interview) -> Vec<Interview> {
    let mut steps: Vec<(usize, Answered)> = Vec::new();
    for (place, (question, answered)) in questions.iter().zip(interview).enumerate() {
        match *answered {
            Answered::Items { yes, unsure } => {
                let items = (0..question.choices.len()).filter(|item| (yes | unsure) >> item & 1 == 1);
                steps.extend(items.map(|item| {
                    let left = !(1 << item);
                    (place, Answered::Items { yes: yes & left, unsure: unsure & left })
                }));
            }
            Answered::One(_) | Answered::Unsure => {
                let calm = calm_choices(question).into_iter().map(Answered::One);
                steps.extend(calm.filter(|calm| calm != answered).map(|calm| (place, calm)));
            }
        }
    }
    let with = |(place, calm): &(usize, Answered)| {
        let mut changed = interview.clone();
        if let Some(answered) = changed.get_mut(*place) {
            *answered = *calm;
        }
        changed
    };
    steps.iter().map(with).collect()
}

/// Numbers below a limit, the same for the same seed. Source: Marsaglia's xorshift.
fn rolls(seed: u64) -> impl FnMut(u64) -> u64 {
    // A small seed would begin with small numbers.
    let mut state = 0x9e37_79b9_7f4a_7c15 ^ seed;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) % below.max(1)
    }
}
