"""A mentor's answer to a check-in: which words speak of which line.

Numbers are those of the mail that is answered. Words with no line to go with are left to the
caller; a line whose words are not understood is `words`, never a guess.
"""

import re
from collections.abc import Iterator, Mapping

from mailflow.commands.reading import names
from mailflow.commands.reading.check_in_words import word_of
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.words import fold, sentences

_HEAD = re.compile(
    r"(?:^|(?<=[\s,;/|(]))(?<!\bof )(?<!step )"
    r"(?<!week )(?<!version )(?<!part )(?:#|no\. ?)?(?P<number>\d{1,2})(?:\s*(?P<dash>[-–]|"
    r"to)\s*(?P<end>\d{1,2}))?(?![\w%:]\d)"
    r"(?!\w)(?=\s*(?:[.:)=\-–>,&+/|]|\band\b|\s|$|[^\w\s]))(?!\s*(?:(?:jan|feb|mar|apr|may|jun|"
    r"jul|aug|sep|oct|nov|dec)[a-z]*|weeks?|days?|hours?|h|"
    r"months?|patches|mails?|times|reviews?|commits?|more|of|am|pm)\b)"
)
_WORD_NUMBER = re.compile(
    r"(?:^|[,;.]\s*|\n)(one|two|three|four|five)(?=\s*[:=-]?\s+(?:good|stuck|quiet|done|"
    r"ok|great|fine))"
)
_SPELLED = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_ALL = re.compile(
    r"^(?:hi|hello|hey)?\W*(?:they(?:'re| are) )?(?:all|my (?:three|two|four)|"
    r"none of them|everyone|everybody|alle|alles|todos|todas|tous|toutes|tutti|все|"
    r"all of them|all three|all four)\b(?! (?:but|except))"
)
_EXCEPT = re.compile(
    r"\b(?:except|only|but|apart from|other than|ausser|sauf|salvo|menos|excepto|tranne|"
    r"кроме)(?: for)?\b"
)
_BOTH = re.compile(r"^\W*(?:both|beide|les deux|los dos|as duas|os dois|entrambi|оба|обе)\b")
_REST = re.compile(
    r"\b(?:the )?(?:others?|rest|other two|other three|everyone else|everybody else)\b|"
    r"\blos demas\b|\bles (?:deux )?autres\b|\bdie anderen\b|\bos outros\b|\bgli altri\b|"
    r"\bостальные\b"
)
_SAME = re.compile(
    r"^\W*(?:all |everything )?(?:same|same same|the same|no changes?|unchanged|"
    r"same as (?:last time|before|last week|ever)|no change since last (?:time|week))\W*$"
)
_ARROW = re.compile(r"->\s*(?P<words>.*)$")
_MENU = re.compile(r"good\s*/\s*stuck\s*/\s*quiet\s*/\s*done\s*\??")
_CHECKED = re.compile(r"\[[xX✓]\]\s*(\w+)")
_PRONOUN = re.compile(r"^\W*(?:s?he|they|but|and|her|his|also|still|though|however|it)\b")
_JOINS = re.compile(r"[\s,&+/;:|()-]*(?:\b(?:and|und|y|et|e|и|as well as)\b)?[\s,&+/;:|()-]*")
_OTHER_PERSON = re.compile(r"^\W*(?:i|i'm|i'll|we|my)\b")

# What our own line says, copied; and the mentor on herself: "also I'm …", and commands of her own,
# whose numbers are days and people, not lines.
_ASIDE = re.compile(
    r"\(week \d+[^)]*\)|(?:^|[/.;]|\balso)\s*(?:i'm|i'll be|i am|me:) [^.\n;]*"
    r"|(?P<kept>^\W*|[.;!]\s+|^\W*(?:all|both|everybody|everyone)\b[^,.\n]*,\s*(?:and )?)"
    r"(?:away|ooo|pto|out of office|on (?:vacation|holiday|leave)|capacity|room for|max)\b[^.\n;]*",
    re.IGNORECASE | re.MULTILINE,
)

Spoken = dict[int, list[str]]


