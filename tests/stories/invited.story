# Two mentors by invitation: an organizer asks, the invited say yes, no, or something else.
priya@m.test > mentor deploy
  priya@m.test < confirm: Confirm: mentor deploy?
priya@m.test > re confirm > yes
  kendall@lab.test < decision: 1 decision that cannot wait for Monday
  emily@lab.test < decision: 1 decision that cannot wait for Monday
  priya@m.test < answer: Re: Confirm: mentor deploy?
kendall@lab.test > re decision > ok 1
  emily@lab.test < answer
  priya@m.test < mentor-welcome: You are on: thank you for mentoring deploy
  kendall@lab.test < answer
+1 hour
kendall@lab.test > invite kim@x.test to mentor deploy
  kendall@lab.test < confirm: Confirm: invite kim@x.test to mentor deploy?
kendall@lab.test > re confirm > yes
  kim@x.test < mentor-invited: Will you mentor deploy
  kendall@lab.test < answer: Re: Confirm: invite kim@x.test to mentor deploy?
kim@x.test > re mentor-invited > What would I have to know for that?
  kendall@lab.test < moderation: For the organizers: Re: Will you mentor deploy
  emily@lab.test < moderation: For the organizers: Re: Will you mentor deploy
  kim@x.test < answer: Your mail to Open Mentoring
kim@x.test > re mentor-invited > Yes, gladly! capacity 2, I am in Lima.
  kim@x.test < mentor-welcome: You are on: thank you for mentoring deploy
kendall@lab.test > invite lou@x.test to mentor deploy
  kendall@lab.test < confirm: Confirm: invite lou@x.test to mentor deploy?
kendall@lab.test > re confirm > yes
  lou@x.test < mentor-invited: Will you mentor deploy
  kendall@lab.test < answer: Re: Confirm: invite lou@x.test to mentor deploy?
lou@x.test > re mentor-invited > no, sorry, not this year
  lou@x.test < answer: Your mail to Open Mentoring
kendall@lab.test > invite ned@x.test to mentor talk
  kendall@lab.test < confirm: Confirm: invite ned@x.test to mentor talk?
kendall@lab.test > re confirm > yes
  ned@x.test < mentor-invited: Will you mentor talk
  kendall@lab.test < answer: Re: Confirm: invite ned@x.test to mentor talk?
at 2027-01-26 10:00
  kendall@lab.test < answer ~ kim <kim@x.test> says yes to deploy. lou <lou@x.test> says no to deploy.
  emily@lab.test < answer ~ kim <kim@x.test> says yes to deploy. lou <lou@x.test> says no to deploy.
  kendall@lab.test < digest
  emily@lab.test < digest
  kendall@lab.test < digest
  emily@lab.test < digest
  kendall@lab.test < digest: Mentoring week 4: 1 decision
  emily@lab.test < digest: Mentoring week 4: 1 decision
