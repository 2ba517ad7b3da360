//! The order of the questions as a drawing: a box is a screen, an arrow a condition, a mark at the side an exit.

use triage_core::protocol::question::{Learn, Question, Step, of_step};
use triage_core::protocol::red_flag::RED_FLAGS;
use triage_core::protocol::{Criterion, Urgency};
use triage_core::reasoning::FactSet;
use triage_core::reasoning::evaluate::mentions;
use triage_core::words::{outcome, question};

use super::criterion::{describe, one_line};
use super::svg::{Drawing, Look, Size, wrapped};
use crate::words::english;

const SHEET: Look = Look { class: "sheet", fill: "#fbfaf6", stroke: "#dcd7ca" };
const BOX: Look = Look { class: "box", fill: "#ffffff", stroke: "#868b8c" };
const INK: Look = Look { class: "ink", fill: "#10202e", stroke: "none" };
const TITLE: Look = Look { class: "ink title", fill: "#10202e", stroke: "none" };
const WAY: Look = Look { class: "way", fill: "none", stroke: "#10202e" };
const BRANCH: Look = Look { class: "branch", fill: "none", stroke: "#b93f22" };
const CONDITION: Look = Look { class: "condition", fill: "#b93f22", stroke: "none" };

const HEADING: Size = Size { pixels: 14, weight: 700 };
const BODY: Size = Size { pixels: 12, weight: 400 };
const SMALL: Size = Size { pixels: 11, weight: 400 };
const TINY: Size = Size { pixels: 10, weight: 600 };

const MARGIN: i32 = 16;
const BOX_WIDTH: i32 = 300;
/// Room beside a box for its exits.
const EXIT_WIDTH: i32 = 78;
const COLUMN: i32 = BOX_WIDTH + EXIT_WIDTH;
const GUTTER: i32 = 28;
const INSET: i32 = 10;
const INDENT: i32 = 18;
const ROW: i32 = 15;
const PILL: i32 = 18;
/// From one box to the next.
const STEP_GAP: i32 = 18;
/// How many letters fit on a line of a box, by the kind of line.
const TITLE_LETTERS: usize = 34;
const LETTERS: usize = 42;
const BRANCH_LETTERS: usize = 38;
const CONDITION_LETTERS: usize = 43;
/// The same, beside an arrow.
const BESIDE_LETTERS: usize = 22;

/// One line in a box.
enum Line {
    Title(String),
    Question(String),
    /// A question under a condition, indented. Its first line has an arrow this many lines high; the others have none.
    Branch(String, Option<i32>),
    Condition(String),
    Gap,
    Level(Urgency),
}

impl Line {
    const fn height(&self) -> i32 {
        match self {
            Line::Title(_) => ROW + 4,
            Line::Level(_) => PILL + 4,
            Line::Question(_) | Line::Branch(..) | Line::Condition(_) => ROW,
            Line::Gap => 4,
        }
    }
}

/// One box with its contents.
struct Card {
    lines: Vec<Line>,
    /// The condition on the arrow that leads to it. Empty: everybody gets here.
    only_if: Vec<String>,
    /// The levels that an answer given here can lead to at once.
    exits: Vec<Urgency>,
}

impl Card {
    fn height(&self) -> i32 {
        let lines: i32 = self.lines.iter().map(Line::height).sum();
        let exits = i32::try_from(self.exits.len()).unwrap_or(0) * (PILL + 6);
        (lines + INSET * 2 - 4).max(exits + INSET)
    }

    fn gap_above(&self) -> i32 {
        STEP_GAP + ROW * i32::try_from(self.only_if.len()).unwrap_or(0)
    }
}

/// The drawing in this many columns: two for paper, one for a phone.
pub fn drawing(columns: usize) -> String {
    let cards = cards();
    let first_of_second = if columns == 2 { shortest_break(&cards) } else { cards.len() };
    let columns_wide = i32::try_from(columns).unwrap_or(1);
    let mut drawing = Drawing::default();
    let (mut x, mut y, mut lowest) = (MARGIN, 0, 0);
    let mut from: Option<(i32, i32)> = None;
    for (index, card) in cards.iter().enumerate() {
        if index == first_of_second {
            (x, y) = (x + COLUMN + GUTTER, 0);
        }
        let top = y + card.gap_above();
        if let Some(from) = from {
            connect(&mut drawing, from, (x + BOX_WIDTH / 2, MARGIN + top), card);
        }
        draw(&mut drawing, card, x, MARGIN + top);
        y = top + card.height();
        from = Some((x + BOX_WIDTH / 2, MARGIN + y));
        lowest = lowest.max(y);
    }
    let width = MARGIN * 2 + columns_wide * COLUMN + (columns_wide - 1) * GUTTER;
    let label = "The screens of the check in order, from the emergency signs to the outcome. The same is told in words under each question.";
    drawing.finish(SHEET, width, lowest + MARGIN * 2, label)
}

