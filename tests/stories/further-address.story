# Ann answers from her address at work: she is asked, then that address is, and both are hers.
priya@m.test > mentor deploy
  priya@m.test < confirm
priya@m.test > re confirm > yes
  priya@m.test < answer
  kendall@lab.test < decision
  emily@lab.test < decision
sam.ito@m.test > mentor deploy
  sam.ito@m.test < confirm
sam.ito@m.test > re confirm > yes
  sam.ito@m.test < answer
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 1 2
  kendall@lab.test < answer
  priya@m.test < mentor-welcome
  sam.ito@m.test < mentor-welcome
  emily@lab.test < answer
ann@home.test > join deploy
  ann@home.test < confirm
ann@home.test > re confirm > yes
  ann@home.test < welcome
# Nothing of that mail acts, and she does not read its words.
ann@home.test at a.person@work.test > re welcome > leave deploy
  ann@home.test < confirm: Is that other address yours, too? ~ - a.person@work.test
  a.person@work.test < answer
# A yes, or Reply and Send, is not enough.
ann@home.test > re confirm > yes
  ann@home.test < answer ~ answer with the one word "mine"
ann@home.test > re confirm > mine
  ann@home.test < answer ~ I have written to a.person@work.test
  a.person@work.test < confirm: Confirm: is this address yours?
# The held mail is decided as hers, and our mail stays where it was.
a.person@work.test > re confirm > yes
  ann@home.test < answer ~ From now on a.person@work.test is yours as well
  ann@home.test < left
a.person@work.test > status
  ann@home.test < answer
