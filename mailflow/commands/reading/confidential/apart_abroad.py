"""Whom somebody wants to be kept apart from, in other languages."""

import re

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_SMALL = r"(?:[\w'-]+ ){0,%d}?"
#: What ends right before the name.
_BEFORE = regex(
    r"(?:"
    # German, Dutch, Swedish
    rf"\bnicht (?:{_SMALL % 5})(?:mit|bei|zu|wie)|\b(?:niet|liever niet) (?:{_SMALL % 5})(?:bij|"
    rf"met|als)|"
    rf"\binte (?:{_SMALL % 5})(?:med|som)|\b(?:fern|weit weg|getrennt|weg) von|\buit de buurt van|"
    r"\bapart van|\blangt (?:bort )?fran|"
    # French, Spanish, Portuguese, Italian
    rf"\b(?:pas|plus|jamais) (?:{_SMALL % 6})(?:avec|que)|\b(?:loin|separee? de|a l'ecart) d[e']|"
    rf"\bno (?:{_SMALL % 6})(?:con|que)|\b(?:lejos|separad[oa]|aparte|alejad[oa]) de|"
    rf"\bseparenme de|"
    rf"\bnao (?:{_SMALL % 6})(?:com|que|do|da)|\b(?:longe|separad[oa]|afastad[oa]) d[eoa]|"
    rf"\bnon (?:{_SMALL % 6})(?:con|di|come)|\b(?:lontan[oa]|separat[oa]) da|"
    # Slavic
    rf"\bне (?:{_SMALL % 6})(?:с|со|з|із|к|что и)|\b(?:подальше|отдельно|подалі|окремо) (?:от|від)|"
    rf"\bnie (?:{_SMALL % 6})(?:z|ze|do|co)|\bz dala od|\bne\w{{0,9}} (?:{_SMALL % 6})(?:s|se|k|"
    rf"ke|jako)|"
    # Indonesian
    rf"\bjangan (?:{_SMALL % 5})(?:sama|dengan|bareng)"
    r")(?=\s)"
)
_FAR_FROM = regex(
    r"\b(?:fern|weg|getrennt|loin|separee?|lejos|separad[oa]s?|alejad[oa]|longe|afastad[oa]|"
    r"lontan[oa]|separat[oa]|подальше|отдельно|подалі|окремо|dala|langt|buurt)\b"
)
#: One is put with people, into groups; one does not agree with things, or start with them.
_PUT = regex(
    r"\b(?:grupp\w*|group\w*|grupo\w*|gruppo|групп\w*|груп\w*|grup\w*|skupin\w*|groep\w*|cohort\w*|"
    r"team|equipe?|equipo|turma|pair\w*|paar|binome|пар[еуы]|"
    r"steck\w*|setz\w*|pack\w*|zusammen\w*|einteil\w*|zuteil\w*|arbeiten|sein|landen|treffen|"
    r"mett\w*|mets|places|placez|placer|etre|travailler|tomber|retrouver|melang\w+|"
    r"pon\w*|junt\w*|estar|quedar|trabajar|toque|coincid\w*|cruz\w*|asign\w*|metan|"
    r"coloc\w*|ponh\w*|pusessem|ficar|trabalhar|cair|bot\w+|encontrar|"
    r"mett\w+|stare|finire|lavorare|insieme|assegn\w*|"
    r"став\w+|быть|попас\w*|работать|вместе|бути|разом|став\w*|"
    r"byc|razem|pracowac|dawa\w*|przydziel\w*|byt|spolu|davej\w*|prirazuj\w*|"
    r"zet\w*|plaats\w*|samen|indelen|satt|placera|ihop|tillsammans|vara|jobba|hamna|"
    r"satu|gabung\w*|bareng|taruh)\b"
)
#: The name stands first: `con Ximena Prado no`, `X ile aynı grupta olmak istemiyorum`.
_BEHIND = (
    regex(r"^\W*(?:por favor |bitte |pero |aber |so |solo )?(?:con|com|mit|avec|with|met|с|z|s) "
          r"(?P<name>[^,;]{3,40}?) (?:no|nao|não|nicht|non|pas|niet|auf keinen fall|nie|нет|"
          r"ne)\W*$"),
    regex(r"^(?P<name>[^,;]{3,40}?) (?:ile|'?[yl]+[ae]) (?:beni )?(?:ayni|bir) .{0,30}"
          r"(?:istemiyorum|istemem|koymayin|olmasin|vermeyin)"),
    regex(r"^(?P<name>[^,;]{3,40}?) ke saath (?:mat|nahi|nahin|na)\b"),
    regex(r"(?:不要把我和|别把我和|不想和|不要和|别和|不想跟|别跟)(?P<name>[^，。,在分放一同]{2,12})"),
    regex(r"(?P<name>[^、。\s]{2,14})(?:さん)?(?:とは|と)(?:別|一緒にしないで|同じグループ(?:は|に)(?:避|しない))"),
)  # fmt: skip
#: `no quisiera cruzarlo`: of somebody whom the mail names.
_NOT_HIM = regex(
    r"\b(?:no (?:quisiera|quiero|querria|me gustaria) (?:cruzarl[oa]|cruzarme con (?:el|ella)|"
    r"verl[oa]|"
    r"encontrarl[oa]|estar con (?:el|ella)|coincidir)|nao (?:quero|queria|gostaria de) "
    r"(?:cruzar com|ficar com|encontrar|estar com|ver) (?:el[ea])|(?:prefiro|"
    r"prefería) nao ficar com el[ea]|"
    r"(?:prefere|prefererais|veux|souhaite|voudrais)\w* .{0,12}(?:pas|ne pas) (?:etre|travailler|"
    r"me retrouver|"
    r"le croiser|la croiser).{0,6}(?:avec (?:lui|elle))?|ne pas etre avec (?:lui|elle)|"
    r"(?:mochte|will|wurde) .{0,20}nicht .{0,20}(?:mit (?:ihm|ihr)|begegnen)|"
    r"lieber nicht mit (?:ihm|ihr)|"
    r"non vorrei (?:incontrarl[oa]|stare con l(?:ui|ei))|не хочу .{0,20}с (?:ним|ней|нею)|"
    r"не хочу пересекаться|"
    r"nie chce .{0,20}z (?:nim|nia)|nechci .{0,20}s (?:nim|ni)|liever niet met (?:hem|haar)|"
    r"vill inte .{0,20}med (?:honom|henne))\b"
)
_FULL = regex(
    r"(?<![.!?] )(?<!^)\b[A-ZÀ-ÞА-ЯІЇЄ][\w'’-]+ (?:(?:de|da|do|dos|van|von|der|del|"
    r"la) )?[A-ZÀ-ÞА-ЯІЇЄ][\w'’-]+\b"
)
_NAME = regex(r"[^\W\d_][\w'’-]*")
_STOPS = listed(
    "ich ihr wir bitte danke weil denn porque parce car perche потому потомучто want omdat"
)
_FILL = listed("der die dem den herrn frau le la el o a os il lo de del al seine seinem")
_PARTICLES = listed("de da do dos van von der del la el bin")


