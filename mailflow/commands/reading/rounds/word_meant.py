"""One word of the lexicon, as it is meant in its clause: "away", "done", "left"."""

from collections.abc import Sequence

from mailflow.commands.reading.lexicon import Hit
from mailflow.commands.reading.rounds.finish import is_a_step
from mailflow.commands.reading.rounds.mood import NEVER, Mood
from mailflow.commands.reading.rounds.news import Sign
from mailflow.commands.reading.rounds.numbers import MONTHS
from mailflow.commands.reading.rounds.parting import (
    DOERS,
    goes_on,
    is_left_over,
    is_of_her,
    of_a_thing,
)
from mailflow.commands.reading.rounds.pronouns import BUT, FILLERS, WE, I
from mailflow.commands.reading.rounds.vocabulary import is_sign

# What a denial makes of a word. The rest, denied, says only that the line was spoken of.
_DENIED = {
    "trouble": "good",
    "say": "quiet",
    "hear": "quiet",
    "news": "quiet",
    "good": "trouble",
    "stuck": "going",
    "paused": "going",
    "left": "going",
}
_AFFIRMED = {"say": "contact", "hear": "contact", "meet": "contact", "news": "spoken"}
# Of the mentor's own doing, these say nothing about a mentee.
_OF_SELF = frozenset({"stuck", "done", "left", "paused", "good", "going", "trouble", "say"})
_PAUSED = ("paused", "pauses", "pausing", "has paused")
# `otherwise` is no condition here, and the Spanish `se la han dado` none at all.


def meant_by(
    word: str, words: tuple[str, ...], hit: Hit, hits: Sequence[Hit], *, no: bool, mood: Mood
) -> Sign:
    """What `word` tells where the lexicon found it. `no`: it is denied there."""
    if _is_no_news(word, words, hit, hits):
        return Sign("spoken")
    if _is_under_way(word, words, hit):
        return Sign("going", sure=mood.sure)
    if word == "left" and not _NEARLY.isdisjoint(words[max(0, hit.start - 2) : hit.start]):
        return Sign("left", sure=False)
    if word == "left" and goes_on(words, hit):
        return Sign("spoken", sure=False)
    if word == "advice":
        return _advice(words, hit, mood)
    if word == "doubt":
        return Sign(word)
    if word == "done":
        return _done(words, hit, hits, no=no, mood=mood)
    if word == "left" and not no and mood.until != NEVER and mood.until >= hit.end:
        word = "paused"  # "wants to stop until her thesis is in"
    if word == "left" and not no and _for_a_while(words, hit):
        word = "paused"  # "would like to stop for a month"
    if no and word == "going" and _waits_till(words[hit.end :]):
        return Sign("paused", sure=mood.sure)  # "won't be working on it before June"
    meaning = _denied(word, words, hit) if no else _AFFIRMED.get(word, word)
    sure = mood.sure_of(meaning, hit) and not _is_quoted(words, hit)
    return Sign(meaning, old=mood.is_old(meaning, words, hit), sure=sure, past=mood.past)


def _is_no_news(word: str, words: tuple[str, ...], hit: Hit, hits: Sequence[Hit]) -> bool:
    """The same word, said of something or somebody else, so no more than that she was named."""
    before, behind = words[: hit.start], words[hit.end :]
    if hit.words.endswith("gone") and not is_of_her(before):
        return True  # "his account is gone"
    if hit.words == "away" and not _SENT.isdisjoint(before[-1:]):
        return True  # "has thrown it away", "gave the book away"
    if hit.meaning == "CI_IS_OUT" and behind[:1] == ("of",):
        return True  # "is out of luck", "out of stock"
    if (word == "left" or hit.words in _PAUSED) and of_a_thing(words, hit):
        return True
    if word == "done" and "accepted" in hit.words:
        return is_a_step(words, hit, hits) or not _ELSEWHERE.isdisjoint(behind)  # "a job"
    if hit.words == "poor":
        return behind[:1] == ("@",)
    if word == "left":
        return not _OTHERS.isdisjoint(before)  # "her co-author withdrew"
    if word == "quiet":
        return not _NOT.isdisjoint(before[-1:])  # "hasn't stopped writing"
    if word == "not-mine" and hit.words.endswith(" else") and not _ASKS_FOR.isdisjoint(before):
        return True  # "can somebody else answer this one"
    if word in ("hear", "not-mine"):
        return _of_what_was_named(words, hit)  # "asks things I never heard of"
    if word in ("say", "going"):
        return _to_her(words, hit)  # "only wrote to him today"
    return word == "same" and hit.words.split()[-1] == "same" and _names_a_thing(behind)


