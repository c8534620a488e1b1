"""The words around a piece of news that say whether it is one: `I'm afraid …`, `I don't think …`.

Whatever stands behind them, they mean the same. Those that only lead to it are taken away; behind
those that doubt, deny, wish for or suppose it nothing has been told of anybody.
"""

from collections.abc import Sequence

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.pronouns import AND, BUT, FILLERS, HE_OR_SHE, THEY, WE, I
from mailflow.regex import regex

_SAY = r"(?:say|report|tell you|tell|announce|confirm|admit|write|add|inform you|let you know)"
_FEELING = r"(?:sorry|afraid|happy|glad|pleased|delighted|sad|proud|thrilled|relieved|ashamed)"
#: Said by the mentor of her own news: it is so, and how she likes it.
_LEADS = (
    rf"(?:i'm|i am|we're|we are) (?:\w+ )?(?:{_FEELING} to {_SAY}|afraid|glad)"
    rf"|(?:i|we) (?:can|must|have to|should|may|'ll have to|regret to|am able to) (?:\w+ )?{_SAY}"
    rf"|(?:i|we) (?:just )?(?:want|wanted|wish|would like|'d like) to (?:{_SAY}|mention)"
    rf"|(?:happy|sorry|glad|pleased|sad|proud) to {_SAY}"
    r"|(?:just )?(?:so (?:that )?you know|to let you know|for your information|fyi|to inform you)"
    r"|(?:please |just |do )+(?:note|know|be aware)|you (?:should|must|ought to) (?:also )?know"
    r"|(?:i|we) know (?:for (?:sure|certain|a fact)|by now)|(?:it's|it is) (?:now )?official"
    r"|(?:it )?turns? out|(?:it )?turned out"
    r"|the (?:(?:good|bad|sad|big|short|latest|main) )?(?:news|truth|fact|short version|update|"
    r"long and short of it|thing|point) is"
    r"|(?:all|what|the only thing|the one thing|one thing) (?:that )?(?:i|we) (?:can|could) "
    r"(?:say|tell you|report)(?: (?:for now|so far|right now))? is"
    r"|(?:good|bad|sad|great|short) news(?= that)"
)
_WHO = (
    r"(?:[^\W\d_a-zß-ÿ]\w*|(?:he|she|they)(?:'\w+)?|both|all|everyone|everybody|nobody|my|our|"
    r"poor|\d)"
)
_LEADING = regex(
    rf"(?:(?<=^)|(?<=[.!?;:,\n] )|(?<=\n)|(?<=\b(?:and|but) ))(?i:{_LEADS})"
    rf"(?:,? that (?=\w)|[,:]? (?={_WHO}\b))",
)
_COMMENT = (
    rf"{_LEADS}|as (?:you|i|we)(?: \w+){{0,3}} (?:know|said|seen|mentioned|expected|told|wrote|"
    r"guessed|feared|hoped|see|noticed|heard)(?: (?:you|before|last time|already))?|by the way|btw|"
    r"on the other hand|to be (?:honest|fair|frank)|honestly|frankly|of course|unfortunately|"
    r"sadly|luckily|happily|fortunately|thankfully|believe it or not|for (?:her|his|their) part|"
    r"in turn|meanwhile|in contrast|by contrast|on the contrary|incidentally|alas|"
    r"as it happens|as (?:usual|ever|always|before|expected)|needless to say|so far|i gather|"
    r"as far as i (?:can (?:see|tell|judge)|know)|(?:it|that) (?:must|has to) be said|"
    r"however|much to my (?:\w+)|to my (?:\w+)|i (?:must|have to) (?:say|admit)"
)
_DOES = (
    r"(?:is|are|was|were|has|have|had|does|did|can|could|will|would|may|might|isn't|aren't|wasn't|"
    r"weren't|hasn't|haven't|hadn't|doesn't|didn't|can't|cannot|couldn't|won't|never|wants|needs|"
    r"keeps|got|gave|made|left|quit|threw|went|took|wrote|seems|still|just|now|again|finally|"
    r"\w+ed)"
)
_ASIDE = regex(
    rf"\b([^\W\d_a-zß-ÿ]\w*|he|she|they|them|both|others|rest|two|three|one|first|second|third|\d)"
    rf",? ?[,(–—-] ?(?i:{_COMMENT}) ?[,)–—-] (?={_DOES}\b)"
)


