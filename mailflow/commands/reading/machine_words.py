"""Words that no person writes to us: automatic replies, calendars, offers of goods and services."""

from mailflow.regex import regex

CALENDAR = regex(
    r"\W*(?:(?i:auto(?:matic|mated)? ?-?reply|autoreply|automatische antwort|"
    r"r[eé]ponse automatique|"
    r"respuesta autom[aá]tica|resposta autom[aá]tica|risposta automatica)\s*: |"
    r"(?:Accepted|Declined|Tentative|Invitation|Canceled)\s*: )"
)
AUTOMATIC = regex(
    r"\b(?:limited access|without access|in urgent cases|for urgent matters|"
    r"unsubscribe (?:here|with one click|at any time|from this|by clicking)|click here|"
    r"view (?:this|it) in "
    r"(?:your|the) browser|after the tone|you have been (?:un)?subscribed (?:from|to)|"
    r"this is an automat(?:ed|ic)|"
    r"do not reply to this|automatically generated|will be forwarded|(?:currently|"
    r"am) out of (?:the )?office and will return|"
    r"out of (?:the )?office.{0,60}(?:will|shall) (?:read|answer|reply to|respond to) your "
    r"(?:e-?mail|mail|message)s? (?:on|upon|after|when) (?:my|i) return)\b"
)


#: A stranger's offer of goods and services: nobody here has to answer it.
ADVERT = regex(
    r"\b(?:(?:book|schedule|grab|hop on|have|spare) (?:a |an )?(?:quick |short |free |"
    r"brief )?(?:\d+ "
    r"minutes?|\d+-minute \w+|call|demo|chat|slot)\b.{0,60}\b(?:our|my|show|how|platform|solution|"
    r"services?|product|pipeline)|"
    r"(?:we|i) (?:help|work with|assist|support) (?:[\d,]+\+?|many|hundreds of|thousands of|"
    r"companies|"
    r"businesses|brands|teams like)|(?:guest post|sponsored (?:post|article|link)|backlinks?|seo |"
    r"link building|domain authority|rank(?:ing)? on google|lead gen\w*|boost your (?:traffic|"
    r"sales|"
    r"ranking|revenue|website))|(?:our|the) (?:lead|sales|marketing|growth|ai|"
    r"outreach) (?:platform|"
    r"solution|agency|software|services)|decision[- ]makers?|(?:special|exclusive|"
    r"limited) (?:offer|"
    r"discount)|\d+ ?% (?:off|discount)|crypto|casino|loan offer|investment opportunity)\b"
)
