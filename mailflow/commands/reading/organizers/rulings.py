"""Words about the program itself: who goes where, how many fit, what is open, who is told.

Each is a verb, somebody or some cohort, and little else; they concern others, so a sentence that
is denied, hangs on an if or is told of somebody else's doing is none.
"""

import re

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.clause import is_negated, is_old
from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.topics import is_hedged, is_request
from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.holding import is_hold
from mailflow.commands.reading.organizers.intake import intake
from mailflow.commands.reading.organizers.requests import (
    in_plain_words,
    is_no_order,
    without_courtesy,
)
from mailflow.commands.reading.organizers.shorthand import spelled_out
from mailflow.regex import regex

_ADDRESS = regex(r"[\w.+-]+@[\w.-]+\w")
_TELL_ME = regex(r"^(?:tell|show) me (?=who\b)")
_ASKS = regex(
    r"^\W*(?:(?:and|so|but) )?(?:should|shall|do|does|did|is|are|was|why|when|how|what)\b"
)
_TAIL = regex(
    r"(?:[\s,]+(?:please|pls|thanks|thank you|thx|bitte|now|right now|for now|at the moment|"
    r"at present|currently|today|once more|one more time|immediately|asap|over|as well|too|then|"
    r"gerade|jetzt))*[\s.!?,]*$"
)
_PLACE = regex(
    r"^(?:give|grant|let|find|get)\b.{1,40}\b(?:place|seat|spot|into)\b|"
    r"^(?:place|put|add|assign|enroll?|sign up|get|bring|take|seat|setze?|fuge|placez?|mettez|"
    r"pon)\b"
)
_MOVE = regex(r"^(?:move|switch|transfer|shift|relocate|verschiebe?|setze?|mueve|mova|deplacez?)\b")
_BELONGS = regex(
    r"\b(?:should (?:be|move|go|switch)|belongs|wants|would like|prefers|asked for|needs to be)\b"
)
_NOT_THERE = regex(
    r"(?:\b(?:rather than|instead of|not|from|out of|von|aus|de|du)|,\s*not) (?:the )?$"
)
_SWITCH = regex(r"\b(?:move|switch|transfer|shift|put)\b")
_REMOVE = regex(
    r"^(?:remove|kick(?: out)?|throw out|expel|delete|drop|exclude|take out|ban|entferne?|retirez?|"
    r"quita|elimina|retire)\b|^take .+ (?:out|off)\b"
)
_ASKED_OUT = regex(r"\basked\b.{0,30}\bto be (?:taken out|removed|taken off)\b")
_CAP = regex(
    r"\b(?:(?:may|can|could|should|shall) (?:have|take|hold|grow|go up)|cap|caps|limit|max|"
    r"maximum|at most|(?:more|bigger|larger) than|up to|seats?|places?|"
    r"grow to|size|make (?:it|that|them)|"
    r"hochstens|maximal|platze|grenze|limite|maximo)\b"
)
_TWO = r"(?P<{}>[^,;]+?)\s+(?:and|&|from)\s+(?P<{}>[^,;]+?)"
_APART = regex(
    rf"^(?P<over>no longer |stop |don't )?keep(?:ing)?\s+"
    rf"(?:apart\s+{_TWO.format('a', 'b')}|{_TWO.format('c', 'd')}\s+apart"
    rf"|(?P<e>[^,;]+?)\s+away from\s+(?P<f>[^,;]+?))$"
)
_ONE_PERSON = regex(
    rf"^(?:unite|merge|combine)\s+{_TWO.format('a', 'b')}$"
    rf"|^{_TWO.format('c', 'd')}\s+are\s+(?:one|(?:really |both )?the same)(?: person)?$"
)
#: A mentee and another mentor: names, or addresses.
_WHO_A, _WHO_B = (rf"(?P<{name}>[\w'’@.+-]+(?: [\w'’-]+)?)" for name in ("who", "to"))
_LEADS = (
    regex(rf"^swap {_WHO_A}(?: with| to| for| and| onto)? {_WHO_B}$"),
    regex(rf"^(?:give|hand|pass|move|assign|reassign) {_WHO_A} (?:over )?to {_WHO_B}$"),
    regex(
        rf"^(?:make|let|have) {_WHO_B} (?:be )?(?:the )?(?:new )?(?:lead|mentor|look after|take|"
        rf"take over|have)(?: mentor)?(?: of| for)? {_WHO_A}$"
    ),
    regex(
        rf"^{_WHO_B} (?:should|shall|will|is to|takes?|leads?|looks after|gets?)"
        rf"(?: (?:look after|have|take|take over|lead|mentor|get))?(?: over)? {_WHO_A}$"
    ),
)
_FROM_NOW = regex(r"\s*(?:from now on|instead|now|please)$")
_OPEN = regex(r"^(?:open|re-?open|unlock|offne|rouvrir|ouvrir|abre|abrir|reabre)\b")
_CLOSE = regex(
    r"^(?:close|shut(?: down)?|schliesse?|ferme[rz]?|cierra|cerrar|feche|fechar|chiudi)\b|"
    r"^(?:no (?:more|new) (?:mentees|people|one) (?:in|into|for)|stop (?:intake|placements) (?:in|"
    r"for))\b"
)
_WHO = regex(
    r"^(?:see (?:the )?(?:people|members|names|list)|"
    r"who(?:'s| is| are| all is| do we have| have we(?: got)?)?|wer ist|qui est|"
    r"quien(?:es)? esta[n]?|quem esta|"
    r"chi e|кто|list|show(?: me)?|(?:the )?members of|roster(?: of)?|members?|(?:give|"
    r"send) (?:me )?(?:a |the )?(?:list|roster|members|names))\b|"
    r"\b(?:members|roster|list|participants)$"
)
_DRAFT = regex(
    r"^call(?: for)? [\w-]+$|^(?:(?:draft|write|prepare|send|get|give|make) )?(?:me |us |a |the |"
    r"another )*call for (?:more )?mentors\b"
)
_ANNOUNCE = regex(
    r"^announce [\w-]+$|^(?:announce|(?:(?:draft|write|prepare|send|get|give|make) )(?:me |us )?"
    r"(?:a |an |the |another )*announcement)\b(?! to\b| in\b)"
)
_WHO_IS = regex(
    r"who(?:'s| is| are| all is| all are| do (?:i|we) have|(?: have|'ve) (?:i|we)(?: got)?)?"
    r"(?: (?:currently|now|all|still|"
    r"left))*(?: in| on| at)?(?: the)?"
)
_MAIL = (
    r"(?:all |any |every |the |our |outgoing |automatic |sending |out |of )*(?:e?-?mails?|sending|"
    r"messages|everything)"
)
_FREEZE = regex(
    rf"^(?:freeze|stop|hold(?: back)?|halt|suspend|pause|block|don't send)\b {_MAIL}"
    r"(?: (?:going out|please|pls|now|at once|right now|immediately))*"
    r"(?: (?:until|till|for|while|today|tonight)\b.*)?$"
)
_RELEASE = regex(
    rf"^(?:release|unfreeze|resume|restart|unblock|thaw|send out|go on with|continue)\b {_MAIL}$|"
    r"^(?:you )?(?:(?:can|may) )?(?:send|start sending|go on sending|resume sending)"
    r"(?: (?:mails?|everything|it))? again$|"
    r"^(?:you )?(?:(?:can|may) )?let (?:all )?(?:the |our )?(?:e?-?mails?|messages|everything) "
    r"(?:out|go(?: out)?|flow|run) again$|^send again$|^mails? (?:may|can|should) (?:go|"
    r"be sent)(?: out)? again$|^unfreeze$|^release$"
)
_TAKE = regex(
    r"^(?:take|handle|own|look after|deal with|ubernehme|prends|tomo|assumo)\b.{0,12}"
    r"\b(?:case|fall|caso|cas) (?:no\.? ?|number |nr\.? ?)?#?(?P<n>\d+)(?: please)?(?:$| - )|"
    r"^(?:case|fall) (?:no\.? ?|number )?#?(?P<m>\d+)[\s:,-]*(?:is )?(?:mine|for me|i'm on it|"
    r"i'll take (?:it|that|this)(?: one)?|i take it|on it)$"
)
_TAKE_NUMBER = regex(r"^take #?(?P<n>\d{1,4})(?: please)?$")
_DIGEST = regex(
    r"^(?:re-?send |send |give |mail |get |show |have )?(?:me |us )?"
    r"(?:the |a |an |this |week's |weekly |another |new |latest |last |current )*"
    r"(?:digest|summary|overview)(?: again| early| earlier)?$"
)
_LIST = (
    r"(?:(?:the|my|our|this|week's|weekly|last|latest) )*"
    r"(?:to-?do list|todo list|to do list|todos|decisions|list(?: of decisions)?)"
)
_LIST_AGAIN = regex(
    rf"^re-?send (?:me |us )?{_LIST}$|^(?:(?:send|give|mail|get|show) )?(?:me |us )?{_LIST} again$"
)


