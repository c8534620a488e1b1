"""Check-in answers by all sorts of people, and what a careful assistant would note from each.

In a table, `1=good|words` is a line with two fair readings, `3=words?` one that may be left out;
`unclear` alone asks a human, and what stands behind a semicolon are other wishes of the mentor.
"""

from dataclasses import replace
from datetime import date

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context

TODAY = date(2027, 4, 13)


def round_of(*people: str, first: int = 1, **last: str) -> Context:
    return Context(
        TODAY,
        roles=frozenset({"mentor"}),
        thread="check-in",
        tracks=("deploy", "talk"),
        cohorts=("deploy",),
        cohort="deploy",
        co_mentors=("Sam Okoro", "Ines Ferreira"),
        lines=dict(enumerate(people, first)),
        last={number: last[f"_{number}"] for number in range(9) if f"_{number}" in last},
    )


TRIO = round_of("Leila Haddadi", "Marek Zieliński", "Tunde Bakare")
KNOWN = round_of(
    "Leila Haddadi", "Marek Zieliński", "Tunde Bakare", _1="good", _2="quiet", _3="stuck"
)
PAIR = round_of("Sinéad Kelly", "Jorge Núñez")
ONE = round_of("Hana Suzuki")
FIVE = round_of("Emre Yıldız", "Greta Olsen", "Paulo Dias", "Ravi Menon", "Wanjiru Kamau")
TWINS = round_of("Anna Kern", "Anna Voss", "Hope Bell")
LAST_TWO = replace(TRIO, asked=frozenset({2, 3}))  # the first has a word already
LAST_ONE = replace(TRIO, asked=frozenset({2}))
ONE_TWIN_LEFT = replace(TWINS, asked=frozenset({2, 3}))
OF_OTHERS = replace(PAIR, fellows={"Bo Lindqvist": "bo@x.test", "Will Ames": "will@x.test"})
REMINDER = round_of("Marek Zieliński", "Tunde Bakare", first=2)


def fits(said: list[str], expected: str) -> bool:
    """True if what was read is one of the fair readings."""
    answers = dict(
        pair.split("=")
        for words in said
        if words.startswith("answer ")
        for pair in words.split()[1:]
    )
    others = [words for words in said if not words.startswith("answer ")]
    lines, *wishes = (part.strip() for part in expected.split(";"))
    for pair in lines.split():
        if "=" not in pair:
            wishes.append(pair)
            continue
        number, words = pair.split("=")
        word = answers.pop(number, None)
        if word is None and words.endswith("?"):
            continue
        if word not in words.rstrip("?").split("|"):
            return False
    for wish in wishes:
        fair = wish.rstrip("?").split("|")
        found = [other for other in others if other in fair]
        if not found and not wish.endswith("?"):
            return False
        others = [other for other in others if other not in found]
    return not answers and not others


def holds(context: Context, text: str, expected: str) -> None:
    said = [str(intent) for intent in read("Re: deploy check-in", text, context)]
    assert any(fits(said, reading) for reading in expected.split(" or ")), said


