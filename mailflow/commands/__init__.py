"""What people can write to us. One file per command, one list of them all. Pure."""

from collections.abc import Mapping

from mailflow.commands.add import ADD, INVITE_ALL
from mailflow.commands.another_mentor import ANOTHER_MENTOR
from mailflow.commands.answer import ANSWER
from mailflow.commands.apart import AVOID, KEEP_APART, LET_MEET
from mailflow.commands.away import AWAY
from mailflow.commands.back import BACK
from mailflow.commands.browse import BROWSE
from mailflow.commands.capacity import CAPACITY
from mailflow.commands.command import Command
from mailflow.commands.console import ANNOUNCE, CALL, DIGEST
from mailflow.commands.contact_lost import CONTACT_LOST
from mailflow.commands.done import DONE
from mailflow.commands.freezing import FREEZE, RELEASE
from mailflow.commands.goal import CONFIRM_GOAL, NOT_YET
from mailflow.commands.govern import CAP, CLOSE, INVITE, OPEN, PLACE, REMOVE, TELL, WHO
from mailflow.commands.help import help_command
from mailflow.commands.join import JOIN
from mailflow.commands.leave import LEAVE
from mailflow.commands.less import LESS, STOP
from mailflow.commands.log import LOG
from mailflow.commands.mentor import MENTOR
from mailflow.commands.milestone import MILESTONE
from mailflow.commands.mine import MINE
from mailflow.commands.move import MOVE, MOVE_SOMEBODY
from mailflow.commands.organize import FILE, NO_NUMBERS, NOTE, OK, SNOOZE, TAKE, WHY
from mailflow.commands.own_data import EXPORT, FORGET
from mailflow.commands.pause import PAUSE
from mailflow.commands.private import PRIVATE
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reason import REASON
from mailflow.commands.reply import LATER, NO, YES
from mailflow.commands.review import END, EXTEND
from mailflow.commands.same_person import SAME, UNITE
from mailflow.commands.status import STATUS
from mailflow.commands.step_down import STEP_DOWN
from mailflow.commands.stuck import STUCK
from mailflow.commands.swap import SWAP, SWAP_SOMEBODY
from mailflow.commands.times import TIMES
from mailflow.commands.tz import TZ
from mailflow.commands.undo import UNDO

#: Every command, in the order of the help mail. The help mail and docs/commands.md come from it.
COMMANDS: tuple[Command, ...] = (
    JOIN,
    BROWSE,
    STATUS,
    REASON,
    YES,
    NO,
    LATER,
    DONE,
    MILESTONE,
    STUCK,
    CONTACT_LOST,
    ANOTHER_MENTOR,
    PAUSE,
    BACK,
    MOVE,
    LEAVE,
    EXTEND,
    END,
    LOG,
    TIMES,
    TZ,
    LESS,
    STOP,
    MENTOR,
    ANSWER,
    CAPACITY,
    AWAY,
    STEP_DOWN,
    MINE,
    SWAP,
    CONFIRM_GOAL,
    NOT_YET,
    OK,
    NO_NUMBERS,
    WHY,
    SNOOZE,
    NOTE,
    TAKE,
    FILE,
    INVITE,
    ADD,
    INVITE_ALL,
    PLACE,
    MOVE_SOMEBODY,
    SWAP_SOMEBODY,
    REMOVE,
    CAP,
    OPEN,
    CLOSE,
    WHO,
    TELL,
    DIGEST,
    CALL,
    ANNOUNCE,
    FREEZE,
    RELEASE,
    KEEP_APART,
    LET_MEET,
    UNITE,
    AVOID,
    SAME,
    EXPORT,
    FORGET,
    PRIVATE,
    UNDO,
)

HELP = help_command(COMMANDS)

#: Commands that share their verb with another one, told apart by what they name.
_SECOND = (NO_NUMBERS, MOVE_SOMEBODY, SWAP_SOMEBODY)
_BY_VERB: Mapping[str, Command] = {c.verb: c for c in (*COMMANDS, HELP) if c not in _SECOND}


def command_for(intent: Intent) -> Command | None:
    """The command that carries out an intent; None where a human has to (see conversation)."""
    if intent.verb == "no" and intent.args:
        return NO_NUMBERS
    if intent.verb == "move" and intent.args and "@" in intent.args[0]:
        return MOVE_SOMEBODY
    if intent.verb == "swap" and intent.args and "@" in intent.args[0]:
        return SWAP_SOMEBODY
    return _BY_VERB.get(intent.verb)
