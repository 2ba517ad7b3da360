//! What to do about this particular leg, or about heat stroke, until help arrives: among the lines shown, and in the
//! action card itself.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::support::runner;
use triage_core::protocol::Fact::{self, *};
use triage_core::protocol::red_flag::Finding::{self, *};
use triage_core::protocol::review::RELEASED;
use triage_core::protocol::treatment::FirstAid::{self, *};
use triage_core::protocol::treatment::{FIRST_AID, FirstAidKind, MOST_FIRST_AID};
use triage_core::protocol::{Measure, Urgency};
use triage_core::reasoning::advise::{Advice, advise};
use triage_core::reasoning::{Amount, Facts, Truth, assess};
use triage_core::session::{Here, Place, Session};
use triage_core::words::{outcome, treatment};
use triage_tools::words::english;
use triage_view::{Root, RootProps};
use yew::{Callback, LocalServerRenderer};

/// A 34-year-old runner with calf pain since yesterday, and these facts.
fn runner(facts: &[Fact], pain: u16, leg: Fact) -> Facts {
    let amounts =
        [(Measure::AgeYears, 34), (Measure::Days, 1), (Measure::Pain, pain), (Measure::WorstPain, pain)];
    let base = amounts
        .into_iter()
        .fold(Facts::NOTHING_PRESENT, |facts, (measure, n)| facts.with_amount(measure, Amount::Within(n, n)))
        .with(leg, Truth::Yes)
        .with(SiteCalfMid, Truth::Yes);
    facts.iter().fold(base, |base, fact| base.with(*fact, Truth::Yes))
}

fn advice(facts: &Facts) -> Advice {
    let assessment = assess(facts);
    advise(facts, assessment.urgency, &assessment, false)
}

/// Each finding, a runner who meets it and the level of that runner.
fn runners() -> Vec<(Finding, Urgency, Facts)> {
    use Urgency::{Emergency, SameDay};
    let one = |facts: &[Fact], pain| runner(facts, pain, OneLeg);
    let sudden =
        |facts: &[Fact], pain| one(&[&[OnsetSudden, WalksNormally, SwellingNone], facts].concat(), pain);
    let swollen = |facts: &[Fact], pain| one(&[&[OnsetSudden, WalksNormally], facts].concat(), pain);
    let both = |facts: &[Fact], pain| {
        runner(&[&[OnsetDelayed, WalksNormally, SwellingNone], facts].concat(), pain, BothLegs)
    };
    vec![
        (AcuteCompartmentSyndrome, Emergency, sudden(&[TenseHard, PainOutOfProportion, Numbness], 8)),
        (AcuteCompartmentSyndrome, Emergency, sudden(&[TenseHard, Numbness], 4)),
        (EarlyCompartmentSyndrome, SameDay, sudden(&[TenseHard, TrendSame], 3)),
        (TightCastOrBoot, SameDay, sudden(&[CastTight, CastOrBoot, TrendSame], 3)),
        (AcuteLimbIschemia, Emergency, sudden(&[ColdPaleFoot, FootColdNow], 5)),
        (ConfusionOrPostRunVomiting, Emergency, sudden(&[Confusion], 3)),
        (ExertionalOverhydration, SameDay, both(&[DrankFarTooMuch, RecentLongOrHotRun], 2)),
        (DeformityOrOpenInjury, Emergency, sudden(&[Deformity], 8)),
        (LegArteryStentOrBypass, SameDay, sudden(&[ArteryTrouble, LegStent, TrendSame], 3)),
        (CalfHematoma, Emergency, swollen(&[Anticoagulant, SwellingMarked], 8)),
        (Phlegmasia, Emergency, swollen(&[SwellingWholeLeg, Numbness], 5)),
        (OccultLimbIschemia, Emergency, sudden(&[RestPain, Numbness, VascularDisease], 5)),
        (HeatStrokeOrHyponatremia, Emergency, both(&[DrankFarTooMuch, RecentLongOrHotRun, Unwell], 2)),
        (
            CompleteStressFracture,
            Emergency,
            one(&[OnsetSudden, HeardPop, BoneSpot, CannotWalk, SwellingNone], 6),
        ),
        (EvolvingCompartmentOrAneurysm, Emergency, sudden(&[TenseHard, TrendWorse], 3)),
        (EvolvingCompartmentOrAneurysm, Emergency, sudden(&[CastTight, CastOrBoot, Numbness], 3)),
        (NewBilateralSciatica, Emergency, both(&[SciaticaBothNew], 4)),
        (CaudaEquina, Emergency, sudden(&[SaddleOrBladder], 4)),
        (RhabdomyolysisUrineSign, Emergency, both(&[DarkUrine], 6)),
    ]
}

