//! Faults in the tables, each with the proof that has to find it: a proof that cannot fail proves nothing.

use triage_core::protocol::Criterion::{All, Any, AtLeast, Below, Is, Not, Unless};
use triage_core::protocol::outcome::{Section, SectionRow};
use triage_core::protocol::picture::{DOUBT_OK, MECH};
use triage_core::protocol::red_flag::{Finding, RedFlag};
use triage_core::protocol::term::{BOTH, DVT_SIGN};
use triage_core::protocol::treatment::{Treatment, TreatmentRow};
use triage_core::protocol::{Fact, Measure, Urgency};

/// A fault in the tables, and the proof that must find it.
pub struct Fault {
    pub name: &'static str,
    pub found_by: &'static str,
    pub rules: fn(&mut Vec<RedFlag>),
    pub treatments: fn(&mut Vec<TreatmentRow>),
    pub sections: fn(&mut Vec<SectionRow>),
}

const NO_FAULT: Fault = Fault { name: "", found_by: "", rules: |_| {}, treatments: |_| {}, sections: |_| {} };

fn treat(rows: &mut [TreatmentRow], treatment: Treatment, change: impl Fn(&mut TreatmentRow)) {
    change(rows.iter_mut().find(|row| row.treatment == treatment).unwrap());
}

fn show(rows: &mut [SectionRow], section: Section, change: impl Fn(&mut SectionRow)) {
    rows.iter_mut().filter(|row| row.section == section).for_each(change);
}

fn with(rules: &mut [RedFlag], finding: Finding, change: impl Fn(&mut RedFlag)) {
    change(rules.iter_mut().find(|rule| rule.finding == finding).unwrap());
}

