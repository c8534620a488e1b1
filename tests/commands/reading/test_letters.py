"""Mails as many kinds of people write them, each with what a careful assistant would understand.

Terse and chatty writers, telephones, formal German, Brazilian, Japanese and Indian English: every
row is a context, the words, and what they mean. Where a fair reader could also understand
something else, the row lists it behind `|`. All was written down before the reader was asked.
"""

import pytest

from mailflow.commands.reading import read
from mailflow.operators.explain_cases import context_of

TODAY = "2027-03-10"  # a Wednesday
TRACKS = ["deploy", "first-patch", "talk", "coa"]
MENTEES = ["Ana Souza", "Bo Chen"]
PEOPLE = {
    "Ana Souza": "ana@x.test",
    "Bo Chen": "bo@x.test",
    "Chen Wei": "chen@x.test",
    "Sam Okafor": "sam@x.test",
}
ITEMS = {
    "1": "approve ana@x.test deploy",
    "2": "lapse bo@x.test deploy",
    "3": "extend chen@x.test talk",
    "4": "replace sam@x.test deploy",
}
MORE_PEOPLE = {**PEOPLE, "Ruth Adler": "ruth@x.test", "Dana Levi": "dana@x.test"}
MORE_ITEMS = {
    "1": "claim ana@x.test first-patch",
    "2": "read mail from ruth@x.test",
    "3": "case 7",
    "4": "approve ruth@x.test coa",
    "5": "approve dana@x.test coa",
    "6": "lapse chen@x.test talk",
}


def mentee(thread: str | None = None, **more: object) -> dict[str, object]:
    state = {"enrollments": {"deploy": "active"}, "mentor": "Priya", **more}
    return {"role": "mentee", "thread": thread, "state": state}


def mentor(thread: str | None = None, **more: object) -> dict[str, object]:
    state = {"cohorts": ["deploy"], "co_mentors": ["Sam", "Lee"], "mentees": MENTEES, **more}
    return {"role": "mentor", "thread": thread, "state": state}


def organizer(thread: str | None = None, **more: object) -> dict[str, object]:
    return {"role": "organizer", "thread": thread, "state": {"people": PEOPLE, **more}}


CONTEXTS = {
    "stranger": {"role": "stranger", "thread": None, "state": {}},
    "confirm": {"role": "stranger", "thread": "confirm", "state": {"pending": "join deploy"}},
    "offer": mentee("offer", enrollments={"deploy": "offered"}, track="deploy"),
    "two offers": mentee(
        "offer", enrollments={"deploy": "offered", "talk": "waitlisted"}, track="deploy"
    ),
    "still-waiting": mentee("still-waiting", enrollments={"deploy": "waitlisted"}, track="deploy"),
    "still-in": mentee("still-in", track="deploy"),
    "welcome": mentee("welcome", track="deploy"),
    "mentee": mentee(),
    "patch": mentee(enrollments={"first-patch": "active"}),
    "coa": mentee(enrollments={"coa": "active"}),
    "talk": mentee(enrollments={"talk": "active"}),
    "two": mentee(enrollments={"deploy": "active", "talk": "active"}),
    "paused": mentee(enrollments={"deploy": "paused"}),
    "waiting": mentee(enrollments={"deploy": "waitlisted"}),
    "answer": mentee("answer", did="pause deploy 2027-03-20", track="deploy"),
    "contact-check": mentee("contact-check", track="deploy"),
    "badge": mentee("badge", track="deploy", enrollments={"deploy": "completed"}),
    "unclear": {
        "role": "stranger",
        "thread": "unclear",
        "state": {"options": {"1": "join deploy", "2": "join talk"}},
    },
    "mentor": mentor(),
    "claim": mentor("claim", mentee="Ana Souza", track="deploy"),
    "new-mentee": mentor("new-mentee", mentee="Ana Souza", lead="you", track="deploy"),
    "propose-away": mentor("propose-away", proposed="2027-03-10..2027-03-20"),
    "mentor-silent": mentor("mentor-silent"),
    "cover": mentor("cover", **{"for": "Sam", "dates": "2027-03-15..2027-03-28"}),
    "stuck": mentor("stuck", mentee="Bo Chen", track="deploy"),
    "digest": organizer("digest", items=ITEMS),
    "organizer": organizer(cohorts=TRACKS),
    "six decisions": organizer("digest", items=MORE_ITEMS, people=MORE_PEOPLE),
    "one decision": organizer("digest", items={"1": "lapse bo@x.test deploy"}),
    "three lapses": organizer(
        "digest",
        items={
            "1": "lapse bo@x.test deploy",
            "2": "lapse chen@x.test deploy",
            "3": "lapse sam@x.test deploy",
        },
    ),
    "two of a name": organizer(
        "digest",
        items={
            "1": "approve kim@x.test deploy",
            "2": "approve kim@y.test talk",
            "3": "lapse bo@x.test coa",
        },
        people={"Kim Park": "kim@x.test", "Kim Olsen": "kim@y.test", "Bo Chen": "bo@x.test"},
    ),
    "organizer's answer": organizer("answer", cohorts=TRACKS, did="close talk"),
    "organizer's month": organizer("monthly", cohorts=TRACKS),
    "new-mentee of Sam": mentor("new-mentee", mentee="Ana Souza", lead="Sam", track="deploy"),
    "mentor's answer": mentor("answer", did="away 2027-03-15..2027-03-21"),
    "mentor's month": mentor("monthly"),
    "mentor and mentee": {**mentor(enrollments={"talk": "active"}), "role": ["mentor", "mentee"]},
    "mentor and organizer": {**mentor(people=PEOPLE), "role": ["mentor", "organizer"]},
}

