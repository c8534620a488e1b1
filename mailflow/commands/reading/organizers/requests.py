"""Orders as people word them: `we agreed that coa should be closed` is `close coa`.

And sentences that name an order and give none: `before you close coa, ask me`.
"""

from mailflow.regex import regex

_POLITE = regex(
    r"^(?:(?:ok|okay|hi|hello|hey|please|pls|kindly|bitte|and|then|also|now|so|could|can|would|"
    r"will|you|i|we|i'd|we'd|i'll|we'll|want|like|need|to|let's|let us|go ahead and|"
    r"just)(?![\w'])[\s,!:]*)+"
)
_WHEN = r"(?: (?:on|last|this) \w+| today| yesterday| together| with \w+)*"
_WE = r"(?:i|we|(?:\w+,? (?:and|&) )+(?:i|we|me|\w+))(?: all| both| three)?"
_MODAL = r"(?:should|can|could|may|might|must|shall|(?:has|have|needs?|ought|is|are) to|(?=be\b))"
#: What stands before an order and makes it no less of one.
_FRAME = regex(
    rf"^(?:{_WE}(?:'ve| have| had)? (?:now |just |finally |jointly )?(?:decided|agreed|resolved|"
    rf"settled){_WHEN} (?:to|that|on)|"
    r"(?:i|we)(?:'d| would| had) (?:better|rather have you)|"
    r"(?:i|we) (?:think|believe|guess|reckon) (?:that )?(?:i|we)(?:'d| had) better|"
    r"(?:i|we)(?:'d| would) (?:be|feel) (?:\w+ )?(?:grateful|glad|happy|thankful|obliged|pleased|"
    r"relieved) (?:if you (?:could|would|can)|to have you|for you to)|"
    r"(?:i|we)(?:'d| would) (?:\w+ )?(?:appreciate (?:it|that)) if you (?:could|would|can)|"
    r"(?:it|that)(?:'d| would) be (?:\w+ )?(?:good|great|nice|best|better|kind|lovely|helpful|wise)"
    r" (?:to|if (?:you|we) (?:could|would|can))|"
    r"(?:feel free|be so kind as|please be so kind as|it's time|it is time|(?:high )?time|"
    r"you are welcome|you're welcome|do me the favor) (?:to|and)|(?:please )?be so kind and|"
    r"you (?:may|might|can|could|should|must|need to|have to)(?: now| as well)?|"
    r"(?:one|two|another|a small|a quick|just one) (?:more )?(?:things?|requests?|favou?rs?|change)"
    r"(?: (?:today|please|from me))?\s*:|"
    r"when(?:ever)? you (?:have|get|find) (?:a |the |some |any )?(?:\w+ )?(?:minute|moment|"
    r"second|sec|time|chance),?|"
    r"(?:i|we)(?:'d| would)? (?:want|like|need|ask) you to|please see to it that|make sure that"
    r")\s+"
)
#: "Emily asked me to close coa, and I agree".
_SECONDED = regex(
    r"^[\w' ]{1,30}? (?:asked|asks|wants|told|begged) (?:me|us|you) to (?P<order>[^,;]+?),? "
    r"(?:and (?:i|we) (?:agree\w*|said yes|am fine with (?:it|that)|think so too)|"
    r"(?:and )?(?:that's|that is|which is|it's) (?:fine|ok|okay|right) (?:with|by) (?:me|us))$"
)
_MIND = regex(r"^(?:would|do) you mind (?P<verb>\w+?)ing\b")
#: The form of a verb in "be closed", and the verb.
_DONE = {
    "closed": "close", "shut": "shut", "opened": "open", "reopened": "reopen", "frozen": "freeze",
    "stopped": "stop", "held": "hold", "released": "release", "raised": "raise", "set": "set",
    "lowered": "lower", "reduced": "reduce", "increased": "increase", "extended": "extend",
    "capped": "cap", "limited": "limit", "moved": "move", "switched": "switch", "put": "put",
    "transferred": "transfer", "placed": "place", "added": "add", "assigned": "assign",
    "seated": "seat", "removed": "remove", "deleted": "delete", "dropped": "drop",
    "expelled": "expel", "excluded": "exclude", "taken": "take", "given": "give", "told": "tell",
    "informed": "inform", "notified": "notify", "sent": "send",
}  # fmt: skip
#: Somebody or something, and no other verb.
_WHOM = (
    r"(?P<whom>(?:(?!(?:not|never|to|asked|asks|wants|wanted|hopes|wishes|would|"
    r"i|we|you)\b)"
    r"[\w@.'+-]+ ){1,6}?)"
)
_LIKE = r"(?:i|we)(?:'d| would)? (?:like|want|love|prefer)"
_PASSIVE = (
    regex(
        rf"^(?:{_LIKE}|let|have|get) {_WHOM}"
        rf"(?:to )?(?:be )?(?P<done>{'|'.join(_DONE)})\b"
    ),
    regex(
        rf"^{_WHOM}{_MODAL} ?(?:now |please |then |finally |rather )?be "
        rf"(?P<done>{'|'.join(_DONE)})\b"
    ),
)
#: "Bo should go to deploy-2": moved, if he is anybody's.
_OVER = r"(?:go|move|change|switch)(?: over)? (?:in)?to "
_SEAT = r"(?:get|have) (?=a (?:seat|place|spot)\b)"
_BARE = r"(?= (?:again|for|now|down|soon|on|until)\b|\W*$)"
_GOES = (
    (regex(rf"^{_WHOM}{_MODAL} (?:please )?{_OVER}"), "move", "to "),
    (regex(rf"^{_WHOM}{_MODAL} (?:please )?{_SEAT}"), "give", ""),
    (regex(rf"^(?:let|have|{_LIKE}) {_WHOM}(?:to )?{_OVER}"), "move", "to "),
    (regex(rf"^(?:let|{_LIKE}) {_WHOM}(?:to )?{_SEAT}"), "give", ""),
    (regex(rf"^{_WHOM}{_MODAL} (?:please )?close{_BARE}"), "close", ""),
    (regex(rf"^{_WHOM}{_MODAL} (?:please )?(?:re-?)?open{_BARE}"), "open", ""),
)  # fmt: skip
_IRREGULAR = {
    "clos": "close", "mov": "move", "remov": "remove", "plac": "place", "rais": "raise",
    "reduc": "reduce", "increas": "increase", "delet": "delete", "exclud": "exclude",
    "releas": "release", "freez": "freeze", "giv": "give", "tak": "take",
    "putt": "put", "sett": "set", "stopp": "stop", "dropp": "drop", "capp": "cap", "shutt": "shut",
}  # fmt: skip
_AUXILIARY = regex(r"^(?:please |kindly |now )*(?:to )?")


