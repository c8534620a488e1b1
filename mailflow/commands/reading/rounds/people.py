"""Who is meant in a check-in answer: numbers, names, initials, `both`, `the rest`."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from mailflow.commands.reading import names
from mailflow.commands.reading.lexicon import Lexicon
from mailflow.commands.reading.rounds.groups import group
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.nicknames import NICKNAMES
from mailflow.commands.reading.rounds.text import Token
from mailflow.commands.reading.words import listed, near

_CROWD = Lexicon("CR_ALL", "CR_ALL_WEAK", "CR_REST", "CR_BOTH", "CR_EXCEPT")
_KINDS = {
    "CR_ALL": "all",
    "CR_ALL_WEAK": "weak",
    "CR_REST": "rest",
    "CR_BOTH": "both",
    "CR_EXCEPT": "except",
}
#: Words of the scripts without spaces; `spaced` puts spaces around them.
_WIDE_CROWD = {
    "全員": "all", "みんな": "all", "皆": "all", "大家": "all", "所有人": "all", "全部": "weak",
    "全て": "weak", "一切": "weak", "都": "weak", "他の人": "rest", "其他人": "rest",
    "其他": "rest", "他は": "rest", "両方": "both", "二人とも": "both", "两个都": "both",
    "両名": "both", "除了": "except", "以外": "except", "三人とも": "all", "四人とも": "all",
    "三个都": "all", "三个人都": "all", "每个人": "all", "每個人": "all", "他の二人": "rest",
    "他の三人": "rest", "他の人たち": "rest", "ほかの": "rest", "残り": "rest", "あとの": "rest",
    "另外两个": "rest", "其他两个": "rest", "其他两位": "rest", "其余": "rest", "剩下": "rest",
    "两位都": "both", "两人都": "both", "二人": "both",
}  # fmt: skip
# Names that are also words: they count where they stand like a name.
_WORDS_TOO = listed(
    """
    will may mark good hope grace don joy art june april august faith sunny long bill rich frank
    rose jack page young little white brown day king chase drew pat rob sue ray rusty max guy jay
    penny dawn eve iris ivy lily ruby pearl violet olive pierce grant chance christian dean earl
    miles norm peg pip rain sky star stone summer wade walker ward west wood love moon winter song
    sun fox baker cook hunter carpenter marsh bell park power price sharp short small strong swift
    true wise best bright case cash close cross field fine free gold gray green hall hand head hill
    hood house hunt just land lane law lord low more noble north pace pool post read rice sands
    self shade silver snow south speed spring still street sweet way weeks wall waters wild worth
    well nice sad mean long major mercy patience prince princess gift blessing favor happy lucky
    precious ok an mo so do no my in he she we us or be am is it on at as me go up to la le de en
    un da man son dan han hen ten sam see sol mar luz paz
    """
)
_PARTICLES = listed("de van von der den da dos das el al bin la le du di del san y ben ter ten")
_MONTHS = listed(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept
    september oct october nov november dec december januar februar marz mai juni juli oktober
    dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro
    fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile
    maggio giugno luglio settembre ottobre dicembre
    """
)
_NO_LINE_AFTER = _MONTHS | listed(
    """
    week weeks day days hour hours h month months min mins minutes year years patch patches pr prs
    mail mails email emails messages times time review reviews commit commits more people mentees
    of am pm % percent x st nd rd th ° uhr tage tagen wochen woche monate stunden jours semaines
    mois semaine dias semanas meses giorni settimane dni tygodni tygodnie dnu tydny дней недели
    недель times changes bugs tests issues questions pages slides chapters chapter steps meetings
    calls sessions hosts nodes servers points exams weekends reviewers +2 weeken dagen others other
    mins first last new open big small long good-sized different euro eur usd $ gb mb
    """
)
_NO_LINE_BEFORE = _MONTHS | listed(
    """
    mock week weeks step version v part chapter exercise module patch bug issue change milestone
    stage phase day level round room all my these those last next past about around approx until
    till since by at in than over under least most only its with did has had made got sent took
    after before every within another nearly almost roughly some few the woche kapitel schritt seit
    vor nach bis um semaine chapitre depuis avant semana capitulo desde hace hasta settimana
    capitolo da fa port python ubuntu release page slide task exam unit lab ~ < > € $ = capacity max
    room take
    """
)
_ABOUT = listed("with about for on of from by in")  # `in`, `with`: only a known line, see below
_NOT_AFTER_NAME = listed(
    "i you we my your the a an to for all this that it me us they she he be our not"
)
_IN_MONTH = listed("in of until till since by end from early mid late next last this before after")
_BUT = listed("but aber mais pero mas ma но ale maar")
_JOINERS = listed("and & + , / or und et y e i и oraz plus as well nor ja och og va ve aur na és")