STRANGERS = (
    (
        "stranger",
        (
            "Hello, my name is Kavitha and I'm from Chennai. I am interested to join the deployment "
            "track. Kindly do the needful."
        ),
        "join deploy, tz Asia/Kolkata",
    ),
    (
        "stranger",
        "hey, saw this on irc. is first-patch still open? if so pls put me in",
        "join first-patch | unclear",
    ),
    (
        "stranger",
        (
            "Guten Tag,\nhiermit möchte ich mich verbindlich für den Kurs „deploy“ anmelden.\n\n"
            "Mit freundlichen Grüßen\nDr. Heinrich Vogel"
        ),
        "join deploy",
    ),
    (
        "stranger",
        "Bom dia! Quero muito participar do grupo de palestras, sou de Belo Horizonte",
        "join talk, tz America/Sao_Paulo",
    ),
    (
        "stranger",
        "はじめまして。deployのグループに参加を希望します。よろしくお願いいたします。",
        "join deploy",
    ),
    ("stranger", "I would be grateful if I could be enrolled in the COA preparation.", "join coa"),
    ("stranger", "What do you offer? I know nothing yet", "browse"),
    ("stranger", "Can a complete beginner do first-patch or is that too hard?", "unclear"),
    ("stranger", "My sister wants to do deploy, how does she sign up?", "unclear | help"),
    ("stranger", "not sure between talk and coa, what would you recommend?", "unclear"),
    (
        "stranger",
        "I was in the deploy group two years ago and loved it. This time I'd like to do talk.",
        "join talk",
    ),
    ("stranger", "I want in. deploy, obviously :)", "join deploy"),
    ("stranger", "I read about deploy on your site. Nice work!", "thanks"),
    ("stranger", "pls add deploy n first-patch thx", "join deploy, join first-patch"),
    (
        "stranger",
        "Enrol me for everything you have except coa",
        "join deploy, join first-patch, join talk",
    ),
    ("stranger", "dploy pls", "join deploy | unclear"),
    ("stranger", "I'd like to be mentored in talk by somebody patient", "join talk"),
    (
        "stranger",
        (
            "I have run OpenStack for ten years and would like to give something back. Deploy would "
            "suit me."
        ),
        "mentor deploy | unclear",
    ),
    (
        "stranger",
        "Happy to mentor first-patch, at most two people at a time. I live in Toronto.",
        "mentor first-patch, capacity 2, tz America/Toronto",
    ),
    (
        "stranger",
        "Do you need mentors for coa? I passed it last year.",
        "unclear | mentor coa",
    ),
    (
        "stranger",
        "a mentor of first-patch told me to write here: I'd like to join talk",
        "join talk",
    ),
    (
        "stranger",
        "My mentor in first-patch was great, now I'd like to join deploy",
        "join deploy",
    ),
    (
        "stranger",
        (
            "I plan to answer the CFP of the summit, could I get help with my abstract in your talk "
            "group?"
        ),
        "join talk",
    ),
    (
        "stranger",
        "The CFP for our summit closes on Friday, please spread the word",
        "unclear | ignore",
    ),
    ("stranger", "sign me up", "browse"),
    ("stranger", "unsubscribe", "stop"),
    ("stranger", "who runs this? is it free?", "unclear"),
    (
        "stranger",
        "Please tell me more about how it works, how many hours per week and so on",
        "help | unclear",
    ),
    (
        "stranger",
        "Je souhaite rejoindre le groupe first-patch, merci d'avance. Je suis à Dakar.",
        "join first-patch, tz Africa/Dakar",
    ),
    ("stranger", "хочу в группу deploy, живу в Новосибирске", "join deploy, tz Asia/Novosibirsk"),
    ("stranger", "Me apunto a talk y a coa", "join talk, join coa"),
    ("stranger", "Ik doe graag mee met deploy", "join deploy"),
    ("stranger", "no deploy for me please, only talk", "join talk"),
    ("stranger", "join deplpy", "join deploy"),
    (
        "stranger",
        "I'm based out of Bengaluru, working hours IST. Want to take COA coaching.",
        "join coa, tz Asia/Kolkata",
    ),
    (
        "stranger",
        "Mir wäre talk am liebsten, zur Not auch coa",
        "join talk | join talk, join coa | unclear",
    ),
    ("stranger", "Before I sign up for deploy: is a laptop with 8 GB enough?", "unclear"),
    (
        "stranger",
        "I signed up for deploy yesterday but got no confirmation",
        "unclear | status",
    ),
    (
        "stranger",
        "I'd rather not join anything yet, just looking. what groups are there?",
        "browse",
    ),
)

