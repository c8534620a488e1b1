"""Joining, offering to mentor, leaving and moving, read from prose."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.calendar_words import NUMBERS
from mailflow.commands.reading.clauses import Clause
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import (
    ALSO,
    GREETING,
    JOIN,
    LEAVE,
    MOVE,
    OFFER,
    THANKS,
    WANT,
    Sense,
    is_hedged,
    is_request,
)
from mailflow.commands.reading.words import listed

# What may stand beside a track's name without changing that it alone is wanted.
_BESIDE = frozenset(
    [
        "please",
        "pls",
        "plz",
        "me",
        "one",
        "the",
        "for",
        "and",
        "+",
        "&",
        ",",
        "!",
        ".",
        "?",
        "-",
        ":",
        "group",
        "cohort",
        "track",
        "course",
        "thing",
        "to",
        "a",
        "an",
        "with",
        "i",
        "i'd",
        "i'm",
        "too",
        "also",
        "yes",
        "ok",
        "then",
        "next",
        "in",
        "1",
        "+1",
        "my",
        "name",
        "is",
        "und",
        "y",
        "e",
        "et",
        "o",
        "la",
        "le",
        "el",
        "der",
        "die",
        "das",
        "bitte",
        "gruppe",
        "grupo",
        "groupe",
        "finally",
        "now",
        "interested",
        "hand",
        "up",
        "here",
        "wants",
        "mentee",
        "role",
        "application",
        "sign-up",
        "signup",
        "again",
        "*",
        "[",
        "]",
        "(",
        ")",
        "/",
        "'s",
        "it",
    ]
)
_FROM_TO = re.compile(r"\b(?:from|von|vom|de|du|da|del|dal|из|с|z|ze|van)\s+(?:the\s+)?$")
_TO = re.compile(
    r"\b(?:to|into|in|zu|zum|zur|nach|vers|a|au|para|pra|al|no|na|в|на|do|naar|for|"
    r"onto)\s+(?:the\s+|den\s+|die\s+|la\s+|le\s+|o\s+|el\s+|il\s+|группу\s+)?$"
)
_PEOPLE = re.compile(
    r"\b(?P<n>\d|"
    + "|".join(sorted(NUMBERS, key=len, reverse=True))
    + r")\s+(?:more\s+|new\s+|weitere\s+)?(?:people|persons?|mentees?|beginners|newcomers|"
    r"folks|at most|max|maximum|personen|leute|personnes|debutants|personas|aprendices|"
    r"pessoas|persone|человек\w*|osoby|lidi|mensen|tops?)\b"
    r"|\b(?:take|mentor|max|up to|hochstens|maximal|maximum|hasta|ate|jusqu'a|"
    r"do)\s+(?P<n2>\d|one|two|three|four|zwei|drei|deux|trois|dos|tres|dois|due|двух|"
    r"двоих|dwie|dva)\b(?!\s*(?:hours?|h\b|evenings?|days?|weeks?|stunden|heures|horas|"
    r"years?|times))"
)
_NEXT_YEAR = re.compile(
    r"\b(?:next year|next term|someday|some day|one day|when i (?:am|have|feel)|in a year|"
    r"later this year|nachstes jahr|l'an prochain|el proximo ano|ano que vem)\b"
)
_FOR_OTHER = re.compile(
    r"\b(?:for (?:my|a) (?:friend|colleague|brother|sister|son|daughter|student|wife|"
    r"husband)|wants? to join|would like to join|is interested|her address|his address|"
    r"their address|on behalf of|in his name|in her name)\b"
)
_NO_BODY = re.compile(r"^\W*$")


def joining(letter: Letter) -> Iterator[Intent]:
    """`join TRACK` for every track that is wanted, `browse` where none is named."""
    if _FOR_OTHER.search(letter.folded) and not re.search(
        r"\b(?:i|me)\b(?! know).{0,30}\b(?:want|like|join|too|add)\b", letter.folded
    ):
        yield from (
            Intent("unclear", because=c.text, whole_line=False)
            for c in letter.clauses[:1]
            if letter.named or letter.in_subject
        )
        return
    wanted: dict[str, str] = {}
    open_wish: Sense | None = None
    for clause in (*letter.clauses, *(() if letter.clauses else letter.subject_clauses)):
        wish = _wish(letter, clause)
        tracks = [track for track in letter.meant(clause) if _joinable(letter, track)]
        bare = _bare(letter, clause)
        if (
            clause.other
            or (clause.old and not wish)
            or clause.conditional
            or _NEXT_YEAR.search(clause.folded)
        ):
            continue
        if tracks and (bare or wish):
            wanted.update(dict.fromkeys((t for t in tracks if t not in wanted), clause.text))
        elif wish and wish.words not in _WEAK:
            open_wish = open_wish or wish
    if wanted or open_wish:
        yield from _joins(letter, wanted, open_wish)


_WEAK = listed(
    """
    sign start begin learn learning try practice practise enter in application
    registration add part start with prepare entry be in take me dabei rein lernen platz
    in anfangen entrar empezar aprender comecar commencer apprendre entrer participation
    work on apply
    """
) | {
    "be in",
    "start with",
    "work on",
    "place in",
    "a place",
    "a spot",
    "a seat",
    "part of",
    "take me",
    "get started",
    "come back",
    "come in",
    "enter",
}


def _joins(letter: Letter, wanted: dict[str, str], wish: Sense | None) -> Iterator[Intent]:
    whole = len(letter.clauses) <= 1 and len(letter.clauses[0].words if letter.clauses else ()) <= 6
    if not wanted and wish:
        tracks = [t for t in (*letter.named, *letter.in_subject) if _joinable(letter, t)]
        wanted = dict.fromkeys(dict.fromkeys(tracks), wish.clause.text)
        if not wanted and letter.all_tracks_wanted and not letter.open and _all_groups(wish):
            wanted = dict.fromkeys(letter.context.tracks, wish.clause.text)
    if wanted:
        for track, because in wanted.items():
            yield Intent("join", (track,), because=because, whole_line=whole)
    elif wish and not letter.open and (wish.request or not wish.clause.question):
        yield Intent("browse", because=wish.words, whole_line=whole)


def _all_groups(wish: Sense) -> bool:
    return bool(
        re.search(
            r"\b(?:everything|all (?:of them|tracks|groups|cohorts|four|three|five|the groups|"
            r"the tracks)|every (?:group|track|one)|alle[sn]?|tout(?:es)?|todo[s]?|todas|tutt[oi]|"
            r"всё|все)\b",
            wish.clause.folded,
        )
    )


def _joinable(letter: Letter, track: str) -> bool:
    return track in letter.context.tracks and track not in letter.open


def _wish(letter: Letter, clause: Clause) -> Sense | None:
    """A wish to take part: joining itself, or wanting in a clause that names a track."""
    sense = JOIN.sense(clause)
    if sense and sense.meant and not clause.old:
        return sense
    if (
        sense
        and sense.meant
        and re.search(r"\b(?:again|now|back|noch ?mal|wieder|otra vez|de novo)\b", clause.folded)
    ):
        return sense
    want = WANT.sense(clause)
    if want and want.meant and letter.meant(clause):
        return want
    return None


def _bare(letter: Letter, clause: Clause) -> bool:
    """`deploy please!`, `+1 deploy`, `deploy, me!`: the track's name and hardly a word "
    "beside it.
    """
    named = letter.mentions(clause)
    if not named or (clause.question and len(clause.words) > len(named) + 3):
        return False
    if not all(mention.exact for mention in named):
        return len(clause.words) <= 8 and is_request(clause.folded) and not clause.question
    places = {place for mention in named for place in range(mention.start, mention.end)}
    polite = {
        place
        for topic in (GREETING, THANKS, ALSO)
        for hit in topic.hits(clause)
        for place in range(hit.start, hit.end)
    }
    rest = [
        word
        for place, word in enumerate(clause.words)
        if place not in places | polite and word not in _BESIDE and (word[0].isalnum())
    ]
    asked_now = is_request(clause.folded) and len(rest) <= 4 and not clause.negated
    return (not rest or asked_now) and not is_hedged(clause.folded)


def offering(letter: Letter) -> Iterator[Intent]:
    """`mentor TRACK`: the writer offers to help others, with room for how many."""
    for clause in (*letter.clauses, *(() if letter.clauses else letter.subject_clauses)):
        sense = OFFER.sense(clause)
        if not sense or not sense.meant or clause.old:
            continue
        if _NEXT_YEAR.search(letter.folded):
            yield Intent("unclear", because=clause.text, whole_line=False)
            return
        explicit = (
            "mentor" in sense.words
            or "ментор" in sense.words
            or "наставник" in sense.words
            or not sense.words.isascii()
            or sense.words.startswith(("volunteer", "i volunteer", "teach", "coach"))
        )
        tracks = [
            t
            for t in (letter.meant(clause) or letter.named or letter.in_subject)
            if t in letter.context.tracks
        ]
        tracks = [t for t in tracks if t not in letter.context.cohorts]
        if not tracks and not explicit:
            continue
        if not tracks and letter.context.cohorts:
            continue
        for track in tracks or ["?"]:
            yield Intent("mentor", (track,), because=clause.text, whole_line=False)
        if number := people(letter):
            yield Intent("capacity", (str(number),), because=clause.text, whole_line=False)
        return


def people(letter: Letter) -> int | None:
    """How many mentees are spoken of: `two people`, `max 2`."""
    match = _PEOPLE.search(letter.folded)
    if not match:
        return None
    word = match["n"] or match["n2"]
    number = int(word) if word.isdecimal() else NUMBERS.get(word, 0)
    return number if 0 < number <= 9 else None


_MY_OWN = re.compile(
    r"\b(?:i|i'm|i'd|i'll|i've|me|my|we|ich|mich|mir|je|j'\w+|me|moi|yo|mi|eu|io|mi|я|"
    r"меня|мне|jestem|mnie|jsem|ik|main|mujhe)\b"
)
_NOT_THE_GROUP = re.compile(
    r"\b(?:openstack|job|company|company's|office|country|house|home|tmux|vim|session|"
    r"channel|call|meeting|irc|laptop|university|school|town|city|flight|train|server|vm|"
    r"field|message|comment|review|project alone|traffic|smoking|keyboard|screen|editor|"
    r"process|service|employer|work at|band|gym|contract|bug|patch)\b"
)


def leaving(letter: Letter) -> Iterator[Intent]:
    """`leave TRACK`; several tracks and none named is a question."""
    for sense in LEAVE.find(letter.clauses or letter.subject_clauses):
        clause = sense.clause
        if (
            not sense.meant
            or clause.old
            or (_NOT_THE_GROUP.search(clause.folded) and not letter.meant(clause))
        ):
            continue
        if _third_person(clause):
            continue
        if (
            len(sense.words.split()) == 1
            and sense.words.isascii()
            and not (
                _MY_OWN.search(clause.folded) or letter.meant(clause) or len(clause.words) <= 4
            )
        ):
            continue
        if (
            letter.spans(clause.sentence)
            and sense.words in ("leaving", "leave")
            and not letter.meant(clause)
            and not re.search(r"\b(?:group|cohort|program|programme|mentoring)\b", clause.folded)
        ):
            continue
        own = letter.own(clause)
        whole = len(clause.words) <= 3 and len(letter.clauses) <= 1
        if not own:
            if letter.open or not letter.context.enrollments:
                continue
            return
        if len(own) > 1:
            yield Intent("unclear", because=clause.text, whole_line=False)
        else:
            yield Intent("leave", own, because=clause.text, note=letter.body, whole_line=whole)
        return


def _third_person(clause: Clause) -> bool:
    return bool(
        re.match(
            r"(?:and |but |if |when )?(?:she|he|they|bo|everybody|everyone|people|mentors?|half|"
            r"some)\b(?! team)",
            clause.folded,
        )
    )


def moving(letter: Letter) -> Iterator[Intent]:
    """`move FROM TO` for somebody with a place; the new track beside the old one is a join."""
    if not letter.open:
        return
    for clause in letter.clauses or letter.subject_clauses:
        sense = MOVE.sense(clause)
        if not sense or clause.conditional or clause.other or sense.hedged:
            continue
        if (
            clause.question
            and not sense.request
            and "?" in clause.folded
            and not is_request(clause.folded)
        ) and not re.search(r"\bcan (?:i|we)\b", clause.folded):
            continue
        move = _move(letter, clause, sense)
        if move:
            yield move
            return


def _move(letter: Letter, clause: Clause, sense: Sense) -> Intent | None:
    weak = (
        sense.words
        in (
            "instead",
            "next",
            "mejor",
            "plutot",
            "statt",
            "stattdessen",
            "invece",
            "i wanted",
            "i meant",
            "i signed up for",
            "i asked for",
            "i applied for",
            "next please",
            "move",
            "switch",
            "wrong group",
            "change",
        )
        or "rather" in sense.words
    )
    if sense.negated and "not" not in sense.words and not weak:
        return None
    named = _whole_sentence(letter, clause)
    sources = [t for t in named if t in letter.open]
    targets = [
        t
        for t in _sentence_tracks(letter, clause)
        if t in letter.context.tracks and t not in letter.open
    ]
    if not targets and len(sense.words.split()) >= 1 and not weak:
        targets = [t for t in letter.named if t in letter.context.tracks and t not in letter.open]
    also = ALSO.sense(clause)
    if len(targets) != 1:
        if (
            not targets
            and re.search(
                r"\b(?:cohort|group|groups|track|tracks|gruppe|groupe|grupo|wechseln|группу)\b",
                clause.folded,
            )
            and not sense.negated
            and (sense.request or not clause.question)
        ):
            return Intent("browse", because=clause.text, whole_line=False)
        return None
    if also and not sources and sense.words not in ("switch", "switch me", "move me", "change to"):
        return None
    source = sources[:1] or (
        [letter.context.track]
        if letter.context.track in letter.open
        else list(letter.open)
        if len(letter.open) == 1
        else []
    )
    if not source:
        return Intent("unclear", because=clause.text, whole_line=False)
    if sense.words in {"next", "next please"}:
        return None
    return Intent(
        "move", (source[0], targets[0]), because=clause.text, whole_line=len(clause.words) <= 5
    )


def _whole_sentence(letter: Letter, clause: Clause) -> tuple[str, ...]:
    return tuple(
        mention.track
        for other in letter.sentence(clause.sentence)
        for mention in letter.mentions(other)
    )


def _sentence_tracks(letter: Letter, clause: Clause) -> tuple[str, ...]:
    return letter.meant(clause) or tuple(
        track for other in letter.sentence(clause.sentence) for track in letter.meant(other)
    )
