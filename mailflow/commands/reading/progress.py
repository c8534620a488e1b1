"""What a mentee tells of the work: the goal reached, something that blocks, a mentor "
"who is silent.
"""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses import Clause
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import CONTACT_LOST, DONE, STUCK, Sense
from mailflow.commands.reading.words import listed

_LINK = re.compile(r"https?://\S+")
# Which kind of goal a piece of evidence proves, and the tracks that have that goal, by their names.
_PROVES = (
    (
        re.compile(
            r"merg|landed|in (?:master|main)|patch is in|fusionn|смерж|влили|\+2|workflow|"
            r"my commit|first commit|fix|マージ|合并|合入|머지|zamerg|zmerg"
        ),
        re.compile(r"patch|bug|fix|contrib|docs?|i18n|code|commit|infra|release"),
    ),
    (
        re.compile(
            r"pass|certif|bestanden|reussi|aprob|aprov|superat|promoss|сдал|zdal|sloz|geslaagd|合格|"
            r"考过|通过考试|gectim"
        ),
        re.compile(r"coa|exam|cert"),
    ),
    (
        re.compile(
            r"submit|accept|handed in|eingereicht|soumis|enviad|inviat|submeti|cfp|abstract is|"
            r"proposal is|sent in|angenommen|提出|提交|wyslan|ingediend"
        ),
        re.compile(r"talk|cfp|speak|present|proposal"),
    ),
    (
        re.compile(
            r"reachable|boots|ssh|is up|running|it works|works now|working|up and|ping|erreichbar|"
            r"lauft|en ligne"
        ),
        re.compile(r"deploy|cloud|server|install|infra"),
    ),
)
_PLAIN_DONE = re.compile(
    r"^(?:done|all done|i'm done|im done|i am done|it's done|it is done|done !|i did it|"
    r"did it|we did it|i made it|made it|finished|i finished|i've finished|"
    r"i have finished|goal (?:reached|achieved|accomplished|met|done)|completed|i completed|"
    r"i've completed|goal reached|reached|achieved|"
    r"accomplished|mission|nailed|complete|"
    r"fertig|geschafft|erledigt|abgeschlossen|ziel|vollendet|ich habe es|hab|fini|termine|"
    r"c'est fait|c'est fini|j'ai|objectif|hecho|list[oa]|terminado|ya termine|"
    r"he terminado|lo logre|lo consegui|conseguido|logrado|ya quedo|terminei|acabei|"
    r"pronto|feito|consegui|conclu|finito|ho finito|fatto|ce l'ho|riuscit|raggiunt|готово|"
    r"сделал|закончил|завершил|получилось|удалось|skonczone|skonczyl|gotowe|zrobione|"
    r"udalo|hotovo|dokonc|povedlo|klaar|gelukt|afgerond|gehaald|bitti|bitirdim|tamam|"
    r"basardim|ho gay|kar liya|でき|終わ|完了|達成|完成|成功|搞定|완료)"
)
_JOKE = re.compile(
    r"\b(?:not yet|almost|nearly|is what i'll|kidding|just joking|wish i|if only|"
    r"hopefully|fingers crossed|soon|noch nicht|fast|pas encore|presque|todavia no|casi|"
    r"ainda nao|quase|еще нет|почти)\b"
)
_ONE_DAY = re.compile(r"^(?:and |but |so )*(?:when|once|after|as soon as|until|before|how|what)\b")
_LUCK = re.compile(r"\b(?:fingers crossed|keep (?:your|the) fingers crossed|hopefully|soon)\b")
_LAST_YEAR = re.compile(r"\b(?:last year|years? ago|in 20[01]\d|back then|at my old|previous)\b")
_ELSE = re.compile(
    r"\b(?:somebody|someone|somebody's|someone's|another's|other people's|else's|their|"
    r"his|her|colleague\w*|friend\w*|sam's|the dependency|the parent|upstream's)\b"
)
_OTHER_MATTER = re.compile(
    r"\b(?:university|uni|school|work|homework|dinner|lunch|exams?|taxes|shift|day|week|"
    r"coffee|semester|thesis|cla|account|accounts|tutorial|chapter|draft|step|milestone|"
    r"slides|setup|docs?|documentation|code|report|demo|mock|first run|reading|part|half)\b"
)
_PARTIAL = re.compile(
    r"\b(?:first (?:draft|step|run|version|half)|half|step \d|milestone|chapter|tutorial|"
    r"setup|cla|mock)\b"
)


