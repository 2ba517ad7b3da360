//! Drawings as data, in one visual language: two line weights, one accent, round caps and no faces.
//!
//! A figure says which pen draws which path; the style sheet decides what a pen looks like, so a drawing
//! follows the theme, forced colors and print. Coordinates are whole numbers: figures in a box of about 480 units,
//! shapes and icons in one of 240.

/// One drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The value of the `viewBox` attribute.
    pub view_box: &'static str,
    /// The paths from back to front, joined: each is the letter of its pen, then the value of the `d` attribute.
    joined: &'static str,
}

impl Figure {
    /// From a text: the view box, then a line for each path.
    pub fn of(text: &'static str) -> Figure {
        let (view_box, joined) = text.split_once('\n').unwrap_or(("", ""));
        Figure { view_box, joined }
    }

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
}

/// A drawing from its view box and its paths, each with its pen. They are joined into one text (decision 7).
macro_rules! figure {
    ($view_box:literal, $($pen:ident $d:literal,)+) => {
        $crate::drawings::Figure {
            view_box: $view_box,
            joined: concat!($(letter!($pen), $d, "\n"),+),
        }
    };
}

pub mod body_map;
pub mod exercise;
pub mod icon;
pub mod level;
pub mod self_test;
