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
# The first line for a runner under 16.
handover-under-16 = Under 16: this tool is not made for this age.
# Which leg hurts and where, in the headline.
handover-pain-at = { $side } { $site }
# Where it hurts, in the headline, while the leg is not known.
handover-pain-somewhere = Side not known: { $site }
# Pain now, in the headline.
handover-pain-now = { $score }/10 now
# The worst pain today, in the headline.
handover-pain-worst = { $score }/10 worst today
# The heading of the outcome, after the headline.
handover-advised = Advised: { $title }.
# A finding that is not ruled out.
handover-not-ruled-out = Not sure, so not ruled out: { $finding }.
# Further findings by name.
handover-also = Also met: { $findings }.
# The same, with how many more there are.
handover-also-more =
    { $more ->
        [one] Also met: { $findings }; and { $more } more.
       *[other] Also met: { $findings }; and { $more } more.
    }
# No rule asks for a clinician soon.
handover-no-rule = No urgent warning rule met.
# The patterns that the outcome names, after it.
handover-patterns = Pattern: { $patterns }.
# The same where no pattern stands out.
handover-no-pattern = No pattern stands out.
# The ids of the rules behind the level.
handover-rules = Rules: { $rules }.
# An urgent result of an earlier check.
handover-earlier = An earlier check, still counted: { $level }.
# What was denied.
handover-denied = No: { $items }.
# Before what the runner is not sure about.
handover-unsure = Not sure:
# Before what was on the screen when one tick ended the check, and was not ticked.
handover-shown = Shown, not ticked:
# Before what was not asked.
handover-not-asked = Not asked:
# Before the rows of which nothing was asked.
handover-not-asked-at-all = Not asked at all:

left-not-gone-by-morning = Pain not gone each morning, or there by day
left-exertion-not-known = Effort pain not named by a clinician, or changed
left-cramp-not-only = Cramps not short, not fully gone between, or with other pain
left-bruise-over-palm = Bruise larger than a palm
left-lump-not-seen = Lump not seen by a clinician, or changed
left-no-hop-pain = No bone pain on hopping or running, or neither tried
left-not-loosened = Numbness not gone on loosening, or nothing was tight
left-skin-not-alike = Skin change on one leg only, or uneven
left-sensation-reduced = Light touch lost or reduced in toes

row-why = Why
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

shorthand-signs-sign-lung-clot = breathless or chest or upper back pain or coughed blood or faint or fast heart
shorthand-signs-sign-cold-foot = foot or lower leg newly cold or pale
shorthand-signs-sign-hard-calf = wood-hard calf with severe pain or numb foot
shorthand-signs-sign-saddle = saddle numbness or new bladder or bowel trouble
shorthand-signs-sign-both-legs-weak = both legs weak with back pain or weaker each day
shorthand-signs-sign-urine = dark urine now or none for 12 hours
shorthand-signs-sign-confused = confused or very hot or vomiting after a long run
shorthand-signs-sign-sepsis = hot leg and very ill or black skin
shorthand-signs-sign-deformity = deformity or deep wound or bone showing

shorthand-pregnancy-birth-0-6-weeks = Birth or pregnancy loss in the last 6 weeks
shorthand-pregnancy-birth-7-12-weeks = Birth or pregnancy loss 7 to 12 weeks ago
shorthand-pregnancy-not-pregnant = Not pregnant, no birth or loss in 12 weeks
shorthand-onset-onset-sudden = Sudden
shorthand-onset-onset-blow = After a blow or fall
shorthand-onset-onset-gradual = Gradual
shorthand-onset-onset-delayed = 12 to 72 hours after unusual effort
shorthand-onset-onset-recurrent = On each run, goes after it
shorthand-onset-onset-no-trigger = No known trigger
shorthand-doing-running-or-jumping = Running, jumping or pushing off
shorthand-doing-another-move = Another move
shorthand-doing-onset-at-rest = At rest
shorthand-leg-left-leg = Left
shorthand-leg-right-leg = Right
shorthand-leg-both-legs = Bilateral
shorthand-site-site-calf-deep-low = calf pain, low and deep
shorthand-site-site-calf-mid = calf pain, in the middle
shorthand-site-site-calf-upper-inner = calf pain, top inner side
shorthand-site-site-calf-outer = calf pain, outer side
shorthand-site-site-calf-diffuse = calf pain, all over
shorthand-site-site-behind-knee = knee pain, at the back
shorthand-site-site-achilles-mid = Achilles pain, mid-tendon
shorthand-site-site-achilles-heel = Achilles pain, at the heel bone
shorthand-site-site-ankle-inner = ankle pain, inner side
shorthand-site-site-shin-inner-diffuse = shin pain, a long strip of the inner edge
shorthand-site-site-shin-inner-focal = shin pain, one small spot on the inner edge
shorthand-site-site-shin-front-focal = shin pain, one small spot at the front
shorthand-site-site-shin-front-muscle = shin pain, in the front muscle
shorthand-site-site-fibula-focal = fibula pain, one small spot
shorthand-site-site-foot-or-toe = foot or toe pain
shorthand-site-site-back-to-calf = leg pain, from the back to the calf
shorthand-site-site-whole-leg = leg pain, all over
shorthand-site-site-calves-and-thighs = calf and thigh pain
shorthand-days-today = Began today
shorthand-days-yesterday = Began yesterday
shorthand-days-2-days = 2 days
shorthand-days-3-5-days = 3 to 5 days
shorthand-days-6-days = 6 days
shorthand-days-7-13-days = 7 to 13 days
shorthand-days-14-27-days = 2 to 4 weeks
shorthand-days-28-41-days = 4 to 6 weeks
shorthand-days-42-days-and-over = 6 weeks or more