/// The runners for a finding. Each meets it, at the stated level.
fn of(finding: Finding) -> Vec<(Urgency, Facts)> {
    let them: Vec<_> = runners().into_iter().filter(|(of, ..)| *of == finding).collect();
    assert!(!them.is_empty(), "no runner meets {}", finding.code());
    them.into_iter()
        .map(|(finding, urgency, facts)| {
            let assessment = assess(&facts);
            assert!(assessment.has_met(finding), "{}", finding.code());
            assert_eq!(assessment.urgency, urgency, "{}", finding.code());
            (urgency, facts)
        })
        .collect()
}

/// The action card as it is drawn: everything up to the next section; what is above the country comes first.
fn action_card(facts: &Facts) -> String {
    let mut session = Session::new("Europe/London", "en-GB", Some(RELEASED));
    session.check.answers = runner::whole_visit(facts).answers;
    session.here = Here::at(Place::OUTCOME);
    let props =
        RootProps { words: english(), session, rules: "protocol.html".into(), on_event: Callback::noop() };
    let drawing = LocalServerRenderer::<Root>::with_props(props).hydratable(false).render();
    let Poll::Ready(html) = pin!(drawing).as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("a drawing waits for something")
    };
    let (_, after) = html.split_once("<h1").unwrap();
    after.split_once("<h2").map_or(after, |(card, _)| card).to_owned()
}

/// For every runner of the finding, the line is among those shown, three at most, and is in the action card.
fn says(finding: Finding, item: FirstAid) {
    for (urgency, facts) in of(finding) {
        let advice = advice(&facts);
        let lines = [&advice.dos[..], &advice.donts[..]].concat();
        assert!(lines.contains(&item), "{} at {urgency:?}: {lines:?}", finding.code());
        let card = action_card(&facts);
        // Right under the call: on a phone of 360 × 640, what comes after the country needs scrolling.
        let (seen, _) = card.split_once("<div class=\"place\">").unwrap();
        assert!(seen.contains(treatment::first_aid(english(), item)), "{}: {card}", finding.code());
    }
}

fn never_says(finding: Finding, item: FirstAid) {
    for (_, facts) in of(finding) {
        let advice = advice(&facts);
        assert!(!advice.dos.contains(&item) && !advice.donts.contains(&item), "{}", finding.code());
    }
}

#[test]
fn heat_stroke_is_cooled_first() {
    says(ConfusionOrPostRunVomiting, CoolFirst);
    says(HeatStrokeOrHyponatremia, CoolFirst);
    // Low sodium looks the same, and water makes it worse.
    says(ConfusionOrPostRunVomiting, NoDrinkingALot);
    says(HeatStrokeOrHyponatremia, NoDrinkingALot);
    says(ExertionalOverhydration, NoDrinkingALot);
    // A runner who is confused after a run in the cold must not be cooled: the line says when to cool.
    let line = treatment::first_aid(english(), CoolFirst);
    assert!(
        line.starts_with("If very hot: cool first, travel second.") && line.contains("cold water"),
        "{line}"
    );
    for other in [
        AcuteCompartmentSyndrome,
        AcuteLimbIschemia,
        CaudaEquina,
        RhabdomyolysisUrineSign,
        DeformityOrOpenInjury,
    ] {
        never_says(other, CoolFirst);
        never_says(other, NoDrinkingALot);
    }
}

#[test]
fn a_hard_calf_lies_level_without_ice() {
    says(AcuteCompartmentSyndrome, KeepLevel);
    says(EarlyCompartmentSyndrome, KeepLevel);
}

#[test]
fn a_tight_cast_lies_level_without_ice() {
    says(TightCastOrBoot, KeepLevel);
    says(EvolvingCompartmentOrAneurysm, KeepLevel);
}

#[test]
fn a_bleed_on_a_blood_thinner_lies_level_without_ice() {
    says(CalfHematoma, KeepLevel);
}

/// With a clot of the whole leg the blood cannot drain: the leg is not lowered and, under this pressure, not raised.
#[test]
fn a_clot_of_the_whole_leg_lies_level() {
    says(Phlegmasia, KeepLevel);
    never_says(Phlegmasia, KeepLow);
}

