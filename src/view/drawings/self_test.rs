//! The drawings of the guided self-tests.
//!
//! Their runners are those of the exercises, written out: the skeleton is in a chunk that a question cannot wait for
//! (decision 18). A test compares the two.

use super::Figure;

/// A thumb presses the inner side of the shin, a hand above the ankle; then it lets go, and may leave a dent.
pub const THUMB_PRESS: Figure = figure! {
    "0 0 260 240",
    Shin "M42 75H24M42 96H18M42 118H18M42 139H24",
    Body "M32-8c0 10-1 34 0 58 2 24 8 65 8 88 0 22-8 36-10 50-2 13-2 25 0 32 2 7 9 9 15 10 6 1 9-4 20-4 11 0 39 5 47 3 9-2 8-8 4-14-4-6-20-12-26-25-6-13-7-29-8-52 0-24 4-64 6-88 1-24 4-48 4-58M162-8c0 10-1 34 0 58 2 24 8 65 8 88 0 22-8 36-10 50-2 13-2 25 0 32 2 7 9 9 15 10 6 1 9-4 20-4 11 0 39 5 47 3 9-2 8-8 4-14-4-6-20-12-26-25-6-13-7-29-8-52 0-24 4-64 6-88 1-24 4-48 4-58",
    Weight "M110 39q2-11 14-7l5 1q11 5 9 16l-5 24q-4 19-3 39l0 9q1 14-13 15l-1 0q-14 2-14-6l0-4q-1-4-4-2l-14 7q-14 7-23-5l-2-3q-8-9 3-15l28-14q8-4 9-12z",
    Body "M60 123q-4-5 2-9l5-3q3-1 5 1l5 7q2 2-1 4l-5 3q-6 4-10-2z",
    Accent "M49 98q-8 16 0 31",
    Fine "M132 172l10 11l-10 11",
    Accent "M188 100a15 15 0 1 0 .1 0zM186 108q-6 8 0 15",
};

/// Both calves from behind; the one on the right is fuller. A tape goes round each, marked but without numbers.
pub const CALF_COMPARE: Figure = figure! {
    "0 0 260 240",
    Body "M38-8c0 7 3 23 2 38-1 15-6 36-6 52 0 17 3 30 6 48 3 18 9 46 10 58 1 11-2 8-2 12 0 4 2 8 2 12 0 6-9 15-4 18 5 3 28 3 34 0 6-3 0-12 0-18 0-4 0-8 0-12 0-4-4-1-1-12 2-12 12-40 15-58 3-18 4-31 4-48-1-16-8-37-9-52-1-15 3-31 3-38M168-8c0 7 3 23 1 38-3 15-15 36-18 52-2 17-1 30 4 48 5 18 22 46 26 58 4 11-1 8-1 12 0 4 0 8 0 12 0 6-6 15 0 18 6 3 29 3 34 0 5-3-4-12-4-18 0-4 2-8 2-12 0-4-5-1-2-12 3-12 17-40 21-58 5-18 8-31 7-48-2-16-13-37-16-52-2-15 0-31 0-38",
    Muscle "M31 90Q65 108 99 90V109Q65 126 31 109zM150 90Q195 108 240 90V109Q195 126 150 109z",
    Muscle "M44 96L19 108V162H36V120L44 116zM228 96L252 108V162H235V120L228 116z",
    Fine "M54 100v6M65 101v9M76 100v6M88 97v6M21 118h6M21 129h9M21 140h6M21 151h9M165 97v6M180 100v6M195 101v9M210 100v6M225 97v6M251 118h-6M251 129h-9M251 140h-6M251 151h-9",
};

/// Four steps, counted on the floor.
pub const FOUR_STEPS: Figure = figure! {
    "12 0 240 264",
    Ground "M24 255H240",
    FarArm "M156 81L137 109L133 141",
    FarThigh "M152 143L169 188",
    FarShin "M169 188L185 233",
    FarFoot "M210 236L184 245L185 233L210 236L219 232",
    Foot "M132 250L111 232L122 227L132 250L142 250",
    Thigh "M152 143L154 191",
    Shin "M154 191L122 227",
    Trunk "M156 81L152 143",
    Neck "M158 50L156 81",
    Head "M158 50L158 50",
    Edge "M156 81L172 111L201 126",
    Arm "M156 81L172 111L201 126",
    Muscle "M150 190Q123 188 128 213Q150 211 150 190z",
    Accent "M52 255h28M98 255h28M144 255h28M190 255h28",
};

/// At a wall on one straight leg, the heel up.
pub const HEEL_RAISE_STRAIGHT: Figure = figure! {
    "12 0 240 264",
    Ground "M24 255H240",
    Ground "M184 44V255",
    FarArm "M126 68L148 94L178 83",
    FarThigh "M120 130L133 176",
    FarShin "M133 176L90 196",
    FarFoot "M106 214L81 204L90 196L106 214L116 218",
    Foot "M124 250L106 229L118 226L124 250L134 250",
    Thigh "M120 130L123 178",
    Shin "M123 178L118 226",
    Trunk "M126 68L120 130",
    Neck "M127 37L126 68",
    Head "M127 37L127 37",
    Edge "M126 68L146 95L178 90",
    Arm "M126 68L146 95L178 90",
    Muscle "M118 179Q96 193 115 211Q131 196 118 179z",
    Accent "M144 248V214M136 223L144 214L152 223",
};

/// At a wall on one bent leg, the heel up.
pub const HEEL_RAISE_BENT: Figure = figure! {
    "12 0 240 264",
    Ground "M24 255H240",
    Ground "M184 44V255",
    FarArm "M122 90L149 112L178 99",
    FarThigh "M105 150L132 190",
    FarShin "M132 190L85 200",
    FarFoot "M102 218L76 208L85 200L102 218L111 222",
    Foot "M126 250L107 229L119 226L126 250L136 250",
    Thigh "M105 150L140 183",
    Shin "M140 183L119 226",
    Trunk "M122 90L105 150",
    Neck "M128 60L122 90",
    Head "M128 60L128 60",
    Edge "M122 90L147 114L178 106",
    Arm "M122 90L147 114L178 106",
    Muscle "M131 191Q105 197 116 221Q137 212 131 191z",
    Accent "M148 248V214M140 223L148 214L156 223",
};
