//! What a rule suspects, by its stable id.

use super::coded::coded;

coded! {
    /// A suspicion to act on. Never a diagnosis.
    Finding {
        /// Pulmonary embolism symptoms.
        PulmonaryEmbolism = "RF01",
        /// Acute compartment syndrome.
        AcuteCompartmentSyndrome = "RF02",
        /// Tense calf or pain out of proportion.
        EarlyCompartmentSyndrome = "RF02b",
        /// A cast or boot that aches or feels tight (gap 6).
        TightCastOrBoot = "RF02c",
        /// Acute limb ischemia.
        AcuteLimbIschemia = "RF03",
        /// Cauda equina syndrome.
        CaudaEquina = "RF04",
        /// Weakness of both legs that is rising, or with back or saddle signs (amendment 7).
        BilateralWeaknessAscendingOrSpinal = "RF04b",
        /// Numbness or weakness of both legs (amendment 7).
        BilateralNumbnessOrWeakness = "RF04c",
        /// Muscle breakdown: dark urine or none.
        RhabdomyolysisUrineSign = "RF05",
        /// Muscle breakdown before dark urine (amendment 9).
        EarlyRhabdomyolysis = "RF05b",
        /// Dark urine since this began, clear now (gap 1).
        DarkUrineCleared = "RF05c",
        /// Sepsis or spreading deep infection.
        Sepsis = "RF06",
        /// Confusion, or vomiting after a long or hot run (amendment 9).
        ConfusionOrPostRunVomiting = "RF06b",
        /// Drank far more than thirst after a long or hot run (gap 2).
        ExertionalOverhydration = "RF06c",
        /// Deformity or open injury.
        DeformityOrOpenInjury = "RF07",
        /// Possible clot: leg signs.
        LegClotSigns = "RF08",
        /// A calf a little bigger without an injury, wherever the sorest place is.
        AtraumaticCalfEnlargement = "RF08b",
        /// Possible clot: major risk.
        LegClotMajorRisk = "RF09",
        /// Clot risk with cramps only.
        MajorClotRiskCrampsOnly = "RF09b",
        /// Clot risk, both legs.
        MajorClotRiskBilateralPain = "RF09c",
        /// Clot risk, equal day-after soreness in both legs.
        MajorClotRiskDelayedSoreness = "RF09d",
        /// Past clot, cancer or blood thinner, or not sure of it, with rest pain or swelling (amendment 12).
        PriorClotCancerOrAnticoagulant = "RF09e",
        /// Possible clot: hormone, travel or family risk, no clear injury.
        LegClotLesserRisk = "RF10",
        /// The same risks, both legs (amendment 3).
        LesserClotRiskBilateralPain = "RF10b",
        /// The same risks with cramps only (amendment 11).
        LesserClotRiskCrampsOnly = "RF10c",
        /// The same risks, both legs, with rest pain (amendment 3).
        ClotRiskBilateralRestPain = "RF10d",
        /// Unexplained one-sided pain at rest.
        UnexplainedOneLegRestPain = "RF11",
        /// Unexplained one-sided pain.
        UnexplainedOneLegPain = "RF11b",
        /// One-sided rest pain without a clear injury (amendment 1).
        AtraumaticOneLegRestPain = "RF11c",
        /// Rest pain from day 2 after an injury (amendment 1).
        InjuryRestPainDayTwo = "RF11d",
        /// Rest pain from day 3 after an injury, not getting better (amendment 1).
        InjuryRestPainPersisting = "RF11e",
        /// Getting worse or back again, with swelling or rest pain.
        SetbackSwellingOrRestPain = "RF12",
        /// Getting worse or back again.
        WorseningOrRelapse = "RF12b",
        /// Achilles rupture or complete calf tear.
        AchillesRuptureOrCompleteTear = "RF13",
        /// A pop that was heard or felt.
        PopOrSnapAtOnset = "RF14",
        /// Cannot take weight.
        InabilityToBearWeight = "RF15",
        /// Bone pain after an injury.
        BoneTendernessAfterInjury = "RF16",
        /// Severe pain.
        SeverePainNow = "RF17",
        /// Severe pain at some time today (amendment 36).
        PeakPainSevereToday = "RF17b",
        /// Skin infection.
        Cellulitis = "RF18",
        /// Warm or red heel cord.
        AchillesWarmthOrRedness = "RF18b",
        /// Crops of red lumps, or a rash (gap 7).
        RashOrRedLumps = "RF18c",
        /// Weak immune system with a skin or swelling sign (gap 7).
        SkinOrSwellingImmunocompromised = "RF18d",
        /// Weak immune system (gap 7).
        Immunocompromised = "RF18e",
        /// Fever or feeling very unwell.
        FeverOrSystemicIllness = "RF19",
        /// Hot swollen joint (gap 7).
        HotSwollenJoint = "RF19b",
        /// Possible burst Baker cyst.
        RupturedBakerCyst = "RF20",
        /// Known lump or pain behind the knee (amendment 13).
        PoplitealPainOrBakerCyst = "RF20b",
        /// Pulsing lump (amendment 13).
        PulsatileLump = "RF20c",
        /// Possible bone stress injury.
        BoneStressInjury = "RF21",
        /// Bone spot with a limp or rest pain (amendment 13).
        StressFracture = "RF21b",
        /// Possible popliteal artery entrapment.
        PoplitealArteryEntrapment = "RF22",
        /// Possible peripheral artery disease.
        ClaudicationWithVascularRisk = "RF23",
        /// Walking-distance calf pain, any age.
        AnyClaudication = "RF23b",
        /// Known peripheral artery disease (brief a.5).
        KnownLegArteryDisease = "RF23c",
        /// Limb-threatening ischemia.
        ChronicLimbThreateningIschemia = "RF24",
        /// A foot that has long been cold or pale (gap 5).
        LongstandingColdFoot = "RF24b",
        /// A stent or bypass in a leg artery (gap 6).
        LegArteryStentOrBypass = "RF24c",
        /// Foot drop.
        FootDropOrDrag = "RF25",
        /// Back pain with a weak leg (amendment 7).
        BackPainWithLegWeakness = "RF25b",
        /// Weakness that spreads (brief a.3, RF25).
        SpreadingWeakness = "RF25c",
        /// Numbness or tingling.
        NumbnessOrTingling = "RF26",
        /// Weakness.
        LegWeakness = "RF27",
        /// Weak or numb after a stomach bug (gap 7).
        NeuroDeficitAfterGastroenteritis = "RF27b",
        /// Blood thinner or bleeding disorder with injury, bruise or swelling.
        BleedingRiskInjuryBruiseSwelling = "RF28",
        /// Blood thinner or bleeding disorder.
        AnticoagulantOrBleedingDisorder = "RF28b",
        /// Blood thinner with missed doses (gap 6).
        InterruptedAnticoagulation = "RF28c",
        /// Quinolone antibiotic, recent or at a tendon.
        QuinoloneRecentOrTendonPain = "RF29",
        /// Quinolone antibiotic, other pain (amendment 19).
        QuinoloneWithCalfPain = "RF29b",
        /// Quinolone antibiotic, equal day-after soreness (amendment 19).
        AnyQuinolone = "RF29c",
        /// Statin with widespread or new muscle pain.
        StatinMusclePain = "RF30",
        /// Statin with weakness or both legs (amendment 31).
        StatinMyopathy = "RF30b",
        /// Under 16.
        PediatricCalfPain = "RF31",
        /// Under 16 with a warning sign.
        PediatricRedFlags = "RF31b",
        /// 65 or over, no clear injury.
        OlderAdultAtraumaticPain = "RF32",
        /// Diabetes or numb feet with broken skin.
        WoundWithDiabetesOrNeuropathy = "RF33",
        /// Diabetes or numb feet.
        DiabetesOrNeuropathy = "RF33b",
        /// Night pain, growing lump or weight loss.
        TumorRedFlags = "RF34",
        /// A lump without a further sign (gap 8).
        LegLump = "RF34b",
        /// Pain that wakes at night, whatever else (amendment 1).
        AnyNightPain = "RF34c",
        /// Both calves, sudden, without exercise.
        AcuteUnexplainedBilateralPain = "RF35",
        /// Both legs ache at rest (amendments 1 and 3).
        BilateralRestPain = "RF35b",
        /// Both legs swollen.
        BilateralSwelling = "RF36",
        /// Both legs a little swollen (amendment 3).
        MildBilateralSwelling = "RF36b",
        /// Limping after 7 days.
        LimpAfterOneWeek = "RF37",
        /// Not better after 14 days, or keeps coming back.
        PersistentOrRecurrentPain = "RF38",
        /// Cannot lift the heel.
        HeelRaiseFailure = "RF39",
        /// Weak push-off (amendment 8).
        WeakPushOff = "RF39b",
        /// Visible bruise.
        BruiseSuggestingTear = "RF40",
        /// A bruise that is neither small nor settling.
        AnyBruise = "RF40b",
        /// Exertional tightness.
        ExertionalCompartmentSyndrome = "RF41",
        /// Exertional pain that takes over an hour to settle (amendment 15).
        ProlongedExertionalPain = "RF41b",
        /// The same and strong (amendment 15).
        StrongProlongedExertionalPain = "RF41c",
        /// Pregnant, brief cramps only.
        CrampsInPregnancy = "RF42",
        /// Steroid with Achilles pain.
        SteroidWithAchillesPain = "RF43",
        /// One clot risk with pain in one leg.
        LesserClotRiskOneLeg = "RF44",
        /// The same, mild and clear (amendment 20).
        AnyOneLegClotRisk = "RF44b",
        /// Low energy availability.
        LowEnergyAvailability = "RF45",
        /// 65 or over.
        AnyOlderAdultCalfPain = "RF46",
        /// Long-lasting Achilles pain or cramps.
        PersistentAchillesPainOrCramps = "RF47",
        /// A limp.
        AnyLimp = "RF48",
        /// Injury plus clot risk, some swelling.
        InjuryClotRiskMildSwelling = "RF49",
        /// Injury plus clot risk.
        AnyInjuryClotRisk = "RF49b",
        /// Injury plus clot risk, with rest or night pain, or not getting better (amendment 10).
        InjuryClotRiskUnsettled = "RF49c",
        /// Injury plus two clot risks (amendment 10).
        InjuryTwoClotRisks = "RF49d",
        /// Some swelling after a clear injury.
        MildSwellingAfterInjury = "RF50",
        /// Swelling that stays after an injury.
        PersistentSwellingAfterInjury = "RF50b",
        /// Strong pain.
        StrongPainNow = "RF51",
        /// Moderate to strong pain.
        ModerateToStrongPainNow = "RF51b",
        /// Sickle cell disease or trait with exercise muscle pain.
        SickleCellMuscleSymptoms = "RF52",
        /// Nerve pain from the back down both legs, new.
        NewBilateralSciatica = "RF53",
        /// Deep or blood infection behind mild-looking skin.
        OccultDeepInfection = "RF54",
        /// Bleeding into the calf on a blood thinner.
        CalfHematoma = "RF55",
        /// Clot of the whole leg that stops the blood flow.
        Phlegmasia = "RF56",
        /// Blocked artery without a cold foot.
        OccultLimbIschemia = "RF57",
        /// Sickling: weakness in or just after a session.
        ExertionalSickling = "RF58",
        /// Weakness that climbs, after a bug or virus, or with numbness.
        GuillainBarreSyndrome = "RF59",
        /// Heat stroke or low sodium in the first days after effort.
        HeatStrokeOrHyponatremia = "RF60",
        /// Complete stress fracture: a crack, bone pain, no weight.
        CompleteStressFracture = "RF61",
        /// Back pain with new pain in both legs.
        EarlyCaudaEquina = "RF62",
        /// New numbness or weakness with rest pain in one leg.
        NewNeuroDeficitRestPain = "RF63",
        /// Swelling and rest pain that get worse.
        WorseningSwollenRestPain = "RF64",
        /// One calf warmer while both hurt.
        BilateralPainOneWarmCalf = "RF65",
        /// Pain from the back down both legs.
        AnyBilateralSciatica = "RF66",
        /// Rest pain in one leg without a clear injury, whatever calms RF11c.
        AnyAtraumaticRestPain = "RF67",
        /// Injury plus clot risk, not better from day 3.
        InjuryClotRiskPersisting = "RF68",
        /// Both legs hurt for no known reason.
        UnexplainedBilateralPain = "RF69",
        /// Both legs swollen, whatever calms RF36.
        AnyBilateralSwelling = "RF70",
        /// Under 16, whatever calms RF31.
        AnyPediatricCalfPain = "RF71",
        /// Puffiness without an injury.
        AtraumaticPuffiness = "RF72",
        /// Rest pain, which is not left to self-care alone.
        AnyRestPain = "RF73",
        /// Bone pain after an injury, whatever calms RF16.
        AnyBoneTendernessAfterInjury = "RF74",
        /// Blood thinner or bleeding disorder, whatever calms RF28b.
        AnyBleedingRisk = "RF75",
        /// A new statin.
        NewOrRaisedStatin = "RF76",
        /// Both legs, no reason, whatever calms RF69.
        AnyUnexplainedBilateralPain = "RF77",
        /// One clot risk and pain in both legs.
        AnyBilateralClotRisk = "RF78",
        /// One clot risk and cramps.
        AnyCrampsClotRisk = "RF79",
        /// Behind the knee for two weeks, or a known cyst.
        PersistentPoplitealPainOrCyst = "RF80",
        /// Nerve pain from the back, strong or for six weeks.
        UnsettledSciatica = "RF81",
        /// One leg, no reason or at rest.
        AnyUnexplainedOneLegPain = "RF82",
        /// Muscle breakdown with loss of function.
        RhabdomyolysisWithFunctionLoss = "RF83",
        /// Hard and getting harder, a tight cast with a nerve sign, or a pulsing lump that hurts.
        EvolvingCompartmentOrAneurysm = "RF84",
        /// Sudden Achilles pain, whatever calms RF13.
        SuddenAchillesPain = "RF85",
        /// A change of color, whatever calms RF08 and RF18.
        SkinDiscoloration = "RF86",
        /// A rash or change of color.
        AnyRashOrDiscoloration = "RF87",
    }
}
