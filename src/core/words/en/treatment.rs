//! The treatments and the lines for the first hours: what each is worth, and how it is done.
//!
//! Every item that people are told to try is here with an honest line, even where the line is "no proof".

use super::packed::{Group, text};
use crate::protocol::joined::{field, fields};
use crate::protocol::treatment::{Dose, FirstAid, Treatment};

/// One treatment in words.
pub struct TreatmentWords {
    /// What it is called.
    pub name: &'static str,
    /// What it is worth. Never more than the evidence says.
    pub line: &'static str,
    /// How it is done. May be empty.
    pub how: &'static str,
}

/// The texts of a treatment.
pub fn words(treatment: Treatment) -> TreatmentWords {
    let told = text(Group::Treatments, treatment as usize, || written(treatment));
    TreatmentWords { name: name(treatment), line: field(told, 0), how: field(told, 1) }
}

/// What it is called. Compiled in: where nothing is to be used yet, the names are shown alone.
pub const fn name(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::RelativeRest => "Rest, for a short time",
        Treatment::Ice => "Ice",
        Treatment::Compression => "A wrap or compression sock",
        Treatment::Elevation => "Raise the leg",
        Treatment::Crutches => "Crutches",
        Treatment::HeelLift => "A heel lift",
        Treatment::Paracetamol => "Paracetamol",
        Treatment::NsaidGel => "Anti-inflammatory gel",
        Treatment::NsaidTablets => "Anti-inflammatory tablets (ibuprofen, naproxen)",
        Treatment::Physiotherapy => "Physiotherapy",
        Treatment::Strengthening => "Strength work for the calf",
        Treatment::TowelStretch => "Towel stretch",
        Treatment::WallStretchBent => "Wall stretch, back knee bent",
        Treatment::WallStretch => "Wall stretch, back knee straight",
        Treatment::CrossTraining => "Cycling, swimming, running in deep water",
        Treatment::GradualReturn => "Back to running in small steps",
        Treatment::Footwear => "Shoes with more support",
        Treatment::Orthotics => "Custom insoles",
        Treatment::Massage => "Massage",
        Treatment::FoamRolling => "Foam rolling",
        Treatment::Heat => "Heat",
        Treatment::Acupuncture => "Acupuncture",
        Treatment::DryNeedling => "Dry needling",
        Treatment::Chiropractic => "Chiropractic",
        Treatment::Hydration => "Drink and salt",
        Treatment::Nutrition => "Food",
        Treatment::Alcohol => "No alcohol",
        Treatment::SeeAProfessional => "See a professional",
    }
}

