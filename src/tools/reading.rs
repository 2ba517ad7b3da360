//! How hard a text is to read, and whether it keeps the house rules: for tests and reviewers, not for the page.
//!
//! The grade is Flesch-Kincaid with syllables guessed from vowels, so it is a guard, not a measurement.

use triage_core::protocol::Urgency;
use triage_core::protocol::question::{QuestionId, question as asked};
use triage_core::protocol::red_flag::Route;
use triage_core::words::{Words, outcome, question};

/// No text is harder than this (brief i.1).
pub const MOST_GRADE: f64 = 6.0;

/// Words that have no plainer form, or that the runner must recognize on a packet or on a door.
/// Each counts as a word of two syllables.
pub const GLOSSARY: &[&str] = &[
    "achilles",
    "ambulance",
    "antibiotic",
    "artery",
    "arteries",
    "apixaban",
    "asthma",
    "atrial",
    "bowel",
    "cholesterol",
    "ciprofloxacin",
    "citalopram",
    "clotting",
    "colitis",
    "contraceptive",
    "dabigatran",
    "department",
    "diabetes",
    "diuretic",
    "doctor",
    "edoxaban",
    "emergency",
    "fibrillation",
    "floxacin",
    "heparin",
    "hospital",
    "ibuprofen",
    "immune",
    "infection",
    "inhibitor",
    "injection",
    "kidney",
    "levofloxacin",
    "lithium",
    "medical",
    "medicine",
    "methotrexate",
    "oestrogen",
    "operation",
    "painkiller",
    "paracetamol",
    "paracetamol's",
    "pharmacist",
    "physio",
    "pregnant",
    "quinolone",
    "rivaroxaban",
    "sertraline",
    "soleus",
    "statin",
    "steroid",
    "tamoxifen",
    "testosterone",
    "ulcerative",
    "venlafaxine",
    "warfarin",
];

/// The Flesch-Kincaid grade: the school year, in the United States, that reads the text with ease.
pub fn grade(text: &str) -> f64 {
    let mut words = 0.0;
    let mut syllables = 0.0;
    for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'') {
        if word.is_empty() {
            continue;
        }
        words += 1.0;
        syllables += f64::from(syllables_of(&word.to_lowercase()));
    }
    if words == 0.0 {
        return 0.0;
    }
    0.39 * words / sentences(text) + 11.8 * syllables / words - 15.59
}

/// The grades of a question: what is asked, why, and the answers. Each part is graded as a whole, as it is read.
pub fn of_question(words: Words, id: QuestionId) -> [f64; 3] {
    let choices = asked(id).map_or(0, |asked| asked.kind.choices().len());
    let answers = (0..u8::try_from(choices).unwrap_or(0)).map(|index| {
        let choice = question::choice(words, id, index);
        format!("{}. {}", choice.label, choice.hint)
    });
    let answers: Vec<String> = answers.collect();
    let title = format!("{} {}", question::title(words, id), question::hint(words, id));
    [grade(&title), grade(question::why(words, id)), grade(&answers.join(" "))]
}

/// Every route on which a rule can send a runner.
pub const ROUTES: [Route; 5] = [
    Route::Usual,
    Route::AmbulanceFirst,
    Route::EmergencyDepartment,
    Route::ScanWithinADay,
    Route::Prescriber,
];

/// The texts of a level, as they appear together on the screen. With and without an advice line.
pub fn level_texts(words: Words, urgency: Urgency, route: Route) -> [Vec<String>; 2] {
    [Some(("NHS 111", "111")), None].map(|advice| {
        vec![
            outcome::title(words, urgency, route).to_owned(),
            outcome::time(words, urgency, route).to_owned(),
            outcome::place(words, urgency, route).to_owned(),
            outcome::action(words, urgency, route, "999", advice).whole(),
            outcome::statement(words, urgency).to_owned(),
        ]
    })
}

/// The grade of a level: that of its hardest route, and there of the hardest of action, statement and whole.
pub fn of_level(words: Words, urgency: Urgency) -> f64 {
    let ways = ROUTES.iter().flat_map(|route| level_texts(words, urgency, *route));
    ways.flat_map(|texts| {
        // A formula for sentences means nothing for one word, so title, time and place are graded with the rest.
        let alone = texts.iter().skip(3).map(|text| grade(text));
        alone.chain([grade(&texts.join(". "))]).collect::<Vec<_>>()
    })
    .fold(f64::NEG_INFINITY, f64::max)
}

/// Holds a text to the grade.
pub fn check_plain(text: &str) {
    let grade = grade(text);
    assert!(grade <= MOST_GRADE, "grade {grade:.1}: {text}");
}

/// Holds a text of an urgent level to 15 words a sentence (brief i.1).
pub fn check_short(text: &str) {
    for sentence in text.split_inclusive(['.', '?', ':']) {
        let words = sentence.split_whitespace().count();
        assert!(words <= 15, "{words} words: {sentence}");
    }
}

/// Holds a text to the house rules: no diagnosis, no comfort, no begging, no percentage.
pub fn check_tone(text: &str) {
    const NEVER: &[&str] = &[
        "you have a",
        "you have an",
        "it is only",
        "nothing serious",
        "please",
        "unfortunately",
        "don't worry",
        "!",
        "%",
        "normal",
        "consult",
        "healthcare professional",
        "asap",
        "urgently",
        "low risk",
        "rule out a problem today",
    ];
    let lower = text.to_lowercase();
    for banned in NEVER {
        assert!(!lower.contains(banned), "{banned:?} in {text:?}");
    }
}

fn sentences(text: &str) -> f64 {
    let ends =
        text.split(['.', '?', ':', ';', '\n']).filter(|part| part.chars().any(char::is_alphanumeric)).count();
    f64::from(u32::try_from(ends).unwrap_or(u32::MAX)).max(1.0)
}

/// The syllables of a word, guessed from its vowels.
pub fn syllables_of(word: &str) -> u32 {
    if GLOSSARY.contains(&word) || word.strip_suffix('s').is_some_and(|one| GLOSSARY.contains(&one)) {
        return 2;
    }
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
    let is_vowel = |letter: &char| "aeiouy".contains(*letter);
    let groups = letters
        .iter()
        .zip(std::iter::once(&' ').chain(letters.iter()))
        .filter(|(letter, before)| is_vowel(letter) && !is_vowel(before))
        .count();
    let is_silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"))
        || (word.ends_with("es")
            && !["ses", "zes", "ches", "shes", "ges", "xes"].iter().any(|end| word.ends_with(end)));
    let counted = if is_silent { groups.saturating_sub(1) } else { groups };
    u32::try_from(counted).unwrap_or(1).max(1)
}
