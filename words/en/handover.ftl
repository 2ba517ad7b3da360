### The hand-over, for a clinician with half a minute: short, no sentences. A name of an item is one of a list, so it has no comma.

# On paper, before a line to write on.
handover-patient-name = Name
# On paper, before a line to write on.
handover-date-of-birth = Date of birth
# Where the answers come from.
handover-self-reported = Self-reported. Not examined. Not a diagnosis.
# Where the plan is shown.
handover-plan-shown = Plan with exercises and a run ladder shown.
# When it was answered.
handover-on-day-at = { $day }, { $time }
# A time of day, for example 18:42.
handover-time = { $hours }:{ $minutes }
# Pain now, in the headline.
handover-pain-now = { $score }/10 now
# The worst pain today, in the headline.
handover-pain-worst = { $score }/10 worst today
# The heading of the outcome, after the headline.
handover-advised = Advised: { $title }.
# A finding, with the id of its rule.
handover-finding = { $finding } { $rule }.
# A finding that is not ruled out, with the id of its rule.
handover-not-ruled-out = Not sure, so not ruled out: { $finding }. { $rule }.
# The ids of further rules.
handover-also = Also met: { $rules }.
# An urgent result of an earlier check.
handover-earlier = An earlier check, still counted: { $level }.
# What was denied.
handover-denied = No: { $items }.
# What the runner is not sure about.
handover-unsure = Not sure: { $items }.
# What was not asked.
handover-not-asked = Not asked: { $items }.

row-why-now = Why now
row-clot = Clot
row-tear = Tear
row-pressure = Pressure, artery, nerve
row-infection = Infection
row-muscle = Muscle breakdown
row-bone = Bone, tumour
row-medicines = Medicines, illness
row-function = Function
row-training = Training
row-advice = Advice given

subject-signs = emergency signs
subject-age = age
subject-pregnancy = pregnancy or birth
subject-onset = onset
subject-doing = activity at onset
subject-leg = side
subject-site = site
subject-both-from-back = pain from the back down both legs
subject-days = duration
subject-trend = trend
subject-pain-now = pain now
subject-pain-worst = worst pain today
subject-behavior = when it hurts
subject-cramps = kind of cramps
subject-relief = time to settle after runs
subject-exertion-foot = foot on runs
subject-size = calf size
subject-swollen-since = since when both legs are swollen
subject-skin = skin
subject-feel = tight or painful muscle
subject-lump-kind = kind of lump
subject-nerve = numb or weak leg
subject-body = fever or illness
subject-clot-risk = clot risks
subject-journey = date of the journey
subject-weak-risk = smoking or BMI or contraceptive injection
subject-health = medicines and illness
subject-quinolone = date of the last quinolone
subject-statin = recent change of statin
subject-artery = kind of artery trouble
subject-walk = walking
subject-raise = single-leg heel raise
subject-raise-pattern = heel raise with a bent knee
subject-painkiller-health = allergies and other reasons against painkillers
subject-painkiller-life = circumstances against painkillers
subject-load = changes in training
subject-spike = length of the last run
subject-shoes = changes of shoes
subject-habits = running habits
subject-past = past injuries
subject-strain-when = date of the last calf strain

brief-signs-sign-lung-clot = breathless or chest or upper back pain or coughed blood or faint or fast heart
brief-signs-sign-cold-foot = foot or lower leg newly cold or pale
brief-signs-sign-hard-calf = wood-hard calf with severe pain or numb foot
brief-signs-sign-saddle = saddle numbness or new bladder or bowel trouble
brief-signs-sign-both-legs-weak = both legs weak with back pain or weaker each day
brief-signs-sign-urine = dark urine now or none for 12 hours
brief-signs-sign-confused = confused or very hot or vomiting after a long run
brief-signs-sign-sepsis = hot leg and very ill or black skin
brief-signs-sign-deformity = deformity or deep wound or bone showing

brief-pregnancy-not-pregnant = Not pregnant, no birth or loss in 12 weeks
brief-onset-onset-sudden = Sudden
brief-onset-onset-blow = After a blow or fall
brief-onset-onset-gradual = Gradual
brief-onset-onset-delayed = 12 to 72 hours after unusual effort
brief-onset-onset-recurrent = On each run, goes after it
brief-onset-onset-no-trigger = No known trigger
brief-doing-running-or-jumping = Running, jumping or pushing off
brief-doing-another-move = Another move
brief-doing-onset-at-rest = At rest
brief-leg-left-leg = Left
brief-leg-right-leg = Right
brief-days-today = Began today
brief-days-yesterday = Began yesterday
brief-days-2-days = 2 days
brief-days-3-5-days = 3 to 5 days
brief-days-6-days = 6 days
brief-days-7-13-days = 7 to 13 days
brief-days-14-27-days = 2 to 4 weeks
brief-days-28-41-days = 4 to 6 weeks
brief-days-42-days-and-over = 6 weeks or more

