### The companion: the daily check-in, a run, goals, what a clinician said. Action first, no blame.

# The bar of links at the foot, for a screen reader.
companion-bar = Parts of your plan
# A link of it.
companion-today = Today
# The same.
companion-progress = Progress
# The same.
companion-diary = Diary
# The same.
companion-data = Your data
# Above the answer: the day since it began, and the stage.
companion-day-and-stage = Day { $day } · { $stage }
# The question above the lines, on the first day.
companion-any-of-these = Any of these now?
# The same, with a check-in yesterday.
companion-since-yesterday = Since yesterday, any of these?
# The same, with an older one.
companion-since-days =
    { $days ->
        [one] In the last day, any of these?
       *[other] In the last { $days } days, any of these?
    }
# The heading of the second screen of the check-in.
companion-feeling = How is the calf?
# A question on it.
companion-worst-pain = Worst calf pain since the last check
# The same.
companion-walking = Walking and first steps today
# The same, on the morning after a run.
companion-after-run = After your last run the calf was
# An answer to it, on that morning.
companion-worse-settled-now = Worse, settled now
# Ends the check-in.
companion-see-today = See today
# When an answer is missing, before its question.
companion-missing = Choose an answer: { $question }
# Leads to the run that is written down.
companion-write-run = Write down a run
# Leads to what a clinician said.
companion-was-seen = A clinician has seen me
# Takes the lines of today back.
companion-by-mistake = I ticked that by mistake
# Confirms it.
companion-by-mistake-really = Yes, by mistake. Take it back
# Begins another check-in.
companion-changed = Something has changed
# Leads to the triage from where there is no plan.
companion-start-a-check = Start a check
# Above the exercises.
companion-exercises = Exercises, each as often as it says
# The heading of the run.
companion-run-title = Your run
# A question of it.
companion-run-day = When
# A question of it.
companion-run-what = Step of the plan
# An answer.
companion-run-of-step = Step { $step }
# The same.
companion-run-other = Another run
# How long.
companion-run-minutes-run = Minutes of running: { $minutes }
# Changes it.
companion-fewer = 5 less
# The same.
companion-more = 5 more
# A question of it.
companion-run-pain = Worst pain in the run
# A question of it.
companion-run-signs = Tick what happened. The rest count as no.
# Saves what is on the screen.
companion-save = Save
# When something is missing above it.
companion-answer-first = Answer each question first.
# The same at the goals.
companion-tick-first = Tick at least one, or go back.
# The heading of the goals.
companion-goals-title = Your next goals
# Below it.
companion-goals-hint = Tick what you have done today within the pain it allows. Do one hard test a day at most.
# Below it, where both legs hurt.
companion-goals-both-legs = Both legs hurt, so only the number counts. Tick it when each leg can do it.
# Where none can be ticked.
companion-goals-none = No goal can be ticked now. Today tells you what comes next.
# The heading of what a clinician said.
companion-seen-title = What did they say?
# A question of it.
companion-seen-load = May you load the leg?
# The same.
companion-seen-run = May you run?
# An answer.
companion-yes = Yes
# The same.
companion-no = No
# The same.
companion-not-said = They did not say

line-lung = Breathless, chest or upper back pain, fast heart, cough blood, faint
line-foot-or-calf = Foot cold, pale, blue or numb. Or calf hard like wood
line-very-ill = Pee like cola or none. Numb between legs. Both legs weak. Confused, very ill
line-bigger = One calf or leg bigger. Or a thumb dent stays
line-skin = Skin hot, red, purple or darker. New hard vein. Fever
line-rest = It hurts at rest, or wakes me at night
line-pop-or-weak = A pop or gap. Heel won’t lift. Foot weak, floppy or tingling
line-place = A sore spot on the bone. Or pain in a new place
line-new = New: long trip, operation, days in bed, pregnancy, medicine

walking-as-usual = As usual for me
walking-stiff-then-fine = Stiffer than usual, then fine
walking-stiff = Stiffer, and it stays
walking-limp = I limp
walking-no-weight = I can’t put weight on it

after-run-same = Same or better
after-run-settled = Worse, and back within a day
after-run-longer = Worse for longer, settled now
after-run-unsure = Not sure
after-run-still = Still worse

run-sign-1 = A pop or a sudden grab
run-sign-2 = Sharp pain
run-sign-3 = I limped
run-sign-4 = It got tighter and tighter
run-sign-5 = I cut it short
run-sign-6 = I took a painkiller before it
run-sign-7 = Hills
run-sign-8 = Faster than easy

run-day-1 = Today
run-day-2 = Yesterday
run-day-3 = 2 days ago
run-day-4 = 3 days ago
run-day-5 = 4 days ago
run-day-6 = 5 days ago
run-day-7 = 6 days ago
