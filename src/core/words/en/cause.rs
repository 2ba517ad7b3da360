//! What may have added to the pain, what to change, and how sure that is.

use super::packed::{Group, text};
use crate::protocol::cause::Cause;
use crate::protocol::joined::{field, fields};

/// What the cause is called. Follows "things that may have added to this".
pub fn name(cause: Cause) -> &'static str {
    field(told(cause), 0)
}

/// What to do about it, action first.
pub fn change(cause: Cause) -> &'static str {
    field(told(cause), 1)
}

/// How sure it is. Where the source article differs, the evidence prevails (brief k).
pub fn evidence(cause: Cause) -> &'static str {
    field(told(cause), 2)
}

/// All three in one string, in that order.
fn told(cause: Cause) -> &'static str {
    text(Group::Causes, cause as usize, || written(cause))
}

/// The same, as written here.
pub(super) const fn written(cause: Cause) -> &'static str {
    match cause {
        Cause::Overload => fields!(
            "More running than the calf was ready for",
            "Let no single run be more than a tenth longer than the longest of the last 30 days. Change one thing at a time. Run easy for two days after a race or a long hill session.",
            "Good evidence: one run far longer than the longest of the last 30 days went with more injuries. The old rule about the weekly total did not help.",
        ),
        Cause::PriorCalf => fields!(
            "An earlier calf strain",
            "Finish the strength and hop steps, even when the pain has gone. Take each step of the run-walk ladder twice. Keep up strength work after that.",
            "Strong evidence: with age, a past calf strain is the best known predictor of a new one.",
        ),
        Cause::Age => fields!(
            "Age 40 or over",
            "Leave two or three days between fast runs. Train the calf with heavier work, and climb the run-walk ladder more slowly.",
            "Strong evidence: calf injury gets more common with age.",
        ),
        Cause::CalfStrength => fields!(
            "A calf that tires early",
            "Do the heel raises of the plan, with the knee bent and straight. Count each side again every two weeks.",
            "Limited evidence: the soleus carries very high loads at speed, but no study has shown that a low count leads to injury.",
        ),
        Cause::HillsSpeed => fields!(
            "Hills, speed, spikes or racing shoes",
            "Take hills and speed out first, and bring them back last. Then do one such session a week, at half the amount.",
            "Limited evidence: experts often see it, and calf strains that come from running take longer to settle.",
        ),
        Cause::ShoeChange => fields!(
            "A change of shoes",
            "Go back to the old shoes while it heals. Then bring the new pair in a little more each week, over four to six weeks.",
            "Some evidence: the change matters more than the shoe. Very thin or low shoes went with more calf and shin pain.",
        ),
        Cause::Footwear => fields!(
            "Worn or uncomfortable shoes",
            "Choose shoes by comfort. Use two pairs in turn, and avoid a sudden change.",
            "Often blamed, but shoe type, support and foot shape made little or no sure difference in studies.",
        ),
        Cause::Surface => fields!(
            "Hard or new ground",
            "Mix the ground you run on, and change it bit by bit. Leave soft sand and steep trails until the calf is strong.",
            "Weak evidence: a review linked concrete to injury in women only. Soft sand and steep trails load the calf more, not less.",
        ),
        Cause::WarmUp => fields!(
            "No warm-up before fast running",
            "Jog easily for five to ten minutes. Add ankle bounces, leg swings and a few faster strides. Skip long still stretches just before speed.",
            "Limited evidence: a warm-up helps in team sports. Still stretches on their own do not prevent injury.",
        ),
        Cause::HipBalance => fields!(
            "Weak hips, glutes or hamstrings",
            "Do two hip exercises twice a week, after the calf work and not in place of it.",
            "Weak evidence: it makes sense, but there is little proof. Strength work in general lowers the number of injuries.",
        ),
        Cause::Form => fields!(
            "Long strides, or a new way of landing",
            "Take slightly quicker, shorter steps if your strides are long. Do not switch to landing on the forefoot while it heals.",
            "Mixed evidence: quicker steps lower the load on the joints. A foot that rolls in (pronation) has not been shown to be a general cause.",
        ),
        Cause::Hydration => fields!(
            "Too little to drink or too little salt",
            "Drink when thirsty. On long, hot runs some salt is fine, unless a doctor told you to eat less. Do not drink far more than you want, as that can be dangerous.",
            "Limited evidence: cramp has several causes, and no drink always stops it. There is no good evidence that it causes a strain.",
        ),
        Cause::ReturnBreak => fields!(
            "A return to running after a break",
            "Start low on the run-walk ladder, not where you stopped. The longer the break, the lower the step.",
            "Limited evidence: experts agree on a slow start, but no way back has been proved best.",
        ),
        Cause::AnkleStiff => fields!(
            "A stiff ankle",
            "Once it is calm, bend the knee over the foot each day, as far as is comfortable.",
            "Expert view only: it makes sense, but it has not been proved.",
        ),
        Cause::OtherInjury => fields!(
            "Another leg injury in the last year",
            "Finish the exercises for that injury too.",
            "Limited evidence: in top football, calf strains came back early more often after a past ankle injury.",
        ),
        Cause::Orthotic => fields!(
            "Insoles",
            "Do not add new insoles while it heals.",
            "Limited evidence: runners with insoles had more injuries, but the insoles may not be why. They do not seem to protect muscles.",
        ),
        Cause::Energy => fields!(
            "Too little food or sleep, or much stress",
            "Eat enough for the running you do, and protect your sleep. Talk to a doctor or sports dietitian, above all if periods have stopped.",
            "Good evidence for bone, limited evidence for muscle.",
        ),
        Cause::Medicine => fields!(
            "A medicine that can hurt tendons or muscles",
            "Tell whoever prescribed it about this pain, today, before the next dose. Take no more of a quinolone until then. Never stop a steroid by yourself, and do not stop a statin for good. Ask a pharmacist.",
            "Some evidence: certain antibiotics and steroids can harm tendons, and statins can hurt muscles.",
        ),
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
