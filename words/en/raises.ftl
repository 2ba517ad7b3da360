### Raises on one leg, counted by the beat.

# The heading of the raises.
raises-title = Count heel raises
# Leads to them.
raises-open = Count heel raises
# How it is done.
raises-how-wall = Stand by a wall. Fingertips on it, for balance only.
# The same.
raises-how-warm = Ten raises on two legs come first. Then one leg, up as high as you can and down all the way.
# The same.
raises-how-beat = Up on one beat, down on the next. The leg that does not hurt goes first.
# The same.
raises-how-stop = Stop at pain 4 out of 10, when the heel no longer comes up as high, or when you lose the beat.
# The number for this age.
raises-goal = One of your goals before running: { $count } on the sore leg, with a straight and with a bent knee.
# Chooses it.
raises-straight = Straight knee
# The same.
raises-bent = Bent knee
# While a leg is being counted: all of the screen is a button.
raises-press = Press anywhere to stop
# The beat.
raises-up = Up
# The same.
raises-down = Down
# The heading of the result.
raises-result = Your raises
# A row of it.
raises-other-count = Other leg: { $count }
# The same.
raises-sore-count = Sore leg: { $count }
# Changes it.
raises-one-less = 1 less
# The same.
raises-one-more = 1 more
# A question of it.
raises-pain = Worst pain in the raises
# Leaves the result.
raises-drop = Do not save
# Has to be ticked before it is saved.
raises-all = Each leg did all it could. I stopped neither early
# How far two counts can be trusted.
raises-noise = The count moves by up to 6 from day to day.
# Why there is no count now.
raises-not-today = Not today. Today says what is fine.
# The same.
raises-run-today = Count on a day without a run, and with none to come.
# The same.
raises-not-checked = Do the check of today first.
# The same.
raises-too-early-stage = First comes the strength stage. Your goals say what is left.
# The same.
raises-first-days = Not in the first days. Count from day 3 on.
# The same.
raises-not-ruled-out = Your last check could not rule out that a raise does harm. Ask a clinician first.
# The same.
raises-just-tested = You counted today or yesterday. Leave a day between.
# The same.
raises-both-legs = Both legs hurt, so there is no leg to compare with. Tick the goal when each leg can do it.
