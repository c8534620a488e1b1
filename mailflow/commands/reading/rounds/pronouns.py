"""Small words that a check-in answer leans on: she, I, we, fillers, breaks."""

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.lexicon.crowd import CROWD

SHE = frozenset(" ".join(CROWD["CR_SHE"].split()).split(", "))
I = frozenset(" ".join(CROWD["CR_I"].split()).split(", "))  # noqa: E741 (the word itself)
WE = frozenset(" ".join(CROWD["CR_WE"].split()).split(", "))
HE_OR_SHE = listed(
    "she he she's he's shes hes sie er elle il el ella ele ela lei lui zij hij ze ona on она он"
)
THEY = listed("they they're they've both sie ils elles ellos ellas eles elas loro zij oni они de")
FILLERS = listed(
    """
    hi hello hey so well yes yep yeah yup ok okay and but also still as for then still just only
    my the about with re on of from for a oh ah ha btw though however while und aber auch
    et mais y pero e mas ma i da y'all they they're are we're are is was has to too i'd say
    honestly basically overall generally otherwise else sonst sinon status update quick short
    version summary news here finally quickly number no line сам сама
    """
)
BREAKS = listed(", ; : . ! ? ( ) | / - – — = > → … ⇒ [ ] & · •")
BUT = listed(
    """
    but however although though aber pero mais mas doch sondern но ale maar men lekin ama except
    while whereas während als
    """
)
AND = listed("and und et y e i и oraz en och og och a because since so weil car porque perche")
PREPOSITIONS = listed("with about by on from of for over mit von bei avec de con com z s с sobre")
SAYS = listed(
    """
    says said told tells mentioned mentions thinks heard hears reports reported claims wrote writes
    believes gather gathered learned learnt understand hear read sagt sagte meint erzahlt dit m'a
    dice dijo diz disse ha mowi rika говорит сказал сказала
    """
)
