//! What a sample of interviews shows of a change: the levels before and now, and the drops of two levels or more.

use super::compare::urgency;
use super::example::{AppliedRule, Example, Said};
use super::large::{SEED, grouped, heading, level_name, matrix, named};
use super::sample::{CONTEXT, Fall, Sampled};
use crate::document::markdown::{Markdown, code, plain};

pub(super) fn add_sample(document: &mut Markdown, calm: &Sampled, uniform: &Sampled) {
    heading(document, 2, "Interviews drawn by chance");
    document.block(
        "Whole interviews, each read under both sets of rules, by their level before (line) and now (column). **Bold: down by two levels or more.**\n\
         They are not real runners, and the numbers say nothing about how often a set of answers is given. They show where a way down exists, also one that nobody wrote a case for.",
    );
    let context = CONTEXT.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ");
    for (title, how, sampled) in [
        (
            "Mostly calm",
            format!(
                "Who it is and how it began ({context}) is answered with every choice equally likely, one answer in six \"not sure\". \
                 Of all other answers one in 100, 50, 20, 10 or 5 says something (drawn once for each interview); the rest is what a runner with a mild ache says. \
                 Seed {SEED}."
            ),
            calm,
        ),
        (
            "Every answer equally likely",
            format!(
                "Every choice and \"not sure\" is equally likely, and so is each item of a list ticked, \"not sure\" or left. So nearly everybody has a sign of an emergency. Seed {}.",
                SEED + 1
            ),
            uniform,
        ),
    ] {
        heading(document, 3, title);
        document.block(&format!(
            "{how} {} drawn, {} with answers that both sides take.",
            grouped(sampled.drawn),
            grouped(sampled.compared)
        ));
        matrix(document, &sampled.levels);
    }
}

pub(super) fn add_falls(document: &mut Markdown, calm: &Sampled, uniform: &Sampled) {
    heading(document, 2, "The long ways down");
    document.block(
        "The mostly calm interviews in the bold cells above, by each rule that had asked for the level before; an interview with several such rules is in several lines. \
         Beside each the interview found with the fewest answers that say something. All its other answers are those of a mild ache: 30 to 39, built up bit by bit, left leg, middle of the calf, since 2 days, better, pain 2, calves the same size, walks normally, the heel raise is easy, no item of any list. \
         Where that is a single \"not sure\", the doubt sets no level any more: the outcome lists it as a check to make now and again tomorrow.",
    );
    let mut drops: Vec<(u8, u8)> =
        calm.falls.iter().chain(&uniform.falls).map(|fall| (fall.from, fall.to)).collect();
    drops.sort_by_key(|(from, to)| (std::cmp::Reverse(to - from), *from));
    drops.dedup();
    for (from, to) in &drops {
        heading(document, 3, &format!("From {} to {}", level_name(urgency(*from)), level_name(urgency(*to))));
        let here = |sampled: &'_ Sampled| -> Vec<[String; 4]> {
            let falls = sampled.falls.iter().filter(|fall| (fall.from, fall.to) == (*from, *to));
            falls.map(fall_row).collect()
        };
        let calm = here(calm);
        let rows = if calm.is_empty() { here(uniform) } else { calm };
        document.table(
            ["Asked for more before", "Interviews", "The fewest answers that lead here", "Asks now"],
            rows,
        );
    }
    if drops.is_empty() {
        document.block("There is none.");
    }
}

fn fall_row(fall: &Fall) -> [String; 4] {
    let Example { answers, head_rules, .. } = &fall.example;
    let asking: Vec<AppliedRule> = head_rules.iter().filter(|rule| rule.level < 5).cloned().collect();
    [named(&fall.rule), grouped(fall.runners), answers_in(answers), rules_in(&asking)]
}

fn answers_in(answers: &[Said]) -> String {
    let words: Vec<String> =
        answers.iter().filter(|said| !said.is_calm).map(|said| plain(&said.words)).collect();
    if words.is_empty() { "nothing".into() } else { words.join("; ") }
}

fn rules_in(rules: &[AppliedRule]) -> String {
    let label = |rule: &AppliedRule| format!("{} (level {})", named(&rule.code), rule.level);
    if rules.is_empty() { "none".into() } else { rules.iter().map(label).collect::<Vec<_>>().join("; ") }
}
