# A seat in each of two tracks at once: one mail that reads like one.
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
lee@m.test > mentor talk
  lee@m.test < confirm
lee@m.test > re confirm > yes
  lee@m.test < answer
kim@m.test > mentor talk
  kim@m.test < confirm
kim@m.test > re confirm > yes
  kim@m.test < answer
at 2027-01-05 09:00
  kendall@lab.test < decision
  emily@lab.test < decision
kendall@lab.test > re decision > ok to all
  kendall@lab.test < answer
  emily@lab.test < answer
  priya@m.test < mentor-welcome
  sam@m.test < mentor-welcome
  lee@m.test < mentor-welcome
  kim@m.test < mentor-welcome
at 2027-01-06 09:00
ana@x.test > join deploy and talk
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < welcome: Welcome to deploy and talk ~ Say hello by writing to cohort-talk@mentoring.lab.test: it goes to everybody in talk.
  priya@m.test < new-mentee
  sam@m.test < new-mentee
  lee@m.test < new-mentee
  kim@m.test < new-mentee
# A reply is for the first group; the other is named, or written to.
ana@x.test > re welcome > Hello, I am Ana and I run a small lab.
  priya@m.test < post
  sam@m.test < post
ana@x.test > [talk] Hello, I am Ana and I would like to speak.
  ana@x.test < confirm
ana@x.test > re confirm > yes
  ana@x.test < answer
  lee@m.test < post
  kim@m.test < post
ana@x.test > re welcome > pause talk until 25 January
  ana@x.test < paused ~ Your place in talk is paused
