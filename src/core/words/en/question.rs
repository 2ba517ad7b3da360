//! The questions in plain words: what is asked, how to find out, why, and what each answer is called afterwards.
//!
//! Choices have the order and the codes of `protocol::question`; a test keeps the two in step.

use super::packed::{Group, text};
use crate::protocol::joined::{RECORD, field, fields};
use crate::protocol::question::{QuestionId, Step, UnsafeReason};

/// One thing to choose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChoiceWords {
    /// What the runner taps.
    pub label: &'static str,
    /// What helps to decide. Often empty.
    pub hint: &'static str,
    /// The same answer read back, under "why" and to a clinician.
    pub short: &'static str,
}

/// One question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct QuestionWords {
    /// The question itself.
    pub title: &'static str,
    /// How to find the answer. Often empty.
    pub hint: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// What can be chosen: one record each.
    choices: &'static str,
}

impl QuestionWords {
    /// The texts of the choice at this position.
    pub fn choice(&self, index: u8) -> Option<ChoiceWords> {
        self.choices().nth(usize::from(index))
    }

    /// The texts of every choice, in the order of the protocol.
    pub fn choices(&self) -> impl Iterator<Item = ChoiceWords> + use<> {
        self.choices.split(RECORD).filter(|record| !record.is_empty()).map(|record| ChoiceWords {
            label: field(record, 0),
            hint: field(record, 1),
            short: field(record, 2),
        })
    }
}

/// The texts of a question in one string, and beside them the codes of its choices for the tests.
struct Told {
    text: &'static str,
    #[cfg(test)]
    codes: &'static [&'static str],
}

macro_rules! told {
    (
        title: $title:literal, hint: $hint:literal, why: $why:literal,
        $($code:literal => $label:literal, $choice_hint:literal, $short:literal;)*
    ) => {
        Told {
            text: concat!(fields!($title, $hint, $why) $(, "\u{1e}", fields!($label, $choice_hint, $short))*),
            #[cfg(test)]
            codes: &[$($code),*],
        }
    };
}

/// The texts of a question.
pub fn words(id: QuestionId) -> QuestionWords {
    let text = told(id);
    let (question, choices) = text.split_once(RECORD).unwrap_or((text, ""));
    QuestionWords { title: field(question, 0), hint: field(question, 1), why: field(question, 2), choices }
}

macro_rules! questions {
    (first { $($id:ident => $told:ident,)+ } later { $($late:ident => $late_told:ident,)+ }) => {
        /// The texts of a question, joined.
        fn told(id: QuestionId) -> &'static str {
            match id {
                $(QuestionId::$id => $told.text,)+
                $(QuestionId::$late => text(Group::Questions, Later::$late as usize, || $late_told.text),)+
            }
        }

        #[cfg(test)]
        const fn codes_of(id: QuestionId) -> &'static [&'static str] {
            match id {
                $(QuestionId::$id => $told.codes,)+
                $(QuestionId::$late => $late_told.codes,)+
            }
        }

        /// A question that the outcome leads to, from a part that needs the language pack.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Later { $($late,)+ }

        impl Later {
            pub(super) const ALL: &'static [Later] = &[$(Later::$late,)+];
        }

        pub(super) const fn written(question: Later) -> &'static str {
            match question { $(Later::$late => $late_told.text,)+ }
        }
    };
}

questions! {
    first {
        Signs => SIGNS,
        Age => AGE,
        Pregnancy => PREGNANCY,
        Onset => ONSET,
        Doing => DOING,
        Leg => LEG,
        Site => SITE,
        BothFromBack => BOTH_FROM_BACK,
        Days => DAYS,
        Trend => TREND,
        PainNow => PAIN_NOW,
        PainWorst => PAIN_WORST,
        Behavior => BEHAVIOR,
        Cramps => CRAMPS,
        Growing => GROWING,
        Relief => RELIEF,
        ExertionFoot => EXERTION_FOOT,
        ExertionKnown => EXERTION_KNOWN,
        Size => SIZE,
        SwollenSince => SWOLLEN_SINCE,
        Skin => SKIN,
        Spreading => SPREADING,
        BruiseSize => BRUISE_SIZE,
        Feel => FEEL,
        LumpKind => LUMP_KIND,
        LumpSeen => LUMP_SEEN,
        Hop => HOP,
        Nerve => NERVE,
        Loosened => LOOSENED,
        Rising => RISING,
        Bug => BUG,
        Body => BODY,
        SkinAlike => SKIN_ALIKE,
        ClotRisk => CLOT_RISK,
        Journey => JOURNEY,
        WeakRisk => WEAK_RISK,
        Health => HEALTH,
        Doses => DOSES,
        Quinolone => QUINOLONE,
        Statin => STATIN,
        Artery => ARTERY,
        Sensation => SENSATION,
        Walk => WALK,
        Raise => RAISE,
        RaisePattern => RAISE_PATTERN,
    }
    later {
        PainkillerHealth => PAINKILLER_HEALTH,
        PainkillerLife => PAINKILLER_LIFE,
        Load => LOAD,
        Spike => SPIKE,
        Shoes => SHOES,
        Habits => HABITS,
        Past => PAST,
        StrainWhen => STRAIN_WHEN,
    }
}

/// The heading of a screen that asks several questions.
pub const fn step_title(step: Step) -> &'static str {
    match step {
        Step::Emergency => "First, the signs that cannot wait",
        Step::You => "About you",
        Step::Onset => "How it began",
        Step::Place => "Where it hurts",
        Step::Time => "Since when, and how it goes",
        Step::Pain => "The pain",
        Step::Exertion => "Pain on a run",
        Step::Look => "Look at both legs",
        Step::Feel => "Press and feel",
        Step::Body => "The leg, and the rest of you",
        Step::Clot => "What makes a clot more likely",
        Step::Health => "Medicines and illness",
        Step::Move => "Walk, then rise on your toes",
        Step::Painkillers => "Before painkillers or ice",
        Step::Training => "What changed in your running",
    }
}

/// What the answer of a checklist with nothing to tick is called.
pub const fn none_of(id: QuestionId) -> &'static str {
    match id {
        QuestionId::Spreading => "No, it stays the same",
        QuestionId::BruiseSize => "No, it is bigger",
        QuestionId::Hop => "No, or not since it began",
        QuestionId::Loosened => "No, or nothing was tight",
        QuestionId::Rising | QuestionId::Bug => "No",
        QuestionId::SkinAlike => "No: one leg only, or one more than the other",
        QuestionId::Growing => "No, or it hurts by day too",
        QuestionId::LumpSeen | QuestionId::ExertionKnown => "No, or it has changed",
        QuestionId::Doses => "No, I take it as I was told",
        QuestionId::Sensation => "No, or less than before",
        QuestionId::Signs
        | QuestionId::Age
        | QuestionId::Pregnancy
        | QuestionId::Onset
        | QuestionId::Doing
        | QuestionId::Leg
        | QuestionId::Site
        | QuestionId::BothFromBack
        | QuestionId::Days
        | QuestionId::Trend
        | QuestionId::PainNow
        | QuestionId::PainWorst
        | QuestionId::Behavior
        | QuestionId::Cramps
        | QuestionId::Relief
        | QuestionId::ExertionFoot
        | QuestionId::Size
        | QuestionId::SwollenSince
        | QuestionId::Skin
        | QuestionId::Feel
        | QuestionId::LumpKind
        | QuestionId::Nerve
        | QuestionId::Body
        | QuestionId::ClotRisk
        | QuestionId::Journey
        | QuestionId::WeakRisk
        | QuestionId::Health
        | QuestionId::Quinolone
        | QuestionId::Statin
        | QuestionId::Artery
        | QuestionId::Walk
        | QuestionId::Raise
        | QuestionId::RaisePattern
        | QuestionId::PainkillerHealth
        | QuestionId::PainkillerLife
        | QuestionId::Load
        | QuestionId::Spike
        | QuestionId::Shoes
        | QuestionId::Habits
        | QuestionId::Past
        | QuestionId::StrainWhen => NONE_OF_THESE,
    }
}

