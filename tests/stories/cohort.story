# A full small season of one cohort with two seats.
set mentees 2
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
kendall@lab.test > re decision > ok 1
  kendall@lab.test < answer
  priya@m.test < mentor-welcome
  emily@lab.test < answer
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 2
  kendall@lab.test < answer
  sam@m.test < mentor-welcome
  emily@lab.test < answer
at 2027-01-06 10:00
ann@x.test > join deploy
  ann@x.test < confirm
ann@x.test > re confirm > yes
  ann@x.test < welcome ~ priya
  priya@m.test < new-mentee
  sam@m.test < new-mentee
bo@x.test > join deploy
  bo@x.test < confirm
bo@x.test > re confirm > yes
  bo@x.test < welcome
chen@x.test > join deploy
  chen@x.test < confirm
chen@x.test > re confirm > yes
  chen@x.test < waitlisted: deploy is full: you are next
# First contact: a reply to the welcome goes to the whole cohort, and is contact.
ann@x.test > re welcome > Hello all, I am Ann and I run a small lab.
  priya@m.test < post ~ small lab
  sam@m.test < post
  bo@x.test < post
at 2027-01-12 08:59
  priya@m.test < new-mentee
  sam@m.test < new-mentee
  kendall@lab.test < digest
  emily@lab.test < digest
  sam@m.test < say-hello
at 2027-01-12 09:00
  sam@m.test < check-in ~ bo
  priya@m.test < check-in ~ ann
priya@m.test > re check-in > 1 good
