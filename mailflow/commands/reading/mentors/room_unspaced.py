"""How many mentees a mentor has room for, where no spaces part the words."""

from mailflow.regex import regex

_FIGURES = {
    "一": 1, "两": 2, "兩": 2, "二": 2, "三": 3, "四": 4, "한": 1, "두": 2, "세": 3, "네": 4,
    "หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "एक": 1, "दो": 2, "तीन": 3,
}  # fmt: skip
_N = rf"(\d|{'|'.join(_FIGURES)})"
_NO = regex(r"不|没|沒|ません|ない(?!か)|못|안 |없|ไม่|नहीं")
#: So many more than now.
_MORE = regex(
    rf"(?:还|還|再)(?:能|可以|能够)?再?(?:带|帶|收|接){_N}(?:个|個|位|名)|(?:あと|もう){_N}(?:人|名)|"
    rf"{_N}\s?(?:명|분) (?:더|추가)|추가로 {_N}\s?명|รับ(?:ได้)?(?:เพิ่ม)?(?:ได้)?อีก\s?{_N}\s?คน|"
    rf"(?<!\w){_N} और .{{0,12}}(?:ले|सकत)"
)
#: So many, and no more.
_MOST = regex(
    rf"(?:最多|只能|可以|能)(?:再)?(?:带|帶|收|接)?{_N}(?:个|個|位|名)(?:人|学员|學員|mentee)?|"
    rf"(?:最大|最高)?{_N}(?:人|名)(?:まで|以内)|(?:최대|많아야) {_N}\s?명|"
    rf"{_N}\s?명(?:까지|만 (?:가능|받|맡))|รับได้(?:สูงสุด|ไม่เกิน)?\s?{_N}\s?คน|"
    rf"(?:ज़्यादा से ज़्यादा|अधिकतम) {_N}"
)


def room_unspaced(folded: str) -> str:
    """`2`, `+1`; `` where the clause says nothing of the kind."""
    if folded.isascii() or _NO.search(folded.replace("ไม่เกิน", "")):
        return ""
    for said, sign in ((_MORE, "+"), (_MOST, "")):
        if match := said.search(folded):
            figure = next(filter(None, match.groups()))
            return f"{sign}{_FIGURES.get(figure) or int(figure)}"
    return ""