/// Why the heel raise is not tested now. Shown in a list under [`RAISE_NOT_NOW`].
pub const fn unsafe_reason(reason: UnsafeReason) -> &'static str {
    match reason {
        UnsafeReason::Pop => "A pop, snap or kick when it began",
        UnsafeReason::Gap => "A dip or gap in the heel cord or calf",
        UnsafeReason::CannotWalk => "Not able to take four steps",
        UnsafeReason::StrongPain => "Pain of 6 or more out of 10",
        UnsafeReason::SuddenAndFresh => "A sudden start, less than 3 days ago",
        UnsafeReason::TendonMedicine => "A quinolone antibiotic, or a steroid",
        UnsafeReason::BoneSpot => "A sore spot on a bone",
        UnsafeReason::Swelling => "A swollen leg",
        UnsafeReason::Under16 => "Age under 16",
    }
}

/// Above the reasons. Some of them may be merely not ruled out, so it claims no more than that.
pub const RAISE_NOT_NOW: &str = "A test now may do harm. These are true, or not ruled out:";
/// The heel raise when it must not be tested: the question.
pub const RAISE_RECALL_TITLE: &str = "Have you already pushed up on your toes on that leg?";
/// The heel raise when it must not be tested: how to answer.
pub const RAISE_RECALL_HINT: &str = "Do not test it now. Since this began, have you pushed up on your toes on that leg, on stairs or a kerb? If not, choose Not sure.";

/// The labels of the heel raise when it must not be tested, in the order of its choices.
pub const RAISE_RECALL_LABELS: [&str; 3] =
    ["Yes, and it did not hurt", "Yes, but it hurt", "I tried, and the heel did not lift"];

/// Leaves a checklist empty, on purpose.
pub const NONE_OF_THESE: &str = "None of these";
/// Leaves an answer open, on purpose.
pub const NOT_SURE: &str = "Not sure";
/// What a "not sure" answer is called under "why" and to a clinician.
pub const NOT_SURE_SHORT: &str = "Not sure";
/// After "Not sure" on a checklist.
pub const ABOUT_WHICH: &str = "Which are you not sure about, or have not checked?";
/// Under it.
pub const ABOUT_WHICH_HINT: &str = "Mark each one. What you leave counts as no.";
/// When none was marked.
pub const ABOUT_WHICH_MISSING: &str = "Mark at least one, or go back.";
/// Continues.
pub const CONTINUE: &str = "Continue";
/// Goes back.
pub const BACK: &str = "Back";
/// Opens the reason for a question.
pub const WHY_WE_ASK: &str = "Why we ask";
/// Beside a question without an answer.
pub const MISSING_ANSWER: &str = "Choose an answer, or Not sure.";
/// Always in reach: the signs and the numbers.
pub const EMERGENCY_HELP: &str = "Emergency help";

/// At most how many screens are left.
pub fn at_most_left(screens: usize) -> String {
    match screens {
        0 => "Last screen".to_owned(),
        1 => "At most 1 screen left".to_owned(),
        more => format!("At most {more} screens left"),
    }
}

/// What the tool is, before the first question. Brief i.2.
pub fn start(emergency: &str) -> String {
    format!(
        "This tool does not diagnose. It helps you choose what to do next. If you feel very unwell, call {emergency} now. It is for people aged 16 and over."
    )
}

/// For a runner under 16, before the questions (amendment 38). The signs and numbers are shown above it.
pub const START_UNDER_16: &str = "If you are under 16, check the signs and answer with an adult. You will see how soon to get help, and no plan.";

/// When the answers already mean same-day.
pub const INTERRUPT_TITLE: &str = "Get medical help today";
/// What that means for the rest of the questions.
pub const INTERRUPT_TEXT: &str = "Your answers so far are enough to say this. More answers cannot make it less urgent. They can show that it is more urgent.";
/// The same, where signs of an emergency have begun to show.
pub const INTERRUPT_REST_FIRST: &str = "Your answers so far are enough to say this. They may be part of an emergency. Answer the rest now: it shows if you need help at once.";
/// Opens the outcome.
pub const SEE_WHAT_TO_DO: &str = "See what to do";
/// Continues with the questions.
pub const ANSWER_THE_REST: &str = "Answer the rest first";

/// Takes an emergency answer back.
pub const MISTAKE: &str = "I answered by mistake";
/// Asks once more.
pub const MISTAKE_TITLE: &str = "Was this answer a mistake?";
/// Why it is asked, above the answers in question.
pub const MISTAKE_TEXT: &str =
    "This can be a sign of an emergency. Take it back only if it is not true. If you are in doubt, leave it.";
/// Takes it back.
pub const MISTAKE_YES: &str = "Yes, take it back";
/// Keeps it.
pub const MISTAKE_NO: &str = "No, it is true";
/// In the hand-over, before the answers that were taken back (amendment 42).
pub const TAKEN_BACK: &str = "Answered yes at first, then taken back as a mistake:";

/// The screen that reads all answers back.
pub const CHECK_TITLE: &str = "Check your answers";
/// Under it.
pub const CHECK_HINT: &str = "Change one, and the rest stays.";
/// Changes one answer.
pub const CHANGE: &str = "Change";
/// Opens the outcome from there.
pub const SEE_RESULT: &str = "See the result";
/// When questions are still open. Brief a.1, rule 4: the signs for "now" and "today" are shown under it.
pub const UNFINISHED_TITLE: &str = "This check is not finished";
/// Under it.
pub const UNFINISHED_TEXT: &str =
    "It cannot say yet how soon you need help. Watch for these signs, and act on them at once.";
/// Continues an unfinished check.
pub const FINISH: &str = "Answer what is left";

