"""What the doctor found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One check. `ok` None: it could not be looked at here, and that is no failure."""

    check: str
    ok: bool | None
    text: str
    remedy: str = ""


def good(check: str, text: str) -> Finding:
    """It is as it should be."""
    return Finding(check, ok=True, text=text)


def bad(check: str, text: str, remedy: str) -> Finding:
    """It is not; `remedy` is what to do."""
    return Finding(check, ok=False, text=text, remedy=remedy)


def unseen(check: str, text: str, remedy: str = "") -> Finding:
    """Nobody can tell from here."""
    return Finding(check, ok=None, text=text, remedy=remedy)
