//! The facts a protocol can know about a runner, each with a stable code.
//!
//! Choosing an option is learning a fact, so options and facts are one list.
//! Codes appear in case files, fixtures and links; a released code is never renamed or reused.

use super::coded::coded;

coded! {
    /// Something a runner can say yes to. What is known about it is a [`Truth`](crate::reasoning::Truth).
    #[allow(missing_docs, reason = "most names say it all")]
    Fact {
        // The nine signs of the emergency screen. Each alone meets a level 1 rule.
        /// Breathless, chest or upper-back pain, coughed blood, fainted, or racing heart.
        SignLungClot = "sign-lung-clot",
        /// Foot or lower leg cold, pale or blue now, and not only while running.
        SignColdFoot = "sign-cold-foot",
        /// Calf hard like wood with very strong pain, numbness or a foot that will not move.
        SignHardCalf = "sign-hard-calf",
        /// Numb between the legs, or new trouble with bladder or bowel.
        SignSaddle = "sign-saddle",
        /// Both legs weak or numb with back pain, or weakness climbing up both legs.
        SignBothLegsWeak = "sign-both-legs-weak",
        /// Urine like cola, or none for 12 hours.
        SignUrine = "sign-urine",
        /// Confused, or vomiting after a long or hot run.
        SignConfused = "sign-confused",
        /// Hot or discolored leg and very unwell, or skin purple, black or blistered.
        SignSepsis = "sign-sepsis",
        /// Leg out of shape, deep wound, or bone showing.
        SignDeformity = "sign-deformity",

        Breathlessness = "breathlessness",
        ChestPain = "chest-pain",
        CoughingBlood = "coughing-blood",
        Collapse = "collapse",
        RacingHeart = "racing-heart",
        /// Pain in the mid or upper back, often worse on breathing in.
        UpperBackPain = "upper-back-pain",
        ColdPaleFoot = "cold-pale-foot",
        FootColdNow = "foot-cold-now",
        /// Cold or pale for months, not new.
        FootColdLongstanding = "foot-cold-longstanding",
        TenseHard = "tense-hard",
        PainOutOfProportion = "pain-out-of-proportion",
        /// Strong pain when somebody gently moves the toes or foot.
        PassiveStretchPain = "passive-stretch-pain",
        SaddleOrBladder = "saddle-or-bladder",
        BackPain = "back-pain",
        DarkUrine = "dark-urine",
        /// No urine passed for 12 hours or more.
        NoUrine = "no-urine",
        /// Dark urine since this pain began, clear again now.
        DarkUrinePast = "dark-urine-past",
        Confusion = "confusion",
        Vomiting = "vomiting",
        RecentLongOrHotRun = "recent-long-or-hot-run",
        /// Drank far more than thirst asked for after a long or hot run.
        DrankFarTooMuch = "drank-far-too-much",
        SepsisSigns = "sepsis-signs",
        Deformity = "deformity",

        OnsetSudden = "onset-sudden",
        OnsetBlow = "onset-blow",
        OnsetGradual = "onset-gradual",
        /// 12 to 72 hours after unusual effort.
        OnsetDelayed = "onset-delayed",
        /// Comes at the same point of each run and goes afterwards.
        OnsetRecurrent = "onset-recurrent",
        OnsetNoTrigger = "onset-no-trigger",
        /// It began all at once while sitting, standing or lying, not while moving.
        OnsetAtRest = "onset-at-rest",

        /// One leg, side not stated (case files).
        OneLeg = "one-leg",
        LeftLeg = "left-leg",
        RightLeg = "right-leg",
        BothLegs = "both-legs",
        /// Pain from the back down both legs, the second leg new in the last 4 weeks.
        SciaticaBothNew = "sciatica-both-new",

        SiteCalfDeepLow = "site-calf-deep-low",
        SiteCalfUpperInner = "site-calf-upper-inner",
        SiteCalfMid = "site-calf-mid",
        SiteCalfOuter = "site-calf-outer",
        SiteCalfDiffuse = "site-calf-diffuse",
        SiteAchillesMid = "site-achilles-mid",
        SiteAchillesHeel = "site-achilles-heel",
        SiteShinInnerDiffuse = "site-shin-inner-diffuse",
        SiteShinInnerFocal = "site-shin-inner-focal",
        SiteShinFrontFocal = "site-shin-front-focal",
        SiteShinFrontMuscle = "site-shin-front-muscle",
        SiteFibulaFocal = "site-fibula-focal",
        SiteAnkleInner = "site-ankle-inner",
        SiteFootOrToe = "site-foot-or-toe",
        SiteBehindKnee = "site-behind-knee",
        SiteBackToCalf = "site-back-to-calf",
        SiteWholeLeg = "site-whole-leg",
        SiteCalvesAndThighs = "site-calves-and-thighs",

        /// Compared with the other leg and the same size.
        SwellingNone = "swelling-none",
        /// The calves are the same size, and the sore spot alone is a little puffy.
        SwellingLocal = "swelling-local",
        SwellingMild = "swelling-mild",
        /// Clearly bigger, or 3 cm or more round.
        SwellingMarked = "swelling-marked",
        SwellingWholeLeg = "swelling-whole-leg",
        SwellingBothLegs = "swelling-both-legs",
        /// The swelling of both legs is new.
        SwellingNew = "swelling-new",
        /// The swelling of both legs came with a long race or walk.
        SwellingAfterEffort = "swelling-after-effort",
        /// Both legs have been swollen for six weeks or more, without change.
        SwellingStanding = "swelling-standing",
        /// A thumb dent stays, on the sore leg only.
        Pitting = "pitting",
        /// Warmer on one side, still so after 30 minutes of rest without heat pack, gel or sock.
        Warmth = "warmth",
        /// Red, purple, gray or darker than usual.
        Redness = "redness",
        SpreadingRedness = "spreading-redness",
        /// Both legs show the color, rash or lumps alike.
        SkinAlike = "skin-alike",
        SkinBreak = "skin-break",
        /// New hard or sore surface vein.
        HardVein = "hard-vein",
        Bruise = "bruise",
        /// The whole bruise fits under a palm.
        BruiseUnderPalm = "bruise-under-palm",
        HeardPop = "heard-pop",
        Gap = "gap",
        /// A fingertip spot on a bone.
        BoneSpot = "bone-spot",
        HopPain = "hop-pain",
        /// Known lump or swelling behind the knee.
        KneeCyst = "knee-cyst",
        /// A lump that grows or is bigger than a golf ball.
        LumpGrowing = "lump-growing",
        /// A lump that is there, and no more.
        LumpStill = "lump-still",
        /// A clinician has seen the lump, and it is the same as then.
        LumpSeenUnchanged = "lump-seen-unchanged",
        LumpPulsing = "lump-pulsing",
        /// A lump of a kind not stated.
        Lump = "lump",
        /// A cast, boot or brace that aches or feels tight.
        CastTight = "cast-tight",

        WalksNormally = "walks-normally",
        Limps = "limps",
        /// Cannot take four steps.
        CannotWalk = "cannot-walk",
        RaiseEasy = "raise-easy",
        RaisePainful = "raise-painful",
        RaiseUnable = "raise-unable",
        RaiseBentWorse = "raise-bent-worse",
        RaiseStraightWorse = "raise-straight-worse",
        RaiseBothSame = "raise-both-same",
        RaisePainless = "raise-painless",

        Numbness = "numbness",
        /// The numbness went when a sock, shoe or bandage was loosened.
        NumbnessGoneLoosened = "numbness-gone-loosened",
        SensationNormal = "sensation-normal",
        Weakness = "weakness",
        WeaknessRising = "weakness-rising",
        /// Weak push-off or a floppy foot.
        PushOffWeak = "push-off-weak",
        FootDrop = "foot-drop",

        RestPain = "rest-pain",
        NightPain = "night-pain",
        MorningStiffness = "morning-stiffness",
        Cramps = "cramps",
        /// Brief cramps that fully go, and no other pain.
        CrampOnly = "cramp-only",
        PainBetweenCramps = "pain-between-cramps",
        CrampLinkedToRun = "cramp-linked-to-run",
        /// A cramp that was noticed as one: a hard knot seen or felt.
        CrampWitnessed = "cramp-witnessed",
        /// Cramps on three or more nights a week.
        CrampOften = "cramp-often",
        /// Gone each morning, and away all day (children).
        GoneByMorning = "gone-by-morning",
        Recurring = "recurring",
        WalkClaudication = "walk-claudication",
        FootNumbOnExertion = "foot-numb-on-exertion",
        /// A clinician has tested and named the effort pain, and it is the same as then.
        ExertionKnown = "exertion-known",
        TrendBetter = "trend-better",
        TrendSame = "trend-same",
        TrendWorse = "trend-worse",
        /// Had settled or was getting better, and came back or got worse.
        TrendRelapse = "trend-relapse",

        Fever = "fever",
        Unwell = "unwell",
        HotJoint = "hot-joint",
        RedLumps = "red-lumps",
        Rash = "rash",
        WeightLoss = "weight-loss",
        RecentVirus = "recent-virus",
        /// A stomach bug in the last six weeks.
        StomachBug = "stomach-bug",

        PriorClot = "prior-clot",
        ClottingDisorder = "clotting-disorder",
        Cancer = "cancer",
        Surgery = "surgery",
        /// Three or more days mostly in bed in the last 12 weeks.
        BedRest = "bed-rest",
        CastOrBoot = "cast-or-boot",
        Pregnant = "pregnant",
        Postpartum = "postpartum",
        IllnessInBed = "illness-in-bed",
        FamilyClot = "family-clot",
        CombinedPill = "combined-pill",
        OralHrt = "oral-hrt",
        Tamoxifen = "tamoxifen",
        Testosterone = "testosterone",
        /// One of the four hormones above, which one not stated.
        ClotHormone = "clot-hormone",
        ProgestogenOnly = "progestogen-only",
        HrtPatch = "hrt-patch",
        /// The contraceptive injection, a weak risk.
        ContraceptiveInjection = "contraceptive-injection",
        Smoker = "smoker",
        Obesity = "obesity",
        VaricoseVeins = "varicose-veins",

        Anticoagulant = "anticoagulant",
        /// Missed doses, or a single dose only.
        AnticoagulantGaps = "anticoagulant-gaps",
        /// A blood thinner that was stopped in the last 3 months.
        AnticoagulantStopped = "anticoagulant-stopped",
        BleedingDisorder = "bleeding-disorder",
        /// A statin, since when not stated.
        Statin = "statin",
        StatinNew = "statin-new",
        StatinLong = "statin-long",
        Quinolone = "quinolone",
        Steroids = "steroids",
        Diabetes = "diabetes",
        Neuropathy = "neuropathy",
        FootUlcer = "foot-ulcer",
        /// Heart disease, stroke or atrial fibrillation.
        VascularDisease = "vascular-disease",
        PeripheralArteryDisease = "peripheral-artery-disease",
        /// A stent or bypass in a leg artery.
        LegStent = "leg-stent",
        /// Trouble with a leg artery or a cold foot, which of them not stated.
        ArteryTrouble = "artery-trouble",
        Sickle = "sickle",
        WeakImmunity = "weak-immunity",
        LowEnergy = "low-energy",
        Gout = "gout",
        GrowthSpurt = "growth-spurt",

        DistanceUp = "distance-up",
        FrequencyUp = "frequency-up",
        StartedRunning = "started-running",
        ReturnAfterBreak = "return-after-break",
        /// Longest run 10 to 30 % over the longest of the last 30 days.
        SpikeOver10 = "spike-over-10",
        SpikeOver30 = "spike-over-30",
        SpikeDouble = "spike-double",
        BlockCampOrRace = "block-camp-or-race",
        FewRestDays = "few-rest-days",
        HillsOrSpeed = "hills-or-speed",
        SpikesOrPlates = "spikes-or-plates",
        ShoesNew = "shoes-new",
        ShoesLowDrop = "shoes-low-drop",
        ShoesBarefoot = "shoes-barefoot",
        ShoesWorn = "shoes-worn",
        SurfaceHard = "surface-hard",
        SurfaceSoft = "surface-soft",
        SurfaceChanged = "surface-changed",
        WarmUpNone = "warm-up-none",
        WarmUpSome = "warm-up-some",
        FluidsPoor = "fluids-poor",
        FluidsOk = "fluids-ok",
        PriorCalfStrain = "prior-calf-strain",
        /// That strain was within 12 months.
        CalfStrainLastYear = "calf-strain-last-year",
        /// That strain was within 2 months.
        CalfStrainLastTwoMonths = "calf-strain-last-two-months",
        RehabStoppedEarly = "rehab-stopped-early",
        PriorAnkleInjury = "prior-ankle-injury",
        PriorOtherInjury = "prior-other-injury",
        CalfStrengthLow = "calf-strength-low",
        HipWeakness = "hip-weakness",
        Overstride = "overstride",
        AnkleStiff = "ankle-stiff",
        Insoles = "insoles",
        PoorSleepOrStress = "poor-sleep-or-stress",

        // Painkiller checks, asked after the outcome and only on request.
        NsaidAllergy = "nsaid-allergy",
        AspirinAsthma = "aspirin-asthma",
        UlcerOrBleeding = "ulcer-or-bleeding",
        KidneyDisease = "kidney-disease",
        LiverDisease = "liver-disease",
        HeartFailureOrAttack = "heart-failure-or-attack",
        HighBloodPressure = "high-blood-pressure",
        Stroke = "stroke",
        BowelDisease = "bowel-disease",
        ChickenpoxNow = "chickenpox-now",
        TryingToConceive = "trying-to-conceive",
        Breastfeeding = "breastfeeding",
        TakesAspirin = "takes-aspirin",
        TakesSsriOrSnri = "takes-ssri-or-snri",
        TakesLithiumOrMethotrexate = "takes-lithium-or-methotrexate",
        TakesAceArbOrDiuretic = "takes-ace-arb-or-diuretic",
        TakesParacetamolProduct = "takes-paracetamol-product",
        Under50Kg = "under-50-kg",
        DehydratedOrUltra = "dehydrated-or-ultra",
        /// Ice or heat checks.
        RaynaudOrColdAllergy = "raynaud-or-cold-allergy",
        OpenSkin = "open-skin",
    }
}

