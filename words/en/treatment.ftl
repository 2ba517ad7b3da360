### Treatments and first hours. `.line` says what it is worth, never more than the evidence; `.how` how it is done.

# May be used today.
treatments-now = You can use now
# Not yet.
treatments-later = Later, or after a check
# Not for this runner.
treatments-not-for-you = Not for you now, or not shown to help
# Something has to be asked first.
treatments-check-first = Check first
# Its time has passed.
treatments-over = No longer needed
# The level is too urgent.
treatments-after-the-visit = After you have been seen
# Before the answers that count against it.
treatments-because = Because of your answers:
# Before the answers that are not sure.
treatments-because-not-sure = Because you are not sure:
# Where the calves were not compared.
treatments-compare-first = Compare both calves first. It is for calves of the same size.
# Where only the checks for painkillers are open.
treatments-needs-check = Some illnesses and medicines speak against it. Check them first.
# Before the references.
treatments-sources = Sources:
# From a day.
treatments-from-day = From day { $day }
# A range of numbers.
treatments-range = { $from } to { $to }
# A dose.
treatments-dose-days = { $days } days
# A dose.
treatments-dose-minutes = { $minutes } minutes at a time
# A dose.
treatments-dose-at-most-minutes = never more than { $minutes } minutes
# A dose.
treatments-dose-every-hours = every { $hours } hours in the day
# A dose.
treatments-dose-holds = { $sets } times, { $seconds } seconds
# A dose.
treatments-dose-once-a-day = once a day
# A dose.
treatments-dose-times-a-day = { $count } times a day
# A dose.
treatments-dose-times-a-week = { $count } times a week
# A dose.
treatments-dose-sessions = { $count } sessions to try it
# A dose.
treatments-dose-at-most-days = no more than { $days } days without advice
# A dose.
treatments-dose-millimeters = { $height } mm high
# A dose.
treatments-dose-protein = { $from } to { $to } g of protein a day for each kg you weigh
# A dose.
treatments-dose-pain-up-to = pain up to { $pain } out of 10

treatment-relative-rest = Rest, for a short time
    .line = Good for the first days. After that, rest makes the calf weaker.
    .how = Stop running. Walk as far as it does not hurt more. Then start gentle loading early: it brought people back sooner than a later start.
treatment-ice = Ice
    .line = It eases pain for a while. Nobody has shown that it heals faster. Use it if you like it.
    .how = Keep a cloth between ice and skin. Never fall asleep with it on.
treatment-compression = A wrap or compression sock
    .line = It may feel better. There is little proof that it heals faster.
    .how = Wrap from the foot up to below the knee, snug and not tight. Take it off at night. Take it off at once if the foot turns numb, blue or cold. If it is still so after 10 minutes, or the calf is tight and hard, call for help.
treatment-elevation = Raise the leg
    .line = Simple. It may ease swelling.
    .how = Lie down, with the heel higher than your heart.
treatment-crutches = Crutches
    .line = A help where each step hurts.
    .how = Use them until you can walk with little pain.
treatment-heel-lift = A heel lift
    .line = It takes load off the calf. Experts use it; nobody has tested it well.
    .how = Put the same lift in both shoes. Take it out bit by bit, within three weeks.
treatment-paracetamol = Paracetamol
    .line = It may ease the pain a little. You can take it from the first day.
    .how = Keep to the limit on the packet. Take no other product with paracetamol in it. Never use painkillers to get through a run. Ask a pharmacist.
treatment-nsaid-gel = Anti-inflammatory gel
    .line = It eases pain as well as tablets do, with less harm. This plan waits two days with both: a caution, not proof.
    .how = Rub in a thin layer. Keep it off broken skin. Check with a pharmacist: the gel needs the same care as the tablets. Ask a pharmacist.
treatment-nsaid-tablets = Anti-inflammatory tablets (ibuprofen, naproxen)
    .line = They ease pain. They do not heal a strain, and they are not the first choice.
    .how = Take the lowest dose on the packet, with food. Take none before or on a long run. Ask a pharmacist.
treatment-physiotherapy = Physiotherapy
    .line = The best tried help: exercise, led by someone who can see you move.
    .how = Go if you limp, if it keeps coming back, or if it is slow to get better.
treatment-strengthening = Strength work for the calf
    .line = The main treatment. Gentle loading from the first days beats a late start.
    .how = Raise the heel with the knee bent and with the knee straight. Use a band to start with. The plan below says how much.
treatment-towel-stretch = Towel stretch
    .line = It keeps the ankle moving. It does not heal a tear.
    .how = Sit with the leg out. With a towel, pull the toes gently towards you. First with the knee straight, then a little bent.
