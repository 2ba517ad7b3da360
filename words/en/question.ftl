### The questions. `.hint` helps to find the answer, `.why` says why it is asked, `.short` is the answer read back. Each line of the hint of a self-test is a step.

# Above the reasons. Some of them may be merely not ruled out, so it claims no more than that.
asking-raise-not-now = A test now may do harm. These are true, or not ruled out:
# The heel raise when it must not be tested: the question.
asking-raise-recall-title = Have you already pushed up on your toes on that leg?
# The heel raise when it must not be tested: how to answer.
asking-raise-recall-hint = Do not test it now. Since this began, have you pushed up on your toes on that leg, on stairs or a kerb? If not, choose Not sure.
# Leaves a checklist empty, on purpose.
asking-none-of-these = None of these
# Leaves an answer open, on purpose.
asking-not-sure = Not sure
# What a "not sure" answer is called under "why" and to a clinician.
asking-not-sure-short = Not sure
# After "Not sure" on a checklist, under its question.
asking-about-which-hint = Tick each one you are unsure of, or have not checked. The rest count as no.
# When none was marked.
asking-about-which-missing = Tick at least one, or go back: { $question }
# Continues.
asking-go-to-next = Continue
# Goes back.
asking-back = Back
# Opens the reason for a question.
asking-why-we-ask = Why we ask
# Beside a question without an answer.
asking-missing-answer = Choose one, or tap Not sure: { $question }
# On Continue, while no place is chosen on the body map.
asking-no-place-yet = Tap the spot
# Continues with what is ticked on a list.
asking-continue-ticked =
    { $ticked ->
        [one] Continue · { $ticked } ticked
       *[other] Continue · { $ticked } ticked
    }
# Where the way on will be, while some of a list is not in view.
asking-more-below = More below
# The same, once the rows are counted.
asking-count-below =
    { $rows ->
        [one] { $rows } more below
       *[other] { $rows } more below
    }
# Always in reach: the signs and the numbers.
asking-emergency-help = Emergency help
# For a runner under 16, before the questions (amendment 38). The signs and numbers are shown above it.
asking-start-under-16 = If you are under 16, check the signs and answer with an adult. You will see how soon to get help, and no plan.
# On an outcome of today that opened early: what more answers can do.
asking-enough = You have told us enough. More answers can only make it more urgent.
# The same, where signs of an emergency have begun to show.
asking-rest-first = Answer the rest now. Your answers may be part of an emergency.
# Continues with the questions from there.
asking-answer-more =
    { $steps ->
        [one] Answer { $steps } more step for the clinician
       *[other] Answer { $steps } more steps for the clinician
    }
# The same, where signs of an emergency have begun to show.
asking-answer-rest-first =
    { $steps ->
        [one] Answer { $steps } more step: it may be an emergency
       *[other] Answer { $steps } more steps: it may be an emergency
    }
# Opens the outcome.
asking-see-what-to-do = See what to do
# Takes an emergency answer back.
asking-mistake = I answered by mistake
# Asks once more.
asking-mistake-title = Was this answer a mistake?
# Why it is asked, above the answers in question.
asking-mistake-text = This can be a sign of an emergency. Take it back only if it is not true. If you are in doubt, leave it.
# Takes it back.
asking-mistake-yes = Yes, take it back
# Keeps it.
asking-mistake-no = No, it is true
# In the hand-over, before the answers that were taken back (amendment 42).
asking-taken-back = Answered yes at first, then taken back as a mistake:
# The screen that reads all answers back.
asking-check-title = Check your answers
# Under it.
asking-check-hint = Change any answer. The others stay.
# Over the questions to which nothing applied, folded up.
asking-no-to =
    { $questions ->
        [one] No to { $questions } question
       *[other] No to { $questions } questions
    }
# Changes one answer.
asking-change = Change
# Opens the outcome from there.
asking-see-result = See the result
# When questions are still open. Brief a.1, rule 4: the signs for "now" and "today" are shown under it.
asking-unfinished-title = This check is not finished
# Under it.
asking-unfinished-text = It cannot say yet how soon you need help. Watch for these signs, and act on them at once.
# Continues an unfinished check.
asking-finish = Answer what is left
# At most how many steps are left.
asking-at-most-left =
    { $steps ->
        [0] Last step
        [one] At most { $steps } step left
       *[other] At most { $steps } steps left
    }
# What the tool is, before the first question. Brief i.2.
asking-start = This tool does not diagnose. It helps you choose what to do next. If you feel very unwell, call { $emergency } now. It is for people aged 16 and over.
# An answer to a list, with what is not sure.
asking-with-doubts = { $answers }. Not sure: { $unsure }
# An answer to a list where only doubts were marked.
asking-only-doubts = Not sure: { $unsure }
asking-raise-recall-1 = Yes, and it did not hurt
asking-raise-recall-2 = Yes, but it hurt
asking-raise-recall-3 = I tried, and the heel did not lift

question-signs = Have any of these come on since the pain began?
    .hint = Tick each one that has. One is enough to get help.
    .why = Each can be a sign that minutes count. So we ask this first.
choice-signs-sign-lung-clot = Breathless, faint, fast heart, cough blood, chest or upper back pain
    .short = Breathless, chest or upper back pain, blood coughed up, faint or racing heart
choice-signs-sign-cold-foot = A foot or lower leg newly cold, pale or blue, not only on a run
    .short = Foot or lower leg newly cold, pale or blue, not only on a run