#[test]
fn a_bloodless_leg_is_not_raised_warmed_or_iced() {
    for finding in [AcuteLimbIschemia, OccultLimbIschemia, LegArteryStentOrBypass] {
        says(finding, KeepLow);
    }
    let line = treatment::first_aid(english(), KeepLow);
    assert!(line.contains("Do not raise, warm or ice it."), "{line}");
}

#[test]
fn a_broken_leg_is_kept_still() {
    says(DeformityOrOpenInjury, KeepStill);
    says(CompleteStressFracture, KeepStill);
}

/// Anything tight is loosened wherever the blood supply may be cut off, whatever other lines are shown.
#[test]
fn what_is_tight_is_loosened_where_the_blood_may_be_cut_off() {
    for finding in [
        AcuteCompartmentSyndrome,
        EarlyCompartmentSyndrome,
        TightCastOrBoot,
        AcuteLimbIschemia,
        CalfHematoma,
        Phlegmasia,
        OccultLimbIschemia,
        EvolvingCompartmentOrAneurysm,
    ] {
        for (_, facts) in of(finding) {
            assert!(advice(&facts).dos.contains(&LoosenAnythingTight), "{}", finding.code());
        }
    }
}

#[test]
fn nothing_by_mouth_only_where_an_operation_may_follow() {
    for finding in [
        AcuteCompartmentSyndrome,
        AcuteLimbIschemia,
        CaudaEquina,
        DeformityOrOpenInjury,
        NewBilateralSciatica,
        CalfHematoma,
        OccultLimbIschemia,
        CompleteStressFracture,
        EvolvingCompartmentOrAneurysm,
    ] {
        for (_, facts) in of(finding) {
            if assess(&facts).urgency == Urgency::Emergency {
                assert!(advice(&facts).donts.contains(&NoFood), "{}", finding.code());
                assert!(
                    action_card(&facts).contains(outcome::do_not_eat_or_drink(english())),
                    "{}",
                    finding.code()
                );
            }
        }
    }
    for finding in [RhabdomyolysisUrineSign, ConfusionOrPostRunVomiting, HeatStrokeOrHyponatremia] {
        never_says(finding, NoFood);
    }
}

/// At each level the lines for a suspicion come before the lines for everybody, so that none of them is crowded out.
#[test]
fn what_holds_for_a_suspicion_comes_first() {
    for kind in [FirstAidKind::Do, FirstAidKind::Dont] {
        for urgency in [Urgency::Emergency, Urgency::SameDay] {
            let rows: Vec<_> =
                FIRST_AID.iter().filter(|row| row.kind == kind && row.shown_at.contains(&urgency)).collect();
            let last = rows.iter().rposition(|row| !row.only_for.is_empty()).unwrap_or_default();
            let for_all = rows.iter().take(last).filter(|row| row.only_for.is_empty()).count();
            assert!(for_all < MOST_FIRST_AID - 1, "{kind:?} at {urgency:?}");
        }
    }
}

#[test]
fn a_cramp_is_stretched_and_a_weak_leg_does_not_drive() {
    let cramp =
        runner(&[OnsetNoTrigger, Cramps, CrampOnly, WalksNormally, SwellingNone, RaiseEasy], 1, BothLegs);
    assert!(advice(&cramp).dos.contains(&StretchTheCramp));
    let limp = runner(&[OnsetGradual, Limps, SwellingNone, RaisePainful, TrendBetter], 3, OneLeg);
    assert!(advice(&limp).donts.contains(&NoWeakBraking));
    let walks = runner(&[OnsetGradual, WalksNormally, SwellingNone, RaiseEasy, TrendBetter], 2, OneLeg);
    assert!(!advice(&walks).donts.contains(&NoWeakBraking));
    assert!(!advice(&walks).dos.contains(&StretchTheCramp));
}

/// A runner who cannot take four steps is not told to walk, and nobody is told both to rest the leg and to walk.
#[test]
fn nobody_is_told_to_rest_the_leg_and_to_walk() {
    let unable = runner(&[OnsetGradual, CannotWalk, SwellingNone], 5, OneLeg);
    for urgency in Urgency::ALL {
        assert!(
            !advise(&unable, urgency, &assess(&unable), false).dos.contains(&WalkWithinPain),
            "{urgency:?}"
        );
    }
    assert!(!treatment::first_aid(english(), RestUntilSeen).contains("Rest the leg"));
}