ENGINEERS = [
    (TRIO, "1: ok\n2: red CI, blocked on it\n3: ok", "1=good 2=stuck 3=good"),
    (TRIO, "1 ok/2 ok/3 blocked", "1=good 2=good 3=stuck"),
    (TRIO, "G S Q", "1=good 2=stuck 3=quiet or unclear"),
    (TRIO, "1=good,2=quiet,3=good", "1=good 2=quiet 3=good"),
    (TRIO, "1) nominal 2) nominal 3) no contact since kickoff", "1=good 2=good 3=quiet"),
    (
        TRIO,
        "LGTM on 1 and 3. 2 hasn't pushed anything or replied in 3 weeks.",
        "1=good 2=quiet 3=good",
    ),
    (TRIO, "1 & 2: fine\n3: blocked - needs a reviewer", "1=good 2=good 3=stuck"),
    (TRIO, "all green", "1=good 2=good 3=good"),
    (TRIO, "1 merged. 2 merged. 3 wip.", "1=done 2=done 3=good|words"),
    (TRIO, "2: ETIMEDOUT :)", "2=words|quiet"),
    (
        TRIO,
        "leila: shipped\nmarek: in progress\ntunde: no signal",
        "1=done|words 2=good 3=quiet|words",
    ),
    (
        TRIO,
        "Everything nominal apart from #3 (hardware hasn't arrived, nothing to do until it does).",
        "1=good 2=good 3=stuck|words",
    ),
    (TRIO, "1,2 👍 3 👎", "1=good 2=good 3=words|stuck"),
    (
        TRIO,
        "| 1 | Leila | good |\n| 2 | Marek | stuck |\n| 3 | Tunde | quiet |",
        "1=good 2=stuck 3=quiet",
    ),
    (TRIO, "Leila  | good\nMarek  | good\nTunde  | done", "1=good 2=good 3=done"),
    (TRIO, "1 -> good, 2 -> see 1, 3 -> stuck", "1=good 2=good|words 3=stuck"),
    (
        TRIO,
        "status: leila=good; marek=good; tunde=paused (army until july)",
        "1=good 2=good 3=paused",
    ),
    (TRIO, "good: 1,2\nquiet: 3", "1=good 2=good 3=quiet"),
    (TRIO, "stuck - Marek\nfine - the other two", "1=good 2=stuck 3=good"),
    (TRIO, "1✅ 2✅ 3❌", "1=good 2=good 3=words|stuck"),
]

CHATTY = [
    (
        TRIO,
        (
            "Hello dear organizers! What a spring. Leila and I had a lovely long call on Sunday and"
            " she showed me her running cluster, I was so proud. Marek sends me a question nearly"
            " every day, which I enjoy. Tunde, alas, I have not seen or heard from since Easter."
        ),
        "1=good|words 2=good|words 3=quiet",
    ),
    (
        TRIO,
        (
            "Thanks for asking. I'd say Leila is doing splendidly, honestly better than I did at her"
            " stage. Marek has been wrestling with the same error for two weeks now and we can't"
            " figure it out. I wish I could tell you about Tunde, but he hasn't answered my last"
            " three messages."
        ),
        "1=good 2=stuck 3=quiet",
    ),
    (
        TRIO,
        (
            "Sorry for the late reply, my kid was ill. Leila: we skipped last week because of me,"
            " otherwise she's fine. Marek: finished! His patch went in on Thursday evening. Tunde:"
            " he's in Lagos for his sister's wedding until the 25th, so paused I suppose."
        ),
        "1=good 2=done 3=paused|words",
    ),
    (
        TRIO,
        (
            "Short on time, so just this: the only one I'm concerned about is Marek, he hasn't shown"
            " up twice and doesn't pick up. The other two are great."
        ),
        "1=good 2=quiet|words 3=good",
    ),
    (
        TRIO,
        (
            "Leila told me she is thinking of stopping. Nothing decided. Marek and Tunde are happy"
            " as can be."
        ),
        "1=words 2=good 3=good",
    ),
    (
        TRIO,
        (
            "Leila asked me about you, she'd like to meet the organizers some day :) She's good. So"
            " is Marek. Tunde I can't tell."
        ),
        "1=good 2=good|words 3=words|quiet",
    ),
    (
        TRIO,
        (
            "I met Marek for coffee on Friday! He's enjoying himself. No complaints about Tunde"
            " either."
        ),
        "2=good 3=good",
    ),
    (
        TRIO,
        "Nothing bad to report about anybody.",
        "1=good|words 2=good|words 3=good|words or unclear",
    ),
    (TRIO, "Could be better, could be worse.", "1=words 2=words 3=words or unclear"),
    (
        TRIO,
        "Tunde isn't stuck any more, he found the typo himself! Leila still is.",
        "1=stuck|words 3=good|words",
    ),
    (
        TRIO,
        "Leila's laptop died, she can't work until the new one arrives",
        "1=stuck|paused|words",
    ),
    (TRIO, "Marek was on holiday, he's back and working again", "2=good"),
    (
        TRIO,
        (
            "Wonderful session with Leila yesterday. Marek cancelled ours, but he'd told me days"
            " before and we have a new date. Tunde I hear from on chat daily."
        ),
        "1=good 2=good|words 3=good",
    ),
    (
        TRIO,
        (
            "The good news first: Tunde's change merged on Monday. The bad news: Leila has quit, she"
            " wrote a farewell mail to the team. No change with Marek."
        ),
        "1=left 2=words|quiet? 3=done",
    ),
]

