"""Decisions of a digest, in any words: `ok 1-3`, `yes to all but 2`, `4 can wait until Friday`.

A line is cut into parts; a part is a verdict and its numbers, in either order, and the words after
them are its reason. Numbers alone belong to the verdict beside them. What hangs on an if, is asked
or is both agreed and refused goes back as a question.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from mailflow.commands.reading.clauses import is_conditional
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.abroad import without_orders
from mailflow.commands.reading.organizers.correcting import corrected, parted, without_marker
from mailflow.commands.reading.organizers.doubts import is_nearly, is_own, is_theirs
from mailflow.commands.reading.organizers.hints import bent_names, half_named, hinted
from mailflow.commands.reading.organizers.in_order import in_order
from mailflow.commands.reading.organizers.marks import marks
from mailflow.commands.reading.organizers.noting import noted
from mailflow.commands.reading.organizers.numbering import numbered
from mailflow.commands.reading.organizers.parts import Part, cut, refuses_somebody
from mailflow.commands.reading.organizers.pronouns import with_numbers
from mailflow.commands.reading.organizers.prose import MANY_PIECES, PIECE
from mailflow.commands.reading.organizers.putting_off import (
    days_until,
    has_days,
    is_for_later,
    only_a_day,
)
from mailflow.commands.reading.organizers.rulings import rulings
from mailflow.commands.reading.organizers.sayings import Saying, sayings
from mailflow.commands.reading.organizers.second_reader.second_look import (
    is_doubted,
    is_friendly,
    named,
)
from mailflow.commands.reading.organizers.shorthand import spelled_out
from mailflow.commands.reading.organizers.telling import telling
from mailflow.commands.reading.organizers.verdict_words import COMING, FITTING
from mailflow.commands.reading.organizers.verdicts import ASKED, attached
from mailflow.commands.reading.topics import THANKS, is_hedged
from mailflow.commands.reading.words import fold, sentences
from mailflow.regex import regex

_DOUBT = regex(
    r"\b(?:not (?:\w+ )?sure|unsure|suppose|supposing|imagine|"
    r"(?:will|i'll|let me|need to|have to|must|gotta) (?:\w+ )?(?:think|ponder|mull)|"
    r"no idea|don't know|no decision|can't decide|"
    r"cannot decide|decide (?:after|later)|"
    r"i meant|but meant|meant to (?:say|write)|(?<!look )after (?:she|he|they|that|i)|"
    r"until (?:she|he|they|i|we)|once (?:she|he|they|i|we)|first$|what (?:about|if)|"
    r"instead(?! of)|not sicher|weiss nicht|pas sur|no se)\b|\bbefore (?:i|we) (?:say|agree|"
    r"approve|accept|ok)\b|\bbut (?:\w+ )?(?:knows|decides|"
    r"judges)\b"
)
# Agreed, and yet for another day: "ok to 2, but in three days".
_LATER = regex(
    r"\b(?:but|only|just) (?:in|after|from|on|until|not before)\b|\bnot before\b|"
    r"\b(?:ask|remind|tell) me\b|\bin (?:a|one|two|three|four|\d+) (?:days?|weeks?|months?)\b"
)
_THEN = regex(r"\b(?:until|till|by) then\b")
#: What is told behind a verdict and speaks against it.
_TURNS = regex(
    r"\b(?:but|yet|though|although|however|only|except|not|no|never|\w+n't|aber|doch|nicht|kein\w*|"
    r"mais|pas|pero|sin|mas|nao|ma|non|но|не|ale|nie|maar|niet|men|inte)\b"
)
_DIGIT = regex(r"\d")
_WRONG = regex(r"\b(?:take|took) (?:\d+|it|that) back\b(?! to)|\bi was wrong\b|\bmy mistake\b")


@dataclass
class _Row:
    """What a digest's answer says so far."""

    items: dict[int, str]
    agreed: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    doubtful: set[int] = field(default_factory=set)
    open: set[int] = field(default_factory=set)  # something is said of them, and no verdict
    questions: list[str] = field(default_factory=list)
    others: list[Intent] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)  # the sentences that are about items
    bare: set[str] = field(default_factory=set)  # verdicts without a number
    second: list[str] = field(default_factory=list)  # what a second reader found
    spoken: set[int] = field(default_factory=set)  # every item that is named
    last: str = ""  # the sentence before, with numbers for names
    hinted: set[int] = field(default_factory=set)  # named in words that nobody understood
    swept: set[int] = field(default_factory=set)  # decided by "all" and "the rest" alone
    clean: set[int] = field(default_factory=set)  # decided by themselves: what follows is why
    half_named: set[frozenset[int]] = field(default_factory=set)  # of those whom a name may mean
    skipped: set[int] = field(default_factory=set)  # hinted at, and not swept along
    vague: bool = False  # a no to something, beside a yes to everything
    unread: bool = False  # a saying that nobody understood
    asked: bool = False
    courteous: bool = False  # it thanks: a lone "ok" is friendly, and no decision


