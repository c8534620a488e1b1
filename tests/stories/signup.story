# One confirmation, whatever and however many tracks are asked; a seat when two mentors are there.
ann@x.test > join deploy
  ann@x.test < confirm: Confirm: join deploy?
ann@x.test > join talk
ann@x.test > re confirm > yes
  ann@x.test < waitlisted ~ talk

priya@m.test > mentor deploy
  priya@m.test < confirm
priya@m.test > re confirm > yes
  priya@m.test < answer ~ An organizer will look at it
  kendall@lab.test < decision ~ priya@m.test
  emily@lab.test < decision
sam@m.test > mentor deploy
  sam@m.test < confirm
sam@m.test > re confirm > yes
  sam@m.test < answer
kendall@lab.test > re decision > ok 1
  kendall@lab.test < answer ~ mentors deploy from now on
  priya@m.test < mentor-welcome
  emily@lab.test < answer ~ kendall said ok
# The second volunteer reaches the organizers on the next day, and a pair of mentors opens deploy.
at 2027-01-05 09:00
  kendall@lab.test < decision ~ sam@m.test
  emily@lab.test < decision
kendall@lab.test > re decision > ok 2
  kendall@lab.test < answer
  sam@m.test < mentor-welcome ~ priya
  ann@x.test < offer: A place in deploy is yours
  emily@lab.test < answer
ann@x.test > re offer > yes
  ann@x.test < welcome: Welcome to deploy
  priya@m.test < new-mentee: deploy: ann joins
at 2027-01-06 09:00
  sam@m.test < new-mentee
