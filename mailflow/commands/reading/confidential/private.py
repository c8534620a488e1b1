"""Reports and confidences: they win over every other wish in the mail."""

import re
from functools import partial

from mailflow.commands.reading.clauses.topics import PRIVATE
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.confidential.apart_abroad import kept_from
from mailflow.commands.reading.confidential.conduct import is_a_paper, is_its_name
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

# The word alone, as a command or a route; anything technical beside it was taken out before.
_WORD = regex(r"^\W*(?:private|privat|prive|privado|privato|report|приватно|личное)\W*$")


_UNEASY = regex(
    r"incomod|unwohl|desconfort|mal a l'aise|a disagio|не по себе|некомфорт|ongemakkelijk"
)


#: "Perdón por la molestia", "desculpe incomodar": the writer is the one who bothers.
_SORRY_TO_BOTHER = regex(
    r"\b(?:sorry|apolog\w+|perdon\w*|disculp\w*|lamento|siento|desculp\w*|scus\w*|perdonate|"
    r"entschuldig\w*|desole\w*|excus\w*|pardon|przeprasz\w*|omlouv\w*|forlat|ursakta|beklager|"
    r"undskyld|извин\w*|прост\w*|вибач\w*|перепрош\w*|sorr\w*|excuus|maaf|xin loi|elnezest|"
    r"anteeksi|scuze)\b.{0,30}\b(?:molest\w*|incomod\w*|disturb\w*|bother\w*|stor\w*|derang\w*|"
    r"inconvenien\w*|importun\w*|беспоко\w*|турб\w*|klopot\w*|vyrus\w*|besvar\w*|ganggu|"
    r"mengganggu)\b"
    r"|\b(?:seria|es|sera|fuera|no quiero ser|e|sarebbe) (?:(?:mucha|muita|una|un|muito|demasiada|"
    r"troppo) )?(?:molestia|incomodo|disturbo)\b"
    r"|\brahatsiz (?:ettigim|verdigim|ettiysem|ediyorsam)\b"
)


def private(letter: Letter) -> Intent | None:
    """A private report anywhere in the mail, subject included, in any words."""
    for clause in (*letter.subject_clauses, *letter.clauses):
        if _WORD.match(clause.folded):
            return Intent("private", because=clause.text)
        sense = None if _SORRY_TO_BOTHER.search(clause.folded) else PRIVATE.sense(clause)
        if sense and is_its_name(sense.words) and is_a_paper(letter, clause):
            continue
        if sense and "comfortable" in sense.words and OF_A_SKILL.search(clause.folded):
            continue
        if (
            sense
            and _UNEASY.match(sense.words)
            and any(map(partial(kept_from, letter), letter.clauses))
        ):
            continue  # "no me pongan con Gonzalo, es incómodo": keeping them apart is what helps
        if sense and not (
            sense.negated and sense.words.isascii() and _DENIED.search(clause.folded)
        ):
            return Intent("private", because=sense.words, whole_line=False)
    said = _OFTEN_ASKED.sub(" ", letter.folded)
    told = (
        _CONDUCT.search(said)
        or _reports(letter)
        or _MANNER.search(letter.folded)
        or _SECRET.search(letter.folded)
        or _HURT.search(letter.folded)
        or _CONFIDED.search(letter.folded)
        or _ADVANCE.search(letter.folded)
        or _DISDAIN.search(letter.folded)
        or _IN_HINDI.search(letter.folded)
    )
    if told and letter.context.thread == "badge" and "anonymous" in told.group():
        return None  # "I prefer to stay anonymous": no page with her name
    if told and not _TECHNICAL.search(letter.folded) and not _OF_A_MACHINE.search(letter.folded):
        return Intent("private", because=told.group(), whole_line=False)
    return None


def _reports(letter: Letter) -> re.Match[str] | None:
    """What has to be reported; of a mentee who left it is an answer to our question."""
    found = _REPORT.search(letter.folded)
    answers = found and letter.context.thread == "check-in" and letter.context.lines
    if found and answers and _AS_ASKED.match(letter.folded, found.end()):
        return None
    return found


