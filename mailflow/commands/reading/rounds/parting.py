"""Whether `left`, `quit`, `gave up` is of the program, or of a job, a channel, a habit."""

from collections.abc import Sequence

from mailflow.commands.reading.lexicon import Hit

DOERS = frozenset(
    "@ she he they we who both also still always often regularly usually daily now just even all"
    " everybody everyone".split()
)
_HAS = frozenset("is are has have she's he's they're simply already and so".split())
_THE = frozenset(
    (word,)
    for word in "the her his their my our a an some two three most many several all much".split()
)
_PROGRAM = frozenset(
    "program programme cohort group mentoring mentorship project course place seat team track whole"
    " list lists programa grupo gruppe programm programma groupe".split()
)
_GIVES_UP = frozenset(
    "gone quit left leaves leaving quits quitting abandoned up stopped aufgehort auf arrete quitte"
    " abandonne abandono abandona dejado deja lascia lasciato desistiu desiste abandonou largou"
    " stopt gestopt rezygnuje skonczyl skoncil бросил бросила".split()
)
_TIMES = frozenset(
    "on last yesterday today this in at since because due as and after already now suddenly"
    " entirely completely altogether sadly unfortunately too with for us the with from by during"
    " early before though i so to just recently again a officially last am im letzte gestern"
    " heute seit wegen hier le la en pour depuis definitivement ayer el por desde definitivamente"
    " ontem ja no na ieri per il purtroppo gisteren definitief wczoraj vcera вчера из".split()
)


def of_a_thing(words: tuple[str, ...], hit: Hit) -> bool:
    """`quit her job`, `left the channel`: not the program."""
    behind = words[hit.end : hit.end + 4]
    return behind[:1] in _THE and _PROGRAM.isdisjoint(behind)


def is_of_her(before: Sequence[str]) -> bool:
    """True if nothing but she stands before it: not `his account is gone`."""
    return all(word in DOERS or word in _HAS for word in before)


def is_left_over(words: tuple[str, ...], hit: Hit) -> bool:
    """`has two chapters left`: what there is still to do."""
    before = words[hit.start - 1] if hit.start else ""
    many = before.endswith("s") and before not in _NO_PLURAL
    return hit.words == "left" and (many or before.isdecimal() or before in _SOME)


_NO_PLURAL = frozenset("has was is she's he's always this unless thus us".split())
_SOME = frozenset("one two three four five six lot much little more nothing anything only".split())


#: `may he stop by on Friday`, `asked to stop the calls`: another thing stops.
_STOPS_ELSE = frozenset("by at over using calling writing mailing asking meeting doing".split())


def goes_on(words: tuple[str, ...], hit: Hit) -> bool:
    """`quit smoking`, `gave up on ceph`: something follows that was given up, and no time."""
    out = hit.words.startswith("dropped out") and words[hit.end : hit.end + 1] == ("of",)
    if out:
        return _PROGRAM.isdisjoint(words[hit.end : hit.end + 4])  # "dropped out of university"
    if hit.words.endswith(" stopping"):
        return words[hit.end : hit.end + 1] != () and words[hit.end] not in _TIMES
    if hit.words.endswith(" stop"):
        return not _STOPS_ELSE.isdisjoint(words[hit.end : hit.end + 1])
    if hit.words.split()[-1] not in _GIVES_UP:
        return False
    behind = words[hit.end : hit.end + 4]
    if not behind or not behind[0][:1].isalpha() or not _PROGRAM.isdisjoint(behind):
        return False
    return behind[0] not in _TIMES or (behind[:1] == ("on",) and hit.words.endswith("up"))
