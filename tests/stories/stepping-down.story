# A mentor steps down: a line for whoever comes next, a last day, thanks; a co-mentor takes over.
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
bo@x.test > join deploy
  bo@x.test < confirm: Confirm: join deploy?
bo@x.test > re confirm > yes
  bo@x.test < welcome: Welcome to deploy, meet sam
at 2027-01-07 10:00
  priya@m.test < new-mentee: deploy: bo joins, sam leads
  sam@m.test < new-mentee: deploy: bo joins, you lead
ann@x.test > re welcome > Hello all, I am Ann and I run a small lab.
  priya@m.test < post: [deploy] Hello from ann
  sam@m.test < post: [deploy] Hello from ann
  bo@x.test < post: [deploy] Hello from ann
bo@x.test > re welcome > Hi, Bo here.
  priya@m.test < post: [deploy] Hello from bo
  sam@m.test < post: [deploy] Hello from bo
  ann@x.test < post: [deploy] Hello from bo
at 2027-01-12 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in: deploy check-in: how are your mentees?
  sam@m.test < check-in: deploy check-in: how are your mentees?
priya@m.test > re check-in > all good
sam@m.test > re check-in > all good
# Words in a sentence are asked about first.
priya@m.test > I have a new job and must step down as a mentor, my last day is 22 January.
  priya@m.test < confirm: Confirm: step down as a mentor on 22 January?
priya@m.test > re confirm > yes
  priya@m.test < answer: Re: Confirm: step down as a mentor on 22 January?
  kendall@lab.test < short: deploy is down to one mentor
  emily@lab.test < short: deploy is down to one mentor
priya@m.test > re answer > 1 has three nodes up and waits for a review of her notes
  priya@m.test < answer: Re: Confirm: step down as a mentor on 22 January?
at 2027-01-18 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
at 2027-01-23 10:00
  priya@m.test < check-in
  sam@m.test < check-in
  priya@m.test < check-in-reminder
  sam@m.test < check-in-reminder
  sam@m.test < cover: Please take over ann
at 2027-01-26 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < mentor-retired: Thank you from deploy
  ann@x.test < covered: looks after you
  sam@m.test < check-in
# Who takes over may say no; where nobody is left, the organizers hear of it.
sam@m.test > re cover > no
  kendall@lab.test < decision: 1 decision that cannot wait for Monday
  emily@lab.test < decision: 1 decision that cannot wait for Monday
  sam@m.test < answer: Re: Please take over ann
