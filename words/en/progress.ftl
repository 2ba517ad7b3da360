### Where the runner is: stage, step of the ladder, the pain of the last days, goals.

# The heading of Progress.
progress-title = Where you are
# In place of the plan, while a check comes first.
progress-check-in-first = Do today’s check first. Then you see your plan here.
# The heading of the ladder.
progress-ladder = Run and walk steps
# Where the runner is on it.
progress-step-of = Run and walk: step { $step } of 12
# Below it, where a step takes two runs.
progress-passes = This step takes two good runs. So far: { $passes }.
# While the ladder is not open.
progress-step-next = Not open yet. Step { $step } of 12 comes next.
# After its last step.
progress-steps-done = All 12 steps are done
# The heading of the picture.
progress-picture = Pain in the last { $days } days
# In its place, as long as there is too little to see.
progress-too-few = After three days there is a picture.
# What the picture is, for a screen reader.
progress-picture-label = Worst pain in the last { $days } days, with your runs. Highest: { $highest } out of 10. The table below has each day.
# Below it.
progress-no-bar = No bar: no check that day. Dashed line: pain 5 is too much.
# What a mark below a day means, before the list of marks.
progress-runs = Runs
# A mark: the run is not judged yet.
progress-open = Not clear yet
# Opens the same as a table.
progress-table = Show as a table
# The head of a column.
progress-day = Day
# The same.
progress-worst-pain = Worst pain
# The same.
progress-run = Run
# A day in the table, for example 3 December.
progress-short-day = { $day } { $month }
# In the table: a day without a run.
progress-no-run = No run
# In the table: a day without a check-in.
progress-no-check = No check
# In the table: a run, and what it means for the next one.
progress-run-of-step = Step { $step }: { $verdict }
# The same, where it was no step of the ladder.
progress-run-of-minutes = { $minutes } minutes: { $verdict }
# The heading of the goals.
progress-goals = Goals of this stage
# Above the goals that are met.
progress-met = Done
# Above those that are missing.
progress-missing = Still to do
# Leads to the page for a clinician.
progress-hand-over = Page for a clinician