def rulings(letter: Letter, written: str) -> tuple[Intent, ...]:
    """What one sentence, or a part of one, rules."""
    said = spelled_out(fold(written).strip(" .!,:-"))
    if asked_of := _of_one(letter, said.strip(" ?")):
        return (Intent("who", (asked_of,), because=written, whole_line=True),)
    if is_no_order(said):
        return ()
    plain = in_plain_words(said)
    folded = _TAIL.sub("", _TELL_ME.sub("", without_courtesy(plain)))
    if written.rstrip().endswith("?") and _ASKS.match(fold(written)):
        return ()
    unsure = is_hedged(MAY_HAVE.sub("has ", folded))  # "coa may have ten" allows it
    if not folded or is_conditional(fold(written)) or unsure or is_old(folded):
        return ()
    whole = len(folded.split()) <= _SHORT and fold(written).strip(" .!") == folded
    asked = written.rstrip().endswith("?") and plain == said and not is_request(fold(written))
    for rule in (_plain, _of_two, _of_lead, _by_intake, _of_cohort, _of_somebody):
        found = rule(letter, folded, written)
        if found and asked and found[0] != "who":
            continue
        if found:
            return (Intent(found[0], found[1:], because=written, note=written, whole_line=whole),)
    return ()


_SHORT = 5
#: Said of a cohort it is leave, and no doubt.
MAY_HAVE = regex(r"\bmay have(?= (?:up to )?(?:\d|[a-z]+)\b)")
_TAKE_CASE = regex(r"\W*take (?:case )?#?(?P<n>\d{1,5})\W*")
_Ruled = tuple[str, ...] | None


