"""Who plays in a season: names, places, mail programs, tempers, and when each one comes in."""

import random
from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from mailflow.program.settings import Limits, Settings, Track

DOMAIN = "mentoring.example"
ORGANIZERS = ("kendall@lab.example", "emily@lab.example")

DEPLOY = Track(
    "deploy",
    "Deploy OpenStack",
    "A server boots and is reachable",
    ("tool chosen", "hosts ready", "first run", "server reachable"),
    mentees=4,
    channel="#cohort-deploy",
)
PATCH = Track(
    "first-patch",
    "Your first patch",
    "One patch is merged",
    ("account and CLA", "change chosen", "patch up", "review answered", "merged"),
    mentees=5,
    channel="#cohort-first-patch",
)
TALK = Track(
    "talk",
    "Your first talk",
    "A talk is submitted",
    ("topic", "abstract", "feedback", "submitted"),
    cadence="biweekly",
    weekday=2,
    mentees=4,
)
TRACKS = (DEPLOY, PATCH, TALK)


def settings(mentees: int) -> Settings:
    """The program that is played; cohorts are as large as so many mentees need."""
    room = max(4, round(mentees / 5))
    tracks = [replace(track, mentees=min(8, max(room, track.mentees))) for track in TRACKS]
    return Settings(
        name="Open Mentoring",
        organizers=ORGANIZERS,
        zone="Europe/Berlin",
        code_of_conduct="https://mentoring.example/conduct",
        private_contacts=ORGANIZERS[1:],
        tracks={track.name: track for track in tracks},
        limits=Limits(domain_an_hour=10 * mentees, strangers_an_hour=10 * mentees),
    )


class Role(StrEnum):
    """What somebody is in the program."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    ORGANIZER = "organizer"
    BYSTANDER = "bystander"


class Temper(StrEnum):
    """How somebody behaves."""

    DILIGENT = "diligent"
    SLOW = "slow"
    SLOPPY = "sloppy"
    STUCK = "gets stuck"
    PAUSES = "pauses"
    LEAVES = "leaves"
    FADES = "fades away"
    CURIOUS = "in two cohorts"
    NEVER_CONFIRMS = "never confirms"
    DEAD_ADDRESS = "loses the address"
    VACATION = "has a vacation responder"
    FORWARDS = "forwards"
    SILENT = "falls silent"
    SPAMS = "sends spam"
    ASKS = "asks what this is"
    SUBSCRIBES = "is a newsletter"


class Client(StrEnum):
    """A mail program; see `clients`."""

    GMAIL = "Gmail"
    OUTLOOK = "Outlook"
    APPLE = "Apple Mail"
    PHONE = "iPhone"
    MUTT = "mutt"
    THUNDERBIRD = "Thunderbird"


HOSTS = {
    Client.GMAIL: "gmail.example",
    Client.OUTLOOK: "office.example",
    Client.APPLE: "cloud.example",
    Client.PHONE: "cloud.example",
    Client.MUTT: "unix.example",
    Client.THUNDERBIRD: "post.example",
}


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody in the play."""

    name: str
    address: str
    zone: str
    place: str
    role: Role
    client: Client
    temper: Temper
    track: str = ""
    arrives: float = 0.0  # days after the start
    style: str = ""  # of a mentor's answers, see `mentor`

    @property
    def called(self) -> str:
        """The first name."""
        return self.name.split()[0]

    @property
    def clock(self) -> ZoneInfo:
        """The person's own time."""
        return ZoneInfo(self.zone)


#: A friend of a mentor's, who has nothing to do with the program.
FRIEND = Persona(
    "Pat Lee", "pat.lee@gmail.example", "Europe/Dublin", "Dublin", Role.BYSTANDER, Client.GMAIL,
    Temper.FORWARDS,
)  # fmt: skip

