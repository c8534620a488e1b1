"""Joining, read from prose: which tracks somebody wants to take part in."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import (
    ALSO,
    GREETING,
    JOIN,
    THANKS,
    WANT,
    Sense,
    is_hedged,
    is_request,
)
from mailflow.commands.reading.clauses.tracks import Mention
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentees.seeking import SEEKS_MENTOR, SEEKS_NO_MENTOR
from mailflow.regex import regex

# What may stand beside a track's name without changing that it alone is wanted.
_BESIDE = listed(
    """
    please pls plz me one the for and + & , ! . ? - : group cohort track course thing to a an
    with i i'd i'm too also yes ok then next in only just 1 +1 my name is und y e et o la le el
    der die
    das bitte gruppe grupo groupe finally now interested hand up here wants mentee role
    application sign-up signup again * [ ] ( ) / 's it
    """
)

#: A wish for some other time: nothing to start now.
NEXT_YEAR = regex(
    r"\b(?:nothing before|no (?:time|chance) before|next year|next term|"
    r"someday|some day|one day|when i (?:am|have|feel)|in a year|"
    r"later this year|nachstes jahr|l'an prochain|el proximo ano|ano que vem)\b"
)
_FOR_OTHER = regex(
    r"\b(?:for (?:my|a) (?:friend|colleague|brother|sister|son|daughter|student|wife|"
    r"husband)|wants? to join|would like to join|is interested|her address|his address|"
    r"their address|on behalf of|in his name|in her name)\b|"
    # "Please enroll Tobias Frei, t.frei@school.test": somebody who has not written
    r"\b(?:enrol+|register|add|sign up|put|include|accept|take|invite)\s(?!me\b|us\b|myself\b)"
    r"[^.!?\n@]{0,40}?[\s(<,]*[\w.+-]+@[\w.-]+\.\w"
)


def joining(letter: Letter) -> Iterator[Intent]:
    """`join TRACK` for every track that is wanted, `browse` where none is named."""
    if SEEKS_NO_MENTOR.search(letter.folded):
        return
    if _FOR_OTHER.search(letter.folded) and not re.search(
        r"\b(?:i|me)\b(?! know).{0,30}\b(?:want|like|join|too|add)\b", letter.folded
    ):
        yield from (
            Intent("unclear", because=c.text, whole_line=False)
            for c in letter.clauses[:1]
            if letter.named or letter.in_subject
        )
        return
    dropped = _dropped(letter)
    wanted: dict[str, str] = {}
    open_wish: Sense | None = None
    for clause in (*letter.clauses, *(() if letter.clauses else letter.subject_clauses)):
        if clause in dropped:
            continue
        wish = _wish(letter, clause)
        tracks = [track for track in letter.meant(clause) if _joinable(letter, track)]
        tracks = [track for track in tracks if not _would_mentor(letter, track)]
        bare = _bare(letter, clause)
        if (
            clause.other
            or (clause.old and not wish)
            or clause.conditional
            or NEXT_YEAR.search(clause.folded)
        ):
            continue
        if tracks and (bare or wish):
            wanted.update(dict.fromkeys((t for t in tracks if t not in wanted), clause.text))
        elif wish and clause.question and len(clause.words) > _LONG and not letter.named:
            continue  # "can I join two groups at the same time?" asks about joining
        elif (
            wish
            and (wish.words not in _WEAK or _one_named(letter, wish))
            and not _EVENT.search(clause.folded)
        ):
            open_wish = open_wish or wish
    if wanted or (open_wish and not dropped):
        yield from _joins(letter, wanted, open_wish)


def _dropped(letter: Letter) -> tuple[Clause, ...]:
    """What was wished before it is taken back, and the words that do so.

    `I wanted to join talk, but I've changed my mind: could I join docs?` wishes for docs.
    """
    places = [n for n, c in enumerate(letter.every) if _TAKEN_BACK.search(c.folded)]
    if not places:
        return ()
    last = letter.every[places[-1]]
    turned = bool(_TURNS.search(last.folded))
    return tuple(
        clause
        for place, clause in enumerate(letter.every)
        if place <= places[-1] or (clause.sentence == last.sentence and not turned)
    )


_LONG = 7
_WEAK = listed(
    """
    sign start begin learn learning try practice practise enter in application
    registration add part start with prepare entry be in take me dabei rein lernen platz
    mentee participation registration entry enrollment enrolment admission
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


def _one_named(letter: Letter, wish: Sense) -> bool:
    """`deploy would be right for me, can I get a place?`: wished beside the only track named."""
    asks = wish.request and _ME.search(wish.clause.folded)
    wants = WANT.sense(wish.clause)
    return bool(asks or (wants and wants.meant)) and len(letter.named) == 1 and not letter.open