#: "status ana@example.org", "how is Ana doing?", "where does Ana Souza stand?"
_OF_ONE = regex(
    r"(?:(?:hi|hello|hey|please|pls|so|and|(?:can|could) you )[ ,]*)*(?:tell me |show me |show )?"
    r"(?:(?:the )?status(?: of| for)?|who(?: is|'s)?|how (?:is|does|goes)|how's|"
    r"where (?:is|does)|where's|what (?:about|of)|what is up with|what's up with|anything (?:on|"
    r"from|about)|news (?:of|from|about|on))[ :]+"
    r"(?P<who>[\w'’@.+-]+(?: [\w'’-]+){0,2}?)"
    r"(?:'s (?:status|place|state))?(?: (?:doing|getting on|getting along|going|now|these days|at|"
    r"stand|standing|in|fare|faring|do|up to|please))*"
)


def _of_one(letter: Letter, said: str) -> str | None:
    """Whose standing a sentence asks for: somebody known by name, or any address."""
    match = _OF_ONE.fullmatch(said)
    return _address(letter, match["who"]) if match else None


def _plain(letter: Letter, folded: str, _written: str) -> _Ruled:
    if match := _TAKE.match(folded):
        return ("take", match["n"] or match["m"])
    items = letter.context.items
    alone = _TAKE_CASE.fullmatch(letter.folded)
    if alone and not items.get(int(alone["n"]), "").startswith("case"):
        return ("take", alone["n"])  # as we teach it: the number of a case
    if items and (match := _TAKE_NUMBER.match(folded)) and int(match["n"]) not in items:
        return ("take", match["n"])  # no item bears it: it is a case's
    if is_hold(folded):
        return ("freeze",)
    for verb, pattern in (("freeze", _FREEZE), ("release", _RELEASE), ("digest", _DIGEST)):
        if pattern.match(folded):
            return (verb,)
    return ("digest",) if _LIST_AGAIN.match(folded) else None


