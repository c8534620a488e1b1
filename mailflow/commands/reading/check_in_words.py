"""What a mentor's words about one mentee come to."""

import re

_ALMOST = r"(?<!not )(?<!almost )(?<!nearly )(?<!half )(?<!isn't )(?<!not yet )(?<!n't )(?<!never )"
_UNSURE = re.compile(
    r"\?|\d ?%|\b(?:noch nicht|won't|wants to quit|want to quit|when (?:s?he|they) (?:is|"
    r"are)|not that|"
    r"says (?:s?he|they)|haven't seen|let me check|done with|"
    r"have to leave|had to leave|before|i meant|"
    r"scratch that|"
    r"back from|maybe|perhaps|might|almost|nearly|she says|he says|thinks? (?:about|"
    r"of)|not sure|no idea|if|unless|"
    r"i think|i guess|supposedly|apparently|should be|hope|hopefully)\b"
)
_SIGNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "not-mine",
        re.compile(
            r"\bnot[ -](?:my mentee|mine)\b|\bnot my (?:one|person)\b|\b(?:is|was) (?:with|"
            r"mentored by) another mentor\b|\bi don't mentor\b|\bnot assigned to me\b"
        ),
    ),
    (
        "left",
        re.compile(
            r"\b(?:left(?! (?:me|for|a|us))|quit|desistiu|lo deja|found another|has withdrawn|"
            r"said goodbye|dropped out|drop out|gave up|given up|has left|wants out|withdrew|"
            r"abandoned|abgebrochen|aufgegeben|abandonne)\b"
        ),
    ),
    (
        "paused",
        re.compile(
            r"\b(?:paused?|on hold|on (?:vacation|holiday|leave)|wants? (?:a |to )(?:break|pause)|"
            r"asked for .{0,20}(?:off|break)|away|pausing|vacaciones|asked to pause|is away|"
            r"maternity|pausiert|en pause|de vacaciones|de ferias)\b"
        ),
    ),
    (
        "advice",
        re.compile(
            r"\b(?:need (?:some )?advice|please advise|advice|what (?:should|can|would) (?:i|"
            r"you) (?:do|say)|how (?:should|do) i)\b"
        ),
    ),
    (
        "quiet",
        re.compile(
            r"\b(?:quiet|silent|silence|no (?:news|answer|reply|response|word|sign)|(?:haven't|"
            r"have not|not|didn't) (?:heard|hear)|heard nothing|(?:hasn't|has not|didn't|doesn't|"
            r"never|not) (?:repl\w+|answer\w*|respond\w*|written)|radio silence|crickets|mia|"
            r"ghosted|vanished|missing in action|not one answer|dark|sumiu|no contesta|"
            r"ne repond pas|se neozyva|meldet sich nicht|disappeared|nothing from|unresponsive|"
            r"keine antwort|nichts gehort|sans nouvelles|silencieu\w+|callad[ao]|sin noticias|"
            r"sem noticias|sumid[ao]|тишина|молчит)\b|🤫|👻|🦗|🤐"
        ),
    ),
    (
        "stuck",
        re.compile(
            _ALMOST + r"\b(?:stuck|blocked|travou|kort fast|fighting (?:with )?|waiting for|"
            r"going in circles|struggl\w+|hangt|steckt fest|bloque\w*|atascad[ao]|travad[ao]|"
            r"bloccat[ao]|застрял[аи]?|utknel[ao]?|vastgelopen)\b"
            r"|\bcan(?:'t|not) get \w+|🚧|🧱|🛑|🆘"
        ),
    ),
    (
        "done",
        re.compile(
            _ALMOST
            + r"\b(?:done|finished|merged|submitted|got published|a reussi|completed|passed|"
            r"graduated|reached (?:her|his|their|the) goal|fertig|fini[e]?|termine[e]?|termin(?:o|"
            r"ou)|acabou|finito|закончил[аи]?|готово|hecho|klaar)\b|🏁|🎓|🎉"
        ),
    ),
    (
        "good",
        re.compile(
            r"(?<!not )(?<!no )(?<!n't )(?<!not so )(?<!not very )(?<!not too )(?<!nicht )"
            r"\b(?:good|"
            r"great|fine|ok|okay|well|on track|moving|super|excellent|awesome|perfect|brilliant|"
            r"active|progress\w*|as planned|doing (?:well|ok)|all right|alright|steady|"
            r"going strong|smooth\w*|gut|prima|bien|bra|otima|v pohode|loves it|writing|study|"
            r"running|ticking along|joy|no problem|bien|bem|bene|хорошо|нормально|отлично|dobrze|"
            r"dobre|goed|lauft|theek|badhiya|accha|iyi)\b|👍|✅|💪|😀|😊|🙂|👌|🟢|💚|順調|很好|不错"
        ),
    ),
)
# News wins over old news.
_NOW = re.compile(r"\b(?:now|since then)\b(?=\W+\w+)")
_OVERRULES = {
    "stuck": frozenset({"good"}),
    "advice": frozenset({"good", "stuck", "quiet"}),
    "paused": frozenset({"good", "quiet"}),
    "left": frozenset({"quiet", "good"}),
    "done": frozenset({"good"}),
    "not-mine": frozenset({"good"}),
}
_DENIED = re.compile(
    r"\bno esta\b|\bnicht\b(?! meine?)|\bnot\W+(?:a |at all |really |that |so )?(?:good|"
    r"great|ok|fine|well|done|stuck|quiet)\b|\bnot \w+ yet\b|\bno longer\b|\bwas\b|"
    r"\blast (?:week|month)\b"
)
_MILESTONE = re.compile(
    r"\b(?:milestone|part|chapter|draft|first|half|mock|step|review|slides|with the|with his|"
    r"with her)\b"
)


def word_of(folded: str) -> str:
    """One word for what was said; `words` where it is for a human to read."""
    folded = _NOW.split(folded)[-1]
    found = [word for word, sign in _SIGNS if sign.search(folded)]
    for word in tuple(found):
        found = [other for other in found if other not in _OVERRULES.get(word, ())]
    if len(found) != 1:
        return "words"
    word = found[0]
    if _DENIED.search(folded) or (_UNSURE.search(folded) and word != "advice"):
        return "words"
    if word == "done" and _MILESTONE.search(folded):
        return "words"
    return word
