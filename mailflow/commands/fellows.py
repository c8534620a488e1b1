"""What one organizer does by mail, the others read in the thread of their digest (SPEC 6)."""

from mailflow.commands.asking import in_words
from mailflow.commands.reading.intent import Intent
from mailflow.program import matters
from mailflow.program.decision import Decision, Env
from mailflow.program.draft import Draft
from mailflow.program.model import Person
from mailflow.program.snapshot import Snapshot

#: Acts that fellows hear of here. `ok`, `no` and invitations tell them by themselves; whom to keep
#: apart is told to whoever asks, and to nobody else (DOMAIN 10).
TOLD = frozenset({
    "place", "remove", "move", "cap", "open", "close", "tell", "freeze", "release",
    "note", "snooze", "unite", "swap",
})  # fmt: skip


def tell(state: Snapshot, env: Env, who: Person, intent: Intent, done: Decision) -> Decision:
    """What the others hear of an act; nothing where nothing came of it."""
    if intent.verb not in TOLD or not done.facts or not state.is_organizer(who):
        return Decision()
    draft = Draft(state, env, who)
    words = f'{who.called} wrote "{in_words(intent)}".'
    if intent.verb == "note":
        words = f"{who.called} on {intent.args[0]}: {intent.note or intent.because}"
    elif intent.verb == "snooze":
        words = f"{who.called} on {' '.join(done.said)}"
    else:
        words = " ".join((words, *done.said))
    matters.told(draft, words, who)
    return draft.decision()