choice-signs-sign-hard-calf = Calf or shin like wood, with severe pain or a numb or floppy foot
    .short = Calf or shin hard as wood with severe pain, or a numb or floppy foot
choice-signs-sign-saddle = Numb between the legs, or new trouble with bladder, bowel or sex
    .short = Numb between the legs, or new bladder, bowel or sexual trouble
choice-signs-sign-both-legs-weak = Both legs weak or numb with back pain, or weaker day by day
    .short = Both legs weak or numb with back pain, or weakness rising or worse each day
choice-signs-sign-urine = Pee now dark like cola, or no pee for 12 hours or more
    .short = Urine dark like cola, or none for 12 hours
choice-signs-sign-confused = Confused, staggering or very hot, or throwing up after a long run
    .short = Confused, staggering or very hot, or vomiting after a long or hot run
choice-signs-sign-sepsis = Leg hot or discoloured and very ill, or skin black or blistering
    .short = Leg hot or discoloured and very unwell, or skin black or blistering
choice-signs-sign-deformity = Leg out of shape, a deep wound, or bone showing
    .short = Leg out of shape, deep wound or bone showing

question-age = How old are you?
    .why = Some causes are more common at some ages. The plan is for people aged 16 and over.
choice-age-under-16 = Under 16
    .short = Age under 16
choice-age-16-29 = 16 to 29
    .short = Age 16 to 29
choice-age-30-39 = 30 to 39
    .short = Age 30 to 39
choice-age-40-49 = 40 to 49
    .short = Age 40 to 49
choice-age-50-54 = 50 to 54
    .short = Age 50 to 54
choice-age-55-59 = 55 to 59
    .short = Age 55 to 59
choice-age-60-64 = 60 to 64
    .short = Age 60 to 64
choice-age-65-69 = 65 to 69
    .short = Age 65 to 69
choice-age-70-79 = 70 to 79
    .short = Age 70 to 79
choice-age-80-and-over = 80 or over
    .short = Age 80 or over

question-pregnancy = Pregnant, or a birth or loss in the last 12 weeks?
    .hint = A loss is a miscarriage, an abortion or a stillbirth. If you would rather not say, choose Not sure.
    .why = A blood clot in the leg (DVT) is more likely then. Some painkillers are not safe then.
choice-pregnancy-pregnant = I am pregnant
    .short = Pregnant
choice-pregnancy-birth-0-6-weeks = A birth or a loss in the last 6 weeks
    .short = Birth or pregnancy loss in the last 6 weeks
choice-pregnancy-birth-7-12-weeks = A birth or a loss 7 to 12 weeks ago
    .short = Birth or pregnancy loss 7 to 12 weeks ago
choice-pregnancy-not-pregnant = None of these
    .short = Not pregnant, no birth or loss in the last 12 weeks

question-onset = How did it start?
    .hint = Choose the one that fits best.
    .why = A pull starts in one moment. Too much running builds up. Pain without a reason needs more care.
choice-onset-onset-sudden = All at once, in one moment
    .hint = A pull, pop, twist, or a kick from behind.
    .short = Started suddenly
choice-onset-onset-blow = With a blow or a fall
    .short = Started with a blow or a fall
choice-onset-onset-gradual = Bit by bit, over days or weeks of running
    .short = Built up bit by bit
choice-onset-onset-delayed = Within 3 days after new or hard exercise
    .hint = It was fine at first, and sore from the next day.
    .short = Started 12 to 72 hours after unusual effort
choice-onset-onset-recurrent = On each run, and it goes when I stop
    .hint = It comes at about the same point each time.
    .short = Comes on each run and goes after it
choice-onset-onset-no-trigger = For no reason that I know of
    .short = Started without a known reason

question-doing = What were you doing when it began?
    .why = A strain starts in a move. Pain that starts in one moment at rest needs more care.
choice-doing-running-or-jumping = Running, jumping or pushing off
    .short = Began while running, jumping or pushing off
choice-doing-another-move = Another move
    .hint = Such as a twist, a step or a stretch.
    .short = Began with another move
choice-doing-onset-at-rest = Nothing much
    .hint = Sitting, standing, or in bed.
    .short = Began at rest: sitting, standing or in bed

question-leg = Which leg hurts?
    .why = A clot mostly shows in one leg. Pain in both legs can have other causes.
choice-leg-left-leg = Left
    .short = Left leg
choice-leg-right-leg = Right
    .short = Right leg
choice-leg-both-legs = Both
    .short = Both legs

question-site = Where does it hurt most?
    .hint = Tap the drawing, or choose from the list.
    .why = The place points to the part that is hurt: muscle, heel cord (Achilles), bone or nerve.
choice-site-site-calf-deep-low = Low in the calf, deep inside
    .short = Deep and low in the calf
choice-site-site-calf-mid = Middle of the calf
    .short = Middle of the calf
choice-site-site-calf-upper-inner = Top of the calf, inner side
    .short = Top of the calf, inner side
choice-site-site-calf-outer = Outer side of the calf
    .short = Outer side of the calf
choice-site-site-calf-diffuse = All over the calf
    .short = All over the calf
choice-site-site-behind-knee = Behind the knee
    .short = Behind the knee
choice-site-site-achilles-mid = Heel cord (Achilles), above the heel
    .short = Middle of the Achilles tendon
choice-site-site-achilles-heel = Where the heel cord joins the heel
    .short = Achilles tendon at the heel bone
choice-site-site-ankle-inner = Inner side of the ankle
    .short = Inner side of the ankle
choice-site-site-shin-inner-diffuse = Inner edge of the shin bone, a long strip
    .short = Inner edge of the shin bone, a long strip