ANSWERS = (
    ("confirm", "Yes, I am over 18 and I accept", "yes"),
    ("confirm", "yes. btw I'm 16, is that a problem?", "unclear"),
    ("confirm", "That wasn't me, I never wrote to you", "no"),
    ("confirm", "👍🏽", "yes"),
    ("confirm", "Confirmo!", "yes"),
    ("confirm", "Jawohl, passt.", "yes"),
    (
        "confirm",
        "I confirm, with pleasure. Could you change deploy to talk?",
        "unclear | join talk | yes, unclear",
    ),
    ("confirm", "correct, that's me", "yes"),
    ("offer", "Yes please!! so excited", "yes"),
    (
        "offer",
        "I'd love to, but work is crazy until June. Can I take a later seat?",
        "later",
    ),
    ("offer", "I'll take the place", "yes"),
    ("offer", "Please give it to the next person, I found another course.", "no"),
    ("two offers", "Yes to talk, no to deploy", "unclear | no | no, unclear"),
    ("offer", "si, acepto la plaza", "yes"),
    ("offer", "depends on how many hours it is. is it more than 5 a week?", "unclear"),
    ("offer", "How many hours per week is it?", "unclear"),
    (
        "offer",
        "Yes, but my exams run till 28 March, so I can start only then.",
        "later | yes | unclear | yes, pause deploy 2027-03-28",
    ),
    ("offer", "Thanks for the offer. I have to decline, sorry.", "no"),
    ("offer", "不好意思，我最近太忙，下次吧", "later | no"),
    ("offer", "okay 👍 see you there", "yes"),
    ("still-waiting", "still keen!", "yes"),
    (
        "still-waiting",
        "You can take me off, I've learned it at work meanwhile.",
        "no | leave deploy",
    ),
    ("still-waiting", "Any idea how long still?", "status | unclear"),
    ("still-in", "Still here, just slow. New job.", "yes"),
    ("still-in", "no, please give my seat to somebody else", "leave deploy | no"),
    ("still-in", "I'm here, I was ill for two weeks", "yes"),
    ("still-in", "Ja, bin noch dabei, hatte nur viel um die Ohren", "yes"),
    ("still-in", "honestly I don't know", "unclear"),
    (
        "answer",
        "no that's wrong, I meant the 30th",
        "undo, pause deploy 2027-03-30 | pause deploy 2027-03-30",
    ),
    ("answer", "thanks!", "thanks"),
    ("answer", "not what I wanted. put it back please", "undo"),
    ("contact-check", "yes we spoke on Monday", "yes"),
    ("contact-check", "nope, nothing so far", "no | contact-lost deploy"),
    ("contact-check", "I wrote but got nothing back", "no | contact-lost deploy"),
    ("badge", "yes please publish it", "yes"),
    ("badge", "No badge for me, thanks", "no"),
    ("unclear", "the second", "join talk"),
    ("unclear", "I meant talk, sorry", "join talk"),
    ("unclear", "neither, forget it", "ignore | unclear"),
    ("unclear", "2, thanks", "join talk"),
)

