"""No answer from my mentor: read from words, there is no command for it."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program.decision import Decision, Refusal


def contact_lost(turn: Turn) -> Decision | Refusal:
    """Say that your mentor does not answer; only the organizers hear of it."""
    mine = memberships(turn, turn.arg)
    if not mine:
        return not_in(turn, turn.arg)
    draft = turn.draft()
    for enrollment in mine[:1]:
        lead = turn.state.people.get(enrollment.cover or enrollment.lead or 0)
        name = lead.full_name if lead else "the lead"
        text = f"{turn.who.full_name} hears nothing from {name} ({enrollment.track})"
        draft.matter("contact", enrollment.id, text, "noted, I take care of it", urgent=True)
    draft.say("Thank you for telling us. The organizers will look after it; only they know.")
    return draft.decision()


CONTACT_LOST = Command(
    "contact-lost",
    "no answer from my mentor",
    ("I have not heard from my mentor",),
    contact_lost,
    Trust.OWN,
    ("mentee",),
    listed=False,
)
