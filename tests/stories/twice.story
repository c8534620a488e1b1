# Somebody joins from home, and later from work: two people, until both addresses say that they are one.
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
ana.souza@home.test > join deploy
  ana.souza@home.test < confirm
ana.souza@home.test > re confirm > yes
  ana.souza@home.test < welcome
at 2027-01-06 09:30
  priya@m.test < new-mentee
  sam.ito@m.test < new-mentee
ana.souza@work.test > join deploy and talk
  ana.souza@work.test < confirm
ana.souza@work.test > re confirm > yes
  ana.souza@work.test < welcome
at 2027-01-07 09:30
  priya@m.test < new-mentee
  sam.ito@m.test < new-mentee
# On Monday the organizers are asked, and an ok does no more than ask.
at 2027-01-11 09:30
  priya@m.test < say-hello
  sam.ito@m.test < say-hello
  kendall@lab.test < digest: Mentoring week 2: 1 decision ~ may be one person: the same address at two providers.
  emily@lab.test < digest
kendall@lab.test > re digest > 1: yes, the same person
  kendall@lab.test < answer ~ I ask ana.souza@work.test first, then ana.souza@home.test.
  emily@lab.test < answer
  ana.souza@work.test < confirm: Are you with us under another address, too?
# A yes alone is not enough, here as with any address.
ana.souza@work.test > re confirm > yes
  ana.souza@work.test < answer ~ answer with the one word "mine"
ana.souza@work.test > re confirm > mine
  ana.souza@work.test < answer ~ I ask your other address next, and show it this one.
  ana.souza@home.test < confirm: Is that you, too? ~ - ana.souza@work.test
ana.souza@home.test > re confirm > mine
  ana.souza@home.test < answer ~ You had asked for deploy twice; you are in it once now.
  ana.souza@work.test < answer ~ are one person with us from now on
# What she writes from either address is hers, and what was hers under either is in her mailbox.
ana.souza@work.test > status
  ana.souza@home.test < answer ~ deploy
ana.souza@work.test > leave talk
  ana.souza@home.test < confirm: Confirm: leave talk?
# Not what she meant: two people again, each with what was theirs.
ana.souza@work.test > re answer > undo
  ana.souza@home.test < answer ~ are two people again
  ana.souza@work.test < answer ~ are two people again
ana.souza@work.test > status
  ana.souza@work.test < answer ~ talk
