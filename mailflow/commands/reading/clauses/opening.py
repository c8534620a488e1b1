"""How a clause opens: the small words before the subject, and "I think that" before the news."""

from mailflow.regex import regex

#: What only leads to the thing told: "I think", "please note that", "just so you know".
_MATRIX = (
    r"(?:i|we) (?:think|guess|know|see|believe|suppose|hope|fear|mean|hear|gather|noticed|"
    r"understand)|"
    r"i'm afraid|i am afraid|i'm sorry|it (?:seems|looks like|turns out)|looks like|seems|"
    r"(?:please |kindly )?(?:note|be aware|remember|consider|bear in mind)|for your information|"
    r"(?:just )?(?:so|that) you know|(?:just )?to let you know|(?:i )?just (?:wanted|"
    r"want) to (?:let "
    r"you know|say|tell you|mention)|i (?:wanted|want|have) to (?:let you know|say|tell you|"
    r"mention)|"
    r"heads up|small update|quick update|update|good to know|the (?:thing|point|reason) is"
)
LEAD = (
    rf"\W*(?:(?:{_MATRIX}|and|but|so|because|since|well|also|then|now|actually|btw|fyi|just|yes|"
    rf"yep|no|ok|"
    r"okay|hi|hello|hey|sorry|anyway|besides|though|although|while|as(?! an? )|that|by the way|"
    r"unfortunately|sadly|luckily|today|yesterday|tomorrow|this week|meanwhile|good news|bad news|"
    r"news|great|cool|thanks|please|maybe|und|aber|weil|da|dass|et|mais|car|y|pero|porque|e|mas|ma|"
    r"и|но|a|ale|en|maar|omdat)[\s,:!.-]+)*"
)

_ONLY_LEAD = regex(LEAD)


def lead(folded: str) -> int:
    """Where the subject stands."""
    match = _ONLY_LEAD.match(folded)
    return match.end() if match else 0
