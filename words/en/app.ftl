### What the app says about itself.

# What this is, where a phone lists it.
app-description = Answer a few questions about a sore calf. Read how soon to be seen, and what to do until then.
# The shortcut to the diary.
app-can-i-run-today = Can I run today?
# The shortcut to the first screen.
app-start-a-check = Start a check
# Every file of this version is on the device.
app-saved = Saved for offline ✓
# What that means.
app-saved-means = This check works without a signal now.
# What the latest release that matters for safety changed: a version before it shows this when it offers the update.  src/tools/app.rs counts such releases.
app-safety-change = It finds more signs that cannot wait.
# A newer version has arrived.
app-update-ready = A new version is ready.
# The same, where the advice has become safer.
app-safety-ready = A new version changes the advice.
# Uses it.
app-update = Update now
# Where the answers are carried over.
app-answers-stay = Your answers stay.
# Uses it, where the answers cannot be carried over.
app-update-afresh = Update and start again
# Where they cannot.
app-answers-cleared = This clears your answers so far.
# On an outcome, where they cannot.
app-update-later = You can use it when you start again.
# Puts it off.
app-not-now = Not now
# The heading of the hint.
app-keep = Keep this at hand
# Why.
app-keep-why = It opens like an app, also with no signal.
# Adds it, where the browser can be asked.
app-keep-add = Add it
# How, on an iPhone or iPad.
app-keep-share = Tap Share.
# The second step.
app-keep-to-home = Scroll down. Tap Add to Home Screen.
# Puts the hint away.
app-keep-not = No thanks
# Which version that is, and how much room it takes.
app-version = Version { $version }, build { $build }, { $kilobytes } kB.
# When a clinician last reviewed it.
app-reviewed-on = Reviewed on { $day }.
# Where no clinician has.
app-not-reviewed = No clinician has reviewed it yet.
app-picture-1 = The emergency signs
app-picture-2 = Where it hurts
app-picture-3 = What to do, and how soon
app-picture-4 = On a wide screen
