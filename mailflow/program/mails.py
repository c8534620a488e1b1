"""The content of every mail we write: one frozen dataclass per mail, typed to the last field.

A content holds words and dates that are ready to show, nothing that its reader may not see
(DOMAIN 10). `kind` is the slug of SPEC 7 and goes into the `Mailflow-Mail` header; `template`
names the file in templates/email (the kind, unless one kind has several). A text part and an
HTML twin are both made from the same value.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Content:
    """What every mail has: the name its reader is called by."""

    kind: ClassVar[str] = ""
    template: ClassVar[str] = ""

    name: str


# parts that several mails share -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer the reader can send as it stands: `words`, and what it would do."""

    words: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class TrackCard:
    """A track as a reader may choose it. `free` counts free seats, None where it is not known."""

    name: str
    title: str
    goal: str
    free: int | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class MentorCard:
    """A mentor as a mentee sees her after placement; address "" before."""

    name: str
    zone: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class MenteeCard:
    """A mentee as the mentors of the cohort see them."""

    name: str
    address: str
    zone: str
    lead: str  # the lead's name
    yours: bool  # whether the reader leads
    why: str  # why this cohort and this lead: "6 shared waking hours, 1 of 3 led"
    note: str = ""


# joining --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Confirm(Content):
    """M01: the one mail an unproven address gets. Repeats nothing but configured names."""

    kind = "confirm"
    tracks: tuple[TrackCard, ...] = ()  # to join
    mentoring: tuple[TrackCard, ...] = ()  # to mentor
    code_of_conduct: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ConfirmAct(Content):
    """Asks the registered address whether it wants what a mail in its name asked for."""

    kind = "confirm"
    template = "confirm-act"
    acts: tuple[str, ...] = ()  # in plain words: "leave deploy"
    until: date | None = None
    concerns: tuple[str, ...] = ()  # each person touched, where others are
    words: str = ""  # what they would read, in an organizer's name
    lines: tuple[str, ...] = ()  # of a list: what would become of each
    again: bool = False  # the answer to it was neither a yes nor a no


@dataclass(frozen=True, slots=True)
class ClaimAddress(Content):
    """Asks the registered address whether the one that answered in its place is theirs, too."""

    kind = "confirm"
    template = "claim-address"
    address: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ConfirmAddress(Content):
    """Asks a further address whether it is theirs. Tells nothing of who says so."""

    kind = "confirm"
    template = "confirm-address"
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ClaimPerson(Content):
    """Asks who may be here twice whether they are. Shows nothing of the other one."""

    kind = "confirm"
    template = "claim-person"
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ConfirmPerson(Content):
    """Asks the other address whether that is them, too; `other` has said so."""

    kind = "confirm"
    template = "confirm-person"
    other: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ProposePause(Content):
    """A mentor says that the reader is away: shall their place be paused? A yes pauses it."""

    kind = "confirm"
    template = "propose-pause"
    track: TrackCard
    until: date


@dataclass(frozen=True, slots=True)
class Unclear(Content):
    """M02: did you mean …? The second miss says that a human will look.

    `partly`: the rest of the mail was understood and done.
    """

    kind = "unclear"
    choices: tuple[Choice, ...] = ()
    reason: str = ""
    last: bool = False
    partly: bool = False
    others: str = ""  # to an organizer: where the other organizers are written to


@dataclass(frozen=True, slots=True)
class Offer(Content):
    """M03: a seat, held until a day. `nudge`: the reminder in the same thread."""

    kind = "offer"
    track: TrackCard
    cohort: str
    until: date
    mentors: tuple[MentorCard, ...] = ()
    nudge: bool = False


@dataclass(frozen=True, slots=True)
class Waitlisted(Content):
    """M04: position and an honest wait."""

    kind = "waitlisted"
    track: TrackCard
    position: int
    needs_mentors: bool = False  # waits for mentors, not for a seat
    elsewhere: tuple[TrackCard, ...] = ()  # tracks with room now
    moved_from: str = ""  # the track that an organizer moved the reader from
    later: bool = False  # the reader was offered a seat and would like it later


