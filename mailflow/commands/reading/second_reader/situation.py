"""The situations a second reader tells apart: the question that is answered, or who writes."""

from mailflow.commands.reading.context import Context

#: Where the second reader has nothing to say: lines, numbers and commands are read there.
_NOT_HERE = frozenset({"check-in", "digest", "unclear", "review"})


def situation_of(context: Context) -> str:
    """The thread's kind, or the roles of whoever writes on their own account; empty: not here."""
    if context.thread in _NOT_HERE:
        return ""
    if "organizer" in context.roles:
        return "organizer"
    return context.thread or "+".join(sorted(context.roles))