shorthand-behavior-rest-pain = pain at rest
shorthand-behavior-night-pain = pain that wakes at night
shorthand-behavior-morning-stiffness = morning stiffness
shorthand-behavior-cramps = cramps
shorthand-behavior-walk-claudication = pain at a fixed walking distance
shorthand-behavior-recurring = recurs on runs

shorthand-cramps-cramp-only = short cramps alone
shorthand-cramps-cramp-linked-to-run = cramps on or after a run
shorthand-cramps-cramp-witnessed = hard knot seen or felt
shorthand-cramps-cramp-often = cramps on 3 or more nights a week
shorthand-growing-gone-by-morning = gone each morning and by day
shorthand-exertion-foot-cold-pale-foot = foot cold or pale on runs
shorthand-exertion-foot-foot-numb-on-exertion = foot numb or tingling on runs
shorthand-exertion-known-exertion-known = effort pain named by a clinician and unchanged

shorthand-skin-pitting = pitting
shorthand-skin-warmth = warmth
shorthand-skin-redness = red or dark skin
shorthand-skin-hard-vein = new hard or sore surface vein
shorthand-skin-bruise = bruise
shorthand-skin-skin-break = broken skin
shorthand-skin-foot-ulcer = foot ulcer or black skin
shorthand-spreading-spreading-redness = colour spreading
shorthand-bruise-size-bruise-under-palm = bruise smaller than a palm

shorthand-feel-heard-pop = pop or snap at onset
shorthand-feel-gap = gap in Achilles or calf
shorthand-feel-bone-spot = sore spot on a bone
shorthand-feel-tense-hard = tense hard calf or shin
shorthand-feel-pain-out-of-proportion = pain out of proportion
shorthand-feel-passive-stretch-pain = pain on passive stretch
shorthand-feel-knee-cyst = lump behind the knee
shorthand-feel-lump = lump elsewhere in the leg
shorthand-feel-cast-tight = tight or painful cast or boot or brace
shorthand-lump-seen-lump-seen-unchanged = lump seen by a clinician and unchanged
shorthand-hop-hop-pain = bone pain on hopping or running

shorthand-nerve-numbness = numbness or tingling
shorthand-nerve-weakness = weak leg
shorthand-nerve-push-off-weak = weak push-off or floppy foot
shorthand-nerve-foot-drop = foot drop
shorthand-nerve-back-pain = low back pain
shorthand-loosened-numbness-gone-loosened = numbness gone once loosened
shorthand-rising-weakness-rising = weakness rising or spreading
shorthand-bug-stomach-bug = stomach bug in 6 weeks

shorthand-body-fever = fever or shivering
shorthand-body-unwell = very unwell or vomiting
shorthand-body-hot-joint = hot swollen joint
shorthand-body-red-lumps = sore skin lumps
shorthand-body-rash = new rash
shorthand-body-weight-loss = weight loss
shorthand-body-dark-urine-past = dark urine since onset but clear now
shorthand-body-drank-far-too-much = drank far beyond thirst on a long or hot run
shorthand-body-recent-virus = cold or flu in 2 weeks
shorthand-skin-alike-skin-alike = skin change alike on both legs

shorthand-clot-risk-prior-clot = past clot
shorthand-clot-risk-clotting-disorder = clotting disorder
shorthand-clot-risk-cancer = cancer in 6 months
shorthand-clot-risk-surgery = operation in 12 weeks
shorthand-clot-risk-bed-rest = 3 days in bed in 12 weeks
shorthand-clot-risk-cast-or-boot = cast or boot or brace in 12 weeks
shorthand-clot-risk-clot-hormone = combined pill or HRT tablets or tamoxifen or testosterone
shorthand-clot-risk-long-journey = journey of 4 hours in 8 weeks
shorthand-clot-risk-family-clot = clot in a close relative
shorthand-clot-risk-illness-in-bed = short illness in bed
shorthand-weak-risk-smoker = smoker
shorthand-weak-risk-obesity = BMI of 30 or more
shorthand-weak-risk-contraceptive-injection = contraceptive injection

shorthand-health-anticoagulant = blood thinner or bleeding disorder
shorthand-health-anticoagulant-stopped = blood thinner stopped in 3 months
shorthand-health-statin = statin
shorthand-health-quinolone = quinolone in 6 months
shorthand-health-steroids = steroid tablets or tendon injection
shorthand-health-diabetes = diabetes or numb feet
shorthand-health-artery-trouble = leg artery trouble or long-cold foot
shorthand-health-vascular-disease = heart disease or stroke or atrial fibrillation
shorthand-health-sickle = sickle cell disease or trait
shorthand-health-weak-immunity = weak immune system
shorthand-health-low-energy = low energy intake or missed periods
shorthand-doses-anticoagulant-gaps = missed doses or one dose only
shorthand-sensation-sensation-normal = light touch felt on every toe
