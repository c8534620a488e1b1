"""A mail's content and its template: subject and text.

A template looks like the mail that it becomes: `Subject:` on its first line, a blank line, then
plain text. The subject is cut off before anything is rendered and rendered alone, so whatever
stands in a name can neither become a header nor slip into the text. Values are data: they stay
on one line, without control characters, unless the template says `quoted` or `verbatim`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
)

from mailflow.mail.charset import clean_line
from mailflow.program import calendar
from mailflow.program.mails import Content
from mailflow.program.settings import Clocks
from mailflow.writing.layout import fill
from mailflow.writing.phrases import FILTERS, shown, span

SUBJECT = "Subject:"
LONGEST_SUBJECT = 200

Source = tuple[str, str | None, Callable[[], bool] | None]


@dataclass(frozen=True, slots=True)
class Context:
    """What every template may show besides its content: the program and its addresses."""

    program: str
    signup: str
    organizers: str
    private: str
    reply_to: str  # where the answer to this very mail goes
    list_address: str = ""
    credential: bool = False  # whether badges hold one
    thread_subject: str = ""  # of the mail that this one answers or reminds of
    clocks: Clocks = field(default_factory=Clocks)  # the only source of lengths of time in mails
    today: date = date.min  # where the reader lives

    def examples(self) -> dict[str, object]:
        """Days that somebody could name: an example that is past, or far off, misleads."""
        first, last = calendar.some_days(self.today)
        return {"some_day": f"{last:%-d %B}", "some_days": span(first, last)}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A mail in words."""

    subject: str
    text: str


class TemplateError(Exception):
    """A template file is not in the form described above."""


class SplitLoader(BaseLoader):
    """Serves `NAME.subject` and `NAME.body` out of one file `NAME.txt`, other names as they are."""

    def __init__(self, inner: BaseLoader) -> None:
        self._inner = inner

    def get_source(self, environment: Environment, template: str) -> Source:
        """The part's source, as Jinja asks for it."""
        name, _, part = template.rpartition(".")
        if part not in ("subject", "body"):
            return self._inner.get_source(environment, template)
        source, path, fresh = self._inner.get_source(environment, f"{name}.txt")
        first, _, rest = source.partition("\n")
        blank, _, body = rest.partition("\n")
        if not first.startswith(SUBJECT) or blank.strip():
            raise TemplateError(f'{path}: begins with "{SUBJECT} …" and an empty line')
        # Line numbers in errors stay those of the file.
        return first.removeprefix(SUBJECT) if part == "subject" else f"\n\n{body}", path, fresh


class Renderer:
    """The templates: an organizer's own directory first, then those that come with mailflow."""

    def __init__(self, override: Path | None = None) -> None:
        places = [path for path in (override, shipped()) if path is not None]
        self._templates = Environment(
            loader=SplitLoader(ChoiceLoader([FileSystemLoader(path) for path in places])),
            undefined=StrictUndefined,
            finalize=shown,
            autoescape=False,  # noqa: S701  plain text; an HTML twin escapes
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.filters |= FILTERS

    def render(self, content: Content, context: Context) -> Rendered:
        """The mail in words."""
        name = content.template or content.kind
        values = context.examples() | _values(context) | _values(content)
        subject = self._templates.get_template(f"{name}.subject").render(values)
        subject = _cut(clean_line(subject))
        # `topic`: ready answers are replies to this very mail.
        text = self._templates.get_template(f"{name}.body").render(values, topic=subject)
        return Rendered(subject, fill(text))

    def has(self, content: type[Content]) -> bool:
        """Whether there is a template for this content."""
        try:
            self._templates.get_template(f"{content.template or content.kind}.body")
        except TemplateNotFound:
            return False
        return True


def render(content: Content, context: Context) -> Rendered:
    """The mail in words, by the templates that come with mailflow."""
    return _default().render(content, context)


def shipped() -> Path:
    """Where the templates are: inside an installed package, or beside it in the repository."""
    package = Path(str(files("mailflow")))
    installed = package / "templates" / "email"
    return installed if installed.is_dir() else package.parent / "templates" / "email"


@lru_cache(maxsize=1)
def _default() -> Renderer:
    return Renderer()


def _values(shown: Content | Context) -> dict[str, object]:
    return {field.name: getattr(shown, field.name) for field in fields(shown)}


def _cut(subject: str) -> str:
    """A subject of bearable length, cut at a word."""
    if len(subject) <= LONGEST_SUBJECT:
        return subject
    return f"{subject[: LONGEST_SUBJECT - 2].rpartition(' ')[0] or subject[:LONGEST_SUBJECT]} …"