/// Each sign fits two lines of a 360 px phone, and a "yes" alone meets a level 1 rule (amendment 41).
const SIGNS: Told = told! {
    title: "Have any of these come on since the pain began?",
    hint: "Tick each one that has. One is enough to get help.",
    why: "Each can be a sign that minutes count. So we ask this first.",
    "sign-lung-clot" => "Breathless, faint, fast heart, cough blood, chest or upper back pain", "", "Breathless, chest or upper back pain, blood coughed up, faint or racing heart";
    "sign-cold-foot" => "A foot or lower leg newly cold, pale or blue, not only on a run", "", "Foot or lower leg newly cold, pale or blue, not only on a run";
    "sign-hard-calf" => "Calf or shin like wood, with severe pain or a numb or floppy foot", "", "Calf or shin hard as wood with severe pain, or a numb or floppy foot";
    "sign-saddle" => "Numb between the legs, or new trouble with bladder, bowel or sex", "", "Numb between the legs, or new bladder, bowel or sexual trouble";
    "sign-both-legs-weak" => "Both legs weak or numb with back pain, or weaker day by day", "", "Both legs weak or numb with back pain, or weakness rising or worse each day";
    "sign-urine" => "Pee now dark like cola, or no pee for 12 hours or more", "", "Urine dark like cola, or none for 12 hours";
    "sign-confused" => "Confused, staggering or very hot, or throwing up after a long run", "", "Confused, staggering or very hot, or vomiting after a long or hot run";
    "sign-sepsis" => "Leg hot or discoloured and very ill, or skin black or blistering", "", "Leg hot or discoloured and very unwell, or skin black or blistering";
    "sign-deformity" => "Leg out of shape, a deep wound, or bone showing", "", "Leg out of shape, deep wound or bone showing";
};

const AGE: Told = told! {
    title: "How old are you?",
    hint: "",
    why: "Some causes are more common at some ages. The plan is for people aged 16 and over.",
    "under-16" => "Under 16", "", "Age under 16";
    "16-29" => "16 to 29", "", "Age 16 to 29";
    "30-39" => "30 to 39", "", "Age 30 to 39";
    "40-49" => "40 to 49", "", "Age 40 to 49";
    "50-54" => "50 to 54", "", "Age 50 to 54";
    "55-59" => "55 to 59", "", "Age 55 to 59";
    "60-64" => "60 to 64", "", "Age 60 to 64";
    "65-69" => "65 to 69", "", "Age 65 to 69";
    "70-79" => "70 to 79", "", "Age 70 to 79";
    "80-and-over" => "80 or over", "", "Age 80 or over";
};

const PREGNANCY: Told = told! {
    title: "Pregnant, or a birth or loss in the last 12 weeks?",
    hint: "A loss is a miscarriage, an abortion or a stillbirth. If you would rather not say, choose Not sure.",
    why: "A blood clot in the leg (DVT) is more likely then. Some painkillers are not safe then.",
    "pregnant" => "I am pregnant", "", "Pregnant";
    "birth-0-6-weeks" => "A birth or a loss in the last 6 weeks", "", "Birth or pregnancy loss in the last 6 weeks";
    "birth-7-12-weeks" => "A birth or a loss 7 to 12 weeks ago", "", "Birth or pregnancy loss 7 to 12 weeks ago";
    "not-pregnant" => "None of these", "", "Not pregnant, no birth or loss in the last 12 weeks";
};

const ONSET: Told = told! {
    title: "How did it start?",
    hint: "Choose the one that fits best.",
    why: "A pull starts in one moment. Too much running builds up. Pain without a reason needs more care.",
    "onset-sudden" => "All at once, in one moment", "A pull, pop, twist, or a kick from behind.", "Started suddenly";
    "onset-blow" => "With a blow or a fall", "", "Started with a blow or a fall";
    "onset-gradual" => "Bit by bit, over days or weeks of running", "", "Built up bit by bit";
    "onset-delayed" => "Within 3 days after new or hard exercise", "It was fine at first, and sore from the next day.", "Started 12 to 72 hours after unusual effort";
    "onset-recurrent" => "On each run, and it goes when I stop", "It comes at about the same point each time.", "Comes on each run and goes after it";
    "onset-no-trigger" => "For no reason that I know of", "", "Started without a known reason";
};

const DOING: Told = told! {
    title: "What were you doing when it began?",
    hint: "",
    why: "A strain starts in a move. Pain that starts in one moment at rest needs more care.",
    "running-or-jumping" => "Running, jumping or pushing off", "", "Began while running, jumping or pushing off";
    "another-move" => "Another move", "Such as a twist, a step or a stretch.", "Began with another move";
    "onset-at-rest" => "Nothing much", "Sitting, standing, or in bed.", "Began at rest: sitting, standing or in bed";
};

const BOTH_FROM_BACK: Told = told! {
    title: "Does pain run from your back down both legs?",
    hint: "Down one leg only, or just sore muscles, is a No.",
    why: "New pain from the back down both legs can be a sign of squeezed nerves.",
    "sciatica-both-new" => "Yes, and the second leg is new", "In the last 4 weeks.", "Pain from the back down both legs, second leg new in the last 4 weeks";
    "both-from-back-longer" => "Yes, but for longer than 4 weeks", "", "Pain from the back down both legs for over 4 weeks";
    "not-both-from-back" => "No", "", "No pain from the back down both legs";
};

const LEG: Told = told! {
    title: "Which leg hurts?",
    hint: "",
    why: "A clot mostly shows in one leg. Pain in both legs can have other causes.",
    "left-leg" => "Left", "", "Left leg";
    "right-leg" => "Right", "", "Right leg";
    "both-legs" => "Both", "", "Both legs";
};

const SITE: Told = told! {
    title: "Where does it hurt most?",
    hint: "Tap the drawing, or choose from the list.",
    why: "The place points to the part that is hurt: muscle, heel cord (Achilles), bone or nerve.",
    "site-calf-deep-low" => "Low in the calf, deep inside", "", "Deep and low in the calf";
    "site-calf-mid" => "Middle of the calf", "", "Middle of the calf";
    "site-calf-upper-inner" => "Top of the calf, inner side", "", "Top of the calf, inner side";
    "site-calf-outer" => "Outer side of the calf", "", "Outer side of the calf";
    "site-calf-diffuse" => "All over the calf", "", "All over the calf";
    "site-behind-knee" => "Behind the knee", "", "Behind the knee";
    "site-achilles-mid" => "Heel cord (Achilles), above the heel", "", "Middle of the Achilles tendon";
    "site-achilles-heel" => "Where the heel cord joins the heel", "", "Achilles tendon at the heel bone";
    "site-ankle-inner" => "Inner side of the ankle", "", "Inner side of the ankle";
    "site-shin-inner-diffuse" => "Inner edge of the shin bone, a long strip", "", "Inner edge of the shin bone, a long strip";
    "site-shin-inner-focal" => "Inner edge of the shin bone, one small spot", "", "Inner edge of the shin bone, one small spot";
    "site-shin-front-focal" => "Front of the shin bone, one small spot", "", "Front of the shin bone, one small spot";
    "site-shin-front-muscle" => "The muscle beside the shin bone, at the front", "", "Muscle at the front of the shin";
    "site-fibula-focal" => "Outer leg bone, one small spot", "", "Outer leg bone (fibula), one small spot";
    "site-foot-or-toe" => "Foot or toes", "", "Foot or toes";
    "site-back-to-calf" => "From the back or bottom down to the calf", "", "From the back down to the calf";
    "site-whole-leg" => "The whole leg", "", "The whole leg";
    "site-calves-and-thighs" => "Calves and thighs", "", "Calves and thighs";
};

