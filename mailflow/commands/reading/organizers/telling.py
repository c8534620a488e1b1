"""`tell deploy that …`, `need to get this to all of deploy: …`: words for a cohort."""

import re

from mailflow.commands.reading.clauses import is_conditional, is_negated, is_old
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.words import fold
from mailflow.regex import regex

_TELL = regex(
    r"(?:^|[\s,;]+(?:and|then)\s+|[,;.]\s+|^.*?\bplease )"
    r"(?:(?P<let>let)|tell|announce (?:to|in)|inform|notify|write to)\s+"
    r"(?:all |everyone |everybody |the |people |mentees |in |of |group |cohort )*"
    r"(?P<track>[\w-]+)(?: (?:group|cohort|people|folks|know|mentees))*"
    r"\s*(?:[:,]|\bthat\b|\bthere\b| (?=\w+ \w+ ))\s*(?P<words>.+)$",
    re.DOTALL,
)
#: `need to get this to all of deploy: …`; the colon says that the words follow.
_PASS_ON = regex(
    r"\W*(?:(?:(?:please|pls|hi|hello|and|i|we|you|can|could|need|have|want|must|to|us|should) )*"
    r"(?:get|pass|send|forward|bring|relay|mail) (?:this|the following|word)(?: on| out| over)*|"
    r"(?:a )?(?:quick )?word) to (?:all |everyone |everybody |the |people |mentees |in |of |group |"
    r"cohort )*(?P<track>[\w-]+)(?: (?:group|cohort|people|folks|mentees))*\s*:\s*(?P<words>.+)$",
    re.DOTALL,
)
_KNOW = regex(r"\bknow\b")


def telling(letter: Letter, sentence: str) -> tuple[Intent, str] | None:
    """`tell deploy that …`, and what stands before it."""
    folded = fold(sentence)
    passed_on = _PASS_ON.match(folded)
    match = passed_on or _TELL.search(folded)
    if match is None or match["track"] not in letter.tracks or is_conditional(folded):
        return None
    if passed_on:
        ahead = folded[: match.start("words")]
        if is_old(ahead) or is_negated(ahead):
            return None
    elif match["let"] and not _KNOW.search(match.group()[: match.start("words") - match.start()]):
        return None  # "let deploy grow to 14"
    same = len(folded) == len(sentence)
    words = (sentence if same else folded)[match.start("words") :].strip()
    told = Intent("tell", (match["track"],), because=sentence, note=words)
    before = "" if folded[match.start() :].startswith("please") else folded[: match.start()]
    return told, before
