"""`tell deploy that …`, `need to get this to all of deploy: …`: words for a cohort."""

import re

from mailflow.commands.reading.clauses.clause import is_negated, is_old
from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.requests import (
    in_plain_words,
    is_no_order,
    without_courtesy,
)
from mailflow.regex import regex

_TELL = regex(
    r"(?:^|[\s,;]+(?:and|then)\s+|[,;.]\s+|^.*?\bplease )"
    r"(?:(?P<let>let)|tell|announce (?:to|in)|inform|notify|write to)\s+"
    r"(?:all |everyone |everybody |the |people |mentees |in |of |group |cohort )*"
    r"(?P<track>[\w-]+)(?: (?:group|cohort|people|folks|know|mentees))*"
    r"\s*(?:[:,]|\bthat\b|\bthere\b| (?=\w+ \w+ ))\s*(?P<words>.+)$",
    re.DOTALL,
)
#: The same in other languages, always with a word for `that` or a colon.
_TELL_ABROAD = regex(
    r"(?:^|[\s,;]+(?:und|et|y|e|i|и|en|och|a|ve|dan)\s+|[,;.]\s+)"
    r"(?:(?:bitte|svp|por favor|per favore|пожалуйста|prosze|prosim|dann|puis|luego|tambien|auch|"
    r"aussi|tolong|mal) )*"
    r"(?:sag\w*|informier\w*|richtet?|erinner\w*|benachrichtig\w*|gebt?|dites?|dis|previens|"
    r"prevenez|informez?|annonce[zr]?|signale[zr]?|rappele[zr]|rappelle|ecri\w+|"
    r"di|diles?|dile|digan\w*|decile\w*|deciles|avisa\w*|avise\w*|avisen\w*|comunic\w+|"
    r"cuentenles|inform[ea]\w*|diga\w*|fala|fale\w*|conta|recuerd\w+|lembr\w+|"
    r"dite|avvis\w+|comunicate|scriv\w+|скажи\w*|сообщи\w*|передай\w*|напиши\w*|"
    r"напомни\w*|предупреди\w*|скажіть|повідом\w*|передайте|напишіть|powiedz\w*|przekaz\w*|"
    r"napisz\w*|poinformuj\w*|zawiadom\w*|rekni\w*|reknete|vzkaz\w*|napis\w*|oznam\w*|"
    r"informuj\w*|zeg|vertel|laat|meld|bericht|sag|beratta|meddela|informera|soyle\w*|bildir\w*|"
    r"haber ver\w*|beri ?tahu|kasih tahu|bilang\w*|kabari|bata\w*|bolo|قولوا|قول|بلغوا|بلغ)\s+"
    r"(?:(?:bitte|svp|por favor|mal|allen|alle|leuten|den|der|die|in|an|gruppe|aus|von|bei|a|au|"
    r"aux|tous|toute|tout|le|la|les|l'equipe|groupe|gens|du|de|dans|al|los|las|el|del|todos|todo|"
    r"gente|grupo|ao|aos|o|os|pessoal|galera|turma|do|da|no|na|pro|pra|para|ai|agli|tutti|gruppo|"
    r"quelli|di|il|в|во|группе|группу|всем|всех|участникам|ребятам|у|групі|усім|всім|wszystkim|"
    r"grupie|ludziom|z|w|vsem|skupine|lidem|v|ve|ze|tegen|aan|iedereen|groep|weten|till|alla|i|"
    r"gruppen|ke|semua|anak|kepada|ko|group|ل)\s+)*"
    r"(?P<track>[\w-]+)(?:['’](?:dekilere|ya|ye|e|a|deki\w*))?"
    r"(?: (?:bescheid|gruppe|group|grubuna|grubundakilere|herkese|walo|ko|weten|ki))*\s*"
    r"(?::|,?\s*\b(?:dass|das|que|qu|che|что|чтобы|що|ze|dat|att|bahwa|kalau|kalo|ki|ان|أن)(?=[\s']))'?\s*(?P<words>.+)$",
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
    if is_no_order(folded):
        return None
    passed_on = _PASS_ON.match(folded)
    match = passed_on or _TELL.search(folded) or _TELL_ABROAD.search(folded)
    if match is None:
        match = _TELL.match(without_courtesy(in_plain_words(folded)))
    if match is None or match["track"] not in letter.tracks or is_conditional(folded):
        return None
    if passed_on:
        ahead = folded[: match.start("words")]
        if is_old(ahead) or is_negated(ahead):
            return None
    elif match.groupdict().get("let") and not _KNOW.search(
        match.group()[: match.start("words") - match.start()]
    ):
        return None  # "let deploy grow to 14"
    same = len(folded) == len(sentence) and folded.endswith(match["words"])
    words = (sentence[-len(match["words"]) :] if same else match["words"]).strip()
    told = Intent("tell", (match["track"],), because=sentence, note=words)
    ahead = match.string[: match.start()]
    return told, "" if match.string[match.start() :].startswith("please") else ahead
