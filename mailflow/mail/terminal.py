"""Text of mails as an operator's terminal may show it: no escape of a forger's moves it. Pure."""

from mailflow.regex import regex

_MOVING = regex("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def shown(line: str) -> str:
    r"""The line with its control characters written out, `\x1b` for an escape."""
    return _MOVING.sub(lambda control: ascii(control[0])[1:-1], line)