const DAYS: Told = told! {
    title: "When did it start?",
    hint: "If it comes and goes, count from the first day.",
    why: "The first days need other care than later weeks.",
    "today" => "Today", "", "Started today";
    "yesterday" => "Yesterday", "", "Started yesterday";
    "2-days" => "2 days ago", "", "Started 2 days ago";
    "3-5-days" => "3 to 5 days ago", "", "Started 3 to 5 days ago";
    "6-days" => "6 days ago", "", "Started 6 days ago";
    "7-13-days" => "7 to 13 days ago", "", "Started 7 to 13 days ago";
    "14-27-days" => "2 to 4 weeks ago", "14 to 27 days.", "Started 2 to 4 weeks ago";
    "28-41-days" => "4 to 6 weeks ago", "28 to 41 days.", "Started 4 to 6 weeks ago";
    "42-days-and-over" => "6 weeks ago or more", "", "Started 6 weeks ago or more";
};

const TREND: Told = told! {
    title: "How is it going?",
    hint: "Think of the last few days.",
    why: "A strain should ease a little each day. If it does not, or comes back, someone should look at it.",
    "trend-better" => "Getting better", "", "Getting better";
    "trend-same" => "About the same", "", "About the same";
    "trend-worse" => "Getting worse", "", "Getting worse";
    "trend-relapse" => "It was better, and now it is back or worse", "", "Was better, now back or worse";
    "trend-too-early" => "Too early to say", "", "Too early to say";
};

const PAIN_NOW: Told = told! {
    title: "How strong is the pain right now?",
    hint: "0 is no pain. 10 is the worst pain you can think of. If you took a painkiller, give the number from before it.",
    why: "Strong pain needs help sooner. A painkiller can hide how strong it is.",
    "0" => "0", "No pain", "Pain now 0 out of 10";
    "1" => "1", "", "Pain now 1 out of 10";
    "2" => "2", "", "Pain now 2 out of 10";
    "3" => "3", "", "Pain now 3 out of 10";
    "4" => "4", "", "Pain now 4 out of 10";
    "5" => "5", "", "Pain now 5 out of 10";
    "6" => "6", "", "Pain now 6 out of 10";
    "7" => "7", "", "Pain now 7 out of 10";
    "8" => "8", "", "Pain now 8 out of 10";
    "9" => "9", "", "Pain now 9 out of 10";
    "10" => "10", "Worst pain", "Pain now 10 out of 10";
};

const PAIN_WORST: Told = told! {
    title: "What was the worst pain today?",
    hint: "Use the same scale, before any painkiller.",
    why: "Pain can come and go. The worst moment counts too.",
    "0" => "0", "No pain", "Worst pain today 0 out of 10";
    "1" => "1", "", "Worst pain today 1 out of 10";
    "2" => "2", "", "Worst pain today 2 out of 10";
    "3" => "3", "", "Worst pain today 3 out of 10";
    "4" => "4", "", "Worst pain today 4 out of 10";
    "5" => "5", "", "Worst pain today 5 out of 10";
    "6" => "6", "", "Worst pain today 6 out of 10";
    "7" => "7", "", "Worst pain today 7 out of 10";
    "8" => "8", "", "Worst pain today 8 out of 10";
    "9" => "9", "", "Worst pain today 9 out of 10";
    "10" => "10", "Worst pain", "Worst pain today 10 out of 10";
};

const BEHAVIOR: Told = told! {
    title: "When does it hurt?",
    hint: "Tick all that fit.",
    why: "A sore muscle hurts when you use it. Pain at rest or at night can be a sign of something else.",
    "rest-pain" => "When I sit or lie still", "An ache that stays when the leg does not move.", "Pain at rest";
    "night-pain" => "It wakes me at night", "On most nights since it began.", "Pain that wakes at night";
    "morning-stiffness" => "Stiff or sore on the first steps of the day", "", "Stiff in the morning";
    "cramps" => "As cramps: the muscle goes hard, then lets go", "", "Cramps";
    "walk-claudication" => "After the same length of walk", "It eases when I stand still.", "Pain after the same walking distance, eased by standing";
    "recurring" => "It comes back most times I run", "", "Keeps coming back on runs";
};

const CRAMPS: Told = told! {
    title: "What are the cramps like?",
    hint: "Tick all that fit.",
    why: "A short cramp that goes fully is common. Pain that stays on between cramps needs a closer look.",
    "cramp-only" => "Short, then fully gone, with no other pain", "", "Short cramps only, fully gone between";
    "cramp-linked-to-run" => "They come on a run, or soon after", "", "Cramps on or soon after a run";
    "cramp-witnessed" => "I saw or felt the muscle in a hard knot", "", "Muscle seen or felt in a hard knot";
    "cramp-often" => "They come on 3 or more nights a week", "", "Cramps on 3 or more nights a week";
};

const GROWING: Told = told! {
    title: "Is it gone each morning and away all day?",
    hint: "Growing pains come in the evening or at night, and let go by morning.",
    why: "Pain that stays by day in a child needs a closer look.",
    "gone-by-morning" => "Yes, each time", "", "Gone each morning and away all day";
};

const RELIEF: Told = told! {
    title: "How long until the pain goes after you stop?",
    hint: "Count from the moment you stop running.",
    why: "High pressure in the muscle should ease within minutes. If it stays, it needs care sooner.",
    "0-10-minutes" => "Up to 10 minutes", "", "Eases within 10 minutes of stopping";
    "11-30-minutes" => "11 to 30 minutes", "", "Eases 11 to 30 minutes after stopping";
    "31-60-minutes" => "31 to 60 minutes", "", "Eases 31 to 60 minutes after stopping";
    "over-60-minutes" => "Over 60 minutes", "", "Takes over 60 minutes to ease";
};

const EXERTION_FOOT: Told = told! {
    title: "What does the foot do when you run?",
    hint: "",
    why: "A cold or numb foot on a run can be a sign of a squeezed blood vessel or nerve.",
    "cold-pale-foot" => "It goes cold or pale", "", "Foot cold or pale on a run";
    "foot-numb-on-exertion" => "It goes numb, or has pins and needles", "", "Foot numb or tingling on a run";
};

const EXERTION_KNOWN: Told = told! {
    title: "Has a clinician tested this and given it a name?",
    hint: "Such as compartment syndrome. Say No if it has changed since.",
    why: "A known problem that stays the same needs less haste than a new one.",
    "exertion-known" => "Yes, and it is the same as then", "", "Effort pain tested and named by a clinician, unchanged";
};

const SIZE: Told = told! {
    title: "Is the sore calf bigger than the other one?",
    hint: "Stand with both calves bare and look. Or measure round both, a hand's width below the bony bump under the kneecap.",
    why: "Swelling can be a sign of a blood clot in the leg (DVT), or of a larger tear.",
    "swelling-none" => "I compared both: the same size", "", "Calves compared, same size";
    "swelling-not-noticed" => "I see no swelling, but did not compare", "", "No swelling noticed, not compared";
    "swelling-local" => "The same, but puffy right at the sore spot", "Both calves measure the same.", "Calves the same size, a little puffy at the sore spot";
    "swelling-mild" => "A little bigger", "By less than 3 cm.", "Calf a little bigger";
    "swelling-marked" => "Clearly bigger", "To look at, or by 3 cm or more.", "Calf clearly bigger";
    "swelling-whole-leg" => "The whole leg is swollen", "", "Whole leg swollen";
    "swelling-both-legs" => "Both legs or ankles are swollen", "", "Both legs or ankles swollen";
};

