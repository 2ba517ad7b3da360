//! How the answers read: what is wrong among the findings, what is normal among the negatives, and never the reverse.

use std::collections::BTreeSet;

use triage_core::protocol::polarity::{Left, Polarity, Reads, Unticked, polarity};
use triage_core::protocol::question::{ChoiceId, Kind, QUESTIONS, Question, QuestionId, question};
use triage_core::reasoning::Facts;
use triage_core::reasoning::interview::Answer;
use triage_core::session::handover::{Account, Entry, Handover, Standing};
use triage_core::session::{self, Outcome};
use triage_core::words::handover::{left, shorthand};
use triage_tools::words::english;

use crate::support::visit::{Visit, as_far_as_pain, index, self_care};

/// Every choice has a declared reading, and what is not ticked has one where anything can be left unticked.
#[test]
fn every_choice_has_a_declared_reading_and_every_item_one_unticked() {
    let mut said = Vec::new();
    for row in QUESTIONS {
        let (reads, count) = (polarity(row.id), row.kind.choices().len() as u8);
        let length = match reads {
            Polarity::Choices(choices) => choices.len(),
            Polarity::Items(items) => items.len(),
            Polarity::Facts | Polarity::List => usize::from(count),
        };
        assert_eq!(length, usize::from(count), "{:?}", row.id);
        let is_list = matches!(row.kind, Kind::Checklist(_));
        assert_eq!(is_list, matches!(reads, Polarity::List | Polarity::Items(_)), "{:?}", row.id);
        for index in 0..count {
            assert!(reads.chosen(index).is_some(), "{:?} {index}", row.id);
            assert_eq!(reads.unticked(index).is_some(), is_list, "{:?} {index}", row.id);
            if let Some(Unticked::Says(_, left)) = reads.unticked(index) {
                said.push(left);
            }
        }
    }
    said.sort();
    assert_eq!(said, Left::ALL, "each is said of one item");
}

fn code(row: &Question, index: u8) -> &'static str {
    row.kind.choices()[usize::from(index)].code()
}

/// The choices that say that all is well. Anything else is read as a finding.
#[test]
fn what_is_normal_is_this_and_nothing_else() {
    let mut normal = BTreeSet::new();
    for row in QUESTIONS {
        let count = row.kind.choices().len() as u8;
        let is_normal = |index: &u8| polarity(row.id).chosen(*index) == Some(Reads::Normal);
        normal.extend((0..count).filter(is_normal).map(|index| code(row, index)));
    }
    let expected = [
        "gone-by-morning",
        "no-spike",
        "not-both-from-back",
        "raise-easy",
        "raise-painless",
        "sensation-normal",
        "swelling-none",
        "swelling-not-noticed",
        "walks-normally",
    ];
    assert_eq!(normal, BTreeSet::from(expected));
}

/// A fact of the items that calm: left unticked, each means that something is wrong, or that nobody knows.
const CALMING: [(&str, Left); 9] = [
    ("gone-by-morning", Left::NotGoneByMorning),
    ("exertion-known", Left::ExertionNotKnown),
    ("cramp-only", Left::CrampNotOnly),
    ("bruise-under-palm", Left::BruiseOverPalm),
    ("lump-seen-unchanged", Left::LumpNotSeen),
    ("hop-pain", Left::NoHopPain),
    ("numbness-gone-loosened", Left::NotLoosened),
    ("skin-alike", Left::SkinNotAlike),
    ("sensation-normal", Left::SensationReduced),
];

#[test]
fn what_calms_is_never_denied_by_its_name() {
    let mut found = Vec::new();
    for row in QUESTIONS {
        for index in 0..row.kind.choices().len() as u8 {
            if let Some(Unticked::Says(reads, left)) = polarity(row.id).unticked(index) {
                found.push((code(row, index), left));
                assert_eq!(reads == Reads::Normal, left == Left::NoHopPain, "{left:?}");
            }
        }
    }
    found.sort_by_key(|(_, left)| *left);
    assert_eq!(found, CALMING);
}

/// Its own answer "none" decides: with a question that is a list of one, `.none` is what the runner taps. Where that is
/// more than "no", a plain "No: …" would say less than the runner did.
#[test]
fn an_own_answer_none_that_says_more_than_no_is_handed_over_in_words_of_its_own() {
    for row in QUESTIONS {
        let Kind::Checklist([_]) = row.kind else { continue };
        let own = triage_core::words::question::own_none(english(), row.id);
        let says_more = own.contains(" or ") || own.contains("bigger");
        // These two say in more words that it is not there.
        let is_plain = ["No", "No, it stays the same", "No, I take it as I was told"].contains(&own);
        let is_denied = polarity(row.id).unticked(0) == Some(Unticked::Denied);
        assert_eq!(
            (says_more || own.starts_with("No: "), is_plain),
            (!is_denied, is_denied),
            "{:?}: {own}",
            row.id
        );
    }
}

fn entries(id: QuestionId, answer: Answer, open: &[(QuestionId, Answer)]) -> Vec<Entry> {
    let mut answers = self_care().0.check.answers.with(id, Some(answer));
    for (other, answer) in open {
        answers = answers.with(*other, Some(*answer));
    }
    let facts: Facts = triage_core::reasoning::interview::replay_all(&answers).facts;
    let handover = Handover::from(&Account { answers: &answers, facts: &facts, cut_short: None });
    handover.entries.into_iter().filter(|entry| entry.about.question == id).collect()
}