# One can join a call without joining a group.
_EVENT = regex(
    r"\b(?:join|joining|enter|attend|apply for|apply to|come to|"
    r"get in(?:to)?)\b.{0,25}\b(?:calls?|meetings?|"
    r"sessions?|"
    r"jobs?|position|scholarship|grant|visa|channel|irc|zoom|meet|demo|standup|event|webinar|room|"
    r"chat|list|mailing list)\b"
)


def _joins(letter: Letter, wanted: dict[str, str], wish: Sense | None) -> Iterator[Intent]:
    whole = len(letter.clauses) <= 1 and len(letter.clauses[0].words if letter.clauses else ()) <= 6
    if not wanted and wish:
        tracks = [t for t in (*letter.named, *letter.in_subject) if _joinable(letter, t)]
        wanted = dict.fromkeys(dict.fromkeys(tracks), wish.clause.text)
        if letter.all_tracks_wanted and not letter.open and _all_groups(wish):
            out = {m.track for c in letter.clauses for m in letter.mentions(c)} - set(letter.named)
            everything = [track for track in letter.context.tracks if track not in out]
            wanted = wanted or dict.fromkeys(everything, wish.clause.text)
    if wanted:
        for track, because in wanted.items():
            yield Intent("join", (track,), because=because, whole_line=whole)
    elif (
        wish
        and not letter.open
        and "mentor" not in letter.context.roles
        and (wish.request or not wish.clause.question)
    ):
        spelled = set(letter.context.tracks) & set(wish.clause.words)
        verb = "unclear" if spelled else "browse"  # a track's name, that may be another word
        yield Intent(verb, because=wish.words, whole_line=whole)


def _all_groups(wish: Sense) -> bool:
    return bool(
        re.search(
            r"\b(?:everything|all (?:of them|tracks|groups|cohorts|four|three|five|the groups|"
            r"the tracks)|every (?:group|track|one)|alle[sn]?|tout(?:es)?|todo[s]?|todas|tutt[oi]|"
            r"всё|все)\b",
            wish.clause.folded,
        )
    )


def _would_mentor(letter: Letter, track: str) -> bool:
    """`put me down as coa mentor`, from somebody who has reached the goal of coa."""
    reached = letter.context.enrollments.get(track) == "completed"
    return reached and bool(_MENTOR.search(letter.folded)) and not _LEARNS.search(letter.folded)


_MENTOR = regex(r"\bmentor(?:s|ing)?\b")
_LEARNS = regex(
    r"\b(?:again|mentee|mentored|learn\w*|(?:my|with a|get a|have a|need a|want a|find a) (?:\w+ )?"
    r"mentor)\b"
)


def _joinable(letter: Letter, track: str) -> bool:
    taken = (
        (*letter.open, *letter.context.cohorts) if "mentor" in letter.context.roles else letter.open
    )
    return track in letter.context.tracks and track not in taken


def _wish(letter: Letter, clause: Clause) -> Sense | None:
    """A wish to take part: joining itself, or wanting in a clause that names a track."""
    sense = JOIN.sense(clause)
    if (found := SEEKS_MENTOR.search(clause.folded)) and letter.meant(clause):
        return Sense(clause, found[0], negated=False, request=True, hedged=False, end=0)
    if _ONLY_ABOUT.search(clause.folded) or _LATER_ON.search(clause.folded):
        return None
    if _WROTE.match(clause.folded) or (_WAS.match(clause.folded) and not WANT.sense(clause)):
        return None
    if sense and (sense.negated or _WHAT_AFTER.search(clause.folded)):
        return None
    if sense and sense.meant and not clause.old and _of_the_writer(clause, sense):
        return sense
    if sense and sense.meant and not clause.old and _AGAIN.search(clause.folded):
        return sense
    room = clause.question and ROOM_ASKED.search(clause.folded)
    if room and _only_one_named(letter):
        return Sense(clause, room[0], negated=False, request=True, hedged=False, end=0)
    if (found := _MEANT_ONE.search(clause.folded)) and letter.mentions(clause):
        return Sense(clause, found[0], negated=False, request=True, hedged=False, end=0)
    if _WHEN.search(clause.folded) and letter.named and not letter.open:
        return Sense(clause, "when", negated=False, request=True, hedged=False, end=0)
    if _AS_MENTOR.search(clause.folded):
        return None
    want = WANT.sense(clause)
    if (
        want
        and want.meant
        and any(_governs(letter, clause, want, m) for m in letter.mentions(clause))
    ):
        return want
    return None


def _only_one_named(letter: Letter) -> bool:
    """`Your deploy group is the place to start. Room for one more?`, from somebody of no group."""
    return len(letter.named) == 1 and not letter.open and letter.context.roles == {"stranger"}


