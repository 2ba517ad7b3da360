//! What may have added to the pain, what to change, and how sure that is.

use crate::protocol::cause::Cause;

/// What the cause is called. Stands after "things that may have added to this".
pub const fn name(cause: Cause) -> &'static str {
    match cause {
        Cause::Overload => "More running than the calf was ready for",
        Cause::PriorCalf => "An earlier calf strain",
        Cause::Age => "Age 40 or over",
        Cause::CalfStrength => "A calf that tires early",
        Cause::HillsSpeed => "Hills, speed, spikes or racing shoes",
        Cause::ShoeChange => "A change of shoes",
        Cause::Footwear => "Worn or uncomfortable shoes",
        Cause::Surface => "Hard or new ground",
        Cause::WarmUp => "No warm-up before fast running",
        Cause::HipBalance => "Weak hips, glutes or hamstrings",
        Cause::Form => "Long strides, or a new way of landing",
        Cause::Hydration => "Too little to drink or too little salt",
        Cause::ReturnBreak => "A return to running after a break",
        Cause::AnkleStiff => "A stiff ankle",
        Cause::OtherInjury => "Another leg injury in the last year",
        Cause::Orthotic => "Insoles",
        Cause::Energy => "Too little food or sleep, or much stress",
        Cause::Medicine => "A medicine that can hurt tendons or muscles",
    }
}

/// What to do about it, action first.
pub const fn change(cause: Cause) -> &'static str {
    match cause {
        Cause::Overload => {
            "Let no single run be more than a tenth longer than the longest of the last 30 days. Change one thing at a time. Run easy for two days after a race or a long hill session."
        }
        Cause::PriorCalf => {
            "Finish the strength and hop steps, even when the pain has gone. Take each step of the run-walk ladder twice. Keep up strength work after that."
        }
        Cause::Age => {
            "Leave two or three days between fast runs. Train the calf with heavier work, and climb the run-walk ladder more slowly."
        }
        Cause::CalfStrength => {
            "Do the heel raises of the plan, with the knee bent and straight. Count each side again every two weeks."
        }
        Cause::HillsSpeed => {
            "Take hills and speed out first, and bring them back last. Then do one such session a week, at half the amount."
        }
        Cause::ShoeChange => {
            "Go back to the old shoes while it heals. Then bring the new pair in a little more each week, over four to six weeks."
        }
        Cause::Footwear => "Choose shoes by comfort. Use two pairs in turn, and avoid a sudden change.",
        Cause::Surface => {
            "Mix the ground you run on, and change it bit by bit. Leave soft sand and steep trails until the calf is strong."
        }
        Cause::WarmUp => {
            "Jog easily for five to ten minutes. Add ankle bounces, leg swings and a few faster strides. Skip long still stretches just before speed."
        }
        Cause::HipBalance => "Do two hip exercises twice a week, after the calf work and not in place of it.",
        Cause::Form => {
            "Take slightly quicker, shorter steps if your strides are long. Do not switch to landing on the forefoot while it heals."
        }
        Cause::Hydration => {
            "Drink when thirsty. Take some salt on long, hot runs. Do not drink far more than you want, as that can be dangerous."
        }
        Cause::ReturnBreak => {
            "Start low on the run-walk ladder, not where you stopped. The longer the break, the lower the step."
        }
        Cause::AnkleStiff => {
            "Once it is calm, bend the knee over the foot each day, as far as is comfortable."
        }
        Cause::OtherInjury => "Finish the exercises for that injury too.",
        Cause::Orthotic => "Do not add new insoles while it heals.",
        Cause::Energy => {
            "Eat enough for the running you do, and protect your sleep. Talk to a doctor or sports dietitian, above all if periods have stopped."
        }
        Cause::Medicine => {
            "Tell the doctor who gave it about this pain, today. Ask before the next dose. Do not stop a statin or a steroid by yourself. Ask a pharmacist."
        }
    }
}

/// How sure it is. Where the source article differs, the evidence stands (brief k).
pub const fn evidence(cause: Cause) -> &'static str {
    match cause {
        Cause::Overload => {
            "Good evidence: one run far longer than the longest of the last 30 days went with more injuries. The old rule about the weekly total did not help."
        }
        Cause::PriorCalf => {
            "Strong evidence: with age, a past calf strain is the best known predictor of a new one."
        }
        Cause::Age => "Strong evidence: calf injury gets more common with age.",
        Cause::CalfStrength => {
            "Limited evidence: the soleus carries very high loads at speed, but no study has shown that a low count leads to injury."
        }
        Cause::HillsSpeed => {
            "Limited evidence: experts often see it, and calf strains that come from running take longer to settle."
        }
        Cause::ShoeChange => {
            "Some evidence: the change matters more than the shoe. Very thin or low shoes went with more calf and shin pain."
        }
        Cause::Footwear => {
            "Often blamed, but shoe type, support and foot shape made little or no sure difference in studies."
        }
        Cause::Surface => {
            "Weak evidence: a review linked concrete to injury in women only. Soft sand and steep trails load the calf more, not less."
        }
        Cause::WarmUp => {
            "Limited evidence: a warm-up helps in team sports. Still stretches on their own do not prevent injury."
        }
        Cause::HipBalance => {
            "Weak evidence: it makes sense, but there is little proof. Strength work in general lowers the number of injuries."
        }
        Cause::Form => {
            "Mixed evidence: quicker steps lower the load on the joints. A foot that rolls in (pronation) has not been shown to be a general cause."
        }
        Cause::Hydration => {
            "Limited evidence: cramp has several causes, and no drink always stops it. There is no good evidence that it causes a strain."
        }
        Cause::ReturnBreak => {
            "Limited evidence: experts agree on a slow start, but no way back has been proved best."
        }
        Cause::AnkleStiff => "Expert view only: it makes sense, but it has not been proved.",
        Cause::OtherInjury => {
            "Limited evidence: in top football, calf strains came back early more often after a past ankle injury."
        }
        Cause::Orthotic => {
            "Limited evidence: runners with insoles had more injuries, but the insoles may not be why. They do not seem to protect muscles."
        }
        Cause::Energy => "Good evidence for bone, limited evidence for muscle.",
        Cause::Medicine => {
            "Some evidence: certain antibiotics and steroids can harm tendons, and statins can hurt muscles."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_the_house_rules() {
        const BANNED: &[&str] =
            &["you have", "please", "!", "%", "normal", "consult", "push through", "massage"];
        for cause in Cause::ALL {
            for text in [name(cause), change(cause), evidence(cause)] {
                for banned in BANNED {
                    assert!(!text.to_lowercase().contains(banned), "{banned:?} in {text:?}");
                }
                for sentence in text.split(". ") {
                    assert!(sentence.split_whitespace().count() <= 24, "long: {sentence:?}");
                }
            }
        }
    }

    #[test]
    fn medicine_text_ends_with_the_pharmacist() {
        assert!(change(Cause::Medicine).ends_with("Ask a pharmacist."));
    }

    #[test]
    fn names_differ() {
        for (index, cause) in Cause::ALL.iter().enumerate() {
            for other in Cause::ALL.iter().skip(index + 1) {
                assert_ne!(name(*cause), name(*other));
            }
        }
    }
}
