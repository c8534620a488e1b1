"""The people, tracks and days of the sample mails."""

from dataclasses import dataclass
from datetime import date

from mailflow.program.mails import Content, MenteeCard, MentorCard, TrackCard
from mailflow.program.settings import Settings, Track

TOKEN = "q7m2x4ka3vd6t5hn2wz8r9pbc1f"  # noqa: S105  as long as one is; it opens nothing

DEFAULT = Settings(
    name="Open Mentoring",
    organizers=("kendall@mentoring.example", "emily@mentoring.example"),
    code_of_conduct="https://mentoring.example/conduct",
    tracks={
        "deploy": Track(
            "deploy",
            "Deploy OpenStack",
            "A server boots and is reachable",
            ("tool chosen", "hosts ready", "first run", "server reachable"),
            channel="#cohort-deploy on OFTC",
        ),
        "first-patch": Track(
            "first-patch",
            "Your first patch",
            "One patch is merged",
            ("accounts ready", "change chosen", "patch up", "review answered", "merged"),
        ),
        "talk": Track(
            "talk",
            "Your first conference talk",
            "A talk is submitted",
            ("topic", "abstract draft", "feedback", "submitted"),
        ),
    },
)

TODAY = date(2027, 4, 6)  # a Tuesday
FRIDAY = date(2027, 4, 9)
NEXT_TUESDAY = date(2027, 4, 13)
MAY = date(2027, 5, 15)

PRIYA = MentorCard("Priya Raman", "UTC+5:30", "priya@ravenlabs.example")
SAM = MentorCard("Sam Okoro", "UTC+1", "sam.okoro@mail.example")
JOSE = MentorCard("José Ángel Núñez", "UTC-5", "janunez@uni.example")

ANA = MenteeCard(
    "Ana Souza",
    "ana.souza@mail.example",
    "UTC-3",
    "Priya",
    yours=True,
    why="6 waking hours shared with Priya, who looks after 1 other so far; 2 of 8 seats were free",
)
BO = MenteeCard(
    "Bo Lindqvist",
    "bo@posteo.example",
    "UTC+2",
    "Priya",
    yours=True,
    why="11 waking hours shared with Priya, who looks after 2 others so far; 1 of 8 seats was free",
)
CHEN = MenteeCard(
    "陈小明",
    "chen.xm@mail.example",
    "UTC+8",
    "Sam",
    yours=False,
    why="7 waking hours shared with Sam, who looks after nobody else so far; 1 of 8 seats was free",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One mail of the gallery: its page's name, who reads it, its content, its thread."""

    name: str
    reader: str
    content: Content
    thread_subject: str = ""


class Cast:
    """A program and one of its tracks, as the samples tell of them."""

    def __init__(self, settings: Settings, track: Track) -> None:
        self.settings = settings
        self.track = track
        self.cohort = track.name
        self.card = _card(track, free=0)
        tracks = settings.tracks.values()
        self.others = tuple(_card(t, free=2) for t in tracks if t.name != track.name)
        self.domain = self.domain_of(settings)
        self.list_address = f"cohort-{track.name}@{self.domain}"
        self.step = track.milestones[0] if track.milestones else "under way"

    @staticmethod
    def domain_of(settings: Settings) -> str:
        """Where the sample program's addresses are."""
        first = next(iter(settings.organizers), "")
        return first.rpartition("@")[2] or "mentoring.example"

    @property
    def welcome(self) -> str:
        """The subject of a mentee's thread."""
        return f"Welcome to {self.cohort}, meet {PRIYA.name}"

    @property
    def check_in(self) -> str:
        """The subject of a mentor's thread."""
        return f"{self.cohort} check-in: how are your mentees?"

    def mentee(self, name: str, content: Content, thread: str = "") -> Sample:
        """A mail that Ana gets."""
        return Sample(name, f"{ANA.name} <{ANA.address}>", content, thread)

    def mentor(self, name: str, content: Content, thread: str = "") -> Sample:
        """A mail that Priya gets."""
        return Sample(name, f"{PRIYA.name} <{PRIYA.address}>", content, thread)

    def organizer(self, name: str, content: Content, thread: str = "") -> Sample:
        """A mail that an organizer gets."""
        return Sample(name, f"Kendall Nelson <kendall@{self.domain}>", content, thread)


def _card(track: Track, free: int) -> TrackCard:
    return TrackCard(track.name, track.title, track.goal, free, waiting=0 if free else 3)
