//! Drawings as data, in one visual language: runners of solid limbs, legs close up in outline, one accent, round caps,
//! no faces and no words.
//!
//! A figure says which pen draws which path; the style sheet decides what a pen looks like, so a drawing
//! follows the theme, forced colors and print. Coordinates are whole numbers: runners in a box of 264 units, shapes and
//! icons in one of 240.

/// One drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The value of the `viewBox` attribute.
    pub view_box: &'static str,
    /// The paths from back to front, joined: each is the letter of its pen, then the value of the `d` attribute.
    joined: &'static str,
}

impl Figure {
    /// The paths, from back to front.
    pub fn strokes(&self) -> impl Iterator<Item = Stroke> + use<> {
        self.joined.lines().filter_map(|line| {
            let (pen, d) = line.split_at_checked(1)?;
            Some(Stroke { pen: Pen::of(pen)?, d })
        })
    }
}

/// One path of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stroke {
    /// What draws it.
    pub pen: Pen,
    /// The value of the `d` attribute.
    pub d: &'static str,
}

macro_rules! pens {
    ($($(#[$doc:meta])* $name:ident = $letter:literal, $class:literal;)+) => {
        /// What draws a path.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Pen { $($(#[$doc])* $name,)+ }

        impl Pen {
            /// Its class in the style sheet.
            pub const fn class(self) -> &'static str {
                match self { $(Pen::$name => $class,)+ }
            }

            fn of(letter: &str) -> Option<Pen> {
                match letter { $($letter => Some(Pen::$name),)+ _ => None }
            }
        }

        /// The letter of a pen, for joining.
        macro_rules! letter { $(($name) => { $letter };)+ }
    };
}

pens! {
    /// The heavy line.
    Ink = "i", "pen-ink";
    /// The light line: detail, a band, a bicycle.
    Fine = "f", "pen-fine";
    /// A heavy outline filled like paper, so that it hides what is behind it.
    Body = "b", "pen-body";
    /// The arm or leg on the far side: as `Body`, in a lighter tone.
    Far = "r", "pen-far";
    /// The working calf muscle: filled with the accent.
    Muscle = "m", "pen-muscle";
    /// Movement and what to look at: a heavy line in the accent.
    Accent = "a", "pen-accent";
    /// Floor, wall, chair, box.
    Ground = "g", "pen-ground";
    /// A filled shape in the color of the text: levels and icons.
    Fill = "l", "pen-fill";
    /// The same, with an edge like paper that keeps it apart from what it touches: a weight, a hand.
    Weight = "w", "pen-weight";
    /// The limbs of a runner. A shin is as wide as a finger close up.
    Head = "h", "pen-head";
    /// What the head is on.
    Neck = "k", "pen-neck";
    /// From the shoulders to the hips.
    Trunk = "t", "pen-trunk";
    /// From shoulder to hand.
    Arm = "u", "pen-arm";
    /// The edge that keeps an arm apart from what is behind it.
    Edge = "e", "pen-edge";
    /// From hip to knee.
    Thigh = "c", "pen-thigh";
    /// From knee to ankle.
    Shin = "s", "pen-shin";
    /// From heel to toe.
    Foot = "o", "pen-foot";
    /// The same on the far side, lighter.
    FarArm = "U", "pen-arm far";
    /// The same.
    FarThigh = "C", "pen-thigh far";
    /// The same.
    FarShin = "S", "pen-shin far";
    /// The same.
    FarFoot = "O", "pen-foot far";
}

/// A drawing from its view box and its paths, each with its pen. They are joined into one text (decision 7).
macro_rules! figure {
    ($view_box:literal, $($pen:ident $d:literal,)*) => {
        $crate::drawings::Figure {
            view_box: $view_box,
            joined: concat!($(letter!($pen), $d, "\n"),*),
        }
    };
}

#[macro_use]
pub mod runner;

pub mod body_map;
pub mod exercise;
pub mod icon;
pub mod level;
pub mod self_test;