choice-site-site-shin-inner-focal = Inner edge of the shin bone, one small spot
    .short = Inner edge of the shin bone, one small spot
choice-site-site-shin-front-focal = Front of the shin bone, one small spot
    .short = Front of the shin bone, one small spot
choice-site-site-shin-front-muscle = The muscle beside the shin bone, at the front
    .short = Muscle at the front of the shin
choice-site-site-fibula-focal = Outer leg bone, one small spot
    .short = Outer leg bone (fibula), one small spot
choice-site-site-foot-or-toe = Foot or toes
    .short = Foot or toes
choice-site-site-back-to-calf = From the back or bottom down to the calf
    .short = From the back down to the calf
choice-site-site-whole-leg = The whole leg
    .short = The whole leg
choice-site-site-calves-and-thighs = Calves and thighs
    .short = Calves and thighs

question-both-from-back = Does pain run from your back down both legs?
    .hint = Down one leg only, or just sore muscles, is a No.
    .why = New pain from the back down both legs can be a sign of squeezed nerves.
choice-both-from-back-sciatica-both-new = Yes, and the second leg is new
    .hint = In the last 4 weeks.
    .short = Pain from the back down both legs, second leg new in the last 4 weeks
choice-both-from-back-both-from-back-longer = Yes, but for longer than 4 weeks
    .short = Pain from the back down both legs for over 4 weeks
choice-both-from-back-not-both-from-back = No
    .short = No pain from the back down both legs

question-days = When did it start?
    .hint = If it comes and goes, count from the first day.
    .why = The first days need other care than later weeks.
choice-days-today = Today
    .short = Started today
choice-days-yesterday = Yesterday
    .short = Started yesterday
choice-days-2-days = 2 days ago
    .short = Started 2 days ago
choice-days-3-5-days = 3 to 5 days ago
    .short = Started 3 to 5 days ago
choice-days-6-days = 6 days ago
    .short = Started 6 days ago
choice-days-7-13-days = 7 to 13 days ago
    .short = Started 7 to 13 days ago
choice-days-14-27-days = 2 to 4 weeks ago
    .hint = 14 to 27 days.
    .short = Started 2 to 4 weeks ago
choice-days-28-41-days = 4 to 6 weeks ago
    .hint = 28 to 41 days.
    .short = Started 4 to 6 weeks ago
choice-days-42-days-and-over = 6 weeks ago or more
    .short = Started 6 weeks ago or more

question-trend = How is it going?
    .hint = Think of the last few days.
    .why = A strain should ease a little each day. If it does not, or comes back, someone should look at it.
choice-trend-trend-better = Getting better
    .short = Getting better
choice-trend-trend-same = About the same
    .short = About the same
choice-trend-trend-worse = Getting worse
    .short = Getting worse
choice-trend-trend-relapse = It was better, and now it is back or worse
    .short = Was better, now back or worse
choice-trend-trend-too-early = Too early to say
    .short = Too early to say

question-pain-now = How strong is the pain right now?
    .hint = If you took a painkiller, give the number from before it.
    .why = Strong pain needs help sooner. A painkiller can hide how strong it is.
choice-pain-now-0 = 0
    .hint = No pain
    .short = Pain now 0 out of 10
choice-pain-now-1 = 1
    .short = Pain now 1 out of 10
choice-pain-now-2 = 2
    .short = Pain now 2 out of 10
choice-pain-now-3 = 3
    .short = Pain now 3 out of 10
choice-pain-now-4 = 4
    .short = Pain now 4 out of 10
choice-pain-now-5 = 5
    .short = Pain now 5 out of 10
choice-pain-now-6 = 6
    .short = Pain now 6 out of 10
choice-pain-now-7 = 7
    .short = Pain now 7 out of 10
choice-pain-now-8 = 8
    .short = Pain now 8 out of 10
choice-pain-now-9 = 9
    .short = Pain now 9 out of 10
choice-pain-now-10 = 10
    .hint = Worst pain
    .short = Pain now 10 out of 10

question-pain-worst = What was the worst pain today?
    .hint = Use the same scale, before any painkiller.
    .why = Pain can come and go. The worst moment counts too.
choice-pain-worst-0 = 0
    .hint = No pain
    .short = Worst pain today 0 out of 10
choice-pain-worst-1 = 1
    .short = Worst pain today 1 out of 10
choice-pain-worst-2 = 2
    .short = Worst pain today 2 out of 10
choice-pain-worst-3 = 3
    .short = Worst pain today 3 out of 10
choice-pain-worst-4 = 4
    .short = Worst pain today 4 out of 10
choice-pain-worst-5 = 5
    .short = Worst pain today 5 out of 10
choice-pain-worst-6 = 6
    .short = Worst pain today 6 out of 10
choice-pain-worst-7 = 7
    .short = Worst pain today 7 out of 10
choice-pain-worst-8 = 8
    .short = Worst pain today 8 out of 10
choice-pain-worst-9 = 9
    .short = Worst pain today 9 out of 10
choice-pain-worst-10 = 10
    .hint = Worst pain
    .short = Worst pain today 10 out of 10

question-behavior = When does it hurt?
    .hint = Tick all that fit.
    .why = A sore muscle hurts when you use it. Pain at rest or at night can be a sign of something else.
choice-behavior-rest-pain = When I sit or lie still
    .hint = It aches while the leg is still.
    .short = Pain at rest
choice-behavior-night-pain = It wakes me at night
    .hint = On most nights since it began.
    .short = Pain that wakes at night
