"""The whole list, or one of it and no other: `no objections from me`, `only 1 please`."""

from mailflow.regex import regex

_TAIL = (
    r"(?:[\s,]+(?:at all|whatsoever|here|from (?:me|us|my (?:side|end)|our side)|"
    r"on my (?:side|part|"
    r"end)|of mine|to any(?: of (?:it|them|these|this))?|to (?:this|these|that|the list|it)|"
    r"this (?:time|week)|today|thanks?(?: you)?|thx|cheers|von mir|meinerseits|"
    r"von meiner seite|danke|de ma part|de mon cote|merci|de mi parte|por mi parte|gracias|"
    r"da minha parte|por mim|obrigad[oa]|da parte mia|grazie|с моей стороны|у меня|спасибо|"
    r"z mojej strony|dzieki|z me strany|diky|van mij|wat mij betreft|bedankt|fran mig|"
    r"fran min sida|tack))*[\s.!]*$"
)
_NO_OBJECTION = regex(
    r"^\W*(?:(?:hi|hello|ok|okay|well|so|all good|fine|thanks?)\W+)*(?:i have |i've got |i've |"
    r"there are |i see |i raise )?(?:no|zero) (?:objections?|concerns?|complaints?|reservations?|"
    r"veto(?:e?s)?|issues?|problems?)" + _TAIL + "|"
    r"^\W*(?:i (?:have|see|find) )?nothing (?:to object(?: to)?|against(?: (?:it|that|any of "
    r"(?:it|them|these)|this))?|to complain about|to add or object)" + _TAIL + "|"
    r"^\W*(?:ich habe )?(?:keine|null) (?:einwande|einwendungen|bedenken|widerspruche)"
    + _TAIL
    + "|"
    r"^\W*(?:je n'ai |j'ai )?(?:pas d'|aucune? |sans |pas de )(?:objections?|remarques? contre|"
    r"reserves?)" + _TAIL + "|"
    r"^\W*(?:no tengo|no hay|sin|ninguna|no veo) (?:objecion(?:es)?|reparos?|inconvenientes?)"
    + _TAIL
    + "|"
    r"^\W*(?:nao tenho|nao ha|sem|nenhuma) (?:objec[oa]e?s?|objecao)" + _TAIL + "|"
    r"^\W*(?:non ho|nessuna|senza|non ci sono) obiezion[ei]" + _TAIL + "|"
    r"^\W*(?:возражений(?: у меня)? нет|нет возражений|не возражаю|без возражений|"
    r"заперечень немає|не заперечую|brak sprzeciwu|nie mam zastrzezen|bez zastrzezen|"
    r"bez namitek|nemam namitky?|geen bezwaar|geen bezwaren|inga invandningar|"
    r"itirazim yok|tidak ada keberatan)" + _TAIL
)
#: `everyone but 2`; "hi everyone" and "everybody is happy" are something else.
_EVERYBODY = regex(
    r"\b(?:everyone|everybody)\b(?= (?:but|except|bar|save|apart|other than|besides|minus)\b)|"
    r"(?:(?<=\bapprove )|(?<=\badmit )|(?<=\baccept )|(?<=\bconfirm )|(?<=\byes to )|"
    r"(?<=\bok to )|(?<=\bok for )|(?<=\bno to )|(?<=\bkeep )|(?<=\bdrop )|(?<=\blapse ))"
    r"(?:everyone|everybody)\b"
)
_BOARD = regex(r"\b(?:across the board|all the way(?: down| through)?|throughout|on all counts)\b")
_ONLY = regex(
    r"^(?:(?:ok|yes|so|please|this time|for now)[,:]? )*"
    r"(?:only|just|nur|bitte nur|seulement|uniquement|juste|solo|solamente|apenas|so|soltanto|"
    r"только|лише|tylko|jen|pouze|alleen|bara|endast|sadece|hanya|sirf|csak) (?:(?:the|number|"
    r"item|die|den|le|la|el|o|a|to|yes to|ok|approve) )*"
    r"(?P<who>(?:number )?#?\d[\d ,&]*(?:(?:and|und|et|y|e|и|i|a|en|och|ve|dan) \d+ ?)?)"
    r"(?:[\s,]*(?:please|pls|bitte|svp|por favor|per favore|пожалуйста|prosze|prosim|"
    r"alsjeblieft|tack|lutfen|this time|this week|for now|today|nobody else|no one else|"
    r"no others?|none of the others?|thanks?|thank you|and no more|that's it|that's all))*(?=\W*$)"
)
_THANKED = regex(
    r"\b(?:thanks|thank you|thx|cheers)(?: so much| a lot| very much| a million)? for "
    r"(?!\d)[^.,;:!?\d\n]+"
)


def at_once(text: str) -> str:
    """The line with what is said of the whole list in the words that the marks know."""
    if _NO_OBJECTION.match(text):
        return "ok all"
    text = _EVERYBODY.sub("all", _THANKED.sub("thanks", text))
    return _ONLY.sub(r"ok \g<who>", _BOARD.sub("to all", text))