def deciding(letter: Letter) -> tuple[Intent, ...]:
    """Decisions by number; a number that is not in the mail is none of them."""
    items = dict(letter.context.items)
    row = _Row(items, courteous=any(map(THANKS.sense, letter.clauses)))
    if _WRONG.search(letter.folded):
        return (Intent("undo", because=letter.body, whole_line=False),)
    if found := in_order(letter, items):
        return found
    parts: list[Part] = []
    for line in filter(str.strip, _under_quotes(letter).split("\n")):
        for part in _parts(letter, row, line):
            part.own = bool(part.verdict)
            parts = [*corrected(parts, part), part]
    _settle(letter, row, attached(parts))
    _look_again(letter, row)
    return _told(letter, row)


def nothing_to_decide(letter: Letter) -> bool:
    """True if a digest's answer is friendly words, where no rule found anything."""
    items = letter.context.items
    return bool(items) and is_friendly(sayings(letter))


def _look_again(letter: Letter, row: _Row) -> None:
    """The second reader's verdicts on what the rules left open, and its doubts about theirs."""
    spoken = {int(i.args[0]) for i in row.others if i.verb in ("why", "snooze", "note")}
    taken = {i.args[0] for i in row.others if i.verb == "take"}
    spoken |= {
        n for n, what in row.items.items() if what.split()[0] == "case" and what.split()[1] in taken
    }
    decided = row.agreed | row.refused | row.doubtful | spoken
    for saying in sayings(letter, "\n".join(row.heard)):
        for chosen, verdict in ((row.agreed, "ok"), (row.refused, "no")):
            if saying.numbers & chosen & decided and is_doubted(saying, verdict):
                row.doubtful |= saying.numbers & chosen
                row.asked = True
        if saying.numbers and not (saying.numbers | saying.but) & decided:
            _name(letter, row, saying, named(saying))
    noted = {int(i.args[0]) for i in row.others if i.verb in ("why", "snooze", "note")}
    row.asked |= bool(row.skipped - row.agreed - row.refused - noted)
    row.open -= noted
    row.doubtful |= row.open if len(row.open) < len(row.items) else set()
    found = row.agreed | row.refused or row.others
    settled = row.agreed | row.refused | noted
    row.asked |= bool(found) and any(not items & settled for items in row.half_named)
    row.asked |= bool(row.questions or row.open or row.bare or (row.unread and found))


def _name(letter: Letter, row: _Row, saying: Saying, verdict: str) -> None:
    """Takes the verdict for the items of the saying; without one they stay open."""
    if not verdict or (saying.but and verdict not in ("ok", "no")):
        row.unread = True
        return
    row.open -= saying.numbers
    row.bare -= {verdict}  # "I'd have Ana in any group. So, yes."
    if verdict == "why":
        row.questions = [asked for asked in row.questions if asked not in saying.text]
    before = len(row.others)
    if verdict == "note":
        row.others += [
            Intent("note", (str(number),), because=saying.text, note=saying.text)
            for number in sorted(saying.numbers)
        ]
    elif verdict != "thanks":
        text = saying.text if verdict == "no" else saying.told  # a reason is told as written
        part = Part(verdict, saying.numbers, text, "R", but=saying.but)
        part.asked = verdict == "snooze" and has_days(letter, saying.told)
        _judge(letter, row, part, saying.numbers)
    which = " ".join(map(str, sorted(saying.numbers)))
    why = f"{which}: a second reader finds {verdict}"
    row.others[before:] = [replace(intent, second=why) for intent in row.others[before:]]
    row.second += [why]