choice-behavior-morning-stiffness = Stiff or sore on the first steps of the day
    .short = Stiff in the morning
choice-behavior-cramps = As cramps: the muscle goes hard, then lets go
    .short = Cramps
choice-behavior-walk-claudication = After about the same distance each walk
    .hint = It eases when I stand still.
    .short = Pain after the same walking distance, eased by standing
choice-behavior-recurring = It comes back most times I run
    .short = Keeps coming back on runs

question-cramps = What are the cramps like?
    .hint = Tick all that fit.
    .why = A short cramp that goes fully is common. Pain that stays on between cramps needs a closer look.
choice-cramps-cramp-only = Short, then fully gone, with no other pain
    .short = Short cramps only, fully gone between
choice-cramps-cramp-linked-to-run = They come on a run, or soon after
    .short = Cramps on or soon after a run
choice-cramps-cramp-witnessed = I saw or felt the muscle in a hard knot
    .short = Muscle seen or felt in a hard knot
choice-cramps-cramp-often = They come on 3 or more nights a week
    .short = Cramps on 3 or more nights a week

question-growing = Is it gone each morning and away all day?
    .hint = Growing pains come in the evening or at night, and let go by morning.
    .why = Pain that stays by day in a child needs a closer look.
    .none = No, or it hurts by day too
choice-growing-gone-by-morning = Yes, each time
    .short = Gone each morning and away all day

question-relief = How long until the pain goes after you stop?
    .hint = Count from the moment you stop running.
    .why = High pressure in the muscle should ease within minutes. If it stays, it needs care sooner.
choice-relief-0-10-minutes = Up to 10 minutes
    .short = Eases within 10 minutes of stopping
choice-relief-11-30-minutes = 11 to 30 minutes
    .short = Eases 11 to 30 minutes after stopping
choice-relief-31-60-minutes = 31 to 60 minutes
    .short = Eases 31 to 60 minutes after stopping
choice-relief-over-60-minutes = Over 60 minutes
    .short = Takes over 60 minutes to ease

question-exertion-foot = What does the foot do when you run?
    .why = A cold or numb foot on a run can be a sign of a squeezed blood vessel or nerve.
choice-exertion-foot-cold-pale-foot = It goes cold or pale
    .short = Foot cold or pale on a run
choice-exertion-foot-foot-numb-on-exertion = It goes numb, or has pins and needles
    .short = Foot numb or tingling on a run

question-exertion-known = Has a clinician tested this and given it a name?
    .hint = Such as compartment syndrome. Say No if it has changed since.
    .why = A known problem that stays the same needs less haste than a new one.
    .none = No, or it has changed
choice-exertion-known-exertion-known = Yes, and it is the same as then
    .short = Effort pain tested and named by a clinician, unchanged

question-size = Is the sore calf bigger than the other one?
    .hint =
        Stand with both calves bare and look.
        Or measure round both, a hand's width below the bony bump under the kneecap.
    .why = Swelling can be a sign of a blood clot in the leg (DVT), or of a larger tear.
choice-size-swelling-none = I compared both: the same size
    .short = Calves compared, same size
choice-size-swelling-not-noticed = I see no swelling, but did not compare
    .short = No swelling noticed, not compared
choice-size-swelling-local = The same, but puffy right at the sore spot
    .hint = Both calves measure the same.
    .short = Calves the same size, a little puffy at the sore spot
choice-size-swelling-mild = A little bigger
    .hint = By less than 3 cm.
    .short = Calf a little bigger
choice-size-swelling-marked = Clearly bigger
    .hint = To look at, or by 3 cm or more.
    .short = Calf clearly bigger
choice-size-swelling-whole-leg = The whole leg is swollen
    .short = Whole leg swollen
choice-size-swelling-both-legs = Both legs or ankles are swollen
    .short = Both legs or ankles swollen

question-swollen-since = Since when are both legs swollen?
    .why = Puffy ankles after a long effort are common. New swelling needs a check.
choice-swollen-since-swelling-new = It is new, without a long effort
    .short = Swelling of both legs is new
choice-swollen-since-swelling-after-effort = Since a long race, run or walk
    .short = Both legs swollen since a long effort
choice-swollen-since-swelling-standing = 6 weeks or more, with no change
    .short = Both legs swollen for 6 weeks or more, no change

question-skin = What does the skin show?
    .hint =
        Press your thumb on the shin for 5 seconds, then let go.
        Do both legs, and compare.
    .why = A dent, heat, a new colour or a hard vein can be a sign of a clot or an infection.
choice-skin-pitting = A dent stays where the thumb pressed
    .hint = On the sore leg only.
    .short = Thumb dent stays, sore leg only (pitting)
choice-skin-warmth = One leg is warmer
    .hint = After 30 minutes of rest, with no heat pack, gel or sock.
    .short = Warmer than the other leg
choice-skin-redness = Red, purple, grey or darker than usual
    .hint = Harder to see on brown or black skin. A bruise has its own line.
    .short = Skin red, purple, grey or darker
choice-skin-hard-vein = A new vein that stands out, or a hard sore cord
    .short = New hard, sore or swollen surface vein
choice-skin-bruise = A bruise, even low at the ankle or foot
    .short = Bruise
choice-skin-skin-break = A cut, blister, bite or cracked skin
    .hint = Between the toes too.
    .short = Broken skin
choice-skin-foot-ulcer = A foot sore that does not heal, or black skin
    .short = Foot sore that does not heal, or black skin

