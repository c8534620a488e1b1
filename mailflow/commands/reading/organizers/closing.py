"""How a mail ends: `talk to you on Friday`, `have a nice weekend`. It decides nothing."""

from mailflow.regex import regex

_FAREWELL = regex(
    r"^\W*(?:(?:so|and|well|ok|thanks|thank you|cheers)[,!. ]+)*(?:"
    r"(?:(?:i|we)(?:'ll| will) )?(?:talk|speak|see|chat|write)(?: to| with)? (?:you|ya|u)"
    r"(?: all| both| guys)?(?: again)?(?: then| soon| later| there| tomorrow|"
    r" (?:on|at|in|next|this) [^,;.!?]{1,25})?|"
    r"(?:have|enjoy|wish you) (?:a|the|your) [^,;.!?\d]{1,40}|(?:all the )?best(?: regards|"
    r" wishes)?|"
    r"(?:kind |warm |best )?(?:regards|greetings)|until (?:then|next (?:week|time))|"
    r"(?:schones|schonen|gutes|guten) (?:wochenende|tag|abend|woche|feierabend)(?: noch)?|"
    r"bis (?:dann|bald|morgen|nachste woche|montag|freitag)|(?:viele|liebe|beste) grusse|"
    r"bon(?:ne)? (?:week-?end|journee|semaine|soiree)|a (?:bientot|plus|lundi|demain)|"
    r"buen (?:fin de semana|dia)|buena semana|hasta (?:luego|pronto|manana|el lunes)|"
    r"bom (?:fim de semana|dia)|boa semana|ate (?:logo|breve|amanha)|buon (?:fine settimana|"
    r"weekend)|"
    r"buona (?:giornata|settimana|serata)|a presto|хороших выходных|до (?:встречи|завтра)|"
    r"milego (?:weekendu|dnia)|do (?:zobaczenia|jutra)|hezky (?:vikend|den)|fijn weekend|"
    r"trevlig (?:helg|kvall)|vi hors)\W*$"
)


def is_farewell(folded: str) -> bool:
    """True for a sentence that only takes leave."""
    return bool(_FAREWELL.match(folded))
