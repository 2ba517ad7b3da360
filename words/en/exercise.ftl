### The exercises.

# So often, in one go.
exercise-dose-times = { $count } times
# Sets of a count.
exercise-dose-sets = { $sets } × { $count }
# Sets of a hold.
exercise-dose-holds = { $sets } × { $seconds } seconds
# For so long.
exercise-dose-minutes = { $minutes } minutes
# So often a day.
exercise-dose-times-a-day = { $count } times a day
# On each day.
exercise-dose-every-day = every day
# On so many days.
exercise-dose-days-a-week = { $days } days a week
# The pain that is fine with it.
exercise-dose-pain-up-to = pain 0 to { $pain }
# What a tap on the figure of an exercise does.
exercise-figure-show-the-movement = Show the movement

exercise-ankle-pumps = Ankle pumps
    .how = Sit or lie with the leg out. Move the foot up and down, slowly.
exercise-toe-curls = Toe curls
    .how = Sit with the foot flat. Curl the toes to grip the floor, then let go.
exercise-seated-heel-lift = Heel lifts, sitting
    .how = Sit with both feet flat. Lift both heels. Lower them slowly.
exercise-gentle-walk = Short walks
    .how = Walk on flat ground, at an easy pace. Turn back before it hurts more.
exercise-bent-knee-hold = Heel hold, knees bent
    .how = Stand at a wall with both knees bent a little. Lift the heels half way and hold. Later, hold on one leg.
exercise-seated-raise = Heel raise, sitting
    .how = Sit with the foot flat. Lift the heel, lower it slowly. When that is easy, put a bag of 5 to 10 kg on the knee.
exercise-band-push = Push against a band
    .how = Sit with a band around the front of the foot. Push the foot down against it, and let it come back slowly. Do it with the knee bent, then straight.
exercise-two-leg-raise = Heel raise, both legs
    .how = Stand with your fingertips on a wall. Rise on both feet. Lower slowly. Do it every other day.
exercise-towel-stretch = Towel stretch
    .how = Sit with the leg out. With a towel, pull the toes gently towards you. Straight knee first, then a little bent.
exercise-balance = Balance
    .how = Stand on the sore leg, close to a wall. Keep the knee soft.
exercise-cycle = Easy cycling
    .how = Put the heel on the pedal first. Move the foot forward when that is easy.
exercise-bent-knee-raise = Heel raise, knee bent
    .how = Start on both legs with the knees bent. Next, go up on two and down on one. Then use one leg, and take three seconds to come down.
exercise-seated-loaded-raise = Heel raise, sitting, with weight
    .how = Put weight on the knee: a tenth of what you weigh to start with. Build up to a half.
exercise-straight-knee-raise = Heel raise, knee straight
    .how = Fingertips on a wall, knee straight. Rise on one leg. Lower slowly to the floor.
exercise-step-raise = Heel raise off a step
    .how = Stand on a step, heel over the edge. Rise. Lower until the heel is level.
exercise-hard-push = Hard push, no movement
    .how = Push the front of the foot hard into a wall or strap. Use about 7 out of 10 of your strength.
exercise-step-up = Step-ups
    .how = Step up on a low step, stand tall, step down slowly.
exercise-hip-side = Side leg lift
    .how = Lie on your side, or use a band. Lift the upper leg, lower it slowly.
exercise-wall-stretch-bent = Wall stretch, knee bent
    .how = Face a wall, sore foot behind. Bend that knee and keep the heel down. Do it after the strength work.
exercise-two-leg-pogo = Small hops, both legs
    .how = Hop on the spot with stiff ankles. Small and quick.
exercise-line-hops = Hops over a line
    .how = Hop from side to side over a line, on both legs.
exercise-skipping = Skipping
    .how = Skip with a rope, or without one.
exercise-one-leg-pogo = Small hops, one leg
    .how = Hop on the spot on the sore leg. Small and quick.
exercise-box-stick = Step off and hold still
    .how = Step off a low box of 15 to 20 cm. Land on one leg and hold still.
