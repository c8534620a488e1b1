"""All that names somebody, as far back as it goes: needed where two people become one.

Looked for in the cohorts that they have, or had, a place or a duty in: the journal tells of those
that a place or a duty of today is not in any more.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import or_, select

from mailflow.program.model import Assignment, Badge, Case, Confirmation, Enrollment, Post, Round
from mailflow.store import schema
from mailflow.store.entities import entities
from mailflow.store.link import Link
from mailflow.store.rows import from_image
from mailflow.store.statement import Query, one_of

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
_j = schema.journal
IMAGES = Query(select(_j.c.kind, _j.c.image).where(one_of(_j.c.entity, "ids")), from_image)
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


def of(link: Link, people: Collection[int], own: Collection[Enrollment | Assignment]) -> Trail:
    """The trail of some people through all the cohorts of their places and duties."""
    told = IMAGES.all(link, ids=[entity.id for entity in own])
    there = (*own, *(e for e in told if isinstance(e, Enrollment | Assignment)))
    keys, places = list(people), sorted({e.cohort for e in there if e.cohort})
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
