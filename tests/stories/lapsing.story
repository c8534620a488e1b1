# A quiet mentee is asked, lapses after a digest had the line, and is first in line again.
set mentees 1
priya@m.test > mentor deploy
  priya@m.test < confirm
priya@m.test > re confirm > yes
  kendall@lab.test < decision
  emily@lab.test < decision
  priya@m.test < answer
sam@m.test > mentor deploy
  sam@m.test < confirm
sam@m.test > re confirm > yes
  sam@m.test < answer
kendall@lab.test > re decision > ok 1
  emily@lab.test < answer
  priya@m.test < mentor-welcome
  kendall@lab.test < answer
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 2
  emily@lab.test < answer
  sam@m.test < mentor-welcome
  kendall@lab.test < answer
at 2027-01-06 10:00
ann@x.test > join deploy
  ann@x.test < confirm
ann@x.test > re confirm > yes
  ann@x.test < welcome
  priya@m.test < new-mentee
  sam@m.test < new-mentee
ann@x.test > re welcome > Hello all, I am Ann and I run a small lab.
  priya@m.test < post
  sam@m.test < post
bo@x.test > join deploy
  bo@x.test < confirm
bo@x.test > re confirm > yes
  bo@x.test < waitlisted
at 2027-01-12 09:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
priya@m.test > re check-in > 1 quiet
at 2027-01-19 09:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
priya@m.test > re check-in > 1 quiet
at 2027-01-26 09:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
priya@m.test > re check-in > 1 quiet
# Three weeks: asked. A week and a digest later the place goes on, and Ann wants it back.
at 2027-01-27 12:00
  ann@x.test < still-in: Still in, ann? ~ Wednesday 3 February at the earliest
at 2027-02-01 08:30
  kendall@lab.test < monthly: Mentoring in January
  emily@lab.test < monthly
  kendall@lab.test < digest
  emily@lab.test < digest ~ lapses on Wednesday 3 February unless they answer
at 2027-02-02 12:00
  priya@m.test < check-in
at 2027-02-03 12:00
  bo@x.test < offer
  priya@m.test < lapsed
  ann@x.test < lapsed
ann@x.test > re lapsed > undo
  ann@x.test < answer ~ you are first in line
bo@x.test > re offer > yes
  bo@x.test < welcome
  sam@m.test < new-mentee
ann@x.test > status
  ann@x.test < answer ~ you are number 1 in line
