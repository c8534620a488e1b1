"""A mail that we cannot read, because it is encrypted: its writer is told so, once a day.

Whatever sent it may be a machine, and a subject alone is no mail (TRUST 3.3).
"""

from datetime import timedelta

from mailflow.commands.letter import Letter
from mailflow.program.draft import Draft
from mailflow.program.model import mark, marked

AGAIN = timedelta(days=1)
SEALED = (
    "Your mail is encrypted, and I have no key: I could not read a word of it, so nothing has"
    " changed. Please write it once more without encryption. A signature does no harm."
)
#: What stands for its words where people have to know of the mail all the same.
UNREAD = "(This mail is encrypted: nobody but its writer has read it.)"


def answer(draft: Draft, letter: Letter) -> None:
    """Tell them."""
    known = draft.state.people.get(letter.who.id, letter.who)
    last = marked(known, "sealed")
    if last is None or draft.now - last >= AGAIN:
        draft.fact("miss", mark(known, "sealed", draft.now), "encrypted")
        draft.say(SEALED)
