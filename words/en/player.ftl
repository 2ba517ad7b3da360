### What runs by the clock: a run of walks and runs, holds, ice, raises on one leg.

# The start button of today.
player-start-step = Start step { $step }
# The same, after the ladder.
player-start-minutes = Start a run of { $minutes } minutes
# The button where something has started already.
player-back = Back to what you started
# The heading before a run of the ladder.
player-title-step = Step { $step }
# The same, after the ladder.
player-title-minutes = { $minutes } minutes, easy
# The heading before ice.
player-title-ice = Ice
# Below it: all of it.
player-in-all = { $minutes } minutes in all. It starts and ends with a brisk walk of { $walk } minutes.
# The same run, for a watch.
player-watch = On a watch: run { $run }, walk { $walk }, { $times } times.
# The same without walks.
player-watch-run = On a watch: run { $run }.
# An easier step.
player-easier = Easier: step { $step }
# About the sound, before the start.
player-sound-hint = You hear when to run, walk and stop.
# The same where the screen has to stay on.
player-sound-hint-screen-on = You hear when to run, walk and stop. Keep this screen on.
# Below it, with two answers.
player-sound-question = Where will your phone be?
# An answer.
player-screen-on = In my hand. The screen stays on, and so does your music.
# The same.
player-screen-off = In a pocket. The screen can go off. Your music stops.
# Lets one cue be heard.
player-test-sound = Test the sound
# Starts a run.
player-no-painkiller = Start: I took no painkiller
# The same.
player-painkiller = Start: I took a painkiller
# Starts anything else.
player-start = Start
# Below the heading of holds.
player-holds = { $times } holds of { $seconds } seconds
# What is done now, in large letters.
player-warm-up = Walk
# The same.
player-run = Run
# The same.
player-walk = Walk
# The same.
player-cool-down = Walk
# The same.
player-hold = Hold
# The same.
player-ice = Ice
# The same: raises on two legs.
player-two-legs = Two legs
# The same.
player-count-in = Ready
# The same: raises on the leg that is not sore.
player-other-leg = Other leg
# The same.
player-rest = Rest
# The same: raises on the sore leg.
player-sore-leg = Sore leg
# Below it: the number of this run among all.
player-of = Run { $number } of { $of }
# Beside it: how long all of it still takes.
player-left =
    { $minutes ->
        [one] { $minutes } minute left in all
       *[other] { $minutes } minutes left in all
    }
# The same, of holds.
player-hold-of = Hold { $number } of { $of }
# Below it: what comes next, and for how long.
player-next = Next: { $what }, { $time }
# The same at the end.
player-next-end = Then you are done
# Stops the clock.
player-pause = Pause
# Starts it again.
player-resume = Go on
# Begins the next hold.
player-next-hold = Start hold { $number }
# While the clock stands still.
player-paused = Paused
# In a run.
player-hurts = It hurts
# Ends it.
player-stop = Stop here
# After "It hurts".
player-how-much = How much does it hurt?
# Above the numbers.
player-pain-scale = 0 is no pain, 10 the worst
# Below them.
player-hurts-rule = At 5 or more it ends here. The same at a sharp pain, or if you limp: press Stop here.
# The heading where nothing runs.
player-nothing = Nothing is running
# Leads back where nothing runs.
player-back-to-today = Back to today
# When no sound can be heard.
player-no-sound = No sound. Look at the screen.
# When the screen may go off.
player-no-wake = Keep the screen on yourself. This browser may let it go dark.
# The phone slept.
player-slept = The phone slept for { $time }. Did you go on by the clock?
# An answer.
player-did-that = Yes, I went on
# The same.
player-stopped-then = No, I stopped then
# The clock was set.
player-clock-set = The phone slept for long, or its clock was changed. Is this where you are?
# Ice: on the skin.
player-ice-cloth = Put a cloth between ice and skin. Never fall asleep with it on. Look at the skin after 5 minutes. Take the ice off if it turns white, or feels numb. Then wait 2 hours.
# Above the exercises: opens the timer of ice.
player-ice-timer = Time the ice
# Beside an exercise with holds.
player-time-it = Time it
