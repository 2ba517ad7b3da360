### The way back to running.

# Before what a stage asks for.
plan-go-on-when = Move on when you can do all of this
# Above the exercises of the present stage.
plan-today = Today
# The box beside an exercise, before its name.
plan-done = Done today
# Above the stages that are not the present one.
plan-other-stages = The other stages
# Above the rules for pain.
plan-pain-rules = How much pain is fine
# How the plan differs for this runner.
plan-adjusted = For you
# At "routine".
plan-to-confirm = Have a professional look at this plan before you load the leg more.
# Grade 3.
plan-clinician-led = This plan is for you and a clinician together.
# No plan, for soreness or cramps.
plan-soreness-only = You need no plan. Move gently. Run again when both legs feel the same and pain is 2 or less. Race no sooner.
# No plan, until a clinician has looked.
plan-clinician-first = Do not run before your visit. The plan depends on what it finds.
# No plan, because the protocol has gone too long without a review.
plan-too-old = There is no plan here: these rules are over 18 months old. Look for a newer version, or ask a physio for a plan.
# Begins the daily checks that lead through the plan.
plan-start = Start this plan
# Below it: for whoever has a diary of another device.
plan-open-diary = Open a saved diary
# Below the lanes, where nothing can be kept; and on the screen of files.
plan-paper = Print the plan and a paper diary
# Under that button.
plan-start-means = A short check each day, then you see what today allows. It is kept on this device only.
# Leads to the app, where this page keeps nothing.
plan-keep-in-app = Keep it in the app
# Below it.
plan-keep-in-app-means = The app opens beside this page and takes your answers along. Then a short check each day shows what today allows.
# Beside a step that is passed twice.
plan-twice = Twice
# Where this runner starts.
plan-start-here = First step
# Above the verdicts.
plan-after-each-run = After each run, that evening and the next morning
# Above what applies after missed days.
plan-missed-days = If you miss some days
# Above what applies after the last step.
plan-after-the-ladder = After the last step
# The usual days of a stage, counted like those of its exit and of a milestone.
plan-usual = Usually { $range } after it began
# To reach before the next stage.
plan-gate-walk = Walk { $minutes } minutes, { $pain }
# The same.
plan-gate-no-new-swelling = No new swelling
# The same.
plan-gate-rise = Rise on both feet, { $pain }
# The same.
plan-gate-two-leg-raises-bent-too = { $count } heel raises on both legs, knees straight and knees bent, { $pain }
# The same.
plan-gate-two-leg-raises = { $count } heel raises on both legs, { $pain }
# The same.
plan-gate-hold = Hold the heel up on one leg, { $sets } × { $seconds } seconds, { $pain }
# The same.
plan-gate-raises = { $count } heel raises on the sore leg, knee straight and knee bent, or { $percent } per cent of the other leg, { $pain }
# The same.
plan-gate-two-leg-hops = { $count } hops on both legs, { $pain }
# The same.
plan-gate-hops = { $sets } × { $count } hops on the sore leg, the same as the other, { $pain }
# The same.
plan-gate-skipping = Skipping, { $sets } × { $seconds } seconds
# The same.
plan-gate-knee-to-wall = Knee to the wall, heel down: within { $centimeters } cm of the other side
# The same.
plan-gate-days = { $days } days since it began
# The same.
plan-gate-days-by-grade = { $mild } days since it began, or { $moderate } if it was more than mild
# The same.
plan-gate-ladder-done = Every step of the ladder done
# The same.
plan-gate-no-symptoms = No pain, no tightness, no cramp, and you trust the leg
# The same.
plan-gate-easy-runs = { $weeks } weeks of easy runs of { $from } to { $to } minutes, { $pain }
# The same.
plan-gate-strides = { $count } strides at { $percent } per cent of your top speed, and no worse the next day
# The pain that is fine in it.
plan-no-pain = no pain
# The same.
plan-pain-up-to = pain 0 to { $pain }
# A range of days.
plan-days-up-to = up to { $to } days
# The same.
plan-days = { $from } to { $to } days
# A range of weeks, which may have halves.
plan-weeks = { $from } to { $to } weeks
# How to use the ladder.
plan-rule-warm-up = Walk briskly for { $minutes } minutes before and after. Flat, firm ground. Run so that you can talk.
# The same.
plan-rule-sessions = { $sessions } times a week at most, with a day between.
# The same.
plan-rule-start = Start only when you can do all that the strength stage asks for.
# Beside the heading of the ladder.
plan-step-count = { $steps } steps, from run and walk to half an hour
# A step of the ladder without walking.
plan-step-run = Run { $minutes } min without a break
# A step of the ladder.
plan-step-run-walk = Run { $run } min, walk { $walk } min, { $times } times
# A step with strides.
plan-step-with-strides = { $step }, with { $count } relaxed strides of { $seconds } seconds
# A step with hills.
plan-step-with-hills = { $step }, with gentle hills
# Before the steps below the start.
plan-easier = Steps 1 to { $last }, if you have to go back
# After missed days.
plan-gap-two-down = { $days } days or more: go two steps down.
# The same.
plan-gap-half = { $days } days or more: go to half the step you were at.
# The same.
plan-gap-first-step = { $days } days or more: do all that the strength stage asks for once more, then go to step 1.
# After the last step.
plan-after-longest-run = Let no run be more than { $percent } per cent longer than the longest of the last 30 days.
# The same.
plan-after-no-week-limit = No limit for the whole week has been shown to help. Add one run at a time, then length.
# The same.
plan-after-easy-week = Every { $weeks } weeks, take an easy week: about { $percent } per cent of the last.