#: Room for the writer; "any room for improvement" is none.
ROOM_ASKED = regex(
    r"\b(?:room|space|a (?:place|seat|spot)|places?|seats?|spots?)(?: left| free| open|"
    r" available)? "
    r"(?:for (?:one more|another|me|a beginner|a newcomer|somebody new|one)\b)|"
    r"\b(?:have|got) (?:any )?(?:room|space|places?|seats?) for (?:one more|another|me)\b|"
    r"\b(?:noch (?:ein(?:en)? )?(?:freien )?platz (?:frei|fur mich)|encore (?:une|de la) place|"
    r"une place pour moi|queda (?:un |algun )?(?:sitio|lugar|hueco)|"
    r"(?:sitio|lugar|hueco|plaza) para mi|tem (?:uma )?vaga|ainda (?:ha|tem) (?:uma )?vaga|"
    r"vaga para mim|(?:un )?posto (?:libero|per me)|(?:plaats|plek) (?:voor mij|vrij|over)|"
    r"miejsce (?:dla mnie|wolne)|(?:dla mnie|wolne) (?:jeszcze )?miejsce|"
    r"(?:misto pro me|pro me (?:jeste )?misto|volne misto)|plats for mig|ledig plats|"
    r"(?:місце|місця|місцин\w+) для мене|для мене (?:ще )?місц\w+|"
    r"(?:мест\w+) для меня|для меня (?:еще |ещё )?мест\w+)\b"
)


#: "Deploy is what I meant", "what I'd like to do next is docs": named, and wanted.
_MEANT_ONE = regex(
    r"\b(?:is|was) (?:what|the one|the group|the track) (?:that )?i (?:meant|mean|wanted|want|"
    r"really want|am after|was after)\b|\bwhat i(?:'d| would)? (?:really )?(?:like|love|want|meant|"
    r"mean)(?: to (?:do|join|try))?(?: next| now| instead)? (?:is|was)\b"
)
#: "I'd like to learn more about talk", "I'm learning deploy on my own", "add deploy to your page".
_ONLY_ABOUT = regex(
    r"\b(?:learn|know|hear|read|find out|tell me|information|info|details) more (?:about|on)\b|"
    r"\bmore (?:information|info|details)\b|\b(?:speak|talk|ask|write)\b.{0,20}\babout\b|"
    r"\b(?:i'm|i am|we're|we are|been) (?:\w+ )?learning\b|\badd (?!me\b|us\b|"
    r"my\b)[\w-]+ to (?!my|me)\b|"
    r"\bjoin(?:ing)? (?:forces|hands)\b"
)
#: "I wrote on Monday that I want to do deploy": it came, or did not.
_WROTE = regex(
    r"\W*(?:hi |hello |and )*(?:i|we)(?:'ve| have)? (?:already )?(?:wrote|written|mailed|"
    r"e-?mailed|told you)\b"
)
#: "I was a mentor for talk until 2025": told of the past.
_WAS = regex(
    r"\W*(?:hi |hello |and )*(?:i|we) (?:was|were|had been|used to|"
    r"joined|mentored|did|"
    r"(?:have |already |have already )?(?:signed up|registered|applied|enrolled))\b|"
    r"\W*i've (?:already )?(?:signed up|registered|applied|enrolled|joined)\b"
)
#: "as soon as my contract ends": not now.
_LATER_ON = regex(r"\b(?:as soon as|once|when|after) (?:i|i'm|my|we|the|our|it's|that)\b")
_WHEN = regex(
    r"^(?:so |and )?(?:when|how soon|how|where) (?:can|could|may|do|would) (?:i|we) "
    r"(?:start|begin|join|get in|sign up|apply|enrol|enroll|register|take part)\b"
)
_AS_MENTOR = regex(
    r"\bmentor\w* .{0,25}\b(?:sein|werden|zijn|worden|olmak)\b|\b(?:ser|etre|essere|diventare|"
    r"devenir|"
    r"byc|zostac|byt|virar|become|be|as) (?:a |an |un |uma? |una )?ment\w+"
)
# "what happens after I sign up?" asks about it.
_WHAT_AFTER = regex(
    r"\b(?:after|once|when|before|if|what happens) (?:i|we|you|one|somebody|"
    r"someone)\b.{0,15}\b(?:sign|join|"
    r"register|enrol|apply|start)\w*"
)
#: "I wanted to join until I saw the hours": taken back in the same breath.
_TAKEN_BACK = regex(
    r"\b(?:not for me|after all(?! (?:this|that|these|those|of))|changed my mind|until i (?:saw|"
    r"read|heard|noticed)|decided against|"
    r"no longer want|don't want to any ?more)\b"
)
#: What somebody wants instead may stand in the same sentence.
_TURNS = regex(r"\bchanged my mind\b")
_AGAIN = regex(r"\b(?:again|now|back|noch ?mal|wieder|otra vez|de novo)\b")
_ME = regex(
    r"\b(?:i|i'm|im|i'd|i'll|i've|me|my|we|we'd|us|ich|mich|je|j'\w+|m'\w+|moi|nous|yo|me|mi|eu|"
    r"io|я|"
    r"мне|меня|chcialbym|main|mujhe)\b"
)
_SHORT = 8
_SHORT_QUESTION = 7


