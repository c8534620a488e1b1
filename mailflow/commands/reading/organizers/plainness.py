"""Turns of speech that would hide a verdict or a number, in the words that the marks know."""

import re
from collections.abc import Container

from mailflow.commands.reading.organizers.all_at_once import at_once
from mailflow.commands.reading.organizers.deeds import without_objects
from mailflow.commands.reading.organizers.likeness import pointing
from mailflow.commands.reading.organizers.longer import with_times
from mailflow.regex import regex

_WITHOUT_SPACES = {
    "可以": " ok ", "同意": " ok ", "好的": " ok ", "批准": " ok ", "はい": " ok ", "承認": " ok ",
    "不行": " no ", "不可以": " no ", "不同意": " no ", "いいえ": " no ", "却下": " no ",
    "和": " and ", "と": " and ", "、": ",", "は": " ", "全部": " all ", "除了": " except ",
} | {sign: f" {number} " for number, sign in enumerate("一二三四五六七八九", 1)}  # fmt: skip
_NO_SPACE = regex("|".join(sorted(map(re.escape, _WITHOUT_SPACES), key=len, reverse=True)))
#: `a clear no`, `two yeses`.
_VERDICT_NOUN = regex(
    r"\b(?:(?:a|an|my|another) )?(?:clear|definite|firm|big|hard|solid|strong|plain|simple|"
    r"resounding|easy|happy|enthusiastic|absolute|straight|sure|quick|loud|warm|full|emphatic) "
    r"(?P<said>yes|no|ok|okay|aye|nay)(?:e?s)?\b|\b(?:clear |definite |firm )?(?P<many>yes|"
    r"no)ses\b|"
    r"\b(?:clear |definite |firm |easy )*(?P<more>yes|no)es\b"
)
_LET_GO = regex(r"\blet ((?:\w+ ){1,2})go\b")
_LET_IN = regex(r"\blet ((?:\w+ ){1,2})in\b")
_NONE = regex(
    r"\bnone(?: of (?:them|these|those|the above))?\b|\b(?:not|don't do|do not do) (?:a single one|"
    r"any(?: one)?) of (?:them|these|those|it)\b|\b(?:don't|do not) do (?:any|a single one)\b"
    r"(?=\s*(?:$|[.,;!]))"
)
_DO_NOT = regex(r"\b(?:don't|do not|never) do (?=(?:number |item |no\.? )?#?\d)")
_DEFAULTS = regex(
    r"\b(?:go with|use|take|do) (?:all )?(?:the |your |what you )?(?:defaults?|proposals?|propose|"
    r"suggestions?|suggest)\b|\bas (?:you )?(?:proposed|suggested|propose|suggest)\b"
)
_THROWN_OUT = regex(r"\b(?:throw|kick) ((?:\w+ ){1,2})out\b")
_LET_HIM = regex(r"\blet (?:him|her|them|it) (?:lapse|go|expire)\b")
_MORE_TIME = regex(r"\bgive (\w+(?: \w+)?) ((?:\w+ ){1,2}more \w+|more time|another \w+(?: \w+)?)")
_STAYS = regex(
    r"\bleave (?P<who>(?:[\w'.#-]+ ){1,4}?)(?:where (?:he|she|they|it) (?:is|are)|"
    r"as (?:it|he|she|they)(?: is|'s| are)|as is|alone|in peace|be|in place|"
    r"in(?=\s*(?:$|[,.;!])))\b"
)
_TO_OTHERS = regex(
    r"\b(?:leave|leaving) (?:[\w'.#-]+ ){0,4}?(?:to|with) (?!next\b|later\b|another\b)"
    r"(?:(?:the |all the |you )?others\b|the rest\b|(?=[a-z]))"
)
#: `give 3 to me`, `3: for me`: whose case it is from now on.
_TO_ME = regex(
    r"\b(?:give|hand|pass|assign|leave) (?P<what>(?:number |item |"
    r"case )?#?\d{1,3}) (?:over )?(?:to|with) "
    r"me\b"
)
_TO_SOMEBODY = regex(
    r"\b(?:give|hand|pass|assign) (?:it|that|this|them|him|her)(?: one)? (?:over |"
    r"on )?to (?!me\b)\S+"
)
_LET_BE = regex(r"\blet (?P<who>(?:[\w'#-]+ ){1,2})(?:be|stay)\b(?=\s*(?:$|[,.;!]))")
_FOR_ME = regex(
    r"(?<=\d)(?P<what>\s*[:,-]?\s*)(?:is |goes )?(?:for|to) me(?=(?: please| pls| thanks)?\W*$)"
)
_LEAVE_IT = regex(
    r"\bleave (?:it|that|this|them|him|her|these|those)(?: one)?\b"
    r"(?!.*(?:until|till|for|to|next|later|week|month|\d))"
)
_NOT_NOW = regex(
    r"\bnot (?=(?:before|today|tonight|tomorrow|until|till|this week|this month)\b)(?!before (?:he|"
    r"she|they|i|we)\b)"
)
_WARM = regex(
    r"\b(?:keep|leave|have) (?P<who>(?:[\w'#-]+ ){1,3}?)(?:warm|waiting|on (?:hold|ice)|"
    r"open|pending|"
    r"parked|undecided|in limbo|in the queue|on (?:the|this|my|our) list|as pending|for later)\b"
)
_STAYS_OPEN = regex(
    r"(?<=\d) (?:can |may |should |must |has to |will )?(?:stays?|remains?|is|be|keeps?) "
    r"(?:open|pending|on hold|undecided|parked|on (?:the|our|this) list)\b"
)
_BACK_AGAIN = regex(
    r"\b(?:bring|put|raise|show|list) (?P<who>(?:[\w'#-]+ ){1,3}?)(?:up |back |in |on )*(?:again\b|"
    r"back (?:on|in|up)\b)"
)
_HM = regex(r"\b(?:h+m+|uh+|um+|err?|oh|huh|ehm)[\s,.!?…]*(?=(?:why|what|how come|who)\b)")
#: `2 aber nicht`: a word between somebody and what is said of them.
_CONTRAST = regex(
    r"(?<=\d),? (?:aber|jedoch|hingegen|dagegen|wiederum|however,?|though,?|on the other hand,?|"
    r"en revanche|par contre|en cambio|sin embargo|invece|pero|porem|же|зато|natomiast|jednak|vsak|"
    r"echter|daarentegen|daremot|dock|ise),? (?=(?:nicht|nein|ja|no|not|yes|non|pas|oui|si|sim|nao|"
    r"да|нет|tak|nie|ne|ano|niet|nee|inte|nej|hayir|evet)\b)"
)
_EXCEPTED = regex(
    r"(?P<n>\d{1,3}) (?:excepted|excluded|aside|not included|ausgenommen|excepte|exceptee|aparte|"
    r"escluso|esclusa)\b"
)
_ALL_WELL_BUT = regex(r"\balles gut(?=,? (?:nur|ausser|bis auf|aber)\b)")
_TONES = regex("[\U0001f3fb-\U0001f3ff]")
_IN_BRACKETS = regex(r"\[(\d{1,3})\]")
_MINUS = regex(
    r"(?:(?<=^)|(?<=[,;.:(] )|(?<=[,;:(])|(?<=\band ))-1(?= (?:for|to|on|an|fur|pour)\b|"
    r"\s*(?:$|[,;.]))"
)
_PLUS_ONE = regex(r"(?<=[:=] )\+ ?1(?=\s*(?:$|[,;.]))")
_TOGETHER = regex(
    r"\b(?P<said>agree|disagree|am|i'm) with (?!\d)(?:[\w']+ )(?=(?:on|about|regarding) (?:the |"
    r"number |item )?(?:\d|all|rest|both))"
)
#: `all of them please` asks for them.
_ASKED_FOR = regex(
    r"^(?P<who>(?:yes,? )?(?:all|both|(?:#?\d{1,3}(?:,| and|,? &)? )*#?\d{1,3})) "
    r"(?:please|pls|bitte|svp|por favor|per favore|пожалуйста|prosze|prosim)\W*$"
)
#: What one would rather do is what one wants done.
_RATHER = regex(
    r"\b(?:(?:i|we)(?:'d| would| should| had)? (?:rather|prefer(?: to| that)?|suggest(?: that)?|"
    r"propose(?: that)?|better|say)(?: we| you| to)*|let us|let's|best|better|i think we should|"
    r"we should(?: probably)?|we(?:'d| had) better) "
    r"(?=(?:wait|hold|postpone|sleep on|defer|park|put|leave|keep|drop|approve|refuse|decline|"
    r"reject|accept|snooze|shelve|extend|lapse|replace|ok)\b)"
)
_OFF_BY = regex(
    r"\bput (?P<who>(?:[\w'#-]+ ){1,3}?)(?:off|on (?:hold|ice|the back burner|the shelf))\b"
)
_DO = regex(
    r"(?:^|(?<=[,;:.!?] )|(?<=\bplease )|(?<=\bkindly )|(?<=\bjust )|(?<=\bso )|(?<=\band ))"
    r"do (?=(?:number |no\.? |item )?#?\d|all\b|both\b|the rest\b|everything\b|the lot\b)"
)
_REST = regex(r"\blet (?P<who>(?:[\w'#-]+ ){1,2})rest\b")
_EITHER = regex(r"\b(?:yes or no|ok or not|ja oder nein|oui ou non|si o no)\b")
_WHO = r"(?P<who>(?:(?:number |item )?#?\d{1,3}(?:(?:,| and|,? &) )?)+|all|the rest|everything)"
_DAY = (
    r"(?:next|this|tomorrow|the (?:\d|end|week|month)|\d|a (?:week|fortnight|month)|two|three|four|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|jan|feb|mar|apr|may\b|jun|"
    r"jul|aug|sep|oct|nov|dec)"
)
_DOWN_THE_ROAD = regex(
    rf"\b(?:kick|push|boot|move|punt|shove)(?: the can)?(?: on)? {_WHO}\s?(?:on )?down the (?:road|"
    rf"line)\b|\b(?:push|bump|kick|put|move|shove|punt)(?: on)? {_WHO.replace('who', 'back')}\s?"
    rf"(?:back\b(?! in\b)|(?:to|till|until|by|on to|out to|off to)(?= {_DAY}))|"
    rf"\bpunt(?: on)? {_WHO.replace('who', 'punted')}(?=\s*(?:$|[.,;!]|till|until|to|for))|"
    rf"\blet {_WHO.replace('who', 'sits')} sit(?=\s*(?:$|[.,;!]|till|until|for|a |another|over))"
)
#: `bo out`, `ana's in`; `out of office` and `in 2 weeks` are something else.
_COMES = regex(
    r"(?<!\bis )(?<!\bnot )(?<!\w-)\b(?P<n>\d{1,3})(?:\s*[:=–-])?(?P<is> is)?"
    r"(?P<not> not)? (?P<way>in|out|gone)"
    r"(?=\s*(?:$|[,.;!]|and\b|but\b|\d{1,3} (?:in|out|gone)\b))"
)
_STAYS_IN = regex(
    r"(?<=\d) (?:isn't|is not|not|is by no means) (?:out|gone|lost|leaving|quitting)"
    r"(?=\s*(?:$|[,.;!]|and\b|but\b|so\b))|(?<=\d) (?:hasn't|has not|didn't|never) "
    r"(?:left|leave|quit|given up|gone)(?=\s*(?:$|[,.;!]|and\b|so\b))"
)
#: `1 y, 2 n`; but `1 n 3` is one and three.
_YES = regex(r"(?<=\d)(?P<sep>\s*[:=-]?\s*)y(?=\s*(?:$|[,.;!/]|#?\d))")
_NO = regex(r"(?<=\d)(?P<sep>\s*[:=-]?\s*)n(?=\s*(?:$|[,.;!/]|#?\d))")
_AND = regex(r"(?<=\d) n (?=\d)")
_WANTED = regex(
    r"\b(?:(?:i|we) want|(?:i'd|we'd) (?:like|prefer))(?: to (?:have|see))? "
    r"(?=\d{1,3} goes-(?:in|out))"
)
#: "All yes, but tell Bo that I'm sorry" excepts nobody.
_BUT_TELL = regex(r",? but (?:please )?(?:tell|thank|greet) \d{1,3}\b")
_INFORMED = regex(
    r"\bkeep (?:\w+) (?:posted|in the loop|informed|up to date|updated|in mind|busy|company|"
    r"motivated|going|happy)\b"
)
#: `4+5` names both; `#2 stop` refuses; `4 remind me on Monday` waits.
_PLUS = regex(r"(?<=\d)\s*\+\s*(?=#?\d)")
_STOP = regex(r"(?<=\d)(?P<sep>\s*[:=-]?\s*)stop(?=\s*(?:$|[.,;!/]|#?\d))")
_REMIND = regex(
    r"\bremind me(?= (?:again|next|on|in|this|tomorrow|tonight|after|later|mon|tue|wed|thu|fri|sat|"
    r"sun|\d)|\s*(?:$|[.,;!]))"
)
_WHAT_ABOUT = regex(r"\bwhat(?:'s| is) (?P<n>\d{1,3}) (?:all )?about\b")
#: `with 1 what you suggest, with 2 the opposite`.
_OPPOSITE = regex(
    r"\b(?:the |exactly the |just the )*(?:opposite|reverse|contrary)(?: of (?:what|"
    r"that)[^,;.!?]{0,40})?"
    r"(?=\s*(?:$|[,;.!]|for\b|with\b|please\b))"
)
_SUGGESTED = regex(
    r"\b(?:what|as|whatever|like) you(?:'ve| have)? (?:suggest(?:ed)?|propose[d]?|"
    r"recommend(?:ed)?)\b"
)
_NO_DOT = regex(r"\b(?:no|nr)\. ?(?=\d)")
_WORD_BEFORE = regex(r"([\w'-]{1,40}|[:=)–-])\s*\Z")


