### The outcome: how soon, where to, what to watch for. Action first, exact times. At the urgent levels a sentence has at most 15 words.

# Only where the findings ask for it: where an operation may follow (amendment 24).
outcome-do-not-eat-or-drink = Do not eat or drink. You may need an operation.
# At same-day, until help is there. Brief i.2.
outcome-until-seen = Until then, do not run, stretch hard, massage or roll the leg.
# At "routine", where the plan is shown.
outcome-gentle-steps = You can start the gentle steps in the plan if they do not hurt. A physio should check them with you.
# At "routine", where it is not (amendment 29).
outcome-no-plan-yet = Do not run before your visit. The plan comes after it.
# Always.
outcome-worried = If you are worried and this tool does not agree, get help anyway.
# Where a level rests on "not sure" alone.
outcome-because-not-sure = This level counts what you are not sure about. If you can find out, answer again.
# In an emergency, in place of net_now: the call does not wait for any of the signs.
outcome-net-any = One is enough to call
# Above the "not sure" answers that do not count with a picture this mild.
outcome-to-check = Check these now, and again tomorrow
# Under it.
outcome-to-check-hint = You were not sure of them. If one is there, answer again.
# When to get help the same day.
outcome-net-today-heading = Get medical help today if
# When to be seen later.
outcome-net-later-heading = See a physio or doctor if
# After the level, the signs and the numbers.
outcome-under-16 = Show this page to an adult now, and get help together. The plan is for people aged 16 and over.
# Of medicines, nothing more is said under 16. Brief a.5.
outcome-under-16-medicines = Take no aspirin. For any other painkiller, ask a doctor or a pharmacist.
# The heading of the same card once the first 72 hours are over.
outcome-for-now = For now
# The list of what to do.
outcome-to-do = Do
# The list of what not to do.
outcome-not-to-do = Do not
# Before a pattern's name.
outcome-fits = Fits the pattern of:
# Where no pattern stands out.
outcome-not-clear = It is not clear from these answers. Someone who sees the leg can say more.
# Where no cause stands out.
outcome-no-cause = No clear cause yet. Tell us what changed in your running.
# Where no cause stands out, once the questions about training have been answered.
outcome-no-cause-found = Nothing in your answers stands out.
# On the lane of stages.
outcome-you-are-here = You are here
# Opens the question again.
outcome-check-again = Check this answer
# Above what has changed since the last check of this visit.
outcome-since = Since your last check
# Where no answer has changed.
outcome-nothing-changed = You gave the same answers.
# In place of an answer to a question that was not asked then, or is not now.
outcome-not-asked = Not asked
# Shows what else can be called.
outcome-other-numbers = Show other numbers
# Prints.
outcome-print = Print
# Starts again.
outcome-start-again = Start again
# Opens the painkiller questions.
outcome-check-painkillers = Check before painkillers
# Opens the training questions.
outcome-what-changed = What changed in your running
# Ends it.
outcome-seen-by-clinician = A clinician has seen me
# On every outcome and in print.
outcome-does-not-diagnose = This tool does not diagnose. It helps you choose what to do next.
# Leads to the document that clinicians review.
outcome-all-rules = Read all the rules, and why
# Where the rules are over a year old, or the device does not know the day. After the safety net.
outcome-may-be-old = Look for a newer version of this page: its rules may be out of date. How soon to get help still holds. If it gets worse, get help sooner.
# Beside the review state.
outcome-not-marked = Not CE or UKCA marked. Not yet clinically validated. Not for use by people under 16.
# Everything stays here.
outcome-on-this-device = Your answers stay on this device.
# The head of the printed page.
outcome-print-title = Calf pain in a runner: a check with soleus-triage
# Under it.
outcome-print-subtitle = The runner said this. Nobody examined the leg. Not a diagnosis.
# A rule without a paper.
outcome-no-source = A choice of the protocol's authors, without a paper.
# The heading of an outcome: the action in a few words.
outcome-title-emergency = Get emergency help now
# The heading of an outcome: the action in a few words.
outcome-title-emergency-department = Go to an emergency department now
# The heading of an outcome: the action in a few words.
outcome-title-scan-today = See a doctor about a scan today
# The heading of an outcome: the action in a few words.
outcome-title-same-day = Get medical help today
# The heading of an outcome: the action in a few words.
outcome-title-scan-within-a-day = See a doctor about a scan within 24 hours
# The heading of an outcome: the action in a few words.
outcome-title-medicine = Ask about your medicine today
# The heading of an outcome: the action in a few words.
outcome-title-within-days = See a doctor or physio in the next 1 to 3 days
# The heading of an outcome: the action in a few words.
outcome-title-routine = Book a routine visit with a physio or doctor
# The heading of an outcome: the action in a few words.
outcome-title-self-care = Look after it at home
# By when.
outcome-time-now = Now
# By when.
outcome-time-today = Today
# By when.
outcome-time-within-a-day = Within 24 hours
# By when.
outcome-time-medicine = Call today. Be seen within 24 to 72 hours
# By when.
outcome-time-within-days = Within 24 to 72 hours
# By when.
outcome-time-routine = Within 1 to 4 weeks
# By when.
outcome-time-self-care = From today
# Where to.
outcome-place-ambulance = Ambulance
# Where to.
outcome-place-emergency = Ambulance or emergency department
# Where to.
outcome-place-emergency-department = Emergency department
# Where to.
outcome-place-prescriber-today = Whoever prescribed the medicine, or an advice line
# Where to.
outcome-place-same-day = Advice line, urgent care or doctor today. If none can see you: emergency department
# Where to.
outcome-place-scan = A doctor who can arrange a scan
# Where to.
outcome-place-prescriber = Whoever prescribed the medicine, then a doctor
# Where to.
outcome-place-within-days = Doctor, physio or sports clinic
# Where to.
outcome-place-routine = Physio or doctor
# Where to.
outcome-place-self-care = Home. A pharmacist can help
# What to do, in a sentence or two.
outcome-act-ambulance = Call { $emergency } now and ask for an ambulance.
# What to do, after the first sentence.
outcome-act-ambulance-more = If no ambulance can come, ask someone to take you to hospital. Do not drive yourself.
# What to do, in a sentence or two.
outcome-act-emergency = Call { $emergency } now, or ask someone to take you to hospital.
# What to do, after the first sentence.
outcome-act-emergency-more = Do not drive yourself.
# What to do, in a sentence or two.
outcome-act-emergency-department = Go to the emergency department now.
# What to do, after the first sentence.
outcome-act-emergency-department-more = Do not wait for a phone line or a practice. Ask someone to take you. If nobody can, call { $emergency }.
# What to do, in a sentence or two.
outcome-act-prescriber-today = Call whoever prescribed the medicine today.
# What to do, after the first sentence.
outcome-act-prescriber-today-more = Or call { $line }. If nobody answers, go to an emergency department.
# What to do, in a sentence or two.
outcome-act-prescriber-today-no-line = If nobody answers, go to the emergency department. Or see the on-call doctor.
# What to do, in a sentence or two.
outcome-act-same-day = Call { $line } today.
# What to do, after the first sentence.
outcome-act-same-day-more = At night too: do not wait for the morning. If nobody can see you today, go to an emergency department.
# What to do, in a sentence or two.
outcome-act-same-day-no-line = See the on-call doctor today, or go to the emergency department.
# What to do, after the first sentence.
outcome-act-same-day-no-line-more = At night too: do not wait for the morning.
# What to do, in a sentence or two.
outcome-act-scan = See a doctor who can arrange a scan, within 24 hours. Do not run. If none is free, call { $line }.
# What to do, in a sentence or two.
outcome-act-scan-no-line = See a doctor who can arrange a scan, within 24 hours. Do not run. If none is free, go to the emergency department or see the on-call doctor.
# What to do, in a sentence or two.
outcome-act-prescriber = Call whoever prescribed the medicine today. If nobody answers, call { $line }. Do not run. See a doctor in the next 1 to 3 days.
# What to do, in a sentence or two.
outcome-act-prescriber-no-line = Call whoever prescribed the medicine today. If nobody answers, go to the emergency department or see the on-call doctor. Do not run. See a doctor in the next 1 to 3 days.
# What to do, in a sentence or two.
outcome-act-within-days = Do not run. If you cannot get a visit, call { $line }.
# What to do, in a sentence or two.
outcome-act-within-days-no-line = Do not run. If you cannot get a visit, go to the emergency department or see the on-call doctor.
# By when, as a sentence.
outcome-by = { $time }.
# An advice line whose name does not hold its number.
outcome-line-on = { $name } on { $number }
# What to do about the medicine that a finding names (amendment 31, brief a.5).
outcome-medicine-quinolone = Take no more of the quinolone. Stop all exercise. Call whoever prescribed it, or an advice line, today. You may need another antibiotic. Ask a pharmacist.
# What to do about the medicine that a finding names (amendment 31, brief a.5).
outcome-medicine-any-quinolone = If you still take the quinolone, take no more. Call whoever prescribed it today. Ask a pharmacist.
# What to do about the medicine that a finding names (amendment 31, brief a.5).
outcome-medicine-statin-pain = Call whoever prescribed the statin, or an advice line, today, before the next dose. Do not stop it for good on your own. Ask a pharmacist.
# What to do about the medicine that a finding names (amendment 31, brief a.5).
outcome-medicine-statin-weakness = Call whoever prescribed the statin, or an advice line, now. Take none until you have spoken to them. Ask for a blood test (CK). Do not stop it for good on your own. Ask a pharmacist.
# What to do about the medicine that a finding names (amendment 31, brief a.5).
outcome-medicine-new-statin = Tell whoever prescribed the statin this week. Do not stop it on your own. If you turn weak or it spreads, call the same day. Ask a pharmacist.
# On the way, with a tight calf or a cold foot (brief a.3, RF02b).
outcome-on-the-way = Look at the foot and the calf every 30 minutes. If the foot turns cold, blue or numb, call { $emergency } now.
# When to call at once. Each sign ends this sentence.
outcome-net-now = Call { $emergency } now if
# The heading of the safety net in an emergency: nothing sooner is left to say.
outcome-net-heading-emergency = Signs of an emergency
# The heading of the first-aid card in an emergency.
outcome-first-aid-emergency = Until help is there
# The heading of the first-aid card where help comes today.
outcome-first-aid-same-day = Until you are seen
# Before the answers that by themselves reach the level.
outcome-because =
    { $answers ->
        [1] This answer decides it:
       *[other] These answers decide it:
    }