const SWOLLEN_SINCE: Told = told! {
    title: "Since when are both legs swollen?",
    hint: "",
    why: "Puffy ankles after a long effort are common. New swelling needs a check.",
    "swelling-new" => "It is new, without a long effort", "", "Swelling of both legs is new";
    "swelling-after-effort" => "Since a long race, run or walk", "", "Both legs swollen since a long effort";
    "swelling-standing" => "6 weeks or more, with no change", "", "Both legs swollen for 6 weeks or more, no change";
};

const SKIN: Told = told! {
    title: "What does the skin show?",
    hint: "Press your thumb on the shin for 5 seconds, then let go. Do both legs, and compare.",
    why: "A dent, heat, a new colour or a hard vein can be a sign of a clot or an infection.",
    "pitting" => "A dent stays where the thumb pressed", "On the sore leg only.", "Thumb dent stays, sore leg only (pitting)";
    "warmth" => "One leg is warmer", "Still so after 30 minutes of rest, with no heat pack, gel or sock.", "Warmer than the other leg";
    "redness" => "Red, purple, grey or darker than usual", "This can be harder to see on brown or black skin. A bruise has its own line below.", "Skin red, purple, grey or darker";
    "hard-vein" => "A new vein that stands out, or a hard sore cord", "", "New hard, sore or swollen surface vein";
    "bruise" => "A bruise, even low at the ankle or foot", "", "Bruise";
    "skin-break" => "A cut, blister, bite or cracked skin", "Between the toes too.", "Broken skin";
    "foot-ulcer" => "A foot sore that does not heal, or black skin", "", "Foot sore that does not heal, or black skin";
};

const SPREADING: Told = told! {
    title: "Is the colour spreading?",
    hint: "Think of its edge: has it moved since it began?",
    why: "A skin infection can spread within hours, and needs help the same day.",
    "spreading-redness" => "Yes, it is spreading", "", "Colour change is spreading";
};

const BRUISE_SIZE: Told = told! {
    title: "Does your palm cover the whole bruise?",
    hint: "Lay your flat hand on it, without the fingers.",
    why: "A small bruise after a knock is common. A large one can be a sign of a tear.",
    "bruise-under-palm" => "Yes, all of it", "", "Bruise smaller than a palm";
};

const FEEL: Told = told! {
    title: "What did you feel, at the start or now?",
    hint: "Press gently from the heel cord up to the knee, then along the bones.",
    why: "A pop or a gap can be a sign of a tear. A hard, tight calf can be a sign of high pressure.",
    "heard-pop" => "A pop, snap or kick when it began", "", "Pop, snap or kick at the start";
    "gap" => "A dip or gap in the heel cord or calf", "", "Gap felt in the Achilles tendon or calf";
    "bone-spot" => "One sore spot on a bone", "One finger finds it, right on the bone.", "Sore spot on a bone";
    "tense-hard" => "Calf or shin very tight and hard at rest", "", "Calf or shin tense and hard";
    "pain-out-of-proportion" => "Pain far worse than I would expect", "", "Pain out of proportion";
    "passive-stretch-pain" => "Bad pain if someone gently moves my toes or foot", "", "Strong pain on passive stretch";
    "knee-cyst" => "A lump or swelling behind the knee", "Now, or known from before.", "Lump or swelling behind the knee";
    "lump" => "A lump somewhere else in the leg", "", "Lump in the leg";
    "cast-tight" => "A cast, boot or brace that aches or is tight", "", "Cast, boot or brace aches or is tight";
};

const LUMP_KIND: Told = told! {
    title: "What is the lump like?",
    hint: "If more than one fits, choose the one higher up.",
    why: "A lump that grows or beats needs a closer look.",
    "lump-pulsing" => "It beats like a pulse", "", "Pulsing lump";
    "lump-growing" => "It grows, or is bigger than a golf ball", "", "Lump growing, or bigger than a golf ball";
    "lump-still" => "It is just there", "", "Lump that does not grow or pulse";
};

const LUMP_SEEN: Told = told! {
    title: "Has a clinician seen it, and is it still the same?",
    hint: "Say No if it has grown or if it hurts more than then.",
    why: "A known lump that stays the same needs less haste than a new one.",
    "lump-seen-unchanged" => "Yes, seen and the same", "", "Lump seen by a clinician, unchanged";
};

const HOP: Told = told! {
    title: "If you already hopped or ran: did that spot hurt?",
    hint: "Do not try it now.",
    why: "A spot on a bone that hurts on landing can be a sign of a crack in the bone.",
    "hop-pain" => "Yes, it hurt right there", "", "Bone spot hurt on hopping or running";
};

const NERVE: Told = told! {
    title: "Is the leg numb or weak?",
    hint: "Weak means that it will not do the work, not just that it is sore.",
    why: "These can be signs of a trapped nerve, a torn heel cord (Achilles) or poor blood flow.",
    "numbness" => "Numb, or pins and needles", "In the calf, ankle or foot.", "Numbness or pins and needles";
    "weakness" => "The leg feels weak", "", "Weak leg";
    "push-off-weak" => "The push-off is weak, or the foot feels floppy", "", "Weak push-off or floppy foot";
    "foot-drop" => "I cannot lift the foot: it slaps or drags", "", "Foot drop";
    "back-pain" => "Low back pain", "", "Low back pain";
};

const LOOSENED: Told = told! {
    title: "Did it go when you took off a tight sock or shoe?",
    hint: "Or a strap, sleeve or bandage.",
    why: "Something tight can make a foot numb. Then it should go when you loosen it.",
    "numbness-gone-loosened" => "Yes, it went fully", "", "Numbness went when something tight was loosened";
};

const RISING: Told = told! {
    title: "Is the leg getting weaker, or is it spreading?",
    hint: "",
    why: "Weakness that grows can come from a nerve. It should be checked today.",
    "weakness-rising" => "Yes", "", "Weakness getting worse or spreading";
};

const BUG: Told = told! {
    title: "A stomach bug in the last 6 weeks?",
    hint: "Such as loose stools or throwing up for a day or more.",
    why: "In rare cases nerves can turn weak in the weeks after one.",
    "stomach-bug" => "Yes", "", "Stomach bug in the last 6 weeks";
};

const BODY: Told = told! {
    title: "How is the rest of you?",
    hint: "Tick what has come since the pain began.",
    why: "Fever or feeling ill with leg pain can be a sign of an infection.",
    "fever" => "Fever of 38 °C or more, or shivering", "", "Fever or shivering";
    "unwell" => "I feel very unwell, or I am throwing up", "", "Very unwell or vomiting";
    "hot-joint" => "A hot, swollen joint that will not bend", "", "Hot swollen joint";
    "red-lumps" => "Sore lumps in the skin", "They can be red, purple or dark.", "Sore lumps in the skin";
    "rash" => "A new rash", "", "New rash";
    "weight-loss" => "I lose weight without trying", "", "Weight loss without trying";
    "dark-urine-past" => "Pee was dark like cola, and is clear again now", "", "Dark urine since it began, clear now";
    "drank-far-too-much" => "I drank far more than my thirst on a long or hot run", "", "Drank far more than thirst on a long or hot run";
    "recent-virus" => "A cold or flu in the last 2 weeks", "", "Cold or flu in the last 2 weeks";
};