def answers(letter: Letter) -> tuple[Intent, ...]:
    """One `answer` with every line spoken about; empty if none was."""
    lines = letter.context.lines
    body = _ASIDE.sub(lambda match: f"{match['kept'] or ''} ", letter.body)
    spoken = _quoted(letter) if ">" in letter.text.replace("->", "") else _plain(body, lines)
    known: dict[int, str] = {}
    if not spoken:
        known = _whole(letter, body)
        spoken = {number: [letter.body] for number in known}
    for number, words in spoken.items():
        known.setdefault(number, _word(words, number, letter))
    if not known:
        return ()
    order = sorted(known)
    return (
        Intent(
            "answer",
            tuple(f"{number}={known[number]}" for number in order),
            because=letter.body,
            notes=tuple((number, " ".join(spoken[number]).strip()) for number in order),
        ),
    )


def _word(words: list[str], number: int, letter: Letter) -> str:
    text = fold(" . ".join(words)).strip()
    if _SAME.match(text):
        return letter.context.last.get(number, "words")
    return word_of(text)


def _whole(letter: Letter, body: str) -> dict[int, str]:
    """Words for every line at once, or for the only one."""
    lines = letter.context.lines
    folded = fold(body).strip()
    if not folded or _OTHER_PERSON.match(folded) or re.search(r"\bhere\b", folded):
        return {}
    if _SAME.match(folded):
        last = letter.context.last
        return {number: last[number] for number in lines if number in last}
    if len(lines) == 1:
        word = word_of(folded)
        return {next(iter(lines)): word} if word != "words" else {}
    each = [part for part in re.split(r"[\s,;/]+", folded.strip(" .!")) if part]
    if len(each) == len(lines) > 1 and all(word_of(part) != "words" for part in each):
        return {number: word_of(part) for number, part in zip(sorted(lines), each, strict=True)}
    for sentence in map(fold, sentences(body)):
        both = _BOTH.match(sentence) and len(lines) == 2
        word = word_of(sentence)
        if (_ALL.match(sentence) or both) and word in ("good", "quiet", "stuck"):
            return dict.fromkeys(lines, word)
    return {}


def _plain(text: str, lines: Mapping[int, str]) -> Spoken:
    """Sentences and clauses, each given to the lines it names; a pronoun goes on with the last."""
    spoken: Spoken = {}
    last: tuple[int, ...] = ()
    for sentence in sentences(text):
        excepted = _EXCEPT.search(fold(sentence))
        everybody = bool(
            _ALL.match(sentence.lower()) or re.match(r"^\W*all\b|^\W*every", fold(sentence))
        )
        if excepted and not everybody:
            head = sentence[: excepted.start()]
            everybody = not _marks(head, lines) and word_of(fold(head)) in ("good", "quiet")
        if excepted and everybody:
            _all_but(sentence, excepted.start(), lines, spoken)
            continue
        named = list(_pieces(sentence, lines))
        for mentioned, said in named:
            numbers = tuple(number for number in mentioned if number in lines)
            words = _without_rest(said, lines, spoken, named)
            for number in numbers:
                spoken.setdefault(number, []).append(words)
            last = numbers
        if len({number for numbers, _ in named for number in numbers}) > 1:
            last = ()  # a pronoun could be either
        if named:
            continue
        folded = fold(sentence)
        if _REST.search(folded) and spoken:
            for number in set(lines) - set(spoken):
                spoken[number] = [sentence]
        elif (len(last) == 1 and not "".join(spoken[last[0]]).strip(" .:*-)")) or (
            len(last) == 1 and _PRONOUN.match(folded)
        ):
            spoken[last[0]].append(sentence)
    return spoken


def _without_rest(
    said: str,
    lines: Mapping[int, str],
    spoken: Spoken,
    named: list[tuple[tuple[int, ...], str]],
) -> str:
    """`Bo stuck, the others good`: the second clause is about everybody not named."""
    clauses = re.split(r"[,;:]\s+|\s+-\s+", said)
    kept = [clause for clause in clauses if not _REST.match(fold(clause).strip())]
    others = [clause for clause in clauses if clause not in kept]
    if others:
        known = set(spoken) | {number for numbers, _ in named for number in numbers}
        for number in set(lines) - known:
            spoken[number] = others
    return ", ".join(kept)


