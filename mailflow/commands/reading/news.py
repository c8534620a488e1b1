"""News that needs nothing: told plainly, by somebody who belongs here, without a want or a woe.

Whoever writes "patch is up, two reviews" wants no answer. Where anything could be a need, a
question or a complaint the mail is not news; nothing is done about news, so the doubt goes to a
human. Only English is read so closely; other languages need a word of thanks.
"""

import re

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.clauses.topics import PAUSE, is_hedged, is_request
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_NEED = regex(
    r"\b(?:need\w*|want\w*|wish\w*|would|should|must|could|help\w*|asks?|asking|wonder(?:ing|ed)?|"
    r"let me know|"
    r"tell (?:me|us)|confus\w*|problem\w*|trouble\w*|worr\w*|concern\w*|unfortunately|sadly|"
    r"complain\w*|disappoint\w*|angry|annoy\w*|frustrat\w*|unfair|difficult\w*|lost|miss(?:ed|"
    r"ing)?|"
    r"wrong|broke\w*|errors?|fail\w*|stuck|blocked|instead|chang\w*|cancel\w*|remov\w*|delet\w*|"
    r"leav\w*|(?:i|have|has) left|quit\w*|stop\w*|paus\w*|urgent|asap|offer\w*|buy|invest\w*|"
    r"click\w*|price\w*|"
    r"prefer\w*|rather|afraid|scared|tired|sick|ill|hospital|died|death|hate|"
    r"rude|alone|ignor\w*|silen\w*|nobody|too (?:much|many|hard|fast|slow|difficult)|mistake|"
    r"please|"
    r"private\w*|secret\w*|report\w*|money|pay\w*|address|mentor for|waiting|waited|expect\w*|"
    r"done with|promised|supposed|forgot\w*|else's|abandon\w*|revert\w*|twice|dead|your (?:data|"
    r"policy)|"
    r"deserve\w*|strange|odd|weird)\b"
)
_NOT = regex(r"\b(?:no|not|never|nothing|none|without|\w+n't|cannot|dont|cant)\b")
_HARMLESS = regex(
    r"\bnot (?:yet|there yet|(?:finished|done|ready|complete) yet|much (?:to tell|new|news|time)|"
    r"a lot|in a "
    r"hurry|alone|(?:going )?to give up|giving up|only slow|too bad|that bad)\b|\bno (?:complaints|"
    r"questions|longer|doubt|big deal|drama|stress)\b|\b(?:can't|cannot|could not|"
    r"couldn't) (?:wait|complain|be "
    r"happier|stop smiling)\b|\bwithout (?:any )?(?:errors?|problems?|issues?|trouble|a hitch|"
    r"help|drama)\b|"
    r"\bnothing (?:much|to complain)\b|\b(?:thanks?|thank you) for (?:the|your|"
    r"all)? ?(?:\w+ )?(?:reminders?|"
    r"patience|offer|report|mails?|message)\b|\b(?:looking|look) forward\b|\bwish me luck\b|"
    r"\bjust (?:wanted|want) to (?:say|send|drop|tell you)\b|\bnot sure who reads\b|"
    r"\bleav\w+ (?:the|our) "
    r"(?:call|meeting|session|channel) early\b|\bdone with (?:uni\w*|school|work|exams?|lunch|"
    r"chapter|step|part|the|my|module)\b|"
    r"\bwaiting for (?:the|a|my|his|her|second|another|some)? ?(?:\w+ )?(?:review\w*|\+2|merge|ci|"
    r"zuul|gate|"
    r"delivery|disk|hardware|parts?|call)\b|\balmost\b|\bbetter now\b|\bback on my feet\b|"
    r"\bsorry (?:for|about) (?:the|my|being|that|all)\b|\bnot (?:stuck|bad|blocked|so bad|"
    r"worried)\b|\bno (?:problems?|worries|rush|hurry|blockers?|"
    r"issues?|news|need to (?:answer|reply)|answer needed|reply needed)\b|\bnothing (?:new|"
    r"special|to "
    r"(?:report|worry))\b|\bno longer (?:stuck|blocked)\b|\bnever mind\b|\bnot only\b|"
    r"\b(?:that|this|it|you|s?he|they|all|which)(?:'s| has| have)? (?:really |so |much |already )?"
    r"help(?:s|ed)\b|\bfor (?:your|the|all the) help\b|\bwas (?:very |so |really )?helpful\b"
)
# Told of trouble that is over.
_OVER = regex(
    r"\b(?:solved|sorted|figured (?:it )?out|fixed (?:it|now|that|by|in)|found (?:it|the (?:error|"
    r"problem|bug|typo|culprit))|works now|it works|was a typo|no longer stuck|all good now|"
    r"but now (?:[\w']+ ){0,2}(?:great|good|fine|well|works?|better|ok|okay)|"
    r"(?:helped|unblocked|rescued|saved) me|\w+ (?:fixed|solved) it)\b"
)
#: How a told trouble ends.
_CLOSED = regex(
    r"\W*(?:and |but |so )?(?:it's |it is |that's |all |now |problem |is )*(?:sorted|solved|"
    r"fixed|resolved|"
    r"works now|works again)(?: now| again)?\W*$"
)
_GOOD = regex(
    r"\b(?:(?:it's|(?:the|my) \w+ (?:is|'s)) back|(?:i'll|i will|we'll) (?:crack on|go on|"
    r"carry on|continue|start|try|look|do|read|work|"
    r"keep|"
    r"go (?:for|with)|take care|see)|hi|sorry|neat|sweet|yay|hooray|phew|finally|hurray|(?:is|are|"
    r"came|comes|went) (?:back )?up|ran through|"
    r"runs through|went through|(?:came|went|going|goes) (?:back )?(?:again|well|fine|by itself)|"
    r"got me "
    r"going|managed|figured|understand|boots|booted|built|installed|configured|rebuilt|deployed|"
    r"solved|"
    r"fixed|laugh\w*|funny|chat\w*|hello|hi|welcome|thank\w*|looking forward|sorry (?:for|about)|"
    r"half|"
    r"halfway|step|next step|on to|one down|two of three|gave me the week|after all|"
    r"without (?:any )?"
    r"(?:errors?|problems?|issues?|a hitch)|again!|studied|visited|attended|joined the call|"
    r"crossed|"
    r"sent (?:you|her|him|it|the)|pushed|rebased|answered|replied|at it|slow|done|merged|push\w*|"
    r"review\w*|ready|works?|working|running|runs|finish\w*|read|reading|"
    r"learn\w*|explain\w*|great|good|nice\w*|happy|fun|lovely|love\w*|enjoy\w*|cool|awesome|super|"
    r"progress\w*|moving|on to|submitt\w*|uploaded|is up|started|starting|wrote|writing|met|"
    r"meeting|"
    r"talked|demo|glad|excellent|amazing|brilliant|perfect|passed|success\w*|tested|testing|"
    r"first time|fingers crossed|proud|excited|shared|won|green|smooth\w*|on track|on it|"
    r"so far|well|fine|i'll wait|will wait|okay|understood|noted|makes sense|slow|slowly|busy|"
    r"studying|"
    r"preparing|practi[cs]\w*|getting)\b"
)
_ENGLISH = listed(
    """
    not only still just all some more while there because when after before yes no
    the a an i i'm i've i'll it it's is was are were and to my of in on for with we that this at
    up by
    done just now today tonight from have has had got be been as so about next one two you your me
    """
)