MENTEE_MAILS = (
    (
        "mentee",
        "I'll be in hospital from the 15th for three weeks",
        "pause deploy 2027-04-04 | pause deploy 2027-04-05",
    ),
    ("mentee", "gone from the 20th, back on the 3rd of April", "pause deploy 2027-04-03"),
    ("mentee", "Need a break till end of month", "pause deploy 2027-03-31"),
    ("mentee", "Bin vom 2. bis 16. April im Urlaub", "pause deploy 2027-04-16"),
    (
        "mentee",
        "two weeks from Monday I'm on a trip",
        "pause deploy 2027-03-28 | pause deploy 2027-03-29",
    ),
    ("mentee", "exams, can't do anything for the next ten days", "pause deploy 2027-03-20"),
    ("mentee", "Please put me on pause", "pause deploy ?"),
    ("mentee", "I paused the VM and now it does not boot again", "stuck deploy"),
    (
        "mentee",
        "My cat walked over the keyboard and merged my branch lol",
        "thanks | unclear",
    ),
    ("patch", "It's merged! https://review.opendev.org/12345", "done first-patch"),
    ("coa", "Exam passed with 92 %!!", "done coa"),
    ("talk", "My talk got submitted ten minutes before the deadline, phew", "done talk"),
    ("patch", "Am almost done, only one more review", "thanks | unclear"),
    (
        "mentee",
        "Done with this, the group is not for me, please cancel my place",
        "leave deploy",
    ),
    ("mentee", "I can't find the time any more so I'd better stop here", "leave deploy"),
    ("mentee", "Please delete everything you know about me", "forget"),
    ("mentee", "Could I get a copy of the data you hold on me? (GDPR art. 15)", "export"),
    ("mentee", "Weekly mails are too much, once a month would do", "less"),
    ("mentee", "can you all stop sending me these reminders", "less"),
    ("mentee", "I moved to Lisbon last week", "tz Europe/Lisbon"),
    ("mentee", "next week I fly to Tokyo for a conference", "thanks | unclear"),
    ("mentee", "my mentor has not replied for 12 days, should I worry?", "contact-lost deploy"),
    ("mentee", "wrote to Priya twice, silence", "contact-lost deploy"),
    ("mentee", "ansible says UNREACHABLE on host 2 and I have no idea why", "stuck deploy"),
    (
        "mentee",
        "any chance to swap deploy for talk? deploy isn't my thing",
        "move deploy talk",
    ),
    ("mentee", "I'd also like to start talk", "join talk"),
    ("paused", "I'm back, sorry for the silence", "back"),
    ("paused", "was sick, feeling better, ready to continue", "back"),
    (
        "mentee",
        "somebody in the group keeps writing me private messages late at night and asks for photos",
        "private",
    ),
    (
        "mentee",
        "One of the mentors made a remark about my religion and I felt humiliated",
        "private",
    ),
    (
        "mentee",
        "he touched my shoulder at the meetup even though I told him not to",
        "private",
    ),
    (
        "mentee",
        "I don't want my post to be read by the mentors, can this stay between us?",
        "private",
    ),
    ("mentee", "The private channel is hard to find, where is it?", "unclear"),
    ("mentee", "my private repo is at github, is that ok for the goal?", "unclear"),
    ("mentee", "Please never put me in a group with Ralf Huber", "avoid Ralf Huber"),
    ("waiting", "How am I doing in the queue?", "status"),
    ("mentee", "Which other groups are there?", "browse"),
    ("mentee", "oops, please undo that", "undo"),
    ("mentee", "thanks a lot, that helped!", "thanks"),
    ("mentee", "When is the next call?", "unclear"),
    (
        "two",
        "pause everything until 1 May",
        "pause * 2027-05-01 | pause deploy 2027-05-01, pause talk 2027-05-01",
    ),
    ("two", "leave talk but keep me in deploy", "leave talk"),
    ("two", "I want to leave", "unclear"),
    ("two", "the abstract is in! talk done", "done talk"),
    ("mentee", "I live in UTC+2", "tz UTC+2"),
    ("mentee", "my time zone is CST", "tz ?"),
    (
        "mentee",
        "If my visa does not come through I'll have to leave deploy",
        "unclear | thanks",
    ),
    (
        "mentee",
        "Last year I left deploy because of work, glad to be here again",
        "thanks | unclear",
    ),
    (
        "mentee",
        'She said: "please remove me from deploy". Not me, I\'m happy',
        "thanks | unclear",
    ),
    ("mentee", "How do I pause?", "help | unclear"),
    ("mentee", "back on the 16th, gone from the 12th", "pause deploy 2027-03-16"),
    ("mentee", "Offline Thursday and Friday", "pause deploy 2027-03-12"),
)

