### What the screens say around the questions and the outcome.

# The title of the page, in the tab.
screen-page-title = Calf pain check for runners
# The name beside the mark, on the first screen.
screen-brand = Calf check
# Above the first heading. The words of a check, counted by tests/browser/taps.test.mjs, read at 240 a minute: 800 for “today”, 1,600 for care at home.
screen-what-this-is = Calf pain check for runners · 3 to 7 minutes
# Under the first heading: one sign is enough to get help.
screen-first-the-signs = First, the signs that cannot wait. One is enough.
# What the progress line measures.
screen-progress = Progress
# Beside a checklist item that was marked as not sure.
screen-not-sure-tag = Not sure
# After a tap on the first screen, until the questions have loaded.
screen-waiting = Loading. The signs and numbers here work already.
# The same on the second screen, whose answers wait with it.
screen-waiting-next = Getting the next questions. Your answers here are safe.
# Without JavaScript.
screen-no-script = The questions need JavaScript. The signs and the numbers on this page work without it.
# When the questions cannot load, or have stopped.
screen-failed = The questions did not load. The signs and numbers here work.
# From the numbers below the signs to the first of them.
screen-back-to-signs = Back to the signs
# Unticks a sign on the first screen.
screen-ticked-by-mistake = I ticked this by mistake
# The first line of the emergency card, where no country is known.
screen-call-now = Call now. Do not drive yourself.
# Above the numbers on the first screen.
screen-numbers = Emergency numbers
# Under numbers by region.
screen-elsewhere = Somewhere else? Call the emergency number of that country.
# The name of the country list, and its first line where no country is known.
screen-choose-country = Choose your country
# The back view of the body map.
screen-from-behind = From behind
# The inner view of the body map.
screen-inner-side = Inner side
# Under the left leg, where both are drawn.
screen-left = Left
# Under the right leg.
screen-right = Right
# After a tap on the shin bone in the body map.
screen-which-shin = On the shin bone: one spot or a strip? Not sure? Choose one small spot.
# What a tap on the drawing of a self-test does. A screen reader adds whether it is large now.
screen-larger-drawing = Larger drawing
# The drawing of the press on the shin.
screen-thumb-press = A thumb presses the inner side of the shin, a hand above the ankle, then lets go. A dent may stay
# The drawing of both calves.
screen-calf-compare = Both calves from behind, with a tape around each
# The drawing of the four steps.
screen-four-steps = A runner takes four steps
# The drawing of the heel raise, knee straight.
screen-raise-straight = On one leg, fingertips on a wall, knee straight, heel lifted
# The drawing of the heel raise, knee bent.
screen-raise-bent = On one leg, fingertips on a wall, knee bent, heel lifted
# Above the questions once the level is reached.
screen-ready = We know enough to advise you.
# The rows under "Why": the level that a rule asks for.
screen-why-level = Asks for
# The answers that met it.
screen-why-you-said = You said
# What could not be ruled out.
screen-why-open = Not sure, so not ruled out
# The id of the rule.
screen-why-rule = Rule
# Its references.
screen-why-source = Source
# Where no rule bears on the outcome.
screen-why-nothing = None of your answers today calls for faster help.
# In place of the later parts of the outcome, until they have loaded.
screen-more-waiting = Getting the rest of this page …
# The same, when it could not be loaded.
screen-more-failed = The rest did not load. What to do, and when to get help sooner, is above.
# Asks for it again.
screen-try-again = Try again
# Leads from a check back to the companion.
screen-back-to-plan = Back to my plan
# Under an emergency number in the list of all numbers.
screen-emergency-line = Emergency
# Where nothing is saved.
screen-kept-nowhere = Nothing is kept when you close this page.
# Agrees to have the answers saved.
screen-keep = Keep my answers on this device
# Where they are saved.
screen-kept-here = Your answers are kept on this device, and nowhere else.
# Erases all of it.
screen-erase = Erase everything
# Where the browser does not save them. Shown once.
screen-not-kept = This browser could not keep your answers. The check goes on. Print it to keep it.
# Where they were saved by a newer program.
screen-kept-by-a-later-version = The answers kept here are from a newer version. Update the app to see them.
# Where the saved data cannot be read.
screen-damaged = The answers kept here are damaged. Save them as a file, or erase them.
# Gives it to the runner as a file.
screen-save-as-a-file = Save as a file
# Resumes it.
screen-go-on-with-it = Go on with it
# Opens it.
screen-see-it = See it
# Where it no longer counts.
screen-too-old = That check is too old. Check again.
# Opens the chain of rules, answers and sources.
screen-why-chain =
    { $rules ->
        [1] The rule, your answers, and its source
       *[other] All { $rules } rules, your answers, and their sources
    }
# Offers a check that was interrupted. ago is one of the next four.
screen-not-finished = Your check from { $ago } is not finished.
# Names the last outcome.
screen-last-check-said = Your last check, { $ago }: { $level }.
# How long ago something was, where the clock cannot tell.
screen-ago-unknown = before
# How long ago something was.
screen-minutes-ago =
    { $minutes ->
        [one] { $minutes } minute ago
       *[other] { $minutes } minutes ago
    }
# How long ago something was.
screen-hours-ago =
    { $hours ->
        [one] { $hours } hour ago
       *[other] { $hours } hours ago
    }
# How long ago something was.
screen-days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# The label of a button for the numbers of a region.
screen-region-uk = UK, Ireland
# The same.
screen-region-europe = Europe
# The same.
screen-region-us = US, Canada
# The same.
screen-region-australia = Australia
# One more item of a line.
screen-comma = { $before }, { $next }
# One more answer of a line. An answer may hold commas.
screen-semicolon = { $before }; { $next }
# One more part of a headline.
screen-dot = { $before } · { $next }
# A heading with how many it heads.
screen-counted = { $heading } ({ $count })
# What a button does, and to what.
screen-labelled = { $action }: { $what }
# A name as a sentence of its own.
screen-sentence = { $name }.
# What one end of a scale means.
screen-scale-end = { $number } { $meaning }
screen-shin-1 = One small spot
screen-shin-2 = A long strip
screen-shin-3 = One spot, at the front
# The parts of the check, beside the questions on a wide screen.
screen-part-1 = Signs that cannot wait
screen-part-2 = Where and since when
screen-part-3 = The pain
screen-part-4 = Look and press
screen-part-5 = Your health
screen-part-6 = Walk and rise
screen-part-7 = What to do
