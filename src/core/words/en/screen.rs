//! What the screens say around the questions and the outcome: bars, labels of drawings, short summaries.

use crate::protocol::Urgency;
use crate::protocol::question::QuestionId;

/// The title of the page, in the tab.
pub const PAGE_TITLE: &str = "Calf pain check for runners";
/// The name beside the mark, on the first screen.
pub const BRAND: &str = "Calf check";
/// What the progress line measures.
pub const PROGRESS: &str = "Progress";
/// Beside a checklist item that was marked as not sure.
pub const NOT_SURE_TAG: &str = "Not sure";

// ---- While the questions load, and when they cannot. ----

/// After a tap on the first screen, until the questions have loaded.
pub const WAITING: &str =
    "Getting the questions. If they do not come, the signs and numbers here still hold.";
/// The same on the second screen, whose answers wait with it.
pub const WAITING_NEXT: &str = "Getting the next questions. Your answers here are safe.";
/// Without JavaScript.
pub const NO_SCRIPT: &str =
    "The questions need JavaScript. The signs and the numbers on this page work without it.";
/// When the questions cannot load, or have stopped.
pub const FAILED: &str = "The questions cannot run here. The signs and the numbers on this page still hold.";
/// From the numbers below the signs to the first of them.
pub const BACK_TO_SIGNS: &str = "Back to the signs";
/// Unticks a sign on the first screen.
pub const TICKED_BY_MISTAKE: &str = "I ticked this by mistake";
/// The first line of the emergency card, where no country is known.
pub const CALL_NOW: &str = "Call now. Do not drive yourself.";

// ---- Numbers. ----

/// Above the numbers on the first screen.
pub const NUMBERS: &str = "Emergency numbers";
/// Under numbers by region.
pub const ELSEWHERE: &str = "Somewhere else? Call the emergency number of that country.";
/// Where a number by region applies: the country whose first number it is, and the label of the button.
pub const REGIONS: &[(&str, &str)] =
    &[("GB", "UK, Ireland"), ("DE", "Europe"), ("US", "US, Canada"), ("AU", "Australia")];
/// The legend of the country list.
pub const CHOOSE_COUNTRY: &str = "Choose your country";
/// The groups of that list. The first and the last character of each give the letters it covers.
pub const LETTERS: &[&str] = &["A to C", "D to I", "J to N", "O to S", "T to Z"];
// ---- Drawings. ----

/// The back view of the body map.
pub const FROM_BEHIND: &str = "From behind";
/// The inner view of the body map.
pub const INNER_SIDE: &str = "Inner side";
/// Under the left leg, where both are drawn.
pub const LEFT: &str = "Left";
/// Under the right leg.
pub const RIGHT: &str = "Right";

/// After a tap on the shin bone in the body map.
pub const WHICH_SHIN: &str = "On the shin bone: one spot or a strip?";
/// What it can be: one spot on the inner edge, a strip of that edge, one spot on the front.
pub const SHIN: [&str; 3] = ["One small spot", "A long strip", "One spot, at the front"];

/// The drawing of the press on the shin.
pub const THUMB_PRESS: &str = "A thumb presses the inner side of the shin, a hand above the ankle";
/// The drawing of both calves.
pub const CALF_COMPARE: &str = "Both calves from behind, with a tape around each";
/// The drawing of the four steps.
pub const FOUR_STEPS: &str = "A runner takes four steps";
/// The drawing of the heel raise, knee straight.
pub const RAISE_STRAIGHT: &str = "On one leg, fingertips on a wall, knee straight, heel lifted";
/// The drawing of the heel raise, knee bent.
pub const RAISE_BENT: &str = "On one leg, fingertips on a wall, knee bent, heel lifted";

// ---- During the questions. ----

/// Above the questions once the level is reached.
pub const READY: &str = "Your answers already say what to do.";
/// The level of the interrupt, by when.
pub const INTERRUPT_REST: &str =
    "Or answer the rest. It takes a minute, and helps the clinician who sees you.";

// ---- The outcome. ----

/// Continues with the questions after an urgent outcome.
pub const ANSWER_THE_REST: &str = "Answer the rest, to help the clinician";
/// Opens the list of all answers.
pub const ALL_ANSWERS: &str = "All answers";
/// What the finding lines are, for the clinician.
pub const TELL_FINDINGS: &str = "Ask about";
/// Before the answers, in the hand-over.
pub const TELL_ANSWERS: &str = "What I answered";
/// Before what was denied, for example "None of: emergency signs, clot risks."
pub fn none_of_topics(topics: &str) -> String {
    format!("Asked, and none of these fit: {topics}.")
}
/// Before what was not sure.
pub fn not_sure_of(answers: &str) -> String {
    format!("Not sure: {answers}.")
}

