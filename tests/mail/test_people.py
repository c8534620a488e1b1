"""Whatever people write about machines, and whatever of theirs they quote, they stay people."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailflow.mail.classify import classify
from mailflow.mail.inbound import Envelope, parse

from .written import machines

SUBJECTS = (
    "Re: deploy check-in 14 Apr", "deploy check-in 14 Apr", "join deploy", "", "Out of office next week",
    "Fwd: Undelivered Mail Returned to Sender", "RE: Automatic reply: deploy check-in", "vacation",
    "mail delivery failed for Ana", "Fw: Automatische Antwort: Treffen", "bounced?", "unsubscribe",
    "Re: Your request has been received", "returned mail", "Urlaub 3.-17. August", "read receipts",
    "WG: Unzustellbar: Treffen", "TR: Réponse automatique : réunion", "spam", "please confirm",
)  # fmt: skip
SENTENCES = (
    "I am out of the office next week.", "I'm on vacation until 27 April, with limited access to email.",
    "My mail to ana@gone.example could not be delivered.", "550 5.1.1 user unknown, it says.",
    "I got an automatic reply from Bo.", "This is not an automated message, I promise.",
    "Is this an automatic answer?", "Please confirm my address.", "Her mailbox is full, I think.",
    "Ich bin bis Freitag im Urlaub.", "Je suis absent jusqu'au 27 avril.", "Estoy de vacaciones.",
    "Thank you for your message!", "Bo is stuck, could Sam look?", "1 good", "all good", "yes",
    "Delivery to Bo failed twice.", "The ticket number is 4711.", "Your mail landed in my spam folder.",
    "My old address is no longer in use.", "Bitte bestätigen Sie meine Anmeldung.", "Sent from my desk.",
    "メールが届きません。", "我正在休假。", "Я в отпуске до понедельника.", "Was read by nobody, I guess.",
)  # fmt: skip
QUOTED = tuple(
    one.raw.partition(b"\n\n")[2].decode()
    for one in machines()
    if one.kind != "human" and b"multipart" not in one.raw and b"encoding" not in one.raw.lower()
)
OUTLOOK = (
    "From: Mail System <mailer-daemon@mx.example.org>\nSent: Tuesday, April 14, 2026 9:00 AM\n"
    "To: Ann\nSubject: Undeliverable\n\n"
)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(SUBJECTS),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4),
    st.sampled_from(("", *QUOTED)),
    st.sampled_from((">", "Outlook")),
    st.booleans(),
)
@example("vacation", ["I am out of the office next week."], "", ">", False)
def test_people_stay_people(subject, sentences, quoted, style, answers):
    body = "\n".join(sentences)
    if quoted and style == ">":
        body += "\n\n" + "\n".join(f"> {line}" for line in quoted.split("\n"))
    elif quoted:
        body += f"\n\n{OUTLOOK}{quoted}"
    reply = "In-Reply-To: <m1@mentoring.example.net>\n" if answers else ""
    raw = (
        f"Return-Path: <ann@people.example.org>\nFrom: Ann Lee <ann@people.example.org>\n"
        f"To: re+abc@mentoring.example.net\nSubject: {subject}\nMessage-ID: <a@people.example.org>\n"
        f"{reply}Content-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
    verdict = classify(parse(raw.encode(), Envelope()))
    assert str(verdict.kind) == "human", verdict
