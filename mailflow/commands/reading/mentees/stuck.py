"""Something of the work that holds a mentee up."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import STUCK, Sense
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_SOLVED = regex(
    r"\b(?:solved|sorted|figured (?:it )?out|fixed (?:it|now|that|by)|works now|it works|"
    r"found the (?:error|bug|problem|mistake|typo|cause|reason|culprit)|never mind|nevermind|"
    r"no longer stuck|found it|was a typo|gelost|geschafft|resolu|"
    r"regle|resuelto|solucionado|resolvido|risolto|решил\w*|решено|rozwiaz\w+|vyres\w+|"
    r"opgelost|all good now)\b|解決|解决"
)


_SLANG_STUCK = regex(r"^(?:stuck|blocked|lost|help|sos|confused|error|errors|struggling|problem)$")


_PROGRAM = regex(
    r"\b(?:link|page|website|mentor guide|welcome mail|channel|irc|invite|invitation|"
    r"calendar|zoom|code of conduct|certificate|badge|mail(?:s|ing)?|e-?mails?|meeting|"
    r"call|digest|list archive|logs?)\b"
)


_LIFE = regex(
    r"\b(?:traffic|airport|taxes|flight|train|meeting|boss|family|wedding|visa|landlord|"
    r"baby|weather|heat|bus|childcare|kids?)\b"
)


def blocked(letter: Letter) -> Iterator[Intent]:
    """`stuck TRACK`: something of the work blocks her, told or asked."""
    if not letter.under_way or _AS_MEANT.search(letter.folded) or is_solved(letter):
        return
    told = (*letter.clauses, *(() if letter.clauses else letter.subject_clauses))
    for sense in (*STUCK.find(told), *_failing(letter)):
        clause = sense.clause
        if sense.negated or clause.other or _LIFE.search(clause.folded):
            continue
        if clause.question and not (
            _OWN.search(clause.folded) or TECHNICAL_TROUBLE.search(clause.folded)
        ):
            continue  # "how do others deal with being stuck?"
        if clause.old and not re.search(r"\bsince\b|\bagain\b", clause.folded):
            continue
        if (
            clause.conditional
            and not clause.question
            and not re.search(r"\b(?:when(?:ever)?|even if)\b", clause.folded)
        ):
            continue
        alone = sense.words in ("lost", "blocked", "stuck") and len(letter.folded.split()) == 1
        if _weak(sense) and not alone and not _technical(letter, clause):
            continue
        if _IGNORANT.search(clause.folded) or (
            letter.context.thread == "welcome" and not clause.question and _weak(sense)
        ):
            continue  # a newcomer who knows nothing yet is not stuck
        if _weak(sense) and _ABOUT_THE_PROGRAM.search(clause.folded):
            continue  # "should I switch to talk?"
        if _IF.match(clause.folded) or (sense.words == "should i" and clause.conditional):
            continue
        if (
            sense.words == "lost"
            and len(letter.folded.split()) > 3
            and "i'm lost" not in clause.folded
        ):
            continue
        yield Intent(
            "stuck",
            (_stuck_track(letter, clause),),
            because=clause.text,
            note=letter.body,
            whole_line=len(clause.words) <= 3,
        )
        return


def is_solved(letter: Letter) -> bool:
    """True if the trouble is told to be over, and no other has come since."""
    solved = _SOLVED.search(letter.folded)
    if solved is None:
        return False
    return not _NEXT_TROUBLE.search(letter.folded[solved.end() :])


_NEXT_TROUBLE = regex(
    r"\bnow (?:i'm|i am|it's|it is|the \w+ is|we are|we're) (?:\w+ )?(?:stuck|blocked|broken|"
    r"lost)\b|"
    r"\b(?:stuck|broken|blocked|fails|hangs) (?:again|now)\b"
)


_IGNORANT = regex(
    r"\b(?:no|little|not much|zero) (?:idea|clue|knowledge|experience) (?:what|of|about|with|in|"
    r"how) "
    r"(?:\w+ ){0,3}?(?:is|are|means?|does|works?)\W*$|\b(?:new to|never (?:used|touched|heard))\b"
)
_ABOUT_THE_PROGRAM = regex(
    r"\b(?:join|leave|quit|drop out|pause|switch|move|change|sign up|apply|resign|step down|"
    r"unsubscribe|"
    r"finish(?:ed)?)\b(?! (?:branch|the|a|an|my|into|directory|in|key|user|password|from)\b)|"
    r"\b(?:groups?|cohorts?|tracks?|program(?:me)?|certificates?|badges?|rounds?|mentors?|mentees?|"
    r"organi[sz]ers?)\b"
)
# "if I ever get stuck, whom do I ask?": told of a day that has not come.
_IF = regex(r"^(?:and |but |so |hi |hello )*(?:if|in case|what if|suppose|wenn|falls|si|se)\b")


_OWN = regex(
    r"\b(?:i|i'm|im|i've|me|my|we|we're|our|us|help|sos|ich|mir|mich|je|j'\w+|moi|yo|me|mi|eu|io|"
    r"я|мне|olen|en saa|joku|jag|jeg|nagon|noen|nogen|em|toi|saya|aku|ben|bana|nekdo|ktos|valaki|"
    r"cineva|kapoios|koi)\b|"
    r"[^\x00-\x7f]"
)


_AS_MEANT = regex(r"\b(?:that's|is|as|was) expected\b|\bon purpose\b|\bby design\b")


_CANNOT = regex(
    r"\b(?:can't|cannot|can not|couldn't|unable to|not able to|don't manage to|fail(?:ed)? to|"
    r"won't|doesn't|"
    r"does not|will not|never) (?:\w+ ){0,5}?(?:work|works|start|boot|connect|run|build|install|"
    r"pass|merge|cluster|form|sync|attach|"
    r"load|respond|find|reach|log ?in|get|make|compile|resolve|import|apply|rebase|push|clone|"
    r"ping|mount|sign|book|verify|access|submit|upload|proceed|"
    r"do (?:the |my |any )?(?:tasks?|exercises?|steps?|labs?|chapters?))\b"
)


def _failing(letter: Letter) -> Iterator[Sense]:
    """`I can't get neutron to work`: something technical that will not do."""
    for clause in letter.clauses:
        match = _CANNOT.search(clause.folded)
        if (
            match
            and TECHNICAL_TROUBLE.search(clause.folded)
            and not clause.conditional
            and not clause.old
        ):
            yield Sense(clause, "cannot", negated=False, request=False, hedged=False, end=0)


_WEAK = regex(
    r"^(?:any clues?|any thoughts|any tips|a tip|fighting with|fought with|wrestling with|"
    r"battling with|"
    r"won't let me|doesn't let me|does not let me|makes no sense|beats me|goes wrong|went wrong|"
    r"going wrong|no luck|no joy|complains|keeps (?:saying|telling|giving)|in a loop|in vain|"
    r"stubbornly|"
    r"gives up|whatever i|no matter|been at it|drives me|driving me|what now|what am i doing|"
    r"what did i|how do i|how can i|how to|how should i|"
    r"what should i|should i|any ideas?|"
    r"any advice|any hints?|anyone know|anybody know|does anyone know|does anybody know|"
    r"why does|why is my|why do i|problem|problems|probleme|probleme?|issue with|"
    r"issues with|have a look|take a look|look at my|can't find|cannot find|cannot join|"
    r"can't join|can't see|can't open|cannot open|don't understand|confusing|confused|"
    r"have a problem|404|403|500|502|503|not found|error|errors|fails|failed with|broken|"
    r"breaks|broke|an error|hangs|como puedo|como hago|comment faire|comment je|"
    r"wie kann ich|как сделать|как мне|no idea what|no idea why|lost|can you help|"
    r"could you help|help with|i need help|need help|need advice|difficulty|difficulties|"
    r"doesn't work|not working|crash|crashes)"
)


TECHNICAL_TROUBLE = regex(
    r"\b(?:vm|vms|patch|gerrit|git|rebase|commit|merge|server|servers|node|nodes|"
    r"network\w*|neutron|nova|keystone|glance|cinder|swift|horizon|ansible|kolla\w*|"
    r"devstack|rabbitmq|docker|container\w*|ceph|ssh|key|keys|port|ip|dns|dhcp|vagrant|"
    r"ubuntu|debian|linux|kernel|python|tox|pip|zuul|gate|ci|test|tests|unit|build|image|"
    r"volume\w*|snapshot|api|cli|config\w*|yaml|log|database|mysql|mariadb|abstract|"
    r"slides|proposal|talk|exam|question|topic|title|review\w*|install\w*|deploy\w*|bug|"
    r"error|traceback|terraform|heat|octavia|bridge|router|subnet|flavor|boot\w*|tmux|vim|"
    r"script|globals|inventory|play\w*|role|roles|lab|hosts?|hardware|disk|memory|ram|cpu|"
    r"certificate error|tls|cla|launchpad|branch|conflicts?|docs|sphinx|translation|"
    r"bot|licen[cs]e|voucher|exercises?|tasks?|agreement|"
    r"password|register|nick|outline|instance\w*|fehler|serveur|servidor|ошибк\w*|патч)\b"
)


def _weak(sense: Sense) -> bool:
    return bool(_WEAK.match(sense.words))


def _technical(letter: Letter, clause: Clause) -> bool:
    if _PROGRAM.search(clause.folded) and not TECHNICAL_TROUBLE.search(clause.folded):
        return False
    if TECHNICAL_TROUBLE.search(clause.folded) or letter.mentions(clause):
        return True
    if not clause.folded.isascii():
        return True
    return any(TECHNICAL_TROUBLE.search(other.folded) for other in letter.clauses) or bool(
        re.search(r"\bhelp\b", clause.folded) and len(clause.words) <= 4
    )


def _stuck_track(letter: Letter, clause: Clause) -> str:
    own = letter.own(clause)
    if len(own) == 1 and own[0] != "*":
        return own[0]
    about = [
        track
        for track in letter.open
        if any(
            re.search(track_words, clause.folded)
            for key, track_words in _SUBJECT.items()
            if key in track
        )
    ]
    return about[0] if len(about) == 1 else "?"


_SUBJECT = {
    "talk": r"\b(?:topic|abstract|slides|audience|speaker|cfp|outline|title|speak\w*|stage|"
    r"conference)\b",
    "deploy": r"\b(?:server|vm|rabbitmq|neutron|nova|keystone|ansible|kolla|host|hosts|cinder|"
    r"glance|network\w*|ceph|devstack)\b",
    "patch": r"\b(?:patch|gerrit|rebase|commit|zuul|gate|git|review|cla|tox|unit test\w*)\b",
    "coa": r"\b(?:exam|mock|certif\w+|question)\b",
    "cloud": r"\b(?:server|vm|host|hosts|cloud|network\w*)\b",
    "bug": r"\b(?:bug|reproduce|fix|gerrit|gate|patch)\b",
}
