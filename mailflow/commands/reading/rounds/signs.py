"""What one clause tells of a mentee: signs, each denied or not, old or new, sure or not."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.lexicon import Hit
from mailflow.commands.reading.rounds.denial import denied
from mailflow.commands.reading.rounds.emoji import EMOJI
from mailflow.commands.reading.rounds.finish import is_a_step
from mailflow.commands.reading.rounds.mood import Mood, mood_of
from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.vocabulary import WORDS, hits_of
from mailflow.commands.reading.rounds.word_meant import is_of_self, meant_by
from mailflow.regex import regex

# How a clause is said, beside its mood.
_MANNERS = {
    "CI_NOT": "denied",
    "CI_SOLVED": "solved",
    "CI_FRESH": "fresh",
    "CI_STEP": "step",
    "CI_ALMOST": "almost",
    "CI_CORRECTS": "corrects",
}
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
    r"|\b(?:is|are|was) back$|\b(?:is|are|was|been|came) back since\b"
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
_NO_IF = regex(
    r"\botherwise\b|\bas (?:if|though)\b|"
    r"\bask(?:ed|s)(?: me| us)? (?:if|whether) (?:s?he|they) (?:may|can|could|might)\b|"
    r"\bs[ei] (?:la|lo|le|"
    r"les|las|los|ha|han|me|nos|va|fue|quedo|esta|vede|sente|fa|"
    r"tri|je|mi)\b"
)


def told(words: Sequence[str], written: str, *, asked: bool, own: int, about: bool = False) -> Told:
    """The signs of one clause. The first `own` words are of what the mentor does, not the mentee.

    `about`: what the mentor feels counts, as in "I'm happy with her".
    """
    words = tuple(words)
    said = " ".join(words)
    hits = hits_of(words, written)
    found = {hit.meaning for hit in hits}
    states = [hit for hit in hits if hit.meaning in WORDS]
    taken = denied(words, [hit for hit in hits if hit.meaning == "CI_NOT"], states)
    conditional = is_conditional(_NO_IF.sub(" ", said), written)
    mood = mood_of(words, hits, asked=asked, conditional=conditional)
    back = _taken_back(words, states)
    meant = [
        meant_by(WORDS[hit.meaning], words, hit, hits, no=hit in taken, mood=mood)
        for hit in states
        if hit not in back
        and not (
            hit.start < own and is_of_self(hit, WORDS[hit.meaning], no=hit in taken, about=about)
        )
    ]
    signs = _together(meant, said, mood)
    if not states and _STAYS_UNTIL.search(said):
        signs.append(Sign("paused", sure=mood.sure))
    signs.extend(Sign(EMOJI[word], sure=not conditional) for word in words if word in EMOJI)
    if asked and words and not signs:
        signs.append(Sign("spoken", sure=False))
    if "theirs~" in words:
        signs.append(Sign("not-mine", sure=mood.sure))
    covered = sum(hit.end - hit.start for hit in states) + sum(word in EMOJI for word in words)
    doubts = _puts_in_doubt(words, found, states, own=own) and not signs
    if doubts or _PONDERS.search(said):
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
        drops=frozenset(WORDS[hit.meaning] for hit in back),
        partly=not_yet
        or any(hit.meaning == "CI_DONE" and is_a_step(words, hit, hits) for hit in states),
        step=any(hit.meaning == "CI_STEP" and hit.words in _MILESTONES for hit in hits),
        contrast=words[:1] != () and words[0] in _CONTRAST,
        manners=mood.manners | {_MANNERS[meaning] for meaning in found & _MANNERS.keys()},
    )


def _together(signs: list[Sign], said: str, mood: Mood) -> list[Sign]:
    """What the states of one clause come to beside each other."""
    if {"done", "stuck"} <= {sign.word for sign in signs}:
        signs = [replace(sign, sure=False) for sign in signs]  # "what she was stuck on merged"
    if _ONE_MORE_AND.search(said):
        signs = [replace(s, word="going") if s.word == "done" else s for s in signs]
    signs = _of_machines_and_moments(signs, said, mood)
    if "paused" in {sign.word for sign in signs} and _BACK_AGAIN.search(said):
        signs = [replace(s, old=True) if s.word == "paused" else s for s in signs]
        signs.append(Sign("contact", sure=mood.sure))  # "took a week off and is back since Monday"
    return signs


def _of_machines_and_moments(signs: list[Sign], said: str, mood: Mood) -> list[Sign]:
    """`nothing but automatic replies` is no contact; `no answer until an hour ago` is one."""
    if _BY_ITSELF.search(said) and any(sign.word == "contact" for sign in signs):
        return [*(sign for sign in signs if sign.word != "contact"), Sign("quiet", sure=mood.sure)]
    if _UNTIL_NOW.search(said):
        return [replace(s, word="contact", sure=mood.sure) if s.word == "quiet" else s
                for s in signs]  # fmt: skip
    return signs


#: What answers by itself, and nobody reads.
_BY_ITSELF = regex(
    r"\b(?:auto(?:matic|mated)?[- ]?(?:reply|replies|answers?|responses?|responders?|mails?)|"
    r"out[- ]of[- ](?:the[- ])?office|ooo|vacation) ?(?:reply|replies|notes?|message|messages|"
    r"notices?|responders?)?\b"
)
_UNTIL_NOW = regex(
    r"\buntil (?:just now|a (?:few )?(?:minutes?|moments?|hours?) ago|an hour ago|"
    r"(?:\d+|five|ten|two|three) (?:minutes|mins?|hours|days) ago|yesterday|today|this morning|"
    r"last night|last week|the other day)\b"
)
#: `wonders whether she should carry on`, `isn't sure he wants to stay`: she may leave.
_PONDERS = regex(
    r"\b(?:(?:wonder|doubt|debate|ponder)(?:s|ed|ing)?|(?:not|isn't|aren't|wasn't) (?:so |quite |"
    r"really )?(?:sure|certain)|unsure|undecided|in two minds|on the fence|ask(?:s|ing|ed)? "
    r"(?:herself|himself|themselves)|(?:thinks|thinking|think|thought) about|deciding|decide|"
    r"hasn't decided|torn)(?: about)? (?:(?:if|whether) )?(?:(?:s?he|they|@|to)(?:'ll)? )?"
    r"(?:should|will|wants? to|can|could|is going to|would|to|still wants? to)? ?"
    r"(?:carry(?:ing)? on|continu(?:e|es|ing)|go(?:ing)? on|stay(?:s|ing)?|keep(?:s|ing)? going|"
    r"remain(?:s|ing)?|quit(?:s|ting)?|giv(?:e|ing) (?:it |this )?up|drop(?:ping)? out|"
    r"leav(?:e|ing))\b(?! (?:the|her|his|a) (?:job|company|house|city|country|issue|bug))"
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
