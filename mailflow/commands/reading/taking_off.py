"""`How do I unsubscribe?`, `how do I leave deploy?`: who asks how it ends wants it to end.

In whichever thread: below a welcome it would be posted to the whole group. A leave is asked about
before it happens, as any that is read from a sentence.
"""

from mailflow.commands.reading.clauses.topics import GREETING, THANKS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_MAILS = (
    r"(?:mails?|e-?mails?|messages?|notifications?|newsletters?|reminders?|(?:mailing |e-?mail )?"
    r"lists?|group'?s? (?:mails?|list)|digests?|updates?)"
)
_OURS = rf"(?:(?:all |any )?(?:of )?(?:this|these|those|the|your)(?: {_MAILS})?|it|them|all|here)"
_OF_MAIL = rf"(?:(?:all |any )?(?:of )?(?:(?:this|these|those|the|your) )?{_MAILS}|these|those)"
_OPENING = r"(?:(?:hi|hello|hey|please|pls|sorry|and|but|so|ok|okay|quick question)[ ,:]+)*"
_HOW = (
    r"(?:how|where) (?:do|can|could|would|might|to|may|should)(?: (?:i|one|we|you))?(?: please)?|"
    r"how to|can i|could i|may i|(?:is there|what is|what's) (?:a|any|the) (?:way|button|link|"
    r"option) (?:to|for)|what do i (?:have to|need to|must) do to"
)
#: "I'd like to …", "I can't find the … link".
_WISHED = (
    r"i(?:'d| would) (?:like|love|prefer) to|i (?:want|wish|need|have) to|i can't|i cannot|"
    r"can (?:someone|somebody|you) help me(?: to)?|(?:i (?:can't|cannot|don't) (?:find|see)|"
    r"where is|where's|there is no|i find no)(?: the| an?| your| any)?"
)
_OFF = (
    rf"(?:(?:find (?:the|an?) )?unsubscrib\w*(?: (?:link|button|option))?(?: (?:myself|me))?"
    rf"(?: (?:from|of|to|in) {_OURS})?|"
    rf"opt[- ]?out(?: (?:of|from) {_OURS})?|"
    rf"(?:get|be|have myself|get myself) (?:off|out of|removed from|taken off|taken out of|deleted "
    rf"from) {_OURS}|(?:remove|take|delete) (?:me|myself) (?:from|off) {_OURS}|"
    rf"(?:turn|switch|shut) (?:off {_OF_MAIL}|{_OF_MAIL} off)|"
    rf"(?:stop|end|cancel) (?:getting |receiving |having )?{_OF_MAIL}|make {_OF_MAIL} stop)"
)
_ENGLISH = regex(
    rf"{_OPENING}(?:{_HOW}|{_WISHED}) {_OFF}"
    r"(?: (?:please|pls|any ?more|anymore|now|completely|altogether))*\W*"
)
_ABROAD = regex(
    r"\W*(?:wie (?:kann|konnte|muss) (?:ich|man) (?:mich|sich)|wo kann ich mich|wie melde ich mich|"
    r"ich mochte mich)(?: (?:von|aus|vom)(?: den| der| diesen| dieser| euren| diesem| dem)? "
    r"(?:mails?|e-mails?|nachrichten|liste|verteiler|newsletter|mailingliste))? "
    r"(?:abmelden|austragen|ab|abbestellen)\W*|"
    r"\W*(?:comment|ou)(?: (?:puis-je|je peux|peut-on|faire pour|fait-on pour))? "
    r"(?:me |se |m'|s')?(?:desabonn\w+|desinscri\w+)"
    r"(?: (?:de|a|des) (?:cette|la|ces|vos|les)? ?(?:liste|mails?|e-mails?|messages?))?\W*|"
    r"\W*(?:como|donde)(?: puedo| hago para| se puede)? (?:(?:me doy|darme) de baja(?= de )|"
    r"me desuscribo|desuscribirme|cancelo la suscripcion|cancelar (?:la|mi) suscripcion|"
    r"me desapunto|desapuntarme)"
    r"(?: de (?:esta|la|estos|los|sus) (?:lista|correos|mails|emails))?\W*|"
    r"\W*como(?: (?:eu )?(?:posso|faco para|fazer para))? (?:cancel\w+ (?:a|minha) (?:inscricao|"
    r"assinatura)|me descadastr\w+|descadastrar|me desinscrev\w+|sair (?:da|desta|dessa) lista)\W*|"
    r"\W*come(?: posso| faccio a| si fa a)? (?:mi cancello|cancellarmi|mi disiscriv\w+|"
    r"disiscriver\w+)(?: (?:dalla|da questa) (?:lista|mailing list))?\W*|"
    r"\W*(?:как|можно)(?: мне| я могу| ли)? (?:отписаться|отписать меня)"
    r"(?: от (?:рассылки|писем|этой рассылки|этих писем))?\W*|"
    r"\W*як(?: мені)? відписатися(?: від (?:розсилки|листів))?\W*|"
    r"\W*jak(?: moge| mozna)? (?:sie )?(?:wypisac|wypisze)(?: sie)?(?: z (?:tej )?listy)?\W*|"
    r"\W*jak (?:se )?(?:muzu |mohu )?(?:odhlasim|odhlasit)(?: se)?(?: z (?:odberu|techto mailu|"
    r"tohoto seznamu))?\W*|"
    r"\W*hoe (?:kan ik me|meld ik me|schrijf ik me)(?: van (?:deze|de) (?:mails|lijst))? "
    r"(?:afmelden|af|uitschrijven|uit)\W*|"
    r"\W*hur (?:avregistrerar jag mig|avslutar jag prenumerationen|avprenumererar jag)\W*|"
    r"\W*hvordan (?:afmelder|avmelder|melder) jeg (?:mig|meg)(?: av| fra listen)?\W*|"
    r"\W*abonelikten nasil cik\w+\W*|\W*(?:bagaimana|gimana) cara(?:nya)? berhenti berlangganan\W*|"
    r"\W*(?:如何|怎么|怎样|怎麼)(?:才能|可以)?(?:退订|退訂|取消订阅|取消訂閱)\W*|"
    r"\W*(?:どうやって|どうすれば)?(?:配信停止|配信を停止|購読解除)(?:でき|する|したい|は)\w*\W*|"
    r"\W*(?:수신 ?거부|구독 ?취소)(?:는|를|은)? ?어떻게\s?\w*\W*"
)