#: Name, zone, place: mentees come from this list in order, then with other family names.
WORLD = (
    ("Ana Souza", "America/Sao_Paulo", "Brazil"),
    ("Bo Lindqvist", "Europe/Stockholm", "Stockholm"),
    ("Chen Wei", "Asia/Shanghai", "Shanghai"),
    ("Dele Okafor", "Africa/Lagos", "Lagos"),
    ("Elif Yılmaz", "Europe/Istanbul", "Istanbul"),
    ("Farid Haddad", "Africa/Cairo", "Cairo"),
    ("Grace Mwangi", "Africa/Nairobi", "Nairobi"),
    ("Hana Novák", "Europe/Prague", "Prague"),
    ("Ines Duarte", "Europe/Lisbon", "Lisbon"),
    ("José Hernández", "America/Mexico_City", "Mexico City"),
    ("Kiri Tamatea", "Pacific/Auckland", "New Zealand"),
    ("Lakshmi Rao", "Asia/Kolkata", "Bangalore"),
    ("Mateusz Kowalski", "Europe/Warsaw", "Poland"),
    ("Noor Rahman", "Asia/Dhaka", "Dhaka"),
    ("Olga Petrenko", "Europe/Kyiv", "Kyiv"),
    ("Pedro Quispe", "America/Lima", "Lima"),
    ("Quinn Taylor", "America/Chicago", "Chicago"),
    ("Ravi Perera", "Asia/Colombo", "Sri Lanka"),
    ("Sophie Laurent", "Europe/Paris", "Paris"),
    ("Tuan Nguyen", "Asia/Ho_Chi_Minh", "Vietnam"),
    ("Umar Sadiq", "Asia/Karachi", "Pakistan"),
    ("Valeria Gómez", "America/Argentina/Buenos_Aires", "Argentina"),
    ("Wanjiru Kamau", "Africa/Nairobi", "Kenya"),
    ("Yuki Tanaka", "Asia/Tokyo", "Tokyo"),
)
FAMILIES = ("Silva", "Berg", "Zhang", "Bello", "Kaya", "Mansour", "Otieno", "Svoboda", "Costa")

#: The order in which tempers come in; every season has the first ones.
MENTEE_TEMPERS = (
    Temper.DILIGENT,
    Temper.STUCK,
    Temper.SLOPPY,
    Temper.LEAVES,
    Temper.DILIGENT,
    Temper.PAUSES,
    Temper.FADES,
    Temper.SLOW,
    Temper.CURIOUS,
    Temper.DEAD_ADDRESS,
    Temper.NEVER_CONFIRMS,
    Temper.DILIGENT,
)
LATE = (4, 8, 9, 11)
MENTEE_TRACKS = ("deploy", "first-patch", "deploy", "deploy", "talk", "deploy", "first-patch",
                 "talk", "deploy", "first-patch")  # fmt: skip

Known = tuple[str, str, str, Client, Temper, str, str]
MENTORS: tuple[Known, ...] = (
    ("Priya Nair", "Europe/London", "London", Client.PHONE, Temper.DILIGENT, "deploy", "numbers"),
    ("Sam Carter", "America/New_York", "New York", Client.GMAIL, Temper.FORWARDS, "deploy",
     "sentence"),
    ("Jonas Weber", "Europe/Berlin", "Berlin", Client.MUTT, Temper.DILIGENT, "deploy", "inline"),
    ("Mei Tan", "Asia/Singapore", "Singapore", Client.OUTLOOK, Temper.VACATION, "first-patch",
     "names"),
    ("Diego Ruiz", "America/Bogota", "Bogotá", Client.GMAIL, Temper.SILENT, "first-patch",
     "except"),
    ("Fatou Diop", "Africa/Dakar", "Dakar", Client.APPLE, Temper.DILIGENT, "first-patch",
     "sentence"),
    ("Lena Fischer", "Europe/Vienna", "Vienna", Client.THUNDERBIRD, Temper.DILIGENT, "talk",
     "names"),
    ("Omar Aziz", "Asia/Dubai", "Dubai", Client.PHONE, Temper.SLOW, "talk", "emoji"),
    ("Ruth Cohen", "America/Los_Angeles", "Portland", Client.OUTLOOK, Temper.DILIGENT, "talk",
     "numbers"),
)  # fmt: skip