const SKIN_ALIKE: Told = told! {
    title: "Do both legs show it, and alike?",
    hint: "Look at the colour, rash or lumps on both legs.",
    why: "A clot or an infection mostly shows in one leg.",
    "skin-alike" => "Yes, both legs alike", "", "Skin change on both legs alike";
};

const CLOT_RISK: Told = told! {
    title: "Do any of these fit you?",
    hint: "Tick all that fit.",
    why: "Each makes a blood clot in the leg (DVT) more likely. A clot and a strain can feel the same.",
    "prior-clot" => "I had a blood clot", "In a leg or a lung, at any time.", "Past blood clot";
    "clotting-disorder" => "My blood clots too easily", "A clotting disorder that a doctor has named.", "Clotting disorder";
    "cancer" => "Cancer, or treatment for it, in the last 6 months", "", "Cancer in the last 6 months";
    "surgery" => "An operation in the last 12 weeks", "One that put you to sleep or made you numb.", "Operation in the last 12 weeks";
    "bed-rest" => "3 days or more mostly in bed, last 12 weeks", "In bed, not just sitting.", "3 or more days in bed, last 12 weeks";
    "cast-or-boot" => "This leg in a cast, boot or brace, last 12 weeks", "", "Cast, boot or brace, last 12 weeks";
    "clot-hormone" => "Combined pill, patch or ring; HRT tablets; tamoxifen; testosterone", "Do not count the mini-pill, implant, coil, or HRT as patch or gel.", "Combined pill, patch or ring, HRT tablets, tamoxifen or testosterone";
    "long-journey" => "A journey of 4 hours or more, last 8 weeks", "In one go, by car, coach, train or plane.", "Journey of 4 hours or more, last 8 weeks";
    "family-clot" => "A parent, brother, sister or child had a clot", "", "Clot in a close relative";
    "illness-in-bed" => "Ill in bed for 1 or 2 days, not long ago", "", "Ill in bed for a short time";
};

const JOURNEY: Told = told! {
    title: "When was that journey?",
    hint: "If there were more, take the last one.",
    why: "A clot is most likely in the first weeks after a long time in a seat.",
    "0-28-days-ago" => "In the last 4 weeks", "", "Long journey in the last 4 weeks";
    "29-56-days-ago" => "4 to 8 weeks ago", "", "Long journey 4 to 8 weeks ago";
};

const WEAK_RISK: Told = told! {
    title: "And do any of these fit you?",
    hint: "",
    why: "Each adds a little to the chance of a clot or of narrow leg arteries.",
    "smoker" => "I smoke", "", "Smoker";
    "obesity" => "A body mass index (BMI) of 30 or more", "", "BMI of 30 or more";
    "contraceptive-injection" => "The contraceptive injection", "", "Contraceptive injection";
};

const HEALTH: Told = told! {
    title: "Do you take or have any of these?",
    hint: "Tick all that fit.",
    why: "Some medicines can hurt muscles or heel cords (tendons). Some illness makes leg pain more urgent.",
    "anticoagulant" => "A blood thinner, or a bleeding disorder", "Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or heparin.", "Blood thinner or bleeding disorder";
    "anticoagulant-stopped" => "I stopped a blood thinner in the last 3 months", "", "Blood thinner stopped in the last 3 months";
    "statin" => "A statin (for cholesterol)", "The name ends in -statin.", "Statin";
    "quinolone" => "A quinolone antibiotic in the last 6 months", "Such as ciprofloxacin or levofloxacin. The name ends in -floxacin.", "Quinolone antibiotic in the last 6 months";
    "steroids" => "Steroid tablets, or a steroid shot near the heel cord", "", "Steroid tablets or tendon injection";
    "diabetes" => "Diabetes, or feet numb from nerve damage", "", "Diabetes or numb feet";
    "artery-trouble" => "Trouble with a leg artery, or a foot cold for months", "", "Leg artery trouble or a long-cold foot";
    "vascular-disease" => "Heart disease, a stroke or atrial fibrillation", "", "Heart disease, stroke or atrial fibrillation";
    "sickle" => "Sickle cell disease or trait", "", "Sickle cell disease or trait";
    "weak-immunity" => "A weak immune system", "From an illness or a medicine.", "Weak immune system";
    "low-energy" => "I eat too little for my training, or miss periods", "", "Low energy intake or missed periods";
};

const DOSES: Told = told! {
    title: "Have you missed doses, or had only one?",
    hint: "This is about a blood thinner. If you take none, choose No.",
    why: "A blood thinner guards less well with gaps. It never rules out a clot.",
    "anticoagulant-gaps" => "Yes", "", "Blood thinner with missed doses, or one dose only";
};

const QUINOLONE: Told = told! {
    title: "When did you last take the quinolone?",
    hint: "",
    why: "It can hurt heel cords (tendons) within days, or months later.",
    "0-30-days" => "In the last 30 days, or I still take it", "", "Quinolone in the last 30 days";
    "over-30-days" => "More than 30 days ago", "", "Quinolone more than 30 days ago";
};

const STATIN: Told = told! {
    title: "Is the statin or its dose new?",
    hint: "Also say new if you started an antibiotic or a fungus medicine with it.",
    why: "Muscle pain from a statin is more likely after a change.",
    "statin-new" => "New or raised in the last 3 months", "", "Statin new or raised in the last 3 months";
    "statin-long" => "The same for longer", "", "Statin for longer, no change";
};

const ARTERY: Told = told! {
    title: "Which one fits best?",
    hint: "If more than one fits, choose the one higher up.",
    why: "The leg needs its blood flow. Each of these is checked in its own way.",
    "leg-stent" => "A stent or bypass in a leg artery", "", "Stent or bypass in a leg artery";
    "peripheral-artery-disease" => "Narrow leg arteries (PAD)", "", "Peripheral artery disease";
    "foot-cold-longstanding" => "A foot that has been cold or pale for months", "", "Foot cold or pale for months";
};

const SENSATION: Told = told! {
    title: "Do you feel a light touch on each toe?",
    hint: "Close your eyes and let someone touch each toe softly. Or do it with a bit of tissue.",
    why: "Numb skin can be burnt by ice or heat, and sores can go unseen.",
    "sensation-normal" => "Yes, on every toe", "", "Feels a light touch on every toe";
};

const WALK: Told = told! {
    title: "How do you walk now?",
    hint: "Take four steps, if you can bear it.",
    why: "A leg that cannot take four steps may be broken or badly torn.",
    "walks-normally" => "The same as always", "", "Walks without a limp";
    "limps" => "With a limp", "", "Limps";
    "cannot-walk" => "I cannot take four steps", "For any reason: pain, weakness, or told not to.", "Cannot take four steps";
};

