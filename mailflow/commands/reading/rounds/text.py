"""Text of a check-in answer as tokens: words with their case, marks, and where each stands."""

import re
import unicodedata
from dataclasses import dataclass

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.rounds.framing import unframed
from mailflow.regex import regex

_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LETTER = rf"(?:[^\W_{_WIDE}]|[\u0900-\u0903\u093a-\u094f])"  # the vowels of Hindi are marks
_TOKEN = regex(rf"[{_WIDE}々ー]+|{_LETTER}+(?:(?:['’‘`´ʼ]|[\-‐‑](?!\d)){_LETTER}+)*|[^\w\s]")
_SKIN = regex("[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
LINK = regex(r"https?://\S+|(?<!\S)[^\s@]++@\S+\.\w+")
_SMILEY = regex(r"(?<![\w(])[:;=][-']?[)(DPp/|*oO](?!\w)|\^\^|<3|\bx[dD]\b")
_SMILEY_BETWEEN = regex(r"(?<=\w )[:;=][-']?[)(DPp/|*](?= (?:\d{1,2}\b|[^\W\d_a-z]))")
#: `ad 2) wants to pause`, `re 3: good`: the number is what it is about.
_AS_TO = regex(r"(?im)(?<!\w)(?:ad|re|zu|to|point|item|nummer)\s+(?=\d{1,2}\s*[):.=])")
#: `I'd call that paused`, `so good for now`: what the mentor makes of it, after all.
_VERDICT = regex(
    r"(?i)((?:^|[.,;:!(\n]|\b(?:so|and|but|then)\b)) ?(?:so,? )?"
    r"(?:(?:i'd|i would|i'll|i will|let's|let us|i)(?: still| just| rather)? "
    r"(?:say|call|mark|put|count|file|go with|leave)(?: (?:it|that|this|him|her|them))?"
    r"(?: down)?(?: as| at| under)?|so(?= (?:good|stuck|quiet|paused)\b)) "
    r"(?=(?:a )?[\"']?(?:good|stuck|quiet|done|paused|left|fine|ok|okay)\b)"
)
_NTH = regex(r"(?<!\w)(\d)(?:st|nd|rd|th|º|ª)(?=\s*[:=])")
#: Nobody is asked: `what can I say`, `how cool is that?`
_RHETORIC = regex(
    r"(?i)(?<![\w'])(?:well,? )?(?:what "
    r"(?:can|could|shall|should|else can|more can|more could|do you want me to) "
    r"(?:i|one|you|we) (?:say|add|ask for|want)|how (?:cool|great|nice|amazing|awesome) is that|"
    r"who (?:knew|would have thought|would've thought|could ask for more)|"
    r"was soll (?:ich|man)(?: da)? sagen|que puedo decir|que dire|que posso dizer|cosa posso dire|"
    r"wat kan ik zeggen)\b(?! (?:to|about|him|her|them|instead|an|zu|a)\b)[ ]?[?!.,…:]*"
)
_GLUED = regex(
    r"(?<![\w.,:+-])(\d{1,2})(?=[^\W\d_]{2,})(?![A-Z]{2})(?!st\b|nd\b|rd\b|th\b|am\b|pm\b|min)"
)
_NUMBERED = regex(r"(?i)(?<![^\W\d_])(?:n[º°]|№|no\.|nr\.)\s*(?=\d{1,2}(?!\w))")
_TITLE = regex(
    r"\b(?:Mrs?|Ms|Miss|Mister|Dr|Sra?|Mme|Mlle|Herrn?|Frau|Monsieur|Madame|Signora?|Senhora?|Se[ñn]ora?|"
    r"Pani?)\b\.?\s+(?=[^\W\d_a-zß-ÿ])"
)
_CANNOT = regex(r"\b([Cc])an not\b")
_RUN = regex(r"\b(?:\d{1,2}[^\W\d_]{2,}){2,}\b")
_PLUS = regex(r"(?<=[^\W_])\s*\+{1,3}(?=\s*(?:[,;.\n]|$))")
_MINUS = regex(r"(?<=[^\W_])\s+[-–]{1,2}(?=\s*(?:[,;.\n]|$))")
_LEADERS = regex(r"(?:\.\s?){4,}|_{3,}|(?<=\w)\s*-{3,}>?\s*(?=\w)")
_INITIALS = regex(r"\b([A-Z])\. ?([A-Z])\.(?=[\s,:;]|$)")
_SLASHED = regex(r"(?<![\w/])(\d{1,2})/(?=[^\W\d_]{2,})")
_INITIAL = regex(r"(\b[^\W\d_])\.(?=\s+(?:[^\W\d_A-Z]|[-–—:=]\s))")
_SHORTCODES = {
    ":+1:": "👍", ":thumbsup:": "👍", ":-1:": "👎", ":tada:": "🎉", ":ghost:": "👻",
    ":white_check_mark:": "✅", ":heavy_check_mark:": "✅", ":x:": "❌", ":ok_hand:": "👌",
    ":muscle:": "💪", ":zzz:": "💤", ":shrug:": "🤷", ":construction:": "🚧",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark as written, and as it is compared."""

    written: str
    folded: str
    start: int
    end: int


def cleaned(text: str) -> str:
    """Links, smileys and skin tones out of the way; `1good` is `1 good`."""
    text = unicodedata.normalize("NFC", text.replace("\r", ""))
    for code, sign in _SHORTCODES.items():
        text = text.replace(code, f" {sign} ")
    text = _SMILEY_BETWEEN.sub(" ; ", LINK.sub(" ", _SKIN.sub("", text)))
    text = _NTH.sub(r"\1", text)
    text = unframed(text)
    text = _RHETORIC.sub(" ", text)
    text = _VERDICT.sub(r"\1 now ", _AS_TO.sub("", _SMILEY.sub(" ", text)))
    text = _NUMBERED.sub("", _TITLE.sub("", text))  # "no. 2", "Mrs. Ana"
    text = _CANNOT.sub(r"\1annot", text)
    text = _INITIALS.sub(r"\1\2", _LEADERS.sub(" : ", text))
    text = _SLASHED.sub(r"\1: ", _INITIAL.sub(r"\1", text))
    text = _RUN.sub(lambda match: re.sub(r"(\d+)", r" \1 ", match.group()), text)
    if _PLUS.search(text):
        text = _MINUS.sub(" 👎", _PLUS.sub(" 👍", text))
    return _GLUED.sub(r"\1 ", text)


def tokenize(text: str) -> tuple[Token, ...]:
    """Words and marks in order. Scripts without spaces stand in tokens of their own."""
    return tuple(
        Token(match.group(), fold(match.group()).strip(), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    )