/// What a checklist asks about, in two or three words, for a summary of what does not fit.
pub const fn topic(id: QuestionId) -> &'static str {
    match id {
        QuestionId::Signs => "emergency signs",
        QuestionId::Behavior => "pain at rest or at night",
        QuestionId::Cramps => "cramps of a usual kind",
        QuestionId::Growing => "gone each morning",
        QuestionId::ExertionFoot => "a cold or numb foot on a run",
        QuestionId::ExertionKnown => "a known cause of the effort pain",
        QuestionId::SkinAlike => "both legs alike",
        QuestionId::Skin => "changes of the skin",
        QuestionId::Spreading => "a spreading colour",
        QuestionId::BruiseSize => "a bruise smaller than a palm",
        QuestionId::Feel => "a pop, a gap, a hard calf, a lump",
        QuestionId::LumpSeen => "a lump that is seen and unchanged",
        QuestionId::Hop => "pain on hopping",
        QuestionId::Nerve => "numb or weak leg",
        QuestionId::Loosened => "numbness from something tight",
        QuestionId::Rising => "weakness that grows",
        QuestionId::Bug => "a stomach bug",
        QuestionId::Body => "fever, or feeling ill",
        QuestionId::ClotRisk => "clot risks",
        QuestionId::WeakRisk => "smoking, weight, contraceptive injection",
        QuestionId::Health => "medicines and illness",
        QuestionId::Doses => "missed doses",
        QuestionId::Sensation => "light touch felt on every toe",
        QuestionId::PainkillerHealth | QuestionId::PainkillerLife => "reasons against painkillers",
        QuestionId::Load => "changes in training",
        QuestionId::Shoes => "changes of shoes",
        QuestionId::Habits => "running habits",
        QuestionId::Past => "past injuries",
        QuestionId::Age
        | QuestionId::Pregnancy
        | QuestionId::Onset
        | QuestionId::Doing
        | QuestionId::Leg
        | QuestionId::Site
        | QuestionId::BothFromBack
        | QuestionId::Days
        | QuestionId::Trend
        | QuestionId::PainNow
        | QuestionId::PainWorst
        | QuestionId::Relief
        | QuestionId::Size
        | QuestionId::SwollenSince
        | QuestionId::LumpKind
        | QuestionId::Journey
        | QuestionId::Quinolone
        | QuestionId::Statin
        | QuestionId::Artery
        | QuestionId::Walk
        | QuestionId::Raise
        | QuestionId::RaisePattern
        | QuestionId::Spike
        | QuestionId::StrainWhen => "",
    }
}

/// The rows under "Why": the level that a rule asks for.
pub const WHY_LEVEL: &str = "Asks for";
/// The answers that met it.
pub const WHY_YOU_SAID: &str = "You said";
/// What could not be ruled out.
pub const WHY_OPEN: &str = "Not sure, so not ruled out";
/// The id of the rule.
pub const WHY_RULE: &str = "Rule";
/// Its references.
pub const WHY_SOURCE: &str = "Source";
/// Opens the chain of rules, answers and sources.
pub fn why_chain(rules: usize) -> String {
    match rules {
        1 => "The rule, your answers, and its source".to_owned(),
        more => format!("All {more} rules, your answers, and their sources"),
    }
}
/// Where no rule bears on the outcome.
pub const WHY_NOTHING: &str = "No rule for more urgent care fits your answers.";

/// In place of the later parts of the outcome, until the language pack has loaded.
pub const MORE_WAITING: &str = "Getting the rest of this page …";
/// The same, when it could not be loaded.
pub const MORE_FAILED: &str =
    "The rest of this page could not load. What to do, and when to get help sooner, is all above.";
/// Asks for it again.
pub const TRY_AGAIN: &str = "Try again";

/// The name of a level, in a sentence.
pub const fn level_name(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "Emergency help now",
        Urgency::SameDay => "Medical help today",
        Urgency::WithinDays => "A doctor or physio in 1 to 3 days",
        Urgency::Routine => "A routine visit",
        Urgency::SelfCare => "Care at home",
    }
}

/// Under an emergency number in the list of all numbers.
pub const EMERGENCY_LINE: &str = "Emergency";

// ---- What this device saves. ----

/// Where nothing is saved.
pub const KEPT_NOWHERE: &str = "Nothing is kept when you close this page.";
/// Agrees to have the answers saved.
pub const KEEP: &str = "Keep my answers on this device";
/// Where they are saved.
pub const KEPT_HERE: &str = "Your answers are kept on this device, and nowhere else.";
/// Erases all of it.
pub const ERASE: &str = "Erase everything";
/// Where the browser does not save them. Shown once.
pub const NOT_KEPT: &str =
    "This browser could not keep your answers. The check goes on. Print it to keep it.";
/// Where they were saved by a newer program.
pub const KEPT_BY_A_LATER_VERSION: &str =
    "A newer version has kept answers here. They stay as they are. Update the app to see them.";
