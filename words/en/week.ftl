### The diary as a list of days, and one of them: what is on it, what can be changed and added.

# A day, for example "Monday, 30 November".
week-on = { $weekday }, { $day } { $month }
# Leads to the two weeks before.
week-earlier = Earlier
# Leads to the two weeks after.
week-later = Later
# Beside the day of today.
week-is-today = Today
# Of a day without entries.
week-nothing = Nothing written
# Of a day ahead.
week-after-check = After your check
# The same, where a full check or a clinician comes first.
week-not-open = Not open yet
# Of a day.
week-exercises =
    { $count ->
        [one] 1 exercise
       *[other] { $count } exercises
    }
# Of a day: the weekly answer.
week-answer = Week: { $answer }
# On the screen of a day that is still to come.
week-lies-ahead = This day lies ahead. Right date?
# Opens an entry to change it.
week-edit = Edit
# Beside an entry that asked for a full check and has an answer.
week-answered = A full check has answered this. It stays.
# Above what can be added to the day.
week-add = Add to this day
# A button of it.
week-add-check = Check of the day
# The same.
week-add-run = Run
# The same.
week-add-work = Exercises done
# The same.
week-add-note = Note
# The heading of the check of a day.
week-check-title = How was the calf?
# The first question of it.
week-check-lines = Any of these on that day?
# A question of it.
week-check-pain = Worst calf pain that day
# The same.
week-check-walking = Walking and first steps that day
# Below a question: what is there stays.
week-stays = What asks for a full check stays. You can add to it.
# The heading of the exercises of a day.
week-work-title = Which exercises did you do?
# A question about one of them.
week-work-pain = Worst pain in it
# The heading of a note.
week-note-title = Your note
# Below it.
week-note-hint = No rule reads a note. A sign belongs in the check.
# The weekly question.
week-trend = Over the last seven days
# The field for the time at which a run began.
week-began = Began at
# Below it.
week-began-hint = Leave it open if you do not know. Your next run then comes later.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
