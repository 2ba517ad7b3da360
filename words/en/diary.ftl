### The diary: what has been written down, as a list and as a file.

# The heading of the diary.
diary-title = Your diary
# Where it is empty.
diary-empty = Nothing yet.
# Deletes a line of it.
diary-delete = Delete
# Confirms that.
diary-delete-really = Delete it
# A line of the diary.
diary-entry-start = Plan started
# The same.
diary-entry-check = Full check
# The same.
diary-entry-check-in = Check: pain { $pain }
# The same, with nothing but lines.
diary-entry-lines = Check: signs ticked
# The same.
diary-entry-run = Run: { $minutes } min, pain { $pain }
# The same.
diary-entry-run-alone = Run: { $minutes } min
# The same.
diary-entry-test = Goals ticked
# The same.
diary-entry-seen = Seen by a clinician
# The same.
diary-entry-other = Note
# The heading of the data.
diary-data-title = Your data
# Below it.
diary-data-where = Your diary is on this device and nowhere else. A browser can lose it. Save a file now and then.
# Saves it.
diary-save-file = Save a file
# Opens one.
diary-open-file = Open a file
# What it would change.
diary-file-adds =
    { $days ->
        [one] This file adds { $days } day
       *[other] This file adds { $days } days
    }
# The same.
diary-file-changes =
    { $days ->
        [one] It changes { $days } day
       *[other] It changes { $days } days
    }
# Adds it.
diary-file-take = Add it to my diary
# Leaves it.
diary-file-leave = Leave it
# Refused.
diary-file-not-ours = This is not a calf diary. Nothing was changed.
# The same.
diary-file-too-big = This file is larger than 2 MB. A diary is not. Nothing was changed.
# The same.
diary-file-broken = The file is cut off or damaged near entry { $entry }. Nothing was changed.
# The same.
diary-file-newer = This diary is from a newer app. Update the app, then open it again.
# The same.
diary-file-bad-value = Entry { $entry }, { $day }: { $field } is { $value }; expected { $expected }. Nothing was changed.
# Added.
diary-file-taken = Added to your diary.
# Erases it.
diary-erase = Erase my diary
# Asks again.
diary-erase-really =
    { $days ->
        [one] Erase your diary of { $days } day on this device? There is no copy elsewhere.
       *[other] Erase your diary of { $days } days on this device? There is no copy elsewhere.
    }
# Confirms it.
diary-erase-yes = Erase it
# The browser did not keep it.
diary-not-kept = This browser does not keep your diary. It works until you close the page. Save a file.
# What was kept cannot be read.
diary-damaged = Your diary cannot be read. It stays as it is, and what you enter now is not kept. Save it as a file. Then erase it to begin again.
# What was kept is from a newer app.
diary-newer = Your diary is from a newer app. Update the app. What you enter now is not kept.
# Saves it as a table.
diary-save-table = Save as a table
# Below it.
diary-table-for = A CSV file for a spreadsheet, one line a day.
# Saves the days ahead.
diary-save-calendar = Save a calendar file
# Below it.
diary-calendar-for = Put these days into a calendar of their own, named Calf. Delete that calendar before you add a new file.
# The name of the calendar.
diary-calendar-name = Calf
# The title of each of its events.
diary-calendar-title = Calf: check first
# The same, where the runner wants one that does not mention the calf.
diary-calendar-title-plain = Training
# The text of each.
diary-calendar-text = Open the app, do the check, then what it shows.
# The share sheet of the phone was closed, or refused it.
diary-not-saved = The file was not saved. Press again.
# Where two weeks of entries are in no file.
diary-file-due = Two weeks of your diary are in no file. Save a file.
# The browser says that it will keep the diary.
diary-lasts = This browser has agreed to keep your diary.
# It does not say so.
diary-may-go = This browser may erase your diary when it needs room.
# In a tab of Safari.
diary-may-go-soon = This browser may erase it after 7 days without a visit. Keep the app on the home screen, or save a file.
# Before it is erased, where a calendar file was saved.
diary-erase-calendar = Events in your calendar stay. Delete them there.
