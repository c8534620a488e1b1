"""What a mentor says of a mentee in a check-in: how it goes, what was heard, whose she is.

The tables keep apart what is said (`CI_GOOD`, `CI_SAY`) and how (`CI_NOT`, `CI_OLD`): that nobody
answered is a word of contact and a denial, in any language.
"""

from mailflow.commands.reading.lexicon.rounds.absences import ABSENCES
from mailflow.commands.reading.lexicon.rounds.contact import CONTACT
from mailflow.commands.reading.lexicon.rounds.doubt import DOUBT
from mailflow.commands.reading.lexicon.rounds.goals import GOALS
from mailflow.commands.reading.lexicon.rounds.lookalikes import LOOKALIKES
from mailflow.commands.reading.lexicon.rounds.manner import MANNER
from mailflow.commands.reading.lexicon.rounds.obstacles import OBSTACLES
from mailflow.commands.reading.lexicon.rounds.progress import PROGRESS
from mailflow.commands.reading.lexicon.rounds.repeats import REPEATS
from mailflow.commands.reading.lexicon.rounds.silence import SILENCE
from mailflow.commands.reading.lexicon.rounds.work import WORK

ROUNDS = {
    **PROGRESS,
    **WORK,
    **GOALS,
    **OBSTACLES,
    **SILENCE,
    **CONTACT,
    **ABSENCES,
    **REPEATS,
    **LOOKALIKES,
    **MANNER,
    **DOUBT,
}
