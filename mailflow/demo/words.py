"""What people say in this play, by track: how they ask, what they report, where it gets hard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mailflow.program.settings import Track


@dataclass(frozen=True, slots=True)
class Story:
    """One track as its mentees live it."""

    wishes: tuple[str, ...]  # to be let in; {place} is where they live
    steps: tuple[str, ...]  # progress, in order
    trouble: str  # where one gets stuck
    advice: str  # what a mentor says to that
    relief: str  # what helps in the end
    proud: tuple[str, ...]  # the goal is reached
    link: str


STORIES: Mapping[str, Story] = {
    "deploy": Story(
        wishes=(
            (
                "Hi,\n\nI'd love to join the deploy group. I'm in {place} and I have two old"
                " laptops to practice on.\n\n{name}"
            ),
            "join deploy",
            "Hello! Is there still room in the deploy cohort? Please sign me up for it.\n{name}",
            "sign me up for deploy pls!!",
            (
                "Dear organizers,\n\nI read about your program and would like to learn to deploy"
                " OpenStack. I live in {place}; evenings are best for me.\n\nKind regards\n{name}"
            ),
        ),
        steps=(
            (
                "I have chosen Kolla-Ansible as my tool, because the docs looked the least scary."
                " Does anybody here object?"
            ),
            (
                "Both hosts are ready: 32 GB of memory each, Debian on both, and they can see each"
                " other."
            ),
            "First run tonight. It got through bootstrap and died at the registry, but I know why.",
            "The second run went all the way through! Horizon shows me a login page.",
        ),
        trouble="I'm stuck on keystone: every token I ask for is refused with a 401, and I cannot"
        " see why. Two evenings gone.",
        advice="A 401 from keystone is nearly always the clock. Compare the time on both hosts"
        " before you touch anything else, then restart the service once.",
        relief="It was the clock! Seven minutes apart. Tokens work now, thank you so much.",
        proud=(
            "done https://paste.example/boots-{n}\nMy server boots and I can reach it by ssh!",
            "I did it! The server boots and is reachable: https://paste.example/boots-{n}",
        ),
        link="https://paste.example/boots",
    ),
    "first-patch": Story(
        wishes=(
            "join first-patch",
            (
                "Hi there,\nI would like to get my first patch merged, could you add me to"
                " first-patch?\nI'm in {place}.\n{name}"
            ),
            "+1 first-patch",
            (
                "Good day, please count me in for [first-patch]. My time zone is the one of"
                " {place}.\n{name}"
            ),
        ),
        steps=(
            "My account works and the CLA is signed. On to choosing something small.",
            (
                "I picked a change: an error message that names the wrong option. Small, but it"
                " annoyed me for a year."
            ),
            "The patch is up for review: https://review.example/c/48{n}. It is my first.",
            "Two review comments came in overnight, and I have answered both.",
        ),
        trouble="I can't get past the commit hook. It rejects my message and does not say what it"
        " wants. I'm blocked on that.",
        advice="The hook wants a Change-Id line at the end. Run the setup script once in that"
        " clone, then amend the commit without changing anything.",
        relief="The setup script did it, the hook is quiet now. Thanks!",
        proud=(
            "It's merged!! https://review.example/c/48{n}",
            "done https://review.example/c/48{n}",
        ),
        link="https://review.example/c/48",
    ),
    "talk": Story(
        wishes=(
            (
                "Hello,\n\nI'd like to give my first talk this year. Can I join the talk"
                " group?\n\n{name}, {place}"
            ),
            "join talk",
            "talk please! (I'm in {place})",
        ),
        steps=(
            "My topic: what a year of on-call taught me about writing log lines.",
            (
                "Here is my abstract in one sentence: most log lines are written for the"
                " wrong reader."
            ),
            "Thank you for the feedback on the abstract. I cut it by half, and it is better.",
        ),
        trouble="I'm stuck with the abstract. It is five hundred words long and still says"
        " nothing.",
        advice="Write the one sentence you want people to repeat at lunch, and delete whatever does"
        " not help it.",
        relief="One sentence, three supporting ones, done. That helped more than I can say.",
        proud=(
            "I submitted my talk: https://cfp.example/talks/{n}",
            "done https://cfp.example/talks/{n}\nSubmitted, an hour before the deadline.",
        ),
        link="https://cfp.example/talks",
    ),
}


def stories(tracks: Iterable[Track]) -> Mapping[str, Story]:
    """How the mentees of these tracks live them."""
    return {track.name: STORIES.get(track.name) or story_of(track) for track in tracks}


def story_of(track: Track) -> Story:
    """A track that nobody told a story of: its milestones are the steps."""
    name, link = track.name, f"https://work.example/{track.name}"
    wishes = (
        f"join {name}",
        f"Hi,\n\nI'd love to join the {name} group. I'm in {{place}}.\n\n{{name}}",
        f"Hello! Please sign me up for {name}. I live in {{place}}.\n{{name}}",
        f"{name} please! (I'm in {{place}})",
    )
    reached = track.milestones[:-1] or ("a beginning",)
    return Story(
        wishes=wishes,
        steps=tuple(f"A step further: {step}. It took me two evenings." for step in reached),
        trouble=f"I'm stuck with {reached[-1]}: two evenings gone, and nothing moves.",
        advice="Tell us what you tried last, word for word, and leave everything else out.",
        relief="Writing it down did it. It works now, thank you so much.",
        proud=(f"done {link}/{{n}}", f"I did it! {track.goal}: {link}/{{n}}"),
        link=link,
    )


HELLOS = (
    "Hello everybody! I'm {name} from {place}. Glad to be here.",
    "Hi all,\nmy name is {name}, I live in {place} and I do this after work. Nice to meet you.",
    "Hi {lead}, thank you for taking me on! I am {name} from {place}. Where do I begin?",
    "hello from {place} :)",
)
WELCOMES = (
    "Welcome {mentee}! Tell us what you have tried so far, and we take it from there.",
    "Hi {mentee}, good to have you here. Ask early, ask often; no question is too small.",
    "Hello {mentee}, and welcome. I am around in the evenings, {place} time.",
)
CHEERS = (
    "Nice work, {mentee}. One small step at a time.",
    "Good choice, {mentee}, I would have done the same.",
    "That sounds right to me, {mentee}. Tell us how the next one goes.",
    "Well done, {mentee}! Write down how you did it, the next ones will thank you.",
    "I like how you went about that, {mentee}.",
    "That part took me three evenings in my time, {mentee}. You are quick.",
    "Great, {mentee}. What would you do differently if you started again?",
    "Good to read, {mentee}. I have nothing to add.",
)
YES = ("yes", "Yes!", "yes please", "Yes, I confirm.", "Sure, yes.")
IN_PRIVATE = (
    "Hello Emily,\n\nsomebody in my group calls me at night to ask how far I am, and gets short"
    " with me when I do not pick up.\nI do not want to make trouble, but it does not feel right."
)
#: What some write in their own language, by time zone.
YES_IN = {
    "America/Sao_Paulo": "Sim, por favor!",
    "Europe/Lisbon": "sim, confirmo",
    "Europe/Paris": "Oui, avec plaisir",
    "Europe/Berlin": "Ja, gerne",
    "Europe/Prague": "Ano!",
    "Europe/Warsaw": "tak",
    "Europe/Kyiv": "так",
    "America/Mexico_City": "sí, claro",
    "America/Lima": "sí, gracias",
    "Asia/Shanghai": "好的",
    "Asia/Tokyo": "はい、お願いします",
}
WISH_IN = {
    "America/Sao_Paulo": "Oi! Quero participar do grupo {track}. Moro no Brasil.\n{name}",
    "Europe/Paris": "Bonjour, je voudrais rejoindre le groupe {track}.\n{name}",
    "America/Mexico_City": "Hola, quiero unirme al grupo {track}, por favor.\n{name}",
}
