"""Why a mail did not arrive: for good (hard), for now or for itself (soft), or not said. Pure.

Hard means that mail to this address can never arrive: no such user, no such host, moved, a
domain that takes no mail. Everything about the moment, the sender or this one message is soft.
Words win over a contradicting code: servers answer "550 5.1.1 mailbox full".
"""

import re
from enum import StrEnum

from mailflow.regex import regex

from .table import Table


class Severity(StrEnum):
    """How much a failure says about the address."""

    HARD = "hard"
    SOFT = "soft"
    UNCLEAR = "-"


_WHO = r"(?:user|recipient|address|account|mailbox|addressee|maildrop|inbox|alias|name|person|customer|subscriber|login|userid|member|mail box)"

# About the sender or the message: says nothing about the recipient, whatever words follow.
_SENDER = Table(
    r"sender(?:'s|s)?\b.{0,40}\b(?:reject|verif|unknown|not (?:exist|found|allow|valid|accept)|denied|invalid|blocked|domain)",
    r"(?:domain|address) of (?:the )?sender|sending (?:domain|address|ip|host|server|mta|mail)|(?:from|return.?path|envelope|reply-to)[ -](?:address|domain|header)",
    r"(?:client|your) (?:host|ip|domain|server|mail ?server|address|network|isp|hostname)|helo\b|ehlo\b|reverse (?:dns|lookup|hostname)|\bptr\b|mail from (?:command|domain)|invalid domain name|rdns",
)
# For now, whatever words stand beside it: full mailboxes that nobody empties any more, a name
# server that did not answer.
_SURELY_LATER = Table(
    r"not found, try again|may not exist, or|(?:name server|name service|dns|lookup)\b.{0,30}(?:time[d ]?-?out|temporar|fail)|servfail",
    r"(?:over|exceed\w*|out of|insufficient|not enough|no more|lack of|above|beyond|low)\b.{0,30}(?:quota|storage|space|disk|allocat)|quota",
    r"(?:mail ?box|mail ?folder|inbox|account|disk|file ?system|storage|queue|maildir|store)\b.{0,40}\bfull|full (?:mailbox|inbox)|mailbox size|disk space|(?:enough|sufficient) (?:\w+ )?(?:space|room)|storage (?:space|allocation)|mailbox (?:is )?(?:over|too large)",
    r"\bvoll\b|speicherplatz|plein|llen[oa]|cuota|cheia|piena|przepełn|pełn|переполн|いっぱい|容量|已满|已滿|超[过過出]|가득",
)
# What the message or its way is refused for.
_POLICY = Table(
    r"spam|\buce\b|unsolicit|junk|black.?list|block.?list|denylist|\b(?:rbl|dnsbl|sbl|xbl|uribl|surbl|spamhaus|spamcop|barracuda|senderbase)\b|blocked|banned|reputation",
    r"polic(?:y|ies)|\b(?:dmarc|dkim|spf|arc)\b|sender policy|unauthenticat|authenticat|not authori[sz]|unauthori[sz]|access (?:is )?denied|permission denied|prohibit|restrict",
    r"virus|malware|infected|phish|content (?:reject|filter|is not|not)|attachment\w*\b[^.]{0,60}\b(?:not|block|reject|prohibit|forbid|remov|strip|den)|(?:block|reject|prohibit|forbid|illegal|dangerous|bad|unsafe)\w*\b.{0,40}\battachment|suspicious|executable|prescreen|filter(?:ed|s)? (?:reject|match|rule)|rejected by (?:.{0,30})(?:filter|rule|content|system|administrator|security)",
    r"relay(?:ing)? (?:access )?(?:is )?(?:not |den|prohib)|unable to relay|not permitted to relay|we do not relay|relay not|does not accept mail from|rate limit|too (?:many|much) (?:\w+ )?(?:connection|message|recipient|mail|error|session|command)|throttl|at a rate|rate (?:that|limit)|too (?:quickly|fast)|unusual|excessive|volume|complaints|greylist|grey-list|graylist|tls|starttls|encrypt",
    r"not rfc|rfc ?(?:2822|5322|822)|non-?compliant|malformed|bad (?:header|message)|missing|header|duplicate|loop|too many hops|hop count|8bitmime|smtputf8|syntax|line too long|moderat|non-?member|not (?:a )?(?:member|subscriber)|subscribers? (?:only|may)|closed list|message refused|mail rejet|rejected for|not accepting (?:mail|messages) with|(?:mail|message)s? without\b.{0,40}\b(?:not (?:be )?accept|reject|refus)",
    r"für spam|richtlinie|politique|política|politik|politica|политик|спам|スパム|迷惑|垃圾|策略|정책",
)
_LATER = Table(
    r"too (?:large|big|long|busy)|exceed\w*.{0,40}(?:size|limit|length|maximum)|maximum.{0,30}(?:size|length)|size (?:limit|exceed|of)|message size|larger than|length exceeds|max(?:imum)? (?:message )?size",
    r"time[d ]?[- ]?out|temporar|tempfail|transient|(?:try|tried|retry|retried) (?:again|later)|please try|try .{0,20}later|later|deferr?ed|(?:will|to) continue|attempts? will|will (?:be |keep )?(?:re-?tr|try)|still (?:being )?(?:re)?tr|delayed|retr(?:y|ies|ied|ying)|\d+ attempts|expired|too old|not (?:been )?collected|(?:connection|connect\w*)\b.{0,40}\b(?:refus|reset|lost|fail|drop|abort|closed|terminat|not|error|timed)|network (?:is )?(?:error|unreach|problem)|no route|unreachable|not reachable|host (?:is )?(?:down|unreach|not respond)|hosts? ha(?:s|ve) been failing|not respond|unable to (?:connect|contact)|socket error|did not (?:accept|respond)|could not connect|couldn.t connect|wasn.t able to establish",
    r"unavailable (?:at|right|for now)|service (?:currently )?(?:unavailable|not available|refus)|server (?:busy|error|unavailable)|busy|overload|resources?|lock(?:ed)?\b|local (?:error|problem|configuration)|configuration error|mail system (?:error|problem)|system (?:error|problem|not|busy|incorrect)|internal (?:server |system )?error|write error|queue file|in the queue|on the queue|been queued|lost connection|clos\w+ (?:the )?connection|shutting down|maintenance|suspended|(?:tried|attempted) to connect|protocol (?:error|violation)|bare lf|conversation|(?:could|can) ?not find (?:a |the )?(?:gateway|route)",
    r"überschritten|größe|zu groß|vorübergehend|später|zeitüberschreitung|dépass|taille|trop|temporaire|ultérieur|excedid|tamaño|tempor|mais tarde|superat|\bvol\b|te groot|tijdelijk|przekrocz|później|později|překroč|превыш|позже|временн|超過|一時|タイムアウト|稍[后後]|초과",
)
_GONE = Table(
    rf"(?:no|not|unknown|invalid|nonexistent|non-existent|bad|illegal|incorrect|wrong|inactive|unrecogni[sz]ed|undefined|expired|disabled|deactivated) (?:or \w+ )?(?:such |a |an |valid |known |local |final |delivery |email |e-mail |mail |smtp |final delivery )*{_WHO}",
    rf"{_WHO}\b[^.;]{{0,60}}?\b(?:unknown|not (?:be )?(?:found|known|exist|listed|recogni|valid|local|active|hosted|here|in|registered|available|find)|no longer|does ?n.?t (?:exist|have)|does not (?:exist|have)|doesn't|did not exist|nonexist|non-exist|is ?n.?t|invalid|undefined|disabled|deactivat|discontinu|inactive|closed|terminated|cancel\w*|expired|removed|deleted|has moved|moved|left|retired|wasn.t found|couldn.t be found|could not be found|cannot be found|no mailbox)",
    rf"(?:no|not) (?:\w+ ){{0,3}}{_WHO} (?:here|by|with|in|on|at|for)|(?:does ?n.?t|does not|do not|don.t) have (?:an? )?(?:\S+ ){{0,4}}{_WHO}|no (?:mailbox|account|user)\b|not (?:a )?(?:valid|known|local) {_WHO}|not our customer|mailbox (?:is )?(?:currently )?unavailable|unrouteable address|undeliverable address|unknown (?:local )?part|no (?:valid )?recipients?",
    r"(?:has|have) (?:been )?(?:moved|left|changed|closed|disabled|deactivated|suspended permanently)|(?:user|person|employee|he|she) (?:has )?(?:left|moved|retired|no longer)|no longer (?:with|works?|employed|at|valid|in use|active|exists?|accept|available|a|monitored|used|an?)|user not known|recipient address rejected: access denied|address not found|mailbox not found|address (?:is )?(?:unknown|invalid|wrong)|(?:email )?address (?:is )?wrong|did not exactly match|not listed in|not exist|recipient address rejected: (?:undeliverable|unknown|user|invalid|no )|(?:account|mailbox|email)\b.{0,30}\bdoes not exist",
    r"(?:host|domain|server|site|destination|system)\b.{0,40}\b(?:unknown|not found|does ?n.?t exist|does not exist|not exist|nonexist|non-exist|invalid|couldn.t be found|could not be found|no longer|expired)|unknown (?:host|domain|mail host)|(?:no|bad|invalid|illegal) (?:such )?(?:host|domain|destination)\b|nxdomain|no mx|no (?:mail exchanger|mail server|mail host)(?!s? (?:appear|seem|is|are|was|were) )|unrouteable (?:mail )?domain|unroutable|couldn.t find (?:any|a) (?:host|mail)|cannot find (?:your|a|the|any) .{0,20}(?:host|exchanger|server)|null mx|nullmx|(?:does|do) ?n.t (?:accept|receive) (?:any )?(?:e-?mail|mail)|does not (?:accept|receive) (?:any )?(?:e-?mail|mail)(?! from)|cannot (?:receive|accept) (?:e-?mail|mail)|not configured to receive|misspell|mx (?:record )?(?:points|not)",
    r"(?:benutzer|empfänger|adresse|konto|postfach|domain|teilnehmer|mailbox)\b.{0,40}(?:unbekannt|nicht (?:gefunden|bekannt|vorhanden|existier|gültig|mehr)|existiert nicht|ungültig|gelöscht|deaktiviert|geschlossen)|(?:unbekannte[rs]?|ungültige[rs]?) (?:benutzer|empfänger|adresse|domain)",
    r"(?:utilisateur|destinataire|adresse|compte|boîte|boite|domaine)\b.{0,50}(?:inconnue?|introuvable|n.existe|invalide|fermée?|désactivée?|supprimée?|inexistante?|pas trouvée?)|(?:usuario|destinatario|direcci[oó]n|cuenta|buz[oó]n|dominio|usuário|destinatário|endere[cç]o|conta|caixa|domínio)\b.{0,50}(?:desconocid|no (?:existe|encontrad|se encontr|válid)|inexistente|desconhecid|não (?:existe|encontrad|foi encontrad)|inválid|desactivad|desativad|encerrad)",
    r"(?:utente|destinatario|indirizzo|casella|dominio|account)\b.{0,50}(?:sconosciut|inesistente|non (?:esiste|trovat|valid)|disattivat)|(?:gebruiker|ontvanger|adres|postbus|domein)\b.{0,40}(?:onbekend|bestaat niet|niet gevonden|ongeldig|opgeheven)|(?:användare|mottagare|bruger|modtager|bruker|mottaker|adresse[n]?|adress)\w*\b.{0,40}(?:okänd|finns inte|ukendt|findes ikke|ukjent|finnes ikke)|(?:käyttäjä|vastaanottaja|osoite)\w*.{0,40}(?:tuntematon|ei (?:ole|löyd))",
    r"wurde nicht gefunden|n.a pas été trouvée?|no se encontró|non è stato trovato|niet gevonden|hittades inte|(?:blev|ble) ikke fun[dn]et|ei löytynyt|nie znaleziono|nebyl\w* nalezen|nem található|bulunamadı|見つかりませんでした",
    r"(?:użytkownik|odbiorca|adres|konto|skrzynka)\w*.{0,40}(?:nieznan|nie istnieje|nie znaleziono|nieprawidłow)|nie ma takiego|(?:uživatel|příjemce|adresa|schránka|používateľ|príjemca)\w*.{0,40}(?:neznám|neexistuje|nenalezen)|(?:felhasználó|címzett|cím)\w*.{0,30}(?:ismeretlen|nem létez|nem található)|(?:utilizator|destinatar|adres)\w*.{0,40}(?:necunoscut|inexistent|nu există)",
    r"(?:пользовател|получател|адрес|ящик|абонент|домен|користувач|одержувач)\w*.{0,50}(?:не (?:существует|найден|известен|зарегистрирован|обслуживается|існує|знайден)|неизвест|невідом|заблокирован|удал[её]н|отключ)|нет такого|такого пользовател\w* нет|(?:kullanıcı|alıcı|adres|hesap)\w*.{0,40}(?:bulunamadı|bilinmiyor|mevcut değil|geçersiz|yok)|άγνωστ|δεν υπάρχει",
    r"(?:宛先|アドレス|ユーザ|受信者|あて先|ドメイン|メールボックス).{0,30}(?:存在し(?:ない|ません|ておりません)|見つか(?:らない|りません)|不明|ありません|無効|間違)|(?:用户|用戶|使用者|收件人|地址|信箱|邮箱|郵箱|帳號|账号|域名|主机).{0,24}(?:不存在|未找到|找不到|不正确|不正確|无效|無效|已停用|已注销|未知)|(?:没有|沒有|查无|查無)此(?:人|用户|使用者|收件人)|(?:사용자|수신자|주소|계정|메일함|도메인).{0,24}(?:없|찾을 수|존재하지|알 수 없|잘못)",
)  # fmt: skip

