"""The answer to "Really erase everything?"."""

from mailflow.commands.reading.answers.polarity import FIRM_YES, RESERVE, Answer
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex


def answered(letter: Letter, said: Answer | None) -> tuple[Intent, ...]:
    """The answer to "Really erase everything?": nothing less than a plain yes is one."""
    if _NOT_ALL.search(letter.folded):
        return (Intent("no", because=letter.body, note=letter.body, whole_line=False),)
    plain = _ERASE_THEN.match(letter.folded) and not any(c.question for c in letter.clauses)
    if said is None and not plain:
        return ()
    reserve = any(RESERVE.match(clause.folded) for clause in letter.clauses)
    agreed = said and said.word == "yes" and said.because in FIRM_YES and said.sure
    firm = not reserve and (plain or agreed)
    if firm and not any(clause.negated for clause in letter.clauses):
        return (Intent("yes", because=letter.body, note=letter.body, whole_line=False),)
    word = "no" if said and said.word == "no" else "unclear"
    return (Intent(word, because=letter.body, note=letter.body, whole_line=False),)


_NOT_ALL = regex(
    r"\bnot (?:everything|all(?: of it)?|the (?:account|badge|rest)|really|yet)\b|\b(?:only|"
    r"just) (?:my|the|"
    r"wanted|want|one)\b|\b(?:wait|hold on|don't|do not|keep it|keep everything|keep my data)\b"
)
_ERASE_THEN = regex(
    r"\W*(?:(?:yes|please|pls|i'm sure|sure|go ahead|do it|really|ok|okay|and|i am sure|"
    r"absolutely)\W+)*"
    r"(?:(?:delete|erase|wipe|remove|forget) (?:it|them|all|everything|me|my data|the lot)|"
    r"all of it|"
    r"everything|i'm sure|i am sure|quite sure|really)\b(?!.{0,40}\b(?:but|except|not|only)\b)"
)