def with_signs(folded: str, people: Container[str]) -> str:
    """`no. 3` as `#3`; but in "2: no. 3: yes" and "Bo no. 3 yes" it refuses what stands before."""
    return _NO_DOT.sub(lambda match: _sign(match, people), folded)


def _sign(match: re.Match[str], people: Container[str]) -> str:
    before = _WORD_BEFORE.search(match.string[max(0, match.start() - 50) : match.start()])
    refused = before and (not before[1][0].isalpha() or before[1] in people)
    return match.group() if refused else "#"


def _default(text: str) -> str:
    """`use the defaults` is said of all items, `2 as proposed` of those it names."""
    return "ok" if _NUMBER.search(text) else "ok all"


_NUMBER = regex(r"\b\d{1,3}\b|\ball\b|\brest\b")


#: Verdicts in scripts without spaces; the longer word before the shorter that it holds.
_IN_WORDS = {
    "no": "不同意 不批准 不通过 不要 不行 拒绝 驳回 否决 却下 不可 反対 見送り だめ 否決 거절 반대",
    "wait": "再说 先等等 等等 等一下 先放着 先放一放 推迟 延后 暂缓 再等 先等 保留 延期 待って "
    "先放 放一放 缓一缓 搁置 先不管 暫緩 緩一緩 後で 様子見 보류 나중에 再議 再看 以后",
    "why": "为什么 为何 怎么回事 什么原因 なぜ どうして 理由は 왜",
    "ok": "同意 通过 批准 可以 没问题 好的 准了 承認 賛成 はい 了解 許可 大丈夫 いいです "
    "승인 동의 찬성",
    "all": "全部 都 すべて 全て 모두 전부",
    "for a week": "一周 一个星期 一星期 一週間 一週 일주일",
    "for two weeks": "两周 两个星期 兩週 二週間",
    "rest": "其他 其余 剩下的 残り 他は 나머지",
    " ": "号 番 번은 번 は",
}
_BY_SIGN = {sign: word for word, signs in _IN_WORDS.items() for sign in signs.split()}
_UNSPACED = regex("|".join(sorted(map(re.escape, _BY_SIGN), key=len, reverse=True)))
_UNSPACED_RANGE = regex(
    r"(?<=\d)\s*(?:番|号|번)?\s*(?:到|至|から|부터|~|〜|～)\s*(?=\d)|(?<=\d)(?:番)?まで"
)
_BESIDE_UNSPACED = regex(r"(?<=\d)(?=[぀-ヿ㐀-鿿가-힣])|(?<=[぀-ヿ㐀-鿿가-힣])(?=\d)|先(?=不要)|、")