question-spreading = Is the colour spreading?
    .hint = Think of its edge: has it moved since it began?
    .why = A skin infection can spread within hours, and needs help the same day.
    .none = No, it stays the same
choice-spreading-spreading-redness = Yes, it is spreading
    .short = Colour change is spreading

question-bruise-size = Does your palm cover the whole bruise?
    .hint = Lay your flat hand on it, without the fingers.
    .why = A small bruise after a knock is common. A large one can be a sign of a tear.
    .none = No, it is bigger
choice-bruise-size-bruise-under-palm = Yes, all of it
    .short = Bruise smaller than a palm

question-feel = What did you feel, at the start or now?
    .hint = Press gently from the heel cord up to the knee, then along the bones.
    .why = A pop or a gap can be a sign of a tear. A hard, tight calf can be a sign of high pressure.
choice-feel-heard-pop = A pop, snap or kick when it began
    .short = Pop, snap or kick at the start
choice-feel-gap = A dip or gap in the heel cord or calf
    .short = Gap felt in the Achilles tendon or calf
choice-feel-bone-spot = One sore spot on a bone
    .hint = One finger finds it, right on the bone.
    .short = Sore spot on a bone
choice-feel-tense-hard = Calf or shin very tight and hard at rest
    .short = Calf or shin tense and hard
choice-feel-pain-out-of-proportion = Pain far worse than I would expect
    .short = Pain out of proportion
choice-feel-passive-stretch-pain = Bad pain if someone gently moves my toes or foot
    .short = Strong pain on passive stretch
choice-feel-knee-cyst = A lump or swelling behind the knee
    .hint = Now, or known from before.
    .short = Lump or swelling behind the knee
choice-feel-lump = A lump somewhere else in the leg
    .short = Lump in the leg
choice-feel-cast-tight = A cast, boot or brace that aches or is tight
    .short = Cast, boot or brace aches or is tight

question-lump-kind = What is the lump like?
    .hint = If more than one fits, choose the one higher up.
    .why = A lump that grows or beats needs a closer look.
choice-lump-kind-lump-pulsing = It beats like a pulse
    .short = Pulsing lump
choice-lump-kind-lump-growing = It grows, or is bigger than a golf ball
    .short = Lump growing, or bigger than a golf ball
choice-lump-kind-lump-still = It is just there
    .short = Lump that does not grow or pulse

question-lump-seen = Has a clinician seen it, and is it still the same?
    .hint = Say No if it has grown or if it hurts more than then.
    .why = A known lump that stays the same needs less haste than a new one.
    .none = No, or it has changed
choice-lump-seen-lump-seen-unchanged = Yes, seen and the same
    .short = Lump seen by a clinician, unchanged

question-hop = If you already hopped or ran: did that spot hurt?
    .hint = Do not try it now.
    .why = A spot on a bone that hurts on landing can be a sign of a crack in the bone.
    .none = No, or not since it began
choice-hop-hop-pain = Yes, it hurt right there
    .short = Bone spot hurt on hopping or running

question-nerve = Is the leg numb or weak?
    .hint = Weak: it gives way or will not push. Sore is not weak.
    .why = These can be signs of a trapped nerve, a torn heel cord (Achilles) or poor blood flow.
choice-nerve-numbness = Numb, or pins and needles
    .hint = In the calf, ankle or foot.
    .short = Numbness or pins and needles
choice-nerve-weakness = The leg feels weak
    .short = Weak leg
choice-nerve-push-off-weak = The push-off is weak, or the foot feels floppy
    .short = Weak push-off or floppy foot
choice-nerve-foot-drop = I cannot lift the foot: it slaps or drags
    .short = Foot drop
choice-nerve-back-pain = Low back pain
    .short = Low back pain

question-loosened = Did it go when you took off a tight sock or shoe?
    .hint = Or a strap, sleeve or bandage.
    .why = Something tight can make a foot numb. Then it should go when you loosen it.
    .none = No, or nothing was tight
choice-loosened-numbness-gone-loosened = Yes, it went fully
    .short = Numbness went when something tight was loosened

question-rising = Is the leg getting weaker, or is it spreading?
    .why = Weakness that grows can come from a nerve. It should be checked today.
    .none = No
choice-rising-weakness-rising = Yes
    .short = Weakness getting worse or spreading

question-bug = A stomach bug in the last 6 weeks?
    .hint = Such as loose stools or throwing up for a day or more.
    .why = In rare cases nerves can turn weak in the weeks after one.
    .none = No
choice-bug-stomach-bug = Yes
    .short = Stomach bug in the last 6 weeks

question-body = Since it began, any of these?
    .hint = Tick what has come since the pain began.
    .why = Fever or feeling ill with leg pain can be a sign of an infection.
choice-body-fever = Fever of 38 °C or more, or shivering
    .short = Fever or shivering
choice-body-unwell = I feel very unwell, or I am throwing up
    .short = Very unwell or vomiting
choice-body-hot-joint = A hot, swollen joint that will not bend
    .short = Hot swollen joint
choice-body-red-lumps = Sore lumps in the skin
    .hint = Red, purple or dark.
    .short = Sore lumps in the skin
choice-body-rash = A new rash
    .short = New rash
choice-body-weight-loss = I lose weight without trying
    .short = Weight loss without trying
choice-body-dark-urine-past = Pee was dark like cola, and is clear again now
    .short = Dark urine since it began, clear now
choice-body-drank-far-too-much = I drank far more than my thirst on a long or hot run
    .short = Drank far more than thirst on a long or hot run
