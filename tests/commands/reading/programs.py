"""Situations of programs with other tracks, other days and other people."""

CLOUDS = ["first-cloud", "fix-bug", "first-talk", "coa"]
WORDS = ["docs", "infra", "i18n", "release"]
PEOPLE = {
    "Rosa Lima": "rosa@x.test",
    "Jun Park": "jun@x.test",
    "Elif Kaya": "elif@x.test",
    "Tariq Aziz": "tariq@x.test",
    "Ben Ode": "ben@x.test",
}
COHORTS = ["first-cloud", "first-cloud-2", "fix-bug"]
ITEMS = {
    "1": "approve rosa@x.test fix-bug",
    "2": "lapse jun@x.test coa",
    "3": "claim elif@x.test first-cloud",
    "4": "extend tariq@x.test coa",
    "5": "replace ben@x.test fix-bug",
    "6": "mentor ben@x.test coa",
}


def _clouds(role: object, thread: str | None = None, **state: object) -> dict[str, object]:
    day = "2027-06-07" if thread is None and role != "organizer" else "2027-06-22"
    return {"today": day, "tracks": CLOUDS, "role": role, "thread": thread, "state": state}


def _words(role: object, **state: object) -> dict[str, object]:
    return {
        "today": "2027-09-01",
        "tracks": WORDS,
        "role": role,
        "thread": None,
        "state": state,
    }


_ACTIVE = {"first-cloud": "active"}
PROGRAMS = {
    "c-stranger": _clouds("stranger"),
    "c-mentee": _clouds("mentee", enrollments=_ACTIVE, mentor="Noor Haddad"),
    "bug": _clouds("mentee", enrollments={"fix-bug": "active"}),
    "ftalk": _clouds("mentee", enrollments={"first-talk": "active", "coa": "active"}),
    "both": _clouds(
        ["mentor", "mentee"], cohorts=["fix-bug"], co_mentors=["Divya"], enrollments=_ACTIVE
    ),
    "digest": _clouds("organizer", "digest", people=PEOPLE, cohorts=COHORTS, items=ITEMS),
    "org": _clouds("organizer", people=PEOPLE, cohorts=COHORTS),
    "unclear": _clouds(
        "mentee",
        "unclear",
        enrollments=_ACTIVE,
        options={"1": "pause first-cloud ?", "2": "leave first-cloud", "3": "less"},
    ),
    "stillin": _clouds(
        "mentee", "still-in", enrollments=_ACTIVE, track="first-cloud", mentor="Noor"
    ),
    "monthly": _clouds("mentee", "monthly", enrollments=_ACTIVE),
    "welcome": _clouds("mentee", "welcome", enrollments={"first-cloud": "placed"}, mentor="Noor"),
    "d-stranger": _words("stranger"),
    "d-mentee": _words("mentee", enrollments={"docs": "active", "i18n": "waitlisted"}),
    "wait": _words("mentee", enrollments={"infra": "waitlisted"}),
    "d-mentor": _words(
        "mentor", cohorts=["infra"], co_mentors=["Noor", "Ines"], mentees=["Jun Park", "Elif Kaya"]
    ),
}
