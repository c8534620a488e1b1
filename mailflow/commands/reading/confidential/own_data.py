"""What is stored about the writer: send it, erase it."""

from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import (
    EXPORT,
    FORGET,
    is_request,
)
from mailflow.commands.reading.clauses.wording import TECHNICAL, whole
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_DATA_QUESTION = regex(
    r"\b(?:how long|how do you|do you (?:sell|share|store|keep|use|delete|give)|"
    r"where (?:do you|is|are)|who (?:can|has|sees)|is my|are my|will my|wie lange|"
    r"combien de temps|cuanto tiempo|quanto tempo|сколько)\b"
)


_ERASE = regex(
    r"^(?:(?:please|pls|hi|hello|bitte|por favor|svp|and|could you|can you|would you|konnt ihr|"
    r"konnen sie|"
    r"pouvez-vous|pueden|podem) )*(?:delete|erase|wipe|losch\w*|efface\w*|supprime\w*|borr[ae]\w*|"
    r"elimin\w*|"
    r"apag\w*|exclu\w*|cancell\w*|удалит\w*|usun\w*|smaz\w*|verwijder\w*)\b.{0,30}\b(?:(?:my|"
    r"mein\w*|mes|"
    r"mis|meus|minhas|i miei|мои|moje|mijn|all|alle|toutes|todos) .{0,15}(?:data|daten|donnees|"
    r"datos|dados|"
    r"dati|данные|dane|udaje|gegevens|account|konto|compte|cuenta|conta|profile?)|my (?:e-?mail |"
    r"mail )?address(?! (?:from|on|in|off)\b))\b"
)


_ONE_ITEM = regex(
    r"\b(?:phone|number|telephone|photo|picture|nickname|second (?:address|mail)|"
    r"old (?:address|mail|name)|telefon\w*|foto|numero|postal|address from|birthday|"
    r"surname|last name|nick|from the log|post|message|cookie)\b"
)


def data(letter: Letter) -> Iterator[Intent]:
    """Send me my data, erase me. Both are asked once more before anything happens."""
    found: dict[str, Intent] = {}
    for clause in (*letter.clauses, *letter.subject_clauses):
        exported = "export" in found or "export" in letter.context.did
        if _erases(clause) or (exported and _then_erases(clause)):
            found.setdefault("forget", Intent("forget", because=clause.text, whole_line=False))
            continue
        if _DATA_QUESTION.search(clause.folded):
            if clause.question:
                break
            continue
        for intent in _of_clause(clause):
            found.setdefault(intent.verb, intent)
    yield from found.values()


#: "I forgot to delete my data on the server": of a machine.
ELSEWHERE = regex(
    r"\b(?:forgot|have|had|need|managed) to (?:delete|erase|wipe|remove)\b|"
    r"\b(?:on|from|off) (?:the|my|our|that|this) (?:\w+ )?(?:servers?|hosts?|vms?|machines?|disks?|"
    r"laptops?|labs?|clouds?|gitlab|gerrit|jump host|wiki|cluster)\b"
)


def _erases(clause: Clause) -> bool:
    if ELSEWHERE.search(clause.folded):
        return False
    plain = not (clause.negated or clause.conditional or clause.old or clause.other)
    if plain and _ERASE_ALL.search(clause.folded) and not _SENDING.search(clause.folded):
        return not clause.question or is_request(clause.folded)
    return plain and bool(_ERASE.search(clause.folded)) and not EXPORT.sense(clause)


#: "Could you delete everything you've stored about me": wherever it stands in the clause.
_ERASE_ALL = regex(
    r"\b(?:delete|erase|wipe|destroy|remove) (?:(?:all|everything|whatever|any|the|my|this|of|"
    r"personal|data|information|records?|details|that|which) ?)+(?:you(?:'ve| have)?\b|"
    r"about me\b|on me\b|of mine\b)"
)


def _then_erases(clause: Clause) -> bool:
    """`and a week after that you may wipe it`: beside a wish for the data."""
    return bool(_THEN_ERASE.search(clause.folded)) and not (clause.negated or clause.old)


_THEN_ERASE = regex(
    r"\b(?:wipe|delete|erase|destroy|forget|remove)\b (?:it|them|all|everything|me|that|the lot)\b"
    r"(?! (?:files?|patch|mails? to|off|out|"
    r"from (?!your|the (?:data|system|database|records|list)))\b)"
)


def _of_clause(clause: Clause) -> Iterator[Intent]:
    for topic, verb in ((EXPORT, "export"), (FORGET, "forget")):
        sense = topic.sense(clause)
        if verb == "export" and _OTHER_EXPORT.search(clause.folded):
            continue
        if not sense or sense.negated or clause.conditional or TECHNICAL.search(clause.folded):
            continue
        if verb == "forget" and clause.question and not sense.request:
            continue
        if verb == "forget" and ELSEWHERE.search(clause.folded):
            continue
        if verb == "forget" and _ONE_ITEM.search(clause.folded):
            yield Intent("unclear", because=clause.text, whole_line=False)
            continue
        if verb == "export" and FORGET.sense(clause) and not _SENDING.search(clause.folded):
            continue  # "delete everything you have on me"
        yield Intent(verb, because=sense.words, whole_line=whole(sense))


#: `export PATH=…`, "my export to svg loses the fonts": of a file, and not of what is stored here.
_OTHER_EXPORT = regex(
    r"\bexport \w+=|\b(?:my|the|an|this|that|each|every|svg|pdf|csv|file|image|video) exports?\b"
    r"(?! (?:of )?(?:my|all|the) (?:data|mails))|\bexport (?:to|as|into) \w+"
)
_SENDING = regex(r"\b(?:send|copy|copies|export|download|give me|get me|mail me)\b")