_WIDE_JOINERS = listed("# さんと と 和 跟 与 、")
_STOPS = listed(", ; : . ! ? ( ) | - – — =")
_PEOPLE = ("named", "number", "other")
_NOW = listed(
    "now since mentee one these group group's from any already anyway this until jetzt agora ahora"
    " maintenant ora adesso nu teraz ted теперь"
)
_AT = listed("do da dos di del with to by bei zu von mit avec chez con com z u")
_HANDED = listed(
    """
    moved took takes over taken belongs gehort handed reassigned transferred switched passed
    ubernommen ubernimmt betreut reprend repris
    """
)
_SPELLED = (
    ("one", "first", "erste", "erster", "premier", "primero", "primeiro", "primo"),
    ("two", "second", "zweite", "zweiter", "deuxieme", "segundo", "secondo"),
    ("three", "third", "dritte", "dritter", "troisieme", "tercero", "terceiro", "terzo"),
    ("four", "fourth", "vierte", "vierter", "quatrieme", "cuarto", "quarto"),
    ("five", "fifth", "funfte", "cinquieme", "quinto"),
    ("six", "sixth", "sechste", "sixieme", "sexto", "sesto"),
)
_REFERENCES = listed("see like as than siehe wie comme como voir ver versus vs jak als kuin")