MENTOR_MAILS = (
    (
        "mentor",
        "I'm on parental leave from 1 May to 31 August",
        "away 2027-05-01..2027-08-31",
    ),
    ("mentor", "OOO next week", "away 2027-03-15..2027-03-21"),
    ("mentor", "I can take two more", "capacity +2"),
    ("mentor", "Please no new mentees until summer", "capacity 0"),
    ("mentor", "max. 3 at a time", "capacity 3"),
    (
        "mentor",
        "I'm leaving my company on 31 March and will have to give up mentoring then",
        "step-down 2027-03-31",
    ),
    ("mentor", "Could Sam take over Bo?", "swap Bo Sam"),
    (
        "mentor",
        "Bo and I don't really click, somebody else should have him",
        "swap Bo ? | unclear",
    ),
    ("mentor", "back from vacation", "back"),
    (
        "mentor",
        "Away from the 3rd, back on the 16th of April",
        "away 2027-04-03..2027-04-15",
    ),
    ("mentor", "holiday next week, back monday after", "away 2027-03-15..2027-03-21"),
    ("mentor", "Away next week, back Monday", "away 2027-03-15..2027-03-21"),
    ("mentor", "off 22-28 March, back the monday after", "away 2027-03-22..2027-03-28"),
    ("mentor", "away next week, back the following Monday", "away 2027-03-15..2027-03-21"),
    (
        "mentor",
        "from Monday two weeks off",
        "away 2027-03-15..2027-03-28 | away 2027-03-15..2027-03-29",
    ),
    ("mentor", "My mentee asked to leave, what do I do?", "unclear"),
    ("claim", "Yes she nailed it", "confirm-goal"),
    ("claim", "I looked at it: one test is missing, so not quite", "not-yet"),
    ("claim", "Absolutely, well deserved", "confirm-goal"),
    ("claim", "Which patch is it about?", "unclear"),
    ("new-mentee", "Wrote to her this morning", "yes"),
    ("new-mentee", "not yet, tomorrow", "no | yes"),
    ("propose-away", "Yes, please let Sam cover", "yes"),
    ("propose-away", "I'm not away at all, that was an old autoreply", "no"),
    ("mentor-silent", "Still alive, sorry. Busy quarter.", "yes"),
    (
        "mentor-silent",
        "I can't keep doing this, please find a replacement",
        "step-down ?",
    ),
    ("cover", "Sure, happy to take them for those weeks", "yes"),
    ("cover", "Sorry, I'm away myself then", "no"),
    ("stuck", "I can look at it tonight", "mine"),
)

