//! A runner as a small skeleton: a pose says where the joints are, and what is drawn between them is the same in all.
//!
//! Limbs are solid: the near ones in the color of the text, the far ones lighter. Seen from the side, the runner faces
//! right; seen from behind, the near leg is the right one.
//!
//! All of it is in the chunk with the later parts of an outcome. The self-tests cannot wait for that: their runners are
//! written out in `self_test`.

use super::Figure;

/// How many joints a pose has.
pub const JOINTS: usize = 19;

/// Where the joints are, x and y of each, in whole units of a box of 264: head, shoulders, hips; shoulder, elbow and hand
/// of the near arm, then of the far one; hip, knee, ankle, ball and tip of the foot of the near leg, then of the far one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pose(pub [u8; JOINTS * 2]);

/// A pose from its numbers, with a bar between the limbs.
macro_rules! pose {
    ($($($number:literal)+)|+) => { $crate::drawings::runner::Pose([$($($number,)+)+]) };
}

/// What is drawn from one joint to another: the pen, and both joints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limb(pub &'static str, pub usize, pub usize);

/// The lighter limbs.
pub const FAR: [Limb; 3] = [Limb("pen-arm", 6, 8), Limb("pen-thigh", 14, 15), Limb("pen-shin", 15, 16)];
/// The others, from back to front. The edge keeps the arm apart from what is behind it.
pub const NEAR: [Limb; 7] = [
    Limb("pen-thigh", 9, 10),
    Limb("pen-shin", 10, 11),
    Limb("pen-trunk", 1, 2),
    Limb("pen-neck", 0, 1),
    Limb("pen-head", 0, 0),
    Limb("pen-edge", 3, 5),
    Limb("pen-arm", 3, 5),
];
/// The hand that holds something.
pub const NEAR_HAND: usize = 5;
/// The ankles; the ball of the foot and its tip follow.
pub const NEAR_ANKLE: usize = 11;
/// The far one.
pub const FAR_ANKLE: usize = 16;

/// The muscle that works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Muscle {
    /// The large one of the calf, high on the shin: it works when the knee is straight.
    Calf,
    /// What lies deep and low: the soleus, which works when the knee is bent, and what curls the toes.
    Deep,
    /// The calf, seen from behind.
    CalfFromBehind,
    /// The one at the outer side of the hip.
    Hip,
}

/// What moves with the runner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// A band from the near hand to the ball of the near foot.
    Band,
    /// A towel, in the same place.
    Towel,
    /// A weight on the near knee.
    Weight,
}

/// Which legs are drawn, and which of them work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Legs {
    /// The near one works.
    Near,
    /// Both work.
    Both,
    /// The near one works, and the far one is not drawn.
    Alone,
}

/// A runner in one pose, or in two: where a movement starts, and where it ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moving {
    /// The floor, a wall, a chair: what is behind the runner. The box of the whole drawing is that of this.
    pub behind: Figure,
    /// Drawn pale behind the other, unless the movement is played.
    pub start: Option<Pose>,
    /// The pose that is drawn in full.
    pub end: Pose,
    /// What is in front of the runner: arrows, most of all.
    pub before: Figure,
    /// What is held.
    pub held: Held,
    /// The muscle that works.
    pub muscle: Muscle,
    /// In which legs.
    pub legs: Legs,
}

impl Moving {
    /// Whether the far limbs are as dark as the near ones: from behind, neither leg is farther away.
    pub fn is_even(&self) -> bool {
        self.muscle == Muscle::CalfFromBehind && self.legs == Legs::Both
    }
}

impl Pose {
    /// Where a joint is.
    pub fn joint(&self, joint: usize) -> (i32, i32) {
        let at = |index: usize| self.0.get(index).map_or(0, |number| i32::from(*number));
        (at(joint * 2), at(joint * 2 + 1))
    }

    /// The path of a limb.
    pub fn limb(&self, limb: Limb) -> String {
        let (x, y) = self.joint(limb.1);
        // The head is a line from one joint to the same: with round ends, that is drawn as a dot.
        let mut path = format!("M{x} {y}");
        for joint in limb.2.min(limb.1 + 1)..=limb.2 {
            let (x, y) = self.joint(joint);
            path.push_str(&format!("L{x} {y}"));
        }
        path
    }

    /// The path of a foot. The heel is as far from the ankle as half the length to the ball, at a right angle.
    pub fn foot(&self, ankle: usize) -> String {
        let ((x, y), (ball_x, ball_y), (tip_x, tip_y)) =
            (self.joint(ankle), self.joint(ankle + 1), self.joint(ankle + 2));
        let (heel_x, heel_y) = (x - (ball_y - y) / 2, y + (ball_x - x) / 2);
        format!("M{ball_x} {ball_y}L{heel_x} {heel_y}L{x} {y}L{ball_x} {ball_y}L{tip_x} {tip_y}")
    }

    /// What is held: the pen, and the path.
    pub fn held(&self, held: Held) -> Option<(&'static str, String)> {
        let ((hand_x, hand_y), (ball_x, ball_y)) = (self.joint(NEAR_HAND), self.joint(NEAR_ANKLE + 1));
        let line = format!("M{hand_x} {hand_y}L{ball_x} {ball_y}");
        match held {
            Held::Nothing => None,
            Held::Band => Some(("pen-fine", line)),
            Held::Towel => Some(("pen-far", line)),
            Held::Weight => {
                let (x, y) = self.joint(NEAR_ANKLE - 1);
                // A kettlebell: its body, and a ring to hold it by.
                let body =
                    format!("M{} {}l7-24h28l7 24zm14-23q-6-15 7-15t7 15h-5q2-9-2-9t-2 9z", x - 24, y - 9);
                Some(("pen-weight", body))
            }
        }
    }

    /// The path of the muscle of a leg, given by its ankle.
    pub fn muscle(&self, muscle: Muscle, ankle: usize) -> String {
        // The bone it lies along, by its lower joint; where on that it starts and ends, and how far behind it its ends,
        // its back and its front are: all in percent of the bone.
        let (lower, from, to, ends, back, front) = match muscle {
            Muscle::Calf => (ankle, 4, 70, 10, 54, -21),
            Muscle::Deep => (ankle, 24, 94, 10, 54, -21),
            Muscle::CalfFromBehind => (ankle, 4, 70, 0, 29, -29),
            Muscle::Hip => (ankle - 1, -40, 40, -8, -38, 6),
        };
        let ((x, y), (lower_x, lower_y)) = (self.joint(lower - 1), self.joint(lower));
        let (along, across) = (lower_x - x, lower_y - y);
        let at = |share: i32, behind: i32| {
            let x = x + (along * share - across * behind) / 100;
            let y = y + (across * share + along * behind) / 100;
            format!("{x} {y}")
        };
        let (start, end, middle) = (at(from, ends), at(to, ends), (from + to) / 2);
        format!("M{start}Q{} {end}Q{} {start}z", at(middle, back), at(middle, front))
    }
}