class Roster:
    """The people of one round, and how their names are written."""

    def __init__(self, lines: Mapping[int, str], others: Sequence[str] = ()) -> None:
        self.lines = dict(lines)
        self._own = {number: _parts(name) for number, name in lines.items()}
        self._umlauts = {number: names.spellings(name) for number, name in lines.items()}
        self._others = [_parts(name) for name in others]
        self._firsts = {parts[0] for parts in self._own.values() if parts}
        self.initials = False

    def spaced(self, text: str) -> str:
        """Spaces around names and words for people where the script has none."""
        wide = [part for name in self.lines.values() for part in name.split() if not part.isascii()]
        known = sorted({*wide, *_WIDE_CROWD}, key=len, reverse=True)
        wide_words = "|".join(re.escape(word) for word in known if word[0] >= "\u3040")
        return re.sub(wide_words, r" \g<0> ", text)

    def marks(self, tokens: Sequence[Token], is_sign: Callable[[str], bool]) -> list[Mark]:
        """Everybody meant in a sentence, in order."""
        folded = tuple(token.folded for token in tokens)
        crowd = {hit.start: (hit.end, _KINDS[hit.meaning]) for hit in _CROWD.hits(folded, "")}
        found: list[Mark] = []
        place = 0
        while place < len(tokens):
            mark = (
                self._number(tokens, place, is_sign, found)
                or self._namesakes(folded, place, place, both=False)
                or self._same_initials(tokens, place)
                or self._name(tokens, place, is_sign)
            )
            if mark is None and folded[place] in _WIDE_CROWD:
                mark = Mark((), place, place + 1, _WIDE_CROWD[folded[place]])
            if mark is None:
                mark = self._crowd(folded, place, crowd, is_sign)
            if mark and mark.kind in _PEOPLE and _is_reference(folded, place):
                mark = replace(mark, kind="like")
            if mark:
                found.append(mark)
            place = mark.end if mark else place + 1
        found = found + self._spelled(folded, found, is_sign)
        found.sort(key=lambda mark: mark.start)
        return [
            _with_colon(mark, tokens, dotted=not mark.start or _in_row(found, place))
            for place, mark in enumerate(found)
        ]

    def _crowd(
        self,
        folded: tuple[str, ...],
        place: int,
        crowd: Mapping[int, tuple[int, str]],
        is_sign: Callable[[str], bool],
    ) -> Mark | None:
        """`both Annas`, `the other two`, `everybody`: the longer phrase wins."""
        end, kind = crowd.get(place, (0, ""))
        if kind == "both" and end < len(folded):
            namesakes = self._namesakes(folded, place, end, both=True)
            if namesakes:
                return namesakes
        described = group(folded, place, tuple(self.lines), is_sign)
        if described and (described.end > end or (described.end == end and kind != "except")):
            return described
        return Mark((), place, end, kind) if kind else None

    def _spelled(
        self, folded: Sequence[str], found: list[Mark], is_sign: Callable[[str], bool]
    ) -> list[Mark]:
        """`one good, two stuck`, `first: …, second: …`: counted from the beginning, in order."""
        if any(mark.kind in _PEOPLE for mark in found):
            return []
        marks: list[Mark] = []
        for place, word in enumerate(folded):
            number = len(marks) + 1
            after = folded[place + 1] if place + 1 < len(folded) else ""
            if (
                number in self.lines
                and word in _SPELLED[min(number, len(_SPELLED)) - 1]
                and (is_sign(after) or after in (":", "-", "=", "is", "one"))
            ):
                end = place + 2 if after == "one" else place + 1
                marks.append(Mark((number,), place, end, "number"))
        return marks if len(marks) > 1 else []

    # Numbers

    def _number(
        self,
        tokens: Sequence[Token],
        place: int,
        is_sign: Callable[[str], bool],
        found: list[Mark],
    ) -> Mark | None:
        word = tokens[place].folded
        if not (word.isdecimal() and len(word) <= 2):
            return None
        before = tokens[place - 1].folded if place else ""
        following = [token.folded for token in tokens[place + 1 : place + 4]]
        following += [""] * (3 - len(following))
        end, last = place + 1, int(word)
        if following[0] in ("-", "–", "to", "bis", "a", "до") and following[1].isdecimal():
            last, end = int(following[1]), place + 3
            following = [following[2], "", ""]
        if not self._is_line(
            tokens,
            place,
            end=end,
            before=before,
            following=following,
            found=found,
            is_sign=is_sign,
        ):
            return None
        numbers = range(int(word), last + 1)
        if not numbers or len(numbers) > 20:
            return None
        return Mark(tuple(n if n in self.lines else 0 for n in numbers), place, end, "number")

    def _is_line(
        self,
        tokens: Sequence[Token],
        place: int,
        *,
        end: int,
        before: str,
        following: Sequence[str],
        found: list[Mark],
        is_sign: Callable[[str], bool],
    ) -> bool:
        word, after = tokens[place].folded, following[0]
        if before in ("-", "–", "/") and place > 1 and _is_year(tokens[place - 2].folded):
            return False  # 2027-03-10
        if after in _NO_LINE_AFTER or (after in (":", ".", ",") and self._glued(tokens, end)):
            return False
        if after == "/" and following[1].isdecimal() and int(following[1]) not in self.lines:
            return False
        added = before == "+" and place > 1 and tokens[place - 2].folded.isdecimal()
        if before in ("+", "~", "<", ">", "€", "$", "'") and not (_spaced(tokens, place) or added):
            return False
        if found and found[-1].end == place - 1 and before in _JOINERS:
            return found[-1].kind in ("number", "named", "except")
        if before in ("#", "(", "[", "|", "*", "no", "nr", "number", "line", "mentee", "numero"):
            return True
        if before in _NO_LINE_BEFORE and not (
            before in _ABOUT and int(tokens[place].folded) in self.lines and after in ("", ".", ",")
        ):
            return bool(found and found[-1].kind == "except" and found[-1].end == place)
        if not before or not before[-1].isalnum():
            return True
        return (
            before in _ABOUT
            or before in _JOINERS
            or before in _BUT
            or self._next_in_row(int(word), found)
            or is_sign(before)
            or bool(found and found[-1].end == place)
            or is_sign(after)
        )

    def _next_in_row(self, number: int, found: list[Mark]) -> bool:
        """`1 まだ 2 良い`: the line behind the one before, whatever the words between."""
        last = found[-1] if found else None
        return bool(
            last
            and last.kind == "number"
            and number in self.lines
            and last.lines[-1] == number - 1
            and found[0].start == 0
        )

    @staticmethod
    def _glued(tokens: Sequence[Token], end: int) -> bool:
        """True for 10:30, 2.5, 1,000: a mark with no space on either side, and a digit behind."""
        return (
            end + 1 < len(tokens)
            and tokens[end - 1].end == tokens[end].start
            and tokens[end].end == tokens[end + 1].start
            and tokens[end + 1].folded.isdecimal()
            and tokens[end].folded != ","
        )

    # Names

    def _name(
        self, tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]
    ) -> Mark | None:
        token = tokens[place]
        if not token.folded[:1].isalpha():
            return None
        if self.initials and (number := self._initial(token)):
            return Mark((number,), place, place + 1)
        word = _bare(token.folded)
        if "-" in word and not self._fitting(word, token):
            word = word.split("-")[0]  # "Ana-san"
        fitting = self._fitting(word, token)
        if not fitting and place + 1 < len(tokens):
            both = f"{word}-{_bare(tokens[place + 1].folded)}"
            hyphened = [n for n, parts in self._own.items() if both in parts]
            if len(hyphened) == 1:
                return Mark((hyphened[0],), place, place + 2)
        if fitting and word in _WORDS_TOO and not _like_a_name(tokens, place, is_sign):
            return None
        fitting = fitting or self._clipped(word, tokens, place, is_sign)
        if not fitting:
            if any(parts and parts[0] == word for parts in self._others):
                kind = "theirs" if _takes_over(tokens, place) else "other"
                return Mark((0,), place, place + 1, kind)
            return None
        end = place + 1
        if end < len(tokens):
            beside = _bare(tokens[end].folded)
            full = [n for n in fitting if beside in self._own[n] and beside not in self._own[n][:1]]
            if not full and len(beside) == 1 and tokens[end].written[:1].isupper():
                full = [n for n in fitting if self._own[n][-1][0] == beside]
            if full and (len(full) < len(fitting) or beside in self._own[full[0]]):
                fitting, end = full, end + 1
                if end < len(tokens) and tokens[end].folded == "." and len(beside) == 1:
                    end += 1
                while end < len(tokens) and _bare(tokens[end].folded) in self._own[full[0]][1:]:
                    end += 1
        if len(fitting) > 1:
            return Mark((0,), place, end, "other", maybe=tuple(fitting))
        return Mark((fitting[0],), place, end)

    def _fitting(self, word: str, token: Token) -> list[int]:
        """The lines a word can name. First names go first; then slips; then short forms."""
        if len(word) < 2 and not word >= "\u3040":
            return []
        exact = [n for n, parts in self._own.items() if word in parts]
        exact = exact or [n for n, words in self._umlauts.items() if word in words]
        exact = exact or [n for n, parts in self._own.items() if _respelled(word) in parts]
        if exact:
            return [n for n in exact if self._own[n] and self._own[n][0] == word] or exact
        if word in _WORDS_TOO:
            return []
        if len(word) >= 5:
            slips = [
                n
                for n, parts in self._own.items()
                if any(len(part) >= 5 and part[0] == word[0] and near(word, part) for part in parts)
            ]
            if slips:
                return slips
        elif len(word) == 4 and token.written[0].isupper():
            slips = [
                n
                for n, parts in self._own.items()
                if parts and len(parts[0]) == 4 and sorted(parts[0]) == sorted(word)
            ]
            if slips:
                return slips
        return self._short(word, token)

    def _short(self, word: str, token: Token) -> list[int]:
        """`Seun` for Oluwaseun, `Kat` for Katarzyna, `Tomáše` for Tomáš."""
        found = []
        for number, parts in self._own.items():
            first = parts[0] if parts else ""
            inflected = len(first) >= 4 and word.startswith(first) and len(word) <= len(first) + 2
            vowel = (
                len(first) >= 4
                and first[-1] in "aeo"
                and word[:-1] == first[:-1]
                and word[-1] in "aeiouy"
            )
            clipped = len(word) >= 3 and first.startswith(word) and len(first) - len(word) >= 2
            tail = len(word) >= 4 and first.endswith(word) and len(first) - len(word) >= 2
            known = word in NICKNAMES.get(first, ())
            if (
                known
                or inflected
                or vowel
                or ((clipped or tail) and (token.written[0].isupper() or tail))
            ):
                found.append(number)
        return found

    def _clipped(
        self, word: str, tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]
    ) -> list[int]:
        """`tad ok, chn stuck`: a bit of one name, at the head of a clause, before its news."""
        before = tokens[place - 1].folded if place else ""
        after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
        news = after in (":", "=") or is_sign(after)
        if len(word) < 2 or not news or before[-1:].isalnum() or is_sign(word):
            return []
        fits = [
            number
            for number, parts in self._own.items()
            if parts and (parts[0].startswith(word) or _skeleton(parts[0]) == word)
        ]
        if not fits and len(word) > 2:
            fits = [n for n, parts in self._own.items() if parts and near(word, parts[0])]
        return fits if len(fits) == 1 else []

    def _same_initials(self, tokens: Sequence[Token], place: int) -> Mark | None:
        """`L & L`: two people, one letter."""
        three = tokens[place : place + 3]
        if len(three) < 3 or three[1].folded not in ("&", "and", "+", "/"):
            return None
        letter = three[0].written
        if len(letter) != 1 or not letter.isupper() or three[2].written != letter:
            return None
        same = [n for n, parts in self._own.items() if parts and parts[0][0] == letter.lower()]
        return Mark(tuple(same), place, place + 3) if len(same) == 2 else None

    def _namesakes(
        self, folded: Sequence[str], start: int, place: int, *, both: bool
    ) -> Mark | None:
        """`both Annas`: everybody of that first name, if there are two."""
        word = folded[place]
        for ending in ("s", "es", "'s", "") if both else ("s", "es"):
            first = word.removesuffix(ending) if ending else word
            same = [n for n, parts in self._own.items() if parts and parts[0] == first]
            if len(same) == 2 and len(word) > 2 and word.endswith(ending):
                return Mark(tuple(same), start, place + 1)
        return None

    # Initials

    def look_for_initials(self, tokens: Sequence[Token]) -> None:
        """`A good, B good`: letters count if they name two lines or more."""
        named = {number for token in tokens if (number := self._initial(token))}
        self.initials = len(named) > 1

    def _initial(self, token: Token) -> int | None:
        written = token.written
        if not (written.isupper() and len(written) <= 2) or written == "OK":
            return None
        fitting = [
            number
            for number, parts in self._own.items()
            if parts and written.lower() == "".join(part[0] for part in parts)[: len(written)]
        ]
        return fitting[0] if len(fitting) == 1 else None