def finishing(letter: Letter) -> Iterator[Intent]:
    """`done TRACK`: the goal, told as a fact; which track decides what counts as one."""
    if not letter.under_way:
        return
    for sense in DONE.find((*letter.clauses, *letter.subject_clauses)):
        clause = sense.clause
        if _JOKE.search(_LUCK.sub(" ", letter.folded)) or _with_a_part(letter, sense):
            continue
        if sense.negated or clause.conditional or clause.other or sense.hedged:
            continue
        if _ONE_DAY.match(clause.folded):
            continue
        if (
            clause.question
            and "?" in clause.text
            and not re.search(
                r"\b(?:did nobody|didn't you|why|what(?:'s| is) next|now what|and now)\b",
                clause.folded,
            )
        ) and len(letter.sentence(clause.sentence)) < 2:
            continue
        if (
            _LAST_YEAR.search(clause.folded)
            or _ELSE.search(clause.folded)
            or _PARTIAL.search(clause.folded)
        ):
            continue
        if any(
            span.first and span.first > letter.context.today
            for span in letter.spans(clause.sentence)
        ) and re.search(r"\b(?:will|going to|'ll|tomorrow|next)\b", clause.folded):
            continue
        track = _goal(letter, sense)
        if track:
            link = _LINK.search(letter.body)
            yield Intent(
                "done",
                (track,),
                because=clause.text,
                note=link.group() if link else letter.body,
                whole_line=len(clause.words) <= 3,
            )
            return


def _with_a_part(letter: Letter, sense: Sense) -> bool:
    """`done with keystone, now on to glance`: a part of the way."""
    words = sense.clause.words[sense.end : sense.end + 3]
    if words[:1] in (("the",), ("my",), ("a",), ("our",)) and len(words) > 1:
        return words[1] not in _GOALS and not letter.mentions(sense.clause)
    if not words or words[0] not in ("with", "mit", "avec", "con", "com"):
        return False
    whole = ("it", "this", "that", "everything", "all", "deploy", "the", "my", "our")
    return words[1:2] != () and words[1] not in whole and not letter.mentions(sense.clause)


_GOALS = listed(
    """
    goal goals task tasks patch talk exam deploy deployment track work whole last final first server
    cloud fix bug program programme group certification coa abstract proposal cfp change thing job
    """
)


def _goal(letter: Letter, sense: Sense) -> str | None:
    named = [track for track in letter.meant(sense.clause) if track in letter.open]
    exact = [m.track for m in letter.mentions(sense.clause) if m.exact and m.track in letter.open]
    plain = bool(_PLAIN_DONE.match(sense.words))
    if plain and _OTHER_MATTER.search(sense.clause.folded) and not exact:
        return None
    proof = f"{sense.words} {sense.clause.folded}"
    kinds = [tracks for said, tracks in _PROVES if said.search(sense.words)] or [
        tracks for said, tracks in _PROVES if said.search(proof)
    ]
    fitting = [track for track in letter.open if any(kind.search(track) for kind in kinds)]
    if named:
        if (
            plain
            or not kinds
            or named[0] in fitting
            or not any(tracks.search(named[0]) for _, tracks in _PROVES)
        ):
            return named[0]
        return None
    if len(fitting) == 1:
        return fitting[0]
    if plain:
        if (
            kinds
            and not fitting
            and any(tracks.search(letter.open[0]) for _, tracks in _PROVES)
            and len(letter.open) == 1
            and sense.words not in _SURE
        ):
            return None
        return letter.open[0] if len(letter.open) == 1 else letter.context.track or "?"
    unknown = [t for t in letter.open if not any(tracks.search(t) for _, tracks in _PROVES)]
    return unknown[0] if len(unknown) == len(letter.open) == 1 else None


