"""Where do I stand, what is there, how does this work."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.coordination import asks
from mailflow.commands.reading.clauses.topics import (
    BROWSE,
    HELP,
    STATUS,
)
from mailflow.commands.reading.clauses.wording import TECHNICAL
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_HOW_IT_WORKS = regex(
    r"\bhow (?:does|do|did) (?:the|this|your|it|that) ?(?:\w+ ){0,3}?works?\b|"
    r"\bwhat (?:is )?(?:this|it|that)(?: is|'s)? (?:all )?about\b|"
    r"\bwhat can i (?:write|say|send|ask|reply)\b"
)


_IN_LINE = regex(r"\b(?:queue|line|waitlist|waiting list|wait list)\b")


def questions(letter: Letter) -> Iterator[Intent]:
    """Where do I stand, what is there, how does this work."""
    clauses = letter.clauses or letter.subject_clauses
    for clause in clauses:
        waits = clause.question and "waitlisted" in letter.context.enrollments.values()
        if waits and _IN_LINE.search(clause.folded) and re.search(r"\b(?:i|my)\b", clause.folded):
            yield Intent("status", because=clause.text)
            return
        if _HOW_IT_WORKS.search(clause.folded) and not clause.negated and not clause.other:
            yield Intent("help", because=clause.text)
            return
    for topic, verb in ((STATUS, "status"), (BROWSE, "browse"), (HELP, "help")):
        for sense in topic.find(clauses):
            clause = sense.clause
            words = [word for word in clause.words if word[0].isalnum()]
            bare = max(len(hit.words.split()) for hit in topic.hits(clause)) == 1
            if (
                clause.other
                or (sense.negated and bare)
                or (clause.conditional and not clause.question)
            ):
                continue
            if verb == "status" and bare and ":" in letter.body:
                continue  # "status: green" tells one
            if bare and len(words) > (4 if clause.question else 3) and sense.words.isascii():
                continue
            if not (
                clause.question
                or sense.request
                or (verb != "help" and asks(clause.folded))
                or len(words) <= 6
                or (verb == "status" and not bare)
                or not sense.words.isascii()
            ):
                continue
            if verb == "browse" and _ANY.search(clause.folded):
                continue  # "I don't mind which group"
            if verb == "browse" and letter.named and _OF_ONE.search(sense.words):
                continue  # about groups that are named: for people
            if verb == "browse" and (
                TECHNICAL.search(clause.folded) or _ABOUT_THE_THING.match(clause.folded)
            ):
                continue
            yield Intent(
                verb, because=sense.words, whole_line=len(letter.clauses) <= 1 and len(words) <= 4
            )
            return


_ANY = regex(r"\b(?:don't|do not|dont|wouldn't) (?:really )?(?:mind|care)\b|\bno preference\b")
_OF_ONE = regex(r"recommend|room|seat|place|spot|vaga|sitio|lugar|plaza|platz|frei|posto|мест")
# "is the list public?" asks about the list, and not for it
_ABOUT_THE_THING = regex(
    r"^(?:and |so |but )?(?:is|are|was|will|does|do|has|can) (?:the|this|your|it)\b"
)