_STATUS = regex(r"\b([45])\.(\d{1,3})\.(\d{1,3})\b")
_REPLY = regex(r"(?<![\d.])([45])\d\d(?=[ \-:#])")
# RFC 3463: details that speak of the address itself, by (subject, detail).
_HARD_DETAILS = frozenset({(1, 1), (1, 2), (1, 3), (1, 6), (1, 10), (2, 1), (4, 4)})
_SOFT_SUBJECTS = frozenset({3, 5, 6, 7})
# A reply line (RFC 5321 4.2) in a transcript or a sentence, and the line that it is wrapped to.
_ANSWER = regex(r"(?<![\w.])[45]\d\d[ -][^\n]{4,400}(?:\n[ \t]+\S[^\n]{0,200})?")
# What servers say for want of a reason.
_NOTHING = regex(r"\b5\d\d\b.{0,200}?\bservice unavailable", re.IGNORECASE)
_LONGEST = 4_000  # characters of a reason that are read
# An address may be called mailbox-full@ and a link may explain anything.
# Sendmail writes "ann@example.org... User unknown", some without the blank.
_NAMES = regex(
    r"https?://\S+|[^\s<>()\[\],;:\"（），；：]+@(?:(?!\.\.\.)[^\s<>()\[\],;:\"（），；：])+"
)


