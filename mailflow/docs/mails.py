"""docs/mails.md: the catalogue of mails, from their own types."""

import re

from mailflow.docs.table import table
from mailflow.program import mails
from mailflow.program.mails import Content


def mails_page() -> list[str]:
    """The catalogue: every content with its slug and template."""
    return [
        "Each mail is a typed value in `mailflow/program/mails.py` and a file in",
        "`templates/email/`. The slug is what its `Mailflow-Mail` header says.",
        "",
        *table(
            ("slug", "template", "what it is"),
            ((f"`{c.kind}`", f"`{template_of(c)}.txt`", first_line(c)) for c in contents()),
        ),
    ]


def contents() -> tuple[type[Content], ...]:
    """Every kind of mail, in the order of `mails.py`."""
    found = (thing for thing in vars(mails).values() if isinstance(thing, type))
    return tuple(t for t in found if issubclass(t, Content) and t is not Content)


def template_of(content: type[Content]) -> str:
    """The name of a mail's file in templates/email, without its ending."""
    return content.template or content.kind


def first_line(thing: type) -> str:
    """What a type is for, as its docstring begins."""
    return (thing.__doc__ or "").strip().splitlines()[0]


def numbers(content: type[Content]) -> tuple[str, ...]:
    """The numbers of the catalogue that a mail's docstring begins with: "M20 and M22: …"."""
    head = first_line(content).partition(":")[0]
    return tuple(re.findall(r"M\d\d", head))