@dataclass(frozen=True, slots=True)
class Waitlists(Content):
    """The places in several lines that one mail asked for: what holds for all is said once."""

    kind = "waitlisted"
    template = "waitlisted-several"
    lines: tuple[Waitlisted, ...]
    elsewhere: tuple[TrackCard, ...] = ()


@dataclass(frozen=True, slots=True)
class StillWaiting(Content):
    """M05: still want it? `later`: they said so to an offer; is it time now?"""

    kind = "still-waiting"
    track: TrackCard
    position: int
    since: date
    later: bool = False


@dataclass(frozen=True, slots=True)
class Welcome(Content):
    """M06: placed. Names, zones, channel, goal, first step."""

    kind = "welcome"
    track: TrackCard
    cohort: str
    lead: MentorCard
    mentors: tuple[MentorCard, ...]  # the others
    milestones: tuple[str, ...] = ()
    channel: str = ""
    list_address: str = ""
    why: str = ""
    moved_from: str = ""
    guide: str = ""


@dataclass(frozen=True, slots=True)
class Welcomes(Content):
    """M06: the same for who is placed in several groups at once; a reply goes to the first."""

    kind = "welcome"
    template = "welcome-several"
    groups: tuple[Welcome, ...]


@dataclass(frozen=True, slots=True)
class Declined(Content):
    """M07: not this time; the reason, and what is possible."""

    kind = "declined"
    track: TrackCard
    reason: str = ""
    as_mentor: bool = False
    elsewhere: tuple[TrackCard, ...] = ()


@dataclass(frozen=True, slots=True)
class TakesLonger(Content):
    """What the organizers have to decide waits: they are away, or nobody has said a word."""

    kind = "takes-longer"
    what: tuple[str, ...]
    away: bool = False  # all of them
    last: date | None = None  # the day after it the first of them is back


@dataclass(frozen=True, slots=True)
class Expired(Content):
    """M08: an offer or a wait ended unanswered; no blame."""

    kind = "expired"
    track: TrackCard
    offered: bool = True  # an offer ran out; else two "still want it?" stayed unanswered


@dataclass(frozen=True, slots=True)
class Left(Content):
    """M09: you have left."""

    kind = "left"
    track: TrackCard
    was_member: bool = True  # else an application or offer was withdrawn
    undo_until: date | None = None


# in a cohort ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MemberGone(Content):
    """To a lead: somebody is not there any more. Who it is, nobody tells."""

    kind = "left"
    template = "member-gone"
    cohort: str


@dataclass(frozen=True, slots=True)
class NewMentee(Content):
    """M10: who joined, who leads, why. One mail holds all that joined since the last."""

    kind = "new-mentee"
    track: TrackCard
    cohort: str
    mentees: tuple[MenteeCard, ...]
    list_address: str = ""
    others: tuple[str, ...] = ()  # who is there already: of two Anas each is named in full


@dataclass(frozen=True, slots=True)
class SayHello(Content):
    """M11: three days without a sign of first contact; to the lead."""

    kind = "say-hello"
    cohort: str
    mentees: tuple[MenteeCard, ...]
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactCheck(Content):
    """M12: did your mentor reach you? Private to the organizers."""

    kind = "contact-check"
    track: TrackCard
    lead: str


@dataclass(frozen=True, slots=True)
class Stuck(Content):
    """M13: can one of you help? To the other mentors of the cohort."""

    kind = "stuck"
    cohort: str
    mentee: MenteeCard
    trouble: str
    told_by: str  # who said so
    your_overlap: int | None = None  # shared waking hours of reader and mentee


@dataclass(frozen=True, slots=True)
class StillIn(Content):
    """M14: nothing was seen of them for three weeks: yes, a pause, or leave? No guilt."""

    kind = "still-in"
    track: TrackCard
    last_seen: date
    until: date | None  # when the place goes on
    weeks_first: int  # so long they would be first in line
    told: bool = False  # somebody said that they are gone, and that alone is why we ask


@dataclass(frozen=True, slots=True)
class Lapsed(Content):
    """M15: the place went on, and they may come back any time."""

    kind = "lapsed"
    track: TrackCard
    undo_until: date
    first_until: date  # back by then is first in line


