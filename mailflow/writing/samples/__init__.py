"""Sample mails: every content of the catalogue with people of a program that might exist.

`mailflow preview` shows them, and the golden tests read them. The tracks are those of a
configured program where there is one.
"""

from mailflow.program.settings import Settings
from mailflow.writing.render import Context
from mailflow.writing.samples import answers, cohort, joining, mentors, organizers
from mailflow.writing.samples.cast import DEFAULT, TODAY, TOKEN, Cast, Sample

__all__ = ["DEFAULT", "TOKEN", "Sample", "context", "samples"]

#: The rooms of the gallery, in the order of the catalogue (SPEC 7).
ROOMS = {
    "Joining": joining.samples,
    "In a cohort": cohort.samples,
    "Mentors": mentors.samples,
    "Organizers": organizers.samples,
    "Answers and the list": answers.samples,
}


def samples(settings: Settings | None = None, track: str | None = None) -> dict[str, list[Sample]]:
    """Every mail, by the room of the gallery; told of one track, the first unless named."""
    shown = settings if settings and settings.tracks else DEFAULT
    cast = Cast(shown, shown.tracks[track or next(iter(shown.tracks))])
    return {room: list(tell(cast)) for room, tell in ROOMS.items()}


def context(sample: Sample, settings: Settings | None = None) -> Context:
    """What the renderer knows of the program, with addresses of the usual shape."""
    shown = settings if settings and settings.tracks else DEFAULT
    domain = Cast.domain_of(shown)
    name = getattr(sample.content, "cohort", "")
    return Context(
        program=shown.name,
        signup=f"signup@{domain}",
        organizers=f"organizers@{domain}",
        private=f"private@{domain}",
        reply_to=f"re+{TOKEN}@{domain}",
        list_address=f"cohort-{name}@{domain}" if name else "",
        thread_subject=sample.thread_subject,
        clocks=shown.clocks,
        today=TODAY,
    )