def _is_under_way(word: str, words: tuple[str, ...], hit: Hit) -> bool:
    """`hacking away`, `a week left`, `her draft is out`: it goes on."""
    if hit.words == "away":
        return _is_at_it(words[max(0, hit.start - 1)])
    if word == "left":
        return is_left_over(words, hit)
    return bool(hit.words.startswith("is out") and hit.start and words[hit.start - 1] not in DOERS)


def _advice(words: tuple[str, ...], hit: Hit, mood: Mood) -> Sign:
    """`What should I do?`; but `she knows what to do` goes well."""
    if _KNOWS.isdisjoint(words[max(0, hit.start - 3) : hit.start]):
        return Sign("advice", sure=not mood.conditional)
    return Sign("spoken" if "not" in words[: hit.start] else "going", sure=mood.sure)


def _denied(word: str, words: tuple[str, ...], hit: Hit) -> str:
    if not _TOUCH.isdisjoint(hit.words.split()):
        return "quiet"  # "hasn't been in touch"
    meaning = _DENIED.get(word, "spoken")
    before = words[: hit.start]
    if meaning == "quiet" and (not _SELDOM.isdisjoint(before) or _is_unable(before)):
        return "trouble"  # "he rarely writes", "she can't push"
    return meaning


_SELDOM = frozenset("hardly barely rarely scarcely seldom almost kaum selten rarement".split())

_TOUCH = frozenset("touch contact kontakt contacto contatto contato".split())


def _is_unable(before: Sequence[str]) -> bool:
    """She, and not the mentor who cannot reach her."""
    near = before[max(0, len(before) - 4) :]
    return not _UNABLE.isdisjoint(near) and I.isdisjoint(near) and WE.isdisjoint(near)


_UNABLE = frozenset("can't cannot cant couldn't unable can nowhere".split())


def _waits_till(behind: Sequence[str]) -> bool:
    """A month, or a day of one, behind a `before` or an `until`."""
    place = next((n for n, word in enumerate(behind) if word in _BEFORE), len(behind))
    return any(word in MONTHS or word.isdecimal() for word in behind[place + 1 : place + 4])


def _for_a_while(words: Sequence[str], hit: Hit) -> bool:
    """`stop for a month`, `stop for two weeks`: there is an end to it."""
    behind = tuple(words[hit.end : hit.end + 4])
    if not hit.words.startswith(_STOPS) and not hit.words.endswith(_STOPS):
        return False
    return behind[:1] == ("for",) and not _SPANS.isdisjoint(behind[1:])


_STOPS = ("stop", "stops", "stopping")
_SPANS = frozenset("while bit month months week weeks days fortnight spell term semester".split())
_BEFORE = frozenset("before until till vor bis avant antes prima hasta ate fino".split())


def _of_what_was_named(words: tuple[str, ...], hit: Hit) -> bool:
    """`dead in a way I've never seen`: a clause about something, and that was told already."""
    who = next((n for n in range(hit.start, max(0, hit.start - 3), -1) if words[n] in I | WE), 0)
    before = words[who - 1] if who else ""
    relative = before.isalpha() and before not in FILLERS | BUT | _TIES
    return relative and any(word in _SAYS_IT or is_sign(word) for word in words[: max(0, who - 1)])