#: `…, which is what I expected`, `…, as you may have seen`: what the mentor makes of it.
_REMARK = regex(
    r"(?i), (?:which (?:is|was|comes as|came as) (?:\w+ )?"
    r"(?:(?:what|as|how|more than|better than) "
    r"(?:i|we|you) (?:\w+ ){0,2}?(?:expected|feared|hoped|thought|wanted|predicted|guessed)|"
    r"(?:great|good|nice|sad|a pity|a shame|a relief|lovely|wonderful|understandable|impressive|"
    r"surprising|fantastic|no surprise|not surprising|fine (?:by|with) me|all right with me)"
    r"(?: (?:of course|to see|to hear|for (?:him|her|them)))?)|"
    r"as (?:you|i|we)(?: \w+){0,3}? (?:know|said|seen|mentioned|expected|told you|wrote|guessed|"
    r"feared|hoped|noticed|heard|agreed|discussed|predicted|suspected))(?=\s*(?:[.!;,\n]|$))"
)


def unframed(text: str) -> str:
    """`I'm afraid that Bo left`, `Bo, as you know, left`: Bo left."""
    text = _CLEFT.sub(r"\1 ", _LEADING.sub("", text))
    return _REMARK.sub("", _ASIDE.sub(r"\1 ", text))


#: `it is Sam who looks after her`: Sam does.
_CLEFT = regex(r"\b(?:[Ii]t is|[Ii]t's|[Ii]t was) ([^\W\d_a-zß-ÿ]\w+) (?:who|that) ")