#: They come where many wait: two of them open a second cohort.
MORE_MENTORS: tuple[Known, ...] = (
    ("Tomás Silva", "Europe/Madrid", "Madrid", Client.APPLE, Temper.DILIGENT, "deploy", "names"),
    ("Aiko Mori", "Asia/Tokyo", "Tokyo", Client.THUNDERBIRD, Temper.DILIGENT, "deploy", "numbers"),
)
MANY = 30  # mentees


def cast(rng: random.Random, mentees: int, weeks: int) -> tuple[Persona, ...]:
    """Everybody of a season."""
    mentors = _mentors(rng, MENTORS, 0.05, 0.9)
    if mentees >= MANY:
        mentors += _mentors(rng, MORE_MENTORS, 16, 18)
    return (*_organizers(), *mentors, *_mentees(rng, mentees, weeks), *_bystanders(weeks))


#: How mentors of a rehearsal behave and answer, one after the other.
MENTOR_TEMPERS = (
    Temper.DILIGENT, Temper.DILIGENT, Temper.SLOW, Temper.DILIGENT, Temper.SILENT,
    Temper.DILIGENT, Temper.VACATION, Temper.DILIGENT, Temper.FORWARDS,
)  # fmt: skip
STYLES = ("numbers", "sentence", "names", "except", "inline", "emoji", "names")
MENTEES_EACH = 3  # for so many mentees of a rehearsal there is a mentor
AT_ONCE = 0.4  # so many of the mentees come as the program opens


