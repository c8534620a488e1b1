"""Decisions of a digest, in any words: `ok 1-3`, `yes to all but 2`, `4 can wait until Friday`.

A line is cut into parts; a part is a verdict and its numbers, in either order, and the words after
them are its reason. Numbers alone belong to the verdict beside them. What hangs on an if, is asked
or is both agreed and refused goes back as a question.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.topics import THANKS, is_hedged
from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.abroad import without_orders
from mailflow.commands.reading.organizers.asides import (
    is_left_for_later,
    is_salutation,
    without_asides,
)
from mailflow.commands.reading.organizers.closing import is_farewell
from mailflow.commands.reading.organizers.correcting import corrected, parted, without_marker
from mailflow.commands.reading.organizers.doubts import is_nearly, is_own, is_theirs
from mailflow.commands.reading.organizers.hints import bent_names, half_named, hinted
from mailflow.commands.reading.organizers.holding import is_shouted
from mailflow.commands.reading.organizers.in_order import in_order
from mailflow.commands.reading.organizers.likeness import ASKED
from mailflow.commands.reading.organizers.marks import marks
from mailflow.commands.reading.organizers.noting import noted
from mailflow.commands.reading.organizers.numbering import numbered
from mailflow.commands.reading.organizers.parts import Part, cut, refuses_somebody
from mailflow.commands.reading.organizers.pronouns import concludes, with_numbers
from mailflow.commands.reading.organizers.prose import MANY_PIECES, PIECE
from mailflow.commands.reading.organizers.putting_off import (
    has_days,
    is_for_later,
    only_a_day,
)
from mailflow.commands.reading.organizers.resuming import anew, without_replacing
from mailflow.commands.reading.organizers.row import Row
from mailflow.commands.reading.organizers.rulings import rulings
from mailflow.commands.reading.organizers.sayings import Saying, sayings
from mailflow.commands.reading.organizers.second_reader.second_look import (
    is_doubted,
    is_friendly,
    named,
)
from mailflow.commands.reading.organizers.settling import judge, settle
from mailflow.commands.reading.organizers.shorthand import spelled_out
from mailflow.commands.reading.organizers.telling import telling
from mailflow.commands.reading.organizers.verdicts import LATER, NOT_YET, attached
from mailflow.regex import regex

_DOUBT = regex(
    r"\b(?:not (?:\w+ )?sure|unsure|torn|undecided|in two minds|of two minds|on the fence|"
    r"suppose|supposing|imagine|"
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
_DIGIT = regex(r"\d")
_WRONG = regex(r"\b(?:take|took) (?:\d+|it|that) back\b(?! to)|\bi was wrong\b|\bmy mistake\b")


def deciding(letter: Letter) -> tuple[Intent, ...]:
    """Decisions by number; a number that is not in the mail is none of them."""
    items = dict(letter.context.items)
    row = Row(items, courteous=any(map(THANKS.sense, letter.clauses)))
    if _WRONG.search(letter.folded):
        return (Intent("undo", because=letter.body, whole_line=False),)
    if _counts_some(letter):
        return (Intent("unclear", because=letter.body),)
    if found := in_order(letter, items):
        return found
    parts: list[Part] = []
    for line in filter(str.strip, _under_quotes(letter).split("\n")):
        for part in _parts(letter, row, line):
            part.own = bool(part.verdict)
            row.corrected |= part.numbers if part.corrects or part.replaces else frozenset()
            parts = [*(parts[:-1] if part.replaces else corrected(parts, part)), part]
    settle(letter, row, attached(parts))
    _look_again(letter, row)
    return _told(letter, row)


_SOME_OF = regex(
    r"\b(?P<count>\d|one|two|three|four|five|most|some|half|a few) of (?:these|them|those)\b"
)


def _counts_some(letter: Letter) -> bool:
    """`2 of these are fine, one I don't like`: how many, and not which."""
    match = _SOME_OF.search(letter.folded)
    if match is None or names.mentioned(letter.body, letter.context.people):
        return False
    rest = letter.folded[: match.start()] + letter.folded[match.end() :]
    count = NUMBERS.get(match["count"], 0) or (
        int(match["count"]) if match["count"].isdigit() else 0
    )
    return count != len(letter.context.items) and not _DIGIT.search(rest)


def nothing_to_decide(letter: Letter) -> bool:
    """True if a digest's answer is friendly words, where no rule found anything."""
    items = letter.context.items
    return bool(items) and is_friendly(sayings(letter))


def _look_again(letter: Letter, row: Row) -> None:
    """The second reader's verdicts on what the rules left open, and its doubts about theirs."""
    spoken = {int(i.args[0]) for i in row.others if i.verb in ("why", "snooze", "note")}
    taken = {i.args[0] for i in row.others if i.verb == "take"}
    spoken |= {
        n for n, what in row.items.items() if what.split()[0] == "case" and what.split()[1] in taken
    }
    decided = row.agreed | row.refused | row.doubtful | spoken
    for saying in sayings(letter, "\n".join(row.heard)):
        for chosen, verdict in ((row.agreed, "ok"), (row.refused, "no")):
            at_once = saying.numbers & chosen & decided - row.corrected
            if at_once and is_doubted(saying, verdict):
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


