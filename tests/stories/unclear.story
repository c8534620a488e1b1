# The first Monday of a program in which nobody is yet: the organizers hear how it begins.
at 2027-01-11 08:30
  kendall@lab.test < digest: Mentoring week 2: a quiet week ~ No group has begun yet
  emily@lab.test < digest
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
at 2027-01-12 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok 1 2
  kendall@lab.test < answer: Re: 2 decisions that cannot wait for Monday
  priya@m.test < mentor-welcome
  sam@m.test < mentor-welcome
  emily@lab.test < answer
sam@m.test > re mentor-welcome > capacity 0
  sam@m.test < answer ~ Nobody new comes to you in deploy
ana@x.test > join deploy
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < welcome
ana@y.test > join deploy
  ana@y.test < confirm
ana@y.test > re confirm > yes
  ana@y.test < welcome
# Whom the lead greets is one mail, and so is whether she did: their clocks strike at one moment.
at 2027-01-19 09:30
  priya@m.test < new-mentee: deploy: ana and ana join
  sam@m.test < new-mentee
  priya@m.test < say-hello: Re: deploy: ana and ana join
  kendall@lab.test < digest ~ Joined: ana (deploy); ana (deploy)
  emily@lab.test < digest
  ana@x.test < contact-check
  ana@y.test < contact-check
  priya@m.test < check-in
# Two of them are called Ana: which one she means is asked, and the thread is the check-in's.
priya@m.test > re check-in > Ana is doing great
  priya@m.test < unclear: Re: deploy check-in ~ more than one of your mentees is called ana. Please reply with one of these lines: 1 good: ana (ana@x.test) is getting on
priya@m.test > re unclear > 1 good
# A miss in the answer to a Monday's mail says nothing of there being nothing to decide.
kendall@lab.test > re digest > hm hm
  kendall@lab.test < unclear: Re: Mentoring week 3