def _told(letter: Letter, row: _Row) -> tuple[Intent, ...]:
    agreed, refused = row.agreed & set(row.items), row.refused & set(row.items)
    if agreed & refused:
        return (Intent("unclear", because=letter.body),)
    later = {int(i.args[0]) for i in row.others if i.verb == "snooze"}
    if both := later & (agreed | refused):  # "hold everything, refuse the lot"
        row.others = [i for i in row.others if i.verb != "snooze" or int(i.args[0]) not in both]
        row.doubtful |= both
        row.asked = True
    agreed, refused = agreed - row.doubtful, refused - row.doubtful
    spared = _spared(letter, row, agreed)
    agreed -= spared
    found = list(row.others)
    for verb, chosen in (("ok", agreed), ("no", refused)):
        if chosen:
            numbers = tuple(map(str, sorted(chosen)))
            note = "\n".join(row.reasons) if verb == "no" else ""
            why = "; ".join(said for said in row.second if said.endswith(f" {verb}"))
            left = tuple(map(str, sorted(spared))) if verb == "ok" else ()
            found.append(
                Intent(verb, numbers, because=letter.body, note=note, second=why, spared=left)
            )
    if row.asked:
        found.append(Intent("unclear", because=letter.body))
    return tuple(found)


_OF_POSTS = regex(r"\b(?:posts?|held)\b")


def _spared(letter: Letter, row: _Row, agreed: set[int]) -> frozenset[int]:
    """Held posts that only "all" names, beside other things: a cohort is not written to by the way.

    Whoever agrees to nothing but posts, or speaks of posts, means them.
    """
    posts = frozenset(n for n in agreed if row.items[n].split()[0] == "post")
    if posts == agreed or _OF_POSTS.search(letter.folded):
        return frozenset()
    return posts - row.spoken


def _under_quotes(letter: Letter) -> str:
    """The body; a line under a quoted `> 4. …` gets that number in front."""
    found: list[str] = []
    number = ""
    for line in letter.text.split("\n"):
        quoted = re.match(r"\s*>\s*(\d{1,3})(?:[.):]|\s)", line)
        if quoted:
            number = quoted[1]
        elif line.strip() and not line.lstrip().startswith(">"):
            found.append(f"{number}: {line.strip()}" if number else line)
            number = ""
    return "\n".join(found)


def _parts(letter: Letter, row: _Row, line: str) -> Iterator[Part]:
    for sentence in sentences(line) if not re.match(r"\s*#?\d", line) else parted(line):
        rest = _without_rulings(letter, row, sentence)
        row.heard.append(rest)
        folded = row.last = with_numbers(numbered(letter, rest), row.last, row.items)
        corrects, folded = without_marker(folded)
        row.hinted |= hinted(letter, rest, folded)
        row.half_named |= {*half_named(letter, folded), *bent_names(letter, rest)}
        note = noted(row.items, rest, folded)
        if note:
            row.others.append(note[0])
            folded = note[1]
        marked = marks(folded, row.items)
        row.vague |= refuses_somebody(marked) and not any(half_named(letter, folded))
        row.spoken |= {
            n
            for mark in marked
            if not mark.every
            for n in mark.numbers
            if _DIGIT.search(mark.words)
        }
        found = list(cut(folded, marked))
        if all(part.first == "X" for part in found):
            _free(row, rest, folded)
            continue
        for part in found:
            if part.told and not part.verdict and only_a_day(letter, part.text):
                part.verdict, part.told = "snooze", False
        for part in _weighed(letter, row, found, sentence):
            part.corrects = corrects
            yield part