brief-behavior-rest-pain = pain at rest
brief-behavior-night-pain = pain that wakes at night
brief-behavior-morning-stiffness = morning stiffness
brief-behavior-cramps = cramps
brief-behavior-walk-claudication = pain at a fixed walking distance
brief-behavior-recurring = recurs on runs

brief-cramps-cramp-only = short cramps alone
brief-cramps-cramp-linked-to-run = cramps on or after a run
brief-cramps-cramp-witnessed = hard knot seen or felt
brief-cramps-cramp-often = cramps on 3 or more nights a week
brief-growing-gone-by-morning = gone each morning and by day
brief-exertion-foot-cold-pale-foot = foot cold or pale on runs
brief-exertion-foot-foot-numb-on-exertion = foot numb or tingling on runs
brief-exertion-known-exertion-known = effort pain named by a clinician and unchanged

brief-skin-pitting = pitting
brief-skin-warmth = warmth
brief-skin-redness = red or dark skin
brief-skin-hard-vein = new hard or sore surface vein
brief-skin-bruise = bruise
brief-skin-skin-break = broken skin
brief-skin-foot-ulcer = foot ulcer or black skin
brief-spreading-spreading-redness = colour spreading
brief-bruise-size-bruise-under-palm = bruise smaller than a palm

brief-feel-heard-pop = pop or snap at onset
brief-feel-gap = gap in Achilles or calf
brief-feel-bone-spot = sore spot on a bone
brief-feel-tense-hard = tense hard calf or shin
brief-feel-pain-out-of-proportion = pain out of proportion
brief-feel-passive-stretch-pain = pain on passive stretch
brief-feel-knee-cyst = lump behind the knee
brief-feel-lump = lump elsewhere in the leg
brief-feel-cast-tight = tight or painful cast or boot or brace
brief-lump-seen-lump-seen-unchanged = lump seen by a clinician and unchanged
brief-hop-hop-pain = bone pain on hopping or running

brief-nerve-numbness = numbness or tingling
brief-nerve-weakness = weak leg
brief-nerve-push-off-weak = weak push-off or floppy foot
brief-nerve-foot-drop = foot drop
brief-nerve-back-pain = low back pain
brief-loosened-numbness-gone-loosened = numbness gone once loosened
brief-rising-weakness-rising = weakness rising or spreading
brief-bug-stomach-bug = stomach bug in 6 weeks

brief-body-fever = fever or shivering
brief-body-unwell = very unwell or vomiting
brief-body-hot-joint = hot swollen joint
brief-body-red-lumps = sore skin lumps
brief-body-rash = new rash
brief-body-weight-loss = weight loss
brief-body-dark-urine-past = dark urine since onset but clear now
brief-body-drank-far-too-much = drank far beyond thirst on a long or hot run
brief-body-recent-virus = cold or flu in 2 weeks
brief-skin-alike-skin-alike = skin change alike on both legs

brief-clot-risk-prior-clot = past clot
brief-clot-risk-clotting-disorder = clotting disorder
brief-clot-risk-cancer = cancer in 6 months
brief-clot-risk-surgery = operation in 12 weeks
brief-clot-risk-bed-rest = 3 days in bed in 12 weeks
brief-clot-risk-cast-or-boot = cast or boot or brace in 12 weeks
brief-clot-risk-clot-hormone = combined pill or HRT tablets or tamoxifen or testosterone
brief-clot-risk-long-journey = journey of 4 hours in 8 weeks
brief-clot-risk-family-clot = clot in a close relative
brief-clot-risk-illness-in-bed = short illness in bed
brief-weak-risk-smoker = smoker
brief-weak-risk-obesity = BMI of 30 or more
brief-weak-risk-contraceptive-injection = contraceptive injection

brief-health-anticoagulant = blood thinner or bleeding disorder
brief-health-anticoagulant-stopped = blood thinner stopped in 3 months
brief-health-statin = statin
brief-health-quinolone = quinolone in 6 months
brief-health-steroids = steroid tablets or tendon injection
brief-health-diabetes = diabetes or numb feet
brief-health-artery-trouble = leg artery trouble or long-cold foot
brief-health-vascular-disease = heart disease or stroke or atrial fibrillation
brief-health-sickle = sickle cell disease or trait
brief-health-weak-immunity = weak immune system
brief-health-low-energy = low energy intake or missed periods
brief-doses-anticoagulant-gaps = missed doses or one dose only
brief-sensation-sensation-normal = light touch felt on every toe
