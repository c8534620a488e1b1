"""What has to hold after a kill (TRUST I01-I22), and at which events the quick test kills."""

from collections.abc import Iterator, Sequence

from tests.killed.laboratory import PATIENCE, Held


def check(held: Held, whole: Held) -> None:
    """Whoever looks from outside sees what there is without a kill."""
    assert held.told == whole.told
    assert held.seen == whole.seen
    assert set(held.doubles) <= held.in_doubt, "only what was on its way goes twice (I12)"
    assert all(n == 1 for n in held.doubles.values())
    bodies = {mail.id: mail.raw for mail in held.mails}
    assert all(bodies[mail.id] == mail.raw for mail in held.mails), "the same bytes again (I11)"
    assert held.seconds < PATIENCE


def chosen(events: Sequence[str], most: int) -> Iterator[tuple[int, bool]]:
    """Some events of each kind, from all over the conversation, and whether to kill after it."""
    for place, kind in enumerate(sorted(set(events))):
        numbers = [n for n, event in enumerate(events, start=1) if event == kind]
        step = max(1, len(numbers) // most)
        for turn, number in enumerate(numbers[place % step :: step][:most]):
            yield number, bool((turn + place) % 2)
