"""Intents that ask for nothing, or for nothing clear: no command is for them."""

#: Words that ask for nothing.
COURTESY = frozenset({"thanks", "ignore"})
#: What everybody may know.
PUBLIC = ("help", "browse", "status")
#: Intents that no command is for, because nothing clear is wanted.
UNREAD = frozenset({"unclear", "yes", "no", "later"})
