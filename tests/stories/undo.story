# Somebody leaves by mistake, and has the same place again; a second undo, and a no behind a yes, change nothing.
priya@m.test > mentor deploy
  priya@m.test < confirm
priya@m.test > re confirm > yes
  priya@m.test < answer
  kendall@lab.test < decision
  emily@lab.test < decision
sam@m.test > mentor deploy
  sam@m.test < confirm
sam@m.test > re confirm > yes
  sam@m.test < answer
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 1 2
  kendall@lab.test < answer
  priya@m.test < mentor-welcome
  sam@m.test < mentor-welcome
  emily@lab.test < answer
ann@x.test > join deploy
  ann@x.test < confirm
ann@x.test > re confirm > yes
  ann@x.test < welcome
at 2027-01-06 09:30
  priya@m.test < new-mentee
  sam@m.test < new-mentee
ann@x.test > leave deploy
  ann@x.test < confirm
ann@x.test > re confirm > yes
  ann@x.test < left
ann@x.test > re confirm > no
  ann@x.test < answer ~ Your yes came first
ann@x.test > re left > undo
  ann@x.test < answer ~ Taken back: all is as it was before.
ann@x.test > re left > undo
  ann@x.test < answer ~ Things have moved on since
ann@x.test > status
  ann@x.test < answer ~ you are in deploy
# Whoever answers what they had answered before takes back what they did in that conversation last.
priya@m.test > re mentor-welcome > capacity 1
  priya@m.test < answer ~ up to 1 mentee
priya@m.test > re mentor-welcome > undo
  priya@m.test < answer ~ Taken back: all is as it was before.
priya@m.test > re mentor-welcome > undo
  priya@m.test < answer ~ Things have moved on since
ann@x.test > re welcome > done: https://ann.example/server
  ann@x.test < answer ~ A mentor is asked to confirm
  priya@m.test < claim
priya@m.test > re claim > yes, it boots
  priya@m.test < answer
  ann@x.test < badge
priya@m.test > re claim > undo
  priya@m.test < answer ~ Taken back: all is as it was before.
  ann@x.test < not-yet ~ was taken back
kendall@lab.test > who is ann@x.test?
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer ~ the goal is claimed
priya@m.test > re claim > yes, now it does
  priya@m.test < answer ~ the badge is on its way
  ann@x.test < badge