def _of_the_writer(clause: Clause, sense: Sense) -> bool:
    """True if the clause speaks of the writer, asks, or is short: an advertisement does none."""
    return (
        len(clause.words) <= _SHORT
        or (clause.words[0] == "join" and "us" not in clause.words and "our" not in clause.words)
        or sense.request
        or not clause.folded.isascii()
        or sense.words.split()[0].endswith(("o", "e", "en", "ar", "er", "ir"))
        or bool(_ME.search(clause.folded))
    )


# What may stand between the wish and the track: "I'd like to start with deploy".
_BETWEEN = listed(
    """
    to do try be get have take part join start begin learn learning learned study in with on for
    the a
    an some one of into at about my first own more how also really very much please either both
    and or
    group groups cohort track course program programme , + & deploying preparing prepare training
    coaching mentoring help mentored your this that taking too as mentee work working just maybe
    next
    finally now there them go ahead kind not only but
    """
)
_STRONG_WANT = regex(
    r"want|would|i'd|love|like|interest|keen|wish|hope|choose|pick|i'm for|going for|eager|prefer|"
    r"rather|looking to|decided"
)


def _governs(letter: Letter, clause: Clause, want: Sense, mention: Mention) -> bool:
    """True if it is the track that is wanted: `I'll take deploy`, not `I'll push the patch`."""
    if not clause.folded.isascii():
        return True
    after = clause.words[mention.end : mention.end + 1]
    if mention.exact and want.request and after and after[0] in ("group", "cohort", "track"):
        return True
    if any(word in _OTHER_ENDS for word in clause.words[want.end : mention.start]):
        return False
    strong = bool(_STRONG_WANT.search(want.words)) or want.words.split()[0] not in _ENGLISH
    if not mention.exact:
        return strong and not letter.open
    if mention.start < want.end:
        return strong
    between = clause.words[want.end : mention.start]
    return (strong and not letter.open) or all(word in _BETWEEN for word in between)


#: What can be wanted of a group without taking part in it.
_OTHER_ENDS = listed(
    """
    sponsor support fund donate visit interview film report promote recommend thank congratulate
    host study research evaluate hire know ask hear read write tell understand suggest
    propose complain
    """
)
_ENGLISH = (
    "i",
    "can",
    "could",
    "may",
    "might",
    "am",
    "would",
    "let",
    "need",
    "have",
    "must",
    "will",
    "plan",
    "going",
    "ready",
    "able",
    "intend",
    "aim",
    "prepared",
    "should",
    "i'll",
    "i'm",
    "i'd",
)


_OTHER_WISH = listed(
    """
    put back send tell explain show fix write read share look check update doc docs link page
    info information about
    what how why who when where is are does help question questions details slides video
    """
)


_OWNERS = (("my",), ("your",), ("his",), ("her",), ("our",), ("their",))


def _bare(letter: Letter, clause: Clause) -> bool:
    """`deploy please!`, `+1 deploy`, `deploy, me!`: the track's name and hardly a word "
    "beside it.
    """
    named = letter.mentions(clause)
    if (
        clause.question
        and len(letter.sentence(clause.sentence)) > 1
        and not is_request(clause.folded)
    ):
        return False  # "In talk, do they use English?"
    if not named or (clause.question and len(clause.words) > len(named) + 3):
        return False
    if not all(mention.exact for mention in named):
        short = len(clause.words) <= _SHORT and is_request(clause.folded) and not clause.question
        return short and not letter.open and not any(w in _OTHER_WISH for w in clause.words)
    if clause.words[:1] in (("i",), ("we",)) and named[0].start == 1:
        return False  # "I write", "we talk"
    if any(clause.words[m.start - 1 : m.start] in _OWNERS for m in named):
        return False  # "my talk" is one that is held
    places = {place for mention in named for place in range(mention.start, mention.end)}
    places |= {0, 1} if clause.words[:2] == ("this", "time") else set()
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
    other = any(word in _OTHER_WISH for word in rest)
    asked_now = is_request(clause.folded) and len(rest) <= 4 and not clause.negated and not other
    return (not rest or asked_now) and not is_hedged(clause.folded)
