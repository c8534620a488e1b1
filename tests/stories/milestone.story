# A mentee tells of a step in words: the group reads it, it is noted once, and it can be taken back.
name ann@x.test Ann Lee
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
ann@x.test > re welcome > Hello all! I have the hosts ready now.
  priya@m.test < post
  sam@m.test < post
  ann@x.test < answer ~ Noted: hosts ready. Well done. Not what you meant? Reply "undo".
ann@x.test > re welcome > As I said, the hosts are ready. Who has an inventory file?
  priya@m.test < post
  sam@m.test < post
ann@x.test > re answer > undo
  ann@x.test < answer ~ Taken back
ann@x.test > I reached the first milestone.
  ann@x.test < confirm: milestone tool chosen?
ann@x.test > re confirm > yes
  ann@x.test < answer ~ Noted: tool chosen. Well done. Not what you meant? Reply "undo".
kendall@lab.test > how is Ann doing?
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer ~ In deploy: week 1, tool chosen, in touch today; priya leads
# The mentor tells of one in a check-in: no mail comes of it, and it can be taken back there.
at 2027-01-12 09:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
priya@m.test > re check-in > 1 good, hosts ready by now
kendall@lab.test > how is Ann doing?
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  kendall@lab.test < answer ~ In deploy: week 2, hosts ready
priya@m.test > re check-in > undo
  priya@m.test < answer ~ Taken back: hosts ready is still to come for Ann.
priya@m.test > re check-in > undo
  priya@m.test < answer ~ Things have moved on since
priya@m.test > re check-in > 1 good, the first run is done
at 2027-01-19 09:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in ~ "undo" takes a step back
priya@m.test > re check-in > undo
  priya@m.test < answer ~ Taken back: hosts ready and first run are still to come for Ann.