def joined(
    marks: Sequence[Mark], tokens: Sequence[Token], tells: Callable[[Sequence[Token]], bool]
) -> list[Mark]:
    """`Ana, Bo and 3` is one mark; `1 Ana` too. What disagrees side by side is nobody.

    In "no news of Ana, Bo is stuck" the comma parts them: there is something to tell on both sides.
    """
    groups: list[Mark] = []
    lists: list[list[Mark]] = []
    for mark in marks:
        last = groups[-1] if groups else None
        between = [token.folded for token in tokens[last.end : mark.start]] if last else []
        if last is None or last.kind not in _PEOPLE or mark.kind not in _PEOPLE:
            lists.append([mark])
        elif not between and last.kind == "number" and mark.kind != "number":
            lines = last.lines if set(mark.lines) <= set(last.lines) else (0,)
            groups[-1] = lists[-1][-1] = Mark(lines, last.start, mark.end, "named")
            continue
        elif (
            between
            and last.lines == mark.lines
            and all(word in (".", ")", "(", ":", "|", "-", "]") for word in between)
        ):
            groups[-1] = lists[-1][-1] = Mark(last.lines, last.start, mark.end, last.kind)
            continue
        elif all(word in _JOINERS or word in _WIDE_JOINERS for word in between) and (
            between or last.kind == mark.kind
        ):
            lists[-1].append(mark)
        else:
            lists.append([mark])
        groups.append(mark)
    found: list[Mark] = []
    for place, members in enumerate(lists):
        begin = lists[place - 1][-1].end if place else 0
        end = lists[place + 1][0].start if place + 1 < len(lists) else len(tokens)
        lead = _clause_before(tokens, begin, members[0].start)
        of_another = (
            begin and lead and lead[0] == tokens[begin] and (lists[place - 1][-1].kind in _PEOPLE)
        )
        cut = (
            len(members) > 1
            and lead
            and not of_another
            and (tells(lead) and tells(_clause_after(tokens, members[-1].end, end)))
        )
        seam = _seam(members, tokens) if cut else 0
        for piece in (members[:seam], members[seam:]):
            if piece:
                lines = tuple(dict.fromkeys(line for member in piece for line in member.lines))
                found.append(replace(piece[0], lines=lines, end=piece[-1].end))
    return found


