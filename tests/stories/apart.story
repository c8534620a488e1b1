# A newcomer would rather not meet Sam: kept from the first moment; nobody but organizers hears of it.
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
ann@x.test > join deploy\n\nPlease don't put me with Sam.
  ann@x.test < confirm: Confirm: join deploy?
ann@x.test > re confirm > yes
  ann@x.test < waitlisted
at 2027-01-06 09:00
  kendall@lab.test < decision ~ ann <ann@x.test> would like not to be together with somebody
  emily@lab.test < decision
# Who is meant is told to an organizer who asks.
kendall@lab.test > re decision > why 1
  kendall@lab.test < answer ~ It is about ann <ann@x.test> and sam <sam@m.test>
kendall@lab.test > re decision > ok 1
  kendall@lab.test < answer ~ They are kept apart from now on.
  emily@lab.test < answer ~ kendall said ok
# An organizer's own word is asked first; whoever comes after Ann is not kept waiting by it.
bo@x.test > join deploy
  bo@x.test < confirm
bo@x.test > re confirm > yes
  bo@x.test < welcome
  priya@m.test < new-mentee
  sam@m.test < new-mentee
kendall@lab.test > no longer keep apart ann@x.test and sam@m.test
  kendall@lab.test < confirm ~ no longer keep apart ann@x.test and sam@m.test
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer ~ may meet again
  ann@x.test < offer
