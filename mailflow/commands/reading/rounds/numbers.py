"""Which numbers in a check-in answer are lines: `1 good`, `2-4`; not `3 Aug`, `chapter 7 of 9`."""

from collections.abc import Callable, Mapping, Sequence

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.marks import JOINERS, PEOPLE, Mark
from mailflow.commands.reading.rounds.ordinals import is_ordinal, ordinal_at
from mailflow.commands.reading.rounds.text import Token

MONTHS = listed(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept
    september oct october nov november dec december januar februar marz mai juni juli oktober
    dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro
    fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile
    maggio giugno luglio settembre ottobre dicembre
    """
)
NO_LINE_AFTER = MONTHS | listed(
    """
    wk wks mo mos yr yrs week weeks day days hour hours h month months min mins minutes year years
    patch patches pr prs
    mail mails email emails messages times time review reviews commit commits more people mentees
    to of am pm % percent x st nd rd th ° uhr tage tagen wochen woche monate stunden jours semaines
    mois semaine dias semanas meses giorni settimane dni tygodni tygodnie dnu tydny дней недели
    недель times changes bugs tests issues questions pages slides chapters chapter steps meetings
    calls sessions hosts nodes servers points exams weekends reviewers +2 weeken dagen others other
    mins first last new open big small long good-sized different euro eur usd $ gb mb
    """
)
_NO_LINE_BEFORE = MONTHS | listed(
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
_BUT = listed("but aber mais pero mas ma но ale maar")
_THE = listed("the die der das den el la le il lo o a de het")
_IS = listed("is ist est es esta e hat has ha tem a tiene ha is's steckt hangt macht braucht")
_ARE = listed("are is sind ist sont est son es sao sono zijn")
_PLURAL = listed(
    """
    are were have sind waren haben sont ont son estan han sao estao tem sono hanno zijn hebben
    others anderen autres otros otras outros outras altri altre
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


class Numbers:
    """The numbers of one round's lines, and which digits of a text are lines."""

    def __init__(self, lines: Mapping[int, str]) -> None:
        self.lines = dict(lines)
        self.in_order = self.named = False

    def at(
        self,
        tokens: Sequence[Token],
        place: int,
        is_sign: Callable[[str], bool],
        found: list[Mark],
    ) -> Mark | None:
        """The line, or lines, that the digits at this place are; None for all other numbers."""
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
        if before == "of" and place > 1 and tokens[place - 2].folded.isdecimal():
            return False  # "chapter 7 of 9"
        if (after, following[1]) == ("out", "of") or (
            before == "of" and place > 1 and tokens[place - 2].folded == "out"
        ):
            return False  # "2 out of 3"
        if after == "/" and following[1].isdecimal() and found and found[-1].end == place:
            return False  # "Ana: 3/5"
        if before == "/" and tokens[place - 2].folded.isdecimal() and not (
            found and found[-1].end == place - 1
        ):  # fmt: skip
            return False
        if after in NO_LINE_AFTER or (after in (":", ".", ",") and self._glued(tokens, end)):
            return False
        if after == "/" and following[1].isdecimal() and int(following[1]) not in self.lines:
            return False
        added = before == "+" and place > 1 and tokens[place - 2].folded.isdecimal()
        if before in ("+", "~", "<", ">", "€", "$", "'") and not (_spaced(tokens, place) or added):
            return False
        if found and found[-1].end == place - 1 and before in JOINERS:
            return found[-1].kind in ("number", "named", "except")
        if before in ("#", "(", "[", "|", "*", "no", "nr", "number", "line", "mentee", "numero"):
            return True
        if after in (")", ":") and self._next_in_row(int(word), found):
            return True  # "2) pauses till June 3) good"
        if before in MONTHS and is_sign(after) and self._next_in_row(int(word), found):
            return True  # "2 in pausa fino a maggio 3 bene"
        if before in _NO_LINE_BEFORE and not (
            before in _ABOUT and int(tokens[place].folded) in self.lines and after in ("", ".", ",")
        ):
            return bool(found and found[-1].kind == "except" and found[-1].end == place)
        if not before or not before[-1].isalnum():
            return True
        if before in _ARE and place > 1 and is_sign(tokens[place - 2].folded):
            return True  # "good are 2, 3 and 5"
        if self.is_one(tokens, place, found):
            return True
        return (
            before in _ABOUT
            or before in JOINERS
            or before in _BUT
            or self._next_in_row(int(word), found)
            or is_sign(before)
            or bool(found and found[-1].end == place)
            or is_sign(after)
        )

    def is_one(self, tokens: Sequence[Token], place: int, found: Sequence[Mark]) -> bool:
        """`die 5 steckt fest`, `a 1 e a 3`: a line behind its article, and not five of them."""
        word = tokens[place].folded if place < len(tokens) else ""
        if not (word.isdecimal() and len(word) <= 2 and int(word) in self.lines):
            return False
        after, *behind = [token.folded for token in tokens[place + 1 : place + 4]] or [""]
        if tokens[place - 1].folded not in _THE:
            return False
        goes_on = bool(found) and found[-1].kind == "number" and found[-1].end >= place - 2
        listed_on = after in JOINERS and any(word.isdecimal() for word in behind)
        return goes_on or listed_on or (after in _IS and after not in _PLURAL)

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

    def _and_next(self, folded: Sequence[str], place: int, number: int) -> bool:
        """`three and four are studying`."""
        behind = folded[place + 1 : place + 3]
        return (
            number + 1 in self.lines
            and number < len(_SPELLED)
            and behind[:1] in (("and",), ("&",), ("und",), ("et",), ("y",))
            and behind[1:] != ()
            and behind[1] in _SPELLED[number]
        )

    def look_for_ordinals(self, tokens: Sequence[Token], *, named: bool) -> None:
        """`The first is fine, the second quiet`: lines, where nobody is named before them."""
        folded = [token.folded for token in tokens]
        places = [ordinal_at(folded, place) for place in range(len(folded))]
        told = list(dict.fromkeys(number for number in places if number))
        self.named = named
        self.in_order = not named and told[:2] == [1, 2] and len(self.lines) > 1

    def ordinal(self, tokens: Sequence[Token], place: int) -> Mark | None:
        """The line that an ordinal behind its article names, in a text that counts by them."""
        if not self.in_order:
            return None
        number = ordinal_at([token.folded for token in tokens], place)
        ordered = sorted(self.lines)
        if not 0 < number <= len(ordered):
            return None
        end = place + 2
        end += end < len(tokens) and tokens[end].folded == "one"
        return Mark((ordered[number - 1],), place, end, "number")

    def spelled(
        self, folded: Sequence[str], found: list[Mark], is_sign: Callable[[str], bool]
    ) -> list[Mark]:
        """`one good, two stuck`, `first: …, second: …`: counted from the beginning, in order."""
        if any(mark.kind in PEOPLE for mark in found):
            return []
        marks: list[Mark] = []
        for place, word in enumerate(folded):
            if self.named and is_ordinal(folded, place):
                continue  # "Ana sent two patches. The first is merged"
            number = len(marks) + 1
            after = folded[place + 1] if place + 1 < len(folded) else ""
            if (
                number in self.lines
                and word in _SPELLED[min(number, len(_SPELLED)) - 1]
                and (is_sign(after) or after in _OF_ONE or self._and_next(folded, place, number))
            ):
                end = place + 2 if after == "one" else place + 1
                marks.append(Mark((number,), place, end, "number"))
        return marks if len(marks) > 1 else []


_OF_ONE = (":", "-", "=", "is", "are", "has", "one")


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal()


def _spaced(tokens: Sequence[Token], place: int) -> bool:
    return tokens[place - 1].end < tokens[place].start
