"""Counts that name nobody: in "two can go, one should stay" they are no items' numbers."""

from collections.abc import Sized
from itertools import pairwise

from mailflow.regex import regex

#: How many items a phrase means: `the first two`, `both lapses`.
COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "pair": 2, "couple": 2,
    "zwei": 2, "drei": 3, "vier": 4, "deux": 2, "trois": 3, "quatre": 4, "dos": 2, "tres": 3,
    "cuatro": 4, "beiden": 2, "twee": 2, "drie": 3, "tva": 2, "dva": 2, "dve": 2, "tri": 3,
    "iki": 2, "uc": 3, "два": 2, "две": 2, "три": 3, "четыре": 4, "dwa": 2, "dwie": 2, "trzy": 3,
    "dois": 2, "duas": 2, "quatro": 4, "due": 2, "tre": 3, "quattro": 4,
}  # fmt: skip
#: The same of what stands for a subject, where more words are sure to be numbers.
_VALUES = {
    word: number
    for number, words in {
        1: "one eins einer eine einen un une uno una um uma один одна одну одного jeden jedna "
        "jedno jedni een en ett bir satu ek",
        2: "two zwei deux dos dois duas due два две двух dwa dwie dwoje dwoch dva dve twee tva iki "
        "dua do",
        3: "three drei trois tres tre три трех trzy troje tri drie uc tiga teen",
        4: "four vier quatre cuatro quatro quattro четыре cztery ctyri fyra dort empat char",
        5: "five funf cinq cinco cinque пять piec pet vijf fem bes lima paanch",
    }.items()
    for word in words.split()
}
_SUBJECT = regex(
    rf"(?:^|(?<=[,;.!?/(–—\n])|(?<=[,;.!?/(–—\n] )|(?<=\band )|(?<=\bund )|(?<=\bet )|(?<=\by )|"
    rf"(?<=\be )|(?<=\bi )|(?<=\bи )|(?<=\bbut ))"
    rf"(?P<word>{'|'.join(_VALUES)})(?= +(?P<then>[^\W\d_]+))"
)
_PLURAL = frozenset(
    {
        "are",
        "aren't",
        "were",
        "have",
        "sind",
        "konnen",
        "sollen",
        "durfen",
        "sont",
        "peuvent",
        "son",
        "pueden",
        "podem",
        "sao",
        "sono",
        "possono",
        "stay",
        "remain",
        "wait",
    }
)


#: Counts are not linked: `zwei und vier`, `nummer eins` are items.
_LINKED = regex(
    rf"\b(?:number|item|nummer|punkt|numero|punto|point) (?:{'|'.join(_VALUES)})\b|"
    rf"\b(?P<one>{'|'.join(_VALUES)}) (?:and|und|et|y|e|и|i|a|en|och|ve|dan|to|through|bis) "
    rf"(?!(?P=one)\b)(?:{'|'.join(_VALUES)})\b(?! (?:people|weeks|days))"
)


def without_counts(folded: str, whole: str, items: Sized) -> str:
    """The line with counts as `some`, where the numbers in words of the whole mail are counts.

    They are if they do not ascend as items do, if together they are as many as the items, or if
    a verb has a plural. Digits are numbers of items, and so is what stands before a colon.
    """
    if not _SUBJECT.search(folded) or _LINKED.search(whole):
        return folded
    said = [(_VALUES[match["word"]], match["then"]) for match in _SUBJECT.finditer(whole)]
    numbers = [number for number, _ in said]
    if not numbers or max(numbers) == 1:
        return folded
    ascending = all(one < other for one, other in pairwise(numbers))
    plural = any(number > 1 and then in _PLURAL for number, then in said)
    if ascending and not plural and (sum(numbers) != len(items) or len(numbers) == 1):
        return folded
    return _SUBJECT.sub("some", folded)


_THINGS = regex(
    r"(?<![\w.:#-])\d{1,3}(?= (?:(?:new|more|other|"
    r"different|extra|additional|open|old|whole|great|good|nice) )?(?:meetings|completions|mentors|"
    r"mentees|calls|goals|mails|letters|pages|talks|newcomers|friends|kids|children|coffees|cups|"
    r"lines|tickets|issues|patches|bugs|commits|cohorts|tracks|tasks|exams|kinder|people|persons|"
    r"applicants|applications|graduations|graduates|finishers|names|groups)\b)"
)


def without_things(folded: str) -> str:
    """The line with `some` for a count of things: `4 completions`. Names are no numbers yet."""
    return _THINGS.sub("some", folded)