/// Where the saved data cannot be read.
pub const DAMAGED: &str = "Answers that were kept here are damaged. Save them as a file, or erase them.";
/// Gives it to the runner as a file.
pub const SAVE_AS_A_FILE: &str = "Save as a file";
/// Offers a check that was interrupted.
pub fn not_finished(ago: &str) -> String {
    format!("Your check from {ago} is not finished.")
}
/// Resumes it.
pub const GO_ON_WITH_IT: &str = "Go on with it";
/// Names the last outcome.
pub fn last_check_said(ago: &str, level: &str) -> String {
    format!("Your check from {ago} says: {level}.")
}
/// Opens it.
pub const SEE_IT: &str = "See it";
/// Where it no longer counts.
pub const TOO_OLD: &str = "That is too old to go by. Check again.";
/// How long ago something was. `None`: the clock cannot tell.
pub fn ago(minutes: Option<u64>) -> String {
    let count = |number: u64, one: &str, many: &str| match number {
        1 => format!("1 {one} ago"),
        more => format!("{more} {many} ago"),
    };
    match minutes {
        None => "before".to_owned(),
        Some(minutes @ 0..60) => count(minutes.max(1), "minute", "minutes"),
        Some(minutes @ 60..1440) => count(minutes / 60, "hour", "hours"),
        Some(minutes) => count(minutes / 1440, "day", "days"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::en::reading::{check_plain, check_short, check_tone};

    /// What appears on a screen as a sentence, or as a name within one.
    fn texts() -> Vec<String> {
        let fixed = [
            PAGE_TITLE,
            BRAND,
            PROGRESS,
            NOT_SURE_TAG,
            WAITING,
            WAITING_NEXT,
            NO_SCRIPT,
            FAILED,
            BACK_TO_SIGNS,
            TICKED_BY_MISTAKE,
            CALL_NOW,
            NUMBERS,
            ELSEWHERE,
            CHOOSE_COUNTRY,
            FROM_BEHIND,
            INNER_SIDE,
            LEFT,
            RIGHT,
            THUMB_PRESS,
            CALF_COMPARE,
            FOUR_STEPS,
            RAISE_STRAIGHT,
            RAISE_BENT,
            READY,
            INTERRUPT_REST,
            ANSWER_THE_REST,
            ALL_ANSWERS,
            TELL_FINDINGS,
            TELL_ANSWERS,
            WHY_LEVEL,
            WHY_YOU_SAID,
            WHY_OPEN,
            WHY_RULE,
            WHY_SOURCE,
            WHY_NOTHING,
            EMERGENCY_LINE,
            KEPT_NOWHERE,
            KEEP,
            KEPT_HERE,
            ERASE,
            NOT_KEPT,
            KEPT_BY_A_LATER_VERSION,
            DAMAGED,
            SAVE_AS_A_FILE,
            GO_ON_WITH_IT,
            SEE_IT,
            TOO_OLD,
        ];
        let regions = REGIONS.iter().map(|(_, name)| (*name).to_owned());
        let told = [
            none_of_topics("clot risks"),
            not_sure_of("pain at rest"),
            why_chain(1),
            why_chain(12),
            not_finished(&ago(Some(25))),
            last_check_said(&ago(Some(1500)), level_name(Urgency::SameDay)),
        ];
        fixed.map(str::to_owned).into_iter().chain(regions).chain(told).collect()
    }

    #[test]
    fn every_text_keeps_the_tone() {
        let topics = QuestionId::ALL.iter().map(|id| topic(*id).to_owned());
        let levels = Urgency::ALL.iter().map(|level| level_name(*level).to_owned());
        for text in texts().into_iter().chain(topics).chain(levels) {
            check_tone(&text);
        }
    }

    #[test]
    fn every_sentence_is_plain() {
        // A formula for sentences means nothing for one word: texts without a full stop are graded together, below.
        for text in texts().iter().filter(|text| text.ends_with('.')) {
            check_plain(text);
        }
        for text in [WAITING, WAITING_NEXT, NO_SCRIPT, FAILED, CALL_NOW, ELSEWHERE, READY, INTERRUPT_REST] {
            check_short(text);
        }
    }

    #[test]
    fn names_and_labels_are_plain_as_they_are_read() {
        let labels: Vec<String> = texts().into_iter().filter(|text| !text.ends_with('.')).collect();
        check_plain(&labels.join(". "));
        let levels: Vec<&str> = Urgency::ALL.iter().map(|level| level_name(*level)).collect();
        check_plain(&levels.join(". "));
        let topics: Vec<&str> =
            QuestionId::ALL.iter().map(|id| topic(*id)).filter(|topic| !topic.is_empty()).collect();
        check_plain(&none_of_topics(&topics.join(". ")));
    }
}
