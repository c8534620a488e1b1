# Sam writes from another address: nothing acts, and an organizer says whose it is.
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
at 2027-01-06 10:00
sam.ito@home.test > I have to stop: away until 20 January, sorry
  sam.ito@home.test < answer
mallory@evil.test > Is anybody there? I cannot reach my mentor
  mallory@evil.test < answer
at 2027-01-11 08:00
  kendall@lab.test < digest ~ A mail from sam.ito@home.test, whom I do not know: "I have to stop: away until 20 January, sorry"; it may be sam.ito <sam.ito@m.test> (a similar address)
  emily@lab.test < digest
# One short reply files it: it is decided as Sam's, who hears of it where he is known.
kendall@lab.test > re digest > file 1
  kendall@lab.test < answer ~ Filed as sam.ito's
  sam.ito@m.test < answer ~ You are noted as away from deploy
  emily@lab.test < answer ~ kendall said ok
  kendall@lab.test < short
  emily@lab.test < short
# The first decision counts.
emily@lab.test > re digest > drop 1
  emily@lab.test < answer ~ decided that