_SURE = frozenset({"done", "finished", "i did it", "fertig", "geschafft", "goal reached"})
_SOLVED = re.compile(
    r"\b(?:solved|sorted|figured (?:it )?out|fixed (?:it|now|that|by)|works now|it works|"
    r"found the (?:error|bug|problem|mistake|typo|cause|reason|culprit)|never mind|nevermind|"
    r"no longer stuck|found it|was a typo|gelost|geschafft|resolu|"
    r"regle|resuelto|solucionado|resolvido|risolto|решил\w*|решено|rozwiaz\w+|vyres\w+|"
    r"opgelost|all good now)\b|解決|解决"
)
_SLANG_STUCK = re.compile(
    r"^(?:stuck|blocked|lost|help|sos|confused|error|errors|struggling|problem)$"
)
_PROGRAM = re.compile(
    r"\b(?:link|page|website|mentor guide|welcome mail|channel|irc|invite|invitation|"
    r"calendar|zoom|code of conduct|certificate|badge|mail(?:s|ing)?|e-?mails?|meeting|"
    r"call|digest|list archive|logs?)\b"
)
_LIFE = re.compile(
    r"\b(?:traffic|airport|taxes|flight|train|meeting|boss|family|wedding|visa|landlord|"
    r"baby|weather|heat|bus|childcare|kids?)\b"
)


def blocked(letter: Letter) -> Iterator[Intent]:
    """`stuck TRACK`: something of the work blocks her, told or asked."""
    if not letter.under_way or _AS_MEANT.search(letter.folded) or _SOLVED.search(letter.folded):
        return
    told = (*letter.clauses, *(() if letter.clauses else letter.subject_clauses))
    for sense in (*STUCK.find(told), *_failing(letter)):
        clause = sense.clause
        if sense.negated or clause.other or _LIFE.search(clause.folded):
            continue
        if clause.question and not (_OWN.search(clause.folded) or _TECH.search(clause.folded)):
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


# "if I ever get stuck, whom do I ask?": told of a day that has not come.
_IF = re.compile(r"^(?:and |but |so |hi |hello )*(?:if|in case|what if|suppose|wenn|falls|si|se)\b")
_OWN = re.compile(
    r"\b(?:i|i'm|im|i've|me|my|we|we're|our|us|help|sos|ich|mir|mich|je|j'\w+|moi|yo|me|mi|eu|io|"
    r"я|мне)\b|"
    r"[^\x00-\x7f]"
)
_AS_MEANT = re.compile(r"\b(?:that's|is|as|was) expected\b|\bon purpose\b|\bby design\b")
_CANNOT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|unable to|not able to|don't manage to|fail(?:ed)? to|"
    r"won't|doesn't|"
    r"does not|will not|never) (?:\w+ ){0,5}?(?:work|works|start|boot|connect|run|build|install|"
    r"pass|merge|cluster|form|sync|attach|"
    r"load|respond|find|reach|log ?in|get|make|compile|resolve|import|apply|rebase|push|clone|"
    r"ping|mount)\b"
)


def _failing(letter: Letter) -> Iterator[Sense]:
    """`I can't get neutron to work`: something technical that will not do."""
    for clause in letter.clauses:
        match = _CANNOT.search(clause.folded)
        if match and _TECH.search(clause.folded) and not clause.conditional and not clause.old:
            yield Sense(clause, "cannot", negated=False, request=False, hedged=False, end=0)


