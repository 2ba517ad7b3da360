### The views of an outcome: their links, the act of an urgent one, what to say on the phone, the day.

# What the bar of links at the foot of an outcome is called, for a screen reader.
view-bar = Parts of your result
# A link of it: what to do now, in an emergency.
view-now = Now
# The same, at every other level.
view-today = Today
# The same: the way back to running.
view-plan = Plan
# The same: why this advice.
view-why = Why
# The same: what to tell a clinician.
view-clinician = Clinician
# The heading of the plan.
view-plan-title = Your plan
# The heading of the hand-over.
view-clinician-title = For the clinician
# The button of an outcome at "routine": opens what to tell the clinician.
view-see-what-to-say = See what to tell them
# The button of an outcome at "self-care": opens the plan.
view-see-plan = See your plan
# The same, where there is no plan: opens what helps.
view-see-what-helps = See what helps
# The heading of an outcome: the call itself.
view-call-now = Call { $number } now
# The same, for an advice line.
view-call-today = Call { $line } today
# The same, for whoever prescribed a medicine.
view-call-prescriber-today = Call whoever prescribed the medicine today
# Under the heading that says whom to call.
view-ask-for-ambulance = Ask for an ambulance.
# The same, where a lift will do.
view-or-be-taken = Or ask someone to take you to hospital.
# What to say on the phone, from the finding.
view-say = Say: “{ $tell }”
# The same, where it rests on "not sure".
view-say-not-sure = Say that you are not sure of this: “{ $tell }”
# The heading of the first-aid card, where the day is known.
view-first-days = Days 1 to 3
# Beside it. Day 0 is the day on which it began.
view-you-are-on-day =
    { $day ->
        [0] It began today
       *[other] You are on day { $day }
    }
# Leads from the patterns in one line to the reasons.
view-see-why = See why
# The patterns in one line.
view-may-be = It may be: { $patterns }.