def _by_intake(letter: Letter, folded: str, _written: str) -> _Ruled:
    named = cohorts(letter, folded)
    return intake(folded, named[0][1]) if len(named) == 1 else None


def _of_two(letter: Letter, folded: str, _written: str) -> _Ruled:
    """Two people to be kept apart, or no longer; both have to be known for sure."""
    match = _APART.match(folded) or _ONE_PERSON.match(folded)
    if match is None:
        return None
    named = tuple(word for name, word in match.groupdict().items() if name != "over" and word)
    both = tuple(address for who in named if (address := _address(letter, who)))
    if len(set(both)) != len(named):
        return ("unclear",)
    if "over" not in match.groupdict():
        return ("unite", *both)
    return ("meet" if match["over"] else "apart", *both)


def _of_lead(letter: Letter, folded: str, _written: str) -> _Ruled:
    """Another lead for a mentee; both have to be known for sure, or it is something else."""
    said = _FROM_NOW.sub("", folded)
    for pattern in _LEADS:
        match = pattern.match(said)
        both = [_address(letter, match[name]) for name in ("who", "to")] if match else []
        if len({address for address in both if address}) == len(("who", "to")):
            return ("swap", *filter(None, both))
    return None


def _address(letter: Letter, who: str) -> str | None:
    if match := _ADDRESS.fullmatch(who.strip("<> ")):
        return match.group()
    name = names.best(who, letter.context.people)
    return letter.context.people[name] if name else None


def cohorts(letter: Letter, folded: str) -> list[tuple[int, str]]:
    """The cohorts named, by their places; `deploy-2` is not `deploy`."""
    return sorted(
        (match.start(), track)
        for track in letter.tracks
        for match in re.finditer(rf"(?<![\w-]){re.escape(track)}(?![\w-])", folded)
    )


def _of_cohort(letter: Letter, folded: str, written: str) -> _Ruled:
    named = cohorts(letter, folded)
    if len(named) != 1 or names.mentioned(written, letter.context.people):
        return None
    track = named[0][1]
    rest = f"{folded[: named[0][0]]} {folded[named[0][0] + len(track) :]}"
    rest = _NOT_SO_MANY.sub(" ", rest)
    numbers = re.findall(r"(?<![\w.])\d{1,3}(?![\w.])", rest) or [
        str(NUMBERS[word]) for word in rest.split() if NUMBERS.get(word, 0) > 1
    ]
    told = re.search(
        r"^\W*have\b|\b(?:we (?:have|had|are)|there (?:are|were|was)|has|had|came|were|my)\b", rest
    )
    changes = _CHANGE.fullmatch(folded[: named[0][0]].strip())
    if (
        not told
        and (_CAP.search(rest) or changes)
        and len(numbers) == 1
        and not _counted_otherwise(rest)
    ):
        return ("cap", track, numbers[0])
    if numbers or is_negated(re.sub(r"^no (?:more|new)\b", "", folded)):
        return None
    before = folded[: named[0][0]].strip()
    for verb, pattern in (
        ("call", _DRAFT),
        ("announce", _ANNOUNCE),
        ("open", _OPEN),
        ("close", _CLOSE),
        ("who", _WHO),
    ):
        if verb == "who" and folded[named[0][0] + len(track) :].startswith("'s"):
            continue  # "the list in coa's wiki"
        if verb == "who" and folded.startswith("who") and not _WHO_IS.fullmatch(before):
            continue
        said = pattern.search(folded)
        if said and len(folded.split()) <= _FEW:
            between = folded[said.end() : named[0][0]].split()
            if verb in ("open", "close") and any(word not in _BETWEEN for word in between):
                continue  # "open the file on coa"
            return (verb, track)
    return None