LEARNERS_OF_ENGLISH = [
    (
        TRIO,
        (
            "Leila she is good. Marek he not answer me since 2 week. Tunde finish his work, is"
            " merged yesterday."
        ),
        "1=good 2=quiet 3=done",
    ),
    (
        TRIO,
        (
            "Hello, 1 is very well, 2 have problem with the installation and don't can continue, 3"
            " is in vacation."
        ),
        "1=good 2=stuck|words 3=paused",
    ),
    (TRIO, "For the moment Leila advance well. I have no news of Marek.", "1=good 2=quiet"),
    (TRIO, "Marek is blocking since Monday on the review, he wait.", "2=stuck|words"),
    (
        TRIO,
        "With Tunde is all ok, with Leila also, Marek I don't see since one month",
        "1=good|words 2=quiet|words 3=good",
    ),
    (TRIO, "Leila make big progress!! Marek little progress but ok", "1=good 2=good"),
    (TRIO, "Tunde he say he has no more the time and he stop the program", "3=left|words"),
    (TRIO, "Marek did not gave any sign from him", "2=quiet|words"),
    (TRIO, "I am in contact with Leila every week, is all normal", "1=good"),
]

LANGUAGES = [
    (
        TRIO,
        "Leila alles gut, Marek hat sich nicht gemeldet, Tunde ist fertig",
        "1=good 2=quiet 3=done",
    ),
    (
        TRIO,
        "Leila geht es gut, Marek kommt nicht weiter, von Tunde habe ich nichts gehört",
        "1=good 2=stuck 3=quiet",
    ),
    (TRIO, "Leila avance bien, Marek ne répond plus, Tunde a terminé", "1=good 2=quiet 3=done"),
    (
        TRIO,
        "RAS pour Leila et Marek, Tunde est coincé sur les tests",
        "1=good|words 2=good|words 3=stuck",
    ),
    (TRIO, "Leila va muy bien, Marek está atascado, Tunde terminó ayer", "1=good 2=stuck 3=done"),
    (
        TRIO,
        "todo bien con Leila y Marek; de Tunde no sé nada desde hace un mes",
        "1=good 2=good 3=quiet",
    ),
    (
        TRIO,
        "Leila está indo bem, o Marek está parado esperando revisão, Tunde sumiu",
        "1=good 2=stuck 3=quiet",
    ),
    (TRIO, "tutto bene con Leila, Marek è bloccato, Tunde non risponde", "1=good 2=stuck 3=quiet"),
    (TRIO, "Leila gaat goed, Marek zit vast, van Tunde niets gehoord", "1=good 2=stuck 3=quiet"),
    (TRIO, "Leila dobrze, Marek utknął, Tunde się nie odzywa", "1=good 2=stuck 3=quiet"),
    (TRIO, "Leila 很好，Marek 卡住了，Tunde 没有回复", "1=good 2=stuck 3=quiet"),
    (
        TRIO,
        "Leilaは順調です。Marekは返信がありません。Tundeは完了しました。",
        "1=good 2=quiet 3=done",
    ),
    (
        TRIO,
        "Лейла молодец, всё хорошо. Марек застрял. Тунде не отвечает.",
        "1=good 2=stuck 3=quiet",
    ),
    (PAIR, "beide gut", "1=good 2=good"),
    (PAIR, "los dos van bien, gracias", "1=good 2=good"),
    (PAIR, "tout roule pour les deux", "1=good|words 2=good|words or unclear"),
    (TRIO, "все отлично", "1=good 2=good 3=good or unclear"),
    (PAIR, "Sinéad ist nicht fertig, Jorge schon", "1=words|good 2=done|words"),
    (ONE, "sie hängt beim Netzwerk, sonst alles gut", "1=stuck"),
    (ONE, "pas de nouvelles depuis trois semaines", "1=quiet"),
    (ONE, "在等审核", "1=stuck|words"),
]