stage-protect = Protect and settle
    .aim = Let it calm down. Keep the ankle moving.
stage-early-loading = Gentle loading
    .aim = Load it a little, every day. That helps it heal.
stage-strength = Strength
    .aim = Make it strong, bent knee and straight. Walk and cycle on the days between.
stage-spring = Spring
    .aim = Give it back its bounce, before the long runs. Hop after a run or on a day without one, never two days in a row.
stage-return-to-run = Run and walk
    .aim = Climb the ladder below, one step at a time. Keep up strength twice a week.
stage-full-training = All training
    .aim = Add one thing at a time: a fourth run, then longer runs, then hills, then speed. Race last, when you can do all of this.
pain-zone-green = 0 to 2
    .meaning = Fine, if it is back to where it was by evening.
pain-zone-amber = 3 to 4
    .meaning = If it settles within 24 hours, do the same again, and no more.
pain-zone-red = 5 or more
    .meaning = Stop. Also if it is sharp or you limp. Rest 1 or 2 days, then go one step down.
pain-zone-stop = Stop and check
    .meaning = A pop, a sudden grab, swelling, numbness, pain at rest, or worse for over 48 hours: check again here.
verdict-pass = Next step
    .meaning = Pain 0 to 2, no limp, back to where it was within 24 hours.
verdict-hold = Same step
    .meaning = Pain 3 to 4, or stiff in the morning for less than a day. Wait 48 hours, then the same again.
verdict-regress = One step back
    .meaning = Pain 5 or more, sharp, a limp, or worse after 24 hours. Take two days off first. Twice at one step? Stop, go back to strength for a week, and see a physio.
verdict-stop = Stop and check
    .meaning = Chest pain or short of breath: call for emergency help now. A pop or a sudden grab, swelling, warmth, numbness, pain at rest, or worse for over 48 hours: check again here, at once.
complication-persistent-pain = Pain that stays, if you run on it.
complication-weakness = A calf that stays weak, if you rest too long or stop the strength work.
complication-larger-tear = A larger tear, if you go back to speed too soon.
complication-recurrence = The same strain again. About one in six footballers had it within the seasons studied; in other sports up to one in three.
prevention-strength-for-life = Train the calf twice a week for 12 weeks after you are back, then once or twice for life. One raise with the knee straight, one with the knee bent, some hops.
prevention-retest = Count heel raises every four weeks. If one side falls behind by a tenth, leave hills and speed for a week or two.
prevention-spike-rule = Let no single run be more than a tenth longer than the longest of the last 30 days.
prevention-hard-days-apart = Leave 48 hours between hard days, 72 from age 50.
prevention-shoes-slowly = Change shoes over four to six weeks. Run fast in the old ones first.
prevention-warm-up = Warm up before anything faster than easy.
prevention-early-signs = Act within a day if it gets tight sooner each run, or is stiff on one side in the morning. Take two easy days, do the heel holds, then one step below your usual.
prevention-long-trips = On a long trip, move every hour and drink as usual, above all with a sore calf. Do not drive if you cannot brake hard. Know the signs of a clot for eight weeks, above all with the pill, in or after a pregnancy, or after a clot.
prevention-no-race-yet = Leave the race this weekend. A race on a sore calf can turn a small strain into a large one. Race when you can do all that the last stage asks for.
prevention-night-cramps = In a night cramp, pull the foot up or stand on it, and stretch the calf. A calf stretch each evening may help; studies do not agree. See a doctor if it wakes you on three or more nights a week, or with swelling, numbness or weakness. Get help today if one lasts over ten minutes.
prevention-not-proven = These have not been shown to keep a strain away: stretching alone, soft insoles, a type of shoe, the ten-per-cent week, cramp drinks.
note-grade-again = Look again on day 3 and on day 7. Early pain can mislead.
note-ranges-from = These ranges are wide, and our own. Go by what you can do, not the date.
note-repeat-hops = Do each new kind of hop twice before you move up.
note-straight-knee-first = Do the straight-knee work first. Do no straight-knee stretch in the first seven days.
note-no-heel-drop = Do not let the heel drop below the floor, and do no deep stretch.
note-slow-heavy-raises = Do slow, heavy heel raises for 12 weeks. Pain up to 5 is fine in these raises, and in no other.
note-half-the-impact = Cut running and hopping by half. Keep pain on the bone at 2 or less.
milestone-first-run-walk = First run and walk
milestone-thirty-minutes = Easy run of 30 minutes
milestone-all-training = Hills and speed too
grade-zero = From your answers this could be tightness or soreness, with no tear.
grade-one = From your answers this could be a mild strain.
grade-two = From your answers this could be a moderate strain.
grade-three = From your answers this could be a larger tear. A clinician should guide you through this.