# Another answer to a question, and what would follow.
outcome-if-it-were = If your answer were “{ $answer }”, we would say: { $level }.
# One more item of a list.
outcome-if-also = If “{ $answer }” were true too, we would say: { $level }.
# An item of a list left out.
outcome-if-not = If “{ $answer }” were not true, we would say: { $level }.
# The level then, where it was different.
outcome-it-was = Your last check said: { $level }.
# An answer then and now.
outcome-then-and-now = From “{ $before }” to “{ $now }”
# Calls.
outcome-call = Call { $number }
# Above a new, milder result (amendment 28). level is one of the names for this sentence.
outcome-earlier-check = An earlier check said: { $level }. A new check does not erase it. It counts for 72 hours, or until a clinician has seen you.
# Who has signed these very rules.
outcome-reviewed-by = Clinically reviewed by { $name }, { $role }, on { $date }.
# Where nobody has.
outcome-not-reviewed = Not yet clinically reviewed.
# The version of the rules, and what distinguishes them from every other.
outcome-protocol = Protocol { $version }, fingerprint { $fingerprint }, words { $words_fingerprint }.
# When the check was answered, in print: the day, and the time where the device knows it.
outcome-checked-on = Checked on { $date }.
# A reference, and how far it was read.
outcome-cited = { $source } ({ $status })
net-now-1 = your chest or upper back hurts, or you are short of breath
net-now-2 = you cough blood, faint, or your heart races
net-now-3 = your foot turns cold, pale, blue or numb
net-now-4 = the calf or shin turns as hard as wood, or the pain gets very strong
net-now-5 = you go numb between the legs, or have new trouble with bladder or bowel
net-now-6 = both legs turn weak
net-now-7 = your pee is dark like cola, or you pass none for 12 hours
net-now-8 = you get confused, stagger, turn very hot, or throw up after a long run
net-now-9 = the leg is hot or discoloured and you feel very ill
net-today-1 = one leg swells, feels hot or changes colour
net-today-2 = one leg starts to hurt at rest, after the first 3 days
net-today-3 = one leg hurts at rest now, and still does in two days
net-today-4 = it was better and gets worse again
net-today-5 = you cannot lift your heel or take your weight
net-today-6 = the foot drops or drags, or the leg turns weak
net-today-7 = you get a fever
net-later-1 = you still limp after 7 days
net-later-2 = it is not better after 14 days

