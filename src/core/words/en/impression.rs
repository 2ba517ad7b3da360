//! The patterns in plain words. They stand after "fits the pattern of" and are never a diagnosis.

use crate::protocol::impression::Impression;

/// What the pattern is called.
pub const fn name(impression: Impression) -> &'static str {
    match impression {
        Impression::Soleus => "Strain or overload of the soleus, the deep calf muscle",
        Impression::Gastrocnemius => "Strain or tear of the big calf muscle (tennis leg)",
        Impression::AchillesMid => "Sore heel cord (Achilles), in its middle part",
        Impression::AchillesInsertion => "Sore heel cord (Achilles), where it joins the heel bone",
        Impression::Doms => "Muscle soreness after new or hard effort",
        Impression::Cramp => "Muscle cramp",
        Impression::ShinSplints => "Sore inner edge of the shin bone (shin splints)",
        Impression::BoneStress => "Overloaded shin bone (stress injury of the bone)",
        Impression::ExertionalCompartment => "Tight calf or shin on each run (pressure in the muscle)",
        Impression::ArteryEntrapment => "Squeezed leg artery on hard effort",
        Impression::Nerve => "Sore or trapped nerve, from the back or in the leg",
        Impression::Plantaris => "Tear of the plantaris, a thin muscle in the calf",
        Impression::AnkleTendons => "Sore tendons on the inner side of the ankle",
        Impression::Clot => "Blood clot in a deep vein of the leg (DVT)",
        Impression::BakerCyst => "Burst cyst behind the knee (Baker cyst)",
        Impression::AchillesRupture => "Torn heel cord (Achilles rupture)",
        Impression::ArteryDisease => "Narrow leg arteries",
        Impression::Infection => "Infection of the skin or deeper in the leg",
        Impression::Statin => "Muscle pain from a statin (a medicine for cholesterol)",
        Impression::MuscleBreakdown => "Muscle breakdown after very hard effort",
        Impression::AcuteCompartment => "Dangerous pressure inside the calf",
    }
}

/// What the pattern is and what it fits.
pub const fn story(impression: Impression) -> &'static str {
    match impression {
        Impression::Soleus => {
            "It often builds up over days, after more distance or more hills. It goes with rest and comes back on a run."
        }
        Impression::Gastrocnemius => "It mostly starts in one moment: a sprint, a jump or a hard push off.",
        Impression::AchillesMid => {
            "The first steps of the morning are stiff. It warms up on a run and is worse after speed work."
        }
        Impression::AchillesInsertion => "It is often worse uphill, in flat shoes and after a deep stretch.",
        Impression::Doms => {
            "It starts a day or so after hard or new effort, mostly in both legs. It eases a little each day."
        }
        Impression::Cramp => {
            "The muscle goes hard all at once, late in a race or in bed. It is gone within minutes."
        }
        Impression::ShinSplints => {
            "It hurts at the start of a run, eases, and comes back later. It often follows a quick rise in running."
        }
        Impression::BoneStress => {
            "It comes earlier and gets worse on each run. Later it can hurt on a walk, and then at night."
        }
        Impression::ExertionalCompartment => {
            "It comes at the same point of each run, often in both legs. It goes soon after stopping."
        }
        Impression::ArteryEntrapment => {
            "The calf cramps on hard effort, and the foot can turn cold or numb. It is rare."
        }
        Impression::Nerve => {
            "It can burn, tingle or feel numb. It may run down from the back, and sitting can make it worse."
        }
        Impression::Plantaris => {
            "A sudden snap in the middle of the calf, often with little swelling. It is rare."
        }
        Impression::AnkleTendons => {
            "It hurts behind the inner ankle bone. The arch may drop, or pushing off with the big toe may hurt."
        }
        Impression::Clot => {
            "One leg can throb, swell, feel warm or ache at rest. It can come without any injury, in fit runners too."
        }
        Impression::BakerCyst => {
            "Often the knee swells first, and then the calf. It may bruise down at the ankle."
        }
        Impression::AchillesRupture => {
            "It can start with a pop, or with a feeling like a kick. The push off is weak."
        }
        Impression::ArteryDisease => {
            "Too little blood gets to the calf. Smoking, diabetes and older age make it more likely."
        }
        Impression::Infection => {
            "The skin can be hot, sore and swollen. It can look red, purple or darker, which is harder to see on brown or black skin."
        }
        Impression::Statin => {
            "It is mostly in both legs, in the big muscles. It often starts in the first months."
        }
        Impression::MuscleBreakdown => {
            "Very hard or hot effort can break muscle down. That can harm the kidneys, even days later."
        }
        Impression::AcuteCompartment => {
            "Swelling inside the calf can cut off its blood. It can follow a blow or a hard run."
        }
    }
}

