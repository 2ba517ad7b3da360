//! Small marks beside words. They repeat the words and are hidden from a screen reader.

use super::Figure;

/// Three lanes of a bend: the mark of the widget.
pub const BRAND: Figure = figure! {
    "0 0 240 240",
    Ink "M212 36H128a84 84 0 0 0 0 168h84M212 82h-82a38 38 0 0 0 0 76h82",
};

/// Back.
pub const BACK: Figure = figure! {
    "0 0 240 240",
    Ink "M150 44L74 120l76 76",
};

/// Call.
pub const PHONE: Figure = figure! {
    "0 0 240 240",
    Fill "M74 26c10-4 18 0 22 10l14 36c4 10 2 16-6 22l-16 12c12 26 24 38 50 50l12-16c6-8 12-10 22-6l36 14c10 4 14 12 10 22-8 28-26 46-54 46C94 214 26 146 26 78c0-28 18-46 48-52z",
};

/// Print.
pub const PRINT: Figure = figure! {
    "0 0 240 240",
    Ink "M66 84V28h108v56M66 176H28V84h184v92h-38M66 140h108v72H66z",
};

/// Share, as a phone draws it: a box, and an arrow out of it.
pub const SHARE: Figure = figure! {
    "0 0 240 240",
    Ink "M84 96H52v116h136V96h-32M120 148V28M80 68l40-40 40 40",
};

/// Add to the home screen: a plus in a box.
pub const ADD: Figure = figure! {
    "0 0 240 240",
    Ink "M64 36h112a28 28 0 0 1 28 28v112a28 28 0 0 1-28 28H64a28 28 0 0 1-28-28V64a28 28 0 0 1 28-28zM120 84v72M84 120h72",
};

/// Do; done.
pub const CHECK: Figure = figure! {
    "0 0 240 240",
    Ink "M36 128l56 56L204 60",
};

/// Do not.
pub const CROSS: Figure = figure! {
    "0 0 240 240",
    Ink "M52 52l136 136M188 52L52 188",
};

/// How far it has come: three bars, each higher.
pub const BARS: Figure = figure! {
    "0 0 240 240",
    Ink "M52 200v-52M120 200V96M188 200V44",
};

/// A box to tick on paper.
pub const BOX: Figure = figure! {
    "0 0 240 240",
    Ink "M36 36h168v168H36z",
};

/// Why.
pub const QUESTION: Figure = figure! {
    "0 0 240 240",
    Ink "M76 88a44 44 0 1 1 66 38c-14 8-22 18-22 34M120 204v1",
};

/// A page to show.
pub const PAGE: Figure = figure! {
    "0 0 240 240",
    Ink "M56 28h86l42 42v142H56zM92 112h56M92 156h56",
};