_WEAK = re.compile(
    r"^(?:how do i|how can i|how to|how should i|what should i|should i|any ideas?|"
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
_TECH = re.compile(
    r"\b(?:vm|vms|patch|gerrit|git|rebase|commit|merge|server|servers|node|nodes|"
    r"network\w*|neutron|nova|keystone|glance|cinder|swift|horizon|ansible|kolla\w*|"
    r"devstack|rabbitmq|docker|container\w*|ceph|ssh|key|keys|port|ip|dns|dhcp|vagrant|"
    r"ubuntu|debian|linux|kernel|python|tox|pip|zuul|gate|ci|test|tests|unit|build|image|"
    r"volume\w*|snapshot|api|cli|config\w*|yaml|log|database|mysql|mariadb|abstract|"
    r"slides|proposal|talk|exam|question|topic|title|review\w*|install\w*|deploy\w*|bug|"
    r"error|traceback|terraform|heat|octavia|bridge|router|subnet|flavor|boot\w*|tmux|vim|"
    r"script|globals|inventory|play\w*|role|roles|lab|hosts?|hardware|disk|memory|ram|cpu|"
    r"certificate error|tls|cla|launchpad|branch|conflicts?|docs|sphinx|translation|"
    r"password|register|nick|outline|instance\w*|fehler|serveur|servidor|ошибк\w*|патч)\b"
)


def _weak(sense: Sense) -> bool:
    return bool(_WEAK.match(sense.words))


def _technical(letter: Letter, clause: Clause) -> bool:
    if _PROGRAM.search(clause.folded) and not _TECH.search(clause.folded):
        return False
    if _TECH.search(clause.folded) or letter.mentions(clause):
        return True
    if not clause.folded.isascii():
        return True
    return any(_TECH.search(other.folded) for other in letter.clauses) or bool(
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
_GROUP_SILENT = re.compile(
    r"\b(?:nobody|no one|niemand|keiner|personne|nadie|ninguem|nessuno|никто|nikt|nikdo)\b"
)
_MENTOR = re.compile(
    r"\b(?:mentor\w*|mentore|tutor|she|he|her|him|they|you|anyone|anybody|somebody|"
    r"someone|me|mir|me|моего|она|он|ментор\w*|наставник\w*|ela|ele|ella|el|elle|il|lei|"
    r"lui|sie|er)\b|メンター|导师|멘토"
)
_THING = re.compile(
    r"\b(?:gate|server|zuul|gerrit|vm|api|node|port|database|dhcp|dns|conference|"
    r"committee|organi[sz]ers of|ci|bank|launchpad|mailing list|forum|stack ?overflow|embassy|hr|"
    r"employer|landlord|router|service|"
    r"reviewers?)\b"
)


_NO_HURRY = re.compile(r"\bno (?:hurry|rush|pressure)\b|\bnot urgent\b")
_TO_ME = ("me", "us", "back", "to", "since", "yet", "for", "in", "anything", "a", ".", "!", ",")
# The silence is over.
_HEARD = re.compile(
    r"\b(?:but|and|then) (?:\w+ )?(?:now|today|finally|just now|in the end|"
    r"eventually)?,? ?(?:s?he|they|"
    r"sam|priya)? ?(?:has |have )?(?:finally |just |now )?(?:answered|replied|responded|wrote back|"
    r"got back to me)\b(?! (?:once|only))"
)
_ANSWERS = (
    r"(?:answer\w*|repl(?:y|ies|ied|ying)|respond\w*|react\w*|"
    r"(?:writ\w+|wrote)(?= (?:me|us|back|to|since|yet|for|in|anything|a)\b|\W*$)|got back|get back|"
    r"been in touch|contact\w*|said (?:anything|a word)|look\w* at (?:it|my))"
)
_NOBODY = re.compile(
    rf"\b(?:nobody|no one|no-one|not one|none of (?:the|my|them|you))\b.{{0,40}}\b{_ANSWERS}\b"
)
_NO_WORD = re.compile(
    rf"\b(?:hasn't|has not|haven't|have not|didn't|did not|doesn't|does not|don't|never|isn't|"
    rf"not)\b"
    rf"(?: \w+){{0,3}} {_ANSWERS}\b"
)
_FOREIGN = re.compile(
    r"\b(?:antwort\w*|meld\w*|repond\w*|respond\w*|contest\w*|rispond\w*|отвеча\w*|odpowiada\w*|"
    r"odpovida\w*|antwoord\w*)\b.{0,40}\b(?:nicht|pas|plus|jamais|niet|nie)\b|"
    r"\b(?:no|nao|non|не|nie|ne|nunca) (?:\w+ ){0,3}(?:respond\w*|contest\w*|rispond\w*|отвеча\w*|"
    r"пиш\w*|"
    r"odpowiada\w*|odpis\w*|escrib\w*|escrev\w*|scriv\w*)\b"
)
_WROTE = re.compile(
    r"\b(?:wrote|written|mailed|emailed|e-mailed|pinged|messaged|asked|contacted|texted|called)\b"
    r".{0,30}\b(?:twice|(?:two|three|four|five|several|many|a few|\d) (?:times|mails|weeks|days)|"
    r"again and "
    r"again|silence|nothing|crickets|no answer|no reply|no response)"
)
_GONE = re.compile(
    r"\b(?:vanished|disappeared|has gone (?:silent|quiet|missing)|went (?:silent|quiet|missing)|"
    r"ghosted|"
    r"is (?:silent|unreachable|missing)|(?:fell|has fallen) silent)\b"
)
_STILL_THERE = re.compile(
    r"\bis (?:s?he|my mentor|{name}) (?:still|even) (?:around|there|alive|here|active|with us)\W*$|"
    r"\b(?:waiting|waited|wait) (?:\w+ )?(?:for|on) (?:{name}(?:'s)?|my mentor(?:'s)?|her|his)\b"
    r"(?: (?:answer|reply|mail|feedback|review|response))?"
)


def _unanswered(letter: Letter) -> Iterator[Sense]:
    """A mentor who was written to and is not heard of, in words of no list."""
    name = letter.context.mentor.split()[0].casefold() if letter.context.mentor else "my mentor"
    name = re.escape(name)
    person = re.compile(rf"\b(?:s?he|(?:my |the |our )?(?:co-)?mentors?|{name})\b")
    there = re.compile(_STILL_THERE.pattern.replace("{name}", name))
    for clause in letter.clauses:
        folded = clause.folded
        said = (
            (person.search(folded) and _GONE.search(folded))
            or _NOBODY.search(folded)
            or (person.search(folded) and _NO_WORD.search(folded))
            or ("mentor" in folded and _FOREIGN.search(folded))
            or (
                _WROTE.search(letter.folded)
                and person.search(letter.folded)
                and _WROTE.search(
                    " ".join(part.folded for part in letter.sentence(clause.sentence))
                )
            )
            or there.search(folded)
        )
        if said and not clause.conditional and not clause.other:
            yield Sense(
                clause,
                said.group() if said else "",
                negated=False,
                request=False,
                hedged=False,
                end=0,
            )


def silent_mentor(letter: Letter) -> Iterator[Intent]:
    """`contact-lost TRACK`: no answer from the mentor; servers and committees are none."""
    if not letter.under_way:
        return
    for sense in (*CONTACT_LOST.find(letter.clauses), *_unanswered(letter)):
        clause = sense.clause
        after = clause.words[sense.end : sense.end + 1]
        if sense.words.endswith("written") and after and after[0] not in _TO_ME:
            continue  # "she hasn't written tests before"
        if clause.question and sense.words == "get back to me" and not letter.open:
            continue
        named = (
            bool(letter.context.mentor)
            and letter.context.mentor.split()[0].casefold() in clause.folded
        )
        if _THING.search(clause.folded) and "mentor" not in clause.folded:
            continue
        people = (
            _MENTOR.search(letter.folded)
            or _GROUP_SILENT.search(clause.folded)
            or named
            or re.search(r"(?:from|von|de|от|od)\s+[A-ZÀ-ÞА-Я]", clause.text)
        )
        if not people or (
            sense.negated
            and not re.match(
                r"(?:no|not|never|nothing|nobody|haven|hasn|didn|still|without|kein|nicht|pas|sans|"
                r"ne |sin|nao|sem|non|не|нет|nie)",
                sense.words,
            )
        ):
            continue
        if (
            clause.old
            and not re.search(
                r"\bsince\b|\bseit\b|\bdepuis\b|\bdesde\b|\bhace\b|\bda\b|\bс\b", clause.folded
            )
            and re.search(
                r"\b(?:but now|now she|now he|has answered|answered today|replied today|finally)\b",
                letter.folded,
            )
        ):
            continue
        if _HEARD.search(letter.folded) or _NO_HURRY.search(letter.folded):
            continue
        own = letter.own(clause)
        yield Intent(
            "contact-lost",
            (own[0] if len(own) == 1 and own[0] != "*" else "?",),
            because=clause.text,
            note=letter.body,
            whole_line=False,
        )
        return