/// What it is worth and how it is done, in one string.
pub(super) const fn written(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::RelativeRest => fields!(
            "Good for the first days. After that, rest makes the calf weaker.",
            "Stop running. Walk as far as it does not hurt more. Then start gentle loading early: it brought people back sooner than a later start.",
        ),
        Treatment::Ice => fields!(
            "It eases pain for a while. Nobody has shown that it heals faster. Use it if you like it.",
            "Keep a cloth between ice and skin. Never fall asleep with it on.",
        ),
        Treatment::Compression => fields!(
            "It may feel better. There is little proof that it heals faster.",
            "Wrap from the foot up to below the knee, snug and not tight. Take it off at night. Take it off at once if the foot turns numb, blue or cold. If it is still so after 10 minutes, or the calf is tight and hard, call for help.",
        ),
        Treatment::Elevation => {
            fields!("Simple. It may ease swelling.", "Lie down, with the heel higher than your heart.",)
        }
        Treatment::Crutches => {
            fields!("A help where each step hurts.", "Use them until you can walk with little pain.",)
        }
        Treatment::HeelLift => fields!(
            "It takes load off the calf. Experts use it; nobody has tested it well.",
            "Put the same lift in both shoes. Take it out bit by bit, within three weeks.",
        ),
        Treatment::Paracetamol => fields!(
            "It may ease the pain a little. You can take it from the first day.",
            "Keep to the limit on the packet. Take no other product with paracetamol in it. Never use painkillers to get through a run. Ask a pharmacist.",
        ),
        Treatment::NsaidGel => fields!(
            "It eases pain as well as tablets do, with less harm. This plan waits two days with both: a caution, not proof.",
            "Rub in a thin layer. Keep it off broken skin. Check with a pharmacist: the gel needs the same care as the tablets. Ask a pharmacist.",
        ),
        Treatment::NsaidTablets => fields!(
            "They ease pain. They do not heal a strain, and they are not the first choice.",
            "Take the lowest dose on the packet, with food. Take none before or on a long run. Ask a pharmacist.",
        ),
        Treatment::Physiotherapy => fields!(
            "The best tried help: exercise, led by someone who can see you move.",
            "Go if you limp, if it keeps coming back, or if it is slow to get better.",
        ),
        Treatment::Strengthening => fields!(
            "The main treatment. Gentle loading from the first days beats a late start.",
            "Raise the heel with the knee bent and with the knee straight. Use a band to start with. The plan below says how much.",
        ),
        Treatment::TowelStretch => fields!(
            "It keeps the ankle moving. It does not heal a tear.",
            "Sit with the leg out. With a towel, pull the toes gently towards you. First with the knee straight, then a little bent.",
        ),
        Treatment::WallStretchBent => fields!(
            "This one reaches the soleus, the deep calf muscle.",
            "Face a wall, one foot behind. Bend the back knee and keep that heel down. Lean in. Never into sharp pain.",
        ),
        Treatment::WallStretch => fields!(
            "This one stretches the big calf muscle. It does not reach the soleus.",
            "Face a wall, one foot behind. Keep the back knee straight and that heel down. Lean in. Never into sharp pain.",
        ),
        Treatment::CrossTraining => fields!(
            "They keep you fit while the calf heals.",
            "Cycle with the heel on the pedal first. Swim with a float between your legs.",
        ),
        Treatment::GradualReturn => fields!(
            "Experts agree on small steps. No set of steps has been tested for this strain.",
            "Start when you can do what the strength stage asks for. No pain is not enough.",
        ),
        Treatment::Footwear => fields!(
            "No type of shoe has been shown to prevent or heal this. A sudden change of shoe can bring it on.",
            "Choose by comfort, and change shoes slowly.",
        ),
        Treatment::Orthotics => fields!(
            "They have not been shown to take load off the soleus, or to prevent strains.",
            "Put no new insoles in while it heals.",
        ),
        Treatment::Massage => fields!(
            "It eases soreness for a short time. Nobody has shown that it heals a tear.",
            "Light, and away from the sore spot. Deep tissue work is not for a healing tear.",
        ),
        Treatment::FoamRolling => {
            fields!("It eases sore muscles a little, for a short time.", "Roll lightly before you exercise.",)
        }
        Treatment::Heat => fields!("A comfort. It heals nothing.", "Warm, not hot."),
        Treatment::Acupuncture => fields!(
            "It may ease sore muscles after exercise. Nobody has shown that it helps a strain. You do not need it.",
            "Go to a trained person.",
        ),
        Treatment::DryNeedling => fields!(
            "One good study found no benefit. You do not need it.",
            "Go to a trained person, and not with a fresh tear.",
        ),
        Treatment::Chiropractic => {
            fields!("There is no evidence that moving the spine helps a strained calf.", "")
        }
        Treatment::Hydration => fields!(
            "Drink to thirst. Cramps have many causes, and drinking more is no sure cure.",
            "On long, hot runs some salt is fine, unless a doctor told you to eat less. Do not drink far more than you thirst for.",
        ),
        Treatment::Nutrition => fields!(
            "Eat enough, with protein at each meal. No diet has been shown to heal a strain faster.",
            "Fruit and vegetables are good for you. Foods sold as anti-inflammatory have no proof here.",
        ),
        Treatment::Alcohol => fields!("Leave it for the first three days.", ""),
        Treatment::SeeAProfessional => fields!(
            "The right step if it lasts, comes back or gets worse.",
            "A physio or sports clinic can look at the leg and fit the plan to you.",
        ),
    }
}

