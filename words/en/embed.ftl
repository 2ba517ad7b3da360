### What a club's page shows where the questions do not run.

# The heading of the signs.
embed-title = Calf pain: when to call for help
# When the questions have stopped in the middle of a check.
embed-stopped = The questions have stopped. Your answers are safe, and are offered back.
# When they could not be loaded.
embed-not-loaded = The questions did not load. The signs and numbers here work.
# When they are slow to load.
embed-late = The questions are slow to come. The signs and the numbers on this page hold.
# Tries again.
embed-start-again = Start again
# The club's physio, before the name.
embed-club-physio = Physio at the club
# Who gives first aid at the club, before the name.
embed-club-first-aider = First aid at the club
# Above the signs, after the question that asks for them.
embed-then-call = Then call { $emergency } now.
# Under the signs, where they were copied into a page: how old they are.
embed-as-of = As of { $day }.
