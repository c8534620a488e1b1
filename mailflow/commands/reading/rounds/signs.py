"""What one clause tells of a mentee: signs, each denied or not, old or new, sure or not."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mailflow.commands.reading.clauses import is_conditional
from mailflow.commands.reading.lexicon import Hit, Lexicon
from mailflow.commands.reading.lexicon.rounds import ROUNDS
from mailflow.commands.reading.rounds.denial import denied
from mailflow.commands.reading.rounds.emoji import EMOJI
from mailflow.commands.reading.rounds.finish import is_a_step
from mailflow.commands.reading.rounds.mood import NEVER, Mood, mood_of
from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.numbers import MONTHS
from mailflow.commands.reading.rounds.parting import (
    DOERS,
    goes_on,
    is_left_over,
    is_of_her,
    of_a_thing,
)
from mailflow.commands.reading.rounds.pronouns import BUT, FILLERS, WE, I
from mailflow.commands.reading.rounds.slips import slips
from mailflow.regex import regex

_LEXICON = Lexicon(*ROUNDS)
_WORDS = {
    "CI_GOOD": "good",
    "CI_GOING": "going",
    "CI_WORK": "going",
    "CI_WORKS": "going",
    "CI_SOLVED": "going",
    "CI_DONE": "done",
    "CI_STUCK": "stuck",
    "CI_TROUBLE": "trouble",
    "CI_QUIET": "quiet",
    "CI_SAY": "say",
    "CI_HEAR": "hear",
    "CI_MEET": "meet",
    "CI_NEWS": "news",
    "CI_PAUSED": "paused",
    "CI_LEFT": "left",
    "CI_OUT": "trouble",
    "CI_IS_OUT": "out",
    "CI_ENDS": "ends",
    "CI_NOT_MINE": "not-mine",
    "CI_ADVICE": "advice",
    "CI_SAME": "same",
    "CI_TOO": "too",
    "CI_DOUBT": "doubt",
}
# How a clause is said, beside its mood.
_MANNERS = {
    "CI_NOT": "denied",
    "CI_SOLVED": "solved",
    "CI_FRESH": "fresh",
    "CI_STEP": "step",
    "CI_ALMOST": "almost",
    "CI_CORRECTS": "corrects",
}
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
_MILESTONES = frozenset(
    "milestone mock mocks setup chapter chapters outline slides draft module lesson exercise"
    " homework".split()
)
_CONTRAST = frozenset(
    "but however although though aber pero mais mas ma но ale maar men unfortunately sadly alas"
    " only except leider allerdings nur malheureusement helas cependant desgraciadamente"
    " lamentablemente infelizmente porem purtroppo helaas niestety bohuzel жаль только однако"
    " dock desvarre".split()
)
#: `had a week off and is back since Monday`
_BACK_AGAIN = regex(
    r"\b(?:is|was|came|got|now|and) back (?:since|now|at it|at work|in|on track|again|to)\b"
    r"(?! (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|monday|tuesday|wednesday|thursday|friday|two|three|a week))"
    r"|\b(?:is|are|was) back$"
)
#: `One more review round and it's merged`: not so yet.
_ONE_MORE_AND = regex(
    r"\b(?:one|two|three|a few|a couple of|another|just one|only one) (?:more |last |final )?"
    r"(?!(?:patch|exam|talk|server|goal|change)\b)(?:\w+ ){1,4}(?:and|until|till|before) (?:then )?"
    r"(?:it's|it is|it'll be|he's|she's|they're|that's|@ is|@ will be|she is|he is|it will be)\b|"
    r"\bnoch (?:ein\w*|zwei) .{1,30} und (?:dann )?(?:ist|es ist)\b|"
    r"\bencore (?:un|une|deux) .{1,30} et (?:c'est|ce sera)\b|"
    r"\b(?:una?|otra?|dos) .{1,30} mas y (?:ya )?(?:esta|estara)\b"
)
#: `she's in Japan until the 12th`
_STAYS_UNTIL = regex(
    r"^(?:@ )?(?:is|she's|he's|they're|she is|he is) (?:in|at|with) .*\b(?:until|till)\b"
)
_PAUSED = ("paused", "pauses", "pausing", "has paused")
# `otherwise` is no condition here, and the Spanish `se la han dado` none at all.
_NO_IF = regex(
    r"\botherwise\b|"
    r"\bask(?:ed|s) (?:if|whether) (?:s?he|they) (?:may|can|could|might)\b|"
    r"\bs[ei] (?:la|lo|le|"
    r"les|las|los|ha|han|me|nos|va|fue|quedo|esta|vede|sente|fa|"
    r"tri|je|mi)\b"
)


def is_sign(word: str) -> bool:
    """True if a word alone says how it goes: what stands before it may be a line."""
    if word in EMOJI:
        return True
    hits = _LEXICON.hits((word,), "" if word.isascii() else word) if word else ()
    return any(hit.meaning in _WORDS and hit.meaning not in ("CI_NEWS", "CI_WORKS") for hit in hits)


def opens_with_sign(word: str) -> bool:
    """True if the lexicon knows the word, or a phrase that begins with it."""
    return _LEXICON.may((word,), word)


def told(words: Sequence[str], written: str, *, asked: bool, own: int, about: bool = False) -> Told:
    """The signs of one clause. The first `own` words are of what the mentor does, not the mentee.

    `about`: what the mentor feels counts, as in "I'm happy with her".
    """
    words = tuple(words)
    hits = _hits(words, written)
    found = {hit.meaning for hit in hits}
    states = [hit for hit in hits if hit.meaning in _WORDS]
    taken = denied(words, [hit for hit in hits if hit.meaning == "CI_NOT"], states)
    conditional = is_conditional(_NO_IF.sub(" ", " ".join(words)), written)
    mood = mood_of(words, hits, asked=asked, conditional=conditional)
    signs: list[Sign] = []
    back = _taken_back(words, states)
    for hit in states:
        if hit in back:
            continue
        word = _WORDS[hit.meaning]
        if not (hit.start < own and _of_self(hit, word, no=hit in taken, about=about)):
            signs.append(_sign(words, hit, hits, no=hit in taken, mood=mood))
    if {"done", "stuck"} <= {sign.word for sign in signs}:
        signs = [replace(sign, sure=False) for sign in signs]  # "what she was stuck on merged"
    if _ONE_MORE_AND.search(" ".join(words)):
        signs = [replace(s, word="going") if s.word == "done" else s for s in signs]
    if "paused" in {sign.word for sign in signs} and _BACK_AGAIN.search(" ".join(words)):
        signs = [replace(s, old=True) if s.word == "paused" else s for s in signs]
    if not states and _STAYS_UNTIL.search(" ".join(words)):
        signs.append(Sign("paused", sure=mood.sure))
    signs.extend(Sign(EMOJI[word], sure=not conditional) for word in words if word in EMOJI)
    if asked and words and not signs:
        signs.append(Sign("spoken", sure=False))
    if "theirs~" in words:
        signs.append(Sign("not-mine", sure=mood.sure))
    covered = sum(hit.end - hit.start for hit in states) + sum(word in EMOJI for word in words)
    opens_with_but = words[:1] != () and words[0] in _CONTRAST
    if _puts_in_doubt(words, found, states, own=own) and not signs:
        signs.append(Sign("doubt"))
    if not states and _is_partway(words):
        signs.append(Sign("going", sure=mood.sure))
    if words[:3] in _NOT_SO and signs:
        signs = [Sign("spoken")]  # "it's not that she doesn't write"
    not_yet = words[:1] == ("not",) and "yet" in words and not states
    if not_yet:
        signs.append(Sign("spoken"))  # "not to the conference yet": what was done is a step
    if not states and "CI_ALMOST" in found and len(words) < 4:
        signs.append(Sign("going", sure=mood.sure))
    if not states and _is_nothing(words):
        signs.append(Sign("quiet", sure=mood.sure))
    return Told(
        tuple(signs),
        fresh="CI_FRESH" in found,
        solved="CI_SOLVED" in found
        and not any(hit in taken for hit in hits if hit.meaning == "CI_SOLVED"),
        corrects=any(_corrects(hit) for hit in hits),
        text=written,
        alone=covered == sum(word != "@" and word not in _AND for word in words),
        drops=frozenset(_WORDS[hit.meaning] for hit in back),
        partly=not_yet
        or any(hit.meaning == "CI_DONE" and is_a_step(words, hit, hits) for hit in states),
        step=any(hit.meaning == "CI_STEP" and hit.words in _MILESTONES for hit in hits),
        contrast=opens_with_but,
        manners=mood.manners | {_MANNERS[meaning] for meaning in found & _MANNERS.keys()},
    )


def _corrects(hit: Hit) -> bool:
    """`Wait, …`, but not `was asked to wait`."""
    return hit.meaning == "CI_CORRECTS" and not (hit.words == "wait" and hit.start)


def _taken_back(words: tuple[str, ...], states: Sequence[Hit]) -> list[Hit]:
    """`scrap the quiet`, `forget what I said about silence`: words that no longer hold."""
    said = next((n for n, word in enumerate(words) if word not in _LEADING), len(words))
    if words[said : said + 1] == () or words[said] not in _SCRAPS:
        return []
    behind = words[said + 1 : said + 2]
    return [hit for hit in states if hit.start > said] if behind and behind[0] in _WHAT else []


_LEADING = frozenset("so and but please then just also you can may".split())
_SCRAPS = frozenset("scrap forget ignore strike disregard drop delete cancel cross vergiss".split())
_WHAT = frozenset("the that my what out about everything all was".split())


def _puts_in_doubt(
    words: Sequence[str], found: set[str], states: Sequence[Hit], *, own: int
) -> bool:
    """`but I never see any code`, `not to the conference yet`: what came before is not all."""
    denies = "CI_NOT" in found
    if words[:1] == ("only",) and not _ONLY_NEWS.isdisjoint(words[1:2]):
        return False  # "only news is from Elin"
    if words[:1] and words[0] in _CONTRAST and len(words) > 2:
        return (denies and (own > 0 or not states)) or not (found or own)
    return False


_ONLY_NEWS = frozenset("news change thing update difference one".split())
_NOT_SO = (
    ("it's", "not", "that"),
    ("not", "that", "@"),
    ("not", "that", "she"),
    ("not", "that", "he"),
)
_AND = frozenset("and und et y e i en och og".split())
_SELDOM = frozenset("hardly barely rarely scarcely seldom almost kaum selten rarement".split())


def _is_partway(words: Sequence[str]) -> bool:
    """`Ana is at 80%`: on the way."""
    return any(
        word.isdecimal() and len(word) == 2 and behind == "%" for word, behind in pairwise(words)
    )


def _is_nothing(words: Sequence[str]) -> bool:
    """`nothing`, `still nothing at all`: no word of her."""
    said = [word for word in words if word != "@" and word not in _STILL]
    return len(said) == 1 and said[0] in _NIL


_NIL = frozenset(
    "nothing nichts nix rien nada niente nulla nic ничего niks niets inget ingenting intet nothin"
    " zip zilch nowt".split()
)
_STILL = frozenset(
    "and but then still yet at all so far again since so: nor here either hier noch immer encore"
    " toujours aun"
    " todavia ainda ancora nog stale zatim dosud пока".split()
)


def _hits(words: tuple[str, ...], written: str) -> tuple[Hit, ...]:
    text = "" if written.isascii() else " ".join(words)
    hits = tuple(_by_word(hit, words, text) for hit in _LEXICON.hits(words, text))
    hits = tuple(
        hit for hit in hits
        if hit.meaning != "CI_WORKS" or (hit.start and words[hit.start - 1] in DOERS)
    )  # fmt: skip
    hits = tuple(hit for hit in hits if hit.words != "too" or not _is_too_much(words, hit))
    return hits or slips(words)


def _is_too_much(words: tuple[str, ...], hit: Hit) -> bool:
    """`too much`, `too often`: no other is meant."""
    return words[hit.end : hit.end + 1] != () and words[hit.end] in _DEGREES


_DEGREES = frozenset(
    "much many often little late early fast slow busy soon hard easy long big small".split()
)


def _by_word(hit: Hit, words: tuple[str, ...], text: str) -> Hit:
    """A phrase of a script without spaces stands at a letter: at the word of that letter."""
    if hit.words.isascii() or " ".join(words[hit.start : hit.end]) == hit.words:
        return hit
    place = text[: hit.start].count(" ")
    return Hit(hit.meaning, place, place + 1, hit.words)


def _sign(words: tuple[str, ...], hit: Hit, hits: Sequence[Hit], *, no: bool, mood: Mood) -> Sign:
    """One word of the lexicon, as it is meant in its clause."""
    word = _WORDS[hit.meaning]
    if hit.words == "away" and _is_at_it(words[max(0, hit.start - 1)]):
        return Sign("going", sure=mood.sure)  # "hacking away"
    if hit.words.endswith("gone") and not is_of_her(words[: hit.start]):
        return Sign("spoken")  # "his account is gone"
    if word == "done" and "accepted" in hit.words and is_a_step(words, hit, hits):
        return Sign("spoken")  # "accepted a job"
    if (word == "left" or hit.words in _PAUSED) and of_a_thing(words, hit):
        return Sign("spoken")
    if word == "left" and is_left_over(words, hit):
        return Sign("going", sure=mood.sure)
    if word == "left" and not _NEARLY.isdisjoint(words[max(0, hit.start - 2) : hit.start]):
        return Sign("left", sure=False)
    if word == "done" and "accepted" in hit.words and not _ELSEWHERE.isdisjoint(words[hit.end :]):
        return Sign("spoken")  # "accepted at university"
    if word == "left" and goes_on(words, hit):
        return Sign("spoken", sure=False)
    if hit.meaning == "CI_IS_OUT" and words[hit.end : hit.end + 1] == ("of",):
        return Sign("spoken")  # "is out of luck", "out of stock"
    if word == "left" and not _OTHERS.isdisjoint(words[: hit.start]):
        return Sign("spoken")  # "her co-author withdrew"
    if word == "quiet" and not _NOT.isdisjoint(words[max(0, hit.start - 1) : hit.start]):
        return Sign("spoken")  # "hasn't stopped writing"
    if word in ("hear", "not-mine") and _of_what_was_named(words, hit):
        return Sign("spoken")  # "asks things I never heard of"
    if word in ("say", "going") and _to_her(words, hit):
        return Sign("spoken")  # "only wrote to him today"
    if word == "advice" and not _KNOWS.isdisjoint(words[max(0, hit.start - 3) : hit.start]):
        return Sign("going" if words[: hit.start].count("not") == 0 else "spoken", sure=mood.sure)
    if hit.words.startswith("is out") and hit.start and words[hit.start - 1] not in DOERS:
        return Sign("going", sure=mood.sure)  # "her draft is out"
    if word == "same" and hit.words.split()[-1] == "same" and _names_a_thing(words[hit.end :]):
        return Sign("spoken")  # "the same error"
    if word == "advice":
        return Sign(word, sure=not mood.conditional)
    if word == "doubt":
        return Sign(word)
    if word == "done":
        return _done(words, hit, hits, no=no, mood=mood)
    if word == "left" and not no and mood.until != NEVER and mood.until >= hit.end:
        word = "paused"  # "wants to stop until her thesis is in"
    meaning = _DENIED.get(word, "spoken") if no else _AFFIRMED.get(word, word)
    if no and meaning == "quiet" and not _SELDOM.isdisjoint(words[: hit.start]):
        meaning = "trouble"  # "he rarely writes"
    if no and meaning == "quiet" and _is_unable(words[: hit.start]):
        meaning = "trouble"  # "she can't push"
    if no and not _TOUCH.isdisjoint(hit.words.split()):
        meaning = "quiet"  # "hasn't been in touch"
    if no and word == "going" and _waits_till(words[hit.end :]):
        return Sign("paused", sure=mood.sure)  # "won't be working on it before June"
    sure = mood.sure_of(meaning, hit) and not _is_quoted(words, hit)
    return Sign(meaning, old=mood.is_old(meaning, words, hit), sure=sure, past=mood.past)


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


_BEFORE = frozenset("before until till vor bis avant antes prima hasta ate fino".split())


def _of_what_was_named(words: tuple[str, ...], hit: Hit) -> bool:
    """`dead in a way I've never seen`: a clause about something, and that was told already."""
    who = next((n for n in range(hit.start, max(0, hit.start - 3), -1) if words[n] in I | WE), 0)
    before = words[who - 1] if who else ""
    relative = before.isalpha() and before not in FILLERS | BUT | _AND | _TIES
    return relative and any(word in _SAYS_IT or is_sign(word) for word in words[: max(0, who - 1)])


_TIES = frozenset("that because since so if when as what which yes no then now".split())
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


def _of_self(hit: Hit, word: str, *, no: bool, about: bool) -> bool:
    """`I'm stuck`, `I was quiet`, `I haven't written`: the mentor on herself."""
    if about and word in ("good", "trouble"):
        return False
    if word == "quiet":
        return not no and " " not in hit.words
    return word in _OF_SELF
