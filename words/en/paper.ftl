### The plan and a diary on paper. The same lines and limits as on the screen.

# The heading of it.
paper-title = Plan and diary on paper
# Below it.
paper-hint = For a diary by hand. Print this, and fill in one line each day.
# Above the lines of the daily check.
paper-each-day = Each day, before anything else: any of these?
# Below them.
paper-if-any = One of the first three: call { $emergency } now. Any other: no run and no exercises. Do the full check today. If you cannot, get seen today.
# Above the limits of pain.
paper-by-pain = None of these: go by your worst pain
# Above the exercises of the stage.
paper-stage = Your stage now: { $stage }
# Above the ladder.
paper-before-running = Run only when the goals of strength are met, and a new full check ends at care at home.
# The same: where the ladder begins.
paper-begin-at = Begin at step { $step }.
# Below it.
paper-between-runs = Never run two days in a row, and three times in seven days at most. Step up only after a good run, two days later. Still worse the next morning: one step down.
# Above the lines to fill in.
paper-diary = One line a day
# A column.
paper-date = Date
# The same.
paper-none-of-them = None of the nine
# The same.
paper-worst-pain = Worst pain, 0 to 10
# The same.
paper-walking = Walking as usual?
# The same.
paper-after-run = Morning after a run
# The same.
paper-what-i-did = What I did
# Below the lines.
paper-clinician = Take this with you when you see a clinician.
