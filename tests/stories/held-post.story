# An "ok to all" posts nothing of somebody who is no member; its number does.
priya@m.test > mentor deploy
  priya@m.test < confirm
priya@m.test > re confirm > yes
  priya@m.test < answer
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 1
  priya@m.test < mentor-welcome
  kendall@lab.test < answer
  emily@lab.test < answer
sam@m.test > mentor deploy
  sam@m.test < confirm
sam@m.test > re confirm > yes
  sam@m.test < answer
lou@press.test > [deploy] Buy our cloud, it is cheap
at 2027-01-05 09:00
  kendall@lab.test < decision ~ ok = post it to deploy
  emily@lab.test < decision
kendall@lab.test > re decision > ok to all
  kendall@lab.test < answer ~ 2: still held: "all" does not post the mail of somebody who is no member. "ok 2" posts it, "no 2" drops it.
  sam@m.test < mentor-welcome
  emily@lab.test < answer
kendall@lab.test > re decision > ok 2
  kendall@lab.test < answer ~ The post went to deploy.
  priya@m.test < post
  sam@m.test < post