PHONES = [
    (TRIO, "leila gud marek gud tunde ??", "1=good|words 2=good|words 3=words|quiet"),
    (TRIO, "all gd thx", "1=good 2=good 3=good or unclear or thanks"),
    (TRIO, "lelia is stuck, marke fine", "1=stuck 2=good"),
    (TRIO, "2 stcuk rest good", "1=good 2=stuck|words 3=good"),
    (TRIO, "1good 2good 3quiet", "1=good 2=good 3=quiet"),
    (TRIO, "Leila👍Marek👍Tunde👻", "1=good 2=good 3=quiet|words"),
    (TRIO, "👍👍😶", "1=good 2=good 3=words|quiet or unclear"),
    (TRIO, "ok ok stuck", "1=good 2=good 3=stuck"),
    (PAIR, "Both gr8", "1=good 2=good or unclear or 1=words 2=words"),
    (TRIO, "1 gooood 2 soso 3 quiet", "1=good|words 2=words|good|stuck 3=quiet"),
    (TRIO, "tunde not responding :( others ok", "1=good 2=good 3=quiet"),
    (ONE, "still no reply :(", "1=quiet"),
    (TRIO, "she's good", "unclear"),
    (ONE, "she's good", "1=good"),
    (ONE, "getting there!", "1=good"),
    (ONE, "stuck.", "1=stuck"),
    (ONE, "not stuck", "1=good|words or unclear"),
    (ONE, "Done!!! 🎉", "1=done"),
    (ONE, "almost done", "1=good|words"),
    (ONE, "done with the first half", "1=good|words"),
    (PAIR, "sinead ok jorge ok", "1=good 2=good"),
    (PAIR, "jorge mia, sinéad fine tho", "1=good 2=quiet"),
    (TRIO, "Hi, all 3 ok. Sent from my iPhone", "1=good 2=good 3=good"),
]

ONE_OF_FIVE = [
    (FIVE, "Ravi needs help, the others I answer on the weekend", "4=words|stuck|advice"),
    (FIVE, "paulo is awol", "3=quiet"),
    (FIVE, "Only news: Greta merged her first patch on Friday", "2=done"),
    (FIVE, "For number 4: he moved to Ines's group last month.", "4=not-mine|words"),
    (
        FIVE,
        "Wanjiru wants out. She wrote me a very kind mail about it, her new job eats everything.",
        "5=left|words",
    ),
    (FIVE, "Emre is off till the 2nd of May (exams)", "1=paused"),
    (
        FIVE,
        "what shall I do about Paulo? He does the minimum and lies about the rest",
        "3=advice|words",
    ),
    (FIVE, "1, 4 and 5 good. Greta stuck.", "1=good 2=stuck 4=good 5=good"),
    (
        FIVE,
        "Everybody but Greta and Ravi is fine, those two I haven't heard from",
        "1=good 2=quiet|words 3=good 4=quiet|words 5=good",
    ),
    (
        FIVE,
        "first three good, last two quiet",
        "1=good 2=good 3=good 4=quiet 5=quiet or unclear",
    ),
    (FIVE, "1 2 3 good 4 5 quiet", "1=good 2=good 3=good 4=quiet 5=quiet"),
    (
        FIVE,
        "nobody answered except Emre, who is fine",
        "1=good 2=quiet 3=quiet 4=quiet 5=quiet or 1=good",
    ),
    (
        FIVE,
        "Emre, Greta: ok. Paulo, Ravi, Wanjiru: meh",
        "1=good 2=good 3=words 4=words 5=words",
    ),
    (FIVE, "Ravi: see Greta.", "4=words"),
    (FIVE, "Greta is on track, she sent me a draft on Tuesday. More on the rest soon.", "2=good"),
    (FIVE, "2-4 good", "2=good 3=good 4=good"),
    (
        FIVE,
        "All except 2 and 5 are good; 2 is stuck on DNS, 5 paused",
        "1=good 2=stuck 3=good 4=good 5=paused",
    ),
]

