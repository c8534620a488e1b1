"""An answer that is put off: `all good here, will do the lines tonight` says nothing of anybody."""

from mailflow.commands.reading.clauses.names import mentioned
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_WHEN = (
    r"(?:tonight|tomorrow|later|soon|asap|at the weekend|next week|this (?:evening|weekend|week)|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|when i\b|once i\b|as soon as i\b)"
)
_WILL = r"(?:i'?ll|i will|will|let me|i'm going to|going to|i shall|promise to|hope to)"
_ANSWERS = (
    r"(?:report|answer|reply|(?:do|fill in|fill out|send|write) (?:the|my|your|you|it|them|this|"
    r"that)\b|"
    r"get back|get (?:to|around to|round to) (?:it|this|"
    r"(?:the|my) (?:mentees|lines|answers?|questions?|rest|list|check-?in))|write (?:up|more|"
    r"properly)|send (?:an? )?(?:answer|update|"
    r"report)|update)"
)
_PUT_OFF = regex(
    rf"\b{_WILL}\b[^.!?\n]{{0,20}}?\b{_ANSWERS}[^.!?\n]{{0,30}}?\b{_WHEN}|"
    rf"\b(?:answers?|(?:an )?update|(?:the )?rest|details|more) (?:will |to )?follows?\b"
    rf"[^.!?\n]{{0,20}}?\b{_WHEN}|\bif i (?:answer|repl|wr[io]t)\w*[^.!?\n]{{0,20}}?\b{_WHEN}|"
    rf"\b{_WHEN},? {_WILL}\b[^.!?\n]{{0,20}}?\b{_ANSWERS}\b|"
    r"\b(?:melde mich|antworte|schreibe|berichte|"
    r"mach(?:e)? ich)\b[^.!?\n]{0,20}\b(?:heute abend|morgen|"
    r"spater|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende))\b|"
    r"\b(?:je (?:vous |te )?(?:reponds|ecris)|je reviens vers vous)\b[^.!?\n]{0,20}\b(?:ce soir|"
    r"demain|"
    r"plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"\b(?:respondo|contesto|escribo|respondo-vos|escrevo)\b[^.!?\n]{0,20}\b(?:esta noche|"
    r"manana|mas tarde|"
    r"hoje a noite|amanha|mais tarde)\b"
)
#: The same in further languages: a word for writing and one for another time, in any order.
_WRITES = (
    r"(?:hor av mig|aterkommer|svarar|vender tilbage|kommer tilbake|skriver|svarer|vi scrivo|"
    r"rispondo|"
    r"vi aggiorno|kom (?:er|hier) op terug|antwoord|schrijf|laat (?:het |jullie )?weten|"
    r"odpisze|napisze|dam znac|"
    r"ozvu se|napisu|odpovim|dam vedet|напишу|отвечу|отпишусь|відповім|yazarim|yazacagim|"
    r"donerim|donecegim|"
    r"cevaplarim|irok|jelentkezem|valaszolok|kirjoitan|palaan|vastaan|va scriu|raspund|revin|"
    r"θα γράψω|"
    r"θα απαντήσω|θα σασ πω|επανέρχομαι|saya kabari|saya balas|saya tulis|se viet|se tra loi|"
    r"se bao|سأكتب|سأرد|"
    r"سأخبركم|هكتب|هرد|می ?نویسم|خبر می ?دهم|جواب می ?دهم|likhunga|likhungi|bataunga|bataungi|"
    r"bata dunga|"
    r"nitaandika|nitajibu)"
)
_ANOTHER_TIME = (
    r"(?:i morgon|ikvall|i kvall|senare|nar ja?e?g|i morgen|i aften|i kveld|senere|domani|"
    r"stasera|piu tardi|"
    r"appena|quando|morgen|vanavond|later|zodra|als ik|jutro|wieczorem|pozniej|jak tylko|zitra|"
    r"vecer|pozdeji|az|"
    r"завтра|вечером|позже|потом|когда|пізніше|увечері|ввечері|коли|yarin|aksam|sonra|holnap|"
    r"este|kesobb|amint|"
    r"huomenna|illalla|myohemmin|kunhan|kun|maine|diseara|mai tarziu|cand|αύριο|το βράδυ|"
    r"αργότερα|όταν|besok|"
    r"nanti|malam ini|ngay mai|toi nay|sau|khi|غدا|لاحقا|الليلة|عندما|بكرة|فردا|بعدا|امشب|وقتی|"
    r"kal|baad|shaam|"
    r"kesho|baadaye)"
)
_PUT_OFF_ABROAD = regex(
    rf"\b{_WRITES}\b[^.!?\n]{{0,40}}\b{_ANOTHER_TIME}\b|"
    rf"\b{_ANOTHER_TIME}\b[^.!?\n]{{0,40}}\b{_WRITES}\b|"
    r"(?:明天|晚上|回头|回頭|稍后|稍後|之后|以后|等我).{0,10}(?:写|寫|回复|回覆|告诉|汇报|补)|"
    r"(?:後で|後ほど|あとで|明日|今夜|戻ったら).{0,14}(?:書き|返信|連絡|報告|お伝え)|"
    r"(?:나중에|내일|저녁에|이따가?).{0,14}(?:쓸|답|알려|보고|적을)|"
    r"(?:พรุ่งนี้|เดี๋ยว|ทีหลัง).{0,20}(?:เขียน|ตอบ|แจ้ง)|(?:कल|बाद में|शाम).{0,14}(?:लिख|बता)"
)
_NUMBERED = regex(r"(?m)^\W*\d|\b\d\s*[:=)-]")


def is_put_off(letter: Letter) -> bool:
    """True if the mentor will answer another time, and names nobody and no line now."""
    put_off = _PUT_OFF.search(letter.folded) or _PUT_OFF_ABROAD.search(letter.folded)
    if not put_off or _NUMBERED.search(letter.body):
        return False
    return not [*mentioned(letter.body, letter.context.lines.values())]
