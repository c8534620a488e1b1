"""That a cohort has room for mentees, as a text that may be passed on (DOMAIN 5, per cohort).

Like a call for mentors it is a screen of its own: the answer to "announce COHORT".
"""

from mailflow.program import calls, cards, placement
from mailflow.program.digest_program import Whole
from mailflow.program.mails import Announcement
from mailflow.program.model import OPEN_STATES, Cohort, Person


def announcement(program: Whole, cohort: Cohort, reader: Person) -> Announcement:
    """The text to pass on."""
    view = program.views[cohort.id]
    track = program.state.settings.tracks[cohort.track]
    mentors = [program.state.people[a.person] for a in view.mentors_of(cohort.id)]
    return Announcement(
        reader.called,
        cards.track_card(program.state, track.name),
        cohort.name,
        free=placement.free(view, cohort),
        new=not view.mentees_of(cohort.id, OPEN_STATES),
        mentors=len(mentors),
        regions=tuple(sorted({calls.region(program, m) for m in mentors if m.zone})),
        milestones=track.milestones,
        channel=track.channel,
        guide=track.guide,
    )


def has_room(program: Whole, cohort: Cohort) -> bool:
    """Whether there is anything to announce."""
    return placement.free(program.views[cohort.id], cohort) > 0