treatment-wall-stretch-bent = Wall stretch, back knee bent
    .line = This one reaches the soleus, the deep calf muscle.
    .how = Face a wall, one foot behind. Bend the back knee and keep that heel down. Lean in. Never into sharp pain.
treatment-wall-stretch = Wall stretch, back knee straight
    .line = This one stretches the big calf muscle. It does not reach the soleus.
    .how = Face a wall, one foot behind. Keep the back knee straight and that heel down. Lean in. Never into sharp pain.
treatment-cross-training = Cycling, swimming, running in deep water
    .line = They keep you fit while the calf heals.
    .how = Cycle with the heel on the pedal first. Swim with a float between your legs.
treatment-gradual-return = Back to running in small steps
    .line = Experts agree on small steps. No set of steps has been tested for this strain.
    .how = Start when you can do what the strength stage asks for. No pain is not enough.
treatment-footwear = Shoes with more support
    .line = No type of shoe has been shown to prevent or heal this. A sudden change of shoe can bring it on.
    .how = Choose by comfort, and change shoes slowly.
treatment-orthotics = Custom insoles
    .line = They have not been shown to take load off the soleus, or to prevent strains.
    .how = Put no new insoles in while it heals.
treatment-massage = Massage
    .line = It eases soreness for a short time. Nobody has shown that it heals a tear.
    .how = Light, and away from the sore spot. Deep tissue work is not for a healing tear.
treatment-foam-rolling = Foam rolling
    .line = It eases sore muscles a little, for a short time.
    .how = Roll lightly before you exercise.
treatment-heat = Heat
    .line = A comfort. It heals nothing.
    .how = Warm, not hot.
treatment-acupuncture = Acupuncture
    .line = It may ease sore muscles after exercise. Nobody has shown that it helps a strain. You do not need it.
    .how = Go to a trained person.
treatment-dry-needling = Dry needling
    .line = One good study found no benefit. You do not need it.
    .how = Go to a trained person, and not with a fresh tear.
treatment-chiropractic = Chiropractic
    .line = There is no evidence that moving the spine helps a strained calf.
treatment-hydration = Drink and salt
    .line = Drink to thirst. Cramps have many causes, and drinking more is no sure cure.
    .how = On long, hot runs some salt is fine, unless a doctor told you to eat less. Do not drink far more than you thirst for.
treatment-nutrition = Food
    .line = Eat enough, with protein at each meal. No diet has been shown to heal a strain faster.
    .how = Fruit and vegetables are good for you. Foods sold as anti-inflammatory have no proof here.
treatment-alcohol = No alcohol
    .line = Leave it for the first three days.
treatment-see-a-professional = See a professional
    .line = The right step if it lasts, comes back or gets worse.
    .how = A physio or sports clinic can look at the leg and fit the plan to you.
first-aid-cool-first = If very hot: cool first, travel second. Lie in the shade, pour cold water all over, and fan.
first-aid-keep-low = Keep the leg level or a little lower. Do not raise, warm or ice it.
first-aid-keep-level = Lie with the leg level, not raised. Put no ice on it.
first-aid-keep-still = Keep the leg still. If it bleeds, press a clean cloth there, never on bone.
first-aid-loosen-anything-tight = Loosen socks, tape and tight wraps.
first-aid-have-somebody-stay = Have someone stay with you.
first-aid-sit-or-lie = Sit or lie down.
first-aid-bring-medicines = Bring a list of your medicines.
first-aid-rest-until-seen = Leave all sport until you are seen.
first-aid-watch-for-now-signs = Watch for the signs to call at once.
first-aid-stretch-the-cramp = In a cramp, pull the foot up, or stand on it.
first-aid-protect = Protect the leg.
first-aid-walk-within-pain = Walk, while pain stays at 2 or less.
first-aid-raise-leg = Raise the leg when you lie down.
first-aid-move-the-ankle = Move the ankle and toes often.
first-aid-load-from-day-two = Start gentle loading on day 2.
first-aid-check-daily = Check again every day.
first-aid-no-driving = Do not drive yourself.
first-aid-no-food = Do not eat or drink.
first-aid-no-drinking-a-lot = Do not drink more than sips. If confused or throwing up, drink nothing.
first-aid-no-waiting = Do not wait to see if it goes.
first-aid-no-running = Do not run or race yet.
first-aid-no-weak-braking = Do not drive if you cannot brake hard.
first-aid-no-massage = Do not massage, roll or stretch it hard.
first-aid-no-compression = Do not put a new tight wrap on.
first-aid-no-spare-thinner = Do not take aspirin or a spare blood thinner.
first-aid-no-heat-or-alcohol = Do not use heat. Drink no alcohol.
first-aid-no-hard-stretch = Do not stretch it hard.
first-aid-no-painkiller-runs = Do not run on painkillers.