level-self-care = Care at home
    .word = At home
    .statement = Your answers today do not show warning signs. That does not rule out a problem. Check again every day.
    .then = look after it at home and check again
level-routine = A routine visit
    .word = 1 to 4 weeks
    .statement = A visit can find out more. Check again every day until then.
    .then = book a routine visit with a physio or doctor
level-within-days = A doctor or physio in 1 to 3 days
    .word = 1 to 3 days
    .statement = Someone should look at the leg before you run or train it.
    .then = see a doctor or physio in the next 1 to 3 days
level-same-day = Medical help today
    .word = Today
    .statement = Your answers can be signs of a problem that needs a check today.
    .then = get medical help today
level-emergency = Emergency help now
    .word = Emergency
    .statement = Your answers can be signs of a serious problem. It needs treatment straight away.
    .then = get emergency help now
section-action = What to do
section-tell = What to tell the clinician
    .intro = Read this out, or show the page.
section-first-aid = The next 72 hours
section-safety-net = When to get help sooner
section-why = Why this advice
section-pattern = What it may be
    .intro = A pattern is not a diagnosis. It never changes how soon to get help.
section-causes = What may have added to it
    .intro = From your answers.
section-treatments = What helps, and what does not
    .intro = The letter says how sure the evidence is.
section-not-now = Not now
    .intro = Use none of these on the leg until someone has checked it.
section-recovery = How long it may take
    .intro = Counted from day 1. Some people take longer.
section-stages = Your plan, stage by stage
    .intro = Start at the marked lane. Move on when you can do all its checks.
section-ladder = Back to running
    .intro = Run and walk by turns. One step at a time.
section-complications = What can go wrong
    .intro = Most of these come from going back too soon.
section-prevention = How to keep it away
evidence-a = Strong evidence: many good studies agree.
evidence-b = Good evidence: at least one good study.
evidence-c = Limited evidence: few studies, or they do not agree.
evidence-d = Expert view only. It was not well tested.
evidence-x = Studies found no clear effect.
source-status-checked = read
source-status-second-hand = read about
source-status-memory = not read yet
