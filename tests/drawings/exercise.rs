//! The figures: one for each exercise, all of the same body, each with the muscle that works, none with words.

use std::collections::BTreeMap;

use super::{Point, lines};
use crate::fixtures;
use triage_core::protocol::exercise::Exercise;
use triage_core::words::exercise as words;
use triage_tools::words::english;
use triage_view::drawings::exercise::{self as figures, RUN, WALL_STRETCH_STRAIGHT};
use triage_view::drawings::runner::{FAR_ANKLE, Legs, Moving, Muscle, NEAR_ANKLE, Pose};

/// The bones: both joints, and the length in the units of a figure.
const BONES: [(usize, usize, f64); 16] = [
    (0, 1, 31.0),
    (1, 2, 62.0),
    (3, 4, 34.0),
    (4, 5, 32.0),
    (6, 7, 34.0),
    (7, 8, 32.0),
    (9, 10, 48.0),
    (10, 11, 48.0),
    (14, 15, 48.0),
    (15, 16, 48.0),
    (11, 12, 25.0),
    (12, 13, 10.0),
    (16, 17, 25.0),
    (17, 18, 10.0),
    // Where a limb is attached.
    (1, 3, 0.0),
    (2, 9, 0.0),
];
/// The first bone of the feet. Seen from behind, feet are foreshortened, and shoulders and hips have a width.
const FIRST_OF_THE_FEET: usize = 10;
/// The lowest point of a joint: a foot is drawn around it, down to the floor.
const FLOOR: f64 = 254.0;

fn all() -> Vec<(String, &'static Moving)> {
    let more = [("run", &RUN), ("wall-stretch-straight", &WALL_STRETCH_STRAIGHT)];
    let exercises = Exercise::ALL.iter().map(|each| (each.code(), figures::of(*each)));
    exercises.chain(more).map(|(name, figure)| (name.to_owned(), figure)).collect()
}

fn poses(figure: &Moving) -> impl Iterator<Item = Pose> {
    figure.start.into_iter().chain([figure.end])
}

fn is_from_behind(figure: &Moving) -> bool {
    matches!(figure.muscle, Muscle::CalfFromBehind | Muscle::Hip)
}

fn distance((x1, y1): (i32, i32), (x2, y2): (i32, i32)) -> f64 {
    f64::from((x2 - x1).pow(2) + (y2 - y1).pow(2)).sqrt()
}

/// How much a closed line encloses.
fn area(line: &[Point]) -> f64 {
    let next = line.iter().cycle().skip(1);
    line.iter().zip(next).map(|((x1, y1), (x2, y2))| x1 * y2 - x2 * y1).sum::<f64>().abs() / 2.0
}

/// What is drawn of an exercise, its arrows aside, so that no two differ in an arrow alone.
fn seen(figure: &Moving) -> String {
    format!("{:?} {:?} {:?} {:?} {:?}", figure.behind, figure.start, figure.end, figure.legs, figure.held)
}

#[test]
fn each_exercise_has_a_figure_of_its_own() {
    let mut found: BTreeMap<String, Exercise> = BTreeMap::new();
    let said = |exercise| (words::name(english(), exercise), words::how(english(), exercise));
    for exercise in Exercise::ALL {
        let figure = figures::of(*exercise);
        // A rope makes a difference, an arrow does not.
        let rope: Vec<String> = figure
            .before
            .strokes()
            .filter(|stroke| stroke.pen.class() != "pen-accent")
            .map(|stroke| stroke.d.to_owned())
            .collect();
        if let Some(other) = found.insert(seen(figure) + &rope.concat(), *exercise) {
            assert_eq!(said(*exercise), said(other), "{} is drawn as {}", exercise.code(), other.code());
        }
    }
    assert_eq!(found.len(), Exercise::ALL.len());
}

#[test]
fn every_body_has_the_same_proportions() {
    let mut measured = 0;
    for (name, figure) in all() {
        let bones = if is_from_behind(figure) { &BONES[..FIRST_OF_THE_FEET] } else { &BONES[..] };
        for pose in poses(figure) {
            for &(from, to, length) in bones {
                let found = distance(pose.joint(from), pose.joint(to));
                // A whole unit is what rounding can make of a short bone.
                let most = (length * 0.05).max(1.0);
                assert!((found - length).abs() <= most, "{name}: {from} to {to} is {found:.1}, not {length}");
                measured += 1;
            }
        }
    }
    assert!(measured > 600, "{measured}");
}

#[test]
fn nobody_sinks_into_the_floor_or_leaves_the_drawing() {
    for (name, figure) in all() {
        let numbers: Vec<f64> =
            figure.behind.view_box.split(' ').map(|number| number.parse().unwrap()).collect();
        // One figure is a foot close up: the rest of the body is outside.
        let first = if figure.legs == Legs::Alone { NEAR_ANKLE - 1 } else { 0 };
        let joints = if figure.legs == Legs::Alone { first..FAR_ANKLE - 2 } else { 0..FAR_ANKLE + 3 };
        for pose in poses(figure) {
            for joint in joints.clone() {
                let (x, y) = pose.joint(joint);
                let (x, y) = (f64::from(x), f64::from(y));
                assert!(y <= FLOOR, "{name}: joint {joint} is at {y}");
                assert!(
                    x > numbers[0] && x < numbers[0] + numbers[2] && y > numbers[1],
                    "{name}: joint {joint} is at {x} {y}, outside {numbers:?}"
                );
            }
        }
    }
}

#[test]
fn the_muscle_that_works_is_marked() {
    for (name, figure) in all() {
        for pose in poses(figure) {
            let ankles: &[usize] =
                if figure.legs == Legs::Both { &[NEAR_ANKLE, FAR_ANKLE] } else { &[NEAR_ANKLE] };
            for ankle in ankles {
                let path = pose.muscle(figure.muscle, *ankle);
                let found = lines(&path);
                assert_eq!(found.len(), 1, "{name}: {path}");
                assert!(area(&found[0]) > 200.0, "{name}: {path} encloses {}", area(&found[0]));
            }
        }
    }
}

/// A word in a drawing could neither be translated nor be made larger, and a screen reader would not read it.
#[test]
fn figures_carry_no_words() {
    let mut figures = 0;
    let mut muscles = 0;
    for (name, session) in fixtures::fixtures() {
        let html = fixtures::drawn(&session);
        for drawing in html.split(r#"<svg class="figure"#).skip(1) {
            let (inside, _) = drawing.split_once("</svg>").unwrap();
            let text: String =
                inside.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
            assert_eq!(text, "", "{name}");
            figures += 1;
            muscles += usize::from(inside.contains("pen-muscle"));
        }
    }
    assert!(figures > 30 && muscles > 25, "{figures} figures, {muscles} with a muscle");
}
