# A mentor gives a mentee to a co-mentor; who takes over may say no; undo gives the mentee back.
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
at 2027-01-12 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  priya@m.test < check-in: deploy check-in: how are your mentees?
priya@m.test > re check-in > 1 good. Sam should have Ann, please.
  priya@m.test < confirm: Confirm: let sam look after ann from now on?
priya@m.test > re confirm > yes
  sam@m.test < cover: Please take over ann
  ann@x.test < covered: looks after you
  priya@m.test < answer: Re: Confirm: let sam look after ann from now on?
at 2027-01-14 10:00
# Who takes over may say no, and here it comes back to the only other one.
sam@m.test > re cover > no
  priya@m.test < cover: Please take over ann
  ann@x.test < covered: looks after you
  sam@m.test < answer: Re: Please take over ann
at 2027-01-15 10:00
priya@m.test > swap Ann Sam
  priya@m.test < confirm: Confirm: let sam look after ann from now on?
priya@m.test > re confirm > yes
  sam@m.test < cover: Please take over ann
  ann@x.test < covered: looks after you
  priya@m.test < answer: Re: Confirm: let sam look after ann from now on?
priya@m.test > re answer > undo
  priya@m.test < answer: Re: Confirm: let sam look after ann from now on?
at 2027-01-18 10:00
  kendall@lab.test < digest
  emily@lab.test < digest
  sam@m.test < answer: News from Open Mentoring
  ann@x.test < covered: looks after you