@dataclass(frozen=True, slots=True)
class LapseNote(Content):
    """M16: to the lead, whose mentees lapsed."""

    kind = "lapsed"
    template = "lapsed-lead"
    cohort: str
    mentees: tuple[str, ...]
    asked: bool = True  # no: our mail to one of them comes back
    told: bool = False  # they were said to have left


@dataclass(frozen=True, slots=True)
class Paused(Content):
    """M17: paused until a day."""

    kind = "paused"
    track: TrackCard
    until: date
    seat_kept_until: date | None = None  # None: the whole time
    assumed: bool = False  # no end was said: we took two weeks


@dataclass(frozen=True, slots=True)
class Resumed(Content):
    """M18: welcome back; or first in line where the seat was given on meanwhile."""

    kind = "resumed"
    track: TrackCard
    lead: str = ""
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Claim(Content):
    """M19: the goal is said to be reached; confirm? To the lead, later to the others."""

    kind = "claim"
    cohort: str
    mentee: MenteeCard
    goal: str
    evidence: str
    claimed_by: str  # name; the mentee, or the mentor who says so


@dataclass(frozen=True, slots=True)
class BadgeEarned(Content):
    """M20 and M22: you did it. The patch is attached; what next?"""

    kind = "badge"
    track: TrackCard
    goal: str
    confirmed_by: str
    on: date
    tracks: tuple[TrackCard, ...] = ()  # what next
    mentor_track: str = ""
    svg: str = ""  # the patch; attached as SVG and PNG
    urn: str = ""


@dataclass(frozen=True, slots=True)
class Completed(Content):
    """M21: to the cohort, where the mentee said yes to it."""

    kind = "completed"
    cohort: str
    goal: str
    mentees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feedback(Content):
    """M23: two questions, for organizers only."""

    kind = "feedback"
    track: TrackCard


@dataclass(frozen=True, slots=True)
class NotYet(Content):
    """M24: the goal is not reached yet; why, in the mentor's words."""

    kind = "not-yet"
    track: TrackCard
    by: str
    reason: str
    revoked: bool = False  # it was confirmed before, and they have a badge


@dataclass(frozen=True, slots=True)
class Removed(Content):
    """M25: an organizer ended an enrollment."""

    kind = "removed"
    track: TrackCard
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Review(Content):
    """M26: the term is over: finish, extend, or close? To the mentee."""

    kind = "review"
    track: TrackCard
    since: date
    weeks: int
    more_weeks: int  # of an extension
    extended: bool = False  # there was one: the next is for the organizers


@dataclass(frozen=True, slots=True)
class ReviewLead(Content):
    """M26: the same question to the lead; the goal is said to be reached in a check-in."""

    kind = "review"
    template = "review-lead"
    track: TrackCard
    since: date
    weeks: int
    more_weeks: int
    extended: bool
    mentee: str


# mentors --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CheckInLine:
    """One line of a check-in: facts first, so that the mentor corrects rather than composes."""

    number: int
    mentee: str
    known: str  # "week 3, patch up for review"


@dataclass(frozen=True, slots=True)
class CheckIn(Content):
    """M27: one mentor, by name, about the mentees she looks after."""

    kind = "check-in"
    cohort: str
    planned: date
    lines: tuple[CheckInLine, ...]
    co_mentors: tuple[str, ...] = ()
    next_on: date | None = None
    heard: tuple[str, ...] = ()  # how the last answers were understood
    steps: bool = False  # one of the reader's own told of a step, which "undo" takes back


@dataclass(frozen=True, slots=True)
class CheckInReminder(Content):
    """M28: only the lines that are open, in the same thread, with the same numbers."""

    kind = "check-in-reminder"
    cohort: str
    planned: date
    lines: tuple[CheckInLine, ...]


@dataclass(frozen=True, slots=True)
class MentorInvited(Content):
    """M30: an organizer asks whether the reader would mentor; a yes accepts the terms, too."""

    kind = "mentor-invited"
    organizer: str
    track: TrackCard
    waiting: int
    capacity: int
    code_of_conduct: str
    until: date


@dataclass(frozen=True, slots=True)
class Mentoring:
    """A cohort of a mentor's, as she is asked about it."""

    cohort: str
    capacity: int
    mentees: tuple[str, ...] = ()
    stands_by: bool = False  # for the next cohort of a track


