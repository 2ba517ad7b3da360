//! The body map: one left lower leg from behind and from its inner side, with a region for each site.
//!
//! For a right leg the view mirrors the drawing with `transform="translate(WIDTH 0) scale(-1 1)"`.
//! The view draws the `Body` strokes, then the regions, then the other strokes.
//! "All over the calf" (`site-calf-diffuse`) has no region: it is a choice below the drawing.

use super::{Figure, Pen, Stroke};

/// A part of the leg that can be tapped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    /// The code of the site, as in the protocol.
    pub site: &'static str,
    /// What is seen.
    pub d: &'static str,
    /// What can be tapped: wider than what is seen, about 44 pixels on a phone, and no two overlap.
    pub hit: &'static str,
}

/// One side of the leg.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LegView {
    /// The outline and a few lines for orientation.
    pub figure: Figure,
    /// The width of the view box, for the mirror.
    pub width: u16,
    /// From the knee down.
    pub regions: &'static [Region],
}

/// The leg from behind.
pub const BACK: LegView = LegView {
    figure: Figure {
        view_box: "0 0 256 568",
        strokes: &[
            Stroke {
                pen: Pen::Body,
                d: "M68 11c0 25 7 50 6 75-2 50-17 98-11 149 3 27 13 53 20 79 10 36 18 75 18 113 0 8-1 18-2 26-2 6-5 12-5 19-1 7 3 13 4 19 0 17-13 36 0 51 4 4 7 7 13 8 6 1 34 1 39-1 4-2 10-9 12-13 6-13-5-32-5-45 0-13 7-26 5-39-1-10-7-18-7-28 0-28 5-56 11-83 2-9 4-18 7-27 8-26 22-54 25-80 3-25 3-50-1-75-5-25-11-45-13-71 0-8 2-16 3-24 2-18 5-35 5-53",
            },
            Stroke { pen: Pen::Fine, d: "M92 88q36 16 72 0" },
        ],
    },
    width: 256,
    regions: &[
        Region {
            site: "site-behind-knee",
            d: "M128 37c-6 0-17 11-22 14-6 5-23 15-25 21-1 4 0 8 0 11 0 4-1 8 0 11 2 6 18 15 24 19 5 4 16 14 22 15 4 0 46-29 49-33 1-3 2-19 1-22-2-5-22-18-27-22-5-4-17-15-22-14z",
            hit: "M28 32L228 32L228 120L28 120z",
        },
        Region {
            site: "site-calf-outer",
            d: "M88 285c7 0 11-24 12-31 1-8 0-17 0-26-1-17-1-34-1-51 0-9 1-32-2-39-2-5-10-12-15-12-2 0-3 2-5 4-3 5-8 60-8 70-1 10 0 22 1 33 1 10 5 20 7 30 1 6 2 22 11 22z",
            hit: "M0 120L88 120L88 300L0 300z",
        },
        Region {
            site: "site-calf-mid",
            d: "M127 144c-4 1-19 20-20 25-3 8-1 20-1 29 0 14 0 29 0 44 0 7-1 15 0 22 1 6 9 41 13 44 3 3 8 2 12 2 3 0 6-1 8-3 2-4 10-37 11-43 1-7 0-15 0-22 0-15 0-29 0-44 0-9 2-20-1-29-1-5-16-26-22-25z",
            hit: "M88 120L172 120L172 300L88 300z",
        },
        Region {
            site: "site-calf-upper-inner",
            d: "M167 292c8 1 10-11 12-16 17-47 17-86 6-134-1-6-2-18-9-18-5 0-16 10-18 15-2 8 0 26-1 35 0 20 0 40-1 60 0 10-1 20 0 30 1 6 5 26 11 28z",
            hit: "M172 120L256 120L256 300L172 300z",
        },
        Region {
            site: "site-calf-deep-low",
            d: "M95 309c-2 1-3 3-3 5-1 5 9 48 12 51 5 8 35 31 44 23 3-3 10-44 12-52 1-4 3-10-1-14-5-5-35-1-43-2-7-1-14-16-21-11z",
            hit: "M48 300L208 300L208 384L48 384z",
        },
        Region {
            site: "site-fibula-focal",
            d: "M109 389c-1 1-2 2-2 3-1 2 1 26 1 29 1 2 2 4 2 6 0 1-1 3-2 5-1 7 0 15-2 22-1 6-10 28 0 30 3 1 6-1 7-3 2-3 2-43 1-49 0-2-2-3-2-5 0-2 2-4 2-6 1-5 1-24-1-29-1-1-2-3-4-3z",
            hit: "M28 384L114 384L114 488L28 488z",
        },
        Region {
            site: "site-achilles-mid",
            d: "M124 398c-4 4-2 57-2 66 0 5-2 15 2 19 4 4 17 2 22 0 2 0 3-1 5-3 2-5 4-23 4-29-2-8-6-15-7-23-1-7 2-20-1-26-2-6-19-9-23-4z",
            hit: "M114 384L212 384L212 484L114 484z",
        },
        Region {
            site: "site-achilles-heel",
            d: "M147 493c-4-2-38 1-41 4-5 5-7 27-5 34 1 3 3 7 6 9 5 4 13 2 19 2 6 0 16 2 22-1 2-2 6-5 7-8 2-7-2-36-8-40z",
            hit: "M68 488L188 488L188 568L68 568z",
        },
    ],
};

