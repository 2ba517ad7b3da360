//! The questions in plain words: what is asked, how to find out, why, and what each answer is called afterwards.

use super::Words;
use super::message::{Group, Placed, keyed, listed, messages};
use crate::protocol::question::{QUESTIONS, QuestionId, Step, UnsafeReason};

messages! {
    Asking = "asking";
    /// Above the reasons. Some of them may be merely not ruled out, so it claims no more than that.
    raise_not_now;
    /// The heel raise when it must not be tested: the question.
    raise_recall_title;
    /// The heel raise when it must not be tested: how to answer.
    raise_recall_hint;
    /// Leaves a checklist empty, on purpose.
    none_of_these;
    /// Leaves an answer open, on purpose.
    not_sure;
    /// What a "not sure" answer is called under "why" and to a clinician.
    not_sure_short;
    /// After "Not sure" on a checklist, under its question.
    about_which_hint;
    /// When none was marked.
    about_which_missing(question: &str);
    /// Continues.
    go_to_next;
    /// Goes back.
    back;
    /// Opens the reason for a question.
    why_we_ask;
    /// Beside a question without an answer.
    missing_answer(question: &str);
    /// On Continue, while no place is chosen on the body map.
    no_place_yet;
    /// Continues with what is ticked on a list.
    continue_ticked(ticked: u32);
    /// Where the way on will be, while some of a list is not in view.
    more_below;
    /// The same, once the rows are counted.
    count_below(rows: u32);
    /// Always in reach: the signs and the numbers.
    emergency_help;
    /// For a runner under 16, before the questions (amendment 38). The signs and numbers are shown above it.
    start_under_16;
    /// On an outcome of today that opened early: what more answers can do.
    enough;
    /// The same, where signs of an emergency have begun to show.
    rest_first;
    /// Continues with the questions from there.
    answer_more(steps: u32);
    /// The same, where signs of an emergency have begun to show.
    answer_rest_first(steps: u32);
    /// Opens the outcome.
    see_what_to_do;
    /// Takes an emergency answer back.
    mistake;
    /// Asks once more.
    mistake_title;
    /// Why it is asked, above the answers in question.
    mistake_text;
    /// Takes it back.
    mistake_yes;
    /// Keeps it.
    mistake_no;
    /// In the hand-over, before the answers that were taken back (amendment 42).
    taken_back;
    /// The screen that reads all answers back.
    check_title;
    /// Under it.
    check_hint;
    /// Over the questions to which nothing applied, folded up.
    no_to(questions: u32);
    /// Changes one answer.
    change;
    /// Opens the outcome from there.
    see_result;
    /// When questions are still open. Brief a.1, rule 4: the signs for "now" and "today" are shown under it.
    unfinished_title;
    /// Under it.
    unfinished_text;
    /// Continues an unfinished check.
    finish;
    /// At most how many steps are left.
    at_most_left(steps: u32);
    /// What the tool is, before the first question. Brief i.2.
    start(emergency: &str);
    /// An answer to a list, with what is not sure.
    with_doubts(answers: &str, unsure: &str);
    /// An answer to a list where only doubts were marked.
    only_doubts(unsure: &str);
}

keyed! {
    Questions = "question", QuestionId;
    /// The question itself.
    title;
    /// How to find the answer. Often empty.
    hint: "hint" optional;
    /// Why it is asked.
    why: "why";
    /// What the answer of a checklist with nothing to tick is called, if not as usual.
    own_none: "none" optional;
}

keyed! {
    Steps = "step", Step;
    /// What a step asks about.
    step_title;
}

keyed! {
    Unsafe = "unsafe", UnsafeReason;
    /// Why the heel raise is not tested now. Shown in a list under [`raise_not_now`].
    unsafe_reason;
}

listed! {
    Recalled = "asking-raise-recall", 3;
    /// The labels of the heel raise when it must not be tested, in the order of its choices.
    raise_recall_labels;
}

/// What the answer of a checklist with nothing to tick is called.
pub fn none_of(words: Words, id: QuestionId) -> &'static str {
    let own = own_none(words, id);
    if own.is_empty() { none_of_these(words) } else { own }
}

/// One thing to choose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChoiceWords {
    /// What the runner taps.
    pub label: &'static str,
    /// What helps to decide. Often empty.
    pub hint: &'static str,
    /// The same answer read back, under "why" and to a clinician.
    pub short: &'static str,
}

/// The sentences whose names begin with `choice-`, for each choice of each question, in the order of the protocol.
pub struct Choices;

/// Label, hint and short form.
const FIELDS: usize = 3;

/// How many choices the questions before this one have.
pub(super) const fn choices_before(end: usize) -> usize {
    let (mut at, mut count) = (0, 0);
    let mut questions = QUESTIONS;
    while let [question, more @ ..] = questions {
        if at == end {
            break;
        }
        count += question.kind.choices().len();
        at += 1;
        questions = more;
    }
    count
}

impl Group for Choices {
    #[allow(clippy::cast_possible_truncation, reason = "a few hundred")]
    const COUNT: u16 = (choices_before(usize::MAX) * FIELDS) as u16;
    const NAME: &'static str = "choice";

    #[cfg(feature = "review")]
    fn specs() -> Vec<super::message::Spec> {
        use super::message::{Spec, kebab};
        let mut specs = Vec::new();
        for question in QUESTIONS {
            for choice in question.kind.choices() {
                let message = format!("choice-{}-{}", kebab(&format!("{:?}", question.id)), choice.code());
                let field = |attribute, is_optional| Spec {
                    attribute,
                    is_optional,
                    ..Spec::new(Self::NAME, message.clone())
                };
                specs.extend([field(None, false), field(Some("hint"), true), field(Some("short"), false)]);
            }
        }
        specs
    }
}

/// The position of a question's first choice among all.
fn first_choice(id: QuestionId) -> usize {
    QUESTIONS
        .iter()
        .take_while(|question| question.id != id)
        .map(|question| question.kind.choices().len())
        .sum()
}

/// The texts of the choice at this position.
pub fn choice(words: Words, id: QuestionId, index: u8) -> ChoiceWords {
    let first = (first_choice(id) + usize::from(index)) * FIELDS;
    let text = |field: usize| words.text(Choices::message(first + field));
    ChoiceWords { label: text(0), hint: text(1), short: text(2) }
}

/// The texts of every choice, in the order of the protocol.
pub fn choices(words: Words, id: QuestionId) -> impl Iterator<Item = ChoiceWords> {
    let count = QUESTIONS
        .iter()
        .find(|question| question.id == id)
        .map_or(0, |question| question.kind.choices().len());
    (0..u8::try_from(count).unwrap_or(u8::MAX)).map(move |index| choice(words, id, index))
}