const RAISE: Told = told! {
    title: "Can you rise onto your toes on that leg?",
    hint: "Hold on to a wall. Rise on both feet first. If that is fine, stand on the sore leg, knee straight, and lift the heel once. Stop as soon as it hurts.",
    why: "It shows how well the calf and the heel cord (Achilles) work. No answer rules out a tear.",
    "raise-easy" => "Yes, and it does not hurt", "", "Single-leg heel raise done, no pain";
    "raise-painful" => "Yes, but it hurts", "", "Single-leg heel raise done, painful";
    "raise-unable" => "No, the heel does not lift", "", "Single-leg heel raise not possible";
};

const RAISE_PATTERN: Told = told! {
    title: "Which heel raise hurts more?",
    hint: "Do it once more with that knee a little bent. Compare it with the straight one.",
    why: "A bent knee loads the deep calf muscle (soleus). A straight knee loads the big one.",
    "raise-bent-worse" => "With the knee bent", "", "Heel raise worse with the knee bent";
    "raise-straight-worse" => "With the knee straight", "", "Heel raise worse with the knee straight";
    "raise-both-same" => "Both the same", "", "Heel raise the same, bent and straight";
    "raise-painless" => "Neither hurts", "", "Heel raise painless, bent and straight";
};

const PAINKILLER_HEALTH: Told = told! {
    title: "Now or in the past: any of these?",
    hint: "Tick all that fit.",
    why: "Some painkillers, gels and ice are not safe with these.",
    "nsaid-allergy" => "Allergy to ibuprofen, aspirin or the like", "", "Allergy to anti-inflammatories";
    "aspirin-asthma" => "Asthma that aspirin or ibuprofen makes worse", "", "Aspirin-sensitive asthma";
    "ulcer-or-bleeding" => "A stomach ulcer, or bleeding in the stomach", "", "Stomach ulcer or bleeding";
    "kidney-disease" => "Kidney disease", "", "Kidney disease";
    "liver-disease" => "Liver disease", "", "Liver disease";
    "heart-failure-or-attack" => "Heart failure or a heart attack", "", "Heart failure or heart attack";
    "high-blood-pressure" => "High blood pressure", "", "High blood pressure";
    "stroke" => "A stroke", "", "Stroke";
    "bowel-disease" => "Crohn's disease or ulcerative colitis", "", "Inflammatory bowel disease";
    "raynaud-or-cold-allergy" => "Raynaud's, or hives from cold", "Fingers or toes turn white in the cold.", "Raynaud's or cold allergy";
    "open-skin" => "Open skin where ice or gel would go", "", "Open skin at the sore place";
};

const PAINKILLER_LIFE: Told = told! {
    title: "Do any of these fit you today?",
    hint: "Tick all that fit.",
    why: "They decide which painkiller is safe, or whether to ask first.",
    "trying-to-conceive" => "Trying to get pregnant", "", "Trying to conceive";
    "breastfeeding" => "Breastfeeding", "", "Breastfeeding";
    "chickenpox-now" => "Chickenpox or shingles now", "", "Chickenpox or shingles now";
    "under-50-kg" => "I weigh less than 50 kg", "", "Under 50 kg";
    "dehydrated-or-ultra" => "Very dry, or a very long race in the last 2 days", "", "Dehydrated, or an ultra just run";
    "takes-aspirin" => "I take aspirin", "", "Takes aspirin";
    "takes-ssri-or-snri" => "I take an SSRI or SNRI (for mood or worry)", "Such as sertraline, citalopram or venlafaxine.", "Takes an SSRI or SNRI";
    "takes-lithium-or-methotrexate" => "I take lithium or methotrexate", "", "Takes lithium or methotrexate";
    "takes-ace-arb-or-diuretic" => "I take a blood pressure or water tablet", "An ACE inhibitor (-pril), an ARB (-sartan) or a diuretic.", "Takes an ACE inhibitor, ARB or diuretic";
    "takes-paracetamol-product" => "I take something with paracetamol in it", "Such as cold and flu powders, or co-codamol.", "Takes a product with paracetamol";
};

const LOAD: Told = told! {
    title: "What changed before the pain came?",
    hint: "Think of the last 3 weeks before it.",
    why: "A quick rise in running often adds to calf pain.",
    "distance-up" => "More distance", "", "More distance";
    "frequency-up" => "2 or more extra runs a week", "", "2 or more extra runs a week";
    "started-running" => "I had just started to run", "", "New to running";
    "return-after-break" => "I came back after 2 weeks off or more", "", "Back after a break of 2 weeks or more";
    "block-camp-or-race" => "A race, a camp or a new training block", "", "Race, camp or new training block";
    "few-rest-days" => "Less than 1 rest day a week", "", "Less than 1 rest day a week";
    "hills-or-speed" => "More hills or fast running", "", "More hills or fast running";
    "spikes-or-plates" => "Spikes, racing shoes or shoes with a plate", "", "Spikes, racing shoes or plates";
};

const SPIKE: Told = told! {
    title: "How long was the last run before the pain?",
    hint: "Compare it with the longest run of the 30 days before.",
    why: "One run that is much longer than the last ones raises the chance of an injury.",
    "no-spike" => "Not much longer", "Longest 10 km, then up to 11 km.", "Last run not much longer than before";
    "spike-over-10" => "More than a tenth longer", "Longest 10 km, then 11 to 13 km.", "Last run over a tenth longer than before";
    "spike-over-30" => "Nearly a third longer, or more", "Longest 10 km, then 13 to 20 km.", "Last run over three tenths longer than before";
    "spike-double" => "Twice as long, or more", "Longest 10 km, then over 20 km.", "Last run twice as long or more";
};

const SHOES: Told = told! {
    title: "What about your shoes?",
    hint: "Tick all that fit.",
    why: "Flatter or new shoes can load the calf more.",
    "shoes-new" => "New in the last 6 weeks", "", "New shoes";
    "shoes-low-drop" => "A lower heel than before", "By 4 mm or more.", "Lower heel drop than before";
    "shoes-barefoot" => "Barefoot, or shoes like bare feet", "", "Barefoot or barefoot-style shoes";
    "shoes-worn" => "Worn out, or not comfortable", "More than 500 to 800 km.", "Worn or uncomfortable shoes";
    "insoles" => "I use insoles", "", "Insoles";
};

const HABITS: Told = told! {
    title: "Which of these fit your running?",
    hint: "Tick all that fit.",
    why: "Each may have added a little. The result shows what you can change.",
    "surface-hard" => "Mostly on concrete or other hard ground", "", "Mostly hard ground";
    "surface-changed" => "New ground in the last 3 weeks", "Such as sand, trail or track.", "New ground";
    "warm-up-none" => "No warm-up before fast running", "", "No warm-up";
    "fluids-poor" => "Too little to drink or too little salt, in the heat", "", "Little fluid or salt";
    "hip-weakness" => "Weak hips or glutes, told or felt", "", "Weak hips or glutes";
    "overstride" => "Long strides, or a new way of landing", "", "Long strides or a new way of landing";
    "calf-strength-low" => "My calf tires after few heel raises", "Fewer than 20 on one leg, before this pain.", "Calf tires after few heel raises";
    "ankle-stiff" => "A stiff ankle", "", "Stiff ankle";
    "poor-sleep-or-stress" => "Poor sleep or much stress", "", "Poor sleep or much stress";
};