_A_LINE = 8  # words, those of the link among them


def needs_nothing(letter: Letter) -> bool:
    """True for plain news of a member."""
    context = letter.context
    if not context.roles & {"mentee", "mentor"} or context.thread not in _QUIET:
        return False
    words = [word for clause in letter.clauses for word in clause.words if word[0].isalpha()]
    english = sum(word in _ENGLISH for word in words)
    foreign = any(mark.isalpha() and not mark.isascii() for mark in letter.folded)
    if letter.clauses and _CLOSED.match(letter.clauses[-1].folded) and "?" not in letter.body:
        return True  # "I was stuck … Sorted!"
    if foreign or len(words) < _FEW or english * _SHARE < len(words):
        return False
    if "://" in letter.body and len(words) < _A_LINE:
        return False  # a link and little else is shown to be looked at
    wishes_luck = "fingers crossed" in letter.folded
    if any(c.question or (c.conditional and not wishes_luck) for c in letter.clauses):
        return False
    known = _is_information(letter)
    if not known and any(_not_for_nothing(letter, clause) for clause in letter.clauses):
        return False
    folded = _HARMLESS.sub(
        " ", " , ".join(c.folded for c in letter.clauses if not _over(letter, c))
    )
    if is_request(folded) or "?" in folded:
        return False
    if _OVER.search(folded):
        return not re.search(r"\bbut (?:now )?(?:the|i|it|another)\b(?! now)", folded)
    if woe(folded) or not (known or _GOOD.search(folded)):
        return False
    return not is_hedged(re.sub(r"\b(?:almost|nearly|maybe)\b", " ", folded))


#: "Just so you know": told to be known, and for nothing else.
_FYI = regex(
    r"\b(?:fyi|for your information|just so you know|so (?:that )?you know|(?:that's |is |"
    r"it's )?(?:fine|ok|okay|"
    r"no problem|alright) (?:with|for|by) me|only to let you know|zur info|pour info)\b"
)


def _is_information(letter: Letter) -> bool:
    """Another's absence, told by the way: `Sam is on holiday until the 20th, fine with me`."""
    return bool(_FYI.search(letter.folded)) and any(
        PAUSE.sense(clause)
        and (letter.stances[clause].reported or letter.stances[clause].subject is Subject.OTHER)
        for clause in letter.clauses
    )


def _over(letter: Letter, clause: Clause) -> bool:
    """A trouble of yesterday, a plan that came to nothing: no need any more."""
    return letter.stances[clause].over or bool(_WAS.match(clause.folded))


_WAS = regex(
    r"(?:sorry for .{0,30}|sry |sorry |hi )?(?:and |but |so )?(?:i |we |it |there |things |life |"
    r"work |just )?"
    r"(?:was|were|had (?:been|a|the|to))\b(?!.{0,40}\b(?:and|but|so) (?:now|still)\b)"
    r"|(?:sorry for .{0,30})?(?:and |but |so )?(?:i|we|it|there|things|life|work) (?:was|were|"
    r"had (?:been|a|"
    r"the|to))\b(?!.{0,40}\b(?:and|but|so) (?:now|still)\b)"
)


def _not_for_nothing(letter: Letter, clause: Clause) -> bool:
    """What others advise or want is told for a reason."""
    stance = letter.stances[clause]
    return stance.reported or stance.whom or (stance.pondering and not _SOON.search(clause.folded))


_SOON = regex(r"\b(?:eventually|one day|some ?day)\b")


def woe(folded: str) -> bool:
    """True if a need, a denial or a trouble is told."""
    plain = _HARMLESS.sub(" ", folded)
    return bool(_NEED.search(plain) or _NOT.search(plain))


_SHARE = 9
_FEW = 4
#: Threads in which nothing was asked.
_QUIET = (None, "answer", "welcome", "badge", "monthly")
