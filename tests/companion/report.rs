//! The part of `docs/PROOFS.md` about the way back to running.

use std::fmt::Write;

use super::faults::faults;
use super::walk::STATES;

/// Id, name, what it says, and how it is shown.
const PROPERTIES: &[(&str, &str, &str, &str)] = &[
    (
        "C1",
        "no_run_with_a_stop_sign",
        "with a line ticked or not sure and no full check since, an unfinished check, a result of \"within days\" or \
         sooner, a limp or pain of 5 today: nothing; with any line today: no run",
        "walk, chance",
    ),
    ("C2", "no_run_without_todays_check", "without a whole check-in of today: nothing", "walk, chance"),
    (
        "C3",
        "over_the_limit_never_steps_up",
        "only a pass raises the step, and pain of 3 is none",
        "walk, chance",
    ),
    (
        "C4",
        "never_two_steps_up_in_48_hours",
        "a step more after 46 hours at the least, two after 92",
        "walk, chance",
    ),
    ("C5", "a_day_between", "no run on the day after a run, three in seven days", "walk, chance"),
    (
        "C6",
        "always_a_way_back",
        "from anywhere at most 120 good days to the end of the ladder",
        "walk, chance",
    ),
    (
        "C7",
        "missing_is_never_milder_than_a_bad_day",
        "an answer that is left out allows no more than its worst value short of a sign",
        "pairs",
    ),
    (
        "C8",
        "not_sure_is_never_milder_than_no",
        "\"not sure\" allows no more than \"no\" today, and no run later that \"no\" would not",
        "pairs",
    ),
    (
        "C9",
        "bad_news_never_raises",
        "a worse answer or run allows no more today, and no longer or earlier run later",
        "pairs",
    ),
    (
        "C10",
        "losing_good_news_never_raises",
        "without a test, a clinician, a full check or the answer of a pass never a longer or earlier run; without a pass \
         never a higher step, until missed days begin to cost",
        "pairs",
    ),
    ("C11", "order_of_entry_does_not_matter", "in any order the same; merging two copies too", "pairs"),
    ("C12", "editing_equals_rewriting", "an edit is as if it had been written so", "pairs"),
    ("C13", "time_alone_never_unlocks", "with no new entry no later day allows anything", "walk, pairs"),
    (
        "C14",
        "no_progress_after_stop",
        "after a stop no run before a full check at self-care or routine",
        "walk, chance",
    ),
    (
        "C15",
        "never_weaker_than_the_triage",
        "each line locks at once; each fact that can bring a rule up to \"within days\" is named by a line, asked \
         otherwise, or listed as a known gap",
        "tables",
    ),
    (
        "C16",
        "off_plan_earns_nothing",
        "a run that was more than offered never raises the step",
        "walk, chance",
    ),
    ("C17", "caps_hold", "the limits after the ladder hold for every minute that is offered", "chance"),
    (
        "C18",
        "clocks_cannot_cheat",
        "another zone, a minute that is not known or a date years away never allows more",
        "pairs",
    ),
    ("C20", "total", "no entry makes it fail", "chance"),
    ("C21", "every_row_is_reached", "a diary for each row, verdict, trigger and lock", "stories"),
    (
        "C22",
        "nothing_forbidden_is_shown",
        "before row 8 nothing but the sign, the result or the check",
        "chance",
    ),
    ("C23", "old_protocol_loads_nothing", "a protocol of 18 months allows a walk at most", "pairs"),
];

/// The section.
pub fn report() -> String {
    let [some, all] = STATES;
    let mut text = format!(
        "\n## The way back to running\n\n\
         `tests/companion.rs`, over `src/core/companion`, which `src/view/companion` draws ([decision 19](decisions/0019-progress-is-derived.md)).\n\
         *walk*: every state that the course can be in, some numbers made coarser in the direction that allows more: {some} states at four of the steps with every run of the tests, {all} over every step and both ladders with `COMPANION_WALK=all`.\n\
         *chance*: diaries day by day, from fixed seeds, and what has to hold on each day. *pairs*: diaries entry by entry that differ in one thing. `COMPANION_DIARIES` sets how many.\n\
         *stories*: chosen diaries. *oracle*: a second program, written from the text of the specification after the first and by the same hand, agrees on every third day of diaries by chance, as far as the ladder goes.\n\
         *second oracle*: a third program (`tests/companion/second_oracle*.rs`), written from the text of the specification by another hand, before that hand had seen the core or the first oracle.\n\
         Each difference was then looked up: a misreading was mended, a choice of decision 19 taken over. In the corners that neither text decides it was brought to what the core does, with the core at hand; there it shows only that the core is as described.\n\
         It folds no state; it is a set of statements over the list of entries. It agrees with the core on the row, the load, the days that a run waits after a step back, and from row 12 on also on stage and step, at one moment of each of 10,000 diaries by chance.\n\
         Of the faults below it finds 44 of 58 in the first thousand of these diaries. Seven differences that it found are short diaries in `second_oracle_witness.rs`: two were mended, and the others are open and listed in decision 19.\n\n\
         | id | name | what holds | shown by |\n|---|---|---|---|\n"
    );
    for (id, name, what, how) in PROPERTIES {
        writeln!(text, "| {id} | `{name}` | {what} | {how} |").unwrap();
    }
    text.push_str(
        "\nC19 (the same in Wasm) and the stored side of C24 (two tabs, a file out and in) need the page; merging two copies is in C11.\n\n\
         Each fault was put into it and found:\n\n| fault | found by |\n|---|---|\n",
    );
    for fault in faults() {
        writeln!(text, "| {} | {} |", fault.name, fault.found_by).unwrap();
    }
    text
}
