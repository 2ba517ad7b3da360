//! The figures of the exercises, of two stretches, and of running. They are with the outcome's later parts.

use triage_core::protocol::exercise::Exercise;

use super::Figure;
use super::runner::{Held, Legs, Moving, Muscle};

/// The figure of an exercise.
pub fn of(exercise: Exercise) -> &'static Moving {
    match exercise {
        Exercise::AnklePumps => &ANKLE_PUMPS,
        Exercise::ToeCurls => &TOE_CURLS,
        Exercise::SeatedHeelLift => &SEATED_HEEL_LIFT,
        Exercise::GentleWalk => &GENTLE_WALK,
        Exercise::BentKneeHold => &BENT_KNEE_HOLD,
        Exercise::SeatedRaise => &SEATED_RAISE,
        Exercise::BandPush => &BAND_PUSH,
        Exercise::TwoLegRaise => &TWO_LEG_RAISE,
        Exercise::TowelStretch => &TOWEL_STRETCH,
        Exercise::Balance => &BALANCE,
        Exercise::Cycle => &CYCLE,
        Exercise::BentKneeRaise => &BENT_KNEE_RAISE,
        Exercise::SeatedLoadedRaise => &SEATED_LOADED_RAISE,
        Exercise::StraightKneeRaise => &STRAIGHT_KNEE_RAISE,
        Exercise::StepRaise => &STEP_RAISE,
        Exercise::HardPush => &HARD_PUSH,
        Exercise::StepUp => &STEP_UP,
        Exercise::HipSide => &HIP_SIDE,
        Exercise::WallStretchBent => &WALL_STRETCH_BENT,
        Exercise::TwoLegPogo => &TWO_LEG_POGO,
        Exercise::LineHops => &LINE_HOPS,
        Exercise::Skipping => &SKIPPING,
        Exercise::OneLegPogo => &ONE_LEG_POGO,
        Exercise::BoxStick => &BOX_STICK,
    }
}

const NOTHING: Figure = figure! { "", };