def _seam(members: Sequence[Mark], tokens: Sequence[Token]) -> int:
    """Where a list falls apart: at its last comma, else at its last `and`."""
    commas = [
        place
        for place in range(1, len(members))
        if [t.folded for t in tokens[members[place - 1].end : members[place].start]] == [","]
    ]
    return commas[-1] if commas else len(members) - 1


def _in_row(found: Sequence[Mark], place: int) -> bool:
    """True for 2 behind 1: a list, so that a dot behind the number ends nothing."""
    if not place or found[place - 1].kind != "number" or found[place].kind != "number":
        return False
    return found[place - 1].lines[-1] + 1 == found[place].lines[0]


def _with_colon(mark: Mark, tokens: Sequence[Token], *, dotted: bool) -> Mark:
    """`Ana:`, `2)`, `1 -`: the sign belongs to the name."""
    end = mark.end
    signs = ":)=]" + ("." if dotted or tokens[mark.start - 1].folded in "(*#" else "")
    while (
        mark.kind in (*_PEOPLE, "rest", "both", "all")
        and end < len(tokens)
        and tokens[end].folded in signs
        and (tokens[end].folded not in ")]" or mark.kind in _PEOPLE)
    ):
        end += 1
    return replace(mark, end=end)


def _is_reference(folded: Sequence[str], place: int) -> bool:
    """`see Ana`, `like 2`: a pointer to somebody, not news of her."""
    if not place or folded[place - 1] not in _REFERENCES:
        return False
    return folded[place - 1] not in ("see", "as") or place == 1 or folded[place - 2] in _STOPS


