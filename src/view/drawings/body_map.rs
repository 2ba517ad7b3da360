//! The body map: one left lower leg from behind and from its inner side, with a region for each site.
//!
//! For a right leg the view mirrors the drawing with `transform="translate(WIDTH 0) scale(-1 1)"`.
//! The view draws the `Body` strokes, then the regions, then the other strokes.
//! "All over the calf" (`site-calf-diffuse`) has no region: it is a choice below the drawing.

use super::Figure;

/// A part of the leg that can be tapped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    /// The code of the site, as in the protocol.
    pub site: &'static str,
    /// The visible shape. It lies within `hit`, so that what is touched is what is seen.
    pub d: &'static str,
    /// The area to tap: wider than the visible shape, about 44 pixels on a phone where the leg has room for that. No two
    /// overlap.
    pub hit: &'static str,
}

/// One side of the leg.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LegView {
    /// The outline and a few lines for orientation.
    pub figure: Figure,
    /// The width of the view box, for mirroring.
    pub width: u16,
    /// From the knee down.
    pub regions: &'static [Region],
}

/// The sites that a tap on the shin bone can mean, too close for a fingertip to tell apart. The first, which has to be
/// examined soonest, applies until another is chosen.
pub const SHIN: [&str; 3] = ["site-shin-inner-focal", "site-shin-inner-diffuse", "site-shin-front-focal"];

/// The leg from behind.
pub const BACK: LegView = LegView {
    figure: figure! {
        "0 0 256 568",
        Body "M68 11c1 26 7 53 6 79-2 44-15 88-12 133 3 53 27 103 35 155 4 23 6 48 2 71-1 8-5 15-5 23 0 7 3 12 4 19 2 20-17 44 8 57 16 9 48 5 56-12 7-14-5-31-5-45 0-12 6-23 5-35 0-17-8-31-6-48 2-33 8-67 18-98 8-25 21-49 24-76 7-56-13-95-14-146 0-25 7-51 8-77",
        Fine "M100 80q28 12 56 0",
    },
    width: 256,
    regions: &[
        Region {
            site: "site-behind-knee",
            d: "M128 34q40 16 44 42-4 26-44 38-40-12-44-38 4-26 44-42z",
            hit: "M28 32L228 32L228 120L28 120z",
        },
        Region {
            site: "site-calf-outer",
            d: "M83 296q-3 0-5-7l-6-39q-8-45-2-84l5-26q2-13 9-13 7 0 8 13l1 26q1 39-2 84l-3 39q-1 7-5 7z",
            hit: "M0 120L96 120L96 300L0 300z",
        },
        Region {
            site: "site-calf-mid",
            d: "M128 297q-13 0-19-13l-2-4q-8-18-8-64 0-46 10-69l2-5q7-18 17-18 10 0 17 18l2 5q10 23 10 69 0 46-8 64l-2 4q-6 13-19 13z",
            hit: "M96 120L160 120L160 300L96 300z",
        },
        Region {
            site: "site-calf-upper-inner",
            d: "M171 297q-5 0-5-8l-1-38q-2-46-1-85l1-26q1-13 9-13 7 0 10 13l5 26q8 39-3 85l-9 38q-2 8-6 8z",
            hit: "M160 120L256 120L256 300L160 300z",
        },
        Region {
            site: "site-calf-deep-low",
            d: "M126 379q-16 0-21-15l-15-48q-4-11 8-11l59 0q12 0 8 11l-14 48q-5 15-21 15z",
            hit: "M48 300L208 300L208 384L48 384z",
        },
        Region {
            site: "site-fibula-focal",
            d: "M107 482q-5 0-5-5l3-82q0-5 4-5 4 0 4 5l0 82q0 5-5 5z",
            hit: "M28 384L114 384L114 488L28 488z",
        },
        Region {
            site: "site-achilles-mid",
            d: "M131 483q-12 0-12-12l2-70q0-12 11-12 12 0 12 12l2 70q0 12-12 12z",
            hit: "M114 384L212 384L212 484L114 484z",
        },
        Region {
            site: "site-achilles-heel",
            d: "M127 544q-20 0-23-12-3-12-1-26l0-2q2-12 14-12l21 0q12 0 15 12l0 2q4 14 0 26-5 12-25 12z",
            hit: "M68 488L188 488L188 568L68 568z",
        },
    ],
};

/// The leg from its inner side, toes to the right.
pub const INNER: LegView = LegView {
    figure: figure! {
        "0 0 312 568",
        Body "M67 11c1 29 9 57 5 86-5 41-29 68-28 115 1 78 53 145 50 223-1 30-36 86-21 110 15 25 63 6 83 0 7-2 15-5 23-4 21 2 104 33 116 1 12-30-136-50-148-119-10-66 18-251 31-321 8-41 22-40 15-91",
        Fine "M168 40q18 20 4 44M146 476q2-16 14-16 12 3 9 17",
    },
    width: 312,
    regions: &[
        Region {
            site: "site-calf-upper-inner",
            d: "M76 296q-12 0-14-12l-6-34q-9-45-3-72 7-28 17-48 10-20 28-20 18 0 23 20 5 20 5 48 0 27 0 72l0 34q0 12-12 12z",
            hit: "M28 108L130 108L130 300L28 300z",
        },
        Region {
            site: "site-calf-deep-low",
            d: "M110 392q-12 0-16-11l-20-66q-3-11 9-11l31 0q12 0 12 12l0 64q0 12-12 12z",
            hit: "M40 300L130 300L130 396L40 396z",
        },
        Region {
            site: "site-achilles-mid",
            d: "M105 466q-11 0-10-11l3-44q1-11 12-11l3 0q11 0 11 11l0 44q0 11-11 11z",
            hit: "M56 396L128 396L128 470L56 470z",
        },
        Region {
            site: "site-achilles-heel",
            d: "M104 549q-21 0-23-19-2-20 4-38l2-7q4-11 16-11l9 0q12 0 12 12l0 6q0 18 0 38 0 19-20 19z",
            hit: "M56 470L128 470L128 568L56 568z",
        },
        Region {
            site: "site-shin-front-muscle",
            d: "M144 220q-8 0-8-9l2-94q1-13 14-13l6 0q13 0 11 13l-15 94q-2 9-10 9z",
            hit: "M130 100L230 100L230 224L130 224z",
        },
        // The inner edge of the bone: narrow, in front of the muscle. The view asks which of `SHIN` it is.
        Region {
            site: SHIN[0],
            d: "M136 400q-3 0-3-6l0-39q0-45 0-86l0-35q0-6 6-6l7 0q6 0 6 6l-4 35q-5 41-7 86l-2 39q0 6-3 6z",
            hit: "M130 224L215 224L215 404L130 404z",
        },
        Region {
            site: "site-ankle-inner",
            d: "M146 498q-14 0-14-14l0-71q0-4 4-4 4 0 4 4l1 7q2 10 7 21 6 11 17 20l12 9q9 8 9 18 0 10-12 10z",
            hit: "M128 404L190 404L190 504L128 504z",
        },
        Region {
            site: "site-foot-or-toe",
            d: "M148 541q-12 3-13-9l0-11q-1-12 11-12l38 0q6 0 8-6l2-5q3-8 10-5l7 4q13 6 26 12l8 4q13 6 25 13l8 5q10 6 7 11-3 4-15 5l-16 0q-14 0-28-3l-7-1q-14-3-27-6-14-3-28 0z",
            hit: "M190 444L316 444L316 568L128 568L128 504L190 504z",
        },
    ],
};