_FEW = 9
_BETWEEN = listed(
    """
    the a group groups cohort cohorts track up again down off please now also in to for of our and
    gruppe die den das le la el o kurs wieder
    """
)
_CHANGE = regex(
    r"(?:raise|lower|reduce|increase|set|bring|cut|extend)(?: (?:the )?(?:cap|limit|size)(?: of|"
    r" for| in)?)?"
)
#: "Ten from now on, not eight": the number that it was.
_NOT_SO_MANY = regex(
    r"[\s,(]+(?:and |but )?(?:not|instead of|rather than|no longer|up from|down from|statt|"
    r"nicht)(?: just| only|"
    r" the)? (?:\d{1,3}|"
    + "|".join(
        sorted((word for word, count in NUMBERS.items() if count > 1), key=len, reverse=True)
    )
    + r")(?: any ?more| as (?:before|now|until now)| people| places| seats| mentees)*(?=\W*$)"
)


_OF_NO_PEOPLE = regex(
    r"\d\s*/\s*\d|\b(?:hours?|weeks?|days?|months?|case|date|time|room|euros?|"
    r"dollars?|points?|minutes?|o'clock)\b|"
    r"\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)


def _counted_otherwise(rest: str) -> bool:
    return bool(_OF_NO_PEOPLE.search(rest)) or (
        is_negated(
            re.sub(r"\b(?:no|not|never|\w+n't)\b(?= (?:\w+ )?(?:\w+er|more) than)", "", rest)
        )
    )


def _of_somebody(letter: Letter, folded: str, written: str) -> _Ruled:
    verb = _verb_of(folded)
    if verb is None or (is_negated(folded) and not _NOT_THERE.search(_before_last(letter, folded))):
        return None
    who = _somebody(letter, written)
    if who is None:
        return None
    named = cohorts(letter, _ADDRESS.sub(lambda match: "x" * len(match.group()), folded))
    targets = [track for place, track in named if not _NOT_THERE.search(folded[:place])]
    if verb == "remove":
        return (verb, who) if who else ("unclear",)
    if len(targets) != 1:
        return None
    lead = _address(letter, folded[named[-1][0] + len(named[-1][1]) :].strip()) or ""
    if verb == "place" and lead not in ("", who):
        return (verb, who, targets[0], lead) if who else ("unclear",)
    return (verb, who, targets[0]) if who else ("unclear",)


def _verb_of(folded: str) -> str | None:
    if _MOVE.match(folded) or (_BELONGS.search(folded) and _SWITCH.search(folded)):
        return "move"
    if _REMOVE.search(folded) or _ASKED_OUT.search(folded):
        return "remove"
    return "place" if _PLACE.match(folded) else None


def _before_last(letter: Letter, folded: str) -> str:
    named = cohorts(letter, folded)
    return folded[: named[-1][0]] if named else ""


def _somebody(letter: Letter, written: str) -> str | None:
    """The address of the one person named; `` where several could be meant, None for nobody."""
    if match := _ADDRESS.search(written):
        return match.group()
    people = letter.context.people
    found = names.mentioned(written, people)
    if not found:
        return None if not re.search(r"\b[a-z]{2,}\b", fold(written)) else _unknown(written)
    first = next(iter(found))
    alike = [name for name in found if found[name] == found[first]]
    return people[first] if len(alike) == 1 else ""


def _unknown(written: str) -> str | None:
    return "" if re.search(r"(?<!^)\b[A-Z][a-z]+", written) else None