def _name(letter: Letter, row: Row, saying: Saying, verdict: str) -> None:
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
        judge(letter, row, part, saying.numbers)
    which = " ".join(map(str, sorted(saying.numbers)))
    why = f"{which}: a second reader finds {verdict}"
    row.others[before:] = [replace(intent, second=why) for intent in row.others[before:]]
    row.second += [why]


def _told(letter: Letter, row: Row) -> tuple[Intent, ...]:
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


def _spared(letter: Letter, row: Row, agreed: set[int]) -> frozenset[int]:
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
    for line in letter.lines:
        quoted = re.match(r"\s*>\s*(\d{1,3})(?:[.):]|\s)", line)
        if quoted:
            number = quoted[1]
        elif line.strip() and not line.lstrip().startswith(">"):
            found.append(f"{number}: {line.strip()}" if number else line)
            number = ""
    return "\n".join(found)


def _parts(letter: Letter, row: Row, line: str) -> Iterator[Part]:
    whole = sentences(line) if not re.match(r"\s*#?\d", line) else parted(line)
    for sentence in (piece for said in whole for piece in anew(said)):
        rest = without_asides(_without_rulings(letter, row, sentence))
        if is_farewell(fold(rest)) or is_salutation(rest) or is_left_for_later(rest):
            continue
        row.heard.append(rest)
        before = row.last
        folded = row.last = with_numbers(numbered(letter, rest), before, row.items)
        replaces, folded = without_replacing(folded)
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
        corrects |= concludes(folded, found, before, row.items)
        if corrects and sentence.endswith("?") and "no" not in fold(sentence):
            row.doubtful |= row.latest  # "2 no. Wait, that's Bo?"
            row.asked = True
        if all(part.first == "X" for part in found):
            _free(row, rest, folded)
            continue
        for part in found:
            if part.told and not part.verdict and only_a_day(letter, part.text):
                part.verdict, part.told = "snooze", False
            elif part.verdict == ASKED and only_a_day(letter, part.text.rpartition(",")[2]):
                part.verdict, part.told = "snooze", False  # "2: no idea, next week"
        for part in _weighed(letter, row, found, sentence):
            row.latest = part.numbers or row.latest
            part.corrects = corrects
            part.replaces = replaces and bool(part.numbers and part.verdict)
            replaces &= not part.replaces
            yield part


def _weighed(letter: Letter, row: Row, found: list[Part], sentence: str) -> Iterator[Part]:
    """The cores; a doubt told beside one is a doubt about it."""
    core: Part | None = None
    nearly = is_nearly(spelled_out(fold(sentence)))
    open_doubt = theirs = False
    for part in found:
        text = re.sub(r"^si\b", "", part.text)  # a yes, where a verdict is due
        conditional = is_conditional(text, sentence, polite=False)
        doubt = conditional or bool(_DOUBT.search(text))
        asks = part.text.rstrip().endswith("?") and part.verdict != "why"
        if part.first != "X":
            later = bool(_LATER.search(text)) or is_for_later(letter, part.text)
            later = part.verdict == "ok" and later
            if part.verdict in LATER:  # whoever doubts may well want to be asked again
                doubt = conditional
            unsure = later or doubt or open_doubt or is_hedged(part.text) or nearly or theirs
            part.asked = unsure or asks or part.told
            part.open = part.told and not unsure and not part.verdict
            core, open_doubt = part, False
            yield part
            theirs &= not is_own(part.text)
        elif core and core.first == "E" and NOT_YET.search(text):
            core.asked = True  # "all but 2, which I'd like to see next week"
        elif doubt and core and core.verdict in LATER and not conditional:
            continue  # "ask me in a week, I want to call him first"
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


def _without_rulings(letter: Letter, row: Row, sentence: str) -> str:
    """The sentence without what it says about the program itself: `and tell deploy that …`."""
    if is_shouted(sentence):
        row.others.append(Intent("freeze", because=sentence, whole_line=False))
        return ""
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
            # "All good, except that Dana should go to talk": and so not what we proposed
            kept.append(piece if _EXCEPTS.match(piece) else rest)
        else:
            kept.append(piece)
    return "".join(kept).strip(" ,;.")


_EXCEPTS = regex(
    r"\W*(?:except|save|only|apart|besides|ausser|sauf|excepto|salvo)\b", re.IGNORECASE
)


def _is_asked_about(row: Row, who: tuple[str, ...]) -> bool:
    return any(set(who) & set(what.split()) for what in row.items.values())


def _free(row: Row, sentence: str, folded: str) -> None:
    """A sentence without a decision: a question, or a reason for what stands before."""
    conditional = is_conditional(folded, sentence, polite=False)
    if _DOUBT.search(folded) or conditional:
        row.asked = True
    elif folded.rstrip().endswith("?"):
        row.questions.append(sentence)
    elif sentence.strip():
        row.reasons.append(sentence)
