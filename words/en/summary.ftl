### The way back on one page, for a clinician: short, in a clinician’s words.

# The heading of the page, on the screen.
summary-title = For a clinician
# Below it, for the runner.
summary-hint = Print this page, or show it on your phone.
# The heading on paper.
summary-paper-title = Calf pain in a runner: the way back, from a diary kept with soleus-triage
# A row: what happened, in order.
summary-time-line = Time line
# The same: signs.
summary-signs = Signs
# The same: what was measured.
summary-tests = Self-tests
# The same: the picture.
summary-picture = Pain and runs
# The same: how much was done.
summary-load = Load
# The same: what is allowed today.
summary-today = Today
# A day and what happened on it.
summary-on = { $day }: { $what }
# What happened.
summary-started = plan started
# The same.
summary-stage = stage “{ $stage }”
# The same.
summary-full-check = full check, result “{ $level }”
# The same.
summary-flare = flare
# The same.
summary-shut = second step back, ladder shut for 7 days
# The same.
summary-seen = seen by a clinician (loading: { $load }; running: { $run })
# The same.
summary-own-plan = a clinician has another plan
# The same.
summary-finished = plan finished
# Where the time line is long.
summary-earlier = { $count } earlier entries are not shown.
# Below the signs: entries that the runner has changed later.
summary-changed = Changed by the runner afterwards: entries of { $days }.
# How often the runner checked in.
summary-check-ins = Check-ins on { $days } of { $of } days.
# The longest time without one.
summary-gap =
    { $days ->
        [one] Longest gap: 1 day.
       *[other] Longest gap: { $days } days.
    }
# A sign that was ticked.
summary-sign =
    { $days ->
        [one] { $line }: on 1 day, { $day }
       *[other] { $line }: on { $days } days, last { $day }
    }
# The same: not sure about them.
summary-not-sure = Not sure about the signs, last on { $day }.
# Where none was ever ticked.
summary-no-sign = None was ever ticked.
# When all were denied.
summary-all-denied = All nine denied, last on { $day }.
# Where they never were.
summary-never-denied = Never all denied on one day.
# Where nothing was measured.
summary-no-tests = None recorded.
# Where the values come from.
summary-as-ticked = As ticked by the runner: at least so much.
# A self-test.
summary-walk = walk { $minutes } min, pain { $pain }
# The same.
summary-two-leg-raises = two-leg heel raises { $count }, pain { $pain }
# The same.
summary-two-leg-raises-bent = two-leg heel raises with bent knees { $count }, pain { $pain }
# The same.
summary-hold = one-leg hold { $sets } × { $seconds } s, pain { $pain }
# The same: on the sore leg and the other.
summary-raises = one-leg heel raises { $count }, other leg { $other }, pain { $pain }
# The same.
summary-raises-bent = one-leg heel raises with bent knee { $count }, other leg { $other }, pain { $pain }
# The same.
summary-two-leg-hops = two-leg hops { $count }, pain { $pain }
# The same.
summary-hops = one-leg hops { $sets } × { $count }, pain { $pain }
# The same.
summary-skipping = skipping { $sets } × { $seconds } s, pain { $pain }
# The same.
summary-knee-to-wall = knee to wall, sides differ by { $centimeters } cm
# What was done in the last two weeks.
summary-last-days = Last { $days } days: { $runs } × running, { $minutes } min in all; exercises on { $exercises } days.
# The same: the highest pain in any of those runs.
summary-peak = Highest pain in a run: { $pain } of 10.
# Before what the last full check found.
summary-at-check = At the full check of { $day }:
# How the runs were judged, before a list.
summary-verdicts = Verdicts: { $list }.
# One of the list.
summary-verdict = { $verdict } { $count }
# Where there is no full check.
summary-no-check = No full check on record.
# What is allowed today, by the row of the table of decision 19.
summary-advised = { $heading } (row { $row }).
# Before the boxes for the clinician.
summary-boxes = For you to tick
# A box.
summary-may-load = may load
# The same, before a line to write on.
summary-may-run = may run from step
# The same.
summary-not-yet = not yet