#: Right before her, they suppose it or wait for it.
_SUPPOSED = regex(
    r"(?:^|\b)(?:if|unless|whether|suppose|supposing|imagine|imagining|assume|assuming|provided|"
    r"providing|in case|lest|as if|as though|like if|what if|even if|only if|if only|should|"
    r"wenn|falls|ob|als ob|jesli|jezeli|gdyby|czy|pokud|jestli|если|якщо|indien|au cas ou|"
    r"que si|por si)(?: it (?:turns|turned|turn) out)?"
    r"(?: that| dass| que| che)?$"
)
#: `Si Ben a fini`, but not in Tagalog, where it stands before every name.
_SI = regex(r"^s[ie](?: o| a)?$")
_IS_ABROAD = listed(
    "a est n'a n'est ne ha es no esta tiene non e nao foi tem ja ya va quiere veut hat ist"
    " desistiu abandonou terminou passou saiu vuole puo peut puede pode"
)
_NO_IDEA = regex(
    r"\b(?:sais|sait|savons|se|sei|so|sabe|sabemos|idee|idea|ideia|sur|sure|seguro|segura|certo|"
    r"certa|sicuro|sicura)(?: pas| plus)? s[ie](?: o| a)?$"
)
_AWAITED = regex(r"(?:^|\b)(?:until|till|before|once|as soon as|(?<!at )the moment|when)$")
_NOT = (
    r"(?:not|never|nobody|no one|noone|none|hardly|cannot|neither|\w+n't|dont|cant|wouldnt|isnt|"
    r"nicht|kein|pas|no|nao|non|niet|nie|ne|не)"
)
_THAT = (
    r"(?: that| if| whether| (?:dass|que|che|ze|zeby|что|чтобы|що|dat)(?: o| a| la| il| el| der)?)"
)
#: What is thought or said of her; denied, it is not so.
_THINKS = (
    r"(?:think|believe|say|said|saying|claim|imagine|suppose|guess|expect|assume|swear|insist|"
    r"glaube|denke|behaupte|pense|crois|creo|pienso|digo|acho|penso|creio|credo|denk|geloof|"
    r"sadze|mysle|думаю|считаю|myslim)"
)
_KNOWS = (
    r"(?:true|the case|correct|right|clear|certain|sure|obvious|known|confirmed|know|hear|heard|"
    r"tell|confirm|mean|meant|see|seen|aware(?: of)?|told(?: \w+)?|convinced|wrote|write|mention|"
    r"mentioned|wahr|so|vrai|verdad|verdade|vero|waar|prawda|pravda|правда)"
)
_UNSAID = regex(
    rf"\b(?!can't believe|cannot believe|couldn't believe){_NOT}\b(?: \w+){{0,3}}? {_THINKS}"
    rf"(?: pas)?{_THAT}?$"
    rf"|\b{_THINKS}(?: ich)? (?:nicht|niet|ikke|inte|kaum){_THAT}$"
    rf"|\b{_KNOWS}(?: \w+)? (?:nicht|niet|ikke|inte){_THAT}$"
    rf"|\b(?:ist|is|stimmt|n'est|het) (?:das )?(?:nicht|niet|pas) {_KNOWS}{_THAT}$"
    rf"|\b(?:stimmt|klopt) (?:\w+ )?(?:nicht|niet){_THAT}$"
    rf"|\b{_NOT}\b(?: \w+){{0,3}}? {_KNOWS}{_THAT}$"
    r"|\b(?:doubt|doubts|doubted|wish|wishes|hope|hopes|hoping|pray|dream|dreamt|fear that|"
    r"bezweifle|hoffe|wunschte|doute|espere|dudo|ojala|duvido|tomara|dubito|spero|hoop|betwijfel|"
    rf"watpie|doufam|pochybuji|сомневаюсь|надеюсь)(?: very much)?{_THAT}?$"
    r"|(?:'d|\bwould) (?:\w+ )?(?:love|like|prefer) to (?:say|report|tell you|tell|write|hear)"
    rf"{_THAT}?$"
    r"|\b(?:wish|if only) (?:\w+ )?(?:could|might) (?:say|report|tell you|tell|write|confirm)"
    rf"{_THAT}?$"
    r"|\b(?:untrue|wrong|false|a myth|a lie|unlikely|doubtful|possible|impossible|conceivable|"
    rf"unclear|uncertain|questionable|thinkable|a misunderstanding|a mistake){_THAT}$"
    r"|\b(?:your|the|our|this|last|old) (?:\w+ )?(?:mail|list|table|sheet|page|report|message|"
    rf"overview|note|digest|system|records?) (?:still )?(?:says|said|claims|shows|states){_THAT}?$"
    rf"|\b(?:would|'d) (?:\w+ )?have (?:\w+ )?(?:said|told you|written|sworn|bet|guessed|thought)"
    rf"{_THAT}?$"
    rf"|\b(?:is|was|isn't|wasn't|can|could) it (?:\w+ )?(?:be )?(?:{_KNOWS}|possible){_THAT}$"
    rf"|\b(?:have|had|did|do|would) (?:you|any of you|anybody|anyone) (?:\w+ )?(?:hear|heard|know|"
    rf"think|notice|noticed|believe|say|seen?){_THAT}?$"
    rf"|\ba? ?rumou?rs?(?: \w+)?{_THAT}$|\bpeople (?:say|think|claim|believe){_THAT}?$"
    r"|^(?:maybe|perhaps|possibly|vielleicht|peut-etre|quizas?|talvez|forse|misschien|moze|mozna|"
    r"может быть|возможно)$"
)
_PRESENT = listed(
    "is are has have does do isn't hasn't doesn't aren't haven't don't can can't gets wants needs"
    " keeps comes goes knows finds writes answers gives leaves finishes passes makes will"
)
_NO = listed("no nope nah nein non nao nee nie ne нет nej")
_GOES_ON = regex(r"(?:and |or |nor |but )?(?:that|dass|que|che)")
_SUBJECTS = HE_OR_SHE | THEY | {"@", "she'll", "he'll", "she'd", "he'd", "they'll"}
#: `Behind a comma: "ich glaube nicht, dass Bo weg ist".`
_THAT_ALONE = listed("that dass que che ze zeby что чтобы що dat att at")