/// The first card of the second column, chosen so that the longer of the two is as short as possible.
fn shortest_break(cards: &[Card]) -> usize {
    let height = |cards: &[Card]| cards.iter().map(|card| card.gap_above() + card.height()).sum::<i32>();
    let longer = |at: &usize| {
        let (left, right) = cards.split_at(*at);
        height(left).max(height(right))
    };
    (1..cards.len()).min_by_key(longer).unwrap_or(0)
}

/// The arrow from one box to the next, routed between the columns if the next is in another one.
fn connect(drawing: &mut Drawing, (from_x, from_y): (i32, i32), (x, y): (i32, i32), card: &Card) {
    let look = if card.only_if.is_empty() { WAY } else { BRANCH };
    let words = ROW * i32::try_from(card.only_if.len()).unwrap_or(0);
    if from_x == x {
        drawing.arrow(look, &[(from_x, from_y), (x, y)]);
    } else {
        let between = x - BOX_WIDTH / 2 - GUTTER / 2;
        let above = y - STEP_GAP / 2 - words;
        let below = from_y + STEP_GAP / 2;
        drawing.arrow(
            look,
            &[(from_x, from_y), (from_x, below), (between, below), (between, above), (x, above), (x, y)],
        );
    }
    for (index, line) in (0..).zip(&card.only_if) {
        drawing.text(CONDITION, (x + 10, y - words + ROW * index + 2), SMALL, "start", line);
    }
}

fn draw(drawing: &mut Drawing, card: &Card, x: i32, top: i32) {
    drawing.rounded(BOX, [x, top, BOX_WIDTH, card.height()], 8);
    let mut y = top + INSET;
    for line in &card.lines {
        let base = y + 11;
        match line {
            Line::Title(text) => drawing.text(TITLE, (x + INSET, base + 2), HEADING, "start", text),
            Line::Question(text) => drawing.text(INK, (x + INSET, base), BODY, "start", text),
            Line::Condition(text) => {
                drawing.text(CONDITION, (x + INSET + INDENT, base), SMALL, "start", text)
            }
            Line::Branch(text, height) => {
                if let Some(height) = height {
                    let (stem, end) = (x + INSET + 3, x + INSET + INDENT - 4);
                    drawing.arrow(BRANCH, &[(stem, y - ROW * height + 2), (stem, base - 4), (end, base - 4)]);
                }
                drawing.text(INK, (x + INSET + INDENT, base), BODY, "start", text);
            }
            Line::Gap => {}
            Line::Level(level) => {
                drawing.rounded(level_look(*level), [x + INSET, y, BOX_WIDTH - INSET * 2, PILL], PILL / 2);
                let middle = (x + BOX_WIDTH / 2, y + 13);
                drawing.text(
                    on_level(*level),
                    middle,
                    BODY,
                    "middle",
                    &format!("{}. {}", level.level(), outcome::level_name(english(), *level)),
                );
            }
        }
        y += line.height();
    }
    for (index, exit) in (0..).zip(&card.exits) {
        let y = top + INSET / 2 + index * (PILL + 6);
        let edge = x + BOX_WIDTH;
        drawing.arrow(WAY, &[(edge, y + PILL / 2), (edge + 11, y + PILL / 2)]);
        drawing.rounded(level_look(*exit), [edge + 12, y, EXIT_WIDTH - 12, PILL], PILL / 2);
        drawing.text(
            on_level(*exit),
            (edge + 12 + (EXIT_WIDTH - 12) / 2, y + 13),
            TINY,
            "middle",
            outcome::level(english(), *exit),
        );
    }
}

