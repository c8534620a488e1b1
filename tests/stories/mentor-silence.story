# A mentor falls silent: asked after by an organizer, covered for, and back with one word.
priya@m.test > mentor deploy
  priya@m.test < confirm: Confirm: mentor deploy?
priya@m.test > re confirm > yes
  kendall@lab.test < decision: 1 decision that cannot wait for Monday
  emily@lab.test < decision: 1 decision that cannot wait for Monday
  priya@m.test < answer: Re: Confirm: mentor deploy?
sam@m.test > mentor deploy
  sam@m.test < confirm: Confirm: mentor deploy?
sam@m.test > re confirm > yes
  sam@m.test < answer: Re: Confirm: mentor deploy?
kendall@lab.test > re decision > ok 1
  emily@lab.test < answer: Re: 1 decision that cannot wait for Monday
  priya@m.test < mentor-welcome: You are on: thank you for mentoring deploy
  kendall@lab.test < answer: Re: 1 decision that cannot wait for Monday
+1 day
  kendall@lab.test < decision: 1 decision that cannot wait for Monday
  emily@lab.test < decision: 1 decision that cannot wait for Monday
kendall@lab.test > re decision > ok 2
  emily@lab.test < answer: Re: 1 decision that cannot wait for Monday
  sam@m.test < mentor-welcome: You are on: thank you for mentoring deploy
  kendall@lab.test < answer: Re: 1 decision that cannot wait for Monday
at 2027-01-06 10:00
ann@x.test > join deploy
  ann@x.test < confirm: Confirm: join deploy?
ann@x.test > re confirm > yes
  ann@x.test < welcome: Welcome to deploy, meet priya
  priya@m.test < new-mentee: deploy: ann joins, you lead
  sam@m.test < new-mentee: deploy: ann joins, priya leads
at 2027-01-07 10:00
ann@x.test > re welcome > Hello all, I am Ann and I run a small lab.
  priya@m.test < post: [deploy] Hello from ann
  sam@m.test < post: [deploy] Hello from ann
# Whoever looks after Ann misses two check-ins in a row.
at 2027-01-12 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in: deploy check-in: how are your mentees?
at 2027-01-19 10:00
  priya@m.test < check-in-reminder
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
at 2027-01-26 12:00
  priya@m.test < check-in-reminder
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
ann@x.test > re welcome > The hosts are ready, now the first run.
  priya@m.test < post
  sam@m.test < post
  ann@x.test < answer ~ Noted: hosts ready
at 2027-02-01 12:00
  priya@m.test < mentor-silent: Everything ok, priya?
  priya@m.test < check-in-reminder
  kendall@lab.test < digest: Mentoring week 5: 1 decision
  emily@lab.test < digest: Mentoring week 5: 1 decision
  kendall@lab.test < monthly
  emily@lab.test < monthly
at 2027-02-02 12:00
  sam@m.test < cover: Please cover ann from Tue 2 Feb
  kendall@lab.test < short: deploy is down to one mentor
  emily@lab.test < short: deploy is down to one mentor
  priya@m.test < mentor-covered: We covered for you
  ann@x.test < covered: looks after you
# One word, and all of it is theirs again; the mentee hears of it.
+1 day
  sam@m.test < check-in: deploy check-in: how are your mentees?
priya@m.test > re mentor-covered > back
  priya@m.test < back: Re: We covered for you
  ann@x.test < covered: is back
+1 day
ann@x.test > re welcome > The first run stops at the login, I am on it.
  sam@m.test < post
  priya@m.test < post
# Silent once more; this time the question gets its answer.
at 2027-02-25 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
  priya@m.test < check-in-reminder
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
  priya@m.test < check-in-reminder
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in
  priya@m.test < mentor-silent: Everything ok, priya?
priya@m.test > re mentor-silent > Sorry, my father is ill. I am busy until 12 March.
  sam@m.test < cover: Please cover ann 25 Feb-12 Mar
  kendall@lab.test < short: deploy is down to one mentor
  emily@lab.test < short: deploy is down to one mentor
  ann@x.test < covered: looks after you
  priya@m.test < answer: Re: Everything ok, priya?
+1 day
  ann@x.test < still-in
