"""All that names somebody, as far back as it goes: needed where two people become one.

Looked for in the cohorts that they have, or had, a place or a duty in.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import or_

from mailflow.program.model import Badge, Case, Confirmation, Enrollment, Post, Round
from mailflow.store import schema
from mailflow.store.entities import entities
from mailflow.store.link import Link
from mailflow.store.statement import one_of

_e, _post = schema.enrollment, schema.post
LED = entities(
    Enrollment,
    one_of(_e.c.cohort, "cohorts"),
    or_(*(one_of(column, "people") for column in (_e.c.lead, _e.c.cover, _e.c.claimant))),
)
ROUNDS = entities(Round, one_of(schema.round_.c.cohort, "cohorts"))
POSTS = entities(Post, one_of(_post.c.cohort, "cohorts"), one_of(_post.c.author, "people"))
CONFIRMATIONS = entities(Confirmation, one_of(schema.confirmation.c.person, "people"))
CASES = entities(Case, one_of(schema.case.c.reporter, "people"))
BADGES = entities(Badge, one_of(schema.badge.c.person, "people"))


@dataclass(frozen=True, slots=True)
class Trail:
    """What was found of them, besides their own places and duties."""

    enrollments: tuple[Enrollment, ...]
    rounds: tuple[Round, ...]
    posts: tuple[Post, ...]
    confirmations: tuple[Confirmation, ...]
    cases: tuple[Case, ...]
    badges: tuple[Badge, ...]


def of(link: Link, people: Collection[int], cohorts: Collection[int | None]) -> Trail:
    """The trail of some people through some cohorts."""
    keys, places = list(people), list(cohorts)
    rounds = ROUNDS.all(link, cohorts=places)
    return Trail(
        tuple(LED.all(link, cohorts=places, people=keys)),
        tuple(check for check in rounds if not _named_in(check).isdisjoint(keys)),
        tuple(POSTS.all(link, cohorts=places, people=keys)),
        tuple(CONFIRMATIONS.all(link, people=keys)),
        tuple(CASES.all(link, people=keys)),
        tuple(BADGES.all(link, people=keys)),
    )


def _named_in(check: Round) -> set[int | None]:
    """Everybody whom a round names."""
    return {check.mentor, *(key for line in check.lines for key in (line.mentee, line.by))}
