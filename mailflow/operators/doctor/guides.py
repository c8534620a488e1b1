"""The pages that the mails of a track name: there, and not gone since somebody wrote them down.

The service itself never goes to the web: what a page answers shall not decide what it does.
"""

from collections.abc import Callable, Iterator
from http import HTTPStatus

from mailflow.config import Config
from mailflow.operators.doctor.finding import Finding, bad, good, unseen
from mailflow.transport import web

Look = Callable[[str], int]  # the HTTP status of a page; raises OSError where there is no answer

KEYS = ("guide", "mentor_guide")
#: So many keys are named; of more, one stands for all.
MOST = 4


def pages(config: Config, look: Look | None = None) -> Iterator[Finding]:
    """Each page once; the tracks that name none."""
    look = look or web.status
    where: dict[str, list[str]] = {}
    without: list[str] = []
    if config.file.program.code_of_conduct.startswith("http"):
        where[config.file.program.code_of_conduct] = ["program.code_of_conduct"]
    for name, track in config.file.tracks.items():
        named = [(f"tracks.{name}.{key}", getattr(track, key)) for key in KEYS]
        for key, page in named:
            if page:
                where.setdefault(page, []).append(key)
        without += [key for key, page in named if not page]
    for page, keys in where.items():
        yield _page(page, " and ".join(keys), look)
    if without:
        few = f"{len(without)} keys, {without[0]} first" if len(without) > MOST else ""
        text = f"no page is named by {few or ', '.join(without)}"
        yield unseen("guide", text, "name one, if you have it: welcomes tell people to read it")


def _page(page: str, keys: str, look: Look) -> Finding:
    try:
        found = look(page)
    except OSError as error:
        why = str(getattr(error, "reason", error))
        return unseen("guide", f"{page}: no answer ({why})", "look again from where the web is")
    if found < HTTPStatus.BAD_REQUEST:
        return good("guide", page)
    if found in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        return bad("guide", f"{page} is not there ({found})", f"correct {keys}")
    return unseen("guide", f"{page} answers {found}", f"open it yourself; it stands in {keys}")
