"""Header fields that decide what kind of mail one is, or how it is read. Pure."""

from mailflow.regex import regex

#: Fields that responders set on their answers and nobody else sets.
ANSWERS = regex(
    r"x-auto-?(?:repl|respon(?!se-suppress)|generated).*|x-vacation.*|x-mail-autoreply|x-facebook-auto-reply"
    r"|x-apple-action|x-freshdesk-auto-reply|x-arc-autoreply"
    r"|x-xpn-autoreply|x-fc-machinegenerated|x-delivered-by-autoresponder|x-glpi-auto-response"
    # What desks put into their automatic mails to know them again when they come back.
    r"|x-(?:otrs|znuny|kayako|rt|sugar|zammad|freescout|osticket|helpdesk|ticket|autoresponder|responder)"
    r"-loop(?:-\w+)*|x-loop-(?:prevention|detect\w*|check)"
)
LISTS = ("list-id", "list-post", "list-unsubscribe", "mailing-list", "x-mailing-list")
#: Fields that senders of many equal mails set and people's clients do not.
BULK = (
    "feedback-id", "x-campaign", "x-campaignid", "x-mailchimp-campaign", "x-mc-user",
    "x-mandrill-user", "x-sg-eid", "x-github-reason", "x-gitlab-project", "x-bugzilla-reason",
    "x-jira-fingerprint", "x-launchpad-message-rationale", "x-newsletter", "x-mailer-recptid",
)  # fmt: skip
#: Exchange's word for what a rule of somebody's sent.
RULED = "x-ms-exchange-inbox-rules-loop"
LOOP, CRON, CLASS, SUPPRESSED = (
    "x-loop", "x-cron-env", "x-post-messageclass", "x-auto-response-suppress"
)  # fmt: skip
FAILED, COMPLAINED = "x-failed-recipients", "x-hmxmroriginalrecipient"
#: RFC 5321 6.3 asks for at least 100 hops; nobody's mail takes half of that.
MOST_RECEIVED = 50
