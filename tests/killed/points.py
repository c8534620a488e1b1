"""What has to hold after a kill (TRUST I01-I22), and at which events the quick test kills."""

from collections.abc import Iterator, Sequence

from tests.killed.laboratory import PATIENCE, Held, Kill


def check(held: Held, whole: Held) -> None:
    """Whoever looks from outside sees what there is without a kill."""
    assert held.told == whole.told
    assert held.seen == whole.seen
    assert set(held.doubles) <= held.in_doubt, "only what was on its way goes twice (I12)"
    assert all(n == 1 for n in held.doubles.values())
    bodies = {mail.id: mail.raw for mail in held.mails}
    assert all(bodies[mail.id] == mail.raw for mail in held.mails), "the same bytes again (I11)"
    assert held.seconds < PATIENCE


def chosen(events: Sequence[str], most: int) -> Iterator[Kill]:
    """At some events of each kind, from all over the conversation, before or after them."""
    for place, kind in enumerate(sorted(set(events))):
        numbers = range(1, events.count(kind) + 1)
        step = max(1, len(numbers) // most)
        for turn, number in enumerate(numbers[place % step :: step][:most]):
            yield Kill(kind, number, bool((turn + place) % 2))


def every(events: Sequence[str], step: int = 1) -> Iterator[Kill]:
    """Before and after each event of each kind, or every few of them."""
    for kind in sorted(set(events)):
        for number in range(1, events.count(kind) + 1, step):
            yield from (Kill(kind, number, after) for after in (False, True))
