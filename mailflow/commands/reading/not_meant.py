"""What no reader may make of a mail, however sure: words that look like a wish and are none."""

from mailflow.commands.reading.absences.absent import STAYS_HERE, WAS_AWAY, part_of_a_day
from mailflow.commands.reading.answers import evidence
from mailflow.commands.reading.answers.reserves import of_each
from mailflow.commands.reading.answers.threads import takes_it_back
from mailflow.commands.reading.clauses.clause import is_old
from mailflow.commands.reading.confidential.own_data import ELSEWHERE
from mailflow.commands.reading.confidential.private import OF_A_SKILL
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mail_volume import NOT_OURS
from mailflow.commands.reading.mentees.seeking import SEEKS_MENTOR
from mailflow.commands.reading.mentees.silence import I_AM_SILENT, NO_HURRY
from mailflow.commands.reading.mentees.stuck import is_solved
from mailflow.commands.reading.mentors.offering import RATHER_LEARNS
from mailflow.regex import regex

#: "In that case, 7 people are fine": a case of nobody's.
_IN_CASE = regex(
    r"\b(?:in|just in|in which) (?:(?:that|this|any|no|every|each|which|either) )?cases?\b"
)
#: "Approved, it waits for the bot to merge it": reviewed, and not yet in.
_WAITS = regex(
    r"\b(?:waits?|waiting|needs?|should|will|has to|have to|only|just|until|till|still|about to|"
    r"going to|queued?|queues|pending|left is|missing)\b.{0,40}\b(?:merge|merged|merging|land|gate|"
    r"zuul|jenkins|ci|bot|pipeline|workflow|\+w)\b|"
    r"\b(?:not|n't)(?: been| yet| quite)* (?:merged|landed|in)(?: yet)?\b"
)
_HAS_MERGED = regex(
    r"\b(?:has|was|got|is|been|it|bot|zuul|gate|jenkins|now|just|and) (?:(?:now|been|finally|"
    r"just) )?(?:merged|landed)\b"
    r"(?! yet)|\bin master\b|\bin main\b"
)


#: "Please delete the file that I sent": one thing, and not all that is known of somebody.
_ONE_THING = regex(
    r"\b(?:delete|erase|remove|wipe|losch\w*|supprim\w*|borra\w*|apag\w*) (?:the|that|this|"
    r"my last|my old|"
    r"one|a) (?:\w+ )?(?:files?|mails?|messages?|posts?|comments?|photos?|pictures?|patch|branch|"
    r"server|vm|"
    r"link|line|log|attachment|draft|slides?)\b"
)


#: A number of anything but people.
_OF_NO_PEOPLE = regex(
    r"\d+ ?(?:euros?|dollars?|€|\$|%|hours?|weeks?|days?|minutes?|points?|gb|slides?|pages?|"
    r"o'clock|pm|am)\b"
)


