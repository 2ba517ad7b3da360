//! The runners of the self-tests are those of the exercises, written out.

use triage_core::protocol::exercise::Exercise;
use triage_view::drawings::exercise as figures;
use triage_view::drawings::runner::{FAR, FAR_ANKLE, Moving, NEAR, NEAR_ANKLE};
use triage_view::drawings::self_test::{FOUR_STEPS, HEEL_RAISE_BENT, HEEL_RAISE_STRAIGHT};
use triage_view::drawings::{Figure, Stroke};

/// The paths of the pose that is drawn in full, each with its classes, in the order of the view.
fn drawn(figure: &Moving) -> Vec<(String, String)> {
    let pose = figure.end;
    let far = FAR.map(|limb| (format!("{} far", limb.0), pose.limb(limb)));
    let near = NEAR.map(|limb| (limb.0.to_owned(), pose.limb(limb)));
    let mut found = far.to_vec();
    found.push(("pen-foot far".to_owned(), pose.foot(FAR_ANKLE)));
    found.push(("pen-foot".to_owned(), pose.foot(NEAR_ANKLE)));
    found.extend(near);
    found.push(("pen-muscle".to_owned(), pose.muscle(figure.muscle, NEAR_ANKLE)));
    found
}

fn written(strokes: impl Iterator<Item = Stroke>) -> Vec<(String, String)> {
    strokes.map(|stroke| (stroke.pen.class().to_owned(), stroke.d.to_owned())).collect()
}

#[test]
fn the_runner_of_a_self_test_is_that_of_the_exercise() {
    let pairs: [(&str, &Figure, Exercise); 3] = [
        ("four steps", &FOUR_STEPS, Exercise::GentleWalk),
        ("heel raise, straight", &HEEL_RAISE_STRAIGHT, Exercise::StraightKneeRaise),
        ("heel raise, bent", &HEEL_RAISE_BENT, Exercise::BentKneeRaise),
    ];
    for (name, figure, exercise) in pairs {
        let moving = figures::of(exercise);
        let behind = written(moving.behind.strokes());
        let body = drawn(moving);
        let found = written(figure.strokes());
        assert_eq!(figure.view_box, moving.behind.view_box, "{name}");
        // Steps are counted on the floor, and a heel rises: what is in front differs.
        let (same, in_front) = found.split_at(behind.len() + body.len());
        assert_eq!(same, [behind, body].concat(), "{name}");
        assert!(in_front.iter().all(|(class, _)| class == "pen-accent"), "{name}: {in_front:?}");
        assert_eq!(in_front.len(), 1, "{name}");
    }
}