/// What tells it apart. Nothing here asks for a test that could do harm.
pub const fn check(impression: Impression) -> &'static str {
    match impression {
        Impression::Soleus => {
            "Lifting the heel with a bent knee hurts more than with a straight knee. The sore place is deep and low, to the sides above the heel cord."
        }
        Impression::Gastrocnemius => {
            "Lifting the heel with a straight knee hurts more than with a bent knee. The sore place is high and on the inside, in the bulge of the calf."
        }
        Impression::AchillesMid => {
            "A gentle pinch of the cord, a few finger widths above the heel, is sore. Pain in the calf itself points to something else."
        }
        Impression::AchillesInsertion => {
            "The sore place is right at the back of the heel bone. A small lift under the heel often eases it."
        }
        Impression::Doms => {
            "The whole muscle is sore to press, and stairs are sore. One sore spot, one leg, swelling or dark urine points to something else."
        }
        Impression::Cramp => {
            "A gentle stretch stops it. Pain that is still there the next day is not only a cramp, and needs another check."
        }
        Impression::ShinSplints => {
            "The inner edge of the shin is sore over about the width of a hand. One sore fingertip spot, or pain at night, points to the bone."
        }
        Impression::BoneStress => {
            "One spot on the bone, the size of a fingertip, is sore. Do not hop to test it."
        }
        Impression::ExertionalCompartment => {
            "There is little to find at rest. Pain that stays after the run points to something else."
        }
        Impression::ArteryEntrapment => {
            "A long hill or a long time on tiptoe brings it on. Stiff or tender muscle points away from it."
        }
        Impression::Nerve => {
            "Heel raises often do not hurt. Back pain, tingling or numb skin points to a nerve."
        }
        Impression::Plantaris => {
            "It feels like a tear of the big calf muscle, but milder. Only a scan can tell the two apart."
        }
        Impression::AnkleTendons => {
            "The heel raise on one leg is weak. Pain in the calf itself points to something else."
        }
        Impression::Clot => "No test at home can rule it out. A doctor can arrange a scan.",
        Impression::BakerCyst => "It looks the same as a clot. Only a scan can tell the two apart.",
        Impression::AchillesRupture => {
            "Walking, or standing on tiptoe, does not rule it out. Do not test it again and again. A doctor needs to look at it."
        }
        Impression::ArteryDisease => "The same length of walk brings it on. Standing still eases it.",
        Impression::Infection => {
            "A fever, broken skin or colour that spreads points to it. It needs to be seen, not rubbed."
        }
        Impression::Statin => {
            "A blood test helps to tell. Do not stop the medicine by yourself. Call an advice line or the doctor today, or ask a pharmacist."
        }
        Impression::MuscleBreakdown => "Urine like tea or cola is a sign of it. Call for help now.",
        Impression::AcuteCompartment => {
            "The calf feels hard like wood, and the pain is far too strong. Call for help now."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_the_house_rules() {
        const BANNED: &[&str] =
            &["you have", "please", "!", "%", "normal", "low risk", "only a strain", "nothing serious"];
        for impression in Impression::ALL {
            for text in [name(impression), story(impression), check(impression)] {
                for banned in BANNED {
                    assert!(!text.to_lowercase().contains(banned), "{banned:?} in {text:?}");
                }
                for sentence in text.split(". ") {
                    assert!(sentence.split_whitespace().count() <= 20, "long: {sentence:?}");
                }
            }
        }
    }

    #[test]
    fn names_differ() {
        for (index, impression) in Impression::ALL.iter().enumerate() {
            for other in Impression::ALL.iter().skip(index + 1) {
                assert_ne!(name(*impression), name(*other));
            }
        }
    }

    #[test]
    fn a_clot_is_never_talked_away() {
        assert!(check(Impression::Clot).contains("No test at home can rule it out"));
    }
}