CONTRADICTIONS = [
    (TRIO, "Leila good. Actually no, Leila is stuck, I mixed them up.", "1=stuck|words"),
    (TRIO, "Leila good... well, not really good", "1=words"),
    (TRIO, "1 good 1 stuck", "1=words or unclear"),
    (TRIO, "1 good, 2 good. Correction: 2 quiet.", "1=good 2=quiet|words"),
    (TRIO, "Marek is quiet but good", "2=good|words"),
    (TRIO, "Tunde says he's good. I have my doubts.", "3=words"),
    (TRIO, "Tunde is done. Done with me, that is ;)", "3=words|left"),
    (TRIO, "Leila left", "1=left"),
    (TRIO, "Leila left for her vacation on Monday", "1=paused|words"),
    (TRIO, "Leila left early yesterday, otherwise all fine with her", "1=good|words"),
    (TRIO, "Marek's patch isn't merged yet but close", "2=good|words"),
    (TRIO, "Tunde hopes to be done by Friday", "3=good|words"),
    (TRIO, "if the review comes through Leila is done", "1=words|good|stuck"),
    (TRIO, "Marek might be stuck, I'm not sure", "2=words"),
    (TRIO, "is Tunde still in the program?", "3=words or unclear"),
    (TRIO, "Did Marek write to you? He hasn't to me.", "2=quiet|words"),
    (TRIO, "Is Leila stuck? I don't know, I'd have to ask", "1=words"),
    (TRIO, "Marek would be done if anybody reviewed his patch", "2=stuck|words"),
]

OWN_NEWS = [
    (
        TRIO,
        "1 good 2 good 3 good. I'm off 3-17 August, back the 18th.",
        "1=good 2=good 3=good; away 2027-08-03..2027-08-17",
    ),
    (TRIO, "all good with mine, I could take one more", "1=good 2=good 3=good; capacity +1"),
    (
        TRIO,
        "I need to step down at the end of May. Leila and Marek are good, Tunde quiet.",
        "1=good 2=good 3=quiet; step-down 2027-05-31",
    ),
    (TRIO, "Can't make this week's call. All three are fine.", "1=good 2=good 3=good"),
    (TRIO, "Sorry, I'm behind with everything. Will write tomorrow!", "unclear or thanks"),
    (TRIO, "I was quiet, they were not: all fine", "1=good 2=good 3=good or unclear"),
    (TRIO, "1 good\n2 harasses people in the channel, keep this confidential", "private"),
    (
        TRIO,
        "Leila is fine. About Marek I want to report something, please not in the open.",
        "private",
    ),
    (TRIO, "ok", "unclear"),
    (TRIO, "done", "unclear"),
    (TRIO, "thanks, will do tonight", "thanks or unclear"),
]