/// The foot of a straight leg, up and down.
static ANKLE_PUMPS: Moving = Moving {
    behind: figure! { "12 96 240 168", Ground "M24 255H240", },
    start: Some(
        pose!(65 149 | 65 180 78 241 | 65 180 57 213 49 244 | 65 180 65 214 56 245 | 78 241 126 242 174 242 197 233 204 225 | 78 241 97 197 122 238 144 250 154 250),
    ),
    end: pose!(65 149 | 65 180 78 241 | 65 180 57 213 49 244 | 65 180 65 214 56 245 | 78 241 126 242 174 242 177 217 173 208 | 78 241 97 197 122 238 144 250 154 250),
    before: figure! { "", Accent "M220 184Q238 202 236 228M225 219L236 229L244 217M234 184L220 184L221 198", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// The foot alone, large: the toes grip the floor.
static TOE_CURLS: Moving = Moving {
    behind: figure! { "74 174 112 90", Ground "M24 255H240", },
    start: Some(
        pose!(69 95 | 67 126 64 188 | 67 126 62 160 90 176 | 67 126 64 160 92 176 | 64 188 112 190 116 238 138 250 147 246 | 64 188 112 186 112 234 134 246 144 246),
    ),
    end: pose!(69 95 | 67 126 64 188 | 67 126 62 160 90 176 | 67 126 64 160 92 176 | 64 188 112 190 116 238 141 242 145 251 | 64 188 112 186 112 234 134 246 144 246),
    before: figure! { "", Accent "M158 214Q176 224 168 241M160 233L168 242L177 235", },
    held: Held::Nothing,
    muscle: Muscle::Deep,
    legs: Legs::Alone,
};

/// On a chair, both heels up.
static SEATED_HEEL_LIFT: Moving = Moving {
    behind: figure! { "12 68 240 196", Ground "M24 255H240", Ground "M60 136V254M60 204H124V254", },
    start: Some(
        pose!(89 96 | 87 127 84 189 | 87 127 88 161 116 176 | 87 127 95 160 124 174 | 84 189 132 190 130 238 152 250 162 250 | 84 189 132 193 148 238 170 250 180 250),
    ),
    end: pose!(89 96 | 87 127 84 189 | 87 127 84 161 115 166 | 87 127 91 161 123 164 | 84 189 131 180 145 226 152 250 162 250 | 84 189 132 190 163 226 170 250 180 250),
    before: figure! { "", Accent "M208 246V212M200 221L208 212L216 221", },
    held: Held::Nothing,
    muscle: Muscle::Deep,
    legs: Legs::Both,
};

/// A step, and the one before it.
static GENTLE_WALK: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", },
    start: Some(
        pose!(104 50 | 102 81 98 143 | 102 81 83 109 79 141 | 102 81 118 111 147 126 | 98 143 115 188 131 233 156 236 165 232 | 98 143 100 191 68 227 78 250 88 250),
    ),
    end: pose!(158 50 | 156 81 152 143 | 156 81 172 111 201 126 | 156 81 137 109 133 141 | 152 143 154 191 122 227 132 250 142 250 | 152 143 169 188 185 233 210 236 219 232),
    before: NOTHING,
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// At a wall with bent knees, the heels half way up and held.
static BENT_KNEE_HOLD: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M184 44V255", },
    start: Some(
        pose!(112 72 | 107 102 90 162 | 107 102 141 108 172 112 | 107 102 141 104 173 105 | 90 162 125 195 104 238 126 250 136 250 | 90 162 127 193 110 238 132 250 142 250),
    ),
    end: pose!(120 63 | 115 94 98 154 | 115 94 146 107 178 108 | 115 94 146 106 178 101 | 98 154 133 186 112 230 126 250 136 250 | 98 154 134 185 118 230 132 250 142 250),
    before: figure! { "", Accent "M66 220V246M79 220V246", },
    held: Held::Nothing,
    muscle: Muscle::Deep,
    legs: Legs::Near,
};

/// On a chair, one heel up.
static SEATED_RAISE: Moving = Moving {
    behind: figure! { "12 68 240 196", Ground "M24 255H240", Ground "M60 136V254M60 204H124V254", },
    start: Some(
        pose!(89 96 | 87 127 84 189 | 87 127 88 161 116 176 | 87 127 95 160 124 174 | 84 189 132 190 130 238 152 250 162 250 | 84 189 132 193 148 238 170 250 180 250),
    ),
    end: pose!(89 96 | 87 127 84 189 | 87 127 84 161 115 166 | 87 127 91 161 123 164 | 84 189 131 180 145 226 152 250 162 250 | 84 189 132 193 148 238 170 250 180 250),
    before: figure! { "", Accent "M100 246V216M92 225L100 216L108 225", },
    held: Held::Nothing,
    muscle: Muscle::Deep,
    legs: Legs::Near,
};

/// On the floor, the foot pushes against a band.
static BAND_PUSH: Moving = Moving {
    behind: figure! { "12 96 240 168", Ground "M24 255H240", },
    start: Some(
        pose!(80 148 | 80 179 78 241 | 80 179 88 212 120 214 | 80 179 92 211 124 210 | 78 241 126 242 174 242 183 218 181 209 | 78 241 97 197 122 238 144 250 154 250),
    ),
    end: pose!(80 148 | 80 179 78 241 | 80 179 92 211 124 214 | 80 179 96 209 128 210 | 78 241 126 242 174 242 198 234 204 226 | 78 241 97 197 122 238 144 250 154 250),
    before: figure! { "", Accent "M208 182Q230 190 234 214M223 206L234 215L242 203", },
    held: Held::Band,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// At a wall, both heels up.
static TWO_LEG_RAISE: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M184 44V255", },
    start: Some(
        pose!(111 50 | 109 81 104 142 | 109 81 142 89 174 95 | 109 81 143 86 175 89 | 104 142 107 190 102 238 124 250 134 250 | 104 142 110 190 110 238 132 250 142 250),
    ),
    end: pose!(127 37 | 126 68 120 130 | 126 68 146 95 178 90 | 126 68 148 94 178 83 | 120 130 123 178 118 226 124 250 134 250 | 120 130 126 178 126 226 132 250 142 250),
    before: figure! { "", Accent "M76 248V214M68 223L76 214L84 223", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// On the floor, a towel pulls the toes closer.
pub static TOWEL_STRETCH: Moving = Moving {
    behind: figure! { "12 96 240 168", Ground "M24 255H240", },
    start: Some(
        pose!(63 150 | 63 181 78 241 | 63 181 84 208 116 206 | 63 181 88 204 120 202 | 78 241 126 242 174 242 190 222 191 212 | 78 241 99 198 126 238 148 250 158 250),
    ),
    end: pose!(63 150 | 63 181 78 241 | 63 181 79 211 110 204 | 63 181 83 208 114 200 | 78 241 126 242 174 242 175 217 171 208 | 78 241 99 198 126 238 148 250 158 250),
    before: figure! { "", Accent "M216 174H180M191 164L180 174L191 184", },
    held: Held::Towel,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// On one leg, close to a wall.
static BALANCE: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M226 44V255", },
    start: None,
    end: pose!(135 50 | 134 81 132 143 | 145 84 179 90 210 87 | 123 84 90 90 58 87 | 139 143 145 191 137 238 141 249 148 250 | 125 143 99 182 128 220 124 231 117 232),
    before: NOTHING,
    held: Held::Nothing,
    muscle: Muscle::CalfFromBehind,
    legs: Legs::Near,
};

/// On a bicycle, the foot well forward on the pedal.
static CYCLE: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 257H240", Far "M70 218m-36 0a36 36 0 1 0 72 0a36 36 0 1 0-72 0M198 218m-36 0a36 36 0 1 0 72 0a36 36 0 1 0-72 0M70 218L102 152L174 146L124 210H70M124 210L100 140M88 138H116M198 218L170 130H182", },
    start: Some(
        pose!(151 46 | 140 75 100 122 | 140 75 166 96 170 128 | 140 75 167 94 172 126 | 100 122 146 135 120 175 142 187 152 187 | 100 122 117 167 132 213 154 225 164 225),
    ),
    end: pose!(151 46 | 140 75 100 122 | 140 75 166 96 170 128 | 140 75 167 94 172 126 | 100 122 117 167 132 213 154 225 164 225 | 100 122 146 135 120 175 142 187 152 187),
    before: figure! { "", Fine "M118 191L130 229M121 229h18M109 191h18", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// At a wall on one bent leg, the heel up.
static BENT_KNEE_RAISE: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M184 44V255", },
    start: Some(
        pose!(112 72 | 107 102 90 162 | 107 102 141 108 172 112 | 107 102 141 104 173 105 | 90 162 125 195 104 238 126 250 136 250 | 90 162 117 202 70 212 86 231 96 234),
    ),
    end: pose!(128 60 | 122 90 105 150 | 122 90 147 114 178 106 | 122 90 149 112 178 99 | 105 150 140 183 119 226 126 250 136 250 | 105 150 132 190 85 200 102 218 111 222),
    before: figure! { "", Accent "M148 248V214M140 223L148 214L156 223", },
    held: Held::Nothing,
    muscle: Muscle::Deep,
    legs: Legs::Near,
};

/// On a chair, one heel up, with a weight on the knee.
static SEATED_LOADED_RAISE: Moving = Moving {
    behind: figure! { "12 68 240 196", Ground "M24 255H240", Ground "M60 136V254M60 204H124V254", },
    start: Some(
        pose!(89 96 | 87 127 84 189 | 87 127 95 160 126 152 | 87 127 103 157 134 150 | 84 189 132 190 130 238 152 250 162 250 | 84 189 132 193 148 238 170 250 180 250),
    ),
    end: pose!(89 96 | 87 127 84 189 | 87 127 98 159 125 142 | 87 127 105 156 133 140 | 84 189 131 180 145 226 152 250 162 250 | 84 189 132 193 148 238 170 250 180 250),
    before: figure! { "", Accent "M100 246V216M92 225L100 216L108 225", },
    held: Held::Weight,
    muscle: Muscle::Deep,
    legs: Legs::Near,
};

/// At a wall on one straight leg, the heel up.
static STRAIGHT_KNEE_RAISE: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M184 44V255", },
    start: Some(
        pose!(111 50 | 109 81 104 142 | 109 81 142 89 174 95 | 109 81 143 86 175 89 | 104 142 107 190 102 238 124 250 134 250 | 104 142 117 189 73 208 90 227 99 230),
    ),
    end: pose!(127 37 | 126 68 120 130 | 126 68 146 95 178 90 | 126 68 148 94 178 83 | 120 130 123 178 118 226 124 250 134 250 | 120 130 133 176 90 196 106 214 116 218),
    before: figure! { "", Accent "M144 248V214M136 223L144 214L152 223", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// On the edge of a step, from level to up.
static STEP_RAISE: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H116V237H240", Ground "M184 24V237", },
    start: Some(
        pose!(111 32 | 109 63 104 124 | 109 63 141 74 172 84 | 109 63 142 71 174 78 | 104 124 107 172 102 220 124 232 134 232 | 104 124 110 172 110 220 132 232 142 232),
    ),
    end: pose!(127 19 | 126 50 120 112 | 126 50 146 77 178 80 | 126 50 146 77 178 73 | 120 112 123 160 118 208 124 232 134 232 | 120 112 126 160 126 208 132 232 142 232),
    before: figure! { "", Accent "M74 232V198M66 207L74 198L82 207", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// On the floor, the foot pushes a wall that does not give.
static HARD_PUSH: Moving = Moving {
    behind: figure! { "12 96 240 168", Ground "M24 255H240", Ground "M193 108V255", },
    start: None,
    end: pose!(67 150 | 67 181 82 241 | 67 181 60 214 52 245 | 67 181 70 215 60 245 | 82 241 125 220 170 238 184 217 185 207 | 82 241 99 196 122 238 144 250 154 250),
    before: figure! { "", Accent "M149 192H183M173 181L184 192L173 203", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// From the floor to standing tall on a step.
static STEP_UP: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240M138 255V228H226V255", },
    start: Some(
        pose!(137 63 | 133 94 118 154 | 133 94 116 123 127 153 | 133 94 150 123 180 134 | 118 154 165 164 152 210 174 222 184 222 | 118 154 132 200 93 229 106 250 116 250),
    ),
    end: pose!(159 22 | 157 53 154 115 | 157 53 153 87 163 117 | 157 53 163 87 179 114 | 154 115 160 163 152 210 174 222 184 222 | 154 115 164 162 162 210 184 222 194 222),
    before: figure! { "", Accent "M68 174V128M60 137L68 128L76 137", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// Lying on the side, the upper leg up.
static HIP_SIDE: Moving = Moving {
    behind: figure! { "12 120 248 144", Ground "M24 255H240", },
    start: Some(
        pose!(47 230 | 76 240 138 240 | 78 236 108 253 130 230 | 74 245 51 220 36 248 | 138 235 186 233 234 232 244 235 249 242 | 138 243 186 245 234 245 243 250 250 249),
    ),
    end: pose!(47 230 | 76 240 138 240 | 78 236 108 253 130 230 | 74 245 51 220 36 248 | 138 235 178 208 218 181 228 179 235 182 | 138 243 186 245 234 245 243 250 250 249),
    before: figure! { "", Accent "M240 216Q246 190 234 166M224 176L234 166L244 174", },
    held: Held::Nothing,
    muscle: Muscle::Hip,
    legs: Legs::Near,
};

/// Facing a wall, the back knee bent and its heel down.
pub static WALL_STRETCH_BENT: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M196 44V255", },
    start: None,
    end: pose!(135 71 | 129 101 110 160 | 129 101 159 117 190 108 | 129 101 161 113 190 100 | 110 160 122 206 86 238 108 250 118 250 | 110 160 147 190 146 238 168 250 178 250),
    before: NOTHING,
    held: Held::Nothing,
    muscle: Muscle::Deep,
    legs: Legs::Near,
};

/// Small hops on both feet.
static TWO_LEG_POGO: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", },
    start: Some(
        pose!(126 52 | 124 83 117 145 | 124 83 111 115 140 127 | 124 83 121 117 153 119 | 117 145 137 188 121 234 140 250 150 250 | 117 145 140 187 130 234 149 250 159 250),
    ),
    end: pose!(142 20 | 140 51 133 113 | 140 51 127 83 157 95 | 140 51 137 85 169 87 | 133 113 146 159 134 206 140 230 148 236 | 133 113 149 158 143 206 149 230 157 236),
    before: figure! { "", Accent "M88 246V214M80 223L88 214L96 223", Accent "M184 246V214M176 223L184 214L192 223", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Both,
};

/// From one side of a line to the other.
static LINE_HOPS: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Fill "M119 264L129 232H135L145 264z", },
    start: Some(
        pose!(84 50 | 84 81 84 143 | 95 84 114 112 112 144 | 73 84 54 112 56 144 | 91 143 101 190 91 237 95 248 102 249 | 77 143 67 190 77 237 73 248 66 249),
    ),
    end: pose!(180 38 | 180 69 180 131 | 191 72 210 100 208 132 | 169 72 150 100 152 132 | 187 131 197 178 187 225 191 236 198 237 | 173 131 163 178 173 225 169 236 162 237),
    before: figure! { "", Accent "M108 220Q132 180 156 210M143 207L157 212L161 197", },
    held: Held::Nothing,
    muscle: Muscle::CalfFromBehind,
    legs: Legs::Both,
};

/// With a rope.
static SKIPPING: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", },
    start: Some(
        pose!(132 50 | 132 81 132 143 | 143 84 145 118 176 125 | 121 84 119 118 88 125 | 139 143 149 190 139 237 143 248 150 249 | 125 143 115 190 125 237 121 248 114 249),
    ),
    end: pose!(132 28 | 132 59 132 121 | 143 62 158 92 174 120 | 121 62 106 92 90 120 | 139 121 147 168 139 216 143 227 150 228 | 125 121 115 168 125 215 121 226 114 227),
    before: figure! { "", Fine "M177 125C242 296 22 296 87 125", },
    held: Held::Nothing,
    muscle: Muscle::CalfFromBehind,
    legs: Legs::Both,
};

/// Small hops on one foot.
static ONE_LEG_POGO: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", },
    start: Some(
        pose!(126 52 | 124 83 117 145 | 124 83 111 115 140 127 | 124 83 121 117 153 119 | 117 145 137 188 121 234 140 250 150 250 | 117 145 137 189 96 214 111 234 120 238),
    ),
    end: pose!(142 20 | 140 51 133 113 | 140 51 127 83 157 95 | 140 51 137 85 169 87 | 133 113 146 159 134 206 140 230 148 236 | 133 113 153 157 112 182 127 202 136 206),
    before: figure! { "", Accent "M172 246V214M164 223L172 214L180 223", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// Off a box, to stand still on one bent leg.
static BOX_STICK: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240M38 255V228H116V255", },
    start: Some(
        pose!(87 23 | 86 54 84 116 | 86 54 75 86 80 118 | 86 54 98 86 122 107 | 84 116 86 164 72 210 94 222 104 222 | 84 116 111 156 121 203 140 218 150 220),
    ),
    end: pose!(178 78 | 173 109 150 166 | 173 109 200 129 232 133 | 173 109 206 118 238 115 | 150 166 187 197 162 238 184 250 194 250 | 150 166 168 211 120 216 135 235 145 239),
    before: figure! { "", Accent "M216 220V244M228 220V244", },
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// Facing a wall, the back knee straight and its heel down.
pub static WALL_STRETCH_STRAIGHT: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", Ground "M196 44V255", },
    start: None,
    end: pose!(136 65 | 129 95 104 152 | 129 95 158 113 190 108 | 129 95 160 110 190 100 | 104 152 91 198 64 238 86 250 96 250 | 104 152 132 191 142 238 164 250 174 250),
    before: NOTHING,
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};

/// A stride, and the one before it.
pub static RUN: Moving = Moving {
    behind: figure! { "12 0 240 264", Ground "M24 255H240", },
    start: Some(
        pose!(115 48 | 114 79 104 140 | 114 79 88 102 110 125 | 114 79 138 102 162 81 | 104 140 146 163 135 209 156 222 166 222 | 104 140 84 184 57 223 58 248 67 251),
    ),
    end: pose!(173 48 | 172 79 162 140 | 172 79 196 102 220 81 | 172 79 146 102 168 125 | 162 140 142 184 115 223 116 248 125 251 | 162 140 204 163 193 209 214 222 224 222),
    before: NOTHING,
    held: Held::Nothing,
    muscle: Muscle::Calf,
    legs: Legs::Near,
};