@dataclass(frozen=True, slots=True)
class MentorReview(Content):
    """M41: four times a year, is what we know still right?"""

    kind = "mentor-review"
    places: tuple[Mentoring, ...]
    zone: str = ""
    offset: str = ""


@dataclass(frozen=True, slots=True)
class MentorWelcome(Content):
    """M31: you are on; how check-ins work. `cohort` "" while no cohort has room yet."""

    kind = "mentor-welcome"
    track: TrackCard
    cohort: str
    capacity: int
    zone: str
    co_mentors: tuple[MentorCard, ...] = ()
    list_address: str = ""
    check_in_day: str = "Tuesday"
    guide: str = ""


@dataclass(frozen=True, slots=True)
class Cover(Content):
    """M32: please look after these mentees while their lead is away. "no" moves it on."""

    kind = "cover"
    cohort: str
    away: str
    first: date
    last: date | None
    mentees: tuple[MenteeCard, ...]
    for_good: bool = False  # they are the reader's from now on; `away` does not come back


@dataclass(frozen=True, slots=True)
class Covered(Content):
    """M33: one line to a mentee: who looks after you meanwhile. `last` None: open end."""

    kind = "covered"
    cohort: str
    away: str
    cover: MentorCard
    last: date | None
    returned: bool = False  # the lead is back
    for_good: bool = False  # `cover` leads from now on, instead of `away`


@dataclass(frozen=True, slots=True)
class Short(Content):
    """M34: a cohort has fewer than two mentors on duty; to organizers."""

    kind = "short"
    cohort: str
    on_duty: tuple[str, ...]
    members: int
    waiting: int
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposeAway(Content):
    """M35: an out-of-office reply came; shall we hand over until then?"""

    kind = "propose-away"
    cohorts: tuple[str, ...]
    last: date | None


@dataclass(frozen=True, slots=True)
class Back(Content):
    """M36: back on duty; two lines on each mentee."""

    kind = "back"
    cohort: str
    mentees: tuple[str, ...]  # one catch-up line each


@dataclass(frozen=True, slots=True)
class MentorSilent(Content):
    """M37: everything ok? From an organizer, by name."""

    kind = "mentor-silent"
    cohort: str
    organizer: str
    missed: int  # check-ins in a row
    mentees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MentorCovered(Content):
    """M38: we covered for you. `covered`: who looks after whom, in a sentence."""

    kind = "mentor-covered"
    cohort: str
    covered: str


@dataclass(frozen=True, slots=True)
class SteppingDown(Content):
    """The answer to "stepping down": the last day, and a line on each mentee, please."""

    kind = "answer"
    template = "stepping-down"
    cohort: str
    last: date
    mentees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MentorRetired(Content):
    """M39: thank you."""

    kind = "mentor-retired"
    cohort: str
    mentees_helped: int = 0


# organizers -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered matter: the line, and what "ok" does."""

    number: int
    text: str
    default: str = ""
    apart: bool = False  # an "ok" to all of them does not mean it: it has to be named


@dataclass(frozen=True, slots=True)
class DecisionNeeded(Content):
    """What cannot wait for the digest; numbered and answered like it."""

    kind = "decision"
    items: tuple[Item, ...]
    away: tuple[str, ...] = ()  # which of the other organizers are, until when


@dataclass(frozen=True, slots=True)
class CohortLine:
    """One row of the digest's capacity table."""

    cohort: str
    state: str
    used: int
    seats: int
    waiting: int
    on_duty: int
    oldest_wait_days: int | None = None
    gaps: tuple[tuple[str, int], ...] = ()  # "UTC+9": mentees there, whom no mentor is awake with


@dataclass(frozen=True, slots=True)
class Digest(Content):
    """M50: the organizers' week on one screen, in the order of DOMAIN 3b."""

    kind = "digest"
    week: int  # ISO week
    decisions: tuple[Item, ...] = ()
    needs_human: tuple[str, ...] = ()
    to_look_after: int = 0  # how many lines there were before they were cut to one screen
    mentors: tuple[str, ...] = ()
    capacity: tuple[CohortLine, ...] = ()
    moved: tuple[str, ...] = ()
    forecast: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    cases: int | None = None  # None: the reader owns no cases
    away: tuple[str, ...] = ()  # which of the other organizers are, until when