def lead_of(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """What stands before her in a clause, and what behind."""
    place = next((n for n, word in enumerate(words) if word in _SUBJECTS), len(words))
    return " ".join(words[:place]), words[place + 1 :]


def is_unreal(words: Sequence[str], before: Sequence[str], *, unreal_before: bool) -> bool:
    """True if nothing is told by a clause: of words `@ is away` behind `I don't think`.

    `before` is the clause before it, which may lead to it over a comma.
    """
    lead, behind = lead_of(words)
    if not lead or not behind:
        return bool(_WHAT_IF.search(" ".join(words)))
    if unreal_before and _GOES_ON.fullmatch(lead):
        return True
    if lead in _THAT_ALONE and before:
        lead = f"{' '.join(before)} {lead}"
    if _AWAITED.search(lead):
        return _opens(lead) and behind[0] in _PRESENT
    if _SI.match(lead):
        return behind[0] in _IS_ABROAD
    return bool(
        (_SUPPOSED.search(lead) and _opens(lead))
        or _NO_IDEA.search(lead)
        or _UNSAID.search(lead)
        or _WHAT_IF.search(" ".join(words))
    )


def _opens(lead: str) -> bool:
    """Not in `pauses until she is home`, where what is told stands before it."""
    said = lead.split()
    first = next((word for word in said if word not in AND | BUT), "")
    few = len([word for word in said if word not in FILLERS]) < _FEW
    return few or first in _ASKS_OR_TELLS


_FEW = 2
_ASKS_OR_TELLS = (
    I
    | WE
    | listed(
        "no not nothing there let unsure unclear unknown depends does do did have has is are"
        " could can what should would ask tell even only as hard difficult impossible it who you"
        " surprised happy"
    )
)
_WHAT_IF = regex(
    r"^(?:does|did|do|would|will) @ (?:\w+ )?(?:think|thinks|believe|know|say|feel|hope)\b|"
    r"\bwhat (?:happens|would happen|will happen|would become of \w+|"
    r"(?:people|you|they|others|we) would (?:think|say|do)) if\b"
)


def is_supposed(words: Sequence[str]) -> bool:
    """`If Bo is done`: what stands behind it hangs on it."""
    lead, _ = lead_of(words)
    return bool(_SUPPOSED.search(lead) or _AWAITED.search(lead))


#: What stands behind news, and says that it is none.
_TAKES_BACK = regex(
    r"(?:(?:but|and|yet|though|or|well|oh|then|however|which|that|this|it|i|he|she|they) )*?"
    r"(?:(?:that|it|this|which)(?:'s| is| was| were| has)?(?: (?:all|now|just|simply|long|since|"
    r"been|clearly|probably|definitely|sadly))* (?:not (?:true|so|right|correct|the case)\b.*|"
    r"untrue|wrong|false|over|outdated|out of date|incorrect|no longer (?:true|so|right|the case)|"
    r"a mistake|a misunderstanding|an error|nonsense|old news|history|a joke|a rumou?r)"
    r"|(?:that|it|this|which) (?:isn't|wasn't) (?:true|so|right|correct|the case).*"
    r"|(?:that|it|this|which)? ?(?:turned|turns) out (?:to be )?(?:wrong|false|untrue|otherwise|"
    r"not .*|a mistake|a misunderstanding)"
    r"|(?:i was|i were|was|i am|i'm) (?:\w+ )?(?:wrong|mistaken)"
    r"|i (?:really |still )?(?:don't|do not|dont|can't|cannot) believe (?:it|that|so|a word)"
    r"|i (?:really )?(?:don't|do not|dont) think so|i (?:really )?doubt (?:it|that)"
    r"|i have my doubts|(?:just|only) (?:kidding|joking)|kidding|(?<=but )(?:no|nope|nah)|"
    r"not (?:really|at all|true|yet|so)|perhaps not|maybe not)"
    r"(?: (?:though|however|either|anymore|any more|now|yet|at all|really|myself|of course))*"
)


def says_not_so(words: Sequence[str], *, asked: bool = False) -> bool:
    """`but that's over`, `which is wrong`, `I don't think so`, and behind a question `no`."""
    said = [word for word in words if word[:1].isalpha()]
    return (asked and len(said) == 1 and said[0] in _NO) or bool(
        _TAKES_BACK.fullmatch(" ".join(words))
    )