/// Every box in order: the screens of the check, the outcome, and what is asked after it.
fn cards() -> Vec<Card> {
    let (check, later): (Vec<Step>, Vec<Step>) = Step::ALL.iter().partition(|step| step.is_interview());
    let levels = Urgency::ALL.iter().rev().map(|level| Line::Level(*level));
    let outcome = Card {
        lines: [Line::Title("The most urgent rule decides".to_owned())].into_iter().chain(levels).collect(),
        only_if: Vec::new(),
        exits: Vec::new(),
    };
    let read_back = Card {
        lines: vec![Line::Title(question::check_title(english()).to_owned())],
        only_if: Vec::new(),
        exits: Vec::new(),
    };
    let later = later.into_iter().map(|step| Card {
        only_if: vec!["on request, after the outcome".to_owned()],
        exits: Vec::new(),
        ..card(step)
    });
    check.into_iter().map(card).chain([read_back, outcome]).chain(later).collect()
}

fn card(step: Step) -> Card {
    let asked: Vec<&Question> = of_step(step).collect();
    // A condition that all questions of a screen share is the screen's.
    let shared = asked
        .first()
        .map(|first| first.ask_when)
        .filter(|when| *when != Criterion::Always && asked.iter().all(|question| question.ask_when == *when));
    let title = wrapped(question::step_title(english(), step), TITLE_LETTERS).into_iter().map(Line::Title);
    let lines = asked.iter().flat_map(|asked| {
        let title = question::title(english(), asked.id);
        if asked.ask_when == Criterion::Always || shared.is_some() {
            wrapped(title, LETTERS).into_iter().map(Line::Question).collect::<Vec<_>>()
        } else {
            let when = wrapped(&condition(&asked.ask_when), CONDITION_LETTERS);
            let stems = [i32::try_from(when.len()).ok()].into_iter().chain(std::iter::repeat(None));
            let question = wrapped(title, BRANCH_LETTERS).into_iter().zip(stems);
            let question = question.map(|(line, stem)| Line::Branch(line, stem));
            [Line::Gap].into_iter().chain(when.into_iter().map(Line::Condition)).chain(question).collect()
        }
    });
    Card {
        lines: title.chain(lines).collect(),
        only_if: shared.map(|when| wrapped(&condition(&when), BESIDE_LETTERS)).unwrap_or_default(),
        exits: exits(&asked),
    }
}

/// A condition without its links.
fn condition(when: &Criterion) -> String {
    let described = one_line(&describe(when));
    let pieces = described.split('[').map(|piece| match piece.split_once("](") {
        Some((name, rest)) => format!("{name}{}", rest.split_once(')').map_or("", |(_, rest)| rest)),
        None => piece.to_owned(),
    });
    format!("if {}", pieces.collect::<String>())
}

/// The urgent levels of the rules that look at what these questions can set.
fn exits(asked: &[&Question]) -> Vec<Urgency> {
    let choices = asked.iter().flat_map(|question| question.kind.choices());
    let settable =
        choices.flat_map(|choice| choice.yes).fold(FactSet::EMPTY, |set, learned| match *learned {
            Learn::Yes(fact) => set.with(fact),
            Learn::Within(measure, ..) => set.with_measure(measure),
            Learn::No(_) => set,
        });
    let has = |level: &Urgency| {
        RED_FLAGS.iter().any(|rule| rule.urgency == *level && mentions(&rule.when).meets(&settable))
    };
    [Urgency::Emergency, Urgency::SameDay].into_iter().filter(has).collect()
}

const fn level_look(level: Urgency) -> Look {
    let (class, fill) = match level {
        Urgency::Emergency => ("level emergency", "#8b1118"),
        Urgency::SameDay => ("level same-day", "#f6b23c"),
        Urgency::WithinDays => ("level within-days", "#fce6a9"),
        Urgency::Routine => ("level routine", "#cfe3f4"),
        Urgency::SelfCare => ("level self-care", "#cfe8d3"),
    };
    Look { class, fill, stroke: "none" }
}

const fn on_level(level: Urgency) -> Look {
    let fill = match level {
        Urgency::Emergency => "#ffffff",
        Urgency::SameDay | Urgency::WithinDays | Urgency::Routine | Urgency::SelfCare => "#10202e",
    };
    Look { class: "on-level", fill, stroke: "none" }
}