OWN_DAYS_AND_NEWS = [  # in one sentence: both count
    (TRIO, "I'm on holiday until the 22nd and Marek left", "2=left; away today..2027-04-22"),
    (TRIO, "I'm off until Monday and Leila is good", "1=good; away today..2027-04-19"),
    (TRIO, "away 3-17 May, all good", "1=good 2=good 3=good; away 2027-05-03..2027-05-17"),
    (TRIO, "Back on Monday, Marek left", "2=left; away today..2027-04-18"),
    (TRIO, "I'll be away until Friday and Marek knows", "; away today..2027-04-16"),
    (
        TRIO,
        "Leila is great. I'm out 3-17 May, but Marek is stuck",
        "1=good 2=stuck; away 2027-05-03..2027-05-17",
    ),
    (TRIO, "Leila is away until Monday, Marek left", "1=paused 2=left"),
    (TRIO, "good, good, paused til may", "1=good 2=good 3=paused"),
    (TRIO, "good, stuck, asked for a break until June", "1=good 2=stuck 3=paused"),
    (
        TRIO,
        "I'm away with the kids until 3 May. All good.",
        "1=good 2=good 3=good; away today..2027-05-03",
    ),
    (TRIO, "back from holiday, all good", "1=good 2=good 3=good"),
]

WHOM_OTHERS_LEAD = [  # SPEC 11.9; by name, and where it is sure
    (OF_OTHERS, "all good. Bo is stuck on DNS", "1=good 2=good bo@x.test=stuck"),
    (OF_OTHERS, "Bo is stuck, the others are fine", "1=good 2=good bo@x.test=stuck"),
    (OF_OTHERS, "Bo is stuck", "bo@x.test=stuck"),
    (OF_OTHERS, "1 good. Will has finished!", "1=good will@x.test=done"),
    (OF_OTHERS, "Sinéad will finish soon, Jorge is ok", "1=good|words 2=good"),
    (OF_OTHERS, "1 good, works with Bo now. 2 good", "1=good 2=good bo@x.test=good?"),
    (OF_OTHERS, "Sinéad and Bo meet on Fridays", "1=good|words bo@x.test=good?"),
    (PAIR, "all good. Bo is stuck on DNS", "1=good 2=good"),
]

OLD_NEWS = [
    (TRIO, "Marek was stuck last week but fine now", "2=good"),
    (TRIO, "Tunde resurfaced! Was quiet for a month, now he posts daily", "3=good|words"),
    (TRIO, "Leila used to be quiet, she's now the most active of all", "1=good|words"),
    (TRIO, "no longer stuck: Marek", "2=good|words"),
    (TRIO, "Leila is back from her pause", "1=good|words"),
    (TRIO, "Marek had been blocked on a review, it landed, he's moving again", "2=good"),
    (TRIO, "Tunde was doing great until March, since then silence", "3=quiet"),
]

DENIED = [
    (
        TRIO,
        "Can't complain about Leila. Marek not bad at all. No problems with Tunde.",
        "1=good 2=good 3=good",
    ),
    (
        TRIO,
        "nothing from Leila, nothing wrong with Marek, nothing new on Tunde",
        "1=quiet 2=good|words 3=words|quiet",
    ),
    (TRIO, "Leila hasn't been stuck since we changed her setup", "1=good|words"),
    (ONE, "not great, not terrible", "1=words or unclear"),
    (PAIR, "neither is stuck", "1=words|good 2=words|good or unclear"),
    (TRIO, "I don't think Marek is quiet, he's just shy", "2=words|good"),
    (TRIO, "Leila never misses a meeting", "1=good|words"),
    (TRIO, "Tunde isn't doing well", "3=words|stuck"),
    (TRIO, "Marek isn't mine", "2=not-mine"),
    (TRIO, "Leila not good, not quiet either, just tired", "1=words"),
    (PAIR, "not one word from either", "1=quiet 2=quiet"),
]

