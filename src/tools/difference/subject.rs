//! What each rule is about, so that a long list of rules can be grouped by what a clinician would look for.

/// Each subject with its rules, in the order in which they are listed.
pub const SUBJECTS: &[(&str, &[&str])] = &[
    (
        "Blood clots",
        &[
            "RF01", "RF08", "RF08b", "RF09", "RF09b", "RF09c", "RF09d", "RF09e", "RF10", "RF10b", "RF10c",
            "RF10d", "RF44", "RF44b", "RF49", "RF49b", "RF49c", "RF49d", "RF56", "RF65", "RF68", "RF72",
            "RF78", "RF79",
        ],
    ),
    (
        "Pain at rest, at night or without a reason",
        &[
            "RF11", "RF11b", "RF11c", "RF11d", "RF11e", "RF34", "RF34c", "RF35", "RF35b", "RF67", "RF69",
            "RF73", "RF77", "RF82",
        ],
    ),
    (
        "Pressure, bleeding and bruises",
        &["RF02", "RF02b", "RF02c", "RF28", "RF28b", "RF28c", "RF40", "RF40b", "RF55", "RF75", "RF84"],
    ),
    (
        "Arteries, and pain that comes with effort",
        &[
            "RF03", "RF22", "RF23", "RF23b", "RF23c", "RF24", "RF24b", "RF24c", "RF41", "RF41b", "RF41c",
            "RF57",
        ],
    ),
    (
        "Nerves and the back",
        &[
            "RF04", "RF04b", "RF04c", "RF25", "RF25b", "RF25c", "RF26", "RF27", "RF27b", "RF53", "RF59",
            "RF62", "RF63", "RF66", "RF81",
        ],
    ),
    (
        "Muscle breakdown, heat, sickle cells and statins",
        &[
            "RF05", "RF05b", "RF05c", "RF06b", "RF06c", "RF30", "RF30b", "RF51", "RF51b", "RF52", "RF58",
            "RF60", "RF76", "RF83",
        ],
    ),
    (
        "Infection, skin and fever",
        &[
            "RF06", "RF18", "RF18b", "RF18c", "RF18d", "RF18e", "RF19", "RF19b", "RF33", "RF33b", "RF54",
            "RF86", "RF87",
        ],
    ),
    (
        "Tears, tendons and injuries",
        &[
            "RF07", "RF13", "RF14", "RF15", "RF29", "RF29b", "RF29c", "RF37", "RF39", "RF39b", "RF43",
            "RF48", "RF50", "RF50b", "RF64", "RF85",
        ],
    ),
    ("Bones", &["RF16", "RF21", "RF21b", "RF45", "RF61", "RF74"]),
    ("Lumps, and behind the knee", &["RF20", "RF20b", "RF20c", "RF34b", "RF80"]),
    ("Swelling on both sides", &["RF36", "RF36b", "RF70"]),
    ("How strong it is, and how it goes", &["RF12", "RF12b", "RF17", "RF17b", "RF38", "RF47"]),
    ("Age and pregnancy", &["RF31", "RF31b", "RF32", "RF42", "RF46", "RF71"]),
];

/// The subject of a rule, by its place in [`SUBJECTS`]. A rule of another revision may have none.
pub fn subject(code: &str) -> Option<usize> {
    SUBJECTS.iter().position(|(_, rules)| rules.contains(&code))
}