/// A part of a dose. Several form one line, with commas.
pub fn dose(dose: Dose) -> String {
    match dose {
        Dose::Days(from, to) => format!("{} days", span(from, to)),
        Dose::Minutes(from, to) => format!("{} minutes at a time", span(from, to)),
        Dose::AtMostMinutes(most) => format!("never more than {most} minutes"),
        Dose::EveryHours(from, to) => format!("every {} hours in the day", span(from, to)),
        Dose::Holds { sets, hold_s: (from, to) } => format!("{sets} times, {} seconds", span(from, to)),
        Dose::TimesADay(1, 1) => "once a day".to_owned(),
        Dose::TimesADay(from, to) => format!("{} times a day", span(from, to)),
        Dose::TimesAWeek(from, to) => format!("{} times a week", span(from, to)),
        Dose::Sessions(from, to) => format!("{} sessions to try it", span(from, to)),
        Dose::AtMostDays(most) => format!("no more than {most} days without advice"),
        Dose::Millimeters(from, to) => format!("{} mm high", span(from, to)),
        Dose::ProteinTenths(from, to) => {
            format!("{} to {} g of protein a day for each kg you weigh", tenths(from), tenths(to))
        }
        Dose::PainUpTo(most) => format!("pain up to {most} out of 10"),
    }
}

/// "3", or "3 to 5".
pub fn span(from: u8, to: u8) -> String {
    if from == to { from.to_string() } else { format!("{from} to {to}") }
}

fn tenths(n: u8) -> String {
    format!("{}.{}", n / 10, n % 10)
}

/// A line for the first hours. Each is complete in itself: people read a list without its heading.
pub const fn first_aid(item: FirstAid) -> &'static str {
    match item {
        FirstAid::CoolFirst => {
            "If very hot: cool first, travel second. Lie in the shade, pour cold water all over, and fan."
        }
        FirstAid::KeepLow => "Keep the leg level or a little lower. Do not raise, warm or ice it.",
        FirstAid::KeepLevel => "Lie with the leg level, not raised. Put no ice on it.",
        FirstAid::KeepStill => "Keep the leg still. If it bleeds, press a clean cloth there, never on bone.",
        FirstAid::LoosenAnythingTight => "Loosen socks, tape and tight wraps.",
        FirstAid::HaveSomebodyStay => "Have someone stay with you.",
        FirstAid::SitOrLie => "Sit or lie down.",
        FirstAid::BringMedicines => "Bring a list of your medicines.",
        FirstAid::WatchForNowSigns => "Watch for the signs to call at once.",
        FirstAid::RestUntilSeen => "Leave all sport until you are seen.",
        FirstAid::StretchTheCramp => "In a cramp, pull the foot up, or stand on it.",
        FirstAid::Protect => "Stop running. Protect the leg.",
        FirstAid::WalkWithinPain => "Walk, while pain stays at 2 or less.",
        FirstAid::RaiseLeg => "Raise the leg when you lie down.",
        FirstAid::MoveTheAnkle => "Move the ankle and toes often.",
        FirstAid::LoadFromDayTwo => "Start gentle loading on day 2.",
        FirstAid::CheckDaily => "Check again every day.",
        FirstAid::NoDriving => "Do not drive yourself.",
        FirstAid::NoFood => "Do not eat or drink.",
        FirstAid::NoDrinkingALot => "Do not drink more than sips. If confused or throwing up, drink nothing.",
        FirstAid::NoWaiting => "Do not wait to see if it goes.",
        FirstAid::NoRunning => "Do not run or race yet.",
        FirstAid::NoWeakBraking => "Do not drive if you cannot brake hard.",
        FirstAid::NoMassage => "Do not massage, roll or stretch it hard.",
        FirstAid::NoCompression => "Do not put a new tight wrap on.",
        FirstAid::NoSpareThinner => "Do not take aspirin or a spare blood thinner.",
        FirstAid::NoHeatOrAlcohol => "Do not use heat. Drink no alcohol.",
        FirstAid::NoHardStretch => "Do not stretch it hard.",
        FirstAid::NoPainkillerRuns => "Do not run on painkillers.",
    }
}