#: "I have to tell you that Bo has left", and no reason why.
_AS_ASKED = regex(
    r"(?<=that)(?!.{0,200}\b(?:because|due to|since|after (?:what|how|the way)|conduct|behav\w+)\b)"
    r" .{1,60}\b(?:left|leaving|leaves|quits?|quitting|dropp\w+|given up|gave up|gives up|stopped|"
    r"stuck|blocked|silent|quiet|on (?:\w+ )?(?:holidays?|vacation|leave|hold|break)|paus\w+|"
    r"vanished|disappeared|away|(?:not|never|\w+n't) (?:\w+ ){0,2}(?:answer\w*|repl\w+|writ\w+|"
    r"show\w*|continu\w+|heard|come)|no (?:news|progress))\b"
)
#: "Not comfortable with public speaking yet": a skill to be learned, and nobody's conduct.
OF_A_SKILL = regex(
    r"comfortable (?:enough )?(?:with|in|at|about|on|using|doing)? ?(?:the |my |any |this |that |"
    r"all the )?(?:\w+ing to )?(?:public|speaking|presenting|presentations?|slides|stages?|"
    r"audiences?|crowds?|english|german|french|spanish|languages?|grammar|git|gerrit|terminals?|"
    r"shell|bash|command|cli|code|coding|"
    r"program(?:ming|s)?|python|rust|java\w*|linux|windows|vim|emacs|tool\w*|setup|docker|"
    r"containers?|"
    r"kubernetes|ansible|yaml|regex\w*|rebas\w*|merging|math\w*|statistics|exams?|tests?|testing|"
    r"writing|typing|chairs?|keyboards?|desks?|shoes|heat|topics?|subjects?|material)\b"
    r"(?! (?:with|to|at|about) (?:him|her|them|my mentor))"
)

