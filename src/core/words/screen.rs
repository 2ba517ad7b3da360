//! What the screens say around the questions and the outcome: bars, labels of drawings, short summaries.

use super::Words;
use super::message::{listed, messages};

messages! {
    Screen = "screen";
    /// The title of the page, in the tab.
    page_title;
    /// The name beside the mark, on the first screen.
    brand;
    /// Above the first heading: what this is, and how long it takes.
    what_this_is;
    /// Under the first heading: one sign is enough to get help.
    first_the_signs;
    /// What the progress line measures.
    progress;
    /// Beside a checklist item that was marked as not sure.
    not_sure_tag;
    /// After a tap on the first screen, until the questions have loaded.
    waiting;
    /// The same on the second screen, whose answers wait with it.
    waiting_next;
    /// Without JavaScript.
    no_script;
    /// When the questions cannot load, or have stopped.
    failed;
    /// From the numbers below the signs to the first of them.
    back_to_signs;
    /// Unticks a sign on the first screen.
    ticked_by_mistake;
    /// The first line of the emergency card, where no country is known.
    call_now;
    /// Above the numbers on the first screen.
    numbers;
    /// Under numbers by region.
    elsewhere;
    /// The legend of the country list.
    choose_country;
    /// The back view of the body map.
    from_behind;
    /// The inner view of the body map.
    inner_side;
    /// Under the left leg, where both are drawn.
    left;
    /// Under the right leg.
    right;
    /// After a tap on the shin bone in the body map.
    which_shin;
    /// What a tap on the drawing of a self-test does.
    larger_drawing;
    /// The drawing of the press on the shin.
    thumb_press;
    /// The drawing of both calves.
    calf_compare;
    /// The drawing of the four steps.
    four_steps;
    /// The drawing of the heel raise, knee straight.
    raise_straight;
    /// The drawing of the heel raise, knee bent.
    raise_bent;
    /// Above the questions once the level is reached.
    ready;
    /// The rows under "Why": the level that a rule asks for.
    why_level;
    /// The answers that met it.
    why_you_said;
    /// What could not be ruled out.
    why_open;
    /// The id of the rule.
    why_rule;
    /// Its references.
    why_source;
    /// Where no rule bears on the outcome.
    why_nothing;
    /// In place of the later parts of the outcome, until they have loaded.
    more_waiting;
    /// The same, when it could not be loaded.
    more_failed;
    /// Asks for it again.
    try_again;
    /// Leads from a check back to the companion.
    back_to_plan;
    /// Under an emergency number in the list of all numbers.
    emergency_line;
    /// Where nothing is saved.
    kept_nowhere;
    /// Agrees to have the answers saved.
    keep;
    /// Where they are saved.
    kept_here;
    /// Erases all of it.
    erase;
    /// Where the browser does not save them. Shown once.
    not_kept;
    /// Where they were saved by a newer program.
    kept_by_a_later_version;
    /// Where the saved data cannot be read.
    damaged;
    /// Gives it to the runner as a file.
    save_as_a_file;
    /// Resumes it.
    go_on_with_it;
    /// Opens it.
    see_it;
    /// Where it no longer counts.
    too_old;
    /// Opens the chain of rules, answers and sources.
    why_chain(rules: u32);
    /// Offers a check that was interrupted. `ago` is one of the next four.
    not_finished(ago: &str);
    /// Names the last outcome.
    last_check_said(ago: &str, level: &str);
    /// How long ago something was, where the clock cannot tell.
    ago_unknown;
    /// How long ago something was.
    minutes_ago(minutes: u32);
    /// How long ago something was.
    hours_ago(hours: u32);
    /// How long ago something was.
    days_ago(days: u32);
    /// The label of a button for the numbers of a region.
    region_uk;
    /// The same.
    region_europe;
    /// The same.
    region_us;
    /// The same.
    region_australia;
    /// One more item of a line.
    comma(before: &str, next: &str);
    /// One more answer of a line. An answer may hold commas.
    semicolon(before: &str, next: &str);
    /// One more part of a headline.
    dot(before: &str, next: &str);
    /// A heading with how many it heads.
    counted(heading: &str, count: u32);
    /// What a button does, and to what.
    labelled(action: &str, what: &str);
    /// A name as a sentence of its own.
    sentence(name: &str);
    /// What one end of a scale means.
    scale_end(number: &str, meaning: &str);
}

listed! {
    Shin = "screen-shin", 3;
    /// What it can be: one spot on the inner edge, a strip of that edge, one spot on the front.
    shin;
}

listed! {
    Parts = "screen-part", 7;
    /// The parts of the check, for the pane on a wide screen: the signs, the story, the pain, look and press, health, move,
    /// and the result.
    parts;
}

/// Where a number by region applies: the country whose first number it is, and the label of the button.
pub fn regions(words: Words) -> [(&'static str, &'static str); 4] {
    [
        ("GB", region_uk(words)),
        ("DE", region_europe(words)),
        ("US", region_us(words)),
        ("AU", region_australia(words)),
    ]
}

/// How long ago something was. `None`: the clock cannot tell.
pub fn ago(words: Words, minutes: Option<u64>) -> String {
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    match minutes {
        None => ago_unknown(words).to_owned(),
        Some(minutes @ 0..60) => minutes_ago(words, count(minutes.max(1))),
        Some(minutes @ 60..1440) => hours_ago(words, count(minutes / 60)),
        Some(minutes) => days_ago(words, count(minutes / 1440)),
    }
}

/// Several items in one line. Empty if there are none.
pub fn line(words: Words, items: &[impl AsRef<str>], join: fn(Words, &str, &str) -> String) -> String {
    let mut line = String::new();
    for item in items {
        let item = item.as_ref();
        line = if line.is_empty() { item.to_owned() } else { join(words, &line, item) };
    }
    line
}