QUOTED = [
    (
        TRIO,
        (
            ">   1 Leila (week 3, patch up for review)  -> good / stuck / quiet / done ?\n\n"
            "yes, moving along\n\n"
            ">   2 Marek (week 6, nothing seen for 15 days)  -> good / stuck / quiet / done ?\n\n"
            "nothing on my side either\n\n"
            ">   3 Tunde (week 9)  -> good / stuck / quiet / done ?\n\n"
            "merged yesterday"
        ),
        "1=good 2=quiet|words 3=done",
    ),
    (
        TRIO,
        (
            "  1 Leila  (week 3, patch up for review; posted Tue)     -> good\n"
            "  2 Marek  (week 6, nothing seen for 15 days)            -> stuck, gate again\n"
            "  3 Tunde  (week 9, asked to pause in May)               -> good"
        ),
        "1=good 2=stuck 3=good",
    ),
    (
        TRIO,
        (
            "> 1 Leila -> good / stuck / quiet / done ?\n[x] good\n"
            "> 2 Marek -> good / stuck / quiet / done ?\n[x] quiet"
        ),
        "1=good 2=quiet",
    ),
    (
        TRIO,
        (
            '> Three lines, one word each.\n> "all good", "same", "need advice on 2" all work.\n\n'
            "all good"
        ),
        "1=good 2=good 3=good",
    ),
    (
        TRIO,
        (
            "> 1 Leila -> good / stuck / quiet / done ?\n> 2 Marek -> good / stuck / quiet / done ?\n"
            "> 3 Tunde -> good / stuck / quiet / done ?\n\n1 and 2 are fine. 3 hasn't been in touch."
        ),
        "1=good 2=good 3=quiet",
    ),
    (
        TRIO,
        "> 2 Marek (week 6) -> good / stuck / quiet / done ?\nHe found a job and gave the place up",
        "2=left|words",
    ),
    (
        TRIO,
        "Leila:\ngood\n\nMarek:\nstill waiting for his account\n\nTunde:\n-",
        "1=good 2=stuck 3=words?",
    ),
]

NAMES = [
    (TWINS, "Anna K. good, Anna V. stuck, Hope quiet", "1=good 2=stuck 3=quiet"),
    (TWINS, "Anna is good", "unclear"),
    (TWINS, "Kern done, Voss good, I hope Bell writes soon", "1=done 2=good 3=words|quiet"),
    (TWINS, "both Annas are fine", "1=good 2=good"),
    (TWINS, "I hope all are well. Hope is.", "3=good|words"),
    (TWINS, "AK good, AV good, HB quiet", "1=good 2=good 3=quiet"),
    (REMINDER, "2 good 3 good", "2=good 3=good"),
    (REMINDER, "both good", "2=good 3=good"),
    (REMINDER, "1 good", "unclear"),
    (PAIR, "Ms Kelly is doing fine, Mr Nunez has gone silent", "1=good 2=quiet"),
    (
        FIVE,
        "Yildiz good, Olsen good, Dias stuck, Menon good, Kamau done",
        "1=good 2=good 3=stuck 4=good 5=done",
    ),
    (KNOWN, "same as last time", "1=good 2=quiet 3=stuck"),
    (KNOWN, "same, except Leila who is done", "1=done 2=quiet 3=stuck"),
    (KNOWN, "no change on 1 and 2, 3 is good again", "1=good 2=quiet 3=good"),
    (TRIO, "same", "unclear"),
    (TRIO, "Sam is stuck, Leila is fine", "1=good; unclear?"),
    (TRIO, "Ask Ines about Marek, he's hers now", "2=not-mine|words"),
    (TRIO, "Leila and Marek both good", "1=good 2=good"),
]

#: A word or a line for each, in the order of the mail; a reminder has only those without one.
IN_TURN = [
    (LAST_ONE, "good", "2=good"),
    (LAST_ONE, "quiet - I wrote twice", "2=quiet"),
    (LAST_ONE, "1 stuck after all", "1=stuck"),
    (LAST_TWO, "good\ngood", "2=good 3=good"),
    (LAST_TWO, "good\nquiet, nothing heard", "2=good 3=quiet"),
    (LAST_TWO, "good\ngood\nquiet", "1=good 2=good 3=quiet"),
    (LAST_TWO, "good", "unclear"),
    (TRIO, "good\nquiet", "unclear"),
    (
        TRIO,
        "quiet, nothing heard\nquiet - I wrote twice\ngood, hello from Lagos :)",
        "1=quiet 2=quiet 3=good",
    ),
    (TRIO, "good, a step further\ngood\nI am away until 5 May", "; away today..2027-05-05"),
    (PAIR, "good\nquiet\nI am away until 5 May", "1=good 2=quiet; away today..2027-05-05"),
    (PAIR, "good\nquiet\nPriya", "1=good 2=quiet"),
    (TRIO, "Hi,\ngood good stuck\ncheers", "1=good 2=good 3=stuck"),
    (TWINS, "Anna: good", "unclear"),
    (ONE_TWIN_LEFT, "Anna: good", "2=good"),
    # whose place it is: a greeting that is passed on is not the mentor's own
    (ONE, "good, hello from Lagos :)", "1=good"),
    (PAIR, "good\ngood, greetings from Bangalore", "1=good 2=good"),
    (PAIR, "both good. I live in Lisbon now.", "1=good 2=good; tz Europe/Lisbon"),
]