def _weighed(letter: Letter, row: _Row, found: list[Part], sentence: str) -> Iterator[Part]:
    """The cores; a doubt told beside one is a doubt about it."""
    core: Part | None = None
    nearly = is_nearly(spelled_out(fold(sentence)))
    open_doubt = theirs = False
    for part in found:
        text = re.sub(r"^si\b", "", part.text)  # a yes, where a verdict is due
        doubt = is_conditional(text, sentence, polite=False) or bool(_DOUBT.search(text))
        asks = part.text.rstrip().endswith("?") and part.verdict != "why"
        if part.first != "X":
            later = bool(_LATER.search(text)) or is_for_later(letter, part.text)
            later = part.verdict == "ok" and later
            unsure = later or doubt or open_doubt or is_hedged(part.text) or nearly or theirs
            part.asked = unsure or asks or part.told
            part.open = part.told and not unsure and not part.verdict
            core, open_doubt = part, False
            yield part
            theirs &= not is_own(part.text)
        elif doubt and core:
            core.asked = True
        elif core and core.verdict == "snooze" and only_a_day(letter, part.text):
            core.text += f" {part.text}"  # "postpone 2, three weeks"
        else:
            ends = part.text.rstrip().endswith((".", "!"))
            row.asked |= doubt and ends  # "don't know about 4. ok 1"
            open_doubt |= doubt and not ends
            theirs = not is_own(text) and (theirs or is_theirs(text))
            if asks:
                row.questions.append(sentence)


def _without_rulings(letter: Letter, row: _Row, sentence: str) -> str:
    """The sentence without what it says about the program itself: `and tell deploy that …`."""
    if told := telling(letter, sentence):
        row.others.append(told[0])
        return told[1]
    kept: list[str] = []
    pieces = PIECE.split(sentence)
    if len(pieces) > MANY_PIECES:
        return sentence
    for piece in pieces:
        said = rulings(letter, piece) if len(piece.split()) > 1 else ()
        rest = " . "
        if not said:
            said, rest = without_orders(letter, piece)
        holds = piece.lower().startswith("hold") and "mail" not in piece.lower()
        if said and said[0].verb == "freeze" and holds:
            said = ()  # "hold everything until Friday" puts the decisions off
        if said and said[0].verb == "remove" and _is_asked_about(row, said[0].args):
            said = ()  # "drop Bo" is an answer, where we asked about Bo
        if said:
            row.others.extend(said)
            kept.append(rest)
        else:
            kept.append(piece)
    return "".join(kept).strip(" ,;.")


def _is_asked_about(row: _Row, who: tuple[str, ...]) -> bool:
    return any(set(who) & set(what.split()) for what in row.items.values())


def _free(row: _Row, sentence: str, folded: str) -> None:
    """A sentence without a decision: a question, or a reason for what stands before."""
    conditional = is_conditional(folded, sentence, polite=False)
    if _DOUBT.search(folded) or conditional:
        row.asked = True
    elif folded.rstrip().endswith("?"):
        row.questions.append(sentence)
    elif sentence.strip():
        row.reasons.append(sentence)


def _settle(letter: Letter, row: _Row, parts: list[Part]) -> None:
    named = frozenset(number for part in parts for number in part.numbers | part.but)
    plain = frozenset(n for part in parts if not part.all for n in part.numbers)
    plain |= frozenset(n for part in parts for n in part.but)
    unsettled = (row.spoken | row.hinted) - plain
    sweeping = any(part.all and part.verdict == "ok" for part in parts)
    decided = [part for part in parts if part.numbers or part.rest]
    chosen = _chosen(row, parts)
    for place, part in enumerate(parts):
        numbers = part.numbers
        if part.all and part.own:
            numbers -= _decided(parts[place + 1 :])
        if part.all and chosen and numbers - chosen:
            row.asked |= bool(_APPROVES.search(fold(part.text)))
            numbers &= chosen
        if part.rest:
            numbers = frozenset(row.items) - named
        if part.rest or part.all:
            row.skipped |= numbers & unsettled if part.verdict in ("ok", "no", "snooze") else set()
            numbers -= unsettled
            row.swept |= numbers
        elif not part.numbers:
            numbers = _alone(row, part, decided=bool(decided or row.others))
        _judge(letter, row, part, numbers)
    row.asked |= row.vague and bool(row.swept)
    if sweeping and row.vague:
        row.agreed.clear()  # "do them all, but no extra weeks"
    elif row.vague:
        row.agreed -= row.swept - plain  # "Kendall's one no, the rest yes"