_TIES = frozenset(
    "and und et y e i en och og that because since so if when as what which yes no then now".split()
)
_SAYS_IT = frozenset("is are was has had have gets got".split())


def _to_her(words: tuple[str, ...], hit: Hit) -> bool:
    """The mentor did, who does not name herself."""
    said = hit.words.split()[0]
    if said not in _WROTE or any(word not in FILLERS | _JUST for word in words[: hit.start]):
        return False
    behind = words[hit.end : hit.end + 2]
    return behind[:1] in _HIM or (behind[:1] == ("to",) and behind[1:] in (*_HIM, ("her",), ("@",)))


_NOT = frozenset("not hasn't haven't didn't never doesn't isn't nicht ne no non nao".split())
_WROTE = frozenset("wrote emailed mailed pinged texted called messaged talked spoke".split())
_JUST = frozenset("only just again today yesterday twice even".split())
_HIM = (("him",), ("them",))
_KNOWS = frozenset("knows knew decided learned learnt figured understands weiss sait sabe".split())
_OTHERS = frozenset(
    "co-author co-authors coauthor co-speaker cospeaker colleague colleagues partner reviewer"
    " reviewers employer company startup sponsor boss manager teammate roommate".split()
)
_NEARLY = frozenset(
    "almost nearly fast beinahe presque quasi casi quase bijna prawie skoro".split()
)
_ELSEWHERE = frozenset(
    "university uni college school phd master masters internship job company speaker".split()
)


_ASKS_FOR = frozenset("can could should would may let please maybe perhaps whether if".split())
_SENT = frozenset("it them that this everything thrown threw put gave given sent ran".split())


def _is_at_it(verb: str) -> bool:
    return verb.endswith(("ing", "ed")) or verb.removesuffix("s") in _AT_IT


_AT_IT = frozenset("work hack plod chip type code plug beaver toil labor labour read learn".split())


def _names_a_thing(behind: Sequence[str]) -> bool:
    return bool(behind) and behind[0].isalpha() and behind[0] not in _NO_THING


_NO_THING = frozenset(
    "as with for here again to too old story thing status state situation answer news since applies"
    " goes is was are and but like both also this now in on at from than still yet though".split()
)


def _done(words: tuple[str, ...], hit: Hit, hits: Sequence[Hit], *, no: bool, mood: Mood) -> Sign:
    step = is_a_step(words, hit, hits)
    if no and not step:
        return Sign("spoken", sure=not (mood.conditional or mood.asked))
    if step or (mood.is_ahead(hit) and mood.sure):
        return Sign("going", sure=not (mood.conditional or mood.asked or mood.doubted))
    if words[hit.start - 1 : hit.start] in _INFINITIVE and hit.words.split()[0] in _BARE:
        return Sign("spoken")
    return Sign("done", sure=mood.sure_of("done", hit) and not _is_quoted(words, hit))


def _is_quoted(words: tuple[str, ...], hit: Hit) -> bool:
    """`when he is 'done'`: somebody's word, not the mentor's."""
    if words[: hit.start].count('"') % 2:
        return not (words[:1] == ('"',) and words[1] in I and hit.meaning == "CI_LEFT")
    before, after = words[hit.start - 1 : hit.start], words[hit.end : hit.end + 1]
    return before == after and before in (("'",), ('"',))


_INFINITIVE = tuple(
    (word,)
    for word in "to will can could should must would may might didn't doesn't don't did not".split()
)
_BARE = frozenset("pass finish complete submit merge".split())


def is_of_self(hit: Hit, word: str, *, no: bool, about: bool) -> bool:
    """`I'm stuck`, `I was quiet`, `I haven't written`: the mentor on herself."""
    if about and word in ("good", "trouble"):
        return False
    if word == "quiet":
        return not no and " " not in hit.words
    return word in _OF_SELF