#: "I'll be slow until April": there, all the same.
_ONLY_SLOW = regex(
    r"\b(?:be|am|i'm|bit|little|very|rather|get|answer) (?:a bit |a little |more )?(?:slow|"
    r"slower|slowly)\b"
)
#: "I lost my mentor's address": a thing, and nobody's silence.
_LOST_A_THING = regex(r"\blost .{0,20}\b(?:address|number|mail|mails|key|card|password)\b")
#: "Free until the 15th", "lots of time until May", "no classes, so I can do more": no absence.
_HAS_TIME = regex(
    r"\bi(?:'m| am|'ll be| will be|'ve got| have)? (?:\w+ )?(?:free|available|reachable|"
    r"plenty of time|lots of time|a lot of time|more time|time) (?:until|till|before)\b|"
    r"\b(?:until|till|before) [\w .]{1,20}, ?(?:so |and |then )?i(?:'ll| will|'ve| have|'m| am)? "
    r"?(?:have |got )?(?:lots of|plenty of|a lot of|loads of|more|all the|finally|enough) "
    r"?(?:\w+ )?time\b|"
    r"\bso (?:that )?i(?:'ll| will)? (?:can|could|finally|have|get|"
    r"am able)(?: \w+){0,3} (?:more|time|"
    r"extra|faster|ahead|catch up)\b|"
    r"\b(?:have|got|with) (?:lots of|plenty of|enough|some|more|much more|a lot of|"
    r"lots more) time\b|"
    r"\bi(?:'m| am) (?:all |fully |still )?(?:available|free|here|around)\b"
)
#: "Talk, too", "both please": a second place, and no other one.
_BOTH = regex(r"\b(?:too|as well|both|on top|in addition|besides|alongside|i keep|and keep)\b")
_OVER_TO = regex(
    r"\b(?:switch\w*|mov(?:e|ing)|chang\w+|swap\w*|transfer\w*|from|out of|off|leav\w+|drop|"
    r"give up|too (?:much|hard|fast|slow|difficult|advanced|easy|technical|big|late|many))\b"
)
#: "I leave my job, but I keep mentoring."
_STAYS = regex(
    r"\b(?:keep|keep on|stay|continue|go on|still) (?:on )?(?:mentoring|a mentor|"
    r"as (?:a )?mentor|to mentor)\b"
)
#: "I can do this until the 30th".
_CAN_UNTIL = regex(
    r"\bi can (?:do|stay|mentor|help|continue|go on|keep)\b.{0,40}\b(?:until|till)\b"
)
#: "I'm out until 3 pm", "until yesterday": no days to come.
_HOURS = regex(
    r"\b(?:until|till|til|bis|jusqu'a|hasta|ate) (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock|uhr|h)\b|"
    r"\d{1,2}:\d\d|noon|lunch|tonight|this (?:evening|afternoon)|yesterday|gestern|hier|ayer)"
)
_NO_ABSENCE = (_HOURS, _ONLY_SLOW, _HAS_TIME, _CAN_UNTIL, STAYS_HERE, WAS_AWAY)
_REMIND = regex(r"\b(?:remind|ask) me\b")
#: "I moved Chen's chair": done, and no order.
_I_DID = regex(
    r"\bi(?:'ve| have)? (?:already |just )?(?:moved|closed|opened|placed|removed|capped|put)\b"
)
#: "One more and I'd burst."
_STRAW = regex(r"\b(?:one|another|any) (?:more )?and i(?:'d|'ll|'m| would| will| am)\b")
#: "Please cancel the swap": what was done shall not be.
_CANCELED = regex(
    r"\b(?:cancel|undo|revert|reverse|take back|stop) (?:the|my|that|this) (?:\w+ )?(?:swap|pause|"
    r"break|move|switch|absence|leave|request|change|deletion|erasure)\b"
)
#: A talk that somebody gave.
_A_TALK = regex(
    r"\b(?:your|his|her|their|whose|lightning|keynote|last|great|wonderful|nice|lovely) talks?\b"
    r"(?! (?:track|group|cohort))"
)
_OF_THE_PROGRAM = frozenset({"open", "close", "cap", "place", "remove", "tell"})


def is_meant(letter: Letter, intent: Intent) -> bool:
    """False where the very words that spoke for the wish say something else."""
    if _CANCELED.search(letter.folded):
        return intent.verb == "undo"
    if intent.verb == "join" and intent.args == ("talk",):
        return not _A_TALK.search(letter.folded)
    if intent.verb == "mentor":
        return not (SEEKS_MENTOR.search(letter.folded) or RATHER_LEARNS.search(letter.folded))
    if intent.verb == "take":
        return not _IN_CASE.search(letter.folded)
    if intent.verb == "less":
        return not NOT_OURS.search(letter.folded)
    if intent.verb == "move":
        return not _BOTH.search(letter.folded) or bool(_OVER_TO.search(letter.folded))
    if intent.verb == "private":
        return not OF_A_SKILL.search(letter.folded)
    if intent.verb in _OF_THE_PROGRAM:
        told = (
            is_old(letter.folded) or _REMIND.search(letter.folded) or _I_DID.search(letter.folded)
        )
        if told:
            return False  # "we had to close talk last year"
    if intent.verb == "capacity":
        return not _STRAW.search(letter.folded)
    if intent.verb in ("yes", "no") and letter.context.thread == "cover" and of_each(letter):
        return False
    if intent.verb == "confirm-goal" and (evidence.told(letter) or ("",))[0] == "no":
        return False  # "nothing is running there, I tried twice"
    if intent.verb in ("yes", "confirm-goal"):
        # "no doubt others need it more", "yes and no"
        return not ("doubt" in letter.folded or takes_it_back(letter))
    if intent.verb == "away" and part_of_a_day(letter.folded):
        first, _, last = intent.args[0].partition("..")
        return first != last
    if intent.verb in ("away", "pause"):
        return not any(there.search(letter.folded) for there in _NO_ABSENCE)
    if intent.verb == "step-down":
        return not _STAYS.search(letter.folded)
    if intent.verb == "contact-lost":
        nobody = (NO_HURRY, _LOST_A_THING, I_AM_SILENT)
        return not any(silent.search(letter.folded) for silent in nobody)
    if intent.verb == "cap":
        return not _OF_NO_PEOPLE.search(letter.folded)
    if intent.verb == "forget":
        return not (_ONE_THING.search(letter.folded) or ELSEWHERE.search(letter.folded))
    if intent.verb == "stuck":
        return not is_solved(letter)
    if intent.verb == "done":
        waits = _WAITS.search(letter.folded)
        return not waits or bool(_HAS_MERGED.search(letter.folded))
    return True