_WHO = (
    r"(?:s?he|they|someone|somebody|some ?one|one of (?:the|my|your|our)|a (?:mentor|mentee|man|"
    r"guy|"
    r"woman|member|person)|(?:my|the|our|another|this) (?:co-?mentee|mentor|co-?mentor|mentee|"
    r"organizer|lead|"
    r"guy|"
    r"man|person)|people|a person|[a-z]+ (?:keeps|kept|has|had|just|always|constantly|repeatedly|"
    r"touched|sends|sent|asked|asks|made|makes|writes|wrote|called|calls|said|says))"
)
#: What people do to each other, told without any of the usual words.
_CONDUCT = regex(
    rf"\b{_WHO}\b.{{0,60}}(?:"
    r"\b(?:touch\w*|grabb?\w*|grop\w*|kiss\w*|hugg?\w*|push\w* me|hit me|spat) (?:me|my|her|his)\b|"
    r"\b(?:touched|grabbed|stroked|squeezed) my (?:\w+ )?(?:shoulders?|arms?|legs?|knees?|hair|"
    r"back|hips?|"
    r"waist|face|neck|body)|"
    r"\basks?(?:ed)?(?: me)? (?:for|to send) .{0,20}\b(?:money|photos?|pictures?|selfies?|nudes?|"
    r"cash|"
    r"bank|a date|dinner with|my phone)|"
    r"\b(?:photos?|pictures?|messages?|videos?|things?|jokes?|mails?) (?:that |"
    r"which )?i (?:did not|"
    r"didn't|never|do not|don't) (?:ask|want)|\b(?:unasked|unsolicited|"
    r"unwanted) (?:\w+ )?(?:photos?|"
    r"pictures?|messages?|touch\w*|hugs?|comments?)|"
    r"\b(?:sends?|sent|sending)(?: me)? .{0,20}\b(?:nudes?|selfies?|hearts?|kisses|porn|"
    r"love (?:letters?|messages?|mails?)|messages? (?:at|late)|(?:private|naked|intimate|weird|"
    r"creepy|dirty) "
    r"\w+|(?:photos?|pictures?) of (?:himself|herself|his|her|me|my))\b"
    r"(?! (?:\w+ )?(?:racks?|servers?|clusters?|nodes?|desks?|screens?|boards?|labs?|slides|"
    r"cables?|setup|terminal|laptop)\b)|"
    r"\b(?:keeps?|kept|won't stop|doesn't stop|never stops|constantly|always) (?:\w+ )?(?:writing|"
    r"calling|"
    r"texting|messaging|asking|commenting|following|staring|making|mocking|"
    r"laughing)\b.{0,40}\b(?:me|my|"
    r"private|night|personal|body|looks?|appearance|camera|date|jokes)|"
    r"\b(?:jokes?|remarks?|comments?|slurs?|fun)\b.{0,20}\b(?:about|on|of|at) (?:his|her|their) "
    r"(?:\w+ )?(?:religion|accent|skin|body|looks?|gender|age|weight|race|origin|disability|"
    r"sexuality|hijab|headscarf)\b|"
    r"\b(?:jokes?|remarks?|comments?|slurs?|fun)\b.{0,20}\b(?:about|on|of|at) (?:me|"
    r"my (?:\w+ )?(?:religion|"
    r"accent|skin|body|looks?|face|hair|gender|age|english|country|weight|clothes|race|origin|"
    r"family|"
    r"disability|sexuality|boyfriend|girlfriend|hijab|headscarf|name)|women|girls|gays?|blacks?|"
    r"muslims?|"
    r"jews?|foreigners|indians?|africans?|asians?|trans)|"
    r"\b(?:posts?|posted|posting|shares?|shared|publish\w*|leak\w*) .{0,15}\bmy (?:private |"
    r"personal |old )?(?:photos?|"
    r"pictures?|messages?|chats?|address|phone|number|name|mails?)|"
    r"\b(?:laugh\w*|mock\w*|make\w* fun|made fun|yell\w*|scream\w*|shout\w*|swears?|swore|"
    r"curs\w+)\b "
    r"(?:of |at )?(?:me|her|him|us|my (?:accent|english|looks?|body|name|questions?|mistakes?|"
    r"code))\b|"
    r"\b(?:waits?|waited|waiting|shows? up|showed up|turned up|followed) .{0,20}\b(?:outside|"
    r"my (?:home|"
    r"house|work|hotel|door|flat)|me home)|"
    r"\bfollowed .{0,20}\bme to|"
    r"\b(?:the way|how) \w+ (?:talks?|speaks?|treats?|looks?|behaves?|acts?|writes?) (?:to|at|"
    r"with|about) "
    r"(?:me|us|her|him|women|girls|people|the women|others|newcomers)|"
    r"\b(?:was|were|is|are|been|being|got|gets) (?:very |so |really |quite |extremely )?(?:rude|"
    r"mean|nasty|hostile|"
    r"aggressive|disrespectful|abusive|condescending|cruel) (?:to|towards?|with|about) (?:me|my|"
    r"her|him|us|"
    r"others|the|a)\b|"
    r"\b(?:take|took|takes|taking) credit for my|\bsteal\w* my (?:work|code|patch))"
)
#: "People keep asking me": a question that many have, and nobody's advances.
_OFTEN_ASKED = regex(
    r"\b(?:people|everybody|everyone|folks|mentees|newcomers|others) (?:keep|keeps|kept) asking"
    r"(?: (?:me|us))?(?! (?:\w+ )?(?:out\b|for (?:my|a date|photos?|pictures?|money)|about my|"
    r"where i|"
    r"whether i|if i|my))"
)
#: "I want to report how he talks to the women", but never a bug.
_REPORT = regex(
    r"\b(?:want|need|like|have|would like|must|wish) to (?:report|complain|raise|flag|tell (?:you|"
    r"somebody|"
    r"someone)) (?:about )?(?:how|what|that|my|him|her|them|one of|someone|somebody|a (?:person|"
    r"mentor|mentee|"
    r"member)|the (?:way|behaviou?r))\b(?!.{0,20}\b(?:bugs?|errors?|typos?|patch|progress|done|"
    r"works|merged|"
    r"finished|passed|link|server|vm)\b)"
)
#: "The way he talks to women is not ok."
_MANNER = regex(
    r"\b(?:the way|how) \w+ (?:talks?|speaks?|treats?|looks?|behaves?|acts?|writes?) (?:(?:to|at|"
    r"with|about) )?"
    r"(?:me|us|her|him|women|girls|people|the women|others|newcomers|in the channel)\b|"
    r"\b(?:was|were|is|are|been|being|got|gets) (?:very |so |really |quite |extremely )?(?:rude|"
    r"mean|nasty|"
    r"hostile|aggressive|disrespectful|abusive|condescending|cruel) (?:to|towards?|with|"
    r"about) (?:me|my|her|"
    r"him|us|others|the|a)\b"
)
#: Somebody is made small before others, or sends what has nothing to do with the work.
_HURT = regex(
    r"\b(?:puts?|putting|take|took|takes) (?:\w+ ){1,2}?down in front of\b|"
    r"\bin front of (?:everybody|everyone|them all|us all|the (?:whole )?(?:group|others|"
    r"class))\b.{0,60}"
    r"\b(?:cried|crying|tears|humiliat\w*|ashamed)\b|"
    r"\b(?:laugh\w*|shout\w*|yell\w*|mock\w*) at \w+ in front of\b|"
    r"(?<!abstract )(?<!talk )(?<!story )(?<!slides )(?<!video )(?<!draft )(?<!text )"
    r"\b(?:made|makes|has made) (?:\w+ ){1,2}?cry\b"
    r"(?!\W+(?:with|of|from|in a good) (?:laugh\w*|joy|pride|happiness|way))|"
    r"\b(?:send|sends|sent|sending|keeps sending) (?:me|us|her|him) (?:\w+ )?(?:pictures?|"
    r"photos?|videos?|"
    r"things?)\b.{0,15}\bnot (?:of|about) (?:the |our |his |her |any |my )?(?:clusters?|servers?|"
    r"work|"
    r"patch\w*|tasks?|program\w*|course|nodes?|computers?|code|linux|deploy\w*|racks?|setup)\b"
)
#: Whether I am single, and an evening at his place.
_ADVANCE = regex(
    r"\b(?:asks?|asked|asking|wants? to know|wanted to know|wonder(?:s|"
    r"ed))\b.{0,15}\b(?:whether|if) "
    r"i(?:'m| am| was| have| had| live)? (?:\w+ )?(?:single|married|alone|dating|seeing (?:anyone|"
    r"someone|somebody)|in a relationship|(?:a )?(?:boyfriend|girlfriend|husband|wife|partner))\b|"
    r"\b(?:asks?|asked|asking)\b.{0,20}\b(?:my (?:love life|boyfriend|girlfriend|marriage|"
    r"relationship|body|bra|underwear))\b|"
    r"\b(?:come|study|meet|work|go|stay|sleep|visit|invit\w+|drinks?)\b.{0,20}\b(?:at|to|in|by) "
    r"(?:his|her) (?:place|flat|apartment|house|home|hotel|room|bed\w*)\b|"
    r"\b(?:wants?|wanted|insists?|insisted|asks?|asked)\b.{0,25}\bmeet(?:ing)? (?:me )?"
    r"(?:alone|in person at night|at his|at her|privately)\b"
)
#: "He says bad things about my religion", "the way people here talk about women".
_DISDAIN = regex(
    r"\b(?:says?|said|saying|writes?|wrote|writing|posts?|posted|speaks?|spoke|talks?|talked) "
    r"(?:\w+ )?(?:bad|mean|rude|nasty|ugly|awful|horrible|terrible|hateful|hurtful|cruel|"
    r"disgusting|"
    r"stupid|dirty)(?:ly)? ?(?:things?|words?|stuff|jokes?)? (?:about|to|of|against) (?:me|us|"
    r"my|our|"
    r"her|him|women|girls|gays?|muslims?|jews?|christians?|foreigners|africans?|asians?|indians?|"
    r"people (?:from|like|who))\b|"
    r"\bthe way (?:\w+ ){1,6}?(?:talks?|speaks?|jokes?|writes?) (?:about|of|to|with) (?:me|us|"
    r"women|"
    r"girls|gays?|muslims?|jews?|foreigners|africans?|asians?|indians?|newcomers|beginners|people "
    r"(?:from|like))\b"
)
#: A wish that nobody else reads this.
_SECRET = regex(
    r"\b(?:don't|do not|dont|never|please not|not) (?:\w+ )?(?:want|post|share|forward|tell|"
    r"mention|show|"
    r"pass|let|publish|send|repeat|say)\b.{0,30}\b(?:(?:this|it|that) (?:on|to|in|with) (?:any|"
    r"the|a|"
    r"our|my|other|your) (?:\w+ )?(?:list|group|others|mentors?|cohort|channel|public|anyone|"
    r"people)|"
    r"(?:on|to) any list|anyone else|anybody else|(?:to be )?(?:read|seen) by (?:the|my|other|any)|"
    r"(?:him|her|them) (?:to )?(?:know|find out|see))|"
    r"\b(?:kisi ko (?:mat|na) bata\w*|kisi se mat|ne le dites a personne|no se lo digan? a nadie|"
    r"nao (?:conte|contem|falem) (?:para|a) ninguem|non (?:ditelo|dirlo) a nessuno|"
    r"никому не (?:говор\w+|"
    r"рассказ\w+)|niemand(?:em)? (?:sagen|erzahlen|weitersagen)|nikomu nie mow\w*|"
    r"nikomu to nerik\w*)|"
    r"\b(?:only|just) (?:for|between) (?:you|the organi[sz]ers|your eyes)\b|"
    r"\b(?:talk|speak|tell|discuss|write)\b.{0,80}\bnot (?:on|in|to) (?:the|this|any) (?:list|"
    r"group|channel|"
    r"cohort)|"
    r"\b(?:asked|told|begged|made) me not to (?:tell|say|mention|share|write|put|pass|repeat)|"
    r"\b(?:don't|do not|dont|not) want (?:this|it|that) in (?:the|any|our|your|my) "
    r"(?:\w+ )?(?:notes?|files?|records?|digest)|"
    r"\bkeep (?:this|it|my name) (?:quiet|secret|out of (?:it|this)|anonymous|off the (?:list|"
    r"record))|"
    r"\b(?:stays?|remain) (?:between us|with you|anonymous)\b|शिकायत|किसी को मत"
)
#: A script whose signs are no letters to the lexicon: "he troubles me", threats, gropes, insults.
_IN_HINDI = regex(
    fold(
        r"(?:मेंटर|मार्गदर्शक|वह|वो|उसने).{0,30}(?:परेशान|तंग) कर|(?:मुझे|हमें) धमकी|धमकी दी|"
        r"धमका रहा|छेड़छाड़|यौन|उत्पीड़न|गाली (?:दी|देता|दे रहा)|बदतमीज़ी|अश्लील"
    )
)
#: Somebody confided in a mentor what is beyond her, or what nobody else is to hear.
_CONFIDED = regex(
    r"\b(?:told|wrote|writes|tells|shared|said)\b(?: \w+){0,2} (?:something|things|a thing|stuff)\b"
    r".{0,60}\b(?:worr(?:ies|ied)|scare[sd]|frighten\w*|alarm\w*|upsets?|disturb\w*|shock\w*)\b|"
    r"\b(?:doesn't|does not|did not|didn't) want (?:it|this|that|anybody|anyone|the others?|"
    r"(?:the )?other \w+) (?:to (?:know|hear|find out|go further)|passed on|shared|known|"
    r"repeated)\b|"
    r"\b(?:like|want|need|have) to report,?(?: but)? not (?:by|in|over) (?:mail|e-?mail|"
    r"writing|here)"
)
_TECHNICAL = regex(
    r"\b(?:commit message|password|token|credentials|ssh|api|secret key|gerrit topic)\b"
)


#: "The compiler was mean to me": a joke of whoever is tired, and nobody's conduct.
_OF_A_MACHINE = regex(
    r"\b(?:compiler|linter|interpreter|borrow checker|kernel|gerrit|ci|computer|laptop|editor|vim|"
    r"git|python|rust|test suite|tests|server|cluster|log) (?:\w+ )?(?:is|was|has been|were|are) "
    r"(?:\w+ )?(?:mean|rude|cruel|nasty|unkind|hostile|yelling|shouting|laughing)\b"
)
# "nothing confidential", "no harassment here, all fine": denied in so many words.
_DENIED = regex(
    r"\b(?:nothing|no|not an?y?|never any)\s+(?:\w+\s+)?(?:confidential|private|"
    r"harassment|bullying|sensitive|secret|inappropriate|incident)\b"
)
