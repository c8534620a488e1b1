# Who is here twice says so: organizers decide whether both addresses are asked, and nobody learns who is here.
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
ana@x.test > join deploy
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < welcome
as@work.test > join talk
  as@work.test < confirm
as@work.test > re confirm > yes
  as@work.test < waitlisted
# A bare From proves nothing, so the registered address is asked first; a reply to one of ours is enough.
ana@x.test > I signed up twice by mistake, as@work.test is me, too
  ana@x.test < confirm
ana@x.test > re welcome > I signed up twice by mistake
  ana@x.test < answer ~ Which other address are you here with?
ana@x.test > re welcome > same person as@work.test
  ana@x.test < answer ~ If somebody is with us under as@work.test, the organizers read that it is you, too.
ana@x.test > re welcome > same person nobody@z.test
  ana@x.test < answer ~ If somebody is with us under nobody@z.test, the organizers read that it is you, too.
at 2027-01-11 08:00
  priya@m.test < new-mentee
  sam@m.test < new-mentee
  priya@m.test < say-hello
  kendall@lab.test < digest ~ ana <ana@x.test> (in deploy) and as <as@work.test> (in talk) may be one person: ana says so.
  emily@lab.test < digest
kendall@lab.test > re digest > ok 1
  emily@lab.test < answer
  as@work.test < confirm
  kendall@lab.test < answer
as@work.test > re confirm > mine
  ana@x.test < confirm
  as@work.test < answer
ana@x.test > re confirm > mine
  ana@x.test < answer
  as@work.test < answer ~ are one person with us from now on
# Organizers may ask two by themselves, after a second word.
kendall@lab.test > re digest > unite priya@m.test and sam@m.test
  kendall@lab.test < confirm
kendall@lab.test > re confirm > yes
  sam@m.test < confirm
  kendall@lab.test < answer