def _all_but(sentence: str, place: int, lines: Mapping[int, str], spoken: Spoken) -> None:
    """`all good except Bo, she is stuck`: the exception's reason is hers, if there is one."""
    out = {number for number, _, _ in _marks(sentence[place:], lines)}
    if not out:
        return
    for number in lines:
        if number not in out:
            spoken.setdefault(number, []).append(sentence[:place])
        else:
            spoken.setdefault(number, []).append(sentence[place:])


def _marks(text: str, lines: Mapping[int, str]) -> list[tuple[int, int, int]]:
    """(line, start, end) of every number and name in the text, in order."""
    folded = text.lower()
    found: list[tuple[int, int, int]] = []
    for match in _HEAD.finditer(folded):
        first, end = int(match["number"]), int(match["end"] or match["number"])
        if end >= first and (first in lines or len(lines) > 1) and end - first < 20:
            found.extend((n, match.start(), match.end()) for n in range(first, end + 1))
    found.extend(
        (_SPELLED[match[1]], match.start(1), match.end(1))
        for match in _WORD_NUMBER.finditer(folded)
        if _SPELLED[match[1]] in lines and folded.lstrip().startswith("one")
    )
    by_name = {name: number for number, name in lines.items()}
    places = names.mentioned(text, by_name)
    taken = list(places.values())
    for name, place in places.items():
        end = place
        while end < len(text) and (text[end].isalpha() or text[end] in "'-"):
            end += 1
        # A name that fits several is nobody's: 0 ends the words of the one before.
        found.append((by_name[name] if taken.count(place) == 1 else 0, place, end))
    return sorted(found, key=lambda mark: mark[1:])


def _pieces(sentence: str, lines: Mapping[int, str]) -> Iterator[tuple[tuple[int, ...], str]]:
    """The parts of a sentence that speak of somebody, with whom they speak of."""
    marks = _marks(sentence, lines)
    if not marks:
        return
    groups: list[tuple[list[int], int, int]] = []
    for number, start, end in marks:
        if groups and _JOINS.fullmatch(sentence[groups[-1][2] : start].lower()):
            groups[-1] = ([*groups[-1][0], number], groups[-1][1], max(end, groups[-1][2]))
        else:
            groups.append(([number], start, end))
    lead = sentence[: groups[0][1]].strip(" \t,;:-*•(#[")
    if len(groups) == 1 or not lead:
        for place, (numbers, _, end) in enumerate(groups):
            until = groups[place + 1][1] if place + 1 < len(groups) else len(sentence)
            yield tuple(dict.fromkeys(numbers)), f"{lead} {sentence[end:until]}".strip()
        return
    for clause in re.split(r"[,;]\s+|\s+(?=but\b)", sentence):
        found = tuple(dict.fromkeys(number for number, _, _ in _marks(clause, lines)))
        if found:
            yield found, clause


def _quoted(letter: Letter) -> Spoken:
    """Answers under, or in, the quoted lines of our mail."""
    lines = letter.context.lines
    spoken: Spoken = {}
    current: int | None = None
    for line in letter.text.split("\n"):
        stripped = line.strip()
        if stripped.startswith(">"):
            current = _asked_line(stripped, lines, current)
            said = _in_quote(stripped)
            if current and said:
                spoken.setdefault(current, []).append(said)
            continue
        if not stripped:
            continue
        own = _plain(stripped, lines)
        for number, words in own.items():
            spoken.setdefault(number, []).extend(words)
        if not own and current:
            spoken.setdefault(current, []).append(stripped)
    return spoken


def _asked_line(quoted: str, lines: Mapping[int, str], before: int | None) -> int | None:
    match = re.match(r"^[>\s]*(\d{1,2})[.:)]?\s+", quoted)
    if match and int(match[1]) in lines:
        return int(match[1])
    return before if re.match(r"^[>\s]+\[", quoted) else None


def _in_quote(quoted: str) -> str:
    if checked := _CHECKED.search(quoted):
        return checked[1]
    arrow = _ARROW.search(quoted)
    if not arrow or not _MENU.search(arrow["words"]):
        return arrow["words"].strip() if arrow and len(arrow["words"].split()) == 1 else ""
    return _MENU.sub("", arrow["words"]).strip()