/// The leg from its inner side, toes to the right.
pub const INNER: LegView = LegView {
    figure: Figure {
        view_box: "0 0 312 568",
        strokes: &[
            Stroke {
                pen: Pen::Body,
                d: "M67 11c0 15 3 31 5 46 0 7 0 15 0 22 0 6 1 12 0 18-4 21-15 41-22 62-5 20-7 41-6 61 5 66 42 124 50 189 1 9 0 18 0 26 0 12-3 26-6 37-7 20-22 40-18 62 1 4 1 8 3 11 2 1 4 3 5 4 3 2 6 5 9 6 4 2 9 1 13 1 5 0 11 0 16 0 15-2 30-8 44-12 5-1 10-3 15-3 8-1 16 4 24 6 13 3 27 8 41 9 8 0 17-2 26-2 5-1 12-1 17-2 4-1 9-4 11-7 10-14-26-29-36-34-30-15-60-31-86-52-5-4-11-8-15-13-4-6-8-13-9-20-5-27-1-69 2-97 3-39 8-78 13-118 2-17 2-35 5-52 2-13 5-25 8-37 1-6 1-13 2-20 2-11 9-21 13-32 6-17 5-41 2-59",
            },
            Stroke { pen: Pen::Fine, d: "M168 40q18 20 4 44M116 452q8-18 20-4 6 16-10 20" },
        ],
    },
    width: 312,
    regions: &[
        Region {
            site: "site-shin-front-muscle",
            d: "M142 221c4 2 9 1 12-3 3-7 5-47 6-57 1-9 9-34 8-41-1-3-3-5-6-6-4-1-9 0-12 3-3 5-7 62-8 72-1 7-6 28 0 32z",
            hit: "M136 104L224 104L224 224L136 224z",
        },
        Region {
            site: "site-shin-front-focal",
            d: "M133 321c3 2 7 1 9-2 3-6 2-16 3-22 1-15 3-29 5-44 1-5 3-12 2-17-1-3-3-5-6-6-3-1-7 0-9 3-4 5-6 52-7 61 0 6-4 24 3 27z",
            hit: "M132 224L224 224L224 328L128 328z",
        },
        Region {
            site: "site-shin-inner-diffuse",
            d: "M129 154c-5-2-9 3-12 6-5 4-12 8-15 13-3 6-18 58-19 66-1 5 8 73 10 78 2 3 4 4 7 5 5 1 22 1 25-3 3-4 2-20 2-26 2-32 3-64 5-97 0-7 4-39-3-42z",
            hit: "M68 152L136 152L128 328L60 328z",
        },
        Region {
            site: "site-shin-inner-focal",
            d: "M84 333c-3 6 10 41 12 49 1 5 1 15 6 19 5 3 14 1 20 1 4 0 11 1 14-2 4-4 4-42 4-50 1-5 3-13 0-17-3-4-44-4-50-3-3 1-4 1-6 3z",
            hit: "M60 328L200 328L200 412L60 412z",
        },
        Region {
            site: "site-ankle-inner",
            d: "M104 416c-5 4-2 17-2 23-1 11-4 24-7 35-1 5-5 11-6 16-1 5-1 14 2 17 4 5 27 5 34 5 7 0 27 4 33 1 4-3 21-34 19-38-2-8-20-16-26-24-4-6-7-13-10-20-1-5 0-13-5-16-3-2-29-2-32 1z",
            hit: "M60 412L184 412L172 504L60 504z",
        },
        Region {
            site: "site-foot-or-toe",
            d: "M285 540c0-2 0-4-2-6-6-7-45-24-56-30-8-4-37-24-44-25-3 0-5 1-6 3-3 5-10 44-7 48 2 3 6 3 9 3 20 4 40 12 60 15 7 1 36-1 42-4 2 0 3-2 4-4z",
            hit: "M184 444L316 472L316 568L168 568z",
        },
    ],
};