@dataclass(frozen=True, slots=True)
class CallForMentors(Content):
    """A call for mentors of a track, drafted to be passed on: it names nobody."""

    kind = "call"
    track: TrackCard
    left: int = 0  # how many will be left without support; 0 where they are too few to be counted
    some: bool = False  # there are such, and few
    regions: tuple[str, ...] = ()  # parts of the world from where no mentor is near


@dataclass(frozen=True, slots=True)
class Announcement(Content):
    """That a cohort has room for mentees, drafted to be passed on: it names nobody."""

    kind = "announcement"
    track: TrackCard
    cohort: str
    free: int  # seats
    new: bool = False  # it has begun, and nobody has a place yet
    mentors: int = 0
    regions: tuple[str, ...] = ()  # parts of the world where its mentors live
    milestones: tuple[str, ...] = ()
    channel: str = ""
    guide: str = ""


@dataclass(frozen=True, slots=True)
class CaseOpened(Content):
    """M51: to a case's owners only."""

    kind = "case"
    number: int
    reporter: str
    words: str
    sure: bool = True  # that the reporter wrote it
    stage: str = "new"  # second, away, passed, late, update: see program.cases
    other: str = ""  # who else is told
    days: int = 2  # for which nobody has answered


@dataclass(frozen=True, slots=True)
class TroubleCard:
    """One cause of trouble, as organizers read of it."""

    title: str
    lines: tuple[str, ...] = ()
    since: str = ""  # where they heard of it before: "4 January, 08:20 (UTC)"
    over: bool = False


@dataclass(frozen=True, slots=True)
class Trouble(Content):
    """M52: something is wrong with mail or the machine, or is well again; what to do."""

    kind = "trouble"
    causes: tuple[TroubleCard, ...]
    again: str = ""  # when more is written, if it goes on: "in an hour"


@dataclass(frozen=True, slots=True)
class Monthly(Content):
    """M53: the month in counts, to be passed on; nothing in it points at a person."""

    kind = "monthly"
    month: str  # "April"
    lines: tuple[str, ...]
    tracks: tuple[TrackCard, ...] = ()
    voices: int = 0  # how many told how it was; 0 also where they are too few to be told of


# answers and the list --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answered(Content):
    """The answer to a command: what was understood and done, and how to undo it."""

    kind = "answer"
    lines: tuple[str, ...]
    undo: bool = False
    subject: str = ""
    news: bool = False  # of what somebody else wrote


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """One command as the help mail shows it."""

    usage: str
    does: str


@dataclass(frozen=True, slots=True)
class Help(Content):
    """What you can write, for this reader's roles; and the tracks."""

    kind = "help"
    entries: tuple[HelpEntry, ...]
    tracks: tuple[TrackCard, ...] = ()
    more: int = 0  # tracks that there is no room for


@dataclass(frozen=True, slots=True)
class ListPost(Content):
    """A member's post, as the cohort gets it: their words, rebuilt from the text part."""

    kind = "post"
    cohort: str
    author: str
    subject: str
    text: str
    message_id: str  # ours, the same for all readers, so that their answers thread
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One post in the log of a cohort."""

    at: datetime
    author: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Log(Content):
    """The cohort's log, or a week of it."""

    kind = "log"
    cohort: str
    entries: tuple[LogEntry, ...]
    week: int | None = None


@dataclass(frozen=True, slots=True)
class OwnData(Content):
    """What we keep of the reader, as an attached file."""

    kind = "export"
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Erased(Content):
    """M40: the last mail that somebody ever gets from us, and what was kept."""

    kind = "erased"
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moderation(Content):
    """Mail to organizers@ or a held post, relayed to an organizer."""

    kind = "moderation"
    sender: str
    subject: str
    text: str
    cohort: str = ""  # the list a post was held at; "" for organizers@
    item: int | None = None  # its number among the open matters
    doubted: bool = False  # nobody vouches for its sender: it may be a forger's