def in_plain_words(folded: str) -> str:
    """A folded sentence as the order that it words politely, impersonally, or in the passive."""
    said = folded
    if seconded := _SECONDED.match(said):
        said = seconded["order"]
    for _ in range(_FRAMES):
        shorter = _FRAME.sub("", said)
        if shorter == said:
            break
        said = shorter
    said = _MIND.sub(lambda match: _base(match["verb"]), said)
    return _active(said)


#: "We agreed that it would be good to …"
_FRAMES = 3


def _base(stem: str) -> str:
    return _IRREGULAR.get(stem, stem)


def _active(said: str) -> str:
    opening = _AUXILIARY.match(said)
    start = opening.end() if opening else 0
    rest = said[start:]
    for pattern in _PASSIVE:
        if match := pattern.match(rest):
            return f"{_DONE[match['done']]} {match['whom'].strip()}{rest[match.end() :]}"
    for pattern, verb, link in _GOES:
        if match := pattern.match(rest):
            return f"{verb} {match['whom']}{link}{rest[match.end() :].lstrip()}"
    return said


def without_courtesy(folded: str) -> str:
    """The same without the words that any order may begin with: `could you please`."""
    return _POLITE.sub("", folded)


_NO_ORDER = regex(
    # "before you close coa, ask me"; "what happens if we close coa"
    r"^\W*(?:and |but |so )?(?:before|after) you\b|"
    r"^\W*(?:and |but |so )?(?:how|when|why|where|what) (?:do|does|did|can|could|should|would|"
    r"have|has|happens|wants|asked|if|to)\b|"
    # "you did close it", "last year we had to close it"
    r"^\W*(?:did you|you did|you have|you've|have you)\b|"
    r"\b(?:last|that) (?:year|month|week|summer|winter|spring|autumn|time)\b.*\bhad to\b|"
    # "Kendall wants to close coa, I don't"
    r"\b(?:wants?|wanted|asked|asks|suggest\w*|propose\w*|would like|likes?|prefers?|thinks?|says?|"
    r"said)\b.*[,;.] ?(?:but |and )?(?:i|we) (?:don't|do not|didn't|said no|refused?|declined?|"
    r"disagree\w*|won't|will not|would not|wouldn't|am not|am against|are against|told \w+ no)\b"
)


def is_no_order(folded: str) -> bool:
    """True for a sentence that names what could be done, and asks nobody to do it now."""
    return bool(_NO_ORDER.search(folded))
