//! Drawings as data: one language of two line weights, one accent, round caps and no faces.
//!
//! A figure says which pen draws which path; the style sheet decides what a pen looks like, so a drawing
//! follows the theme, forced colours and print. Coordinates are whole numbers: figures in a box of about 480 units,
//! shapes and icons in one of 240.

pub mod body_map;
pub mod exercise;
pub mod icon;
pub mod level;
pub mod self_test;

/// One drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The value of the `viewBox` attribute.
    pub view_box: &'static str,
    /// From back to front.
    pub strokes: &'static [Stroke],
}

/// One path of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stroke {
    /// What draws it.
    pub pen: Pen,
    /// The value of the `d` attribute.
    pub d: &'static str,
}

/// What draws a path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pen {
    /// The heavy line.
    Ink,
    /// The light line: detail, a band, a bicycle.
    Fine,
    /// A heavy outline filled like paper, so that it hides what is behind it.
    Body,
    /// The arm or leg on the far side: as `Body`, in a lighter tone.
    Far,
    /// The calf muscle that works: filled with the accent.
    Muscle,
    /// Movement and what to look at: a heavy line in the accent.
    Accent,
    /// Floor, wall, chair, box.
    Ground,
    /// A filled shape in the colour of the text: levels and icons.
    Fill,
}

impl Pen {
    /// Its class in the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Pen::Ink => "pen-ink",
            Pen::Fine => "pen-fine",
            Pen::Body => "pen-body",
            Pen::Far => "pen-far",
            Pen::Muscle => "pen-muscle",
            Pen::Accent => "pen-accent",
            Pen::Ground => "pen-ground",
            Pen::Fill => "pen-fill",
        }
    }
}
