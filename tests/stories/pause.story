# A pause of two weeks keeps the seat to its end, and the first words after it go to the group.
set mentees 1
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
kendall@lab.test > re decision > ok to all
  kendall@lab.test < answer
  emily@lab.test < answer
  priya@m.test < mentor-welcome
  sam@m.test < mentor-welcome
at 2027-01-06 09:00
ana@x.test > join deploy
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < welcome
  priya@m.test < new-mentee
  sam@m.test < new-mentee
ana@x.test > re welcome > Hello, I am Ana and I run a small lab.
  priya@m.test < post
  sam@m.test < post
bo@x.test > join deploy
  bo@x.test < confirm
bo@x.test > re confirm > yes
  bo@x.test < waitlisted
# Exams: the fifteenth day is hers, too. Nobody would have the seat sooner.
at 2027-01-07 08:30
ana@x.test > re welcome > I have exams, pause until 22 January
  ana@x.test < paused ~ paused until Friday 22 January. On that day you are back automatically, and until then nobody expects anything of you. Sooner
at 2027-01-22 08:00
  kendall@lab.test < digest
  emily@lab.test < digest
  kendall@lab.test < digest
  emily@lab.test < digest
at 2027-01-22 10:00
  ana@x.test < resumed ~ reply to this mail with a line on what you would like to do first. It goes to priya and everybody in your group.
ana@x.test > re resumed > Back at my desk, exams are over. Picking it up again tonight.
  priya@m.test < post
  sam@m.test < post
# Six weeks are too long for who waits. What she writes then is heard, and asks for nothing.
at 2027-01-25 07:30
ana@x.test > re resumed > pause until 5 March
  ana@x.test < paused ~ We keep your place until Monday 8 February.
at 2027-02-08 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  kendall@lab.test < digest
  emily@lab.test < digest
  kendall@lab.test < digest
  emily@lab.test < digest
  kendall@lab.test < monthly
  emily@lab.test < monthly
  bo@x.test < still-waiting
  bo@x.test < offer
bo@x.test > re offer > yes
  bo@x.test < welcome
  priya@m.test < new-mentee
  sam@m.test < new-mentee
ana@x.test > re paused > back
  ana@x.test < resumed ~ somebody else has it now. So you are first in line
ana@x.test > re resumed > Back at my desk, exams are over. Picking it up again tonight.
  ana@x.test < answer ~ Good to hear from you. You are number 1 in line for deploy, and we write as soon as a place is free.
