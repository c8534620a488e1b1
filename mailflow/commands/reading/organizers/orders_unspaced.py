"""Organizers' orders in scripts that put no space between words: what stands around the names."""

import re

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_WIDE = regex(r"[぀-ヿ㐀-鿿가-힣]")
_NOT = regex(r"不|别|別|没|沒|勿|ない|ません|なく|지 마|않|안 ")
_OPEN_END = regex(
    r"吗|嗎|呢|かな|ですか|でしょうか|까요?\??$|等.{0,8}再|以后|之后|后再|てから|したら|면 "
)
_PARTS = regex(r"[,，。;；!！?？\n]|(?<=[^\w])\s+|(?:然后|再(?=发|把|给)|并且|そして)")
#: In order: the first that fits is meant.
_ORDERS = {
    "cap": r"(?=.*@)(?=.*#).*(?:上限|最多|名额|定員|最大|人まで|名まで|정원|최대|명까지|人)",
    "take": (
        r".*(?:案件|案子|个案|ケース|事例|케이스|사건|号).*"
        r"(?:我来|我负责|我接|归我|私が|担当し|제가|맡)|"
        r".*(?:我来|我负责|我接).*(?:案件|案子|个案|号)"
    ),
    "who": r"(?=.*@).*(?:谁|哪些人|成员|名单|誰|メンバー|名簿|参加者|누구|명단|멤버)",
    "remove": (r"(?=.*~).*(?:移除|删除|踢出|移出|删掉|除名|外して|削除して|抜いて|제외|빼|삭제)"),
    "move": (
        r"(?=.*~)(?=.*@).*(?:移到|转到|调到|换到|移至|转去|移して|移動|異動|変更して|옮겨|이동)"
    ),
    "place": (
        r"(?=.*~)(?=.*@).*(?:加到|加入|放到|放进|安排|分到|分配|加进|入れて|追加|登録|配属|"
        r"넣어|추가|배정)"
    ),
    "release": (r"(?!.*[@~]).*(?:恢复|解冻|继续发|重新发|再開|解除|解凍|재개|다시 보내)"),
    "freeze": (r"(?!.*[@~]).*(?:暂停|停止|停掉|冻结|停发|止めて|凍結|保留|중지|멈춰|중단)"),
    "open": (
        r"(?=.*@)(?!.*~).*(?:打开|开放|重开|开启|开一个|开新|再开|開けて|開いて|開始|再開|"
        r"募集して|オープン|열어|다시 열)"
    ),
    "close": (
        r"(?=.*@)(?!.*~).*(?:关闭|关掉|关了|结束|停止招|閉じ|締め切|クローズ|終了|닫아|마감)"
    ),
    "digest": (
        r"(?!.*[@~#]).*(?:摘要|周报|汇总|总结|ダイジェスト|まとめ|サマリー|요약|다이제스트)"
    ),
}
_PATTERNS = tuple((verb, regex(pattern)) for verb, pattern in _ORDERS.items())
_OF_MAIL = regex(r"邮件|信件|发送|发信|メール|配信|送信|메일|발송")
_TELL = regex(
    r"^(?:请|麻烦)?(?:告诉|通知|跟)@(?:组|小组|群|的人|所有人|大家|的)*(?:说)?[,，:：]?(?P<words>.+)$|"
    r"^@(?:の|グループの|組の)*(?:皆さん|みんな|全員|メンバー|人)*に(?P<that>.+?)(?:と|って)"
    r"(?:伝えて|知らせて|連絡して)"
)
_LONGEST = 40
_FIGURES = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
            "九": 9, "十": 10}  # fmt: skip


def unspaced(letter: Letter, sentence: str) -> tuple[Intent, ...]:
    """The orders of a sentence in such a script, part by part; none if a part is doubtful."""
    if not _WIDE.search(sentence) or _OPEN_END.search(sentence):
        return ()
    found: list[Intent] = []
    for part in filter(None, map(str.strip, _PARTS.split(sentence))):
        if len(part) > _LONGEST:
            return ()
        found += _of_part(letter, part)
    return tuple(found)


def _of_part(letter: Letter, part: str) -> tuple[Intent, ...]:
    masked, who, where = _masked(letter, part)
    if told := _TELL.match(masked):
        words = told["words"] or told["that"]
        if len(where) == 1 and not who:
            return (Intent("tell", (where[0],), because=part, note=words, whole_line=False),)
    if _NOT.search(masked):
        return ()
    numbers = [int(n) if n.isdecimal() else _FIGURES[n] for n in _NUMBER.findall(masked)]
    masked = _NUMBER.sub("#", masked)
    for verb, pattern in _PATTERNS:
        if not pattern.match(masked):
            continue
        if verb in ("freeze", "release") and not _OF_MAIL.search(masked):
            continue
        args = _arguments(verb, who, where, numbers)
        return (
            (Intent(verb, args, because=part, note=part, whole_line=False),)
            if args is not None
            else ()
        )
    return ()


_NUMBER = regex(r"\d{1,3}|[一两二三四五六七八九十](?=个|名|人|号)")


def _arguments(
    verb: str, who: tuple[str, ...], where: tuple[str, ...], numbers: list[int]
) -> tuple[str, ...] | None:
    """What the verb needs; None where something is missing or said twice."""
    needs_number = verb in ("cap", "take")
    if (len(numbers) == 1) != needs_number:
        return None
    if verb in ("freeze", "release", "digest"):
        return ()
    if verb == "take":
        return (str(numbers[0]),)
    if verb == "remove":
        return who if len(who) == 1 else None
    if verb in ("place", "move"):
        return (who[0], where[-1]) if len(who) == 1 and where else None
    if len(where) != 1 or who:
        return None
    return (where[0], str(numbers[0])) if verb == "cap" else (where[0],)


def _masked(letter: Letter, part: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    folded = fold(part)
    where = []
    for track in sorted(letter.tracks, key=len, reverse=True):
        if track in folded:
            where.append((folded.index(track), track))
            folded = folded.replace(track, "@")
    people = letter.context.people
    who = []
    full = [(" ".join(names.parts(name)), name) for name in people]
    first = [(names.parts(name)[0], name) for name in people]
    for spelled, name in (*full, *first):
        said = rf"(?<![a-z]){re.escape(spelled)}(?![a-z])"
        if people[name] not in who and re.search(said, folded):
            folded = re.sub(said, "~", folded)
            who.append(people[name])
    return folded, tuple(who), tuple(track for _, track in sorted(where))