TABLE = [
    *IN_TURN,
    *ENGINEERS,
    *CHATTY,
    *LEARNERS_OF_ENGLISH,
    *LANGUAGES,
    *PHONES,
    *ONE_OF_FIVE,
    *CONTRADICTIONS,
    *OWN_NEWS,
    *OWN_DAYS_AND_NEWS,
    *WHOM_OTHERS_LEAD,
    *OLD_NEWS,
    *DENIED,
    *QUOTED,
    *NAMES,
]


@pytest.mark.shows("9.9")
@pytest.mark.parametrize(("context", "text", "expected"), TABLE, ids=lambda value: str(value)[:40])
def test_what_people_answer(context: Context, text: str, expected: str) -> None:
    holds(context, text, expected)


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("1 good, see https://x.test/a.b?c=1, nice (really)!",
         {1: "1 good, see https://x.test/a.b?c=1, nice (really)!"}),
        ("1 good\n2 stuck on CI (https://a.test/1), I am helping\n3 quiet",
         {1: "1 good", 2: "2 stuck on CI (https://a.test/1), I am helping", 3: "3 quiet"}),
        ("All good except Marek, who is stuck. I'm away 3-17 Aug.",
         {1: "All good except Marek", 2: "who is stuck.", 3: "All good except Marek"}),
        ("> 1. Leila (week 2)\ngood\n> 2. Marek\ngood\n> 3. Tunde\nstuck, no access.",
         {1: "good", 2: "good", 3: "stuck, no access."}),
        ("Leila is fine. Met Marek: fine too. Leila also asked for a review.",
         {1: "Leila is fine. … Leila also asked for a review.", 2: "Met Marek: fine too."}),
    ],
)  # fmt: skip
def test_a_note_is_what_was_typed_about_that_mentee(text: str, notes: dict[int, str]) -> None:
    (answer,) = [i for i in read("Re: check-in", text, TRIO) if i.verb == "answer"]
    assert dict(answer.notes) == notes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("capacity -1", ["capacity ?"]),
        ("capacity 1-2", ["capacity ?"]),
        ("1 good\n2 stuck\n3 good\ncapacity -1", ["answer 1=good 2=stuck 3=good", "capacity ?"]),
        ("all good, room for 10% more", ["answer 1=good 2=good 3=good"]),
        ("max 2-3 hours this week, all good", ["answer 1=good 2=good 3=good"]),
    ],
)
def test_what_is_no_number_of_mentees_is_asked_about(text: str, expected: list[str]) -> None:
    said = sorted(str(intent) for intent in read("Re: deploy check-in", text, TRIO))
    assert said == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("1 good 2 good 3 good. Please write less often.", "less"),
        ("Leila good, Marek good, Tunde good. Where do I stand?", "status"),
        ("Leila good, Marek good. Tunde writes less often.", ""),
        ("1 good 2 good 3 good. Could you meet less often, I told them.", ""),
    ],
)
def test_what_is_asked_of_us_beside_an_answer_is_done(text: str, asked: str) -> None:
    said = {intent.verb for intent in read("Re: check-in", text, TRIO)} - {"answer"}
    assert said == ({asked} if asked else set())