ORGANIZER_MAILS = (
    ("digest", "yes to all but 2", "ok 1 3 4, no 2"),
    ("digest", "ok 1-3", "ok 1 2 3"),
    ("digest", "1 and 3 fine, 2 no, leave 4 for next week", "ok 1 3, no 2, snooze 4 7"),
    ("digest", "Approve Ana. Don't lapse Bo, he wrote to me.", "ok 1, no 2"),
    ("digest", "what is the reason for 4?", "why 4"),
    ("digest", "Everything fine", "ok 1 2 3 4"),
    (
        "digest",
        "go ahead with the first two, hold off on the rest",
        "ok 1 2, snooze 3 7, snooze 4 7 | ok 1 2, unclear",
    ),
    ("digest", "please remind me of 3 in two weeks", "snooze 3 14"),
    (
        "digest",
        "for 2: spoke to him, he's coming back next week",
        "note 2 | unclear | note 2, no 2",
    ),
    ("digest", "No. 3", "unclear"),
    ("digest", "3: no, she asked to stop", "no 3"),
    ("digest", "alle außer 4", "ok 1 2 3, no 4"),
    ("digest", "ok", "unclear"),
    ("digest", "both 1 and 2 ok, rest no", "ok 1 2, no 3 4"),
    ("organizer", "Please put Ana Souza into deploy", "place ana@x.test deploy"),
    ("organizer", "move bo from deploy to talk", "move bo@x.test talk"),
    ("organizer", "Close coa for now", "close coa"),
    ("organizer", "Who is in deploy at the moment?", "who deploy"),
    ("organizer", "raise the limit of talk to 12", "cap talk 12"),
    ("organizer", "stop all outgoing mail now!!", "freeze"),
    ("organizer", "you can send again", "release"),
    ("organizer", "tell everyone in deploy: the call is at 3 tomorrow", "tell deploy"),
    ("organizer", "Bo has to go, take him off", "remove bo@x.test | unclear"),
    ("organizer", "reopen talk", "open talk"),
    ("organizer", "I'll take case 7", "take 7"),
    ("organizer", "Send me the digest now", "digest"),
    ("organizer", "call deploy", "call deploy"),
    ("organizer", "announce deploy", "announce deploy"),
    ("organizer", "Please write me an announcement for talk", "announce talk"),
    ("organizer", "announce to deploy: the call is at 3", "tell deploy"),
    ("organizer", "Please draft a call for mentors for deploy", "call deploy"),
    ("organizer", "Is the call for mentors of deploy out?", "unclear"),
)

LETTERS = (*STRANGERS, *ANSWERS, *MENTEE_MAILS, *MENTOR_MAILS, *ORGANIZER_MAILS)


@pytest.mark.parametrize(("context", "text", "meant"), LETTERS)
def test_a_mail_is_understood_as_it_is_meant(context: str, text: str, meant: str) -> None:
    case = {"context": {"today": TODAY, "zone": "UTC", "tracks": TRACKS, **CONTEXTS[context]}}
    said = {str(intent) for intent in read("", text, context_of(case))}
    readings = [set(reading.strip().split(", ")) for reading in meant.split(" | ")]
    assert said in readings or (said == {"ignore"} and {"thanks"} in readings), said
