//! What surrounds questions and outcome. Plain, in the tone of the house, and true to the protocol.

use triage_core::protocol::Urgency;
use triage_core::words::outcome::level_name;
use triage_core::words::screen::*;
use triage_tools::reading::{check_plain, check_short, check_tone};
use triage_tools::words::english;

/// What appears on a screen as a sentence, or as a name within one.
fn texts() -> Vec<String> {
    let fixed = [
        page_title(english()),
        brand(english()),
        what_this_is(english()),
        first_the_signs(english()),
        progress(english()),
        not_sure_tag(english()),
        waiting(english()),
        waiting_next(english()),
        no_script(english()),
        failed(english()),
        back_to_signs(english()),
        ticked_by_mistake(english()),
        call_now(english()),
        numbers(english()),
        elsewhere(english()),
        choose_country(english()),
        from_behind(english()),
        inner_side(english()),
        left(english()),
        right(english()),
        thumb_press(english()),
        calf_compare(english()),
        four_steps(english()),
        raise_straight(english()),
        raise_bent(english()),
        ready(english()),
        why_level(english()),
        why_you_said(english()),
        why_open(english()),
        why_rule(english()),
        why_source(english()),
        why_nothing(english()),
        emergency_line(english()),
        kept_nowhere(english()),
        keep(english()),
        kept_here(english()),
        erase(english()),
        not_kept(english()),
        kept_by_a_later_version(english()),
        damaged(english()),
        save_as_a_file(english()),
        go_on_with_it(english()),
        see_it(english()),
        too_old(english()),
    ];
    let regions = regions(english()).into_iter().map(|(_, name)| name.to_owned());
    let told = [
        why_chain(english(), 1),
        why_chain(english(), 12),
        not_finished(english(), &ago(english(), Some(25))),
        last_check_said(english(), &ago(english(), Some(1500)), level_name(english(), Urgency::SameDay)),
    ];
    fixed.map(str::to_owned).into_iter().chain(regions).chain(told).collect()
}

#[test]
fn every_text_keeps_the_tone() {
    let levels = Urgency::ALL.iter().map(|level| level_name(english(), *level).to_owned());
    for text in texts().into_iter().chain(levels) {
        check_tone(&text);
    }
}

#[test]
fn every_sentence_is_plain() {
    // A formula for sentences means nothing for one word: texts without a full stop are graded together, below.
    for text in texts().iter().filter(|text| text.ends_with('.')) {
        check_plain(text);
    }
    for text in [
        waiting(english()),
        waiting_next(english()),
        no_script(english()),
        failed(english()),
        call_now(english()),
        elsewhere(english()),
        ready(english()),
    ] {
        check_short(text);
    }
}

#[test]
fn names_and_labels_are_plain_as_they_are_read() {
    let labels: Vec<String> = texts().into_iter().filter(|text| !text.ends_with('.')).collect();
    check_plain(&labels.join(". "));
    let levels: Vec<&str> = Urgency::ALL.iter().map(|level| level_name(english(), *level)).collect();
    check_plain(&levels.join(". "));
}
