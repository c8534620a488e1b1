"""A flood of mail that a change would set off: organizers are asked before it leaves (DOMAIN 9)."""

from collections.abc import Mapping

from mailflow.program.draft import Draft

KIND = "flood"
KINDS_SHOWN = 4


def stop(draft: Draft, waiting: Mapping[str, int]) -> None:
    """So many automatic mails wait, by their kind; none: somebody has let them go meanwhile."""
    draft.settle_matters(KIND, 0, "they were let go")
    if not waiting:
        return
    total = sum(waiting.values())
    shown = [f"{count} {kind}" for kind, count in list(waiting.items())[:KINDS_SHOWN]]
    more = sum(list(waiting.values())[KINDS_SHOWN:])
    shown += [f"{more} others"] if more else []
    text = (
        f"{total} mails would leave at once ({', '.join(shown)}); all mail waits until you say so"
    )
    draft.matter(KIND, 0, text, "let them go", urgent=True)


def let_go(draft: Draft) -> str:
    """They are meant."""
    draft.hold(mail=False)
    return "They leave now, and all that has waited with them."


def keep_back(_draft: Draft) -> str:
    """They are not: somebody has to look at the configuration first."""
    return (
        'They stay here, and all other mail with them, until one of you writes "release". What I'
        " answer to you still leaves."
    )
