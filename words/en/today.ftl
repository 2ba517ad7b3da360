### What is allowed today, and why. Each has a next date, a next step or a person.

# What is allowed: the heading of the answer.
today-get-help-now = Get emergency help now
# The same.
today-be-seen = Get seen today
# The same.
today-check-now = Do the full check now
# The same.
today-finish-check = Finish the full check
# The same.
today-see-someone =
    { $days ->
        [0] See a doctor or physio today
        [one] See a doctor or physio by tomorrow
       *[other] See a doctor or physio within { $days } days
    }
# The same.
today-check-in-again = Check in again before you run
# The same: nothing was answered today.
today-not-checked = No check today yet
# The same.
today-no-plan = No plan yet
# The same.
today-rest = Rest today
# The same.
today-walk = Walk today
# The same.
today-gentle = Walk and gentle moves today
# The same.
today-work = Exercises today, no run
# The same.
today-run-step = Run today: step { $step }
# The same, after the ladder.
today-run-minutes = Run today: up to { $minutes } minutes
# The button under several of these.
today-start-check = Start the full check
# The reason: an emergency.
today-why-emergency = You ticked a sign of an emergency, or your last check found one. Do not wait.
# The same: a same-day result that nobody has seen.
today-why-be-seen = A check of yours said: get help today. That counts until a clinician says you may load the leg.
# The same: lines of today.
today-why-ticked = You ticked: { $line }. No running until the full check is done.
# The same: more than one line.
today-why-ticked-more = You ticked { $count } lines. No running until the full check is done.
# The same: "not sure".
today-why-not-sure = You were not sure about the signs. The full check goes through them one by one.
# The same: a check of an earlier day.
today-why-unfinished = Your full check is not finished. No running until it is.
# The same: high pain.
today-why-pain = Pain of { $pain } is too much to train on. Do the full check.
# The same.
today-why-no-weight = You cannot put weight on the leg. Do the full check.
# The same.
today-why-limp = You still limp after a week. Do the full check.
# The same.
today-why-came-back = It came back without a run. Do the full check.
# The same.
today-why-run-stopped = The last run set off a warning sign. Do the full check.
# The same.
today-why-days = It has lasted long enough to look again. Do the full check.
# The same.
today-why-week = The week was worse. Do the full check.
# The same.
today-why-old-outcome = Your check was too old to start from. Do it again.
# The same: the last check said "within days".
today-why-see-someone = Your last check said so. Walk gently until then.
# The same: it named somebody else to see.
today-why-see-them = Your last check said so.
# The same: the check-in of today is old.
today-why-again = Your check is over 12 hours old. Answer it again before you run.
# The same: nothing was answered today.
today-why-not-checked = What is allowed today is not known before the check.
# The same: no plan.
today-why-not-started = Do a check first. The plan starts from its result.
# The same.
today-why-not-offered = The plan is for people aged 16 and over.
# The same.
today-why-expired = These rules are too old to plan by. Update the app.
# The same.
today-why-own-plan = A clinician has another plan for you. Follow that one.
# The same.
today-why-clinician-first = A clinician has to see you first. Walk gently until then.
# The same.
today-why-soreness = Soreness needs no plan. Walk today. Run again when nothing hurts more than 2 out of 10 and you walk as before.
# The same.
today-why-pregnancy = Pregnant, or a birth in the last 12 weeks: ask your midwife or doctor before you run.
# The same: a red day.
today-why-red-today = It was too much. Rest today and tomorrow. Walk if pain is 2 or less.
# The same.
today-why-red-yesterday = It was too much yesterday. Rest today. Check in again tomorrow.
# The same.
today-why-not-settled = It has not settled yet. Walk, and do the gentle moves below. No run.
# The same: a bit sore.
today-why-sore = A bit sore. Same dose as last time, and no run. Look again tomorrow.
# The same: lines of today, which the full check has cleared.
today-why-ticked-clear = You ticked a line today, and the full check has answered it. No run today, all the same.
# The same: goals are missing.
today-why-stage =
    { $left ->
        [one] One goal is left before the next stage.
       *[other] { $left } goals are left before the next stage.
    }
# The same: the ladder is shut.
today-why-shut =
    { $days ->
        [one] Running opens again in 1 day, with all goals. See a physio.
       *[other] Running opens again in { $days } days, with all goals. See a physio.
    }
# The same: what is left before a run.
today-why-left-clinician = Your last check asks for a clinician before you run. If the leg has changed, do the full check again.
# The same.
today-why-left-check = Before the next run, do the full check again.
# The same: waits.
today-why-day-between = You ran today or yesterday. The calf needs a day between.
# The same.
today-why-hops = You did hops yesterday. Run tomorrow, not today.
# The same.
today-why-stepped-back =
    { $days ->
        [one] You stepped back. Next run: tomorrow.
       *[other] You stepped back. Next run: in { $days } days.
    }
# The same.
today-why-week-full = You ran enough for seven days. No run today.
# The same.
today-why-two-days = Give it two days. Then comes step { $next }.
# The same, with a run of the same step today.
today-why-same-step = The same step again today. Step { $next } comes two days after the last run.
# The same.
today-why-spring = Steps 5 and up open when your hops are ready.
# The same.
today-why-longest = Your longest run in 30 days was { $minutes } minutes.
# The same.
today-why-run = Nothing in your answers is in the way.
# Below the reason: two flares.
today-book = You had setbacks. Book a physio in the next weeks.
# Below each answer.
today-net = Short of breath, a cold foot, a bigger or hot calf? Press Emergency help.
# Below the work of the stage: after a flare.
today-half-sets = Do half the sets today.
# Above the exercises of a day with a run.
today-after-run = After the run
# Beside it: how many there are.
today-exercises =
    { $count ->
        [one] { $count } exercise
       *[other] { $count } exercises
    }
# Below a run, on a day that the runner has not chosen for one.
today-planned-for = Planned for { $day }. Today is fine too.
# Below a run.
today-easier = You can always run an easier step.
# Below each answer that allows something.
today-stop-at = Stop at pain 5 out of 10, at a sharp pain, or if you limp.
