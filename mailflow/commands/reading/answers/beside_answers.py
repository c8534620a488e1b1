"""Wishes beside an answer: which of them say more than the answer does."""

from collections.abc import Sequence

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_SAME = frozenset({"browse", "help", "status"})
#: What is answered there is not whether the writer takes part.
_OF_SOMEBODY_ELSE = frozenset({"contact-check", "badge"})


#: What is asked there is about a mentee; the days are the mentor's own.
_OF_A_MENTEE = frozenset({"cover", "claim", "new-mentee", "stuck"})


_EVERYTHING = frozenset(
    {"join", "browse", "help", "status", "leave", "move", "pause", "away", "back", "done", "stuck",
     "contact-lost", "mine", "step-down", "mentor", "capacity", "swap", "tz", "stop"}
)  # fmt: skip


#: What is said of the data, and not of the place.
_DATA = regex(
    r"\b(?:data|delete\w*|eras\w+|wipe|remove|traces?|gdpr|dsgvo|records?|files?|address|"
    r"everything|"
    r"losch\w*|daten|supprim\w*|efface\w*|donnees|borr\w*|datos|apag\w*|dados|cancell\w*|dati|"
    r"удал\w*|данные|usun\w*|dane|smaz\w*|udaje|verwijder\w*|gegevens|radera\w*|slett\w*)\b|"
    r"^\W*forget me\b"
)


def beside(
    letter: Letter, known: tuple[Intent, ...], wishes: Sequence[Intent]
) -> tuple[Intent, ...]:
    """The wishes that say more than the answer does: not again the same, not against it."""
    verbs = {intent.verb for intent in known}
    if letter.context.thread == "confirm":
        wishes = [wish for wish in wishes if wish.verb != "undo"]  # nothing is done yet
    if verbs == {"no", "join"}:  # "not docs, I meant translate": all is said
        return ()
    if verbs == {"unclear"}:  # half an answer: a human reads the rest, too
        lost = _EVERYTHING
        if letter.context.thread == "mentor-silent":
            lost = lost - {"away", "step-down"}
        return tuple(wish for wish in wishes if wish.verb not in lost)
    asks = verbs == {"yes"} and any(clause.question for clause in letter.clauses)
    again = set(_SAME) - ({"status", "browse"} if asks else set())
    if letter.context.thread == "unclear":
        again |= {"leave", "pause", "done", "stuck", "join", "mentor"}
    thread = letter.context.thread
    if thread in _OF_SOMEBODY_ELSE:  # "no, and take me off": the answer is of the mentor, or a page
        again |= {"contact-lost"} if verbs & {"no", "contact-lost"} else set()
    elif verbs & {"no", "later", "confirm-goal", "not-yet", "away", "contact-lost"}:
        again |= {"pause", "away", "done", "stuck", "back", "tz", "mine", "contact-lost", "join"}
    if "yes" in verbs and letter.context.thread == "propose-away":
        again.add("away")
    if "yes" in verbs:
        again |= {"back", "mine", "step-down"}
        again |= set() if thread in _OF_SOMEBODY_ELSE else {"done", "leave"}
        again -= {"done"} if thread == "still-in" else set()  # "in, and it was merged on Friday"
    if verbs & {"no", "confirm-goal", "not-yet"} and thread in _OF_A_MENTEE:
        dated = {w.args for w in wishes if w.verb == "away" and "?" not in w.args[0]}
        again -= {"away"} if dated else set()  # "can't, I'm away myself from the 1st to the 20th"
    if verbs & {"extend", "end"}:  # "I want to finish, so please extend"
        again |= {"pause", "done", "leave", "back", "stuck"}
    if verbs & {"yes", "no", "later"}:
        again.add("undo")
        again |= {"forget", "leave", "stop"} if "forget" in letter.context.did else set()
    if "no" in verbs and thread not in _OF_SOMEBODY_ELSE:
        again |= {"capacity", "leave"}
    if verbs & {"no", "later", "leave"} and not _DATA.search(letter.folded):
        again.add("forget")  # "forget about me, I found a course"
    if "leave" in verbs:
        again |= {"leave", "pause", "stuck", "done"}
    if "yes" in verbs and letter.context.thread == "mentor-silent":
        wishes = [wish for wish in wishes if not (wish.verb == "away" and "?" in wish.args[0])]
    asked = {letter.context.track, *(w for p in letter.context.pending for w in p.split())}
    asked |= set(letter.open)
    return tuple(
        wish
        for wish in wishes
        if (wish.verb not in again or _leaves_another(letter, wish))
        and not (wish.verb == "join" and asked & set(wish.args))
    )


def _leaves_another(letter: Letter, wish: Intent) -> bool:
    """`Yes to docs, and take me off triage then`: another track than the one asked about."""
    states = letter.context.enrollments
    offered = [track for track, state in states.items() if state == "offered"]
    asked = letter.context.track or next(iter(offered), "")
    named = wish.args[:1] and wish.args[0] in letter.named
    return wish.verb == "leave" and bool(asked and named) and wish.args[0] != asked