choice-body-recent-virus = A cold or flu in the last 2 weeks
    .short = Cold or flu in the last 2 weeks

question-skin-alike = Do both legs show it, and alike?
    .hint = Look at the colour, rash or lumps on both legs.
    .why = A clot or an infection mostly shows in one leg.
    .none = No: one leg only, or one more than the other
choice-skin-alike-skin-alike = Yes, both legs alike
    .short = Skin change on both legs alike

question-clot-risk = Do any of these fit you?
    .hint = Tick all that fit.
    .why = Each makes a blood clot in the leg (DVT) more likely. A clot and a strain can feel the same.
choice-clot-risk-prior-clot = I had a blood clot
    .hint = In a leg or a lung, at any time.
    .short = Past blood clot
choice-clot-risk-clotting-disorder = My blood clots too easily
    .hint = A clotting disorder that a doctor has named.
    .short = Clotting disorder
choice-clot-risk-cancer = Cancer, or treatment for it, in the last 6 months
    .short = Cancer in the last 6 months
choice-clot-risk-surgery = An operation in the last 12 weeks
    .hint = One that put you to sleep or made you numb.
    .short = Operation in the last 12 weeks
choice-clot-risk-bed-rest = 3 days or more mostly in bed, last 12 weeks
    .hint = In bed, not just sitting.
    .short = 3 or more days in bed, last 12 weeks
choice-clot-risk-cast-or-boot = This leg in a cast, boot or brace, last 12 weeks
    .short = Cast, boot or brace, last 12 weeks
choice-clot-risk-clot-hormone = Combined pill, patch or ring; HRT tablets; tamoxifen; testosterone
    .hint = Do not count the mini-pill, implant, coil, or HRT as patch or gel.
    .short = Combined pill, patch or ring, HRT tablets, tamoxifen or testosterone
choice-clot-risk-long-journey = A journey of 4 hours or more, last 8 weeks
    .hint = In one go, by car, coach, train or plane.
    .short = Journey of 4 hours or more, last 8 weeks
choice-clot-risk-family-clot = A parent, brother, sister or child had a clot
    .short = Clot in a close relative
choice-clot-risk-illness-in-bed = Ill in bed for 1 or 2 days, not long ago
    .short = Ill in bed for a short time

question-journey = When was that journey?
    .hint = If there were more, take the last one.
    .why = A clot is most likely in the first weeks after a long time in a seat.
choice-journey-0-28-days-ago = In the last 4 weeks
    .short = Long journey in the last 4 weeks
choice-journey-29-56-days-ago = 4 to 8 weeks ago
    .short = Long journey 4 to 8 weeks ago

question-weak-risk = And do any of these fit you?
    .why = Each adds a little to the chance of a clot or of narrow leg arteries.
choice-weak-risk-smoker = I smoke
    .short = Smoker
choice-weak-risk-obesity = A body mass index (BMI) of 30 or more
    .short = BMI of 30 or more
choice-weak-risk-contraceptive-injection = The contraceptive injection
    .short = Contraceptive injection

question-health = Do you take or have any of these?
    .hint = Tick all that fit.
    .why = Some medicines can hurt muscles or heel cords (tendons). Some illness makes leg pain more urgent.
choice-health-anticoagulant = A blood thinner, or a bleeding disorder
    .hint = Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or heparin.
    .short = Blood thinner or bleeding disorder
choice-health-anticoagulant-stopped = I stopped a blood thinner in the last 3 months
    .short = Blood thinner stopped in the last 3 months
choice-health-statin = A statin (for cholesterol)
    .hint = The name ends in -statin.
    .short = Statin
choice-health-quinolone = A quinolone antibiotic in the last 6 months
    .hint = Such as ciprofloxacin or levofloxacin. The name ends in -floxacin.
    .short = Quinolone antibiotic in the last 6 months
choice-health-steroids = Steroid tablets, or a steroid shot near the heel cord
    .short = Steroid tablets or tendon injection
choice-health-diabetes = Diabetes, or feet numb from nerve damage
    .short = Diabetes or numb feet
choice-health-artery-trouble = Trouble with a leg artery, or a foot cold for months
    .short = Leg artery trouble or a long-cold foot
choice-health-vascular-disease = Heart disease, a stroke or atrial fibrillation
    .short = Heart disease, stroke or atrial fibrillation
choice-health-sickle = Sickle cell disease or trait
    .short = Sickle cell disease or trait
choice-health-weak-immunity = A weak immune system
    .hint = From an illness or a medicine.
    .short = Weak immune system
choice-health-low-energy = I may eat too little for my training, or my periods stopped
    .short = Low energy intake or missed periods

question-doses = Have you missed doses, or had only one?
    .hint = This is about a blood thinner. If you take none, choose No.
    .why = A blood thinner guards less well with gaps. It never rules out a clot.
    .none = No, I take it as I was told
choice-doses-anticoagulant-gaps = Yes
    .short = Blood thinner with missed doses, or one dose only

question-quinolone = When did you last take the quinolone?
    .why = It can hurt heel cords (tendons) within days, or months later.
choice-quinolone-0-30-days = In the last 30 days, or I still take it
    .short = Quinolone in the last 30 days
choice-quinolone-over-30-days = More than 30 days ago
    .short = Quinolone more than 30 days ago

question-statin = Is the statin or its dose new?
    .hint = Also say new if you started an antibiotic or a fungus medicine with it.
    .why = Muscle pain from a statin is more likely after a change.
choice-statin-statin-new = New or raised in the last 3 months
    .short = Statin new or raised in the last 3 months