/// The faults that a clinician found, as they are handed over now.
#[test]
fn an_abnormal_no_is_a_finding_and_a_normal_yes_is_none() {
    let tick = |id, code| (id, Answer::Ticked { yes: 1 << index(id, code), unsure: 0 });
    for (id, opens, said) in [
        (QuestionId::Sensation, tick(QuestionId::Health, "diabetes"), "Light touch lost or reduced in toes"),
        (QuestionId::BruiseSize, tick(QuestionId::Skin, "bruise"), "Bruise larger than a palm"),
        (
            QuestionId::LumpSeen,
            tick(QuestionId::Feel, "knee-cyst"),
            "Lump not seen by a clinician, or changed",
        ),
    ] {
        let entries = entries(id, Answer::NONE, &[opens]);
        let [Entry { standing: Standing::Yes, left: Some(words), .. }] = entries[..] else {
            panic!("{id:?}: {entries:?}")
        };
        assert_eq!(left(english(), words), said);
    }
    let both = (QuestionId::Leg, Answer::One(index(QuestionId::Leg, "both-legs")));
    let uneven = entries(QuestionId::SkinAlike, Answer::NONE, &[both, tick(QuestionId::Skin, "redness")]);
    assert!(
        matches!(uneven[..], [Entry { standing: Standing::Yes, left: Some(Left::SkinNotAlike), .. }]),
        "{uneven:?}"
    );
    let child = (QuestionId::Age, Answer::One(index(QuestionId::Age, "under-16")));
    let by_day = entries(QuestionId::Growing, Answer::NONE, &[both, child]);
    assert!(
        matches!(by_day[..], [Entry { standing: Standing::Yes, left: Some(Left::NotGoneByMorning), .. }]),
        "{by_day:?}"
    );
    let fine = entries(QuestionId::Growing, Answer::Ticked { yes: 1, unsure: 0 }, &[both, child]);
    assert!(matches!(fine[..], [Entry { standing: Standing::Normal, .. }]), "{fine:?}");
    for (id, code) in [(QuestionId::Walk, "walks-normally"), (QuestionId::Size, "swelling-none")] {
        let entries = entries(id, Answer::One(index(id, code)), &[]);
        assert!(matches!(entries[..], [Entry { standing: Standing::Normal, left: None, .. }]), "{entries:?}");
    }
    let felt = entries(
        QuestionId::Sensation,
        Answer::Ticked { yes: 1, unsure: 0 },
        &[tick(QuestionId::Health, "diabetes")],
    );
    assert!(matches!(felt[..], [Entry { standing: Standing::Normal, .. }]), "{felt:?}");
}

/// A number stays with its unit at the end of a line.
#[test]
fn a_number_of_the_headline_stays_with_its_unit() {
    for id in [QuestionId::Days, QuestionId::Onset, QuestionId::Pregnancy] {
        let row = question(id).unwrap();
        for index in 0..row.kind.choices().len() as u8 {
            let words: Vec<&str> =
                shorthand(english(), ChoiceId { question: id, index }).split(' ').collect();
            let is_unit = |word: &str| ["days", "weeks", "hours"].iter().any(|unit| word.starts_with(unit));
            assert!(!words.iter().any(|word| is_unit(word)), "{words:?}");
        }
    }
}

/// One tick opens the outcome of an emergency: what else is on that list was shown, and the runner had no chance to deny
/// it. What was answered on the lists before it was denied, and so was all of it where the check was complete.
#[test]
fn what_an_emergency_cut_short_was_never_denied() {
    let of = |visit: &Visit| Handover::of(&visit.0.check.answers, &Outcome::of(&visit.0));
    let said = |handover: &Handover, id: QuestionId| {
        let of = |standing| {
            let is_it = |entry: &&Entry| entry.about.question == id && entry.standing == standing;
            handover.entries.iter().filter(is_it).count()
        };
        (of(Standing::No), of(Standing::Shown), of(Standing::Open))
    };
    let visit = Visit::new().say(QuestionId::Signs, "sign-urine").at(session::Place::OUTCOME);
    assert_eq!(said(&of(&visit), QuestionId::Signs), (0, 8, 0));
    let visit = as_far_as_pain().say(QuestionId::PainNow, "3").say(QuestionId::PainWorst, "3");
    let visit = visit.none(QuestionId::Behavior).next().say(QuestionId::Size, "swelling-none");
    let visit = visit.none(QuestionId::Skin).next().say(QuestionId::Feel, "tense-hard");
    let visit = visit.say(QuestionId::Feel, "pain-out-of-proportion").at(session::Place::OUTCOME);
    assert_eq!(said(&of(&visit), QuestionId::Feel), (0, 7, 0));
    assert_eq!(said(&of(&visit), QuestionId::Signs), (9, 0, 0));
    assert_eq!(said(&of(&visit), QuestionId::Skin), (7, 0, 0));
    let complete =
        self_care().on(session::Event::Open(QuestionId::Signs)).say(QuestionId::Signs, "sign-urine");
    assert_eq!(said(&of(&complete), QuestionId::Signs), (8, 0, 0));
}