#: More than "all good", which may be said of the list, or of life.
_APPROVES = regex(r"\b(?:yes|ok|okay|approve\w*|agree\w*|accept\w*|ja|oui|si|sim|да|tak|evet)\b")


def _chosen(row: _Row, parts: Sequence[Part]) -> frozenset[int]:
    """`All good, you can approve the first two`: whoever names some does not mean all."""
    own = [part for part in parts if part.own and not part.all]
    if any(part.rest or part.but or not _agrees(row, part) for part in own):
        return frozenset()
    return frozenset(n for part in own for n in part.numbers)


def _agrees(row: _Row, part: Part) -> bool:
    """True if it is a yes, or comes to one for each of its items: "lapse Bo"."""
    kinds = {row.items[n].split()[0] for n in part.numbers & frozenset(row.items)}
    if part.verdict in COMING:
        return {COMING[part.verdict].get(kind) for kind in kinds} <= {"ok"}
    return FITTING.get(part.verdict, ("", part.verdict))[1] == "ok"


def _decided(parts: Iterable[Part]) -> frozenset[int]:
    """What is decided by itself: "all yes, only Bo stays"."""
    return frozenset(n for part in parts if part.verdict and not part.all for n in part.numbers)


#: "No to replacing her": of an action, and of nobody that we know.
_OF_AN_ACTION = regex(r"\b(?:no|yes|against) (?:to )?(?:dropping|lapsing|replacing|extending)\b")


def _alone(row: _Row, part: Part, *, decided: bool) -> frozenset[int]:
    """A verdict without a number: it is for the only item, or else a question."""
    if len(row.items) == 1 and not decided:
        return frozenset(row.items)
    if not decided and part.verdict in ("ok", "no") and not row.courteous:
        row.bare.add(part.verdict)
    if decided and (part.verdict == "no" or _OF_AN_ACTION.search(part.text)):
        row.asked = row.vague = True  # a no beside decisions: to which of them?
    return frozenset()


def _judge(letter: Letter, row: _Row, part: Part, numbers: frozenset[int]) -> None:
    numbers &= frozenset(row.items)
    verdict = part.verdict
    if verdict in FITTING:
        kinds, verdict = FITTING[verdict]
        if any(row.items[number].split()[0] not in kinds for number in numbers):
            row.asked = True
            row.doubtful |= numbers if len(numbers) < len(row.items) else frozenset()
            return
    if verdict in COMING and numbers:
        comes = {COMING[verdict].get(row.items[number].split()[0], "") for number in numbers}
        if len(comes) > 1 or comes == {""}:
            row.asked = True
            return
        verdict = comes.pop()
    if part.open and not verdict:
        row.open |= numbers if _TURNS.search(part.text) else numbers - row.clean
        return
    if (part.asked or verdict == ASKED) and verdict != "why":
        row.asked = True
        row.doubtful |= numbers if len(numbers) < len(row.items) else frozenset()
        return
    if not verdict or not numbers:
        return
    if verdict in ("ok", "no"):
        chosen = row.agreed if verdict == "ok" else row.refused
        other = row.refused if verdict == "ok" else row.agreed
        if len(part.numbers) == 1 and not part.but:
            row.open -= part.numbers  # "Bo isn't out, he rang. Keep Bo"
            row.clean |= part.numbers
        chosen |= numbers - part.but
        other |= part.but
        if verdict == "no":
            row.reasons.append(part.text)
    elif verdict == "take":
        row.others += [
            Intent("take", (row.items[n].split()[1],), because=part.text) for n in sorted(numbers)
        ]
    elif verdict == "why":
        row.others += [Intent("why", (str(n),), because=part.text) for n in sorted(numbers)]
    elif verdict == "snooze" and _THEN.search(part.text):
        row.asked = True
    elif verdict == "snooze":
        days = str(days_until(letter, part.text))
        if not int(days):
            row.asked = True
            return
        row.others += [Intent("snooze", (str(n), days), because=part.text) for n in sorted(numbers)]