const PAST: Told = told! {
    title: "Have you hurt a leg before?",
    hint: "Tick all that fit.",
    why: "An old calf strain is one of the best known reasons for a new one.",
    "prior-calf-strain" => "A calf strain", "", "Earlier calf strain";
    "rehab-stopped-early" => "I stopped its exercises when the pain went", "", "Stopped the exercises when the pain went";
    "prior-ankle-injury" => "An ankle injury", "", "Earlier ankle injury";
    "prior-other-injury" => "Another leg injury in the last year", "", "Another leg injury in the last year";
};

const STRAIN_WHEN: Told = told! {
    title: "When was the last calf strain?",
    hint: "",
    why: "The more recent it was, the slower the way back should be.",
    "calf-strain-last-two-months" => "In the last 2 months", "", "Calf strain in the last 2 months";
    "calf-strain-last-year" => "2 to 12 months ago", "", "Calf strain 2 to 12 months ago";
    "calf-strain-longer-ago" => "Longer ago", "", "Calf strain over a year ago";
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::question::{Kind, Learn, QUESTIONS, UNSAFE_TO_RAISE};
    use crate::words::en::reading::{MOST_GRADE, check_plain, check_tone, of_question};

    #[test]
    fn every_choice_has_its_words_in_the_order_of_the_protocol() {
        for question in QUESTIONS {
            let codes: Vec<_> = question.kind.choices().iter().map(|choice| choice.code()).collect();
            assert_eq!(codes, codes_of(question.id), "{:?}", question.id);
            assert_eq!(codes.len(), words(question.id).choices().count(), "{:?}", question.id);
        }
    }

    #[test]
    fn nothing_is_left_blank() {
        for id in QuestionId::ALL {
            let words = words(*id);
            assert!(!words.title.is_empty() && !words.why.is_empty(), "{id:?}");
            for choice in words.choices() {
                assert!(!choice.label.is_empty() && !choice.short.is_empty(), "{id:?} {}", choice.label);
            }
        }
    }

    #[test]
    fn titles_and_labels_fit_a_phone() {
        for id in QuestionId::ALL {
            assert!(words(*id).title.chars().count() <= 60, "{id:?}");
            let most = if matches!(id, QuestionId::Signs | QuestionId::ClotRisk) { 68 } else { 60 };
            for choice in words(*id).choices() {
                assert!(choice.label.chars().count() <= most, "{}", choice.label);
            }
        }
    }

    #[test]
    fn a_band_names_its_own_numbers() {
        for id in [QuestionId::Age, QuestionId::PainNow, QuestionId::PainWorst, QuestionId::Relief] {
            let Some(question) = crate::protocol::question::question(id) else { continue };
            for (choice, told) in question.kind.choices().iter().zip(words(id).choices()) {
                let Some(Learn::Within(_, low, high)) = choice.yes.first() else { continue };
                let edges = [*low, *high, low.saturating_sub(1), high + 1];
                let names = |number: &u16| told.label.split(' ').any(|word| word == number.to_string());
                assert!(edges.iter().any(names), "{}", told.label);
            }
        }
    }

    #[test]
    fn answers_of_one_question_sound_different() {
        for id in QuestionId::ALL {
            let choices: Vec<_> = words(*id).choices().collect();
            for (index, choice) in choices.iter().enumerate() {
                for other in choices.iter().skip(index + 1) {
                    assert!(choice.label != other.label && choice.short != other.short, "{}", choice.label);
                }
            }
        }
    }

    #[test]
    fn a_checklist_of_one_is_answered_with_no() {
        for question in QUESTIONS {
            if let Kind::Checklist(choices) = question.kind {
                let is_plain_none = none_of(question.id) == NONE_OF_THESE;
                assert_eq!(choices.len() > 1, is_plain_none, "{:?}", question.id);
            }
        }
    }

    /// Controls of the hazard log that are part of a question's text.
    #[test]
    fn what_is_easily_missed_is_asked_for_in_words() {
        let told = |id| {
            let words = words(id);
            let choices = words.choices().map(|choice| format!("{} {}", choice.label, choice.hint));
            format!("{} {} {}", words.title, words.hint, choices.collect::<Vec<_>>().join(" ")).to_lowercase()
        };
        for (id, needed) in [
            // Redness does not look red on every skin.
            (QuestionId::Skin, &["red", "purple", "grey", "darker than usual", "brown or black skin"][..]),
            // A painkiller hides the pain that a rule goes by.
            (QuestionId::PainNow, &["painkiller", "before"]),
            // The clot risk is the same as after a birth, but nobody who lost a pregnancy counts it as one.
            (QuestionId::Pregnancy, &["loss", "miscarriage", "abortion", "stillbirth"]),
            (QuestionId::Signs, &["bladder", "bowel", "cough blood", "cold, pale or blue", "like cola"]),
        ] {
            for needed in needed {
                assert!(told(id).contains(needed), "{}: {needed}: {}", id.code(), told(id));
            }
        }
    }

    #[test]
    fn texts_are_plain() {
        for id in QuestionId::ALL {
            let words = words(*id);
            for (part, grade) in ["asked", "why", "answers"].iter().zip(of_question(*id)) {
                assert!(grade <= MOST_GRADE, "{id:?}, {part}: grade {grade:.1}");
            }
            for text in [words.title, words.hint, words.why] {
                check_tone(text);
            }
            for choice in words.choices() {
                check_tone(choice.label);
                check_tone(choice.hint);
                check_tone(choice.short);
            }
        }
        for step in Step::ALL {
            check_tone(step_title(*step));
        }
        let recalled =
            format!("{RAISE_RECALL_TITLE} {RAISE_RECALL_HINT} {}.", RAISE_RECALL_LABELS.join(". "));
        let all_reasons: Vec<_> = UNSAFE_TO_RAISE.iter().map(|(reason, _)| unsafe_reason(*reason)).collect();
        let reasons = format!("{RAISE_NOT_NOW} {}.", all_reasons.join(". "));
        for text in [
            &recalled,
            &reasons,
            ABOUT_WHICH,
            ABOUT_WHICH_MISSING,
            INTERRUPT_TITLE,
            MISTAKE_TITLE,
            RAISE_RECALL_HINT,
            START_UNDER_16,
            INTERRUPT_TEXT,
            INTERRUPT_REST_FIRST,
            MISTAKE_TEXT,
            UNFINISHED_TEXT,
            CHECK_HINT,
            ABOUT_WHICH_HINT,
            &start("999"),
        ] {
            check_plain(text);
            check_tone(text);
        }
    }

    #[test]
    fn the_test_that_may_do_harm_is_never_invited() {
        assert!(RAISE_RECALL_HINT.starts_with("Do not test it now."));
        assert!(words(QuestionId::Hop).hint.starts_with("Do not try it now."));
    }

    #[test]
    fn screens_left_are_counted_in_words() {
        assert_eq!(at_most_left(0), "Last screen");
        assert_eq!(at_most_left(1), "At most 1 screen left");
        assert_eq!(at_most_left(5), "At most 5 screens left");
    }
}
