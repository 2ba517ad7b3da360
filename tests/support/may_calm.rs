//! Which facts may calm a rule when they are present.

use triage_core::protocol::Fact;

/// Facts that are not a warning: one choice among several, or a reassurance.
pub const MAY_CALM: &[Fact] = &[
    // How it began, where it is, how it is going.
    Fact::OnsetSudden,
    Fact::OnsetBlow,
    Fact::OnsetGradual,
    Fact::OnsetDelayed,
    Fact::OnsetRecurrent,
    Fact::OneLeg,
    Fact::BothLegs,
    Fact::SiteCalfDeepLow,
    Fact::SiteCalfUpperInner,
    Fact::SiteCalfMid,
    Fact::SiteCalfOuter,
    Fact::SiteCalfDiffuse,
    Fact::SiteBehindKnee,
    Fact::SiteAchillesMid,
    Fact::SiteAchillesHeel,
    Fact::SiteAnkleInner,
    Fact::SiteShinInnerDiffuse,
    Fact::SiteShinInnerFocal,
    Fact::SiteShinFrontFocal,
    Fact::SiteFibulaFocal,
    Fact::SiteBackToCalf,
    Fact::TrendBetter,
    Fact::TrendSame,
    Fact::TrendRelapse,
    // How large it is.
    Fact::SwellingNone,
    Fact::SwellingLocal,
    Fact::SwellingMild,
    Fact::SwellingBothLegs,
    // How well it works.
    Fact::WalksNormally,
    Fact::Limps,
    Fact::RaiseEasy,
    Fact::RaisePainful,
    Fact::RaiseBentWorse,
    // Reassurances.
    Fact::CrampOnly,
    Fact::CrampLinkedToRun,
    Fact::CrampWitnessed,
    Fact::BruiseUnderPalm,
    Fact::NumbnessGoneLoosened,
    Fact::SensationNormal,
    Fact::GoneByMorning,
    Fact::LumpSeenUnchanged,
    Fact::ExertionKnown,
    Fact::SkinAlike,
    // In two roles, each proved separately.
    Fact::RecentVirus,
    Fact::Pregnant,
    Fact::LumpStill,
    Fact::StatinLong,
    Fact::KneeCyst,
];