def kept_from(letter: Letter, clause: Clause) -> str:
    """The name of the person; `` where there is none."""
    if clause.question and not _PUT.search(clause.folded):
        return ""
    if len(clause.folded) == len(clause.text):
        for match in _BEFORE.finditer(clause.folded):
            put = _PUT.search(clause.folded) or _FAR_FROM.search(match.group())
            if put and (name := _name_at(clause.text, match.end())):
                return name
        for pattern in _BEHIND:
            if (found := pattern.search(clause.folded)) and (
                name := _name_at(clause.text, found.start("name"))
            ):
                return name
    if _NOT_HIM.search(clause.folded):
        named = set(_FULL.findall(letter.body))
        return named.pop() if len(named) == 1 else ""
    return ""


def _name_at(text: str, place: int) -> str:
    """The capitalized words that stand there, behind an article at most."""
    taken: list[str] = []
    last = place
    for match in _NAME.finditer(text, place):
        word, between = match.group(), text[last : match.start()]
        if taken and between.strip():
            break
        capital = word[:1].isupper() or _WIDE.match(word)
        if (capital and fold(word) not in _STOPS) or (taken and fold(word) in _PARTICLES):
            taken.append(word)
        elif taken or fold(word) not in _FILL:
            break
        last = match.end()
    while taken and fold(taken[-1]) in _PARTICLES:
        taken.pop()
    return re.sub(r"(?:さん|君|様)$", "", " ".join(taken))


_WIDE = regex(r"[぀-ヿ㐀-鿿가-힣]")
