"""The goal reached, told as a fact by a mentee."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import DONE, STUCK, Sense
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_LINK = regex(r"https?://\S+")


# Which kind of goal a piece of evidence proves, and the tracks that have that goal, by their names.
_PROVES = (
    (
        regex(
            r"merg|landed|in (?:master|main)|patch is in|fusionn|смерж|влили|\+2|workflow|"
            r"my commit|first commit|fix|マージ|合并|合入|合进|머지|zamerg|zmerg|merge|دمج|مرج|"
            r"मर्ज|"
            r"bekerult|a intrat|приняли|прийня|birlestir|patch"
        ),
        regex(r"patch|bug|fix|contrib|docs?|i18n|code|commit|infra|release"),
    ),
    (
        regex(
            r"pass|certif|bestanden|reussi|aprob|aprov|superat|promoss|сдал|zdal|sloz|geslaagd|"
            r"合格|"
            r"考过|考试过|通过|gecti|نجحت|اجتزت|قبول شد|lapais|lapi\b|atment|sikerult|levizsga|"
            r"examen|"
            r"promovat|πέρασα|perasa|thi d[ao]u|dau roi|do roi|합격|통과|पास|склав|склала|lulus|"
            r"zkousku|"
            r"bestod|bestatt|bestaet|besto\b|klara[dt]|nimefaulu|mtihani|สอบผ่าน"
        ),
        regex(r"coa|exam|cert"),
    ),
    (
        regex(
            r"submit|accept|handed in|eingereicht|soumis|enviad|inviat|submeti|cfp|abstract is|"
            r"gave|given|held|delivered|talk is over|went well|presented|gehalten|charla|palestra|"
            r"proposal|sent in|angenommen|提出|提交|wysla|ingediend|odesla|podal|skickat in|sendt|"
            r"indsendt|gonderdi|beadta|lahetin|trimis|υπέβαλα|da nop|أرسلت|قدمت|जमा|भेज|제출|応募|"
            r"投稿|投了|"
            r"отправил|подав|подала|zglosi|bidrag|kirim"
        ),
        regex(r"talk|cfp|speak|present|proposal"),
    ),
    (
        regex(
            r"reachable|boots|ssh|is up|running|it works|works now|working|up and|ping|erreichbar|"
            r"lauft|en ligne"
        ),
        regex(r"deploy|cloud|server|install|infra"),
    ),
)


_PLAIN_DONE = regex(
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


_JOKE = regex(
    r"\b(?:not yet|almost|nearly|is what i'll|kidding|just joking|wish i|if only|"
    r"hopefully|fingers crossed|soon|noch nicht|fast|pas encore|presque|todavia no|casi|"
    r"ainda nao|quase|еще нет|почти)\b"
)


_SHE = regex(r"^(?:and |but |because |so )*(?:s?he|they)(?:'s|'ve)? ")
_ONE_DAY = regex(r"^(?:and |but |so )*(?:when|once|after|as soon as|until|before|how|what)\b")


_PERCENT = regex(r"\d ?%|\b(?:percent|half|halfway|quarter|two thirds|mostly|partly|partially)\b")
_LUCK = regex(r"\b(?:fingers crossed|keep (?:your|the) fingers crossed|hopefully|soon)\b")


_LAST_YEAR = regex(r"\b(?:last year|years? ago|in 20[01]\d|back then|at my old|previous)\b")


_ELSE = regex(
    r"\bgoal of (?:my|the|his|her|our|a)\b|\b(?:i|we) (?:reviewed|tested|commented|voted|helped|"
    r"looked at)\b|"
    r"\b(?:somebody|someone|somebody's|someone's|another's|other people's|else's|their|"
    r"his|her|colleague\w*|friend\w*|sam's|the dependency|the parent|upstream's)\b"
)


_OTHER_MATTER = regex(
    r"\b(?:university|uni|school|work|homework|dinner|lunch|exams?|taxes|shift|day|week|"
    r"coffee|semester|thesis|cla|account|accounts|tutorial|chapter|draft|step|milestone|"
    r"slides|setup|docs?|documentation|code|report|demo|mock|first run|reading|part|half)\b"
)


_PARTIAL = regex(
    r"\b(?:first (?:draft|step|run|version|half)|half|step \d|milestone|chapter|tutorial|"
    r"setup|cla|mock|practi[cs]e|trial|sample|dry run|rehearsal|probe\w*|ubungs\w*|blanc\w*|"
    r"simulacro|simulado|simulazione|пробн\w*)\b"
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
        if _with_a_but(letter, clause):
            continue
        if _ONE_DAY.match(clause.folded) or _SHE.match(clause.folded):
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
            or (_PERCENT.search(clause.folded) and _PLAIN_DONE.match(sense.words))
        ):
            continue
        if any(
            span.first and span.first > letter.context.today
            for span in letter.spans(clause.sentence)
        ) and re.search(r"\b(?:will|going to|'ll|tomorrow|next)\b", clause.folded):
            continue
        if _WITH_THIS.search(clause.folded) and len(letter.clauses) < _FEW:
            yield Intent("unclear", because=clause.text, whole_line=False)
            return
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


#: "Done with this.": the goal reached, or enough of it.
_WITH_THIS = regex(
    r"\b(?:done|finished|through) with (?:this|it all|all (?:this|that|of it)|you|mentoring)\W*$"
)
_FEW = 3  # clauses


def _with_a_but(letter: Letter, clause: Clause) -> bool:
    """`it is up, but nothing answers`: what follows takes it back."""
    after = [c for c in letter.every if c.sentence in (clause.sentence, clause.sentence + 1)]
    return (
        any(
            _BUT.match(c.folded)
            and (c.negated or STUCK.sense(c) or _LESS_THAN_ALL.search(c.folded))
            for c in after[after.index(clause) + 1 :]
        )
        if clause in after
        else False
    )


_BUT = regex(r"\W*(?:but|only|except|however|although|though|aber|nur|mais|sauf|pero|mas|ma|но)\b")
_LESS_THAN_ALL = regex(r"\b(?:missing|still|yet|half|part|waiting|needs?|must|have to|has to)\b")


def _with_a_part(letter: Letter, sense: Sense) -> bool:
    """`done with keystone, now on to glance`: a part of the way."""
    words = sense.clause.words[sense.end : sense.end + 3]
    if words[:1] in (("the",), ("my",), ("a",), ("our",)) and len(words) > 1:
        return words[1] not in _GOALS and not letter.mentions(sense.clause)
    if not words or words[0] not in ("with", "mit", "avec", "con", "com"):
        return False
    if words[1:2] in (("the",), ("my",), ("our",)) and len(words) > 2:
        return words[2] not in _GOALS and not letter.mentions(sense.clause)
    whole = ("it", "this", "that", "everything", "all", "deploy", "the", "my", "our")
    return words[1:2] != () and words[1] not in whole and not letter.mentions(sense.clause)


_GOALS = listed(
    """
    goal goals task tasks patch talk exam examination test deploy deployment track work whole last
    final first server
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