def rehearsal_cast(
    rng: random.Random, settings: Settings, people: int, weeks: int
) -> tuple[Persona, ...]:
    """So many mentors and mentees of a configured program, its organizers, and bystanders."""
    mentors = max(2 * len(settings.tracks), people // (MENTEES_EACH + 1))
    return (
        *(_organizer(settings, number) for number in range(len(settings.organizers))),
        *_some_mentors(rng, settings, mentors, weeks),
        *_some_mentees(rng, settings, max(1, people - mentors), weeks),
        *_bystanders(weeks),
    )


def _organizer(settings: Settings, number: int) -> Persona:
    """The configured address, and nobody behind it but us: the first is quick, others ask why."""
    address = settings.organizers[number]
    name = address.partition("@")[0].split(".")[0].capitalize()
    temper = Temper.SLOW if number else Temper.DILIGENT
    client = (Client.PHONE, Client.THUNDERBIRD)[number % 2]
    return Persona(name, address, settings.zone, settings.zone, Role.ORGANIZER, client, temper)


def _some_mentors(
    rng: random.Random, settings: Settings, count: int, weeks: int
) -> tuple[Persona, ...]:
    """Each track's first mentors come at once, the others while the program grows."""
    tracks, known = list(settings.tracks.values()), (*MENTORS, *MORE_MENTORS)
    made = []
    for number in range(count):
        name, zone, place, client, *_ = known[number % len(known)]
        family = FAMILIES[(number // len(known) + number) % len(FAMILIES)]
        name = name if number < len(known) else f"{name.split()[0]} {family}"
        track, seat = tracks[number % len(tracks)], number // len(tracks)
        first = seat < track.mentors
        made.append(
            Persona(
                name, _address(name, client, number if number >= len(known) else 0), zone, place,
                Role.MENTOR, client, MENTOR_TEMPERS[seat % len(MENTOR_TEMPERS)], track.name,
                arrives=rng.uniform(0.05, 0.9) if first else rng.uniform(7, weeks * 3.5),
                style=STYLES[number % len(STYLES)],
            )
        )  # fmt: skip
    return tuple(made)


def _some_mentees(
    rng: random.Random, settings: Settings, count: int, weeks: int
) -> tuple[Persona, ...]:
    tracks, clients = list(settings.tracks), [*Client]
    made = []
    for number in range(count):
        name, zone, place = WORLD[number % len(WORLD)]
        family = FAMILIES[(number // len(WORLD) + number) % len(FAMILIES)]
        name = name if number < len(WORLD) else f"{name.split()[0]} {family}"
        client = clients[(number * 5 + rng.randrange(2)) % len(clients)]
        address = _address(name, client, number if number >= len(WORLD) else 0)
        early = rng.random() < AT_ONCE
        made.append(
            Persona(
                name, address, zone, place, Role.MENTEE, client,
                MENTEE_TEMPERS[number % len(MENTEE_TEMPERS)], tracks[number % len(tracks)],
                arrives=rng.uniform(2, 10) if early else rng.uniform(10, max(11.0, weeks * 6.0)),
            )
        )  # fmt: skip
    return tuple(made)


def _organizers() -> tuple[Persona, ...]:
    def organizer(name: str, address: str, client: Client, temper: Temper) -> Persona:
        zone, place = "Europe/Berlin", "Berlin"
        return Persona(name, address, zone, place, Role.ORGANIZER, client, temper)

    return (
        organizer("Kendall Brooks", ORGANIZERS[0], Client.PHONE, Temper.DILIGENT),
        organizer("Emily Hart", ORGANIZERS[1], Client.THUNDERBIRD, Temper.SLOW),
    )


def _mentors(
    rng: random.Random, known: tuple[Known, ...], first: float, last: float
) -> tuple[Persona, ...]:
    return tuple(
        Persona(
            name, _address(name, client), zone, place, Role.MENTOR, client, temper, track,
            arrives=rng.uniform(first, last), style=style,
        )
        for name, zone, place, client, temper, track, style in known
    )  # fmt: skip


def _mentees(rng: random.Random, count: int, weeks: int) -> tuple[Persona, ...]:
    made = []
    clients = [*Client]
    for number in range(count):
        name, zone, place = WORLD[number % len(WORLD)]
        if number >= len(WORLD):
            family = FAMILIES[(number // len(WORLD) + number) % len(FAMILIES)]
            name = f"{name.split()[0]} {family}"
        client = clients[(number * 5 + rng.randrange(2)) % len(clients)]
        address = _address(name, client, number if number >= len(WORLD) else 0)
        temper = MENTEE_TEMPERS[number % len(MENTEE_TEMPERS)]
        # Two thirds come as the program opens, the others trickle in.
        late = number % len(MENTEE_TEMPERS) in LATE
        arrives = rng.uniform(8, max(9.0, weeks * 3.0)) if late else rng.uniform(2, 7)
        track = MENTEE_TRACKS[number % len(MENTEE_TRACKS)]
        made.append(
            Persona(name, address, zone, place, Role.MENTEE, client, temper, track, arrives)
        )
    return tuple(made)


def _bystanders(weeks: int) -> tuple[Persona, ...]:
    def bystander(name: str, address: str, client: Client, temper: Temper, on: float) -> Persona:
        zone = "America/Denver"
        return Persona(name, address, zone, "somewhere", Role.BYSTANDER, client, temper, arrives=on)

    day = weeks * 7.0
    return (
        bystander("Rank Booster", "sales@seo.example", Client.OUTLOOK, Temper.SPAMS, day * 0.2),
        bystander("Zoe Park", "zoe@gmail.example", Client.GMAIL, Temper.ASKS, day * 0.3),
        bystander(
            "Cloud Weekly", "news@weekly.example", Client.GMAIL, Temper.SUBSCRIBES, day * 0.35
        ),
    )


def _address(name: str, client: Client, number: int = 0) -> str:
    plain = name.lower().translate(str.maketrans("ıáéóöüã", "iaeooua"))
    local = ".".join(plain.split())
    return f"{local}{number or ''}@{HOSTS[client]}"