// ---- The status of a treatment. ----

/// May be used today.
pub const NOW: &str = "You can use now";
/// Not yet.
pub const LATER: &str = "Later";
/// Not for this runner.
pub const NOT_FOR_YOU: &str = "Not for you now";
/// Something has to be asked first.
pub const CHECK_FIRST: &str = "Check first";
/// Its time has passed.
pub const OVER: &str = "No longer needed";
/// The level is too urgent.
pub const AFTER_THE_VISIT: &str = "After you have been seen";
/// From a day.
pub fn from_day(day: u16) -> String {
    format!("From day {day}")
}
/// Before the answers that count against it.
pub const BECAUSE: &str = "Because of your answers:";
/// Before the answers that are not sure.
pub const BECAUSE_NOT_SURE: &str = "Because you are not sure:";
/// Where the calves were not compared.
pub const COMPARE_FIRST: &str = "Compare both calves first. It is for calves of the same size.";
/// Where only the checks for painkillers are open.
pub const NEEDS_CHECK: &str = "Some illnesses and medicines speak against it. Check them first.";
/// Before the references.
pub const SOURCES: &str = "Sources:";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::treatment::TREATMENTS;
    use crate::words::en::reading::{check_plain, check_short, check_tone};

    #[test]
    fn every_line_is_plain_and_keeps_the_house_rules() {
        for treatment in Treatment::ALL {
            let told = words(*treatment);
            let whole = format!("{} {}", told.line, told.how);
            check_tone(told.name);
            check_tone(&whole);
            check_plain(&whole);
        }
        for item in FirstAid::ALL {
            check_tone(first_aid(*item));
            check_short(first_aid(*item));
        }
        let lines: Vec<&str> = FirstAid::ALL.iter().map(|item| first_aid(*item)).collect();
        check_plain(&lines.join(" "));
    }

    #[test]
    fn medicine_text_ends_with_the_pharmacist() {
        for medicine in [Treatment::Paracetamol, Treatment::NsaidGel, Treatment::NsaidTablets] {
            assert!(words(medicine).how.ends_with("Ask a pharmacist."), "{medicine:?}");
        }
    }

    /// The guideline that all three rest on puts the gel first.
    #[test]
    fn no_painkiller_is_called_the_first_choice_but_the_gel() {
        assert!(!words(Treatment::Paracetamol).line.contains("first choice"));
        assert!(words(Treatment::NsaidTablets).line.contains("not the first choice"));
        let grade =
            |treatment| TREATMENTS.iter().find(|row| row.treatment == treatment).map(|row| row.evidence);
        assert!(
            grade(Treatment::NsaidGel) < grade(Treatment::Paracetamol),
            "the letter of the gel is the better one"
        );
    }

    #[test]
    fn a_dose_reads_as_a_line() {
        let ice =
            TREATMENTS.iter().find(|row| row.treatment == Treatment::Ice).map_or(&[][..], |row| row.dose);
        let told: Vec<String> = ice.iter().map(|part| dose(*part)).collect();
        assert_eq!(
            told.join(", "),
            "10 to 15 minutes at a time, every 2 to 3 hours in the day, never more than 20 minutes"
        );
        assert_eq!(dose(Dose::ProteinTenths(12, 16)), "1.2 to 1.6 g of protein a day for each kg you weigh");
    }
}
