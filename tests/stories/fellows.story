# A mentor's answer may tell of mentees whom another mentor leads: it settles their lines, too.
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
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok to all
  emily@lab.test < answer
  priya@m.test < mentor-welcome
  sam@m.test < mentor-welcome
  kendall@lab.test < answer
at 2027-01-06 09:00
ana@x.test > join deploy
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < welcome
  priya@m.test < new-mentee
  sam@m.test < new-mentee
# Who has not said where they live goes to whoever leads fewest.
bo@x.test > join deploy
  bo@x.test < confirm
bo@x.test > re confirm > yes
  bo@x.test < welcome
chen@x.test > join deploy
  chen@x.test < confirm
chen@x.test > re confirm > yes
  chen@x.test < welcome
dana@x.test > join deploy
  dana@x.test < confirm
dana@x.test > re confirm > yes
  dana@x.test < welcome
at 2027-01-12 09:00
  priya@m.test < new-mentee
  sam@m.test < new-mentee
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < say-hello
  sam@m.test < say-hello
  priya@m.test < check-in
  sam@m.test < check-in
priya@m.test > re check-in > all good. Bo is stuck on DNS, the mirror does not answer. Dana is doing well
  sam@m.test < stuck ~ Bo is stuck on DNS, the mirror does not answer
  priya@m.test < answer ~ bo is stuck: I have asked sam to help
# Nothing is open any more that Sam would be reminded of.
at 2027-01-18 07:00
at 2027-01-19 09:30
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
  sam@m.test < check-in ~ dana: good (Dana is doing well), says priya
# Something changes, so what was understood is told at once, to a co-mentor as to the lead.
priya@m.test at sam@m.test > re check-in > Ana is pausing until 12 February
  ana@x.test < confirm: Shall we pause deploy until Fri 12 Feb?
  sam@m.test < answer ~ I ask ana whether to pause deploy until Friday 12 February
# Words for an organizer are no mentee's news.
priya@m.test > re check-in > all good. Kendall, can you send me the guide?
  priya@m.test < answer ~ The organizers read in their next digest what you wrote to them.
kendall@lab.test > digest
  kendall@lab.test < digest ~ priya writes to you beside a check-in: "Kendall, can you send me the guide?"
