# Organizers run the program from their mailbox: each act is told to the other in the thread.
priya@m.test > mentor deploy
  priya@m.test < confirm
priya@m.test > re confirm > yes
  kendall@lab.test < decision
  emily@lab.test < decision
  priya@m.test < answer
kendall@lab.test > digest
  kendall@lab.test < digest ~ offers to mentor deploy
kendall@lab.test > re digest > ok 1
  priya@m.test < mentor-welcome
  kendall@lab.test < answer ~ 1:
  emily@lab.test < answer ~ kendall said ok
# The first decision counts.
emily@lab.test > re decision > no 1 we know her not
  emily@lab.test < answer ~ kendall decided that
sam@m.test > mentor deploy
  sam@m.test < confirm
sam@m.test > re confirm > yes
  sam@m.test < answer
at 2027-01-05 10:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 1
  sam@m.test < mentor-welcome
  kendall@lab.test < answer
  emily@lab.test < answer
ana@x.test > join deploy
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < welcome
  priya@m.test < new-mentee
+1 day
  sam@m.test < new-mentee
kendall@lab.test > cap deploy 4
  kendall@lab.test < confirm: Confirm: cap deploy 4?
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer ~ deploy has 4 seats now.
  emily@lab.test < answer ~ kendall wrote "cap deploy 4". deploy has 4 seats now.
kendall@lab.test > close deploy
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer
kendall@lab.test > open deploy
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer
kendall@lab.test > tell deploy: the lab is down on Friday
  kendall@lab.test < confirm ~ the lab is down on Friday
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer
  ana@x.test < post
  priya@m.test < post
  sam@m.test < post
# Frozen by mail: people are read, nothing leaves but what organizers are answered.
kendall@lab.test > re digest > freeze mail
  kendall@lab.test < answer ~ No mail leaves from now on
ana@x.test > status
emily@lab.test > release
  emily@lab.test < confirm: Confirm: release?
emily@lab.test > re confirm > yes
  ana@x.test < answer
  emily@lab.test < answer ~ Mail leaves again
  kendall@lab.test < answer ~ emily wrote "release".
