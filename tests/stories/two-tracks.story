# Two tracks at once: the place leads, the line follows in the same mail, and nothing is said twice.
priya@m.test > mentor deploy, I can take two
  priya@m.test < confirm
priya@m.test > re confirm > yes
  kendall@lab.test < decision
  emily@lab.test < decision
  priya@m.test < answer ~ You take up to 2 mentees in deploy, once you are on.
sam@m.test > mentor deploy
  sam@m.test < confirm
sam@m.test > re confirm > Yes, and I could take one.
  sam@m.test < answer ~ You take up to 1 mentee in deploy, once you are on.
kendall@lab.test > re decision > ok 1
  priya@m.test < mentor-welcome ~ You look after 2 mentees at most
  kendall@lab.test < answer
  emily@lab.test < answer
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 2
  sam@m.test < mentor-welcome ~ You look after 1 mentee at most
  kendall@lab.test < answer
  emily@lab.test < answer
ana@x.test > join deploy and talk
  ana@x.test < confirm: Confirm: join deploy and talk?
ana@x.test > re confirm > yes
  ana@x.test < welcome: Welcome to deploy ~ You are next in line for talk.
  priya@m.test < new-mentee
ana@x.test > re welcome > I'd like to join deploy next.
  ana@x.test < answer ~ You already asked for deploy: you are in deploy.
ana@x.test > re welcome > tz Europe/Berlin
  ana@x.test < answer
priya@m.test > re mentor-welcome > tz Europe/Lisbon
  priya@m.test < answer
ana@x.test > re welcome > times deploy
  ana@x.test < answer ~ 09:00 to 22:00: all 2 1 more did not say where they live.
