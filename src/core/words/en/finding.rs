//! The findings in plain words: what may be behind the answers, why it sets the level, and what to tell a clinician.
//!
//! Never a diagnosis: "possible", "can be a sign of", "may". At the urgent levels a sentence has at most 15 words.

use crate::protocol::joined::{field, fields};
use crate::protocol::red_flag::Finding;

/// What the finding is called.
pub fn name(finding: Finding) -> &'static str {
    field(told(finding), 0)
}

/// What signs like these can mean, and why that sets the level.
pub fn reason(finding: Finding) -> &'static str {
    field(told(finding), 1)
}

/// What to say to the clinician, in one line.
pub fn tell(finding: Finding) -> &'static str {
    field(told(finding), 2)
}

/// Name, reason and what to tell, in one string.
const fn told(finding: Finding) -> &'static str {
    match finding {
        Finding::PulmonaryEmbolism => fields!(
            "Possible blood clot on the lung",
            "These can be signs of a blood clot on the lung (PE). It needs treatment at once.",
            "Leg pain with chest, breathing, fainting or heartbeat symptoms. Pulmonary embolism (PE) not excluded.",
        ),
        Finding::AcuteCompartmentSyndrome => fields!(
            "Possible dangerous pressure inside the leg",
            "These can be signs of high pressure in the muscle. It can cut off the blood. Hours count.",
            "Tense calf or severe pain, with numbness, weakness or pain on passive stretch. Acute compartment syndrome not excluded.",
        ),
        Finding::EarlyCompartmentSyndrome => fields!(
            "A hard calf, or pain far beyond what fits",
            "This can be an early sign of high pressure or a bleed in the muscle. Someone must check it now.",
            "Tense calf, pain out of proportion or pain on passive stretch. Early compartment syndrome or large bleed not excluded.",
        ),
        Finding::TightCastOrBoot => fields!(
            "A cast, boot or brace that aches or is tight",
            "A swollen leg has no room in it. The pressure can cut off the blood.",
            "Tight or painful cast, boot or brace. Compartment syndrome not excluded.",
        ),
        Finding::AcuteLimbIschemia => fields!(
            "Possible blocked blood flow to the foot",
            "A cold, pale or blue foot can be a sign of a blocked artery. The leg can be lost within hours.",
            "Cold, pale or blue foot or lower leg. Acute limb ischaemia not excluded.",
        ),
        Finding::CaudaEquina => fields!(
            "Possible squeezed nerves at the base of the spine",
            "These can be signs of squeezed nerves low in the back. Without fast treatment, harm can last.",
            "Saddle numbness, bladder or bowel change, or both legs affected with back pain. Cauda equina syndrome not excluded.",
        ),
        Finding::BilateralWeaknessAscendingOrSpinal => fields!(
            "Both legs weak, with back pain or weakness moving up",
            "This can be a sign of squeezed or inflamed nerves. It can get worse fast.",
            "Weakness in both legs, rising or with back or saddle signs. Cauda equina or Guillain-Barré syndrome not excluded.",
        ),
        Finding::BilateralNumbnessOrWeakness => fields!(
            "Both legs numb or weak",
            "Numb or weak legs on both sides can be a sign of a nerve problem. It needs a check today.",
            "Numbness or weakness in both legs, not tied to exercise.",
        ),
        Finding::RhabdomyolysisUrineSign => fields!(
            "Possible muscle breakdown",
            "Dark pee, or none, can be a sign of muscle breakdown. That can hurt the kidneys and the heart.",
            "Dark urine, or none for 12 hours. Rhabdomyolysis not excluded: creatine kinase (CK), kidney function and potassium.",
        ),
        Finding::EarlyRhabdomyolysis => fields!(
            "Very sore, swollen or weak legs on both sides",
            "This can be a sign of muscle breakdown before the pee turns dark. A blood test today can show it.",
            "Both legs very painful, swollen or weak after effort. Early rhabdomyolysis not excluded: CK.",
        ),
        Finding::DarkUrineCleared => fields!(
            "Dark pee since this began",
            "Dark pee can be a sign of muscle breakdown, also when it is clear again. A blood test can show it.",
            "Dark urine since onset, clear now. CK and kidney function not checked.",
        ),
        Finding::Sepsis => fields!(
            "Possible infection that has spread",
            "An infection may be in the blood or deep in the leg. Minutes count.",
            "Hot or discoloured leg and very unwell, or black or blistering skin. Sepsis or deep soft-tissue infection not excluded.",
        ),
        Finding::ConfusionOrPostRunVomiting => fields!(
            "Confused, or throwing up after a long or hot run",
            "This can be a sign of low salt in the blood, heat stroke or sepsis. The brain is at risk.",
            "Confusion, or vomiting after a long or hot run. Low sodium, heat stroke and sepsis not excluded.",
        ),
        Finding::ExertionalOverhydration => fields!(
            "Drank far more than thirst on a long or hot run",
            "Too much water can thin the salt in the blood. That can get worse over hours.",
            "Drank far beyond thirst on a long or hot run. Low sodium not excluded.",
        ),
        Finding::DeformityOrOpenInjury => fields!(
            "Possible broken leg or deep wound",
            "These can be signs of a broken bone. It must be treated at once.",
            "Deformity, deep wound or exposed bone. Displaced or open fracture not excluded.",
        ),
        Finding::LegClotSigns => fields!(
            "Possible clot in the leg: signs on the leg",
            "These can be signs of a blood clot in the leg (DVT). Only a scan can tell.",
            "Leg signs of deep vein thrombosis (DVT): see the answers. Ultrasound within 24 hours.",
        ),
        Finding::AtraumaticCalfEnlargement => fields!(
            "A calf a little bigger, without an injury",
            "A calf that swells by itself can be a sign of a clot. Someone should compare both legs.",
            "Calf slightly larger without an injury. DVT not excluded.",
        ),
        Finding::LegClotMajorRisk => fields!(
            "Possible clot in the leg: a strong clot risk",
            "Calf pain with this risk may be a blood clot in the leg (DVT). A strain can feel the same.",
            "Calf pain with a major risk factor for DVT. Ultrasound within 24 hours.",
        ),
        Finding::MajorClotRiskCrampsOnly => fields!(
            "Cramps with a strong clot risk",
            "Short cramps are common. With this risk a blood clot in the leg (DVT) should still be checked for.",
            "Cramps alone, with a major risk factor for DVT.",
        ),
        Finding::MajorClotRiskBilateralPain => fields!(
            "Pain in both legs with a strong clot risk",
            "Clots in both legs are rare, but they happen with a risk like this. A doctor should decide on a scan.",
            "Pain in both legs, with a major risk factor for DVT.",
        ),
        Finding::MajorClotRiskDelayedSoreness => fields!(
            "Sore legs after effort, with a strong clot risk",
            "Soreness in both legs the day after is common. With this risk, let someone look at it too.",
            "Soreness in both legs after effort, with a major risk factor for DVT.",
        ),
        Finding::PriorClotCancerOrAnticoagulant => fields!(
            "Past clot, cancer or blood thinner, with pain at rest or swelling",
            "Together these can be signs of a blood clot in the leg (DVT). That needs a check today.",
            "Past clot, cancer or blood thinner, with rest pain or swelling. DVT not excluded.",
        ),
        Finding::LegClotLesserRisk => fields!(
            "Possible clot in the leg: risks, and no clear injury",
            "With these risks the pain may be a blood clot in the leg (DVT). Only a scan can tell.",
            "Calf pain without a clear injury, with hormone, travel, family or other DVT risk. Ultrasound within 24 hours.",
        ),
        Finding::LesserClotRiskBilateralPain => fields!(
            "Pain in both legs, with a clot risk",
            "Clots in both legs are rare, but this risk makes them more likely. A doctor should decide on a scan.",
            "Pain in both legs, with hormone, travel, family or other DVT risk.",
        ),
        Finding::LesserClotRiskCrampsOnly => fields!(
            "Cramps with a clot risk",
            "Short cramps are common. With this risk a blood clot in the leg (DVT) should still be checked for.",
            "Cramps alone, with hormone, travel, family or other DVT risk.",
        ),
        Finding::ClotRiskBilateralRestPain => fields!(
            "Pain in both legs at rest, with a clot risk",
            "With this risk the pain may be a blood clot in the leg (DVT). It needs a check today.",
            "Rest pain in both legs, with hormone, travel, family or other DVT risk.",
        ),
        Finding::UnexplainedOneLegRestPain => fields!(
            "Pain at rest in one leg, without a reason",
            "Pain with no cause that stays at rest can be a sign of a clot. It happens in fit runners too.",
            "One-sided calf pain at rest, no trigger. DVT not excluded.",
        ),
        Finding::UnexplainedOneLegPain => fields!(
            "Pain in one leg, without a reason",
            "A strain has a start: a pull, a knock or hard runs. Without one, a clot should be checked for first.",
            "One-sided calf pain without a mechanical trigger. DVT not excluded.",
        ),
        Finding::AtraumaticOneLegRestPain => fields!(
            "Pain at rest in one leg, without an injury",
            "A tired muscle eases when you sit. Pain that stays can be a sign of a clot.",
            "One-sided rest pain without a clear injury. DVT not excluded.",
        ),
        Finding::InjuryRestPainDayTwo => fields!(
            "Pain at rest two days after an injury",
            "Most strains hurt less at rest by now. A clot can follow an injury, so a scan may be needed.",
            "Rest pain from day 2 after an injury. DVT or larger tear not excluded.",
        ),
        Finding::InjuryRestPainPersisting => fields!(
            "Pain at rest after an injury, not getting better",
            "By day 3 a strain should ease. If it does not, this can be a sign of a clot.",
            "Rest pain from day 3 after an injury, no improvement. DVT not excluded.",
        ),
        Finding::SetbackSwellingOrRestPain => fields!(
            "Worse or back again, with swelling or pain at rest",
            "A clot can ease at first and then come back. So this needs a check today.",
            "Worsening or relapse, with swelling or rest pain. DVT not excluded.",
        ),
        Finding::WorseningOrRelapse => fields!(
            "Getting worse, or back again",
            "A strain should ease day by day. If it does not, it may be something else, or a larger tear.",
            "Worsening after day 3, or relapse after improvement.",
        ),
        Finding::AchillesRuptureOrCompleteTear => fields!(
            "Possible torn heel cord or full calf tear",
            "These can be signs of a torn heel cord (Achilles). You may still walk, and it may not hurt much.",
            "Possible Achilles rupture or complete calf tear: pop, gap, weak push-off or no heel raise. Calf squeeze test and scan.",
        ),
        Finding::PopOrSnapAtOnset => fields!(
            "A pop or snap in the calf",
            "A pop can be a sign of a tear. Someone should press on the calf and test its strength.",
            "Pop or snap felt at onset. Partial calf or Achilles tear not excluded.",
        ),
        Finding::InabilityToBearWeight => fields!(
            "The leg does not carry you",
            "A leg that cannot take four steps may be broken or badly torn.",
            "Cannot take four steps. Fracture or complete tear not excluded.",
        ),
        Finding::BoneTendernessAfterInjury => fields!(
            "Sore bone after an injury",
            "After an injury, a sore bone can be a sign of a break. It may need an X-ray.",
            "Bone tenderness after an injury. Fracture not excluded.",
        ),
        Finding::SeverePainNow => fields!(
            "Very strong pain",
            "Pain of 8 or more can be a sign of a serious problem. It needs a check today.",
            "Pain 8 or more out of 10 now.",
        ),
        Finding::PeakPainSevereToday => fields!(
            "Very strong pain at some time today",
            "Pain that peaks at 8 or more is more than most strains cause, even if it has eased.",
            "Worst pain today 8 or more out of 10.",
        ),
        Finding::Cellulitis => fields!(
            "Possible skin infection",
            "Hot, discoloured or spreading skin can be a sign of an infection. It needs treatment today.",
            "Spreading, warm or discoloured skin. Cellulitis not excluded; DVT can look the same.",
        ),
        Finding::AchillesWarmthOrRedness => fields!(
            "Warm or red heel cord",
            "Heat or a new colour there can be a sign of gout, an infection or a sore heel cord (Achilles).",
            "Warmth or colour change over the Achilles tendon. Bursitis, arthritis, gout or infection.",
        ),
        Finding::RashOrRedLumps => fields!(
            "Sore lumps in the skin, or a rash",
            "These can be signs of inflamed skin or blood vessels. A doctor can tell by looking.",
            "Crops of tender skin lumps, or a new rash.",
        ),
        Finding::SkinOrSwellingImmunocompromised => fields!(
            "Weak immune system, with a sign on the skin or swelling",
            "With a weak immune system an infection can spread fast, and with few signs.",
            "Weak immune system with broken, warm or discoloured skin, or swelling.",
        ),
        Finding::Immunocompromised => fields!(
            "Weak immune system",
            "Infections can start with few signs, and wounds heal more slowly. So let someone look at the leg.",
            "Weak immune system.",
        ),
        Finding::FeverOrSystemicIllness => fields!(
            "Leg pain with fever or feeling very ill",
            "Together these can be signs of an infection in the bone, joint, muscle or skin.",
            "Fever, vomiting or very unwell with leg pain. Deep infection not excluded.",
        ),
        Finding::HotSwollenJoint => fields!(
            "Hot, swollen joint",
            "This can be a sign of an infection in the joint. That can harm it within days.",
            "Hot swollen joint with loss of movement. Septic arthritis not excluded.",
        ),
        Finding::RupturedBakerCyst => fields!(
            "Possible burst cyst behind the knee",
            "A lump behind the knee can burst into the calf. It looks the same as a clot, so it needs a scan.",
            "Known lump behind the knee, now calf swelling. Burst Baker cyst or DVT.",
        ),
        Finding::PoplitealPainOrBakerCyst => fields!(
            "Lump or pain behind the knee",
            "This can be a sign of a cyst (Baker cyst), and now and then of a clot. Someone should look at it.",
            "Pain or known lump behind the knee. Baker cyst; DVT not excluded.",
        ),
        Finding::PulsatileLump => fields!(
            "A lump that beats",
            "A lump that beats can be a sign of a widened artery. It needs a check today.",
            "Pulsing lump in the leg. Aneurysm not excluded.",
        ),
        Finding::BoneStressInjury => fields!(
            "Possible stress injury of the bone",
            "One sore spot on a bone can be a sign of a small crack. Running on it can break the bone.",
            "Focal bone tenderness, or pain on hopping. Bone stress injury not excluded.",
        ),
        Finding::StressFracture => fields!(
            "Sore spot on a bone, with a limp or pain at rest",
            "This can be a sign of a crack in the bone. Keep weight off it.",
            "Focal bone tenderness with limp or rest pain. Stress fracture not excluded.",
        ),
        Finding::PoplitealArteryEntrapment => fields!(
            "Foot goes cold, pale or numb on a run",
            "This can be a sign of a leg artery that gets squeezed on a run. Left alone, the artery can be harmed.",
            "Cold, pale or numb foot on exercise, recovers with rest. Popliteal artery entrapment not excluded.",
        ),
        Finding::ClaudicationWithVascularRisk => fields!(
            "Possible narrow leg arteries",
            "Calf pain after the same length of walk can be a sign of narrow arteries. The heart can be at risk as well.",
            "Calf pain at a fixed walking distance, with vascular risk. Peripheral artery disease: pulses and ankle pressures.",
        ),
        Finding::AnyClaudication => fields!(
            "Calf pain after the same length of walk",
            "This can be a sign of a narrow or squeezed artery, or of a nerve in the back. A doctor can tell which.",
            "Calf pain at a fixed walking distance, eased by standing.",
        ),
        Finding::KnownLegArteryDisease => fields!(
            "Known trouble with a leg artery",
            "New calf pain can be a sign that less blood gets through. So it should be checked.",
            "Known leg artery disease or a long-cold foot, new calf pain.",
        ),
        Finding::ChronicLimbThreateningIschemia => fields!(
            "Possible lack of blood flow to the foot",
            "These can be signs of too little blood in the foot. The foot is at risk.",
            "Foot ulcer, or rest and night pain with vascular risk. Chronic limb-threatening ischaemia not excluded.",
        ),
        Finding::LongstandingColdFoot => fields!(
            "A foot that has been cold or pale for long",
            "This can be a sign of narrow leg arteries. A doctor can feel the pulses in the foot.",
            "Foot cold or pale for months. Pulses not checked.",
        ),
        Finding::LegArteryStentOrBypass => fields!(
            "A stent or bypass in a leg artery",
            "New pain can be a sign that it is getting blocked. So it needs a check today.",
            "Stent or bypass in a leg artery, new leg pain. Blockage not excluded.",
        ),
        Finding::FootDropOrDrag => fields!(
            "The foot drops or drags",
            "This can be a sign of a squeezed nerve or high pressure in the leg.",
            "Foot drop. Nerve root, peroneal nerve or compartment problem.",
        ),
        Finding::BackPainWithLegWeakness => fields!(
            "Back pain with a weak leg",
            "Together these can be a sign of a squeezed nerve in the back. It needs a check today.",
            "Low back pain with leg weakness. Nerve root compression not excluded.",
        ),
        Finding::SpreadingWeakness => fields!(
            "Weakness that spreads",
            "Weakness that moves or grows can be a sign of a nerve illness. It can get worse within days.",
            "Spreading leg weakness.",
        ),
        Finding::NumbnessOrTingling => fields!(
            "Numbness, or pins and needles",
            "These can be signs of a trapped nerve or of poor blood flow. Someone should test the feeling in the leg.",
            "Numbness or tingling, not explained by something tight.",
        ),
        Finding::LegWeakness => fields!(
            "A weak leg",
            "This can be a sign of a nerve or muscle problem, or of a medicine. Someone should test the strength.",
            "Leg weakness, more than from pain.",
        ),
        Finding::NeuroDeficitAfterGastroenteritis => fields!(
            "Weak or numb after a stomach bug",
            "In rare cases nerves turn weak after a bug. That can spread within days.",
            "Weakness or numbness within 6 weeks of a stomach bug. Guillain-Barré syndrome not excluded.",
        ),
        Finding::BleedingRiskInjuryBruiseSwelling => fields!(
            "Blood thinner or bleeding disorder, with an injury, bruise or swelling",
            "A bleed deep in the calf can grow unseen. A clot can also form on a blood thinner.",
            "Blood thinner or bleeding disorder, with injury, bruise or swelling. Deep bleed and DVT not excluded.",
        ),
        Finding::AnticoagulantOrBleedingDisorder => fields!(
            "Blood thinner or bleeding disorder",
            "Small tears can bleed more than usual. A blood thinner does not rule out a clot.",
            "Blood thinner or bleeding disorder, with calf pain.",
        ),
        Finding::InterruptedAnticoagulation => fields!(
            "Blood thinner with missed doses",
            "With gaps a blood thinner guards less well. The pain may be a blood clot in the leg (DVT).",
            "Blood thinner with missed doses, or one dose only. DVT not excluded.",
        ),
        Finding::QuinoloneRecentOrTendonPain => fields!(
            "A quinolone antibiotic, not long ago or with heel cord pain",
            "A quinolone can harm heel cords (tendons). They can tear without much warning.",
            "Quinolone antibiotic, recent or with Achilles or low calf pain. Tendon damage not excluded.",
        ),
        Finding::QuinoloneWithCalfPain => fields!(
            "A quinolone antibiotic in the last 6 months",
            "A quinolone can harm heel cords (tendons), even months later. Ask before you load the leg.",
            "Quinolone antibiotic in the last 6 months, with calf pain.",
        ),
        Finding::AnyQuinolone => fields!(
            "A quinolone antibiotic, with soreness in both legs",
            "Soreness after effort is common. A quinolone can harm heel cords (tendons), so tell someone about it.",
            "Quinolone antibiotic in the last 6 months, soreness in both legs after effort.",
        ),
        Finding::StatinMusclePain => fields!(
            "Muscle pain while on a statin",
            "A statin can cause muscle pain, mostly when it is new or the dose went up. A blood test can show it.",
            "Statin, new or with widespread pain. Statin muscle pain: CK.",
        ),
        Finding::StatinMyopathy => fields!(
            "Weak legs or pain in both, while on a statin",
            "This can be a sign that the statin harms the muscles. A blood test can show it.",
            "Statin with weakness or pain in both legs. CK today.",
        ),
        Finding::PediatricCalfPain => fields!(
            "Under 16",
            "Bones that still grow can be hurt in other ways. A plan for grown-ups does not fit.",
            "Under 16 with calf pain.",
        ),
        Finding::PediatricRedFlags => fields!(
            "Under 16, with a warning sign",
            "At this age, these can be signs of an infection or a bone problem.",
            "Under 16 with limp, night pain, fever, or both calves sore after a virus. Myositis: CK.",
        ),
        Finding::OlderAdultAtraumaticPain => fields!(
            "65 or over, without a clear injury",
            "From 65 on, clots, narrow arteries and other causes are more common. So it should be looked at.",
            "65 or over, calf pain without a clear injury.",
        ),
        Finding::WoundWithDiabetesOrNeuropathy => fields!(
            "Diabetes or numb feet, with broken skin",
            "A small wound can turn into a deep infection. The foot is at risk, so it needs care today.",
            "Diabetes or neuropathy, with broken skin or a foot ulcer.",
        ),
        Finding::DiabetesOrNeuropathy => fields!(
            "Diabetes or numb feet",
            "Numb skin can be burnt by ice or heat, and it heals more slowly. So let someone look at the leg.",
            "Diabetes or neuropathy, with calf pain.",
        ),
        Finding::TumorRedFlags => fields!(
            "Pain at night, a growing lump or weight loss",
            "These can be signs of an illness in the bone or the soft parts of the leg. They should be looked at.",
            "Night pain, growing lump or weight loss. Clot, infection, bone stress or tumour not excluded.",
        ),
        Finding::LegLump => fields!(
            "A lump in the leg",
            "Most lumps do no harm. A clinician should still feel it once.",
            "Lump in the leg, not growing.",
        ),
        Finding::AnyNightPain => fields!(
            "Pain that wakes you at night",
            "A sore muscle seldom wakes you for long. If it goes on, someone should look at the leg.",
            "Pain that wakes at night.",
        ),
        Finding::AcuteUnexplainedBilateralPain => fields!(
            "Both calves at once, without exercise",
            "This can be a sign of a cause outside the legs: the back, the blood, or a medicine.",
            "Pain in both calves without exercise. Spinal, vascular, drug, metabolic or viral cause.",
        ),
        Finding::BilateralRestPain => fields!(
            "Both legs ache at rest",
            "This can be a sign of a cause outside the muscles: the back, the blood flow, or a medicine.",
            "Pain at rest in both legs. Spinal, vascular, drug or metabolic cause.",
        ),
        Finding::BilateralSwelling => fields!(
            "Both legs swollen",
            "Swelling on both sides can be a sign of a heart, kidney or vein problem. It needs a check today.",
            "Swelling of both legs. Heart, kidney, liver, pelvic vein or pregnancy cause.",
        ),
        Finding::MildBilateralSwelling => fields!(
            "Both legs a little swollen",
            "A little swelling on both sides can be a sign of a heart, kidney or vein problem.",
            "Mild swelling of both legs.",
        ),
        Finding::LimpAfterOneWeek => fields!(
            "Still limping after a week",
            "Most strains let you walk as usual within about a week. If not, the tear may be larger.",
            "Limp or not able to walk after 7 days or more.",
        ),
        Finding::PersistentOrRecurrentPain => fields!(
            "Not better after 2 weeks, or it keeps coming back",
            "It may need another name or another plan. A physio can find out why.",
            "No improvement after 14 days, or recurs on running.",
        ),
        Finding::HeelRaiseFailure => fields!(
            "The heel does not lift",
            "This can be a sign of a larger tear, a heel cord (Achilles) problem or a nerve problem.",
            "Single-leg heel raise not possible. Larger tear, Achilles or S1 nerve root problem.",
        ),
        Finding::WeakPushOff => fields!(
            "A weak push-off",
            "This can be a sign of a torn heel cord (Achilles), even when it does not hurt much.",
            "Weak push-off or floppy foot. Achilles rupture not excluded.",
        ),
        Finding::BruiseSuggestingTear => fields!(
            "A bruise",
            "A bruise can be a sign of torn muscle, even if it has moved down to the foot.",
            "Visible bruise. Moderate calf tear not excluded.",
        ),
        Finding::AnyBruise => fields!(
            "A bruise after a knock",
            "A bruise that heals well needs no more. If it is large, a physio should look at it once.",
            "Bruise after a blow, improving.",
        ),
        Finding::ExertionalCompartmentSyndrome => fields!(
            "Tightness on each run that goes when you stop",
            "This can be a sign of high pressure in the muscle on a run. A sports doctor can test for it.",
            "Exertional tightness, settles within an hour. Chronic exertional compartment syndrome.",
        ),
        Finding::ProlongedExertionalPain => fields!(
            "Pain from a run that lasts over an hour",
            "High pressure in the muscle should ease within minutes of stopping. If it does not, it needs a check.",
            "Exertional pain, takes over an hour to settle.",
        ),
        Finding::StrongProlongedExertionalPain => fields!(
            "Strong pain from a run that lasts over an hour",
            "This can be a sign that pressure in the muscle stays high. That can turn into an emergency.",
            "Exertional pain 5 or more out of 10, over an hour to settle. Acute compartment syndrome not excluded.",
        ),
        Finding::CrampsInPregnancy => fields!(
            "Short cramps while pregnant",
            "Short cramps that go fully are common then. Tell the midwife at the next visit.",
            "Pregnant, short cramps only.",
        ),
        Finding::SteroidWithAchillesPain => fields!(
            "Steroids, with heel cord pain",
            "Steroids can make the heel cord (Achilles) weaker. It can tear more easily.",
            "Steroid tablets or injection, with Achilles pain. Rupture risk.",
        ),
        Finding::LesserClotRiskOneLeg => fields!(
            "A clot risk, with pain that comes with running",
            "Pain that comes with running is more like a strain. With this risk a clot should still be checked for.",
            "Load-linked calf pain, with hormone, travel, family or other DVT risk.",
        ),
        Finding::AnyOneLegClotRisk => fields!(
            "A clot risk, with mild pain and no signs",
            "The signs are mild. With this risk a clot is still possible, so let someone look at the leg.",
            "Mild load-linked calf pain, one lesser DVT risk, no leg signs.",
        ),
        Finding::LowEnergyAvailability => fields!(
            "Possible lack of energy for the training",
            "Too little food for the training can weaken bones and slow healing. A doctor can check for it.",
            "Possible low energy availability (RED-S): low intake, missed periods or repeated bone injury.",
        ),
        Finding::AnyOlderAdultCalfPain => fields!(
            "65 or over",
            "From 65 on, healing is slower and other causes are more common. So let someone look at it.",
            "65 or over with calf pain.",
        ),
        Finding::PersistentAchillesPainOrCramps => fields!(
            "Heel cord pain over 6 weeks, or cramps over 2 weeks",
            "Long heel cord (Achilles) pain needs guided training. Long cramps may need a look at medicines and a blood test.",
            "Achilles pain for 6 weeks or more, or cramps for 2 weeks or more.",
        ),
        Finding::AnyLimp => fields!(
            "Limping",
            "A limp in the first week can be a sign of a larger strain. A physio can guide the first steps.",
            "Limping in the first week.",
        ),
        Finding::InjuryClotRiskMildSwelling => fields!(
            "An injury with a clot risk and some swelling",
            "An injury, less walking and this risk add up. So a doctor should decide on a scan.",
            "Injury with mild swelling, and hormone, travel, family or other DVT risk.",
        ),
        Finding::AnyInjuryClotRisk => fields!(
            "An injury with a clot risk",
            "An injury, less walking and this risk add up. So watch the leg each day, and let someone look at it.",
            "Injury, with hormone, travel, family or other DVT risk.",
        ),
        Finding::InjuryClotRiskUnsettled => fields!(
            "An injury with a clot risk, not getting better",
            "By day 3 it should ease. If not, it can be a sign of a clot.",
            "Injury with DVT risk, and rest or night pain or no improvement from day 3. DVT not excluded.",
        ),
        Finding::InjuryTwoClotRisks => fields!(
            "An injury with two clot risks",
            "Each risk makes a clot more likely, and an injury adds to it. So a doctor should decide on a scan.",
            "Injury with two or more DVT risks.",
        ),
        Finding::MildSwellingAfterInjury => fields!(
            "Some swelling after an injury",
            "A little swelling where it was pulled fits the pattern of a small tear. A physio can check its size.",
            "Mild local swelling after an injury.",
        ),
        Finding::PersistentSwellingAfterInjury => fields!(
            "Swelling that stays after an injury",
            "Swelling should go down within days. If it stays, a larger tear or a clot should be ruled out.",
            "Swelling 6 days or more after an injury, not better. DVT or larger tear not excluded.",
        ),
        Finding::StrongPainNow => fields!(
            "Strong pain",
            "Pain of 7 is more than most strains cause. So someone should look at it.",
            "Pain 7 or more out of 10 now.",
        ),
        Finding::ModerateToStrongPainNow => fields!(
            "Rather strong pain",
            "Pain of 6 is more than a mild strain causes. So someone should look at it.",
            "Pain 6 or more out of 10 now.",
        ),
        Finding::SickleCellMuscleSymptoms => fields!(
            "Sickle cell disease or trait, with muscle pain",
            "With sickle cells, hard effort can starve the muscles of blood. It can get worse fast.",
            "Sickle cell disease or trait, with muscle pain, cramp or weakness. Exertional sickling and rhabdomyolysis not excluded.",
        ),
        Finding::NewBilateralSciatica => fields!(
            "Nerve pain from the back down both legs",
            "Pain down both legs can be a sign of squeezed nerves low in the back. Harm can last.",
            "Back pain with new bilateral leg pain. Cauda equina syndrome not excluded: emergency MRI pathway.",
        ),
        Finding::OccultDeepInfection => fields!(
            "Possible deep infection or blood infection",
            "The skin can look mild while an infection spreads deep in the leg. Hours count.",
            "Fever with severe pain, or an infected place and very unwell. Sepsis or necrotising infection not excluded.",
        ),
        Finding::CalfHematoma => fields!(
            "Possible bleed into the calf, on a blood thinner",
            "Blood can fill the calf fast. The pressure can cut off the blood flow.",
            "Blood thinner, pain 8 or more and a swollen or hard calf. Haematoma with compartment syndrome not excluded.",
        ),
        Finding::Phlegmasia => fields!(
            "Possible clot of the whole leg that stops the blood flow",
            "A large clot can stop the blood flow of the whole leg. The leg can be lost.",
            "Whole-leg swelling with numbness, weakness, colour change or severe pain. Phlegmasia not excluded.",
        ),
        Finding::OccultLimbIschemia => fields!(
            "Possible blocked artery, without a cold foot",
            "A blocked artery can hurt at rest before the foot turns cold. Hours count.",
            "Sudden or unexplained rest pain, with loss of feeling or power or a source of clots. Acute limb ischaemia not excluded.",
        ),
        Finding::ExertionalSickling => fields!(
            "Possible collapse of the muscles with sickle cells",
            "With sickle cells, weak legs after hard effort can be a sign of danger. Minutes count.",
            "Sickle disease or trait, weakness within 2 days of effort. Exertional sickling not excluded: oxygen, CK, potassium, ECG.",
        ),
        Finding::GuillainBarreSyndrome => fields!(
            "Weak legs that get worse, on both sides",
            "Inflamed nerves can turn both legs weak. The weakness can reach the breathing.",
            "Weakness of both legs, rising or after an infection. Guillain-Barré syndrome not excluded.",
        ),
        Finding::HeatStrokeOrHyponatremia => fields!(
            "Possible heat stroke or low salt in the blood",
            "After long or hot effort, feeling this ill can be heat stroke or low salt. Minutes count.",
            "Unwell, weak or feverish in the first days after effort. Heat stroke, low sodium or rhabdomyolysis not excluded.",
        ),
        Finding::CompleteStressFracture => fields!(
            "Possible broken bone: a crack, a sore bone, and no weight",
            "A crack, then a sore bone that carries no weight, can be a broken bone.",
            "Crack felt, bone tenderness, cannot bear weight. Complete stress fracture not excluded: X-ray.",
        ),
        Finding::EarlyCaudaEquina => fields!(
            "Back pain with new pain in both legs",
            "Squeezed nerves low in the back can start like this. It needs a check today.",
            "Back pain with new pain in both legs. Early cauda equina syndrome not excluded.",
        ),
        Finding::NewNeuroDeficitRestPain => fields!(
            "New numbness or weakness, with pain at rest",
            "Pressure, poor blood flow or a squeezed nerve can cause this. It needs a check today.",
            "New numbness or weakness with rest pain in one leg. Compartment, artery or nerve cause.",
        ),
        Finding::WorseningSwollenRestPain => fields!(
            "Swollen, sore at rest and getting worse",
            "A tear that heals gets better. This can be a sign of a clot or a bleed.",
            "Swelling with rest pain, worsening. DVT or haematoma not excluded.",
        ),
        Finding::BilateralPainOneWarmCalf => fields!(
            "One calf is warmer, while both hurt",
            "Heat in one calf can be a sign of a clot, even when both are sore.",
            "Both calves sore, one clearly warmer. DVT not excluded: scan within 24 hours.",
        ),
        Finding::AnyBilateralSciatica => fields!(
            "Pain from the back down both legs, for weeks",
            "This can be a sign of narrow space for the nerves in the back. A doctor should test both legs.",
            "Bilateral leg pain from the back for over 4 weeks. Spinal stenosis or disc.",
        ),
        Finding::AnyAtraumaticRestPain => fields!(
            "Pain at rest in one leg, linked to running",
            "A tired muscle can ache at rest. So can a clot, so a doctor should decide on a scan.",
            "One-sided rest pain without a clear injury. DVT not excluded.",
        ),
        Finding::InjuryClotRiskPersisting => fields!(
            "An injury with a clot risk, no better by day 3",
            "A strain should ease by now. With this risk, a doctor should decide on a scan.",
            "Injury with DVT risk, no improvement from day 3.",
        ),
        Finding::UnexplainedBilateralPain => fields!(
            "Both legs hurt, for no known reason",
            "Pain in both legs can come from the back, the blood or a medicine. A doctor can find out why.",
            "Pain in both legs without a trigger. Spinal, vascular, drug, metabolic or viral cause.",
        ),
        Finding::AnyBilateralSwelling => fields!(
            "Puffy legs or ankles on both sides",
            "Puffy legs are common after long effort or long days. Let someone look at them once.",
            "Swelling of both legs, mild picture. Heart, kidney, liver, vein or medicine cause.",
        ),
        Finding::AnyPediatricCalfPain => fields!(
            "Under 16, with a mild ache",
            "An ache like this is common at this age. Someone should still look at it once.",
            "Under 16, mild load-linked or growing-related ache.",
        ),
        Finding::AtraumaticPuffiness => fields!(
            "A little puffy, without an injury",
            "Sore tendons can puff up a little. A physio can check that it is no more than that.",
            "Mild or local swelling without an injury.",
        ),
        Finding::AnyRestPain => fields!(
            "An ache that stays at rest",
            "A muscle can ache at rest after hard work. If it goes on, someone should look at it.",
            "Pain at rest.",
        ),
        Finding::AnyBoneTendernessAfterInjury => fields!(
            "Sore bone after a knock, getting better",
            "A bruised bone can be sore for weeks. Someone should press on it once.",
            "Bone tenderness after an injury, improving.",
        ),
        Finding::AnyBleedingRisk => fields!(
            "On a blood thinner, or with a bleeding disorder",
            "Small tears can bleed more than usual. Tell a pharmacist or a doctor about the pain.",
            "Blood thinner or bleeding disorder, mild calf pain.",
        ),
        Finding::NewOrRaisedStatin => fields!(
            "A statin that is new, or a new dose",
            "A new statin can make muscles sore. Tell a pharmacist, or whoever prescribed it.",
            "Statin new or raised within 3 months, calf pain.",
        ),
        Finding::AnyUnexplainedBilateralPain => fields!(
            "Both legs ache, mild and without a reason",
            "It may pass. If it does not, a doctor can look for a cause.",
            "Mild pain in both legs without a trigger.",
        ),
        Finding::AnyBilateralClotRisk => fields!(
            "Both legs hurt, with one clot risk",
            "Clots in both legs are rare. With this risk, let someone look at the legs.",
            "Pain in both legs, with one lesser DVT risk.",
        ),
        Finding::AnyCrampsClotRisk => fields!(
            "Cramps, with one clot risk",
            "Short cramps are common. With this risk, let someone look at the leg once.",
            "Cramps, with one lesser DVT risk.",
        ),
        Finding::PersistentPoplitealPainOrCyst => fields!(
            "Pain behind the knee for 2 weeks, or a known lump there",
            "A pouch of fluid behind the knee is common. A physio can feel if it is one.",
            "Pain behind the knee for 2 weeks or more, or a known Baker cyst.",
        ),
        Finding::UnsettledSciatica => fields!(
            "Nerve pain from the back that is strong or lasts",
            "Most of this pain settles in weeks. A physio can test the nerve and help.",
            "Sciatica for 6 weeks or more, or pain 6 or more.",
        ),
        Finding::AnyUnexplainedOneLegPain => fields!(
            "One leg hurts, mild and without a known start",
            "It may pass. A leg that hurts without a start should be looked at once.",
            "One-sided pain without a known trigger, mild.",
        ),
        Finding::RhabdomyolysisWithFunctionLoss => fields!(
            "Possible muscle breakdown, with weak legs",
            "Hard effort can break down muscle. Weak, swollen legs can be a sign of it.",
            "Severe pain and weakness in both legs after effort. Rhabdomyolysis not excluded: CK, potassium, kidney function.",
        ),
        Finding::EvolvingCompartmentOrAneurysm => fields!(
            "Pressure that is getting worse: calf, cast or artery",
            "This can be a sign that the blood flow is being cut off. Hours count.",
            "Calf hardening, tight cast with a nerve sign, or a painful pulsing lump. Compartment syndrome or aneurysm not excluded.",
        ),
        Finding::SuddenAchillesPain => fields!(
            "Sudden pain in the heel cord, getting better",
            "A torn heel cord (Achilles) can hurt less within days. Someone should squeeze the calf to test it.",
            "Sudden Achilles pain, heel raise painful or not possible. Rupture not excluded: calf squeeze test.",
        ),
        Finding::SkinDiscoloration => fields!(
            "A change of skin colour",
            "Skin that turns red or dark can be a sore patch, or the start of an infection. Someone should look at it.",
            "Skin colour change, no heat or spread reported. Cellulitis or superficial clot not excluded.",
        ),
        Finding::AnyRashOrDiscoloration => fields!(
            "A rash or a colour on both legs alike",
            "Hot runs and tight socks can mark the skin. If it stays or comes back, someone should look at it.",
            "Skin change on both legs alike, mild.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Urgency;
    use crate::protocol::red_flag::RED_FLAGS;
    use crate::words::en::reading::{check_plain, check_short, check_tone};

    #[test]
    fn every_finding_is_told_plainly() {
        for row in RED_FLAGS {
            let finding = row.finding;
            assert!(!name(finding).is_empty() && !reason(finding).is_empty() && !tell(finding).is_empty());
            check_plain(reason(finding));
            if row.urgency >= Urgency::SameDay {
                check_short(reason(finding));
            }
            for text in [name(finding), reason(finding), tell(finding)] {
                check_tone(text);
            }
        }
    }

    #[test]
    fn a_name_fits_two_lines_and_one_finding() {
        for (index, finding) in Finding::ALL.iter().enumerate() {
            assert!(name(*finding).chars().count() <= 72, "{}", name(*finding));
            assert!(tell(*finding).chars().count() <= 125, "{}", tell(*finding));
            for other in Finding::ALL.iter().skip(index + 1) {
                assert_ne!(name(*finding), name(*other));
            }
        }
    }

    #[test]
    fn an_urgent_reason_says_what_it_can_mean() {
        for row in RED_FLAGS.iter().filter(|row| row.urgency >= Urgency::SameDay) {
            let reason = reason(row.finding);
            let is_open = ["can ", "may "].iter().any(|word| reason.contains(word));
            assert!(is_open, "{reason}");
        }
    }
}