choice-statin-statin-long = The same for longer
    .short = Statin for longer, no change

question-artery = Which one fits best?
    .hint = If more than one fits, choose the one higher up.
    .why = The leg needs its blood flow. Each of these is checked in its own way.
choice-artery-leg-stent = A stent or bypass in a leg artery
    .short = Stent or bypass in a leg artery
choice-artery-peripheral-artery-disease = Narrow leg arteries (PAD)
    .short = Peripheral artery disease
choice-artery-foot-cold-longstanding = A foot that has been cold or pale for months
    .short = Foot cold or pale for months

question-sensation = Do you feel a light touch on each toe?
    .hint = Close your eyes and let someone touch each toe softly. Or do it with a bit of tissue.
    .why = Numb skin can be burnt by ice or heat, and sores can go unseen.
    .none = No, or less than before
choice-sensation-sensation-normal = Yes, on every toe
    .short = Feels a light touch on every toe

question-walk = How do you walk now?
    .hint =
        Take four steps, if you can bear it.
    .why = A leg that cannot take four steps may be broken or badly torn.
choice-walk-walks-normally = The same as always
    .short = Walks without a limp
choice-walk-limps = With a limp
    .short = Limps
choice-walk-cannot-walk = I cannot take four steps
    .hint = For any reason: pain, weakness, or told not to.
    .short = Cannot take four steps

question-raise = Can you rise onto your toes on that leg?
    .hint =
        Hold on to a wall.
        Rise on both feet first.
        If that is fine, stand on the sore leg, knee straight, and lift the heel once.
        Stop as soon as it hurts.
    .why = It shows how well the calf and the heel cord (Achilles) work. No answer rules out a tear.
choice-raise-raise-easy = Yes, and it does not hurt
    .short = Single-leg heel raise done, no pain
choice-raise-raise-painful = Yes, but it hurts
    .short = Single-leg heel raise done, painful
choice-raise-raise-unable = No, the heel does not lift
    .short = Single-leg heel raise not possible

question-raise-pattern = Which heel raise hurts more?
    .hint =
        Do it once more with that knee a little bent.
        Compare it with the straight one.
    .why = A bent knee loads the deep calf muscle (soleus). A straight knee loads the big one.
choice-raise-pattern-raise-bent-worse = With the knee bent
    .short = Heel raise worse with the knee bent
choice-raise-pattern-raise-straight-worse = With the knee straight
    .short = Heel raise worse with the knee straight
choice-raise-pattern-raise-both-same = Both the same
    .short = Heel raise the same, bent and straight
choice-raise-pattern-raise-painless = Neither hurts
    .short = Heel raise painless, bent and straight

question-painkiller-health = Now or in the past: any of these?
    .hint = Tick all that fit.
    .why = Some painkillers, gels and ice are not safe with these.
choice-painkiller-health-nsaid-allergy = Allergy to ibuprofen, aspirin or the like
    .short = Allergy to anti-inflammatories
choice-painkiller-health-aspirin-asthma = Asthma that aspirin or ibuprofen makes worse
    .short = Aspirin-sensitive asthma
choice-painkiller-health-ulcer-or-bleeding = A stomach ulcer, or bleeding in the stomach
    .short = Stomach ulcer or bleeding
choice-painkiller-health-kidney-disease = Kidney disease
    .short = Kidney disease
choice-painkiller-health-liver-disease = Liver disease
    .short = Liver disease
choice-painkiller-health-heart-failure-or-attack = Heart failure or a heart attack
    .short = Heart failure or heart attack
choice-painkiller-health-high-blood-pressure = High blood pressure
    .short = High blood pressure
choice-painkiller-health-stroke = A stroke
    .short = Stroke
choice-painkiller-health-bowel-disease = Crohn's disease or ulcerative colitis
    .short = Inflammatory bowel disease
choice-painkiller-health-raynaud-or-cold-allergy = Raynaud's, or hives from cold
    .hint = Fingers or toes turn white in the cold.
    .short = Raynaud's or cold allergy
choice-painkiller-health-open-skin = Open skin where ice or gel would go
    .short = Open skin at the sore place

question-painkiller-life = Do any of these fit you today?
    .hint = Tick all that fit.
    .why = They decide which painkiller is safe, or whether to ask first.
choice-painkiller-life-trying-to-conceive = Trying to get pregnant
    .short = Trying to conceive
choice-painkiller-life-breastfeeding = Breastfeeding
    .short = Breastfeeding
choice-painkiller-life-chickenpox-now = Chickenpox or shingles now
    .short = Chickenpox or shingles now
choice-painkiller-life-under-50-kg = I weigh less than 50 kg
    .short = Under 50 kg
choice-painkiller-life-dehydrated-or-ultra = Very dry, or a very long race in the last 2 days
    .short = Dehydrated, or an ultra just run
choice-painkiller-life-takes-aspirin = I take aspirin
    .short = Takes aspirin
choice-painkiller-life-takes-ssri-or-snri = I take an SSRI or SNRI (for mood or worry)
    .hint = Such as sertraline, citalopram or venlafaxine.
    .short = Takes an SSRI or SNRI
choice-painkiller-life-takes-lithium-or-methotrexate = I take lithium or methotrexate
    .short = Takes lithium or methotrexate
choice-painkiller-life-takes-ace-arb-or-diuretic = I take a blood pressure or water tablet
    .hint = An ACE inhibitor (-pril), an ARB (-sartan) or a diuretic.
    .short = Takes an ACE inhibitor, ARB or diuretic
