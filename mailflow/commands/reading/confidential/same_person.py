"""`I signed up twice, ana@example.org is me, too`: somebody who is here under two addresses."""

from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_ADDRESS = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_RECORDS = (
    r"(?:accounts?|records?|address(?:es)?|e-?mails?|registrations?|sign-?ups?|profiles?|entries|"
    r"entry|enrol+ments?|konten|kontos?|adressen?|anmeldungen|comptes?|adresses?|inscriptions?|"
    r"cuentas?|direcciones|registros?|inscripciones|contas?|enderecos?|inscricoes)"
)
#: Two that shall become one.
_ONE = regex(
    rf"\b(?:merge|combine|unite|unify|join up|link|consolidate|put together|fusionn\w*|"
    rf"zusammen(?:fuhr|leg|fass)\w*|unir|une|unific\w*|fusion\w*|junta\w*)\b.{{0,40}}\b{_RECORDS}\b"
    rf"|\b{_RECORDS}\b.{{0,40}}\b(?:zusammen(?:zu)?(?:fuhr|leg|fass)\w*)"
)
#: Here twice.
_TWICE = regex(
    r"\b(?:sign(?:ed)? (?:myself )?up|(?:registered|enrolled)(?: myself)?|"
    r"(?:i'm|i am) (?:in|here|listed|on (?:the|your) list)|inscrite?|inscrit[oa]|registrad[oa])"
    r"(?: for [\w-]+)?(?: (?:in|to|here|with|you|by|mistake|accident|accidentally|now|already))*"
    r" (?:twice|two times|a second time|deux fois|dos veces|duas vezes)\b"
    r"|\b(?:doppelt|zweimal) (?:angemeldet|registriert|eingetragen)\b"
    rf"|\b(?:have|got) (?:two|2|double|duplicate) {_RECORDS}\b|\bduplicate {_RECORDS}\b"
    r"|\b(?:here|with you|registered|signed up|known|in (?:the|your) (?:program|system|list))\b"
    r".{0,40}\b(?:under|with|as|from|by) (?:an?other|a (?:second|different)|two|2|my (?:other|"
    r"second|work|private|old|home|university|uni|company)|different) "
    r"(?:e-?mails?|mails?|address(?:es)?|accounts?)\b"
)
#: Beside an address.
_ME = regex(
    r"\bsame person\b|\b(?:is|are|was) (?:also |both |really |in fact )*me\b|"
    r"\bis (?:also )?mine,? (?:too|as well|also)\b|"
    r"\bthat(?:'s| is) (?:also )?me\b|\bdieselbe person\b|\bbin (?:auch )?ich\b|"
    r"\bla meme personne\b|\bc'est (?:aussi )?moi\b|\bla misma persona\b|\bsoy yo\b|"
    r"\ba mesma pessoa\b|\bsou eu\b|"
    r"\b(?:i'm|i am) (?:also |already )?(?:here|registered|signed up|known|listed)\b"
    r"(?: \w+){0,3}? (?:as|under|with)\b"
)
_CHANGES = regex(r"\b(?:use|write|send|mail|change|switch|update|instead|from now on)\b")


def same_person(letter: Letter) -> tuple[Intent | None, Letter]:
    """Who somebody is here, too, `?` where it is not said; and the letter without it."""
    if letter.context.roles == {"stranger"} or letter.context.thread in _ASKED_THERE:
        return None, letter
    said = sentences(letter.body)
    about = [words for words in said if _tells(fold(words))]
    if not about:
        return None, letter
    named = dict.fromkeys(_ADDRESS.findall(letter.body.lower()))
    sure = any(_ONE.search(fold(w)) or _TWICE.search(fold(w)) for w in about)
    if len(named) > 1 or (not named and not any(_TWICE.search(fold(w)) for w in about)):
        return None, letter
    if named and not sure and _CHANGES.search(letter.folded):
        return None, letter  # "ana@work.test is me, too, please write there"
    rest = "\n".join(w for w in said if w not in about and not _ADDRESS.search(w))
    found = Intent("same", (next(iter(named), "?"),), because="\n".join(about), whole_line=False)
    return found, replace(letter, text=rest)


#: Mails of ours that ask about the two already, or about somebody else.
_ASKED_THERE = frozenset({"confirm", "check-in", "digest"})


def _tells(folded: str) -> bool:
    named = bool(_ADDRESS.search(folded))
    return bool(_ONE.search(folded) or _TWICE.search(folded) or (named and _ME.search(folded)))
