"""What is said in so many words of a language of which the second reader has met little.

It judges by likeness, and of a dozen languages it knows so few words that what it finds likely
there says little. A phrase of several words that is in our tables for these languages is believed.
"""

from functools import cache

from mailflow.commands.reading.clauses import topics
from mailflow.commands.reading.clauses.topics import Topic
from mailflow.commands.reading.clauses.words import tokens
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.lexicon.further_wishes import FURTHER_WISHES
from mailflow.commands.reading.lexicon.more_answers import MORE_ANSWERS
from mailflow.commands.reading.mentors.room_abroad import room_abroad

_TOPICS: dict[str, Topic] = {
    "leave": topics.LEAVE,
    "pause": topics.PAUSE,
    "away": topics.PAUSE,
    "done": topics.DONE,
    "stuck": topics.STUCK,
    "contact-lost": topics.CONTACT_LOST,
    "forget": topics.FORGET,
    "less": topics.LESS,
    "status": topics.STATUS,
    "step-down": topics.STEP_DOWN,
    "mine": topics.MINE,
    "undo": topics.UNDO,
    "join": topics.JOIN,
    "mentor": topics.OFFER,
}
_ANSWERS = {"yes": "YES", "no": "NO", "later": "LATER"}
#: A word of a script of its own that is so long is no chance likeness.
_LONG = 4


@cache
def _phrases(meaning: str) -> frozenset[str]:
    """The phrases of a meaning that say enough by themselves, as they are told when found."""
    block = FURTHER_WISHES.get(meaning, "") + "," + MORE_ANSWERS.get(meaning, "")
    said = (phrase.strip() for phrase in block.split(","))
    enough = (p for p in said if " " in p or (not p.isascii() and len(p) >= _LONG))
    return frozenset(form for p in enough for form in (p, " ".join(tokens(p))))


def is_plain(letter: Letter, intent: Intent) -> bool:
    """True if one of those phrases says the wish itself, and nothing denies or doubts it."""
    if meaning := _ANSWERS.get(intent.verb):
        return intent.because in _phrases(meaning)
    if intent.verb == "capacity":
        tracks = frozenset(letter.tracks)
        counts = (room_abroad(clause, letter.people, tracks) for clause in letter.every)
        return intent.args[0] in counts
    topic = _TOPICS.get(intent.verb)
    if topic is None:
        return False
    known = _phrases(topic.meaning)
    for clause in letter.every:
        sense = topic.sense(clause)
        plain = sense and not (sense.negated or sense.hedged or clause.conditional)
        if plain and any(hit.words in known for hit in topic.hits(clause)):
            return True
    return False
