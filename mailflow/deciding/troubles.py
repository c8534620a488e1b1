"""Organizers hear of trouble (M52): what shows itself, what is over, and what is due to be said."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from mailflow.deciding.outcome import Outcome
from mailflow.program import mails, troubles
from mailflow.program.clocks import Timer
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import TroubleCard
from mailflow.program.model import Person
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.program.troubles import Trouble, Word
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem

PREFIX = "trouble:"


def hear(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """A cause shows itself, or the service says that it is well."""
    about = str(item.payload["about"])
    known = _known(work, env.now)
    if item.payload.get("is_well"):
        return _tell(work, env, known, well=about)
    stands = bool(item.payload.get("stands"))
    at = min(item.received_at, env.now)
    known[about] = troubles.signed(known.get(about), about, item.id, at, stands=stands)
    if (began := item.payload.get("began")) and known[about].told is None:
        known[about] = replace(known[about], began=datetime.fromisoformat(str(began)))
    return _tell(work, env, known)


def look(work: UnitOfWork, env: Env) -> Outcome:
    """The clock: something is to be said again, is over, or may be forgotten."""
    return _tell(work, env, _known(work, env.now))


def is_known(work: UnitOfWork, about: str) -> bool:
    """Whether a cause shows itself, or did so within a day."""
    return bool(work.meta(PREFIX + about))


def _known(work: UnitOfWork, now: datetime) -> dict[str, Trouble]:
    found = (_read(value) for _, value in work.metas(PREFIX))
    return {trouble.about: troubles.healed(trouble, now) for trouble in found}


def _read(value: str) -> Trouble:
    fields = json.loads(value)
    for name in ("began", "seen", "told"):
        if fields[name]:
            fields[name] = datetime.fromisoformat(fields[name])
    return Trouble(**fields)


def _tell(work: UnitOfWork, env: Env, known: Mapping[str, Trouble], well: str = "") -> Outcome:
    """One mail to each organizer about all that is due."""
    state = work.program.load(Scope(), env.now)
    draft = Draft(state, env)
    due = {
        about: what
        for about, trouble in known.items()
        if (what := troubles.word(trouble, env.now, is_well=about == well))
    }
    readers = _readers(work, state, due.values())
    after = dict(known)
    if readers:
        after |= {about: troubles.said(known[about], what, env.now) for about, what in due.items()}
        _write(work, draft, readers, {after[about]: what for about, what in due.items()})
    _keep(work, after.values(), env.now)
    said = "; ".join(f"{about} {what}" for about, what in due.items()) if readers else ""
    return Outcome(state, draft.decision(), detail=said or "nothing to say")


def _readers(work: UnitOfWork, state: Snapshot, words: Iterable[Word]) -> tuple[Person, ...]:
    """Who is written to: nobody again before the last mail of trouble has left to all of them.

    It may be the mail itself that is in trouble: days of it shall not come in a heap afterwards.
    What is new is always said.
    """
    words = set(words)
    if not words or (Word.NEW not in words and work.outbox.unread(mails.Trouble.kind)):
        return ()
    return state.organizers()


def _write(
    work: UnitOfWork, draft: Draft, readers: Iterable[Person], due: Mapping[Trouble, Word]
) -> None:
    zone = draft.state.settings.zone
    told = {trouble: _payload(work, trouble) for trouble in due}
    cards = tuple(_card(trouble, what, told[trouble], zone) for trouble, what in due.items())
    goes_on = [
        troubles.pause(trouble)
        for trouble, what in due.items()
        if what is not Word.OVER and told[trouble].get("again", True)
    ]
    again = ("in an hour" if min(goes_on) == troubles.HOUR else "tomorrow") if goes_on else ""
    first = next(iter(due))
    for reader in readers:
        content = mails.Trouble(reader.called, cards, again)
        draft.mail(reader.id, content, thread=PREFIX + first.about)


def _payload(work: UnitOfWork, trouble: Trouble) -> Mapping[str, Any]:
    """The words of its last sign; none where they were forgotten meanwhile."""
    item = work.inbox.get(trouble.item)
    return item.payload if item else {}


def _card(trouble: Trouble, what: Word, told: Mapping[str, Any], zone: str) -> TroubleCard:
    title = str(told.get("summary") or "Something is wrong")
    began = f"{trouble.began.astimezone(ZoneInfo(zone)):%-d %B, %H:%M} ({zone})"
    match what:
        case Word.NEW:
            return TroubleCard(title, _lines(told))
        case Word.AGAIN:
            return TroubleCard(title, _lines(told), began)
        case Word.OVER:
            return TroubleCard(str(told.get("well") or f"Over: {title}"), since=began, over=True)


def _lines(told: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(line) for line in told.get("lines", ()))


def _keep(work: UnitOfWork, known: Iterable[Trouble], now: datetime) -> None:
    """Write down how all causes stand, and when they are looked at next."""
    left = []
    for trouble in known:
        if troubles.is_past(trouble, now):
            work.forget(PREFIX + trouble.about)
            continue
        left.append(troubles.look(trouble))
        work.remember(PREFIX + trouble.about, json.dumps(asdict(trouble), default=str))
    due = max(min(left), now + troubles.SIGN) if left else None
    work.timers.set(Timer("trouble", 0, due))
