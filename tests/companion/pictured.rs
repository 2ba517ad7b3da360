//! Progress and the page for a clinician as they are drawn.

use std::collections::BTreeSet;

use triage_core::companion::home::Home;
use triage_core::companion::today::{Missing, Row};
use triage_core::protocol::check_in::Line;
use triage_core::protocol::review::{FINGERPRINT, VERSION};
use triage_core::protocol::sheet::Sheet;
use triage_core::words::{companion, handover, summary};
use triage_tools::words::english;

use super::cast::{Diary, GOOD, MILD, now};
use super::drawn::{answers, home_of, screen, text_of};
use super::recent::{home, with_every_verdict, with_gaps};
use super::rows::{with, witnesses};

/// The picture, from its element to the next one.
fn picture(html: &str) -> &str {
    html.split("<svg class=\"picture\"").nth(1).and_then(|after| after.split("</svg>").next()).unwrap()
}

#[test]
fn a_bar_for_each_day_with_a_check_in_and_nothing_for_the_others() {
    let (diary, pains) = with_gaps();
    let html = screen(home(&diary, 33), Sheet::Progress);
    let known = pains.iter().flatten().count();
    let drawn = picture(&html);
    assert_eq!(drawn.matches("class=\"pen-fill\"").count(), known);
    // Each bar has its number and each column its day.
    assert_eq!(drawn.matches("<text").count(), known + 14);
    for (column, pain) in pains.iter().enumerate() {
        let bar = format!("d=\"M{} 76V", column * 20 + 4);
        assert_eq!(drawn.contains(&bar), pain.is_some(), "{bar}");
    }
    // Pain 10 is as high as there is room, and no pain is still a bar.
    assert!(drawn.contains("M204 76V16h12V76z") && drawn.contains("M44 76V74h12V76z"));
    let table = html.split("<table>").nth(1).unwrap().split("</table>").next().unwrap();
    assert_eq!(table.matches("<tr>").count(), 15);
    assert_eq!(table.matches("No check").count(), 14 - known);
}

#[test]
fn the_shape_of_a_mark_says_how_a_run_was_judged() {
    let html = screen(home(&with_every_verdict(), 12), Sheet::Progress);
    let shapes = |html: &str| -> BTreeSet<String> {
        html.split("<g")
            .skip(1)
            .map(|mark| mark.split_once('>').unwrap().1.split("</g>").next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(picture(&html).matches("<g").count(), 5, "a mark for each run");
    assert_eq!(shapes(picture(&html)).len(), 5, "no two are alike");
    let legend = html.split("class=\"legend\"").nth(1).unwrap().split("</p>").next().unwrap();
    assert_eq!(shapes(legend), shapes(picture(&html)), "and each is explained");
    let words = text_of(legend);
    for meaning in ["Next step", "Same step", "One step back", "Stop and check", "Not clear yet"] {
        assert!(words.contains(meaning), "{meaning}: {words}");
    }
}

#[test]
fn the_ladder_has_twelve_cells_and_marks_the_step() {
    let html = screen(home(&Diary::ready(MILD, 1), 1), Sheet::Progress);
    assert!(html.contains("<h2>Run and walk: step 4 of 12</h2>"));
    let cells = html.split("class=\"steps\"").nth(1).unwrap().split("</div>").next().unwrap();
    assert_eq!(cells.matches("class=\"past\"").count(), 3);
    assert!(cells.contains("<b>4</b>"));
    assert_eq!(cells.matches("<span>").count(), 8);
    // Before the strength stage is over no step is marked.
    let mut early = Diary::start(MILD);
    early.check_in(1, GOOD);
    let html = screen(home(&early, 1), Sheet::Progress);
    assert!(html.contains("Step 4 of 12 comes next") && html.contains("class=\"steps\""));
    assert!(!html.contains("class=\"past\"") && !html.contains("<b>4</b>"));
}

/// C22 for Progress: where Today may not show what comes next, this screen does not either.
#[test]
fn c22_progress_shows_no_plan_where_today_may_not() {
    for (row, _, diary, now) in witnesses() {
        let home = home_of(diary, now);
        let html = screen(home, Sheet::Progress);
        let may_show = row.number() > 8 || row == Row::CheckIn(Missing::Again);
        assert_eq!(html.contains("class=\"lanes\""), may_show, "{row:?}");
        assert_eq!(html.contains("class=\"steps\""), may_show, "{row:?}");
        assert!(may_show || !html.contains("Goals of this stage"), "{row:?}");
    }
}

/// Every fact of the specification, for each witness: nothing is left out because there is nothing to say.
#[test]
fn the_page_for_a_clinician_has_its_eight_facts_on_any_day() {
    for (row, _, diary, now) in witnesses() {
        let home = home_of(diary, now);
        let html = screen(home, Sheet::HandOver);
        let labels: Vec<&str> =
            html.split("<dt>").skip(1).map(|rest| rest.split("</dt>").next().unwrap()).collect();
        let w = english();
        for label in [
            summary::time_line(w),
            summary::signs(w),
            summary::tests(w),
            summary::picture(w),
            summary::load(w),
            handover::label(w, triage_core::protocol::handover::Row::Clot),
            handover::label(w, triage_core::protocol::handover::Row::Medicines),
            handover::label(w, triage_core::protocol::handover::Row::Advice),
            summary::today(w),
        ] {
            assert!(labels.contains(&label), "{label} at {row:?}: {labels:?}");
        }
        assert!(html.contains("class=\"summary\"") && html.contains("data-print=\"handover\""));
        let text = text_of(&html);
        for said in
            [VERSION, FINGERPRINT, handover::self_reported(w), summary::may_load(w), summary::not_yet(w)]
        {
            assert!(text.contains(said), "{said} at {row:?}");
        }
        assert!(text.contains(&format!("(row {})", row.number())), "{row:?}");
    }
}

#[test]
fn a_ticked_sign_is_on_the_page_and_silence_is_not_a_no() {
    let mut diary = Diary::ready(MILD, 0);
    diary.check_in(1, with(GOOD, Line::Bigger));
    let home = |diary: &Diary, answers| Home::of(diary.entries.clone(), answers, now(1, 600));
    let text = text_of(&screen(home(&diary, Some(answers())), Sheet::HandOver));
    let sign = summary::sign(english(), companion::line(english(), Line::Bigger), 1, "3 December 2026");
    assert!(text.contains(&sign), "{sign}: {text}");
    assert!(text.contains("All nine denied, last on 2 December 2026."), "{text}");
    assert!(text.contains("Not asked:"), "{text}");
    // Without a full check nothing is claimed about what was asked.
    let text = text_of(&screen(home(&Diary::default(), None), Sheet::HandOver));
    assert!(text.contains(summary::no_check(english())) && text.contains(summary::never_denied(english())));
    assert!(!text.contains("Not asked:"));
}