def of_words(text: str) -> Severity:
    """What the words say, codes aside."""
    text = " ".join(_NAMES.sub("@", text[:_LONGEST]).replace("_", " ").split())
    if _SENDER.search(text) or _SURELY_LATER.search(text):
        return Severity.SOFT
    gone = _GONE.search(text)
    other = [found.start() for found in (_LATER.search(text), _POLICY.search(text)) if found]
    if gone is None:
        return Severity.SOFT if other else Severity.UNCLEAR
    # A reason stands before the advice ("see our policy", "try again later").
    if _transient(text) or (other and min(other) < gone.start()):
        return Severity.SOFT
    return Severity.HARD


def of_codes(text: str) -> Severity:
    """What an enhanced status (RFC 3463) or a reply code (RFC 5321 4.2.1) says."""
    found = _STATUS.findall(text)
    for kind, subject, detail in found:
        if kind == "5" and (int(subject), int(detail)) in _HARD_DETAILS:
            return Severity.HARD
    for kind, subject, detail in found:
        if kind == "4" or int(subject) in _SOFT_SUBJECTS or (int(subject), int(detail)) > (2, 1):
            return Severity.SOFT
    return Severity.SOFT if _transient(text) else Severity.UNCLEAR


def _transient(text: str) -> bool:
    """Whether the first code in the text is of class 4."""
    status, reply = _STATUS.search(text), _REPLY.search(text)
    code = status or reply
    return bool(code) and code[1] == "4" if code else False


def _of_answers(text: str) -> Severity:
    """What the other server's own answer says, where a report quotes it."""
    said = " ".join(_NOTHING.sub("", one) for one in _ANSWER.findall(text[:_LONGEST]))
    return of_words(said) if said else Severity.UNCLEAR


def severity(*texts: str) -> Severity:
    """The verdict of the first text whose words say something, else of the first code.

    What the server answered counts before what the report makes of it for its reader.
    """
    for read in (_of_answers, of_words, of_codes):
        for text in texts:
            if text and (found := read(text)) is not Severity.UNCLEAR:
                return found
    return Severity.UNCLEAR
