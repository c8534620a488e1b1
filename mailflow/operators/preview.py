"""Every mail of the catalogue as pages to look at: what organizers read before they go live."""

from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten

from jinja2 import Environment

from mailflow.program.mails import BadgeEarned, ListPost
from mailflow.program.settings import Settings
from mailflow.regex import regex
from mailflow.writing import patch, twin
from mailflow.writing.render import Context, Rendered, Renderer
from mailflow.writing.samples import Sample, context, samples

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --faint: #777; --paper: #fff; --desk: #f3f1ec }
@media (prefers-color-scheme: dark) { :root { --faint: #aaa; --paper: #1d1f22; --desk: #121315 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 84ch; padding: 16px; background: var(--desk);
  font: 16px/1.5 system-ui, sans-serif }
h1 { font-size: 1.4em } h2 { font-size: 1.1em; margin: 2em 0 .5em }
a { color: inherit }
nav { display: flex; justify-content: space-between; gap: 1em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; margin: 1em 0 }
dt { color: var(--faint) } dd { margin: 0; overflow-wrap: anywhere }
.mail { background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
  padding: 16px; overflow: hidden }
pre.mail { font: 14px/1.45 ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; width: calc(72ch + 34px); max-width: 100% }
.taps { font-size: 11px; color: var(--faint) }
.cards { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(17em, 1fr)) }
.card { display: block; text-decoration: none }
.card b { display: block; overflow-wrap: anywhere }
.card span, .note { color: var(--faint); font-size: 14px }
svg { width: 12em; height: auto }
@media (max-width: 40em) { body { padding: 10px } pre.mail { font-size: 11.5px; padding: 10px } }
"""

_HEAD = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>{{ style }}</style>
"""

_INDEX = (
    _HEAD
    + """
<h1>{{ program }}: every mail</h1>
<p>{{ rooms.values() | map("length") | sum }} mails with people who do not exist. Each is shown as
the text that everybody gets, and as it flows on a phone.</p>
{% for room, pages in rooms.items() %}
<h2>{{ room }}</h2>
<div class="cards">
{% for page in pages %}
<a class="card mail" href="{{ page.file }}"><b>{{ page.mail.subject }}</b>
<span>{{ page.label }}, to {{ page.to }}</span><br>{{ page.opening }}</a>
{% endfor %}
</div>
{% endfor %}
"""
)

_MAIL = (
    _HEAD
    + """
<nav><a href="{{ before.file }}">← {{ before.label }}</a><a href="index.html">all</a>
<a href="{{ after.file }}">{{ after.label }} →</a></nav>
<h1>{{ page.mail.subject }}</h1>
<dl>
{% for name, value in page.headers %}<dt>{{ name }}</dt><dd>{{ value }}</dd>
{% endfor %}</dl>
<pre class="mail">{% for line, tap in page.lines %}{% if tap -%}
<span class="taps">{{ line }}</span>{% else %}{{ line }}{% endif %}
{% endfor %}</pre>
{% if page.picture %}<p>{{ page.picture | safe }}</p>{% endif %}
<h2>As it flows on a phone</h2>
<div class="mail">{{ page.twin | safe }}</div>
"""
)

_PAGES = Environment(autoescape=True)
_TAP = regex(r".+: <mailto:\S+>")


@dataclass(frozen=True, slots=True)
class Page:
    """One mail as its page shows it."""

    sample: Sample
    place: Context
    mail: Rendered

    @property
    def file(self) -> str:
        """The page's file name."""
        return f"{self.sample.name}.html"

    @property
    def label(self) -> str:
        """What the gallery calls the mail: its name in words."""
        return self.sample.name.replace("-", " ")

    @property
    def to(self) -> str:
        """The reader's name."""
        return self.sample.reader.partition(" <")[0]

    @property
    def opening(self) -> str:
        """The first words after the greeting, as an inbox shows them."""
        blocks = self.mail.text.split("\n\n")
        return shorten(blocks[1 if len(blocks) > 1 else 0], 120, placeholder=" …")

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """What a mail client shows above the text, and the kind of the mail."""
        content, place = self.sample.content, self.place
        if isinstance(content, ListPost):
            sender, to = f"{content.author} via {content.cohort}", place.list_address
            addresses = (("From", f"{sender} <{to}>"), ("To", to), ("Reply-To", to))
        else:
            addresses = (
                ("From", f"{place.program} <{place.signup}>"),
                ("To", self.sample.reader),
                ("Reply-To", place.reply_to),
            )
        return (*addresses, ("Subject", self.mail.subject), ("Mailflow-Mail", content.kind))

    @property
    def lines(self) -> tuple[tuple[str, bool], ...]:
        """The text by lines, and whether a line is a ready answer's link."""
        return tuple((line, bool(_TAP.fullmatch(line))) for line in self.mail.text.split("\n"))

    @property
    def twin(self) -> str:
        """The HTML twin."""
        return twin.fragment(self.mail.text, self.place.reply_to)

    @property
    def picture(self) -> str:
        """The patch that comes with a badge. Drawn by us, or the organizers' own file."""
        content = self.sample.content
        if not isinstance(content, BadgeEarned):
            return ""
        return content.svg or patch.svg(content.track.name, content.track.title)


def write(
    folder: Path,
    settings: Settings | None = None,
    *,
    track: str | None = None,
    templates: Path | None = None,
) -> tuple[Path, ...]:
    """Write the gallery and a page for each mail; the files, the gallery first.

    `settings` gives the program's name, its tracks and addresses, `track` the one to tell of;
    `templates` is the organizers' own directory, if they have one.
    """
    renderer = Renderer(templates)
    rooms = {
        room: [_page(renderer, sample, settings) for sample in told]
        for room, told in samples(settings, track).items()
    }
    pages = [page for room in rooms.values() for page in room]
    folder.mkdir(parents=True, exist_ok=True)
    program = pages[0].place.program
    index = _shown(_INDEX, title=f"{program}: every mail", program=program, rooms=rooms)
    written = [_save(folder / "index.html", index)]
    for number, page in enumerate(pages):
        before, after = pages[number - 1], pages[(number + 1) % len(pages)]
        shown = _shown(_MAIL, title=page.mail.subject, page=page, before=before, after=after)
        written.append(_save(folder / page.file, shown))
    return tuple(written)


def _page(renderer: Renderer, sample: Sample, settings: Settings | None) -> Page:
    place = context(sample, settings)
    return Page(sample, place, renderer.render(sample.content, place))


def _shown(source: str, **values: object) -> str:
    return _PAGES.from_string(source).render(style=_STYLE, **values)


def _save(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
