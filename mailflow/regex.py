"""Regular expressions that are compiled when they are first used.

The rules are made of hundreds of patterns. To compile them all takes a third of a second, which
each command and each start would pay, most of it for patterns that they never use.
"""

import re
from typing import AnyStr, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class _Compiled:
    """Has a pattern's own methods, so that a search costs what it costs there."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern, self.flags = pattern, flags


class _Uncompiled(_Compiled):
    """The same until it is first asked for one of them."""

    def __getattr__(self, name: str) -> object:
        """What is not here: from now on it is, and nothing comes this way again."""
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update((method, getattr(compiled, method)) for method in _METHODS)
        self.__class__ = _Compiled  # type: ignore[assignment]
        _WAITING.discard(self)
        return getattr(self, name)


_WAITING: set[_Uncompiled] = set()


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The same as `re.compile`, later."""
    made = _Uncompiled(pattern, flags)
    _WAITING.add(made)
    return cast("re.Pattern[AnyStr]", made)


def compile_all(*, from_length: int = 0) -> None:
    """Compile what nobody has used yet, if it has so many letters.

    Raises re.error where one is no regular expression.
    """
    for made in list(_WAITING):
        if len(made.pattern) >= from_length:
            _ = made.search
