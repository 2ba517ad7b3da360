### What a runner can choose around the plan.

# The heading, and the button that leads to it.
settings-title = Settings
# Above the days of the week, any number of which can be ticked.
settings-run-days = Days I can run
# Below them.
settings-run-days-hint = None ticked: any day will do. The check of the day still decides.
# The same, where those that are ticked are too few.
settings-too-few = The plan needs two days that do not touch. Until then any day will do.
# Above what is about the calendar file.
settings-calendar = Calendar file
# The field for the time at which each event begins.
settings-calendar-at = Each event begins at
# Below it.
settings-calendar-hint = Left open, it takes the whole day. With a time: look whether the hour of the first one is right.
# A box to tick: the title of an event says nothing about a calf.
settings-plain-title = Name each event “Training”