pub const FAULTS: &[Fault] = &[
    Fault {
        name: "the sign of dark or no urine is forgotten",
        found_by: "emergency",
        rules: |rules| {
            with(rules, Finding::RhabdomyolysisUrineSign, |rule| {
                rule.when = Any(&[Is(Fact::DarkUrine), Is(Fact::NoUrine)])
            })
        },
        ..NO_FAULT
    },
    Fault {
        name: "an emergency rule asks for a clinician today only",
        found_by: "emergency",
        rules: |rules| with(rules, Finding::PulmonaryEmbolism, |rule| rule.urgency = Urgency::SameDay),
        ..NO_FAULT
    },
    Fault {
        name: "strong pain counts only up to 9",
        found_by: "warning",
        rules: |rules| {
            with(rules, Finding::SeverePainNow, |rule| {
                rule.when = All(&[AtLeast(Measure::Pain, 8), Below(Measure::Pain, 10)]);
            });
        },
        ..NO_FAULT
    },
    Fault {
        name: "a bruise calms strong pain",
        found_by: "warning",
        rules: |rules| {
            with(rules, Finding::SeverePainNow, |rule| {
                rule.when = All(&[AtLeast(Measure::Pain, 8), Unless(&Is(Fact::Bruise))]);
            });
        },
        ..NO_FAULT
    },
    Fault {
        name: "a mild picture forgets the dent in the skin",
        found_by: "signs",
        rules: |rules| with(rules, Finding::LegClotSigns, |rule| rule.when = All(&[DVT_SIGN, Unless(&MECH)])),
        ..NO_FAULT
    },
    Fault {
        name: "what both legs show alike forgets the hard vein",
        found_by: "signs",
        rules: |rules| {
            with(rules, Finding::LegClotSigns, |rule| {
                rule.when = All(&[DVT_SIGN, Unless(&All(&[BOTH, Is(Fact::SkinAlike)]))]);
            });
        },
        ..NO_FAULT
    },
    Fault {
        name: "a doubt about a clotting disorder calms a past clot too",
        found_by: "doubts",
        rules: |rules| with(rules, Finding::LegClotMajorRisk, |rule| rule.doubt = Some(DOUBT_OK)),
        ..NO_FAULT
    },
    Fault {
        name: "a doubt about a cold foot is calmed",
        found_by: "doubts",
        rules: |rules| with(rules, Finding::AcuteLimbIschemia, |rule| rule.doubt = Some(DOUBT_OK)),
        ..NO_FAULT
    },
    Fault {
        name: "numbness waits for a clear no to stiffness, and not sure calms it",
        found_by: "not sure",
        rules: |rules| {
            with(rules, Finding::NumbnessOrTingling, |rule| {
                rule.when = All(&[Is(Fact::Numbness), Not(&Is(Fact::MorningStiffness))]);
                rule.if_unsure = Urgency::Routine;
            });
        },
        ..NO_FAULT
    },
    Fault {
        name: "a rule that nobody can meet",
        found_by: "dead",
        rules: |rules| {
            with(rules, Finding::BilateralSwelling, |rule| {
                rule.when = All(&[Is(Fact::SwellingBothLegs), Is(Fact::SwellingNone)]);
            });
        },
        ..NO_FAULT
    },
    Fault {
        name: "massage forgets the clot",
        found_by: "advice",
        treatments: |rows| treat(rows, Treatment::Massage, |row| row.blocked_by = Is(Fact::Bruise)),
        ..NO_FAULT
    },
    Fault {
        name: "a stretch forgets the clot signs",
        found_by: "advice",
        treatments: |rows| treat(rows, Treatment::WallStretch, |row| row.blocked_by = Any(&[])),
        ..NO_FAULT
    },
    Fault {
        name: "heat from the first day",
        found_by: "advice",
        treatments: |rows| treat(rows, Treatment::Heat, |row| row.from_day = 0),
        ..NO_FAULT
    },
    Fault {
        name: "anti-inflammatory tablets from the first day",
        found_by: "advice",
        treatments: |rows| treat(rows, Treatment::NsaidTablets, |row| row.from_day = 0),
        ..NO_FAULT
    },
    Fault {
        name: "an anti-inflammatory gel asks for the skin only",
        found_by: "advice",
        treatments: |rows| treat(rows, Treatment::NsaidGel, |row| row.blocked_by = Is(Fact::SkinBreak)),
        ..NO_FAULT
    },
    Fault {
        name: "paracetamol forgets the other product with it",
        found_by: "advice",
        treatments: |rows| {
            treat(rows, Treatment::Paracetamol, |row| {
                row.blocked_by =
                    Any(&[Below(Measure::AgeYears, 16), Is(Fact::LiverDisease), Is(Fact::Under50Kg)]);
            });
        },
        ..NO_FAULT
    },
    Fault {
        name: "ice at same-day",
        found_by: "level",
        treatments: |rows| treat(rows, Treatment::Ice, |row| row.most_urgent = Urgency::SameDay),
        ..NO_FAULT
    },
    Fault {
        name: "the ladder at every level",
        found_by: "level",
        sections: |rows| show(rows, Section::Ladder, |row| row.shown_at = &Urgency::ALL),
        ..NO_FAULT
    },
    Fault {
        name: "treatments under 16",
        found_by: "age",
        sections: |rows| show(rows, Section::Treatments, |row| row.under_16 = true),
        ..NO_FAULT
    },
    Fault {
        name: "a mild ache under 16 stays at home",
        found_by: "age",
        rules: |rules| {
            for finding in [Finding::PediatricCalfPain, Finding::AnyPediatricCalfPain] {
                with(rules, finding, |rule| rule.urgency = Urgency::SelfCare);
            }
        },
        ..NO_FAULT
    },
    Fault {
        name: "nothing asks for care today",
        found_by: "unseen",
        rules: |rules| {
            for rule in rules.iter_mut() {
                rule.urgency = rule.urgency.min(Urgency::WithinDays);
                rule.if_unsure = rule.if_unsure.min(Urgency::WithinDays);
            }
        },
        ..NO_FAULT
    },
];
