//! The patterns in plain words. They follow "fits the pattern of" and are never a diagnosis.

use super::packed::{Group, text};
use crate::protocol::impression::Impression;
use crate::protocol::joined::{field, fields};

/// What the pattern is called.
pub fn name(impression: Impression) -> &'static str {
    field(told(impression), 0)
}

/// What the pattern is and what it fits.
pub fn story(impression: Impression) -> &'static str {
    field(told(impression), 1)
}

/// What tells it apart. Nothing here asks for a test that could do harm.
pub fn check(impression: Impression) -> &'static str {
    field(told(impression), 2)
}

/// All three in one string, in that order.
fn told(impression: Impression) -> &'static str {
    text(Group::Impressions, impression as usize, || written(impression))
}

/// The same, as written here.
pub(super) const fn written(impression: Impression) -> &'static str {
    match impression {
        Impression::Soleus => fields!(
            "Strain or overload of the soleus, the deep calf muscle",
            "It often builds up over days, after more distance or more hills. It goes with rest and comes back on a run.",
            "Lifting the heel with a bent knee hurts more than with a straight knee. The sore place is deep and low, to the sides above the heel cord.",
        ),
        Impression::Gastrocnemius => fields!(
            "Strain or tear of the big calf muscle (tennis leg)",
            "It mostly starts in one moment: a sprint, a jump or a hard push off.",
            "Lifting the heel with a straight knee hurts more than with a bent knee. The sore place is high and on the inside, in the bulge of the calf.",
        ),
        Impression::AchillesMid => fields!(
            "Sore heel cord (Achilles), in its middle part",
            "The first steps of the morning are stiff. It warms up on a run and is worse after speed work.",
            "A gentle pinch of the cord, a few finger widths above the heel, is sore. Pain in the calf itself points to something else.",
        ),
        Impression::AchillesInsertion => fields!(
            "Sore heel cord (Achilles), where it joins the heel bone",
            "It is often worse uphill, in flat shoes and after a deep stretch.",
            "The sore place is right at the back of the heel bone. A small lift under the heel often eases it.",
        ),
        Impression::Doms => fields!(
            "Muscle soreness after new or hard effort",
            "It starts a day or so after hard or new effort, mostly in both legs. It eases a little each day.",
            "The whole muscle is sore to press, and stairs are sore. One sore spot, one leg, swelling or dark urine points to something else.",
        ),
        Impression::Cramp => fields!(
            "Muscle cramp",
            "The muscle goes hard all at once, late in a race or in bed. It is gone within minutes.",
            "Pull the foot up, or stand on it: the stretch stops it. Soreness can stay for a day. Pain that stays longer needs another check.",
        ),
        Impression::ShinSplints => fields!(
            "Sore inner edge of the shin bone (shin splints)",
            "It hurts at the start of a run, eases, and comes back later. It often follows a quick rise in running.",
            "The inner edge of the shin is sore over about the width of a hand. One sore fingertip spot, or pain at night, points to the bone.",
        ),
        Impression::BoneStress => fields!(
            "Overloaded shin bone (stress injury of the bone)",
            "It comes earlier and gets worse on each run. Later it can hurt on a walk, and then at night.",
            "One spot on the bone, the size of a fingertip, is sore. Do not hop to test it.",
        ),
        Impression::ExertionalCompartment => fields!(
            "Tight calf or shin on each run (pressure in the muscle)",
            "It comes at the same point of each run, often in both legs. It goes soon after stopping.",
            "There is little to find at rest. Pain that stays after the run points to something else.",
        ),
        Impression::ArteryEntrapment => fields!(
            "Squeezed leg artery on hard effort",
            "The calf cramps on hard effort, and the foot can turn cold or numb. It is rare.",
            "A long hill or a long time on tiptoe brings it on. Stiff or tender muscle points away from it.",
        ),
        Impression::Nerve => fields!(
            "Sore or trapped nerve, from the back or in the leg",
            "It can burn, tingle or feel numb. It may run down from the back, and sitting can make it worse.",
            "Heel raises often do not hurt. Back pain, tingling or numb skin points to a nerve.",
        ),
        Impression::Plantaris => fields!(
            "Tear of the plantaris, a thin muscle in the calf",
            "A sudden snap in the middle of the calf, often with little swelling. It is rare.",
            "It feels like a tear of the big calf muscle, but milder. Only a scan can tell the two apart.",
        ),
        Impression::AnkleTendons => fields!(
            "Sore tendons on the inner side of the ankle",
            "It hurts behind the inner ankle bone. The arch may drop, or pushing off with the big toe may hurt.",
            "The heel raise on one leg is weak. Pain in the calf itself points to something else.",
        ),
        Impression::Clot => fields!(
            "Blood clot in a deep vein of the leg (DVT)",
            "One leg can throb, swell, feel warm or ache at rest. It can come without any injury, in fit runners too.",
            "No test at home can rule it out. A doctor can arrange a scan.",
        ),
        Impression::BakerCyst => fields!(
            "Burst cyst behind the knee (Baker cyst)",
            "Often the knee swells first, and then the calf. It may bruise down at the ankle.",
            "It looks the same as a clot. Only a scan can tell the two apart.",
        ),
        Impression::AchillesRupture => fields!(
            "Torn heel cord (Achilles rupture)",
            "It can start with a pop, or with a feeling like a kick. The push off is weak.",
            "Walking, or standing on tiptoe, does not rule it out. Do not test it again and again. A doctor needs to look at it.",
        ),
        Impression::ArteryDisease => fields!(
            "Narrow leg arteries",
            "Too little blood gets to the calf. Smoking, diabetes and older age make it more likely.",
            "The same length of walk brings it on. Standing still eases it.",
        ),
        Impression::Infection => fields!(
            "Infection of the skin or deeper in the leg",
            "The skin can be hot, sore and swollen. It can look red, purple or darker, which is harder to see on brown or black skin.",
            "A fever, broken skin or colour that spreads points to it. It needs to be seen, not rubbed.",
        ),
        Impression::Statin => fields!(
            "Muscle pain from a statin (a medicine for cholesterol)",
            "It is mostly in both legs, in the big muscles. It often starts in the first months.",
            "A blood test (CK) helps to tell. Call an advice line or the doctor today, before the next dose. Do not stop it for good by yourself.",
        ),
        Impression::MuscleBreakdown => fields!(
            "Muscle breakdown after very hard effort",
            "Very hard or hot effort can break muscle down. That can harm the kidneys, even days later.",
            "Urine like tea or cola is a sign of it. Call for help now.",
        ),
        Impression::AcuteCompartment => fields!(
            "Dangerous pressure inside the calf",
            "Swelling inside the calf can cut off its blood. It can follow a blow or a hard run.",
            "The calf feels hard like wood, and the pain is far too strong. Call for help now.",
        ),
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
