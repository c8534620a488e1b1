"""The program's rules, row by row: what happens, who causes it, what is mailed, what waits.

The rows are those of DOMAIN 2a (mentees), 2b (mentors) and 2c (all else), by their numbers. The
steps themselves are in `lifecycle.py`; this is the chart that people read. `docs/program.md`
prints it beside the tests that show each row, and a row that no test shows is named there.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a state chart. `mails` are numbers of the catalogue (DOMAIN 3)."""

    number: str  # "2a.14"
    before: str
    event: str
    after: str
    mails: tuple[str, ...] = ()
    then: str = ""  # the clock that starts, or the effect


ENROLLMENT_ROWS = (
    Row("2a.1", "", "`join`, address not yet proven", "unconfirmed", ("M01",), "7 days, then gone"),
    Row("2a.2", "unconfirmed", "yes to the confirmation", "applied"),
    Row("2a.3", "unconfirmed", "no answer in 7 days", "deleted", (), "no second mail"),
    Row("2a.4", "", "`join`, address proven", "applied"),
    Row("2a.5", "applied", "a seat is free", "placed", ("M06", "M10")),
    Row("2a.6", "applied", "a seat is free, mode `approve`", "applied", (), "organizers decide"),
    Row("2a.7", "applied", "no seat, or too few mentors", "waitlisted", ("M04",), "M05 monthly"),
    Row("2a.8", "applied", "an organizer's no, with a reason", "declined", ("M07",)),
    Row("2a.9", "waitlisted", "a seat is freed", "offered", ("M03",), "5 days, nudge after 2"),
    Row("2a.10", "waitlisted", 'two "still want it?" unanswered', "expired", ("M05", "M08")),
    Row("2a.11", "offered", "yes", "placed", ("M06", "M10"), "3 days to the first contact"),
    Row("2a.12", "offered", "no, or later", "withdrawn, or waitlisted", ("M09",), "seat goes on"),
    Row("2a.13", "offered", "no answer in 5 days", "expired", ("M08",), "seat goes on"),
    Row("2a.14", "placed", "first sign of contact", "active", (), "silence clocks"),
    Row("2a.15", "placed", "3 and 7 days without a sign", "placed", ("M11", "M12"), "digest"),
    Row("2a.16", "active", "a milestone is reached", "active", (), "in the next check-in"),
    Row("2a.17", "active", "stuck", "active, stuck", ("M13",), "7 days, then the digest"),
    Row("2a.18", "active", "14 days without a sign", "active, quiet", (), "in the check-in only"),
    Row(
        "2a.19", "active", "21 days without a sign", "active, silent", ("M14",), "7 days to answer"
    ),
    Row("2a.20", "active", "28 days, M14 unanswered", "lapsed", ("M15", "M16"), "seat goes on"),
    Row("2a.21", "active, placed", "pause", "paused", ("M17",), "seat kept for 14 days"),
    Row("2a.22", "paused", "the day comes, or `back`", "active, or first in line", ("M18",)),
    Row(
        "2a.23", "active", "the goal is claimed", "claimed", ("M19",), "others 4 d, organizers 7 d"
    ),
    Row("2a.24", "claimed", "somebody else confirms", "completed", ("M20", "M21", "M22"), "M23"),
    Row("2a.25", "claimed", "not yet, with a reason", "active", ("M24",)),
    Row("2a.26", "any open", "leave", "withdrawn", ("M09",), "undo for 7 days"),
    Row("2a.27", "any open", "move", "transferred, applied there"),
    Row("2a.28", "any open", "an organizer removes", "removed", ("M25",)),
    Row("2a.29", "active", "six months, or the term's end", "active, in review", ("M26",)),
    Row("2a.30", "any", "`forget me`, confirmed", "erased", ("M40",)),
)

ASSIGNMENT_ROWS = (
    Row("2b.1", "", "`mentor` by mail, an organizer's ok", "on duty", ("M31",)),
    Row("2b.2", "", "an organizer invites, a yes", "on duty", ("M30", "M31")),
    Row("2b.3", "on duty", "`capacity`, or no new mentees", "on duty", (), "moves nobody"),
    Row("2b.4", "on duty", "`away`", "away", ("M32", "M33", "M34"), "leads are covered"),
    Row(
        "2b.5", "on duty", "an out-of-office reply", "on duty", ("M35",), "no answer to a check-in"
    ),
    Row("2b.6", "away", "the day comes, or `back`", "on duty", ("M36",), "leads return"),
    Row("2b.7", "on duty", "two check-ins missed in a row", "on duty, silent", ("M37",), "digest"),
    Row("2b.8", "on duty", "three, or 21 days; M37 unanswered", "away", ("M38",), "leads covered"),
    Row("2b.9", "away, by its clock", "30 days, an organizer's ok", "retired", ("M39",)),
    Row("2b.10", "on duty", "`stepping down`", "leaving, then retired", ("M34", "M39"), "handover"),
)

OTHER_ROWS = (
    Row(
        "2c.round", "planned", "Tuesday at nine, theirs", "sent", ("M27",), "weekly, then biweekly"
    ),
    Row("2c.remind", "sent", "3 days without all answers", "reminded", ("M28",), "missed after 7"),
    Row("2c.answer", "any", "any mentor's word on a mentee", "answered", (), "for all mentors"),
    Row("2c.cohort", "draft", "two mentors on duty", "open", (), "full and short are derived"),
    Row("2c.short", "open", "fewer than two on duty", "short", ("M34",), "nobody is placed"),
    Row("2c.bounce", "proven", "hard bounces", "bouncing", (), "no clock runs; digest"),
    Row("2c.lost", "on duty", "a mentor's mail bounces hard", "away", (), "covered the same day"),
    Row("2c.mute", "proven", "`stop`", "muted", (), "no automatic mail"),
    Row("2c.case", "", "`private`, in any words", "open", ("M51",), "48 hours, then a week"),
    Row("2c.badge", "", "a goal confirmed", "issued", ("M20",)),
)

ROWS = ENROLLMENT_ROWS + ASSIGNMENT_ROWS + OTHER_ROWS

#: The catalogue (DOMAIN 3): every mail's number and what it is about.
CATALOGUE = (
    *(f"M{n:02}" for n in range(1, 29)),
    *(f"M{n}" for n in range(30, 42)),
    *(f"M{n}" for n in range(50, 54)),
)