/// A number with one unit, which is part of its name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Measure {
    /// Age in years.
    AgeYears,
    /// Days since this pain began.
    Days,
    /// Pain now, 0 to 10, before painkillers.
    Pain,
    /// The worst pain today, 0 to 10.
    WorstPain,
    /// Minutes for the pain to go after stopping.
    ReliefMinutes,
    /// Longest single journey of the last 8 weeks, hours.
    TravelHours,
    /// Days since that journey.
    TravelDaysAgo,
    /// Weeks since the operation.
    SurgeryWeeks,
    /// Weeks since the birth.
    PostpartumWeeks,
    /// Days since the last quinolone tablet.
    QuinoloneDays,
}

impl Measure {
    /// Every measure, in declaration order.
    pub const ALL: &'static [Measure] = &[
        Measure::AgeYears,
        Measure::Days,
        Measure::Pain,
        Measure::WorstPain,
        Measure::ReliefMinutes,
        Measure::TravelHours,
        Measure::TravelDaysAgo,
        Measure::SurgeryWeeks,
        Measure::PostpartumWeeks,
        Measure::QuinoloneDays,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Measure::AgeYears => "age-years",
            Measure::Days => "days",
            Measure::Pain => "pain",
            Measure::WorstPain => "worst-pain",
            Measure::ReliefMinutes => "relief-minutes",
            Measure::TravelHours => "travel-hours",
            Measure::TravelDaysAgo => "travel-days-ago",
            Measure::SurgeryWeeks => "surgery-weeks",
            Measure::PostpartumWeeks => "postpartum-weeks",
            Measure::QuinoloneDays => "quinolone-days",
        }
    }
}
