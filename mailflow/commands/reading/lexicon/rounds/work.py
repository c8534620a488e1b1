"""What people do when they work on something: verbs in all their forms, written down once.

A verb stands as `push`, or with its own past as `write/wrote/written`.
"""

from collections.abc import Iterator

_VERBS = """
adapt, add, address, adjust, adopt, advance, analyze, analyse, arrange, assemble, attend, automate,
backport, benchmark, blossom, boot, bootstrap/bootstrapped/bootstrapped, brainstorm,
build/built/built, chase, check, clean, clone, code, collaborate, collect, comment, commit, compare,
compile, compose, configure, connect, contribute, convert, correct, craft, create, cherry-pick,
debug, define, deliver, demo, demonstrate, deploy, describe, design, develop, diagnose, dig/dug/dug,
discover, discuss, dive, document, draft, draw/drew/drawn, drill, edit, enable, engage, enhance,
evaluate, examine, excel/excelled/excelled, execute, expand, experiment, explain, explore, extend,
finalize, finalise, fine-tune, generate, grasp, grow/grew/grown, hack, handle, help, implement,
improve, inspect, install, integrate, investigate, isolate, launch, learn, maintain, map, master,
memorize, migrate, model, monitor, narrow, optimize, optimise, organize, organise, outline, package,
pair, participate, patch, pick, polish, port, practice, practise, prepare, present, produce,
progress, proofread/proofread/proofread, propose, prototype, provision, push, rebase,
rebuild/rebuilt/rebuilt, record, redo/redid/redone, refactor, refine, rehearse, reinstall, report,
reproduce, research, resubmit/resubmitted/resubmitted, restructure, retest, revamp, review, revise,
rewrite/rewrote/rewritten, rework, run/ran/run, schedule, script, secure, settle, shorten,
show, simplify, simulate, sketch, solve, sort, squash, start, streamline, structure, study, suggest,
summarize, summarise, tackle, talk, teach/taught/taught, test, tidy, tinker, trace, train,
translate, triage, tune, tweak, understand/understood/understood, update, upgrade, upload, validate,
verify, volunteer, wire, work, write/wrote/written, thrive, cruise, flourish, shine
"""
_VOWELS = frozenset("aeiou")
# Short verbs whose last letter is not doubled.
_SINGLE = frozenset({"boot", "clean", "explain", "train", "model"})
_DOUBLED = frozenset({"commit", "debug"})
# Forms that are more often something else: `a study`, `for a start`, `leads`.
_OTHER = frozenset({"running", "run", "working", "work", "works", "show", "shows", "report"})


def inflected(verb: str) -> tuple[str, ...]:
    """`push, pushes, pushed, pushing`, by the rules of English spelling."""
    base, *irregular = verb.split("/")
    stem = base
    if base.endswith("e"):
        stem, past, third = base[:-1], base + "d", base + "s"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        past, third = base[:-1] + "ied", base[:-1] + "ies"
    else:
        if base in _DOUBLED or (_is_short(base) and base not in _SINGLE):
            stem = base + base[-1]
        past = stem + "ed"
        third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return (base, third, *(irregular or (past,)), stem + "ing")


def _is_short(base: str) -> bool:
    """`plan`, `dig`: one vowel, between consonants, before the end."""
    vowels = sum(letter in _VOWELS for letter in base)
    return vowels == 1 and base[-2] in _VOWELS and base[-1] not in "wxy" and len(base) > 2


def _verbs() -> Iterator[tuple[str, ...]]:
    for written in _VERBS.replace("\n", " ").split(","):
        yield inflected(written.strip())


def _listed(forms: Iterator[str]) -> str:
    return ", ".join(form for form in dict.fromkeys(forms) if form not in _OTHER)


WORK = {
    # Tells of work wherever it stands: `pushed`, `pushing`.
    "CI_WORK": _listed(form for verb in _verbs() for form in verb[2:]),
    # Tells of work right behind who does it: `she pushes`, `they push`; else a noun, or a wish.
    "CI_WORKS": _listed(form for verb in _verbs() for form in verb[:2]),
}