def _in_words(match: re.Match[str]) -> str:
    return f" {_BY_SIGN[match.group()]} "


def plain(folded: str) -> str:
    """Spellings that would hide a verdict or a number, straightened."""
    folded = _PLUS_ONE.sub("yes", _MINUS.sub("no", _TONES.sub("", folded)))
    folded = _UNSPACED_RANGE.sub("-", _IN_BRACKETS.sub(r"\1:", folded))
    text = _UNSPACED.sub(_in_words, _BESIDE_UNSPACED.sub(" ", folded))
    text = with_times(re.sub(r"(?<=\d)\.\s+(?=#?\d)", " ; ", text))
    text = _NO_SPACE.sub(lambda match: _WITHOUT_SPACES[match.group()], text)
    text = _letters(_STOP.sub(r"\g<sep>no", _PLUS.sub(" and ", text)))
    text = _WHAT_ABOUT.sub(r"why \g<n>", text)
    text = _OPPOSITE.sub("no", _REMIND.sub("snooze", text))
    text = _DO.sub("ok ", at_once(_DO_NOT.sub("no to ", without_objects(text))))
    text = _EITHER.sub("not sure", _VERDICT_NOUN.sub(_as_verdict, text))
    text = _STAYS.sub(r"stays \g<who>", _NOT_NOW.sub("later ", text))
    text = _RATHER.sub("", _BACK_AGAIN.sub(r"ask me about \g<who>", text))
    text = _EXCEPTED.sub(r"except \g<n>", _CONTRAST.sub(" ", _ALL_WELL_BUT.sub("alles ok", text)))
    text = _ASKED_FOR.sub(r"ok \g<who>", _TOGETHER.sub(r"\g<said> ", text))
    text = _STAYS_OPEN.sub(" postpone", _HM.sub("", text))
    text = _OFF_BY.sub(
        r"postpone \g<who>", _REST.sub(r"wait with \g<who>", _WARM.sub(r"wait with \g<who>", text))
    )
    text = _LET_BE.sub(r"stays \g<who>", _TO_SOMEBODY.sub("as for that one", text))
    text = _FOR_ME.sub(r"\g<what>is mine", _TO_ME.sub(r"mine \g<what>", text))
    text = _LEAVE_IT.sub("as for it", _TO_OTHERS.sub("as for that one ", text))
    text = _NONE.sub("no to all", _DEFAULTS.sub(_default(text), text))
    text = _SUGGESTED.sub("ok", text)
    text = _LET_IN.sub(r"approve \1", text)
    text = _THROWN_OUT.sub(r"lapse \1", text)
    text = _LET_HIM.sub("lapse", text)
    text = _LET_GO.sub(r"lapse \1", text)
    text = _DOWN_THE_ROAD.sub(
        _put_off, _INFORMED.sub("inform", _BUT_TELL.sub("; tell somebody", text))
    )
    text = _WANTED.sub("", _COMES.sub(_coming, _STAYS_IN.sub(" stays", text)))
    return pointing(_MORE_TIME.sub(r"extend \1, \2", text))


