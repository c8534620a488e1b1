# Organizers name people as they do to each other, also those of whom no digest speaks.
name priya@m.test Priya Raman
name sam@m.test Sam Ito
name ana@x.test Ana Souza
name bo@x.test Bo Lindqvist
name dana@x.test Dana Roth
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
bo@x.test > join deploy
  bo@x.test < confirm
bo@x.test > re confirm > yes
  bo@x.test < welcome
ana@x.test > re welcome > Hello, I am Ana
  priya@m.test < post
  sam@m.test < post
  bo@x.test < post
bo@x.test > re welcome > Hello, I am Bo
  priya@m.test < post
  sam@m.test < post
  ana@x.test < post
at 2027-01-11 09:00
  priya@m.test < new-mentee
  sam@m.test < new-mentee
  kendall@lab.test < digest
  emily@lab.test < digest
# A mentee's wish for another mentor is for the organizers alone, also below a mail whose answers go to the group.
ana@x.test > re welcome > could I get another mentor?
  kendall@lab.test < decision ~ Ana Souza (deploy) would like another mentor than Priya Raman
  emily@lab.test < decision
  ana@x.test < answer
at 2027-01-12 08:00
kendall@lab.test > re decision > ok 1
  sam@m.test < cover
  emily@lab.test < answer
  priya@m.test < answer
  ana@x.test < covered
  kendall@lab.test < answer
# The organizer takes it back, and gives Bo to Priya.
kendall@lab.test > re answer > undo
  kendall@lab.test < answer
kendall@lab.test > Priya should look after Bo from now on
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  priya@m.test < cover ~ From now on Bo in deploy is yours to look after, instead of Sam's.
  bo@x.test < covered
  kendall@lab.test < answer
# Whoever is removed reads why, in words that are not the order itself.
at 2027-01-13 09:00
  emily@lab.test < answer
  priya@m.test < check-in
  sam@m.test < answer
  ana@x.test < covered ~ Priya Raman <priya@m.test> looks after you in deploy, instead of Sam.
kendall@lab.test > re digest > remove Bo, he has no time left
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  bo@x.test < removed ~ The reason, in their words: > he has no time left If
  kendall@lab.test < answer
# For conduct two organizers decide, and nobody is quoted.
kendall@lab.test > re digest > remove Ana because of her conduct towards Bo
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  kendall@lab.test < decision
  emily@lab.test < decision
at 2027-01-14 09:00
  emily@lab.test < answer
  sam@m.test < answer
kendall@lab.test > re decision > ok 1
  kendall@lab.test < answer ~ another organizer has to decide it
emily@lab.test > re decision > ok 1
  kendall@lab.test < answer
  ana@x.test < removed ~ An organizer has ended your place in deploy. If you think
  emily@lab.test < answer
# A line of ours that cannot be carried out is no news for a group.
dana@x.test > join deploy
  dana@x.test < confirm
dana@x.test > re confirm > yes
  dana@x.test < welcome
dana@x.test > re welcome > pause until December
  dana@x.test < unclear