def _clause_before(tokens: Sequence[Token], begin: int, end: int) -> Sequence[Token]:
    place = end
    while place > begin and tokens[place - 1].folded not in _STOPS:
        place -= 1
    return tokens[place:end]


def _clause_after(tokens: Sequence[Token], begin: int, end: int) -> Sequence[Token]:
    place = begin
    while place < end and tokens[place].folded not in _STOPS:
        place += 1
    return tokens[begin:place]


def _parts(name: str) -> tuple[str, ...]:
    parts = names.parts(name)
    kept = tuple(part for part in parts if part not in _PARTICLES) or parts
    return tuple(part.replace("'", "") for part in kept) if "'" in name else kept


def _skeleton(name: str) -> str:
    return name[:1] + re.sub("[aeiouy]", "", name[1:])


def _respelled(word: str) -> str:
    """Cyrillic in Latin letters as others write it: `dzhamal` is Jamal."""
    return word.replace("dzh", "j").replace("kh", "h").replace("iu", "yu").replace("ia", "ya")


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal()


def _bare(folded: str) -> str:
    """Without a genitive or a French article; Cyrillic in Latin letters."""
    word = re.sub(r"'s$|s'$|'$|^[dl]'", "", folded).replace("'", "")
    return "".join(names.parts(word)[:1]) or word


def _takes_over(tokens: Sequence[Token], place: int) -> bool:
    """`he is Sam's`, `with Sam now`, `Sam took her over`: another mentor has her."""
    folded = [token.folded for token in tokens]
    after = folded[place + 1] if place + 1 < len(tokens) else ""
    before = folded[place - 1] if place else ""
    if folded[place].endswith(("'s", "s'")):
        return not after[:1].isalpha() or after in _NOW
    behind = folded[place + 1 : place + 6]
    if before in _AT and (_NOW & set(behind) or _HANDED & set(folded[:place])):
        return True
    return bool(_HANDED & set(behind)) and not before


def _spaced(tokens: Sequence[Token], place: int) -> bool:
    return tokens[place - 1].end < tokens[place].start


def _like_a_name(tokens: Sequence[Token], place: int, is_sign: Callable[[str], bool]) -> bool:
    """A name that is also a word: written large inside a sentence, or at its head before a verb."""
    token = tokens[place]
    before = tokens[place - 1].folded if place else ""
    after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
    if token.folded in _MONTHS and (before in _IN_MONTH or before.isdecimal() or after.isdecimal()):
        return False
    opens = not before or not before[-1].isalnum()
    if token.written[0].isupper():
        return not opens or after not in _NOT_AFTER_NAME
    return (opens and (is_sign(after) or after in (":", "-", "="))) or (
        bool(before) and is_sign(before) and is_sign(after)
    )
