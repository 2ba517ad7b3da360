//! The questions. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::question::{Kind, Learn, QUESTIONS, UNSAFE_TO_RAISE};
use triage_core::protocol::question::{QuestionId, Step};
use triage_core::words::question::*;
use triage_tools::reading::{MOST_GRADE, check_plain, check_tone, of_question};
use triage_tools::words::english;

#[test]
fn nothing_is_left_blank() {
    for id in QuestionId::ALL {
        let id = *id;
        assert!(!title(english(), id).is_empty() && !why(english(), id).is_empty(), "{id:?}");
        for choice in choices(english(), id) {
            assert!(!choice.label.is_empty() && !choice.short.is_empty(), "{id:?} {}", choice.label);
        }
    }
}

#[test]
fn titles_and_labels_fit_a_phone() {
    for id in QuestionId::ALL {
        assert!(title(english(), *id).chars().count() <= 60, "{id:?}");
        let most = if matches!(id, QuestionId::Signs | QuestionId::ClotRisk) { 68 } else { 60 };
        for choice in choices(english(), *id) {
            assert!(choice.label.chars().count() <= most, "{}", choice.label);
        }
    }
}

#[test]
fn a_band_names_its_own_numbers() {
    for id in [QuestionId::Age, QuestionId::PainNow, QuestionId::PainWorst, QuestionId::Relief] {
        let Some(question) = triage_core::protocol::question::question(id) else { continue };
        for (choice, told) in question.kind.choices().iter().zip(choices(english(), id)) {
            let Some(Learn::Within(_, low, high)) = choice.yes.first() else { continue };
            let edges = [*low, *high, low.saturating_sub(1), high + 1];
            let names = |number: &u16| told.label.split(' ').any(|word| word == number.to_string());
            assert!(edges.iter().any(names), "{}", told.label);
        }
    }
}

#[test]
fn answers_of_one_question_sound_different() {
    for id in QuestionId::ALL {
        let choices: Vec<_> = choices(english(), *id).collect();
        for (index, choice) in choices.iter().enumerate() {
            for other in choices.iter().skip(index + 1) {
                assert!(choice.label != other.label && choice.short != other.short, "{}", choice.label);
            }
        }
    }
}

#[test]
fn a_checklist_of_one_is_answered_with_no() {
    for question in QUESTIONS {
        if let Kind::Checklist(choices) = question.kind {
            let is_plain_none = none_of(english(), question.id) == none_of_these(english());
            assert_eq!(choices.len() > 1, is_plain_none, "{:?}", question.id);
        }
    }
}

/// Controls of the hazard log that are part of a question's text.
#[test]
fn what_is_easily_missed_is_asked_for_in_words() {
    let told = |id| {
        let choices = choices(english(), id).map(|choice| format!("{} {}", choice.label, choice.hint));
        format!("{} {} {}", title(english(), id), hint(english(), id), choices.collect::<Vec<_>>().join(" "))
            .to_lowercase()
    };
    for (id, needed) in [
        // Redness does not look red on every skin.
        (QuestionId::Skin, &["red", "purple", "grey", "darker than usual", "brown or black skin"][..]),
        // A painkiller hides the pain that a rule goes by.
        (QuestionId::PainNow, &["painkiller", "before"]),
        // The clot risk is the same as after a birth, but nobody who lost a pregnancy counts it as one.
        (QuestionId::Pregnancy, &["loss", "miscarriage", "abortion", "stillbirth"]),
        (QuestionId::Signs, &["bladder", "bowel", "cough blood", "cold, pale or blue", "like cola"]),
    ] {
        for needed in needed {
            assert!(told(id).contains(needed), "{}: {needed}: {}", id.code(), told(id));
        }
    }
}

#[test]
fn texts_are_plain() {
    for id in QuestionId::ALL {
        let id = *id;
        for (part, grade) in ["asked", "why", "answers"].iter().zip(of_question(english(), id)) {
            assert!(grade <= MOST_GRADE, "{id:?}, {part}: grade {grade:.1}");
        }
        for text in [title(english(), id), hint(english(), id), why(english(), id)] {
            check_tone(text);
        }
        for choice in choices(english(), id) {
            check_tone(choice.label);
            check_tone(choice.hint);
            check_tone(choice.short);
        }
    }
    for step in Step::ALL {
        check_tone(step_title(english(), *step));
    }
    let recalled = format!(
        "{} {} {}.",
        raise_recall_title(english()),
        raise_recall_hint(english()),
        raise_recall_labels(english()).join(". ")
    );
    let all_reasons: Vec<_> =
        UNSAFE_TO_RAISE.iter().map(|(reason, _)| unsafe_reason(english(), *reason)).collect();
    let reasons = format!("{} {}.", raise_not_now(english()), all_reasons.join(". "));
    for text in [
        &recalled,
        &reasons,
        &about_which_missing(english(), "Which leg hurts?"),
        mistake_title(english()),
        raise_recall_hint(english()),
        start_under_16(english()),
        enough(english()),
        rest_first(english()),
        no_place_yet(english()),
        &missing_answer(english(), "Which leg hurts?"),
        mistake_text(english()),
        unfinished_text(english()),
        check_hint(english()),
        about_which_hint(english()),
        &start(english(), "999"),
    ] {
        check_plain(text);
        check_tone(text);
    }
}

#[test]
fn the_test_that_may_do_harm_is_never_invited() {
    assert!(raise_recall_hint(english()).starts_with("Do not test it now."));
    assert!(hint(english(), QuestionId::Hop).starts_with("Do not try it now."));
}

#[test]
fn steps_and_rows_are_counted_in_words() {
    assert_eq!(at_most_left(english(), 0), "Last step");
    assert_eq!(at_most_left(english(), 1), "At most 1 step left");
    assert_eq!(at_most_left(english(), 5), "At most 5 steps left");
    assert_eq!(answer_more(english(), 1), "Answer 1 more step for the clinician");
    assert_eq!(answer_more(english(), 6), "Answer 6 more steps for the clinician");
    assert_eq!(answer_rest_first(english(), 1), "Answer 1 more step: it may be an emergency");
    assert_eq!(answer_rest_first(english(), 6), "Answer 6 more steps: it may be an emergency");
    assert_eq!(continue_ticked(english(), 2), "Continue · 2 ticked");
    assert_eq!(count_below(english(), 3), "3 more below");
}