def _as_verdict(match: re.Match[str]) -> str:
    return next(said for said in match.groups() if said)


def _put_off(match: re.Match[str]) -> str:
    """`kick 4 down the road` is `postpone 4`."""
    whom = next(named for named in match.groups() if named)
    return f"postpone {whom.strip()}"


#: "2 is out, 1 stays" is of their places; "2 is out" alone may be of his office.
_BESIDE_OUT = regex(
    r"\d (?:is in|goes in|stays|remains|in|can stay)(?=\s*(?:$|[,.;!]|and\b|but\b))"
)


def _coming(match: re.Match[str]) -> str:
    """`3 in` and `3 out` in words of their own; "he is out" may mean out of the office."""
    if match["not"] and match["way"] == "in":
        return f"{match['n']} left-out"
    if match["not"]:
        return f"{match['n']} goes-in" if match["way"] == "out" else match.group()
    if match["way"] == "in":
        return f"{match['n']} goes-in"
    if match["is"] and not _BESIDE_OUT.search(match.string):
        return f"{match['n']} left-out" if match["way"] == "out" else match.group()
    return f"{match['n']} goes-out"


#: Yes and no of languages of which the rules know no more; only behind a number.
_SMALL_YES = (
    r"(?:da|igen|joo|kylla|jah|taip|ndiyo|oo|opo|jo|po|bai|ναι|כן|بله|हाँ|हां|जी|네|예|是|好|co|"
    r"dong y|"
    r"vang|da da)"
)
_SMALL_NO = (
    r"(?:nu|nem|ei|nei|ikke|hapana|hindi|"
    r"ez|όχι|οχι|לא|نه|नहीं|아니오|아니요|否|不|khong|niste)"
)
_SMALL = regex(
    rf"(?<=\d)(?P<sep>\s*[:=–-]?\s*)(?:(?P<yes>{_SMALL_YES})|(?P<no>{_SMALL_NO}))"
    r"(?=\s*(?:$|[,.;!/|،]|\d|(?:e|i|y|and|és|ja|si|og) \d))"
)
#: `1 y 2 esperan`: the letter stands between two numbers, and nowhere else.
_SPANISH_AND = regex(r"(?<=\d) y (?=\d)")
_YES_ALONE = regex(r"\d ?y\b(?! \d)|\d ?y \d ?y\b(?! \d)")


def _letters(text: str) -> str:
    """Letters that stand for yes and no behind numbers, as words; and words of small languages."""
    text = _SMALL.sub(
        lambda match: f"{match['sep']} {'yes' if match['yes'] else 'no'}", text.replace("،", ",")
    )
    if not _NO.search(text) and not _YES_ALONE.search(text):
        text = _SPANISH_AND.sub(" and ", text)
    if _YES.search(text):
        return _NO.sub(r"\g<sep> no", _YES.sub(r"\g<sep> yes", text))
    return _NO.sub(r"\g<sep> no", _AND.sub(" and ", text))
