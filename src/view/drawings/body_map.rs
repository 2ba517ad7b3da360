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
    /// The visible shape.
    pub d: &'static str,
    /// The area to tap: wider than the visible shape, about 44 pixels on a phone. No two overlap.
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
        Fine "M92 88q36 16 72 0",
    },
    width: 256,
    regions: &[
        Region {
            site: "site-behind-knee",
            d: "M128 37c-37 15-70 44-26 74 8 5 15 15 25 17 6 1 59-29 50-55-3-7-15-13-21-18-9-6-17-14-28-18z",
            hit: "M28 32L228 32L228 120L28 120z",
        },
        Region {
            site: "site-calf-outer",
            d: "M88 285c14-11 17-130 9-147-3-5-9-12-15-12-10-1-10 35-10 40-3 25-8 106 16 119z",
            hit: "M0 120L88 120L88 300L0 300z",
        },
        Region {
            site: "site-calf-mid",
            d: "M127 144c-8 6-17 15-20 25-6 17-2 130 12 139 4 3 10 3 15 2 18-5 20-123 15-141-3-10-13-21-22-25z",
            hit: "M88 120L172 120L172 300L88 300z",
        },
        Region {
            site: "site-calf-upper-inner",
            d: "M167 292c35-15 28-167 9-168-6 0-16 10-18 15-5 12-4 108-2 125 1 10 4 21 11 28z",
            hit: "M172 120L256 120L256 300L172 300z",
        },
        Region {
            site: "site-calf-deep-low",
            d: "M92 309c10-6 62-6 72 0 6 6-8 70-14 74-8 4-36 4-44 0-6-4-20-68-14-74z",
            hit: "M48 300L208 300L208 384L48 384z",
        },
        Region {
            site: "site-fibula-focal",
            d: "M109 389c-8 9 1 27 1 38 0 8-2 19-4 27-1 8-6 16-5 24 1 6 8 9 12 3 3-4 2-88-4-92z",
            hit: "M28 384L114 384L114 488L28 488z",
        },
        Region {
            site: "site-achilles-mid",
            d: "M124 398c-4 11-3 25-2 37 0 8 0 16 0 24 0 9-4 25 8 26 37 5 20-37 18-57-1-8 4-22-3-28-6-6-14-5-21-2z",
            hit: "M114 384L212 384L212 484L114 484z",
        },
        Region {
            site: "site-achilles-heel",
            d: "M147 493c-10-1-33-3-41 4-9 8-9 36 1 43 6 4 13 2 19 2 34 0 40-21 21-49z",
            hit: "M68 488L188 488L188 568L68 568z",
        },
    ],
};

/// The leg from its inner side, toes to the right.
pub const INNER: LegView = LegView {
    figure: figure! {
        "0 0 312 568",
        Body "M67 11c1 29 9 57 5 86-5 41-29 68-28 115 1 78 53 145 50 223-1 30-36 86-21 110 15 25 63 6 83 0 7-2 15-5 23-4 21 2 104 33 116 1 12-30-136-50-148-119-10-66 18-251 31-321 8-41 22-40 15-91",
        Fine "M168 40q18 20 4 44M134 458q6-16 16-6 6 14-8 18",
    },
    width: 312,
    regions: &[
        Region {
            site: "site-calf-upper-inner",
            d: "M92 112c-18 20-40 60-39 96 1 34 8 62 18 84 4 6 50 8 53 0 5-40 5-130-2-158-4-16-18-34-30-22z",
            hit: "M28 108L130 108L130 300L28 300z",
        },
        Region {
            site: "site-calf-deep-low",
            d: "M76 302c6 26 16 66 23 86 2 5 22 5 25 0 2-20 2-60 1-84-1-6-42-7-49-2z",
            hit: "M40 300L130 300L130 396L40 396z",
        },
        Region {
            site: "site-achilles-mid",
            d: "M102 400c4 20 3 42-3 62-1 6 20 8 22 2 4-20 4-44 2-64-2-5-19-5-21 0z",
            hit: "M56 396L128 396L128 470L56 470z",
        },
        Region {
            site: "site-achilles-heel",
            d: "M95 476c-8 18-16 36-16 52 0 14 6 20 16 21 10 2 22 1 28-3 5-6 6-48 2-68-2-6-26-8-30-2z",
            hit: "M56 470L128 470L128 568L56 568z",
        },
        Region {
            site: "site-shin-front-muscle",
            d: "M152 108c-8 30-14 80-13 106 1 7 11 7 12 0 3-36 10-74 15-104 1-6-12-8-14-2z",
            hit: "M130 100L230 100L230 224L130 224z",
        },
        // The inner edge of the bone: narrow, in front of the muscle. The view asks which of `SHIN` it is.
        Region {
            site: SHIN[0],
            d: "M138 230c-6 40-8 120-5 164 1 5 7 5 8 0 0-40 6-110 12-160 0-6-14-9-15-4z",
            hit: "M130 224L215 224L215 404L130 404z",
        },
        Region {
            site: "site-ankle-inner",
            d: "M132 408c-2 28-3 66-2 90 1 5 32 6 36 2 4-8-8-22-14-36-6-14-8-40-10-56-1-5-9-5-10 0z",
            hit: "M128 404L190 404L190 504L128 504z",
        },
        Region {
            site: "site-foot-or-toe",
            d: "M285 540c-2-16-37-25-49-32-11-5-21-11-31-18-6-3-17-13-25-11-6 2-13 47-10 51 10 12 105 25 115 10z",
            hit: "M190 444L316 444L316 568L128 568L128 504L190 504z",
        },
    ],
};