choice-painkiller-life-takes-paracetamol-product = I take something with paracetamol in it
    .hint = Such as cold and flu powders, or co-codamol.
    .short = Takes a product with paracetamol

question-load = What changed before the pain came?
    .hint = Think of the last 3 weeks before it.
    .why = A quick rise in running often adds to calf pain.
choice-load-distance-up = More distance
    .short = More distance
choice-load-frequency-up = 2 or more extra runs a week
    .short = 2 or more extra runs a week
choice-load-started-running = I had just started to run
    .short = New to running
choice-load-return-after-break = I came back after 2 weeks off or more
    .short = Back after a break of 2 weeks or more
choice-load-block-camp-or-race = A race, a camp or a new training block
    .short = Race, camp or new training block
choice-load-few-rest-days = Less than 1 rest day a week
    .short = Less than 1 rest day a week
choice-load-hills-or-speed = More hills or fast running
    .short = More hills or fast running
choice-load-spikes-or-plates = Spikes, racing shoes or shoes with a plate
    .short = Spikes, racing shoes or plates

question-spike = How long was the last run before the pain?
    .hint = Compare it with the longest run of the 30 days before.
    .why = One run that is much longer than the last ones raises the chance of an injury.
choice-spike-no-spike = Not much longer
    .hint = Longest 10 km, then up to 11 km.
    .short = Last run not much longer than before
choice-spike-spike-over-10 = More than a tenth longer
    .hint = Longest 10 km, then 11 to 13 km.
    .short = Last run over a tenth longer than before
choice-spike-spike-over-30 = Nearly a third longer, or more
    .hint = Longest 10 km, then 13 to 20 km.
    .short = Last run over three tenths longer than before
choice-spike-spike-double = Twice as long, or more
    .hint = Longest 10 km, then over 20 km.
    .short = Last run twice as long or more

question-shoes = What about your shoes?
    .hint = Tick all that fit.
    .why = Flatter or new shoes can load the calf more.
choice-shoes-shoes-new = New in the last 6 weeks
    .short = New shoes
choice-shoes-shoes-low-drop = A lower heel than before
    .hint = By 4 mm or more.
    .short = Lower heel drop than before
choice-shoes-shoes-barefoot = Barefoot, or shoes like bare feet
    .short = Barefoot or barefoot-style shoes
choice-shoes-shoes-worn = Worn out, or not comfortable
    .hint = More than 500 to 800 km.
    .short = Worn or uncomfortable shoes
choice-shoes-insoles = I use insoles
    .short = Insoles

question-habits = Which of these fit your running?
    .hint = Tick all that fit.
    .why = Each may have added a little. The result shows what you can change.
choice-habits-surface-hard = Mostly on concrete or other hard ground
    .short = Mostly hard ground
choice-habits-surface-changed = New ground in the last 3 weeks
    .hint = Such as sand, trail or track.
    .short = New ground
choice-habits-warm-up-none = No warm-up before fast running
    .short = No warm-up
choice-habits-fluids-poor = Too little to drink or too little salt, in the heat
    .short = Little fluid or salt
choice-habits-hip-weakness = Weak hips or glutes, told or felt
    .short = Weak hips or glutes
choice-habits-overstride = Long strides, or a new way of landing
    .short = Long strides or a new way of landing
choice-habits-calf-strength-low = My calf tires after few heel raises
    .hint = Fewer than 20 on one leg, before this pain.
    .short = Calf tires after few heel raises
choice-habits-ankle-stiff = A stiff ankle
    .short = Stiff ankle
choice-habits-poor-sleep-or-stress = Poor sleep or much stress
    .short = Poor sleep or much stress

question-past = Have you hurt a leg before?
    .hint = Tick all that fit.
    .why = An old calf strain is one of the best known reasons for a new one.
choice-past-prior-calf-strain = A calf strain
    .short = Earlier calf strain
choice-past-rehab-stopped-early = I stopped its exercises when the pain went
    .short = Stopped the exercises when the pain went
choice-past-prior-ankle-injury = An ankle injury
    .short = Earlier ankle injury
choice-past-prior-other-injury = Another leg injury in the last year
    .short = Another leg injury in the last year

question-strain-when = When was the last calf strain?
    .why = The more recent it was, the slower the way back should be.
choice-strain-when-calf-strain-last-two-months = In the last 2 months
    .short = Calf strain in the last 2 months
choice-strain-when-calf-strain-last-year = 2 to 12 months ago
    .short = Calf strain 2 to 12 months ago
choice-strain-when-calf-strain-longer-ago = Longer ago
    .short = Calf strain over a year ago

step-emergency = First, the signs that cannot wait
step-you = About you
step-onset = How it began
step-place = Where it hurts
step-time = Since when, and how it goes
step-pain = The pain
step-exertion = Pain on a run
step-look = Look at both legs
step-feel = Press and feel
step-body = The leg, and the rest of you
step-clot = What makes a clot more likely
step-health = Medicines and illness
step-move = Walk, then rise on your toes
step-painkillers = Before painkillers or ice
step-training = What changed in your running
unsafe-pop = A pop, snap or kick when it began
unsafe-gap = A dip or gap in the heel cord or calf
unsafe-cannot-walk = Not able to take four steps
unsafe-strong-pain = Pain of 6 or more out of 10
unsafe-sudden-and-fresh = A sudden start, less than 3 days ago
unsafe-tendon-medicine = A quinolone antibiotic, or a steroid
unsafe-bone-spot = A sore spot on a bone
unsafe-swelling = A swollen leg
unsafe-under16 = Age under 16