_LEAVING = regex(
    rf"{_OPENING}(?:{_HOW}) (?:leave|quit|drop out(?: of)?|withdraw(?: from)?|unsubscribe from|"
    rf"get out of|sign (?:off|out)(?: from| of)?|give up(?: my (?:place|seat|spot) in)?|"
    rf"give back my (?:place|seat|spot)(?: in)?)"
    rf"(?: (?:the |my |this )?(?P<what>[\w-]+)(?: (?:group|cohort|track))?)?\W*"
)
_DE_BAJA = regex(r"\W*como (?:puedo )?(?:me doy|darme) de baja(?: (?:del|de este) grupo)?\W*")
_HERE = ("group", "cohort", "track", "program", "programme", "place", "seat")


def taking_off(letter: Letter) -> Intent | None:
    """The wish for no more mail, or to leave, where a whole mail asks how."""
    if "organizer" in letter.context.roles:
        return None
    said = [c for c in letter.every if not (GREETING.sense(c) or THANKS.sense(c)) and c.words]
    if not said or len({clause.sentence for clause in said}) > 1:
        return None
    (sentence,) = {clause.sentence for clause in said}
    words = " ".join(clause.folded.strip() for clause in letter.sentence(sentence))
    leaves = _LEAVING.fullmatch(words)
    what = (leaves["what"] or "") if leaves else "group" if _DE_BAJA.fullmatch(words) else None
    if what is not None and letter.open and (track := _place(letter, what)):
        return Intent("leave", (track,), because=letter.body, whole_line=False)
    if _ENGLISH.fullmatch(words) or _ABROAD.fullmatch(words):
        return Intent("stop", because=letter.body, whole_line=False)
    return None


def _place(letter: Letter, what: str) -> str:
    """The one place that is to be left; "" where it is something else, or it is not clear."""
    if what in letter.open:
        return what
    about = letter.context.track if letter.context.track in letter.open else ""
    only = letter.open[0] if len(letter.open) == 1 else about
    return only if what in ("", *_HERE) else ""
