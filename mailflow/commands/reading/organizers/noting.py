"""What is to be kept beside an item: `note 3 spoke to her`, `on 3 write: spoke to her`."""

import re
from collections.abc import Collection

from mailflow.commands.reading.intent import Intent
from mailflow.regex import regex

_NOTE = regex(
    r"(?:^\W*|[,;.]?\s+and\s+|[,;.]\s+)(?:please |kindly )*(?:(?:add|make|put|leave|write|stick) )?"
    r"(?:a |an |the )?(?:short |little )?(?:note(?! to (?:self|myself)\b)|comment|"
    r"remark|memo|notiz|nota)\s*"
    r"(?:on|at|for|to|under|by|beside|zu|pour|sur|para)?\s*(?:number |item |no\. ?)?#?(\d+)\b"
    r"[\s:,-]*(?:that |saying (?:that )?)?(.*)$",
    re.DOTALL,
)
_WRITE = regex(
    r"^\W*(?:(?:please|pls|and|also) )*(?:"
    r"(?:on|under|at|beside|next to|behind) (?:number |item )?#?(?P<n>\d{1,3}) (?:please )?"
    r"(?:write|note|put|add|jot(?: down)?)|"
    r"(?:write|note|put|add|jot|scribble)(?: down)? (?:on|under|at|beside|next to|behind) "
    r"(?:number |item )?#?(?P<m>\d{1,3}))\s*:\s*(?P<words>.*\w.*)$",
    re.DOTALL,
)

_TO = (
    r"(?:zu|zur|bei|an|auf|unter|pour|au|sur|a|le|la|el|en|para|por|na|no|o|al|del|sul|sulla|nel|"
    r"per|il|на|к|по|до|про|do|przy|na|k|u|bij|op|voor|pa|till|om|icin|untuk|di|ke|punkt|nummer|"
    r"numero|nr\.?|point|punto|item|pkt|bod)"
)
_PUT = (
    r"(?:(?:mach\w*|schreib\w*|setz\w*|mets|mettez|ajoute[zr]?|ecri\w+|pon\w*|pone|agreg\w+|"
    r"anad\w+|dej\w+|escrib\w+|poe|ponha|coloc\w+|adicion\w+|deix\w+|bota|escrev\w+|metti|"
    r"mettete|aggiung\w+|scriv\w+|добавь\w*|поставь\w*|сделай\w*|dodaj\w*|zrob\w*|pridej\w*|"
    r"napis\w*|voeg|zet|lagg|skriv|ekle\w*|dus\w*|tambahkan|beri) )"
)
_REMARK = (
    r"(?:(?:eine|une|una|uma|um|un|en|een) )?(?:notiz|anmerkung|vermerk|kommentar|note|remarque|"
    r"commentaire|nota|notita|apunte|comentario|observacao|observacion|anotacao|obs|annotazione|"
    r"osservazione|commento|заметк\w|пометк\w|примечание|комментарий|нотатк\w|notatk\w|uwag\w|"
    r"adnotacj\w|poznamk\w|notitie|opmerking|aantekening|anteckning|kommentar|notering|catatan)"
)
_NOTE_DOWN = (
    r"(?:notier\w*|vermerk\w*|merkt? an|schreibt? (?:dazu|auf)|notez|noter|annotez|annotate|"
    r"indiquez|anot\w+|apunt\w+|not(?:a|e|i|en|er|ez|em|ate|ade)|registr\w+|segna\w*|appunt\w+|"
    r"записьте|запиши\w*|отметь\w*|"
    r"отметить|пометь\w*|помети\w*|добавь\w*|зазнач\w+|запишіть|занотуй\w*|zanotuj\w*|zapisz\w*|"
    r"odnotuj\w*|poznamenej\w*|zapis\w*|poznac\w*|noteer|schrijf|anteckna|notera|skriv|"
    r"yaz\w*|catat\w*)"
)
#: The same in other languages: `en la 2 anoten que …`, `note pour le 3 : …`.
_NOTE_ABROAD = regex(
    rf"(?:^\W*(?:(?:und|et|y|e|i|и|en|och|a)\s+)?|[,;.:]\s+|\s(?:und|et|y|e|i|и|en|och|a)\s+)"
    rf"(?:(?:bitte|svp|por favor|per favore|mal) )*(?:"
    rf"{_PUT}?{_REMARK} (?:bitte )?(?:{_TO} )*(?:l[ae] |el |den |die )?#?(?P<a>\d{{1,3}})\b|"
    rf"{_NOTE_DOWN} (?:bitte |svp |por favor |mal )*(?:{_TO} )+#?(?P<b>\d{{1,3}})\b|"
    rf"(?:{_TO} )*#?(?P<c>\d{{1,3}})\b\s*[:,-]?\s*(?:bitte |svp |por favor |mal )*"
    rf"(?:{_NOTE_DOWN}|{_PUT}?{_REMARK})\b(?! (?:l'|le |la )?\d))"
    r"[\s:,-]*(?:dass |que |qu'|che |что |ze |dat |att |da |ki |bahwa )?(?P<words>.*)$",
    re.DOTALL,
)
#: Where the next item begins, the note is over: `anoten en la 2 que tiene tema, y la 1 va`.
_NEXT = regex(
    r"[,;.]\s+(?=(?:(?:y|e|et|und|en|och|i|и) )?(?:(?:la|el|le|o|a|die|der|il|na|по) )?#?\d{1,3}\b)"
)

#: "On 4 write: away till Oct. Don't end it": an order is no part of the note.
_ORDER = regex(
    r"[.;!]\s+(?=(?:so |and )?(?:don't|do not|keep|drop|ok|yes|no|approve|lapse|extend|replace)\b)"
)


def noted(items: Collection[int], sentence: str, folded: str) -> tuple[Intent, str] | None:
    """The note of a sentence, and what stands before it; None where there is none."""
    if (match := _WRITE.match(folded)) and int(match["n"] or match["m"]) in items:
        told = sentence.partition(":")[2].strip()
        beyond = _ORDER.search(match["words"])
        if beyond and len(folded) == len(sentence):
            told = told[: len(told) - len(match["words"]) + beyond.start()]
        rest = match["words"][beyond.end() :] if beyond else ""
        return Intent("note", (match["n"] or match["m"],), because=sentence, note=told), rest
    match = _NOTE.search(folded)
    if match is None and (abroad := _abroad(items, sentence, folded)):
        return abroad
    if match is None or int(match[1]) not in items:
        return None
    _, found, tail = sentence.rpartition(match[1])
    words = tail.strip(" :,-") if found else match[2].strip()
    return Intent("note", (match[1],), because=sentence, note=words), folded[: match.start()]


def _abroad(items: Collection[int], sentence: str, folded: str) -> tuple[Intent, str] | None:
    match = _NOTE_ABROAD.search(folded)
    number = next(filter(None, (match[name] for name in "abc")), "") if match else ""
    if match is None or not number or int(number) not in items:
        return None
    words, rest = match["words"], folded[: match.start()]
    if beyond := _NEXT.search(words):
        words, rest = words[: beyond.start()], f"{rest}. {words[beyond.end() :]}"
    written = sentence.find(words.strip()[:20]) if len(folded) != len(sentence) else -1
    told = sentence[match.start("words") :][: len(words)] if written < 0 else words
    return Intent("note", (number,), because=sentence, note=told.strip(" :,-")), rest
